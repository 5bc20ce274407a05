import { a as elapsedSeconds, c as formatInstant, f as parseDuration, p as parseInstant } from "./chunk-D4aqUS7_.js";
import { a as asTyped, n as meantInstant } from "./chunk-BEsqQkqo.js";
// src/parse/typed-instant.ts
const AGO = /^(?:now ?(-|\+) ?)?(\d[\dwdhm ]{0,40}?)( ago)?$/;
const SHIFTS = new Map([["yesterday", -1], ["tomorrow", 1]]);
const OF_A_DAY = /^(?:(today|yesterday|tomorrow) )?(\d{1,2}:\d{2}(?::\d{2})?)$/;
function typedInstant(text, wall) {
	const strict = parseInstant(text);
	if (typeof strict === "number") return { instant: strict };
	const typed = asTyped(text.slice(0, 80)).trim().replaceAll(/\s+/g, " ");
	const meant = meantInstant(typed);
	if (meant !== null && meant.instant !== null) return { instant: meant.instant };
	if (meant !== null) return onTheWall(meant.text, typed, wall);
	const words = typed.toLowerCase();
	return shifted(words, wall) ?? ofADay(words, wall);
}
function wallWords(instant, zone, zones) {
	return `${dateAndTime(zones.localAt(instant, zone)).replace("T", " ").replace(/:00$/, "")} ${zone}`;
}
function shifted(words, { now, meant }) {
	const [, sign, length = "", ago] = AGO.exec(words) ?? [];
	const duration = words === "now" ? parseDuration("0m") : parseDuration(length);
	if (duration === null || words !== "now" && sign === void 0 === (ago === void 0)) return null;
	if (meant === "absolute") return RELATIVE;
	return { instant: now + (sign === "+" ? 1 : -1) * elapsedSeconds(duration) };
}
function ofADay(words, wall) {
	const match = OF_A_DAY.exec(words);
	if (match === null) return null;
	const { meant, zone, zones, now } = wall;
	if (meant === "absolute") return RELATIVE;
	if (zone === null) return NO_ZONE;
	const [, day = "", time = ""] = match;
	const awaits = typeof meant === "object";
	const after = !awaits ? now : "next" in meant ? meant.next : meant.after;
	const from = awaits && day === "" ? after : now;
	const local = (days) => `${dateAt(from, days, zone, zones)}T${twoDigits(time)}`;
	const at = (days) => onTheWall(local(days), words, wall);
	if (awaits && "next" in meant && day === "") return at(isOver(local(0), after, zone, zones) ? 1 : 0);
	const found = at(SHIFTS.get(day) ?? 0);
	if (found === null || "refused" in found || day !== "" && day !== "today") return found;
	if (awaits ? found.instant > after : found.instant <= now) return found;
	const other = at(awaits ? 1 : -1);
	const offered = other !== null && "instant" in other ? ` (${formatInstant(other.instant)})` : "";
	const moment = wallWords(after, zone, zones);
	return awaits ? {
		refused: `${time} of that day is over at ${moment}.`,
		remedy: `Type \`${dateAt(from, 1, zone, zones)} ${time}\` if the day after is meant${offered}.`
	} : {
		refused: `${time} of today is still ahead: it is ${moment}.`,
		remedy: `Type \`yesterday ${time}\` if that is meant${offered}.`
	};
}
function isOver(local, at, zone, zones) {
	const wall = localTimeOf(local);
	if (wall === null) return false;
	return (zones.instantsOf(wall, zone).at(-1) ?? zones.instantAtOrAfter(wall, zone)) <= at;
}
function onTheWall(local, typed, { zone, zones }) {
	const wall = localTimeOf(local);
	if (wall === null) return {
		refused: `${JSON.stringify(typed)} is a time that does not exist.`,
		remedy: "Hours run from 00 to 23, minutes and seconds from 00 to 59."
	};
	if (zone === null) return NO_ZONE;
	const [first, second] = zones.instantsOf(wall, zone);
	const shown = dateAndTime(wall).replace("T", " ").replace(/:00$/, "");
	if (first === void 0) {
		const after = zones.instantAtOrAfter(wall, zone);
		return {
			refused: `${zone} skips ${shown}: the clocks were put forward.`,
			remedy: `Type ${withOffset(after - 1, zone, zones)} (the last second before) or ${withOffset(after, zone, zones)} (the first one after).`
		};
	}
	if (second === void 0) return { instant: first };
	return {
		refused: `${zone} has ${shown} twice: the clocks were put back.`,
		remedy: `Type ${withOffset(first, zone, zones)} (the first time) or ${withOffset(second, zone, zones)} (the second).`
	};
}
const RELATIVE = {
	refused: "A moment that depends on now cannot say when now is.",
	remedy: "Write date and time, as in 2026-11-21T03:12:00Z."
};
const NO_ZONE = {
	refused: "No policy says in which zone that is.",
	remedy: "Add the offset, as in 2026-11-21T03:12:00Z or 2026-11-21T04:12:00+01:00."
};
function dateAt(instant, days, zone, zones) {
	const noon = {
		...zones.localAt(instant, zone),
		hour: 12,
		minute: 0,
		second: 0
	};
	const moved = zones.instantAtOrAfter(noon, zone) + days * elapsedSeconds(DAY);
	return dateAndTime(zones.localAt(days === 0 ? instant : moved, zone)).slice(0, 10);
}
const DAY = {
	weeks: 0,
	days: 1,
	hours: 0,
	minutes: 0
};
function localTimeOf(local) {
	if (typeof parseInstant(`${local}Z`) !== "number") return null;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = local.split(/[-T:]/).map(Number);
	return {
		year,
		month,
		day,
		hour,
		minute,
		second
	};
}
function dateAndTime({ year, month, day, hour, minute, second }) {
	return `${[
		String(year).padStart(4, "0"),
		two(month),
		two(day)
	].join("-")}T${[
		hour,
		minute,
		second
	].map(two).join(":")}`;
}
function withOffset(instant, zone, zones) {
	const local = dateAndTime(zones.localAt(instant, zone));
	const asUtc = parseInstant(`${local}Z`);
	const offset = typeof asUtc === "number" ? asUtc - instant : 0;
	const minutes = Math.abs(Math.trunc(offset / 60));
	if (offset % 60 !== 0) return formatInstant(instant);
	return `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
function twoDigits(time) {
	return /^\d:/.test(time) ? `0${time}` : time;
}
function two(count) {
	return String(count).padStart(2, "0");
}
export { wallWords as n, typedInstant as t };
