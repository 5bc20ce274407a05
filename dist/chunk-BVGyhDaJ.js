import { A as url, C as partialRecord, E as string, O as union, T as strictObject, _ as boolean, a as InstantSchema, b as literal, g as array, h as _enum, n as DateSchema, r as DurationSchema, v as discriminatedUnion, w as record, y as int } from "./chunk-xCE1W7Kw.js";
// src/model/events.ts
const IMPACTS = [
	"severe",
	"noticeable",
	"minor"
];
const URGENCIES = [
	"immediate",
	"high",
	"normal"
];
const SOURCES = [
	"user",
	"administrator",
	"monitoring",
	"security-tool"
];
const PrioritySchema = _enum([
	"P1",
	"P2",
	"P3",
	"P4",
	"P5"
]);
const ImpactSchema = _enum(IMPACTS);
const UrgencySchema = _enum(URGENCIES);
const TextSchema = string().trim().min(1);
const NameSchema = string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
const PersonSchema = string().trim().regex(/^(?:@?[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}(?:\[bot\])?|\S+(?: \S+)+)$/).transform((text) => /^@\S+$/.test(text) ? text.slice(1) : text);
const common = {
	at: InstantSchema,
	by: PersonSchema.optional(),
	note: TextSchema.optional(),
	audience: union([NameSchema.transform((role) => [role]), array(NameSchema).min(1)]).optional(),
	expected: InstantSchema.optional(),
	via: TextSchema.optional(),
	url: url({ protocol: /^https?$/ }).optional(),
	path: TextSchema.optional(),
	approximate: boolean().optional()
};
const plain = (name) => strictObject({
	event: literal(name),
	...common
});
const reasoned = (name) => strictObject({
	event: literal(name),
	...common,
	reason: TextSchema
});
const told = (name) => strictObject({
	event: literal(name),
	...common,
	role: NameSchema,
	who: PersonSchema.optional()
});
const EventSchema = discriminatedUnion("event", [
	plain("started"),
	plain("detected"),
	strictObject({
		event: literal("reported"),
		...common,
		source: _enum(SOURCES).optional()
	}),
	strictObject({
		event: literal("assessed"),
		...common,
		impact: ImpactSchema.optional(),
		urgency: UrgencySchema.optional(),
		scope: TextSchema.optional(),
		affects: array(_enum([
			"confidentiality",
			"integrity",
			"availability"
		])).min(1).optional(),
		outage: _enum([
			"none",
			"partial",
			"complete"
		]).optional(),
		users: _enum(["few", "many"]).optional(),
		"security-risk": _enum([
			"none",
			"possible",
			"significant"
		]).optional(),
		priority: PrioritySchema.optional(),
		reason: TextSchema.optional()
	}),
	told("notified"),
	told("engaged"),
	strictObject({
		event: literal("escalated"),
		...common,
		to: NameSchema,
		who: PersonSchema.optional(),
		reason: TextSchema.optional()
	}),
	plain("updated"),
	plain("investigating"),
	plain("contained"),
	plain("mitigated"),
	plain("resolved"),
	plain("closed"),
	reasoned("reopened"),
	reasoned("dismissed"),
	plain("validated"),
	plain("reviewed"),
	reasoned("held"),
	strictObject({
		event: literal("resumed"),
		...common,
		reason: TextSchema.optional()
	}),
	strictObject({
		event: literal("corrected"),
		...common,
		entry: string().regex(/^[a-z]+(?:#[1-9]\d*)?$/),
		was: TextSchema.optional(),
		reason: TextSchema
	}),
	plain("noted"),
	plain("evidence")
]);
const EVENT_NAMES = [
	"started",
	"detected",
	"reported",
	"assessed",
	"notified",
	"engaged",
	"escalated",
	"updated",
	"investigating",
	"contained",
	"mitigated",
	"resolved",
	"closed",
	"reopened",
	"dismissed",
	"validated",
	"reviewed",
	"held",
	"resumed",
	"corrected",
	"noted",
	"evidence"
];
const STATUSES = [
	"reported",
	"assessed",
	"investigating",
	"contained",
	"mitigated",
	"resolved",
	"closed",
	"dismissed"
];
// src/model/incident.ts
const ID_PATTERN = /^[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?$/;
const DECLARED = [
	"live",
	"backfill",
	"exercise"
];
const TLP = [
	"clear",
	"green",
	"amber",
	"red"
];
const LinkSchema = strictObject({
	what: TextSchema,
	url: url({ protocol: /^https?$/ })
});
const EvidenceSchema = strictObject({
	path: TextSchema.optional(),
	url: url({ protocol: /^https?$/ }).optional(),
	note: TextSchema.optional(),
	sha256: string().regex(/^[0-9a-f]{64}$/).optional()
}).refine((item) => item.path === void 0 !== (item.url === void 0), "path-or-url");
const IncidentSchema = strictObject({
	id: TextSchema,
	title: TextSchema,
	kind: NameSchema,
	services: array(TextSchema).min(1),
	status: _enum(STATUSES).optional(),
	priority: PrioritySchema.optional(),
	impact: ImpactSchema.optional(),
	urgency: UrgencySchema.optional(),
	declared: _enum(DECLARED).default("live"),
	tlp: _enum(TLP).optional(),
	related: array(TextSchema).optional(),
	"duplicate-of": TextSchema.optional(),
	cause: TextSchema.optional(),
	roles: record(NameSchema, PersonSchema).optional(),
	links: array(LinkSchema).optional(),
	evidence: array(EvidenceSchema).optional(),
	timeline: array(EventSchema).min(1)
});
// src/model/policy.ts
const LoginSchema = string().regex(/^@?[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}(?:\[bot\])?$/).transform((login) => login.replace(/^@/, ""));
const AwaySchema = strictObject({
	who: LoginSchema,
	from: union([DateSchema, InstantSchema]),
	to: union([DateSchema, InstantSchema]),
	cover: LoginSchema
});
const ContactSchema = strictObject({
	name: TextSchema.optional(),
	duty: TextSchema.optional(),
	email: TextSchema.optional(),
	phone: TextSchema.optional(),
	logins: array(union([LoginSchema, string().regex(/^@?[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/).transform((team) => team.replace(/^@/, ""))])).default([]),
	fallback: NameSchema.optional(),
	away: array(AwaySchema).default([])
});
const SegmentSchema = string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
const WEEKDAYS = [
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday"
];
const CalendarSchema = strictObject({
	timezone: TextSchema.optional(),
	hours: strictObject({
		monday: array(SegmentSchema).default([]),
		tuesday: array(SegmentSchema).default([]),
		wednesday: array(SegmentSchema).default([]),
		thursday: array(SegmentSchema).default([]),
		friday: array(SegmentSchema).default([]),
		saturday: array(SegmentSchema).default([]),
		sunday: array(SegmentSchema).default([])
	}),
	holidays: array(union([DateSchema, strictObject({
		date: DateSchema,
		name: TextSchema
	})])).default([])
});
const RungSchema = strictObject({
	after: DurationSchema,
	mention: array(NameSchema).min(1)
});
const LadderSchema = array(RungSchema).min(1);
const RepeatSchema = strictObject({
	every: DurationSchema,
	times: int().min(0).max(100)
});
const LimitSchema = union([literal("immediately"), DurationSchema]);
const targetCommon = {
	id: NameSchema,
	owner: NameSchema.default("incident-manager"),
	call: DurationSchema.optional(),
	from: _enum(EVENT_NAMES).default("reported"),
	calendar: NameSchema.default("always"),
	unless: _enum(STATUSES).optional(),
	remind: DurationSchema.optional(),
	ladder: LadderSchema.optional(),
	repeat: RepeatSchema.optional()
};
const TargetSchema = discriminatedUnion("do", [
	strictObject({
		do: literal("notify"),
		...targetCommon,
		role: NameSchema,
		within: LimitSchema
	}),
	strictObject({
		do: literal("engage"),
		...targetCommon,
		role: NameSchema,
		within: LimitSchema
	}),
	strictObject({
		do: literal("update"),
		...targetCommon,
		role: NameSchema,
		every: DurationSchema,
		until: _enum(STATUSES)
	}),
	strictObject({
		do: literal("reach"),
		...targetCommon,
		status: _enum([
			...STATUSES,
			"validated",
			"reviewed"
		]),
		within: LimitSchema
	})
]);
const RaiseSchema = strictObject({
	when: strictObject({
		outage: _enum([
			"none",
			"partial",
			"complete"
		]).optional(),
		users: _enum(["few", "many"]).optional(),
		"security-risk": _enum([
			"none",
			"possible",
			"significant"
		]).optional(),
		affects: _enum([
			"confidentiality",
			"integrity",
			"availability"
		]).optional()
	}).refine((when) => Object.keys(when).length > 0, "empty-condition"),
	"at-least": PrioritySchema
});
const DefinitionSchema = strictObject({
	meaning: TextSchema,
	impact: TextSchema.optional(),
	urgency: TextSchema.optional(),
	examples: array(TextSchema).default([])
});
const KindSchema = strictObject({
	prefix: string().regex(/^[A-Z][A-Z0-9]{1,9}$/),
	title: TextSchema.optional(),
	purpose: TextSchema,
	process: array(TextSchema).min(1),
	channels: array(TextSchema).default([]),
	definitions: partialRecord(PrioritySchema, DefinitionSchema),
	matrix: record(ImpactSchema, record(UrgencySchema, PrioritySchema)),
	raise: array(RaiseSchema).default([]),
	unassessed: array(TargetSchema),
	targets: partialRecord(PrioritySchema, array(TargetSchema)),
	requires: strictObject({
		statuses: array(_enum(STATUSES)).default([]),
		sections: array(TextSchema).default([]),
		validated: NameSchema.optional()
	}).default({
		statuses: [],
		sections: []
	}),
	tlp: _enum(TLP).default("clear")
});
const AuditSchema = strictObject({
	late: DurationSchema.optional(),
	"late-by-event": partialRecord(_enum(EVENT_NAMES), DurationSchema).optional(),
	ahead: DurationSchema.optional(),
	detection: DurationSchema.optional(),
	holds: int().min(1).max(100).optional(),
	inside: int().min(1).max(100).optional(),
	signatures: _enum(["required", "optional"]).optional()
});
const PolicySchema = strictObject({
	version: literal(1),
	"in-force": InstantSchema.optional(),
	organization: TextSchema,
	timezone: TextSchema,
	immediately: DurationSchema,
	"catch-up": DurationSchema,
	receipts: _enum(["commit", "off"]).default("commit"),
	authors: array(LoginSchema).default([]),
	review: strictObject({
		every: DurationSchema,
		last: DateSchema,
		aim: TextSchema.optional()
	}).optional(),
	contacts: record(NameSchema, ContactSchema),
	calendars: record(NameSchema, CalendarSchema).default({}),
	priorities: partialRecord(PrioritySchema, TextSchema),
	services: record(TextSchema, TextSchema).optional(),
	escalation: strictObject({
		ladder: LadderSchema,
		repeat: RepeatSchema,
		remind: strictObject({
			before: DurationSchema,
			from: DurationSchema
		})
	}),
	kinds: record(NameSchema, KindSchema),
	audit: AuditSchema.optional()
});
function holidaysOf({ holidays }) {
	return holidays.map((day) => typeof day === "string" ? {
		date: day,
		name: null
	} : day);
}
export { ID_PATTERN as a, EventSchema as c, STATUSES as d, URGENCIES as f, holidaysOf as i, IMPACTS as l, PolicySchema as n, IncidentSchema as o, WEEKDAYS as r, EVENT_NAMES as s, LoginSchema as t, PrioritySchema as u };
