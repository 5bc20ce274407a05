import { f as record, i as array, m as string, p as strictObject, r as _enum, v as url } from "./chunk-B-5zAWRC.js";
import { a as NameSchema, c as STATUSES, d as UrgencySchema, i as ImpactSchema, l as TextSchema, n as EventSchema, o as PersonSchema, s as PrioritySchema } from "./chunk-DT3BgJm8.js";
// src/model/incident.ts
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
export { TLP as n, IncidentSchema as t };
