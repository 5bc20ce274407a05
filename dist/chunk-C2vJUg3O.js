import { l as formatElapsed, u as formatInstant } from "./chunk-D8GpqOuA.js";
import { T as ID_PATTERN } from "./chunk-Cbx6y8YP.js";
import { a as readyAgreement, r as obligationsUnder, t as isPlaceholder } from "./chunk-C066O9Kh.js";
import { n as presentHolder, o as isEnded, t as deriveCourse } from "./chunk-CYI5P9vL.js";
// src/clock/compute-ledger.ts
function computeLedger(files, policy, zones, now) {
	const agreement = readyAgreement(policy, zones);
	const entries = new Map();
	for (const file of files.toSorted((a, b) => compareBytes(a.path, b.path))) {
		const { id } = file.incident;
		if (!ID_PATTERN.test(id) || entries.has(id.toLowerCase())) continue;
		const course = deriveCourse(file.incident, policy, now);
		if (course.reportedAt > now) continue;
		const obligations = obligationsUnder(agreement, file, course, now);
		entries.set(id.toLowerCase(), {
			file,
			course,
			obligations,
			open: isOpen(course, obligations)
		});
	}
	return [...entries.values()].toSorted((a, b) => a.file.incident.id < b.file.incident.id ? -1 : 1);
}
function isOpen(course, obligations) {
	if (!isEnded(course.status)) return true;
	return course.status === "closed" && obligations.some(isOwed$1);
}
function isOwed$1({ state }) {
	return state === "pending" || state === "due-soon" || state === "overdue";
}
function compareBytes(a, b) {
	const others = b[Symbol.iterator]();
	for (const point of a) {
		const other = others.next();
		if (other.done === true) return 1;
		if (point !== other.value) return (point.codePointAt(0) ?? 0) - (other.value.codePointAt(0) ?? 0);
	}
	return others.next().done === true ? 0 : -1;
}
// src/report/times.ts
function utc(instant) {
	return `${dateAndTime(formatInstant(instant))} UTC`;
}
function utcAndLocal(instant, clockface) {
	const { zones, timezone } = clockface;
	if (!zones.isZone(timezone)) return utc(instant);
	const local = zones.localAt(instant, timezone);
	const there = dateAndTime(`${`${pad(local.year, 4)}-${pad(local.month)}-${pad(local.day)}`}T${`${pad(local.hour)}:${pad(local.minute)}:${pad(local.second)}`}Z`);
	const here = dateAndTime(formatInstant(instant));
	if (there === here) return `${here} UTC`;
	return `${here} UTC (${there.slice(0, 10) === here.slice(0, 10) ? there.slice(11) : there} ${timezone})`;
}
function relative(instant, now) {
	if (instant === now) return "now";
	return instant > now ? `in ${span(instant - now)}` : `${span(now - instant)} ago`;
}
function span(seconds) {
	return formatElapsed(seconds).split(" ").slice(0, 2).join(" ");
}
function dateAndTime(iso) {
	return `${iso.slice(0, 10)} ${iso.slice(11, 19).replace(/:00$/, "")}`;
}
function pad(value, width = 2) {
	return String(value).padStart(width, "0");
}
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
function dutyAndAnchor(obligation) {
	const words = obligation.do === "notify" && obligation.role === obligation.owner ? "be told of it" : duty(obligation);
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
export { utc as _, isOwed as a, priorityWords as c, roleWords as d, stateWords as f, span as g, relative as h, holderOf as i, rankOf as l, worstFirst as m, duty as n, meetingCommand as o, stepWords as p, dutyAndAnchor as r, meetingEvent as s, capital as t, roleAndHolder as u, utcAndLocal as v, computeLedger as y };
