import { c as formatInstant, p as parseInstant } from "./chunk-D4aqUS7_.js";
import { f as applyEdits, h as nextLineStart, m as lineStart, p as lineEndOf } from "./chunk-DTgC9UH4.js";
import { _ as pairOf, f as findFences, h as nodeAt, v as parseExactDocument } from "./chunk-BEsqQkqo.js";
// src/parse/format-record.ts
const SUMMARY_KEYS = [
	"status",
	"priority",
	"impact",
	"urgency"
];
function formatRecord(text, path, summary, exact) {
	const { fences } = findFences(path, text);
	if (fences === null) return text;
	const document = parseExactDocument(text, fences, exact);
	const root = document.contents;
	if (document.errors.length > 0 || !exact.isMap(root)) return text;
	const edits = [];
	const timeline = nodeAt(document, ["timeline"], exact);
	for (const entry of exact.isSeq(timeline) ? timeline.items : []) {
		if (!exact.isMap(entry)) continue;
		for (const key of ["at", "expected"]) {
			const value = pairOf(entry.items, key, exact)?.value;
			if (exact.isScalar(value)) edits.push(...instantEdit(text, value));
		}
	}
	edits.push(...summaryEdits(text, root, summary, exact));
	return applyEdits(text, edits);
}
function instantEdit(text, scalar) {
	if (typeof scalar.value !== "string") return [];
	const instant = parseInstant(scalar.value);
	if (typeof instant !== "number" || formatInstant(instant) === scalar.value) return [];
	return replaced(text, scalar, formatInstant(instant));
}
function replaced(text, scalar, word) {
	const [start, end] = scalar.range ?? [];
	if (start === void 0 || end === void 0 || scalar.type?.startsWith("BLOCK") === true) return [];
	const quote = scalar.type === "QUOTE_DOUBLE" ? "\"" : scalar.type === "QUOTE_SINGLE" ? "'" : "";
	return [{
		start,
		end,
		text: `${text[start - 1] === ":" ? " " : ""}${quote}${word}${quote}`
	}];
}
function summaryEdits(text, root, summary, exact) {
	const edits = [];
	let after = pairOf(root.items, "services", exact) ?? pairOf(root.items, "kind", exact);
	for (const key of SUMMARY_KEYS) {
		const wanted = summary[key];
		const pair = pairOf(root.items, key, exact);
		if (pair === null) {
			if (wanted !== null && after !== null && root.flow !== true) edits.push(insertion(text, after, key, wanted, exact));
			continue;
		}
		if (wanted === null) {
			if (root.flow !== true) edits.push(removal(text, pair, exact));
			continue;
		}
		if (exact.isScalar(pair.value) && pair.value.value !== wanted) edits.push(...replaced(text, pair.value, wanted));
		after = pair;
	}
	return edits;
}
function insertion(text, after, key, value, exact) {
	const keyStart = exact.isNode(after.key) ? after.key.range?.[0] ?? 0 : 0;
	const indent = text.slice(lineStart(text, keyStart), keyStart);
	const at = endOfLines(text, after, exact);
	return {
		start: at,
		end: at,
		text: `${indent}${key}: ${value}${lineEndOf(text)}`
	};
}
function removal(text, pair, exact) {
	return {
		start: exact.isNode(pair.key) ? lineStart(text, pair.key.range?.[0] ?? 0) : 0,
		end: endOfLines(text, pair, exact),
		text: ""
	};
}
function endOfLines(text, pair, exact) {
	const end = lastOffset(pair.value, exact) ?? lastOffset(pair.key, exact) ?? 0;
	return end > 0 && text[end - 1] === "\n" ? end : nextLineStart(text, end);
}
function lastOffset(node, exact) {
	if (exact.isCollection(node) && node.flow !== true) {
		const last = node.items.at(-1);
		const inner = exact.isPair(last) ? lastOffset(last.value, exact) ?? lastOffset(last.key, exact) : lastOffset(last, exact);
		if (inner !== null) return inner;
	}
	return exact.isNode(node) ? node.range?.[1] ?? null : null;
}
export { formatRecord as n, lastOffset as r, SUMMARY_KEYS as t };
