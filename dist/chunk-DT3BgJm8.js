import { a as boolean, c as literal, g as union, i as array, m as string, o as discriminatedUnion, p as strictObject, r as _enum, v as url } from "./chunk-B-5zAWRC.js";
import { n as LOGIN_OR_NAME, o as isShortEnough } from "./chunk-C0Z9wn-m.js";
import { o as InstantSchema } from "./chunk-CUkqYRpu.js";
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
const PersonSchema = string().trim().regex(LOGIN_OR_NAME, { abort: true }).refine((text) => isShortEnough(text)).transform((text) => /^@\S+$/.test(text) ? text.slice(1) : text);
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
export { NameSchema as a, STATUSES as c, UrgencySchema as d, ImpactSchema as i, TextSchema as l, EventSchema as n, PersonSchema as o, IMPACTS as r, PrioritySchema as s, EVENT_NAMES as t, URGENCIES as u };
