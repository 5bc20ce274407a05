import { A as mergeAssessment, C as validationObjection, E as isActFor, S as reviewObjection, T as deriveHolders, _ as readyAgreement, f as isSettled, g as isReachAssessed, j as priorityOf, k as isMoreUrgent, m as statusAfter, n as policyInForce, p as reaches, v as openCalendar, w as validatorOf } from "./chunk-B4jGEwb-.js";
import { c as formatDuration, l as formatElapsed, u as formatInstant } from "./chunk-CUkqYRpu.js";
import { a as isStoppedByHolds, i as holdsAsOf, r as afterWithHolds, t as announce } from "./chunk-xxSK5GBh.js";
// src/clock/mark.ts
const BEGINNING = {
	at: Number.NEGATIVE_INFINITY,
	index: -1,
	approximate: false
};
function compareMarks(a, b) {
	if (a.at !== b.at) return a.at < b.at ? -1 : 1;
	return a.index - b.index;
}
function isBefore(a, b) {
	return compareMarks(a, b) < 0;
}
// src/clock/anchors.ts
const RECURRENT = new Set([
	"resolved",
	"closed",
	"dismissed",
	"reopened"
]);
function anchorsOf(target, course) {
	const reopenings = course.statusChanges.filter(({ event }) => event === "reopened");
	const rowFrom = (event, mark) => ({
		event,
		mark,
		endedBy: reopenings.find((reopening) => isBefore(mark, reopening)) ?? null,
		since: reopenings.findLast((reopening) => !isBefore(mark, reopening)) ?? BEGINNING
	});
	if (RECURRENT.has(target.from)) return course.statusChanges.filter(({ event }) => event === target.from).map((change) => rowFrom(change.event, change));
	const first = firstMark(target.from, course);
	if (first === null) return [];
	const row = rowFrom(target.from, first);
	if (!startsAnewWhenReopened(target)) return [{
		...row,
		endedBy: null
	}];
	return [row, ...reopenings.filter((reopening) => isBefore(first, reopening)).map((reopening) => rowFrom("reopened", reopening))];
}
function startsAnewWhenReopened(target) {
	return target.do === "update" || target.do === "reach" && target.status === "resolved";
}
function firstMark(name, course) {
	if (name === "reported") return course.statusChanges[0] ?? null;
	const placed = course.events.find(({ event }) => event.event === name);
	if (placed === void 0) return null;
	return {
		at: placed.event.at,
		index: placed.index,
		approximate: placed.event.approximate === true
	};
}
// src/clock/meetings.ts
function meetingsOf(target, anchor, course) {
	const all = allMeetings(target, course);
	const start = target.do === "update" || target.do === "notify" && target.from !== "reported" ? anchor.mark : anchor.since;
	return all.filter((meeting) => !isBefore(meeting, start));
}
function allMeetings(target, course) {
	switch (target.do) {
		case "notify": return tellingsOf(target.role, course).map(toldAt);
		case "engage": return tellingsOf(target.role, course).filter(({ means }) => means === "engaged" || means === "acted").map(toldAt);
		case "update": return course.events.filter(({ event }) => event.audience?.includes(target.role) === true).map((placed) => meetingAt(placed, `${placed.event.event} for ${target.role}`));
		case "reach": return reached(target, course);
	}
}
function tellingsOf(role, { tellings }) {
	return tellings.filter((telling) => telling.role === role);
}
function reached(target, course) {
	const { status, by } = target;
	const counts = ({ index }) => by === void 0 || isActFor(course, by, index);
	const named = course.events.filter(({ event }) => event.event === status);
	if (status === "assessed") return confirmed(named, course, by).filter(counts).map(reachedAt);
	if (status === "validated") return named.filter(({ index }) => course.validations.includes(index)).filter(counts).map(reachedAt);
	if (status === "reviewed") return named.filter((placed) => reviewObjection(placed, course, "unknown") === null).filter(counts).map(reachedAt);
	return course.statusChanges.filter((change) => reaches(change.status, status) && counts(change)).map((change) => {
		const placed = course.events.find(({ index }) => index === change.index);
		return {
			...change,
			what: change.status + writtenBy(placed)
		};
	});
}
function confirmed(assessments, { events }, by) {
	const first = assessments[0];
	if (by === void 0 || first === void 0) return assessments;
	return events.slice(events.indexOf(first));
}
function reachedAt(placed) {
	return meetingAt(placed, placed.event.event + writtenBy(placed));
}
function writtenBy(placed) {
	return placed?.event.by === void 0 ? "" : ` by ${placed.event.by}`;
}
function meetingAt({ event, index }, what) {
	return {
		at: event.at,
		index,
		approximate: event.approximate === true,
		what
	};
}
function toldAt(telling) {
	const { at, index, approximate, ground, who, role } = telling;
	return {
		at,
		index,
		approximate,
		what: told(telling) + (GROUNDS[ground]?.(role, who) ?? "")
	};
}
function told({ means, role, who, by }) {
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
// src/clock/counting.ts
function countFrom(origin, term, calls) {
	return {
		term,
		origin,
		unstopped: term.time.after(origin, term.limit),
		calls
	};
}
function dueOf(counting, holds) {
	let earliest = null;
	for (const by of counting) {
		const { term, origin, unstopped } = by;
		const at = holds.length > 0 && isStoppedByHolds(term.target) ? afterWithHolds(term.time, origin, term.limit, holds) : unstopped;
		if (at !== null && (earliest === null || at < earliest.at)) earliest = {
			at,
			by
		};
	}
	return earliest;
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
		priority: term.priority,
		anchor: anchor.event,
		anchorAt: anchor.mark.at,
		...standing,
		approximate: walk.approximate || anchor.mark.approximate || holds.some(({ approximate }) => approximate),
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
		policyCommit: agreement.commit
	};
}
function overrunsOf({ walk, now }) {
	return walk.breaches.map(({ due, until, end, metAt }) => {
		const { priority, target } = due.by.term;
		const lateBySeconds = (until ?? now) - due.at;
		return {
			priority,
			asked: target,
			dueAt: due.at,
			lateBySeconds,
			end,
			metAt
		};
	});
}
function limitOf({ walk, course }) {
	const due = walk.verdict === null ? dueOf(walk.counting, course.holds) : walk.judgedBy;
	const { priority, target } = due?.by.term ?? walk.term;
	return {
		priority,
		asked: target,
		dueAt: due?.at ?? null
	};
}
function owed({ walk, course, agreement, now }) {
	const due = isStoppedByHolds(walk.term.target) && course.holds.some(({ to }) => to === null) ? null : dueOf(walk.counting, course.holds);
	if (due === null) return {
		dueAt: null,
		state: "pending",
		metAt: null,
		lateBySeconds: null,
		steps: []
	};
	const { steps, remindAt } = announce(walk.counting, due, agreement.policy, course.holds);
	const isOverdue = now > due.at;
	const isSoon = remindAt !== null && now >= remindAt;
	return {
		dueAt: due.at,
		state: isOverdue ? "overdue" : isSoon ? "due-soon" : "pending",
		metAt: null,
		lateBySeconds: isOverdue ? now - due.at : null,
		steps
	};
}
function updatesMade(target, course) {
	if (target.do !== "update") return 0;
	return course.events.filter(({ event }) => event.audience?.includes(target.role) === true).length;
}
function holdsBefore({ walk, anchor, course }) {
	const end = (walk.verdict === null ? dueOf(walk.counting, course.holds)?.at : walk.verdict.dueAt) ?? walk.verdict?.metAt ?? 1e400;
	return course.holds.filter(({ from, to }) => from < end && (to === null || to > anchor.mark.at));
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
// src/clock/walk-state.ts
function startState(term, anchor, course) {
	return {
		anchor,
		course,
		term,
		counting: [],
		owedSince: anchor.mark.at,
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
function tell(state, mark, text) {
	state.reasons.push({
		at: mark.at,
		text,
		entry: mark.index
	});
	if (mark.approximate) state.approximate = true;
}
// src/clock/end-row.ts
const CANCELLED = {
	state: "cancelled",
	metAt: null,
	dueAt: null,
	lateBySeconds: null
};
function meetRow(state, meeting) {
	state.judgedBy = dueAsOf(state, meeting.at);
	const dueAt = state.judgedBy?.at ?? null;
	const isLate = dueAt !== null && meeting.at > dueAt;
	state.verdict = {
		state: isLate ? "late" : "met",
		metAt: meeting.at,
		dueAt,
		lateBySeconds: isLate ? meeting.at - dueAt : null
	};
	const when = formatInstant(meeting.at);
	tell(state, meeting, `${meeting.what} at ${when}: ${comparedToDue(meeting.at, dueAt)}`);
	endBreach(state, meeting.at, "met");
	state.counting = [];
	state.isFinal = true;
}
function updateRow(state, meeting) {
	closeGap(state, meeting);
	state.judgedBy = dueAsOf(state, meeting.at);
	endBreach(state, meeting.at, "met");
	state.updates += 1;
	state.lastUpdate = meeting.at;
	state.approximate ||= meeting.approximate;
	const next = countFrom(meeting.at, state.term, false);
	state.lastWord = {
		at: meeting.at,
		text: wordReason(meeting.at, next),
		entry: meeting.index
	};
	state.counting = [next];
}
function endRow(state, mark, why) {
	const isUpdate = state.term.target.do === "update";
	if (isUpdate) closeGap(state, mark);
	state.verdict = isUpdate ? endOfUpdates(state) : endUnmet(state, mark);
	tell(state, mark, `${why}: no longer owed${isUpdate ? `, after ${countWords(state.updates)}` : ""}`);
	endBreach(state, mark.at, "ended");
	state.counting = [];
}
function wordReason(at, { term, unstopped }) {
	const limit = limitWords(term);
	return `last word at ${formatInstant(at)}: the next ${limit} from then is ${formatInstant(unstopped)}`;
}
function countWords(updates) {
	return updates === 1 ? "1 update" : `${updates} updates`;
}
function endUnmet(state, mark) {
	if (state.breaches.length === 0) return CANCELLED;
	const dueAt = missedBy(state, mark.at);
	return {
		state: "late",
		metAt: null,
		dueAt,
		lateBySeconds: dueAt === null ? null : mark.at - dueAt
	};
}
function endOfUpdates({ breaches, updates, lastUpdate, worstGap }) {
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
function closeGap(state, mark) {
	const dueAt = missedBy(state, mark.at);
	if (dueAt === null) return;
	const lateBySeconds = mark.at - dueAt;
	tell(state, mark, `word was due ${formatInstant(dueAt)}: ${comparedToDue(mark.at, dueAt)}`);
	if (state.worstGap === null || lateBySeconds > state.worstGap.lateBySeconds) state.worstGap = {
		dueAt,
		lateBySeconds
	};
}
// src/clock/endings.ts
function isEndedBy(target, { status }) {
	if (status === "dismissed" || isPastItsEnd(target, { status })) return true;
	return (target.do === "notify" || target.do === "engage") && isSettled(status);
}
function isOverBy(target, anchor, begin, course) {
	const upTo = course.statusChanges.filter((change) => !isBefore(begin, change));
	const reopened = upTo.findLastIndex(({ event }) => event === "reopened");
	return upTo.slice(reopened + 1).some((change) => isBefore(anchor.mark, change) ? isEndedBy(target, change) : isPastItsEnd(target, change));
}
function isPastItsEnd(target, { status }) {
	if (target.unless !== void 0 && reaches(status, target.unless)) return true;
	return target.do === "update" && reaches(status, target.until);
}
// src/clock/begin-row.ts
function beginRow(state, mark, term) {
	if (isOverBy(term.target, state.anchor, mark, state.course)) return;
	state.term = term;
	state.owedSince = mark.at;
	state.wasBegun = state.isBegun;
	state.isBegun = true;
	const limit = countFrom(mark.at, term, true);
	state.counting = [limit];
	tell(state, mark, `${mark.index === state.anchor.mark.index ? `${state.anchor.event} starts the clock` : "asked from this change on"}: ${arithmetic(limit)}`);
	if (state.early !== null && term.target.do !== "update") meetRow(state, state.early);
}
function changePriority(state, mark, term) {
	const isOwed = state.counting.length > 0;
	if (term !== null && !isOwed) beginRow(state, mark, term);
	else if (term !== null && !isOverBy(term.target, state.anchor, mark, state.course)) reprioritise(state, mark, term);
	else if (isOwed) endRow(state, mark, "the new priority does not ask for it");
}
function reprioritise(state, mark, term) {
	const isRaise = term.priority !== null && state.term.priority !== null && isMoreUrgent(term.priority, state.term.priority);
	const isSamePriority = term.priority === state.term.priority;
	state.term = term;
	if (isRaise) {
		const limit = countFrom(mark.at, term, true);
		state.counting = [...state.counting, limit];
		tell(state, mark, `raised to ${askedBy(term)}: ${arithmetic(limit)}, or as before if earlier`);
	} else {
		const limit = countFrom(Math.max(state.lastUpdate ?? state.owedSince, state.owedSince), term, state.lastUpdate === null);
		state.counting = [limit];
		tell(state, mark, `${isSamePriority ? "assessed by another" : `lowered to ${askedBy(term)}`}: ${arithmetic(limit)}`);
	}
	if (missedBy(state, mark.at) === null) endBreach(state, mark.at, "lowered");
}
function arithmetic({ term, origin, unstopped }) {
	return `${limitWords(term)} from ${formatInstant(origin)} is ${formatInstant(unstopped)}`;
}
// src/clock/moments.ts
function momentsOf(anchor, periods, meetings, course) {
	const moments = [
		...meetings.map((mark) => ({
			kind: "meeting",
			mark
		})),
		...periods.map(({ from, term }, index) => ({
			kind: index === 0 ? "begin" : "change",
			mark: from,
			term
		})),
		...course.statusChanges.filter((change) => isBefore(anchor.mark, change)).map((mark) => ({
			kind: "status",
			mark
		}))
	];
	if (anchor.endedBy !== null) moments.push({
		kind: "reopened",
		mark: anchor.endedBy
	});
	return moments.toSorted((a, b) => compareMarks(a.mark, b.mark) || ORDER[a.kind] - ORDER[b.kind]);
}
const ORDER = {
	begin: 0,
	meeting: 1,
	change: 2,
	status: 3,
	reopened: 4
};
// src/clock/walk-target.ts
function walkTarget(term, anchor, periods, course, now) {
	const state = startState(term, anchor, course);
	const meetings = meetingsOf(term.target, anchor, course);
	for (const moment of momentsOf(anchor, periods, meetings, course)) {
		passDue(state, moment.mark.at);
		hear(state, moment);
		if (state.isFinal) break;
	}
	passDue(state, now);
	if (!state.isBegun) return null;
	return state.counting.length > 0 ? {
		...state,
		verdict: null
	} : state;
}
function hear(state, moment) {
	const isOwed = state.counting.length > 0;
	switch (moment.kind) {
		case "begin":
			if (moment.term !== null) beginRow(state, moment.mark, moment.term);
			return;
		case "change":
			changePriority(state, moment.mark, moment.term);
			return;
		case "meeting":
			if (!isOwed) state.early ??= moment.mark;
			else if (state.term.target.do === "update") updateRow(state, moment.mark);
			else meetRow(state, moment.mark);
			return;
		case "status":
			if (isOwed) hearStatus(state, moment.mark);
			return;
		case "reopened":
			if (isOwed) endRow(state, moment.mark, "reopened");
			state.isFinal = true;
	}
}
function hearStatus(state, change) {
	if (!isEndedBy(state.term.target, change)) return;
	if (state.owedSince === change.at && state.owedSince !== state.anchor.mark.at) {
		state.counting = [];
		state.isBegun = state.wasBegun;
		return;
	}
	endRow(state, change, change.status);
	state.isFinal = true;
}
// src/clock/compute-obligations.ts
function obligationsUnder(agreement, file, course, now) {
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
	const provisional = agreement.termsOf(kind, null);
	const ownVerdict = course.priority === null ? provisional : provisional.filter(isReachAssessed);
	for (const term of ownVerdict) for (const anchor of anchorsOf(term.target, course)) draw(anchor, walkTarget(term, anchor, provisionalPeriods(term, anchor, agreement, kind, course), course, now));
	if (course.priority !== null) {
		for (const [identity, term] of identitiesIn(agreement, kind, periods)) {
			if (ownVerdict.some((own) => own.identity === identity)) continue;
			for (const anchor of anchorsOf(term.target, course)) draw(anchor, walkTarget(term, anchor, termPeriods(agreement, kind, identity, periodsFrom(periods, anchor.mark)), course, now));
		}
		for (const term of provisional) for (const anchor of anchorsOf(term.target, course)) if (!rows.some((row) => row.target === term.target.id && row.anchorAt === anchor.mark.at)) draw(anchor, leaveProvisional(term, anchor, course));
	}
	return rows.toSorted(compareObligations);
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
function provisionalPeriods(term, { event, mark }, agreement, kind, course) {
	const own = {
		from: mark,
		term
	};
	const { target } = term;
	const assessment = course.priorityChanges[0];
	if (target.do !== "reach" || target.by === void 0 || assessment === void 0) return [own];
	const { by } = target;
	const told = agreement.termsOf(kind, assessment.priority).find((one) => one.target.do === "notify" && one.target.role === by && one.target.from === event);
	if (told === void 0) return [own];
	const { limit, time, isImmediate } = told;
	if (time.after(mark.at, limit) <= term.time.after(mark.at, term.limit)) return [own];
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
	if (assessment === void 0 || !isBefore(anchor.mark, assessment)) return null;
	const met = meetingsOf(term.target, anchor, course).find((meeting) => !isBefore(assessment, meeting));
	return {
		term,
		counting: [],
		verdict: {
			state: met === void 0 ? "cancelled" : "met",
			metAt: met?.at ?? null,
			dueAt: null,
			lateBySeconds: null
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
// src/clock/derive-course.ts
function deriveCourse(incident, policy, until, policyAt = () => policy, isPastDue = () => false) {
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
	const holders = deriveHolders(incident, events, policyAt, isPastDue);
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
		...holders,
		validations: events.flatMap((placed) => {
			if (placed.event.event !== "validated") return [];
			const role = validatorOf(policyAt(placed.event.at), incident.kind);
			const course = {
				events,
				acts: holders.acts
			};
			return validationObjection(placed, course, role) === null ? [placed.index] : [];
		}),
		reopenings: statusChanges.filter(({ event }) => event === "reopened").length
	};
}
function reportedAtOf({ timeline }) {
	return timeline.find(({ event }) => event === "reported")?.at ?? Math.min(...timeline.map(({ at }) => at));
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
function courseOfTheTime(incident, timeline, agreements, until) {
	const policyAt = (at) => policyInForce(timeline, at).policy;
	const policy = policyAt(reportedAtOf(incident));
	const isPastDue = (role, { event: { at } }, known) => {
		const before = deriveCourse(incident, policy, at - 1, policyAt, known);
		return obligationsOfTheTime({ incident }, before, timeline, agreements, at).some(({ breaches, dueAt, limit }) => concernedBy(limit.asked) === role && (breaches > 0 || dueAt !== null && dueAt < at));
	};
	return deriveCourse(incident, policy, until, policyAt, isPastDue);
}
function concernedBy(target) {
	if (target.do === "reach") return target.by ?? null;
	return target.do === "update" ? null : target.role;
}
function obligationsOfTheTime(file, course, timeline, agreements, now) {
	const moments = [course.reportedAt, ...course.events.map(({ event }) => event.at)];
	return [...new Set(moments.map((at) => policyInForce(timeline, at)))].flatMap((version) => obligationsUnder(agreements(version), file, course, now).filter(({ anchorAt }) => policyInForce(timeline, anchorAt) === version)).toSorted(compareObligations);
}
export { deriveCourse as i, obligationsOfTheTime as n, readyAgreements as r, courseOfTheTime as t };
