import { t as ID_PATTERN } from "./chunk-CQzhSTpa.js";
import { n as obligationsOfTheTime, r as readyAgreements, t as courseOfTheTime } from "./chunk-BDmUJkXN.js";
import { d as isEnded, t as alwaysInForce } from "./chunk-B4jGEwb-.js";
// src/clock/compute-ledger.ts
function computeLedger(files, policy, zones, now) {
	return computeLedgerOfTheTime(files, alwaysInForce(policy), zones, now);
}
function computeLedgerOfTheTime(files, timeline, zones, now) {
	const agreements = readyAgreements(zones);
	const entries = new Map();
	for (const file of files.toSorted((a, b) => compareBytes(a.path, b.path))) {
		const { id } = file.incident;
		if (!ID_PATTERN.test(id) || entries.has(id.toLowerCase())) continue;
		const course = courseOfTheTime(file.incident, timeline, agreements, now);
		if (course.reportedAt > now) continue;
		const obligations = obligationsOfTheTime(file, course, timeline, agreements, now);
		entries.set(id.toLowerCase(), {
			file,
			course,
			obligations,
			open: isOpen(course, obligations)
		});
	}
	return [...entries.values()].toSorted((a, b) => a.file.incident.id < b.file.incident.id ? -1 : 1);
}
function isOpen(course, obligations) {
	if (!isEnded(course.status)) return true;
	return course.status === "closed" && obligations.some(isOwed);
}
function isOwed({ state }) {
	return state === "pending" || state === "due-soon" || state === "overdue";
}
function compareBytes(a, b) {
	const others = b[Symbol.iterator]();
	for (const point of a) {
		const other = others.next();
		if (other.done === true) return 1;
		if (point !== other.value) return (point.codePointAt(0) ?? 0) - (other.value.codePointAt(0) ?? 0);
	}
	return others.next().done === true ? 0 : -1;
}
export { computeLedgerOfTheTime as n, isOwed as r, computeLedger as t };
