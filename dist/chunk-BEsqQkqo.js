import { n as nearest } from "./chunk-CXy9TRC8.js";
import { u as isLogin } from "./chunk-BHqcb9RK.js";
import { r as typed } from "./chunk-B2wWnyJA.js";
import { p as parseInstant } from "./chunk-D4aqUS7_.js";
// src/parse/exact-yaml.ts
const FREE_TEXT = new Set([
	"title",
	"note",
	"reason",
	"scope",
	"was",
	"what",
	"name",
	"purpose",
	"meaning",
	"organization"
]);
function parseExactDocument(text, block, yaml) {
	const padding = text.slice(0, block.start).replace(/[^\r\n]/g, " ");
	const source = text.slice(block.start, block.end);
	const end = source.endsWith("\n") ? "" : "\n";
	return yaml.parseDocument(`${padding}${source}${end}`, {
		version: "1.2",
		schema: "core",
		merge: false,
		uniqueKeys: false,
		prettyErrors: false,
		strict: true,
		logLevel: "error",
		keepSourceTokens: true
	});
}
function nodeAt(document, keys, yaml) {
	let node = document.contents;
	for (const key of keys) if (yaml.isMap(node)) node = pairOf(node.items, key, yaml)?.value ?? null;
	else if (yaml.isSeq(node) && typeof key === "number") node = node.items[key];
	else return null;
	return yaml.isNode(node) ? node : null;
}
function pairOf(items, key, yaml) {
	return items.find((pair) => yaml.isScalar(pair.key) && keyText(pair.key) === String(key)) ?? null;
}
function keyText(key) {
	return typeof key.value === "string" ? key.value : key.source ?? String(key.value);
}
function offsetOf(document, keys, at, yaml) {
	const parent = keys.length === 0 ? null : nodeAt(document, keys.slice(0, -1), yaml);
	const last = keys.at(-1);
	if (parent !== null && last !== void 0) {
		const pair = yaml.isMap(parent) ? pairOf(parent.items, last, yaml) : null;
		const item = yaml.isSeq(parent) && typeof last === "number" ? parent.items[last] : pair?.value;
		if (at === "key" && pair !== null && yaml.isNode(pair.key) && pair.key.range) return pair.key.range[0];
		if (yaml.isNode(item) && item.range && !isEmptyNull(item, yaml)) return item.range[0];
		if (pair !== null && yaml.isNode(pair.key) && pair.key.range) return pair.key.range[0];
		return offsetOf(document, keys.slice(0, -1), "key", yaml);
	}
	if (keys.length > 0) return offsetOf(document, keys.slice(0, -1), "key", yaml);
	return document.contents?.range?.[0] ?? 0;
}
function isEmptyNull(node, yaml) {
	return yaml.isScalar(node) && node.value === null && (node.source ?? "") === "";
}
function readDocument(document, yaml) {
	const faults = [];
	const fault = (rule, offset, message, hint) => faults.push({
		rule,
		offset,
		message,
		hint
	});
	const refuseExtras = (node) => {
		const offset = node.range?.[0] ?? 0;
		if (yaml.isAlias(node)) {
			fault("plain-yaml", offset, `The alias ${typed(`*${node.source}`)} refers to another value; plain YAML was expected.`, `Write the value out, or put the text in quotes: ${typed(`"*${node.source}"`)}.`);
			return;
		}
		if ("anchor" in node && node.anchor !== void 0) fault("plain-yaml", offset, `The anchor \`&${node.anchor}\` names a value; plain YAML was expected.`, "Delete the anchor, or put the text in quotes.");
		if (node.tag !== void 0) fault("plain-yaml", offset, "An explicit tag (`!…`) stands before this value; plain YAML was expected.", "Delete the tag, or put the text in quotes.");
	};
	const eaten = (key, scalar) => {
		const { value, comment, type } = scalar;
		if (type !== "PLAIN" || value === null || typeof comment !== "string" || !/^\w/.test(comment)) return;
		const line = comment.split("\n", 1)[0] ?? "";
		fault("yaml-comment", commentOf(scalar) ?? scalar.range?.[1] ?? 0, `${typed(`#${line.slice(0, 40)}`)} is a comment to YAML and is not part of \`${key}\`.`, `Put the text in quotes: ${typed(`${key}: "${String(scalar.source).slice(0, 60)} #${line.slice(0, 40)}"`)}; for a comment, leave a space after \`#\`.`);
	};
	const read = (node) => {
		if (!yaml.isNode(node)) return null;
		refuseExtras(node);
		if (yaml.isScalar(node)) return node.value;
		if (yaml.isSeq(node)) return node.items.map((item) => yaml.isPair(item) ? readMap([item], false) : read(item));
		if (yaml.isMap(node)) return readMap(node.items, node.flow === true);
		return null;
	};
	const readMap = (items, flow) => {
		const map = Object.create(null);
		const seen = new Set();
		for (const pair of items) {
			if (flow && pair.value === null && yaml.isScalar(pair.key)) {
				const [start = 0] = pair.key.range ?? [];
				fault("yaml-syntax", start, `\`${keyText(pair.key).slice(0, 60)}\` stands alone in braces, where a comma ends a value.`, "Put the text with the comma in quotes, or type `key: value`.");
				continue;
			}
			const offset = yaml.isNode(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
			if (yaml.isNode(pair.key)) refuseExtras(pair.key);
			const value = read(pair.value);
			if (!yaml.isScalar(pair.key) || pair.key.value === null) {
				if (!yaml.isAlias(pair.key)) fault("plain-yaml", offset, "A key here is not a word.", "Write `key: value`, with a word as the key.");
				continue;
			}
			const key = keyText(pair.key);
			if (key === "<<") {
				fault("plain-yaml", offset, "The merge key `<<` copies another map; plain YAML was expected.", "Write the keys out.");
				continue;
			}
			if (seen.has(key)) {
				fault("duplicate-key", offset, `The key \`${key}\` comes twice.`, "Keep one of the two.");
				continue;
			}
			seen.add(key);
			map[key] = value;
			if (FREE_TEXT.has(key) && yaml.isScalar(pair.value)) eaten(key, pair.value);
		}
		return map;
	};
	return {
		document,
		value: read(document.contents),
		faults
	};
}
function commentOf({ srcToken }) {
	if (srcToken === void 0 || !("end" in srcToken)) return void 0;
	return srcToken.end?.find(({ type }) => type === "comment")?.offset;
}
// src/parse/position.ts
function positionsOf(text) {
	const starts = [text.startsWith("﻿") ? 1 : 0];
	for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
	return (offset) => {
		let low = 0;
		for (let high = starts.length - 1; low < high;) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: Math.max(1, offset - (starts[low] ?? 0) + 1)
		};
	};
}
function positionAt(text, offset) {
	return positionsOf(text)(offset);
}
function inOrder(findings) {
	const seen = new Set();
	return findings.toSorted((a, b) => a.line - b.line || a.column - b.column).filter((finding) => {
		const key = `${finding.line}:${finding.column}:${finding.message}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
// src/parse/fences.ts
const FRONT_MATTER_LIMIT = 65536;
const RECORD_BODY_LIMIT = 262144;
const EXAMPLE = "Start the file with a line `---`, then `id: …` and the other keys, then a line `---`.";
function findFences(path, text) {
	const findings = [];
	const add = (rule, offset, message, hint) => {
		findings.push({
			rule,
			severity: "error",
			path,
			...positionAt(text, offset),
			message,
			hint
		});
	};
	const opening = /^\uFEFF?((?:[ \t]*\r?\n)*)([^\r\n]*)/.exec(text);
	const blank = opening?.[1] ?? "";
	const first = opening?.[2] ?? "";
	const openAt = (opening?.[0].length ?? 0) - first.length;
	if (text.replace("﻿", "").trim() === "") {
		add("front-matter", 0, "The file is empty; a record was expected.", EXAMPLE);
		return {
			fences: null,
			findings
		};
	}
	if (!first.startsWith("---")) {
		add("front-matter", openAt, "The file has no front matter: its first line is not `---`.", EXAMPLE);
		return {
			fences: null,
			findings
		};
	}
	if (blank !== "") add("front-matter", 0, "A blank line stands before the front matter.", "Delete the lines above the first `---`.");
	if (first !== "---") {
		const rest = first.slice(3);
		add("front-matter", openAt, rest.trim() === "" ? "Spaces follow the opening `---`." : `The first line is ${typed(first.slice(0, 40))}; exactly \`---\` was expected.`, "Make the first line `---` and nothing else.");
		if (rest.trim() !== "") return {
			fences: null,
			findings
		};
	}
	const start = lineEnd(text, openAt);
	for (let at = start; at < text.length; at = lineEnd(text, at)) {
		if (!text.startsWith("---", at)) continue;
		const next = lineEnd(text, at);
		const line = text.slice(at, next).replace(/\r?\n$/, "");
		if (line !== "---") {
			add("front-matter", at, line.trim() === "---" ? "Spaces follow the closing `---`." : `A line inside the front matter starts with \`---\`: ${typed(line.slice(0, 40))}.`, line.trim() === "---" ? "Make the line `---` and nothing else." : "Close the front matter with a line `---` alone, or indent the line if it is part of a text.");
			if (line.trim() !== "---") continue;
		}
		return {
			fences: sized(text, {
				start,
				end: at,
				bodyStart: next,
				bodyLine: positionAt(text, at).line + 1
			}, add),
			findings
		};
	}
	add("front-matter", openAt, "The front matter is never closed: no later line is `---`.", "Put a line `---` between the last key and the body.");
	return {
		fences: null,
		findings: inOrder(findings)
	};
}
function sized(text, fences, add) {
	const front = utf8Length(text, fences.start, fences.end);
	const body = utf8Length(text, fences.bodyStart, text.length);
	if (front > 65536) add("too-large", fences.start, `The front matter has ${front} bytes; at most ${FRONT_MATTER_LIMIT} are read.`, "Move long text into the body, or into a file in the folder named by the ID.");
	if (body > 262144) add("too-large", fences.bodyStart, `The body has ${body} bytes; at most ${RECORD_BODY_LIMIT} are read.`, "Move logs and long quotations into files in the folder named by the ID, and link them.");
	return front > 65536 || body > 262144 ? null : fences;
}
function utf8Length(text, start, end) {
	return end - start <= 2e4 ? end - start : new TextEncoder().encode(text.slice(start, end)).length;
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end + 1;
}
// src/parse/plain-word.ts
const NUMBER_LIKE = /^[1-9][0-9a-fA-FxobXOB_.eE+-]*$/;
const DECIMAL = /^(?:0|[1-9][0-9]{0,14})$/;
const TEXT_WITH_DIGIT = /^[1-9]\d{0,5}(?:d|-\d\d-\d\d)$/;
const WITH_ZERO = /^0(?:[mhdw]|\d:\d\d-\d\d:\d\d)$/;
const CONSTANT = /^(?:(true|True|TRUE)|(false|False|FALSE)|null|Null|NULL)$/;
function plainWord(word) {
	if (/^\d/.test(word)) {
		if (DECIMAL.test(word)) return Number(word);
		if (word.startsWith("0")) return WITH_ZERO.test(word) ? word : void 0;
		return NUMBER_LIKE.test(word) && !TEXT_WITH_DIGIT.test(word) ? void 0 : word;
	}
	const constant = word.length > 5 ? null : CONSTANT.exec(word);
	if (constant === null) return word;
	return constant[1] === void 0 ? constant[2] === void 0 ? null : false : true;
}
// src/parse/plain-yaml.ts
const NOT_PLAIN = Symbol("not plain");
const KEY = /[A-Za-z][A-Za-z0-9_-]{0,99}:(?=[ \n]|$)/y;
const RESERVED_KEY = /^(?:true|false|null)$/i;
const DOUBLE_QUOTED = /"[^"\\\n]*(?:\\["\\/nt][^"\\\n]*)*"/y;
const SINGLE_QUOTED = /'[^'\n]*(?:''[^'\n]*)*'/y;
const PLAIN_WORD = /[^\s\-?:,[\]{}#&*!|>'"%@`+.~=<][^:#\n]*(?:(?::(?=\S)|(?<=\S)#)[^:#\n]*)*/y;
const FLOW_WORD = /[^\s\-?:,[\]{}#&*!|>'"%@`+.~=<](?:[^:#,[\]{}"'\s]|:(?=[^\s,[\]{}"'])| (?=[^\s:#,[\]{}"']))*/y;
const AFTER_SIGN = /[ #!-]/;
const BLOCK_SCALAR = /[|>]-?$/my;
const ODD = /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;
const MAX_DEPTH = 8;
const SPACE = 32;
function readPlainYaml(typed) {
	const block = typed.includes("\r") ? typed.replaceAll("\r\n", "\n") : typed;
	if (ODD.test(block)) return NOT_PLAIN;
	const reader = {
		block,
		crlf: block.length < typed.length,
		indent: 0,
		from: 0,
		end: 0,
		next: 0,
		value: null
	};
	step(reader);
	if (reader.indent === -1) return NOT_PLAIN;
	const value = readBlock(reader);
	return reader.indent === -1 ? value : NOT_PLAIN;
}
function step(reader) {
	const { block } = reader;
	while (reader.next < block.length) {
		const start = reader.next;
		const found = block.indexOf("\n", start);
		const end = found === -1 ? block.length : found;
		reader.next = end + 1;
		const from = skipSpaces(block, start);
		if (from === end || block[from] === "#") continue;
		reader.indent = from - start;
		reader.from = from;
		reader.end = end;
		return;
	}
	reader.indent = -1;
}
function readBlock(reader) {
	return startsItem(reader) ? readList(reader, reader.indent) : readMap(reader, reader.indent);
}
function startsItem({ block, from }) {
	return block[from] === "-" && block[from + 1] === " ";
}
function readMap(reader, indent) {
	const map = {};
	while (reader.indent === indent) {
		const end = keyEnd(reader.block, reader.from);
		if (end === -1) return NOT_PLAIN;
		const key = reader.block.slice(reader.from, end - 1);
		if (Object.hasOwn(map, key)) return NOT_PLAIN;
		const value = readValue(reader, end, indent, false);
		if (value === NOT_PLAIN) return NOT_PLAIN;
		map[key] = value;
	}
	return reader.indent > indent ? NOT_PLAIN : map;
}
function readList(reader, indent) {
	const list = [];
	while (reader.indent === indent && startsItem(reader)) {
		const at = skipSpaces(reader.block, reader.from + 1);
		let item;
		if (keyEnd(reader.block, at) === -1) item = readValue(reader, at, indent, true);
		else {
			reader.indent += at - reader.from;
			reader.from = at;
			item = readMap(reader, reader.indent);
		}
		if (item === NOT_PLAIN) return NOT_PLAIN;
		list.push(item);
	}
	return reader.indent > indent ? NOT_PLAIN : list;
}
function readValue(reader, after, indent, isItem) {
	const { block } = reader;
	const at = skipSpaces(block, after);
	if (at === reader.end || block[at] === "#") {
		if (isItem || !endsLine(reader, at)) return NOT_PLAIN;
		step(reader);
		if (reader.indent > indent) return readBlock(reader);
		return reader.indent === indent && startsItem(reader) ? readList(reader, indent) : null;
	}
	if (block[at] === "|" || block[at] === ">") return readText(reader, at, indent);
	const end = block[at] === "[" || block[at] === "{" ? flowEnd(reader, at, 0) : scalarEnd(reader, PLAIN_WORD, at);
	if (end === -1 || !endsLine(reader, end)) return NOT_PLAIN;
	const { value } = reader;
	step(reader);
	return value;
}
function readText(reader, at, indent) {
	const { block } = reader;
	BLOCK_SCALAR.lastIndex = at;
	if (reader.crlf || !BLOCK_SCALAR.test(block)) return NOT_PLAIN;
	const isFolded = block[at] === ">";
	let text = "";
	let deep = -1;
	let blank = 0;
	while (reader.next < block.length) {
		const start = reader.next;
		const found = block.indexOf("\n", start);
		const end = found === -1 ? block.length : found;
		const from = skipSpaces(block, start);
		if (from === end) {
			if (from > start || deep === -1) return NOT_PLAIN;
			blank += 1;
		} else {
			if (from - start <= indent) break;
			if (deep !== -1 && from - start < deep) return NOT_PLAIN;
			if (isFolded && deep !== -1 && from - start > deep) return NOT_PLAIN;
			if (deep !== -1) text += isFolded ? "\n".repeat(blank) || " " : "\n".repeat(blank + 1);
			else deep = from - start;
			text += block.slice(start + deep, end);
			blank = 0;
		}
		reader.next = end + 1;
	}
	if (deep === -1) return NOT_PLAIN;
	const isStripped = block[at + 1] === "-";
	step(reader);
	return isStripped ? text : `${text}\n`;
}
function flowEnd(reader, at, depth) {
	const { block } = reader;
	const open = block[at];
	if (open !== "[" && open !== "{") return scalarEnd(reader, FLOW_WORD, at);
	if (depth === MAX_DEPTH) return -1;
	const close = open === "[" ? "]" : "}";
	const list = [];
	const map = {};
	let next = skipSpaces(block, at + 1);
	for (let first = true; !first || block[next] !== close; first = false) {
		let key = "";
		if (!first) {
			if (block[next] === close) break;
			if (block[next] !== ",") return -1;
			next = skipSpaces(block, next + 1);
		}
		if (open === "{") {
			const end = keyEnd(block, next);
			if (end === -1) return -1;
			key = block.slice(next, end - 1);
			if (Object.hasOwn(map, key)) return -1;
			next = skipSpaces(block, end);
		}
		next = flowEnd(reader, next, depth + 1);
		if (next === -1) return -1;
		if (open === "{") map[key] = reader.value;
		else list.push(reader.value);
		next = skipSpaces(block, next);
	}
	reader.value = open === "[" ? list : map;
	return next + 1;
}
function scalarEnd(reader, word, at) {
	const { block } = reader;
	const quote = block[at];
	const pattern = quote === "\"" ? DOUBLE_QUOTED : quote === "'" ? SINGLE_QUOTED : word;
	pattern.lastIndex = at;
	if (!pattern.test(block)) return -1;
	const end = pattern.lastIndex;
	if (pattern === word) {
		const text = block.slice(at, end).trimEnd();
		reader.value = plainWord(text);
		return reader.value === void 0 ? -1 : at + text.length;
	}
	const inner = block.slice(at + 1, end - 1);
	reader.value = quote === "\"" ? unescaped(inner) : inner.replaceAll("''", "'");
	return end;
}
function unescaped(text) {
	if (!text.includes("\\")) return text;
	return text.replace(/\\(.)/g, (_, sign) => sign === "n" ? "\n" : sign === "t" ? "	" : sign);
}
function keyEnd(block, at) {
	KEY.lastIndex = at;
	if (!KEY.test(block)) return -1;
	const end = KEY.lastIndex;
	return end - at <= 6 && RESERVED_KEY.test(block.slice(at, end - 1)) ? -1 : end;
}
function endsLine({ block, end }, at) {
	const from = skipSpaces(block, at);
	if (from >= end) return true;
	return block[from] === "#" && " \n".includes(block[from - 1] ?? "\0") && (from + 1 >= end || AFTER_SIGN.test(block[from + 1] ?? ""));
}
function skipSpaces(block, at) {
	let next = at;
	while (block.charCodeAt(next) === SPACE) next += 1;
	return next;
}
// src/parse/decode.ts
const CONTROL = /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
const SHOWN_AT_MOST = 20;
const decoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function decode(path, bytes) {
	const unreadable = (message, hint, line = 1, column = 1) => ({
		text: null,
		findings: [{
			rule: "encoding",
			severity: "error",
			path,
			line,
			column,
			message,
			hint
		}]
	});
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return unreadable("The file is UTF-16; UTF-8 is expected.", "Save it again as UTF-8.");
	let text;
	try {
		text = decoder.decode(bytes);
	} catch {
		const { line, column } = firstInvalid(bytes);
		return unreadable("These bytes are not UTF-8.", "Save the file again as UTF-8; often a letter with an accent came from an older encoding.", line, column);
	}
	const findings = controls(path, text);
	return findings.length === 0 ? {
		text,
		findings: []
	} : {
		text: null,
		findings
	};
}
function controls(path, text) {
	const findings = [];
	if (text.search(CONTROL) === -1) return findings;
	for (const match of text.matchAll(CONTROL)) {
		if (findings.length === SHOWN_AT_MOST) break;
		const code = match[0].charCodeAt(0);
		const name = code === 13 ? "A lone carriage return" : code === 0 ? "A NUL byte" : "The control character";
		const shown = code === 13 || code === 0 ? "" : ` U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
		findings.push({
			rule: "encoding",
			severity: "error",
			path,
			...positionAt(text, match.index),
			message: `${name}${shown} stands in the file; only text, tabs and line ends are expected.`,
			hint: code === 13 ? "End lines with LF or CRLF." : "Delete the character."
		});
	}
	return inOrder(findings);
}
function firstInvalid(bytes) {
	let from = 0;
	let line = 1;
	for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
		try {
			decoder.decode(bytes.subarray(from, end));
		} catch {
			return {
				line,
				column: 1
			};
		}
		from = end + 1;
		line += 1;
	}
	return {
		line,
		column: 1
	};
}
// src/parse/look-alikes.ts
const LOOK_ALIKES = new Map([
	["\xA0", ["a no-break space", " "]],
	["­", ["a soft hyphen", ""]],
	[" ", ["a figure space", " "]],
	["​", ["a zero-width space", ""]],
	["‌", ["a zero-width non-joiner", ""]],
	["‍", ["a zero-width joiner", ""]],
	["‎", ["a left-to-right mark", ""]],
	["‏", ["a right-to-left mark", ""]],
	["‐", ["a hyphen of typographers", "-"]],
	["‑", ["a no-break hyphen", "-"]],
	["‒", ["a figure dash", "-"]],
	["–", ["an en dash", "-"]],
	["—", ["an em dash", "-"]],
	["‘", ["a curly quote", "'"]],
	["’", ["a curly quote", "'"]],
	["“", ["a curly quote", "\""]],
	["”", ["a curly quote", "\""]],
	[" ", ["a narrow no-break space", " "]],
	["\u2028", ["a line separator", " "]],
	["\u2029", ["a paragraph separator", " "]],
	["⁠", ["a word joiner", ""]],
	["−", ["a minus sign", "-"]],
	["　", ["a full-width space", " "]],
	["﻿", ["a byte order mark", ""]]
]);
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/;
function nameOf(character) {
	const name = LOOK_ALIKES.get(character)?.[0] ?? (DIRECTION.test(character) ? "a direction mark" : null) ?? (FULL_WIDTH.test(character) ? `a full-width \`${halfWidth(character)}\`` : null);
	if (name === null) return null;
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")} (${name})`;
}
function asTyped(text) {
	return Array.from(text, (character) => {
		if (DIRECTION.test(character)) return "";
		if (FULL_WIDTH.test(character)) return halfWidth(character);
		return LOOK_ALIKES.get(character)?.[1] ?? character;
	}).join("");
}
function firstLookAlike(text) {
	for (const character of text) if (nameOf(character) !== null) return character;
	return null;
}
function halfWidth(character) {
	return String.fromCodePoint((character.codePointAt(0) ?? 0) - 65248);
}
function namingLookAlike(message, text, offset) {
	const character = firstLookAlike(/^[^\r\n,}\]]{0,200}/.exec(text.slice(offset, offset + 200))?.[0] ?? "");
	if (character === null || message.includes("U+")) return message;
	return `${message} It holds ${nameOf(character) ?? ""}, which ${isSeen(character) ? "looks like another character" : "cannot be seen"}: type it anew.`;
}
function isSeen(character) {
	return asTyped(character).trim() !== "";
}
// src/parse/slips.ts
const LINE = /^(\s*(?:- +)*)(?:([\w-]+):( +|$))?/;
function findSlip(line, next) {
	for (const slip of [
		tab,
		lookAlike,
		noSpace,
		reserved,
		unclosed,
		afterQuote,
		afterBracket,
		colon,
		deeper
	]) {
		const found = slip(line, next);
		if (found !== null) return found;
	}
	return null;
}
function parts(line) {
	const [{ length: at } = "", indent = "", key = "", gap = ""] = LINE.exec(line) ?? [];
	return {
		indent,
		key,
		gap,
		rest: line.slice(at),
		at,
		head: line.slice(0, at),
		start: key === "" ? "" : `${key}: `
	};
}
function tab(line) {
	const column = /^\s*(?:- *)?/.exec(line)?.[0].indexOf("	") ?? -1;
	if (column === -1) return null;
	return {
		column,
		message: "A tab indents this line; YAML takes spaces only.",
		hint: "Replace the tab by spaces, two for each step.",
		repaired: line.replaceAll("	", " ")
	};
}
function lookAlike(line) {
	const [found = "", indent = "", dash, fullWidth] = /^( *)(?:([\u2010-\u2014\u2212\uFF0D])(?=[ \u00A0\u3000])|(?:- )?[A-Za-z][\w-]*(\uFF1A))/u.exec(line) ?? [];
	const character = dash ?? fullWidth;
	if (character === void 0) return null;
	const column = dash === void 0 ? found.length - 1 : indent.length;
	const plain = asTyped(character);
	const repaired = line.slice(0, column) + plain + line.slice(column + 1);
	return {
		column,
		message: `${nameOf(character) ?? "Another character"} stands where YAML takes ${typed(plain)}.`,
		hint: `Type ${typed(cut(dash === void 0 ? repaired.replace(/:(?! )/, ": ") : repaired))}.`,
		repaired: dash === void 0 ? harmlessAfter(repaired, column) : repaired
	};
}
function noSpace(line) {
	const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(?!\/\/)(\S.*)$/.exec(line);
	if (match === null) return null;
	const [, indent = "", key = "", rest = ""] = match;
	return {
		column: indent.length + key.length,
		message: `No space follows the colon of \`${key}:\`.`,
		hint: `Type ${typed(`${key}: ${cut(rest)}`)}.`,
		repaired: `${indent}${key}: ${harmless(rest.slice(1))}`
	};
}
function reserved(line) {
	const { rest, at, head, start } = parts(line);
	const first = rest[0] ?? "";
	if (!/[@`%]/.test(first)) return null;
	const bare = rest.slice(1);
	return {
		column: at,
		message: `A value cannot start with ${typed(first)} in YAML.`,
		hint: first === "@" && isLogin(bare) ? `Drop the @ or quote it: ${typed(start + bare)} or ${typed(`${start}"${rest}"`)}.` : `Put the text in quotes: ${typed(start + quoted(rest))}.`,
		repaired: `${head}x${harmless(bare)}`
	};
}
function unclosed(line, next) {
	const { rest, at, head, start } = parts(line);
	const quote = rest[0];
	if (quote !== "\"" && quote !== "'") return null;
	if ((quote === "\"" ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).test(rest)) return null;
	if (next !== null && !/^\s*(?:- +)?[\w-]+:(?: |$)|^\s*- /.test(next)) return null;
	return {
		column: at,
		message: `The quote \`${quote}\` that opens here is never closed on its line.`,
		hint: `Close it: ${typed(start + quoted(rest.slice(1)))}.`,
		repaired: head + harmless(rest)
	};
}
function afterQuote(line) {
	const { rest, at, head, start } = parts(line);
	const closed = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?= *[^\s#:,])/.exec(rest);
	if (closed === null) return null;
	return {
		column: at + closed[0].length,
		message: "Text follows the closing quote.",
		hint: `Put the whole text in quotes: ${typed(start + quoted(rest))}.`,
		repaired: head + harmless(rest)
	};
}
function afterBracket(line) {
	const { rest, at, head, start } = parts(line);
	const closed = /^(?:\[[^[\]]*\]|\{[^{}]*\})(?= *[^\s#,\]}])/.exec(rest);
	if (closed === null) return null;
	return {
		column: at + closed[0].length,
		message: `Text follows the closing \`${closed[0].at(-1)}\`; a value that starts with \`${rest[0]}\` is a list or a map.`,
		hint: `Put the text in quotes: ${typed(start + quoted(rest))}.`,
		repaired: head + harmless(rest)
	};
}
function colon(line) {
	const { rest, at, head, key, start } = parts(line);
	const [plain = ""] = rest.split(" #", 1);
	if (key === "" || /^["'[{|>&*!#]/.test(plain)) return null;
	const found = /:(?= |$)/.exec(plain);
	if (found === null) return null;
	const meant = / #(?=\S)/.test(rest) ? rest : plain;
	return {
		column: at + found.index,
		message: `The text after \`${key}:\` holds another colon and is not in quotes, so YAML reads a second key.`,
		hint: `Put the text in quotes: ${typed(start + quoted(meant))}.`,
		repaired: head + plain.replaceAll(/:(?= |$)/g, ";") + rest.slice(plain.length)
	};
}
function deeper(line, next) {
	const { indent, key, rest, at } = parts(line);
	if (key === "" || next === null || /^(?:$|[|>#[{"'])/.test(rest)) return null;
	const below = /^( *)(?:- +)?[\w-]+:(?: |$)/.exec(next);
	if (below === null || (below[1]?.length ?? 0) <= indent.length) return null;
	return {
		column: at,
		message: `The line below is indented deeper, but \`${key}\` already has a value.`,
		hint: `Indent the next line like \`${key}\`, or delete the value if a map was meant.`,
		repaired: line.slice(0, at) + " ".repeat(rest.length)
	};
}
function harmlessAfter(line, at) {
	const value = line.slice(at + 1);
	return value.startsWith(" ") || value === "" ? line : `${line.slice(0, at + 1)} ${value.slice(1)}`;
}
function harmless(text) {
	return text.replaceAll(/["'`@%&*!|>{}[\],#:\\\t]/g, "x");
}
function quoted(text) {
	const short = cut(text);
	return short.includes("\"") ? `'${short.replaceAll("'", "''")}'` : `"${short.replaceAll("\\", "\\\\")}"`;
}
function cut(text) {
	const line = text.trim();
	return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}
// src/parse/syntax-words.ts
const MISFITS = new Set([
	"MISSING_CHAR",
	"UNEXPECTED_TOKEN",
	"BLOCK_AS_IMPLICIT_KEY",
	"MULTILINE_IMPLICIT_KEY"
]);
function syntaxWords(error, line) {
	switch (MISFITS.has(error.code) && /^\s+(?:- +)?[\w-]+:(?: |$)/.test(line) ? "BAD_INDENT" : error.code) {
		case "TAB_AS_INDENT": return {
			message: "A tab indents this line; YAML takes spaces only.",
			hint: "Replace the tab by spaces."
		};
		case "BAD_INDENT": return {
			message: "This line is indented in a way that fits no line above it.",
			hint: "Indent keys of one map alike, and list items two spaces below their key."
		};
		case "BAD_SCALAR_START": return {
			message: "A value cannot start with this character in YAML.",
			hint: "Put the text in quotes."
		};
		case "BAD_DQ_ESCAPE": return {
			message: "A backslash in double quotes begins an escape, and this one is none.",
			hint: "Use single quotes, or type the backslash twice."
		};
		case "BLOCK_AS_IMPLICIT_KEY":
		case "MULTILINE_IMPLICIT_KEY":
		case "BLOCK_IN_FLOW": return {
			message: "YAML cannot tell where this value ends.",
			hint: "Check the indentation here and on the line above, and put text with a colon in quotes."
		};
		case "MISSING_CHAR": return {
			message: error.message.includes("quote") ? "A quote is never closed." : "Something is missing here: a colon after a key, a comma, or a closing bracket.",
			hint: "Type `key: value`; close every quote, bracket and brace on its line."
		};
		case "BAD_DIRECTIVE": return {
			message: "A line that starts with `%` is a YAML directive; plain YAML was expected.",
			hint: "Delete the line, or put the text in quotes."
		};
		case "MULTIPLE_DOCS": return {
			message: "A second YAML document starts here.",
			hint: "Keep one block between the two `---` lines."
		};
		case "BAD_ALIAS":
		case "ALIAS_PROPS":
		case "MULTIPLE_ANCHORS":
		case "BAD_PROP_ORDER": return {
			message: "An anchor (`&…`) or an alias (`*…`) stands here; plain YAML was expected.",
			hint: "Write the value out, or put the text in quotes."
		};
		case "TAG_RESOLVE_FAILED":
		case "BAD_COLLECTION_TYPE":
		case "MULTIPLE_TAGS": return {
			message: "An explicit tag (`!…`) stands here; plain YAML was expected.",
			hint: "Delete the tag, or put the text in quotes."
		};
		case "KEY_OVER_1024_CHARS": return {
			message: "A key is longer than 1024 characters.",
			hint: "Put the text in quotes."
		};
		case "RESOURCE_EXHAUSTION": return {
			message: "The values are nested too deeply to be read.",
			hint: "A record nests four levels at most: write lists and maps plainly."
		};
		case "UNEXPECTED_TOKEN":
		case "DUPLICATE_KEY":
		case "IMPOSSIBLE":
		case "NON_STRING_KEY": return {
			message: "YAML did not expect this text here.",
			hint: "Check quotes and indentation here and on the line above."
		};
	}
}
// src/parse/repair-syntax.ts
const ROUNDS = 8;
const LINES_LEFT_OUT = 3;
const FAULTS_AT_MOST = 50;
function repairSyntax(text, block, yaml) {
	const faults = [];
	const lines = linesOf(text, block);
	const mended = lines.map((line) => line.text);
	const touched = new Set();
	let complete = true;
	let leftOut = 0;
	const mend = (index, fault, repaired) => {
		touched.add(index);
		faults.push({
			rule: "yaml-syntax",
			...fault
		});
		mended[index] = repaired;
	};
	for (let round = 0;; round += 1) {
		const document = parseExactDocument(joined(text, block, lines, mended), block, yaml);
		const errors = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
		const first = errors[0];
		if (first === void 0) return {
			document,
			faults,
			complete
		};
		if (round === ROUNDS || faults.length >= FAULTS_AT_MOST) return {
			document,
			faults,
			complete: false
		};
		const before = faults.length;
		for (const index of suspects(errors, lines, touched)) {
			if (faults.length >= FAULTS_AT_MOST) break;
			const slip = findSlip(mended[index] ?? "", nextLine(mended, index));
			if (slip !== null) mend(index, {
				offset: (lines[index]?.start ?? 0) + slip.column,
				message: slip.message,
				hint: slip.hint
			}, slip.repaired);
		}
		if (faults.length > before) continue;
		const at = lineOf(lines, first.pos[0]);
		if (leftOut === LINES_LEFT_OUT || touched.has(at)) {
			if (!touched.has(at)) faults.push({
				rule: "yaml-syntax",
				offset: first.pos[0],
				...syntaxWords(first, mended[at] ?? "")
			});
			return {
				document,
				faults,
				complete: false
			};
		}
		leftOut += 1;
		const line = mended[at] ?? "";
		const mendable = mendInPlace(first, lines[at]?.start ?? 0, line);
		if (mendable === null) complete = false;
		mend(at, {
			offset: first.pos[0],
			...syntaxWords(first, line)
		}, mendable ?? " ".repeat(line.length));
	}
}
function suspects(errors, lines, touched) {
	const found = new Set();
	const end = lineOf(lines, errors[0]?.pos[0] ?? 0);
	for (let index = 0; index <= end; index += 1) {
		const line = lines[index]?.text ?? "";
		if (/^\s*(?:- +)*(?:[\w-]+: +)?["']/.test(line)) found.add(index);
	}
	for (const error of errors.slice(0, FAULTS_AT_MOST)) {
		const index = lineOf(lines, error.pos[0]);
		found.add(index);
		if (error === errors[0]) found.add(index - 1);
	}
	return [...found].filter((index) => index >= 0 && !touched.has(index)).toSorted((a, b) => a - b);
}
function mendInPlace(error, start, line) {
	const at = error.pos[0] - start;
	if (error.code === "BAD_DQ_ESCAPE") return line.slice(0, at) + line.slice(at).replaceAll("\\", "/");
	if (error.code === "BAD_SCALAR_START") return `${line.slice(0, at)}x${line.slice(at + 1)}`;
	return null;
}
function nextLine(lines, index) {
	return lines.slice(index + 1, index + 50).find((line) => line.trim() !== "") ?? null;
}
function linesOf(text, block) {
	const lines = [];
	for (let start = block.start; start < block.end;) {
		const at = text.indexOf("\n", start);
		const end = at === -1 || at >= block.end ? block.end : at;
		lines.push({
			start,
			text: text.slice(start, end).replace(/\r$/, "")
		});
		start = end + 1;
	}
	return lines;
}
function lineOf(lines, offset) {
	const index = lines.findLastIndex((line) => line.start <= offset);
	return Math.max(0, index);
}
function joined(text, block, lines, mended) {
	const parts = [text.slice(0, block.start)];
	let at = block.start;
	for (const [index, line] of lines.entries()) {
		parts.push(text.slice(at, line.start), mended[index] ?? line.text);
		at = line.start + line.text.length;
	}
	parts.push(text.slice(at));
	return parts.join("");
}
// src/parse/schema-keys.ts
function knownKeys(schema, path, value) {
	const inner = unwrap(schema, value);
	const { def } = inner._zod;
	if (path.length === 0) {
		if (isObject(inner)) return Object.keys(inner._zod.def.shape);
		if (isRecord(inner)) return [...inner._zod.def.keyType._zod.values ?? []].map(String);
		return [];
	}
	const [step, ...rest] = path;
	const next = stepInto(value, step);
	if (isObject(inner)) {
		const child = inner._zod.def.shape[String(step)];
		return child === void 0 ? [] : knownKeys(child, rest, next);
	}
	if (isRecord(inner)) return knownKeys(inner._zod.def.valueType, rest, next);
	if (def.type === "array" && isArray(inner)) return knownKeys(inner._zod.def.element, rest, next);
	return [];
}
function unwrap(schema, value) {
	let inner = schema;
	for (;;) if (isWrapped(inner)) inner = inner._zod.def.innerType;
	else if (isUnion(inner)) {
		const option = inner._zod.def.options.find((candidate) => fits(candidate, value));
		if (option === void 0) return inner;
		inner = option;
	} else return inner;
}
function fits(option, value) {
	if (!isObject(option)) return false;
	return Object.entries(option._zod.def.shape).every(([key, child]) => {
		if (child._zod.def.type !== "literal") return true;
		return child._zod.values?.has(String(stepInto(value, key))) === true;
	});
}
function valueAt(value, path) {
	return path.reduce(stepInto, value);
}
function stepInto(value, key) {
	if (typeof value !== "object" || value === null || key === void 0) return void 0;
	return Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}
function isObject(schema) {
	return schema._zod.def.type === "object";
}
function isRecord(schema) {
	return schema._zod.def.type === "record";
}
function isArray(schema) {
	return schema._zod.def.type === "array";
}
function isUnion(schema) {
	return schema._zod.def.type === "union";
}
function isWrapped(schema) {
	return schema._zod.def.type === "optional" || schema._zod.def.type === "default";
}
// src/parse/parse-exactly.ts
const FINDINGS_AT_MOST = 100;
function parseExactly(source, validate, describe) {
	const { path, text, yaml } = source;
	const positionOf = positionsOf(text);
	const finding = (rule, offset, message, hint) => ({
		rule,
		severity: "error",
		path,
		...positionOf(offset),
		message: namingLookAlike(message, text, offset),
		hint
	});
	const { document, faults: syntax, complete } = repairSyntax(text, source.block, yaml);
	const { value, faults } = readDocument(document, yaml);
	const slips = new Set(syntax.map(({ offset }) => positionOf(offset).line));
	const findings = [...syntax, ...faults.filter(({ rule, offset }) => rule !== "yaml-comment" || !slips.has(positionOf(offset).line))].map((fault) => finding(fault.rule, fault.offset, fault.message, fault.hint));
	const fatal = [...syntax, ...faults].some((fault) => fault.rule !== "yaml-comment");
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		if (!fatal) findings.push(finding("front-matter", document.contents?.range?.[0] ?? source.block.start, `${shape(value)} stands where keys were expected.`, "Write `key: value` lines, beginning with `id: …`."));
		return {
			value: null,
			findings
		};
	}
	const broken = new Set(findings.map(({ line }) => line));
	const verdict = validateAsText(value, document, yaml, validate);
	for (const issue of verdict.issues) {
		if (findings.length >= FINDINGS_AT_MOST) break;
		const found = valueAt(value, issue.path);
		for (const words of describe(issue, found, value)) {
			const offset = offsetOf(document, words.keys, words.at, yaml);
			const next = finding(words.rule, offset, words.message, words.hint);
			if (broken.has(next.line)) continue;
			if (!complete && words.rule === "missing-key") continue;
			findings.push(next);
		}
	}
	return {
		value: fatal ? null : verdict.value,
		findings: findings.slice(0, FINDINGS_AT_MOST)
	};
}
function validateAsText(value, document, yaml, validate) {
	for (;;) {
		const verdict = validate(value);
		if (verdict.issues.filter((issue) => putSource(value, issue, document, yaml)).length === 0) return verdict;
	}
}
function putSource(value, issue, document, yaml) {
	if (!wantsText(issue)) return false;
	const keys = plainKeys(issue.path);
	const found = valueAt(value, keys);
	if (typeof found !== "number" && typeof found !== "boolean") return false;
	const node = nodeAt(document, keys, yaml);
	const parent = valueAt(value, keys.slice(0, -1));
	const last = keys.at(-1);
	if (!yaml.isScalar(node) || node.source === void 0 || last === void 0) return false;
	if (typeof parent !== "object" || parent === null) return false;
	Reflect.set(parent, last, node.source);
	return true;
}
function wantsText(issue) {
	if (issue.code === "invalid_type") return issue.expected === "string";
	if (issue.code !== "invalid_union") return false;
	return issue.errors.some((issues) => issues.some((inner) => inner.path.length === 0 && wantsText(inner)));
}
function plainKeys(path) {
	return path.filter((key) => typeof key !== "symbol");
}
function shape(value) {
	if (Array.isArray(value)) return "A list";
	return value === null || value === void 0 ? "Nothing" : "A single value";
}
// src/parse/meant-instant.ts
const DATE = /^(\d{4})(-?)(\d{1,2})\2(\d{1,2})(?:[Tt ] ?|$)/;
const TIME = /^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)? ?/;
const ZONE = /^(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2})?)$/i;
function meantInstant(found) {
	const typed = asTyped(found.slice(0, 80)).replaceAll(/\s{1,80}/g, " ").trim();
	const date = DATE.exec(typed);
	if (date === null) return null;
	const time = TIME.exec(typed.slice(date[0].length));
	if (time === null) return null;
	const zone = typed.slice(date[0].length + time[0].length);
	const [, year = "", dash, month = "", day = ""] = date;
	const [, hour = "", minute = "", second] = time;
	if (dash === "" && (month.length !== 2 || day.length !== 2)) return null;
	const written = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second ?? "00"}`;
	if (zone === "") return typeof parseInstant(`${written}Z`) === "number" ? {
		text: written,
		instant: null
	} : null;
	const parts = ZONE.exec(zone);
	if (parts === null) return null;
	const [, utc, sign, hours, minutes = "00"] = parts;
	const text = utc === void 0 ? `${written}${sign}${hours}:${minutes}` : `${written}Z`;
	const instant = parseInstant(text);
	return typeof instant === "number" ? {
		text,
		instant
	} : null;
}
function two(digits) {
	return digits.padStart(2, "0");
}
// src/parse/instant-words.ts
function instantWords(key, found) {
	if (typeof found !== "string") return {
		message: `\`${key}\` is no single text; an instant with an offset was expected.`,
		hint: `Type \`${key}: 2026-11-21T03:12:00Z\`.`
	};
	const fault = parseInstant(found.trim());
	const shown = found.slice(0, 60).replaceAll(/\s+/g, " ").trim();
	const meant = typeof fault === "number" ? null : meantInstant(found);
	if (meant !== null && meant.instant !== null) return {
		message: `\`${shown}\` is not written as RFC 3339 asks.`,
		hint: `Type \`${key}: ${meant.text}\`.`
	};
	if (meant !== null) return {
		...WORDS["no-offset"](key, shown),
		hint: WORDS["no-offset"](key, meant.text).hint
	};
	return typeof fault === "number" ? {
		message: `Spaces stand around ${typed(found.trim())}.`,
		hint: `Type \`${key}: ${found.trim()}\`.`
	} : WORDS[fault](key, shown);
}
const WORDS = {
	"no-offset": (key, text) => ({
		message: `\`${text}\` has no offset, so nobody knows which moment it was.`,
		hint: `Type \`${key}: ${text}Z\` if it is UTC, else add the offset, as in \`${text}+02:00\`.`
	}),
	"date-only": (key, text) => ({
		message: `\`${text}\` is a date; an instant with a time and an offset was expected.`,
		hint: `Type \`${key}: ${text}T12:00:00Z\` with the right time; add \`approximate: true\` if it is an estimate.`
	}),
	"no-such-date": (_key, text) => ({
		message: `\`${text.slice(0, 10)}\` is a date that does not exist.`,
		hint: "Correct the month or the day."
	}),
	"no-such-time": (_key, text) => ({
		message: `\`${text}\` has a time or an offset that does not exist.`,
		hint: "Hours run from 00 to 23, minutes and seconds from 00 to 59."
	}),
	"not-an-instant": (key, text) => ({
		message: `${typed(text)} is no instant; RFC 3339 with an offset was expected.`,
		hint: `Type \`${key}: 2026-11-21T03:12:00Z\`, or with another offset \`2026-11-21T04:12:00+01:00\`.`
	})
};
// src/parse/wanted.ts
const instant = {
	rule: "instant",
	what: "an instant with an offset",
	example: "2026-11-21T03:12:00Z"
};
const person = {
	rule: "person",
	what: "a login, a role, or a free name with a space in it",
	example: "dana"
};
const role = {
	rule: "value",
	what: "a role: lower-case words with hyphens",
	example: "incident-manager"
};
const text = (what, example) => ({
	rule: "value",
	what,
	example
});
const duration = text("a length of time: m, h, d or w", "2h 15m");
const WANTED = {
	id: text("an ID: prefix, UTC date and UTC time of the first report", "INC-20261121-0312"),
	title: text("a line that says what happens", "Logins fail for half of the users"),
	kind: text("a kind of the policy", "service"),
	services: text("a list of the affected services", "[login-api]"),
	related: text("a list of IDs", "[INC-20261121-0312]"),
	"duplicate-of": text("the ID of another record", "INC-20261121-0312"),
	cause: text("a word for grouping", "deployment"),
	change: text("the commit, deployment or ticket that triggered it", "deploy 2026-11-21.3"),
	"recurrence-of": text("a list of follow-ups", "[\"#12\", INC-20261121-0101#2]"),
	factors: text("a list of what contributed to it", "[no alert on an old index]"),
	numbers: text("a list of what was counted", "[{ what: users, count: 4000 }]"),
	count: text("a number", "4000"),
	roles: text("a map from roles to people", "{ incident-manager: alice }"),
	links: text("a list of links", "[{ what: bridge, url: \"https://meet.example/1\" }]"),
	evidence: text("a list of files or links", "[{ path: INC-20261121-0312/log.txt }]"),
	timeline: text("a list of events", "- at: 2026-11-21T03:12:00Z, and below it event: reported"),
	at: instant,
	expected: instant,
	by: person,
	who: person,
	cover: text("a login", "sam"),
	logins: text("a list of logins, or org/team", "[alice]"),
	authors: text("a list of logins", "[ledger-bot]"),
	note: text("a text", "Login limited to known devices"),
	reason: text("a text that says why", "Waiting for the vendor"),
	was: text("what it said before", "2026-11-21T03:12:00Z"),
	entry: text("an event, or event#n for the nth of that name", "resolved#2"),
	scope: text("a text", "4,000 accounts"),
	what: text("a word or two", "bridge"),
	url: text("an address that starts with https:// or http://", "\"https://status.example/1\""),
	path: text("a path, relative to the record", "INC-20261121-0312/log.txt"),
	sha256: text("64 hexadecimal digits in lower case", "the output of sha256sum, in quotes"),
	via: text("a word", "phone"),
	approximate: text("true or false", "true"),
	audience: text("a role, or a list of roles", "stakeholders"),
	regime: text("a regime of the policy: lower-case words with hyphens", "nis2"),
	as: text("a class of the regime: lower-case words with hyphens", "significant"),
	duty: text("a duty of the policy: lower-case words with hyphens", "nis2-early-warning"),
	ref: text("what the authority calls it", "CSIRT-2026-0417"),
	"delay-reason": text("a text that says why it is late", "The portal was down until 09:40"),
	role,
	to: role,
	owner: role,
	fallback: role,
	mention: text("a list of roles", "[incident-manager]"),
	version: text("the number 1", "1"),
	prefix: text("2 to 10 capital letters and digits", "INC"),
	last: text("a date that exists", "2026-11-21"),
	holidays: text("a list of dates that exist", "[2026-12-25]"),
	date: text("a date that exists", "2026-12-25"),
	times: text("a whole number from 0 to 100", "3"),
	when: text("at least one condition", "{ outage: complete }"),
	within: text("`immediately`, or a length of time: m, h, d or w", "30m"),
	immediately: duration,
	"catch-up": duration,
	every: duration,
	call: duration,
	remind: duration,
	before: duration,
	after: duration
};
const ASK = text("a list of keys, statuses or `evidence`, `or` between those of which one will do", "[note, who or by]");
const ROTA = {
	people: text("a list of logins", "[finn, bo]"),
	managers: text("a list of logins", "[alice]"),
	every: text("days and weeks, or hours alone", "1w"),
	from: text("a date and a local time", "2026-11-02 09:00")
};
const COVERS = {
	rota: text("a rota of this file", "first-line"),
	by: text("a login", "sam"),
	from: instant,
	to: instant
};
const HOURS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
function wantedAt(keys) {
	if (keys[2] === "asks") return ASK;
	if (keys.includes("duties")) return DUTY[String(keys.at(-1))] ?? wantedFor(keys);
	return wantedFor(keys);
}
const DUTY = {
	within: text("a length of time, or calendar months", "72h` or `1mo"),
	when: text("a regime and its classes", "{ regime: nis2, as: [significant] }"),
	as: text("a list of classes", "[significant]"),
	anchors: text("a list of anchors", "[{ from: aware, within: 24h }]")
};
function wantedFor(keys) {
	const key = keys.findLast((step) => typeof step === "string");
	if (key === void 0) return null;
	if (keys.includes("away") && (key === "from" || key === "to")) return text("a date that exists, or an instant with an offset", "2026-12-24");
	if (key === "from" && keys.includes("remind")) return duration;
	if (key === "repeat" || key === "remind" && keys[0] === "escalation") return null;
	if (keys[0] === "ahead") return duration;
	if (keys[0] === "rotas" && Object.hasOwn(ROTA, key)) return ROTA[key] ?? null;
	if (keys[0] === "covers" && Object.hasOwn(COVERS, key)) return COVERS[key] ?? null;
	if (HOURS.test(key)) return text("a list of opening hours", "[09:00-12:30, 13:00-17:00]");
	if (keys[0] === "roles" && keys.length === 2) return person;
	return Object.hasOwn(WANTED, key) ? WANTED[key] ?? null : null;
}
// src/parse/shown-value.ts
function place(keys, file) {
	if (keys.length === 0) return file;
	if (keys[0] === "timeline" && keys.length === 2) return `entry ${Number(keys[1]) + 1} of the timeline`;
	return `\`${keys.map((key) => typeof key === "number" ? key + 1 : key).join(".")}\``;
}
function show(found) {
	if (Array.isArray(found)) return found.length === 0 ? "an empty list" : "a list";
	if (typeof found === "object" && found !== null) return "a map of keys";
	if (typeof found === "string" && found.trim() === "") return "an empty text";
	return typed(shorten(String(found)));
}
function shorten(text) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
function list(words) {
	const shown = words.map((word) => `\`${word}\``);
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
}
function slug(text) {
	return text.replace(/^@/, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^[-0-9]+|-$/g, "").slice(0, 60);
}
// src/parse/words.ts
const LISTS = new Set([
	"services",
	"related",
	"logins",
	"authors",
	"mention"
]);
const KEYS_AT_MOST = 25;
function describeIssue(issue, context) {
	const keys = issue.path.filter((key) => typeof key !== "symbol");
	const { found } = context;
	if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, keys, context);
	if (issue.code === "invalid_key") {
		const [name, message] = [String(keys.at(-1)), "is no name; lower-case words with hyphens were expected."];
		return [{
			rule: "value",
			keys,
			at: "key",
			message: `${typed(shorten(name))} ${message}`,
			hint: `Type \`${slug(name)}:\`.`
		}];
	}
	if (found === void 0 && issue.code !== "custom") return [missing(keys, issue, context)];
	if (found === null) return [empty(keys)];
	const option = optionOfItsShape(issue);
	if (option !== null) return option.flatMap((inner) => describeIssue({
		...inner,
		path: [...issue.path, ...inner.path]
	}, {
		...context,
		found: valueAt(found, inner.path)
	}));
	return [{
		keys,
		at: "value",
		...wrongValue(issue, keys, found)
	}];
}
function optionOfItsShape(issue) {
	if (issue.code !== "invalid_union") return null;
	const alike = issue.errors.filter((issues) => issues.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys"));
	const [option = []] = alike;
	return alike.length === 1 && option.length > 0 ? option : null;
}
function unknownKeys(unknown, parent, { schema, root, file }) {
	const known = knownKeys(schema, parent, root);
	return unknown.slice(0, KEYS_AT_MOST).map((key) => {
		const meant = nearest(key, known);
		const where = place(parent, file);
		const own = parent.length === 0 && file === "a record";
		return {
			rule: "unknown-key",
			keys: [...parent, key],
			at: "key",
			message: `${typed(shorten(key))} is no key of ${where}.`,
			hint: meant !== null ? `Did you mean \`${meant}\`?` : `Known keys: ${known.join(", ")}.${own ? " A key of your own begins with `x-`." : ""}`
		};
	});
}
function missing(keys, issue, { file }) {
	const key = keys.at(-1);
	const wanted = wantedAt(keys);
	const options = optionsOf(issue);
	const example = options[0] ?? wanted?.example ?? "…";
	return {
		rule: "missing-key",
		keys,
		at: "key",
		message: `\`${String(key)}\` is missing from ${place(keys.slice(0, -1), file)}.`,
		hint: options.length > 1 ? `Add \`${String(key)}:\` with one of ${list(options)}.` : `Add \`${String(key)}: ${example}\`${wanted === null || wanted.what === "" ? "" : ` (${wanted.what})`}.`
	};
}
function empty(keys) {
	const key = keys.at(-1);
	const name = typeof key === "number" ? "This item" : `\`${String(key)}\``;
	const example = typeof key === "number" ? "- \"#42 failed\"" : `${String(key)}: "#42 failed"`;
	return {
		rule: "null-value",
		keys,
		at: "key",
		message: `${name} has no value: nothing follows, or what follows is a comment, because \`#\` begins one.`,
		hint: `Type a value, or delete the key. A text that begins with # needs quotes: ${typed(example)}.`
	};
}
function wrongValue(issue, keys, found) {
	const key = keys.findLast((step) => typeof step === "string") ?? "";
	const options = optionsOf(issue);
	const wanted = wantedAt(keys);
	if (options.length > 0) {
		const meant = typeof found === "string" || typeof found === "number" ? nearest(String(found), options) : null;
		const rule = key === "event" ? "event" : "value";
		return {
			rule,
			message: rule === "event" ? `${show(found)} is no event.` : `\`${key}\` is ${show(found)}; ${list(options)} was expected.`,
			hint: options.length === 1 ? `Type \`${key}: ${options[0]}\`.` : meant === null ? `Type one of ${list(options)}.` : `Did you mean \`${key}: ${meant}\`?`
		};
	}
	if (wanted?.rule === "instant") return {
		rule: "instant",
		...instantWords(key, found)
	};
	if (wanted?.rule === "person") return personWords(key, found);
	if (issue.code === "custom" && issue.message === "path-or-url") return {
		rule: "value",
		message: "An item of evidence has either `path` or `url`, and not both.",
		hint: "Keep one: `path` for a file in the repository, `url` for a page elsewhere."
	};
	if (issue.code === "custom" && issue.message === "anchor-of") return NO_DUTY_NAMED;
	if (typeof found === "string" && found.trim() === "") return {
		rule: "value",
		message: `\`${key}\` is an empty text.`,
		hint: "Type the text, or delete the key."
	};
	const shaped = shapeWords(issue, key);
	const isItem = typeof keys.at(-1) === "number";
	const near = isItem ? visiblyTyped(found) : suggested(key, found);
	return {
		rule: "value",
		message: `\`${key}\` ${typeof keys.at(-1) === "number" && typeof found !== "object" ? "holds" : "is"} ${show(found)}; ${wanted?.what ?? shaped} was expected.`,
		hint: near === null ? `Type, for example, \`${key}: ${wanted?.example ?? "…"}\`.` : `Type ${typed(isItem ? near : `${key}: ${near}`)}.`
	};
}
const NO_DUTY_NAMED = {
	rule: "value",
	message: "The anchor counts from `submitted`, but not of which duty.",
	hint: "Add `of:` with the id of the duty that is submitted before."
};
function visiblyTyped(found) {
	if (typeof found !== "string") return null;
	const meant = asTyped(found).trim();
	return meant === found || meant === "" ? null : shorten(meant);
}
function personWords(key, found) {
	return {
		rule: "person",
		message: `\`${key}\` is ${show(found)}; a login, a role, or a free name with a space in it was expected.`,
		hint: `Type a login (\`${key}: dana\`; letters, digits and single hyphens, \`alice_acme\` for a managed user), or a name in full (\`${key}: Dana Jones\`).`
	};
}
function suggested(key, found) {
	if (typeof found !== "string") return null;
	const visible = visiblyTyped(found);
	if (visible !== null) return visible;
	if (LISTS.has(key) && /^[\w-]+(?:, *[\w-]+)*$/.test(found)) return `[${found}]`;
	if (key === "url" && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(found)) return `"https://${found}"`;
	if (/^(?:role|to|owner|audience|kind|fallback)$/.test(key) && slug(found) !== "") return slug(found);
	if (key === "sha256" && /^[0-9a-f]{64}$/i.test(found)) return found.toLowerCase();
	return null;
}
function shapeWords(issue, key) {
	if (issue.code === "invalid_type") {
		if (issue.expected === "array") return "a list";
		if (issue.expected === "object" || issue.expected === "record") return "a map of keys";
		if (issue.expected === "string") return "a text";
		return `a ${issue.expected}`;
	}
	if (issue.code === "too_small") return "at least one item";
	return key === "hours" ? "opening hours" : "another value";
}
function optionsOf(issue) {
	if (issue.code === "invalid_value") return issue.values.map(String);
	if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options)) return issue.options.map(String);
	return [];
}
export { pairOf as _, asTyped as a, NOT_PLAIN as c, RECORD_BODY_LIMIT as d, findFences as f, offsetOf as g, nodeAt as h, knownKeys as i, readPlainYaml as l, positionsOf as m, meantInstant as n, namingLookAlike as o, inOrder as p, parseExactly as r, decode as s, describeIssue as t, FRONT_MATTER_LIMIT as u, parseExactDocument as v };
