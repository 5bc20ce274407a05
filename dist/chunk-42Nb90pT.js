import { l as formatElapsed, u as formatInstant } from "./chunk-CUkqYRpu.js";
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
export { utcAndLocal as i, span as n, utc as r, relative as t };
