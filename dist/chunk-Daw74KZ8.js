import { p as sameLogin } from "./chunk-BHqcb9RK.js";
import { a as rotaFileAt, i as peopleOf, o as rotaIn } from "./chunk-C7j85xFo.js";
import { c as formatInstant } from "./chunk-D4aqUS7_.js";
// src/rota/may-cover.ts
function coverRefusal({ by, from, to }, now) {
	if (to <= from) return {
		refused: `The cover by ${by} would end (${formatInstant(to)}) before it has begun (${formatInstant(from)}).`,
		remedy: "Put its beginning or its end right."
	};
	if (to <= now) return {
		refused: `That time was over at ${formatInstant(to)}; a cover never rewrites the past.`,
		remedy: "Who came all the same is told by an entry of the incident."
	};
	if (from < now) return {
		refused: `The cover would begin at ${formatInstant(from)}, which is over; a cover never rewrites the past.`,
		remedy: "Leave its beginning away: it begins now."
	};
	return null;
}
function overlapped(covers, { rota, from, to }) {
	return covers.filter((one) => one.rota === rota && one.from < to && from < one.to);
}
function mayEnter(roster, login, at) {
	const file = rotaFileAt(roster, at);
	const managers = file === null ? [] : rotaIn(file, roster.name)?.managers ?? [];
	return [...peopleOf(roster, at), ...managers].some((one) => sameLogin(one, login));
}
export { mayEnter as n, overlapped as r, coverRefusal as t };
