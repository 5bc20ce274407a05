import { a as boolean, c as literal, f as record, g as union, i as array, m as string, o as discriminatedUnion, p as strictObject, r as _enum, v as url } from "./chunk-B-5zAWRC.js";
import { n as LOGIN_OR_NAME, o as isShortEnough } from "./chunk-BL644dDF.js";
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
export { EventSchema as a, NameSchema as c, TextSchema as d, URGENCIES as f, EVENT_NAMES as i, PrioritySchema as l, IncidentSchema as n, IMPACTS as o, UrgencySchema as p, TLP as r, ImpactSchema as s, ID_PATTERN as t, STATUSES as u };
