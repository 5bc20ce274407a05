// src/model/count-of.ts
function countOf(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
function nameOrCount(names, noun) {
	const [only] = names;
	return names.length === 1 && only !== void 0 ? only : countOf(names.length, noun);
}
export { nameOrCount as n, countOf as t };
