import { D as presentHolder, M as isPlaceholder } from "./chunk-B4jGEwb-.js";
// src/report/words.ts
function roleWords(role) {
	return role.replaceAll("-", " ");
}
const REACHED = {
	assessed: "assess impact and urgency",
	contained: "contain it",
	mitigated: "mitigate it",
	resolved: "resolve it",
	closed: "close it",
	validated: "validate the measures",
	reviewed: "hold the post-incident review"
};
function duty(obligation) {
	if (obligation.reach !== null) return REACHED[obligation.reach] ?? `reach ${obligation.reach}`;
	return `${obligation.do} ${roleWords(obligation.role ?? "")}`;
}
function isOwnNotice({ do: asked, role, owner }) {
	return asked === "notify" && role === owner;
}
function dutyAndAnchor(obligation) {
	const words = isOwnNotice(obligation) ? "be told of it" : duty(obligation);
	return obligation.anchor === "reported" ? words : `${words} (since ${obligation.anchor})`;
}
const STATES = {
	pending: "pending",
	"due-soon": "due soon",
	overdue: "overdue",
	met: "met",
	late: "late",
	cancelled: "cancelled"
};
function stateWords(state) {
	return STATES[state];
}
function isOwed(obligation) {
	return obligation.state === "overdue" || obligation.state === "due-soon" || obligation.state === "pending";
}
function holderOf(course, policy, role) {
	const contact = contactOf(policy, role);
	const name = contact?.name !== void 0 && isPlaceholder(contact.name) ? void 0 : contact?.name;
	return presentHolder(course, role) ?? name ?? contact?.logins[0] ?? null;
}
function roleAndHolder(course, policy, role) {
	const holder = holderOf(course, policy, role);
	return holder === null ? roleWords(role) : `${roleWords(role)} (${holder})`;
}
function contactOf(policy, role) {
	return Object.hasOwn(policy.contacts, role) ? policy.contacts[role] ?? null : null;
}
function stepWords(step) {
	if (step === "call") return "the call to act";
	if (step === "remind") return "the reminder";
	const [name, number] = step.split("-");
	return name === "rung" ? `rung ${number} of the ladder` : `repeat ${number}`;
}
function capital(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function meetingEvent(obligation) {
	const role = obligation.role ?? "";
	switch (obligation.do) {
		case "notify": return ["notified", `role=${role}`];
		case "engage": return [
			"engaged",
			`role=${role}`,
			"who=LOGIN"
		];
		case "update": return [
			"updated",
			`audience=${role}`,
			"note=\"…\""
		];
		case "reach": return obligation.reach === "assessed" ? [
			"assessed",
			"impact=…",
			"urgency=…"
		] : [obligation.reach ?? "noted"];
	}
}
function meetingCommand(obligation, id) {
	return [
		"incident-ledger log",
		id,
		...meetingEvent(obligation)
	].join(" ");
}
function priorityWords(entry) {
	return entry.course.priority ?? "unassessed";
}
function worstFirst(obligations) {
	return obligations.toSorted((one, other) => rankOf(one.state) - rankOf(other.state));
}
const RANKS = {
	overdue: 0,
	"due-soon": 1,
	pending: 2,
	late: 3,
	met: 3,
	cancelled: 4
};
function rankOf(state) {
	return RANKS[state];
}
export { isOwed as a, meetingEvent as c, roleAndHolder as d, roleWords as f, worstFirst as h, holderOf as i, priorityWords as l, stepWords as m, duty as n, isOwnNotice as o, stateWords as p, dutyAndAnchor as r, meetingCommand as s, capital as t, rankOf as u };
