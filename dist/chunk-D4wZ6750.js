import { C as record, E as string, O as union, S as partialRecord, T as strictObject, _ as literal, c as wordSchema, d as _enum, f as array, g as int, h as discriminatedUnion, i as InstantSchema, o as MonthsSchema, p as boolean, r as DurationSchema, s as meant, t as DateSchema } from "./chunk-B3Ny7133.js";
import { a as ImpactSchema, d as StatusSchema, l as STATUSES, m as UsersSchema, n as EVENT_NAMES, o as OutageSchema, p as UrgencySchema, r as EventSchema, s as PrioritySchema, t as AffectsSchema, u as SecurityRiskSchema } from "./chunk-BDbDEvaY.js";
import { i as TextSchema, t as NameSchema } from "./chunk-BHqcb9RK.js";
import { a as TargetSchema, i as RepeatSchema, o as targetCommon, r as LadderSchema, t as FollowUpsSchema } from "./chunk-DcHDo9QI.js";
import { r as LoginSchema, t as ContactSchema } from "./chunk-CQf9l5bi.js";
import { t as CalendarSchema } from "./chunk-CUXQ2CjL.js";
import { n as TlpSchema } from "./chunk-BS_vfaR6.js";
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
export { isStep as a, askable as i, EVIDENCE as n, isMailAddress as o, alternativesOf as r, PolicySchema as t };
