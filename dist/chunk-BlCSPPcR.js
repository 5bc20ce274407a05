import { Worker } from "node:worker_threads";
// src/commands/sweep/watchdog.ts
const GRACE_MILLISECONDS = 1e4;
function setWatchdog(worker, seconds, prefix = "incident-ledger: ") {
	if (worker === null) return { callOff: async () => {} };
	const sentence = `${prefix}The time limit of ${seconds} s was reached, and the run did not come to an end: it was stopped. Whatever is still owed, the next run says.`;
	const workerData = {
		milliseconds: seconds * 1e3 + GRACE_MILLISECONDS,
		sentence
	};
	const thread = new Worker(worker, { workerData });
	thread.unref();
	return { callOff: async () => void await thread.terminate() };
}
export { setWatchdog as t };
