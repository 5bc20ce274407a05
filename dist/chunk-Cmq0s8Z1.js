import { M as worstFirst, O as rankOf, v as isOwed } from "./chunk-n2aHMYMk.js";
// src/report/status-view.ts
function statusView(input) {
	const { entries, policyFile, presentBecause = null, now, zones, all } = input;
	const rows = entries.filter((entry) => all || entry.open).map((entry) => rowOf(entry)).toSorted((one, other) => urgencyOf(one) - urgencyOf(other) || priorityOf(one) - priorityOf(other) || dueOf(one) - dueOf(other) || (one.entry.file.incident.id < other.entry.file.incident.id ? -1 : 1));
	return {
		now,
		policyFile,
		presentBecause,
		clockface: {
			zones,
			timezone: policyFile.policy.timezone
		},
		all,
		rows,
		records: entries.length
	};
}
function rowOf(entry) {
	const owed = worstFirst(entry.obligations.filter((obligation) => isOwed(obligation)));
	return {
		entry,
		owed,
		worst: owed[0]?.state ?? null
	};
}
function urgencyOf({ worst, entry }) {
	if (worst !== null) return rankOf(worst);
	return entry.open ? 10 : 20;
}
function priorityOf({ entry }) {
	return entry.course.priority === null ? 0 : Number(entry.course.priority.slice(1));
}
function dueOf({ owed }) {
	return owed[0]?.dueAt ?? Number.MAX_SAFE_INTEGER;
}
export { statusView as t };
