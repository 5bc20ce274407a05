// src/model/trim-end-of.ts
function trimEndOf(text, characters, kept = 0) {
	let end = text.length;
	while (end > kept && characters.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
export { trimEndOf as t };
