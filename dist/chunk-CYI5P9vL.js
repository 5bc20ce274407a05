import { m as parseInstant } from "./chunk-D8GpqOuA.js";
import { O as STATUSES } from "./chunk-Cbx6y8YP.js";
// src/clock/status.ts
const ENDED = new Set(["closed", "dismissed"]);
const SETTLED = new Set([
	"resolved",
	"closed",
	"dismissed"
]);
function isSettled(status) {
	return SETTLED.has(status);
}
function isEnded(status) {
	return ENDED.has(status);
}
function statusAfter(status, event) {
	if (event === "reopened") return isSettled(status) ? "investigating" : null;
	if (event === "assessed") return status === "reported" ? "assessed" : null;
	if (event === "closed" || event === "dismissed") return isEnded(status) ? null : event;
	if (isSettled(status) || status === event) return null;
	if (event === "resolved") return event;
	return event === "investigating" || event === "contained" || event === "mitigated" ? event : null;
}
function reaches(status, wanted) {
	if (status === "dismissed" || wanted === "dismissed") return status === wanted;
	return STATUSES.indexOf(status) >= STATUSES.indexOf(wanted);
}
// src/clock/priority.ts
function comparePriorities(a, b) {
	return Number(a.slice(1)) - Number(b.slice(1));
}
function isMoreUrgent(a, b) {
	return comparePriorities(a, b) < 0;
}
function mergeAssessment(facts, entry) {
	const merged = { ...facts };
	if (entry.impact !== void 0) merged.impact = entry.impact;
	if (entry.urgency !== void 0) merged.urgency = entry.urgency;
	if (entry.scope !== void 0) merged.scope = entry.scope;
	if (entry.affects !== void 0) merged.affects = entry.affects;
	if (entry.outage !== void 0) merged.outage = entry.outage;
	if (entry.users !== void 0) merged.users = entry.users;
	if (entry["security-risk"] !== void 0) merged["security-risk"] = entry["security-risk"];
	return merged;
}
function priorityOf(facts, override, kind) {
	if (override !== void 0) return {
		priority: override,
		because: "override"
	};
	if (kind === void 0) return null;
	const fromMatrix = matrixPriority(kind, facts.impact, facts.urgency);
	const raised = kind.raise.filter(({ when }) => holds(when, facts)).map((raise) => raise["at-least"]).toSorted(comparePriorities)[0];
	if (raised !== void 0 && (fromMatrix === null || isMoreUrgent(raised, fromMatrix))) return {
		priority: raised,
		because: "raise"
	};
	return fromMatrix === null ? null : {
		priority: fromMatrix,
		because: "matrix"
	};
}
function matrixPriority(kind, impact, urgency) {
	return impact === void 0 || urgency === void 0 ? null : kind.matrix[impact][urgency];
}
function holds(when, facts) {
	return (when.outage === void 0 || when.outage === facts.outage) && (when.users === void 0 || when.users === facts.users) && (when["security-risk"] === void 0 || when["security-risk"] === facts["security-risk"]) && (when.affects === void 0 || (facts.affects ?? []).includes(when.affects));
}
// src/clock/holders.ts
function presentHolder(course, role) {
	return course.holdings.findLast((holding) => holding.role === role)?.who ?? null;
}
function deriveHolders(incident, events, policy) {
	const holdings = Object.entries(incident.roles ?? {}).map(([role, who]) => ({
		role,
		who,
		since: null
	}));
	const tellings = [];
	const roles = new Set([...Object.keys(policy.contacts), ...holdings.map(({ role }) => role)]);
	for (const { event, index } of events) {
		const mark = {
			at: event.at,
			index,
			approximate: event.approximate === true
		};
		if (event.by !== void 0) for (const role of roles) {
			const holder = presentHolder({ holdings }, role);
			const contact = Object.hasOwn(policy.contacts, role) ? policy.contacts[role] : void 0;
			if (!actsFor(event.by, role, holder, contact, event.at)) continue;
			tellings.push({
				...mark,
				role,
				who: event.by,
				means: "acted"
			});
			if (holder === null && event.by !== role) holdings.push({
				role,
				who: event.by,
				since: event.at
			});
		}
		const told = toldBy(event);
		if (told === null) continue;
		tellings.push({
			...mark,
			...told
		});
		if (told.means !== "engaged" || told.who === null) continue;
		roles.add(told.role);
		holdings.push({
			role: told.role,
			who: told.who,
			since: event.at
		});
	}
	return {
		holdings,
		tellings
	};
}
function toldBy(event) {
	if (event.event === "notified") return {
		role: event.role,
		who: event.who ?? null,
		means: "notified"
	};
	if (event.event === "engaged") return {
		role: event.role,
		who: event.who ?? event.by ?? null,
		means: "engaged"
	};
	if (event.event === "escalated") return {
		role: event.to,
		who: event.who ?? null,
		means: "escalated"
	};
	return null;
}
function actsFor(by, role, holder, contact, at) {
	if (isSame(by, role)) return true;
	if (holder !== null) return isSame(by, holder);
	if (contact === void 0) return false;
	if (contact.logins.some((login) => isSame(by, login))) return true;
	return contact.away.some(({ cover, from, to }) => isSame(by, cover) && isAway(from, to, at));
}
function isAway(from, to, at) {
	return midnight(from, -50400) <= at && at <= midnight(to, 129600);
}
function midnight(day, shift) {
	if (typeof day === "number") return day;
	const instant = parseInstant(`${day}T00:00:00Z`);
	return typeof instant === "number" ? instant + shift : NaN;
}
function isSame(one, other) {
	return one === other || one.toLowerCase() === other.toLowerCase();
}
// src/clock/derive-course.ts
function deriveCourse(incident, policy, until) {
	const ordered = incident.timeline.map((event, index) => ({
		index,
		event
	})).toSorted((a, b) => a.event.at - b.event.at);
	const events = until === null ? ordered : ordered.filter(({ event }) => event.at <= until);
	const reported = ordered.find(({ event }) => event.event === "reported") ?? ordered[0];
	const reportedAt = reported?.event.at ?? 0;
	const reportedMark = {
		at: reportedAt,
		index: reported?.index ?? 0,
		approximate: reported?.event.approximate === true
	};
	const statusChanges = deriveStatus(events, reportedMark);
	const kind = Object.hasOwn(policy.kinds, incident.kind) ? policy.kinds[incident.kind] : void 0;
	return {
		reportedAt,
		reportedApproximate: reportedMark.approximate,
		events,
		status: statusChanges.at(-1)?.status ?? "reported",
		statusChanges,
		...derivePriority(events, kind),
		holds: deriveHolds(events, statusChanges),
		...deriveHolders(incident, events, policy),
		reopenings: statusChanges.filter(({ event }) => event === "reopened").length
	};
}
function markOf({ event, index }) {
	return {
		at: event.at,
		index,
		approximate: event.approximate === true
	};
}
function deriveStatus(events, reported) {
	const changes = [{
		...reported,
		status: "reported",
		event: "reported"
	}];
	let status = "reported";
	for (const placed of events) {
		const next = statusAfter(status, placed.event.event);
		if (next === null) continue;
		status = next;
		changes.push({
			...markOf(placed),
			status,
			event: placed.event.event
		});
	}
	return changes;
}
function derivePriority(events, kind) {
	const changes = [];
	let facts = {};
	let priority = null;
	for (const placed of events) {
		const { event } = placed;
		if (event.event !== "assessed") continue;
		facts = mergeAssessment(facts, event);
		const found = priorityOf(facts, event.priority, kind);
		if (found === null || found.priority === priority) continue;
		priority = found.priority;
		const { impact = null, urgency = null } = facts;
		changes.push({
			...markOf(placed),
			...found,
			impact,
			urgency
		});
	}
	return {
		priority,
		impact: facts.impact ?? null,
		urgency: facts.urgency ?? null,
		scope: facts.scope ?? null,
		priorityChanges: changes
	};
}
function deriveHolds(events, statusChanges) {
	const statusBy = new Map(statusChanges.map(({ index, status }) => [index, status]));
	const holds = [];
	let open = null;
	let status = "reported";
	for (const placed of events) {
		const { event, index } = placed;
		status = statusBy.get(index) ?? status;
		if (open === null) {
			if (event.event !== "held" || isSettled(status)) continue;
			open = {
				from: event.at,
				to: null,
				reason: event.reason,
				index,
				...approximately(placed)
			};
		} else if (event.event === "resumed" || isSettled(status)) {
			const approximate = open.approximate || event.approximate === true;
			holds.push({
				...open,
				to: event.at,
				approximate
			});
			open = null;
		}
	}
	return open === null ? holds : [...holds, open];
}
function approximately({ event }) {
	return { approximate: event.approximate === true };
}
export { priorityOf as a, reaches as c, mergeAssessment as i, statusAfter as l, presentHolder as n, isEnded as o, isMoreUrgent as r, isSettled as s, deriveCourse as t };
