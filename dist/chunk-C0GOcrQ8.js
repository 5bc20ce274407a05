import { b as fileLink, g as code, k as text, n as roleWords, w as link } from "./chunk-oJ0uy9y3.js";
import { a as elapsedSeconds, p as parseInstant, r as HOUR, t as DAY } from "./chunk-D4aqUS7_.js";
import { f as kindIn, l as MANAGER, o as isActFor } from "./chunk-DIJ1IfjV.js";
import { i as dateOf, n as openZone, r as civilDay } from "./chunk-B2JtKL_S.js";
import { c as utc, u as changeBetween } from "./chunk-BPs8Bztt.js";
// src/clock/calendar-months.ts
function addMonths(from, months, zone) {
	const local = steadyLocal(from, zone);
	const { year, month, day } = dateOf(dayOf(local));
	const wanted = month - 1 + months;
	const [inYear, inMonth] = [year + Math.floor(wanted / 12), wanted % 12 + 1];
	const first = civilDay(inYear, inMonth, 1);
	const next = inMonth === 12 ? civilDay(inYear + 1, 1, 1) : civilDay(inYear, inMonth + 1, 1);
	if (first + day > next) return lastSecondOf(next - 1, zone);
	return zone.instantAtOrAfter((first + day - 1) * DAY + local - dayOf(local) * DAY);
}
function endOfDay(at, zone) {
	return lastSecondOf(dayOf(zone.localAt(at)), zone);
}
function noonOfNextOpenDay(at, calendar, zone) {
	const day = dayOf(zone.localAt(at));
	const end = zone.instantAtOrAfter((day + 1) * DAY);
	if (calendar.openBetween(zone.instantAtOrAfter(day * 86400), end) > 0) return at;
	const opening = dayOf(zone.localAt(calendar.addOpen(end, 0)));
	return zone.instantAtOrAfter(opening * DAY + 12 * HOUR);
}
function steadyLocal(at, zone) {
	const local = zone.localAt(at);
	const [first, again] = zone.instantsOf(local);
	if (first === void 0 || again !== at) return local;
	return zone.localAt(changeBetween(first, again, zone) - 1) + 1;
}
function lastSecondOf(day, zone) {
	const last = (day + 1) * DAY - 1;
	return zone.instantsOf(last).at(-1) ?? zone.instantAtOrAfter(last);
}
function dayOf(local) {
	return Math.floor(local / DAY);
}
// src/clock/sections.ts
function sectionsOf({ headings, from }) {
	return from === "scan" ? "unknown" : filledSections(headings);
}
function filledSections(headings) {
	const filled = headings.filter(({ level, empty, unsaid }) => level === 2 && !empty && unsaid !== true);
	return new Set(filled.map(({ text }) => sectionKey(text)));
}
function sectionKey(heading) {
	return heading.trim().toLowerCase();
}
// src/clock/signed-off.ts
function lessonsIn(sections) {
	if (sections === "unknown") return sections;
	return sections.has(sectionKey("Lessons learned")) ? "said" : "missing";
}
function validationObjection({ index }, { events, acts }, role) {
	if (!follows(index, "resolved", events)) return "order";
	return role === void 0 || isActFor({ acts }, role, index) ? null : "writer";
}
function reviewObjection({ event, index }, { events }, lessons) {
	if (!follows(index, "closed", events)) return "order";
	if (event.by === void 0) return "writer";
	return lessons === "missing" ? "lessons" : null;
}
function validatorOf(policy, kind) {
	return kindIn(policy, kind)?.requires.validated;
}
function follows(index, name, events) {
	return events.slice(0, events.findIndex((placed) => placed.index === index)).findLast(({ event }) => event.event === name || event.event === "reopened")?.event.event === name;
}
// src/clock/timeline-point.ts
function pointOf(placed) {
	const { event, index } = placed;
	return {
		at: event.at,
		index,
		approximate: event.approximate === true
	};
}
const BEGINNING = {
	at: Number.NEGATIVE_INFINITY,
	index: -1,
	approximate: false
};
function comparePoints(a, b) {
	if (a.at !== b.at) return a.at < b.at ? -1 : 1;
	return a.index - b.index;
}
function isBefore(a, b) {
	return comparePoints(a, b) < 0;
}
// src/clock/holds.ts
function isStoppedByHolds(target) {
	return target.do === "reach" && (target.status === "contained" || target.status === "resolved");
}
function holdsAsOf(holds, moment) {
	return holds.filter(({ from }) => from < moment).map(({ from, to }) => ({
		from,
		to: to !== null && to <= moment ? to : null
	}));
}
function openHold({ holds }) {
	const last = holds.at(-1);
	return last?.to === null ? last : null;
}
function isHeldAt(instant, holds) {
	return holds.some(({ from, to }) => from <= instant && (to === null || instant < to));
}
function afterWithHolds(time, from, length, holds) {
	const unstopped = time.after(from, length);
	if (holds.every((hold) => hold.from > from ? hold.from >= unstopped : isOver(hold, from))) return unstopped;
	let start = from;
	let left = time.openBetween(from, unstopped);
	for (const hold of holds) {
		if (isOver(hold, start)) continue;
		const reached = time.addOpen(start, left);
		if (hold.from > start && reached <= hold.from) return reached;
		left -= time.openBetween(start, hold.from);
		if (hold.to === null) return null;
		start = hold.to;
	}
	return time.addOpen(start, left);
}
function beforeWithHolds(time, to, length, holds) {
	const unstopped = time.before(to, length);
	let end = to;
	let left = time.openBetween(unstopped, to);
	for (const hold of holds.toReversed()) {
		if (hold.to === null || hold.from >= end) continue;
		const reached = time.subtractOpen(end, left);
		if (reached >= hold.to) return reached;
		left -= time.openBetween(hold.to, end);
		end = hold.from;
	}
	return time.subtractOpen(end, left);
}
function heldSeconds(target, holds, from, to) {
	if (!isStoppedByHolds(target)) return 0;
	return holds.map((hold) => Math.min(hold.to ?? to, to) - Math.max(hold.from, from)).reduce((sum, length) => sum + Math.max(0, length), 0);
}
function isOver({ to }, moment) {
	return to !== null && to <= moment;
}
// src/clock/steps.ts
function announce(counting, due, { policy, holds, quietFrom }) {
	const last = counting.at(-1) ?? due.by;
	const { target } = last.term;
	const stopping = isStoppedByHolds(target) ? holds : [];
	const callAt = callInstant(counting, stopping);
	const { remind } = last.term;
	const remindAt = remind === null ? null : beforeWithHolds(due.by.term.time, due.at, remind, stopping);
	const steps = [];
	if (callAt !== null) steps.push({
		step: "call",
		at: callAt,
		mention: [asked(target)]
	});
	if (remindAt !== null && remindAt > (callAt ?? last.origin)) steps.push({
		step: "remind",
		at: remindAt,
		mention: [asked(target)]
	});
	const pressing = rungsAndRepeats(target, due.at, policy);
	steps.push(...quietFrom === null ? pressing : quietened(pressing, target, due.at, quietFrom));
	return {
		remindAt,
		steps: steps.filter(({ at }) => !isHeldAt(at, stopping)).toSorted((a, b) => a.at - b.at)
	};
}
function asked(target) {
	return target.do === "notify" || target.do === "engage" ? target.role : target.owner;
}
function callInstant(counting, holds) {
	const last = counting.at(-1);
	const calls = counting.filter((limit) => limit.calls).map(({ term, origin }) => afterWithHolds(term.time, origin, term.target.call ?? NO_TIME, holds)).filter((at) => at !== null);
	if (last === void 0 || calls.length === 0) return null;
	const earliest = Math.min(...calls);
	if (earliest >= last.origin) return earliest;
	return afterWithHolds(last.term.time, last.origin, NO_TIME, holds);
}
const NO_TIME = {
	weeks: 0,
	days: 0,
	hours: 0,
	minutes: 0
};
function rungsAndRepeats(target, dueAt, policy) {
	const ladder = (target.ladder ?? policy.escalation.ladder).toSorted((a, b) => elapsedSeconds(a.after) - elapsedSeconds(b.after));
	const repeat = target.repeat ?? policy.escalation.repeat;
	const rungs = ladder.map((rung, index) => ({
		step: `rung-${index + 1}`,
		at: Math.max(dueAt + elapsedSeconds(rung.after), overdueFrom(dueAt)),
		mention: mentionsOf([rung], target),
		...viaOf([rung])
	}));
	const last = ladder.at(-1);
	const lastRung = dueAt + (last === void 0 ? 0 : elapsedSeconds(last.after));
	const everybody = mentionsOf(ladder, target);
	const repeats = Array.from({ length: repeat.times }, (_, index) => ({
		step: `repeat-${index + 1}`,
		at: lastRung + (index + 1) * elapsedSeconds(repeat.every),
		mention: everybody,
		...viaOf(ladder)
	}));
	return [...rungs, ...repeats];
}
function viaOf(rungs) {
	const via = [...new Set(rungs.flatMap((rung) => rung.via ?? []))];
	return via.length === 0 ? {} : { via };
}
function overdueFrom(dueAt) {
	return dueAt + 1;
}
function quietened(steps, target, dueAt, quietFrom) {
	const said = steps.filter(({ at }) => at <= quietFrom);
	const mention = mentionsOf([{ mention: ["role", "owner"] }], target);
	return said.length > 0 ? said : [{
		step: "rung-1",
		at: overdueFrom(dueAt),
		mention
	}];
}
function mentionsOf(rungs, target) {
	const roles = rungs.flatMap(({ mention }) => mention).map((role) => role === "owner" ? target.owner : role === "role" ? roleOf(target) : role).filter((role) => target.do !== "update" || role !== target.role || role === target.owner);
	return roles.length === 0 ? [target.owner] : [...new Set(roles)];
}
function roleOf(target) {
	return target.do === "notify" || target.do === "engage" ? target.role : target.owner;
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
// src/clock/priority-periods.ts
function priorityPeriods(course) {
	const [first, ...later] = course.priorityChanges;
	if (first === void 0) return [{
		from: BEGINNING,
		priority: null
	}];
	return withoutEmpty([{
		from: BEGINNING,
		priority: first.priority
	}, ...later.map(periodOf)], course.reportedAt);
}
function periodsFrom(periods, anchor) {
	const inForce = periods.findLastIndex(({ from }) => isBefore(from, anchor));
	const [first, ...later] = periods.slice(Math.max(0, inForce));
	if (first === void 0) return [];
	return withoutEmpty([{
		...first,
		from: anchor
	}, ...later], anchor.at);
}
function periodsOnceResolved(periods, course) {
	const resolved = course.effectiveChanges.find(({ event }) => event === "resolved");
	if (resolved === void 0) return periods;
	const kept = [];
	for (const period of periods) {
		const last = kept.at(-1)?.priority ?? null;
		if (last === null || period.priority !== null && isMoreUrgent(period.priority, last) || !isBefore(resolved, period.from)) kept.push(period);
	}
	return kept;
}
function countedPriority(course) {
	return periodsOnceResolved(priorityPeriods(course), course).at(-1)?.priority ?? null;
}
function countRaises(periods) {
	return periods.filter(({ priority }, index) => {
		const before = periods[index - 1]?.priority ?? null;
		return before !== null && priority !== null && isMoreUrgent(priority, before);
	}).length;
}
function periodOf(change) {
	const { at, index, approximate, priority } = change;
	return {
		from: {
			at,
			index,
			approximate
		},
		priority
	};
}
function withoutEmpty(periods, start) {
	const kept = [];
	for (const [index, { from, priority }] of periods.entries()) {
		const next = periods[index + 1];
		if (next !== void 0 && next.from.at <= Math.max(start, from.at)) continue;
		if (kept.at(-1)?.priority === priority) continue;
		kept.push({
			priority,
			from: kept.length === 0 ? periods[0]?.from ?? from : from
		});
	}
	return kept;
}
// src/clock/policy-timeline.ts
function alwaysInForce(policy, commit = null) {
	return [{
		commit,
		since: null,
		policy
	}];
}
function policyTimeline(versions) {
	const [first, ...later] = versions;
	let stated = first.policy["in-force"];
	const dated = later.map(({ commit, committedAt, policy }) => {
		const inForce = policy["in-force"];
		const since = inForce === void 0 || inForce === stated ? Math.max(committedAt, inForce ?? committedAt) : inForce;
		stated = inForce;
		return {
			commit,
			since,
			policy
		};
	});
	const { commit, committedAt, policy } = first;
	return [{
		commit,
		since: policy["in-force"] ?? committedAt,
		policy
	}, ...dated];
}
function policyInForce(timeline, at) {
	return timeline.findLast(({ since }) => since === null || since <= at) ?? timeline[0];
}
// src/model/agreement-review.ts
function agreementReview({ review }) {
	if (review === void 0) return null;
	const { last, every } = review;
	const lastAt = parseInstant(`${last}T00:00:00Z`);
	return typeof lastAt === "number" ? {
		last,
		lastAt,
		dueAt: lastAt + elapsedSeconds(every)
	} : null;
}
function overdueReview(policy, now) {
	const review = agreementReview(policy);
	return review === null || now <= review.dueAt ? null : review;
}
// src/clock/follow-ups.ts
const TASK_OWNER = "owner";
const LADDER = [{
	after: {
		weeks: 0,
		days: 0,
		hours: 0,
		minutes: 0
	},
	mention: [TASK_OWNER]
}, {
	after: {
		weeks: 1,
		days: 0,
		hours: 0,
		minutes: 0
	},
	mention: [TASK_OWNER, MANAGER]
}];
function limitOf(policy, priority) {
	return (priority === null ? void 0 : policy["follow-ups"]?.within[priority]) ?? null;
}
function followUpsOf({ file, course, declared }, { timeline, policy, zones }, now) {
	const { id } = file.incident;
	const zone = openZone(zones.isZone(policy.timezone) ? policy.timezone : "UTC", zones);
	const closedAt = firstClosing(course);
	const limit = closedAt === null ? null : limitOf(policyInForce(timeline, closedAt).policy, countedPriority(course));
	const isTold = declared.as === "live" && course.status !== "dismissed";
	const isAsked = closedAt !== null && course.status === "closed" && policyInForce(timeline, closedAt).policy["follow-ups"]?.issues === true;
	const byPolicy = closedAt === null || limit === null ? null : endOfDay(closedAt + elapsedSeconds(limit), zone);
	return file.body.facts.tasks.map((task) => {
		const typed = task.due === null ? null : endOfDate(task.due, zone);
		const dueAt = typed ?? byPolicy;
		const doneAt = doneAtOf(task, zone, now);
		const asked = policy["follow-ups"];
		const steps = task.done || asked === void 0 || !isTold || dueAt === null ? [] : stepsOf(asked, task, {
			dueAt,
			closedAt
		});
		return {
			incident: id,
			task,
			dueAt,
			isByPolicy: typed === null && dueAt !== null,
			...standing(task, dueAt, doneAt, {
				now,
				remind: asked?.remind ?? null
			}),
			doneAt,
			since: closedAt ?? course.reportedAt,
			asksIssue: isAsked && isTold && asked?.issues === true && !task.done && !isTracked(task),
			steps
		};
	});
}
function standing({ done }, dueAt, doneAt, { now, remind }) {
	if (done) return doneAt !== null && dueAt !== null && doneAt > dueAt ? {
		state: "late",
		lateBySeconds: doneAt - dueAt
	} : {
		state: "done",
		lateBySeconds: null
	};
	if (dueAt === null) return {
		state: "open",
		lateBySeconds: null
	};
	if (now > dueAt) return {
		state: "overdue",
		lateBySeconds: now - dueAt
	};
	return {
		state: remind !== null && remind !== void 0 && now >= dueAt - elapsedSeconds(remind) ? "due-soon" : "open",
		lateBySeconds: null
	};
}
function isTracked({ issue, elsewhere }) {
	return issue !== void 0 || elsewhere !== void 0;
}
function stepsOf({ issues, remind, ladder = LADDER }, { elsewhere }, { dueAt, closedAt }) {
	const remindAt = remind === void 0 ? null : dueAt - elapsedSeconds(remind);
	const rungs = ladder.map(({ after, mention }, index) => ({
		step: `rung-${index + 1}`,
		at: Math.max(dueAt + elapsedSeconds(after), overdueFrom(dueAt)),
		mention: [...new Set(mention.map((role) => role === "role" ? TASK_OWNER : role))]
	}));
	return [
		...closedAt === null || issues && elsewhere === void 0 ? [] : [{
			step: "call",
			at: closedAt,
			mention: [TASK_OWNER]
		}],
		...remindAt === null || closedAt !== null && remindAt <= closedAt ? [] : [{
			step: "remind",
			at: remindAt,
			mention: [TASK_OWNER]
		}],
		...rungs
	];
}
function firstClosing({ closings }) {
	return closings.find(({ completedBy }) => completedBy !== null)?.completedBy?.at ?? null;
}
function doneAtOf({ done, doneOn }, zone, now) {
	if (!done || doneOn === void 0) return null;
	const end = endOfDate(doneOn, zone);
	return end > endOfDay(now, zone) ? null : end;
}
function endOfDate(date, zone) {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	return endOfDay(zone.instantAtOrAfter(civilDay(year, month, day) * DAY), zone);
}
// src/text/event-words.ts
function entryWords(event, relocate) {
	const details = eventDetails(event, relocate);
	const by = event.by === void 0 ? "" : ` by ${text(event.by)}`;
	return `**${event.event}**${by}${details === "" ? "" : ` · ${details}`}`;
}
function eventDetails(event, relocate) {
	const { audience, expected, via, url, path, note } = event;
	const address = path === void 0 ? null : relocate(path);
	const said = [
		...ownDetails(event),
		...audience === void 0 ? [] : [`to ${audience.map((role) => roleWords(role)).join(", ")}`],
		...expected === void 0 ? [] : [`resolution expected ${utc(expected)}`],
		...via === void 0 ? [] : [`via ${text(via)}`],
		...url === void 0 ? [] : [link("link", url)],
		...path === void 0 ? [] : [address === null ? code(path) : fileLink(path, address)]
	].join("; ");
	if (note === void 0) return said;
	return said === "" ? text(note) : `${said}. ${text(note)}`;
}
function ownDetails(event) {
	switch (event.event) {
		case "reported": return event.source === void 0 ? [] : [`source ${roleWords(event.source)}`];
		case "assessed": return assessment(event);
		case "notified":
		case "engaged": return [roleWords(event.role) + (event.who === void 0 ? "" : ` (${text(event.who)})`)];
		case "escalated": return [`to ${roleWords(event.to)}${event.who === void 0 ? "" : ` (${text(event.who)})`}`, ...because(event.reason)];
		case "reopened":
		case "dismissed":
		case "held":
		case "resumed": return because(event.reason);
		case "corrected": return [`entry ${code(event.entry)}${event.was === void 0 ? "" : `, was ${text(event.was)}`}`, ...because(event.reason)];
		case "aware": return event.regime === void 0 ? [] : [`for ${code(event.regime)}`];
		case "classified": return [`${code(event.regime)} as ${code(event.as)}`, ...because(event.reason)];
		case "submitted": return [
			code(event.duty) + (event.to === void 0 ? "" : ` to ${roleWords(event.to)}`),
			...event.ref === void 0 ? [] : [`reference ${text(event.ref)}`],
			...because(event["delay-reason"])
		];
		case "closed": return numberWords(event.numbers);
		case "started":
		case "detected":
		case "updated":
		case "investigating":
		case "contained":
		case "mitigated":
		case "resolved":
		case "validated":
		case "reviewed":
		case "decided":
		case "ruled-out":
		case "noted":
		case "evidence": return [];
	}
}
function numberWords(numbers = []) {
	return numbers.map(({ what, count, unit }) => text([
		String(count),
		...unit === void 0 ? [] : [unit],
		what
	].join(" ")));
}
function assessment(event) {
	return [
		...[
			["impact", event.impact],
			["urgency", event.urgency],
			["outage", event.outage],
			["users", event.users],
			["security risk", event["security-risk"]],
			["affects", event.affects?.join(", ")],
			["priority set to", event.priority]
		].flatMap(([name, value]) => value === void 0 ? [] : [`${name} ${value}`]),
		...event.scope === void 0 ? [] : [`scope ${text(event.scope)}`],
		...numberWords(event.numbers),
		...because(event.reason)
	];
}
function because(reason) {
	return reason === void 0 ? [] : [`because ${text(reason)}`];
}
export { isBefore as A, endOfDay as B, afterWithHolds as C, openHold as D, isStoppedByHolds as E, validatorOf as F, filledSections as I, sectionKey as L, lessonsIn as M, reviewObjection as N, BEGINNING as O, validationObjection as P, sectionsOf as R, rungsAndRepeats as S, holdsAsOf as T, noonOfNextOpenDay as V, isMoreUrgent as _, followUpsOf as a, announce as b, overdueReview as c, policyTimeline as d, countRaises as f, priorityPeriods as g, periodsOnceResolved as h, TASK_OWNER as i, pointOf as j, comparePoints as k, alwaysInForce as l, periodsFrom as m, eventDetails as n, limitOf as o, countedPriority as p, numberWords as r, agreementReview as s, entryWords as t, policyInForce as u, mergeAssessment as v, heldSeconds as w, overdueFrom as x, priorityOf as y, addMonths as z };
