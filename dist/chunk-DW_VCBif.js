import { _ as strictObject, a as boolean, b as union, c as int, h as record, i as array, l as literal, m as partialRecord, r as _enum, s as discriminatedUnion, v as string } from "./chunk-B26pTrM-.js";
import { a as ImpactSchema, d as STATUSES, f as SecurityRiskSchema, g as UrgencySchema, l as PrioritySchema, m as TextSchema, n as EVENT_NAMES, o as NameSchema, p as StatusSchema, r as EventSchema, s as OutageSchema, t as AffectsSchema, v as UsersSchema } from "./chunk-1OxQLOlK.js";
import { c as MonthsSchema, i as DurationSchema, n as DateSchema, o as InstantSchema, s as LimitSchema, v as meant, y as wordSchema } from "./chunk-CPx4st8f.js";
import { n as TlpSchema } from "./chunk-Bq2ndgwc.js";
import { i as TEAM, o as isShortEnough, t as LOGIN } from "./chunk-C0Z9wn-m.js";
import { t as CalendarSchema } from "./chunk-BNZppJrM.js";
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
// src/model/policy-target.ts
const RungSchema = strictObject({
	after: DurationSchema.describe("time after the due instant"),
	mention: array(NameSchema).min(1).describe("roles. role and owner stand for those of the target at hand")
});
const LadderSchema = array(RungSchema).min(1).describe("a list of rungs: whom the notice of something overdue mentions, in turn");
const RepeatSchema = strictObject({
	every: DurationSchema.describe("the time between two repeats"),
	times: int().min(0).max(100).describe("how many; 0 for none")
}).describe("after the last rung, the whole ladder is mentioned again");
const WITHIN = LimitSchema.describe("the limit: a duration, or immediately");
const targetCommon = {
	id: NameSchema.describe("a name: engage-security-officer"),
	owner: NameSchema.default("incident-manager").describe("the role that owes it"),
	call: DurationSchema.optional().describe("time after the anchor when the call to act goes out"),
	from: _enum(EVENT_NAMES).default("reported").describe("the event that starts the clock"),
	calendar: NameSchema.default("always").describe("a calendar’s name"),
	unless: StatusSchema.optional().describe("not owed once that status is reached"),
	remind: DurationSchema.optional().describe("time before the due instant"),
	ladder: LadderSchema.optional(),
	repeat: RepeatSchema.optional()
};
const ROLE = NameSchema.describe("whom it concerns");
const ReachedSchema = _enum([
	...STATUSES,
	"validated",
	"reviewed"
]);
const TargetSchema = discriminatedUnion("do", [
	strictObject({
		do: literal("notify").describe("somebody is told"),
		...targetCommon,
		role: ROLE,
		within: WITHIN
	}),
	strictObject({
		do: literal("engage").describe("somebody takes it up"),
		...targetCommon,
		role: ROLE,
		within: WITHIN
	}),
	strictObject({
		do: literal("update").describe("an audience hears of it again and again"),
		...targetCommon,
		role: ROLE,
		every: DurationSchema.describe("at most so long between two updates"),
		until: StatusSchema.describe("the status that ends it")
	}),
	strictObject({
		do: literal("reach").describe("the incident gets to a status"),
		...targetCommon,
		status: ReachedSchema.describe("the status to reach, or validated, reviewed"),
		by: NameSchema.optional().describe("met only by an entry of somebody who counts for this role; left out, by anybody’s"),
		within: WITHIN
	})
]);
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
const { from: _from, unless: _unless, ...common } = targetCommon;
const DutySchema = strictObject({
	do: literal("submit").describe("something is submitted to an authority"),
	...common,
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
// src/model/login-schema.ts
const LoginSchema = string().regex(LOGIN, { abort: true }).meta(meant("A login of GitHub is letters, digits and single hyphens, as in dana.")).refine((text) => isShortEnough(text)).transform((login) => login.replace(/^@/, ""));
// src/model/policy-contact.ts
const WhenSchema = union([DateSchema, InstantSchema]).describe("a date, or an instant");
const AwaySchema = strictObject({
	who: LoginSchema.describe("a login of the role"),
	from: WhenSchema,
	to: WhenSchema,
	cover: LoginSchema.describe("the login that is mentioned instead")
});
const ContactSchema = strictObject({
	name: TextSchema.optional().describe("a person or a team"),
	duty: TextSchema.optional().describe("what the role is there for; the rendered agreement says it"),
	email: TextSchema.optional().describe("an address"),
	phone: TextSchema.optional().describe("a number"),
	logins: array(union([LoginSchema, string().regex(TEAM).meta(meant("A team is written org/team.")).transform((team) => team.replace(/^@/, ""))])).default([]).describe("GitHub users (or org/team) that notices mention"),
	rota: NameSchema.optional().describe("whoever is on duty on this rota when a notice goes out is mentioned, beside the logins"),
	fallback: NameSchema.optional().describe("a role to name where this one was called in vain"),
	away: array(AwaySchema).default([]).describe("who is away when, and who covers")
});
// src/model/policy.ts
const PersonSchema = strictObject({
	name: TextSchema.optional().describe("as git config knows them"),
	email: TextSchema.optional().describe("an address"),
	phone: TextSchema.optional().describe("a number"),
	git: array(TextSchema).default([]).describe("further addresses of their commits")
});
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
const PublicSchema = boolean().default(false).describe("whether `site --public` publishes it");
const ServiceSchema = union([TextSchema, strictObject({
	what: TextSchema.describe("what it is"),
	public: PublicSchema
})]);
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
	authors: array(LoginSchema).default([]).describe("logins whose sweep comments are trusted besides the author that the sweep writes as"),
	review: strictObject({
		every: DurationSchema.describe("how often the agreement itself is reviewed: 26w"),
		last: DateSchema.describe("the date of the last review: 2026-10-01"),
		aim: TextSchema.optional().describe("what it is reviewed for")
	}).optional().describe("the agreement’s own periodic review"),
	contacts: record(NameSchema, ContactSchema).describe("role → how to reach it"),
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
	regimes: record(NameSchema, RegimeSchema).optional().describe("laws and contracts that ask for duties: name → what it is"),
	kinds: record(NameSchema, KindSchema).describe("service, security, or your own"),
	audit: AuditSchema.optional().describe("what an audit of the history holds against")
});
export { askable as a, alternativesOf as i, LoginSchema as n, isStep as o, EVIDENCE as r, PolicySchema as t };
