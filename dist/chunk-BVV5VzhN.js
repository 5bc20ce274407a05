import { c as CommandError } from "./chunk-CcPcSAix.js";
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
// src/store/parse-bodies.ts
const BODY_MILLISECONDS = 5e3;
async function parseBodies(worker, files, limit = BODY_MILLISECONDS) {
	const facts = new Map();
	const findings = [];
	let running = null;
	try {
		for (const { path, body } of files) {
			running ??= await startWorker(worker);
			const question = {
				text: body.text,
				line: body.line,
				wants: "facts"
			};
			const answer = await askWorker(running, question, limit);
			if (typeof answer === "object") {
				facts.set(path, answer);
				continue;
			}
			findings.push({
				rule: "body-time",
				severity: "error",
				path,
				line: body.line,
				column: 1,
				message: answer === "late" ? `The body could not be read within ${limit / 1e3} s; its sections, links and tasks are unchecked.` : "The body could not be read; its sections, links and tasks are unchecked.",
				hint: "Look for long runs of `*`, `_`, `[` or nested lists, and put such text into a code block."
			});
			await running.terminate();
			running = null;
		}
	} finally {
		await running?.terminate();
	}
	return {
		facts,
		findings
	};
}
export { startWorker as i, parseBodies as n, askWorker as r, BODY_MILLISECONDS as t };
