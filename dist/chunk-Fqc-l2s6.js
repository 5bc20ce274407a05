// src/clock/next-instant.ts
function nextInstant(entries, now) {
	let next = Number.POSITIVE_INFINITY;
	for (const entry of entries) for (const at of instantsOf(entry)) if (at > now && at < next) next = at;
	return Number.isFinite(next) ? next : null;
}
function instantsOf({ file, obligations, open }) {
	const { timeline, declared } = file.incident;
	const ahead = timeline.map(({ at }) => at);
	return open && declared === "live" ? [...ahead, ...obligations.flatMap(turnsOf)] : ahead;
}
function turnsOf({ steps, dueAt, metAt }) {
	const turns = steps.map(({ at }) => at);
	return dueAt === null || metAt !== null ? turns : [...turns, dueAt + 1];
}
export { nextInstant as t };
