import { a as weekdayOf, n as openZone, r as civilDay } from "./chunk-B2JtKL_S.js";
import { r as WEEKDAYS } from "./chunk-CUXQ2CjL.js";
import { a as rotaFileAt, o as rotaIn } from "./chunk-C7j85xFo.js";
import { a as elapsedSeconds, r as HOUR, t as DAY } from "./chunk-D4aqUS7_.js";
import { f as loginKey, p as sameLogin } from "./chunk-BHqcb9RK.js";
// src/rota/present.ts
function presentAt(login, away, at, clock) {
	const seen = new Set();
	let present = login;
	while (!seen.has(loginKey(present))) {
		seen.add(loginKey(present));
		const absence = away.find((one) => {
			const { from, to } = boundsOf(one, clock);
			return sameLogin(one.who, present) && from <= at && at < to;
		});
		if (absence === void 0) return present;
		present = absence.cover;
	}
	return login;
}
function edgesOfAbsences(away, clock) {
	return away.flatMap((absence) => Object.values(boundsOf(absence, clock)));
}
function boundsOf({ from, to }, clock) {
	return {
		from: startOf(from, 0, clock),
		to: startOf(to, 1, clock)
	};
}
function startOf(when, daysLater, clock) {
	if (typeof when === "number") return when;
	const [year = 0, month = 1, day = 1] = when.split("-").map(Number);
	return clock.instantAtOrAfter((civilDay(year, month, day) + daysLater) * DAY);
}
// src/rota/segments.ts
function minutesOf(segment) {
	return {
		from: minuteOf(segment.slice(0, 5)),
		to: minuteOf(segment.slice(6, 11))
	};
}
function minuteOf(time) {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
// src/rota/turns.ts
function startsOf({ every, from }, clock) {
	const { year, month, day, hour, minute } = from;
	const first = civilDay(year, month, day) * DAY + hour * HOUR + minute * 60;
	const length = elapsedSeconds(every);
	if (every.hours > 0) {
		const start = instantOf(first, clock);
		return (turn) => start + turn * length;
	}
	return (turn) => instantOf(first + turn * length, clock);
}
function instantOf(local, clock) {
	const [first] = clock.instantsOf(local);
	if (first !== void 0) return first;
	const change = clock.instantAtOrAfter(local);
	return local - (clock.localAt(change - 1) - (change - 1));
}
function turnAt(startOf, layer, at) {
	if (at < startOf(0)) return null;
	let turn = Math.max(0, Math.floor((at - startOf(0)) / elapsedSeconds(layer.every)));
	while (startOf(turn + 1) <= at) turn += 1;
	while (startOf(turn) > at) turn -= 1;
	return turn;
}
function personAt(layer, at, clock) {
	const turn = turnAt(startsOf(layer, clock), layer, at);
	return turn === null ? null : layer.people[turn % layer.people.length] ?? null;
}
function handOvers(layer, from, to, clock) {
	const startOf = startsOf(layer, clock);
	const found = [];
	const current = turnAt(startOf, layer, from);
	for (let turn = current === null ? 0 : current + 1; startOf(turn) < to; turn += 1) found.push(startOf(turn));
	return found;
}
// src/rota/on-duty.ts
function openClocks(zones) {
	const open = new Map();
	return (timezone) => {
		const clock = open.get(timezone) ?? openZone(timezone, zones);
		open.set(timezone, clock);
		return clock;
	};
}
function onDuty(roster, at, clocks) {
	const duty = dutyByRota(roster, at, clocks);
	const { away = [], timezone } = roster;
	if (away.length === 0) return duty;
	const on = duty.on.map((login) => presentAt(login, away, at, clocks(timezone)));
	return on.join() === duty.on.join() ? duty : {
		on,
		why: "cover"
	};
}
function dutyByRota(roster, at, clocks) {
	const file = rotaFileAt(roster, at);
	const rota = file === null ? null : rotaIn(file, roster.name);
	if (file === null || rota === null) return {
		on: [],
		why: "gap"
	};
	const cover = file.covers.findLast(({ rota: name, from, to }) => name === roster.name && from <= at && at < to);
	if (cover !== void 0) return {
		on: [cover.by],
		why: "cover"
	};
	const clock = clocks(file.timezone ?? roster.timezone);
	if (rota.off !== void 0 && isWithin(rota.off, at, clock)) return {
		on: [],
		why: "off"
	};
	for (const layer of rota.layers.toReversed()) {
		if (layer.hours !== void 0 && !isWithin(layer.hours, at, clock)) continue;
		const person = personAt(layer, at, clock);
		if (person !== null) return {
			on: [person],
			why: "layer"
		};
	}
	return {
		on: [],
		why: "gap"
	};
}
function isWithin(hours, at, clock) {
	const local = clock.localAt(at);
	const day = Math.floor(local / DAY);
	const minute = (local - day * DAY) / 60;
	return hours[WEEKDAYS[weekdayOf(day)] ?? "monday"].some((segment) => {
		const { from, to } = minutesOf(segment);
		return from <= minute && minute < to;
	});
}
export { minutesOf as a, instantOf as i, openClocks as n, edgesOfAbsences as o, handOvers as r, presentAt as s, onDuty as t };
