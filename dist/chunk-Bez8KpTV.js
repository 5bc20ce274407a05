import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { n as markingOf, t as isConfidential } from "./chunk-CcK1yMAx.js";
import { i as terminalLine } from "./chunk-DGLFVksS.js";
import { a as readTree, c as streamGit, d as blobId, o as readGit, t as openGit } from "./chunk-BOFgvgmv.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { C as typed, _ as parseExactDocument, a as describeIssue, b as positionsOf, c as isPlainYaml, d as findFences, f as parseExactly, h as offsetOf, l as loadCoreYaml, n as parseRecord, o as nearest, p as namingLookAlike, r as tooLarge, t as RECORD_LIMIT, u as FRONT_MATTER_LIMIT, v as decode, y as inOrder } from "./chunk-CHYmxSJH.js";
import { i as holidaysOf, n as PolicySchema, r as WEEKDAYS } from "./chunk-UTf6reXS.js";
import { f as URGENCIES, i as EVENT_NAMES, o as IMPACTS, t as ID_PATTERN, u as STATUSES } from "./chunk-Lf0XjnVv.js";
import { a as HOUR, c as formatDuration, f as isDate, l as formatElapsed, m as parseInstant, s as elapsedSeconds, t as DAY, u as formatInstant } from "./chunk-CcAiWtuh.js";
import { i as TEAM } from "./chunk-BL644dDF.js";
import { dirname, join, resolve } from "node:path";
import { closeSync, lstatSync, openSync, readFileSync, readSync, readdirSync } from "node:fs";
import { Readable } from "node:stream";
import { createHash } from "node:crypto";
import { basename as basename$1, join as join$1 } from "node:path/posix";
import { pipeline } from "node:stream/promises";
// src/parse/parse-rules.ts
const parseRules = [
	{
		id: "odd-file",
		summary: "A record is a regular file with a plain name, no link, no submodule."
	},
	{
		id: "unreadable-file",
		summary: "Every file and folder of the records can be opened."
	},
	{
		id: "too-large",
		summary: "Front matter has at most 64 KiB, a body at most 256 KiB."
	},
	{
		id: "encoding",
		summary: "A file is UTF-8 text without control characters."
	},
	{
		id: "front-matter",
		summary: "A record starts with keys between two lines of `---`."
	},
	{
		id: "yaml-syntax",
		summary: "The front matter and the policy are YAML."
	},
	{
		id: "plain-yaml",
		summary: "The YAML is plain: no anchors, aliases, tags, merge keys or directives."
	},
	{
		id: "duplicate-key",
		summary: "A key comes once."
	},
	{
		id: "yaml-comment",
		summary: "No comment eats the end of a text."
	},
	{
		id: "unknown-key",
		summary: "Every key is known where it stands."
	},
	{
		id: "missing-key",
		summary: "Every key that is needed is there."
	},
	{
		id: "null-value",
		summary: "Every key has a value."
	},
	{
		id: "event",
		summary: "Every entry of the timeline is an event that is known."
	},
	{
		id: "instant",
		summary: "Every instant is RFC 3339 with an offset, and exists."
	},
	{
		id: "person",
		summary: "People are logins, roles, or free names with a space."
	},
	{
		id: "value",
		summary: "Every value is of the kind that its key wants."
	},
	{
		id: "body-time",
		summary: "A body can be read within the time limit."
	},
	{
		id: "record-time",
		summary: "A record that nobody merged yet can be read within the time limit."
	}
];
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
		return first === void 0 ? [missing$1(section, because, facts.headings, line)] : [emptySection(section, because, first, facts.headings)];
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
function missing$1(section, because, headings, bodyLine) {
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
// src/commands/ledger/hidden-records.ts
function hiddenAmong(records, policy, place) {
	return new Map(records.filter(({ file }) => isConfidential(file, policy, place)).map((record) => [record.path, nameOf(record)]));
}
function nameOf({ id }) {
	return id !== null && ID_PATTERN.test(id) ? id : "a hidden record";
}
const SUMMARIES = new Map([...parseRules, ...recordRules].map(({ id, summary }) => [id, summary]));
function withholdFindings(findings, hidden, shows = () => false) {
	if (hidden.size === 0) return findings;
	return findings.map((finding) => {
		const name = hidden.get(finding.path);
		if (name === void 0) {
			const { message, hint } = finding;
			return {
				...finding,
				message: unnamed(message, hidden),
				hint: unnamed(hint, hidden)
			};
		}
		const path = shows(finding.path) ? finding.path : name;
		if (finding.rule === "tlp-public") return {
			...finding,
			path
		};
		return {
			...finding,
			path,
			message: `${SUMMARIES.get(finding.rule) ?? "Something is to be mended here."} What it found is confidential, and this place is not.`,
			hint: "Run `incident-ledger check` on your own machine."
		};
	});
}
function unnamed(text, hidden) {
	let safe = text;
	for (const [path, name] of hidden) safe = safe.replaceAll(path, name).replaceAll(path.split("/").map(encodeURIComponent).join("/"), name);
	return safe;
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
// src/store/read-policy.ts
async function readPolicy(root, path) {
	return parsePolicyBytes(path, readBytes$1(root, path));
}
async function parsePolicyBytes(path, bytes) {
	const { text, findings } = decode(path, bytes);
	if (text === null) return {
		policy: null,
		findings,
		needsExact: false,
		text
	};
	const parsed = parsePolicy(path, text);
	return {
		...parsed.needsExact ? parsePolicy(path, text, await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1))) : parsed,
		text
	};
}
function readBytes$1(root, path) {
	const remedy = "Run `incident-ledger init` to make one, or name another with --policy.";
	try {
		const stats = lstatSync(resolve(root, path));
		if (stats.isSymbolicLink()) throw new CommandError(`The policy ${path} is a symbolic link, which is never followed.`, "Put the file itself there, or name it with --policy.");
		if (!stats.isFile()) throw new CommandError(`The policy ${path} is no file.`, remedy);
		return readFileSync(resolve(root, path));
	} catch (error) {
		if (error instanceof CommandError) throw error;
		const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
		throw new CommandError(missing ? `There is no policy at ${path}.` : `The policy ${path} cannot be read.`, missing ? remedy : "Give yourself the right to read it.", 2, error);
	}
}
// src/store/holds-file.ts
function holdsFile(root, path, bytes) {
	try {
		return readFileSync(resolve(root, path)).equals(bytes);
	} catch {
		return false;
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
// src/store/open-repository.ts
function openRepository(root) {
	return repositoryOver({
		lookAt: (path) => kindAt(join(root, path)),
		hashOf: (path) => hashOf(resolve(root, path))
	});
}
function repositoryOver(keeping) {
	const kinds = new Map();
	const look = (path) => {
		const known = kinds.get(path);
		if (known !== void 0) return known;
		const kind = keeping.lookAt(path);
		kinds.set(path, kind);
		return kind;
	};
	const kindOf = (path) => {
		const segments = inside(path);
		if (segments === null) return null;
		let kind = "directory";
		let at = "";
		for (const segment of segments) {
			if (kind !== "directory") return kind === "symlink" ? "symlink" : null;
			at = at === "" ? segment : `${at}/${segment}`;
			kind = look(at);
		}
		return kind;
	};
	return {
		kindOf,
		sha256: (path) => {
			const segments = inside(path);
			return segments !== null && kindOf(path) === "file" ? keeping.hashOf(segments.join("/")) : null;
		}
	};
}
function inside(path) {
	if (path.startsWith("/") || path.includes("\\") || path.includes("\0")) return null;
	const segments = [];
	for (const step of path.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") segments.push(step);
		else if (segments.pop() === void 0) return null;
	}
	return segments.some((step) => step.toLowerCase() === ".git") ? null : segments;
}
function kindAt(path) {
	let stats;
	try {
		stats = lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return null;
	}
	if (stats === void 0) return null;
	if (stats.isSymbolicLink()) return "symlink";
	if (stats.isDirectory()) return "directory";
	return stats.isFile() ? "file" : null;
}
function hashOf(path) {
	let file;
	try {
		file = openSync(path, "r");
	} catch {
		return null;
	}
	try {
		const hash = createHash("sha256");
		const piece = Buffer.alloc(1 << 20);
		for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) hash.update(piece.subarray(0, length));
		return hash.digest("hex");
	} finally {
		closeSync(file);
	}
}
// src/store/find-records.ts
function findRecords(root, dir) {
	refuseNoFolder(root, dir);
	const list = (folder) => listFolder(root, folder);
	return findRecordsIn(list, dir) ?? refuse(dir, "cannot be read", "Give yourself the right to read it.");
}
function findRecordsIn(list, dir) {
	const found = [];
	const walk = (folder, entries) => {
		if (folder !== dir && entries.some(({ name }) => name === ".git")) {
			found.push(odd(folder, "odd-file", "This folder is a repository of its own; records are read from this one alone.", "Move its records here, or remove the submodule."));
			return;
		}
		for (const entry of entries) {
			const path = join(folder, entry.name).replaceAll("\\", "/");
			const isRecord = entry.name.endsWith(".md") && entry.name !== "README.md";
			if (entry.kind === "symlink") {
				if (entry.name !== "README.md") found.push(odd(path, "odd-file", "This is a symbolic link; links are never followed.", "Put the file itself here, or delete the link."));
			} else if (entry.kind === "directory") {
				if (entry.name === ".git" || ID_PATTERN.test(entry.name)) continue;
				if (isRecord) found.push(odd(path, "odd-file", "This is a folder; a name that ends in `.md` is a record’s.", "Rename the folder."));
				const below = list(path);
				if (below === null) found.push(odd(path, "unreadable-file", "The folder cannot be read, so its records are missing here.", "Give yourself the right to read it."));
				else walk(path, below);
			} else if (isRecord) found.push(entry.kind === "file" ? file(path, entry.name) : odd(path, "odd-file", "This is no regular file.", "Delete it."));
		}
	};
	const top = list(dir);
	if (top === null) return null;
	walk(dir, top);
	return withTwins(found.toSorted((a, b) => compareBytes(a.path, b.path)));
}
function compareBytes(a, b) {
	if (/[\uD800-\uFFFF]/.test(a + b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
	return a < b ? -1 : a > b ? 1 : 0;
}
function file(path, name) {
	if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(name)) return odd(path, "odd-file", `The name ${JSON.stringify(name)} holds a character that cannot be seen or printed.`, "Rename the file: letters, digits and hyphens.");
	if (name.startsWith("-")) return {
		...odd(path, "odd-file", `The name ${typed(name)} starts with a hyphen, which commands take for an option.`, "Begin the name with the ID."),
		readable: true
	};
	return {
		path,
		finding: null,
		readable: true
	};
}
function odd(path, rule, message, hint) {
	return {
		path,
		readable: false,
		finding: {
			rule,
			severity: "error",
			path,
			line: 1,
			column: 1,
			message,
			hint
		}
	};
}
function withTwins(found) {
	const twins = groupByFold(found);
	return found.map((one) => {
		const other = twins.get(fold(one.path))?.find(({ path }) => path !== one.path);
		if (other === void 0 || one.finding !== null) return one;
		return {
			...odd(one.path, "odd-file", `The name differs from ${other.path} in case alone; on some machines they are one file.`, "Rename one of the two."),
			readable: one.readable
		};
	});
}
function fold(path) {
	return path.normalize("NFC").toLowerCase();
}
function groupByFold(found) {
	const groups = new Map();
	for (const one of found) {
		const group = groups.get(fold(one.path));
		if (group === void 0) groups.set(fold(one.path), [one]);
		else group.push(one);
	}
	return groups;
}
function listFolder(root, folder) {
	try {
		return readdirSync(resolve(root, folder), { withFileTypes: true }).map((entry) => ({
			name: entry.name,
			kind: kindOf(entry)
		}));
	} catch {
		return null;
	}
}
function kindOf(entry) {
	if (entry.isSymbolicLink()) return "symlink";
	if (entry.isDirectory()) return "directory";
	return entry.isFile() ? "file" : "other";
}
function refuseNoFolder(root, dir) {
	let stats;
	try {
		stats = lstatSync(resolve(root, dir));
	} catch (error) {
		refuse(dir, "does not exist", "Run `incident-ledger init` to make it, or name another with --dir.", error);
	}
	if (stats.isSymbolicLink()) refuse(dir, "is a symbolic link, which is never followed", "Name the folder itself with --dir.");
	if (!stats.isDirectory()) refuse(dir, "is no folder", "Name the folder that holds the records with --dir.");
}
function refuse(dir, what, remedy, cause) {
	throw new CommandError(`The folder of records, ${dir}, ${what}.`, remedy, 2, cause);
}
// src/store/read-ledger.ts
async function readLedger(root, dir) {
	return ledgerOf(findRecords(root, dir).map(({ path, finding, readable }) => withFinding(finding, readable ? read$1(root, path) : unread(path))));
}
async function ledgerOf(records) {
	if (records.every(({ needsExact }) => !needsExact)) return { records };
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	return { records: records.map((record) => {
		if (!record.needsExact || record.text === null) return record;
		const exact = parseRecord(record.path, new TextEncoder().encode(record.text), yaml);
		return {
			...exact,
			findings: [...record.findings, ...exact.findings]
		};
	}) };
}
function read$1(root, path) {
	let bytes;
	try {
		bytes = readFileSync(resolve(root, path));
	} catch (error) {
		return withFinding(unreadable(path, error), unread(path));
	}
	return parseRecord(path, bytes);
}
function unread(path) {
	return {
		path,
		text: null,
		id: null,
		file: null,
		findings: [],
		needsExact: false
	};
}
function withFinding(finding, record) {
	return finding === null ? record : {
		...record,
		findings: [finding, ...record.findings]
	};
}
function unreadable(path, error) {
	return {
		rule: "unreadable-file",
		severity: "error",
		path,
		line: 1,
		column: 1,
		message: `The file cannot be read${error instanceof Error && "code" in error ? ` (${String(error.code)})` : ""}.`,
		hint: "Give yourself the right to read it, or restore it from git."
	};
}
// src/git/read-objects.ts
async function* readObjects(folder, hashes, limit) {
	for await (const { kept, ...object } of readThrough(folder, hashes, limit, whole)) yield {
		...object,
		bytes: kept
	};
}
async function sumObjects(folder, hashes, limit) {
	const sums = new Map();
	for await (const { hash, kept } of readThrough(folder, new Set(hashes), limit, sum)) if (kept !== null) sums.set(hash, kept);
	return sums;
}
async function* readThrough(folder, hashes, limit, open) {
	const wanted = hashes[Symbol.iterator]();
	const first = wanted.next();
	if (first.done === true) return;
	const git = streamGit(folder, [
		"cat-file",
		"--batch",
		"--buffer"
	]);
	const unanswered = {
		asked: 0,
		failure: null
	};
	const asking = pipeline(Readable.from(lines(first.value, wanted, unanswered), { highWaterMark: 4 }), git.input).catch(() => void 0);
	let answered = 0;
	try {
		for await (const object of split(git.output, limit, open)) {
			answered += 1;
			yield object;
		}
	} finally {
		git.stop();
	}
	await asking;
	const { message } = await git.ended;
	if (unanswered.failure !== null) throw unanswered.failure;
	if (answered < unanswered.asked) {
		const why = message === "" ? "" : `: ${message}`;
		throw new CommandError(`git gave ${answered} of ${unanswered.asked} objects of the history${why}.`, DAMAGED);
	}
}
async function readBytes(folder, hashes, limit) {
	const found = new Map();
	for await (const { hash, bytes } of readObjects(folder, new Set(hashes), limit)) if (bytes !== null) found.set(hash, bytes);
	return found;
}
function* lines(first, others, unanswered) {
	const AT_ONCE = 64;
	let some = [first];
	unanswered.asked = 1;
	try {
		for (let next = others.next(); next.done !== true; next = others.next()) {
			unanswered.asked += 1;
			if (some.push(next.value) < AT_ONCE) continue;
			yield `${some.join("\n")}\n`;
			some = [];
		}
	} catch (error) {
		unanswered.failure = error;
	}
	if (some.length > 0) yield `${some.join("\n")}\n`;
}
function whole() {
	const parts = [];
	return {
		take: (bytes) => void parts.push(bytes),
		kept: () => Uint8Array.from(joined(parts))
	};
}
function joined(parts) {
	const [only] = parts;
	return parts.length === 1 && only !== void 0 ? only : Buffer.concat(parts);
}
function sum() {
	const hash = createHash("sha256");
	return {
		take: (bytes) => void hash.update(bytes),
		kept: () => hash.digest("hex")
	};
}
async function* split(output, limit, open) {
	let held = Buffer.alloc(0);
	let object = null;
	for await (const chunk of output) {
		if (!Buffer.isBuffer(chunk)) continue;
		held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
		for (;;) {
			if (object === null) {
				const end = held.indexOf(10);
				if (end === -1) break;
				const [hash = "", type = "", length = ""] = held.toString("latin1", 0, end).split(" ");
				if (type === "missing" || type === "ambiguous") throw missing(hash);
				const size = Number(length);
				object = {
					hash,
					size,
					left: size,
					sink: size > limit ? null : open()
				};
				held = held.subarray(end + 1);
			}
			const bytes = held.subarray(0, object.left);
			object.sink?.take(bytes);
			object.left -= bytes.length;
			held = held.subarray(bytes.length);
			if (object.left > 0 || held.length === 0) break;
			yield {
				hash: object.hash,
				kept: object.sink?.kept() ?? null,
				size: object.size
			};
			held = held.subarray(1);
			object = null;
		}
	}
}
const DAMAGED = "The clone is partial or damaged: clone the repository again, whole and without `--filter`.";
function missing(hash) {
	return new CommandError(`The object ${hash} of the history is missing here.`, DAMAGED);
}
// src/commands/ledger/commit-source.ts
function commitSource(root, commit) {
	const tree = readTree(root, commit);
	const short = commit.slice(0, 12);
	const blobAt = (path) => fileBlob$1(tree, path);
	const bytesAt = async (path) => {
		const blob = blobAt(path);
		if (blob === null) return null;
		for await (const { bytes } of readObjects(root, [blob], RECORD_LIMIT)) return bytes;
		return null;
	};
	return {
		has: (path) => tree.kindOf(path) !== null,
		records: async (dir) => {
			const found = tree.kindOf(dir) === "directory" ? findRecordsIn(tree.list, dir) : null;
			if (found !== null) return (await ledgerOf(await readRecords(root, found, blobAt))).records;
			throw new CommandError(`The commit ${short} has no folder ${dir}.`, "Ask for a later moment, or name the folder of then with --dir.");
		},
		policy: async (path) => {
			const bytes = await bytesAt(path);
			if (bytes !== null) return parsePolicyBytes(path, bytes);
			throw new CommandError(`The commit ${short} has no policy at ${path}.`, "Ask for a later moment, or name the policy of then with --policy.");
		},
		review: async (path) => {
			const bytes = await bytesAt(path);
			return bytes === null ? null : new TextDecoder().decode(bytes);
		},
		repository: async (records) => {
			const hashes = await evidenceHashes(root, records, blobAt);
			return repositoryOver({
				lookAt: tree.kindOf,
				hashOf: (path) => hashes.get(blobAt(path) ?? "") ?? null
			});
		}
	};
}
function fileBlob$1({ files }, path) {
	const file = files.get(path);
	return file?.kind === "file" ? file.blob : null;
}
async function readRecords(root, found, blobAt) {
	const wanted = found.flatMap(({ path, readable }) => {
		const blob = readable ? blobAt(path) : null;
		return blob === null ? [] : [{
			path,
			blob
		}];
	});
	const read = new Map();
	const blobs = wanted.map(({ blob }) => blob);
	for await (const { bytes, size } of readObjects(root, blobs, RECORD_LIMIT)) {
		const path = wanted[read.size]?.path ?? "";
		read.set(path, bytes === null ? tooLarge(path, size) : parseRecord(path, bytes));
	}
	return found.map(({ path, finding }) => withFinding(finding, read.get(path) ?? unread(path)));
}
const ATTACHMENT_LIMIT = 104857600;
async function evidenceHashes(root, records, blobAt) {
	return sumObjects(root, records.flatMap(({ path: from, file }) => (file?.incident.evidence ?? []).flatMap(({ path, sha256 }) => {
		if (path === void 0 || sha256 === void 0) return [];
		const found = resolvePath(from, path);
		return found.to === "repository" ? blobAt(found.path) ?? [] : [];
	})), ATTACHMENT_LIMIT);
}
// src/commands/ledger/read-committed.ts
function readCommitted(root, path) {
	for (const step of [dirname(path), path]) {
		const stats = lstatSync(resolve(root, step), { throwIfNoEntry: false });
		if (stats === void 0) return null;
		if (step === path ? stats.isFile() : !stats.isSymbolicLink()) continue;
		throw new CommandError(`The review ${path} cannot be read: ${step} is ${stats.isSymbolicLink() ? "a symbolic link" : "no file"}.`, "Move it out of the way: the review is a file beside its record.");
	}
	return readFileSync(resolve(root, path), "utf8");
}
// src/commands/ledger/ledger-source.ts
function openSource(root, { replay, head }) {
	if (head !== void 0) return head;
	return replay === null || replay === void 0 ? folderSource(root) : commitSource(root, replay.commit);
}
function folderSource(root) {
	return {
		records: async (dir) => (await readLedger(root, dir)).records,
		has: (path) => lstatSync(resolve(root, path), { throwIfNoEntry: false }) !== void 0,
		policy: (path) => readPolicy(root, path),
		review: async (path) => readCommitted(root, path),
		repository: async () => openRepository(root)
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
// src/git/came-from.ts
function cameFrom(added, changes) {
	const gone = changes.filter(({ before, after }) => before !== null && after === null);
	return (gone.find(({ before }) => before === added.after) ?? gone.find(({ path }) => basename$1(path) === basename$1(added.path)))?.path ?? null;
}
const LOG_ARGS = [
	"log",
	"--raw",
	"--root",
	"--no-renames",
	"--no-abbrev",
	"--no-relative",
	"--no-show-signature",
	"--no-ext-diff",
	"--no-textconv",
	"--diff-merges=first-parent",
	"-z",
	`--format=tformat:commit %H %ct %P`
];
const RAW = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/;
const HEADER = /^commit ([0-9a-f]+) (-?\d*)(?: ([0-9a-f ]*))?$/;
async function* parseLog(chunks) {
	let open = null;
	let raw = null;
	for await (const token of tokens(chunks)) {
		if (raw !== null) {
			const [, modeBefore = "", modeAfter = "", before = "", after = ""] = raw;
			open?.changes.push({
				path: token,
				before: fileBlob(modeBefore, before),
				after: fileBlob(modeAfter, after)
			});
			raw = null;
			continue;
		}
		raw = RAW.exec(token);
		if (raw !== null) continue;
		const header = HEADER.exec(token);
		if (header === null) throw new Error(`git log drew ${JSON.stringify(token.slice(0, 80))}, which is no commit.`);
		if (open !== null) yield open;
		const [, hash = "", committed = "", parents = ""] = header;
		open = {
			hash,
			committedAt: Number(committed),
			parents: parents.split(" ").filter(Boolean),
			changes: []
		};
	}
	if (open !== null) yield open;
}
async function* tokens(chunks) {
	let rest = "";
	for await (const chunk of chunks) {
		const parts = (rest + chunk).split("\0");
		rest = parts.pop() ?? "";
		yield* parts;
	}
	if (rest !== "") yield rest;
}
function fileBlob(mode, blob) {
	return mode.startsWith("100") && !/^0+$/.test(blob) ? blob : null;
}
// src/git/policy-history.ts
const MOVES_AT_MOST = 20;
async function readPolicyHistory(top, revision, path) {
	const found = [];
	let from = revision;
	let at = path;
	for (let moves = 0; moves <= MOVES_AT_MOST; moves += 1) {
		const commits = await log(top, from, at);
		for (const { hash, committedAt, changes } of commits) found.push({
			commit: hash,
			committedAt,
			path: at,
			blob: changes[0]?.after ?? null
		});
		const oldest = commits.at(-1);
		const [parent] = oldest?.parents ?? [];
		if (oldest === void 0 || parent === void 0) break;
		const before = await whereItStood(top, oldest);
		if (before === null) break;
		from = parent;
		at = before;
	}
	return found;
}
async function whereItStood(top, { hash, changes }) {
	const [added] = changes;
	if (added === void 0 || added.after === null) return null;
	const [whole] = await log(top, hash, null);
	return cameFrom(added, whole?.changes ?? []);
}
async function log(top, from, path) {
	const args = [
		...LOG_ARGS,
		...path === null ? ["-1"] : [],
		"--first-parent",
		"--end-of-options",
		from,
		"--",
		...path === null ? [] : [path]
	];
	const output = readGit(top, args, "The history of the policy cannot be read");
	const commits = [];
	for await (const commit of parseLog(Readable.from([output]))) commits.push(commit);
	return commits;
}
// src/parse/migrate-policy.ts
const MIGRATIONS = [fromVersion0];
const PRESENT = MIGRATIONS.length;
function migratePolicy(policy) {
	if (!isValues(policy)) return policy;
	const { version } = policy;
	if (typeof version !== "number" || !Number.isInteger(version) || version < 0) return policy;
	return MIGRATIONS.slice(version).reduce((older, migrate, index) => ({
		...migrate(older),
		version: version + index + 1
	}), policy);
}
function isOlderPolicy(policy) {
	return isValues(policy) && typeof policy["version"] === "number" && policy["version"] < PRESENT;
}
function fromVersion0({ service, security, tolerance, ...policy }) {
	const kinds = Object.entries({
		service,
		security
	}).filter(([, kind]) => kind !== void 0);
	return {
		"catch-up": "7d",
		...policy,
		...tolerance === void 0 ? {} : { immediately: tolerance },
		contacts: mapValues(policy["contacts"], withLogins),
		kinds: {
			...isValues(policy["kinds"]) ? policy["kinds"] : {},
			...Object.fromEntries(kinds.map(([name, kind]) => [name, withRequires(kind)]))
		}
	};
}
function withLogins(contact) {
	const { login, ...others } = contact;
	return login === void 0 ? contact : {
		...others,
		logins: [login]
	};
}
function withRequires(kind) {
	if (!isValues(kind) || kind["closure"] === void 0) return kind;
	const { closure, ...others } = kind;
	return {
		...others,
		requires: closure
	};
}
function mapValues(values, change) {
	if (!isValues(values)) return values;
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isValues(value) ? change(value) : value]));
}
function isValues(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/parse/parse-old-policy.ts
async function parseOldPolicy(path, bytes, loadYaml) {
	const { text, findings: undecoded } = decode(path, bytes);
	if (text === null) return {
		policy: null,
		problem: problemOf(undecoded)
	};
	const cheap = parsePolicy(path, text);
	if (cheap.policy !== null) return {
		policy: cheap.policy,
		problem: null
	};
	const migrated = migrate(text);
	if (migrated !== null) return {
		policy: migrated,
		problem: null
	};
	const { policy, findings } = cheap.needsExact ? parsePolicy(path, text, await loadYaml()) : cheap;
	return policy === null ? {
		policy,
		problem: problemOf(findings)
	} : {
		policy,
		problem: null
	};
}
function migrate(text) {
	let value;
	try {
		value = loadCoreYaml(text.replace(/^\uFEFF/, ""));
	} catch {
		return null;
	}
	return isOlderPolicy(value) ? PolicySchema.safeParse(migratePolicy(value)).data ?? null : null;
}
function problemOf(findings) {
	const [first] = findings;
	return first === void 0 ? "it cannot be read" : `line ${first.line}: ${first.message}`;
}
// src/report/held-against.ts
function heldAgainstPresent(path, because) {
	return `Held against the present ${terminalLine(path)}: ${because}.`;
}
// src/commands/ledger/policies-of.ts
async function readPolicies(question) {
	const { git, commit: replayed, path, present, text, isForeign, beyond, moments = null } = question;
	const only = (presentBecause, commit = null) => ({
		commit,
		policies: {
			timeline: alwaysInForce(present, commit),
			texts: new Map([[commit, text]]),
			presentBecause,
			unreadable: []
		}
	});
	if (isForeign) return only("it is that of the base branch");
	if (git === null || git.head === null) return only("there is no history here");
	if (git.isShallow) return only("the history of this clone was cut when it was fetched (it is shallow)", beyond?.commit ?? git.lastCommitOf(path));
	if (replayed === null && beyond === void 0 && !git.isClean(path)) return only("the policy is changed and not committed");
	const changes = await readPolicyHistory(git.top, replayed ?? git.head, `${git.prefix}${path}`);
	const [newest] = changes;
	if (newest === void 0 || newest.blob === null) return only("the policy is not committed", beyond?.commit);
	const presentBytes = new TextEncoder().encode(text);
	const isNews = beyond !== void 0 && blobId(presentBytes, newest.blob.length) !== newest.blob;
	const last = {
		...newest,
		...isNews ? beyond : {},
		bytes: presentBytes,
		read: judged({
			policy: present,
			problem: null
		}, await loadZones())
	};
	const line = [...await readVersions(git, isNews ? changes : changes.slice(1)), last];
	const asked = line.some((version) => statesInForce(version)) ? null : moments;
	if (asked === null) for (const version of line) await read(version);
	else await readNeeded(line, asked);
	const [first = {
		commit: last.commit,
		committedAt: last.committedAt,
		policy: present
	}, ...later] = line.flatMap(({ commit, committedAt, read: found }) => found?.policy ? [{
		commit,
		committedAt,
		policy: found.policy
	}] : []);
	return {
		commit: last.commit,
		policies: {
			timeline: policyTimeline([first, ...later]),
			texts: new Map(line.map(({ commit, bytes }) => [commit, new TextDecoder().decode(bytes)])),
			presentBecause: null,
			unreadable: line.flatMap(({ commit, committedAt: from, read: found }, index) => found?.problem ? [{
				commit,
				from,
				to: line[index + 1]?.committedAt ?? null,
				problem: found.problem
			}] : [])
		}
	};
}
const POLICY_BYTES = 4194304;
async function readVersions({ top }, changes) {
	const blobs = new Set(changes.flatMap(({ blob }) => blob ?? []));
	const held = new Map();
	for await (const { hash, bytes } of readObjects(top, [...blobs], POLICY_BYTES)) held.set(hash, bytes ?? new Uint8Array());
	return changes.toReversed().flatMap((change) => {
		const bytes = change.blob === null ? void 0 : held.get(change.blob);
		return bytes === void 0 ? [] : [{
			...change,
			bytes,
			read: null
		}];
	});
}
function statesInForce({ bytes }) {
	return /in-force["']? *:/.test(new TextDecoder().decode(bytes));
}
async function readNeeded(line, moments) {
	const rest = new Set(moments);
	while (rest.size > 0) {
		const usable = line.filter((version) => version.read === null || version.read.policy !== null);
		for (const at of rest) {
			const needed = usable.findLast(({ committedAt }) => committedAt <= at) ?? usable[0];
			if (needed === void 0 || (await read(needed)).policy !== null) rest.delete(at);
			else break;
		}
	}
}
async function read(version) {
	const known = version.read;
	if (known !== null) return known;
	version.read = judged(await parseOldPolicy(version.path, version.bytes, loadYaml), await loadZones());
	return version.read;
}
function judged(found, zones) {
	const [error] = found.policy === null ? [] : policyErrors(found.policy, zones);
	return error === void 0 ? found : {
		policy: null,
		problem: error.message
	};
}
async function loadYaml() {
	return import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
}
function tellPresentPolicy(shell, { policyFile, policies }) {
	const { presentBecause } = policies;
	if (presentBecause !== null) shell.err(`note: ${heldAgainstPresent(policyFile.path, presentBecause)}\n`);
}
function tellUnreadablePolicies(shell, { policyFile, policies }, entries) {
	const anchors = entries.flatMap(({ obligations }) => obligations.map(({ anchorAt }) => anchorAt));
	for (const { commit, from, to, problem } of policies.unreadable) {
		if (!anchors.some((at) => at >= from && (to === null || at < to))) continue;
		const what = `${policyFile.path}@${commit.slice(0, 12)} cannot be read (${problem})`;
		shell.err(`note: ${terminalLine(what)}; the version before it counted on\n`);
	}
}
// src/parse/place-findings.ts
function placeFindings(unplaced, path, text, exact, whole = "record") {
	if (unplaced.length === 0) return [];
	const positionOf = positionsOf(text);
	const fences = whole === "record" ? findFences(path, text).fences : null;
	const start = fences?.start ?? (text.startsWith("﻿") ? 1 : 0);
	const end = fences?.end ?? text.length;
	const document = parseExactDocument(text, {
		start,
		end
	}, exact);
	return inOrder(unplaced.map(({ rule, severity, place, message, hint }) => {
		if (place.in === "text") {
			const { line, column } = place;
			return {
				rule,
				severity,
				path,
				line,
				column,
				message,
				hint
			};
		}
		const offset = offsetOf(document, place.keys, place.at, exact);
		const named = namingLookAlike(message, text, offset);
		return {
			rule,
			severity,
			path,
			...positionOf(offset),
			message: named,
			hint
		};
	}));
}
// src/commands/ledger/usable-policy.ts
async function policyFaults(path, { policy, text, findings }) {
	if (policy === null) return findings;
	const errors = policyErrors(policy, await loadZones());
	return errors.length === 0 ? [] : placeFindings(errors, path, text ?? "", await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1)), "policy");
}
async function usablePolicy(path, read) {
	const faults = await policyFaults(path, read);
	if (read.policy === null || faults.length > 0) throw unusablePolicy(path, faults);
	return read.policy;
}
var UnusablePolicy = class extends CommandError {
	first;
	constructor(sentence, remedy, first) {
		super(sentence, remedy);
		this.first = first;
	}
};
function unusablePolicy(path, findings) {
	const errors = findings.filter(({ severity }) => severity === "error");
	const [first] = errors;
	if (first === void 0) return new UnusablePolicy(`The policy ${path} cannot be used.`, "Run `incident-ledger check`.", null);
	const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
	return new UnusablePolicy(`The policy cannot be used: ${path}:${first.line}:${first.column} ${first.message}${more}`, first.hint, first);
}
// src/commands/ledger/gather.ts
function policyPath({ dir, policy }) {
	return policy ?? join$1(dir, "policy.yml");
}
async function gather(shell, options, { basePolicy = null, moments = "recorded", bearFaults = false, standIn = null } = {}) {
	const source = openSource(shell.root, options);
	const records = await source.records(options.dir);
	const path = policyPath(options);
	const empty = basePolicy === null && isEmpty(source, options, records);
	if (empty) shell.err(emptyNote(options));
	const read = standIn === null ? await policyFor(source, path, empty ? shippedPolicy(shell) : basePolicy) : {
		...standIn,
		findings: [],
		needsExact: false
	};
	if (read.policy === null) throw unusablePolicy(path, read.findings);
	const faults = standIn === null ? await policyFaults(path, read) : [];
	if (faults.length > 0) {
		const fault = unusablePolicy(path, faults);
		if (!bearFaults) throw fault;
		shell.err(`note: ${terminalLine(`${fault.message} ${fault.remedy}`)}\n`);
	}
	const git = openGit(shell.root);
	const { policies, commit } = await readPolicies({
		git,
		commit: standIn?.commit ?? options.replay?.commit ?? null,
		path: standIn?.path ?? path,
		present: read.policy,
		text: read.text ?? "",
		beyond: basePolicy === null && standIn === null ? options.head?.beyond : void 0,
		isForeign: standIn === null && isForeign(shell, path, empty ? null : basePolicy),
		...moments === "any" ? {} : { moments: momentsOf(records, shell.now) }
	});
	return {
		source,
		records,
		files: records.flatMap(({ file }) => file === null ? [] : [file]),
		policyFile: {
			path,
			policy: read.policy,
			commit
		},
		policies,
		zones: await loadZones(),
		git
	};
}
function momentsOf(records, now) {
	return [now, ...records.flatMap(({ file }) => file?.incident.timeline.map(({ at }) => at) ?? [])];
}
function isForeign(shell, path, basePolicy) {
	return basePolicy !== null && !holdsFile(shell.root, path, basePolicy);
}
function isEmpty(source, options, records) {
	return records.length === 0 && options.policy === null && !source.has(policyPath(options));
}
function emptyNote(options) {
	return `${options.dir} is empty: no record and no policy yet. Run \`incident-ledger init\` to begin.\n`;
}
function shippedPolicy(shell) {
	return readFileSync(new URL("../incidents/policy.yml", shell.templates));
}
async function policyFor(source, path, basePolicy) {
	return basePolicy === null ? source.policy(path) : parsePolicyBytes(path, basePolicy);
}
function tellUnreadable(shell, records) {
	for (const record of records) {
		const { path, file, findings } = record;
		const [first] = findings;
		if (file !== null || first === void 0) continue;
		if (isConfidential(null, null, shell.place)) {
			shell.err(`left out ${nameOf(record)}, which cannot be read\n`);
			continue;
		}
		shell.err(`left out ${terminalLine(`${path}:${first.line}:${first.column} ${first.message}`)}\n`);
	}
}
export { statusAfter as $, readCommitted as A, parsePolicyBytes as B, LOG_ARGS as C, policyInForce as D, alwaysInForce as E, unread as F, withholdFindings as G, hiddenAmong as H, findRecords as I, policyRules as J, checkPolicy as K, openRepository as L, readBytes as M, readObjects as N, policyTimeline as O, ledgerOf as P, reaches as Q, repositoryOver as R, readPolicyHistory as S, cameFrom as T, nameOf as U, readPolicy as V, unnamed as W, isEnded as X, recordRules as Y, isSettled as Z, readPolicies as _, parseRules as _t, momentsOf as a, dateOf as at, heldAgainstPresent as b, shippedPolicy as c, validatorOf as ct, policyFaults as d, presentHolder as dt, isCovered as et, unusablePolicy as f, isNamedFor as ft, judged as g, isPlaceholder as gt, POLICY_BYTES as h, priorityOf as ht, isForeign as i, civilDay as it, commitSource as j, openSource as k, tellUnreadable as l, deriveHolders as lt, placeFindings as m, mergeAssessment as mt, gather as n, readyAgreement as nt, policyFor as o, reviewObjection as ot, usablePolicy as p, isMoreUrgent as pt, checkRecord as q, isEmpty as r, openCalendar as rt, policyPath as s, validationObjection as st, emptyNote as t, isReachAssessed as tt, UnusablePolicy as u, isActFor as ut, tellPresentPolicy as v, parseLog as w, parseOldPolicy as x, tellUnreadablePolicies as y, loadZones as z };
