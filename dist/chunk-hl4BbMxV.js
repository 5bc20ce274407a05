import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
// src/store/ask-worker.ts
function askedWorker(url) {
	let running = null;
	const end = async () => {
		await running?.terminate();
		running = null;
	};
	return {
		end,
		ask: async (question, limit) => {
			running ??= await startWorker(url);
			const answer = await answerOf(running, question, limit);
			if (typeof answer === "string") await end();
			return answer;
		}
	};
}
async function startWorker(url) {
	const worker = new Worker(url);
	try {
		await once(worker, "message");
	} catch (error) {
		throw new CommandError(`The worker ${url.pathname} does not start.`, "Install the tool again; the file belongs beside its entry.", 2, error);
	}
	return worker;
}
async function answerOf(worker, question, limit) {
	return new Promise((resolve) => {
		const done = (answer) => {
			clearTimeout(timer);
			worker.off("message", done).off("error", failed).off("exit", failed);
			resolve(answer);
		};
		const failed = () => done("failed");
		const timer = setTimeout(done, limit, "late");
		worker.once("message", done).once("error", failed).once("exit", failed);
		worker.postMessage(question);
	});
}
export { askedWorker as t };
