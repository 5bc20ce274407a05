import { t as compareBytes } from "./chunk-v9alX2lX.js";
import { i as ID_PATTERN, l as idKey } from "./chunk-CmBh3DqG.js";
import { l as unknownPast, o as isLive, r as declarationOf, u as isEnded } from "./chunk-oJ0uy9y3.js";
import { a as elapsedSeconds } from "./chunk-D4aqUS7_.js";
import { s as isByManager } from "./chunk-DIJ1IfjV.js";
import { a as readyAgreements, r as obligationsOfTheTime, s as mayOutlastClosing, t as courseOfTheTime } from "./chunk-NFTUT3e2.js";
import { l as alwaysInForce, u as policyInForce } from "./chunk-C0GOcrQ8.js";
// src/clock/manager-words.ts
function managerWords(input) {
	return [...heldWords(input), ...dismissedWords(input)];
}
function heldWords({ course, policyAt, now }) {
	return course.holds.flatMap(({ from, to, reason, index }) => {
		const policy = policyAt(from);
		const placed = course.events.find((one) => one.index === index);
		if (placed === void 0 || isByManager(course, placed)) return [];
		const every = elapsedSeconds(policy.escalation.holds);
		const often = to !== null || every === 0 ? 0 : Math.max(0, Math.floor((now - from) / every)) + 1;
		const again = Array.from({ length: often }, (_, nth) => ({
			step: `again-${nth + 1}`,
			at: from + (nth + 1) * every
		}));
		const steps = [{
			step: "set",
			at: from
		}, ...again];
		return [{
			...toldOf("held", placed, course),
			reason,
			until: to,
			steps
		}];
	});
}
function dismissedWords({ kind, course, isListed }) {
	return course.statusChanges.flatMap(({ event: change, at, index }, place) => {
		if (change !== "dismissed" || isListed(at)) return [];
		const before = course.priorityChanges.filter((priority) => priority.at <= at);
		const matters = before.length === 0 ? kind === "security" : before.some(({ priority }) => priority === "P1" || priority === "P2");
		const placed = course.events.find((one) => one.index === index);
		if (!matters || placed === void 0 || isByManager(course, placed)) return [];
		const { event } = placed;
		const reason = event.event === "dismissed" ? event.reason : "";
		const until = course.statusChanges[place + 1]?.at ?? null;
		const steps = [{
			step: "word",
			at
		}];
		return [{
			...toldOf("dismissed", placed, course),
			reason,
			until,
			steps
		}];
	});
}
function toldOf(what, { index, event: { at, by } }, { events }) {
	return {
		what,
		number: events.filter(({ event }) => event.event === what).findIndex((one) => one.index === index) + 1,
		at,
		by: by ?? null
	};
}
// src/clock/compute-ledger.ts
function computeLedger(files, policy, zones, now) {
	return computeLedgerOfTheTime(files, alwaysInForce(policy), zones, now, unknownPast);
}
function computeLedgerOfTheTime(files, timeline, zones, now, pastOf) {
	const agreements = readyAgreements(zones);
	const entries = new Map();
	for (const file of files.toSorted((a, b) => compareBytes(a.path, b.path))) {
		const { id } = file.incident;
		if (!ID_PATTERN.test(id) || entries.has(idKey(id))) continue;
		const course = courseOfTheTime(file, timeline, agreements, now);
		if (course.reportedAt > now) continue;
		const obligations = obligationsOfTheTime(file, course, timeline, agreements, now);
		const open = isOpen(course, obligations);
		const declared = declarationOf(file.incident, course, pastOf(idKey(id)), now);
		entries.set(idKey(id), {
			file,
			course,
			obligations,
			open,
			declared
		});
	}
	const duplicates = duplicatesOf(entries);
	const policyAt = (at) => policyInForce(timeline, at).policy;
	return [...entries.values()].map((entry) => {
		const { kind } = entry.file.incident;
		const isListed = (at) => originalOf(entry, at, entries) !== null;
		const words = isLive(entry) ? managerWords({
			kind,
			course: entry.course,
			policyAt,
			isListed,
			now
		}) : [];
		return {
			...entry,
			words,
			duplicates: duplicates.get(entry) ?? []
		};
	}).toSorted((a, b) => a.file.incident.id < b.file.incident.id ? -1 : 1);
}
function isOpenNow(file, timeline, agreements, now) {
	const course = courseOfTheTime(file, timeline, agreements, now);
	if (course.status !== "closed") return isOpen(course, []);
	return isOpen(course, obligationsOfTheTime(file, course, timeline, agreements, now, outlasts));
}
function outlasts({ target }) {
	return mayOutlastClosing(target);
}
function isOpen(course, obligations) {
	if (!isEnded(course.status)) return true;
	return course.status === "closed" && obligations.some((row) => isOwed(row) && !isAhead(row));
}
function isAhead({ do: asked, dueAt }) {
	return asked === "submit" && dueAt === null;
}
function isOwed({ state }) {
	return state === "pending" || state === "due-soon" || state === "overdue";
}
function isNotDone({ ending }) {
	return ending?.notDone === true;
}
function originalOf({ file }, at, byId) {
	const named = file.incident["duplicate-of"]?.toLowerCase();
	const original = named === void 0 ? void 0 : byId.get(named);
	if (original === void 0 || original.file === file || !isLive(original)) return null;
	const then = original.course.statusChanges.findLast((change) => change.at <= at);
	return then === void 0 || isEnded(then.status) ? null : original;
}
function duplicatesOf(byId) {
	const found = new Map();
	for (const entry of byId.values()) {
		const last = entry.course.statusChanges.at(-1);
		if (last?.status !== "dismissed" || !isLive(entry)) continue;
		const original = originalOf(entry, last.at, byId);
		if (original === null) continue;
		const duplicate = {
			id: entry.file.incident.id,
			at: last.at
		};
		found.set(original, [...found.get(original) ?? [], duplicate]);
	}
	return found;
}
export { isOwed as a, isOpenNow as i, computeLedgerOfTheTime as n, isNotDone as r, computeLedger as t };
