import { a as deriveHolders, f as kindIn, o as isActFor } from "./chunk-DIJ1IfjV.js";
import { C as countFrom, D as lacksOf, M as readyAgreement, N as openCalendar, S as countExpected, T as closingTerms, b as awarenessOf, j as isReachAssessed, k as stillLacking, w as dueOf, x as standingsOf } from "./chunk-jh7JthkX.js";
import { A as isBefore, D as openHold, E as isStoppedByHolds, F as validatorOf, I as filledSections, L as sectionKey, M as lessonsIn, N as reviewObjection, O as BEGINNING, P as validationObjection, R as sectionsOf, T as holdsAsOf, _ as isMoreUrgent, b as announce, f as countRaises, g as priorityPeriods, h as periodsOnceResolved, j as pointOf, k as comparePoints, m as periodsFrom, u as policyInForce, v as mergeAssessment, y as priorityOf$1 } from "./chunk-C0GOcrQ8.js";
import { d as isSettled, f as reaches, p as statusAfter, u as isEnded } from "./chunk-oJ0uy9y3.js";
import { c as formatInstant, o as formatDuration, s as formatElapsed } from "./chunk-D4aqUS7_.js";
import { t as countOf } from "./chunk-HqKFcn-y.js";
// src/clock/fulfilments.ts
function fulfilmentsOf(target, anchor, course) {
	const all = allFulfilments(target, course);
	const start = target.do === "update" || target.do === "notify" && target.from !== "reported" ? anchor.point : anchor.since;
	return all.filter((fulfilment) => !isBefore(fulfilment, start));
}
function allFulfilments(target, course) {
	switch (target.do) {
		case "notify": return notificationsOf(target.role, course).map(toldAt);
		case "engage": return notificationsOf(target.role, course).filter(({ means }) => means === "engaged" || means === "acted").map(toldAt);
		case "update": return course.events.filter(({ event }) => event.audience?.includes(target.role) === true).map(reachedAt);
		case "reach": return reached(target, course);
		case "submit": return course.events.filter(({ event }) => event.event === "submitted" && event.duty === target.id).map(reachedAt);
	}
}
function notificationsOf(role, { notifications }) {
	return notifications.filter((notification) => notification.role === role);
}
function reached({ status, by }, course) {
	const counts = ({ index }) => by === void 0 || isActFor(course, by, index);
	const named = course.events.filter(({ event }) => event.event === status);
	if (status === "assessed") return confirmed(named, course, by).filter(counts).map((placed) => placed.event.event === status ? reachedAt(placed) : fulfilmentAt(placed, `assessment confirmed${writtenBy(placed)}`));
	if (status === "validated") return named.filter(({ index }) => course.validations.includes(index)).filter(counts).map(reachedAt);
	if (status === "reviewed") return named.filter((placed) => reviewObjection(placed, course, lessonsIn(course.sections)) === null).filter(counts).map(reachedAt);
	return course.effectiveChanges.filter((change) => (change.status === status || reaches(change.status, status) && !isEnded(change.status)) && counts(change)).map((change) => {
		const placed = course.events.find(({ index }) => index === change.index);
		const { at, index, approximate, status: reach } = change;
		return {
			at,
			index,
			approximate,
			...writerOf(placed),
			what: reach + writtenBy(placed),
			expected: null
		};
	});
}
function confirmed(assessments, { events }, by) {
	const first = assessments[0];
	if (by === void 0 || first === void 0) return assessments;
	return events.slice(events.indexOf(first));
}
function reachedAt(placed) {
	return fulfilmentAt(placed, placed.event.event + writtenBy(placed));
}
function writerOf(placed) {
	return {
		who: null,
		by: placed?.event.by ?? null
	};
}
function writtenBy(placed) {
	return placed?.event.by === void 0 ? "" : ` by ${placed.event.by}`;
}
function fulfilmentAt({ event, index }, what) {
	const writer = writerOf({
		event,
		index
	});
	const { at, approximate = false, expected = null } = event;
	return {
		at,
		index,
		approximate,
		...writer,
		what,
		expected
	};
}
function toldAt(notification) {
	const { at, index, approximate, ground, who, by, role } = notification;
	return {
		at,
		index,
		approximate,
		who,
		by,
		what: notificationWords(notification) + (GROUNDS[ground]?.(role, who) ?? ""),
		expected: null
	};
}
function notificationWords({ means, role, who, by }) {
	const named = who === null ? "" : ` (${who})`;
	switch (means) {
		case "acted": return `an entry by ${who ?? role}, who counts for ${role},`;
		case "addressed": return `word to ${role}${by === null ? "" : ` by ${by}`}`;
		case "engaged":
			if (by === null) return `${role} engaged${named}, though nobody says who wrote it,`;
			return `${role} engaged${named}${by === who ? "" : `, as ${by} wrote,`}`;
		case "notified": return `${role} notified${named}${by === null ? "" : `, as ${by} wrote,`}`;
		case "escalated": return `escalated to ${role}${named}${by === null ? "" : `, as ${by} wrote,`}`;
	}
}
const GROUNDS = {
	anybody: (role) => ` (the policy names no person for ${role}, so that anybody counts)`,
	record: (_, who) => ` (${who ?? "they"} by the record's own word, its roles)`
};
// src/clock/anchors.ts
const RECURRENT = new Set([
	"resolved",
	"closed",
	"dismissed",
	"reopened"
]);
function anchorsOf(target, course) {
	if (RECURRENT.has(target.from)) return comingsOf(target.from, course).map((point) => rowFrom(target.from, point, course.statusChanges));
	const first = firstPoint(target.from, course);
	if (first === null) return [];
	const { effectiveChanges } = course;
	const rows = [rowFrom(target.from, first, effectiveChanges)];
	for (const [index, change] of effectiveChanges.entries()) {
		if (change.event !== "reopened" || !isBefore(first, change)) continue;
		if (isAskedAnew(target, effectiveChanges[index - 1]?.status === "closed", rows, course)) rows.push(rowFrom("reopened", change, effectiveChanges));
	}
	return rows;
}
function comingsOf(event, { closings, statusChanges }) {
	if (event === "closed") return closings.map(({ point }) => point);
	return statusChanges.filter((change) => change.event === event);
}
function rowFrom(event, point, changes) {
	const reopenings = changes.filter((change) => change.event === "reopened");
	return {
		event,
		point,
		endedBy: reopenings.find((reopening) => isBefore(point, reopening)) ?? null,
		since: reopenings.findLast((reopening) => !isBefore(point, reopening)) ?? BEGINNING
	};
}
function isAskedAnew(target, isAfterClosing, rows, course) {
	const stands = target.do === "reach" ? target.status === "assessed" : target.do !== "update" && !isAfterClosing;
	const row = rows.at(-1);
	return !stands || row === void 0 || !wasMet(target, row, course);
}
function wasMet(target, row, course) {
	const { endedBy } = row;
	return fulfilmentsOf(target, row, course).some((fulfilment) => endedBy === null || !isBefore(endedBy, fulfilment));
}
function firstPoint(name, course) {
	if (name === "reported") return course.statusChanges[0] ?? null;
	const placed = course.events.find(({ event }) => event.event === name);
	return placed === void 0 ? null : pointOf(placed);
}
// src/clock/sentences.ts
function limitWords(term) {
	const length = formatDuration(term.limit);
	const said = term.isImmediate ? `immediately (${length})` : length;
	return term.target.calendar === "always" ? said : `${said} of ${term.target.calendar} time`;
}
function askedBy(term) {
	return term.priority ?? "an unassessed incident";
}
function comparedToDue(at, dueAt) {
	if (dueAt === null) return "while no due instant was in force";
	if (at === dueAt) return "at the very instant it was due";
	const apart = formatElapsed(at - dueAt);
	return at < dueAt ? `${apart} before it was due` : `${apart} late`;
}
// src/clock/draw-obligation.ts
function drawObligation(drawing) {
	const { walk, anchor, course, agreement, episode } = drawing;
	const { term } = walk;
	const { target } = term;
	const holds = isStoppedByHolds(target) ? holdsBefore(drawing) : [];
	const standing = walk.verdict === null ? owed(drawing) : {
		...walk.verdict,
		steps: []
	};
	return {
		target: target.id,
		do: target.do,
		role: target.do === "reach" ? null : target.role,
		reach: target.do === "reach" ? target.status : null,
		owner: target.owner,
		isConfirmation: isConfirmation(target, course),
		priority: priorityOf(term, course),
		anchor: anchor.event,
		anchorAt: anchor.point.at,
		...standing,
		metBy: metBy(drawing),
		approximate: walk.approximate || anchor.point.approximate || holds.some(({ approximate }) => approximate),
		breaches: walk.breaches.length,
		overruns: overrunsOf(drawing),
		limit: limitOf(drawing),
		updates: walk.updates,
		episode: episode + updatesMade(target, course),
		reasons: [
			...walk.reasons,
			...walk.verdict === null && walk.lastWord !== null ? [walk.lastWord] : [],
			...holds.map(holdReason),
			...walk.verdict === null ? dueReason(standing.dueAt, drawing.now) : []
		],
		policyKeys: term.policyKeys,
		policyCommit: agreement.commit,
		...walk.duty === void 0 ? {} : { duty: walk.duty }
	};
}
function isConfirmation(target, course) {
	if (target.do !== "reach" || target.status !== "assessed" || target.by === void 0) return false;
	const first = course.events.find(({ event }) => event.event === "assessed");
	return first !== void 0 && !isActFor(course, target.by, first.index);
}
function priorityOf({ target, priority }, course) {
	return target.do === "submit" ? course.priority : priority;
}
function overrunsOf({ walk, course, now }) {
	return walk.breaches.map(({ due, until, end, metAt }) => {
		const { term } = due.by;
		const lateBySeconds = (until ?? now) - due.at;
		return {
			priority: priorityOf(term, course),
			asked: term.target,
			dueAt: due.at,
			lateBySeconds,
			end,
			metAt
		};
	});
}
function limitOf({ walk, course }) {
	const due = walk.verdict === null ? dueOf(walk.counting, course.holds) : walk.judgedBy;
	const term = due?.by.term ?? walk.term;
	return {
		priority: priorityOf(term, course),
		asked: term.target,
		dueAt: due?.at ?? null
	};
}
function metBy({ walk, anchor, course }) {
	const metAt = walk.verdict?.metAt;
	if (metAt === null || metAt === void 0) return null;
	const fulfilment = fulfilmentsOf(walk.term.target, anchor, course).find(({ at }) => at === metAt);
	return fulfilment === void 0 ? null : {
		who: fulfilment.who,
		by: fulfilment.by
	};
}
function owed({ walk, anchor, course, agreement, now }) {
	const due = isStoppedByHolds(walk.term.target) && openHold(course) !== null ? null : dueOf(walk.counting, course.holds);
	if (due === null) return {
		...NEITHER,
		dueAt: null,
		state: "pending",
		lateBySeconds: null,
		steps: []
	};
	const { steps, remindAt } = announce(walk.counting, due, {
		policy: agreement.policy,
		holds: course.holds,
		quietFrom: quietFrom(walk.term.target, anchor, course)
	});
	const isOverdue = now > due.at;
	const isSoon = remindAt !== null && now >= remindAt;
	return {
		dueAt: due.at,
		...NEITHER,
		state: isOverdue ? "overdue" : isSoon ? "due-soon" : "pending",
		lateBySeconds: isOverdue ? now - due.at : null,
		steps: walk.duty === void 0 ? steps : stepsSince(walk.duty.since, steps)
	};
}
function stepsSince(since, steps) {
	return steps.map((step) => ({
		...step,
		at: Math.max(step.at, since)
	}));
}
const NEITHER = {
	metAt: null,
	ending: null
};
function quietFrom({ do: asked }, anchor, course) {
	if (asked !== "notify" && asked !== "engage") return null;
	if (anchor.event === "closed") return null;
	return course.effectiveChanges.find((change) => change.event === "resolved" && isBefore(anchor.point, change))?.at ?? null;
}
function updatesMade(target, course) {
	if (target.do !== "update") return 0;
	return course.events.filter(({ event }) => event.audience?.includes(target.role) === true).length;
}
function holdsBefore({ walk, anchor, course }) {
	const end = (walk.verdict === null ? dueOf(walk.counting, course.holds)?.at : walk.verdict.dueAt) ?? walk.verdict?.metAt ?? 1e400;
	return course.holds.filter(({ from, to }) => from < end && (to === null || to > anchor.point.at));
}
function holdReason({ from, to, reason, index }) {
	const until = to === null ? "and still is" : `until ${formatInstant(to)}`;
	return {
		at: from,
		text: `held from ${formatInstant(from)} ${until} (${reason}): that time does not count`,
		entry: index
	};
}
function dueReason(dueAt, now) {
	if (dueAt === null) return [];
	const how = now > dueAt ? `: it is ${comparedToDue(now, dueAt)}` : "";
	return [{
		at: dueAt,
		text: `due ${formatInstant(dueAt)}${how}`,
		entry: null
	}];
}
// src/clock/walk-state.ts
function startState(term, anchor, course) {
	return {
		anchor,
		course,
		term,
		counting: [],
		owedSince: anchor.point.at,
		isBegun: false,
		wasBegun: false,
		verdict: null,
		isFinal: false,
		isOverdue: false,
		breaches: [],
		judgedBy: null,
		approximate: false,
		early: null,
		updates: 0,
		lastUpdate: null,
		expected: null,
		lastWord: null,
		worstGap: null,
		reasons: []
	};
}
function dueAsOf({ counting, course }, moment) {
	return dueOf(counting, holdsAsOf(course.holds, moment));
}
function missedBy(state, moment) {
	const due = dueAsOf(state, moment);
	return due === null || due.at >= moment ? null : due.at;
}
function passDue(state, moment) {
	const due = dueAsOf(state, moment);
	if (state.isOverdue || due === null || due.at >= moment) return;
	state.isOverdue = true;
	state.breaches.push({
		due,
		until: null,
		end: null,
		metAt: null
	});
}
function endBreach(state, moment, end) {
	const last = state.breaches.at(-1);
	if (state.isOverdue && last !== void 0) Object.assign(last, {
		until: moment,
		end
	});
	state.isOverdue = false;
	if (end === "met") for (const breach of state.breaches) breach.metAt ??= moment;
}
function explain(state, point, say) {
	state.reasons.push(new LazyReason(point.at, point.index, say));
	if (point.approximate) state.approximate = true;
}
var LazyReason = class {
	at;
	entry;
	#say;
	constructor(at, entry, say) {
		this.at = at;
		this.entry = entry;
		this.#say = say;
	}
	get text() {
		return this.#say();
	}
};
// src/clock/end-row.ts
const CANCELLED = {
	state: "cancelled",
	metAt: null,
	dueAt: null,
	lateBySeconds: null
};
function meetRow(state, fulfilment) {
	state.judgedBy = dueAsOf(state, fulfilment.at);
	const dueAt = state.judgedBy?.at ?? null;
	const isLate = dueAt !== null && fulfilment.at > dueAt;
	state.verdict = {
		state: isLate ? "late" : "met",
		metAt: fulfilment.at,
		dueAt,
		lateBySeconds: isLate ? fulfilment.at - dueAt : null,
		ending: null
	};
	const { at, what } = fulfilment;
	explain(state, fulfilment, () => `${what} at ${formatInstant(at)}: ${comparedToDue(at, dueAt)}`);
	endBreach(state, fulfilment.at, "met");
	state.counting = [];
	state.isFinal = true;
}
function updateRow(state, fulfilment) {
	closeGap(state, fulfilment);
	state.judgedBy = dueAsOf(state, fulfilment.at);
	endBreach(state, fulfilment.at, "met");
	state.updates += 1;
	state.lastUpdate = fulfilment.at;
	state.approximate ||= fulfilment.approximate;
	state.expected = expectedAfter(state.expected, fulfilment);
	const next = countFrom(fulfilment.at, state.term, false);
	const { expected } = state;
	const say = () => wordReason(fulfilment.at, next, expected);
	state.lastWord = new LazyReason(fulfilment.at, fulfilment.index, say);
	state.counting = [...countedExpectation(state), next];
}
function countedExpectation({ expected, term }) {
	return expected === null ? [] : [countExpected(expected, term)];
}
function expectedAfter(before, { at, expected }) {
	if (expected !== null) return expected > at ? expected : null;
	return before !== null && before > at ? before : null;
}
function endRow(state, point, by) {
	const isUpdate = state.term.target.do === "update";
	if (isUpdate) closeGap(state, point);
	const ending = {
		by,
		at: point.at,
		notDone: isNotDone(state, by)
	};
	state.verdict = {
		...isUpdate ? endOfUpdates(state) : endUnmet(state, point),
		ending
	};
	const why = by === "assessed" ? "the new priority does not ask for it" : by;
	const { updates } = state;
	const after = () => isUpdate ? `, after ${countOf(updates, "update")}` : "";
	explain(state, point, () => `${why}: no longer owed${after()}`);
	endBreach(state, point.at, "ended");
	state.counting = [];
}
function isNotDone({ term, anchor, breaches, updates }, by) {
	if (by === "reopened" && (anchor.event === "resolved" || anchor.event === "closed")) return false;
	if (term.target.do === "update") return breaches.length > 0 && updates === 0;
	return by === "closed" || breaches.length > 0;
}
function wordReason(at, { term, unstopped }, expected) {
	const limit = limitWords(term);
	const sooner = expected === null ? null : countExpected(expected, term).unstopped;
	if (expected !== null && sooner !== null && sooner < unstopped) return `last word at ${formatInstant(at)}: the resolution is expected at ${formatInstant(expected)}, so that the next is due by ${formatInstant(sooner)}`;
	return `last word at ${formatInstant(at)}: the next ${limit} from then is ${formatInstant(unstopped)}`;
}
function endUnmet(state, point) {
	if (state.breaches.length === 0) return CANCELLED;
	const dueAt = missedBy(state, point.at);
	return {
		state: "late",
		metAt: null,
		dueAt,
		lateBySeconds: dueAt === null ? null : point.at - dueAt
	};
}
function endOfUpdates(state) {
	const { breaches, updates, lastUpdate, worstGap } = state;
	if (breaches.length > 0) return {
		...CANCELLED,
		state: "late",
		...worstGap
	};
	return updates > 0 ? {
		...CANCELLED,
		state: "met",
		metAt: lastUpdate
	} : CANCELLED;
}
function closeGap(state, point) {
	const dueAt = missedBy(state, point.at);
	if (dueAt === null) return;
	const lateBySeconds = point.at - dueAt;
	const say = () => `word was due ${formatInstant(dueAt)}: ${comparedToDue(point.at, dueAt)}`;
	explain(state, point, say);
	if (state.worstGap === null || lateBySeconds > state.worstGap.lateBySeconds) state.worstGap = {
		dueAt,
		lateBySeconds
	};
}
// src/clock/walk-duty.ts
function walkDuty(terms, course, now) {
	const { duty, anchors } = terms;
	const point = awarenessOf(duty.when?.regime, course);
	const term = anchors[0]?.term;
	if (point === null || term === void 0) return null;
	const anchor = {
		event: course.events.some(({ event, index }) => event.event === "aware" && index === point.index) ? "aware" : "reported",
		point,
		endedBy: null,
		since: BEGINNING
	};
	const state = startState(term, anchor, course);
	const submissions = new Map(fulfilmentsOf(term.target, anchor, course).map((f) => [f.index, f]));
	const dismissed = course.effectiveChanges.find(({ status }) => status === "dismissed");
	const standings = standingsOf(terms, course);
	let last = null;
	let begun = 0;
	for (const standing of standings) {
		if (state.isFinal) break;
		if (state.owedSince !== standing.point.at) passDuty(state, standing.point.at);
		const submission = submissions.get(standing.point.index);
		if (submission !== void 0) applySubmission(state, submission, terms.next);
		if (state.isFinal) break;
		const isEnd = standing.point.index === dismissed?.index;
		if (isEnd) state.isFinal = true;
		const next = isEnd ? {
			...standing,
			state: "not",
			counting: []
		} : standing;
		if (state.counting.length === 0 && next.state === "owed") begun += 1;
		stand(state, last, next);
		last = next;
	}
	passDuty(state, now);
	const from = standings.find((standing) => standing.state !== "not")?.point.at;
	if (from === void 0 || last === null) return null;
	const isEnded = state.isFinal || last.state === "not";
	return {
		walk: {
			...state,
			verdict: isEnded ? state.verdict : null,
			duty: {
				from,
				since: state.owedSince
			}
		},
		anchor,
		episode: Math.max(0, begun - 1) + state.updates
	};
}
function applySubmission(state, submission, next) {
	const isOwed = state.counting.length > 0;
	if (next !== null && isOwed) {
		state.term = next;
		updateRow(state, submission);
	} else if (isOwed) meetRow(state, submission);
	else if (next === null) state.early ??= submission;
}
function stand(state, last, standing) {
	const { point, counting, by, why } = standing;
	if (standing.state === "not") {
		if (last === null || last.state === "not") return;
		const notDone = by === "dismissed" && state.breaches.length > 0;
		const ending = {
			by,
			at: point.at,
			notDone
		};
		const isKept = state.updates > 0 && state.breaches.length === 0;
		state.verdict = {
			state: isKept ? "met" : "cancelled",
			metAt: isKept ? state.lastUpdate : null,
			dueAt: null,
			lateBySeconds: null,
			ending
		};
		explain(state, point, () => `${why}: no longer owed`);
		endBreach(state, point.at, "ended");
		state.counting = [];
		return;
	}
	state.verdict = null;
	const was = state.counting;
	state.counting = counting;
	const due = dueOf(counting, []);
	if (due === null && last?.state !== "waiting") {
		const { term } = state;
		explain(state, point, () => `${why}: asked for once its limit begins, with ${beginnings(term)}`);
	}
	if (due === null || was.length > 0 && dueOf(was, [])?.at === due.at) return;
	state.term = due.by.term;
	if (was.length === 0) state.owedSince = point.at;
	state.isBegun = true;
	const { origin, term } = due.by;
	const what = was.length === 0 ? "asked for" : "moved";
	explain(state, point, () => {
		const limit = `${limitWords(term)} from ${term.target.from} at ${formatInstant(origin)}`;
		const moved = term.movedBy ? `${term.movedBy},` : "";
		return `${why}: ${what}, ${limit}${moved} is ${formatInstant(due.at)}`;
	});
	if (state.early !== null) meetRow(state, state.early);
	else if (missedBy(state, point.at) === null) endBreach(state, point.at, "lowered");
}
function beginnings({ target }) {
	if (target.do !== "submit") return target.from;
	const names = target.anchors.map(({ from, of }) => of === void 0 ? from : `${from} (${of})`);
	return [...new Set(names)].join(" or ");
}
function passDuty(state, moment) {
	const breach = state.breaches.at(-1);
	const due = dueOf(state.counting, []);
	if (breach?.end !== "ended" || breach.due.at !== due?.at) passDue(state, moment);
	else if (due.at < moment) {
		Object.assign(breach, {
			until: null,
			end: null
		});
		state.isOverdue = true;
	}
}
// src/clock/endings.ts
function isEndedBy(target, anchor, change) {
	if (change.status === "dismissed" || isPastItsEnd(target, change)) return true;
	return change.status === "closed" && anchor.event !== "closed" && !mayFollowClosing(target);
}
function mayOutlastClosing(target) {
	return target.from !== "reported" || target.do === "submit" || mayFollowClosing(target);
}
function mayFollowClosing(target) {
	if (target.do === "update") return true;
	return target.do === "reach" && (target.status === "validated" || target.status === "reviewed");
}
function isOverBy(target, anchor, begin, course) {
	const upTo = course.effectiveChanges.filter((change) => !isBefore(begin, change));
	const reopened = upTo.findLastIndex(({ event }) => event === "reopened");
	return upTo.slice(reopened + 1).some((change) => isBefore(anchor.point, change) ? isEndedBy(target, anchor, change) : isPastItsEnd(target, change));
}
function isPastItsEnd(target, { status }) {
	if (target.unless !== void 0 && reaches(status, target.unless)) return true;
	return target.do === "update" && reaches(status, target.until);
}
// src/clock/begin-row.ts
function beginRow(state, point, term) {
	if (isOverBy(term.target, state.anchor, point, state.course)) return;
	state.term = term;
	state.owedSince = point.at;
	state.wasBegun = state.isBegun;
	state.isBegun = true;
	const limit = countFrom(point.at, term, true);
	state.counting = [limit];
	const what = point.index === state.anchor.point.index ? `${state.anchor.event} starts the clock` : "asked from this change on";
	explain(state, point, () => `${what}: ${arithmetic(limit)}`);
	if (state.early !== null && term.target.do !== "update") meetRow(state, state.early);
}
function changePriority(state, point, term) {
	const isOwed = state.counting.length > 0;
	if (term !== null && !isOwed) beginRow(state, point, term);
	else if (term !== null && !isOverBy(term.target, state.anchor, point, state.course)) reprioritise(state, point, term);
	else if (isOwed) endRow(state, point, "assessed");
}
function reprioritise(state, point, term) {
	const isRaise = term.priority !== null && state.term.priority !== null && isMoreUrgent(term.priority, state.term.priority);
	const isSamePriority = term.priority === state.term.priority;
	state.term = term;
	if (isRaise) {
		const limit = countFrom(point.at, term, true);
		state.counting = [
			...countedExpectation(state),
			...state.counting,
			limit
		];
		explain(state, point, () => `raised to ${askedBy(term)}: ${arithmetic(limit)}, or as before if earlier`);
	} else {
		const origin = Math.max(state.lastUpdate ?? state.owedSince, state.owedSince);
		const limit = countFrom(origin, term, state.lastUpdate === null);
		state.counting = [...countedExpectation(state), limit];
		const what = isSamePriority ? "assessed by another" : `lowered to ${askedBy(term)}`;
		explain(state, point, () => `${what}: ${arithmetic(limit)}`);
	}
	if (missedBy(state, point.at) === null) endBreach(state, point.at, "lowered");
}
function arithmetic({ term, origin, unstopped }) {
	return `${limitWords(term)} from ${formatInstant(origin)} is ${formatInstant(unstopped)}`;
}
// src/clock/row-events.ts
function rowEventsOf(anchor, periods, fulfilments, course) {
	const events = [
		...fulfilments.map((point) => ({
			kind: "fulfilment",
			point
		})),
		...periods.map(({ from, term }, index) => ({
			kind: index === 0 ? "begin" : "change",
			point: from,
			term
		})),
		...course.effectiveChanges.filter((change) => isBefore(anchor.point, change)).map((point) => ({
			kind: "status",
			point
		}))
	];
	if (anchor.endedBy !== null) events.push({
		kind: "reopened",
		point: anchor.endedBy
	});
	return events.toSorted((a, b) => comparePoints(a.point, b.point) || ORDER[a.kind] - ORDER[b.kind]);
}
const ORDER = {
	begin: 0,
	fulfilment: 1,
	change: 2,
	status: 3,
	reopened: 4
};
// src/clock/walk-target.ts
function walkTarget(term, anchor, periods, course, now) {
	const state = startState(term, anchor, course);
	const fulfilments = fulfilmentsOf(term.target, anchor, course);
	for (const event of rowEventsOf(anchor, periods, fulfilments, course)) {
		passDue(state, event.point.at);
		applyEvent(state, event);
		if (state.isFinal) break;
	}
	passDue(state, now);
	if (!state.isBegun) return null;
	return state.counting.length > 0 ? {
		...state,
		verdict: null
	} : state;
}
function applyEvent(state, event) {
	const isOwed = state.counting.length > 0;
	switch (event.kind) {
		case "begin":
			if (event.term !== null) beginRow(state, event.point, event.term);
			return;
		case "change":
			changePriority(state, event.point, event.term);
			return;
		case "fulfilment":
			if (!isOwed) state.early ??= event.point;
			else if (state.term.target.do === "update") updateRow(state, event.point);
			else meetRow(state, event.point);
			return;
		case "status":
			if (isOwed) applyStatus(state, event.point);
			return;
		case "reopened":
			if (isOwed) endRow(state, event.point, "reopened");
			state.isFinal = true;
	}
}
function applyStatus(state, change) {
	if (!isEndedBy(state.term.target, state.anchor, change)) return;
	if (state.owedSince === change.at && state.owedSince !== state.anchor.point.at) {
		state.counting = [];
		state.isBegun = state.wasBegun;
		return;
	}
	endRow(state, change, change.event);
	state.isFinal = true;
}
// src/clock/compute-obligations.ts
const AFTER_RESOLUTION = new Set([
	"resolved",
	"closed",
	"validated",
	"reviewed"
]);
function obligationsUnder(agreement, file, course, now, isWanted = everyTerm) {
	const { kind } = file.incident;
	const periods = priorityPeriods(course);
	const episode = course.reopenings + countRaises(periods);
	const rows = [];
	const draw = (anchor, walk) => {
		if (walk !== null) rows.push(drawObligation({
			walk,
			anchor,
			course,
			agreement,
			episode,
			now
		}));
	};
	const provisional = agreement.termsOf(kind, null).filter(isWanted);
	const ownVerdict = course.priority === null ? provisional : provisional.filter(isReachAssessed);
	for (const term of ownVerdict) for (const anchor of anchorsOf(term.target, course)) draw(anchor, walkTarget(term, anchor, provisionalPeriods(term, anchor, agreement, kind, course), course, now));
	if (course.priority !== null) {
		for (const [identity, term] of identitiesIn(agreement, kind, periods)) {
			if (!isWanted(term) || ownVerdict.some((own) => own.identity === identity)) continue;
			for (const anchor of anchorsOf(term.target, course)) {
				const standing = AFTER_RESOLUTION.has(anchor.event) ? periodsOnceResolved(periods, course) : periods;
				draw(anchor, walkTarget(term, anchor, termPeriods(agreement, kind, identity, periodsFrom(standing, anchor.point)), course, now));
			}
		}
		for (const term of provisional) for (const anchor of anchorsOf(term.target, course)) if (!rows.some((row) => row.target === term.target.id && row.anchorAt === anchor.point.at)) draw(anchor, leaveProvisional(term, anchor, course));
	}
	for (const terms of agreement.dutiesOf(kind)) {
		if (!terms.anchors.some(({ term }) => isWanted(term))) continue;
		const row = walkDuty(terms, course, now);
		if (row !== null) rows.push(drawObligation({
			...row,
			course,
			agreement,
			now
		}));
	}
	return rows.toSorted(compareObligations);
}
function everyTerm() {
	return true;
}
function identitiesIn(agreement, kind, periods) {
	const found = new Map();
	for (const { priority } of periods) for (const term of agreement.termsOf(kind, priority)) if (!found.has(term.identity)) found.set(term.identity, term);
	return found;
}
function termPeriods(agreement, kind, identity, periods) {
	return periods.map(({ from, priority }) => ({
		from,
		term: agreement.termsOf(kind, priority).find((term) => term.identity === identity) ?? null
	}));
}
function provisionalPeriods(term, { event, point }, agreement, kind, course) {
	const own = {
		from: point,
		term
	};
	const { target } = term;
	const assessment = course.priorityChanges[0];
	if (target.do !== "reach" || target.by === void 0 || assessment === void 0) return [own];
	const { by } = target;
	const told = agreement.termsOf(kind, assessment.priority).find((one) => one.target.do === "notify" && one.target.role === by && one.target.from === event);
	if (told === void 0) return [own];
	const { limit, time, isImmediate } = told;
	if (time.after(point.at, limit) <= term.time.after(point.at, term.limit)) return [own];
	const asked = {
		...target,
		calendar: told.target.calendar
	};
	return [own, {
		from: assessment,
		term: {
			...term,
			target: asked,
			limit,
			time,
			isImmediate
		}
	}];
}
function leaveProvisional(term, anchor, course) {
	const assessment = course.priorityChanges[0];
	if (assessment === void 0 || !isBefore(anchor.point, assessment)) return null;
	const met = fulfilmentsOf(term.target, anchor, course).find((fulfilment) => !isBefore(assessment, fulfilment));
	return {
		term,
		counting: [],
		verdict: {
			state: met === void 0 ? "cancelled" : "met",
			metAt: met?.at ?? null,
			dueAt: null,
			lateBySeconds: null,
			ending: null
		},
		breaches: [],
		judgedBy: null,
		updates: 0,
		approximate: (met ?? assessment).approximate,
		lastWord: null,
		reasons: [{
			at: assessment.at,
			text: `assessed as ${assessment.priority}, which does not ask for it: it was provisional`,
			entry: assessment.index
		}]
	};
}
function compareObligations(a, b) {
	if (a.dueAt !== b.dueAt) return (a.dueAt ?? 1e400) < (b.dueAt ?? 1e400) ? -1 : 1;
	if (a.target !== b.target) return a.target < b.target ? -1 : 1;
	return a.anchorAt - b.anchorAt;
}
// src/clock/derive-status.ts
function deriveStatus(events, reported, judge) {
	const changes = [changeAt(reported, "reported", "reported")];
	const closings = [];
	let status = "reported";
	let closed = null;
	let reopenedAt = 0;
	for (const [position, placed] of events.entries()) {
		const { event } = placed.event;
		const next = statusAfter(status, event, closed !== null);
		if (next !== null) {
			status = next;
			changes.push(changeAt(pointOf(placed), status, event));
			if (event === "reopened") reopenedAt = position + 1;
			if (event === "reopened" || event === "dismissed") closed = null;
		}
		const isNew = event === "closed" && closed === null && !isEnded(status);
		if (isNew) closed = placed;
		if (closed === null) continue;
		const terms = judge.termsAt(closed.event.at);
		const standing = isNew ? void 0 : closings.pop();
		const lacks = standing === void 0 ? lacksOf(terms, seenBy(position, reopenedAt, events, judge)) : stillLacking(standing.lacks, placed, {
			...judge,
			events
		});
		const closing = closingOf(closed, placed, lacks, terms);
		closings.push(closing);
		if (closing.completedBy === null) continue;
		status = "closed";
		changes.push(changeAt(closing.completedBy, status, "closed"));
		closed = null;
	}
	return {
		status,
		statusChanges: changes,
		effectiveChanges: effectiveOf(changes),
		closings,
		pendingClosing: closed === null ? null : closings.at(-1) ?? null,
		reopenings: changes.filter(({ event }) => event === "reopened").length
	};
}
function changeAt({ at, index, approximate }, status, event) {
	return {
		at,
		status,
		event,
		index,
		approximate
	};
}
function seenBy(position, reopenedAt, all, { acts, sections }) {
	const events = all.slice(0, position + 1);
	return {
		events,
		sinceReopened: events.slice(reopenedAt),
		acts,
		sections
	};
}
function closingOf(closed, last, lacks, terms) {
	const point = pointOf(closed);
	return {
		point,
		lacks,
		completedBy: lacks.length > 0 && terms.owner !== null ? null : {
			...pointOf(last),
			approximate: point.approximate || last.event.approximate === true
		}
	};
}
function effectiveOf(changes) {
	return changes.filter((change, index) => {
		if (change.status === "dismissed") return changes[index + 1]?.event !== "reopened";
		if (change.event !== "reopened" || changes[index - 1]?.status !== "dismissed") return true;
		const before = changes.slice(0, index).findLast(({ status }) => status !== "dismissed");
		return before !== void 0 && isSettled(before.status);
	});
}
// src/clock/derive-course.ts
function deriveCourse(incident, sections, policy, until, policyAt = () => policy, firstDue = () => null) {
	const ordered = incident.timeline.map((event, index) => ({
		index,
		event
	})).toSorted((a, b) => a.event.at - b.event.at);
	const events = until === null ? ordered : ordered.filter(({ event }) => event.at <= until);
	const reported = ordered.find(({ event }) => event.event === "reported") ?? ordered[0];
	const reportedMark = reported === void 0 ? {
		at: 0,
		index: 0,
		approximate: false
	} : pointOf(reported);
	const holders = deriveHolders(incident, events, policyAt, firstDue);
	const derived = deriveStatus(events, reportedMark, {
		acts: holders.acts,
		sections,
		termsAt: (at) => closingTerms(kindIn(policyAt(at), incident.kind))
	});
	return {
		reportedAt: reportedMark.at,
		reportedApproximate: reportedMark.approximate,
		events,
		...derived,
		...derivePriority(events, kindIn(policy, incident.kind)),
		holds: deriveHolds(events, derived.statusChanges),
		...holders,
		sections,
		validations: events.flatMap((placed) => {
			if (placed.event.event !== "validated") return [];
			const role = validatorOf(policyAt(placed.event.at), incident.kind);
			const course = {
				events,
				acts: holders.acts
			};
			return validationObjection(placed, course, role) === null ? [placed.index] : [];
		})
	};
}
function reportedAtOf({ timeline }) {
	return timeline.find(({ event }) => event === "reported")?.at ?? Math.min(...timeline.map(({ at }) => at));
}
function derivePriority(events, kind) {
	const changes = [];
	let facts = {};
	let priority = null;
	for (const placed of events) {
		const { event } = placed;
		if (event.event !== "assessed") continue;
		facts = mergeAssessment(facts, event);
		const found = priorityOf$1(facts, event.priority, kind);
		if (found === null || found.priority === priority) continue;
		priority = found.priority;
		const { impact = null, urgency = null } = facts;
		changes.push({
			...pointOf(placed),
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
// src/clock/policy-of-the-time.ts
function readyAgreements(zones) {
	const ready = new Map();
	const calendars = new Map();
	const open = (name, calendar, zone) => {
		const key = JSON.stringify([
			name,
			calendar,
			zone
		]);
		const known = calendars.get(key) ?? openCalendar(name, calendar, zone, zones);
		calendars.set(key, known);
		return known;
	};
	return (version) => {
		const known = ready.get(version) ?? readyAgreement(version.policy, zones, version.commit, open);
		ready.set(version, known);
		return known;
	};
}
function courseOfTheTime({ incident, body }, timeline, agreements, until) {
	const policyAt = (at) => policyInForce(timeline, at).policy;
	const policy = policyAt(reportedAtOf(incident));
	const sections = sectionsOf(body.facts);
	const firstDue = (role, { event: { at } }, known) => {
		const before = deriveCourse(incident, sections, policy, at - 1, policyAt, known);
		const dues = obligationsOfTheTime({ incident }, before, timeline, agreements, at).filter(({ limit }) => concernedBy(limit.asked) === role).flatMap(({ overruns, dueAt }) => overruns[0]?.dueAt ?? dueAt ?? []);
		return dues.length === 0 ? null : Math.min(...dues);
	};
	return deriveCourse(incident, sections, policy, until, policyAt, firstDue);
}
function concernedBy(target) {
	if (target.do === "reach") return target.by ?? null;
	return target.do === "update" || target.do === "submit" ? null : target.role;
}
function obligationsOfTheTime(file, course, timeline, agreements, now, isWanted) {
	const moments = [course.reportedAt, ...course.events.map(({ event }) => event.at)];
	return [...new Set(moments.map((at) => policyInForce(timeline, at)))].flatMap((version) => obligationsUnder(agreements(version), file, course, now, isWanted).filter(({ anchorAt, duty }) => policyInForce(timeline, duty?.from ?? anchorAt) === version)).toSorted(compareObligations);
}
function obligationsToReach(status, ...[file, course, timeline, agreements, now]) {
	const isWanted = ({ target }) => target.do === "reach" && target.status === status;
	return obligationsOfTheTime(file, course, timeline, agreements, now, isWanted);
}
function needsExactBody({ incident, body: { facts } }, timeline) {
	if (facts.from === "tree") return false;
	const scanned = filledSections(facts.headings);
	return incident.timeline.some(({ event, at }) => {
		if (event === "reviewed") return lessonsIn(scanned) === "missing";
		if (event !== "closed") return false;
		const { policy } = policyInForce(timeline, at);
		const { owner, requires } = closingTerms(kindIn(policy, incident.kind));
		return owner !== null && requires.sections.some((name) => !scanned.has(sectionKey(name)));
	});
}
export { readyAgreements as a, reached as c, obligationsToReach as i, needsExactBody as n, deriveCourse as o, obligationsOfTheTime as r, mayOutlastClosing as s, courseOfTheTime as t };
