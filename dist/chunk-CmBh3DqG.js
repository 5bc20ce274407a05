// src/model/id.ts
const ID_PATTERN = /^[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?$/;
const ID_IN_ANY_CASE = /^[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?$/i;
const ID_OR_HASH = /\b[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?\b|[0-9a-f]{7,}/gi;
const OPENING_ID = /^[\s#>|*-]*(?:(?:id:\s*|["'`[])["'`[*]*)?\b([A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?)\b/;
const FRONT_MATTER_ID = /^id:\s*["']?\b([A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?)\b/;
const LEADING_ID = /^[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?(?=[-.])/;
const LEADING_ID_IN_ANY_CASE = /^[A-Z][A-Z0-9]+-\d{8}-\d{4}[b-z]?(?=-|\.md$)/i;
const NEARLY_LEADING_ID = /^[A-Za-z][A-Za-z0-9]*-\d{8}-\d{4}[a-z]?-?/;
function idInName(name) {
	return LEADING_ID.exec(name)?.[0] ?? null;
}
function idInPath(path) {
	return idInName(path.slice(path.lastIndexOf("/") + 1));
}
function idClaimedByName(name) {
	return LEADING_ID_IN_ANY_CASE.exec(name)?.[0] ?? null;
}
function withoutId(name) {
	return name.replace(NEARLY_LEADING_ID, "");
}
function idKey(id) {
	return id.toLowerCase();
}
function minuteInId(id) {
	return /-(\d{8}-\d{4})[b-z]?$/i.exec(id)?.[1] ?? null;
}
function sameId(one, other) {
	return idKey(one) === idKey(other);
}
export { OPENING_ID as a, idInPath as c, sameId as d, withoutId as f, ID_PATTERN as i, idKey as l, ID_IN_ANY_CASE as n, idClaimedByName as o, ID_OR_HASH as r, idInName as s, FRONT_MATTER_ID as t, minuteInId as u };
