// src/model/placeholder.ts
const PLACEHOLDERS = [
	/[[<{][^\]>}]*[\]>}]/,
	/^(?:todo|tbd|fixme|change ?me|insert\b.*|your\b.*|n\/?a|none|unknown|x+|-+|\?+|\.{3}|…)$/i,
	/@(?:[\w.-]+\.)?(?:example\.(?:com|net|org)|[\w-]+\.(?:example|invalid|test)|localhost)$/i,
	/^\+?[0\s().-]+$/,
	/^(?:\+?1[\s.-]?)?(?:\(?\d{3}\)?[\s.-]?)?555[\s.-]?01\d{2}$/,
	/^\+?\s?1?234567890?$/
];
function isPlaceholder(text) {
	return PLACEHOLDERS.some((pattern) => pattern.test(text.trim()));
}
export { isPlaceholder as t };
