import { S as url, _ as strictObject, a as boolean, b as union, f as number, i as array, l as literal, r as _enum, s as discriminatedUnion, v as string } from "./chunk-cglNqjvS.js";
import { o as InstantSchema, v as meant, y as wordSchema } from "./chunk-CfetnAzQ.js";
// src/model/login.ts
const LOGIN = /^@?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:_[A-Za-z0-9]{3,8})?(?:\[bot\])?$/;
const LOGIN_OR_NAME = /^(?:@?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:_[A-Za-z0-9]{3,8})?(?:\[bot\])?|\S+(?:[ \u3000]\S+)+)$/;
const MENTIONED_LOGIN = /(?:^|[\s(])@([A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}(?:_[A-Za-z0-9]{3,8})?(?:\/[\w.-]+)?)/;
const TEAM = /^@?[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/;
function isShortEnough(text) {
	return /[ \u3000]/.test(text) || text.replace(/^@|\[bot\]$/g, "").length <= 39;
}
function isLogin(text) {
	return LOGIN.test(text) && isShortEnough(text);
}
function loginKey(login) {
	return login.toLowerCase();
}
function sameLogin(one, other) {
	return one === other || loginKey(one) === loginKey(other);
}
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
const TextSchema = string().trim().min(1);
const NameSchema = string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/).meta(meant("A name is lower-case words with hyphens, as in incident-manager."));
const UrlSchema = url({ protocol: /^https?$/ }).meta({
	pattern: "^https?://",
	...meant("An address begins with https:// or http://.")
});
const PersonSchema = string().trim().regex(LOGIN_OR_NAME, { abort: true }).meta(meant("A person is a login (dana), a role (incident-manager) or a full name (Dana Jones).")).refine((text) => isShortEnough(text)).transform((text) => /^@\S+$/.test(text) ? text.slice(1) : text);
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
const NUMBERS = array(strictObject({
	what: TextSchema.describe("what was counted: users, requests failed, lost revenue"),
	count: number().min(0).describe("how many, as counted or estimated"),
	unit: TextSchema.optional().describe("of what is no plain count: EUR")
})).min(1).optional().describe("impact in numbers, a list of { what, count, unit }; never computed");
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
const told = (name, meaning) => strictObject({
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
		numbers: NUMBERS,
		affects: array(AffectsSchema).min(1).optional().describe("what of security it touches"),
		outage: OutageSchema.optional().describe("how much of the service is out"),
		users: UsersSchema.optional().describe("how many are affected"),
		"security-risk": SecurityRiskSchema.optional().describe("whether security is at risk"),
		priority: PrioritySchema.optional().describe("an override, which beats raise and the matrix"),
		reason: TextSchema.optional().describe("why it is overridden; needed with priority")
	}),
	told("notified", "they were told"),
	told("engaged", "a person took it up"),
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
		numbers: NUMBERS
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
export { isLogin as C, sameLogin as E, TEAM as S, loginKey as T, UrlSchema as _, ImpactSchema as a, LOGIN_OR_NAME as b, PersonSchema as c, STATUSES as d, SecurityRiskSchema as f, UrgencySchema as g, URGENCIES as h, IMPACTS as i, PrioritySchema as l, TextSchema as m, EVENT_NAMES as n, NameSchema as o, StatusSchema as p, EventSchema as r, OutageSchema as s, AffectsSchema as t, SOURCES as u, UsersSchema as v, isShortEnough as w, MENTIONED_LOGIN as x, LOGIN as y };
