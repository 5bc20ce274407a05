import { c as presentHolder } from "./chunk-DIJ1IfjV.js";
import { p as sameLogin } from "./chunk-BHqcb9RK.js";
import { t as dutiesNow } from "./chunk-BncmYRn3.js";
import { S as worstFirst, _ as priorityWords, c as isOwed, s as holderOf, v as rankOf } from "./chunk-Dtu_18FQ.js";
// src/report/status-view.ts
function narrows(wanted) {
	return Object.values(wanted).some((one) => Array.isArray(one) ? one.length > 0 : Boolean(one));
}
function statusView(input) {
	const { entries, policyFile, presentBecause = null, now, zones, all, wanted, place = "public", settled = 0 } = input;
	const rows = entries.filter((entry) => all || entry.open).map((entry) => rowOf(entry)).filter((row) => wanted === void 0 || isWanted(row, wanted, policyFile.policy)).toSorted((one, other) => urgencyOf(one) - urgencyOf(other) || priorityOf(one) - priorityOf(other) || dueOf(one) - dueOf(other) || (one.entry.file.incident.id < other.entry.file.incident.id ? -1 : 1));
	return {
		now,
		policyFile,
		presentBecause,
		clockface: {
			zones,
			timezone: policyFile.policy.timezone
		},
		all,
		isChosen: wanted !== void 0 && narrows(wanted),
		rows,
		records: entries.length + settled,
		duties: dutiesNow(policyFile.policy, zones, now),
		place
	};
}
function isWanted({ entry, owed, worst }, { priorities, services, kinds, overdue, of }, policy) {
	const { kind, services: affected } = entry.file.incident;
	const isOf = (who) => who !== null && of !== null && sameLogin(who, of);
	return (priorities.length === 0 || priorities.includes(priorityWords(entry))) && (services.length === 0 || affected.some((service) => services.includes(service))) && (kinds.length === 0 || kinds.includes(kind)) && (!overdue || worst === "overdue") && (of === null || owed.some(({ owner }) => isOf(holderOf(entry.course, policy, owner))) || entry.course.holdings.some(({ role, who }) => isOf(who) && isOf(presentHolder(entry.course, role))));
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
export { statusView as n, narrows as t };
