import { t as askedWorker } from "./chunk-hl4BbMxV.js";
// src/store/ask-bodies.ts
const BODY_MILLISECONDS = 5e3;
async function askBodies(worker, files, wants, limit) {
	const answers = new Map();
	const unread = [];
	const asked = askedWorker(worker);
	try {
		for (const file of files) {
			const question = {
				text: file.body.text,
				line: file.body.line,
				wants
			};
			const answer = await asked.ask(question, limit);
			if (typeof answer === "object") answers.set(file.path, answer);
			else unread.push({
				file,
				why: answer
			});
		}
	} finally {
		await asked.end();
	}
	return {
		answers,
		unread
	};
}
export { askBodies as n, BODY_MILLISECONDS as t };
