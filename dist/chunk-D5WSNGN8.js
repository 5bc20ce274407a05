// src/report/json-text.ts
const RISKY = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu;
function jsonText(value) {
	return `${escaped(JSON.stringify(value, null, 2))}\n`;
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
export { jsonText as n, jsonLine as t };
