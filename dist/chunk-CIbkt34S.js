import { ft as lastOffset, lt as yamlPart, ot as insertion } from "./chunk-Dk5oytLv.js";
import { I as findFences, N as pairOf, P as parseExactDocument, f as applyEdits, h as nextLineStart, j as nodeAt, m as lineStart, p as lineEndOf } from "./chunk-Oq3APr6x.js";
// src/parse/edit-front-matter.ts
function changeKeys(text, path, { entry, changes }, exact) {
	const document = documentOf(text, path, exact);
	if (document === null) return null;
	const map = nodeAt(document, entry === null ? [] : ["timeline", entry], exact);
	if (!exact.isMap(map)) return null;
	let written = text;
	for (const [key, value] of Object.entries(changes)) {
		const inner = written === null ? null : documentOf(written, path, exact);
		if (written === null || inner === null) return null;
		const target = nodeAt(inner, entry === null ? [] : ["timeline", entry], exact);
		if (!exact.isMap(target)) return null;
		const edit = editOf(written, target, {
			key,
			value
		}, exact);
		if (edit === null) return null;
		written = applyEdits(written, [edit]);
	}
	if (written === null) return null;
	const wanted = plain(document);
	const holder = entry === null ? wanted : entriesIn(wanted)?.[entry];
	if (!isFields(holder)) return null;
	for (const [key, value] of Object.entries(changes)) if (value === null) Reflect.deleteProperty(holder, key);
	else holder[key] = value;
	return says(written, path, wanted, exact) ? written : null;
}
function appendItem(text, path, { key, item }, exact) {
	const document = documentOf(text, path, exact);
	const list = document === null ? null : nodeAt(document, [key], exact);
	if (document === null || !exact.isSeq(list) || list.items.length === 0) return changeKeys(text, path, {
		entry: null,
		changes: { [key]: [item] }
	}, exact);
	const edit = insertion(text, list, {
		after: list.items.length - 1,
		fields: item
	}, exact);
	const wanted = plain(document);
	if (edit === null || !isFields(wanted)) return null;
	const items = wanted[key];
	wanted[key] = Array.isArray(items) ? [...items, item] : [item];
	const written = applyEdits(text, [edit]);
	return says(written, path, wanted, exact) ? written : null;
}
function removeEntry(text, path, index, exact) {
	const document = documentOf(text, path, exact);
	const timeline = document === null ? null : nodeAt(document, ["timeline"], exact);
	if (document === null || !exact.isSeq(timeline) || timeline.flow === true) return null;
	const item = timeline.items[index];
	if (!exact.isNode(item) || item.range === void 0 || item.range === null) return null;
	const dash = text.lastIndexOf("-", item.range[0] - 1);
	const edit = {
		start: lineStart(text, dash),
		end: endOfLines(text, item, exact),
		text: ""
	};
	const written = applyEdits(text, [edit]);
	const wanted = plain(document);
	entriesIn(wanted)?.splice(index, 1);
	return says(written, path, wanted, exact) ? written : null;
}
function documentOf(text, path, exact) {
	const { fences } = findFences(path, text);
	if (fences === null) return null;
	const document = parseExactDocument(text, fences, exact);
	return document.errors.length > 0 ? null : document;
}
function says(written, path, wanted, exact) {
	const document = documentOf(written, path, exact);
	return document !== null && sorted(plain(document)) === sorted(wanted);
}
function plain(document) {
	return document.toJS();
}
function sorted(value) {
	return JSON.stringify(value, (_, one) => isFields(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => a < b ? -1 : 1)) : one);
}
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function entriesIn(value) {
	const timeline = isFields(value) ? value["timeline"] : null;
	return Array.isArray(timeline) ? timeline : null;
}
function editOf(text, map, { key, value }, exact) {
	const pair = pairOf(map.items, key, exact);
	if (map.flow === true) return inBraces(text, map, pair, {
		key,
		value
	}, exact);
	if (value === null) return pair === null ? NOTHING : cut(text, pair, exact);
	if (pair !== null) return replaced(text, pair, {
		key,
		value
	}, exact);
	const after = pairBefore(map, exact);
	if (after === null) return null;
	const at = endOfLines(text, after, exact);
	return {
		start: at,
		end: at,
		text: linesOf(text, after, {
			key,
			value
		}, exact)
	};
}
const NOTHING = {
	start: 0,
	end: 0,
	text: ""
};
function pairBefore(map, exact) {
	const timeline = pairOf(map.items, "timeline", exact);
	const at = timeline === null ? -1 : map.items.indexOf(timeline);
	return (at > 0 ? map.items[at - 1] : map.items.at(-1)) ?? null;
}
function linesOf(text, like, { key, value }, exact) {
	const start = startOf(like, exact);
	const indent = start - lineStart(text, start);
	return yamlPart(key, value, indent).map((line) => line + lineEndOf(text)).join("");
}
function replaced(text, pair, change, exact) {
	const lines = linesOf(text, pair, change, exact);
	const [start = 0, end = 0] = exact.isNode(pair.value) ? pair.value.range ?? [] : [];
	const old = text.slice(start, end);
	if (old !== "" && !old.includes("\n") && lines.indexOf("\n") === lines.length - 1) return {
		start,
		end,
		text: lines.trim().slice(change.key.length + 2)
	};
	return {
		start: startOf(pair, exact),
		end: endOfLines(text, pair, exact),
		text: lines.trimStart()
	};
}
function cut(text, pair, exact) {
	return {
		start: lineStart(text, startOf(pair, exact)),
		end: endOfLines(text, pair, exact),
		text: ""
	};
}
function inBraces(text, map, pair, { key, value }, exact) {
	const braces = value === null ? "" : flowWords(key, value);
	if (braces === null) return null;
	if (pair === null) {
		if (value === null) return NOTHING;
		const end = lastOffset(map.items.at(-1)?.value, exact);
		return end === null ? null : {
			start: end,
			end,
			text: `, ${braces}`
		};
	}
	const start = startOf(pair, exact);
	const end = lastOffset(pair.value, exact) ?? start;
	if (value !== null) return {
		start,
		end,
		text: braces
	};
	const comma = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
	if (comma !== void 0) return {
		start,
		end: end + comma,
		text: ""
	};
	const before = text.slice(0, start).trimEnd();
	return {
		start: before.endsWith(",") ? before.length - 1 : start,
		end,
		text: ""
	};
}
function flowWords(key, value) {
	const lines = yamlPart(key, typeof value === "string" ? [value] : value, 0);
	const [line = ""] = lines;
	if (lines.length > 1) return null;
	return typeof value === "string" ? `${key}: ${line.slice(key.length + 3, -1)}` : line;
}
function startOf(pair, exact) {
	return exact.isNode(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
}
function endOfLines(text, part, exact) {
	const end = exact.isPair(part) ? lastOffset(part.value, exact) ?? lastOffset(part.key, exact) ?? 0 : lastOffset(part, exact) ?? 0;
	return end > 0 && text[end - 1] === "\n" ? end : nextLineStart(text, end);
}
export { changeKeys as n, removeEntry as r, appendItem as t };
