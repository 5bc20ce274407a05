import { n as askBodies, t as BODY_MILLISECONDS } from "./chunk-BnN3lDPt.js";
// src/store/parse-bodies.ts
async function parseBodies(worker, files, limit = BODY_MILLISECONDS) {
	const { answers, unread } = await askBodies(worker, files, "facts", limit);
	return {
		facts: answers,
		findings: unread.map(({ file, why }) => ({
			rule: "body-time",
			severity: "error",
			path: file.path,
			line: file.body.line,
			column: 1,
			message: why === "late" ? `The body could not be read within ${limit / 1e3} s; its sections, links and tasks are unchecked.` : "The body could not be read; its sections, links and tasks are unchecked.",
			hint: "Look for long runs of `*`, `_`, `[` or nested lists, and put such text into a code block."
		}))
	};
}
export { parseBodies as t };
