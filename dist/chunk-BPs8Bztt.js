import { c as formatInstant, s as formatElapsed, t as DAY } from "./chunk-D4aqUS7_.js";
import { t as localTimeAt } from "./chunk-B2JtKL_S.js";
// src/clock/open-stretches.ts
function openStretches(day, segments, zone) {
	const found = segments.flatMap((segment) => stretchesOf(day * DAY + segment.from * 60, day * DAY + segment.to * 60, zone)).filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from);
	const merged = [];
	for (const stretch of found) {
		const last = merged.at(-1);
		if (last === void 0 || stretch.from > last.to) merged.push(stretch);
		else merged[merged.length - 1] = {
			from: last.from,
			to: Math.max(last.to, stretch.to)
		};
	}
	return merged;
}
function stretchesOf(from, to, zone) {
	const [start, startAgain] = instantsAt(from, zone);
	const [end, endAgain] = instantsAt(to, zone);
	if (startAgain !== void 0 && endAgain === void 0) return [{
		from: start,
		to: changeBetween(start, startAgain, zone)
	}, {
		from: startAgain,
		to: end
	}];
	if (startAgain === void 0 && endAgain !== void 0) return [{
		from: start,
		to: end
	}, {
		from: changeBetween(end, endAgain, zone),
		to: endAgain
	}];
	if (startAgain !== void 0 && endAgain !== void 0) return [{
		from: start,
		to: end
	}, {
		from: startAgain,
		to: endAgain
	}];
	return [{
		from: start,
		to: end
	}];
}
function instantsAt(local, zone) {
	const [first, second] = zone.instantsOf(local);
	return first === void 0 ? [zone.instantAtOrAfter(local), void 0] : [first, second];
}
function changeBetween(before, after, zone) {
	const offset = zone.localAt(before) - before;
	let low = before;
	let high = after;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (zone.localAt(middle) - middle === offset) low = middle;
		else high = middle;
	}
	return high;
}
// src/text/times.ts
function utc(instant) {
	return `${dateAndTime(formatInstant(instant))} UTC`;
}
function utcAndLocal(instant, clockface) {
	const { zones, timezone } = clockface;
	if (!zones.isZone(timezone)) return utc(instant);
	const local = localTimeAt(instant, timezone, zones);
	const there = dateAndTime(`${`${pad(local.year, 4)}-${pad(local.month)}-${pad(local.day)}`}T${`${pad(local.hour)}:${pad(local.minute)}:${pad(local.second)}`}Z`);
	const here = dateAndTime(formatInstant(instant));
	if (there === here) return `${here} UTC`;
	return `${here} UTC (${there.slice(0, 10) === here.slice(0, 10) ? there.slice(11) : there} ${timezone})`;
}
function briefly(instant, { zones, timezone, seen }, named = false) {
	const here = inUtc(instant);
	const today = seen === null ? null : inUtc(seen);
	const utcWords = `${seen === null ? dayOf(here, null) + clockOf(here) : inUtcAlone(instant, seen)} UTC`;
	if (!zones.isZone(timezone)) return utcWords;
	const there = localTimeAt(instant, timezone, zones);
	const isSameDay = dayOf(there, null) === dayOf(here, null);
	if (isSameDay && clockOf(there) === clockOf(here)) return utcWords;
	const place = named ? ` ${cityOf(timezone)}` : "";
	return `${utcWords} (${isSameDay ? "" : dayOf(there, today)}${clockOf(there)}${place})`;
}
function unnamed(instant, glance) {
	return briefly(instant, glance).replace(" UTC", "");
}
function inUtcAlone(instant, seen) {
	const here = inUtc(instant);
	const today = inUtc(seen);
	return `${dayOf(here, null) === dayOf(today, null) ? "" : dayOf(here, today)}${clockOf(here)}`;
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
	const zone = zones.isZone(timezone) ? timezone : "UTC";
	const { year, month, day } = localTimeAt(instant, zone, zones);
	return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}
export { relative as a, utc as c, openStretches as d, inUtcAlone as i, utcAndLocal as l, briefly as n, span as o, dateIn as r, unnamed as s, MONTHS as t, changeBetween as u };
