import { c as formatElapsed, d as isDate, l as formatInstant, o as elapsedSeconds, p as parseInstant, s as formatDuration, t as DAY } from "./chunk-xCE1W7Kw.js";
import { D as resolvePath, E as resolveLink, V as nearest } from "./chunk-B_s_kXvw.js";
import { a as ID_PATTERN, d as STATUSES, f as URGENCIES, l as IMPACTS, r as WEEKDAYS, s as EVENT_NAMES } from "./chunk-BVGyhDaJ.js";
import { t as isPlaceholder } from "./chunk-DLMeYEBo.js";
import { a as isSettled, n as mergeAssessment, r as priorityOf, s as statusAfter } from "./chunk-B9pq6exJ.js";
// src/rules/shared/place.ts
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
// src/rules/shared/rule.ts
function recordRule(id, summary, faultsOf) {
	return {
		id,
		summary,
		check: (context) => named(id, faultsOf(context))
	};
}
function policyRule(id, summary, faultsOf) {
	return {
		id,
		summary,
		check: (context) => named(id, faultsOf(context))
	};
}
function named(rule, faults) {
	return faults.map(({ severity = "error", place, message, hint }) => ({
		rule,
		severity,
		place,
		message,
		hint
	}));
}
// src/rules/shared/suggestion.ts
function suggestion(typed, known) {
	const names = [...known];
	const near = nearest(typed, names);
	if (near !== null) return `Did you mean \`${near}\`?`;
	if (names.length === 0) return "The policy names none.";
	const more = names.length > 8 ? `, … (${names.length} in all)` : "";
	return `Use one of ${names.slice(0, 8).join(", ")}${more}.`;
}
// src/rules/policy/policy-away.ts
const policyAway = policyRule("policy-away", "Who is away is one of the logins, is covered by somebody else, and comes back.", ({ policy }) => Object.entries(policy.contacts).flatMap(([role, contact]) => contact.away.flatMap((away, index) => faultsOf(role, contact, away, [
	"contacts",
	role,
	"away",
	index
]))));
function faultsOf(role, { logins }, { who, from, to, cover }, keys) {
	const faults = [];
	if (!logins.some((login) => isSame(login, who))) faults.push({
		place: atValue(...keys, "who"),
		message: `\`${who}\` is not among the logins of ${role}, so this absence changes nothing.`,
		hint: logins.length === 0 ? `Add ${who} to \`logins\`, or take the absence out.` : suggestion(who, logins)
	});
	if (isSame(who, cover)) faults.push({
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
function isSame(left, right) {
	return left.toLowerCase() === right.toLowerCase();
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
// src/rules/shared/say.ts
function quoted(text) {
	const line = text.replace(/\s+/g, " ").trim();
	const letters = Array.from(line);
	return letters.length > 60 ? `"${letters.slice(0, 59).join("")}…"` : `"${line}"`;
}
function listed(items) {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
// src/rules/shared/targets.ts
function targetListsOf(policy) {
	return Object.entries(policy.kinds).flatMap(([kind, { unassessed, targets }]) => [{
		kind,
		priority: null,
		keys: [
			"kinds",
			kind,
			"unassessed"
		],
		targets: unassessed
	}, ...priorityEntries(targets).map(([priority, list]) => ({
		kind,
		priority,
		keys: [
			"kinds",
			kind,
			"targets",
			priority
		],
		targets: list
	}))]);
}
function targetsOf(policy) {
	return targetListsOf(policy).flatMap(({ targets, keys }) => targets.map((target, index) => ({
		target,
		keys: [...keys, index]
	})));
}
function laddersOf(policy) {
	return [{
		ladder: policy.escalation.ladder,
		keys: ["escalation", "ladder"]
	}, ...targetsOf(policy).flatMap(({ target, keys }) => target.ladder === void 0 ? [] : [{
		ladder: target.ladder,
		keys: [...keys, "ladder"]
	}])];
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
const policyCalendarKnown = policyRule("policy-calendar-known", "A target names a calendar of the policy, or always, which no calendar is called.", ({ policy }) => {
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
function hasMeans({ logins, email, phone }) {
	return logins.length > 0 || email !== void 0 || phone !== void 0;
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
// src/rules/policy/policy-limits.ts
const policyLimits = policyRule("policy-limits", "Calls and reminders come before the limit, rungs one after the other, and nothing recurs every 0m.", ({ policy }) => [
	...laddersOf(policy).flatMap(({ ladder, keys }) => ladder.flatMap(({ after }, index) => {
		const below = ladder[index - 1];
		if (below === void 0 || elapsedSeconds(after) > elapsedSeconds(below.after)) return [];
		return [{
			place: atValue(...keys, index, "after"),
			message: `This rung comes after ${formatDuration(after)}, the one above it after ${formatDuration(below.after)}.`,
			hint: "Put the rungs in the order of their times; make one rung of two at the same time."
		}];
	})),
	...repeatFaults(policy.escalation.repeat, ["escalation", "repeat"]),
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
function limitFaults(target, keys) {
	const name = target.do === "update" ? "every" : "within";
	const limit = target.do === "update" ? target.every : target.within;
	if (limit === "immediately") return [];
	const faults = [];
	const seconds = elapsedSeconds(limit);
	if (seconds === 0) faults.push({
		place: atValue(...keys, name),
		message: `The target ${target.id} has the limit 0m, which nobody can keep.`,
		hint: name === "within" ? "Write `immediately`, or a length of time." : "Write how often word is owed, as in `30m`."
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
	const fault = faultOf$3(target);
	return fault === null ? [] : [{
		place: atValue(...keys, key),
		...fault
	}];
}));
function faultOf$3(target) {
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
const policyPlaceholder = policyRule("policy-placeholder", "No contact detail is a placeholder.", ({ policy }) => Object.entries(policy.contacts).flatMap(([role, contact]) => {
	const fields = FIELDS$1.filter((field) => isUnfilled(contact, field));
	const [first] = fields;
	if (first === void 0) return [];
	return [{
		severity: "warning",
		place: atValue("contacts", role, first),
		message: `The ${listed(fields)} of ${role} ${fields.length === 1 ? `is a placeholder: ${quoted(contact[first] ?? "")}` : "are placeholders"}.`,
		hint: "Put in the real details; leave out what there is not."
	}];
}));
function isUnfilled(contact, field) {
	const typed = contact[field];
	return typed !== void 0 && isPlaceholder(typed);
}
// src/rules/policy/policy-prefixes.ts
const policyPrefixes = policyRule("policy-prefixes", "No two kinds have the same prefix.", ({ policy }) => {
	const kinds = Object.entries(policy.kinds);
	return kinds.flatMap(([name, { prefix }], index) => {
		const [other] = kinds.slice(0, index).find(([, kind]) => kind.prefix === prefix) ?? [];
		if (other === void 0) return [];
		return [{
			place: atValue("kinds", name, "prefix"),
			message: `The prefix ${prefix} is that of ${other} too, so an id would not tell them apart.`,
			hint: `Give ${name} a prefix of its own.`
		}];
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
// src/rules/policy/policy-requires.ts
const policyRequires = policyRule("policy-requires", "requires names no status that cannot come before closed.", ({ policy }) => Object.entries(policy.kinds).flatMap(([name, { requires }]) => requires.statuses.flatMap((status, index) => status === "closed" || status === "dismissed" ? [{
	place: atValue("kinds", name, "requires", "statuses", index),
	message: `\`${status}\` cannot come before \`closed\`, so no incident of kind ${name} could be closed.`,
	hint: "Take it out, or write a status before it, such as `resolved`."
}] : [])));
// src/rules/policy/policy-review.ts
const policyReview = policyRule("policy-review", "The policy's own review is not overdue.", ({ policy, now }) => {
	if (policy.review === void 0) return [];
	const { every, last } = policy.review;
	const start = parseInstant(`${last}T00:00:00Z`);
	if (typeof start !== "number") return [];
	const due = start + elapsedSeconds(every);
	if (now <= due) return [];
	return [{
		severity: "warning",
		place: atValue("review", "last"),
		message: `The last review was on ${last}; one every ${formatDuration(every)} is asked, so it is ${formatElapsed(now - due)} late.`,
		hint: "Review the policy with its people, then put the date of the review here."
	}];
});
// src/rules/policy/policy-roles.ts
const policyRoles = policyRule("policy-roles", "Roles in targets, ladders, fallbacks and requires are contacts of the policy.", ({ policy }) => rolesIn$1(policy).filter(({ role }) => !Object.hasOwn(policy.contacts, role)).map(({ role, place }) => ({
	place,
	message: `There is no contact ${quoted(role)}, so nobody would hear of it.`,
	hint: suggestion(role, Object.keys(policy.contacts))
})));
function rolesIn$1(policy) {
	return [
		...Object.entries(policy.contacts).flatMap(([name, { fallback }]) => fallback === void 0 ? [] : [{
			role: fallback,
			place: atValue("contacts", name, "fallback")
		}]),
		...laddersOf(policy).flatMap(({ ladder, keys }) => ladder.flatMap(({ mention }, rung) => mention.flatMap((role, index) => role === "role" || role === "owner" ? [] : [{
			role,
			place: atValue(...keys, rung, "mention", index)
		}]))),
		...targetsOf(policy).flatMap(({ target, keys }) => [...target.do === "reach" ? [] : [{
			role: target.role,
			place: atValue(...keys, "role")
		}], {
			role: target.owner,
			place: atValue(...keys, "owner")
		}]),
		...Object.entries(policy.kinds).flatMap(([kind, { requires }]) => requires.validated === void 0 ? [] : [{
			role: requires.validated,
			place: atValue("kinds", kind, "requires", "validated")
		}])
	];
}
// src/rules/policy/policy-segments.ts
const policySegments = policyRule("policy-segments", "The segments of a day each end after they begin, and follow one another.", ({ policy }) => Object.entries(policy.calendars).flatMap(([name, { hours }]) => WEEKDAYS.flatMap((day) => hours[day].flatMap((segment, index) => {
	const fault = faultOf$2(segment, hours[day][index - 1]);
	return fault === null ? [] : [{
		place: atValue("calendars", name, "hours", day, index),
		...fault
	}];
}))));
function faultOf$2(segment, before) {
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
// src/rules/policy/policy-target-ids.ts
const policyTargetIds = policyRule("policy-target-ids", "No two targets of one list have the same id.", ({ policy }) => targetListsOf(policy).flatMap(({ targets, keys, kind, priority }) => targets.flatMap((target, index) => targets.findIndex(({ id }) => id === target.id) === index ? [] : [{
	place: atValue(...keys, index, "id"),
	message: `\`${kind}\` has a second target ${target.id} ${priority === null ? "before the assessment" : `for ${priority}`}.`,
	hint: "Give each an id of its own; what stays one obligation across priorities keeps its id."
}])));
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
	const logins = contactOf(policy, role)?.logins ?? [];
	if (logins.length === 0 || !logins.every((login) => login.includes("/"))) return [];
	const teams = listed(logins.map((team) => `@${team}`));
	return [{
		severity: "warning",
		place: atValue("contacts", role, "logins"),
		message: `The policy calls ${role} by ${teams} alone, and the default token of a workflow notifies no team.`,
		hint: `Add the login of a person to ${role}, or pass a token of the organisation as \`github-token\`.`
	}];
}));
// src/rules/policy/policy-zones.ts
const policyZones = policyRule("policy-zones", "Every timezone is an IANA zone.", ({ policy, zones }) => [{
	zone: policy.timezone,
	keys: ["timezone"]
}, ...Object.entries(policy.calendars).flatMap(([name, { timezone }]) => timezone === void 0 ? [] : [{
	zone: timezone,
	keys: [
		"calendars",
		name,
		"timezone"
	]
}])].filter(({ zone }) => !zones.isZone(zone)).map(({ zone, keys }) => ({
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
	"reopened"
]);
const afterEnd = recordRule("after-end", "After closed or dismissed come only reviewed, validated, notified, updated, noted, evidence, corrected and reopened.", ({ course }) => {
	const faults = [];
	let end = null;
	for (const { index, event } of course.events) {
		if (end !== null && !ALLOWED.has(event.event)) faults.push({
			place: atValue("timeline", index, "event"),
			message: `\`${event.event}\` stands after \`${end}\`, which ended the incident.`,
			hint: "Write `reopened` with a reason before it if the work started again, else `noted`."
		});
		else if (event.event === "closed" || event.event === "dismissed") end = event.event;
		if (event.event === "reopened") end = null;
	}
	return faults;
});
// src/rules/shared/kind.ts
function kindIn(policy, kind) {
	return Object.hasOwn(policy.kinds, kind) ? policy.kinds[kind] ?? null : null;
}
// src/rules/record/assessment-complete.ts
const EXAMPLES = {
	impact: "`impact:` severe, noticeable or minor",
	urgency: "`urgency:` immediate, high or normal"
};
const assessmentComplete = recordRule("assessment-complete", "Every assessment leads to a priority.", ({ course, policy, file }) => {
	const kind = kindIn(policy, file.incident.kind);
	if (kind === null) return [];
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
const beforeReport = recordRule("before-report", "Nothing but started and detected comes before reported.", ({ course }) => {
	const report = course.events.findIndex(({ event }) => event.event === "reported");
	return course.events.slice(0, Math.max(0, report)).filter(({ event }) => event.event !== "started" && event.event !== "detected").map(({ index, event }) => ({
		place: atValue("timeline", index, "at"),
		message: `\`${event.event}\` comes before the report at ${formatInstant(course.reportedAt)}.`,
		hint: "Put the instant right, or that of `reported` if the report came earlier."
	}));
});
// src/rules/record/closed-unassessed.ts
const closedUnassessed = recordRule("closed-unassessed", "closed comes after an assessment; what was no incident is dismissed.", ({ course }) => {
	const closed = course.events.findIndex(({ event }) => event.event === "closed");
	const entry = course.events[closed];
	if (entry === void 0) return [];
	if (course.events.slice(0, closed).some(({ event }) => event.event === "assessed")) return [];
	return [{
		place: atValue("timeline", entry.index, "event"),
		message: "The incident is closed, but it was never assessed before.",
		hint: "Add the `assessed` entry with `impact` and `urgency`; write `dismissed` with a reason if it was no incident."
	}];
});
// src/rules/record/closure-requirements.ts
const closureRequirements = recordRule("closure-requirements", "The statuses and the validation that the policy requires come before closed.", (context) => {
	const { course, policy, file } = context;
	const requires = kindIn(policy, file.incident.kind)?.requires;
	if (requires === void 0 || course.status !== "closed") return [];
	const closed = course.events.findLastIndex(({ event }) => event.event === "closed");
	const entry = course.events[closed];
	if (entry === void 0) return [];
	const before = course.events.slice(0, closed);
	const place = atValue("timeline", entry.index, "event");
	const faults = requires.statuses.filter((status) => status !== "reported" && !before.some(({ event }) => event.event === status)).map((status) => ({
		place,
		message: `The incident is closed, but no \`${status}\` comes before it; the policy requires it.`,
		hint: `Add the \`${status}\` entry with the instant at which it was so; if it never was, log \`reopened\` with the reason.`
	}));
	const validator = requires.validated;
	if (validator === void 0) return faults;
	const fault = validationFault(validator, before, context);
	return fault === null ? faults : [...faults, {
		place,
		...fault
	}];
});
function validationFault(role, before, { course }) {
	const reopened = before.findLastIndex(({ event }) => event.event === "reopened");
	const validations = before.slice(reopened + 1).filter(({ event }) => event.event === "validated");
	const last = validations.at(-1);
	if (last === void 0) return {
		message: `The incident is closed, but no \`validated\` by the ${role} comes before it; the policy requires it.`,
		hint: `Add \`validated\` with \`by:\` the ${role} above \`closed\`; if it was not done in time, log \`reopened\`, \`validated\` and \`closed\`.`
	};
	const acted = new Set(course.tellings.flatMap((telling) => telling.role === role && telling.means === "acted" ? [telling.index] : []));
	if (validations.some(({ index }) => acted.has(index))) return null;
	return {
		message: `The measures were validated by ${last.event.by ?? "nobody who is named"}, who was not the ${role} then; the policy requires the ${role}.`,
		hint: `Let the ${role} validate; if that was the ${role}, log \`engaged\` with \`role: ${role}\` and \`who:\` before it.`
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
		return [{
			place: atValue("timeline", index, "entry"),
			message: isEvent ? `There is no \`${event.entry}\`: the timeline has ${count === 0 ? "no" : `only ${count}`} \`${name}\`.` : `\`${name}\` is no event.`,
			hint: isEvent && count > 0 ? `Write ${count === 1 ? `\`${name}\`` : `\`${name}#1\` to \`${name}#${count}\`, counted from the top`}.` : suggestion(name, new Set(timeline.map((other) => other.event)))
		}];
	});
});
// src/rules/shared/attachment.ts
function pathFault(typed, path, repository) {
	switch (path === "" ? "directory" : repository.kindOf(path)) {
		case "file":
		case "directory": return null;
		case "symlink": return {
			message: `${quoted(typed)} is a symbolic link, which is not followed.`,
			hint: "Name the file itself, or put a copy beside the record."
		};
		case null: return {
			message: `${quoted(typed)} is not there: the repository has no ${quoted(path)}.`,
			hint: hintFor(typed, repository)
		};
	}
}
function hintFor(typed, repository) {
	if (typed.includes("\\")) return "Write the path with forward slashes.";
	const fromTop = typed.replace(/^(?:\.?\/)+/, "");
	if (!typed.startsWith("/") && repository.kindOf(fromTop) === "file") return `Paths start at the record's folder: write \`/${fromTop}\`.`;
	return "Put the path right, or add the file; attachments lie in the folder named by the id.";
}
// src/rules/shared/typed-paths.ts
function pathsIn({ evidence = [], timeline }) {
	return [...evidence.flatMap(({ path, sha256 = null }, index) => path === void 0 ? [] : [{
		path,
		keys: [
			"evidence",
			index,
			"path"
		],
		sha256
	}]), ...timeline.flatMap(({ path }, index) => path === void 0 ? [] : [{
		path,
		keys: [
			"timeline",
			index,
			"path"
		],
		sha256: null
	}])];
}
// src/rules/record/evidence-exists.ts
const evidenceExists = recordRule("evidence-exists", "The paths in evidence and in the timeline are in the repository.", ({ file, repository }) => pathsIn(file.incident).flatMap(({ path, keys }) => {
	const found = resolvePath(file.path, path);
	if (found.to !== "repository") return [];
	const fault = pathFault(path, found.path, repository);
	return fault === null ? [] : [{
		place: atValue(...keys),
		...fault
	}];
}));
// src/rules/record/evidence-hash.ts
const evidenceHash = recordRule("evidence-hash", "Where evidence states a sha256, the file has it.", ({ file, repository }) => (file.incident.evidence ?? []).flatMap(({ path, sha256 }, index) => {
	if (path === void 0 || sha256 === void 0) return [];
	const found = resolvePath(file.path, path);
	if (found.to !== "repository") return [];
	const kind = repository.kindOf(found.path);
	const place = atValue("evidence", index, "sha256");
	if (kind === "directory") return [{
		place,
		message: `${quoted(path)} is a folder, which has no SHA-256.`,
		hint: "List the evidence file by file, or pack the folder into one file."
	}];
	const actual = kind === "file" ? repository.sha256(found.path) : null;
	if (actual === null || actual === sha256) return [];
	return [{
		place,
		message: `${quoted(path)} is not what it was: its SHA-256 is ${actual}, the record states ${sha256}.`,
		hint: "Restore the file as it was taken; if the hash was mistyped, put it right and log `corrected`."
	}];
}));
// src/rules/record/file-name.ts
const fileName = recordRule("file-name", "The file's name begins with the id.", ({ file }) => {
	const { id } = file.incident;
	if (!ID_PATTERN.test(id)) return [];
	const name = file.path.slice(file.path.lastIndexOf("/") + 1);
	if (name === `${id}.md` || name.startsWith(`${id}-`) && name.endsWith(".md")) return [];
	return [{
		place: atValue("id"),
		message: `The file is named ${quoted(name)}, but the id inside is ${id}.`,
		hint: `Rename the file to ${id}-${slugOf(name)}.md, or put the id right if that is the wrong one.`
	}];
});
function slugOf(name) {
	const slug = name.replace(/\.md$/i, "").replace(/^[A-Za-z][A-Za-z0-9]*-\d{8}-\d{4}[a-z]?-?/, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
	return slug === "" ? "what-happened" : slug;
}
// src/rules/record/follow-up-items.ts
const followUpItems = recordRule("follow-up-items", "At closure, every follow-up item has an owner and a date.", ({ file, course }) => {
	if (course.status !== "closed") return [];
	return file.body.facts.tasks.flatMap(({ text, owner, due, line }) => {
		const missing = [...owner === null ? ["owner"] : [], ...due === null ? [/\bdue\b/i.test(text) ? "due date that exists" : "due date"] : []];
		if (missing.length === 0) return [];
		return [{
			place: atLine(line),
			message: `The follow-up item ${quoted(text)} has no ${missing.join(" and no ")}.`,
			hint: "Write it as `- [ ] @owner what is to be done (due 2026-12-01)`."
		}];
	});
});
// src/rules/record/future-instant.ts
const TOLERANCE = 300;
const futureInstant = recordRule("future-instant", "No entry is more than five minutes ahead of now.", ({ file, now }) => file.incident.timeline.flatMap((event, index) => event.at <= now + TOLERANCE ? [] : [{
	place: atValue("timeline", index, "at"),
	message: `\`${event.event}\` at ${formatInstant(event.at)} is ${formatElapsed(event.at - now)} ahead of now, ${formatInstant(now)}.`,
	hint: "Check the date and the offset (`Z` is UTC); what is only planned goes into `expected` or a note."
}]));
// src/rules/record/hold-pairs.ts
const holdPairs = recordRule("hold-pairs", "held and resumed alternate, and nothing is held once it is resolved.", ({ course }) => {
	const faults = [];
	let clock = "running";
	for (const { index, event } of course.events) {
		const fault = FAULTS[`${event.event} while ${clock}`];
		if (fault !== void 0) faults.push({
			place: atValue("timeline", index, "event"),
			...fault
		});
		clock = clockAfter(event.event, clock);
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
	if (event === "closed" || event === "dismissed") return "ended";
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
	return [{
		place: atValue("id"),
		message: `${quoted(id)} is not an incident id: ${fault}.`,
		hint: `Write prefix, UTC date and UTC minute, like \`${EXAMPLE}\`; \`incident-ledger new\` makes one.`
	}];
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
	return [{
		place: atValue("id"),
		message: `Ids of kind ${kind} begin with ${expected}-, this one with ${prefix}-.`,
		hint: `Write \`${expected}${id.slice(prefix.length)}\` in the id and the file name` + (other === void 0 ? "." : `, or \`kind: ${other}\` if it is one.`)
	}];
});
// src/rules/record/id-unique.ts
const idUnique = recordRule("id-unique", "No other record carries the same id, in any case.", ({ file, ledger }) => {
	const { id } = file.incident;
	const paths = ledger.ids.get(id.toLowerCase()) ?? [];
	const others = paths.filter((path) => path !== file.path);
	if (others.length === 0) return [];
	const more = others.length > 3 ? `, and ${others.length - 3} more` : "";
	const computed = paths[0] === file.path ? "this file" : paths[0] ?? "";
	return [{
		place: atValue("id"),
		message: `${quoted(id)} is also the id of ${listed(others.slice(0, 3))}${more}; only ${computed} is computed.`,
		hint: "Give the later of them the next free letter in the id and the file name, as in `INC-20261121-0312b`."
	}];
});
// src/rules/record/kind-known.ts
const kindKnown = recordRule("kind-known", "The kind is one that the policy describes.", ({ file, policy }) => {
	const { kind } = file.incident;
	if (Object.hasOwn(policy.kinds, kind)) return [];
	return [{
		place: atValue("kind"),
		message: `The policy has no kind ${quoted(kind)}, so nothing is owed for this record.`,
		hint: suggestion(kind, Object.keys(policy.kinds))
	}];
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
	return fault === null ? [] : [{
		place: atLine(line, column),
		...fault
	}];
}));
// src/rules/record/override-reason.ts
const overrideReason = recordRule("override-reason", "An assessment that sets the priority itself says why.", ({ file }) => file.incident.timeline.flatMap((event, index) => {
	if (event.event !== "assessed" || event.priority === void 0) return [];
	if (event.reason !== void 0) return [];
	return [{
		place: atValue("timeline", index, "priority"),
		message: `The priority ${event.priority} is set by hand without a reason.`,
		hint: "Add `reason:` and why the matrix does not fit, or drop `priority` and let impact and urgency set it."
	}];
}));
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
		if (other.toLowerCase() === id.toLowerCase()) return [{
			place,
			message: `${quoted(other)} is this record itself.`,
			hint: "Name the other record, or take it out."
		}];
		if (ledger.ids.has(other.toLowerCase())) return [];
		sought += 1;
		const near = sought > SOUGHT ? null : nearest(other, ledger.ids.keys());
		return [{
			place,
			message: `There is no record ${quoted(other)}.`,
			hint: near === null ? "Name the id of a record of this ledger; what lies elsewhere goes under `links`." : `Did you mean \`${near.toUpperCase()}\`?`
		}];
	});
});
// src/rules/record/reported-once.ts
const reportedOnce = recordRule("reported-once", "The timeline has exactly one reported entry.", ({ file }) => {
	const { timeline } = file.incident;
	const places = timeline.flatMap(({ event }, index) => event === "reported" ? [index] : []);
	if (places.length === 0) return [{
		place: atKey("timeline"),
		message: "No entry says `reported`, so no clock can start.",
		hint: "Add the first report, as in `- { at: 2026-11-21T03:12:00Z, event: reported }`."
	}];
	return places.slice(1).map((index) => ({
		place: atValue("timeline", index, "event"),
		message: "This is a second `reported`; the clock starts at the first.",
		hint: "Write `noted` for a further report of the same incident."
	}));
});
// src/rules/record/required-sections.ts
const requiredSections = recordRule("required-sections", "Summary always, Impact once assessed, and at closure what the policy requires; an empty section counts as missing.", (context) => {
	const { facts, line } = context.file.body;
	return wantedSections(context).flatMap(({ section, because }) => {
		const found = facts.headings.filter((heading) => heading.level === 2 && isNamed(heading, section));
		if (found.some(({ empty }) => !empty)) return [];
		const [first] = found;
		return first === void 0 ? [missing(section, because, facts.headings, line)] : [{
			place: atLine(first.line),
			message: `The section \`## ${section}\` is empty, but ${because}.`,
			hint: "Write at least a sentence below it."
		}];
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
	if (course.status === "closed") for (const section of kindIn(policy, file.incident.kind)?.requires.sections ?? []) {
		if (wanted.some((other) => other.section.toLowerCase() === section.toLowerCase())) continue;
		wanted.push({
			section,
			because: "the policy requires it before closure"
		});
	}
	return wanted;
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
	return heading.text.trim().toLowerCase() === section.trim().toLowerCase();
}
// src/rules/record/review-overdue.ts
const reviewOverdue = recordRule("review-overdue", "The post-incident review of a closed incident is not overdue.", ({ file, course, obligations, now }) => {
	if (file.incident.declared !== "live") return [];
	const closed = course.events.findLast(({ event }) => event.event === "closed");
	return obligations.filter(({ reach, state }) => reach === "reviewed" && state === "overdue").map(({ dueAt }) => ({
		severity: "warning",
		place: closed === void 0 ? atValue("timeline") : atValue("timeline", closed.index, "event"),
		message: dueAt === null ? "The post-incident review is overdue." : `The post-incident review was due at ${formatInstant(dueAt)}, ${formatElapsed(now - dueAt)} ago.`,
		hint: "Hold the review, then log `reviewed` with `by:` and its instant."
	}));
});
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
	return file.incident.services.flatMap((service, index) => Object.hasOwn(catalogue, service) ? [] : [{
		severity: "warning",
		place: atValue("services", index),
		message: `The policy's catalogue has no service ${quoted(service)}.`,
		hint: `${suggestion(service, Object.keys(catalogue))} A new one is added under \`services\` in the policy.`
	}]);
});
// src/rules/record/status-steps.ts
const statusSteps = recordRule("status-steps", "After resolved, work goes on only by way of reopened, and reopened follows only what had ended.", ({ course }) => {
	const faults = [];
	let status = "reported";
	for (const { index, event } of course.events) {
		const fault = faultOf(event.event, status);
		if (fault !== null) faults.push({
			place: atValue("timeline", index, "event"),
			...fault
		});
		status = statusAfter(status, event.event) ?? status;
	}
	return faults;
});
function faultOf(event, status) {
	if (event === "reopened") {
		if (isSettled(status)) return null;
		return {
			message: `There is nothing to reopen: the incident is ${status} and has not ended.`,
			hint: "Write `investigating`, `contained` or `mitigated`: until `resolved` they follow one another freely."
		};
	}
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
// src/rules/record/timeline-order.ts
const timelineOrder = recordRule("timeline-order", "No entry stands below a later one.", ({ file }) => {
	const { timeline } = file.incident;
	return timeline.flatMap((event, index) => {
		const above = timeline[index - 1];
		if (above === void 0 || above.at <= event.at) return [];
		const next = timeline.find((other) => other.at > event.at) ?? above;
		return [{
			place: atValue("timeline", index, "at"),
			message: `\`${event.event}\` at ${formatInstant(event.at)} stands below \`${above.event}\` at ${formatInstant(above.at)}.`,
			hint: `Move it above \`${next.event}\` at ${formatInstant(next.at)}, or put the instant right.`
		}];
	});
});
// src/rules/record/title-said.ts
const PLACEHOLDER = /^(?:todo|tbd|fixme|xxx+|untitled|title|new incident|incident|test|[.…?-]+|<.*>|\[.*\])\W*$/i;
const LONGEST = 60;
// src/rules/list.ts
const recordRules = [
	idFormat,
	idUnique,
	fileName,
	kindKnown,
	idPrefix,
	recordRule("title-said", "The title is not a placeholder.", ({ file }) => file.incident.title.length <= LONGEST && PLACEHOLDER.test(file.incident.title) ? [{
		severity: "warning",
		place: atValue("title"),
		message: `${quoted(file.incident.title)} does not say what happened.`,
		hint: "Say what is broken and for whom, as in `Logins fail for half of the users`."
	}] : []),
	servicesKnown,
	summaryFields,
	recordRule("tlp-public", "A record marked amber or red is not in a public repository.", ({ file, policy, isPublic }) => {
		const { tlp, kind } = file.incident;
		const marking = tlp ?? kindIn(policy, kind)?.tlp ?? "clear";
		if (isPublic !== true || marking !== "amber" && marking !== "red") return [];
		return [{
			severity: "warning",
			place: tlp === void 0 ? atValue("kind") : atValue("tlp"),
			message: tlp === void 0 ? `Records of kind ${kind} are ${marking} by the policy, but everybody can read this repository.` : `The record is marked ${marking}, but everybody can read this repository.`,
			hint: "Keep it in a private repository, or mark it `tlp: clear` if all of it may be public."
		}];
	}),
	relatedExists,
	reportedOnce,
	beforeReport,
	timelineOrder,
	futureInstant,
	statusSteps,
	afterEnd,
	holdPairs,
	assessmentComplete,
	overrideReason,
	closedUnassessed,
	correctedEntry,
	rolesKnown,
	closureRequirements,
	reviewOverdue,
	requiredSections,
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
	policyReach,
	policyTeamAlone,
	policyFallbackCycle,
	policyAway,
	policyRoles,
	policySegments,
	policyCalendarOpen,
	policyCalendarKnown,
	policyPriorities,
	policyPrefixes,
	policyTargetIds,
	policyTargetShape,
	policyLimits,
	policyNeverOwed,
	policyRequires
];
function checkRecord(context) {
	return recordRules.flatMap((rule) => rule.check(context));
}
function checkPolicy(context) {
	return policyRules.flatMap((rule) => rule.check(context));
}
export { recordRules as i, checkRecord as n, policyRules as r, checkPolicy as t };
