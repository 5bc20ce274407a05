import { s as elapsedSeconds } from "./chunk-CUkqYRpu.js";
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
function isOver({ to }, moment) {
	return to !== null && to <= moment;
}
// src/clock/steps.ts
function announce(counting, due, policy, holds) {
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
	steps.push(...rungsAndRepeats(target, due.at, policy));
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
		at: dueAt + elapsedSeconds(rung.after),
		mention: mentionsOf([rung], target)
	}));
	const lastRung = rungs.at(-1)?.at ?? dueAt;
	const everybody = mentionsOf(ladder, target);
	const repeats = Array.from({ length: repeat.times }, (_, index) => ({
		step: `repeat-${index + 1}`,
		at: lastRung + (index + 1) * elapsedSeconds(repeat.every),
		mention: everybody
	}));
	return [...rungs, ...repeats];
}
function mentionsOf(rungs, target) {
	const roles = rungs.flatMap(({ mention }) => mention).map((role) => role === "owner" ? target.owner : role === "role" ? roleOf(target) : role).filter((role) => target.do !== "update" || role !== target.role || role === target.owner);
	return roles.length === 0 ? [target.owner] : [...new Set(roles)];
}
function roleOf(target) {
	return target.do === "notify" || target.do === "engage" ? target.role : target.owner;
}
export { isStoppedByHolds as a, holdsAsOf as i, rungsAndRepeats as n, afterWithHolds as r, announce as t };
