import { a as HOUR, l as elapsedSeconds, t as DAY } from "./chunk-CPx4st8f.js";
import { r as WEEKDAYS } from "./chunk-D4oNVfIQ.js";
// src/clock/civil-day.ts
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
// src/clock/zone-clock.ts
function openZone(zone, zones) {
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
	const { name, versions, timezone } = roster;
	return versions.flatMap(({ since, file }) => {
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
	});
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
export { everybodyOf as a, rotaIn as c, openStretches as d, civilDay as f, openClocks as i, openZone as l, weekdayOf as m, shiftsBetween as n, peopleOf as o, dateOf as p, onDuty as r, rotaFileAt as s, shiftAt as t, changeBetween as u };
