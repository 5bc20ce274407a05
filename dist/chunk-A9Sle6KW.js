import { x as overdueFrom } from "./chunk-C0GOcrQ8.js";
// src/clock/next-instant.ts
function nextInstant(entries, now) {
	let next = Number.POSITIVE_INFINITY;
	for (const entry of entries) for (const at of instantsOf(entry)) if (at > now && at < next) next = at;
	return Number.isFinite(next) ? next : null;
}
function instantsOf(entry) {
	const { file, obligations, words, open } = entry;
	const ahead = file.incident.timeline.map(({ at }) => at);
	if (!open || entry.declared.as === "backfill") return ahead;
	const told = words.flatMap(({ steps }) => steps.map(({ at }) => at));
	return [
		...ahead,
		...obligations.flatMap(turnsOf),
		...told
	];
}
function turnsOf({ steps, dueAt, metAt }) {
	const turns = steps.map(({ at }) => at);
	return dueAt === null || metAt !== null ? turns : [...turns, overdueFrom(dueAt)];
}
export { nextInstant as t };
