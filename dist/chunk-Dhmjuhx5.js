import { d as formatElapsed, f as formatInstant } from "./chunk-DMUA3WGF.js";
// src/text/times.ts
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
function briefly(instant, { zones, timezone, seen }, named = false) {
	const here = inUtc(instant);
	const today = seen === null ? null : inUtc(seen);
	const utcWords = `${today !== null && dayOf(today, null) === dayOf(here, null) ? "" : dayOf(here, today)}${clockOf(here)} UTC`;
	if (!zones.isZone(timezone)) return utcWords;
	const there = zones.localAt(instant, timezone);
	const isSameDay = dayOf(there, null) === dayOf(here, null);
	if (isSameDay && clockOf(there) === clockOf(here)) return utcWords;
	const place = named ? ` ${cityOf(timezone)}` : "";
	return `${utcWords} (${isSameDay ? "" : dayOf(there, today)}${clockOf(there)}${place})`;
}
function inUtc(instant) {
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = formatInstant(instant).match(/\d+/g)?.map(Number) ?? [];
	return {
		year,
		month,
		day,
		hour,
		minute,
		second
	};
}
function dayOf({ year, month, day }, today) {
	const inYear = today === null || today.year === year ? "" : ` ${year}`;
	return `${day} ${MONTHS[month - 1]?.slice(0, 3) ?? ""}${inYear} `;
}
function clockOf({ hour, minute, second }) {
	return `${pad(hour)}:${pad(minute)}${second === 0 ? "" : `:${pad(second)}`}`;
}
function cityOf(timezone) {
	return (timezone.split("/").at(-1) ?? timezone).replaceAll("_", " ");
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
const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
function dateIn(instant, zones, timezone) {
	const { year, month, day } = zones.localAt(instant, zones.isZone(timezone) ? timezone : "UTC");
	return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}
export { span as a, relative as i, briefly as n, utc as o, dateIn as r, utcAndLocal as s, MONTHS as t };
