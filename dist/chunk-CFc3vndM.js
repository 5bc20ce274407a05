// src/text/visible.ts
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u206A-\u206F\uFFF9-\uFFFB\p{Cs}]/gu;
const INVISIBLE = /(?!\u200C|\u200D|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/gu;
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;
function visibleLines(text) {
	return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(CONTROLS, escapeOf).replace(INVISIBLE, "").replace(STACKED_MARKS, "$1");
}
const AS_IT_IS = /^[\w.,:;()/+@#-]+(?: [\w.,:;()/+@#-]+)*$/;
function isPlainText(text) {
	return AS_IT_IS.test(text);
}
function visible(text) {
	if (isPlainText(text)) return text;
	const line = visibleLines(text).replace(/\s+/g, " ").trim();
	return /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u.test(line) ? line : "(blank)";
}
function escapeOf(character) {
	return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
export { visible as n, visibleLines as r, isPlainText as t };
