import { t as ID_PATTERN } from "./chunk-Lf0XjnVv.js";
import { n as obligationsOfTheTime, r as readyAgreements, t as courseOfTheTime } from "./chunk-Kmgqkfdn.js";
import { X as isEnded } from "./chunk-Bez8KpTV.js";
// src/clock/compute-ledger.ts
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
// src/commands/ledger/ledger-of.ts
function ledgerOf({ files, policies, zones }, now) {
	return computeLedgerOfTheTime(files, policies.timeline, zones, now);
}
export { isOwed as n, ledgerOf as t };
