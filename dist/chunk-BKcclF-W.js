import { c as formatInstant } from "./chunk-D4aqUS7_.js";
import { t as onDuty } from "./chunk-DW8AEMk0.js";
import { n as shiftsBetween, t as shiftAt } from "./chunk-BFWFG4Hf.js";
import { i as terminalLine } from "./chunk-7WyUxpmP.js";
import { l as utcAndLocal } from "./chunk-BPs8Bztt.js";
// src/report/oncall.ts
function rotaNow(roster, at, clocks) {
	const shift = shiftAt(roster, at, clocks);
	const next = shift.until === null ? null : onDuty(roster, shift.until, clocks);
	return {
		rota: roster.name,
		shift,
		next
	};
}
function shiftsOf(rosters, from, to, clocks) {
	return rosters.flatMap((roster) => shiftsBetween(roster, from, to, clocks).map((shift) => ({
		rota: roster.name,
		...shift
	}))).toSorted((one, other) => one.since - other.since);
}
function oncallJson(at, rotas) {
	return {
		schemaVersion: 1,
		at: formatInstant(at),
		rotas: rotas.map(({ rota, shift }) => shiftJson(rota, shift))
	};
}
function shiftsJson(from, to, shifts) {
	return {
		schemaVersion: 1,
		from: formatInstant(from),
		to: formatInstant(to),
		shifts: shifts.map((shift) => shiftJson(shift.rota, shift))
	};
}
function shiftJson(rota, { on, since, until, why }) {
	return {
		rota,
		on,
		since: since === null ? null : formatInstant(since),
		until: until === null ? null : formatInstant(until),
		why
	};
}
function renderOncall(rotas, clockface) {
	return rotas.map(({ rota, shift, next }) => {
		const end = shift.until === null ? "" : ` until ${utcAndLocal(shift.until, clockface)}`;
		const then = next === null ? "" : `, then ${dutyWords(next)}`;
		return `${rota}: ${dutyWords(shift)}${end}${then}\n`;
	}).join("");
}
function renderShifts(shifts, clockface) {
	return shifts.map((shift) => {
		const [since, until] = [shift.since, shift.until].map((at) => utcAndLocal(at, clockface));
		return `${since} to ${until}  ${shift.rota}: ${dutyWords(shift)}\n`;
	}).join("");
}
function dutyWords({ on, why }) {
	if (why === "gap") return "NOBODY, a gap";
	if (why === "off") return "nobody (off duty)";
	return `${on.map((login) => terminalLine(login)).join(", ")}${why === "cover" ? " (cover)" : ""}`;
}
function coverWords({ rota, by, from, to }, instead, over, clockface) {
	const [start, end] = [from, to].map((at) => utcAndLocal(at, clockface));
	return [`${by} is on duty on ${rota} from ${start} to ${end}${instead.length === 0 ? "" : `, instead of ${instead.join(" and ")}`}.`, ...over.map((one) => {
		const [since, until] = [one.from, one.to].map((at) => utcAndLocal(at, clockface));
		return `It overlaps the cover by ${one.by} from ${since} to ${until}: where both apply, ${by} is on duty: the later in the file counts.`;
	})];
}
export { renderShifts as a, shiftsOf as c, renderOncall as i, dutyWords as n, rotaNow as o, oncallJson as r, shiftsJson as s, coverWords as t };
