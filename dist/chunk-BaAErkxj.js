// src/commands/new/known-incident.ts
function usualKind(kinds) {
	return Object.hasOwn(kinds, "service") ? "service" : Object.keys(kinds)[0] ?? "service";
}
function listOf(typed = "") {
	return typed.split(",").map((item) => item.trim()).filter((item) => item !== "");
}
export { usualKind as n, listOf as t };
