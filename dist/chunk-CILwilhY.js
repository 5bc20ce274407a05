// src/report/json-text.ts
const RISKY = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu;
function jsonText(value) {
	return `${JSON.stringify(value, null, 2).replace(RISKY, escapeOf).replace(/##(?=\[)/g, String.raw`#\u0023`)}\n`;
}
function escapeOf(character) {
	let escaped = "";
	for (let at = 0; at < character.length; at += 1) escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
	return escaped;
}
export { jsonText as t };
