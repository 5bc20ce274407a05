// src/model/fingerprint.ts
function fingerprint(text) {
	let hash = 2166136261;
	for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
	return (hash >>> 0).toString(16).padStart(8, "0");
}
export { fingerprint as t };
