// src/text/json-text.ts
const RISKY = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu;
function jsonText(value) {
	return `${escaped(JSON.stringify(value, null, 2))}\n`;
}
function* jsonTextInParts(before, [key, items], after) {
	yield `${escaped(JSON.stringify(before, null, 2).slice(0, -2))},\n  ${JSON.stringify(key)}: [`;
	let count = 0;
	for (const item of items) {
		const text = JSON.stringify(item, null, 2).replaceAll("\n", "\n    ");
		yield `${count === 0 ? "" : ","}\n    ${escaped(text)}`;
		count += 1;
	}
	yield `${count === 0 ? "" : "\n  "}],${escaped(JSON.stringify(after, null, 2).slice(1))}\n`;
}
function jsonLine(value) {
	return `${escaped(JSON.stringify(value))}\n`;
}
function escaped(json) {
	return json.replace(RISKY, escapeOf).replace(/##(?=\[)/g, String.raw`#\u0023`);
}
function escapeOf(character) {
	let written = "";
	for (let at = 0; at < character.length; at += 1) written += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
	return written;
}
export { jsonText as n, jsonTextInParts as r, jsonLine as t };
