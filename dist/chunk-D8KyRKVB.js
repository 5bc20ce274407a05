import { i as dateOf, r as civilDay } from "./chunk-B2JtKL_S.js";
import { c as formatInstant, p as parseInstant, t as DAY } from "./chunk-D4aqUS7_.js";
import { c as utc, t as MONTHS } from "./chunk-BPs8Bztt.js";
// src/period/period.ts
const MOST_MONTHS = 24;
function parseBound(text) {
	const instant = parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
	return typeof instant === "number" ? instant : null;
}
function lastQuarter(now) {
	const month = monthOf(now);
	const to = month - (month % 3 + 3) % 3;
	return {
		from: startOf(to - 3),
		to: startOf(to)
	};
}
function periodBefore({ from, to }) {
	const isWhole = startOf(monthOf(from)) === from && startOf(monthOf(to)) === to;
	const months = monthOf(to) - monthOf(from);
	return {
		from: isWhole ? startOf(monthOf(from) - months) : from - (to - from),
		to: from
	};
}
function slicesOf({ from, to }) {
	const first = monthOf(from);
	const last = Math.max(first, monthOf(to - 1));
	if (last - first < MOST_MONTHS) return slices(first, last, 1, 7);
	return slices(first - (first % 12 + 12) % 12, last, 12, 4);
}
function slices(first, last, step, length) {
	const found = [];
	for (let month = first; month <= last; month += step) {
		const from = startOf(month);
		found.push({
			label: formatInstant(from).slice(0, length),
			from,
			to: startOf(month + step)
		});
	}
	return found;
}
function isWithin({ from, to }, instant) {
	return from <= instant && instant < to;
}
function periodTitle(period) {
	const first = monthOf(period.from);
	const months = monthOf(period.to) - first;
	const isWhole = startOf(first) === period.from && startOf(first + months) === period.to;
	const { year, month } = dateOf(Math.floor(period.from / DAY));
	if (isWhole && months === 12 && month === 1) return String(year);
	if (isWhole && months === 3 && month % 3 === 1) return `Q${(month + 2) / 3} ${year}`;
	if (isWhole && months === 1) return `${MONTHS[month - 1] ?? ""} ${year}`;
	const [from, to] = [boundWords(period.from), boundWords(period.to)];
	const dates = [from.slice(0, 10), to.slice(0, 10)];
	return (dates[0] === dates[1] ? [from, to] : dates).join(" to ");
}
function periodWords({ from, to }) {
	return `from ${boundText(from)} up to and without ${boundText(to)}, UTC`;
}
function boundText(instant) {
	return boundWords(instant).replace(/ UTC$/, "");
}
function boundWords(instant) {
	const text = formatInstant(instant);
	return text.endsWith("T00:00:00Z") ? text.slice(0, 10) : utc(instant);
}
function monthOf(instant) {
	const { year, month } = dateOf(Math.floor(instant / DAY));
	return year * 12 + month - 1;
}
function startOf(month) {
	return civilDay(Math.floor(month / 12), (month % 12 + 12) % 12 + 1, 1) * DAY;
}
export { periodBefore as a, slicesOf as c, parseBound as i, isWithin as n, periodTitle as o, lastQuarter as r, periodWords as s, boundWords as t };
