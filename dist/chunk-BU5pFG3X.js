import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { $ as FollowUpsSchema, $t as boolean, A as describeIssue, At as InstantSchema, B as parseExactDocument, Ct as TEAM, Dt as DateSchema, Et as sameLogin, G as HEAD_CLOSING, Gt as parseInstant, H as findFences, Ht as isDate, I as namingLookAlike, It as elapsedSeconds, J as headDrawing, Jt as wordSchema, K as HEAD_OPENING, Kt as utcDate, Lt as formatDuration, M as NOT_PLAIN, Mt as DAY$1, N as readPlainYaml, Ot as DayOfYearSchema, P as parseExactly, Pt as HOUR, Q as withFacts, Qt as array, R as offsetOf, Rt as formatElapsed, S as taskWords, Tt as loginKey, U as inOrder, Ut as midnight, V as FRONT_MATTER_LIMIT, W as positionsOf, Y as closesFence, Z as TlpSchema, Zt as _enum, _t as UsersSchema, a as RECORD_LIMIT, at as EVENT_NAMES, bt as TextSchema, c as tooLarge, cn as partialRecord, ct as ImpactSchema, dn as strictObject, et as LadderSchema, fn as string, ft as STATUSES, gt as UrgencySchema, ht as URGENCIES, it as AffectsSchema, jt as MonthsSchema, k as decode, kt as DurationSchema, ln as record, lt as OutageSchema, mn as union, mt as StatusSchema, nn as int, nt as TargetSchema, o as parseRecord, ot as EventSchema, pn as tuple, pt as SecurityRiskSchema, qt as meant, rn as literal, rt as targetCommon, s as parseRecordText, sn as object, st as IMPACTS, tn as discriminatedUnion, tt as RepeatSchema, ut as PrioritySchema, vt as LoginSchema, wt as isLogin, xt as UrlSchema, yn as NEVER, yt as NameSchema, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { B as ID_PATTERN, D as findWorkTree, F as piecesOf, G as idKey, I as typed, J as withoutId, O as readGit, P as longestRun, R as ID_IN_ANY_CASE, S as compareBytes, U as idInName, W as idInPath, _ as openFileLookup, a as isPresent, b as findRecords, g as fileLookupOver, i as writeSealed, j as streamGit, k as runGit, n as readSealed, o as findPages, q as sameId, s as MARK, v as countOf, w as fileStamp, x as findRecordsIn, z as ID_OR_HASH } from "./chunk-DM8t71Lm.js";
import { A as isConfidential, G as trimEndOf, H as policyPath, M as isRestricted, N as markingOf, O as visible, T as terminalLine, U as rotaPathOf, W as tidyPath, Y as CommandError, a as tellTool, g as lentBytes, h as kindAt, k as visibleLines, o as nearest, p as holdsBytes, x as withoutLinks, y as readBytes$2 } from "./chunk-CsDEF--I.js";
import { once as once$1 } from "node:events";
import { dirname, join, posix, relative as relative$1, resolve } from "node:path";
import { lstatSync, readFileSync, readlinkSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { Readable } from "node:stream";
import { createHash, hash } from "node:crypto";
import { basename as basename$1, dirname as dirname$1, extname, normalize } from "node:path/posix";
import { pipeline as pipeline$1 } from "node:stream/promises";
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
		id: "merge-conflict",
		summary: "A merge was finished: no file holds both of its sides."
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
// src/model/once-per.ts
function oncePer(make) {
	const known = new WeakMap();
	return (asked) => {
		const before = known.get(asked);
		if (before !== void 0) return before;
		const made = make(asked);
		known.set(asked, made);
		return made;
	};
}
function oncePerText(make, atMost = 1e400) {
	const known = new Map();
	return (asked) => {
		const before = known.get(asked);
		if (before !== void 0) return before;
		if (known.size >= atMost) known.clear();
		const made = make(asked);
		known.set(asked, made);
		return made;
	};
}
// src/model/asks.ts
const AskSchema = string().regex(/^[a-z-]+(?: or [a-z-]+)*$/);
const AsksSchema = partialRecord(_enum(EVENT_NAMES), array(AskSchema));
const EVIDENCE = "evidence";
function alternativesOf(ask) {
	return ask.split(" or ");
}
const STEPS = STATUSES.filter((status) => status !== "closed" && status !== "dismissed");
function isStep(word) {
	return STEPS.includes(word);
}
function isStillAsked(word, events) {
	if (word !== "expected") return true;
	const last = events.findLast(({ event }) => TURNS.has(event));
	return last === void 0 || last.event === "reopened";
}
const TURNS = new Set([
	"resolved",
	"closed",
	"dismissed",
	"reopened"
]);
function askable(name) {
	const { shape } = EventSchema.options.find((option) => option.shape.event.value === name) ?? EventSchema.options[0];
	return [
		...Object.keys(shape).filter((key) => key !== "at" && key !== "event"),
		...STEPS.filter((status) => status !== name),
		EVIDENCE
	];
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
	if (endOf$1(to) <= startOf$2(from)) faults.push({
		place: atValue(...keys, "to"),
		message: `The absence of ${who} ends before it begins.`,
		hint: "Put `from` and `to` right."
	});
	return faults;
}
function startOf$2(from) {
	return typeof from === "number" ? from : midnight(from);
}
function endOf$1(to) {
	return typeof to === "number" ? to : midnight(to) + DAY$1;
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
function targetsOf$1(policy) {
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
		...targetsOf$1(policy).flatMap(({ target, keys }) => target.ladder === void 0 ? [] : {
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
	}] : [], ...targetsOf$1(policy).filter(({ target }) => !known.includes(target.calendar)).map(({ target, keys }) => ({
		place: atValue(...keys, "calendar"),
		message: `The policy has no calendar ${quoted(target.calendar)}.`,
		hint: suggestion(target.calendar, known)
	}))];
});
// src/model/duty.ts
const AnchorSchema = strictObject({
	from: _enum(EVENT_NAMES).describe("the event that starts the clock"),
	of: NameSchema.optional().describe("with submitted the duty; with aware and classified the regime, where it is not that of when"),
	which: wordSchema(["first", "last"], {
		first: "The first such event counts.",
		last: "The last one counts, so that a later one moves the due instant."
	}).default("first").describe("of several"),
	within: MonthsSchema.describe("the limit: 24h, or 1mo for a calendar month"),
	"day-end": boolean().default(false).describe("due at the last second of that day, in the policy’s zone"),
	lapses: boolean().default(false).describe("does not count where its limit had passed before the condition first held"),
	otherwise: boolean().default(false).describe("counts only where while did not hold when the other anchors made it due")
}).refine(({ from, of }) => from !== "submitted" || of !== void 0, {
	message: "anchor-of",
	path: ["of"]
});
const { from: _from, unless: _unless, ...common$1 } = targetCommon;
const DutySchema = strictObject({
	do: literal("submit").describe("something is submitted to an authority"),
	...common$1,
	to: NameSchema.describe("the contact that it goes to, which is never mentioned"),
	law: TextSchema.optional().describe("the article that asks for it"),
	when: strictObject({
		regime: NameSchema.describe("a regime of the policy"),
		as: array(NameSchema).min(1).describe("owed where classified last said one of these")
	}).optional().describe("the condition; left out, every incident of the kind owes it"),
	while: wordSchema(["ongoing", "handled"], {
		ongoing: "Owed only if the incident is not resolved at the due instant.",
		handled: "Owed only if the incident is resolved by the due instant."
	}).optional().describe("judged at the due instant"),
	every: DurationSchema.optional().describe("after each one the next is due so much later"),
	anchors: array(AnchorSchema).min(1).describe("what its limits count from; the earliest due instant counts"),
	"next-noon": NameSchema.optional().describe("a calendar: what falls due on a day on which it is closed is due at noon of its next open day")
}).transform((duty) => ({
	...duty,
	role: duty.to,
	from: duty.anchors[0]?.from ?? "aware",
	within: duty.anchors[0]?.within ?? {
		weeks: 0,
		days: 0,
		hours: 0,
		minutes: 0
	}
}));
const RegimeSchema = strictObject({
	title: TextSchema.describe("its name and article"),
	read: DateSchema.optional().describe("the date on which the law was read"),
	pack: TextSchema.optional().describe("the pack that it came from, with its version: nis2@1")
});
// src/model/policy-calendar.ts
const SegmentSchema = string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/).meta(meant("Opening hours are written 09:00-17:00; a day may have several."));
const WEEKDAYS = [
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday"
];
const DAY = array(SegmentSchema).default([]).describe("opening hours: [09:00-12:30, 13:00-17:00]; left out, closed");
const HoursSchema = strictObject({
	monday: DAY,
	tuesday: DAY,
	wednesday: DAY,
	thursday: DAY,
	friday: DAY,
	saturday: DAY,
	sunday: DAY
});
const CalendarSchema = strictObject({
	timezone: TextSchema.optional().describe("IANA zone; the organisation’s where left out"),
	hours: HoursSchema.describe("a list of segments per day, in the zone’s own time; a day left out is closed"),
	holidays: array(union([DayOfYearSchema, strictObject({
		date: DayOfYearSchema.describe("the day, 2026-12-25; or 12-25, which is a holiday every year"),
		name: TextSchema.optional().describe("what it is called; the rendered agreement says it"),
		from: string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/).meta(meant("A local time is written 12:00.")).optional().describe("the local time from which on the day is closed; the whole day where left out")
	})])).default([]).describe("a list of dates that are closed")
});
function holidaysOf({ holidays }) {
	return holidays.map((day) => typeof day === "string" ? {
		date: day,
		name: null,
		from: null
	} : {
		date: day.date,
		name: day.name ?? null,
		from: day.from ?? null
	});
}
// src/model/absence.ts
const WhenSchema = union([DateSchema, InstantSchema]).describe("a date, or an instant");
const AbsenceSchema = strictObject({
	who: LoginSchema.describe("a login of the role"),
	from: WhenSchema,
	to: WhenSchema,
	cover: LoginSchema.describe("the login that is mentioned instead")
});
// src/model/policy-contact.ts
const ContactSchema = strictObject({
	name: TextSchema.optional().describe("a person or a team"),
	duty: TextSchema.optional().describe("what the role is there for; the rendered agreement says it"),
	email: TextSchema.optional().describe("an address"),
	phone: TextSchema.optional().describe("a number"),
	logins: array(union([LoginSchema, string().regex(TEAM).meta(meant("A team is written org/team.")).transform((team) => team.replace(/^@/, ""))])).default([]).describe("GitHub users (or org/team) that notices mention"),
	rota: NameSchema.optional().describe("whoever is on duty on this rota when a notice goes out is mentioned, beside the logins"),
	via: array(NameSchema).optional().describe("receivers by which its words go out too, beside the mention"),
	fallback: NameSchema.optional().describe("a role to name where this one was called in vain"),
	away: array(AbsenceSchema).default([]).describe("who is away when, and who covers")
});
function absencesFor(role, { contacts }) {
	return [...(Object.hasOwn(contacts, role) ? contacts[role] : void 0)?.away ?? [], ...Object.values(contacts).flatMap(({ away }) => away)];
}
// src/model/receiver.ts
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}$/;
function isMailAddress(text) {
	return ADDRESS.test(text);
}
const AddressSchema = string().regex(ADDRESS).meta(meant("An address is written name@example.org."));
const VariableSchema = string().regex(/^LEDGER_[A-Z0-9_]{1,80}$/).meta(meant("A variable of the environment begins with LEDGER_, as in LEDGER_PAGERDUTY_KEY."));
const common = { private: boolean().default(false).describe("whether it may carry the words of confidential records") };
const url = VariableSchema.describe("the variable that holds the address");
const key = VariableSchema.describe("the variable that holds its key");
const ReceiverSchema = discriminatedUnion("type", [
	strictObject({
		type: literal("pagerduty").describe("whatever takes Events API v2"),
		"key-env": key,
		"url-env": url.optional(),
		...common
	}),
	strictObject({
		type: literal("slack").describe("an incoming web hook of Slack"),
		"url-env": url,
		...common
	}),
	strictObject({
		type: literal("teams").describe("a workflow web hook of Microsoft Teams"),
		"url-env": url,
		...common
	}),
	strictObject({
		type: literal("smtp").describe("e-mail"),
		"url-env": url,
		from: AddressSchema.describe("the sender’s address"),
		to: AddressSchema.optional().describe("the address for whom neither people nor the contact has one"),
		...common
	}),
	strictObject({
		type: literal("ntfy").describe("a topic of ntfy"),
		"url-env": url,
		"key-env": key.optional(),
		...common
	}),
	strictObject({
		type: literal("webhook").describe("JSON, signed as Standard Webhooks ask"),
		"url-env": url,
		"secret-env": VariableSchema.describe("the variable that holds the secret of the signature"),
		...common
	})
]);
// src/model/policy-kind.ts
const PublicSchema = boolean().default(false).describe("whether `site --public` publishes it");
const RaiseSchema = strictObject({
	when: strictObject({
		outage: OutageSchema.optional().describe("how much of the service is out"),
		users: UsersSchema.optional().describe("how many are affected"),
		"security-risk": SecurityRiskSchema.optional().describe("whether security is at risk"),
		affects: AffectsSchema.optional().describe("what of security it touches")
	}).refine((when) => Object.keys(when).length > 0, "empty-condition").describe("one or more of outage, users, security-risk, affects"),
	"at-least": PrioritySchema.describe("a priority")
});
const DefinitionSchema = strictObject({
	meaning: TextSchema.describe("what the priority means"),
	impact: TextSchema.optional().describe("in the words of the agreement"),
	urgency: TextSchema.optional().describe("in the words of the agreement"),
	examples: array(TextSchema).default([]).describe("a list")
});
const KindSchema = strictObject({
	prefix: string().regex(/^[A-Z][A-Z0-9]{1,9}$/).meta(meant("A prefix is two to ten capitals or digits, as in INC.")).describe("of the ids: INC, SEC; two to ten capitals or digits"),
	title: TextSchema.optional().describe("a heading for the agreement"),
	purpose: TextSchema.describe("what this kind of incident management is for, in words"),
	process: array(TextSchema).min(1).describe("the steps, in words"),
	channels: array(TextSchema).default([]).describe("where incidents are reported, in words"),
	definitions: partialRecord(PrioritySchema, DefinitionSchema).describe("what each priority means"),
	matrix: record(ImpactSchema, record(UrgencySchema, PrioritySchema)).describe("impact → urgency → priority"),
	raise: array(RaiseSchema).default([]).describe("what else raises a priority"),
	unassessed: array(TargetSchema).describe("targets from the report to the first assessment"),
	targets: partialRecord(PrioritySchema, array(TargetSchema)).describe("priority → targets"),
	duties: array(DutySchema).optional().describe("what is owed to authorities, at any priority"),
	requires: strictObject({
		statuses: array(StatusSchema).default([]).describe("statuses that the timeline must have passed: [contained, resolved]"),
		sections: array(TextSchema).default([]).describe("sections of the body: [Actions taken, Root cause, Follow-up]"),
		validated: NameSchema.optional().describe("the role whose holder must have validated")
	}).default({
		statuses: [],
		sections: []
	}).describe("what must be there before closure"),
	asks: AsksSchema.optional().describe("what an entry should carry, a warning where it does not"),
	tlp: TlpSchema.default("clear").describe("the marking of a record without one"),
	public: PublicSchema
});
// src/model/policy.ts
const PersonSchema = strictObject({
	name: TextSchema.optional().describe("as git config knows them"),
	email: TextSchema.optional().describe("an address"),
	phone: TextSchema.optional().describe("a number"),
	git: array(TextSchema).default([]).describe("further addresses of their commits")
});
const ServiceSchema = union([TextSchema, strictObject({
	what: TextSchema.describe("what it is"),
	public: PublicSchema
})]);
const AuditSchema = strictObject({
	late: DurationSchema.optional().describe("an entry first committed so long after its own instant is a late entry"),
	"late-by-event": partialRecord(_enum(EVENT_NAMES), DurationSchema).optional().describe("event → the same for that event"),
	ahead: DurationSchema.optional().describe("how far the clocks of two machines may disagree"),
	detection: DurationSchema.optional().describe("from detected to reported, at most"),
	holds: int().min(1).max(100).optional().describe("holds may take so many percent of the time to resolution"),
	inside: int().min(1).max(100).optional().describe("a resolution in the last so many percent of its limit that was reopened is listed"),
	signatures: wordSchema(["required", "optional"], {
		required: "Every commit that changes records or policy has to be signed.",
		optional: "Commits need no signature."
	}).optional().describe("whether commits have to be signed")
});
const PolicySchema = strictObject({
	version: literal(1).describe("1"),
	"in-force": InstantSchema.optional().describe("an instant: from when on this version counts, where that is not its commit"),
	organization: TextSchema.describe("its name"),
	timezone: TextSchema.describe("IANA zone, for display, and for calendars that name none: Europe/Amsterdam"),
	command: string().regex(/^[\w@%+=:,./#~ -]{1,200}$/).meta(meant("A command is what people type, without quotes or signs of a shell.")).optional().describe("how your people call the tool"),
	immediately: DurationSchema.describe("the tolerance that the word stands for in a target: 5m"),
	"catch-up": DurationSchema.describe("a sweep announces nothing that was first owed longer ago: 7d"),
	receipts: wordSchema(["commit", "off"], {
		commit: "What a sweep delivered is written back into the record.",
		off: "Records stay as typed."
	}).default("commit").describe("whether sweeps write what they delivered back into the record"),
	reports: wordSchema(["pull-request", "commit"], {
		"pull-request": "For people to merge.",
		commit: "At once, onto the default branch, where it may be written and a writer reported."
	}).default("pull-request").describe("how an issue that reports an incident becomes a record"),
	"record-head": wordSchema(["write", "off"], {
		write: "New records and `fmt` get a table of what they say on top of the body.",
		off: "None is put there; one that stands there is kept equal to the record."
	}).optional().describe("whether a record shows what its front matter says on its page"),
	drills: wordSchema([
		"silent",
		"github",
		"receivers"
	], {
		silent: "A drill is told to nobody.",
		github: "A drill is called for on GitHub like an incident; no receiver hears of it.",
		receivers: "The receivers call for it too: pagers ring."
	}).optional().describe("whom a record of an exercise calls"),
	authors: array(LoginSchema).default([]).describe("logins whose sweep comments are trusted besides the author that the sweep writes as"),
	review: strictObject({
		every: DurationSchema.describe("how often the agreement itself is reviewed: 26w"),
		last: DateSchema.describe("the date of the last review: 2026-10-01"),
		aim: TextSchema.optional().describe("what it is reviewed for"),
		feedback: array(strictObject({
			on: DateSchema.describe("the day on which it was said: 2026-11-02"),
			from: TextSchema.describe("who said it: a login, a name, a team"),
			says: TextSchema.describe("what was said, in a sentence or two")
		})).optional().describe("what people said of the agreement, for its next review")
	}).optional().describe("the agreement’s own periodic review"),
	contacts: record(NameSchema, ContactSchema).describe("role → how to reach it"),
	receivers: record(NameSchema, ReceiverSchema).optional().describe("ways beside GitHub by which words go out: name → how"),
	people: record(LoginSchema, PersonSchema).default({}).describe("login → whose commits are theirs: `new` says so who reported"),
	calendars: record(NameSchema, CalendarSchema).default({}).describe("name → working time"),
	priorities: partialRecord(PrioritySchema, TextSchema).describe("P1 … P5 → a word: P1: Critical"),
	services: record(TextSchema, ServiceSchema).optional().describe("the catalogue, name → what it is, or { what, public }"),
	escalation: strictObject({
		ladder: LadderSchema,
		repeat: RepeatSchema,
		remind: strictObject({
			before: DurationSchema.describe("time before the due instant"),
			from: DurationSchema.describe("only for limits of at least so long")
		}).describe("a reminder before the due instant"),
		holds: DurationSchema.prefault("1d").describe("how often the incident manager hears of a hold that somebody else set, while it lasts")
	}).describe("the default ladder, repeats and reminder"),
	"follow-ups": FollowUpsSchema.optional().describe("what is asked of the tasks below Follow-up, and who hears of them"),
	regimes: record(NameSchema, RegimeSchema).optional().describe("laws and contracts that ask for duties: name → what it is"),
	kinds: record(NameSchema, KindSchema).describe("service, security, or your own"),
	audit: AuditSchema.optional().describe("what an audit of the history holds against")
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
function hasMeans({ logins, rota, email, phone }) {
	return logins.length > 0 || rota !== void 0 || email !== void 0 || phone !== void 0;
}
function contactOf$2(policy, role) {
	return Object.hasOwn(policy.contacts, role) ? policy.contacts[role] ?? null : null;
}
function fallbackChain(policy, role) {
	const chain = [];
	let next = role;
	while (next !== void 0 && !chain.includes(next)) {
		chain.push(next);
		next = contactOf$2(policy, next)?.fallback;
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
		const contact = contactOf$2(policy, role);
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
		const circle = circleFrom(policy, role);
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
function circleFrom(policy, role) {
	const chain = fallbackChain(policy, role);
	return contactOf$2(policy, chain.at(-1) ?? role)?.fallback === role ? chain : null;
}
// src/rules/policy/policy-holidays.ts
const policyHolidays = policyRule("policy-holidays", "A calendar that lists holidays by date lists those of the present year, and in December those of the next.", ({ policy, present }) => Object.entries(policy.calendars).flatMap(([name, calendar]) => lastYear(calendar).filter((last) => present.reached(midnight(`${last}-12-01`))).map((last) => {
	const next = Number(last) + 1;
	return {
		severity: "warning",
		place: atValue("calendars", name, "holidays"),
		message: `The holidays of \`${name}\` end with ${last}, so from ${next} on every weekday counts as working time.`,
		hint: `Add those of ${next}; a day that returns is written once, without its year, as in \`12-25\`.`
	};
})));
function lastYear(calendar) {
	return holidaysOf(calendar).flatMap(({ date }) => date.length === 5 ? [] : date.split("-", 1)).toSorted().slice(-1);
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
const policyNeverOwed = policyRule("policy-never-owed", "unless and until name a status that comes after the event which starts the target, and no duty counts from a dismissal.", ({ policy }) => targetsOf$1(policy).flatMap(({ target, keys }) => {
	if (target.do === "submit") return dutyFaults(target, keys);
	const key = target.do === "update" ? "until" : "unless";
	const fault = faultOf$4(target);
	return fault === null ? [] : {
		place: atValue(...keys, key),
		...fault
	};
}));
function dutyFaults({ id, anchors }, keys) {
	return anchors.flatMap(({ from }, index) => from === "dismissed" ? {
		place: atValue(...keys, "anchors", index, "from"),
		message: `The duty ${id} counts from \`dismissed\`, which ends it, so that nothing is owed from then.`,
		hint: "Let it count from an earlier event."
	} : []);
}
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
// src/model/placeholder.ts
const BRACKETS = /\[[^[\]]*\]/g;
const PLACEHOLDERS = [
	/[[<{][^[<{\]>}]*[\]>}]/,
	/^(?:todo|tbd|fixme|change ?me|insert\b.*|your\b.*|n\/?a|none|unknown|x+|-+|\?+|\.{3}|…)$/i,
	/@(?:[\w.-]+\.)?(?:example\.(?:com|net|org)|[\w-]+\.(?:example|invalid|test)|localhost)$/i,
	/^\+?[0\s().-]+$/,
	/^(?:\+?1[\s.-]?)?(?:\(?\d{3}\)?[\s.-]?)?555[\s.-]?01\d{2}$/,
	/^\+?\s?1?234567890?$/
];
const MADE_UP_ORGANIZATION = "Kwetter";
const MADE_UP_LOGINS = new Set([
	"incident-manager",
	"security-officer",
	"first-line",
	"second-line",
	"third-line",
	"management"
].map((role) => `kwetter-${role}`));
function isPlaceholder(text) {
	return PLACEHOLDERS.some((pattern) => pattern.test(text.trim()));
}
function bracketIn(text) {
	const isLeft = ({ 0: found, index }) => /\S\s/.test(found) && text[index + found.length] !== "(";
	return [...text.matchAll(BRACKETS)].find(isLeft)?.[0] ?? null;
}
function isMadeUpLogin(login) {
	return MADE_UP_LOGINS.has(login.toLowerCase());
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
	if (organization !== "Kwetter" && bracketIn(organization) === null) return [];
	return [{
		severity: "warning",
		place: atValue("organization"),
		message: `The organization is a placeholder: ${quoted(organization)}.`,
		hint: "Put in the name of your own."
	}];
}
function ofContact(role, contact) {
	const login = loginsOf(contact).find(isMadeUpLogin);
	const unfilled = [...FIELDS$1.flatMap((field) => unfilledIn(contact, field)), ...login === void 0 ? [] : [{
		field: "logins",
		shown: login
	}]];
	const [first, ...more] = unfilled;
	if (first === void 0) return [];
	const { field, shown } = first;
	return [{
		severity: "warning",
		place: atValue("contacts", role, field),
		message: more.length === 0 ? `The ${field} of ${role} ${field === "logins" ? "are placeholders" : "is a placeholder"}: ${quoted(shown)}.` : `The ${listed(unfilled.map((one) => one.field))} of ${role} are placeholders.`,
		hint: login === void 0 ? "Put in the real details; leave out what there is not." : "Put in the real details and logins; leave out what there is not. A made-up login is never mentioned."
	}];
}
function unfilledIn(contact, field) {
	const shown = contact[field];
	return shown !== void 0 && isPlaceholder(shown) ? [{
		field,
		shown
	}] : [];
}
function loginsOf({ logins, away }) {
	return [...logins, ...away.flatMap(({ who, cover }) => [who, cover])];
}
function bracketsOf(policy) {
	const { contacts: _, organization: __, ...others } = policy;
	return textsOf(others, []).flatMap(({ keys, text }) => {
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
	return Object.entries(value ?? {}).flatMap(([key, item]) => textsOf(item, [...keys, key]));
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
// src/model/kind-in.ts
function kindIn({ kinds }, kind) {
	return Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;
}
function targetsIn(kind) {
	return kind === void 0 ? [] : allTargets(kind);
}
const allTargets = oncePer(({ unassessed, targets, duties = [] }) => [
	...unassessed,
	...Object.values(targets).flatMap((list) => list ?? []),
	...duties
]);
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
const policyReach = policyRule("policy-reach", "Every contact that the policy calls or mentions can be reached.", ({ policy }) => [...calledRoles(policy)].filter((role) => contactOf$2(policy, role) !== null).filter((role) => !fallbackChain(policy, role).some((other) => {
	const contact = contactOf$2(policy, other);
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
	return namedIn$1(policy).filter(({ name }) => !known.includes(name)).map(({ name, place }) => ({
		place,
		message: `There is no receiver ${quoted(name)}, so nothing would go out by it.`,
		hint: suggestion(name, known)
	}));
});
function namedIn$1(policy) {
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
// src/model/agreement-review.ts
function agreementReview({ review }) {
	return review === void 0 ? null : reviewOf(review);
}
function reviewOf({ last, every }) {
	const lastAt = midnight(last);
	return {
		last,
		lastAt,
		dueAt: lastAt + elapsedSeconds(every)
	};
}
function overdueReview(policy, now) {
	const review = agreementReview(policy);
	return review === null || now <= review.dueAt ? null : review;
}
// src/rules/policy/policy-review.ts
const EARLIEST = 14 * HOUR;
const policyReview = policyRule("policy-review", "The policy's own review has a date, does not lie in the future, and is not overdue; feedback was said on a day that has come.", ({ policy, present }) => {
	const { review } = policy;
	if (review === void 0) return {
		severity: "warning",
		place: atKey("version"),
		message: "The policy has no `review`: nobody is asked to look at the agreement again.",
		hint: "Add `review: { every: 26w, last: … }` with the date of the last review."
	};
	return [...(review.feedback ?? []).flatMap(({ on }, index) => {
		if (present.reached(midnight(on) - EARLIEST)) return [];
		return {
			severity: "warning",
			place: atValue("review", "feedback", index, "on"),
			message: `Feedback is dated ${on}, which is yet to come.`,
			hint: "Put the date here on which it was said."
		};
	}), ...reviewFindings(review, present)];
});
function reviewFindings(review, present) {
	const place = atValue("review", "last");
	const { last, lastAt, dueAt } = reviewOf(review);
	if (!present.reached(lastAt - EARLIEST)) return [{
		place,
		message: `The last review is dated ${last}, which is yet to come.`,
		hint: "Put the date here on which the policy was last reviewed; the next one follows from `every`."
	}];
	if (!present.reached(dueAt + 1)) return [];
	return [{
		severity: "warning",
		place,
		message: `The last review was on ${last}; one every ${formatDuration(review.every)} is asked, so the next was due on ${utcDate(dueAt)}.`,
		hint: "Review the policy with its people, then put the date of the review here."
	}];
}
// src/model/roster.ts
function asAsked(versions) {
	let counted = [];
	for (const [index, version] of versions.entries()) {
		const { file } = version;
		const since = version.since ?? -1e400;
		const before = versions[index - 1]?.file.covers ?? [];
		for (const cover of newCovers(file.covers, before)) if (cover.url !== void 0 && cover.asked !== void 0 && cover.asked < since) counted = withCover(counted, cover, cover.asked);
		counted = [...counted, version];
	}
	return counted;
}
function withCover(versions, cover, since) {
	const covered = (version) => {
		const { file } = version;
		return {
			...version,
			file: {
				...file,
				covers: [...file.covers, cover]
			}
		};
	};
	const at = versions.findLastIndex((one) => one.since === null || one.since <= since);
	const base = versions[at];
	if (base === void 0) return versions.map(covered);
	const later = versions.slice(at + 1).map(covered);
	return [
		...versions.slice(0, at + 1),
		{
			...covered(base),
			since
		},
		...later
	];
}
function newCovers(covers, before) {
	const old = new Set(before.map((cover) => JSON.stringify(cover)));
	return covers.filter((cover) => !old.has(JSON.stringify(cover)));
}
function rotaFileAt({ versions }, at) {
	return (versions.findLast(({ since }) => since === null || since <= at) ?? versions[0])?.file ?? null;
}
function rotaIn({ rotas }, name) {
	return Object.hasOwn(rotas, name) ? rotas[name] ?? null : null;
}
const everybodyOf = oncePer((roster) => {
	const people = new Map();
	for (const { file } of roster.versions) for (const login of peopleIn(file, roster.name, () => true)) if (!people.has(loginKey(login))) people.set(loginKey(login), login);
	return [...people.values()];
});
function peopleOf$1(roster, at) {
	const file = rotaFileAt(roster, at);
	return file === null ? [] : peopleIn(file, roster.name, ({ from }) => from <= at);
}
function peopleIn(file, name, counts) {
	const layers = rotaIn(file, name)?.layers ?? [];
	const covers = file.covers.filter((cover) => cover.rota === name && counts(cover));
	return [...layers.flatMap(({ people }) => people), ...covers.map(({ by }) => by)];
}
// src/rules/policy/policy-rota.ts
const policyRota = policyRule("policy-rota", "The rota that a contact names stands in the rota file.", ({ policy }) => Object.entries(policy.contacts).flatMap(([role, { roster }]) => {
	if (roster === void 0) return [];
	const file = roster.versions.at(-1)?.file;
	if (file !== void 0 && rotaIn(file, roster.name) !== null) return [];
	const isGone = file === void 0 || Object.keys(file.rotas).length === 0;
	return {
		place: atValue("contacts", role, "rota"),
		message: isGone ? `No rota file beside the policy can be read, so nobody is on duty on \`${roster.name}\`.` : `\`${roster.name}\` is no rota of the rota file.`,
		hint: isGone ? "Put a `rota.yml` beside the policy, or take `rota` out and name `logins`." : suggestion(roster.name, Object.keys(file.rotas))
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
		...targetsOf$1(policy).flatMap(({ target, keys }) => [...target.do === "reach" ? [{
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
	const start = startOf$1(segment);
	const end = endOf(segment);
	if (end <= start) return {
		message: `The segment ${segment} ends before it has begun.`,
		hint: `Past midnight, write \`${start}-24:00\` and let the next day begin with \`00:00-${end}\`.`
	};
	if (before === void 0 || endOf(before) <= start) return null;
	return {
		message: `The segment ${segment} begins before ${before} has ended.`,
		hint: "Put the segments in order, or make one of two that overlap."
	};
}
function startOf$1(segment) {
	return segment.slice(0, 5);
}
function endOf(segment) {
	return segment.slice(6);
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
	const { logins = [], rota } = contactOf$2(policy, role) ?? {};
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
// src/clock/status.ts
const ENDED$1 = new Set(["closed", "dismissed"]);
const SETTLED = new Set([
	"resolved",
	"closed",
	"dismissed"
]);
function isSettled(status) {
	return SETTLED.has(status);
}
function isEnded(status) {
	return ENDED$1.has(status);
}
function statusAfter(status, event) {
	if (event === "reopened") return isSettled(status) ? "investigating" : null;
	if (event === "assessed") return status === "reported" ? "assessed" : null;
	if (event === "dismissed") return isEnded(status) ? null : event;
	if (isSettled(status) || status === event) return null;
	if (event === "resolved") return event;
	return event === "investigating" || event === "contained" || event === "mitigated" ? event : null;
}
function reaches(status, wanted) {
	if (status === "dismissed" || wanted === "dismissed") return status === wanted;
	return STATUSES.indexOf(status) >= STATUSES.indexOf(wanted);
}
// src/clock/declared.ts
const unknownPast = () => ({ known: false });
const FRESH = DAY$1;
function declarationOf({ declared }, course, past, now) {
	if (declared === "live") return {
		as: "live",
		because: "said"
	};
	const present = {
		at: now,
		declared,
		resolvedAt: resolvedSince(course)
	};
	if (!past.known) {
		if (declared === "exercise") return {
			as: declared,
			because: "said"
		};
		return present.resolvedAt === null ? {
			as: "live",
			because: "unresolved"
		} : {
			as: "backfill",
			because: "word"
		};
	}
	const first = past.first ?? present;
	if (past.main.includes("live")) return {
		as: "live",
		because: "was-live"
	};
	const open = declared === "backfill" || past.main.includes("backfill") ? openness(first) : null;
	return open === null ? {
		as: declared,
		because: "said"
	} : {
		as: "live",
		because: open
	};
}
function isLive({ declared }) {
	return declared.as === "live";
}
function isDrill({ declared }) {
	return declared.as === "exercise";
}
function isCalledFor(entry, { drills = "silent" }) {
	return isLive(entry) || isDrill(entry) && drills !== "silent";
}
function isSentBeside(entry, { drills }) {
	return isLive(entry) || isDrill(entry) && drills === "receivers";
}
function resolvedSince({ statusChanges }) {
	return statusChanges[statusChanges.findLastIndex(({ status }) => !isSettled(status)) + 1]?.at ?? null;
}
function openness({ at, resolvedAt }) {
	if (resolvedAt === null) return "unresolved";
	return at - resolvedAt < FRESH ? "fresh" : null;
}
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
		const missing = [...new Set([...asked[event.event] ?? [], ...isWord ? words : []])].map((ask) => alternativesOf(ask).filter((word) => isStillAsked(word, [...before, event]))).filter((ways) => ways.length > 0).filter((ways) => !ways.some((word) => carries(event, word, before, file)));
		if (missing.length === 0) return [];
		return {
			severity: "warning",
			place: atValue("timeline", index, "event"),
			message: `${typed(event.event)} lacks ${listed(missing.map((ways) => wordsOf$3(ways)))}, which the policy asks for.`,
			hint: missing.map((ways) => remedyFor(ways)).join(" ")
		};
	});
});
function carries(event, word, before, { incident }) {
	if (word === "evidence") return (incident.evidence ?? []).length > 0 || incident.timeline.some((other) => other.event === "evidence");
	if (word === "note" && "reason" in event) return true;
	if (isStep(word)) return before.some((earlier) => earlier.event === word);
	return (event.event === "assessed" ? [...before.filter((other) => other.event === "assessed"), event] : [event]).some((sayer) => word in sayer);
}
function wordsOf$3(words) {
	return words.map((word) => word === "evidence" ? EVIDENCE : isStep(word) ? `an entry ${typed(word)} before it` : typed(word)).join(" or ");
}
function remedyFor(words) {
	const [word = ""] = words;
	if (word === "evidence") return "Log `evidence` with a `path` or a `url`, or list it under `evidence`.";
	if (isStep(word)) return `Log ${typed(word)} with the instant at which it was so.`;
	return `Add ${words.map((key) => typed(`${key}:`)).join(" or ")}.`;
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
function priorityOf$1(facts, override, kind) {
	if (override !== void 0) return {
		priority: override,
		because: "override"
	};
	if (kind === void 0) return null;
	const fromMatrix = matrixPriority(kind, facts.impact, facts.urgency);
	const raised = kind.raise.filter(({ when }) => holds$1(when, facts)).map((raise) => raise["at-least"]).toSorted(comparePriorities)[0];
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
function holds$1(when, facts) {
	return (when.outage === void 0 || when.outage === facts.outage) && (when.users === void 0 || when.users === facts.users) && (when["security-risk"] === void 0 || when["security-risk"] === facts["security-risk"]) && (when.affects === void 0 || (facts.affects ?? []).includes(when.affects));
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
		if (priorityOf$1(facts, event.priority, kind) !== null) continue;
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
// src/clock/sections.ts
function sectionsOf$1({ headings, from }) {
	return from === "scan" ? "unknown" : filledSections(headings);
}
function filledSections(headings) {
	const filled = headings.filter(({ level, empty, unsaid }) => level === 2 && !empty && unsaid !== true);
	return new Set(filled.map(({ text }) => sectionKey(text)));
}
function sectionKey(heading) {
	return heading.trim().toLowerCase();
}
// src/clock/who-counts.ts
const MANAGER = "incident-manager";
function isNamedFor(person, role, contacts, at) {
	const { named, absences } = namedIn(contacts);
	const names = named.get(role);
	if (names === void 0 || names.has(loginKey(person))) return names !== void 0;
	const contact = contactOf$1(contacts, role);
	if (onRota(contact, at).some((one) => sameLogin(one, person))) return true;
	if (absences.length === 0) return false;
	return contact !== void 0 && coversOf(contact, absences, at).some((one) => sameLogin(one, person));
}
function onRota(contact, at) {
	return contact?.roster === void 0 ? [] : peopleOf$1(contact.roster, at);
}
const namedIn = oncePer((contacts) => {
	const entries = Object.entries(contacts);
	const absences = entries.flatMap(([, contact]) => contact.away);
	return {
		named: new Map(entries.map(([role, { name, logins }]) => [role, new Set([...logins, ...name === void 0 ? [] : [name]].map(loginKey))])),
		absences,
		isTimeless: absences.length === 0 && entries.every(([, { roster }]) => roster === void 0),
		open: new Map(entries.map(([role, { logins, roster }]) => [role, logins.every((login) => TEAM.test(login)) && (roster?.versions ?? []).length === 0]))
	};
});
function isOpenTo(role, contacts) {
	return namedIn(contacts).open.get(role) ?? true;
}
function isTimeless(contacts) {
	return namedIn(contacts).isTimeless;
}
function isBorneOut(person, role, contacts, at) {
	return (contactOf$1(contacts, role)?.away ?? []).some(({ cover }) => sameLogin(cover, person)) || isStandIn(person, role, contacts, at);
}
function isStandIn(person, role, contacts, at) {
	const seen = new Set([role]);
	let next = contactOf$1(contacts, role)?.fallback;
	while (next !== void 0 && !seen.has(next)) {
		if (isNamedFor(person, next, contacts, at)) return true;
		seen.add(next);
		next = contactOf$1(contacts, next)?.fallback;
	}
	return false;
}
function ownersOf(role, policy, kind) {
	const owners = targetsIn(kindIn(policy, kind)).filter((target) => (target.do === "reach" ? target.by : target.role) === role).map(({ owner }) => owner);
	return new Set(owners.length === 0 ? [MANAGER] : owners);
}
function personIn(said, contacts) {
	return said === void 0 || Object.hasOwn(contacts, said) ? null : said;
}
function isSamePerson(one, other, contacts) {
	if (sameLogin(one, other)) return true;
	return Object.values(contacts).some(({ name, logins: [login, ...more], rota }) => {
		if (name === void 0 || login === void 0 || more.length > 0 || rota !== void 0) return false;
		return [one, other].every((said) => sameLogin(said, name) || sameLogin(said, login));
	});
}
function isAway({ from, to }, at) {
	return dayEdge(from, -50400) <= at && at <= dayEdge(to, 129600);
}
function coversOf(contact, all, at) {
	const { logins, away } = contact;
	const absences = all.filter((absence) => isAway(absence, at));
	if (absences.length === 0) return logins;
	const own = away.filter((absence) => isAway(absence, at)).map(({ cover }) => cover);
	const people = [
		...logins,
		...onRota(contact, at),
		...own
	];
	for (const person of people) for (const { who, cover } of absences) if (sameLogin(who, person) && !people.some((one) => sameLogin(one, cover))) people.push(cover);
	return people;
}
function contactOf$1(contacts, role) {
	return Object.hasOwn(contacts, role) ? contacts[role] : void 0;
}
function dayEdge(day, shift) {
	return typeof day === "number" ? day : midnight(day) + shift;
}
// src/clock/holders.ts
function presentHolder(course, role) {
	return course.holdings.findLast((holding) => holding.role === role)?.who ?? null;
}
function isActFor(course, role, index) {
	return course.acts.get(index)?.has(role) ?? false;
}
function isByManager(course, { event, index }) {
	return event.by !== void 0 && isActFor(course, "incident-manager", index);
}
function deriveHolders({ roles = {}, kind }, events, policyAt, firstDue) {
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
	const notifications = [];
	const acts = new Map();
	const discounted = [];
	const further = new Set(Object.keys(roles));
	const decided = new Map();
	const known = (_, { index }) => decided.get(index) ?? null;
	const dues = new Map();
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
		const note = (role, who, means, ground) => {
			const approximate = event.approximate === true;
			notifications.push({
				role,
				who,
				by,
				means,
				ground,
				at: event.at,
				index,
				approximate
			});
		};
		const said = sayingOf(event, by, policy);
		if (said !== null) {
			const { role, who } = said;
			if (event.event === "engaged") further.add(role);
			const isLate = () => {
				const asked = dues.get(role);
				const due = asked === void 0 ? firstDue(role, placed, known) : asked;
				dues.set(role, due);
				decided.set(index, due);
				return due !== null && due < event.at;
			};
			const judged = judge$1(said, by, reading, isLate);
			if (judged.why !== null) discounted.push({
				role,
				index,
				...judged
			});
			else {
				note(role, who, said.means, judged.ground);
				if (judged.claim !== null) claims.push(judged.claim);
				const holds = who !== null && groundOf(who, role, reading) !== null;
				if (said.means === "engaged" && holds) holdings.push({
					role,
					who,
					since: event.at
				});
			}
		}
		if (said === null) dues.clear();
		for (const role of event.audience ?? []) note(role, null, "addressed", "policy");
		const standing = standingOf(by, reading, further);
		for (const { role, ground } of standing.named) {
			note(role, by, "acted", ground);
			if (by !== null && presentHolder({ holdings }, role) === null) holdings.push({
				role,
				who: by,
				since: event.at
			});
		}
		acts.set(index, standing.roles);
	}
	return {
		holdings,
		notifications,
		acts,
		discounted
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
function judge$1({ role, who, means }, by, reading, isLate) {
	if (who === null) return {
		why: null,
		ground: "policy",
		claim: null
	};
	const { contacts } = reading.policy;
	const ground = groundOf(who, role, reading);
	const isOwn = by !== null && isSamePerson(who, by, contacts);
	if (ground === "anybody" || ground !== null && (isOwn || means !== "engaged")) return {
		why: null,
		ground,
		claim: null
	};
	if (by !== null && !isOwn && mayName(by, role, reading)) return ground === null ? claimed(role, who, "named") : {
		why: null,
		ground,
		claim: null
	};
	if (means !== "engaged") return {
		why: "not-named",
		who
	};
	if (by === null) return {
		why: null,
		ground: ground ?? "named",
		claim: null
	};
	if (!isOwn) return {
		why: "writer",
		who,
		by
	};
	if (!isStandIn(by, role, contacts, reading.at)) return {
		why: "not-named",
		who
	};
	return isLate() ? claimed(role, by, "stand-in") : {
		why: "too-early",
		who
	};
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
	return nominalGround(who, role, reading) ?? (isOpenTo(role, reading.policy.contacts) ? "anybody" : null);
}
function nominalGround(who, role, reading) {
	const { at, policy } = reading;
	const { contacts } = policy;
	if (isNamedFor(who, role, contacts, at)) return "policy";
	const claim = reading.claims.find((one) => one.role === role && isSamePerson(one.who, who, contacts));
	if (claim === void 0) return null;
	return claim.ground === "record" && isBorneOut(who, role, contacts, at) ? "policy" : claim.ground;
}
const standingsOf$1 = oncePer(() => new Map());
function standingOf(by, reading, further) {
	const { contacts } = reading.policy;
	const own = [...further].filter((role) => !Object.hasOwn(contacts, role));
	if (reading.claims.length > 0 || own.length > 0 || !isTimeless(contacts)) return readStanding(by, [...Object.keys(contacts), ...own], reading);
	const known = standingsOf$1(contacts);
	const standing = known.get(by) ?? readStanding(by, Object.keys(contacts), reading);
	known.set(by, standing);
	return standing;
}
function readStanding(by, roles, reading) {
	const named = roles.flatMap((role) => {
		const ground = by === null ? null : nominalGround(by, role, reading);
		return ground === null ? [] : [{
			role,
			ground
		}];
	});
	const open = roles.filter((role) => isOpenTo(role, reading.policy.contacts));
	return {
		named,
		roles: new Set([...named.map(({ role }) => role), ...open])
	};
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
function closingNumber({ reopenings, closings }) {
	return reopenings + closings.filter(({ takenBackBy }) => takenBackBy !== null).length;
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
// src/model/role-words.ts
function roleWords(role) {
	return role.replaceAll("-", " ");
}
function dutyWords(name) {
	return roleWords(name).replaceAll(KNOWN_BY_LETTERS, (word) => word.toUpperCase());
}
const KNOWN_BY_LETTERS = /\b(?:cra|csirt|dora|enisa|gdpr|nis2)\b/g;
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
	const until = isPending ? " Until then `closed` does not count." : "";
	if (lack.what === "event") return {
		message: isPending ? `\`closed\` does not count yet: the policy requires \`${name}\`, and none counts so far.` : `The incident is closed, but no \`${name}\` comes before it; the policy requires it.`,
		hint: `Add the \`${name}\` entry with the instant at which it was so; if it never was, ${isPending ? "`reopened` takes back a `closed` that was logged" : "log `reopened` with the reason"}.`
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
		message: isPending ? `\`closed\` does not count yet: the policy requires \`validated\` by the ${role}, and none counts so far.` : `The incident is closed, but no \`validated\` by the ${role} comes before it; the policy requires it.`,
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
	if (holds.every((hold) => hold.from > from ? hold.from >= unstopped : isOver$1(hold, from))) return unstopped;
	let start = from;
	let left = time.openBetween(from, unstopped);
	for (const hold of holds) {
		if (isOver$1(hold, start)) continue;
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
function isOver$1({ to }, moment) {
	return to !== null && to <= moment;
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
function dueOf$1(counting, holds) {
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
// src/clock/timeline-point.ts
function pointOf(placed) {
	const { event, index } = placed;
	return {
		at: event.at,
		index,
		approximate: event.approximate === true
	};
}
const BEGINNING$1 = {
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
// src/clock/duty-standing.ts
function standingsOf(terms, course) {
	const { duty } = terms;
	let firstHeld = null;
	return pointsOf(course).map((point) => {
		const isAsked = isAskedAt(duty, course, point);
		if (isAsked) firstHeld ??= point;
		const { by, why } = wordsOf$2(course.events.find(({ index }) => index === point.index));
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
	return placed === void 0 ? course.statusChanges[0] : pointOf(placed);
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
	if (when === void 0) return !isBefore(point, course.statusChanges[0]);
	const last = course.events.findLast((placed) => placed.event.event === "classified" && placed.event.regime === when.regime && !isBefore(point, pointOf(placed)))?.event;
	return last?.event === "classified" && when.as.includes(last.as);
}
function countingAt({ duty, anchors, next }, course, point, firstHeld) {
	const isOver = (counting) => counting.unstopped < point.at;
	const fits = (counting) => fitsWhile(duty, course, point, counting.unstopped);
	const came = (points) => points.filter((coming) => !isBefore(point, coming));
	const own = came(submissionsOf(duty.id, course)).at(-1);
	const started = anchors.flatMap(({ anchor, term }) => {
		const comings = came(comingsOf$1(anchor, duty, course));
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
function comingsOf$1(anchor, duty, course) {
	const regime = anchor.of ?? duty.when?.regime;
	const { from } = anchor;
	if (from === "aware") return [awarenessOf(regime, course)];
	if (from === "reported") return course.statusChanges.slice(0, 1);
	if (from === "submitted") return submissionsOf(anchor.of ?? "", course);
	if (from === "classified") return classificationsInto(regime, duty, course);
	if (from === "closed") return course.closings.flatMap(({ point, takenBackBy }) => takenBackBy === null ? point : []);
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
function wordsOf$2(placed) {
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
		if (own.at >= theirs.at) return [];
		const isNamed = regime !== void 0 && [course, original.course].some(naming(regime));
		const entry = entryWords$1(own.at, isNamed ? regime : void 0);
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
function entryWords$1(at, regime) {
	const of = regime === void 0 ? "" : `, regime: ${regime}`;
	return `\`{ at: ${formatInstant(at)}, event: aware${of} }\``;
}
// src/rules/record/duplicate-classified.ts
const duplicateClassified = recordRule("duplicate-classified", "A duplicate goes on in the record that it names: none that is an exercise, is dismissed for this one, or lacks its classification.", (context) => {
	const { file, course, policy } = context;
	if (course.status !== "dismissed" || !isLive(context)) return [];
	const original = context.original();
	if (original === null) return [];
	const { id, declared, "duplicate-of": next } = original.file.incident;
	const place = atValue("duplicate-of");
	if (declared === "exercise") return [{
		place,
		message: `${quoted(id)} is an exercise: there nothing counts, and here it was dismissed.`,
		hint: "Name the live record in which it goes on; where there is none, take the key out and reopen this one."
	}];
	if (next !== void 0 && sameId(next, file.incident.id) && original.course.status === "dismissed") return [{
		place,
		message: `${quoted(id)} was dismissed as a duplicate of this one: it goes on in neither.`,
		hint: "Reopen the one in which it goes on, and take its key out."
	}];
	const asked = (kindIn(policy, file.incident.kind)?.duties ?? []).flatMap(({ when }) => when === void 0 ? [] : [when]);
	return [...new Set(asked.map(({ regime }) => regime))].flatMap((regime) => {
		const said = classifiedAs(regime, course);
		const isOwed = asked.some((when) => when.regime === regime && when.as.includes(said ?? ""));
		if (said === null || !isOwed || classifiedAs(regime, original.course) !== null) return [];
		return {
			place,
			message: `This duplicate was classified as ${quoted(said)} under ${quoted(regime)}, and ${quoted(id)} is not classified: what is owed to authorities is owed by neither.`,
			hint: `Log \`classified\` with \`regime: ${regime}\` in ${quoted(id)}: as ${quoted(said)}, or as what it is.`
		};
	});
});
function classifiedAs(regime, { events }) {
	const last = events.findLast(({ event }) => event.event === "classified" && event.regime === regime)?.event;
	return last?.event === "classified" ? last.as : null;
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
// src/rules/shared/repository-path.ts
function resolveLink(recordPath, target) {
	if (target === "" || target.startsWith("#") || target.startsWith("//")) return { to: "elsewhere" };
	if (/^(?:file|[a-z]):/i.test(target) || target.startsWith("\\\\")) return { to: "outside" };
	if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return { to: "elsewhere" };
	return resolvePath(recordPath, decoded$1(target.replace(/[?#].*$/s, "")));
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
function decoded$1(target) {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
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
// src/model/civil-day.ts
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
	const found = segments.flatMap((segment) => stretchesOf(day * DAY$1 + segment.from * 60, day * DAY$1 + segment.to * 60, zone)).filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from);
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
// src/clock/calendar-months.ts
function addMonths(from, months, zone) {
	const local = steadyLocal(from, zone);
	const { year, month, day } = dateOf(dayOf$1(local));
	const wanted = month - 1 + months;
	const [inYear, inMonth] = [year + Math.floor(wanted / 12), wanted % 12 + 1];
	const first = civilDay(inYear, inMonth, 1);
	const next = civilDay(inYear, inMonth + 1, 1);
	if (first + day > next) return lastSecondOf(next - 1, zone);
	return zone.instantAtOrAfter((first + day - 1) * DAY$1 + local - dayOf$1(local) * DAY$1);
}
function endOfDay(at, zone) {
	return lastSecondOf(dayOf$1(zone.localAt(at)), zone);
}
function noonOfNextOpenDay(at, calendar, zone) {
	const day = dayOf$1(zone.localAt(at));
	const end = zone.instantAtOrAfter((day + 1) * DAY$1);
	if (calendar.openBetween(zone.instantAtOrAfter(day * 86400), end) > 0) return at;
	const opening = dayOf$1(zone.localAt(calendar.addOpen(end, 0)));
	return zone.instantAtOrAfter(opening * DAY$1 + 12 * HOUR);
}
function steadyLocal(at, zone) {
	const local = zone.localAt(at);
	const [first, again] = zone.instantsOf(local);
	if (first === void 0 || again !== at) return local;
	return zone.localAt(changeBetween(first, again, zone) - 1) + 1;
}
function lastSecondOf(day, zone) {
	const last = (day + 1) * DAY$1 - 1;
	return zone.instantsOf(last).at(-1) ?? zone.instantAtOrAfter(last);
}
function dayOf$1(local) {
	return Math.floor(local / DAY$1);
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
// src/clock/priority-periods.ts
function priorityPeriods(course) {
	const [first, ...later] = course.priorityChanges;
	if (first === void 0) return [{
		from: BEGINNING$1,
		priority: null
	}];
	return withoutEmpty([{
		from: BEGINNING$1,
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
		mention: reminded(target)
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
function reminded(target) {
	return target.do === "engage" ? [...new Set([target.role, target.owner])] : [asked(target)];
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
// src/model/zone-clock.ts
const clocksOf = oncePer(() => new Map());
function openZone(zone, zones) {
	const clocks = clocksOf(zones);
	const clock = clocks.get(zone) ?? clockOf$1(zone, zones);
	clocks.set(zone, clock);
	return clock;
}
function localTimeAt(instant, zone, zones) {
	return localTimeOf(openZone(zone, zones).localAt(instant));
}
function clockOf$1(zone, zones) {
	const midnights = new Map();
	const offsetAt = (day) => {
		const known = midnights.get(day);
		if (known !== void 0) return known;
		const offset = secondsOf(zones.localAt(day * DAY$1, zone)) - day * DAY$1;
		midnights.set(day, offset);
		return offset;
	};
	const steadyOffset = (first, last) => {
		const offset = offsetAt(first);
		for (let day = first + 1; day <= last + 1; day += 1) if (offsetAt(day) !== offset) return null;
		return offset;
	};
	const steadyAround = (local) => {
		const day = Math.floor(local / DAY$1);
		return steadyOffset(day - 1, day + 1);
	};
	return {
		localAt: (instant) => {
			const day = Math.floor(instant / DAY$1);
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
	return civilDay(year, month, day) * DAY$1 + hour * HOUR + minute * 60 + second;
}
function localTimeOf(local) {
	const day = Math.floor(local / DAY$1);
	const within = local - day * DAY$1;
	return {
		...dateOf(day),
		hour: Math.floor(within / HOUR),
		minute: Math.floor(within % HOUR / 60),
		second: within % 60
	};
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
function limitOf$2(policy, priority) {
	return (priority === null ? void 0 : policy["follow-ups"]?.within[priority]) ?? null;
}
function followUpsOf({ file, course, declared }, { timeline, policy, zones }, now) {
	const { id } = file.incident;
	const zone = openZone(zones.isZone(policy.timezone) ? policy.timezone : "UTC", zones);
	const closedAt = firstClosing(course);
	const limit = closedAt === null ? null : limitOf$2(policyInForce(timeline, closedAt).policy, countedPriority(course));
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
		state: remind !== null && now >= dueAt - elapsedSeconds(remind) ? "due-soon" : "open",
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
	return endOfDay(zone.instantAtOrAfter(civilDay(year, month, day) * DAY$1), zone);
}
// src/rules/record/follow-up-items.ts
const FORM$3 = "Write it as `- [ ] @owner what is to be done (due 2026-12-01)`.";
const SINCE = midnight("2026-11-01");
const followUpItems = recordRule("follow-up-items", "At closure, every follow-up is an item of a task list, with an owner and a date.", ({ file, course, policy }) => {
	const closing = standingClosing(course);
	if (closing === null) return [];
	const isOld = closing.point.at < SINCE;
	const { tasks, untracked } = file.body.facts;
	return followUpFaults({
		tasks,
		untracked: isOld ? [] : untracked
	}, policy, course);
});
function followUpFaults({ tasks, untracked }, policy, course) {
	const asksDue = limitOf$2(policy, countedPriority(course)) === null;
	const items = tasks.flatMap((task) => {
		const { text, line } = task;
		const missing = missingIn(task, asksDue);
		if (missing.length === 0) return [];
		return {
			place: atLine(line),
			message: `The follow-up item ${quoted(text)} has no ${missing.join(" and no ")}.`,
			hint: FORM$3
		};
	});
	const others = untracked.map(({ text, line }) => ({
		place: atLine(line),
		message: `${quoted(text)} stands among the follow-ups, but is no item of a task list: nobody can tick it off, and no figure counts it.`,
		hint: FORM$3
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
	const ends = new Set(course.statusChanges.filter(({ status }) => isEnded(status)).map(({ index }) => index));
	const takenBack = new Set(course.closings.map(({ takenBackBy }) => takenBackBy?.index));
	let clock = "running";
	for (const { index, event } of course.events) {
		const fault = FAULTS[`${event.event} while ${clock}`];
		if (fault !== void 0) faults.push({
			place: atValue("timeline", index, "event"),
			...fault
		});
		if (!takenBack.has(index)) clock = ends.has(index) ? "ended" : clockAfter(event.event, clock);
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
	const computed = paths[0] === file.path ? "only this file" : "of them the first that can be read, by its path,";
	return {
		place: atValue("id"),
		message: `${quoted(id)} is also the id of ${listed(others.slice(0, 3))}${more}; ${computed} is computed.`,
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
	const dayOf = (instant) => Math.floor(clock.localAt(instant) / DAY$1);
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
		const day = Math.floor(local / DAY$1);
		return addOpen(clock.instantAtOrAfter(local + (otherDay(day) - day) * DAY$1), 0);
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
	const from = minuteOf$1(text.slice(0, 5));
	const to = minuteOf$1(text.slice(6, 11));
	return from < to ? [{
		from,
		to
	}] : [];
}
function minuteOf$1(time) {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
function closings(holidays) {
	const minutes = new Map();
	for (const { date, from } of holidays) {
		const minute = from === null ? 0 : minuteOf$1(from);
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
	return targetsOf(policy, kind, priority) !== null;
}
function targetsOf(policy, kind, priority) {
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
// src/text/references.ts
function defuse(text) {
	return text.replace(/[@＠](?=\S)/gu, after).replace(/#(?=\w)/g, after).replace(/\bGH-(?=\d)/gi, after).replace(/:(?=\/\/)/g, after).replace(/\bwww(?=\.)/gi, after).replace(/:(?=[\w+-]+:)/g, (colon, at) => CLOCK.test(text.slice(at, at + 8)) ? colon : after(colon)).replace(/\$/g, (dollar) => after("​" + dollar)).replace(ID_OR_HASH, (found) => /-/.test(found) ? found : found.replace(/.{6}(?=.)/g, after));
}
const CLOCK = /^:\d\d(?:[+-]\d\d)?:/;
const REFERENCES = /\/(?:issues?|pulls?|pull-requests|discussions|commits?|compare|orgs|users)(?:\/|$)/i;
const PAGES = /^\/[\w.-]+\/[\w.-]+\/(?:actions|blob|edit|raw|releases|security|tree|wiki)(?:\/[\w./-]*)?$/;
const URL_PARTS = /^(https?):\/\/([^/?#\\]+)([^?#]*)/i;
function isLinkable(url) {
	const parts = URL_PARTS.exec(url);
	if (parts === null) return false;
	const [, , host = "", path = ""] = parts;
	if (/[@%\s]/.test(host) || /%25/.test(path) || REFERENCES.test(decoded(path))) return false;
	const inner = decoded(url.slice(parts[0].length));
	if (inner.includes("//") && REFERENCES.test(inner)) return false;
	return !/(?:^|\.)github\.com\.?(?::\d+)?$/i.test(host) || PAGES.test(path) && !path.includes("/../");
}
function after(found) {
	return found + "​";
}
function decoded(text) {
	return text.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
function text(value) {
	return safe(escapedText(visible(value)));
}
function escapedText(line) {
	return defuse(line).replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`).replace(/&(?=#?\w+;)/g, String.raw`\&`).replace(/^[#+=-]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
function words(sentence) {
	return safe(piecesOf(visible(sentence)).map((piece) => piece.typed ? code(piece.words) : escapedText(piece.words)).join(""));
}
function inline(strings, ...pieces) {
	return safe(String.raw({ raw: strings }, ...pieces));
}
function cell(value) {
	return value === null || value === void 0 || value === "" ? "–" : text(value);
}
function code(value) {
	const line = visible(value);
	return safe(typed(line.startsWith("@") && isLogin(line.slice(1)) ? line.slice(1) : line));
}
function link(label, url) {
	if (!isLinkable(url)) return `${text(label)} ${code(url)}`;
	return `[${text(label)}](${destination(url)})`;
}
function reference$1(number) {
	return safe(`#${Math.trunc(number)}`);
}
function sentences(all) {
	return safe(all.join(" "));
}
function fileLink(label, path) {
	return `[${code(label)}](${destination(path.replace(/^(?=[^/]*:)|^(?=\/)/, "./"))})`;
}
function codeLink(label, url, instead = label) {
	return isLinkable(url) ? safe(`[${code(label)}](${destination(url)})`) : code(instead);
}
function fence(content, language = "") {
	const lines = trimEndOf(visibleLines(content), "\n");
	const ticks = "`".repeat(Math.max(3, longestRun(lines) + 1));
	return `${ticks}${language}\n${lines}\n${ticks}`;
}
function mention(login) {
	if (login.startsWith("@") || !isLogin(login) && !TEAM.test(login)) return code(login);
	return `@${login.replace(/[_[\]]/g, String.raw`\$&`)}`;
}
function row(cells) {
	return `| ${cells.map((markdown) => inCell(markdown)).join(" | ")} |`;
}
function table$1(header, rows) {
	return [
		row(header),
		row(header.map(() => "---")),
		...rows.map(row)
	];
}
function cut(lines, limit, more) {
	const whole = lines.join("\n");
	if (whole.length <= limit) return whole;
	let kept = lines.length;
	let length = whole.length;
	while (kept > 0 && length + 1 + more(lines.slice(kept)).length > limit) {
		kept -= 1;
		length -= (lines[kept]?.length ?? 0) + 1;
	}
	return [...lines.slice(0, kept), more(lines.slice(kept))].join("\n");
}
function inCell(markdown) {
	return markdown.replace(/\\[^]|\|/g, (found) => found === "|" ? String.raw`\|` : found);
}
function destination(url) {
	return visible(url).replaceAll("​", "").replace(/[^\w\-.~:/?#@!$+,;=%&]/gu, encode).replaceAll("&", "&amp;");
}
function encode(character) {
	const encoded = encodeURIComponent(character);
	const point = character.codePointAt(0) ?? 0;
	return encoded === character ? `%${point.toString(16).toUpperCase()}` : encoded;
}
function safe(markdown) {
	return markdown;
}
function folded(summary, content) {
	return [
		`<details><summary>${summary}</summary>`,
		"",
		content,
		"",
		"</details>",
		""
	];
}
// src/text/times.ts
function utc(instant) {
	return `${dateAndTime(formatInstant(instant))} UTC`;
}
function utcAndLocal(instant, clockface) {
	return besideLocal(instant, clockface, ` ${clockface.timezone}`);
}
function utcAndLocalBelow(instant, clockface) {
	return besideLocal(instant, clockface, "");
}
function besideLocal(instant, { zones, timezone }, zone) {
	if (!zones.isZone(timezone)) return utc(instant);
	const local = localTimeAt(instant, timezone, zones);
	const there = dateAndTime(`${`${pad(local.year, 4)}-${pad(local.month)}-${pad(local.day)}`}T${`${pad(local.hour)}:${pad(local.minute)}:${pad(local.second)}`}Z`);
	const here = dateAndTime(formatInstant(instant));
	if (there === here) return `${here} UTC`;
	return `${here} UTC (${there.slice(0, 10) === here.slice(0, 10) ? there.slice(11) : there}${zone})`;
}
function briefly(instant, { zones, timezone, seen }, named = false) {
	const here = inUtc(instant);
	const today = seen === null ? null : inUtc(seen);
	const utcWords = `${seen === null ? dayOf(here, null) + clockOf(here) : inUtcAlone(instant, seen)} UTC`;
	if (!zones.isZone(timezone)) return utcWords;
	const there = localTimeAt(instant, timezone, zones);
	const isSameDay = dayOf(there, null) === dayOf(here, null);
	if (isSameDay && clockOf(there) === clockOf(here)) return utcWords;
	const place = named ? ` ${cityOf(timezone)}` : "";
	return `${utcWords} (${isSameDay ? "" : dayOf(there, today)}${clockOf(there)}${place})`;
}
function unnamed$1(instant, glance) {
	return briefly(instant, glance).replace(" UTC", "");
}
function inUtcAlone(instant, seen) {
	const here = inUtc(instant);
	const today = inUtc(seen);
	return `${dayOf(here, null) === dayOf(today, null) ? "" : dayOf(here, today)}${clockOf(here)}`;
}
function inUtc(instant) {
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = formatInstant(instant).match(/\d+/g)?.map(Number) ?? [];
	return {
		year,
		month,
		day,
		hour,
		minute,
		second
	};
}
function dayOf({ year, month, day }, today) {
	const inYear = today === null || today.year === year ? "" : ` ${year}`;
	return `${day} ${MONTHS[month - 1]?.slice(0, 3) ?? ""}${inYear} `;
}
function clockOf({ hour, minute, second }) {
	return `${pad(hour)}:${pad(minute)}${second === 0 ? "" : `:${pad(second)}`}`;
}
function cityOf(timezone) {
	return (timezone.split("/").at(-1) ?? timezone).replaceAll("_", " ");
}
function relative(instant, now) {
	if (instant === now) return "now";
	return instant > now ? `in ${span(instant - now)}` : `${span(now - instant)} ago`;
}
function span(seconds) {
	return formatElapsed(seconds).split(" ").slice(0, 2).join(" ");
}
function dateAndTime(iso) {
	return `${iso.slice(0, 10)} ${iso.slice(11, 19).replace(/:00$/, "")}`;
}
function pad(value, width = 2) {
	return String(value).padStart(width, "0");
}
const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
function dateIn(instant, zones, timezone) {
	const { year, month, day } = localTimeAt(instant, zones.isZone(timezone) ? timezone : "UTC", zones);
	return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
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
// src/text/record-head.ts
function drawHead(incident) {
	const { id, title, timeline } = incident;
	return [
		HEAD_OPENING,
		"",
		...table$1([code(id), text(title)], factsOf(incident)),
		"",
		...table$1(["Timeline (UTC)"], timeline.map(entryRow)),
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
		...peopleOf(incident).map(([role, who]) => [text(capital$1(roleWords(role))), who]),
		...links.map(({ what, url }) => [text(capital$1(what)), isLinkable(url) ? link(shown(url), url) : code(url)])
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
	return [`${about + utc(event.at).replace(/ UTC$/, "")} ${entryWords(shownEvent, inside)}`];
}
function inside(path) {
	return /^[\\/]|^[a-z]+:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path) ? null : path;
}
function shown(url) {
	return url.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
function capital$1(words) {
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
		message: `The section \`## ${section}\` says nothing yet (${quoted(words)}), and the incident is closed.`,
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
	return sectionKey(heading.text) === sectionKey(section);
}
// src/rules/record/review-overdue.ts
const reviewOverdue = recordRule("review-overdue", "The post-incident review of a closed incident is not overdue.", (context) => {
	const { course, owedToReach } = context;
	if (!isLive(context)) return [];
	const closed = course.events.findLast(({ event }) => event.event === "closed");
	return owedToReach("reviewed").flatMap(({ state, dueAt }) => state !== "overdue" || dueAt === null ? [] : {
		severity: "warning",
		place: closed === void 0 ? atValue("timeline") : atValue("timeline", closed.index, "event"),
		message: `The post-incident review was due at ${formatInstant(dueAt)}.`,
		hint: "Hold the review, then log `reviewed` with `by:` and its instant."
	});
});
// src/rules/record/role-counts.ts
const roleCounts = recordRule("role-counts", "Who is told, takes up, validates or reaches something in a role counts for it.", (context) => isLive(context) ? [...context.course.discounted.map(discountedFault), ...notNamedFaults(context)] : []);
function discountedFault(entry) {
	const { role, index } = entry;
	const words = roleWords(role);
	const person = quoted(entry.who);
	switch (entry.why) {
		case "not-named": return warning(index, "who", `${person} does not count for the ${words}: neither the policy nor an entry by its people, or by who owes this, names them. So the entry meets nothing.`, `Let somebody who counts for the ${words}, or who owes this, write an entry that names them; or name them in the policy.`);
		case "writer": return warning(index, "by", `${quoted(entry.by)} does not count for the ${words} and does not owe this, so their word that ${person} took it up meets nothing.`, `Let ${person} write it: \`engaged\` with \`role: ${role}\` and \`by:\` themselves.`);
		case "too-early": return warning(index, "who", `${person} may stand in for the ${words} only once it is overdue, so this entry meets nothing.`, `Log \`engaged\` again once the due instant has passed, or let somebody of the ${words} name you.`);
	}
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
		const isMet = isDoneFor(role, place, course);
		if (event.event === "assessed" && (place < confirmedBefore || isMet || waits())) return [];
		if (event.event === "validated" && validationObjection(placed, course, role) === "order") return [];
		const said = event.by === void 0 ? "does not say by whom it is" : `is by ${quoted(event.by)}, who does not count for the ${roleWords(role)}`;
		const follows = isMet ? "so it meets nothing" : "so it is owed still";
		const message = `\`${event.event}\` ${said}; the policy asks the ${roleWords(role)}, ${follows}.`;
		const hint = isMet ? `Nothing: the \`${event.event}\` by the ${roleWords(role)} counts.` : event.event === "assessed" ? `Any entry by the ${roleWords(role)} after it confirms it, with \`by:\`.` : `Let somebody who counts for the ${roleWords(role)} log it, with \`by:\`.`;
		return [warning(index, event.by === void 0 ? "event" : "by", message, hint)];
	});
}
function isDoneFor(role, place, course) {
	const { events } = course;
	const name = events[place]?.event.event;
	const reopenings = (before) => events.slice(0, before).filter(({ event }) => event.event === "reopened").length;
	return events.some((placed, at) => placed.event.event === name && (name === "validated" ? validationObjection(placed, course, role) === null : isActFor(course, role, placed.index)) && (name === "assessed" ? at < place : reopenings(at) === reopenings(place)));
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
	})), ...timeline.flatMap(rolesOf$1)];
}
function rolesOf$1(event, index) {
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
const signOffs$1 = recordRule("sign-offs", "validated comes after resolved, reviewed after closed, with by and lessons learned.", (context) => {
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
	const takenBack = new Set(course.closings.map(({ takenBackBy }) => takenBackBy?.index));
	let status = "reported";
	for (const { index, event } of course.events) {
		const next = changes.get(index);
		const fault = next !== void 0 || takenBack.has(index) ? null : faultOf(event.event, status);
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
const LONGEST$2 = 60;
const titleSaid = recordRule("title-said", "The title is not a placeholder.", ({ file }) => file.incident.title.length <= LONGEST$2 && PLACEHOLDER.test(file.incident.title.toLowerCase()) ? {
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
	const people = new Set(layers.flatMap((layer) => layer.people.map(loginKey)));
	const [only = ""] = people;
	if (people.size > 1) return [];
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
// src/rota/present.ts
function presentAt$1(login, away, at, clock) {
	const seen = new Set();
	let present = login;
	while (!seen.has(loginKey(present))) {
		seen.add(loginKey(present));
		const absence = away.find((one) => {
			const { from, to } = boundsOf(one, clock);
			return sameLogin(one.who, present) && from <= at && at < to;
		});
		if (absence === void 0) return present;
		present = absence.cover;
	}
	return login;
}
function edgesOfAbsences(away, clock) {
	return away.flatMap((absence) => Object.values(boundsOf(absence, clock)));
}
function boundsOf({ from, to }, clock) {
	return {
		from: startOf(from, 0, clock),
		to: startOf(to, 1, clock)
	};
}
function startOf(when, daysLater, clock) {
	if (typeof when === "number") return when;
	const [year = 0, month = 1, day = 1] = when.split("-").map(Number);
	return clock.instantAtOrAfter((civilDay(year, month, day) + daysLater) * DAY$1);
}
// src/rota/turns.ts
function startsOf({ every, from }, clock) {
	const { year, month, day, hour, minute } = from;
	const first = civilDay(year, month, day) * DAY$1 + hour * HOUR + minute * 60;
	const length = elapsedSeconds(every);
	if (every.hours > 0) {
		const start = instantOf(first, clock);
		return (turn) => start + turn * length;
	}
	return (turn) => instantOf(first + turn * length, clock);
}
function instantOf(local, clock) {
	const [first] = clock.instantsOf(local);
	if (first !== void 0) return first;
	const change = clock.instantAtOrAfter(local);
	return local - (clock.localAt(change - 1) - (change - 1));
}
function turnAt(startOf, layer, at) {
	if (at < startOf(0)) return null;
	let turn = Math.max(0, Math.floor((at - startOf(0)) / elapsedSeconds(layer.every)));
	while (startOf(turn + 1) <= at) turn += 1;
	while (startOf(turn) > at) turn -= 1;
	return turn;
}
function personAt(layer, at, clock) {
	const turn = turnAt(startsOf(layer, clock), layer, at);
	return turn === null ? null : layer.people[turn % layer.people.length] ?? null;
}
function handOvers(layer, from, to, clock) {
	const startOf = startsOf(layer, clock);
	const found = [];
	const current = turnAt(startOf, layer, from);
	for (let turn = current === null ? 0 : current + 1; startOf(turn) < to; turn += 1) found.push(startOf(turn));
	return found;
}
// src/rota/on-duty.ts
function openClocks(zones) {
	const open = new Map();
	return (timezone) => {
		const clock = open.get(timezone) ?? openZone(timezone, zones);
		open.set(timezone, clock);
		return clock;
	};
}
function onDuty(roster, at, clocks) {
	const duty = dutyByRota(roster, at, clocks);
	const { away = [], timezone } = roster;
	if (away.length === 0) return duty;
	const on = duty.on.map((login) => presentAt$1(login, away, at, clocks(timezone)));
	return on.join() === duty.on.join() ? duty : {
		on,
		why: "cover"
	};
}
function dutyByRota(roster, at, clocks) {
	const file = rotaFileAt(roster, at);
	const rota = file === null ? null : rotaIn(file, roster.name);
	if (file === null || rota === null) return {
		on: [],
		why: "gap"
	};
	const cover = file.covers.findLast(({ rota: name, from, to }) => name === roster.name && from <= at && at < to);
	if (cover !== void 0) return {
		on: [cover.by],
		why: "cover"
	};
	const clock = clocks(file.timezone ?? roster.timezone);
	if (rota.off !== void 0 && isWithin$1(rota.off, at, clock)) return {
		on: [],
		why: "off"
	};
	for (const layer of rota.layers.toReversed()) {
		if (layer.hours !== void 0 && !isWithin$1(layer.hours, at, clock)) continue;
		const person = personAt(layer, at, clock);
		if (person !== null) return {
			on: [person],
			why: "layer"
		};
	}
	return {
		on: [],
		why: "gap"
	};
}
function isWithin$1(hours, at, clock) {
	const local = clock.localAt(at);
	const day = Math.floor(local / DAY$1);
	const minute = (local - day * DAY$1) / 60;
	return hours[WEEKDAYS[weekdayOf(day)] ?? "monday"].some((segment) => {
		const { from, to } = minutesOf(segment);
		return from <= minute && minute < to;
	});
}
function minutesOf(segment) {
	return {
		from: minuteOf(segment.slice(0, 5)),
		to: minuteOf(segment.slice(6, 11))
	};
}
function minuteOf(time) {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
// src/rota/shifts.ts
function shiftsBetween(roster, from, to, clocks) {
	if (to <= from) return [];
	const cuts = changesBetween(roster, from, to, clocks).filter((at) => at > from && at < to);
	const starts = [from, ...new Set(cuts.toSorted((one, other) => one - other))];
	const shifts = [];
	for (const [index, since] of starts.entries()) {
		const duty = onDuty(roster, since, clocks);
		const until = starts[index + 1] ?? to;
		const last = shifts.at(-1);
		if (last !== void 0 && last.why === duty.why && last.on.join() === duty.on.join()) shifts[shifts.length - 1] = {
			...last,
			until
		};
		else shifts.push({
			...duty,
			since,
			until
		});
	}
	return shifts;
}
const REACHES = [15 * DAY$1, 400 * DAY$1];
function shiftAt(roster, at, clocks) {
	let found = {
		...onDuty(roster, at, clocks),
		since: null,
		until: null
	};
	for (const reach of REACHES) {
		const shift = shiftsBetween(roster, at - reach, at + reach, clocks).find(({ since, until }) => since <= at && at < until);
		if (shift === void 0) return found;
		const { since, until } = shift;
		found = {
			...shift,
			since: since === at - reach ? null : since,
			until: until === at + reach ? null : until
		};
		if (found.since !== null && found.until !== null) return found;
	}
	return found;
}
function changesBetween(roster, from, to, clocks) {
	const { name, versions, timezone, away = [] } = roster;
	const absences = away.length === 0 ? [] : edgesOfAbsences(away, clocks(timezone));
	let last = to;
	return [...versions.toReversed().flatMap(({ since, file }, index) => {
		const begins = since === null ? [] : [since];
		const rota = rotaIn(file, name);
		const end = last;
		const start = since === null || index === versions.length - 1 ? from : Math.max(from, since);
		last = Math.min(last, since ?? from);
		if (rota === null || start >= end) return begins;
		const clock = clocks(file.timezone ?? timezone);
		const hours = [rota.off, ...rota.layers.map((layer) => layer.hours)];
		return [
			...begins,
			...rota.layers.flatMap((layer) => handOvers(layer, start, end, clock)),
			...hours.flatMap((week) => week === void 0 ? [] : edgesOf(week, start, end, clock)),
			...file.covers.flatMap((cover) => cover.rota === name ? [cover.from, cover.to] : [])
		];
	}), ...absences];
}
function edgesOf(hours, from, to, clock) {
	const first = Math.floor(clock.localAt(from) / DAY$1) - 1;
	const last = Math.floor(clock.localAt(to) / DAY$1) + 1;
	const edges = [];
	for (let day = first; day <= last; day += 1) {
		const segments = hours[WEEKDAYS[weekdayOf(day)] ?? "monday"].map(minutesOf).filter((segment) => segment.from < segment.to);
		for (const stretch of openStretches(day, segments, clock)) edges.push(stretch.from, stretch.to);
	}
	return edges;
}
// src/rules/rota/rota-gaps.ts
const rotaGaps = dutyRule("rota-gaps", "Somebody is on duty at every instant of the time `ahead`.", (context) => {
	const { file, zones, present } = context;
	const clocks = openClocks(zones);
	return Object.keys(file.rotas).flatMap((name) => {
		const roster = rosterOf(name, context);
		const gaps = present.ahead(elapsedSeconds(file.ahead), (from, to) => shiftsBetween(roster, from, to, clocks).filter(({ why }) => why === "gap"));
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
	return present.ahead(elapsedSeconds(file.ahead), (from, to) => {
		const rotas = Object.keys(file.rotas).map((name) => ({
			name,
			shifts: shiftsBetween(rosterOf(name, context), from, to, clocks)
		}));
		return rotas.flatMap((one, index) => rotas.slice(0, index).flatMap((other) => firstOnBoth(one, other)));
	});
});
function firstOnBoth({ name, shifts }, other) {
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
}
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
		},
		ahead(seconds, find) {
			const end = now + seconds;
			const isClear = find(now, end + DAY$1).length === 0;
			note(isClear ? now + DAY$1 : now);
			return isClear ? [] : find(now, end);
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
	signOffs$1,
	dutiesKnown,
	delayReason,
	duplicateAwareness,
	duplicateClassified,
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
	return errorsUnder(zones)(policy);
}
const errorsUnder = oncePer((zones) => oncePer((policy) => checkPolicy({
	policy,
	zones,
	present: presentAt(AT_LAST)
}).filter(({ severity }) => severity === "error")));
// src/commands/ledger/hidden-records.ts
function hiddenAmong(records, policy, place) {
	return new Map(records.filter(({ file }) => isConfidential(file, policy, place)).map((record) => [record.path, nameOf$1(record)]));
}
function nameOf$1({ id }) {
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
// src/git/blob-id.ts
function blobId(bytes, digits = 40) {
	return createHash(digits === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/git/tree.ts
function readTree(folder, commit, within = []) {
	const args = [
		"ls-tree",
		"-r",
		"-z",
		"--end-of-options",
		commit,
		...within
	];
	return treeOf(parseTree(readGit(folder, args, `The files of ${commit} cannot be read`)));
}
const MODES = {
	"120000": "symlink",
	"160000": "repository"
};
function parseTree(output) {
	const files = new Map();
	for (const line of output.split("\0")) {
		const match = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
		if (match === null) continue;
		const [, mode = "", blob = "", path = ""] = match;
		files.set(path, {
			kind: MODES[mode] ?? "file",
			blob
		});
	}
	return files;
}
const LEADS_AWAY = /(?:^|\/)(?:\.{0,2})(?:\/|$)/;
function treeOf(files) {
	const folders = new Map([[".", new Map()]]);
	const folderAt = (path) => {
		const known = folders.get(path);
		if (known !== void 0) return known;
		const folder = new Map();
		folders.set(path, folder);
		enter(path, "directory");
		return folder;
	};
	const enter = (path, kind) => {
		const cut = path.lastIndexOf("/");
		const name = path.slice(cut + 1);
		folderAt(cut === -1 ? "." : path.slice(0, cut)).set(name, {
			name,
			kind
		});
	};
	for (const [path, { kind }] of files) {
		if (LEADS_AWAY.test(path)) continue;
		if (kind === "repository") folderAt(path).set(".git", {
			name: ".git",
			kind: "file"
		});
		else enter(path, kind);
	}
	return {
		files,
		kindOf: (path) => {
			const file = files.get(path);
			if (file !== void 0 && file.kind !== "repository") return file.kind;
			return folders.has(path) ? "directory" : null;
		},
		list: (folder) => {
			const names = folders.get(folder);
			return names === void 0 ? null : [...names.values()];
		}
	};
}
// src/git/as-committed.ts
function isAsCommitted(folder, commit, path) {
	const entry = readTree(folder, commit, [path]).files.get(path);
	return entry === void 0 ? lstatSync(resolve(folder, path), { throwIfNoEntry: false }) === void 0 : isEntryAt(resolve(folder, path), entry);
}
function changedPaths(top, within) {
	return [...readTree(top, "HEAD", within).files].filter(([path, entry]) => !isEntryAt(resolve(top, path), entry)).map(([path]) => path).toSorted();
}
function isBlobAt(file, blob) {
	return isEntryAt(file, {
		kind: "file",
		blob
	});
}
function isEntryAt(file, { kind, blob }) {
	if (kind === "repository") return true;
	const stats = lstatSync(file, { throwIfNoEntry: false });
	const isIt = (bytes) => blobId(bytes, blob.length) === blob;
	if (stats?.isSymbolicLink() === true) return kind === "symlink" && isIt(readlinkSync(file, "buffer"));
	if (stats?.isFile() !== true || kind !== "file") return false;
	const bytes = readFileSync(file);
	return isIt(bytes) || isIt(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1"));
}
function committedText(folder, path) {
	const answer = runGit(folder, [
		"cat-file",
		"blob",
		`HEAD:./${path}`
	]);
	return answer.kind === "ok" ? answer.output : null;
}
// src/parse/parse-whole.ts
const LIMIT = 4 * FRONT_MATTER_LIMIT;
const WHOLE_BYTES = 4 * LIMIT;
function parseWhole({ schema, file }, path, text, exact) {
	if (text.length > LIMIT) return {
		value: null,
		findings: [{
			rule: "too-large",
			severity: "error",
			path,
			line: 1,
			column: 1,
			message: `T${file.slice(1)} has ${text.length} characters; at most ${LIMIT} are read.`,
			hint: "Shorten it; long explanations belong in a document beside it."
		}],
		needsExact: false
	};
	if (exact === void 0) {
		const value = parseCheaply(schema, text.replace(/^\uFEFF/, ""));
		return {
			value,
			findings: [],
			needsExact: value === null
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
	}, (value) => validate(schema, value), (issue, found, root) => describeIssue(issue, {
		schema,
		root,
		found,
		file
	}));
	return {
		value: parsed.value,
		findings: inOrder(parsed.findings),
		needsExact: false
	};
}
function validate(schema, value) {
	const parsed = schema.safeParse(value);
	return parsed.success ? {
		value: parsed.data,
		issues: []
	} : {
		value: null,
		issues: parsed.error.issues
	};
}
function parseCheaply(schema, text) {
	const value = readPlainYaml(text);
	if (value === NOT_PLAIN) return null;
	const parsed = schema.safeParse(value);
	return parsed.success ? parsed.data : null;
}
// src/parse/parse-policy.ts
const FORM$2 = {
	schema: PolicySchema,
	file: "the policy"
};
function parsePolicy(path, text, exact) {
	const { value: policy, ...rest } = parseWhole(FORM$2, path, text, exact);
	return {
		policy,
		...rest
	};
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
				before: fileBlob$1(modeBefore, before),
				after: fileBlob$1(modeAfter, after)
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
function fileBlob$1(mode, blob) {
	return mode.startsWith("100") && !/^0+$/.test(blob) ? blob : null;
}
async function* logCommits(top, args) {
	const git = streamGit(top, [...LOG_ARGS, ...args]);
	git.input.end();
	try {
		yield* parseLog(git.output.setEncoding("utf8"));
	} finally {
		git.stop();
	}
	const { status, message } = await git.ended;
	if (status !== 0 && message !== "") throw new CommandError(`git log failed: ${message}`, "Run `git fsck` to see what is wrong.");
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
	const asking = pipeline$1(Readable.from(lines(first.value, wanted, unanswered), { highWaterMark: 4 }), git.input).catch(() => void 0);
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
async function readBytes$1(folder, hashes, limit) {
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
		kept: () => Uint8Array.from(joined$1(parts))
	};
}
function joined$1(parts) {
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
// src/git/earlier-policies.ts
async function earlierPolicies(top, { policy, dir }, revision, { hash, parents: [parent = ""] }) {
	const nothing = {
		taken: null,
		others: []
	};
	const own = namesIn(top, revision, dir);
	const latest = latestDate(top, hash);
	if (![...own].some((name) => isNoYounger(name, latest))) return nothing;
	const earlier = await readEarlier(top, parent, extname(policy));
	const isOwn = (name) => own.has(name);
	if (![...earlier.below.get("") ?? new Set()].some(isOwn)) return nothing;
	const candidates = [];
	for (const path of await policiesAmong(top, earlier.blobs)) {
		const names = [...earlier.below.get(folderOf(path)) ?? []];
		const mine = names.filter(isOwn).length;
		candidates.push({
			path,
			own: mine,
			foreign: names.length - mine
		});
	}
	const [first, ...rest] = candidates.filter(({ own: count }) => count > 0).toSorted((a, b) => b.own - a.own || depthOf(b.path) - depthOf(a.path));
	if (first !== void 0) {
		const others = rest.filter(({ path }) => !first.path.startsWith(prefixOf(folderOf(path))));
		return {
			taken: first.path,
			others: others.map(({ path }) => path)
		};
	}
	const apart = candidates.filter(({ foreign }) => foreign === 0).map(({ path }) => path);
	const [only = null] = apart;
	return apart.length === 1 ? {
		taken: only,
		others: []
	} : {
		taken: null,
		others: apart
	};
}
function namesIn(top, revision, dir) {
	const paths = [...readTree(top, revision, dir === "" || dir === "." ? [] : [dir]).files.keys()];
	return new Set(paths.flatMap((path) => recordName(path) ?? []));
}
function recordName(path) {
	const name = basename$1(path);
	if (!name.endsWith(".md") || name === "README.md" || name === "review.md") return null;
	return idInName(name)?.toLowerCase() ?? name;
}
function isNoYounger(name, policyAt) {
	const [, year, month, day] = /^[a-z0-9]{2,10}-(\d{4})(\d{2})(\d{2})-/.exec(name) ?? [];
	const begun = parseInstant(`${year}-${month}-${day}T00:00:00Z`);
	return typeof begun !== "number" || begun <= policyAt + 86400;
}
function latestDate(top, commit) {
	return readGit(top, [
		"log",
		"--first-parent",
		"--format=%ct",
		"--end-of-options",
		commit
	], "The history cannot be read").split("\n").map(Number).reduce((latest, date) => Math.max(latest, date), 0);
}
async function readEarlier(top, from, extension) {
	const below = new Map();
	const blobs = new Map();
	for await (const { changes } of logCommits(top, [
		"--first-parent",
		"--end-of-options",
		from
	])) for (const { path, before, after } of changes) {
		const name = recordName(path);
		if (name !== null) for (let folder = folderOf(path);; folder = folderOf(folder)) {
			below.set(folder, (below.get(folder) ?? new Set()).add(name));
			if (folder === "") break;
		}
		else if (isTextOfKeys(path, extension)) {
			const known = blobs.get(path) ?? new Set();
			for (const blob of [before, after]) if (blob !== null) known.add(blob);
			blobs.set(path, known);
		}
	}
	return {
		below,
		blobs
	};
}
function isTextOfKeys(path, extension) {
	const own = extname(path);
	return (own === ".yml" || own === ".yaml" || own === extension) && basename$1(path) !== "pnpm-lock.yaml";
}
const WORDS = [
	"version",
	"contacts",
	"kinds",
	"matrix"
];
async function policiesAmong(top, paths) {
	const policies = new Set();
	const all = new Set([...paths.values()].flatMap((blobs) => [...blobs]));
	for await (const { hash, bytes } of readObjects(top, all, WHOLE_BYTES)) {
		const text = bytes === null ? "" : new TextDecoder().decode(bytes);
		if (WORDS.every((word) => text.includes(word))) policies.add(hash);
	}
	return [...paths].filter(([, blobs]) => [...blobs].some((blob) => policies.has(blob))).map(([path]) => path);
}
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function prefixOf(folder) {
	return folder === "" ? "" : `${folder}/`;
}
function depthOf(path) {
	return path.split("/").length;
}
// src/git/policy-history.ts
const MOVES_AT_MOST = 20;
async function readPolicyHistory(top, revision, place) {
	const changes = [];
	const doubts = [];
	let from = revision;
	let at = place.policy;
	for (let moves = 0;; moves += 1) {
		const commits = await log(top, from, at);
		for (const { hash, committedAt, changes: own } of commits) changes.push({
			commit: hash,
			committedAt,
			path: at,
			blob: own[0]?.after ?? null
		});
		const oldest = commits.at(-1);
		const [parent] = oldest?.parents ?? [];
		if (oldest === void 0 || parent === void 0) break;
		const { taken, others } = await stoodBefore(top, {
			...place,
			policy: at
		}, revision, oldest);
		const isTooFar = taken !== null && moves === MOVES_AT_MOST;
		if (others.length > 0 || isTooFar) doubts.push({
			commit: oldest.hash,
			taken: isTooFar ? null : taken,
			others: isTooFar ? [taken, ...others] : others
		});
		if (taken === null || isTooFar) break;
		from = parent;
		at = taken;
	}
	return {
		changes,
		doubts
	};
}
async function stoodBefore(top, { policy, dir }, revision, oldest) {
	const [added] = oldest.changes;
	if (added === void 0 || added.after === null) return {
		taken: null,
		others: []
	};
	const [whole] = await log(top, oldest.hash, null);
	const moved = cameFrom(added, whole?.changes ?? []);
	if (moved !== null) return {
		taken: moved,
		others: []
	};
	if (dir === null) return {
		taken: null,
		others: []
	};
	return earlierPolicies(top, {
		policy,
		dir
	}, revision, oldest);
}
async function log(top, from, path) {
	const commits = [];
	const args = [
		"--first-parent",
		"--end-of-options",
		from,
		"--"
	];
	const asked = path === null ? ["-1", ...args] : [...args, path];
	const logged = readGit(top, [...LOG_ARGS, ...asked], "The history of the policy cannot be read");
	for await (const commit of parseLog([logged])) commits.push(commit);
	return commits;
}
function cameFrom(added, changes) {
	const gone = changes.filter(({ before, after }) => before !== null && after === null);
	return (gone.find(({ before }) => before === added.after) ?? gone.find(({ path }) => basename$1(path) === basename$1(added.path)))?.path ?? null;
}
function policiesOnLine(steps, { changes }) {
	const places = new Map(changes.map((change, index) => [change.commit, {
		change,
		index
	}]));
	return steps.flatMap((step) => {
		if (!step.revision.isMainLine) return [step];
		const place = places.get(step.revision.commit.hash);
		if (place === void 0) return [];
		const { path, blob: after } = place.change;
		const last = changes[place.index + 1];
		const from = last === void 0 || last.path === path ? null : last.path;
		return [{
			...step,
			path,
			from,
			before: last?.blob ?? null,
			after
		}];
	});
}
function doubtsIn(steps, { doubts }) {
	return doubts.flatMap(({ commit, taken, others }) => {
		const step = steps.find(({ revision }) => revision.commit.hash === commit);
		return step === void 0 ? [] : [{
			revision: step.revision,
			taken,
			others
		}];
	});
}
// src/git/repository.ts
function openGit(folder) {
	const found = findWorkTree(folder);
	return found.kind === "found" ? openWorkTree(folder, found) : null;
}
function openWorkTree(folder, found) {
	const { top, gitFolder, prefix, shallowFile, head } = found;
	const boundary = shallowFile === null ? new Set() : readBoundary(shallowFile);
	const lines = new Map();
	return {
		top,
		gitFolder,
		prefix,
		head,
		isShallow: shallowFile !== null,
		isBlobAt: (path, blob) => isBlobAt(resolve(folder, path), blob),
		lastCommitOf: (path) => {
			if (head === null || !isAsCommitted(folder, head, path)) return null;
			const commit = readGit(folder, [...[
				"log",
				"-1",
				"--first-parent",
				"--format=%H",
				"--end-of-options",
				"HEAD",
				"--"
			], path], "The history cannot be read").trim();
			return commit === "" || boundary.has(commit) ? null : commit;
		},
		policyHistory: (revision, path, dir) => {
			const key = JSON.stringify([
				revision,
				path,
				dir
			]);
			const place = {
				policy: `${prefix}${path}`,
				dir: dir === null ? null : normalize(`${prefix}${dir}`)
			};
			const line = lines.get(key) ?? readPolicyHistory(top, revision, place);
			lines.set(key, line);
			return line;
		}
	};
}
function readBoundary(file) {
	return new Set(readFileSync(file, "utf8").split("\n").filter(Boolean));
}
// src/store/read-policy.ts
async function readPolicy(root, path) {
	return parsePolicyBytes(path, readBytes(root, path));
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
		...parsed.needsExact ? parsePolicy(path, text, await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1))) : parsed,
		text
	};
}
function readBytes(root, path) {
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
// src/store/read-ledger.ts
const PART = 25;
function openLedger(root, dir, clock = Date.now) {
	return openFound(root, findRecords(root, dir), clock);
}
function openFound(root, records, clock = Date.now) {
	const found = new Map(records.map((one) => [one.path, one]));
	const readOne = (path, isKnown) => {
		const { finding = null, readable = true } = found.get(path) ?? {};
		if (!readable) return [withFinding(finding, unread(path))];
		const record = read$1(standingAt(path, resolve(root, path), clock), finding === null ? isKnown : null);
		return record === null ? [] : [withFinding(finding, record)];
	};
	return {
		paths: [...found.keys()],
		atHand: false,
		async *read(paths, isKnown = null) {
			for (let at = 0; at < paths.length; at += PART) yield (await ledgerOf$1(paths.slice(at, at + PART).flatMap((path) => readOne(path, isKnown)))).records;
		},
		holding: (paths, words) => paths.filter((path) => found.get(path)?.readable === true && holdsOne(root, path, words))
	};
}
async function readLedger(root, dir) {
	const { paths, read: parts } = openLedger(root, dir);
	const records = [];
	for await (const part of parts(paths)) records.push(...part);
	return { records };
}
function filesOf(records) {
	return {
		paths: records.map(({ path }) => path),
		atHand: true,
		async *read(paths) {
			const wanted = new Set(paths);
			yield records.filter(({ path }) => wanted.has(path));
		},
		holding(paths, words) {
			const asked = new Set(paths);
			const holds = (text) => words.some((word) => text?.includes(word) === true);
			return records.flatMap(({ path, text }) => asked.has(path) && holds(text) ? [path] : []);
		}
	};
}
async function ledgerOf$1(records) {
	if (records.every(({ needsExact }) => !needsExact)) return { records };
	const yaml = await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
	return { records: records.map((record) => {
		if (!record.needsExact || record.text === null) return record;
		const exact = parseRecordText(record.path, record.text, yaml);
		return {
			...exact,
			findings: [...record.findings, ...exact.findings]
		};
	}) };
}
function standingAt(path, at, clock) {
	let bytes = null;
	return {
		path,
		stamp: () => fileStamp(at, clock()),
		bytes: () => bytes ??= lentBytes(at)
	};
}
function read$1(file, isKnown) {
	let bytes;
	try {
		if (isKnown?.(file) === true) return null;
		bytes = file.bytes();
	} catch (error) {
		return withFinding(unreadable(file.path, error), unread(file.path));
	}
	return parseRecord(file.path, bytes);
}
function holdsOne(root, path, words) {
	try {
		const bytes = lentBytes(resolve(root, path));
		return words.some((word) => bytes.includes(word));
	} catch {
		return false;
	}
}
function knownByName(path, id = idInPath(path)) {
	return {
		...unread(path),
		id
	};
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
	if (RECURRENT.has(target.from)) return comingsOf(target.from, course);
	const first = firstPoint(target.from, course);
	if (first === null) return [];
	const { effectiveChanges } = course;
	const reopenings = reopeningsIn(effectiveChanges);
	let last = rowFrom(target.from, first, reopenings);
	const rows = [last];
	for (const [index, change] of effectiveChanges.entries()) {
		if (change.event !== "reopened" || !isBefore(first, change)) continue;
		if (!isAskedAnew(target, effectiveChanges[index - 1]?.status === "closed", last, course)) continue;
		last = rowFrom("reopened", change, reopenings);
		rows.push(last);
	}
	return rows;
}
function comingsOf(event, { closings, statusChanges }) {
	const reopenings = reopeningsIn(statusChanges);
	if (event !== "closed") return statusChanges.filter((change) => change.event === event).map((point) => rowFrom(event, point, reopenings));
	const takenBack = closings.flatMap(({ takenBackBy }) => takenBackBy ?? []);
	const undone = [...reopenings, ...takenBack].toSorted(comparePoints);
	return closings.map(({ point }) => rowFrom(event, point, undone));
}
function reopeningsIn(changes) {
	return changes.filter(({ event }) => event === "reopened");
}
function rowFrom(event, point, ends) {
	return {
		event,
		point,
		endedBy: ends.find((end) => isBefore(point, end)) ?? null,
		since: ends.findLast((end) => !isBefore(point, end)) ?? BEGINNING$1
	};
}
function isAskedAnew(target, isAfterClosing, last, course) {
	return !(target.do === "reach" ? target.status === "assessed" : target.do !== "update" && !isAfterClosing) || !wasMet(target, last, course);
}
function wasMet(target, row, course) {
	const { endedBy } = row;
	return fulfilmentsOf(target, row, course).some((fulfilment) => endedBy === null || !isBefore(endedBy, fulfilment));
}
function firstPoint(name, course) {
	if (name === "reported") return course.statusChanges[0];
	const placed = course.events.find(({ event }) => event.event === name);
	return placed === void 0 ? null : pointOf(placed);
}
// src/clock/sentences.ts
function limitWords$1(term) {
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
		limit: limitOf$1(drawing),
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
function limitOf$1({ walk, course }) {
	const due = walk.verdict === null ? dueOf$1(walk.counting, course.holds) : walk.judgedBy;
	const term = due?.by.term ?? walk.term;
	return {
		priority: priorityOf(term, course),
		asked: term.target,
		dueAt: due?.at ?? null
	};
}
function metBy({ walk, anchor, course }) {
	const metAt = walk.verdict?.metAt ?? null;
	if (metAt === null) return null;
	const fulfilment = fulfilmentsOf(walk.term.target, anchor, course).find(({ at }) => at === metAt);
	return fulfilment === void 0 ? null : {
		who: fulfilment.who,
		by: fulfilment.by
	};
}
function owed({ walk, anchor, course, agreement, now }) {
	const due = isStoppedByHolds(walk.term.target) && openHold(course) !== null ? null : dueOf$1(walk.counting, course.holds);
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
	const { verdict } = walk;
	const due = verdict === null ? dueOf$1(walk.counting, course.holds)?.at : verdict.dueAt;
	const end = Math.min(due ?? 1e400, verdict?.metAt ?? 1e400, verdict?.ending?.at ?? 1e400);
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
	return dueOf$1(counting, holdsAsOf(course.holds, moment));
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
		notDone: isNotDone$1(state, by)
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
function isNotDone$1({ term, anchor, breaches, updates }, by) {
	if (by === "reopened" && (anchor.event === "resolved" || anchor.event === "closed")) return false;
	if (term.target.do === "update") return breaches.length > 0 && updates === 0;
	return by === "closed" || breaches.length > 0;
}
function wordReason(at, { term, unstopped }, expected) {
	const limit = limitWords$1(term);
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
	if (term === void 0) return null;
	const anchor = {
		event: course.events.some(({ event, index }) => event.event === "aware" && index === point.index) ? "aware" : "reported",
		point,
		endedBy: null,
		since: BEGINNING$1
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
	const due = dueOf$1(counting, []);
	if (due === null && last?.state !== "waiting") {
		const { term } = state;
		explain(state, point, () => `${why}: asked for once its limit begins, with ${beginnings(term)}`);
	}
	if (due === null || was.length > 0 && dueOf$1(was, [])?.at === due.at) return;
	state.term = due.by.term;
	if (was.length === 0) state.owedSince = point.at;
	state.isBegun = true;
	const { origin, term } = due.by;
	const what = was.length === 0 ? "asked for" : "moved";
	explain(state, point, () => {
		const limit = `${limitWords$1(term)} from ${term.target.from} at ${formatInstant(origin)}`;
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
	const due = dueOf$1(state.counting, []);
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
function changePriority(state, point, term, raisedTo) {
	const isOwed = state.counting.length > 0;
	if (term !== null && !isOwed) beginRow(state, point, term);
	else if (term !== null && !isOverBy(term.target, state.anchor, point, state.course)) reprioritise(state, point, term, raisedTo);
	else if (isOwed) endRow(state, point, "assessed");
}
function reprioritise(state, point, term, raisedTo) {
	const isRaise = raisedTo !== void 0 || term.priority !== null && state.term.priority !== null && isMoreUrgent(term.priority, state.term.priority);
	const isSamePriority = term.priority === state.term.priority;
	state.term = term;
	if (isRaise) {
		const limit = countFrom(point.at, term, true);
		state.counting = [
			...countedExpectation(state),
			...state.counting,
			limit
		];
		explain(state, point, () => `raised to ${raisedTo ?? askedBy(term)}: ${arithmetic(limit)}, or as before if earlier`);
	} else {
		const limit = countFrom(Math.max(state.lastUpdate ?? state.owedSince, state.owedSince), term, state.lastUpdate === null);
		state.counting = [...countedExpectation(state), limit];
		const what = isSamePriority ? "assessed by another" : `lowered to ${askedBy(term)}`;
		explain(state, point, () => `${what}: ${arithmetic(limit)}`);
	}
	if (missedBy(state, point.at) === null) endBreach(state, point.at, "lowered");
}
function arithmetic({ term, origin, unstopped }) {
	return `${limitWords$1(term)} from ${formatInstant(origin)} is ${formatInstant(unstopped)}`;
}
// src/clock/row-events.ts
function rowEventsOf(anchor, periods, fulfilments, course) {
	const events = [
		...fulfilments.map((point) => ({
			kind: "fulfilment",
			point
		})),
		...periods.map(({ from, term, raisedTo }, index) => index === 0 ? {
			kind: "begin",
			point: from,
			term
		} : {
			kind: "change",
			point: from,
			term,
			raisedTo
		}),
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
			changePriority(state, event.point, event.term, event.raisedTo);
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
	const raises = countRaises(periods);
	const rows = [];
	const draw = (anchor, walk) => {
		if (walk === null) return;
		const undone = anchor.event === "closed" ? closingNumber(course) : course.reopenings;
		rows.push(drawObligation({
			walk,
			anchor,
			course,
			agreement,
			episode: undone + raises,
			now
		}));
	};
	const provisional = agreement.termsOf(kind, null).filter(isWanted);
	const ownVerdict = course.priority === null ? provisional : provisional.filter(isReachAssessed);
	for (const term of ownVerdict) for (const anchor of anchorsOf(term.target, course)) draw(anchor, walkTarget(term, anchor, provisionalPeriods(term, anchor, agreement, kind, course), course, now));
	if (course.priority !== null) {
		for (const [identity, term] of identitiesIn(agreement, kind, periods)) {
			if (!isWanted(term) || ownVerdict.some((own) => own.identity === identity)) continue;
			for (const anchor of anchorsOf(term.target, course)) draw(anchor, walkTarget(term, anchor, termPeriods(agreement, kind, identity, periodsFrom(AFTER_RESOLUTION.has(anchor.event) ? periodsOnceResolved(periods, course) : periods, anchor.point)), course, now));
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
function provisionalPeriods(term, anchor, agreement, kind, course) {
	const own = {
		from: anchor.point,
		term
	};
	const { target } = term;
	const assessment = course.priorityChanges[0];
	if (target.do !== "reach" || target.by === void 0 || assessment === void 0) return [own];
	const { by } = target;
	const termAt = (priority, from) => {
		const told = agreement.termsOf(kind, priority).find((one) => one.target.do === "notify" && one.target.role === by && one.target.from === anchor.event);
		if (told === void 0) return term;
		const { limit, time, isImmediate } = told;
		if (time.after(from, limit) <= term.time.after(from, term.limit)) return term;
		return {
			...term,
			target: {
				...target,
				calendar: told.target.calendar
			},
			limit,
			time,
			isImmediate
		};
	};
	const first = termAt(assessment.priority, anchor.point.at);
	const periods = priorityPeriods(course);
	const raises = periods.flatMap(({ from, priority }, index) => {
		const before = periods[index - 1]?.priority ?? null;
		if (before === null || priority === null || !isBefore(anchor.point, from)) return [];
		if (!isMoreUrgent(priority, before)) return [];
		return {
			from,
			term: termAt(priority, from.at),
			raisedTo: priority
		};
	});
	return [
		own,
		...first === term ? [] : [{
			from: assessment,
			term: first
		}],
		...raises
	];
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
		const pending = closed === null ? void 0 : closings.at(-1);
		if (event === "reopened" && pending !== void 0 && !isSettled(status)) {
			closings.splice(-1, 1, {
				...pending,
				takenBackBy: pointOf(placed)
			});
			closed = null;
		}
		const next = statusAfter(status, event);
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
		},
		takenBackBy: null
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
			return validationObjection(placed, {
				events,
				acts: holders.acts
			}, role) === null ? [placed.index] : [];
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
	const sections = sectionsOf$1(body.facts);
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
// src/store/ask-worker.ts
function askedWorker(url) {
	let running = null;
	const end = async () => {
		await running?.terminate();
		running = null;
	};
	return {
		end,
		ask: async (question, limit) => {
			running ??= await startWorker(url);
			const answer = await answerOf(running, question, limit);
			if (typeof answer === "string") await end();
			return answer;
		}
	};
}
async function startWorker(url) {
	const worker = new Worker(url);
	try {
		await once$1(worker, "message");
	} catch (error) {
		throw new CommandError(`The worker ${url.pathname} does not start.`, "Install the tool again; the file belongs beside its entry.", 2, error);
	}
	return worker;
}
async function answerOf(worker, question, limit) {
	return new Promise((resolve) => {
		const done = (answer) => {
			clearTimeout(timer);
			worker.off("message", done).off("error", failed).off("exit", failed);
			resolve(answer);
		};
		const failed = () => done("failed");
		const timer = setTimeout(done, limit, "late");
		worker.once("message", done).once("error", failed).once("exit", failed);
		worker.postMessage(question);
	});
}
// src/store/parse-bodies.ts
const BODY_MILLISECONDS = 5e3;
const HINT = "Look for long runs of `*`, `_`, `[` or nested lists, and put such text into a code block.";
async function withExactFacts(worker, files, mayErr) {
	const suspects = files.filter(mayErr);
	if (suspects.length === 0) return files;
	const { facts } = await parseBodies(worker, suspects);
	return files.map((file) => withFacts(file, facts.get(file.path)));
}
async function parseBodies(worker, files, limit = BODY_MILLISECONDS) {
	const { answers, unread } = await askBodies(worker, files, "facts", limit);
	return {
		facts: answers,
		findings: unread.map(({ file, why }) => ({
			rule: "body-time",
			severity: "error",
			path: file.path,
			line: file.body.line,
			column: 1,
			message: why === "late" ? `The body could not be read within ${limit / 1e3} s; its sections, links and tasks are unchecked.` : "The body could not be read; its sections, links and tasks are unchecked.",
			hint: HINT
		}))
	};
}
async function parseBodyTree(worker, file) {
	const tree = (await parseBodyTrees(worker, [file])).get(file.path);
	if (tree !== void 0) return tree;
	throw new CommandError(`The body of ${file.path} could not be read within ${BODY_MILLISECONDS / 1e3} s.`, HINT, 1);
}
async function parseBodyTrees(worker, files) {
	return (await askBodies(worker, files, "tree", BODY_MILLISECONDS)).answers;
}
async function askBodies(worker, files, wants, limit) {
	const answers = new Map();
	const unread = [];
	const asked = askedWorker(worker);
	try {
		for (const file of files) {
			const question = {
				text: file.body.text,
				line: file.body.line,
				wants
			};
			const answer = await asked.ask(question, limit);
			if (typeof answer === "object") answers.set(file.path, answer);
			else unread.push({
				file,
				why: answer
			});
		}
	} finally {
		await asked.end();
	}
	return {
		answers,
		unread
	};
}
// src/commands/ledger/exact-closings.ts
async function withExactClosings(bodyWorker, files, timeline) {
	return withExactFacts(bodyWorker, files, (file) => needsExactBody(file, timeline));
}
async function withExactRecords(bodyWorker, records, timeline) {
	const files = records.flatMap(({ file }) => file === null ? [] : [file]);
	const exact = await withExactClosings(bodyWorker, files, timeline);
	if (exact === files) return records;
	const byPath = new Map(exact.map((file) => [file.path, file]));
	return records.map((record) => ({
		...record,
		file: byPath.get(record.path) ?? record.file
	}));
}
// src/store/read-committed.ts
function readCommitted(root, path) {
	for (const step of [dirname(path), path]) {
		const stats = lstatSync(resolve(root, step), { throwIfNoEntry: false });
		if (stats === void 0) return null;
		if (step === path ? stats.isFile() : !stats.isSymbolicLink()) continue;
		throw new CommandError(`The file ${path} cannot be read: ${step} is ${stats.isSymbolicLink() ? "a symbolic link" : "no file"}.`, "Move it out of the way, and put the file itself there.");
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
		files: async (dir) => openLedger(root, dir),
		has: (path) => kindAt(resolve(root, path)) !== null,
		policy: (path) => readPolicy(root, path),
		text: async (path) => readCommitted(root, path),
		repository: async () => openFileLookup(root)
	};
}
function commitSource(root, commit) {
	const tree = readTree(root, commit);
	const short = commit.slice(0, 12);
	const blobAt = (path) => fileBlob(tree, path);
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
			if (found !== null) return (await ledgerOf$1(await readRecords(root, found, blobAt))).records;
			throw new CommandError(`The commit ${short} has no folder ${dir}.`, "Ask for a later moment, or name the folder of then with --dir.");
		},
		policy: async (path) => {
			const bytes = await bytesAt(path);
			if (bytes !== null) return parsePolicyBytes(path, bytes);
			throw new CommandError(`The commit ${short} has no policy at ${path}.`, "Ask for a later moment, or name the policy of then with --policy.");
		},
		text: async (path) => {
			const bytes = await bytesAt(path);
			return bytes === null ? null : new TextDecoder().decode(bytes);
		},
		repository: async (records) => {
			const hashes = await evidenceHashes(root, records, blobAt);
			return fileLookupOver({
				lookAt: tree.kindOf,
				hashOf: (path) => hashes.get(blobAt(path) ?? "") ?? null
			});
		}
	};
}
function fileBlob({ files }, path) {
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
// src/commands/ledger/pasts-of.ts
async function pastsOf({ git, commit, records, policy }) {
	const asked = records.flatMap(({ file }) => file === null || file.incident.declared === "live" ? [] : [file]);
	const revision = commit ?? git?.head ?? null;
	if (asked.length === 0 || git === null || git.isShallow || revision === null) return unknownPast;
	const ids = asked.map(({ incident }) => idKey(incident.id));
	const paths = new Set(asked.map(({ path }) => `${git.prefix}${path}`));
	const isWanted = (path) => paths.has(path) || path.endsWith(".md") && ids.some((id) => path.toLowerCase().includes(id));
	const { readVersions } = await import("./chunk-CY7KkUen.js");
	let versions;
	try {
		versions = await readVersions(git.top, revision, isWanted);
	} catch (error) {
		if (error instanceof CommandError) return unknownPast;
		throw error;
	}
	const pasts = new Map(ids.map((id) => [id, {
		first: null,
		main: []
	}]));
	for (const { path, bytes, at, isMainLine } of versions) {
		const [read] = (await ledgerOf$1([parseRecord(path, bytes)])).records;
		const incident = read?.file?.incident;
		const past = incident === void 0 ? void 0 : pasts.get(idKey(incident.id));
		if (incident === void 0 || past === void 0) continue;
		const { declared } = incident;
		if (isMainLine) past.main.push(declared);
		if (past.first !== null && past.first.at < at) continue;
		past.first = {
			at,
			declared,
			resolvedAt: resolvedSince(deriveCourse(incident, "unknown", policy, at))
		};
	}
	return (id) => {
		const past = pasts.get(id);
		return past === void 0 ? { known: false } : {
			known: true,
			...past
		};
	};
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
	const migrated = await migrate(text);
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
async function migrate(text) {
	const { loadCoreYaml } = await import("./chunk-Bs-UKoYY.js");
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
// src/git/read-policies.ts
async function readPolicies(top, blobs) {
	const found = new Map();
	for await (const { hash, bytes } of readObjects(top, new Set(blobs), WHOLE_BYTES)) found.set(hash, bytes);
	return found;
}
async function parsePolicyVersion(path, bytes) {
	if (bytes !== null) return parseOldPolicy(path, bytes, () => import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1)));
	return {
		policy: null,
		problem: `it is larger than a policy may be, ${WHOLE_BYTES} bytes`
	};
}
// src/store/zones.ts
const seconds = (time) => time.epochMilliseconds / 1e3;
let loading = null;
async function loadZones() {
	loading ??= makeZones();
	return loading;
}
async function makeZones() {
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
	const zonesSeen = new Map();
	const knows = (zone) => {
		if (!/^[A-Za-z]/.test(zone)) return false;
		try {
			zoned(0, zone);
			return true;
		} catch (error) {
			if (error instanceof RangeError) return false;
			throw error;
		}
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
			const known = zonesSeen.get(zone);
			if (known !== void 0) return known;
			const answer = knows(zone);
			zonesSeen.set(zone, answer);
			return answer;
		}
	};
}
// src/model/rota.ts
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)$/;
const LocalTimeSchema = string().meta({
	pattern: LOCAL.source,
	...meant("A hand-over is a date and a local time, as in 2026-11-02 09:00.")
}).transform((text, context) => {
	const [year, month, day, hour, minute] = (LOCAL.exec(text) ?? []).slice(1).map(Number);
	if (year !== void 0 && month !== void 0 && day !== void 0 && isDate(year, month, day)) return {
		year,
		month,
		day,
		hour: hour ?? 0,
		minute: minute ?? 0,
		second: 0
	};
	context.addIssue({
		code: "custom",
		message: "not-a-local-time"
	});
	return NEVER;
});
const LayerSchema = strictObject({
	people: array(LoginSchema).min(1).describe("logins, who are on duty in turn"),
	every: DurationSchema.refine(({ weeks, days, hours, minutes }) => minutes === 0 && (hours === 0 ? weeks + days > 0 : weeks + days === 0), "not-a-turn").describe("how long a turn is: 1w, 3d, or 12h of elapsed time"),
	from: LocalTimeSchema.describe("when the first turn begins, and the local time of each hand-over"),
	hours: HoursSchema.optional().describe("the only hours at which the layer has anybody")
});
const RotaSchema = strictObject({
	layers: array(LayerSchema).min(1).describe("who is on duty; a later layer wins where it has somebody"),
	off: HoursSchema.optional().describe("hours at which nobody is on duty but a cover: no gap"),
	managers: array(LoginSchema).default([]).describe("logins who may enter a cover beside the people of the rota")
});
const CoverSchema = strictObject({
	rota: NameSchema.describe("a rota of this file"),
	by: LoginSchema.describe("the login that is on duty instead"),
	from: InstantSchema,
	to: InstantSchema,
	reason: TextSchema.optional().describe("why"),
	asked: InstantSchema.optional().describe("of a comment that asked for it: when it was written"),
	url: UrlSchema.optional().describe("the address of that comment")
});
const RotaFileSchema = strictObject({
	version: literal(1).describe("1"),
	timezone: TextSchema.optional().describe("IANA zone; the policy’s where left out"),
	ahead: DurationSchema.prefault("60d").describe("a gap nearer than this is a finding"),
	rotas: record(NameSchema, RotaSchema).describe("name → who is on duty in turn"),
	covers: array(CoverSchema).default([]).describe("who stands in when; of those of one time the last counts, over every layer")
});
// src/parse/parse-rota.ts
const FORM$1 = {
	schema: RotaFileSchema,
	file: "the rota"
};
function parseRota(path, text, exact) {
	return parseWhole(FORM$1, path, text, exact);
}
// src/commands/ledger/rotas-of.ts
function noRota(policyPath, text) {
	return new CommandError(`There is no rota at ${rotaPathOf(policyPath)} that can be read.`, text === null ? "Write one: docs/reference/rota.md." : "Run `incident-ledger check`.");
}
function namesRota({ contacts }) {
	return Object.values(contacts).some(({ rota }) => rota !== void 0);
}
async function readRota(path, text) {
	const cheap = parseRota(path, text);
	return cheap.needsExact ? parseRota(path, text, await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1))) : cheap;
}
async function rotaOf(path, text) {
	const { value } = await readRota(path, text);
	return value !== null && rotaErrors({
		file: value,
		zones: await loadZones()
	}).length === 0 ? value : null;
}
const NONE = RotaFileSchema.parse({
	version: 1,
	rotas: {}
});
async function readRotas(question) {
	const { git, commit, path, rota: text = null, beyond } = question;
	const place = rotaPathOf(path);
	const present = text === null ? null : await rotaOf(place, text);
	const alone = present === null ? [] : [{
		since: null,
		file: present
	}];
	const head = commit ?? git?.head ?? null;
	if (git === null || head === null || git.isShallow) return alone;
	const { changes } = await git.policyHistory(head, place, null);
	const newest = changes[0]?.blob ?? null;
	if (commit === null && beyond === void 0 && present !== null && (newest === null || !git.isBlobAt(place, newest))) return alone;
	const held = await readPolicies(git.top, changes.flatMap(({ blob }) => blob ?? []));
	const versions = [];
	for (const { blob, committedAt, commit: hash } of changes.toReversed()) {
		const bytes = blob === null ? null : held.get(blob) ?? null;
		const file = blob === null ? NONE : bytes === null ? null : await rotaOf(place, new TextDecoder().decode(bytes));
		if (file !== null) versions.push({
			since: committedAt,
			file,
			commit: hash
		});
	}
	const news = beyond !== void 0 && present !== null && blobId(new TextEncoder().encode(text ?? ""), head.length) !== newest ? [{
		since: beyond.committedAt,
		file: present
	}] : [];
	return [...versions, ...news];
}
function withRotas(policy, versions) {
	const { timezone } = policy;
	if (!namesRota(policy)) return policy;
	const counted = asAsked(versions);
	const contacts = Object.entries(policy.contacts).map(([role, contact]) => [role, contact.rota === void 0 ? contact : {
		...contact,
		roster: {
			name: contact.rota,
			versions: counted,
			timezone,
			away: absencesFor(role, policy)
		}
	}]);
	return {
		...policy,
		contacts: Object.fromEntries(contacts)
	};
}
// src/commands/ledger/policies-of.ts
async function openPolicyLine(question) {
	const versions = await openVersions(question);
	let rotas = null;
	let known = null;
	const { commit, git, rota, text } = question;
	return {
		basis: JSON.stringify([
			versions.basis,
			text,
			rota ?? null,
			versions.mayNameRota ? commit ?? git?.head : null
		]),
		async at(moments) {
			const found = await versions.at(moments);
			if (known?.found === found) return known.filled;
			const named = [question.present, ...found.policies.timeline.map(({ policy }) => policy)];
			if (!question.isForeign && named.some(namesRota)) rotas ??= readRotas(question);
			known = {
				found,
				filled: withinRotas(question, found, await rotas)
			};
			return known.filled;
		}
	};
}
function withinRotas({ present }, found, rotas) {
	if (rotas === null) return {
		...found,
		present
	};
	const [first, ...later] = found.policies.timeline;
	const within = (one) => ({
		...one,
		policy: withRotas(one.policy, rotas)
	});
	return {
		...found,
		present: withRotas(present, rotas),
		policies: {
			...found.policies,
			timeline: [within(first), ...later.map(within)]
		}
	};
}
async function openVersions(question) {
	const { git, commit: replayed, path, dir, present, text, isForeign, beyond } = question;
	const only = (presentBecause, commit = null) => {
		const found = {
			commit,
			policies: {
				timeline: alwaysInForce(present, commit),
				texts: new Map([[commit, text]]),
				presentBecause,
				unreadable: []
			}
		};
		return {
			at: async () => found,
			basis: JSON.stringify([presentBecause, commit]),
			mayNameRota: namesRota(present)
		};
	};
	if (isForeign) return only("it is that of the base branch");
	if (git === null || git.head === null) return only("there is no history here");
	if (git.isShallow) return only("the history of this clone was cut when it was fetched (it is shallow)", beyond?.commit ?? git.lastCommitOf(path));
	const { changes } = await git.policyHistory(replayed ?? git.head, path, dir);
	const [newest] = changes;
	if (newest === void 0 || newest.blob === null) return only("the policy is not committed", beyond?.commit);
	if (replayed === null && beyond === void 0 && !git.isBlobAt(path, newest.blob)) return only("the policy is changed and not committed");
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
	const isDated = line.some((version) => statesInForce(version));
	let known = null;
	return {
		basis: JSON.stringify(line.map(({ commit, committedAt, blob }) => [
			commit,
			committedAt,
			blob
		])),
		mayNameRota: line.some(({ bytes }) => /\brota\b/.test(textOf$1(bytes))),
		async at(moments) {
			if (isDated || moments === null) for (const version of line) await read(version);
			else await readNeeded(line, moments);
			const count = line.filter((version) => version.read !== null).length;
			if (count !== known?.read) known = {
				read: count,
				found: datedLine(line, present, last)
			};
			return known.found;
		}
	};
}
function datedLine(line, present, last) {
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
			texts: new Map(line.map(({ commit, bytes }) => [commit, textOf$1(bytes)])),
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
async function readVersions({ top }, changes) {
	const held = await readPolicies(top, changes.flatMap(({ blob }) => blob ?? []));
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
	return /in-force["']? *:/.test(textOf$1(bytes));
}
async function readNeeded(line, moments) {
	if (line.every((version) => version.read !== null)) return;
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
	version.read = judged(await parsePolicyVersion(version.path, version.bytes), await loadZones());
	return version.read;
}
function judged(found, zones) {
	const [error] = found.policy === null ? [] : policyErrors(found.policy, zones);
	return error === void 0 ? found : {
		policy: null,
		problem: error.message
	};
}
function textOf$1(bytes) {
	return new TextDecoder().decode(bytes ?? new Uint8Array());
}
// src/commands/ledger/reading.ts
function readingOf(root, options, opened = null) {
	if (options.reading !== void 0) return options.reading;
	const source = openSource(root, options);
	const git = once(() => opened ?? openGit(root));
	const policies = new Map();
	const records = once(source.records);
	return {
		...source,
		records,
		files: async (dir) => await source.files?.(dir) ?? filesOf(await records(dir)),
		policy: once(source.policy),
		parsePolicy: once(parsePolicyBytes),
		git,
		policies: (question) => {
			const { commit, path, dir, text, rota, isForeign, beyond } = question;
			const key = JSON.stringify([
				commit,
				path,
				dir,
				text,
				rota,
				isForeign,
				beyond
			]);
			const found = policies.get(key) ?? openPolicyLine({
				...question,
				git: git()
			});
			policies.set(key, found);
			return found;
		},
		pasts: once((commit, asked, policy) => pastsOf({
			git: git(),
			commit,
			records: asked,
			policy
		})),
		exact: once(withExactRecords)
	};
}
function once(find) {
	const known = [];
	return (...asked) => {
		const before = known.find((one) => one.asked.every((word, index) => word === asked[index]));
		if (before !== void 0) return before.answer;
		const answer = find(...asked);
		known.push({
			asked,
			answer
		});
		return answer;
	};
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
	return errors.length === 0 ? [] : placeFindings(errors, path, text ?? "", await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1)), "policy");
}
async function readablePolicy(root, path) {
	const { policy, text, findings } = await readPolicy(root, path);
	if (policy === null || text === null) throw unusablePolicy(path, findings);
	return {
		policy,
		text
	};
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
// src/commands/ledger/asked.ts
function listening(against) {
	const ids = new Map();
	const kinds = new Map();
	let isForAll = false;
	let isMore = false;
	let until = 1e400;
	const more = () => void (isMore = true);
	const { index, repository } = against;
	const get = (key) => {
		const paths = index.ids.get(key);
		ids.set(key, paths ?? []);
		return paths;
	};
	return {
		against: {
			...against,
			index: { ids: {
				get,
				has: (key) => get(key) !== void 0,
				keys() {
					isForAll = true;
					return index.ids.keys();
				}
			} },
			repository: {
				kindOf(path) {
					const kind = repository.kindOf(path);
					kinds.set(path, kind);
					return kind;
				},
				sha256(path) {
					more();
					return repository.sha256(path);
				}
			},
			noteMore: more,
			noteUntil(at) {
				until = Math.min(until, at);
				against.noteUntil?.(at);
			}
		},
		asked: () => ({
			ids,
			kinds,
			isForAll,
			isMore,
			until
		})
	};
}
function asksForOthers({ ids, isForAll }, { id }) {
	const own = id === null ? null : idKey(id);
	return isForAll || [...ids.keys()].some((key) => key !== own);
}
function isToldTheSame(path, { id, asked }, { ids }) {
	const isCarriedBy = (key, before) => {
		const paths = ids.get(key) ?? [];
		return paths.length === before.length && paths.every((one, at) => one === before[at]);
	};
	return asked === null ? isCarriedBy(idKey(id), [path]) : [...asked.ids].every(([key, before]) => isCarriedBy(key, before));
}
// src/model/first-by-id.ts
function firstById(records, idOf) {
	const first = new Map();
	for (const record of records.toSorted((one, other) => compareBytes(one.path, other.path))) {
		const id = idOf(record);
		if (id === null || !ID_PATTERN.test(id) || first.has(idKey(id))) continue;
		first.set(idKey(id), record);
	}
	return first;
}
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
	for (const [key, file] of firstById(files, ({ incident }) => incident.id)) {
		const course = courseOfTheTime(file, timeline, agreements, now);
		if (course.reportedAt > now) continue;
		const obligations = obligationsOfTheTime(file, course, timeline, agreements, now);
		const open = isOpen(course, obligations);
		const declared = declarationOf(file.incident, course, pastOf(key), now);
		entries.set(key, {
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
	return course.status === "closed" && obligations.some((row) => isOwed$1(row) && !isAhead(row));
}
function isAhead({ do: asked, dueAt }) {
	return asked === "submit" && dueAt === null;
}
function isOwed$1({ state }) {
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
// src/commands/ledger/find-faults.ts
async function findFaults(judged, confirm) {
	const parsed = judged.records.flatMap(({ findings }) => findings);
	const spoken = judged.records.flatMap((record) => spokenOf(judged, record));
	return [...parsed, ...await confirmFaults(spoken, confirm)];
}
async function confirmFaults(first, confirm) {
	const suspicious = first.flatMap(({ file, unplaced }) => unplaced.some(({ place }) => place.in === "text") ? [file] : []);
	const confirmed = suspicious.length === 0 ? NOTHING$1 : await confirm(suspicious);
	const second = first.flatMap((spoken) => {
		const facts = confirmed.facts.get(spoken.record.path);
		if (facts === void 0) return [spoken];
		const file = withFacts(spoken.file, facts);
		return spokenOf(spoken.against, {
			...spoken.record,
			file
		});
	});
	return [...confirmed.findings, ...await placed(second)];
}
async function findPolicyFaults(judged, path, text) {
	const unplaced = checkPolicy(judged);
	return unplaced.length === 0 ? [] : placeFindings(unplaced, path, text, await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1)), "policy");
}
async function findRotaFaults(judged, path, text) {
	const { value, findings } = await readRota(path, text);
	if (value === null) return findings;
	const unplaced = checkRota({
		...judged,
		file: value
	});
	return unplaced.length === 0 ? findings : [...findings, ...placeFindings(unplaced, path, text, await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1)), "policy")];
}
function indexOf(records) {
	const ids = new Map();
	for (const { id, path } of records) {
		if (id === null) continue;
		const paths = ids.get(idKey(id));
		if (paths === void 0) ids.set(idKey(id), [path]);
		else paths.push(path);
	}
	return { ids };
}
function recordIn$1(records) {
	return (id) => records.find(({ file }) => file !== null && sameId(file.incident.id, id))?.file ?? null;
}
const NOTHING$1 = {
	facts: new Map(),
	findings: []
};
function spokenOf(against, record) {
	const { file } = record;
	if (file === null) return [];
	const unplaced = unplacedOf(against, file);
	return unplaced.length === 0 ? [] : [{
		against,
		record,
		file,
		unplaced
	}];
}
function unplacedOf(judged, file) {
	const { timeline, agreements, now, repository, isPublic, index, pastOf, recordOf } = judged;
	const { noteMore = () => void 0, noteUntil = () => void 0 } = judged;
	const course = courseOfTheTime(file, timeline, agreements, null);
	const isPast = course.events.every(({ event }) => event.at <= now);
	const present = isPast ? course : courseOfTheTime(file, timeline, agreements, now);
	const past = pastOf(idKey(file.incident.id));
	if (!isPast) noteUntil(now);
	if (file.incident.declared !== "live") {
		noteMore();
		if (past.known && past.first === null) noteUntil(now);
	}
	return checkRecord({
		file,
		course,
		policy: policyFor$1(course, judged),
		present: presentAt(now, noteUntil),
		ledger: index,
		repository,
		owedToReach(status) {
			const rows = obligationsToReach(status, file, present, timeline, agreements, now);
			for (const { state, dueAt } of rows.filter(isOwed$1)) if (state !== "overdue") noteUntil(dueAt === null ? now : dueAt + 1);
			return rows;
		},
		duties: () => obligationsOfTheTime(file, present, timeline, agreements, now, isDuty),
		original() {
			const named = file.incident["duplicate-of"];
			if (named === void 0) return null;
			noteMore();
			const other = recordOf(named);
			if (other === null || other.path === file.path) return null;
			return {
				file: other,
				course: courseOfTheTime(other, timeline, agreements, null)
			};
		},
		isPublic,
		declared: declarationOf(file.incident, present, past, now)
	});
}
const isDuty = ({ target }) => target.do === "submit";
function policyFor$1(course, { policy, timeline }) {
	const last = course.statusChanges.at(-1);
	const end = standingClosing(course)?.point ?? (course.status === "dismissed" ? last : void 0);
	return end === void 0 ? policy : policyInForce(timeline, end.at).policy;
}
async function placed(spoken) {
	if (spoken.length === 0) return [];
	const yaml = await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
	return spoken.flatMap(({ record, unplaced }) => placeFindings(unplaced, record.path, record.text ?? "", yaml));
}
// src/commands/ledger/read-open.ts
async function readOpen(files, { timelineOf, zones, now, quietSince }) {
	const agreements = readyAgreements(zones);
	const kept = [];
	const open = new Set();
	const settled = new Map();
	const doubled = new Set();
	for await (const records of files.read(files.paths)) {
		const timeline = await timelineOf(records);
		for (const record of records) {
			const { file } = record;
			const key = file === null ? "" : idKey(file.incident.id);
			if (settled.has(key)) doubled.add(key);
			const isQuiet = file?.incident.timeline.every(({ at }) => at < quietSince) === true;
			if (file !== null && isQuiet && !doubled.has(key) && !open.has(key) && isOver(file, timeline, agreements, now)) settled.set(key, record.path);
			else {
				kept.push(record);
				if (file !== null) open.add(key);
			}
		}
	}
	const originals = new Set(kept.map(({ file }) => file?.incident["duplicate-of"]?.toLowerCase()));
	const named = [...settled].flatMap(([key, path]) => originals.has(key) || doubled.has(key) ? [path] : []);
	for await (const records of files.read(named)) kept.push(...records);
	return {
		records: kept.toSorted((a, b) => compareBytes(a.path, b.path)),
		settled: settled.size - named.length
	};
}
function isOver(file, timeline, agreements, now) {
	const { id, declared, "duplicate-of": original } = file.incident;
	if (!ID_PATTERN.test(id) || declared !== "live" || original !== void 0) return false;
	if (needsExactBody(file, timeline)) return false;
	return !isOpenNow(file, timeline, agreements, now);
}
// src/commands/ledger/gather.ts
async function gather(shell, options, { basePolicy = null, moments = "recorded", bearFaults = false, standIn = null, pasts = true, needed = "all" } = {}) {
	const source = readingOf(shell.root, options);
	const files = needed === "all" ? null : await source.files(options.dir);
	const all = files === null ? await source.records(options.dir) : [];
	const path = policyPath(options);
	const empty = basePolicy === null && isEmpty(source, options, files?.paths ?? all);
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
	const git = source.git();
	const policyLine = await source.policies({
		commit: standIn?.commit ?? options.replay?.commit ?? null,
		path: standIn?.path ?? path,
		dir: options.dir,
		present: read.policy,
		text: read.text ?? "",
		rota: namesRota(read.policy) ? await source.text(rotaPathOf(path)) : null,
		beyond: basePolicy === null && standIn === null ? options.head?.beyond : void 0,
		isForeign: standIn === null && isForeign(shell, path, empty ? null : basePolicy)
	});
	const zones = await loadZones();
	const timelineOf = async (part) => (await policyLine.at(clockStartsOf(part, shell.now))).policies.timeline;
	const quietSince = needed === "open" ? 1e400 : shell.now - elapsedSeconds(read.policy["catch-up"]);
	const { records, settled } = files === null ? {
		records: all,
		settled: 0
	} : await readOpen(files, {
		timelineOf,
		zones,
		now: shell.now,
		quietSince
	});
	const { policies, commit, present } = await policyLine.at(moments === "any" ? null : clockStartsOf(records, shell.now));
	const exact = await source.exact(shell.bodyWorker, records, policies.timeline);
	return {
		source,
		records: exact,
		files: exact.flatMap(({ file }) => file === null ? [] : [file]),
		policyFile: {
			path,
			policy: present,
			commit
		},
		policies,
		pastOf: pasts ? await source.pasts(options.replay?.commit ?? null, records, present) : unknownPast,
		zones,
		git,
		settled
	};
}
function clockStartsOf(records, now) {
	return [now, ...records.flatMap(({ file }) => file?.incident.timeline.map(({ at }) => at) ?? [])];
}
function isForeign(shell, path, basePolicy) {
	return basePolicy !== null && !holdsBytes(resolve(shell.root, path), basePolicy);
}
function isEmpty(source, options, records) {
	return records.length === 0 && options.policy === null && !source.has(policyPath(options));
}
function emptyNote(options) {
	return `${options.dir} is empty: no record and no policy yet. Run \`incident-ledger init\` to begin.\n`;
}
function shippedPolicy(shell) {
	return readBytes$2(new URL("../incidents/policy.yml", shell.templates));
}
async function policyFor(source, path, basePolicy) {
	return basePolicy === null ? source.policy(path) : source.parsePolicy(path, basePolicy);
}
function ledgerOf({ files, policies, pastOf, zones }, now) {
	return computeLedgerOfTheTime(files, policies.timeline, zones, now, pastOf);
}
// src/commands/ledger/judge-in-parts.ts
async function judgeInParts(question) {
	const { files, chosen, place, policy, confirm, clean, remark } = question;
	const byName = new Map(files.paths.map((path) => [path, idInPath(path)]));
	const ids = new Map(byName);
	const hidden = new Map();
	const note = (records) => {
		for (const { path, id } of records) if (id !== ids.get(path)) ids.set(path, id === null ? null : flat(id));
		for (const [path, name] of hiddenAmong(records, policy, place)) hidden.set(path, name);
	};
	const isChosen = new Set(chosen);
	const others = files.paths.filter((path) => !isChosen.has(path));
	const unknown = files.atHand || place !== "private" ? others : others.filter((path) => byName.get(path) === null);
	const named = others.length - unknown.length;
	if (named > 0) remark(namesNote(named));
	for await (const records of files.read(unknown)) note(records);
	for (const path of unknown) byName.set(path, ids.get(path) ?? null);
	const known = new Map();
	const stands = clean === null ? null : await question.repository([]);
	const isKnown = (file) => {
		const found = clean?.recall(file) ?? null;
		if (found === null) return false;
		if ([...found.asked?.kinds ?? []].some(([at, kind]) => stands?.kindOf(at) !== kind)) return false;
		known.set(file.path, found);
		ids.set(file.path, found.id);
		return true;
	};
	const faults = new Map();
	const onRead = (records) => {
		note(records);
		for (const { path, findings } of records) if (findings.length > 0) faults.set(path, findings);
	};
	const nameIndex = indexOfIds(byName);
	const first = await judgeAt(question, chosen, {
		index: nameIndex,
		onRead,
		isKnown: clean === null ? null : isKnown
	});
	const changed = differingIds(byName, ids);
	const index = changed.size === 0 ? nameIndex : indexOfIds(ids);
	const again = chosen.filter((path) => {
		const found = known.get(path);
		if (found !== void 0) return !isToldTheSame(path, found, index);
		return changed.size > 0 && (first.dependent.has(path) || changed.has(keyOf(ids.get(path))));
	});
	const isAgain = new Set(again);
	const second = await judgeAt(question, again, {
		index,
		onRead
	});
	const spoken = [...first.spoken.filter(({ record }) => !isAgain.has(record.path)), ...second.spoken];
	clean?.save();
	return {
		findings: [...chosen.flatMap((path) => faults.get(path) ?? []), ...await confirmFaults(spoken, confirm)],
		hidden
	};
}
function namesNote(count) {
	return `note: the ids of ${count === 1 ? "one other record was" : `${count} other records were`} taken from the file names; a check of all reads them.\n`;
}
async function judgeAt(question, paths, { index, onRead, isKnown }) {
	const { files, policy, timelineAt, repository, pasts, agreements, now, isPublic, clean } = question;
	const { noteUntil } = question;
	const spoken = [];
	const dependent = new Set();
	const waiting = [];
	for await (const records of files.read(paths, isKnown)) {
		onRead(records);
		if (policy === null || timelineAt === null) continue;
		const originals = await originalsOf(records, index, files);
		const timeline = await timelineAt(clockStartsOf([...records, ...originals], now));
		const against = {
			index,
			recordOf: recordIn$1(originals),
			policy,
			timeline,
			agreements,
			now,
			isPublic,
			repository: await repository(records),
			pastOf: unknownPast,
			...noteUntil === void 0 ? {} : { noteUntil }
		};
		for (const record of records) {
			const own = listening(against);
			if (record.file !== null && record.file.incident.declared !== "live") {
				waiting.push({
					own,
					record
				});
				continue;
			}
			const said = spokenOf(own.against, record);
			const asked = own.asked();
			spoken.push(...said);
			if (asksForOthers(asked, record)) dependent.add(record.path);
			if (record.file !== null && record.findings.length === 0 && said.length === 0 && !asked.isMore && !asked.isForAll && asked.until === 1e400) clean?.keep(record.path, {
				id: record.file.incident.id,
				asked
			});
		}
	}
	if (policy === null || waiting.length === 0) return {
		spoken,
		dependent
	};
	const pastOf = await pasts(waiting.map(({ record }) => record), policy);
	for (const { own, record } of waiting) {
		spoken.push(...spokenOf({
			...own.against,
			pastOf
		}, record));
		if (asksForOthers(own.asked(), record)) dependent.add(record.path);
	}
	return {
		spoken,
		dependent
	};
}
async function originalsOf(records, { ids }, files) {
	const named = records.flatMap(({ file }) => {
		const id = file?.incident["duplicate-of"];
		return id === void 0 ? [] : ids.get(idKey(id)) ?? [];
	});
	const found = [];
	if (named.length === 0) return found;
	for await (const part of files.read([...new Set(named)])) found.push(...part);
	return found;
}
function differingIds(one, other) {
	const keys = new Set();
	for (const [path, id] of one) {
		const now = other.get(path);
		if (now === id) continue;
		const [before, after] = [keyOf(id), keyOf(now)];
		if (before !== after) keys.add(before).add(after);
	}
	return keys;
}
function indexOfIds(ids) {
	return indexOf(Array.from(ids, ([path, id]) => ({
		path,
		id
	})));
}
function keyOf(id) {
	return id === null || id === void 0 ? "" : idKey(id);
}
function flat(text) {
	return Buffer.from(text).toString();
}
// src/report/words.ts
const REACHED$1 = {
	assessed: "assess impact and urgency",
	contained: "contain it",
	mitigated: "mitigate it",
	resolved: "resolve it",
	closed: "close it",
	validated: "validate the measures",
	reviewed: "hold the post-incident review"
};
function duty(obligation) {
	if (obligation.isConfirmation) return "confirm the assessment";
	if (obligation.reach !== null) return REACHED$1[obligation.reach] ?? `reach ${obligation.reach}`;
	if (obligation.do === "submit") return `submit ${dutyWords(obligation.target)} to ${dutyWords(obligation.role ?? "")}`;
	const news = isNewsOfClosing(obligation) ? " of the closure" : "";
	return `${obligation.do} ${roleWords(obligation.role ?? "")}${news}`;
}
function isNewsOfClosing({ do: asked, anchor }) {
	return asked === "notify" && anchor === "closed";
}
function plainDuty(obligation) {
	const { do: asked, role, isConfirmation } = obligation;
	if (isConfirmation || role === null || asked === "submit") return duty(obligation);
	const verb = asked === "notify" ? "tell" : asked;
	const news = isNewsOfClosing(obligation) ? " that it is closed" : "";
	return `${verb} the ${roleWords(role)}${news}`;
}
function isOwnNotice({ do: asked, role, owner }) {
	return asked === "notify" && role === owner;
}
function dutyOfOwner(obligation) {
	return isOwnNotice(obligation) ? "be told of it" : duty(obligation);
}
function dutyAndAnchor(obligation) {
	const words = dutyOfOwner(obligation);
	const isSaid = obligation.do === "submit" || isNewsOfClosing(obligation);
	return obligation.anchor === "reported" || isSaid ? words : `${words} (since ${obligation.anchor})`;
}
const STATES$1 = {
	pending: "pending",
	"due-soon": "due soon",
	overdue: "overdue",
	met: "met",
	late: "late",
	cancelled: "cancelled"
};
function stateWords(state) {
	return STATES$1[state];
}
const DUE = {
	overdue: ["🔴", "overdue since"],
	"due-soon": ["🟠", "due soon, by"],
	pending: ["🔵", "by"]
};
function onceWords({ do: asked }) {
	return asked === "submit" ? "once what it counts from has come" : "once the hold ends";
}
function isOwed(obligation) {
	return obligation.state === "overdue" || obligation.state === "due-soon" || obligation.state === "pending";
}
function holderOf(course, policy, role) {
	const contact = contactOf(policy, role);
	const name = contact?.name !== void 0 && isPlaceholder(contact.name) ? void 0 : contact?.name;
	const login = contact?.logins.find((one) => !isMadeUpLogin(one));
	return presentHolder(course, role) ?? name ?? login ?? null;
}
function roleAndHolder(course, policy, role) {
	const holder = holderOf(course, policy, role);
	return holder === null ? roleWords(role) : `${roleWords(role)} (${holder})`;
}
function ownerOf(course, policy, obligation) {
	const { owner } = obligation;
	return isOwed(obligation) ? roleAndHolder(course, policy, owner) : roleWords(owner);
}
function metByWords({ metBy, do: asked }) {
	if (metBy === null) return null;
	const { who, by } = metBy;
	if (by !== null) return who === null || who === by ? `by ${by}` : `${who} (written by ${by})`;
	if (asked === "engage") return `${who ?? "somebody"} (nobody says who wrote it)`;
	return asked === "reach" || asked === "submit" ? "nobody says by whom" : who;
}
function contactOf(policy, role) {
	return Object.hasOwn(policy.contacts, role) ? policy.contacts[role] ?? null : null;
}
function expectedOf({ statusChanges, events }) {
	if (statusChanges.some(({ status }) => status === "resolved")) return null;
	return events.findLast(({ event }) => event.expected !== void 0)?.event.expected ?? null;
}
function stepWords(step) {
	if (step === "call") return "the call to act";
	if (step === "remind") return "the reminder";
	const [name, number] = step.split("-");
	return name === "rung" ? `rung ${number} of the ladder` : `repeat ${number}`;
}
function capital(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function drillMark(entry) {
	return isDrill(entry) ? "EXERCISE " : "";
}
function priorityWords(entry) {
	return entry.course.priority ?? "unassessed";
}
function worstFirst(obligations) {
	return obligations.toSorted((one, other) => rankOf(one.state) - rankOf(other.state));
}
const RANKS$1 = {
	overdue: 0,
	"due-soon": 1,
	pending: 2,
	late: 3,
	met: 3,
	cancelled: 4
};
function rankOf(state) {
	return RANKS$1[state];
}
// src/report/sla-words.ts
function durationWords(duration, calendar = "always") {
	const isAlways = calendar === "always";
	const parts = [
		some(duration.months ?? 0, "month"),
		some(duration.weeks, "week"),
		some(duration.days, isAlways ? "day" : "working day"),
		some(duration.hours, isAlways ? "hour" : "working hour"),
		some(duration.minutes, isAlways ? "minute" : "working minute")
	].filter((part) => part !== "");
	return parts.length === 0 ? "no time" : parts.join(" ");
}
function everyWords(duration, calendar = "always") {
	return durationWords(duration, calendar).replace(/^1 (?=\S+$|working \S+$)/, "");
}
function limitWords(target) {
	if (target.do === "update") return `every ${everyWords(target.every, target.calendar)}`;
	return target.within === "immediately" ? "immediately" : `within ${durationWords(target.within, target.calendar)}`;
}
function limitFromWords(target) {
	const from = target.from === "reported" ? "" : ` of ${ANCHORS[target.from] ?? target.from}`;
	return limitWords(target) + from;
}
function dutyLimitWords(duty) {
	const words = (anchors) => listWords([...new Set(anchors.map((anchor) => anchorWords(anchor, duty.calendar)))], "or");
	const others = duty.anchors.filter(({ otherwise }) => otherwise);
	const limits = duty.anchors.filter(({ otherwise }) => !otherwise);
	return [
		words(limits),
		...limits.length > 1 ? ["whichever is first"] : [],
		...duty.while === void 0 ? [] : [`if it is ${duty.while} then`],
		...others.length === 0 ? [] : [`else ${words(others)}`],
		...duty.every === void 0 ? [] : [`then every ${everyWords(duty.every, duty.calendar)}`],
		...duty["next-noon"] === void 0 ? [] : [`moved to noon of the next day of ${duty["next-noon"]} time where it has none`]
	].join(", ");
}
function anchorWords(anchor, calendar) {
	const length = durationWords(anchor.within, calendar);
	const from = anchor.from === "submitted" && anchor.of !== void 0 ? `the ${anchor.which === "last" ? "last " : ""}submission of the ${dutyWords(anchor.of)}` : ANCHORS[anchor.from] ?? anchor.from;
	const limit = anchor["day-end"] ? `by the end of the day that is ${length} after ${from}` : `within ${length} of ${from}`;
	return anchor.lapses ? `${limit} (where that had not passed by then)` : limit;
}
function callWords({ call, calendar }) {
	return call === void 0 ? "" : `called after ${durationWords(call, calendar)}`;
}
const ANCHORS = {
	closed: "the closure",
	detected: "its detection",
	assessed: "the assessment",
	contained: "the containment",
	resolved: "the resolution",
	reopened: "the reopening",
	mitigated: "the mitigation",
	aware: "becoming aware",
	classified: "the classification",
	reported: "the report",
	submitted: "the submission before it"
};
function conditionsOf(target) {
	const { from, unless } = target;
	return [
		...from === "reported" ? [] : [`after ${ANCHORS[from] ?? from}`],
		...target.do === "update" ? [`until ${target.until}`] : [],
		...unless === void 0 ? [] : [`unless ${unless} by then`]
	];
}
const REACHED = {
	reviewed: "the post-incident review is held",
	validated: "the measures are validated",
	investigating: "the investigation begins"
};
function targetSentence(target) {
	const limit = limitFromWords(target);
	const unless = target.unless === void 0 ? "" : `, unless the incident is ${target.unless} by then`;
	const call = callWords(target);
	const first = call === "" ? "" : `${call} and `;
	switch (target.do) {
		case "notify": return `The ${roleWords(target.role)} will be ${first}notified ${limit}${unless}.`;
		case "engage": return call === "" ? `The ${roleWords(target.owner)} will engage the ${roleWords(target.role)} ${limit}${unless}.` : `The ${roleWords(target.role)} will be ${first}engaged by the ${roleWords(target.owner)} ${limit}${unless}.`;
		case "update": return `The ${roleWords(target.role)} will be updated ${limit} until the incident is ${target.until}${unless}.`;
		case "submit": return `The ${roleWords(target.owner)} will submit the ${roleWords(target.id)} to the ${roleWords(target.role)} ${limit}.`;
		case "reach": return capital(`${REACHED[target.status] ?? `the incident is ${target.status}`} ${limit}${unless}.`);
	}
}
function listWords(words, last = "and") {
	if (words.length < 2) return words[0] ?? "";
	return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
function some(count, unit) {
	return count === 0 ? "" : countOf(count, unit);
}
function soleOwner(kind) {
	const [owner, ...others] = new Set(targetsIn(kind).map((target) => target.owner));
	return owner === void 0 || others.length > 0 ? null : owner;
}
function prioritiesOf(policy, kind) {
	return PrioritySchema.options.filter((priority) => policy.priorities[priority] !== void 0 || kind.definitions[priority] !== void 0 || kind.targets[priority] !== void 0);
}
// src/report/closing-words.ts
const STATED = "Stated as closed, and not closed yet.";
function closingGap(course, policy, shown) {
	const { pendingClosing } = course;
	if (pendingClosing === null) return null;
	const { lacks } = pendingClosing;
	const parts = [...new Set(lacks.map(({ role }) => role))].map((role) => {
		return `${listWords(lacks.filter((lack) => lack.role === role).map((lack) => lackWords(lack, shown)))}, by the ${shown(roleAndHolder(course, policy, role))}`;
	});
	return `${STATED} Missing: ${parts.join("; ")}.`;
}
function lackWords({ what, name, instead }, shown) {
	if (what === "section") return `the section “${shown(name)}”`;
	return instead === null ? `\`${name}\`` : `\`${name}\` (${shown(instead)} does not count for it)`;
}
const ENDED = {
	assessed: "the priority was lowered",
	reopened: "it was reopened"
};
function neverDone({ ending, lateBySeconds, breaches }) {
	if (ending === null || !ending.notDone) return null;
	const end = ENDED[ending.by] ?? `it was ${ending.by}`;
	if (lateBySeconds !== null) return `never done, ${span(lateBySeconds)} overdue when ${end}`;
	if (breaches > 0) return `never done, and overdue before the priority was lowered`;
	return `never done, and not due yet when ${end}`;
}
function shortfalls(obligations) {
	const named = (words) => obligations.flatMap((row) => {
		const said = words(row);
		return said === null ? [] : [`${duty(row)} (${said})`];
	});
	return {
		late: named(lateness),
		undone: named(neverDone)
	};
}
function lateness(row) {
	const { state, lateBySeconds, breaches } = row;
	if (neverDone(row) !== null || state === "overdue") return null;
	if (state !== "late") {
		if (breaches === 0) return null;
		return isOwed(row) ? "missed before, and owed again" : "missed before it ended";
	}
	return lateBySeconds === null ? "before the priority was lowered" : `by ${span(lateBySeconds)}`;
}
// src/report/meeting.ts
function meetingEvent(obligation, meeting) {
	const [name, ...details] = barely(obligation);
	const said = new Set(details.map((detail) => detail.split("=", 1)[0]));
	return [
		name,
		...details,
		...askedKeys(name, said, meeting).map((key) => `${key}=${blank(key)}`)
	];
}
function askedKeys(name, said, { entry, policyFile }) {
	const { kind } = entry.file.incident;
	const asks = new Map(Object.entries(kindIn(policyFile.policy, kind)?.asks ?? {})).get(name) ?? [];
	const before = entry.course.events.map(({ event }) => event);
	const stands = name === "assessed" ? before.filter(({ event }) => event === name) : [];
	return asks.flatMap((ask) => {
		const ways = alternativesOf(ask).filter((word) => isStillAsked(word, before));
		const isSaid = ways.some((word) => said.has(word) || stands.some((one) => word in one));
		const [key] = ways;
		return key === void 0 || isSaid || ways.some((word) => word === "evidence" || isStep(word)) ? [] : [key];
	});
}
function blank(key) {
	if (key === "who" || key === "by") return "LOGIN";
	return key === "note" || key === "scope" || key.endsWith("reason") ? "\"…\"" : "…";
}
function barely(obligation) {
	const role = obligation.role ?? "";
	switch (obligation.do) {
		case "notify": return ["notified", `role=${role}`];
		case "engage": return [
			"engaged",
			`role=${role}`,
			"who=LOGIN"
		];
		case "update": return [
			"updated",
			`audience=${role}`,
			"note=\"…\""
		];
		case "reach":
			if (obligation.isConfirmation) return [
				"noted",
				"by=LOGIN",
				"note=\"…\""
			];
			return [obligation.reach ?? "noted", ...reachDetails(obligation)];
		case "submit": return [
			"submitted",
			`duty=${obligation.target}`,
			"by=LOGIN",
			"ref=…",
			...delay(obligation)
		];
	}
}
function reachDetails({ reach, limit: { asked } }) {
	const by = reach === "validated" || reach === "reviewed" || asked.do === "reach" && asked.by !== void 0 ? ["by=LOGIN"] : [];
	return reach === "assessed" ? [
		"impact=…",
		"urgency=…",
		...by
	] : by;
}
function delay({ state }) {
	return state === "overdue" ? ["delay-reason=\"…\""] : [];
}
function meetingCommand(obligation, meeting, id) {
	return [
		"incident-ledger log",
		id,
		...meetingEvent(obligation, meeting)
	].join(" ");
}
function meetingReply({ do: asked, reach, isConfirmation }) {
	if (asked === "engage" || isConfirmation) return "/ack";
	if (asked === "update") return "/update TEXT";
	if (asked === "notify" || asked === "submit" || reach === "reviewed") return null;
	if (reach === "assessed") return "/assess IMPACT URGENCY";
	return reach === "closed" ? "/close" : `/${reach ?? "note TEXT"}`;
}
// src/report/drawing.ts
const ROOM = 49152;
const LONGEST$1 = 240;
const LINKS_SHOWN = 10;
function clip(value, longest = LONGEST$1) {
	const characters = Array.from(value);
	return characters.length <= longest ? value : `${characters.slice(0, longest - 1).join("")}…`;
}
function clipWords(value, longest) {
	const clipped = clip(value, longest);
	if (clipped === value) return value;
	const end = clipped.lastIndexOf(" ");
	return end * 2 < longest ? clipped : `${clipped.slice(0, end)} …`;
}
function titleOf({ entry, confidential }) {
	return confidential ? null : text(clip(entry.file.incident.title));
}
function moment(instant, { policyFile }, zones) {
	return utcAndLocal(instant, {
		zones,
		timezone: policyFile.policy.timezone
	});
}
function glance(instant, { policyFile, now }, zones, named = false) {
	return briefly(instant, {
		zones,
		timezone: policyFile.policy.timezone,
		seen: now
	}, named);
}
function lasting(instant, { policyFile }, zones, named = false) {
	return briefly(instant, {
		zones,
		timezone: policyFile.policy.timezone,
		seen: null
	}, named);
}
function roleText(role, { entry, policyFile, confidential }) {
	const holder = confidential ? null : holderOf(entry.course, policyFile.policy, role);
	return holder === null ? roleWords(role) : `${roleWords(role)} (${text(clip(holder))})`;
}
function links(drawing, most = LINKS_SHOWN) {
	const { entry, confidential } = drawing;
	const own = confidential ? [] : entry.file.incident.links ?? [];
	const shown = own.slice(0, most).map(({ what, url }) => link(clip(what), clip(url, 2e3)));
	const more = own.length > most ? [`${own.length - most} more in the record`] : [];
	return [
		...recordLinks(drawing),
		...shown,
		...more
	].join(" · ");
}
function recordLinks({ confidential, recordUrl, editUrl }) {
	if (confidential) return [];
	const record = recordUrl === null ? [] : [link("Record", recordUrl)];
	return editUrl === null ? record : [...record, link("Edit", editUrl)];
}
function replyWords({ entry }, first) {
	if (!entry.open) return "";
	const reply = first === null ? null : meetingReply(first);
	const settle = reply === null || reply === "/ack" ? null : `${code(reply)} to settle it`;
	const ways = [entry.course.status === "closed" ? null : `${code("/ack")} to take it up`, settle].filter((way) => way !== null);
	return ways.length === 0 ? "" : `Reply ${ways.join(", ")} (${code("/help")} lists all).`;
}
function confidentialLine({ entry, confidential }) {
	if (!confidential) return [];
	return [`Confidential${entry.file.incident.tlp === void 0 ? "" : ` (TLP:${entry.file.incident.tlp})`}: here stand id, priority and times only; the record holds the rest.`, ""];
}
function policyText({ path, commit }) {
	return code(commit === null ? path : `${path}@${commit.slice(0, 12)}`);
}
function policyCommits({ obligations }) {
	const commits = obligations.toSorted((one, other) => one.anchorAt - other.anchorAt).flatMap(({ policyCommit }) => policyCommit ?? []);
	return [...new Set(commits)];
}
function policiesText(entry, { path, commit: present }) {
	const [first = present, ...later] = policyCommits(entry);
	const named = later.map((commit) => policyText({
		path,
		commit
	}));
	const begun = named.length === 0 ? "" : `; what began later: ${named.join(", ")}`;
	return policyText({
		path,
		commit: first
	}) + begun;
}
function heldAgainstPresent(path, because) {
	return `Held against the present ${terminalLine(path)}: ${because}.`;
}
// src/report/declared-words.ts
const WHY = {
	said: null,
	word: "taken at its word, for no history here says when it was first committed",
	"was-live": "it was live on the main line, and stays so",
	unresolved: "it was not resolved when it was first recorded",
	fresh: "it was first committed less than a day after it was resolved"
};
function whyDeclared({ declared }) {
	return WHY[declared.because];
}
function declaredWords(entry) {
	const said = entry.file.incident.declared;
	const why = whyDeclared(entry);
	if (said === "live") return null;
	if (entry.declared.as === "live") return `Declared as ${said}, and counted as live: ${why ?? "it is"}. What was no incident is \`dismissed\`.`;
	return `Declared as ${said}${why === null ? "" : ` (${why})`}: it counts in no figure, and nobody is called for it.`;
}
function declaredTag({ file, declared }) {
	const said = file.incident.declared;
	if (said === "live") return "";
	return declared.as === "live" ? ` [${said}, counts as live]` : ` [${said}]`;
}
// src/model/named-by.ts
function namedBy(records, typed) {
	const asked = idKey(typed.trim().replaceAll("\\", "/").replace(/^(?:\.\/)+/, ""));
	if (asked === "") return [];
	const ways = [
		({ id }) => id !== null && idKey(id) === asked,
		({ path }) => idKey(path) === asked || idKey(path).endsWith(`/${asked}`),
		(record) => isWithin(asked.split("-"), nameOf(record).split("-")),
		(record) => nameOf(record).includes(asked)
	];
	for (const way of ID_IN_ANY_CASE.test(asked) ? ways.slice(0, 1) : ways) {
		const found = records.filter(way);
		if (found.length > 0) return found;
	}
	return [];
}
function nameOf({ id, path }) {
	const file = idKey(path.slice(path.lastIndexOf("/") + 1)).replace(/\.md$/, "");
	const key = id === null ? "" : idKey(id);
	return file.startsWith(key) ? file : `${key}-${file}`;
}
function isWithin(words, all) {
	let at = 0;
	for (const word of all) if (word === words[at]) at += 1;
	return at === words.length;
}
// src/commands/ledger/record-of.ts
function recordOf(records, asked, place) {
	const record = onlyOne(records, asked, place);
	if (record.text !== null) return {
		...record,
		text: record.text
	};
	throw new CommandError(`The record of ${asked} cannot be read.`, `Run ${typed(`incident-ledger check ${record.path}`)}.`);
}
function fileOf({ file, path }, so) {
	if (file !== null) return file;
	throw new CommandError(`${path} cannot be read, so that ${so}.`, `Run \`incident-ledger check ${path}\`.`);
}
const LISTED = 5;
function onlyOne(records, asked, place) {
	const found = namedBy(records, asked);
	const [record, ...others] = found;
	if (record !== void 0 && others.length === 0) return record;
	if (record?.id !== null && others.every(({ id }) => id === record?.id) && record !== void 0) return record;
	const name = ({ id, path }) => isConfidential(null, null, place) ? id ?? "one without an id" : id ?? path;
	if (record !== void 0) {
		const named = found.slice(0, LISTED).map((one) => name(one));
		const more = found.length > LISTED ? ` and ${found.length - LISTED} more` : "";
		throw new CommandError(`${asked} may mean ${found.length} records.`, `Type more of the one you mean: ${named.join(", ")}${more}.`);
	}
	const ids = records.flatMap(({ id }) => id ?? []);
	const near = nearest(asked.toUpperCase(), ids);
	const kin = ids.filter((id) => id.startsWith(asked.toUpperCase().slice(0, 12)));
	const meant = near === null ? kin : [near];
	throw new CommandError(`No record has the id ${asked}.`, meant.length > 0 ? `Did you mean ${meant.slice(0, LISTED).join(" or ")}?` : "Run `incident-ledger status --all` for the ids there are.");
}
function chooseRecords(root, records, paths) {
	if (paths.length === 0) return records;
	const wanted = new Set(paths.map((path) => tidyPath(root, path)));
	const known = new Set(records.map(({ path }) => path));
	for (const path of wanted) {
		if (known.has(path)) continue;
		throw new CommandError(`${path} is no record of this folder.`, "Name records by their path from here, and their folder with --dir.");
	}
	return records.filter(({ path }) => wanted.has(path));
}
// src/commands/ledger/clean-records.ts
const FORM = "incident-ledger clean records 2";
const LARGEST = 2 ** 28;
const AskedSchema = object({
	ids: array(tuple([string(), array(string())])),
	kinds: array(tuple([string(), _enum([
		"file",
		"directory",
		"symlink"
	]).nullable()]))
});
function openCleanRecords({ file, basis, now }) {
	const title = Buffer.from(`${FORM} ${sumOf(basis)}\n`);
	const before = readKept(file, title);
	if (before !== null && before.now > now) return NOTHING;
	const known = before?.lines ?? new Map();
	const asked = new Map();
	const lines = new Map();
	let isNews = false;
	return {
		recall({ path, stamp: stampNow, bytes }) {
			const found = known.get(path);
			const stamp = stampNow() ?? "";
			const isUntouched = found !== void 0 && stamp !== "" && found.stamp === stamp;
			const sum = isUntouched ? found.sum : sumOf(bytes());
			const record = found?.sum === sum ? recordIn(found) : null;
			if (found === void 0 || record === null) asked.set(path, {
				sum,
				stamp
			});
			else lines.set(path, isUntouched ? found : {
				...found,
				stamp
			});
			isNews ||= record !== null && found?.stamp !== stamp;
			return record;
		},
		keep(path, record) {
			const seen = asked.get(path);
			if (seen === void 0) return;
			isNews = true;
			const id = Buffer.from(record.id).toString();
			lines.set(path, {
				...seen,
				id,
				more: moreThanItself(path, record)
			});
		},
		save() {
			if (!isNews && lines.size === known.size) return;
			try {
				writeSealed(file, title, Buffer.from(written({
					now,
					lines
				})));
			} catch {}
		}
	};
}
const NOTHING = {
	recall: () => null,
	keep: () => void 0,
	save: () => void 0
};
function readKept(file, title) {
	const text = readSealed(file, title, LARGEST)?.toString("utf8");
	if (text === void 0) return null;
	const [first = "", ...rest] = text.split("\n");
	const lines = new Map();
	for (const line of rest) {
		const [path = "", sum, stamp, id, more, ...others] = line.split("	");
		if (!sum || stamp === void 0 || id === void 0 || more === void 0 || others.length > 0) return null;
		lines.set(path, {
			sum,
			stamp,
			id,
			more
		});
	}
	const now = Number(first);
	return Number.isSafeInteger(now) ? {
		now,
		lines
	} : null;
}
function written({ now, lines }) {
	return `${now}${[...lines].map(([path, { sum, stamp, id, more }]) => `\n${path}\t${sum}\t${stamp}\t${id}\t${more}`).join("")}`;
}
function recordIn({ id, more }) {
	if (more === "") return {
		id,
		asked: null
	};
	try {
		const { ids, kinds } = AskedSchema.parse(JSON.parse(more));
		return {
			id,
			asked: {
				ids: new Map(ids),
				kinds: new Map(kinds)
			}
		};
	} catch {
		return null;
	}
}
function moreThanItself(path, { id, asked }) {
	if (asked === null) return "";
	const { ids, kinds } = asked;
	const own = ids.get(idKey(id));
	return ids.size === 1 && own?.length === 1 && own[0] === path && kinds.size === 0 ? "" : JSON.stringify({
		ids: [...ids],
		kinds: [...kinds]
	});
}
function sumOf(bytes) {
	return hash("sha256", bytes, "base64url");
}
function cleanRecordsOf({ root, now, bodyWorker }, git, { dir, policy, basis, isPublic }) {
	if (git === null) return null;
	const place = sumOf(JSON.stringify([
		root,
		dir,
		policy
	])).slice(0, 16);
	return openCleanRecords({
		file: join(git.gitFolder, "incident-ledger", `clean-${place}`),
		basis: JSON.stringify([
			basis,
			isPublic,
			tellTool(new URL(".", bodyWorker))
		]),
		now
	});
}
// src/report/review-head.ts
const NAMED$2 = 4;
function verdictLine({ obligations }) {
	const owed = obligations.filter((row) => isOwed(row));
	const late = obligations.filter((row) => isLate$1(row));
	const undone = obligations.filter((row) => !isLate$1(row) && neverDone(row) !== null);
	const judged = obligations.filter((row) => row.state === "met" || isLate$1(row)).length;
	const all = judged + undone.length + owed.length;
	const parts = [
		judged === 0 ? "No deadline has been judged" : late.length > 0 ? `${late.length} of ${judged} deadlines late` : judged < all ? `${judged} of ${all} deadlines kept` : judged === 1 ? "The one deadline that was judged was kept" : `All ${judged} deadlines that were judged were kept`,
		...undone.length === 0 ? [] : [`${undone.length} not done`],
		...owed.length === 0 ? [] : [`${owed.length} still owed`]
	];
	const named = late.slice(0, NAMED$2).map((row) => duty(row) + byHowMuch(row));
	const more = late.length > NAMED$2 ? ` and ${late.length - NAMED$2} more` : "";
	return {
		verdict: parts.join(", "),
		late: named.join("; ") + more
	};
}
function isLate$1(row) {
	return row.state === "late" || row.state === "cancelled" && row.breaches > 0;
}
function byHowMuch(row) {
	if (neverDone(row) !== null) return " (never done)";
	const { lateBySeconds } = row;
	return lateBySeconds === null || lateBySeconds === 0 ? "" : ` (by ${span(lateBySeconds)})`;
}
function cameLate({ obligations }) {
	return obligations.flatMap((obligation) => obligation.overruns.flatMap(({ dueAt, metAt, lateBySeconds, end }) => end === null ? [] : [{
		obligation,
		dueAt,
		metAt,
		lateBySeconds
	}])).toSorted((one, other) => one.dueAt - other.dueAt);
}
function lateAt(late, at) {
	const own = late.filter(({ metAt }) => metAt === at);
	return [...new Set(own.map((one) => `late by ${span(one.lateBySeconds)}: ${duty(one.obligation)}`))].join("; ");
}
// src/report/chart.ts
const LONGEST = 24;
const BEGINNING = 6 * HOUR;
const SMALLEST = 1 / 60;
function gantts(entry) {
	const drawn = courseBars(entry);
	const { start, last } = drawn;
	const bars = {
		...drawn,
		deadlines: drawn.deadlines.map((bar) => isLate(bar) ? {
			...bar,
			label: "late"
		} : bar)
	};
	const length = last - start;
	if (length <= 86400) return [{
		heading: "",
		source: gantt(bars, ["%H:%M", tickOf(length, 4)])
	}];
	const until = start + BEGINNING;
	const begun = (some) => some.flatMap((bar) => bar.from >= until ? [] : [cutAt(bar, until)]);
	const isSeen = ({ tag, from, to }) => tag === "milestone, " || to - from >= length * SMALLEST;
	const seen = (some) => some.filter((bar, index) => {
		const next = some[index + 1];
		return isSeen(bar) || next !== void 0 && isLate(next) && isSeen(next);
	});
	const of = (choose) => ({
		phases: choose(bars.phases),
		holds: choose(bars.holds),
		deadlines: choose(bars.deadlines)
	});
	return [{
		heading: "The first six hours",
		source: gantt(of(begun), ["%H:%M", "2hour"])
	}, {
		heading: "The whole, without what was over in no time",
		source: gantt(of(seen), length > 259200 ? ["%d %b", tickOf(length, 6)] : ["%d %b %H:%M", tickOf(length, 3)])
	}];
}
const TICKS = [
	["1minute", 60],
	["5minute", 300],
	["15minute", 900],
	["30minute", 1800],
	["1hour", HOUR],
	["2hour", 2 * HOUR],
	["3hour", 3 * HOUR],
	["6hour", 6 * HOUR],
	["12hour", 12 * HOUR],
	["1day", DAY$1],
	["1week", 7 * DAY$1]
];
function tickOf(length, most) {
	return TICKS.find(([, seconds]) => length <= seconds * most)?.[0] ?? "1month";
}
function isLate({ tag }) {
	return tag === "crit, ";
}
function cutAt(bar, until) {
	return bar.to <= until ? bar : {
		...bar,
		to: until,
		label: `${bar.label} …`
	};
}
function gantt({ phases, holds, deadlines }, [axis, tick]) {
	return [
		"gantt",
		"    title Times in UTC",
		"    accTitle: Course of the incident and its deadlines",
		"    accDescr: Bars from the first sign to the resolution, one for each status, then one for each deadline up to when it was met or due, with a second one for what was late. The tables below say the same.",
		"    dateFormat YYYY-MM-DDTHH:mm:ss",
		`    axisFormat ${axis}`,
		`    tickInterval ${tick}`,
		"    section Status",
		...phases.map((bar) => lineOf(bar)),
		...holds.map((bar) => lineOf(bar)),
		...deadlines.length === 0 ? [] : ["    section Deadlines"],
		...deadlines.slice(0, LONGEST).map((bar) => lineOf(bar))
	].join("\n");
}
function courseBars(entry) {
	const phases = phasesOf(entry.course);
	const start = Math.min(...phases.map(({ from }) => from));
	const end = Math.max(...phases.map(({ to }) => to));
	const deadlines = entry.obligations.flatMap((obligation) => barsOf(obligation, end));
	const last = Math.max(end, ...deadlines.map(({ to }) => to));
	return {
		phases,
		holds: holdsOf(entry.course, end),
		deadlines,
		start,
		last
	};
}
function phasesOf(course) {
	const first = course.events.find(({ event }) => event.event === "started" || event.event === "detected");
	const before = first === void 0 || first.event.at >= course.reportedAt ? [] : [{
		status: first.event.event,
		at: first.event.at
	}];
	const reported = {
		status: "reported",
		at: course.reportedAt
	};
	const changes = course.statusChanges.filter(({ status }) => status !== "reported");
	const points = [
		...before,
		reported,
		...changes
	];
	const until = points.findLastIndex(({ status }) => status === "resolved" || status === "dismissed");
	const shown = until === -1 ? points : points.slice(0, until + 1);
	const over = course.events.at(-1)?.event.at ?? course.reportedAt;
	return shown.map(({ status, at }, index) => ({
		label: status,
		tag: index === shown.length - 1 && until !== -1 ? "milestone, " : "",
		from: at,
		to: shown[index + 1]?.at ?? (until === -1 ? Math.max(over, at) : at)
	}));
}
function holdsOf({ holds }, end) {
	return holds.map(({ from, to }) => ({
		label: "on hold",
		tag: "active, ",
		from,
		to: to ?? end
	}));
}
function barsOf(obligation, end) {
	const { anchorAt, dueAt, metAt, state } = obligation;
	if (obligation.do === "update" || state === "cancelled" || anchorAt > end || dueAt === null) return [];
	const label = duty(obligation);
	if (state === "late") return [{
		label,
		tag: "",
		from: anchorAt,
		to: dueAt
	}, {
		label,
		tag: "crit, ",
		from: dueAt,
		to: metAt ?? Math.max(end, dueAt)
	}];
	const met = metAt !== null && metAt >= anchorAt;
	return [{
		label,
		tag: met ? "done, " : "active, ",
		from: anchorAt,
		to: met ? metAt : dueAt
	}];
}
function lineOf({ label, tag, from, to }) {
	if (tag === "milestone, ") return `    ${label} :${tag}${wall(from)}, 0m`;
	return `    ${label} :${tag}${wall(from)}, ${wall(Math.max(to, from + 60))}`;
}
function wall(instant) {
	return formatInstant(instant).slice(0, 19);
}
// src/report/follow-up-words.ts
const STATES = {
	open: "open",
	"due-soon": "due soon",
	overdue: "overdue",
	done: "done",
	late: "done late"
};
function followUpState(state) {
	return STATES[state];
}
function wordsOf$1({ task }) {
	return taskWords(task.text);
}
function trackedWords({ kind, issue, elsewhere }) {
	const said = [
		...kind === void 0 ? [] : [kind],
		...issue === void 0 ? [] : [`issue ${issue}`],
		...elsewhere === void 0 ? [] : [elsewhere]
	];
	return said.length === 0 ? "" : ` (${said.join(", ")})`;
}
function dueDay({ task, dueAt }, zones, timezone) {
	return task.due ?? (dueAt === null ? null : dateIn(dueAt, zones, timezone));
}
function followUpsInOrder(rows) {
	return rows.toSorted((one, other) => RANKS[one.state] - RANKS[other.state] || dueOf(one) - dueOf(other) || (one.incident < other.incident ? -1 : one.incident > other.incident ? 1 : 0));
}
function dueOf({ dueAt }) {
	return dueAt ?? Number.MAX_SAFE_INTEGER;
}
const RANKS = {
	overdue: 0,
	"due-soon": 1,
	open: 2,
	late: 3,
	done: 3
};
const STOOD = {
	open: "was still to be done",
	overdue: "was overdue",
	done: "had been done",
	unknown: "is ticked off, and nobody says when"
};
function recurrenceWords({ named, followUp, stood }) {
	if (followUp === null) return `${named}: no earlier incident has such a follow-up`;
	return `${wordsOf$1(followUp)}, promised after ${followUp.incident}, ${STOOD[stood]} when this was reported`;
}
// src/report/out-of-turn.ts
function outOfTurn({ obligations }) {
	const lines = obligations.filter(({ do: asked, anchor, dueAt }) => asked === "engage" && anchor === "reported" && dueAt !== null).toSorted((one, other) => (one.dueAt ?? 0) - (other.dueAt ?? 0));
	return lines.flatMap((line, index) => {
		const { role, metAt } = line;
		if (role === null || metAt === null) return [];
		const passed = lines.slice(0, index).find((earlier) => isPassed(earlier, line, metAt));
		if (passed === void 0 || passed.role === null) return [];
		return [{
			role,
			at: metAt,
			before: passed.role,
			beforeAt: passed.metAt
		}];
	});
}
function isPassed(earlier, { dueAt }, at) {
	return earlier.dueAt !== dueAt && (earlier.metAt === null || earlier.metAt > at);
}
function outOfTurnWords({ role, at, before, beforeAt }) {
	const then = beforeAt === null ? "which the record never shows" : `which did at ${utc(beforeAt)}`;
	return `The ${roleWords(role)} took it up at ${utc(at)}, before the ${roleWords(before)}, ${then}.`;
}
// src/report/review-escalations.ts
function owedEscalations(entry, policy, now) {
	return entry.obligations.flatMap((obligation) => {
		const { dueAt, state, lateBySeconds } = obligation;
		const target = targetOf(obligation, policy);
		if (dueAt === null || target === void 0) return [];
		if (state !== "late" && state !== "overdue") return [];
		const until = lateBySeconds === null ? now : dueAt + lateBySeconds;
		return rungsAndRepeats(target, dueAt, policy).filter(({ at }) => at < until).map(({ step, at, mention: roles }) => {
			return {
				obligation,
				step,
				at,
				roles,
				shown: wordFor({
					at,
					roles
				}, entry, {
					from: dueAt,
					to: until
				})
			};
		});
	});
}
function targetOf({ target, priority, policyKeys }, policy) {
	const kind = policy.kinds[String(policyKeys[1])];
	return [...(priority === null ? kind?.unassessed : kind?.targets[priority]) ?? [], ...kind?.unassessed ?? []].find(({ id }) => id === target);
}
function wordFor({ at: owedAt, roles }, { course }, { from, to }) {
	const words = course.notifications.filter(({ at, role, means }) => means !== "acted" && at >= from && at <= to && roles.includes(role));
	const word = words.find(({ at }) => at >= owedAt) ?? words.at(-1);
	if (word === void 0) return null;
	const { at, role, who, index } = word;
	return {
		at,
		event: course.events.find((one) => one.index === index)?.event.event ?? "notified",
		role,
		who,
		isAhead: at < owedAt
	};
}
// src/clock/numbers.ts
function numbersOf({ events }) {
	const last = new Map();
	for (const { event } of events) {
		if (event.event !== "assessed" && event.event !== "closed") continue;
		for (const one of event.numbers ?? []) last.set(one.what.toLowerCase(), one);
	}
	return [...last.values()];
}
// src/report/review-facts.ts
function factRows(entry, policyFile, clockface, relocate) {
	const { course, file } = entry;
	const { incident } = file;
	const since = (at) => `${utcAndLocal(at, clockface)}, after ${span(at - course.reportedAt)}`;
	const reached = (status) => course.statusChanges.findLast((change) => change.status === status);
	return [
		["Incident", code(incident.id)],
		["Kind", roleWords(incident.kind)],
		["Declared", declaredWords(entry) ?? void 0],
		["Services", incident.services.map((service) => text(service)).join(", ")],
		["Priority", priorityHistory(entry)],
		["Status", course.status],
		["Closing", closingGap(course, policyFile.policy, text) ?? void 0],
		["Scope", course.scope === null ? void 0 : text(course.scope)],
		["Reported", utcAndLocal(course.reportedAt, clockface) + (course.reportedApproximate ? " (about)" : "")],
		...[
			"contained",
			"resolved",
			"closed",
			"dismissed"
		].map((status) => {
			const change = reached(status);
			return [capital(status), change === void 0 ? void 0 : since(change.at)];
		}),
		["On hold", holds(entry)],
		["Roles", rolesHeld(entry)],
		["Cause", incident.cause === void 0 ? void 0 : text(incident.cause)],
		["Triggered by", incident.change === void 0 ? void 0 : text(incident.change)],
		["Contributing factors", incident.factors?.map((factor) => text(factor)).join("; ")],
		["In numbers", numberWords(numbersOf(course)).join(", ")],
		["Marking", incident.tlp === void 0 ? void 0 : `TLP:${incident.tlp}`],
		["Duplicate of", incident["duplicate-of"] === void 0 ? void 0 : code(incident["duplicate-of"])],
		["Related", incident.related?.map((id) => code(id)).join(", ")],
		["Links", incident.links?.map(({ what, url }) => link(what, url)).join(" · ")],
		["Record", fileLink(file.path, relocate(file.path.split("/").at(-1) ?? "") ?? "")],
		["Policy", policiesText(entry, policyFile)]
	].flatMap(([name, value]) => value === void 0 || value === "" ? [] : [{
		name,
		value: inCell(value)
	}]);
}
function evidenceRows({ file, course }, relocate) {
	const declared = (file.incident.evidence ?? []).map(({ path, url, note, sha256 }) => ({
		what: cell(note),
		where: whereOf(path, url, relocate),
		sha256: sha256 === void 0 ? "none given" : code(sha256)
	}));
	const known = new Set((file.incident.evidence ?? []).map(({ path, url }) => path ?? url));
	const logged = course.events.flatMap(({ event }) => {
		const place = event.path ?? event.url;
		if (event.event !== "evidence" || place === void 0 || known.has(place)) return [];
		return [{
			what: cell(event.note),
			where: whereOf(event.path, event.url, relocate),
			sha256: "none given"
		}];
	});
	return [...declared, ...logged];
}
function whereOf(path, url, relocate) {
	if (path === void 0) return inCell(url === void 0 ? "–" : link(url, url));
	const address = relocate(path);
	return inCell(address === null ? code(path) : fileLink(path, address));
}
function priorityHistory({ course }) {
	if (course.priorityChanges.length === 0) return "unassessed";
	return course.priorityChanges.map(({ priority, at, because, impact, urgency }) => {
		const from = because === "override" ? "set by hand" : `impact ${impact ?? "?"}, urgency ${urgency ?? "?"}`;
		const raised = because === "raise" ? ", raised by the policy" : "";
		return `${priority} from ${utc(at)} (${from}${raised})`;
	}).join(", then ");
}
function holds({ course }) {
	return course.holds.map(({ from, to, reason }) => {
		const until = to === null ? "" : ` until ${utc(to)}, for ${span(to - from)}`;
		return `since ${utc(from)}${until}, because ${text(reason)}`;
	}).join("; ");
}
function rolesHeld({ course: { holdings } }) {
	return holdings.filter(({ role, who }, index) => holdings.slice(0, index).findLast((one) => one.role === role)?.who !== who).map(({ role, who, since }) => `${roleWords(role)} ${text(who)}${since === null ? "" : ` from ${utc(since)}`}`).join(", ");
}
function safePhrases(nodes, move) {
	if (move.depth > 40) return [{
		type: "text",
		value: "…"
	}];
	const deeper = {
		...move,
		depth: move.depth + 1
	};
	return joined(nodes.flatMap((node) => safePhrase(node, deeper)));
}
function joined(nodes) {
	const whole = [];
	for (const node of nodes) {
		const last = whole.at(-1);
		if (node.type === "text" && last?.type === "text") whole[whole.length - 1] = textOf(last.value + node.value);
		else whole.push(node);
	}
	return whole;
}
function safePhrase(node, move) {
	switch (node.type) {
		case "text": return [textOf(node.value)];
		case "inlineCode": return [codeOf(node.value)];
		case "strong":
		case "emphasis":
		case "delete": return emphasis(node.type, safePhrases(node.children, move));
		case "break": return [{ type: "break" }];
		case "link": return linkTo(node.url, safePhrases(node.children, move), move);
		case "image": return image(node.url, node.alt ?? "", move);
		case "linkReference":
		case "imageReference": return reference(node, move);
		case "footnoteReference": return [textOf(`[${node.label ?? node.identifier}]`)];
		case "html": return [];
	}
}
function emphasis(type, children) {
	return children.length === 0 ? [] : [{
		type,
		children
	}];
}
function linkTo(url, label, move) {
	const address = addressOf(url, move);
	if (address === null) {
		const [first] = label;
		return first?.type === "text" && first.value === textOf(url).value ? [codeOf(url)] : [
			...label,
			{
				type: "text",
				value: " "
			},
			codeOf(url)
		];
	}
	return [{
		type: "link",
		url: address,
		title: null,
		children: label.length > 0 ? label : [textOf("link")]
	}];
}
function image(url, alt, move) {
	const label = textOf(alt === "" ? "image" : alt);
	const address = addressOf(url, move);
	if (address === null || isExternal(address) || address.startsWith("#")) return linkTo(url, [label], move);
	return [{
		type: "image",
		url: address,
		title: null,
		alt: label.value
	}];
}
function reference(node, move) {
	const definition = move.definitions.get(node.identifier);
	if (node.type === "imageReference") return definition === void 0 ? [] : image(definition.url, node.alt ?? "", move);
	const label = safePhrases(node.children, move);
	return definition === void 0 ? label : linkTo(definition.url, label, move);
}
function addressOf(url, { relocate }) {
	const address = visibleLines(url).trim();
	if (isExternal(address)) return isLinkable(address) ? address : null;
	return address.startsWith("#") ? address : relocate(address);
}
function isExternal(address) {
	return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address);
}
function textOf(value) {
	return {
		type: "text",
		value: defuse(visibleLines(value))
	};
}
function codeOf(value) {
	return {
		type: "inlineCode",
		value: visibleLines(value).trim() || "–"
	};
}
const PHRASES = new Set([
	"text",
	"inlineCode",
	"strong",
	"emphasis",
	"delete",
	"break",
	"link",
	"image",
	"linkReference",
	"imageReference",
	"footnoteReference"
]);
function isPhrase(node) {
	return PHRASES.has(node.type);
}
// src/text/prose.ts
const DRAWN = new Set([
	"mermaid",
	"math",
	"geojson",
	"topojson",
	"stl"
]);
function safeBlocks(nodes, move) {
	if (move.depth > 40) return [];
	const deeper = {
		...move,
		depth: move.depth + 1
	};
	return nodes.flatMap((node) => safeBlock(node, deeper));
}
function safeBlock(node, move) {
	if (isPhrase(node)) return [{
		type: "paragraph",
		children: safePhrases([node], move)
	}];
	switch (node.type) {
		case "paragraph": return [{
			type: "paragraph",
			children: safePhrases(node.children, move)
		}];
		case "heading": return [heading(node, move)];
		case "blockquote": return [{
			type: "blockquote",
			children: safeBlocks(node.children, move)
		}];
		case "list": return [list(node, move)];
		case "table": return [table(node, move)];
		case "code": return [codeBlock(node)];
		case "thematicBreak": return [{ type: "thematicBreak" }];
		case "footnoteDefinition": return safeBlocks(node.children, move);
		case "html":
		case "definition":
		case "yaml":
		case "listItem":
		case "tableRow":
		case "tableCell": return [];
	}
}
function heading({ depth, children }, move) {
	return {
		type: "heading",
		depth: [
			1,
			2,
			3,
			4,
			5,
			6
		][Math.max(depth, move.headingLevel) - 1] ?? 6,
		children: safePhrases(children, move)
	};
}
function list({ ordered, start, spread, children }, move) {
	return {
		type: "list",
		ordered: ordered ?? false,
		start: start ?? null,
		spread: spread ?? false,
		children: children.map((item) => ({
			type: "listItem",
			checked: item.checked ?? null,
			spread: item.spread ?? false,
			children: safeBlocks(item.children, move)
		}))
	};
}
function table({ align, children }, move) {
	return {
		type: "table",
		align: align ?? null,
		children: children.map((row) => ({
			type: "tableRow",
			children: row.children.map((cell) => ({
				type: "tableCell",
				children: safePhrases(cell.children, move)
			}))
		}))
	};
}
function codeBlock({ lang, value }) {
	const language = /^[\w+-]+/.exec(lang ?? "")?.[0]?.toLowerCase() ?? "text";
	return {
		type: "code",
		lang: DRAWN.has(language) ? "text" : language,
		meta: null,
		value: visibleLines(value)
	};
}
// src/text/sections.ts
function sectionsOf(body, relocate, isAsked = () => true) {
	const move = {
		headingLevel: 3,
		relocate,
		definitions: definitionsOf(body),
		depth: 0
	};
	const sections = [];
	let within;
	for (const node of body.children) if (node.type === "heading" && node.depth <= 2) {
		const title = visible(wordsOf(node));
		within = isAsked(title) ? [] : void 0;
		if (within !== void 0) sections.push({
			title,
			blocks: within
		});
	} else within?.push(...safeBlocks([node], move));
	return sections;
}
function relocateDown(recordPath, folder) {
	const depth = recordPath.split("/").length - 1;
	return (target) => {
		if (/^[\\/]/.test(target) || target === "") return null;
		const parts = [];
		let up = 0;
		for (const part of target.split("/")) if (part === ".." && parts.pop() === void 0) up += 1;
		else if (part !== "." && part !== "..") parts.push(part);
		if (up > depth) return null;
		if (up === 0 && parts[0] === folder && parts.length > 1) return parts.slice(1).join("/");
		return [...Array.from({ length: up + 1 }, () => ".."), ...parts].join("/");
	};
}
function definitionsOf(node) {
	const found = new Map();
	const waiting = [node];
	for (const next of waiting) {
		if (next.type === "definition" && !found.has(next.identifier)) found.set(next.identifier, next);
		if ("children" in next) waiting.push(...next.children);
	}
	return found;
}
function wordsOf(node) {
	if ("value" in node) return node.type === "html" ? "" : node.value;
	return "children" in node ? node.children.map((child) => wordsOf(child)).join("") : "";
}
// src/report/review-body.ts
const NAMED$1 = {
	summary: "Summary",
	impact: "Impact",
	rootCause: "Root cause",
	actions: "Actions taken",
	followUp: "Follow-up",
	lessons: "Lessons learned"
};
function bodyOf({ body, ...input }, relocate, stringify) {
	const sections = sectionsOf(body, relocate);
	const prose = (title, keep = () => true) => {
		const blocks = sections.filter((section) => section.title.toLowerCase() === title.toLowerCase()).flatMap((section) => section.blocks.filter((block) => keep(block)));
		return blocks.length === 0 ? "" : stringify({
			type: "root",
			children: blocks
		}).trim();
	};
	const named = new Set(Object.values(NAMED$1).map((title) => title.toLowerCase()));
	const others = sections.filter(({ title }) => !named.has(title.toLowerCase()));
	const tasks = taskRows(input);
	const loose = prose(NAMED$1.followUp, (block) => tasks.length === 0 || !isTaskList(block));
	return {
		summary: orMissing(NAMED$1.summary, prose(NAMED$1.summary)),
		impact: orMissing(NAMED$1.impact, prose(NAMED$1.impact)),
		rootCause: orMissing(NAMED$1.rootCause, prose(NAMED$1.rootCause)),
		actions: orMissing(NAMED$1.actions, prose(NAMED$1.actions)),
		lessons: orMissing(NAMED$1.lessons, prose(NAMED$1.lessons)),
		followUps: tasks,
		followUpProse: tasks.length === 0 ? orMissing(NAMED$1.followUp, loose) : loose,
		others: others.flatMap(({ title }, index) => {
			const found = others.findIndex((other) => other.title === title) !== index ? "" : prose(title);
			return found === "" ? [] : [{
				title: text(title),
				prose: found
			}];
		})
	};
}
function orMissing(title, found) {
	return found === "" ? `_The record has no section “${title}”, or nothing stands in it._` : found;
}
function taskRows({ entry, policyFile: { policy }, zones, now, ...input }) {
	const { timeline = alwaysInForce(policy) } = input;
	return followUpsOf(entry, {
		timeline,
		policy,
		zones
	}, now).map((row) => {
		const { done, owner, doneOn } = row.task;
		const due = dueDay(row, zones, policy.timezone);
		const isLate = doneOn !== void 0 && due !== null && doneOn > due;
		const day = doneOn === void 0 ? "" : ` on ${doneOn}`;
		return {
			done: done ? `${isLate ? "done late" : "done"}${day}` : "open",
			what: cell(wordsOf$1(row) + trackedWords(row.task)),
			owner: owner === null ? "**nobody**" : inCell(code(owner.replace(/^@/, ""))),
			due: due ?? "**no date**"
		};
	});
}
function isTaskList(block) {
	return block.type === "list" && block.children.every(({ checked }) => typeof checked === "boolean");
}
// src/report/review-sign-off.ts
const SIGN_OFF = "## Sign-off";
function signOffs({ course, file }, { policy }) {
	const validator = validatorOf(policy, file.incident.kind);
	const engaged = course.notifications.filter(({ means, role }) => means === "engaged" && Object.hasOwn(policy.contacts, role)).map(({ role }) => role);
	const roles = new Set([
		MANAGER,
		validator ?? "incident-manager",
		...engaged
	]);
	const lessons = lessonsIn(filledSections(file.body.facts.headings));
	const said = (name) => {
		const last = course.events.findLast(({ event }) => event.event === name);
		if (last === void 0) return `not ${name} yet`;
		const { at, by } = last.event;
		const objection = name === "validated" ? validationObjection(last, course, validator) : reviewObjection(last, course, lessons);
		const why = objection === null ? overtaken(last, course) : vain(name, objection, validator);
		return `${name} ${utc(at)}${by === void 0 ? "" : ` by ${text(by)}`}${why}`;
	};
	return {
		record: `${said("validated")}, ${said("reviewed")}`,
		roles: [...roles].map((role) => text(roleAndHolder(course, policy, role)))
	};
}
function vain(name, objection, role) {
	return ` (does not count: ${{
		order: `it was not ${name === "validated" ? "resolved" : "closed"} then`,
		writer: role === void 0 || name === "reviewed" ? "nobody is named" : `not by the ${roleWords(role)}`,
		lessons: "no lessons learned are written down"
	}[objection]})`;
}
function overtaken({ index }, { events }) {
	const place = events.findIndex((one) => one.index === index);
	return events.slice(place).some(({ event }) => event.event === "reopened") ? ", before it was reopened" : "";
}
function keepSignOff(committed, rendered) {
	const [, written] = atSignOff(committed);
	const [drawn] = atSignOff(rendered);
	return written === "" ? rendered : drawn + written;
}
function compareReview(committed, rendered) {
	const [old] = atSignOff(committed.replaceAll("\r\n", "\n"));
	const [fresh] = atSignOff(rendered);
	const before = old.split("\n");
	const after = fresh.split("\n");
	const length = Math.max(before.length, after.length);
	for (let index = 0; index < length; index += 1) {
		if (withoutCommits(before[index]) === withoutCommits(after[index])) continue;
		return {
			current: false,
			line: index + 1,
			committed: before[index] ?? "",
			rendered: after[index] ?? ""
		};
	}
	return {
		current: true,
		line: null,
		committed: "",
		rendered: ""
	};
}
function withoutCommits(line) {
	if (line?.startsWith("| **Policy** |") === true) return "| **Policy** |";
	return line?.replace(/ under `[0-9a-f]{12}`/, "");
}
function atSignOff(review) {
	const start = review.lastIndexOf(`\n${SIGN_OFF}`);
	return start === -1 ? [review, ""] : [review.slice(0, start), review.slice(start)];
}
// src/report/review-verdicts.ts
function verdictRow(obligation, entry, { policy }, brief = utc) {
	const { anchor, anchorAt, dueAt, metAt, approximate, policyCommit } = obligation;
	const [first] = policyCommits(entry);
	const under = policyCommit !== null && policyCommit !== first ? ` under ${code(policyCommit.slice(0, 12))}` : "";
	const who = metByWords(obligation);
	const about = approximate ? "about " : "";
	return {
		what: duty(obligation),
		owner: inCell(text(ownerOf(entry.course, policy, obligation))),
		from: `${anchor} ${brief(anchorAt)}${under}`,
		due: dueAt === null ? "–" : about + brief(dueAt),
		met: metAt === null ? "–" : brief(metAt) + (who === null ? "" : `, ${inCell(text(who))}`),
		verdict: verdict(obligation)
	};
}
function verdict(obligation) {
	if (isOwed(obligation)) return "still owed";
	const { state, dueAt, metAt, lateBySeconds, breaches } = obligation;
	const never = neverDone(obligation);
	if (never !== null) return `**${never}**${breaches > 1 ? `, ${countOf(breaches, "breach", "breaches")}` : ""}`;
	if (state === "met") return metAt === null || dueAt === null ? "met" : `met, ${span(dueAt - metAt)} to spare`;
	if (state !== "late") return breaches > 0 ? `cancelled, after ${countOf(breaches, "breach", "breaches")}` : "cancelled";
	return `**late**${lateBySeconds === null || lateBySeconds === 0 ? "" : ` by ${span(lateBySeconds)}`}${breaches > 1 ? `, ${countOf(breaches, "breach", "breaches")}` : ""}`;
}
// src/report/review-view.ts
function reviewView(input, stringify) {
	const { entry, policyFile, now } = input;
	const { incident } = entry.file;
	const relocate = relocateDown(entry.file.path, incident.id);
	const clockface = {
		zones: input.zones,
		timezone: policyFile.policy.timezone
	};
	const escalations = owedEscalations(entry, policyFile.policy, now);
	const late = cameLate(entry);
	const seen = entry.course.reportedAt;
	const brief = (instant) => unnamed$1(instant, {
		...clockface,
		seen
	});
	return {
		title: text(incident.title),
		...verdictLine(entry),
		facts: [...factRows(entry, policyFile, clockface, relocate), ...(input.recurrences ?? []).map((one) => ({
			name: "Recurrence",
			value: cell(recurrenceWords(one))
		}))],
		...bodyOf(input, relocate, stringify),
		charts: gantts(entry).map(({ heading, source }) => ({
			heading,
			chart: fence(source, "mermaid")
		})),
		clock: clockWords(entry.course.reportedAt, clockface),
		timeline: entry.course.events.map(({ event }) => ({
			at: `${event.approximate === true ? "about " : ""}${brief(event.at)}`,
			late: lateAt(late, event.at),
			entry: inCell(entryWords(event, relocate))
		})),
		obligations: entry.obligations.map((obligation) => ({
			...verdictRow(obligation, entry, policyFile, brief),
			isDue: obligation.dueAt !== null,
			isMet: obligation.metAt !== null
		})),
		escalations: escalations.map(({ obligation, step, at, roles, shown }) => ({
			obligation: duty(obligation) + longest(obligation),
			step: stepWords(step),
			at: brief(at),
			roles: roles.map((role) => roleWords(role)).join(", "),
			shown: shown === null ? "**nothing**" : wordCell(shown, brief)
		})),
		lateUpdates: late.filter(({ obligation: { do: asked } }) => asked === "update").map(({ obligation, dueAt, metAt, lateBySeconds }) => ({
			what: duty(obligation),
			due: brief(dueAt),
			came: metAt === null ? "**never**" : brief(metAt),
			late: span(lateBySeconds)
		})),
		noEscalations: escalations.length === 0,
		outOfTurn: outOfTurn(entry).map((line) => outOfTurnWords(line)),
		evidence: evidenceRows(entry, relocate),
		noEvidence: evidenceRows(entry, relocate).length === 0,
		signOffs: signOffs(entry, policyFile),
		record: code(entry.file.path)
	};
}
function clockWords(reportedAt, { zones, timezone }) {
	return `Times are UTC${zones.isZone(timezone) && timezone !== "UTC" ? `, in brackets ${timezone}` : ""}; without a day they are of ${utc(reportedAt).slice(0, 10)}.`;
}
function wordCell({ event, role, who, at, isAhead }, brief) {
	const whom = `${roleWords(role)}${who === null ? "" : ` (${text(who)})`}`;
	return inCell(`${event === "engaged" ? `engaged by the ${whom}` : `${event} to ${whom}`}, ${brief(at)}${isAhead ? ", before it was owed" : ""}`);
}
function longest({ do: kind, breaches }) {
	return kind === "update" && breaches > 1 ? ` (the longest of ${breaches} gaps)` : "";
}
// src/report/review.ts
function renderReview(input, tools) {
	return fill(tools.template, reviewView(input, tools.stringify), tools.handlebars);
}
function fill(template, view, handlebars) {
	return layoutsOf(handlebars)(template)(view);
}
const layoutsOf = oncePer((handlebars) => oncePerText((template) => layoutOf(template, handlebars)));
function layoutOf(template, handlebars) {
	const own = handlebars.create();
	own.unregisterHelper("log");
	own.unregisterHelper("lookup");
	own.registerHelper("each", (items, options) => listOf(items).map((item) => options.fn(item)).join(""));
	own.registerHelper("rows", (items, ...more) => {
		const options = more.at(-1);
		return rowsOf(listOf(items), asOptions(options), more.length > 1 ? String(more[0]) : null);
	});
	own.registerHelper("if", function choose(value, options) {
		if (value === void 0) throw new TypeError("A template asks `if` of a field that is missing.");
		return (Array.isArray(value) ? value.length > 0 : Boolean(value)) ? options.fn(this) : options.inverse(this);
	});
	const compiled = own.compile(template, {
		strict: true,
		noEscape: true,
		knownHelpersOnly: true,
		knownHelpers: {
			each: true,
			if: true,
			rows: true,
			log: false,
			lookup: false,
			with: false,
			unless: false
		}
	});
	return (view) => `${compiled(plain(view)).trim()}\n`;
}
const SHOWN = 10;
function rowsOf(items, { fn, inverse, hash }, summary) {
	const head = inverse({});
	const drawn = (some) => head + some.map((item) => fn(item)).join("");
	const shown = typeof hash["shown"] === "number" ? hash["shown"] : SHOWN;
	const first = drawn(items.slice(0, shown));
	const rest = items.slice(shown);
	if (rest.length === 0) return first;
	return `${first}\n<details>\n<summary>${summary ?? `${rest.length} more`}</summary>\n\n${drawn(rest)}\n</details>\n`;
}
function asOptions(given) {
	if (!isBlock(given)) throw new TypeError("A template uses `rows` without a block.");
	return given;
}
function isBlock(value) {
	return typeof value === "object" && value !== null && "fn" in value && "inverse" in value;
}
function listOf(items) {
	if (!Array.isArray(items)) throw new TypeError("A template walks over a field that is no list.");
	return items;
}
function plain(value) {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((item) => typeof item === "function" ? null : plain(item));
	const copy = Object.create(NAMED);
	for (const [key, item] of Object.entries(value)) if (item !== void 0 && typeof item !== "function") copy[key] = plain(item);
	return copy;
}
const NAMED = Object.freeze(Object.create(null, { [Symbol.toPrimitive]: { value: () => "the view" } }));
// src/text/addresses.ts
const MAIL = /^[\w.+%-]*\w@[\w-]+(?:\.[\w-]+)+$/;
const WEB = /^(?:https?:\/\/|www\.)[^|`<>]+$/i;
const BEFORE = /^[("'<[{“‘]*/;
const AFTER = ".,;:!?)\"'>]}”’";
function addressable(value) {
	const line = visible(value);
	const pieces = [];
	let running = "";
	for (const token of line.split(/( )/)) {
		const [open = ""] = BEFORE.exec(token) ?? [];
		const address = addressIn(token.slice(open.length));
		if (address === "") {
			running += token;
			continue;
		}
		pieces.push(...said(running + open), addressCode(address));
		running = token.slice(open.length + address.length);
	}
	pieces.push(...said(running));
	return pieces.reduce((whole, piece) => inline`${whole}${piece}`);
}
function addressIn(token) {
	let end = token.length;
	while (end > 0 && AFTER.includes(token.charAt(end - 1))) end -= 1;
	const core = token.slice(0, end);
	return MAIL.test(core) || WEB.test(core) ? core : "";
}
function addressCode(address) {
	return code(MAIL.test(address) ? address : address.replaceAll("@", "%40"));
}
function said(running) {
	if (running === "") return [];
	const words = running.trim();
	if (words === "") return [inline` `];
	return [
		...running.startsWith(" ") ? [inline` `] : [],
		text(words),
		...running.endsWith(" ") ? [inline` `] : []
	];
}
// src/report/sla-calendars.ts
function calendarRows(policy, kind) {
	const used = new Set(targetsIn(kind).map(({ calendar }) => calendar));
	return Object.entries(policy.calendars).filter(([name]) => used.has(name)).map(([name, calendar]) => ({
		name: capital(roleWords(name)),
		zone: addressable(calendar.timezone ?? policy.timezone),
		hours: hoursWords(calendar),
		years: yearsOf(calendar)
	}));
}
function hoursWords({ hours }) {
	const runs = [];
	let previous = "";
	for (const day of WEEKDAYS) {
		const segments = hours[day].map((segment) => segment.replace("-", "–")).join(", ");
		const run = runs.at(-1);
		if (segments !== "" && run !== void 0 && segments === previous) run.last = day;
		else if (segments !== "") runs.push({
			first: day,
			last: day,
			segments
		});
		previous = segments;
	}
	const words = runs.map(({ first, last, segments }) => first === last ? `${capital(first)} ${segments}` : `${capital(first)} to ${capital(last)} ${segments}`);
	return words.length === 0 ? "never open" : words.join("; ");
}
function yearsOf(calendar) {
	const years = new Map();
	const holidays = holidaysOf(calendar).toSorted((a, b) => a.date.length - b.date.length || (a.date < b.date ? -1 : 1));
	for (const { date, name, from } of holidays) {
		const [month, day] = date.split("-").slice(-2);
		const year = date.length === 5 ? "every year" : `in ${date.slice(0, 4)}`;
		const on = `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""}${from === null ? "" : ` from ${from}`}`;
		const named = name === null ? on : `${on} (${addressable(name)})`;
		years.set(year, [...years.get(year) ?? [], named]);
	}
	return [...years].map(([year, days]) => ({
		year,
		days: days.join(", ")
	}));
}
function clockSentences(kind) {
	const targets = targetsIn(kind);
	const isReached = (wanted) => targets.some((target) => target.do === "reach" && target.status === wanted);
	const held = [...isReached("contained") ? ["containment"] : [], ...isReached("resolved") ? ["resolution"] : []];
	return [
		"What is done at or before its due time, to the second, is done in time.",
		"The first assessment sets the priority from the report on, so a late assessment leaves less of each limit.",
		...targets.some((target) => target.do === "update") ? ["An update is due so long after the last one, or after the report where there was none."] : [],
		...held.length === 0 ? [] : [`While an incident is on hold, the clock${held.length > 1 ? "s" : ""} of ${listWords(held)} stand${held.length > 1 ? "" : "s"} still; every other clock runs on.`],
		"When the priority is raised, the new limits count from that moment, and nothing falls due later than before. When it is lowered, they count from where they began, and what was missed by then stays missed. What the new priority does not ask is no longer owed.",
		"The resolution ends only what says so. Every other notice and engagement that is still open goes on being owed, and is said once more when its limit passes; what is still open at the closing is named there as not done. A dismissal ends everything; what was missed by then stays missed.",
		...isReached("closed") ? ["An incident counts as closed once it was assessed and has all that is required before closure; until then its closing is owed. Lowering the priority after the resolution changes nothing of what is owed after it."] : [],
		...targets.length === 0 ? [] : ["When an incident is reopened, all that is to be reached is owed anew from that moment, with its updates and whatever notice or engagement is still open; after a closing, every notice and engagement that the report started is owed anew too. An assessment once made stands, and so does what was judged before."],
		"Each clock goes by the agreement that was in force when it started: a change of the agreement moves no clock that runs, unless it says that it reaches back."
	];
}
// src/report/sla-communication.ts
function responders(kind) {
	return rolesOf(kind, (target) => target.do !== "update" && target.from === "reported");
}
function updated(kind) {
	const roles = rolesOf(kind, (target) => target.do === "update");
	const ends = new Set(targetsIn(kind).flatMap((target) => target.do === "update" ? [target.until] : []));
	return roles === "" ? "" : `${roles} until the incident is ${listWords([...ends], "or")}`;
}
function toldOfClosure(kind) {
	return rolesOf(kind, (target) => target.do === "notify" && target.from === "closed");
}
function reviewWords(policy, kind) {
	const priorities = prioritiesOf(policy, kind);
	const owed = priorities.filter((priority) => kind.targets[priority]?.some((target) => target.do === "reach" && target.status === "reviewed"));
	if (owed.length === 0) return "one may be held";
	const others = owed.length === priorities.length ? "" : "; for every other priority one may be";
	return `one is held for ${listWords(owed)}, within the time that the targets name${others}`;
}
function closureSteps(kind) {
	const { statuses, sections, validated } = kind.requires;
	return [
		...statuses.length === 0 ? [] : [`**Status:** it has been ${listWords(statuses.map((status) => BEEN[status] ?? status))} before it is formally closed.`],
		...validated === void 0 ? [] : [`**Validation:** the ${roleWords(validated)} validates that all necessary actions have been taken to mitigate the incident and prevent recurrence.`],
		...sections.length === 0 ? [] : [`**Documentation:** its record has the sections ${listWords(sections.map((section) => `“${addressable(section)}”`))}, none of them empty. Relevant information, evidence and actions taken during the response stay in the record, for future reference and audit purposes.`]
	];
}
const BEEN = { investigating: "investigated" };
function rolesOf(kind, choose) {
	return listWords([...new Set(Object.values(kind.targets).flatMap((targets) => (targets ?? []).flatMap((target) => target.do !== "reach" && choose(target) ? [roleWords(target.role)] : [])))]);
}
// src/report/sla-contacts.ts
function contactRows(policy, kind) {
	const named = rolesNamed(policy, kind);
	return Object.entries(policy.contacts).filter(([role]) => named.has(role)).map(([role, { name, duty, email, phone, logins, fallback }]) => {
		const ways = [
			...email === void 0 ? [] : [`e-mail ${code(email)}`],
			...phone === void 0 ? [] : [`phone ${code(phone)}`],
			...logins.length === 0 ? [] : [`GitHub ${logins.map((login) => code(login)).join(", ")}`],
			...fallback === void 0 ? [] : [`if nobody answers: ${roleWords(fallback)}`]
		];
		const lines = [
			...name === void 0 ? [] : [addressable(name)],
			...duty === void 0 ? [] : [`${addressable(duty.replace(/\.$/, ""))}.`],
			...ways.length === 0 ? [] : [capital(ways.join(" · "))]
		];
		return {
			role: capital(roleWords(role)),
			lines: lines.length === 0 ? "nobody is named." : lines.join("<br>")
		};
	});
}
function rolesNamed(policy, kind) {
	const named = new Set(targetsIn(kind).flatMap((target) => [
		target.owner,
		...target.do === "reach" ? [] : [target.role],
		...[...policy.escalation.ladder, ...target.ladder ?? []].flatMap(({ mention }) => mention)
	]));
	if (kind.requires.validated !== void 0) named.add(kind.requires.validated);
	for (const role of named) {
		const fallback = Object.hasOwn(policy.contacts, role) ? policy.contacts[role]?.fallback : void 0;
		if (fallback !== void 0) named.add(fallback);
	}
	return named;
}
// src/report/sla-escalation.ts
function escalationSentences(policy, kind) {
	const { remind, ladder, repeat } = policy.escalation;
	const owner = soleOwner(kind);
	const called = {
		limit: "a limit",
		role: "the role that it concerns",
		owner: owner === null ? "the role that owes it" : `the ${roleWords(owner)}`
	};
	return [
		...elapsedSeconds(remind.before) === 0 ? [] : [`${capital(durationWords(remind.before))} before a limit of at least ${durationWords(remind.from)} passes, whoever is to meet it is reminded; where somebody is to be engaged, ${called.owner} too.`],
		...ladderSentences(ladder, called, policy),
		...repeatSentence(repeat)
	];
}
function ownEscalation(target, policy) {
	const { ladder, repeat, remind } = target;
	const owner = `the ${roleWords(target.owner)}`;
	const called = {
		limit: "this limit",
		role: target.do === "reach" ? owner : `the ${roleWords(target.role)}`,
		owner
	};
	return [
		...remind === void 0 ? [] : [`A reminder goes out ${durationWords(remind)} before.`],
		...ladder === void 0 ? [] : ladderSentences(ladder, called, policy),
		...repeat === void 0 ? [] : repeatSentence(repeat)
	];
}
function ladderSentences(ladder, called, policy) {
	return ladder.map(({ after, mention }) => {
		const when = elapsedSeconds(after) === 0 ? `When ${called.limit} passes,` : `${capital(durationWords(after))} later, while it is still not met,`;
		const told = [...new Set(mention.map((role) => rungWords(role, called, policy)))];
		return `${when} ${listWords(told)} ${told.length > 1 ? "are" : "is"} told.`;
	});
}
function repeatSentence(repeat) {
	if (repeat.times === 0) return [];
	return [`After that all of them are told again ${repeat.times === 1 ? `once more, ${durationWords(repeat.every)} later` : `every ${everyWords(repeat.every)}, ${repeat.times} times`}.`];
}
function rungWords(role, called, { contacts }) {
	if (role === "role") return called.role;
	if (role === "owner") return called.owner;
	const name = Object.hasOwn(contacts, role) ? contacts[role]?.name : void 0;
	const words = `the ${roleWords(role)}`;
	return name === void 0 || isPlaceholder(name) ? words : `${words} (${addressable(name)})`;
}
// src/report/sla-priorities.ts
function definitionSentences(policy, kind) {
	return prioritiesOf(policy, kind).map((priority) => {
		const name = policy.priorities[priority];
		const named = name === void 0 ? priority : `${priority} (${addressable(name)})`;
		const { meaning, examples = [] } = kind.definitions[priority] ?? {};
		return [
			`**${named}:**`,
			meaning === void 0 ? "the policy does not define it." : ended(addressable(meaning)),
			...examples.length === 0 ? [] : [ended(`Examples include ${listWords(examples.map((example) => addressable(example)), "or")}`)]
		].join(" ");
	});
}
function wordedRows(policy, kind) {
	const rows = prioritiesOf(policy, kind).map((priority) => {
		const { impact, urgency } = kind.definitions[priority] ?? {};
		return {
			priority,
			impact: worded(impact),
			urgency: worded(urgency)
		};
	});
	return Object.values(kind.definitions).some((definition) => definition?.impact !== void 0 || definition?.urgency !== void 0) ? rows : [];
}
function worded(value) {
	return value === void 0 ? cell(null) : addressable(value);
}
function matrixRows(kind) {
	return IMPACTS.map((impact) => ({
		impact: capital(impact),
		priorities: URGENCIES.map((urgency) => kind.matrix[impact][urgency]).join(" | ")
	}));
}
function raiseSentences({ raise }) {
	return raise.map(({ when, ...then }) => {
		return `${capital(listWords([
			...when.outage === void 0 ? [] : [OUTAGES[when.outage]],
			...when.users === void 0 ? [] : [`${when.users} users affected`],
			...when["security-risk"] === void 0 ? [] : [RISKS[when["security-risk"]]],
			...when.affects === void 0 ? [] : [`an effect on ${when.affects}`]
		]))}: at least ${then["at-least"]}.`;
	});
}
const OUTAGES = {
	none: "no outage",
	partial: "a partial outage",
	complete: "a complete outage"
};
const RISKS = {
	none: "no security risk",
	possible: "a possible security risk",
	significant: "a significant security risk"
};
function ended(words) {
	return /[.!?…]$/.test(words) ? words : `${words}.`;
}
// src/report/sla-targets.ts
function protocolRows(policy, kind) {
	return prioritiesOf(policy, kind).map((priority) => ({
		priority,
		protocol: protocolOf(kind.targets[priority] ?? [])
	}));
}
function protocolOf(targets) {
	return targets.filter((target) => (target.do === "notify" || target.do === "engage") && target.from === "reported").map((target) => cell(targetSentence(target))).join("<br>") || "–";
}
function targetRows(policy, kind) {
	const priorities = prioritiesOf(policy, kind);
	const targets = priorities.flatMap((priority) => kind.targets[priority] ?? []);
	return [...new Set(targets.map(({ id }) => id))].flatMap((id) => {
		const own = targets.filter((target) => target.id === id);
		const [first] = own;
		if (first === void 0) return [];
		const shared = conditionsOf(first).filter((condition) => own.every((target) => conditionsOf(target).includes(condition)));
		const limits = priorities.map((priority) => {
			const target = kind.targets[priority]?.find((one) => one.id === id);
			if (target === void 0) return "–";
			const other = target.owner === first.owner ? "" : `, by the ${roleWords(target.owner)}`;
			return limitOf(target, shared) + other;
		});
		return [{
			what: [whatWords(first), ...shared].join(", "),
			owner: roleWords(first.owner),
			limits: limits.join(" | ")
		}];
	});
}
function unassessedSentences({ unassessed }, policy) {
	return unassessed.map((target) => [targetSentence(target), ...ownEscalation(target, policy)].join(" "));
}
function dutySentences({ duties = [] }) {
	return duties.map((duty) => {
		const condition = duty.when === void 0 ? "" : `Where it is classified as ${listWords(duty.when.as.map(roleWords), "or")}: `;
		const law = duty.law === void 0 ? "" : ` (${duty.law})`;
		return addressable(`${condition}${`${dutyWords(duty.id)} to the ${dutyWords(duty.to)}`} ${dutyLimitWords(duty)}${law}.`);
	});
}
function exceptionRows(policy, kind) {
	const shared = new Map();
	for (const priority of prioritiesOf(policy, kind)) for (const target of kind.targets[priority] ?? []) {
		const steps = ownEscalation(target, policy).join(" ");
		if (steps === "") continue;
		const what = whatWords(target);
		const row = shared.get(`${what}: ${steps}`) ?? {
			what,
			steps,
			priorities: []
		};
		row.priorities.push(priority);
		shared.set(`${what}: ${steps}`, row);
	}
	return [...shared.values()].map(({ what, steps, priorities }) => ({
		priority: listWords(priorities),
		what,
		steps
	}));
}
function limitOf(target, shared) {
	const own = conditionsOf(target).filter((condition) => !shared.includes(condition));
	const call = callWords(target);
	const limit = limitWords(target);
	return [call === "" ? limit.replace(/^within /, "") : `${call}, ${DONE[target.do]} ${limit}`, ...own].join(", ");
}
const DONE = {
	notify: "notified",
	engage: "engaged",
	update: "updated",
	reach: "reached",
	submit: "submitted"
};
function whatWords(target) {
	if (target.do === "reach") return target.status === "reviewed" ? "Post-incident review" : capital(target.status);
	const role = roleWords(target.role);
	if (target.do === "update") return `Updates to ${role}`;
	if (target.do === "submit") return `${capital(dutyWords(target.id))} to ${dutyWords(target.role)}`;
	return `${target.do === "notify" ? "Notify" : "Engage"} ${role}`;
}
// src/report/sla-view.ts
function slaView({ policy, kind, agreement, policyPath, policyAddress, zones }) {
	const owner = soleOwner(agreement);
	const priorities = prioritiesOf(policy, agreement);
	const inForce = policy["in-force"];
	return {
		mark: `${MARK}${kind}`,
		title: addressable(agreement.title ?? `${capital(roleWords(kind))} incidents`),
		organization: addressable(policy.organization),
		kind: roleWords(kind),
		prefix: agreement.prefix,
		policy: fileLink(policyPath, policyAddress),
		inForce: inForce === void 0 ? "" : utcAndLocal(inForce, {
			zones,
			timezone: policy.timezone
		}),
		purpose: addressable(agreement.purpose),
		process: agreement.process.map((step, index) => `${index + 1}. ${addressable(step)}`),
		definitions: definitionSentences(policy, agreement),
		worded: wordedRows(policy, agreement),
		matrix: matrixRows(agreement),
		raise: raiseSentences(agreement),
		unassessed: unassessedSentences(agreement, policy),
		priorityColumns: priorities.join(" | "),
		priorityRule: priorities.map(() => "---").join(" | "),
		immediately: durationWords(policy.immediately),
		protocol: protocolRows(policy, agreement),
		owner: owner === null ? "" : roleWords(owner),
		targets: targetRows(policy, agreement),
		duties: dutySentences(agreement),
		escalation: escalationSentences(policy, agreement),
		exceptions: exceptionRows(policy, agreement),
		clocks: clockSentences(agreement),
		channels: agreement.channels.map((channel) => addressable(channel)),
		responders: responders(agreement),
		updated: updated(agreement),
		toldOfClosure: toldOfClosure(agreement),
		closure: closureSteps(agreement),
		reviewed: reviewWords(policy, agreement),
		contacts: contactRows(policy, agreement),
		hasManager: Object.hasOwn(policy.contacts, MANAGER),
		calendars: calendarRows(policy, agreement),
		marking: agreement.tlp,
		isConfidential: isRestricted(agreement.tlp),
		review: datesOf(policy)
	};
}
function datesOf(policy) {
	const next = agreementReview(policy);
	if (policy.review === void 0 || next === null) return "";
	const { every, aim } = policy.review;
	return {
		every: durationWords(every),
		last: next.last,
		next: utcDate(next.dueAt),
		aim: aim === void 0 ? "" : addressable(aim.replace(/\.$/, ""))
	};
}
// src/report/sla-document.ts
function renderSlaDocuments(policy, { path, address }, { handlebars, template, zones }) {
	return Object.entries(policy.kinds).map(([kind, agreement]) => {
		const view = slaView({
			policy,
			kind,
			agreement,
			policyPath: path,
			policyAddress: address,
			zones
		});
		return {
			kind,
			name: `${kind}.md`,
			text: fill(template, view, handlebars)
		};
	});
}
function firstDifference(committed, rendered) {
	if (committed === rendered) return null;
	const was = committed.split("\n");
	const is = rendered.split("\n");
	const at = is.findIndex((line, index) => line !== was[index]);
	const line = at === -1 ? is.length : at;
	return {
		line: line + 1,
		was: was[line] ?? "",
		is: is[line] ?? ""
	};
}
// src/store/load-template.ts
function loadTemplate(templates, name) {
	try {
		return readFileSync(new URL(name, templates), "utf8");
	} catch (error) {
		throw new CommandError(`The template ${name} is missing from ${templates.pathname}.`, "Install the tool again, with its templates folder.", 2, error);
	}
}
// src/commands/ledger/out-folder.ts
function outFolder(out) {
	const folder = trimEndOf(posix.normalize(out.replaceAll("\\", "/")), "/", 1);
	if (posix.isAbsolute(folder) || /^[A-Za-z]:/.test(folder) || folder.split("/")[0] === "..") throw new CommandError(`--out ${JSON.stringify(out)} is not below the folder that this runs in.`, "Name a folder of the repository, as in --out docs/reports/2026-q2.");
	return folder;
}
function pathFrom(folder, path) {
	return path.startsWith("../") ? null : posix.relative(folder, path);
}
function outsideRecords(root, out, records) {
	const folder = resolve(withoutLinks(root), out);
	const inside = relative$1(records, folder);
	if (inside !== "" && (inside.startsWith("..") || resolve(inside) === inside)) return folder;
	throw new CommandError(`${out} lies in the folder of records; what is written there would be read as records.`, "Name a folder outside of it, as in --out ../evidence-2026-q3.");
}
// src/commands/ledger/sla-pages.ts
const PAGES_FOLDER = "docs/sla";
const pageRule = {
	id: "page-out-of-date",
	summary: "A page that policy rendered says what the policy says."
};
async function renderPages(shell, policy, path, folder) {
	const { default: handlebars } = await import("./chunk-_coVDsRt.js").then((m) => __toESM(m.default, 1));
	const template = loadTemplate(shell.templates, "sla.md.hbs");
	return renderSlaDocuments(policy, {
		path,
		address: pathFrom(folder, path) ?? path
	}, {
		handlebars,
		template,
		zones: await loadZones()
	});
}
async function findPageFaults(shell, policy, path, found) {
	const findings = [];
	for (const [folder, pages] of found) {
		const documents = await renderPages(shell, policy, path, folder);
		for (const page of pages) {
			const rendered = documents.find(({ kind }) => kind === page.kind);
			const difference = firstDifference(page.text, rendered?.text ?? "");
			if (difference !== null) findings.push(findingOf(page, rendered === void 0, difference.line));
		}
	}
	return findings;
}
function findingOf({ folder, name, kind }, gone, line) {
	const to = folder === PAGES_FOLDER ? "" : ` --out ${folder}`;
	return {
		rule: pageRule.id,
		severity: "warning",
		path: posix.join(folder, name),
		line: gone ? 1 : line,
		column: 1,
		message: gone ? `This page is rendered from the kind \`${kind}\`, which the policy no longer has.` : "From this line on the page does not say what the policy says.",
		hint: gone ? "Delete the page." : `Write it again with \`incident-ledger policy --write${to}\`, and commit it.`
	};
}
// src/commands/ledger/judge-ledger.ts
async function judge(shell, options, { isPublic = null, basePolicy = null, outcome = null } = {}) {
	const look = outcome?.look ?? null;
	const source = readingOf(shell.root, options, look && openWorkTree(shell.root, look.tree));
	const ledger = look !== null ? openFound(shell.root, look.found) : options.reading === void 0 ? await source.files(options.dir) : filesOf(await source.records(options.dir));
	const path = policyPath(options);
	const chosen = chosenOf(shell, ledger.paths, options.paths, path);
	if (basePolicy === null && isEmpty(source, options, ledger.paths)) {
		shell.err(emptyNote(options));
		return {
			result: {
				findings: [],
				files: 0
			},
			unusable: null,
			hidden: new Map()
		};
	}
	const read = await policyFor(source, path, basePolicy);
	const { findings: policyFindings } = read;
	const count = chosen.length + 1;
	const commit = options.replay?.commit ?? null;
	const rota = await source.text(rotaPathOf(path));
	const zones = await loadZones();
	const line = read.policy === null ? null : await source.policies({
		commit,
		path,
		dir: options.dir,
		present: read.policy,
		text: read.text ?? "",
		rota,
		isForeign: isForeign(shell, path, basePolicy)
	});
	const policy = line === null ? null : (await line.at([shell.now])).present;
	const clean = outcome !== null && line !== null ? cleanRecordsOf(shell, source.git(), {
		dir: options.dir,
		policy: path,
		basis: line.basis,
		isPublic
	}) : null;
	const { findings: faults, hidden } = await judgeInParts({
		files: ledger,
		chosen,
		place: shell.place,
		policy,
		now: shell.now,
		agreements: readyAgreements(zones),
		isPublic,
		timelineAt: line === null ? null : async (moments) => (await line.at(moments)).policies.timeline,
		repository: async (records) => {
			const view = await source.repository(records);
			return outcome === null ? view : outcome.watching(view);
		},
		pasts: (records, present) => source.pasts(commit, records, present),
		confirm: async (suspicious) => {
			const confirmed = await parseBodies(shell.bodyWorker, suspicious);
			if (confirmed.findings.length > 0) outcome?.noteUntil(shell.now);
			return confirmed;
		},
		...outcome === null ? {} : { noteUntil: outcome.noteUntil },
		clean,
		remark: shell.err
	});
	if (policy === null) {
		const findings = [...policyFindings, ...faults];
		const unusable = unusablePolicy(path, policyFindings);
		return {
			result: {
				findings,
				files: count
			},
			unusable,
			hidden
		};
	}
	const files = count + (rota === null ? 0 : 1);
	const findings = [...policyFindings];
	if (basePolicy === null) {
		const judged = {
			policy,
			zones,
			present: presentAt(shell.now, outcome?.noteUntil)
		};
		const known = rota === null ? {
			...judged,
			policy: withRotas(policy, [])
		} : judged;
		findings.push(...await findPolicyFaults(known, path, read.text ?? ""));
		if (rota !== null) findings.push(...await findRotaFaults(judged, rotaPathOf(path), rota));
		if (isPresent(options)) {
			const pages = look?.pages ?? findPages(shell.root, options.dir, dirname$1(path));
			findings.push(...await findPageFaults(shell, policy, path, pages));
		}
	}
	return {
		result: {
			findings: [...findings, ...faults],
			files
		},
		unusable: null,
		hidden
	};
}
function chosenOf(shell, records, paths, policy) {
	const named = paths.filter((path) => tidyPath(shell.root, path) !== policy);
	if (paths.length > 0 && named.length === 0) return [];
	const all = records.map((path) => ({ path }));
	return chooseRecords(shell.root, all, named).map(({ path }) => path);
}
export { roleText as $, rotaErrors as $n, policyInForce as $r, readRota as $t, wordsOf$1 as A, rotaIn as Ai, openGit as An, folded as Ar, namesNote as At, whyDeclared as B, isMailAddress as Bi, committedText as Bn, defuse as Br, isOwed$1 as Bt, outOfTurn as C, isEnded as Ci, reached as Cn, utcAndLocal as Cr, plainDuty as Ct, followUpsInOrder as D, newCovers as Di, unread as Dn, codeLink as Dr, stateWords as Dt, followUpState as E, everybodyOf as Ei, ledgerOf$1 as En, code as Er, roleAndHolder as Et, onlyOne as F, MADE_UP_ORGANIZATION as Fi, readObjects as Fn, reference$1 as Fr, indexOf as Ft, glance as G, oncePerText as Gi, unnamed as Gn, followUpsOf as Gr, unusablePolicy as Gt, clip as H, WEEKDAYS as Hi, blobId as Hn, followUpFaults as Hr, UnusablePolicy as Ht, recordOf as I, bracketIn as Ii, logCommits as In, sentences as Ir, recordIn$1 as It, links as J, checkRecord as Jn, overdueFrom as Jr, readingOf as Jt, heldAgainstPresent as K, parseRules as Ki, withholdFindings as Kn, localTimeAt as Kr, usablePolicy as Kt, namedBy as L, isMadeUpLogin as Li, parsePolicy as Ln, table$1 as Lr, unplacedOf as Lt, isLate as M, overdueReview as Mi, policiesOnLine as Mn, inline as Mr, ledgerOf as Mt, chooseRecords as N, kindIn as Ni, readPolicyHistory as Nn, link as Nr, shippedPolicy as Nt, recurrenceWords as O, peopleOf$1 as Oi, parsePolicyBytes as On, cut as Or, stepWords as Ot, fileOf as P, targetsIn as Pi, readBytes$1 as Pn, mention as Pr, findFaults as Pt, replyWords as Q, recordRules as Qn, alwaysInForce as Qr, noRota as Qt, declaredTag as R, isPlaceholder as Ri, WHOLE_BYTES as Rn, text as Rr, computeLedger as Rt, numbersOf as S, isSentBeside as Si, reportedAtOf as Sn, utc as Sr, ownerOf as St, dueDay as T, asAsked as Ti, knownByName as Tn, cell as Tr, rankOf as Tt, clipWords as U, suggestion as Ui, hiddenAmong as Un, followUpItems as Ur, policyFaults as Ut, ROOM as V, absencesFor as Vi, readTree as Vn, isCovered as Vr, firstById as Vt, confidentialLine as W, oncePer as Wi, nameOf$1 as Wn, TASK_OWNER as Wr, readablePolicy as Wt, policiesText as X, policyErrors as Xn, countedPriority as Xr, openPolicyLine as Xt, moment as Y, checkRota as Yn, countRaises as Yr, judged as Yt, policyText as Z, policyRules as Zn, priorityPeriods as Zr, namesRota as Zt, signOffs as _, sectionsOf$1 as _i, askedWorker as _n, MONTHS as _r, holderOf as _t, outFolder as a, openHold as ai, parsePolicyVersion as an, onDuty as ar, closingGap as at, evidenceRows as b, isDrill as bi, readyAgreements as bn, relative as br, metByWords as bt, loadTemplate as c, closingNumber as ci, commitSource as cn, presentAt$1 as cr, everyWords as ct, contactRows as d, standingClosing as di, withExactClosings as dn, roleCounts as dr, DUE as dt, policyTimeline as ei, readRotas as en, rotaRules as er, titleOf as et, fill as f, presentHolder as fi, withExactRecords as fn, requiredSections as fr, capital as ft, keepSignOff as g, sectionKey as gi, withExactFacts as gn, numberWords as gr, expectedOf as gt, compareReview as h, isNamedFor as hi, parseBodyTrees as hn, eventDetails as hr, dutyAndAnchor as ht, renderPages as i, heldSeconds as ii, loadZones as in, shiftsBetween as ir, STATED as it, courseBars as j, withCover as ji, doubtsIn as jn, inCell as jr, gather as jt, trackedWords as k, rotaFileAt as ki, readPolicy as kn, fileLink as kr, worstFirst as kt, firstDifference as l, closingTerms as li, openSource as ln, summaryFault as lr, limitFromWords as lt, verdictRow as m, isBorneOut as mi, parseBodyTree as mn, headStanding as mr, duty as mt, findPageFaults as n, dateOf as ni, parseRota as nn, teamLogins as nr, meetingEvent as nt, outsideRecords as o, dutyWords as oi, readPolicies as on, openClocks as or, neverDone as ot, renderReview as p, MANAGER as pi, parseBodies as pn, drawHead as pr, drillMark as pt, lasting as q, checkPolicy as qn, openZone as qr, placeFindings as qt, pageRule as r, weekdayOf as ri, RotaFileSchema as rn, shiftAt as rr, meetingReply as rt, pathFrom as s, roleWords as si, pastsOf as sn, instantOf as sr, shortfalls as st, judge as t, civilDay as ti, withRotas as tn, presentAt as tr, meetingCommand as tt, renderSlaDocuments as u, lacksNow as ui, readCommitted as un, signOffs$1 as ur, listWords as ut, relocateDown as v, isMoreUrgent as vi, courseOfTheTime as vn, dateIn as vr, isOwed as vt, outOfTurnWords as w, isSettled as wi, filesOf as wn, utcAndLocalBelow as wr, priorityWords as wt, factRows as x, isLive as xi, deriveCourse as xn, span as xr, onceWords as xt, sectionsOf as y, isCalledFor as yi, obligationsOfTheTime as yn, inUtcAlone as yr, isOwnNotice as yt, declaredWords as z, PolicySchema as zi, changedPaths as zn, words as zr, isNotDone as zt };
