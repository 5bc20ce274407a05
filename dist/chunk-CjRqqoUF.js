import "./chunk-CS8bnOca.js";
import { f as applyEdits, p as lineEndOf, r as parseRecordText, s as findHead } from "./chunk-DTgC9UH4.js";
import { f as findFences } from "./chunk-BEsqQkqo.js";
// src/parse/keep-head.ts
function keepHead(text, path, { draw, wanted = false }, exact) {
	if (!wanted && !text.includes("<!-- incident-ledger:head")) return text;
	const { fences } = findFences(path, text);
	if (fences === null) return text;
	const head = findHead(text, fences);
	const rest = text.slice(fences.bodyStart);
	if (head === null && (!wanted || rest.trimStart().startsWith("<!-- incident-ledger:head"))) return text;
	const { file } = parseRecordText(path, text, exact);
	if (file === null) return text;
	const eol = lineEndOf(text);
	const lines = draw(file.incident).split("\n").join(eol);
	if (head !== null) {
		const isLast = !text.slice(0, head.end).endsWith("\n");
		return applyEdits(text, [{
			...head,
			text: isLast ? lines : lines + eol
		}]);
	}
	const before = text.slice(0, fences.bodyStart);
	const gap = rest === "" || /^\r?\n/.test(rest) ? "" : eol;
	return `${before}${before.endsWith("\n") ? "" : eol}${lines}${eol}${gap}${rest}`;
}
function withoutHead(text, path) {
	if (!text.includes("<!-- incident-ledger:head")) return text;
	const { fences } = findFences(path, text);
	const head = fences === null ? null : findHead(text, fences);
	return head === null || fences === null ? text : text.slice(0, fences.bodyStart) + text.slice(head.end);
}
export { withoutHead as n, keepHead as t };
