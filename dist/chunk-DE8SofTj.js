import { J as code, Q as fileLink, nt as link, st as text } from "./chunk-BUcZdX5j.js";
import { O as roleWords } from "./chunk-BqKgi8uJ.js";
import { o as utc } from "./chunk-Dhmjuhx5.js";
// src/report/event-words.ts
function eventDetails(event, relocate) {
	const { audience, expected, via, url, path, note } = event;
	const address = path === void 0 ? null : relocate(path);
	const said = [
		...ownDetails(event),
		...audience === void 0 ? [] : [`to ${audience.map((role) => roleWords(role)).join(", ")}`],
		...expected === void 0 ? [] : [`resolution expected ${utc(expected)}`],
		...via === void 0 ? [] : [`via ${text(via)}`],
		...url === void 0 ? [] : [link("link", url)],
		...path === void 0 ? [] : [address === null ? code(path) : fileLink(path, address)]
	].join("; ");
	if (note === void 0) return said;
	return said === "" ? text(note) : `${said}. ${text(note)}`;
}
function ownDetails(event) {
	switch (event.event) {
		case "reported": return event.source === void 0 ? [] : [`source ${roleWords(event.source)}`];
		case "assessed": return assessment(event);
		case "notified":
		case "engaged": return [roleWords(event.role) + (event.who === void 0 ? "" : ` (${text(event.who)})`)];
		case "escalated": return [`to ${roleWords(event.to)}${event.who === void 0 ? "" : ` (${text(event.who)})`}`, ...because(event.reason)];
		case "reopened":
		case "dismissed":
		case "held":
		case "resumed": return because(event.reason);
		case "corrected": return [`entry ${code(event.entry)}${event.was === void 0 ? "" : `, was ${text(event.was)}`}`, ...because(event.reason)];
		case "aware": return event.regime === void 0 ? [] : [`for ${code(event.regime)}`];
		case "classified": return [`${code(event.regime)} as ${code(event.as)}`, ...because(event.reason)];
		case "submitted": return [
			code(event.duty) + (event.to === void 0 ? "" : ` to ${roleWords(event.to)}`),
			...event.ref === void 0 ? [] : [`reference ${text(event.ref)}`],
			...because(event["delay-reason"])
		];
		case "closed": return numberWords(event.numbers);
		case "started":
		case "detected":
		case "updated":
		case "investigating":
		case "contained":
		case "mitigated":
		case "resolved":
		case "validated":
		case "reviewed":
		case "decided":
		case "ruled-out":
		case "noted":
		case "evidence": return [];
	}
}
function numberWords(numbers = []) {
	return numbers.map(({ what, count, unit }) => text([
		String(count),
		...unit === void 0 ? [] : [unit],
		what
	].join(" ")));
}
function assessment(event) {
	return [
		...[
			["impact", event.impact],
			["urgency", event.urgency],
			["outage", event.outage],
			["users", event.users],
			["security risk", event["security-risk"]],
			["affects", event.affects?.join(", ")],
			["priority set to", event.priority]
		].flatMap(([name, value]) => value === void 0 ? [] : [`${name} ${value}`]),
		...event.scope === void 0 ? [] : [`scope ${text(event.scope)}`],
		...numberWords(event.numbers),
		...because(event.reason)
	];
}
function because(reason) {
	return reason === void 0 ? [] : [`because ${text(reason)}`];
}
export { numberWords as n, eventDetails as t };
