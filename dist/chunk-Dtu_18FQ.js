import { a as isDrill, n as roleWords, t as dutyWords } from "./chunk-oJ0uy9y3.js";
import { c as presentHolder, i as isPlaceholder, r as isMadeUpLogin } from "./chunk-DIJ1IfjV.js";
// src/report/words.ts
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
	if (obligation.isConfirmation) return "confirm the assessment";
	if (obligation.reach !== null) return REACHED[obligation.reach] ?? `reach ${obligation.reach}`;
	if (obligation.do === "submit") return `submit ${dutyWords(obligation.target)} to ${dutyWords(obligation.role ?? "")}`;
	const news = isNewsOfClosing(obligation) ? " of the closure" : "";
	return `${obligation.do} ${roleWords(obligation.role ?? "")}${news}`;
}
function isNewsOfClosing({ do: asked, anchor }) {
	return asked === "notify" && anchor === "closed";
}
function plainDuty(obligation) {
	const { do: asked, role, isConfirmation } = obligation;
	if (isConfirmation || role === null || asked === "submit") return duty(obligation);
	const verb = asked === "notify" ? "tell" : asked;
	const news = isNewsOfClosing(obligation) ? " that it is closed" : "";
	return `${verb} the ${roleWords(role)}${news}`;
}
function isOwnNotice({ do: asked, role, owner }) {
	return asked === "notify" && role === owner;
}
function dutyOfOwner(obligation) {
	return isOwnNotice(obligation) ? "be told of it" : duty(obligation);
}
function dutyAndAnchor(obligation) {
	const words = dutyOfOwner(obligation);
	const isSaid = obligation.do === "submit" || isNewsOfClosing(obligation);
	return obligation.anchor === "reported" || isSaid ? words : `${words} (since ${obligation.anchor})`;
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
const DUE = {
	overdue: ["🔴", "overdue since"],
	"due-soon": ["🟠", "due soon, by"],
	pending: ["🔵", "by"]
};
function onceWords({ do: asked }) {
	return asked === "submit" ? "once what it counts from has come" : "once the hold ends";
}
function isOwed(obligation) {
	return obligation.state === "overdue" || obligation.state === "due-soon" || obligation.state === "pending";
}
function holderOf(course, policy, role) {
	const contact = contactOf(policy, role);
	const name = contact?.name !== void 0 && isPlaceholder(contact.name) ? void 0 : contact?.name;
	const login = contact?.logins.find((one) => !isMadeUpLogin(one));
	return presentHolder(course, role) ?? name ?? login ?? null;
}
function roleAndHolder(course, policy, role) {
	const holder = holderOf(course, policy, role);
	return holder === null ? roleWords(role) : `${roleWords(role)} (${holder})`;
}
function ownerOf(course, policy, obligation) {
	const { owner } = obligation;
	return isOwed(obligation) ? roleAndHolder(course, policy, owner) : roleWords(owner);
}
function metByWords({ metBy, do: asked }) {
	if (metBy === null) return null;
	const { who, by } = metBy;
	if (by !== null) return who === null || who === by ? `by ${by}` : `${who} (written by ${by})`;
	if (asked === "engage") return `${who ?? "somebody"} (nobody says who wrote it)`;
	return asked === "reach" || asked === "submit" ? "nobody says by whom" : who;
}
function contactOf(policy, role) {
	return Object.hasOwn(policy.contacts, role) ? policy.contacts[role] ?? null : null;
}
function expectedOf({ statusChanges, events }) {
	if (statusChanges.some(({ status }) => status === "resolved")) return null;
	return events.findLast(({ event }) => event.expected !== void 0)?.event.expected ?? null;
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
		case "reach":
			if (obligation.isConfirmation) return [
				"noted",
				"by=LOGIN",
				"note=\"…\""
			];
			return [obligation.reach ?? "noted", ...reachDetails(obligation)];
		case "submit": return [
			"submitted",
			`duty=${obligation.target}`,
			"by=LOGIN",
			"ref=…",
			...delay(obligation)
		];
	}
}
function reachDetails({ reach, limit: { asked } }) {
	const by = reach === "validated" || reach === "reviewed" || asked.do === "reach" && asked.by !== void 0 ? ["by=LOGIN"] : [];
	return reach === "assessed" ? [
		"impact=…",
		"urgency=…",
		...by
	] : by;
}
function delay({ state }) {
	return state === "overdue" ? ["delay-reason=\"…\""] : [];
}
function meetingCommand(obligation, id) {
	return [
		"incident-ledger log",
		id,
		...meetingEvent(obligation)
	].join(" ");
}
function meetingReply({ do: asked, reach, isConfirmation }) {
	if (asked === "engage" || isConfirmation) return "/ack";
	if (asked === "update") return "/update TEXT";
	if (asked === "notify" || asked === "submit" || reach === "reviewed") return null;
	if (reach === "assessed") return "/assess IMPACT URGENCY";
	return reach === "closed" ? "/close" : `/${reach ?? "note TEXT"}`;
}
function drillMark(entry) {
	return isDrill(entry) ? "EXERCISE " : "";
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
export { worstFirst as S, priorityWords as _, dutyAndAnchor as a, stateWords as b, isOwed as c, meetingEvent as d, meetingReply as f, plainDuty as g, ownerOf as h, duty as i, isOwnNotice as l, onceWords as m, capital as n, expectedOf as o, metByWords as p, drillMark as r, holderOf as s, DUE as t, meetingCommand as u, rankOf as v, stepWords as x, roleAndHolder as y };
