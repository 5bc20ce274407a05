import { c as formatInstant, s as formatElapsed, t as DAY } from "./chunk-D4aqUS7_.js";
import { a as minutesOf, h as localTimeAt, o as edgesOfAbsences, p as rotaIn, r as handOvers, t as onDuty, y as weekdayOf } from "./chunk-COPgkuLv.js";
import { r as WEEKDAYS } from "./chunk-BHZlHBhx.js";
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
// src/rota/shifts.ts
function shiftsBetween(roster, from, to, clocks) {
	if (to <= from) return [];
	const cuts = changesBetween(roster, from, to, clocks).filter((at) => at > from && at < to);
	const starts = [from, ...new Set(cuts.toSorted((one, other) => one - other))];
	const shifts = [];
	for (const [index, since] of starts.entries()) {
		const duty = onDuty(roster, since, clocks);
		const until = starts[index + 1] ?? to;
		const last = shifts.at(-1);
		if (last !== void 0 && last.why === duty.why && last.on.join() === duty.on.join()) shifts[shifts.length - 1] = {
			...last,
			until
		};
		else shifts.push({
			...duty,
			since,
			until
		});
	}
	return shifts;
}
const REACHES = [15 * DAY, 400 * DAY];
function shiftAt(roster, at, clocks) {
	let found = {
		...onDuty(roster, at, clocks),
		since: null,
		until: null
	};
	for (const reach of REACHES) {
		const shift = shiftsBetween(roster, at - reach, at + reach, clocks).find(({ since, until }) => since <= at && at < until);
		if (shift === void 0) return found;
		const { since, until } = shift;
		found = {
			...shift,
			since: since === at - reach ? null : since,
			until: until === at + reach ? null : until
		};
		if (found.since !== null && found.until !== null) return found;
	}
	return found;
}
function changesBetween(roster, from, to, clocks) {
	const { name, versions, timezone, away = [] } = roster;
	const absences = away.length === 0 ? [] : edgesOfAbsences(away, clocks(timezone));
	return [...versions.flatMap(({ since, file }) => {
		const begins = since === null ? [] : [since];
		const rota = rotaIn(file, name);
		if (rota === null) return begins;
		const clock = clocks(file.timezone ?? timezone);
		const hours = [rota.off, ...rota.layers.map((layer) => layer.hours)];
		return [
			...begins,
			...rota.layers.flatMap((layer) => handOvers(layer, from, to, clock)),
			...hours.flatMap((week) => week === void 0 ? [] : edgesOf(week, from, to, clock)),
			...file.covers.flatMap((cover) => cover.rota === name ? [cover.from, cover.to] : [])
		];
	}), ...absences];
}
function edgesOf(hours, from, to, clock) {
	const first = Math.floor(clock.localAt(from) / DAY) - 1;
	const last = Math.floor(clock.localAt(to) / DAY) + 1;
	const edges = [];
	for (let day = first; day <= last; day += 1) {
		const segments = hours[WEEKDAYS[weekdayOf(day)] ?? "monday"].map(minutesOf).filter((segment) => segment.from < segment.to);
		for (const stretch of openStretches(day, segments, clock)) edges.push(stretch.from, stretch.to);
	}
	return edges;
}
export { dateIn as a, span as c, utcAndLocal as d, changeBetween as f, briefly as i, unnamed as l, shiftsBetween as n, inUtcAlone as o, openStretches as p, MONTHS as r, relative as s, shiftAt as t, utc as u };
