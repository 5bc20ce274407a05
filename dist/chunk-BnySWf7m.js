// src/text/visible.ts
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u206A-\u206F\uFFF9-\uFFFB\p{Cs}]/gu;
const INVISIBLE = /(?!\u200C|\u200D|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/gu;
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;
function visibleLines(text) {
	return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(CONTROLS, escapeOf).replace(INVISIBLE, "").replace(STACKED_MARKS, "$1");
}
function visible(text) {
	const line = visibleLines(text).replace(/\s+/g, " ").trim();
	return /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u.test(line) ? line : "(blank)";
}
function escapeOf(character) {
	return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
// src/text/terminal.ts
const ESCAPES = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]*(?:\u0007|\u001B\\|\u009C)|\u001B[ -/]*[0-~]/g;
function stripControls(text) {
	return defuseCommands(visibleLines(text.replace(ESCAPES, "")));
}
function terminalLine(text) {
	return defuseCommands(visible(text.replace(ESCAPES, "")));
}
function defuseCommands(text) {
	return text.replace(/[^\n\r\u2028\u2029]+/g, (line) => {
		const at = line.length - line.trimStart().length;
		return line.startsWith("::", at) ? `${line.slice(0, at + 1)}​${line.slice(at + 1)}` : line;
	}).replace(/##(?=\[)/g, `##​`);
}
const CODES = {
	error: "31",
	warning: "33",
	strong: "1",
	faint: "2"
};
function paint(text, ink, color) {
	return color ? `\u001B[${CODES[ink]}m${text}\u001B[0m` : text;
}
function wrapTalk(text, width) {
	return text.replace(/[^\n]+/g, (line) => {
		if (line.length <= width || line.includes("\x1B")) return line;
		return wrap(line, width, `${line.slice(0, line.length - line.trimStart().length)}  `).join("\n");
	});
}
function wrap(text, width, indent) {
	if (width === null) return [text];
	const [start = "", ...words] = text.trimStart().split(" ");
	const lines = [];
	let line = text.slice(0, text.length - text.trimStart().length) + start;
	for (const word of words) if (line.length + 1 + word.length <= width) line = `${line} ${word}`;
	else {
		lines.push(line);
		line = indent + word;
	}
	return [...lines, line].map(defuseCommands);
}
export { wrap as a, visibleLines as c, terminalLine as i, paint as n, wrapTalk as o, stripControls as r, visible as s, defuseCommands as t };
