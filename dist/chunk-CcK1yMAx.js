// src/model/marking.ts
function placeOf(isPrivate) {
	return isPrivate === true ? "private" : "public";
}
function isConfidential(file, policy, place) {
	if (place === "private") return false;
	const marking = file === null || file.doubtful ? null : markingOf(file.incident, policy);
	return marking !== "clear" && marking !== "green";
}
function markingOf({ kind, tlp }, policy) {
	const isKnown = policy !== null && Object.hasOwn(policy.kinds, kind);
	return tlp ?? (isKnown ? policy.kinds[kind]?.tlp : null) ?? null;
}
export { markingOf as n, placeOf as r, isConfidential as t };
