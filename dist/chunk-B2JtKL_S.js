import { c as oncePer } from "./chunk-C7j85xFo.js";
import { r as HOUR, t as DAY } from "./chunk-D4aqUS7_.js";
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
export { weekdayOf as a, dateOf as i, openZone as n, civilDay as r, localTimeAt as t };
