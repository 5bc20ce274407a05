import { n as visible, r as visibleLines } from "./chunk-CFc3vndM.js";
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
	const [start = "", ...words] = wordsOf(text.trimStart());
	const lines = [];
	let line = text.slice(0, text.length - text.trimStart().length) + start;
	for (const word of words) if (line.length + 1 + word.length <= width) line = `${line} ${word}`;
	else {
		lines.push(line);
		line = indent + word;
	}
	return [...lines, line].map(defuseCommands);
}
const TYPED = 160;
function wordsOf(line) {
	const words = [];
	let open = "";
	for (const word of line.split(" ")) {
		const whole = open === "" ? word : `${open} ${word}`;
		const isOpen = whole.split("`").length % 2 === 0;
		if (isOpen && whole.length <= TYPED) open = whole;
		else {
			words.push(...isOpen ? whole.split(" ") : [whole]);
			open = "";
		}
	}
	return open === "" ? words : [...words, ...open.split(" ")];
}
export { wrap as a, terminalLine as i, paint as n, wrapTalk as o, stripControls as r, defuseCommands as t };
