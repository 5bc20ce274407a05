import { a as isStep, i as askable, n as EVIDENCE, r as alternativesOf } from "./chunk-D4wZ6750.js";
import { f as URGENCIES, i as IMPACTS, l as STATUSES, n as EVENT_NAMES } from "./chunk-BDbDEvaY.js";
import { n as nearest } from "./chunk-CXy9TRC8.js";
import { f as loginKey, p as sameLogin } from "./chunk-BHqcb9RK.js";
import { a as elapsedSeconds, c as formatInstant, d as isDate, o as formatDuration, p as parseInstant, r as HOUR, s as formatElapsed, t as DAY } from "./chunk-D4aqUS7_.js";
import { f as kindIn, i as isPlaceholder, l as MANAGER, n as bracketIn, o as isActFor, p as targetsIn, r as isMadeUpLogin, s as isByManager } from "./chunk-DIJ1IfjV.js";
import { A as isBefore, B as endOfDay, C as afterWithHolds, E as isStoppedByHolds, F as validatorOf, I as filledSections, L as sectionKey, M as lessonsIn, N as reviewObjection, P as validationObjection, V as noonOfNextOpenDay, j as pointOf, k as comparePoints, o as limitOf, p as countedPriority, s as agreementReview, t as entryWords$1, v as mergeAssessment, y as priorityOf, z as addMonths } from "./chunk-C0GOcrQ8.js";
import { o as rotaIn } from "./chunk-C7j85xFo.js";
import { r as typed } from "./chunk-B2wWnyJA.js";
import { M as isLinkable, O as table, d as isSettled, g as code, k as text, n as roleWords, o as isLive, u as isEnded, w as link } from "./chunk-oJ0uy9y3.js";
import { n as resolvePath, t as resolveLink } from "./chunk-Cw435RgQ.js";
import { d as sameId, f as withoutId, i as ID_PATTERN, l as idKey } from "./chunk-CmBh3DqG.js";
import { a as weekdayOf, i as dateOf, n as openZone } from "./chunk-B2JtKL_S.js";
import { c as utc, d as openStretches } from "./chunk-BPs8Bztt.js";
import { a as closesFence, i as headDrawing, n as HEAD_OPENING, t as HEAD_CLOSING } from "./chunk-CS8bnOca.js";
import { i as holidaysOf, r as WEEKDAYS } from "./chunk-CUXQ2CjL.js";
import { i as markingOf, r as isRestricted } from "./chunk-Zc9OnoFq.js";
import { n as openClocks } from "./chunk-DW8AEMk0.js";
import { n as shiftsBetween } from "./chunk-BFWFG4Hf.js";
// src/clock/duty-terms.ts
function dutyTerms(policy, kind, timeOf, zones) {
	const zoneOf = (name = policy.timezone) => openZone(zones.isZone(name) ? name : "UTC", zones);
	const dueFrom = (from, duty, limit, dayEnd) => {
		const { months } = limit;
		const ends = months === void 0 ? timeOf(duty.calendar).after(from, limit) : addMonths(from, months, zoneOf());
		const due = dayEnd ? endOfDay(ends, zoneOf()) : ends;
		const calendar = duty["next-noon"];
		if (calendar === void 0) return due;
		const zone = zoneOf(policy.calendars[calendar]?.timezone);
		return noonOfNextOpenDay(due, timeOf(calendar), zone);
	};
	return (kindIn(policy, kind)?.duties ?? []).map((duty, index) => {
		const termOf = (limit, from, dayEnd) => {
			const { before, from: atLeast } = policy.escalation.remind;
			const isLong = elapsedSeconds(limit) >= elapsedSeconds(atLeast);
			return {
				identity: `${duty.id} submit ${duty.to}`,
				target: {
					...duty,
					from,
					within: limit
				},
				priority: null,
				limit,
				isImmediate: false,
				tolerance: policy.immediately,
				remind: duty.remind ?? (isLong ? before : null),
				time: timeOf(duty.calendar),
				policyKeys: [
					"kinds",
					kind,
					"duties",
					index
				],
				dueFrom: (origin) => dueFrom(origin, duty, limit, dayEnd),
				movedBy: movedWords(duty, dayEnd, policy.timezone)
			};
		};
		const { every } = duty;
		return {
			duty,
			anchors: duty.anchors.map((anchor) => ({
				anchor,
				term: termOf(anchor.within, anchor.from, anchor["day-end"])
			})),
			next: every === void 0 ? null : termOf(every, "submitted", false)
		};
	});
}
function movedWords(duty, dayEnd, zone) {
	const calendar = duty["next-noon"];
	const ends = dayEnd ? [`to the end of that day in ${zone}`] : [];
	const opens = calendar === void 0 ? [] : [`or to noon of the next day of ${calendar} time where that day has none`];
	return [...ends, ...opens].map((words) => `, ${words}`).join("");
}
// src/clock/working-time.ts
const always = {
	name: "always",
	after: (from, length) => from + elapsedSeconds(length),
	before: (to, length) => to - elapsedSeconds(length),
	addOpen: (from, seconds) => from + seconds,
	subtractOpen: (to, seconds) => to - seconds,
	openBetween: (from, to) => Math.max(0, to - from)
};
// src/clock/open-calendar.ts
const FURTHEST = 7320;
function openCalendar(name, calendar, zone, zones) {
	const week = WEEKDAYS.map((weekday) => calendar.hours[weekday].flatMap(segmentOf));
	if (week.every((segments) => segments.length === 0)) return {
		...always,
		name
	};
	const closedFrom = closings(holidaysOf(calendar));
	const clock = openZone(zone, zones);
	const known = new Map();
	const segmentsOn = (day) => until(week[weekdayOf(day)] ?? [], closedFrom(day));
	const stretchesOn = (day) => {
		const found = known.get(day) ?? openStretches(day, segmentsOn(day), clock);
		known.set(day, found);
		return found;
	};
	const dayOf = (instant) => Math.floor(clock.localAt(instant) / DAY);
	const addOpen = (from, seconds) => {
		let left = seconds;
		const last = dayOf(from) + FURTHEST;
		for (let day = dayOf(from) - 1;; day += 1) {
			if (day > last) left = 0;
			for (const stretch of stretchesOn(day)) {
				if (stretch.to < from) continue;
				const start = Math.max(stretch.from, from);
				if (stretch.to - start >= left) return start + left;
				left -= stretch.to - start;
			}
		}
	};
	const subtractOpen = (to, seconds) => {
		let left = seconds;
		const last = dayOf(to) - FURTHEST;
		for (let day = dayOf(to);; day -= 1) {
			if (day < last) left = 0;
			for (const stretch of stretchesOn(day).toReversed()) {
				if (stretch.from > to) continue;
				const end = Math.min(stretch.to, to);
				if (end - stretch.from >= left) return end - left;
				left -= end - stretch.from;
			}
		}
	};
	const openBetween = (from, to) => {
		let open = 0;
		if (to <= from) return open;
		const last = dayOf(to);
		for (let day = dayOf(from); day <= last; day += 1) for (const stretch of stretchesOn(day)) open += Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, from));
		return open;
	};
	const onOtherDay = (instant, otherDay) => {
		const local = clock.localAt(instant);
		const day = Math.floor(local / DAY);
		return addOpen(clock.instantAtOrAfter(local + (otherDay(day) - day) * DAY), 0);
	};
	const workingDaysFrom = (day, count, direction) => {
		let reached = day;
		for (let left = count; left > 0 && Math.abs(reached - day) < FURTHEST;) {
			reached += direction;
			if (segmentsOn(reached).length > 0) left -= 1;
		}
		return reached;
	};
	return {
		name,
		addOpen,
		subtractOpen,
		openBetween,
		after: (from, { weeks, days, hours, minutes }) => {
			let at = from;
			if (weeks > 0) at = onOtherDay(at, (day) => day + weeks * 7);
			if (days > 0) at = onOtherDay(addOpen(at, 0), (day) => workingDaysFrom(day, days, 1));
			return addOpen(at, hours * HOUR + minutes * 60);
		},
		before: (to, { weeks, days, hours, minutes }) => {
			let at = to;
			if (weeks > 0) at = onOtherDay(at, (day) => day - weeks * 7);
			if (days > 0) at = onOtherDay(at, (day) => workingDaysFrom(day, days, -1));
			return subtractOpen(at, hours * HOUR + minutes * 60);
		}
	};
}
function segmentOf(text) {
	const from = minuteOf(text.slice(0, 5));
	const to = minuteOf(text.slice(6, 11));
	return from < to ? [{
		from,
		to
	}] : [];
}
function minuteOf(time) {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
function closings(holidays) {
	const minutes = new Map();
	for (const { date, from } of holidays) {
		const minute = from === null ? 0 : minuteOf(from);
		minutes.set(date, Math.min(minute, minutes.get(date) ?? minute));
	}
	if (minutes.size === 0) return () => Number.POSITIVE_INFINITY;
	return (day) => {
		const date = dateOf(day);
		const yearly = `${twoDigits(date.month)}-${twoDigits(date.day)}`;
		const year = String(date.year).padStart(4, "0");
		return Math.min(minutes.get(yearly) ?? Number.POSITIVE_INFINITY, minutes.get(`${year}-${yearly}`) ?? Number.POSITIVE_INFINITY);
	};
}
function until(segments, minute) {
	if (minute === Number.POSITIVE_INFINITY) return segments;
	return segments.flatMap(({ from, to }) => from < minute ? [{
		from,
		to: Math.min(to, minute)
	}] : []);
}
function twoDigits(count) {
	return String(count).padStart(2, "0");
}
// src/clock/agreement.ts
function readyAgreement(policy, zones, commit = null, open = openCalendar) {
	const times = new Map([["always", always]]);
	const lists = new Map();
	const timeOf = (name) => {
		const calendar = Object.hasOwn(policy.calendars, name) ? policy.calendars[name] : void 0;
		const zone = calendar?.timezone ?? policy.timezone;
		const time = times.get(name) ?? (calendar === void 0 ? {
			...always,
			name
		} : open(name, calendar, zones.isZone(zone) ? zone : "UTC", zones));
		times.set(name, time);
		return time;
	};
	const termsOf = (kind, priority) => {
		const list = `${kind} ${priority}`;
		const known = lists.get(list);
		if (known !== void 0) return known;
		const targets = targetsOf$1(policy, kind, priority) ?? [UNCOVERED];
		const keys = [
			"kinds",
			kind,
			...priority === null ? ["unassessed"] : ["targets", priority]
		];
		const terms = targets.map((target, index) => termOf(target, priority, policy, timeOf(target.calendar), [...keys, index]));
		lists.set(list, terms);
		return terms;
	};
	const duties = new Map();
	const dutiesOf = (kind) => {
		const known = duties.get(kind) ?? dutyTerms(policy, kind, timeOf, zones);
		duties.set(kind, known);
		return known;
	};
	return {
		policy,
		commit,
		termsOf,
		dutiesOf
	};
}
const UNCOVERED = {
	id: "notify-incident-manager",
	do: "notify",
	role: MANAGER,
	owner: MANAGER,
	from: "reported",
	calendar: "always",
	within: "immediately"
};
function isCovered(policy, kind, priority) {
	return targetsOf$1(policy, kind, priority) !== null;
}
function targetsOf$1(policy, kind, priority) {
	const asked = kindIn(policy, kind);
	return (priority === null ? asked?.unassessed : asked?.targets[priority]) ?? null;
}
function termOf(target, priority, policy, time, policyKeys) {
	const within = target.do === "update" ? target.every : target.within;
	const limit = within === "immediately" ? policy.immediately : within;
	const { before, from } = policy.escalation.remind;
	const isLong = elapsedSeconds(limit) >= elapsedSeconds(from);
	return {
		identity: `${target.id} ${target.do} ${target.do === "reach" ? target.status : target.role} ${target.from}`,
		target,
		priority,
		limit,
		isImmediate: within === "immediately",
		tolerance: policy.immediately,
		remind: target.remind ?? (isLong ? before : null),
		time,
		policyKeys
	};
}
function isReachAssessed({ target }) {
	return target.do === "reach" && target.status === "assessed";
}
// src/clock/closing.ts
function closingTerms(kind) {
	const target = targetsIn(kind).find((one) => one.do === "reach" && one.status === "closed");
	return {
		requires: kind?.requires ?? {
			statuses: [],
			sections: []
		},
		owner: target?.owner ?? null
	};
}
function standingClosing(course) {
	const { status, closings, pendingClosing } = course;
	return status === "closed" ? closings.at(-1) ?? null : pendingClosing;
}
function lacksOf({ requires, owner }, seen) {
	const role = owner ?? "incident-manager";
	const has = (name) => (name === "resolved" && owner !== null ? seen.sinceReopened : seen.events).some(({ event }) => event.event === name);
	return [
		...[...new Set(["assessed", ...requires.statuses.filter((name) => name !== "reported")])].flatMap((name) => has(name) ? [] : [{
			what: "event",
			name,
			role,
			instead: null,
			isTooEarly: false
		}]),
		...requires.validated === void 0 ? [] : validationLacks(requires.validated, seen),
		...requires.sections.flatMap((name) => seen.sections === "unknown" || seen.sections.has(sectionKey(name)) ? [] : [{
			what: "section",
			name,
			role,
			instead: null,
			isTooEarly: false
		}])
	];
}
function lacksNow(terms, course) {
	const { events } = course;
	const reopened = events.findLastIndex(({ event }) => event.event === "reopened");
	return lacksOf(terms, {
		...course,
		sinceReopened: events.slice(reopened + 1)
	});
}
function stillLacking(lacks, placed, seen) {
	const name = placed.event.event;
	return lacks.flatMap((lack) => {
		if (lack.what === "section" || lack.name !== name) return [lack];
		if (lack.what === "event") return [];
		return validationLacks(lack.role, {
			...seen,
			sinceReopened: [placed]
		});
	});
}
function validationLacks(role, { events, sinceReopened, acts }) {
	const validations = sinceReopened.filter(({ event }) => event.event === "validated");
	const objections = validations.map((placed) => validationObjection(placed, {
		events,
		acts
	}, role));
	if (objections.includes(null)) return [];
	const isTooEarly = objections.at(-1) === "order";
	return [{
		what: "validated",
		name: "validated",
		role,
		instead: isTooEarly ? null : validations.at(-1)?.event.by ?? null,
		isTooEarly
	}];
}
// src/clock/counting.ts
function countFrom(origin, term, calls) {
	return {
		term,
		origin,
		unstopped: term.dueFrom?.(origin) ?? term.time.after(origin, term.limit),
		calls
	};
}
function countExpected(expected, term) {
	return {
		term,
		origin: expected,
		unstopped: term.time.addOpen(expected + elapsedSeconds(term.tolerance), 0),
		calls: false
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
// src/clock/duty-standing.ts
function standingsOf(terms, course) {
	const { duty } = terms;
	let firstHeld = null;
	return pointsOf(course).map((point) => {
		const isAsked = isAskedAt(duty, course, point);
		if (isAsked) firstHeld ??= point;
		const { by, why } = wordsOf$1(course.events.find(({ index }) => index === point.index));
		if (!isAsked || firstHeld === null) return {
			point,
			state: "not",
			counting: [],
			by,
			why
		};
		return {
			point,
			...countingAt(terms, course, point, firstHeld),
			by,
			why
		};
	});
}
function awarenessOf(regime, course) {
	const of = (wanted) => course.events.find(({ event }) => event.event === "aware" && event.regime === wanted);
	const placed = of(regime) ?? of(void 0);
	return placed === void 0 ? course.statusChanges[0] ?? null : pointOf(placed);
}
function pointsOf({ events, statusChanges, effectiveChanges }) {
	const points = new Map();
	for (const point of [
		...events.map(pointOf),
		...statusChanges.slice(0, 1),
		...effectiveChanges
	]) points.set(point.index, point);
	return [...points.values()].toSorted(comparePoints);
}
function isAskedAt({ when }, course, point) {
	if (when === void 0) {
		const reported = course.statusChanges[0];
		return reported !== void 0 && !isBefore(point, reported);
	}
	const last = course.events.findLast((placed) => placed.event.event === "classified" && placed.event.regime === when.regime && !isBefore(point, pointOf(placed)))?.event;
	return last?.event === "classified" && when.as.includes(last.as);
}
function countingAt({ duty, anchors, next }, course, point, firstHeld) {
	const isOver = (counting) => counting.unstopped < point.at;
	const fits = (counting) => fitsWhile(duty, course, point, counting.unstopped);
	const came = (points) => points.filter((coming) => !isBefore(point, coming));
	const own = came(submissionsOf(duty.id, course)).at(-1);
	const started = anchors.flatMap(({ anchor, term }) => {
		const comings = came(comingsOf(anchor, duty, course));
		const origin = anchor.which === "first" ? comings[0] : comings.at(-1);
		if (origin === void 0) return [];
		const counting = countFrom(origin.at, term, true);
		return anchor.lapses && counting.unstopped < firstHeld.at ? [] : [{
			counting,
			isOtherwise: anchor.otherwise
		}];
	});
	const limits = next !== null && own !== void 0 ? [countFrom(own.at, next, false)] : started.filter(({ isOtherwise }) => !isOtherwise).map(({ counting }) => counting);
	const counting = limits.filter(fits);
	if (counting.length > 0) return {
		state: "owed",
		counting
	};
	const isJudged = limits.length > 0 && limits.every(isOver);
	const others = started.filter(({ isOtherwise, counting: one }) => isOtherwise && (duty.while !== "handled" || fits(one))).map((one) => one.counting);
	if (isJudged && others.length > 0) return {
		state: "owed",
		counting: others
	};
	return {
		state: duty.while === "ongoing" && limits.length > 0 ? "not" : "waiting",
		counting: []
	};
}
function fitsWhile(duty, course, point, dueAt) {
	if (duty.while === void 0) return true;
	const last = course.effectiveChanges.findLast((change) => change.at <= dueAt && !isBefore(point, change));
	return (last !== void 0 && isSettled(last.status)) === (duty.while === "handled");
}
function comingsOf(anchor, duty, course) {
	const regime = anchor.of ?? duty.when?.regime;
	const { from } = anchor;
	if (from === "aware") {
		const aware = awarenessOf(regime, course);
		return aware === null ? [] : [aware];
	}
	if (from === "reported") return course.statusChanges.slice(0, 1);
	if (from === "submitted") return submissionsOf(anchor.of ?? "", course);
	if (from === "classified") return classificationsInto(regime, duty, course);
	if (from === "closed") return course.closings.map(({ point }) => point);
	if (from === "resolved" || from === "reopened" || from === "dismissed") return course.effectiveChanges.filter(({ event }) => event === from);
	return course.events.filter(({ event }) => event.event === from).map(pointOf);
}
function submissionsOf(id, { events }) {
	return events.filter(({ event }) => event.event === "submitted" && event.duty === id).map(pointOf);
}
function classificationsInto(regime, { when }, { events }) {
	const asks = (as) => when === void 0 || when.regime !== regime || when.as.includes(as);
	let wasAsked = false;
	return events.flatMap((placed) => {
		const { event } = placed;
		if (event.event !== "classified" || event.regime !== regime) return [];
		const isInto = asks(event.as) && !wasAsked;
		wasAsked = asks(event.as);
		return isInto ? [pointOf(placed)] : [];
	});
}
function wordsOf$1(placed) {
	const event = placed?.event;
	if (event?.event === "classified") return {
		by: "classified",
		why: `classified as ${event.as} (${event.reason})`
	};
	return {
		by: event?.event ?? "reported",
		why: event?.event ?? "reported"
	};
}
// src/rules/shared/rule.ts
function ruleOf(id, summary, faultsOf) {
	const named = ({ severity = "error", place, message, hint }) => ({
		rule: id,
		severity,
		place,
		message,
		hint
	});
	return {
		id,
		summary,
		check: (context) => [faultsOf(context)].flat().map(named)
	};
}
const recordRule = ruleOf;
const policyRule = ruleOf;
const rotaRule = ruleOf;
const dutyRule = ruleOf;
function atKey(...keys) {
	return {
		in: "yaml",
		keys,
		at: "key"
	};
}
function atValue(...keys) {
	return {
		in: "yaml",
		keys,
		at: "value"
	};
}
function atLine(line, column = 1) {
	return {
		in: "text",
		line,
		column
	};
}
function quoted(text) {
	const line = text.replace(/\s+/g, " ").trim();
	const letters = Array.from(line);
	return letters.length > 60 ? `"${letters.slice(0, 59).join("")}…"` : `"${line}"`;
}
function listed(items) {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
function suggestion(typed, known) {
	const names = [...known];
	const near = nearest(typed, names);
	if (near !== null) return `Did you mean \`${near}\`?`;
	if (names.length === 0) return "The policy names none.";
	const more = names.length > 8 ? `, … (${names.length} in all)` : "";
	return `Use one of ${names.slice(0, 8).join(", ")}${more}.`;
}
// src/rules/policy/policy-asks.ts
const policyAsks = policyRule("policy-asks", "asks names keys that the event has, statuses that can come before it, or evidence.", ({ policy }) => Object.entries(policy.kinds).flatMap(([kind, { asks = {} }]) => EVENT_NAMES.flatMap((name) => (asks[name] ?? []).flatMap((ask, index) => alternativesOf(ask).filter((word) => !askable(name).includes(word)).map((word) => ({
	place: atValue("kinds", kind, "asks", name, index),
	message: `\`${word}\` is no key of \`${name}\`, and no status that can come before it.`,
	hint: suggestion(word, askable(name))
}))))));
// src/rules/policy/policy-away.ts
const policyAway = policyRule("policy-away", "Who is away is one of the logins, is covered by somebody else, and comes back.", ({ policy }) => Object.entries(policy.contacts).flatMap(([role, contact]) => contact.away.flatMap((away, index) => faultsOf$1(role, contact, away, [
	"contacts",
	role,
	"away",
	index
]))));
function faultsOf$1(role, { logins, rota }, { who, from, to, cover }, keys) {
	const faults = [];
	if (rota === void 0 && !logins.some((login) => sameLogin(login, who))) faults.push({
		place: atValue(...keys, "who"),
		message: `\`${who}\` is not among the logins of ${role}, so this absence changes nothing.`,
		hint: logins.length === 0 ? `Add ${who} to \`logins\`, or take the absence out.` : suggestion(who, logins)
	});
	if (sameLogin(who, cover)) faults.push({
		place: atValue(...keys, "cover"),
		message: `\`${who}\` cannot stand in for themselves.`,
		hint: "Name the login of somebody else."
	});
	if (endOf(to) <= startOf(from)) faults.push({
		place: atValue(...keys, "to"),
		message: `The absence of ${who} ends before it begins.`,
		hint: "Put `from` and `to` right."
	});
	return faults;
}
function startOf(from) {
	return typeof from === "number" ? from : midnight(from);
}
function endOf(to) {
	return typeof to === "number" ? to : midnight(to) + DAY;
}
function midnight(date) {
	const instant = parseInstant(`${date}T00:00:00Z`);
	return typeof instant === "number" ? instant : 0;
}
// src/rules/shared/targets.ts
function targetListsOf(policy) {
	return Object.entries(policy.kinds).flatMap(([kind, { unassessed, targets, duties }]) => [
		{
			kind,
			priority: null,
			keys: [
				"kinds",
				kind,
				"unassessed"
			],
			targets: unassessed
		},
		...priorityEntries(targets).map(([priority, list]) => ({
			kind,
			priority,
			keys: [
				"kinds",
				kind,
				"targets",
				priority
			],
			targets: list
		})),
		...duties === void 0 ? [] : [{
			kind,
			priority: null,
			keys: [
				"kinds",
				kind,
				"duties"
			],
			targets: duties
		}]
	]);
}
function targetsOf(policy) {
	return targetListsOf(policy).flatMap(({ targets, keys }) => targets.map((target, index) => ({
		target,
		keys: [...keys, index]
	})));
}
function laddersOf(policy) {
	return [
		{
			ladder: policy.escalation.ladder,
			keys: ["escalation", "ladder"]
		},
		...policy["follow-ups"]?.ladder === void 0 ? [] : [{
			ladder: policy["follow-ups"].ladder,
			keys: ["follow-ups", "ladder"]
		}],
		...targetsOf(policy).flatMap(({ target, keys }) => target.ladder === void 0 ? [] : {
			ladder: target.ladder,
			keys: [...keys, "ladder"]
		})
	];
}
function priorityEntries(byPriority) {
	return PRIORITIES.flatMap((priority) => {
		const value = byPriority[priority];
		return value === void 0 ? [] : [[priority, value]];
	});
}
const PRIORITIES = [
	"P1",
	"P2",
	"P3",
	"P4",
	"P5"
];
// src/rules/policy/policy-calendar-known.ts
const policyCalendarKnown = policyRule("policy-calendar-known", "A target names a calendar of the policy, or always, and no calendar has that name.", ({ policy }) => {
	const known = ["always", ...Object.keys(policy.calendars)];
	return [...Object.hasOwn(policy.calendars, "always") ? [{
		place: atKey("calendars", "always"),
		message: "`always` means around the clock and cannot be a calendar of its own.",
		hint: "Give the calendar another name."
	}] : [], ...targetsOf(policy).filter(({ target }) => !known.includes(target.calendar)).map(({ target, keys }) => ({
		place: atValue(...keys, "calendar"),
		message: `The policy has no calendar ${quoted(target.calendar)}.`,
		hint: suggestion(target.calendar, known)
	}))];
});
// src/rules/policy/policy-calendar-open.ts
const policyCalendarOpen = policyRule("policy-calendar-open", "Every calendar has open time.", ({ policy }) => Object.entries(policy.calendars).filter(([, { hours }]) => WEEKDAYS.every((day) => hours[day].length === 0)).map(([name]) => ({
	place: atKey("calendars", name),
	message: `The calendar ${name} is never open, so nothing in it would ever be due.`,
	hint: "Give at least one day a segment, as in `monday: [\"09:00-17:00\"]`."
})));
// src/rules/shared/contacts.ts
function calledRoles(policy) {
	const roles = new Set();
	for (const { target } of targetsOf(policy)) {
		roles.add(target.owner);
		if (target.do === "notify" || target.do === "engage") roles.add(target.role);
	}
	for (const { ladder } of laddersOf(policy)) for (const role of ladder.flatMap(({ mention }) => mention)) roles.add(role);
	roles.delete("role");
	roles.delete("owner");
	return roles;
}
function hasMeans({ logins, rota, email, phone }) {
	return logins.length > 0 || rota !== void 0 || email !== void 0 || phone !== void 0;
}
function contactOf(policy, role) {
	return Object.hasOwn(policy.contacts, role) ? policy.contacts[role] ?? null : null;
}
function fallbackChain(policy, role) {
	const chain = [];
	let next = role;
	while (next !== void 0 && !chain.includes(next)) {
		chain.push(next);
		next = contactOf(policy, next)?.fallback;
	}
	return chain;
}
// src/rules/policy/policy-contact-details.ts
const PRINTED = ["incident-manager", "security-officer"];
const FIELDS$2 = [
	"name",
	"email",
	"phone"
];
const policyContactDetails = policyRule("policy-contact-details", "The incident manager and the security officer have a name, an e-mail address and a phone number.", ({ policy }) => {
	const called = calledRoles(policy);
	return PRINTED.flatMap((role) => {
		const contact = contactOf(policy, role);
		if (contact === null || !called.has(role)) return [];
		const missing = FIELDS$2.filter((field) => contact[field] === void 0);
		if (missing.length === 0) return [];
		return {
			severity: "warning",
			place: atKey("contacts", role),
			message: `The ${role} has no ${listed(missing)}, which the rendered agreement prints.`,
			hint: `Add ${listed(missing.map((field) => `\`${field}\``))} to ${role}.`
		};
	});
});
// src/rules/policy/policy-duties.ts
const policyDuties = policyRule("policy-duties", "Regimes, duties and calendars that a duty names are there, and no duty waits for itself.", ({ policy }) => Object.entries(policy.kinds).flatMap(([kind, { duties = [] }]) => duties.flatMap((duty, index) => faultsOf(duty, duties, policy, [
	"kinds",
	kind,
	"duties",
	index
]))));
function faultsOf(duty, duties, policy, keys) {
	const regimes = Object.keys(policy.regimes ?? {});
	const noon = duty["next-noon"];
	return [
		...named("regime", duty.when?.regime, regimes, [
			...keys,
			"when",
			"regime"
		]),
		...named("calendar", noon, Object.keys(policy.calendars), [...keys, "next-noon"]),
		...duty.anchors.flatMap(({ from, of }, index) => {
			const place = [
				...keys,
				"anchors",
				index,
				"of"
			];
			if (from === "submitted") {
				const known = duties.map(({ id }) => id);
				return waitsForItself(duty, duties) ? circle(duty, place) : named("duty", of, known, place);
			}
			if (from === "aware" || from === "classified") return named("regime", of, regimes, place);
			if (of === void 0) return [];
			return {
				place: atValue(...place),
				message: `\`of\` says nothing beside \`from: ${from}\`.`,
				hint: "Drop it: it names the duty of `submitted`, or the regime of `aware` and `classified`."
			};
		})
	];
}
function named(what, name, known, keys) {
	if (name === void 0 || known.includes(name)) return [];
	return [{
		place: atValue(...keys),
		message: `The policy has no ${what} ${quoted(name)}.`,
		hint: suggestion(name, known)
	}];
}
function circle({ id }, keys) {
	return {
		place: atValue(...keys),
		message: `The duty ${id} counts from what counts from it, so that it never begins.`,
		hint: "Let it count from an event, or use `every` for what comes again."
	};
}
function waitsForItself(duty, duties) {
	const seen = new Set();
	const begins = (one) => {
		if (seen.has(one.id)) return false;
		seen.add(one.id);
		return one.anchors.some(({ from, of }) => {
			const before = duties.find(({ id }) => id === of);
			return from !== "submitted" || before === void 0 || begins(before);
		});
	};
	return !begins(duty);
}
// src/rules/policy/policy-fallback-cycle.ts
const policyFallbackCycle = policyRule("policy-fallback-cycle", "No fallback leads back to the role it started from.", ({ policy }) => {
	const faults = [];
	const told = new Set();
	for (const role of Object.keys(policy.contacts)) {
		const circle = circleFrom(role, (name) => contactOf(policy, name)?.fallback ?? null);
		if (circle === null || told.has(role)) continue;
		for (const member of circle) told.add(member);
		faults.push({
			place: atValue("contacts", role, "fallback"),
			message: circle.length === 1 ? `\`${role}\` falls back to itself.` : `Fallbacks go round in a circle: ${[...circle, role].join(" → ")}.`,
			hint: "Let one of them fall back to somebody else, or to nobody."
		});
	}
	return faults;
});
function circleFrom(start, fallbackOf) {
	const circle = [];
	let role = start;
	while (role !== null && !circle.includes(role)) {
		circle.push(role);
		role = fallbackOf(role);
	}
	return role === start ? circle : null;
}
// src/rules/policy/policy-holidays.ts
const policyHolidays = policyRule("policy-holidays", "A calendar that lists holidays by date lists those of the present year, and in December those of the next.", ({ policy, present }) => {
	return Object.entries(policy.calendars).flatMap(([name, calendar]) => {
		const last = lastYear(calendar);
		if (last === null || !present.reached(lastDecember(last))) return [];
		const next = Number(last) + 1;
		return {
			severity: "warning",
			place: atValue("calendars", name, "holidays"),
			message: `The holidays of \`${name}\` end with ${last}, so from ${next} on every weekday counts as working time.`,
			hint: `Add those of ${next}; a day that returns is written once, without its year, as in \`12-25\`.`
		};
	});
});
function lastDecember(year) {
	const at = parseInstant(`${year}-12-01T00:00:00Z`);
	return typeof at === "number" ? at : 1e400;
}
function lastYear(calendar) {
	return holidaysOf(calendar).flatMap(({ date }) => date.length === 5 ? [] : [date.slice(0, 4)]).toSorted().at(-1) ?? null;
}
// src/rules/policy/policy-limits.ts
const policyLimits = policyRule("policy-limits", "Calls and reminders come before the limit, rungs one after the other, and nothing recurs every 0m.", ({ policy }) => [
	...laddersOf(policy).flatMap(({ ladder, keys }) => ladder.flatMap(({ after }, index) => {
		const below = ladder[index - 1];
		if (below === void 0 || elapsedSeconds(after) > elapsedSeconds(below.after)) return [];
		return {
			place: atValue(...keys, index, "after"),
			message: `This rung comes after ${formatDuration(after)}, the one above it after ${formatDuration(below.after)}.`,
			hint: "Put the rungs in the order of their times; make one rung of two at the same time."
		};
	})),
	...repeatFaults(policy.escalation.repeat, ["escalation", "repeat"]),
	...holdFaults(policy.escalation.holds),
	...followUpLimits(policy),
	...targetsOf(policy).flatMap(({ target, keys }) => [...limitFaults(target, keys), ...target.repeat === void 0 ? [] : repeatFaults(target.repeat, [...keys, "repeat"])])
]);
function repeatFaults({ every, times }, keys) {
	if (times === 0 || elapsedSeconds(every) > 0) return [];
	return [{
		place: atValue(...keys, "every"),
		message: "Repeats every 0m would all come at once.",
		hint: "Write how far apart they come, as in `1h`, or `times: 0` for none."
	}];
}
function holdFaults(holds) {
	if (elapsedSeconds(holds) > 0) return [];
	return [{
		place: atValue("escalation", "holds"),
		message: "A hold would be told again every 0m.",
		hint: "Write how far apart the reminders come, as in `1d`."
	}];
}
function followUpLimits(policy) {
	const { within = {}, remind } = policy["follow-ups"] ?? {};
	return priorityEntries(within).flatMap(([priority, limit]) => {
		const place = atValue("follow-ups", "within", priority);
		const words = formatDuration(limit);
		if (elapsedSeconds(limit) === 0) return {
			place,
			message: `Follow-ups of ${priority} have the limit 0m, which nobody can keep.`,
			hint: "Write a length of time, as in `4w`."
		};
		if (remind === void 0 || elapsedSeconds(remind) < elapsedSeconds(limit)) return [];
		return {
			place: atValue("follow-ups", "remind"),
			message: `Follow-ups are reminded of ${formatDuration(remind)} before a limit of ${words} for ${priority}, when it has not begun.`,
			hint: "Make `remind` shorter than each limit."
		};
	});
}
function limitFaults(target, keys) {
	const name = target.do === "update" ? "every" : "within";
	const limit = target.do === "update" ? target.every : target.within;
	if (limit === "immediately") return [];
	const faults = [];
	const seconds = elapsedSeconds(limit);
	if (seconds === 0) faults.push({
		place: atValue(...keys, name),
		message: `The target ${target.id} has the limit 0m, which nobody can keep.`,
		hint: name === "within" ? "Write `immediately`, or a length of time." : "Write how often an update is owed, as in `30m`."
	});
	for (const key of ["call", "remind"]) {
		const length = target[key];
		if (length === void 0 || seconds === 0 || elapsedSeconds(length) < seconds) continue;
		faults.push({
			place: atValue(...keys, key),
			message: key === "call" ? `The target ${target.id} is called after ${formatDuration(length)}, but due within ${formatDuration(limit)}.` : `The target ${target.id} reminds ${formatDuration(length)} before a limit of ${formatDuration(limit)}, when it has not begun.`,
			hint: `Make \`${key}\` shorter than \`${name}\`.`
		});
	}
	return faults;
}
// src/rules/policy/policy-never-owed.ts
const policyNeverOwed = policyRule("policy-never-owed", "unless and until name a status that comes after the event which starts the target.", ({ policy }) => targetsOf(policy).flatMap(({ target, keys }) => {
	const key = target.do === "update" ? "until" : "unless";
	const fault = faultOf$4(target);
	return fault === null ? [] : {
		place: atValue(...keys, key),
		...fault
	};
}));
function faultOf$4(target) {
	const end = target.do === "update" ? target.until : target.unless;
	if (end === void 0) return null;
	if (end === "dismissed") return {
		message: `The target ${target.id} ends at \`dismissed\`, which ends every target anyway.`,
		hint: "Write the status that ends it in an incident that runs its course, such as `resolved`."
	};
	const start = STATUSES.findIndex((status) => status === target.from);
	if (STATUSES.indexOf(end) <= Math.max(start, 0)) return {
		message: `The target ${target.id} starts at \`${target.from}\`, where \`${end}\` has been reached already, so it is never owed.`,
		hint: "Write a later status, or let it start from an earlier event."
	};
	if (target.do === "reach" && target.status === end) return {
		message: `The target ${target.id} is to reach \`${end}\` unless \`${end}\` is reached, which says nothing.`,
		hint: "Drop `unless`."
	};
	return null;
}
// src/rules/policy/policy-placeholder.ts
const FIELDS$1 = [
	"name",
	"email",
	"phone"
];
const policyPlaceholder = policyRule("policy-placeholder", "No name, login or address is a placeholder, and no text in brackets is left.", ({ policy }) => [
	...organizationOf(policy),
	...Object.entries(policy.contacts).flatMap(([role, contact]) => ofContact(role, contact)),
	...bracketsOf(policy)
]);
function organizationOf({ organization }) {
	if (organization.trim() !== "Kwetter" && bracketIn(organization) === null) return [];
	return [{
		severity: "warning",
		place: atValue("organization"),
		message: `The organization is a placeholder: ${quoted(organization)}.`,
		hint: "Put in the name of your own."
	}];
}
function ofContact(role, contact) {
	const unfilled = FIELDS$1.filter((field) => isUnfilled(contact, field));
	const logins = loginsOf(contact).filter(isMadeUpLogin);
	const fields = [...unfilled, ...logins.length === 0 ? [] : ["logins"]];
	const [first] = fields;
	if (first === void 0) return [];
	const [field] = unfilled;
	const shown = field === void 0 ? logins[0] ?? "" : contact[field] ?? "";
	const isOne = fields.length === 1 && first !== "logins";
	return [{
		severity: "warning",
		place: atValue("contacts", role, first),
		message: fields.length === 1 ? `The ${first} of ${role} ${isOne ? "is a placeholder" : "are placeholders"}: ${quoted(shown)}.` : `The ${listed(fields)} of ${role} are placeholders.`,
		hint: logins.length === 0 ? "Put in the real details; leave out what there is not." : "Put in the real details and logins; leave out what there is not. A made-up login is never mentioned."
	}];
}
function isUnfilled(contact, field) {
	const typed = contact[field];
	return typed !== void 0 && isPlaceholder(typed);
}
function loginsOf({ logins, away }) {
	return [...logins, ...away.flatMap(({ who, cover }) => [who, cover])];
}
function bracketsOf(policy) {
	return textsOf({
		...policy,
		contacts: {},
		organization: ""
	}, []).flatMap(({ keys, text }) => {
		const bracket = bracketIn(text);
		if (bracket === null) return [];
		return {
			severity: "warning",
			place: atValue(...keys),
			message: `${quoted(bracket)} is still to be filled in.`,
			hint: "Put in what the brackets ask for, or take the text out."
		};
	});
}
function textsOf(value, keys) {
	if (typeof value === "string") return [{
		keys,
		text: value
	}];
	if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...keys, index]));
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...keys, key]));
}
// src/rules/policy/policy-prefixes.ts
const policyPrefixes = policyRule("policy-prefixes", "No two kinds have the same prefix.", ({ policy }) => {
	const kinds = Object.entries(policy.kinds);
	return kinds.flatMap(([name, { prefix }], index) => {
		const [other] = kinds.slice(0, index).find(([, kind]) => kind.prefix === prefix) ?? [];
		if (other === void 0) return [];
		return {
			place: atValue("kinds", name, "prefix"),
			message: `The prefix ${prefix} is that of ${other} too, so an id would not tell them apart.`,
			hint: `Give ${name} a prefix of its own.`
		};
	});
});
// src/rules/policy/policy-priorities.ts
const policyPriorities = policyRule("policy-priorities", "The priorities in matrix, raise, definitions and targets are listed under priorities.", ({ policy }) => {
	const known = priorityEntries(policy.priorities).map(([priority]) => priority);
	return Object.entries(policy.kinds).flatMap(([name, kind]) => prioritiesIn(name, kind)).filter(({ priority }) => !known.includes(priority)).map(({ priority, place }) => ({
		place,
		message: `${priority} is not among the policy's priorities.`,
		hint: `Use one of ${known.join(", ")}, or add ${priority} under \`priorities\`.`
	}));
});
function prioritiesIn(name, kind) {
	return [
		...priorityEntries(kind.definitions).map(([priority]) => ({
			priority,
			place: atKey("kinds", name, "definitions", priority)
		})),
		...IMPACTS.flatMap((impact) => URGENCIES.map((urgency) => ({
			priority: kind.matrix[impact][urgency],
			place: atValue("kinds", name, "matrix", impact, urgency)
		}))),
		...kind.raise.map((raise, index) => ({
			priority: raise["at-least"],
			place: atValue("kinds", name, "raise", index, "at-least")
		})),
		...priorityEntries(kind.targets).map(([priority]) => ({
			priority,
			place: atKey("kinds", name, "targets", priority)
		}))
	];
}
// src/rules/policy/policy-process.ts
const policyProcess = policyRule("policy-process", "Every role that a step of the process names is called by a target of its kind.", ({ policy }) => Object.entries(policy.kinds).flatMap(([kind, agreement]) => {
	const called = calledBy(policy, agreement);
	return Object.entries(policy.contacts).filter(([role]) => !called.has(role)).flatMap(([role, { name }]) => agreement.process.flatMap((step, index) => {
		const said = namesOf(role, name).find((words) => hasWords(step, words));
		if (said === void 0) return [];
		return {
			severity: "warning",
			place: atValue("kinds", kind, "process", index),
			message: `Step ${index + 1} names ${quoted(said)}, but no target of ${kind} incidents calls \`${role}\`.`,
			hint: `Add a target for \`${role}\`, or take it out of the step.`
		};
	}));
}));
function calledBy({ escalation }, kind) {
	const roles = targetsIn(kind).flatMap((target) => [
		target.owner,
		...target.do === "reach" ? [target.by ?? target.owner] : [target.role],
		...[...escalation.ladder, ...target.ladder ?? []].flatMap(({ mention }) => mention)
	]);
	return new Set([...roles, kind.requires.validated ?? ""]);
}
function namesOf(role, name) {
	return [name, role.replaceAll("-", " ")].filter((words) => words !== void 0 && words.includes(" "));
}
function hasWords(step, words) {
	return spaced(step).includes(spaced(words));
}
function spaced(text) {
	return ` ${text.toLowerCase().split(/[^\p{L}\p{N}]+/u).join(" ")} `;
}
// src/rules/policy/policy-reach.ts
const policyReach = policyRule("policy-reach", "Every contact that the policy calls or mentions can be reached.", ({ policy }) => [...calledRoles(policy)].filter((role) => contactOf(policy, role) !== null).filter((role) => !fallbackChain(policy, role).some((other) => {
	const contact = contactOf(policy, other);
	return contact !== null && hasMeans(contact);
})).map((role) => ({
	severity: "warning",
	place: atKey("contacts", role),
	message: `The policy calls ${role}, but nobody can be reached there.`,
	hint: `Add \`logins\`, \`email\` or \`phone\` to ${role}, or a \`fallback\` that has one.`
})));
// src/rules/policy/policy-receivers.ts
const policyReceivers = policyRule("policy-receivers", "What `via` names is a receiver of the policy.", ({ policy }) => {
	const known = Object.keys(policy.receivers ?? {});
	return namedIn(policy).filter(({ name }) => !known.includes(name)).map(({ name, place }) => ({
		place,
		message: `There is no receiver ${quoted(name)}, so nothing would go out by it.`,
		hint: suggestion(name, known)
	}));
});
function namedIn(policy) {
	return [...Object.entries(policy.contacts).map(([role, { via }]) => ({
		via,
		keys: [
			"contacts",
			role,
			"via"
		]
	})), ...laddersOf(policy).flatMap(({ ladder, keys }) => ladder.map(({ via }, rung) => ({
		via,
		keys: [
			...keys,
			rung,
			"via"
		]
	})))].flatMap(({ via = [], keys }) => via.map((name, index) => ({
		name,
		place: atValue(...keys, index)
	})));
}
// src/rules/policy/policy-requires.ts
const policyRequires = policyRule("policy-requires", "requires names no status that cannot come before closed.", ({ policy }) => Object.entries(policy.kinds).flatMap(([name, { requires }]) => requires.statuses.flatMap((status, index) => status === "closed" || status === "dismissed" ? {
	place: atValue("kinds", name, "requires", "statuses", index),
	message: `\`${status}\` cannot come before \`closed\`, so no incident of kind ${name} could be closed.`,
	hint: "Take it out, or write a status before it, such as `resolved`."
} : [])));
// src/rules/policy/policy-review.ts
const EARLIEST = 14 * HOUR;
const policyReview = policyRule("policy-review", "The policy's own review has a date, does not lie in the future, and is not overdue; feedback was said on a day that has come.", ({ policy, present }) => {
	if (policy.review === void 0) return {
		severity: "warning",
		place: atKey("version"),
		message: "The policy has no `review`: nobody is asked to look at the agreement again.",
		hint: "Add `review: { every: 26w, last: … }` with the date of the last review."
	};
	const { feedback = [] } = policy.review;
	return [...feedback.flatMap(({ on }, index) => {
		const at = parseInstant(`${on}T00:00:00Z`);
		if (typeof at !== "number" || present.reached(at - EARLIEST)) return [];
		return {
			severity: "warning",
			place: atValue("review", "feedback", index, "on"),
			message: `Feedback is dated ${on}, which is yet to come.`,
			hint: "Put the date here on which it was said."
		};
	}), ...reviewFindings(policy, present)];
});
function reviewFindings(policy, present) {
	if (policy.review === void 0) return [];
	const place = atValue("review", "last");
	const review = agreementReview(policy);
	if (review === null) return [];
	const { last, lastAt, dueAt } = review;
	if (!present.reached(lastAt - EARLIEST)) return [{
		place,
		message: `The last review is dated ${last}, which is yet to come.`,
		hint: "Put the date here on which the policy was last reviewed; the next one follows from `every`."
	}];
	if (!present.reached(dueAt + 1)) return [];
	return [{
		severity: "warning",
		place,
		message: `The last review was on ${last}; one every ${formatDuration(policy.review.every)} is asked, so it is ${formatElapsed(present.now - dueAt)} late.`,
		hint: "Review the policy with its people, then put the date of the review here."
	}];
}
// src/rules/policy/policy-rota.ts
const policyRota = policyRule("policy-rota", "The rota that a contact names stands in the rota file.", ({ policy }) => Object.entries(policy.contacts).flatMap(([role, { roster }]) => {
	if (roster === void 0) return [];
	const file = roster.versions.at(-1)?.file;
	if (file !== void 0 && rotaIn(file, roster.name) !== null) return [];
	return {
		place: atValue("contacts", role, "rota"),
		message: file === void 0 ? `No rota file beside the policy can be read, so nobody is on duty on \`${roster.name}\`.` : `\`${roster.name}\` is no rota of the rota file.`,
		hint: file === void 0 ? "Put a `rota.yml` beside the policy, or take `rota` out and name `logins`." : suggestion(roster.name, Object.keys(file.rotas))
	};
}));
// src/rules/policy/policy-roles.ts
const policyRoles = policyRule("policy-roles", "Roles in targets, ladders, fallbacks and requires are contacts of the policy.", ({ policy }) => rolesIn$1(policy).filter(({ role }) => !Object.hasOwn(policy.contacts, role)).map(({ role, place }) => ({
	place,
	message: `There is no contact ${quoted(role)}, so nobody would hear of it.`,
	hint: suggestion(role, Object.keys(policy.contacts))
})));
function rolesIn$1(policy) {
	return [
		...Object.entries(policy.contacts).flatMap(([name, { fallback }]) => fallback === void 0 ? [] : {
			role: fallback,
			place: atValue("contacts", name, "fallback")
		}),
		...laddersOf(policy).flatMap(({ ladder, keys }) => ladder.flatMap(({ mention }, rung) => mention.flatMap((role, index) => role === "role" || role === "owner" ? [] : {
			role,
			place: atValue(...keys, rung, "mention", index)
		}))),
		...targetsOf(policy).flatMap(({ target, keys }) => [...target.do === "reach" ? [{
			role: target.by ?? target.owner,
			place: atValue(...keys, "by")
		}] : [{
			role: target.role,
			place: atValue(...keys, target.do === "submit" ? "to" : "role")
		}], {
			role: target.owner,
			place: atValue(...keys, "owner")
		}]),
		...Object.entries(policy.kinds).flatMap(([kind, { requires }]) => requires.validated === void 0 ? [] : {
			role: requires.validated,
			place: atValue("kinds", kind, "requires", "validated")
		})
	];
}
// src/rules/shared/segments.ts
function segmentFaults(hours, keys) {
	return WEEKDAYS.flatMap((day) => hours[day].flatMap((segment, index) => {
		const fault = faultOf$3(segment, hours[day][index - 1]);
		return fault === null ? [] : {
			place: atValue(...keys, day, index),
			...fault
		};
	}));
}
function faultOf$3(segment, before) {
	const [start = "", end = ""] = segment.split("-");
	if (end <= start) return {
		message: `The segment ${segment} ends before it has begun.`,
		hint: `Past midnight, write \`${start}-24:00\` and let the next day begin with \`00:00-${end}\`.`
	};
	const [, closed = ""] = before?.split("-") ?? [];
	if (before === void 0 || closed <= start) return null;
	return {
		message: `The segment ${segment} begins before ${before} has ended.`,
		hint: "Put the segments in order, or make one of two that overlap."
	};
}
// src/rules/policy/policy-segments.ts
const policySegments = policyRule("policy-segments", "The segments of a day each end after they begin, and follow one another.", ({ policy }) => Object.entries(policy.calendars).flatMap(([name, { hours }]) => segmentFaults(hours, [
	"calendars",
	name,
	"hours"
])));
// src/rules/policy/policy-target-ids.ts
const TAKEN = /^(?:held|dismissed|closed|proposed-.*)$/;
const policyTargetIds = policyRule("policy-target-ids", "No two targets of one list have the same id, and none has an id that other notices go by.", ({ policy }) => targetListsOf(policy).flatMap(({ targets, keys, kind, priority }) => targets.flatMap((target, index) => {
	const place = atValue(...keys, index, "id");
	if (TAKEN.test(target.id)) return {
		place,
		message: `A target cannot be called ${target.id}: other notices go by that name.`,
		hint: `Say what is owed, as in \`reach-${target.id}\`.`
	};
	return targets.findIndex(({ id }) => id === target.id) === index ? [] : {
		place,
		message: `\`${kind}\` has a second target ${target.id} ${priority === null ? "before the assessment" : `for ${priority}`}.`,
		hint: "Give each an id of its own; what stays one obligation across priorities keeps its id."
	};
})));
// src/rules/policy/policy-target-shape.ts
const policyTargetShape = policyRule("policy-target-shape", "Targets of one kind with the same id do the same thing, from the same event.", ({ policy }) => Object.keys(policy.kinds).flatMap((kind) => {
	const first = new Map();
	const faults = [];
	for (const list of targetListsOf(policy).filter((other) => other.kind === kind)) for (const [index, target] of list.targets.entries()) {
		const shape = shapeOf(target);
		const known = first.get(target.id);
		if (known === void 0) first.set(target.id, shape);
		else if (known !== shape) faults.push({
			place: atValue(...list.keys, index, "id"),
			message: `The target ${target.id} says ${shape} here, but ${known} above.`,
			hint: "Make them alike but for their limits, or give this one another id."
		});
	}
	return faults;
}));
function shapeOf(target) {
	const what = target.do === "reach" ? target.status : target.role;
	return `\`${target.do} ${what}\` from \`${target.from}\``;
}
// src/rules/policy/policy-team-alone.ts
const policyTeamAlone = policyRule("policy-team-alone", "No contact that the policy calls or mentions rests on a team alone.", ({ policy }) => [...calledRoles(policy)].flatMap((role) => {
	const { logins = [], rota } = contactOf(policy, role) ?? {};
	if (logins.length === 0 || rota !== void 0 || !logins.every((login) => login.includes("/"))) return [];
	const teams = listed(logins.map((team) => `@${team}`));
	return {
		severity: "warning",
		place: atValue("contacts", role, "logins"),
		message: `The policy calls ${role} by ${teams} alone, and the default token of a workflow notifies no team.`,
		hint: `Add the login of a person to ${role}, or pass a token of the organisation as \`github-token\`.`
	};
}));
// src/rules/policy/policy-zones.ts
const policyZones = policyRule("policy-zones", "Every timezone is an IANA zone.", ({ policy, zones }) => [{
	zone: policy.timezone,
	keys: ["timezone"]
}, ...Object.entries(policy.calendars).flatMap(([name, { timezone }]) => timezone === void 0 ? [] : {
	zone: timezone,
	keys: [
		"calendars",
		name,
		"timezone"
	]
})].filter(({ zone }) => !zones.isZone(zone)).map(({ zone, keys }) => ({
	place: atValue(...keys),
	message: `${quoted(zone)} is no time zone.`,
	hint: "Write continent and city, as in `Europe/Amsterdam`, or `UTC`."
})));
// src/rules/record/after-end.ts
const ALLOWED = new Set([
	"reviewed",
	"validated",
	"notified",
	"updated",
	"noted",
	"evidence",
	"corrected",
	"reopened",
	...[
		"aware",
		"classified",
		"submitted",
		"decided",
		"ruled-out"
	]
]);
const afterEnd = recordRule("after-end", "After closed or dismissed come only reviewed, validated, notified, updated, noted, evidence, corrected, reopened, and what belongs to duties: aware, classified, submitted, decided and ruled-out.", ({ course }) => {
	const faults = [];
	const statuses = new Map(course.statusChanges.map(({ index, status }) => [index, status]));
	let end = null;
	let isCompletedLate = false;
	for (const { index, event } of course.events) {
		const isRestated = event.event === "closed" && isCompletedLate;
		if (end !== null && !ALLOWED.has(event.event) && !isRestated) faults.push({
			place: atValue("timeline", index, "event"),
			message: `\`${event.event}\` stands after \`${end}\`, which ended the incident.`,
			hint: "Write `reopened` with a reason before it if the work started again, else `noted`."
		});
		const status = statuses.get(index);
		if (status === void 0) continue;
		end = status === "closed" || status === "dismissed" ? status : null;
		isCompletedLate = status === "closed" && event.event !== "closed";
	}
	return faults;
});
// src/rules/shared/spared.ts
function isSpared(context) {
	if (!isLive(context)) return true;
	const { course, policy, present } = context;
	const last = course.statusChanges.at(-1);
	return last !== void 0 && isSettled(last.status) && present.reached(last.at + elapsedSeconds(policy["catch-up"]) + 1);
}
// src/rules/record/asks.ts
const asks = recordRule("asks", "An entry carries what the policy asks of its event.", (context) => {
	const { file, course, policy } = context;
	const kind = kindIn(policy, file.incident.kind);
	const asked = kind?.asks;
	if (asked === void 0 || isSpared(context)) return [];
	const audiences = new Set(targetsIn(kind).flatMap((target) => target.do === "update" ? [target.role] : []));
	const words = (asked.updated ?? []).filter((ask) => ask !== "expected");
	return course.events.flatMap(({ event, index }, place) => {
		const before = course.events.slice(0, place).map((earlier) => earlier.event);
		const isWord = event.audience?.some((role) => audiences.has(role)) === true;
		const missing = [...new Set([...asked[event.event] ?? [], ...isWord ? words : []])].map((ask) => alternativesOf(ask).filter((word) => isAskedOf(event, word, before))).filter((ways) => ways.length > 0).filter((ways) => !ways.some((word) => carries(event, word, before, file)));
		if (missing.length === 0) return [];
		return {
			severity: "warning",
			place: atValue("timeline", index, "event"),
			message: `${typed(event.event)} lacks ${listed(missing.map((ways) => wordsOf(ways)))}, which the policy asks for.`,
			hint: missing.map((ways) => remedyFor(ways)).join(" ")
		};
	});
});
function isAskedOf({ event }, word, before) {
	if (word !== "expected") return true;
	const last = [...before.map((earlier) => earlier.event), event].findLast((name) => TURNS.has(name));
	return last === void 0 || last === "reopened";
}
const TURNS = new Set([
	"resolved",
	"closed",
	"dismissed",
	"reopened"
]);
function carries(event, word, before, { incident }) {
	if (word === "evidence") return (incident.evidence ?? []).length > 0 || incident.timeline.some((other) => other.event === "evidence");
	if (word === "note" && "reason" in event) return true;
	if (isStep(word)) return before.some((earlier) => earlier.event === word);
	return (event.event === "assessed" ? [...before.filter((other) => other.event === "assessed"), event] : [event]).some((sayer) => word in sayer);
}
function wordsOf(words) {
	return words.map((word) => word === "evidence" ? EVIDENCE : isStep(word) ? `an entry ${typed(word)} before it` : typed(word)).join(" or ");
}
function remedyFor(words) {
	const [word = ""] = words;
	if (word === "evidence") return "Log `evidence` with a `path` or a `url`, or list it under `evidence`.";
	if (isStep(word)) return `Log ${typed(word)} with the instant at which it was so.`;
	return `Add ${words.map((key) => typed(`${key}:`)).join(" or ")}.`;
}
// src/rules/record/assessment-complete.ts
const EXAMPLES = {
	impact: "`impact:` severe, noticeable or minor",
	urgency: "`urgency:` immediate, high or normal"
};
const assessmentComplete = recordRule("assessment-complete", "Every assessment leads to a priority.", ({ course, policy, file }) => {
	const kind = kindIn(policy, file.incident.kind);
	if (kind === void 0) return [];
	const faults = [];
	let facts = {};
	for (const { index, event } of course.events) {
		if (event.event !== "assessed") continue;
		facts = mergeAssessment(facts, event);
		if (priorityOf(facts, event.priority, kind) !== null) continue;
		const missing = ["impact", "urgency"].filter((key) => facts[key] === void 0);
		faults.push({
			place: atValue("timeline", index, "event"),
			message: `The assessment has no ${listed(missing)}, so it leads to no priority.`,
			hint: `Add ${listed(missing.map((key) => EXAMPLES[key]))}.`
		});
	}
	return faults;
});
// src/rules/record/before-report.ts
const EARLY = new Set([
	"started",
	"detected",
	"aware"
]);
const beforeReport = recordRule("before-report", "Nothing but started, detected and aware comes before reported.", ({ course }) => {
	const report = course.events.findIndex(({ event }) => event.event === "reported");
	return course.events.slice(0, Math.max(0, report)).filter(({ event }) => !EARLY.has(event.event)).map(({ index, event }) => ({
		place: atValue("timeline", index, "at"),
		message: `\`${event.event}\` comes before the report at ${formatInstant(course.reportedAt)}.`,
		hint: "Put the instant right, or that of `reported` if the report came earlier."
	}));
});
// src/rules/record/closed-unassessed.ts
const closedUnassessed = recordRule("closed-unassessed", "closed comes after an assessment; what was no incident is dismissed.", ({ course }) => {
	const closing = standingClosing(course);
	if (closing === null || closing.lacks.every(({ name }) => name !== "assessed")) return [];
	return {
		place: atValue("timeline", closing.point.index, "event"),
		message: "The incident is closed, but it was never assessed before.",
		hint: "Add the `assessed` entry with `impact` and `urgency`; write `dismissed` with a reason if it was no incident."
	};
});
// src/rules/record/closure-requirements.ts
const closureRequirements = recordRule("closure-requirements", "The statuses and the validation that the policy requires come before closed.", ({ course }) => {
	const closing = standingClosing(course);
	if (closing === null) return [];
	const isPending = closing.completedBy === null;
	const place = atValue("timeline", closing.point.index, "event");
	return closing.lacks.filter(({ what, name }) => what !== "section" && name !== "assessed").map((lack) => ({
		place,
		...faultOf$2(lack, isPending)
	}));
});
function faultOf$2(lack, isPending) {
	const { name, instead } = lack;
	const role = roleWords(lack.role);
	const until = isPending ? " Until then it does not count as closed." : "";
	const where = isPending ? "counts for it yet" : "comes before it";
	if (lack.what === "event") return {
		message: `The incident is closed, but no \`${name}\` ${where}; the policy requires it.${until}`,
		hint: `Add the \`${name}\` entry with the instant at which it was so; if it never was, log \`reopened\` with the reason.`
	};
	if (instead !== null) return {
		message: `The measures were validated by ${instead}, who does not count for the ${role}; the policy requires the ${role}.${until}`,
		hint: `Let the ${role} validate; who counts for it is named by the policy, or by its people in an entry of theirs.`
	};
	if (lack.isTooEarly) return {
		message: `The measures were validated, but no \`resolved\` that stands comes before it.${until}`,
		hint: `Let the ${role} validate once it is resolved: log \`validated\` with \`by:\`.`
	};
	return {
		message: `The incident is closed, but no \`validated\` by the ${role} ${where}; the policy requires it.${until}`,
		hint: isPending ? `Let the ${role} log \`validated\` with \`by:\`; no second \`closed\` is needed.` : `Add \`validated\` with \`by:\` the ${role} above \`closed\`; if it was not done in time, log \`reopened\`, \`validated\` and \`closed\`.`
	};
}
// src/rules/record/corrected-entry.ts
const correctedEntry = recordRule("corrected-entry", "The entry that corrected names is in the timeline.", ({ file }) => {
	const { timeline } = file.incident;
	return timeline.flatMap((event, index) => {
		if (event.event !== "corrected") return [];
		const [name = "", number = "1"] = event.entry.split("#");
		const count = timeline.filter((other) => other.event === name).length;
		if (Number(number) <= count) return [];
		const isEvent = EVENT_NAMES.some((known) => known === name);
		return {
			place: atValue("timeline", index, "entry"),
			message: isEvent ? `There is no \`${event.entry}\`: the timeline has ${count === 0 ? "no" : `only ${count}`} \`${name}\`.` : `\`${name}\` is no event.`,
			hint: isEvent && count > 0 ? `Write ${count === 1 ? `\`${name}\`` : `\`${name}#1\` to \`${name}#${count}\`, counted from the top`}.` : suggestion(name, new Set(timeline.map((other) => other.event)))
		};
	});
});
// src/rules/record/delay-reason.ts
const delayReason = recordRule("delay-reason", "A duty that was submitted late says why, in delay-reason.", (context) => {
	const { file, duties } = context;
	const { timeline } = file.incident;
	if (!isLive(context) || !timeline.some(({ event }) => event === "submitted")) return [];
	return duties().flatMap(({ target, overruns }) => overruns.flatMap(({ dueAt, metAt }) => {
		const index = timeline.findIndex((event) => event.event === "submitted" && event.duty === target && event.at === metAt);
		const event = timeline[index];
		if (event?.event !== "submitted" || event["delay-reason"] !== void 0) return [];
		const late = formatElapsed(event.at - dueAt);
		return {
			place: atValue("timeline", index, "event"),
			message: `\`${target}\` was due at ${formatInstant(dueAt)} and submitted ${late} later, without a reason.`,
			hint: "Add `delay-reason:` with what you told the authority."
		};
	}));
});
// src/rules/record/dismissed-resolved.ts
const dismissedResolved = recordRule("dismissed-resolved", "Once anything was resolved, only the incident manager dismisses the incident.", ({ course }) => {
	const resolved = course.events.findIndex(({ event }) => event.event === "resolved");
	if (resolved === -1) return [];
	return course.events.slice(resolved + 1).flatMap(({ event, index }) => {
		if (event.event !== "dismissed" || isByManager(course, {
			event,
			index
		})) return [];
		const { by } = event;
		return {
			place: atValue("timeline", index, by === void 0 ? "event" : "by"),
			message: `\`dismissed\` ${by === void 0 ? "without `by`" : `by ${by}`} stands after \`resolved\`; only the ${MANAGER} may say then that it was no incident.`,
			hint: `Close it with \`closed\`, or let somebody whom the policy names as ${MANAGER} write \`dismissed\`, with \`by:\`.`
		};
	});
});
// src/rules/record/duplicate-awareness.ts
const duplicateAwareness = recordRule("duplicate-awareness", "What was known by a duplicate first is logged as aware in the record that it names, so that no duty gains time by it.", (context) => {
	const { course, policy } = context;
	if (course.status !== "dismissed" || !isLive(context)) return [];
	const original = context.original();
	if (original?.file.incident.declared !== "live") return [];
	const { id, kind } = original.file.incident;
	const told = new Set();
	return regimesOf(policy, kind).flatMap((regime) => {
		const own = awarenessOf(regime, course);
		const theirs = awarenessOf(regime, original.course);
		if (own === null || theirs === null || own.at >= theirs.at) return [];
		const isNamed = regime !== void 0 && [course, original.course].some(naming(regime));
		const entry = entryWords(own.at, isNamed ? regime : void 0);
		if (told.has(entry)) return [];
		told.add(entry);
		return {
			place: atValue("duplicate-of"),
			message: `This duplicate was known at ${formatInstant(own.at)}, and ${quoted(id)} says that it was known later: what is owed to authorities is due too late there.`,
			hint: `Add ${entry} to ${quoted(id)}; or, where nobody was aware by then, log here when somebody was.`
		};
	});
});
function regimesOf(policy, kind) {
	const regimes = (kindIn(policy, kind)?.duties ?? []).flatMap(({ anchors, when }) => anchors.flatMap(({ from, of }) => from === "aware" ? [of ?? when?.regime] : []));
	return [...new Set(regimes)];
}
function naming(regime) {
	return ({ events }) => events.some(({ event }) => event.event === "aware" && event.regime === regime);
}
function entryWords(at, regime) {
	const of = regime === void 0 ? "" : `, regime: ${regime}`;
	return `\`{ at: ${formatInstant(at)}, event: aware${of} }\``;
}
// src/rules/record/duties-known.ts
const dutiesKnown = recordRule("duties-known", "submitted names a duty of the policy, aware and classified one of its regimes.", ({ file, policy, duties }) => {
	const { timeline, kind } = file.incident;
	if (!timeline.some(({ event }) => ABOUT.has(event))) return [];
	const known = [...kindIn(policy, kind)?.duties ?? [], ...duties().flatMap(dutyOf)];
	const regimes = new Set([...Object.keys(policy.regimes ?? {}), ...known.flatMap(({ when }) => when?.regime ?? [])]);
	return timeline.flatMap((event, index) => {
		if (event.event === "submitted") return unknown("duty", event.duty, new Set(known.map(({ id }) => id)), index);
		if (event.event !== "aware" && event.event !== "classified") return [];
		if (event.regime === void 0) return [];
		const faults = unknown("regime", event.regime, regimes, index);
		if (faults.length > 0 || event.event === "aware") return faults;
		return classFaults(event.as, event.regime, known, index);
	});
});
const ABOUT = new Set([
	"aware",
	"classified",
	"submitted"
]);
function dutyOf({ limit: { asked } }) {
	return asked.do === "submit" ? [asked] : [];
}
function unknown(key, name, known, index) {
	if (known.has(name)) return [];
	const where = key === "duty" ? "for this kind of incidents" : "among its `regimes`";
	return [{
		place: atValue("timeline", index, key),
		message: `The policy has no ${key} ${quoted(name)} ${where}.`,
		hint: suggestion(name, known)
	}];
}
function classFaults(as, regime, known, index) {
	const classes = new Set(known.flatMap(({ when }) => when?.regime === regime ? when.as : []));
	const meant = classes.has(as) ? null : nearest(as, [...classes]);
	if (meant === null) return [];
	return [{
		severity: "warning",
		place: atValue("timeline", index, "as"),
		message: `No duty of ${regime} asks for what is ${quoted(as)}, so nothing is owed by it.`,
		hint: `Did you mean \`${meant}\`?`
	}];
}
// src/rules/shared/attachment.ts
function pathFault(given, path, repository) {
	switch (path === "" ? "directory" : repository.kindOf(path)) {
		case "file":
		case "directory": return null;
		case "symlink": return {
			message: `${quoted(given)} is a symbolic link, which is not followed.`,
			hint: "Name the file itself, or put a copy beside the record."
		};
		case null: return {
			message: `${quoted(given)} is not there: the repository has no ${quoted(path)}.`,
			hint: hintFor(given, repository)
		};
	}
}
function hintFor(path, repository) {
	if (path.includes("\\")) return "Write the path with forward slashes.";
	const fromTop = path.replace(/^(?:\.?\/)+/, "");
	if (!path.startsWith("/") && repository.kindOf(fromTop) === "file") return `Paths start at the record's folder: write ${typed(`/${fromTop}`)}.`;
	return "Put the path right, or add the file; attachments lie in the folder named by the id.";
}
// src/rules/shared/typed-paths.ts
function pathsIn({ evidence = [], timeline }) {
	return [...evidence.flatMap(({ path, sha256 = null }, index) => path === void 0 ? [] : {
		path,
		keys: [
			"evidence",
			index,
			"path"
		],
		sha256
	}), ...timeline.flatMap(({ path }, index) => path === void 0 ? [] : {
		path,
		keys: [
			"timeline",
			index,
			"path"
		],
		sha256: null
	})];
}
// src/rules/record/evidence-exists.ts
const evidenceExists = recordRule("evidence-exists", "The paths in evidence and in the timeline are in the repository.", ({ file, repository }) => pathsIn(file.incident).flatMap(({ path, keys }) => {
	const found = resolvePath(file.path, path);
	if (found.to !== "repository") return [];
	const fault = pathFault(path, found.path, repository);
	return fault === null ? [] : {
		place: atValue(...keys),
		...fault
	};
}));
// src/rules/record/evidence-hash.ts
const evidenceHash = recordRule("evidence-hash", "Where evidence states a sha256, the file has it.", ({ file, repository }) => (file.incident.evidence ?? []).flatMap(({ path, sha256 }, index) => {
	if (path === void 0 || sha256 === void 0) return [];
	const found = resolvePath(file.path, path);
	if (found.to !== "repository") return [];
	const kind = repository.kindOf(found.path);
	const place = atValue("evidence", index, "sha256");
	if (kind === "directory") return {
		place,
		message: `${quoted(path)} is a folder, which has no SHA-256.`,
		hint: "List the evidence file by file, or pack the folder into one file."
	};
	const actual = kind === "file" ? repository.sha256(found.path) : null;
	if (actual === null || actual === sha256) return [];
	return {
		place,
		message: `${quoted(path)} is not what it was: its SHA-256 is ${actual}, the record states ${sha256}.`,
		hint: "Restore the file as it was taken; if the hash was mistyped, put it right and log `corrected`."
	};
}));
// src/rules/record/expected-ahead.ts
const expectedAhead = recordRule("expected-ahead", "An expected resolution lies ahead of the entry that says it.", (context) => isSpared(context) ? [] : context.file.incident.timeline.flatMap(({ event, at, expected }, index) => expected === void 0 || expected > at ? [] : {
	severity: "warning",
	place: atValue("timeline", index, "expected"),
	message: `\`${event}\` expects the resolution at ${formatInstant(expected)}, ${expected === at ? "the instant of the entry itself" : `${formatElapsed(at - expected)} before the entry itself`}.`,
	hint: "Write when the resolution was expected then, or leave `expected` out."
}));
// src/rules/record/file-name.ts
const fileName = recordRule("file-name", "The file's name begins with the id.", ({ file }) => {
	const { id } = file.incident;
	if (!ID_PATTERN.test(id)) return [];
	const name = file.path.slice(file.path.lastIndexOf("/") + 1);
	if (name === `${id}.md` || name.startsWith(`${id}-`) && name.endsWith(".md")) return [];
	return {
		place: atValue("id"),
		message: `The file is named ${quoted(name)}, but the id inside is ${id}.`,
		hint: `Rename the file to ${id}-${slugOf(name)}.md, or put the id right if that is the wrong one.`
	};
});
function slugOf(name) {
	const slug = withoutId(name.replace(/\.md$/i, "")).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
	return slug === "" ? "what-happened" : slug;
}
// src/rules/record/follow-up-items.ts
const FORM = "Write it as `- [ ] @owner what is to be done (due 2026-12-01)`.";
const SINCE = parseInstant("2026-11-01T00:00:00Z");
const followUpItems = recordRule("follow-up-items", "At closure, every follow-up is an item of a task list, with an owner and a date.", ({ file, course, policy }) => {
	const closing = standingClosing(course);
	if (closing === null) return [];
	const isOld = typeof SINCE === "number" && closing.point.at < SINCE;
	const { tasks, untracked } = file.body.facts;
	return followUpFaults({
		tasks,
		untracked: isOld ? [] : untracked
	}, policy, course);
});
function followUpFaults({ tasks, untracked }, policy, course) {
	const asksDue = limitOf(policy, countedPriority(course)) === null;
	const items = tasks.flatMap((task) => {
		const { text, line } = task;
		const missing = missingIn(task, asksDue);
		if (missing.length === 0) return [];
		return {
			place: atLine(line),
			message: `The follow-up item ${quoted(text)} has no ${missing.join(" and no ")}.`,
			hint: FORM
		};
	});
	const others = untracked.map(({ text, line }) => ({
		place: atLine(line),
		message: `${quoted(text)} stands among the follow-ups, but is no item of a task list: nobody can tick it off, and no figure counts it.`,
		hint: FORM
	}));
	return [
		...items,
		...others,
		...policy["follow-ups"]?.issues === true ? twinsIn(tasks) : []
	];
}
function missingIn({ text, owner, due }, asksDue) {
	const isMeant = /\bdue\b/i.test(text);
	return [...owner === null ? ["owner"] : [], ...due === null && (asksDue || /\bdue:? +\d/i.test(text)) ? [isMeant ? "due date that exists" : "due date"] : []];
}
function twinsIn(tasks) {
	return tasks.flatMap(({ issue, text, line }, index) => {
		const isFirst = tasks.findIndex((other) => other.issue === issue) === index;
		if (issue === void 0 || isFirst) return [];
		return {
			place: atLine(line),
			message: `The follow-up item ${quoted(text)} names the issue #${issue}, which is that of another item: to tick off one would tick off both.`,
			hint: "Take the number off the item that the issue is not about."
		};
	});
}
// src/rules/record/future-instant.ts
const TOLERANCE = 300;
const futureInstant = recordRule("future-instant", "No entry is more than five minutes ahead of now.", ({ file, present }) => file.incident.timeline.flatMap((event, index) => present.reached(event.at - TOLERANCE) ? [] : {
	place: atValue("timeline", index, "at"),
	message: `\`${event.event}\` at ${formatInstant(event.at)} is ${formatElapsed(event.at - present.now)} ahead of now, ${formatInstant(present.now)}.`,
	hint: "Check the date and the offset (`Z` is UTC); what is only planned goes into `expected` or a note."
}));
// src/rules/record/hold-pairs.ts
const holdPairs = recordRule("hold-pairs", "held and resumed alternate, and nothing is held once it is resolved.", ({ course }) => {
	const faults = [];
	const ends = new Set(course.statusChanges.flatMap(({ index, status }) => isEnded(status) ? [index] : []));
	let clock = "running";
	for (const { index, event } of course.events) {
		const fault = FAULTS[`${event.event} while ${clock}`];
		if (fault !== void 0) faults.push({
			place: atValue("timeline", index, "event"),
			...fault
		});
		clock = ends.has(index) ? "ended" : clockAfter(event.event, clock);
	}
	return faults;
});
const FAULTS = {
	"held while held": {
		message: "The incident is held already.",
		hint: "Write `resumed` before it if work went on in between, else `noted`."
	},
	"held while resolved": {
		message: "There is nothing to hold: `resolved` stopped the resolution clock.",
		hint: "Write `noted`, or `reopened` with a reason before it."
	},
	"resumed while running": {
		message: "There is nothing to resume: no `held` is open here.",
		hint: "Take it out, or write the missing `held` with its reason before it."
	},
	"resumed while resolved": {
		message: "There is nothing to resume: `resolved` ended what was held.",
		hint: "Write `noted`, or `reopened` with a reason before it if the work started again."
	}
};
function clockAfter(event, clock) {
	if (event === "reopened") return "running";
	if (clock === "ended" || clock === "resolved") return clock;
	if (event === "held" || event === "resolved") return event;
	return event === "resumed" ? "running" : clock;
}
// src/rules/record/id-format.ts
const EXAMPLE = "INC-20261121-0312";
const idFormat = recordRule("id-format", "The id is <PREFIX>-<YYYYMMDD>-<HHMM>, the UTC minute of the first report.", ({ file }) => {
	const { id } = file.incident;
	const fault = faultOf$1(id);
	if (fault === null) return [];
	return {
		place: atValue("id"),
		message: `${quoted(id)} is not an incident id: ${fault}.`,
		hint: `Write prefix, UTC date and UTC minute, like \`${EXAMPLE}\`; \`incident-ledger new\` makes one.`
	};
});
function faultOf$1(id) {
	if (!ID_PATTERN.test(id)) return ID_PATTERN.test(id.toUpperCase().replace(/[B-Z]$/, (letter) => letter.toLowerCase())) ? "the prefix is in capitals, a letter at the end is small" : `the form of ${EXAMPLE} is expected`;
	const [, date = "", minute = ""] = id.split("-");
	if (!isDate(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6, 8)))) return `${date} is no date`;
	if (Number(minute.slice(0, 2)) > 23 || Number(minute.slice(2, 4)) > 59) return `${minute.slice(0, 4)} is no time of day`;
	return null;
}
// src/rules/record/id-prefix.ts
const idPrefix = recordRule("id-prefix", "The id begins with the prefix of the record's kind.", ({ file, policy }) => {
	const { id, kind } = file.incident;
	const expected = kindIn(policy, kind)?.prefix;
	const prefix = id.slice(0, id.indexOf("-"));
	if (expected === void 0 || prefix === expected || !ID_PATTERN.test(id)) return [];
	const other = Object.keys(policy.kinds).find((name) => policy.kinds[name]?.prefix === prefix);
	return {
		place: atValue("id"),
		message: `Ids of kind ${kind} begin with ${expected}-, this one with ${prefix}-.`,
		hint: `Write \`${expected}${id.slice(prefix.length)}\` in the id and the file name` + (other === void 0 ? "." : `, or \`kind: ${other}\` if it is one.`)
	};
});
// src/rules/record/id-unique.ts
const idUnique = recordRule("id-unique", "No other record carries the same id, in any case.", ({ file, ledger }) => {
	const { id } = file.incident;
	const paths = ledger.ids.get(idKey(id)) ?? [];
	const others = paths.filter((path) => path !== file.path);
	if (others.length === 0) return [];
	const more = others.length > 3 ? `, and ${others.length - 3} more` : "";
	const computed = paths[0] === file.path ? "this file" : paths[0] ?? "";
	return {
		place: atValue("id"),
		message: `${quoted(id)} is also the id of ${listed(others.slice(0, 3))}${more}; only ${computed} is computed.`,
		hint: "Give the later of them the next free letter in the id and the file name, as in `INC-20261121-0312b`."
	};
});
// src/rules/record/kind-known.ts
const kindKnown = recordRule("kind-known", "The kind is one that the policy describes.", ({ file, policy }) => {
	const { kind } = file.incident;
	if (Object.hasOwn(policy.kinds, kind)) return [];
	return {
		place: atValue("kind"),
		message: `The policy has no kind ${quoted(kind)}, so nothing is owed for this record.`,
		hint: suggestion(kind, Object.keys(policy.kinds))
	};
});
// src/rules/record/link-outside.ts
const linkOutside = recordRule("link-outside", "No link, image or path points outside the repository.", ({ file }) => [...pathsIn(file.incident).filter(({ path }) => resolvePath(file.path, path).to === "outside").map(({ keys, path }) => ({
	place: atValue(...keys),
	...outside(path)
})), ...file.body.facts.links.filter(({ target }) => resolveLink(file.path, target).to === "outside").map(({ target, line, column }) => ({
	place: atLine(line, column),
	...outside(target)
}))]);
function outside(typed) {
	return {
		message: `${quoted(typed)} points outside the repository.`,
		hint: "Put the file into the folder named by the id, beside the record, or give its web address."
	};
}
// src/rules/record/links-exist.ts
const linksExist = recordRule("links-exist", "What a relative link or image points to is in the repository.", ({ file, repository }) => file.body.facts.links.flatMap(({ target, line, column }) => {
	const found = resolveLink(file.path, target);
	if (found.to !== "repository") return [];
	const fault = pathFault(target, found.path, repository);
	return fault === null ? [] : {
		place: atLine(line, column),
		...fault
	};
}));
// src/rules/record/not-covered.ts
const notCovered = recordRule("not-covered", "The policy has targets for the record's priority.", (context) => {
	const { file, course, policy } = context;
	const { kind } = file.incident;
	const agreement = kindIn(policy, kind);
	const last = course.priorityChanges.at(-1);
	if (!isLive(context) || agreement === void 0 || last === void 0) return [];
	if (isCovered(policy, kind, last.priority)) return [];
	const covered = priorityEntries(agreement.targets).map(([priority]) => priority);
	return {
		severity: "warning",
		place: atValue("timeline", last.index, "event"),
		message: `The policy has no targets for ${last.priority} of the kind ${kind}, so no deadline is watched and only the incident manager is told.`,
		hint: `${covered.length === 0 ? "Add" : `Assess it as one of ${listed(covered)}, or add`} a list \`${last.priority}\` to \`kinds.${kind}.targets\` of the policy.`
	};
});
// src/rules/record/override-reason.ts
const overrideReason = recordRule("override-reason", "An assessment that sets the priority itself says why.", ({ file }) => file.incident.timeline.flatMap((event, index) => {
	if (event.event !== "assessed" || event.priority === void 0) return [];
	if (event.reason !== void 0) return [];
	return {
		place: atValue("timeline", index, "priority"),
		message: `The priority ${event.priority} is set by hand without a reason.`,
		hint: "Add `reason:` and why the matrix does not fit, or drop `priority` and let impact and urgency set it."
	};
}));
// src/text/record-head.ts
function drawHead(incident) {
	const { id, title, timeline } = incident;
	return [
		HEAD_OPENING,
		"",
		...table([code(id), text(title)], factsOf(incident)),
		"",
		...table(["Timeline (UTC)"], timeline.map(entryRow)),
		"",
		HEAD_CLOSING
	].join("\n");
}
function headStanding({ text: typed }, incident) {
	const [opening = ""] = typed.split("\n", 1);
	if (headDrawing(opening) !== 2) return "other-version";
	return typed === drawHead(incident) ? "equal" : "other-words";
}
function factsOf(incident) {
	const { status, priority, impact, urgency, services, kind, declared, tlp, links = [] } = incident;
	const { "duplicate-of": original, related = [] } = incident;
	const rank = [
		...priority === void 0 ? [] : [priority],
		...impact === void 0 ? [] : [`${impact} impact`],
		...urgency === void 0 ? [] : [`${urgency} urgency`]
	];
	return [
		...fact("State", status),
		...rank.length === 0 ? [] : [["Priority", rank.join(", ")]],
		...onHold(incident.timeline),
		["Services", services.map((name) => text(name)).join(", ")],
		["Kind", text(kind)],
		...declared === "live" ? [] : [["Declared", declared]],
		...fact("TLP", tlp),
		...original === void 0 ? [] : [["Duplicate of", code(original)]],
		...related.length === 0 ? [] : [["Related", related.map((one) => code(one)).join(", ")]],
		...peopleOf(incident).map(([role, who]) => [text(capital(roleWords(role))), who]),
		...links.map(({ what, url }) => [text(capital(what)), isLinkable(url) ? link(shown(url), url) : code(url)])
	];
}
function fact(name, value) {
	return value === void 0 ? [] : [[name, value]];
}
function onHold(timeline) {
	const last = timeline.findLast(({ event }) => ENDS_HOLD.has(event) || event === "held");
	if (last?.event !== "held") return [];
	return [["On hold", `since ${utc(last.at)}, because ${text(last.reason)}`]];
}
const ENDS_HOLD = new Set([
	"resumed",
	"resolved",
	"closed",
	"dismissed"
]);
function peopleOf({ roles = {}, timeline }) {
	const reported = timeline.find(({ event }) => event === "reported")?.by;
	const holders = new Map(Object.entries(roles));
	for (const event of timeline) {
		if (event.event !== "engaged") continue;
		const who = event.who ?? event.by;
		if (who !== void 0) holders.set(event.role, who);
	}
	return [...reported === void 0 ? [] : [["reported by", reported]], ...holders].map(([role, who]) => [role, text(who)]);
}
function entryRow(event) {
	const about = event.approximate === true ? "about " : "";
	const { url, ...rest } = event;
	const shownEvent = url === void 0 || isLinkable(url) ? event : rest;
	return [`${about + utc(event.at).replace(/ UTC$/, "")} ${entryWords$1(shownEvent, inside)}`];
}
function inside(path) {
	return /^[\\/]|^[a-z]+:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path) ? null : path;
}
function shown(url) {
	return url.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
function capital(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
// src/rules/record/record-head.ts
const FMT = "Run `incident-ledger fmt`.";
const recordHead = recordRule("record-head", "The head that `fmt` draws on top of a body says what the front matter says, once.", (context) => {
	const severity = context.course.status === "closed" ? "error" : "warning";
	return [...drawn(context), ...strays(context)].map((fault) => ({
		severity,
		...fault
	}));
});
function drawn({ file, policy }) {
	const { head, body, incident } = file;
	if (head === void 0) {
		if (policy["record-head"] !== "write" || body.text.trimStart().startsWith("<!-- incident-ledger:head")) return [];
		return [{
			severity: "warning",
			place: atLine(body.line),
			message: "The body has no head, which the policy asks for with `record-head: write`.",
			hint: FMT
		}];
	}
	const standing = headStanding(head, incident);
	if (standing === "equal") return [];
	if (standing === "other-version") return [{
		severity: "warning",
		place: atLine(head.line),
		message: "The head of the body was drawn by another version of the tool.",
		hint: FMT
	}];
	const wanted = drawHead(incident).split("\n");
	const at = head.text.split("\n").findIndex((line, index) => line !== wanted[index]);
	return [{
		place: atLine(head.line + Math.max(0, at)),
		message: "The head of the body is not what the front matter says: it is old, or was changed by hand.",
		hint: `${FMT} What is to change in it is changed in the front matter.`
	}];
}
function strays({ file: { body } }) {
	if (!body.text.includes("incident-ledger:head")) return [];
	const faults = [];
	let fence = null;
	for (const [index, typed] of body.text.split("\n").entries()) {
		const line = typed.trimEnd();
		if (fence !== null) {
			if (closesFence(line, fence)) fence = null;
			continue;
		}
		fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
		if (line === "<!-- /incident-ledger:head -->" || line.startsWith("<!-- incident-ledger:head")) faults.push({
			place: atLine(body.line + index),
			message: line === "<!-- /incident-ledger:head -->" ? "A head ends here that does not begin on top of the body." : "A head begins here that does not stand on top of the body, or never ends.",
			hint: "Delete the line, and what is left of the head; then run `incident-ledger fmt`."
		});
	}
	return faults;
}
// src/rules/record/related-exists.ts
const SOUGHT = 3;
const relatedExists = recordRule("related-exists", "The ids in related and duplicate-of are those of other records.", ({ file, ledger }) => {
	const { id, related = [], "duplicate-of": duplicateOf } = file.incident;
	const named = [...duplicateOf === void 0 ? [] : [{
		other: duplicateOf,
		keys: ["duplicate-of"]
	}], ...related.map((other, index) => ({
		other,
		keys: ["related", index]
	}))];
	let sought = 0;
	return named.flatMap(({ other, keys }) => {
		const place = atValue(...keys);
		if (sameId(other, id)) return {
			place,
			message: `${quoted(other)} is this record itself.`,
			hint: "Name the other record, or take it out."
		};
		if (ledger.ids.has(idKey(other))) return [];
		sought += 1;
		const near = sought > SOUGHT ? null : nearest(other, ledger.ids.keys());
		return {
			place,
			message: `There is no record ${quoted(other)}.`,
			hint: near === null ? "Name the id of a record of this ledger; what lies elsewhere goes under `links`." : `Did you mean \`${near.toUpperCase()}\`?`
		};
	});
});
// src/rules/record/reported-once.ts
const reportedOnce = recordRule("reported-once", "The timeline has exactly one reported entry.", ({ file }) => {
	const { timeline } = file.incident;
	const places = timeline.flatMap(({ event }, index) => event === "reported" ? [index] : []);
	if (places.length === 0) return {
		place: atKey("timeline"),
		message: "No entry says `reported`, so no clock can start.",
		hint: "Add the first report, as in `- { at: 2026-11-21T03:12:00Z, event: reported }`."
	};
	return places.slice(1).map((index) => ({
		place: atValue("timeline", index, "event"),
		message: "This is a second `reported`; the clock starts at the first.",
		hint: "Write `noted` for a further report of the same incident."
	}));
});
// src/rules/record/required-sections.ts
const requiredSections = recordRule("required-sections", "Summary always, Impact once assessed, and at closure what the policy requires; an empty section counts as missing, and at closure one that only promises.", (context) => {
	const { facts, line } = context.file.body;
	return wantedSections(context).flatMap(({ section, because }) => {
		const found = facts.headings.filter((heading) => heading.level === 2 && isNamed(heading, section));
		const isClosing = standingClosing(context.course) !== null;
		const said = found.filter(({ empty }) => !empty);
		if (said.some(({ unsaid }) => unsaid !== true || !isClosing)) return [];
		const [promised] = said;
		if (promised !== void 0) return [unsaidSection(section, promised, context.file)];
		const [first] = found;
		return first === void 0 ? [missing(section, because, facts.headings, line)] : [emptySection(section, because, first, facts.headings)];
	});
});
function wantedSections({ course, policy, file }) {
	const wanted = [{
		section: "Summary",
		because: "every record needs it"
	}];
	if (course.events.some(({ event }) => event.event === "assessed")) wanted.push({
		section: "Impact",
		because: "an assessed incident needs it"
	});
	if (standingClosing(course) !== null) for (const section of kindIn(policy, file.incident.kind)?.requires.sections ?? []) {
		if (wanted.some((other) => sectionKey(other.section) === sectionKey(section))) continue;
		wanted.push({
			section,
			because: "the policy requires it before closure"
		});
	}
	return wanted;
}
function unsaidSection(section, { line }, { body }) {
	const words = body.text.split("\n").slice(line - body.line + 1).find((one) => one.trim() !== "") ?? "";
	return {
		place: atLine(line),
		message: `The section \`## ${section}\` says nothing yet (${quoted(words.trim())}), and the incident is closed.`,
		hint: "Write what there is to say, or why there is nothing."
	};
}
function emptySection(section, because, found, headings) {
	const place = atLine(found.line);
	const message = `The section \`## ${section}\` is empty, but ${because}.`;
	const next = headings[headings.indexOf(found) + 1];
	return next?.underlined === true ? {
		place,
		message: `${message} The line of dashes right below ${quoted(next.text)} (line ${next.line}) makes a heading of it.`,
		hint: "Put an empty line above the dashes, or delete them."
	} : {
		place,
		message,
		hint: "Write at least a sentence below it."
	};
}
function missing(section, because, headings, bodyLine) {
	const alike = headings.find((heading) => isNamed(heading, section)) ?? headings.find(({ text }) => nearest(text, [section]) !== null);
	if (alike === void 0) return {
		place: atLine(bodyLine),
		message: `There is no section \`## ${section}\`, but ${because}.`,
		hint: `Add a line \`## ${section}\` and what there is to say below it.`
	};
	return {
		place: atLine(alike.line),
		message: `${quoted(`${"#".repeat(alike.level)} ${alike.text}`)} is not the section \`## ${section}\`, but ${because}.`,
		hint: `Write the heading as \`## ${section}\`.`
	};
}
function isNamed(heading, section) {
	return sectionKey(heading.text) === sectionKey(section);
}
// src/rules/record/review-overdue.ts
const reviewOverdue = recordRule("review-overdue", "The post-incident review of a closed incident is not overdue.", (context) => {
	const { course, owedToReach, present } = context;
	if (!isLive(context)) return [];
	const closed = course.events.findLast(({ event }) => event.event === "closed");
	return owedToReach("reviewed").filter(({ state }) => state === "overdue").map(({ dueAt }) => ({
		severity: "warning",
		place: closed === void 0 ? atValue("timeline") : atValue("timeline", closed.index, "event"),
		message: dueAt === null ? "The post-incident review is overdue." : `The post-incident review was due at ${formatInstant(dueAt)}, ${formatElapsed(present.now - dueAt)} ago.`,
		hint: "Hold the review, then log `reviewed` with `by:` and its instant."
	}));
});
// src/rules/record/role-counts.ts
const roleCounts = recordRule("role-counts", "Who is told, takes up, validates or reaches something in a role counts for it.", (context) => isLive(context) ? [...context.course.discounted.map(discountedFault), ...notNamedFaults(context)] : []);
function discountedFault({ role, who, by, index, why }) {
	const person = quoted(who ?? "nobody");
	const message = {
		"not-named": `${person} does not count for the ${roleWords(role)}: neither the policy nor an entry by its people, or by who owes this, names them. So the entry meets nothing.`,
		writer: `${quoted(by ?? "nobody")} does not count for the ${roleWords(role)} and does not owe this, so their word that ${person} took it up meets nothing.`,
		"too-early": `${person} may stand in for the ${roleWords(role)} only once it is overdue, so this entry meets nothing.`
	}[why];
	const hint = {
		"not-named": `Let somebody who counts for the ${roleWords(role)}, or who owes this, write an entry that names them; or name them in the policy.`,
		writer: `Let ${person} write it: \`engaged\` with \`role: ${role}\` and \`by:\` themselves.`,
		"too-early": `Log \`engaged\` again once the due instant has passed, or let somebody of the ${roleWords(role)} name you.`
	}[why];
	return warning(index, why === "writer" ? "by" : "who", message, hint);
}
function notNamedFaults({ course, policy, file, owedToReach }) {
	const { kind } = file.incident;
	const byEvent = new Map();
	for (const target of targetsIn(kindIn(policy, kind))) if (target.do === "reach" && target.by !== void 0) byEvent.set(target.status, target.by);
	const validator = validatorOf(policy, kind);
	if (validator !== void 0) byEvent.set("validated", validator);
	const assessor = byEvent.get("assessed");
	const confirmedBefore = assessor === void 0 ? 0 : course.events.findLastIndex(({ index }) => isActFor(course, assessor, index));
	let owed = null;
	const waits = () => {
		owed ??= owedToReach("assessed");
		return owed.some(({ state }) => state === "pending" || state === "due-soon");
	};
	return course.events.flatMap((placed, place) => {
		const { event, index } = placed;
		const role = byEvent.get(event.event);
		if (role === void 0 || isActFor(course, role, index)) return [];
		if (event.event === "assessed" && (place < confirmedBefore || waits())) return [];
		if (event.event === "validated" && validationObjection(placed, course, role) === "order") return [];
		const said = event.by === void 0 ? "does not say by whom it is" : `is by ${quoted(event.by)}, who does not count for the ${roleWords(role)}`;
		const message = `\`${event.event}\` ${said}; the policy asks the ${roleWords(role)}, so it is owed still.`;
		const hint = event.event === "assessed" ? `Any entry by the ${roleWords(role)} after it confirms it, with \`by:\`.` : `Let somebody who counts for the ${roleWords(role)} log it, with \`by:\`.`;
		return [warning(index, event.by === void 0 ? "event" : "by", message, hint)];
	});
}
function warning(index, key, message, hint) {
	return {
		severity: "warning",
		place: atValue("timeline", index, key),
		message,
		hint
	};
}
// src/rules/record/roles-known.ts
const rolesKnown = recordRule("roles-known", "Roles in role, to, audience and roles are contacts of the policy.", ({ file, policy }) => rolesIn(file.incident).filter(({ role }) => !Object.hasOwn(policy.contacts, role)).map(({ role, place }) => ({
	place,
	message: `The policy has no role ${quoted(role)} among its contacts.`,
	hint: suggestion(role, Object.keys(policy.contacts))
})));
function rolesIn({ roles = {}, timeline }) {
	return [...Object.keys(roles).map((role) => ({
		role,
		place: atKey("roles", role)
	})), ...timeline.flatMap(rolesOf)];
}
function rolesOf(event, index) {
	const named = [];
	if (event.event === "notified" || event.event === "engaged") named.push({
		role: event.role,
		place: atValue("timeline", index, "role")
	});
	if (event.event === "escalated") named.push({
		role: event.to,
		place: atValue("timeline", index, "to")
	});
	if (event.event === "submitted" && event.to !== void 0) named.push({
		role: event.to,
		place: atValue("timeline", index, "to")
	});
	for (const role of event.audience ?? []) named.push({
		role,
		place: atValue("timeline", index, "audience")
	});
	return named;
}
// src/rules/record/services-known.ts
const servicesKnown = recordRule("services-known", "Services are in the policy's catalogue, where it has one.", ({ file, policy }) => {
	const catalogue = policy.services;
	if (catalogue === void 0) return [];
	return file.incident.services.flatMap((service, index) => Object.hasOwn(catalogue, service) ? [] : {
		severity: "warning",
		place: atValue("services", index),
		message: `The policy's catalogue has no service ${quoted(service)}.`,
		hint: `${suggestion(service, Object.keys(catalogue))} A new one is added under \`services\` in the policy.`
	});
});
// src/rules/record/sign-offs.ts
const signOffs = recordRule("sign-offs", "validated comes after resolved, reviewed after closed, with by and lessons learned.", (context) => {
	if (!isLive(context)) return [];
	const { course, file } = context;
	const lessons = lessonsIn(filledSections(file.body.facts.headings));
	return course.events.flatMap((placed) => {
		const { event, index } = placed;
		if (event.event === "validated") return validationObjection(placed, course, void 0) === null ? [] : [early(index, event.event, "resolved")];
		if (event.event !== "reviewed") return [];
		const objection = reviewObjection(placed, course, lessons);
		return objection === null ? [] : [reviewFault(objection, index, file.body.line)];
	});
});
function reviewFault(objection, index, line) {
	if (objection === "order") return early(index, "reviewed", "closed");
	if (objection === "writer") return {
		severity: "warning",
		place: atValue("timeline", index, "event"),
		message: "`reviewed` does not say by whom, so it meets nothing.",
		hint: "Add `by:` with who held the review."
	};
	return {
		severity: "warning",
		place: atLine(line),
		message: "It was reviewed, but nothing stands in the section `## Lessons learned`, so the review meets nothing.",
		hint: "Write there what was learned, be it that nothing was to be learned, and why."
	};
}
function early(index, event, after) {
	return {
		severity: "warning",
		place: atValue("timeline", index, "event"),
		message: `\`${event}\` meets nothing: no \`${after}\` that stands comes before it.`,
		hint: `Log \`${event}\` again once it is ${after}, with \`by:\`.`
	};
}
// src/rules/record/status-steps.ts
const statusSteps = recordRule("status-steps", "After resolved, work goes on only by way of reopened, and reopened follows only what had ended.", ({ course }) => {
	const faults = [];
	const changes = new Map(course.statusChanges.map((change) => [change.index, change.status]));
	let status = "reported";
	for (const { index, event } of course.events) {
		const next = changes.get(index);
		const fault = next === void 0 ? faultOf(event.event, status) : null;
		if (fault !== null) faults.push({
			place: atValue("timeline", index, "event"),
			...fault
		});
		status = next ?? status;
	}
	return faults;
});
function faultOf(event, status) {
	if (event === "reopened") return {
		message: `There is nothing to reopen: the incident is ${status} and has not ended.`,
		hint: "Write `investigating`, `contained` or `mitigated`: until `resolved` they follow one another freely."
	};
	if (status !== "resolved") return null;
	if (event === "resolved") return {
		message: "The incident is resolved already.",
		hint: "Write `updated` for further word, or `reopened` with a reason before it is resolved again."
	};
	if (event === "investigating" || event === "contained" || event === "mitigated") return {
		message: `\`${event}\` stands after \`resolved\`, where only the closing is left.`,
		hint: "Write `reopened` with a reason before it, or `noted` if the work did not start again."
	};
	return null;
}
// src/rules/record/summary-fields.ts
const FIELDS = [
	"status",
	"priority",
	"impact",
	"urgency"
];
const summaryFields = recordRule("summary-fields", "status, priority, impact and urgency, where typed, equal what the timeline says.", ({ file, course }) => {
	const faults = [];
	for (const field of FIELDS) {
		const typed = file.incident[field];
		const derived = course[field];
		if (typed === void 0 || typed === derived) continue;
		faults.push({
			severity: course.status === "closed" ? "error" : "warning",
			place: atValue(field),
			message: `\`${field}\` is typed as ${typed}, but ${derivedText(derived, course)}.`,
			hint: "Run `incident-ledger fmt`."
		});
	}
	return faults;
});
function derivedText(derived, course) {
	if (derived !== null) return `the timeline says ${derived}`;
	return course.priority === null ? "the timeline holds no assessment" : "no assessment in the timeline names it";
}
// src/rules/record/summary-said.ts
const SAYS_NO_MORE = "The summary says no more than the title.";
const summarySaid = recordRule("summary-said", "The summary of a resolved incident says more than its title; a warning, and an error once it is closed.", (context) => {
	const { file, course } = context;
	const isClosing = standingClosing(course) !== null;
	if (!(isSettled(course.status) || isClosing) || isSpared(context)) return [];
	const line = repeatedTitle(file);
	if (line === null) return [];
	return {
		severity: isClosing ? "error" : "warning",
		place: atLine(line),
		message: SAYS_NO_MORE,
		hint: "Say in a few sentences what happened, how long, and what was done."
	};
});
function summaryFault(file) {
	return repeatedTitle(file) === null ? null : "it says no more than the title";
}
function repeatedTitle(file) {
	const { headings } = file.body.facts;
	const found = headings.findIndex(({ level, text }) => level === 2 && bare(text) === "summary");
	const heading = headings[found];
	if (heading === void 0) return null;
	const said = bare(linesBetween(file, heading.line, headings[found + 1]?.line));
	return said === "" || !bare(file.incident.title).includes(said) ? null : heading.line;
}
function linesBetween({ body }, after, before) {
	const lines = body.text.split("\n");
	return lines.slice(after - body.line + 1, before === void 0 ? lines.length : before - body.line).join("\n");
}
function bare(text) {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
// src/rules/record/timeline-order.ts
const timelineOrder = recordRule("timeline-order", "No entry stands below a later one.", ({ file }) => {
	const { timeline } = file.incident;
	return timeline.flatMap((event, index) => {
		const above = timeline[index - 1];
		if (above === void 0 || above.at <= event.at) return [];
		const next = timeline.find((other) => other.at > event.at) ?? above;
		return {
			place: atValue("timeline", index, "at"),
			message: `\`${event.event}\` at ${formatInstant(event.at)} stands below \`${above.event}\` at ${formatInstant(above.at)}.`,
			hint: `Move it above \`${next.event}\` at ${formatInstant(next.at)}, or put the instant right.`
		};
	});
});
// src/rules/record/title-said.ts
const PLACEHOLDER = /^(?:todo|tbd|fixme|xxx+|untitled|title|new incident|incident|test|[.…?-]|<[^>]*>|\[[^\]]*\])\W*$/;
const LONGEST = 60;
const titleSaid = recordRule("title-said", "The title is not a placeholder.", ({ file }) => file.incident.title.length <= LONGEST && PLACEHOLDER.test(file.incident.title.toLowerCase()) ? {
	severity: "warning",
	place: atValue("title"),
	message: `${quoted(file.incident.title)} does not say what happened.`,
	hint: "Say what is broken and for whom, as in `Logins fail for half of the users`."
} : []);
// src/rules/record/tlp-public.ts
const tlpPublic = recordRule("tlp-public", "A record marked amber or red is not in a public repository.", ({ file, policy, isPublic }) => {
	const { tlp, kind } = file.incident;
	const marking = markingOf(file.incident, policy);
	if (isPublic !== true || marking === null || !isRestricted(marking)) return [];
	return {
		severity: "warning",
		place: tlp === void 0 ? atValue("kind") : atValue("tlp"),
		message: tlp === void 0 ? `Records of kind ${kind} are ${marking} by the policy, but everybody can read this repository.` : `The record is marked ${marking}, but everybody can read this repository.`,
		hint: "Keep it in a private repository, or mark it `tlp: clear` if all of it may be public."
	};
});
// src/rules/rota/rota-alone.ts
const rotaAlone = rotaRule("rota-alone", "A rota has at least two people.", ({ file: { rotas } }) => Object.entries(rotas).flatMap(([name, { layers }]) => {
	const [only, second] = new Set(layers.flatMap((layer) => layer.people.map(loginKey)));
	if (only === void 0 || second !== void 0) return [];
	return {
		severity: "warning",
		place: atKey("rotas", name),
		message: `\`${only}\` is alone on the rota \`${name}\`, whenever it has anybody on duty.`,
		hint: "Add somebody who takes turns with them."
	};
}));
// src/rules/rota/rota-covers.ts
const rotaCovers = rotaRule("rota-covers", "A cover is for a rota of the file, ends after it begins, and overlaps no other.", ({ file: { rotas, covers } }) => covers.flatMap(({ rota, by, from, to }, index) => {
	if (!Object.hasOwn(rotas, rota)) return {
		place: atValue("covers", index, "rota"),
		message: `\`${rota}\` is no rota of this file, so this cover changes nothing.`,
		hint: suggestion(rota, Object.keys(rotas))
	};
	if (to <= from) return {
		place: atValue("covers", index, "to"),
		message: `The cover by ${by} ends before it has begun.`,
		hint: "Put `from` and `to` right."
	};
	const before = covers.slice(0, index).find((one) => one.rota === rota && one.from < to && from < one.to);
	if (before === void 0) return [];
	return {
		severity: "warning",
		place: atValue("covers", index, "from"),
		message: `This cover of ${rota} by ${by} overlaps that by ${before.by} from ${formatInstant(before.from)} on; where both apply, ${by} is on duty: the later in the file counts.`,
		hint: "Leave it so if that is meant; else put the times of one of them right."
	};
}));
// src/rules/rota/rota-gaps.ts
const rotaGaps = dutyRule("rota-gaps", "Somebody is on duty at every instant of the time `ahead`.", (context) => {
	const { file, zones, present } = context;
	const clocks = openClocks(zones);
	return Object.keys(file.rotas).flatMap((name) => {
		const { now } = present;
		const end = now + elapsedSeconds(file.ahead);
		const gaps = shiftsBetween(rosterOf(name, context), now, end, clocks).filter(({ why }) => why === "gap");
		const [first] = gaps;
		if (first === void 0) return [];
		const more = gaps.length === 1 ? "" : `, the first of ${gaps.length} gaps`;
		return {
			severity: "warning",
			place: atKey("rotas", name),
			message: `Nobody is on duty on \`${name}\` from ${formatInstant(first.since)} to ${formatInstant(first.until)}${more} within the ${formatDuration(file.ahead)} ahead.`,
			hint: "Add a layer or a cover for that time, or declare it under `off`."
		};
	});
});
function rosterOf(name, { file, policy }) {
	return {
		name,
		versions: [{
			since: null,
			file
		}],
		timezone: policy.timezone
	};
}
// src/rules/rota/rota-hours.ts
const rotaHours = rotaRule("rota-hours", "The hours of a day each end after they begin, and follow one another.", ({ file: { rotas } }) => Object.entries(rotas).flatMap(([name, { layers, off }]) => {
	return [[off, [
		"rotas",
		name,
		"off"
	]], ...layers.map(({ hours }, index) => [hours, [
		"rotas",
		name,
		"layers",
		index,
		"hours"
	]])].flatMap(([week, keys]) => week === void 0 ? [] : segmentFaults(week, keys));
}));
// src/rules/rota/rota-people.ts
const rotaPeople = dutyRule("rota-people", "Everybody of the rota is among the people of the policy, where it lists them.", ({ file: { rotas, covers }, policy }) => {
	const listed = teamLogins(policy);
	const known = new Set(listed.map((login) => loginKey(login)));
	const isList = Object.keys(policy.people).length > 0;
	return [...Object.entries(rotas).flatMap(([name, { layers }]) => layers.flatMap((layer, at) => layer.people.map((login, index) => ({
		login,
		keys: [
			"rotas",
			name,
			"layers",
			at,
			"people",
			index
		]
	})))), ...covers.map(({ by }, index) => ({
		login: by,
		keys: [
			"covers",
			index,
			"by"
		]
	}))].filter(({ login }) => isMadeUpLogin(login) || isList && !known.has(loginKey(login))).map(({ login, keys }) => ({
		severity: "warning",
		place: atValue(...keys),
		message: isMadeUpLogin(login) ? `\`${login}\` is made up, and is never mentioned.` : `\`${login}\` is on the rota, and not among the people of the policy.`,
		hint: isMadeUpLogin(login) ? "Put in the login of a person." : `${suggestion(login, listed)} Or add them to \`people\`, if they belong to the team.`
	}));
});
function teamLogins({ people, contacts }) {
	return [...Object.keys(people), ...Object.values(contacts).flatMap(({ logins }) => logins)];
}
// src/rules/rota/rota-twice.ts
const rotaTwice = dutyRule("rota-twice", "Nobody is on duty on two rotas at once in the time `ahead`.", (context) => {
	const { file, zones, present } = context;
	const clocks = openClocks(zones);
	const { now } = present;
	const end = now + elapsedSeconds(file.ahead);
	const rotas = Object.keys(file.rotas).map((name) => ({
		name,
		shifts: shiftsBetween(rosterOf(name, context), now, end, clocks)
	}));
	return rotas.flatMap(({ name, shifts }, index) => rotas.slice(0, index).flatMap((other) => {
		for (const { on, since, until } of shifts) {
			const both = other.shifts.find((shift) => shift.since < until && since < shift.until && shift.on.some((login) => on.some((one) => loginKey(one) === loginKey(login))));
			if (both === void 0) continue;
			const from = formatInstant(Math.max(since, both.since));
			return [{
				severity: "warning",
				place: atKey("rotas", name),
				message: `\`${on.join(", ")}\` is on duty on \`${other.name}\` and on \`${name}\` at once, from ${from} on.`,
				hint: "Give one of the two to somebody else, or enter a cover."
			}];
		}
		return [];
	}));
});
// src/rules/rota/rota-zone.ts
const rotaZone = rotaRule("rota-zone", "The timezone of the rota is an IANA zone.", ({ file: { timezone }, zones }) => timezone === void 0 || zones.isZone(timezone) ? [] : {
	place: atValue("timezone"),
	message: `${quoted(timezone)} is no time zone.`,
	hint: "Write continent and city, as in `Europe/Amsterdam`, or `UTC`."
});
// src/rules/shared/present.ts
function presentAt(now, note = () => void 0) {
	return {
		get now() {
			note(now);
			return now;
		},
		reached(at) {
			if (at > now) note(at);
			return at <= now;
		}
	};
}
// src/rules/list.ts
const recordRules = [
	idFormat,
	idUnique,
	fileName,
	kindKnown,
	idPrefix,
	titleSaid,
	servicesKnown,
	summaryFields,
	recordHead,
	tlpPublic,
	relatedExists,
	reportedOnce,
	beforeReport,
	timelineOrder,
	futureInstant,
	statusSteps,
	afterEnd,
	dismissedResolved,
	holdPairs,
	assessmentComplete,
	overrideReason,
	notCovered,
	closedUnassessed,
	correctedEntry,
	rolesKnown,
	roleCounts,
	signOffs,
	dutiesKnown,
	delayReason,
	duplicateAwareness,
	asks,
	expectedAhead,
	closureRequirements,
	reviewOverdue,
	requiredSections,
	summarySaid,
	followUpItems,
	linksExist,
	linkOutside,
	evidenceExists,
	evidenceHash
];
const policyRules = [
	policyZones,
	policyReview,
	policyPlaceholder,
	policyContactDetails,
	policyReach,
	policyTeamAlone,
	policyFallbackCycle,
	policyAway,
	policyRota,
	policyRoles,
	policyReceivers,
	policySegments,
	policyCalendarOpen,
	policyCalendarKnown,
	policyHolidays,
	policyPriorities,
	policyPrefixes,
	policyTargetIds,
	policyTargetShape,
	policyLimits,
	policyNeverOwed,
	policyDuties,
	policyRequires,
	policyAsks,
	policyProcess
];
const rotaBasics = [
	rotaZone,
	rotaHours,
	rotaCovers
];
const rotaRules = [
	...rotaBasics,
	rotaPeople,
	rotaAlone,
	rotaTwice,
	rotaGaps
];
function checkRecord(context) {
	return recordRules.flatMap((rule) => rule.check(context));
}
function checkPolicy(context) {
	return policyRules.flatMap((rule) => rule.check(context));
}
function checkRota(context) {
	const basics = rotaBasics.flatMap((rule) => rule.check(context));
	if (basics.some(({ severity }) => severity === "error")) return basics;
	return [...basics, ...rotaRules.slice(rotaBasics.length).flatMap((rule) => rule.check(context))];
}
function rotaErrors(context) {
	return rotaBasics.flatMap((rule) => rule.check(context)).filter(({ severity }) => severity === "error");
}
const AT_LAST = 253402300799;
function policyErrors(policy, zones) {
	return checkPolicy({
		policy,
		zones,
		present: presentAt(AT_LAST)
	}).filter(({ severity }) => severity === "error");
}
export { isCovered as A, countFrom as C, lacksOf as D, lacksNow as E, readyAgreement as M, openCalendar as N, standingClosing as O, countExpected as S, closingTerms as T, followUpFaults as _, policyRules as a, awarenessOf as b, rotaRules as c, summaryFault as d, signOffs as f, headStanding as g, drawHead as h, policyErrors as i, isReachAssessed as j, stillLacking as k, presentAt as l, requiredSections as m, checkRecord as n, recordRules as o, roleCounts as p, checkRota as r, rotaErrors as s, checkPolicy as t, teamLogins as u, followUpItems as v, dueOf as w, standingsOf as x, suggestion as y };
