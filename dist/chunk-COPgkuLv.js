import { a as elapsedSeconds, r as HOUR, t as DAY } from "./chunk-D4aqUS7_.js";
import { r as WEEKDAYS } from "./chunk-BHZlHBhx.js";
import { f as loginKey, p as sameLogin } from "./chunk-gb8En_Zd.js";
// src/model/once-per.ts
function oncePer(make) {
	const known = new WeakMap();
	return (asked) => {
		const before = known.get(asked);
		if (before !== void 0) return before;
		const made = make(asked);
		known.set(asked, made);
		return made;
	};
}
function oncePerText(make) {
	const known = new Map();
	return (asked) => {
		const before = known.get(asked);
		if (before !== void 0) return before;
		const made = make(asked);
		known.set(asked, made);
		return made;
	};
}
// src/model/civil-day.ts
function civilDay(year, month, day) {
	const shifted = month > 2 ? year : year - 1;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}
function dateOf(number) {
	const date = number + 719468;
	const era = Math.floor(date / 146097);
	const dayOfEra = date - era * 146097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
	};
}
function weekdayOf(number) {
	return ((number + 3) % 7 + 7) % 7;
}
// src/model/zone-clock.ts
const clocksOf = oncePer(() => new Map());
function openZone(zone, zones) {
	const clocks = clocksOf(zones);
	const clock = clocks.get(zone) ?? clockOf(zone, zones);
	clocks.set(zone, clock);
	return clock;
}
function localTimeAt(instant, zone, zones) {
	return localTimeOf(openZone(zone, zones).localAt(instant));
}
function clockOf(zone, zones) {
	const midnights = new Map();
	const offsetAt = (day) => {
		const known = midnights.get(day);
		if (known !== void 0) return known;
		const offset = secondsOf(zones.localAt(day * DAY, zone)) - day * DAY;
		midnights.set(day, offset);
		return offset;
	};
	const steadyOffset = (first, last) => {
		const offset = offsetAt(first);
		for (let day = first + 1; day <= last + 1; day += 1) if (offsetAt(day) !== offset) return null;
		return offset;
	};
	const steadyAround = (local) => {
		const day = Math.floor(local / DAY);
		return steadyOffset(day - 1, day + 1);
	};
	return {
		localAt: (instant) => {
			const day = Math.floor(instant / DAY);
			const offset = steadyOffset(day, day);
			return offset === null ? secondsOf(zones.localAt(instant, zone)) : instant + offset;
		},
		instantsOf: (local) => {
			const offset = steadyAround(local);
			return offset === null ? zones.instantsOf(localTimeOf(local), zone) : [local - offset];
		},
		instantAtOrAfter: (local) => {
			const offset = steadyAround(local);
			return offset === null ? zones.instantAtOrAfter(localTimeOf(local), zone) : local - offset;
		}
	};
}
function secondsOf({ year, month, day, hour, minute, second }) {
	return civilDay(year, month, day) * DAY + hour * HOUR + minute * 60 + second;
}
function localTimeOf(local) {
	const day = Math.floor(local / DAY);
	const within = local - day * DAY;
	return {
		...dateOf(day),
		hour: Math.floor(within / HOUR),
		minute: Math.floor(within % HOUR / 60),
		second: within % 60
	};
}
// src/model/roster.ts
function asAsked(versions) {
	let counted = [];
	for (const [index, version] of versions.entries()) {
		const { file } = version;
		const since = version.since ?? -1e400;
		const before = versions[index - 1]?.file.covers ?? [];
		for (const cover of newCovers(file.covers, before)) if (cover.url !== void 0 && cover.asked !== void 0 && cover.asked < since) counted = withCover(counted, cover, cover.asked);
		counted = [...counted, version];
	}
	return counted;
}
function withCover(versions, cover, since) {
	const covered = (version) => {
		const { file } = version;
		return {
			...version,
			file: {
				...file,
				covers: [...file.covers, cover]
			}
		};
	};
	const at = versions.findLastIndex((one) => one.since === null || one.since <= since);
	const base = versions[at];
	if (base === void 0) return versions.map(covered);
	const later = versions.slice(at + 1).map(covered);
	return [
		...versions.slice(0, at + 1),
		{
			...covered(base),
			since
		},
		...later
	];
}
function newCovers(covers, before) {
	const old = new Set(before.map((cover) => JSON.stringify(cover)));
	return covers.filter((cover) => !old.has(JSON.stringify(cover)));
}
function rotaFileAt({ versions }, at) {
	return (versions.findLast(({ since }) => since === null || since <= at) ?? versions[0])?.file ?? null;
}
function rotaIn({ rotas }, name) {
	return Object.hasOwn(rotas, name) ? rotas[name] ?? null : null;
}
function everybodyOf(roster) {
	return roster.versions.flatMap(({ file }) => peopleIn(file, roster.name, () => true));
}
function peopleOf(roster, at) {
	const file = rotaFileAt(roster, at);
	return file === null ? [] : peopleIn(file, roster.name, ({ from }) => from <= at);
}
function peopleIn(file, name, counts) {
	const layers = rotaIn(file, name)?.layers ?? [];
	const covers = file.covers.filter((cover) => cover.rota === name && counts(cover));
	return [...layers.flatMap(({ people }) => people), ...covers.map(({ by }) => by)];
}
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
export { civilDay as _, minutesOf as a, oncePer as b, asAsked as c, peopleOf as d, rotaFileAt as f, openZone as g, localTimeAt as h, instantOf as i, everybodyOf as l, withCover as m, openClocks as n, edgesOfAbsences as o, rotaIn as p, handOvers as r, presentAt as s, onDuty as t, newCovers as u, dateOf as v, oncePerText as x, weekdayOf as y };
