import { n as openClocks } from "./chunk-COPgkuLv.js";
import { o as rotaNow } from "./chunk-DBE7j8FF.js";
// src/report/duty-now.ts
function dutiesNow({ contacts }, zones, now) {
	const clocks = openClocks(zones);
	return rostersIn(contacts).map(({ role, roster }) => ({
		role,
		...rotaNow(roster, now, clocks)
	}));
}
function rostersIn(contacts) {
	const seen = new Set();
	return Object.entries(contacts).flatMap(([role, { roster }]) => {
		if (roster === void 0 || seen.has(roster.name)) return [];
		seen.add(roster.name);
		return [{
			role,
			roster
		}];
	});
}
function dutyLine({ rota, shift }, { name, bad, instantText, people }) {
	const { on, why, until } = shift;
	const end = until === null ? "" : ` until ${instantText(until)}`;
	const who = why === "gap" ? bad("nobody, a gap") : why === "off" ? "nobody, off duty" : on.map((login) => `${name(login)}${numberOf(login, name, people)}`).join(", ");
	return `${name(rota)}: ${who}${end}`;
}
function numberOf(login, name, people) {
	const phone = people !== null && Object.hasOwn(people, login) ? people[login]?.phone : void 0;
	return phone === void 0 ? "" : ` (${name(phone)})`;
}
export { dutyLine as n, rostersIn as r, dutiesNow as t };
