// src/model/marking.ts
function placeOf(isPrivate) {
	return isPrivate === true ? "private" : "public";
}
function isConfidential(file, policy, place) {
	if (place === "private") return false;
	const marking = file === null || file.doubtful ? null : markingOf(file.incident, policy);
	return marking === null || isRestricted(marking);
}
function isConfidentialKind(kind, policy, place) {
	if (place === "private") return false;
	const marking = markingOf({ kind }, policy);
	return marking === null || isRestricted(marking);
}
function isRestricted(marking) {
	return marking === "amber" || marking === "red";
}
function markingOf({ kind, tlp }, policy) {
	const isKnown = policy !== null && Object.hasOwn(policy.kinds, kind);
	return tlp ?? (isKnown ? policy.kinds[kind]?.tlp : null) ?? null;
}
export { placeOf as a, markingOf as i, isConfidentialKind as n, isRestricted as r, isConfidential as t };
