import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
// src/store/ask-worker.ts
async function startWorker(url) {
	const worker = new Worker(url);
	try {
		await once(worker, "message");
	} catch (error) {
		throw new CommandError(`The worker that parses bodies, ${url.pathname}, does not start.`, "Install the tool again; the file belongs beside its entry.", 2, error);
	}
	return worker;
}
async function askWorker(worker, question, limit) {
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
// src/store/ask-bodies.ts
const BODY_MILLISECONDS = 5e3;
async function askBodies(worker, files, wants, limit) {
	const answers = new Map();
	const unread = [];
	let running = null;
	try {
		for (const file of files) {
			running ??= await startWorker(worker);
			const question = {
				text: file.body.text,
				line: file.body.line,
				wants
			};
			const answer = await askWorker(running, question, limit);
			if (typeof answer === "object") {
				answers.set(file.path, answer);
				continue;
			}
			unread.push({
				file,
				why: answer
			});
			await running.terminate();
			running = null;
		}
	} finally {
		await running?.terminate();
	}
	return {
		answers,
		unread
	};
}
export { askBodies as n, BODY_MILLISECONDS as t };
