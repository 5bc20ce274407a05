import { p as parseInstant } from "./chunk-D4aqUS7_.js";
import { f as applyEdits, h as nextLineStart, m as lineStart, p as lineEndOf } from "./chunk-DTgC9UH4.js";
import { _ as pairOf, f as findFences, h as nodeAt, v as parseExactDocument } from "./chunk-BEsqQkqo.js";
import { r as lastOffset } from "./chunk-DDoQXvJK.js";
import { n as yamlLines, t as yamlBraces } from "./chunk-iTtWS_8L.js";
// src/parse/append-event.ts
function appendEvent(text, path, entry, exact) {
	const { fences } = findFences(path, text);
	if (fences === null) return null;
	const document = parseExactDocument(text, fences, exact);
	if (document.errors.length > 0) return null;
	const timeline = nodeAt(document, ["timeline"], exact);
	if (!exact.isSeq(timeline) || timeline.items.length === 0) return null;
	const index = lastNotLater(timeline, entry.at, exact);
	const edit = insertion(text, timeline, {
		after: index,
		fields: entry
	}, exact);
	if (edit === null) return null;
	const written = applyEdits(text, [edit]);
	return holdsEntry(written, path, {
		timeline,
		at: index + 1,
		entry
	}, exact) ? written : null;
}
function insertion(text, list, { after, fields }, exact) {
	return list.flow === true ? inBrackets(list, after, fields, exact) : onLines(text, list, after, fields, exact);
}
function holdsEntry(written, path, { timeline, at, entry }, exact) {
	const { fences } = findFences(path, written);
	if (fences === null) return false;
	const document = parseExactDocument(written, fences, exact);
	const found = nodeAt(document, ["timeline"], exact);
	if (document.errors.length > 0 || !exact.isSeq(found)) return false;
	const fields = Object.entries(entry).filter(([, value]) => value !== void 0);
	const wanted = valuesOf(timeline);
	wanted.splice(at, 0, JSON.stringify(Object.fromEntries(fields)));
	const values = valuesOf(found);
	return values.length === wanted.length && values.every((value, index) => value === wanted[index]);
}
function valuesOf(timeline) {
	return timeline.items.map((item) => JSON.stringify(item));
}
function lastNotLater(timeline, at, exact) {
	const moment = parseInstant(at);
	return timeline.items.findLastIndex((item) => {
		const value = exact.isMap(item) ? pairOf(item.items, "at", exact)?.value : null;
		const other = exact.isScalar(value) && typeof value.value === "string" ? parseInstant(value.value) : null;
		return typeof other === "number" && typeof moment === "number" && other <= moment;
	});
}
function onLines(text, timeline, index, entry, exact) {
	const model = timeline.items[Math.max(0, index)];
	const first = timeline.items[0];
	if (!exact.isNode(model) || !exact.isNode(first)) return null;
	const dash = text.lastIndexOf("-", (first.range?.[0] ?? 0) - 1);
	const indent = dash - lineStart(text, dash);
	const eol = lineEndOf(text);
	const written = yamlLines(entry, indent + 2).map((line, at) => at === 0 ? `${" ".repeat(indent)}- ${line.trimStart()}` : line).map((line) => line + eol).join("");
	if (index === -1) {
		const start = lineStart(text, dash);
		return {
			start,
			end: start,
			text: written
		};
	}
	const end = lastOffset(model, exact) ?? 0;
	const start = end > 0 && text[end - 1] === "\n" ? end : nextLineStart(text, end);
	return {
		start,
		end: start,
		text: written
	};
}
function inBrackets(timeline, index, entry, exact) {
	const model = timeline.items[Math.max(0, index)];
	if (!exact.isNode(model)) return null;
	const [start = 0, end = 0] = model.range ?? [];
	return index === -1 ? {
		start,
		end: start,
		text: `${yamlBraces(entry)}, `
	} : {
		start: end,
		end,
		text: `, ${yamlBraces(entry)}`
	};
}
export { insertion as n, appendEvent as t };
