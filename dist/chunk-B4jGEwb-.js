import { i as markingOf } from "./chunk-AfNHOopi.js";
import { i as TEAM } from "./chunk-BL644dDF.js";
import { T as typed, a as describeIssue, d as FRONT_MATTER_LIMIT, l as isPlainYaml, p as parseExactly, s as nearest, u as loadCoreYaml, x as inOrder } from "./chunk-D7F02yo1.js";
import { a as HOUR, c as formatDuration, f as isDate, l as formatElapsed, m as parseInstant, s as elapsedSeconds, t as DAY, u as formatInstant } from "./chunk-CUkqYRpu.js";
import { f as URGENCIES, i as EVENT_NAMES, o as IMPACTS, t as ID_PATTERN, u as STATUSES } from "./chunk-CQzhSTpa.js";
import { i as holidaysOf, n as PolicySchema, r as WEEKDAYS } from "./chunk-DxlUizor.js";
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
	if (!logins.some((login) => isSame$1(login, who))) faults.push({
		place: atValue(...keys, "who"),
		message: `\`${who}\` is not among the logins of ${role}, so this absence changes nothing.`,
		hint: logins.length === 0 ? `Add ${who} to \`logins\`, or take the absence out.` : suggestion(who, logins)
	});
	if (isSame$1(who, cover)) faults.push({
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
function isSame$1(left, right) {
	return left.toLowerCase() === right.toLowerCase();
}
function startOf(from) {
	return typeof from === "number" ? from : midnight$1(from);
}
function endOf(to) {
	return typeof to === "number" ? to : midnight$1(to) + DAY;
}
function midnight$1(date) {
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
function targetsOf$1(policy) {
	return targetListsOf(policy).flatMap(({ targets, keys }) => targets.map((target, index) => ({
		target,
		keys: [...keys, index]
	})));
}
function laddersOf(policy) {
	return [{
		ladder: policy.escalation.ladder,
		keys: ["escalation", "ladder"]
	}, ...targetsOf$1(policy).flatMap(({ target, keys }) => target.ladder === void 0 ? [] : [{
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
	}] : [], ...targetsOf$1(policy).filter(({ target }) => !known.includes(target.calendar)).map(({ target, keys }) => ({
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
	for (const { target } of targetsOf$1(policy)) {
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
function contactOf$1(policy, role) {
	return Object.hasOwn(policy.contacts, role) ? policy.contacts[role] ?? null : null;
}
function fallbackChain(policy, role) {
	const chain = [];
	let next = role;
	while (next !== void 0 && !chain.includes(next)) {
		chain.push(next);
		next = contactOf$1(policy, next)?.fallback;
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
		const contact = contactOf$1(policy, role);
		if (contact === null || !called.has(role)) return [];
		const missing = FIELDS$2.filter((field) => contact[field] === void 0);
		if (missing.length === 0) return [];
		return [{
			severity: "warning",
			place: atKey("contacts", role),
			message: `The ${role} has no ${listed(missing)}, which the rendered agreement prints.`,
			hint: `Add ${listed(missing.map((field) => `\`${field}\``))} to ${role}.`
		}];
	});
});
// src/rules/policy/policy-fallback-cycle.ts
const policyFallbackCycle = policyRule("policy-fallback-cycle", "No fallback leads back to the role it started from.", ({ policy }) => {
	const faults = [];
	const told = new Set();
	for (const role of Object.keys(policy.contacts)) {
		const circle = circleFrom(role, (name) => contactOf$1(policy, name)?.fallback ?? null);
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
const DECEMBER = "12";
const policyHolidays = policyRule("policy-holidays", "A calendar that lists holidays by date lists those of the present year, and in December those of the next.", ({ policy, now }) => {
	const [year = "", month = ""] = formatInstant(now).split("-");
	const wanted = month === DECEMBER ? String(Number(year) + 1) : year;
	return Object.entries(policy.calendars).flatMap(([name, calendar]) => {
		const last = lastYear(calendar);
		if (last === null || last >= wanted) return [];
		const next = Number(last) + 1;
		return [{
			severity: "warning",
			place: atValue("calendars", name, "holidays"),
			message: `The holidays of \`${name}\` end with ${last}, so from ${next} on every weekday counts as working time.`,
			hint: `Add those of ${next}; a day that returns is written once, without its year, as in \`12-25\`.`
		}];
	});
});
function lastYear(calendar) {
	return holidaysOf(calendar).flatMap(({ date }) => date.length === 5 ? [] : [date.slice(0, 4)]).toSorted().at(-1) ?? null;
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
	...targetsOf$1(policy).flatMap(({ target, keys }) => [...limitFaults(target, keys), ...target.repeat === void 0 ? [] : repeatFaults(target.repeat, [...keys, "repeat"])])
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
const policyNeverOwed = policyRule("policy-never-owed", "unless and until name a status that comes after the event which starts the target.", ({ policy }) => targetsOf$1(policy).flatMap(({ target, keys }) => {
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
// src/model/placeholder.ts
const PLACEHOLDERS = [
	/[[<{][^[<{\]>}]*[\]>}]/,
	/^(?:todo|tbd|fixme|change ?me|insert\b.*|your\b.*|n\/?a|none|unknown|x+|-+|\?+|\.{3}|…)$/i,
	/@(?:[\w.-]+\.)?(?:example\.(?:com|net|org)|[\w-]+\.(?:example|invalid|test)|localhost)$/i,
	/^\+?[0\s().-]+$/,
	/^(?:\+?1[\s.-]?)?(?:\(?\d{3}\)?[\s.-]?)?555[\s.-]?01\d{2}$/,
	/^\+?\s?1?234567890?$/
];
function isPlaceholder(text) {
	return PLACEHOLDERS.some((pattern) => pattern.test(text.trim()));
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
const policyReach = policyRule("policy-reach", "Every contact that the policy calls or mentions can be reached.", ({ policy }) => [...calledRoles(policy)].filter((role) => contactOf$1(policy, role) !== null).filter((role) => !fallbackChain(policy, role).some((other) => {
	const contact = contactOf$1(policy, other);
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
const EARLIEST = 14 * HOUR;
const policyReview = policyRule("policy-review", "The policy's own review has a date, does not lie in the future, and is not overdue.", ({ policy, now }) => {
	if (policy.review === void 0) return [{
		severity: "warning",
		place: atKey("version"),
		message: "The policy has no `review`: nobody is asked to look at the agreement again.",
		hint: "Add `review: { every: 26w, last: … }` with the date of the last review."
	}];
	const { every, last } = policy.review;
	const place = atValue("review", "last");
	const start = parseInstant(`${last}T00:00:00Z`);
	if (typeof start !== "number") return [];
	if (now < start - EARLIEST) return [{
		place,
		message: `The last review is dated ${last}, which is yet to come.`,
		hint: "Put the date here on which the policy was last reviewed; the next one follows from `every`."
	}];
	const due = start + elapsedSeconds(every);
	if (now <= due) return [];
	return [{
		severity: "warning",
		place,
		message: `The last review was on ${last}; one every ${formatDuration(every)} is asked, so it is ${formatElapsed(now - due)} late.`,
		hint: "Review the policy with its people, then put the date of the review here."
	}];
});
// src/rules/policy/policy-roles.ts
const policyRoles = policyRule("policy-roles", "Roles in targets, ladders, fallbacks and requires are contacts of the policy.", ({ policy }) => rolesIn$2(policy).filter(({ role }) => !Object.hasOwn(policy.contacts, role)).map(({ role, place }) => ({
	place,
	message: `There is no contact ${quoted(role)}, so nobody would hear of it.`,
	hint: suggestion(role, Object.keys(policy.contacts))
})));
function rolesIn$2(policy) {
	return [
		...Object.entries(policy.contacts).flatMap(([name, { fallback }]) => fallback === void 0 ? [] : [{
			role: fallback,
			place: atValue("contacts", name, "fallback")
		}]),
		...laddersOf(policy).flatMap(({ ladder, keys }) => ladder.flatMap(({ mention }, rung) => mention.flatMap((role, index) => role === "role" || role === "owner" ? [] : [{
			role,
			place: atValue(...keys, rung, "mention", index)
		}]))),
		...targetsOf$1(policy).flatMap(({ target, keys }) => [...target.do === "reach" ? [{
			role: target.by ?? target.owner,
			place: atValue(...keys, "by")
		}] : [{
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
	const logins = contactOf$1(policy, role)?.logins ?? [];
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
// src/clock/who-counts.ts
function isNamedFor(person, role, contacts, at) {
	const contact = contactOf(contacts, role);
	if (contact === void 0) return false;
	if (contact.name !== void 0 && isSame(contact.name, person)) return true;
	return peopleOf(contact, contacts, at).some((one) => isSame(one, person));
}
function isOpenTo(role, contacts) {
	return contactOf(contacts, role)?.logins.every((login) => TEAM.test(login)) ?? true;
}
function isBorneOut(person, role, contacts, at) {
	return (contactOf(contacts, role)?.away ?? []).some(({ cover }) => isSame(cover, person)) || isStandIn(person, role, contacts, at);
}
function isStandIn(person, role, contacts, at) {
	const seen = new Set([role]);
	let next = contactOf(contacts, role)?.fallback;
	while (next !== void 0 && !seen.has(next)) {
		if (isNamedFor(person, next, contacts, at)) return true;
		seen.add(next);
		next = contactOf(contacts, next)?.fallback;
	}
	return false;
}
function ownersOf(role, { kinds }, kind) {
	const asked = Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;
	const owners = [...asked?.unassessed ?? [], ...Object.values(asked?.targets ?? {}).flat()].filter((target) => (target.do === "reach" ? target.by : target.role) === role).map(({ owner }) => owner);
	return new Set(owners.length === 0 ? ["incident-manager"] : owners);
}
function personIn(said, contacts) {
	return said === void 0 || Object.hasOwn(contacts, said) ? null : said;
}
function isSamePerson(one, other, contacts) {
	if (isSame(one, other)) return true;
	return Object.values(contacts).some(({ name, logins: [login, ...more] }) => {
		if (name === void 0 || login === void 0 || more.length > 0) return false;
		return [one, other].every((said) => isSame(said, name) || isSame(said, login));
	});
}
function isAway({ from, to }, at) {
	return midnight(from, -50400) <= at && at <= midnight(to, 129600);
}
function peopleOf({ logins, away }, contacts, at) {
	const absences = Object.values(contacts).flatMap((contact) => contact.away).filter((absence) => isAway(absence, at));
	if (absences.length === 0) return logins;
	const own = away.filter((absence) => isAway(absence, at)).map(({ cover }) => cover);
	const people = [...logins, ...own];
	for (const person of people) for (const { who, cover } of absences) if (isSame(who, person) && !people.some((one) => isSame(one, cover))) people.push(cover);
	return people;
}
function contactOf(contacts, role) {
	return Object.hasOwn(contacts, role) ? contacts[role] : void 0;
}
function midnight(day, shift) {
	if (typeof day === "number") return day;
	const instant = parseInstant(`${day}T00:00:00Z`);
	return typeof instant === "number" ? instant + shift : NaN;
}
function isSame(one, other) {
	return one === other || one.toLowerCase() === other.toLowerCase();
}
// src/clock/holders.ts
function presentHolder(course, role) {
	return course.holdings.findLast((holding) => holding.role === role)?.who ?? null;
}
function isActFor(course, role, index) {
	return course.acts.some((act) => act.index === index && act.role === role);
}
function deriveHolders({ roles = {}, kind }, events, policyAt, isPastDue) {
	const claims = Object.entries(roles).map(([role, who]) => ({
		role,
		who,
		ground: "record"
	}));
	const holdings = claims.map(({ role, who }) => ({
		role,
		who,
		since: null
	}));
	const tellings = [];
	const acts = [];
	const unheard = [];
	const further = new Set(Object.keys(roles));
	const decided = new Map();
	const known = (_, { index }) => decided.get(index) === true;
	for (const placed of events) {
		const { event, index } = placed;
		const policy = policyAt(event.at);
		const reading = {
			policy,
			kind,
			at: event.at,
			claims
		};
		const by = personIn(event.by, policy.contacts);
		const mark = {
			at: event.at,
			index,
			approximate: event.approximate === true,
			by
		};
		const said = sayingOf(event, by, policy);
		if (said !== null) {
			const { role, who } = said;
			if (event.event === "engaged") further.add(role);
			const isLate = () => {
				decided.set(index, isPastDue(role, placed, known));
				return decided.get(index) === true;
			};
			const heard = hear(said, by, reading, isLate);
			if (heard.why !== null) unheard.push({
				role,
				who,
				by,
				index,
				why: heard.why
			});
			else {
				tellings.push({
					...mark,
					...said,
					ground: heard.ground
				});
				if (heard.claim !== null) claims.push(heard.claim);
				const holds = who !== null && groundOf(who, role, reading) !== null;
				if (said.means === "engaged" && holds) holdings.push({
					role,
					who,
					since: event.at
				});
			}
		}
		for (const role of event.audience ?? []) tellings.push({
			...mark,
			role,
			who: null,
			means: "addressed",
			ground: "policy"
		});
		for (const role of rolesIn$1(policy.contacts, further)) {
			const ground = by === null ? null : nominalGround(by, role, reading);
			if (by !== null && ground !== null) {
				acts.push({
					role,
					index,
					ground
				});
				tellings.push({
					...mark,
					role,
					who: by,
					means: "acted",
					ground
				});
				if (presentHolder({ holdings }, role) === null) holdings.push({
					role,
					who: by,
					since: event.at
				});
			} else if (isOpenTo(role, policy.contacts)) acts.push({
				role,
				index,
				ground: "anybody"
			});
		}
	}
	return {
		holdings,
		tellings,
		acts,
		unheard
	};
}
function sayingOf(event, by, { contacts }) {
	if (event.event === "notified") return {
		role: event.role,
		who: personIn(event.who, contacts),
		means: "notified"
	};
	if (event.event === "engaged") return {
		role: event.role,
		who: personIn(event.who, contacts) ?? by,
		means: "engaged"
	};
	if (event.event === "escalated") return {
		role: event.to,
		who: personIn(event.who, contacts),
		means: "escalated"
	};
	return null;
}
function hear({ role, who, means }, by, reading, isLate) {
	const { contacts } = reading.policy;
	const ground = who === null ? "policy" : groundOf(who, role, reading);
	const isOwn = who !== null && by !== null && isSamePerson(who, by, contacts);
	if (ground === "anybody" || ground !== null && (isOwn || means !== "engaged")) return {
		why: null,
		ground,
		claim: null
	};
	if (who !== null && by !== null && !isOwn && mayName(by, role, reading)) return ground === null ? claimed(role, who, "named") : {
		why: null,
		ground,
		claim: null
	};
	if (means !== "engaged") return { why: "stranger" };
	if (by === null) return {
		why: null,
		ground: ground ?? "named",
		claim: null
	};
	if (!isOwn) return { why: "writer" };
	if (!isStandIn(by, role, contacts, reading.at)) return { why: "stranger" };
	return isLate() ? claimed(role, by, "stand-in") : { why: "too-early" };
}
function claimed(role, who, ground) {
	return {
		why: null,
		ground,
		claim: {
			role,
			who,
			ground
		}
	};
}
function mayName(by, role, reading) {
	return [role, ...ownersOf(role, reading.policy, reading.kind)].some((one) => groundOf(by, one, reading) !== null);
}
function groundOf(who, role, reading) {
	const { policy, at } = reading;
	const own = nominalGround(who, role, reading);
	if (own === "record" && isBorneOut(who, role, policy.contacts, at)) return "policy";
	return own ?? (isOpenTo(role, policy.contacts) ? "anybody" : null);
}
function nominalGround(who, role, reading) {
	const { contacts } = reading.policy;
	if (isNamedFor(who, role, contacts, reading.at)) return "policy";
	return reading.claims.find((one) => one.role === role && isSamePerson(one.who, who, contacts))?.ground ?? null;
}
function rolesIn$1(contacts, further) {
	const own = Object.keys(contacts);
	if (further.size === 0) return own;
	return [...own, ...[...further].filter((role) => !Object.hasOwn(contacts, role))];
}
// src/clock/signed-off.ts
function lessonsIn(headings) {
	return headings.some(({ level, text, empty }) => level === 2 && !empty && text.trim().toLowerCase() === "lessons learned") ? "said" : "missing";
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
function validatorOf({ kinds }, kind) {
	return Object.hasOwn(kinds, kind) ? kinds[kind]?.requires.validated : void 0;
}
function follows(index, name, events) {
	return events.slice(0, events.findIndex((placed) => placed.index === index)).findLast(({ event }) => event.event === name || event.event === "reopened")?.event.event === name;
}
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
	if (validations.some(({ index }) => course.validations.includes(index))) return null;
	if (validationObjection(last, course, role) === "order") return {
		message: "The measures were validated, but no `resolved` that stands comes before it.",
		hint: `Let the ${role} validate once it is resolved: log \`validated\` with \`by:\` above \`closed\`.`
	};
	return {
		message: `The measures were validated by ${last.event.by ?? "nobody who is named"}, who does not count for ${role}; the policy requires the ${role}.`,
		hint: `Let the ${role} validate; who counts for it is named by the policy, or by its people in an entry of theirs.`
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
// src/rules/record/dismissed-resolved.ts
const MANAGER = "incident-manager";
const dismissedResolved = recordRule("dismissed-resolved", "Once anything was resolved, only the incident manager dismisses the incident.", ({ course }) => {
	const resolved = course.events.findIndex(({ event }) => event.event === "resolved");
	if (resolved === -1) return [];
	return course.events.slice(resolved + 1).flatMap(({ event, index }) => {
		if (event.event !== "dismissed") return [];
		const { by } = event;
		if (by !== void 0 && isActFor(course, MANAGER, index)) return [];
		return [{
			place: atValue("timeline", index, by === void 0 ? "event" : "by"),
			message: `\`dismissed\` ${by === void 0 ? "without `by`" : `by ${by}`} stands after \`resolved\`; only the ${MANAGER} may say then that it was no incident.`,
			hint: `Close it with \`closed\`, or let somebody whom the policy names as ${MANAGER} write \`dismissed\`, with \`by:\`.`
		}];
	});
});
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
// src/rules/shared/repository-path.ts
function resolveLink(recordPath, target) {
	if (target === "" || target.startsWith("#") || target.startsWith("//")) return { to: "elsewhere" };
	if (/^(?:file|[a-z]):/i.test(target) || target.startsWith("\\\\")) return { to: "outside" };
	if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return { to: "elsewhere" };
	return resolvePath(recordPath, decoded(target.replace(/[?#].*$/s, "")));
}
function resolvePath(recordPath, typed) {
	if (/^[a-z]:/i.test(typed) || typed.startsWith("\\\\")) return { to: "outside" };
	const folder = typed.startsWith("/") ? [] : recordPath.split("/").slice(0, -1);
	const parts = [];
	for (const part of [...folder, ...typed.split("/")]) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return { to: "outside" };
	}
	return {
		to: "repository",
		path: parts.join("/")
	};
}
function decoded(target) {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
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
	const slug = name.replace(/\.md$/i, "").replace(/^[A-Za-z][A-Za-z0-9]*-\d{8}-\d{4}[a-z]?-?/, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
	return slug === "" ? "what-happened" : slug;
}
// src/rules/record/follow-up-items.ts
const FORM = "Write it as `- [ ] @owner what is to be done (due 2026-12-01)`.";
const SINCE = parseInstant("2026-11-01T00:00:00Z");
const followUpItems = recordRule("follow-up-items", "At closure, every follow-up is an item of a task list, with an owner and a date.", (context) => {
	const { file, course } = context;
	if (course.status !== "closed") return [];
	return [...file.body.facts.tasks.flatMap(({ text, owner, due, line }) => {
		const missing = [...owner === null ? ["owner"] : [], ...due === null ? [/\bdue\b/i.test(text) ? "due date that exists" : "due date"] : []];
		if (missing.length === 0) return [];
		return [{
			place: atLine(line),
			message: `The follow-up item ${quoted(text)} has no ${missing.join(" and no ")}.`,
			hint: FORM
		}];
	}), ...untracked(context)];
});
function untracked({ file, course }) {
	const closedAt = course.statusChanges.at(-1)?.at ?? 0;
	if (typeof SINCE === "number" && closedAt < SINCE) return [];
	return file.body.facts.untracked.map(({ text, line }) => ({
		place: atLine(line),
		message: `${quoted(text)} stands among the follow-ups, but is no item of a task list: nobody can tick it off, and no figure counts it.`,
		hint: FORM
	}));
}
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
// src/clock/civil-day.ts
function civilDay(year, month, day) {
	const shifted = month > 2 ? year : year - 1;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}
function dateOf(number) {
	const date = number + 719468;
	const era = Math.floor(date / 146097);
	const dayOfEra = date - era * 146097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
	};
}
function weekdayOf(number) {
	return ((number + 3) % 7 + 7) % 7;
}
// src/clock/open-stretches.ts
function openStretches(day, segments, zone) {
	const found = segments.flatMap((segment) => stretchesOf(day * DAY + segment.from * 60, day * DAY + segment.to * 60, zone)).filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from);
	const merged = [];
	for (const stretch of found) {
		const last = merged.at(-1);
		if (last === void 0 || stretch.from > last.to) merged.push(stretch);
		else merged[merged.length - 1] = {
			from: last.from,
			to: Math.max(last.to, stretch.to)
		};
	}
	return merged;
}
function stretchesOf(from, to, zone) {
	const [start, startAgain] = instantsAt(from, zone);
	const [end, endAgain] = instantsAt(to, zone);
	if (startAgain !== void 0 && endAgain === void 0) return [{
		from: start,
		to: changeBetween(start, startAgain, zone)
	}, {
		from: startAgain,
		to: end
	}];
	if (startAgain === void 0 && endAgain !== void 0) return [{
		from: start,
		to: end
	}, {
		from: changeBetween(end, endAgain, zone),
		to: endAgain
	}];
	if (startAgain !== void 0 && endAgain !== void 0) return [{
		from: start,
		to: end
	}, {
		from: startAgain,
		to: endAgain
	}];
	return [{
		from: start,
		to: end
	}];
}
function instantsAt(local, zone) {
	const [first, second] = zone.instantsOf(local);
	return first === void 0 ? [zone.instantAtOrAfter(local), void 0] : [first, second];
}
function changeBetween(before, after, zone) {
	const offset = zone.localAt(before) - before;
	let low = before;
	let high = after;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (zone.localAt(middle) - middle === offset) low = middle;
		else high = middle;
	}
	return high;
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
// src/clock/zone-clock.ts
function openZone(zone, zones) {
	const midnights = new Map();
	const offsetAt = (day) => {
		const known = midnights.get(day);
		if (known !== void 0) return known;
		const offset = secondsOf(zones.localAt(day * DAY, zone)) - day * DAY;
		midnights.set(day, offset);
		return offset;
	};
	const steadyOffset = (first, last) => {
		const offset = offsetAt(first);
		for (let day = first + 1; day <= last + 1; day += 1) if (offsetAt(day) !== offset) return null;
		return offset;
	};
	const steadyAround = (local) => {
		const day = Math.floor(local / DAY);
		return steadyOffset(day - 1, day + 1);
	};
	return {
		localAt: (instant) => {
			const day = Math.floor(instant / DAY);
			const offset = steadyOffset(day, day);
			return offset === null ? secondsOf(zones.localAt(instant, zone)) : instant + offset;
		},
		instantsOf: (local) => {
			const offset = steadyAround(local);
			return offset === null ? zones.instantsOf(localTimeOf(local), zone) : [local - offset];
		},
		instantAtOrAfter: (local) => {
			const offset = steadyAround(local);
			return offset === null ? zones.instantAtOrAfter(localTimeOf(local), zone) : local - offset;
		}
	};
}
function secondsOf({ year, month, day, hour, minute, second }) {
	return civilDay(year, month, day) * DAY + hour * HOUR + minute * 60 + second;
}
function localTimeOf(local) {
	const day = Math.floor(local / DAY);
	const within = local - day * DAY;
	return {
		...dateOf(day),
		hour: Math.floor(within / HOUR),
		minute: Math.floor(within % HOUR / 60),
		second: within % 60
	};
}
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
		const targets = targetsOf(policy, kind, priority) ?? [UNCOVERED];
		const keys = [
			"kinds",
			kind,
			...priority === null ? ["unassessed"] : ["targets", priority]
		];
		const terms = targets.map((target, index) => termOf(target, priority, policy, timeOf(target.calendar), [...keys, index]));
		lists.set(list, terms);
		return terms;
	};
	return {
		policy,
		commit,
		termsOf
	};
}
const UNCOVERED = {
	id: "notify-incident-manager",
	do: "notify",
	role: "incident-manager",
	owner: "incident-manager",
	from: "reported",
	calendar: "always",
	within: "immediately"
};
function isCovered(policy, kind, priority) {
	return targetsOf(policy, kind, priority) !== null;
}
function targetsOf(policy, kind, priority) {
	const asked = Object.hasOwn(policy.kinds, kind) ? policy.kinds[kind] : void 0;
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
		remind: target.remind ?? (isLong ? before : null),
		time,
		policyKeys
	};
}
function isReachAssessed({ target }) {
	return target.do === "reach" && target.status === "assessed";
}
// src/rules/record/not-covered.ts
const notCovered = recordRule("not-covered", "The policy has targets for the record's priority.", ({ file, course, policy }) => {
	const { kind, declared } = file.incident;
	const agreement = kindIn(policy, kind);
	const last = course.priorityChanges.at(-1);
	if (declared !== "live" || agreement === null || last === void 0) return [];
	if (isCovered(policy, kind, last.priority)) return [];
	const covered = priorityEntries(agreement.targets).map(([priority]) => priority);
	return [{
		severity: "warning",
		place: atValue("timeline", last.index, "event"),
		message: `The policy has no targets for ${last.priority} of the kind ${kind}, so no deadline is watched and only the incident manager is told.`,
		hint: `${covered.length === 0 ? "Add" : `Assess it as one of ${listed(covered)}, or add`} a list \`${last.priority}\` to \`kinds.${kind}.targets\` of the policy.`
	}];
});
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
	if (course.status === "closed") for (const section of kindIn(policy, file.incident.kind)?.requires.sections ?? []) {
		if (wanted.some((other) => other.section.toLowerCase() === section.toLowerCase())) continue;
		wanted.push({
			section,
			because: "the policy requires it before closure"
		});
	}
	return wanted;
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
// src/rules/record/role-counts.ts
const roleCounts = recordRule("role-counts", "Who is told, takes up, validates or reaches something in a role counts for it.", (context) => context.file.incident.declared === "live" ? [...context.course.unheard.map(unheardFault), ...strangersFaults(context)] : []);
function unheardFault({ role, who, by, index, why }) {
	const person = quoted(who ?? "nobody");
	const message = {
		stranger: `${person} does not count for ${role}: neither the policy nor an entry by its people, or by who owes this, names them. So the entry meets nothing.`,
		writer: `${quoted(by ?? "nobody")} does not count for ${role} and does not owe this, so their word that ${person} took it up meets nothing.`,
		"too-early": `${person} may stand in for ${role} only once it is overdue, so this entry meets nothing.`
	}[why];
	const hint = {
		stranger: `Let somebody who counts for ${role}, or who owes this, write an entry that names them; or name them in the policy.`,
		writer: `Let ${person} write it: \`engaged\` with \`role: ${role}\` and \`by:\` themselves.`,
		"too-early": `Log \`engaged\` again once the due instant has passed, or let somebody of ${role} name you.`
	}[why];
	return warning(index, why === "writer" ? "by" : "who", message, hint);
}
function strangersFaults({ course, policy, file }) {
	const { kind } = file.incident;
	const asked = kindIn(policy, kind);
	const targets = [...asked?.unassessed ?? [], ...Object.values(asked?.targets ?? {}).flat()];
	const byEvent = new Map();
	for (const target of targets) if (target.do === "reach" && target.by !== void 0) byEvent.set(target.status, target.by);
	const validator = validatorOf(policy, kind);
	if (validator !== void 0) byEvent.set("validated", validator);
	return course.events.flatMap((placed, place) => {
		const { event, index } = placed;
		const role = byEvent.get(event.event);
		const isConfirmed = event.event === "assessed" && role !== void 0 && course.events.slice(place).some((later) => isActFor(course, role, later.index));
		if (role === void 0 || isConfirmed || isActFor(course, role, index)) return [];
		if (event.event === "validated" && validationObjection(placed, course, role) === "order") return [];
		const who = event.by === void 0 ? "nobody who is named" : quoted(event.by);
		const message = `\`${event.event}\` is by ${who}, who does not count for ${role}; the policy asks ${role}, so it is owed still.`;
		const hint = event.event === "assessed" ? `Any entry by ${role} after it confirms it, with \`by:\`.` : `Let somebody who counts for ${role} log it, with \`by:\`.`;
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
// src/rules/record/sign-offs.ts
const signOffs = recordRule("sign-offs", "validated comes after resolved, reviewed after closed, with by and lessons learned.", ({ course, file }) => {
	if (file.incident.declared !== "live") return [];
	const lessons = lessonsIn(file.body.facts.headings);
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
const PLACEHOLDER = /^(?:todo|tbd|fixme|xxx+|untitled|title|new incident|incident|test|[.…?-])\W*$|^<.*>[^>\w]*$|^\[.*\][^\]\w]*$/;
const LONGEST = 60;
// src/rules/list.ts
const recordRules = [
	idFormat,
	idUnique,
	fileName,
	kindKnown,
	idPrefix,
	recordRule("title-said", "The title is not a placeholder.", ({ file }) => file.incident.title.length <= LONGEST && PLACEHOLDER.test(file.incident.title.toLowerCase()) ? [{
		severity: "warning",
		place: atValue("title"),
		message: `${quoted(file.incident.title)} does not say what happened.`,
		hint: "Say what is broken and for whom, as in `Logins fail for half of the users`."
	}] : []),
	servicesKnown,
	summaryFields,
	recordRule("tlp-public", "A record marked amber or red is not in a public repository.", ({ file, policy, isPublic }) => {
		const { tlp, kind } = file.incident;
		const marking = markingOf(file.incident, policy);
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
	policyContactDetails,
	policyReach,
	policyTeamAlone,
	policyFallbackCycle,
	policyAway,
	policyRoles,
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
	policyRequires
];
function checkRecord(context) {
	return recordRules.flatMap((rule) => rule.check(context));
}
function checkPolicy(context) {
	return policyRules.flatMap((rule) => rule.check(context));
}
const AT_LAST = 253402300799;
function policyErrors(policy, zones) {
	return checkPolicy({
		policy,
		zones,
		now: AT_LAST
	}).filter(({ severity }) => severity === "error");
}
// src/parse/policy-words.ts
function describePolicyIssue(issue, found, root) {
	return describeIssue(issue, {
		schema: PolicySchema,
		root,
		found,
		file: "the policy"
	});
}
// src/parse/parse-policy.ts
const POLICY_LIMIT = 4 * FRONT_MATTER_LIMIT;
function parsePolicy(path, text, exact) {
	if (text.length > POLICY_LIMIT) return {
		policy: null,
		findings: [{
			rule: "too-large",
			severity: "error",
			path,
			line: 1,
			column: 1,
			message: `The policy has ${text.length} characters; at most ${POLICY_LIMIT} are read.`,
			hint: "Shorten it; long explanations belong in a document beside it."
		}],
		needsExact: false
	};
	if (exact === void 0) {
		const policy = parseCheaply(text.replace(/^\uFEFF/, ""));
		return {
			policy,
			findings: [],
			needsExact: policy === null
		};
	}
	const block = {
		start: text.startsWith("﻿") ? 1 : 0,
		end: text.length
	};
	const parsed = parseExactly({
		path,
		text,
		block,
		yaml: exact
	}, validatePolicy, describePolicyIssue);
	return {
		policy: parsed.value,
		findings: inOrder(parsed.findings),
		needsExact: false
	};
}
function validatePolicy(value) {
	const parsed = PolicySchema.safeParse(value);
	return parsed.success ? {
		value: parsed.data,
		issues: []
	} : {
		value: null,
		issues: parsed.error.issues
	};
}
function parseCheaply(text) {
	if (!isPlainYaml(text)) return null;
	try {
		const parsed = PolicySchema.safeParse(loadCoreYaml(text));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}
// src/store/zones.ts
const seconds = (time) => time.epochMilliseconds / 1e3;
async function loadZones() {
	const { Temporal } = await import("./chunk-C1tAWas8.js");
	const zoned = (instant, zone) => Temporal.Instant.fromEpochMilliseconds(instant * 1e3).toZonedDateTimeISO(zone);
	const plain = (local) => Temporal.PlainDateTime.from(local, { overflow: "reject" });
	const readings = (local, zone) => {
		const wall = plain(local);
		const earlier = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
		return {
			earlier,
			later: wall.toZonedDateTime(zone, { disambiguation: "later" }),
			exists: earlier.toPlainDateTime().equals(wall)
		};
	};
	return {
		localAt: (instant, zone) => {
			const { year, month, day, hour, minute, second } = zoned(instant, zone);
			return {
				year,
				month,
				day,
				hour,
				minute,
				second
			};
		},
		instantsOf: (local, zone) => {
			const { earlier, later, exists } = readings(local, zone);
			if (!exists) return [];
			return seconds(earlier) === seconds(later) ? [seconds(earlier)] : [seconds(earlier), seconds(later)];
		},
		instantAtOrAfter: (local, zone) => {
			const { earlier, later, exists } = readings(local, zone);
			if (exists) return seconds(earlier);
			return seconds(earlier.getTimeZoneTransition("next") ?? later);
		},
		isZone: (zone) => {
			if (!/^[A-Za-z]/.test(zone)) return false;
			try {
				zoned(0, zone);
				return true;
			} catch (error) {
				if (error instanceof RangeError) return false;
				throw error;
			}
		}
	};
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
export { mergeAssessment as A, validationObjection as C, presentHolder as D, isActFor as E, isPlaceholder as M, isNamedFor as O, reviewObjection as S, deriveHolders as T, readyAgreement as _, parsePolicy as a, dateOf as b, policyErrors as c, isEnded as d, isSettled as f, isReachAssessed as g, isCovered as h, loadZones as i, priorityOf as j, isMoreUrgent as k, policyRules as l, statusAfter as m, policyInForce as n, checkPolicy as o, reaches as p, policyTimeline as r, checkRecord as s, alwaysInForce as t, recordRules as u, openCalendar as v, validatorOf as w, resolvePath as x, civilDay as y };
