import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { Session } from "node:inspector";
// src/commands/sweep/watchdog-worker.ts
const LAST_MILLISECONDS = 5e3;
const { milliseconds, sentence } = workerData;
setTimeout(() => {
	writeSync(2, `${sentence}\n`);
	const session = new Session();
	session.connectToMainThread();
	session.post("Runtime.evaluate", { expression: "process.exit(3)" });
	setTimeout(() => process.kill(process.pid, "SIGKILL"), LAST_MILLISECONDS);
}, milliseconds);
export {};
