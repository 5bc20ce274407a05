import { d as openStretches } from "./chunk-BPs8Bztt.js";
import { a as weekdayOf } from "./chunk-B2JtKL_S.js";
import { r as WEEKDAYS } from "./chunk-CUXQ2CjL.js";
import { o as rotaIn } from "./chunk-C7j85xFo.js";
import { t as DAY } from "./chunk-D4aqUS7_.js";
import { a as minutesOf, o as edgesOfAbsences, r as handOvers, t as onDuty } from "./chunk-DW8AEMk0.js";
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
	let last = to;
	return [...versions.toReversed().flatMap(({ since, file }, index) => {
		const begins = since === null ? [] : [since];
		const rota = rotaIn(file, name);
		const end = last;
		const start = since === null || index === versions.length - 1 ? from : Math.max(from, since);
		last = Math.min(last, since ?? from);
		if (rota === null || start >= end) return begins;
		const clock = clocks(file.timezone ?? timezone);
		const hours = [rota.off, ...rota.layers.map((layer) => layer.hours)];
		return [
			...begins,
			...rota.layers.flatMap((layer) => handOvers(layer, start, end, clock)),
			...hours.flatMap((week) => week === void 0 ? [] : edgesOf(week, start, end, clock)),
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
export { shiftsBetween as n, shiftAt as t };
