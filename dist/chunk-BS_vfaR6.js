import { C as record, E as string, T as strictObject, c as wordSchema, f as array, s as meant } from "./chunk-B3Ny7133.js";
import { a as ImpactSchema, d as StatusSchema, p as UrgencySchema, r as EventSchema, s as PrioritySchema } from "./chunk-BDbDEvaY.js";
import { a as UrlSchema, i as TextSchema, r as PersonSchema, t as NameSchema } from "./chunk-BHqcb9RK.js";
// src/model/incident.ts
const DECLARED = [
	"live",
	"backfill",
	"exercise"
];
const TlpSchema = wordSchema([
	"clear",
	"green",
	"amber",
	"red"
], {
	clear: "Anybody may read it.",
	green: "The community may read it, and nobody publishes it.",
	amber: "Your organisation and those it works for may read it.",
	red: "Named people alone may read it."
});
const LinkSchema = strictObject({
	what: TextSchema.describe("what one finds there"),
	url: UrlSchema.describe("http or https")
});
const EvidenceSchema = strictObject({
	path: TextSchema.optional().describe("a file of the repository"),
	url: UrlSchema.optional().describe("http or https"),
	note: TextSchema.optional().describe("what it shows"),
	sha256: string().regex(/^[0-9a-f]{64}$/).meta(meant("A SHA-256 is 64 hexadecimal digits in lower case.")).optional().describe("64 lower-case hexadecimal digits; check compares them with the file")
}).refine((item) => item.path === void 0 !== (item.url === void 0), "path-or-url");
const IncidentSchema = strictObject({
	id: TextSchema.describe("prefix, UTC date and UTC minute of the first report: INC-20261121-0312"),
	title: TextSchema.describe("one line"),
	kind: NameSchema.describe("a kind of the policy: service, security"),
	services: array(TextSchema).min(1).describe("affected services, at least one: [login-api, web]"),
	status: StatusSchema.optional().describe("the status that the timeline leads to"),
	priority: PrioritySchema.optional().describe("the priority that the assessments lead to"),
	impact: ImpactSchema.optional().describe("of the last assessment"),
	urgency: UrgencySchema.optional().describe("of the last assessment"),
	declared: wordSchema(DECLARED, {
		live: "It happened, and was written down as it went.",
		backfill: "Written down afterwards; counted in no figure.",
		exercise: "A drill; counted in no figure."
	}).default("live").describe("as what it is written; left out, it is live"),
	tlp: TlpSchema.optional().describe("how far it may travel"),
	related: array(TextSchema).optional().describe("ids of other records: [INC-20260914-0805]"),
	"duplicate-of": TextSchema.optional().describe("the id of the record that this one repeats"),
	cause: TextSchema.optional().describe("a word to group incidents by: deployment, certificate"),
	"recurrence-of": array(string().regex(/^[A-Z0-9-]{0,40}#[1-9]\d{0,9}$/i)).min(1).optional().describe("follow-ups of earlier incidents that it would not have come to, a list"),
	change: TextSchema.optional().describe("the commit, deployment or ticket that triggered it"),
	factors: array(TextSchema).min(1).optional().describe("what contributed to it, beside the root cause, a list"),
	roles: record(NameSchema, PersonSchema).optional().describe("who holds a role from the start, beside the policy’s contacts"),
	links: array(LinkSchema).optional().describe("a list of { what, url }: bridge, dashboard, ticket"),
	evidence: array(EvidenceSchema).optional().describe("a list of files and pages that show it"),
	timeline: array(EventSchema).min(1).describe("the events, in order")
});
export { TlpSchema as n, IncidentSchema as t };
