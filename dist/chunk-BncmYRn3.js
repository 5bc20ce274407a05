import { c as oncePer } from "./chunk-C7j85xFo.js";
import { n as openClocks } from "./chunk-DW8AEMk0.js";
import { o as rotaNow } from "./chunk-BKcclF-W.js";
// src/report/duty-now.ts
function dutiesNow({ contacts }, zones, now) {
	const known = dutiesOf(contacts);
	const { last } = known;
	if (last?.zones === zones && last.now === now) return last.duties;
	const clocks = openClocks(zones);
	const duties = rostersIn(contacts).map(({ role, roster }) => ({
		role,
		...rotaNow(roster, now, clocks)
	}));
	known.last = {
		zones,
		now,
		duties
	};
	return duties;
}
const dutiesOf = oncePer((_contacts) => ({}));
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
