import { B as parseExactDocument, H as findFences, L as nodeAt, _ as lineStart, d as isFields, f as sorted, g as lineEndOf, h as lineAfter, m as applyEdits, z as pairOf } from "./chunk-DooBvNNt.js";
import { ct as insertion, dt as withComma, ft as isYamlFields, ht as yamlPart, lt as nextEdit, ut as removal, vt as lastOffset } from "./chunk-CUkcnYDa.js";
// src/parse/edit-pair.ts
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
	return withComma(text, start, end);
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
function endOfLines(text, pair, exact) {
	return lineAfter(text, lastOffset(pair.value, exact) ?? lastOffset(pair.key, exact) ?? 0);
}
// src/parse/edit-front-matter.ts
function changeKeys(text, path, { entry, changes }, exact) {
	const document = documentOf(text, path, exact);
	if (document === null) return null;
	const written = withChanges(text, path, {
		keys: entry === null ? [] : ["timeline", entry],
		changes
	}, exact);
	if (written === null) return null;
	const wanted = plain(document);
	const holder = entry === null ? wanted : entriesIn(wanted)?.[entry];
	if (!isFields(holder)) return null;
	for (const [key, value] of Object.entries(changes)) if (value === null) Reflect.deleteProperty(holder, key);
	else holder[key] = value;
	return says(written, path, wanted, exact) ? written : null;
}
function withChanges(text, path, { keys, changes }, exact) {
	let written = text;
	for (const [key, value] of Object.entries(changes)) written = written === null ? null : withChange(written, path, {
		keys,
		key,
		value
	}, exact);
	return written;
}
function withChange(text, path, { keys, ...change }, exact) {
	const map = mapAt(text, path, keys, exact);
	if (map === null) return null;
	const { key, value } = change;
	const old = pairOf(map.items, key, exact)?.value;
	if (value !== null && isYamlFields(value) && exact.isMap(old)) {
		const inner = differences(old.toJSON(), value);
		if (inner !== null) return withChanges(text, path, {
			keys: [...keys, key],
			changes: inner
		}, exact);
	}
	const next = value !== null && exact.isSeq(old) ? nextEdit(text, old, value, exact) : null;
	if (next === "done") return text;
	if (next !== null) return withChange(applyEdits(text, [next]), path, {
		keys,
		...change
	}, exact);
	const edit = editOf(text, map, change, exact);
	return edit === null ? null : applyEdits(text, [edit]);
}
function mapAt(text, path, keys, exact) {
	const document = documentOf(text, path, exact);
	const node = document === null ? null : nodeAt(document, keys, exact);
	return exact.isMap(node) ? node : null;
}
function differences(old, wanted) {
	if (!isFields(old) || !Object.keys(old).some((key) => wanted[key] !== void 0)) return null;
	const gone = Object.keys(old).filter((key) => wanted[key] === void 0);
	const changed = Object.entries(wanted).flatMap(([key, value]) => value === void 0 || sorted(value) === sorted(old[key]) ? [] : [[key, value]]);
	return Object.fromEntries([...gone.map((key) => [key, null]), ...changed]);
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
		item
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
	const edit = removal(text, timeline, index, exact);
	if (edit === null) return null;
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
function entriesIn(value) {
	const timeline = isFields(value) ? value["timeline"] : null;
	return Array.isArray(timeline) ? timeline : null;
}
export { changeKeys as n, removeEntry as r, appendItem as t };
