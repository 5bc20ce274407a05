import { c as literal, d as partialRecord, f as record, g as union, i as array, m as string, o as discriminatedUnion, p as strictObject, r as _enum, s as int } from "./chunk-B-5zAWRC.js";
import { a as NameSchema, c as STATUSES, d as UrgencySchema, i as ImpactSchema, l as TextSchema, n as EventSchema, s as PrioritySchema, t as EVENT_NAMES } from "./chunk-DT3BgJm8.js";
import { n as TLP } from "./chunk-BD4olHgJ.js";
import { i as TEAM, o as isShortEnough, t as LOGIN } from "./chunk-C0Z9wn-m.js";
import { i as DurationSchema, n as DateSchema, o as InstantSchema, r as DayOfYearSchema } from "./chunk-CUkqYRpu.js";
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
function askable(name) {
	const { shape } = EventSchema.options.find((option) => option.shape.event.value === name) ?? EventSchema.options[0];
	return [
		...Object.keys(shape).filter((key) => key !== "at" && key !== "event"),
		...STEPS.filter((status) => status !== name),
		EVIDENCE
	];
}
// src/model/policy.ts
const LoginSchema = string().regex(LOGIN, { abort: true }).refine((text) => isShortEnough(text)).transform((login) => login.replace(/^@/, ""));
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
	logins: array(union([LoginSchema, string().regex(TEAM).transform((team) => team.replace(/^@/, ""))])).default([]),
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
	holidays: array(union([DayOfYearSchema, strictObject({
		date: DayOfYearSchema,
		name: TextSchema.optional(),
		from: string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/).optional()
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
		by: NameSchema.optional(),
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
	asks: AsksSchema.optional(),
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
	command: string().regex(/^[\w@%+=:,./#~ -]{1,200}$/).optional(),
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
		}),
		holds: DurationSchema.prefault("1d")
	}),
	kinds: record(NameSchema, KindSchema),
	audit: AuditSchema.optional()
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
export { EVIDENCE as a, isStep as c, holidaysOf as i, PolicySchema as n, alternativesOf as o, WEEKDAYS as r, askable as s, LoginSchema as t };
