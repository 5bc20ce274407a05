import { E as string, O as union, T as strictObject, _ as literal, c as wordSchema, d as _enum, f as array, h as discriminatedUnion, i as InstantSchema, p as boolean, s as meant } from "./chunk-B3Ny7133.js";
import { a as UrlSchema, i as TextSchema, n as NumbersSchema, r as PersonSchema, t as NameSchema } from "./chunk-BHqcb9RK.js";
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
const ImpactSchema = wordSchema(IMPACTS, {
	severe: "Business stands still, or the whole service is out.",
	noticeable: "Business or many users feel it.",
	minor: "Single users feel it."
});
const UrgencySchema = wordSchema(URGENCIES, {
	immediate: "It cannot wait.",
	high: "It needs a prompt resolution.",
	normal: "It can wait for its turn."
});
const AffectsSchema = wordSchema([
	"confidentiality",
	"integrity",
	"availability"
], {
	confidentiality: "Somebody may have read what was not theirs.",
	integrity: "Something may have been changed that should not.",
	availability: "Something cannot be used."
});
const OutageSchema = wordSchema([
	"none",
	"partial",
	"complete"
], {
	none: "Everything can be used.",
	partial: "A part cannot be used, or not by all.",
	complete: "Nobody can use the service."
});
const UsersSchema = wordSchema(["few", "many"], {
	few: "Single users are affected.",
	many: "A significant number of users is affected."
});
const SecurityRiskSchema = wordSchema([
	"none",
	"possible",
	"significant"
], {
	none: "Nobody gains access or data by it.",
	possible: "Somebody might.",
	significant: "It is likely, or has happened."
});
const common = {
	at: InstantSchema.describe("when it happened"),
	by: PersonSchema.optional().describe("who acted"),
	note: TextSchema.optional().describe("a line, or a block of text"),
	audience: union([NameSchema.transform((role) => [role]), array(NameSchema).min(1)]).optional().describe("a role, or a list of roles, that the word went to"),
	expected: InstantSchema.optional().describe("the resolution expected then, an instant"),
	via: TextSchema.optional().describe("how: phone, e-mail"),
	url: UrlSchema.optional().describe("where it can be seen, http or https"),
	path: TextSchema.optional().describe("a file that belongs to it"),
	approximate: boolean().optional().describe("the instant is an estimate, and every verdict that rests on it says so")
};
const REASON = "why";
const plain = (name, meaning) => strictObject({
	event: literal(name).describe(meaning),
	...common
});
const reasoned = (name, meaning) => strictObject({
	event: literal(name).describe(meaning),
	...common,
	reason: TextSchema.describe(REASON)
});
const toRole = (name, meaning) => strictObject({
	event: literal(name).describe(meaning),
	...common,
	role: NameSchema.describe("a role of the policy’s contacts: incident-manager"),
	who: PersonSchema.optional().describe("the person")
});
const EventSchema = discriminatedUnion("event", [
	plain("started", "the fault began"),
	plain("detected", "someone or something noticed it"),
	strictObject({
		event: literal("reported").describe("exactly one: the clock starts here"),
		...common,
		source: wordSchema(SOURCES, {
			user: "A user told of it.",
			administrator: "Somebody who runs the service saw it.",
			monitoring: "A monitoring system raised it.",
			"security-tool": "A tool that watches over security raised it."
		}).optional().describe("who or what noticed it")
	}),
	strictObject({
		event: literal("assessed").describe("sets the priority"),
		...common,
		impact: ImpactSchema.optional().describe("how much it harms"),
		urgency: UrgencySchema.optional().describe("how soon it has to be resolved"),
		scope: TextSchema.optional().describe("what and how many, in words"),
		numbers: NumbersSchema,
		affects: array(AffectsSchema).min(1).optional().describe("what of security it touches"),
		outage: OutageSchema.optional().describe("how much of the service is out"),
		users: UsersSchema.optional().describe("how many are affected"),
		"security-risk": SecurityRiskSchema.optional().describe("whether security is at risk"),
		priority: PrioritySchema.optional().describe("an override, which beats raise and the matrix"),
		reason: TextSchema.optional().describe("why it is overridden; needed with priority")
	}),
	toRole("notified", "they were told"),
	toRole("engaged", "a person took it up"),
	strictObject({
		event: literal("escalated").describe("handed to the next line, or to management"),
		...common,
		to: NameSchema.describe("the role it was handed to"),
		who: PersonSchema.optional().describe("the person"),
		reason: TextSchema.optional().describe(REASON)
	}),
	plain("updated", "word to its audience"),
	plain("investigating", "status: somebody works on it"),
	plain("contained", "status: it spreads no further"),
	plain("mitigated", "status: users feel it less, or no longer"),
	plain("resolved", "status: the service is restored, the cause removed or worked around"),
	strictObject({
		event: literal("closed").describe("status: done, documented"),
		...common,
		numbers: NumbersSchema
	}),
	reasoned("reopened", "back to investigating"),
	reasoned("dismissed", "a false positive or a duplicate; ends it, kept for ever"),
	plain("validated", "the incident manager validated the measures"),
	plain("reviewed", "the post-incident review is done"),
	reasoned("held", "the clock of containment and resolution stops: others have to act"),
	strictObject({
		event: literal("resumed").describe("the clock goes on"),
		...common,
		reason: TextSchema.optional().describe(REASON)
	}),
	strictObject({
		event: literal("corrected").describe("declares that an earlier entry was put right"),
		...common,
		entry: string().regex(/^[a-z]+(?:-[a-z]+)*(?:#[1-9]\d*)?$/).meta({
			description: "the event that was changed: started, or updated#2 for the second of its name",
			...meant("An entry is named by its event, as in started, or updated#2 for the second.")
		}),
		was: TextSchema.optional().describe("what stood there"),
		reason: TextSchema.describe(REASON)
	}),
	strictObject({
		event: literal("aware").describe("the organisation became aware: duties may count from here"),
		...common,
		regime: NameSchema.optional().describe("a regime of the policy that it holds for; else for all")
	}),
	strictObject({
		event: literal("classified").describe("what a regime calls it, which decides what is owed"),
		...common,
		regime: NameSchema.describe("a regime of the policy: nis2"),
		as: NameSchema.describe("a class of that regime: significant"),
		reason: TextSchema.describe(REASON)
	}),
	strictObject({
		event: literal("submitted").describe("a duty to an authority was met"),
		...common,
		duty: NameSchema.describe("a duty of the policy: nis2-early-warning"),
		to: NameSchema.optional().describe("the contact that it went to"),
		ref: TextSchema.optional().describe("what they call it"),
		"delay-reason": TextSchema.optional().describe("why it is late, where it is")
	}),
	plain("decided", "a decision, and why"),
	plain("ruled-out", "what was thought of as a cause, and is none"),
	plain("noted", "anything else worth keeping"),
	plain("evidence", "as noted, of evidence: give path or url")
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
	"aware",
	"classified",
	"submitted",
	"decided",
	"ruled-out",
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
const StatusSchema = wordSchema(STATUSES, {
	reported: "Somebody reported it; nobody has assessed it yet.",
	assessed: "Its priority is known.",
	investigating: "Somebody works on it.",
	contained: "It spreads no further.",
	mitigated: "Users feel it less, or no longer.",
	resolved: "The service is restored, the cause removed or worked around.",
	closed: "Done, documented.",
	dismissed: "A false positive or a duplicate."
});
export { ImpactSchema as a, SOURCES as c, StatusSchema as d, URGENCIES as f, IMPACTS as i, STATUSES as l, UsersSchema as m, EVENT_NAMES as n, OutageSchema as o, UrgencySchema as p, EventSchema as r, PrioritySchema as s, AffectsSchema as t, SecurityRiskSchema as u };
