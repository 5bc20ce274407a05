// src/text/shell-word.ts
function shellWord(text) {
	return /^[\w@%+=:,./#-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
export { shellWord as t };
