import { H as policyPath, T as terminalLine, U as rotaPathOf, Y as CommandError, h as kindAt, u as bytesUpTo } from "./chunk-CsDEF--I.js";
import { i as calledIn } from "./chunk-D1Yki4Xb.js";
import { $t as boolean, At as InstantSchema, Mt as DAY$1, Pt as HOUR, Qt as array, Tt as loginKey, Zt as _enum, fn as string, in as looseObject, mn as union, nn as int, rn as literal, vn as toDotPath, wt as isLogin, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { $n as rotaErrors, Hi as WEEKDAYS, Wt as readablePolicy, ar as onDuty, in as loadZones, ir as shiftsBetween, nn as parseRota, or as openClocks, ri as weekdayOf, sr as instantOf, ti as civilDay } from "./chunk-BU5pFG3X.js";
import { ht as yamlPart, pt as yamlBraces } from "./chunk-CUkcnYDa.js";
import { t as createFile } from "./chunk-C8iUekj0.js";
import { n as aloneToWrite } from "./chunk-iTjrpO76.js";
// src/parse/rota-text.ts
function rotaText({ timezone, rotas, covers }) {
	const named = Object.entries(rotas).flatMap(([name, { layers }]) => [
		`  ${name}:`,
		"    layers:",
		...layers.map((layer) => `      - ${layerBraces(layer)}`)
	]);
	return `${[
		"version: 1",
		...yamlPart("timezone", timezone, 0),
		"rotas:",
		...named,
		...covers.length === 0 ? [] : yamlPart("covers", covers.map(coverFields), 0)
	].join("\n")}\n`;
}
function layerBraces({ people, every, from, hours }) {
	const braces = yamlBraces({
		people,
		every,
		from
	});
	return hours === void 0 ? braces : `${braces.slice(0, -2)}, hours: ${yamlBraces(hours)} }`;
}
function coverFields({ rota, by, from, to }) {
	return {
		rota,
		by,
		from,
		to
	};
}
// src/rota/import/compare.ts
function differences(shown, rosters, { now, clocks, loginOf }) {
	const end = Math.max(...shown.map(({ until }) => until));
	const start = Math.max(now, Math.min(...shown.map(({ since }) => since)));
	if (shown.length === 0 || end <= start) return [];
	const ours = rosters.flatMap((roster) => shiftsBetween(roster, start, end, clocks));
	const cuts = [...shown, ...ours].flatMap(({ since, until }) => [since, until]);
	const starts = [...new Set([start, ...cuts.filter((at) => at > start && at < end)])].toSorted((one, other) => one - other);
	const found = [];
	for (const [index, since] of starts.entries()) {
		const until = starts[index + 1] ?? end;
		const said = names(shown.flatMap((one) => holds(one, since) ? loginOf(one.by) ?? "?" : []));
		const is = names(rosters.flatMap((roster) => onDuty(roster, since, clocks).on));
		if (said.join() === is.join()) continue;
		const last = found.at(-1);
		const goesOn = last?.until === since && last.said.join() === said.join() && last.is.join() === is.join();
		if (last !== void 0 && goesOn) found[found.length - 1] = {
			...last,
			until
		};
		else found.push({
			since,
			until,
			said,
			is
		});
	}
	return found;
}
function holds({ since, until }, at) {
	return since <= at && at < until;
}
function names(logins) {
	return [...new Set(logins.map(loginKey))].toSorted();
}
function differenceLine({ since, until, said, is }) {
	return `from ${formatInstant(since)} to ${formatInstant(until)} the export has ${who(said)} on duty, the rota ${who(is)}.`;
}
function who(logins) {
	return logins.length === 0 ? "nobody" : logins.join(" and ");
}
// src/rota/import/foreign.ts
function beside(place, name, schedule, keys) {
	const filled = keys.filter((key) => {
		const value = schedule[key];
		return Array.isArray(value) ? value.length > 0 : Boolean(value);
	});
	if (filled.length === 0) return [];
	return [`${place}: a rota has no place for ${filled.join(", ")} of ${JSON.stringify(name)}; left out.`];
}
function wholeMinute(at, place, lost) {
	const seconds = at % 60;
	if (seconds !== 0) lost.push(`${place}: a hand-over is at a whole minute; its ${seconds} seconds are cut off.`);
	return at - seconds;
}
function turnOf(seconds) {
	if (!Number.isInteger(seconds) || seconds <= 0 || seconds > 31622400) return null;
	if (seconds % 604800 === 0) return `${seconds / 604800}w`;
	if (seconds % 86400 === 0) return `${seconds / 86400}d`;
	return seconds % 3600 === 0 ? `${seconds / 3600}h` : null;
}
// src/rota/import/week-parts.ts
const DAY = 1440;
const WEEK = 7 * DAY;
function tidy(parts) {
	const within = parts.filter(({ from, to }) => to > from).flatMap(({ from, to }) => {
		if (to - from >= WEEK) return [{
			from: 0,
			to: WEEK
		}];
		const start = from % WEEK;
		const end = start + to - from;
		return end <= WEEK ? [{
			from: start,
			to: end
		}] : [{
			from: start,
			to: WEEK
		}, {
			from: 0,
			to: end - WEEK
		}];
	});
	const merged = [];
	for (const part of within.toSorted((one, other) => one.from - other.from)) {
		const last = merged.at(-1);
		if (last !== void 0 && part.from <= last.to) merged[merged.length - 1] = {
			from: last.from,
			to: Math.max(last.to, part.to)
		};
		else merged.push(part);
	}
	return merged;
}
function hoursOf(parts) {
	const week = tidy(parts);
	if (week[0]?.from === 0 && week[0].to === WEEK) return null;
	const hours = {};
	for (const [index, weekday] of WEEKDAYS.entries()) {
		const start = index * DAY;
		const segments = week.map(({ from, to }) => ({
			from: Math.max(from - start, 0),
			to: Math.min(to - start, DAY)
		})).filter(({ from, to }) => to > from);
		if (segments.length > 0) hours[weekday] = segments.map(({ from, to }) => `${timeOf(from)}-${timeOf(to)}`);
	}
	return hours;
}
function timeOf(minute) {
	const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
	return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
function share(one, other) {
	const whole = [{
		from: 0,
		to: WEEK
	}];
	const others = tidy(other ?? whole);
	return tidy(one ?? whole).some(({ from, to }) => others.some((part) => part.from < to && from < part.to));
}
function everyDay(from, minutes) {
	return WEEKDAYS.map((_, index) => ({
		from: index * DAY + from,
		to: index * DAY + from + minutes
	}));
}
function dayStart(index) {
	return index * DAY;
}
const MINUTES_OF_DAY = DAY;
const MINUTES_OF_WEEK = WEEK;
// src/rota/import/fit-turns.ts
function fitTurns(shifts, fitting) {
	const { name, id, place, clock, now } = fitting;
	const local = shifts.map((shift) => {
		return {
			shift,
			from: clock.localAt(shift.since),
			to: clock.localAt(shift.until)
		};
	});
	const [first] = local;
	const last = shifts.at(-1);
	if (first === void 0 || last === void 0) throw new TypeError("a lane has a shift");
	const runs = local.filter((one, index) => !sameAs(one, local[index - 1]));
	const lengths = runs.flatMap((run, index) => {
		const next = runs[index + 1];
		return next === void 0 ? [] : [next.from - run.from];
	});
	const [best] = [...new Set([
		...lengths,
		DAY$1,
		7 * DAY$1,
		14 * DAY$1
	])].filter((length) => turnOf(length) !== null && length % 86400 === 0).slice(0, 40).map((length) => turnsOf(local, first.from, length)).filter((turns) => turns !== null).toSorted((one, other) => other.score - one.score || one.people.length - other.people.length);
	const base = {
		name,
		id,
		begins: 0,
		ends: null
	};
	const week = weekOf$1(local);
	if (best !== void 0 && best.score >= .8) {
		const from = first.shift.since - first.shift.since % 60;
		const layer = {
			...base,
			people: best.people,
			every: turnOf(best.length) ?? "1w",
			from,
			week
		};
		const covers = local.filter((one) => !isTurnOf(one, first.from, best)).map(({ shift }) => coverOf$1(shift, id));
		const notes = [`${place}: the events end ${formatInstant(last.until)}; the turns go on after that.`];
		return {
			layer: {
				...layer,
				begins: from
			},
			covers,
			lost: [],
			notes: isFar(last, now) ? [] : notes
		};
	}
	const people = [...new Map(shifts.map(({ by }) => [by.names[0], by])).values()];
	const from = last.until - last.until % 60;
	const lost = [`${place}: no turns can be seen in the events; they are covers until ${formatInstant(last.until)}, and from then on everybody in them is on duty in turn, a week each: put that right.`];
	const covers = shifts.map((shift) => coverOf$1(shift, id));
	return {
		layer: {
			...base,
			begins: from,
			people,
			every: "1w",
			from,
			week: null
		},
		covers,
		lost,
		notes: []
	};
}
function isFar({ until }, now) {
	return until > now + 300 * DAY$1;
}
function coverOf$1({ by, since, until }, id) {
	return {
		by,
		from: since,
		to: until,
		only: [id]
	};
}
function sameAs({ shift }, other) {
	return other !== void 0 && keyOf(other.shift.by) === keyOf(shift.by);
}
function keyOf({ names }) {
	return names.join("\n");
}
function turnsOf(shifts, from, length) {
	const parts = shifts.flatMap((shift) => partsOf$1(shift, from, length));
	const turns = new Set(parts.map(({ turn }) => turn)).size;
	const whole = parts.reduce((sum, { seconds }) => sum + seconds, 0);
	let best = null;
	for (let cycle = 1; cycle * 2 <= turns && cycle <= MOST_PEOPLE; cycle += 1) {
		const places = Array.from({ length: cycle }, () => new Map());
		for (const part of parts) {
			const place = places[part.turn % cycle];
			const key = keyOf(part.by);
			const before = place?.get(key)?.seconds ?? 0;
			place?.set(key, {
				...part,
				seconds: before + part.seconds
			});
		}
		const most = places.flatMap((place) => [...place.values()].toSorted((one, other) => other.seconds - one.seconds)[0] ?? []);
		if (most.length < cycle) continue;
		const score = most.reduce((sum, { seconds }) => sum + seconds, 0) / whole;
		if (best === null || score > best.score) best = {
			length,
			people: most.map(({ by }) => by),
			score
		};
		if (score === 1) break;
	}
	return best;
}
const MOST_PEOPLE = 60;
function partsOf$1({ shift, from: start, to }, from, length) {
	const parts = [];
	for (let turn = Math.floor((start - from) / length); from + turn * length < to; turn += 1) {
		const begins = Math.max(start, from + turn * length);
		const seconds = Math.min(to, from + (turn + 1) * length) - begins;
		parts.push({
			turn,
			by: shift.by,
			seconds
		});
	}
	return parts;
}
function isTurnOf(shift, from, { length, people }) {
	return partsOf$1(shift, from, length).every(({ turn, by }) => {
		const owed = people[turn % people.length];
		return owed !== void 0 && keyOf(owed) === keyOf(by);
	});
}
function weekOf$1(shifts) {
	const span = (shifts.at(-1)?.to ?? 0) - (shifts[0]?.from ?? 0);
	if (shifts.reduce((sum, { from, to }) => sum + to - from, 0) >= .9 * span) return null;
	return tidy(shifts.map(({ from, to }) => {
		const day = Math.floor(from / DAY$1);
		const start = dayStart(weekdayOf(day)) + Math.floor((from - day * DAY$1) / 60);
		return {
			from: start,
			to: start + Math.round((to - from) / 60)
		};
	}));
}
// src/rota/import/calendar.ts
const AHEAD = 366 * DAY$1;
const BEHIND = 366 * DAY$1;
const MOST_SHIFTS = 2e4;
const LONGEST = 400 * DAY$1;
const MOST_REPEATS = 6e4;
function readCalendar(text, place, context) {
	const root = rootOf(text, context.ical);
	if (root === null || root.name !== "vcalendar") return {
		fault: `${place} is no calendar that can be read.`,
		remedy: "Export it again as iCalendar (.ics)."
	};
	const timezone = zoneOf(root, context);
	const clock = context.clocks(timezone);
	const lost = [];
	const notes = [];
	const shifts = [];
	let over = 0;
	for (const event of eventsOf(root, context.ical)) {
		const people = peopleOf$1(event);
		const title = JSON.stringify(event.summary ?? "");
		if (people.length === 0) {
			notes.push(`${place}: the event ${title} names nobody; it is left out.`);
			continue;
		}
		const found = occurrencesOf(event, clock, context);
		if (found === null) {
			lost.push(`${place}: the event ${title} repeats in a way that nobody can follow, or lasts for years; it is left out.`);
			continue;
		}
		if (found === "far") {
			lost.push(`${place}: the event ${title} begins more than a year ahead; it is left out.`);
			continue;
		}
		if (found.length === 0) over += 1;
		for (const { since, until } of found) for (const by of people) shifts.push({
			by,
			since,
			until
		});
		if (shifts.length > MOST_SHIFTS) return {
			fault: `${place} has more than ${MOST_SHIFTS} shifts.`,
			remedy: "Export a shorter period of it."
		};
	}
	notes.push(...leftOut(root, place, over));
	const ahead = shifts.filter(({ until }) => until > context.now);
	if (ahead.length === 0) return {
		fault: lost[0] ?? `${place} has nobody on duty from now on.`,
		remedy: "Export a calendar that reaches ahead."
	};
	const name = String(root.getFirstPropertyValue("x-wr-calname") ?? "rota");
	const fitted = lanesOf(shifts.toSorted((one, other) => one.since - other.since)).map((lane, index) => fitTurns(lane, {
		name,
		id: `lane ${index + 1}`,
		place,
		clock,
		now: context.now
	}));
	const schedule = {
		place,
		name,
		timezone,
		layers: fitted.map(({ layer }) => layer),
		overlap: "all",
		covers: fitted.flatMap(({ covers }) => covers.filter(({ to }) => to > context.now)),
		shown: ahead
	};
	lost.push(...fitted.flatMap((one) => one.lost));
	notes.push(...fitted.flatMap((one) => one.notes));
	return {
		schedules: [schedule],
		covers: [],
		lost,
		notes
	};
}
function rootOf(text, ical) {
	try {
		const parsed = ical.parse(text);
		return Array.isArray(parsed) && typeof parsed[0] === "string" ? new ical.Component(parsed) : null;
	} catch {
		return null;
	}
}
function zoneOf(root, { zones, timezone }) {
	return [root.getFirstPropertyValue("x-wr-timezone"), root.getFirstSubcomponent("vtimezone")?.getFirstPropertyValue("tzid")].map(String).find((zone) => zones.isZone(zone)) ?? timezone;
}
function leftOut(root, place, over) {
	const others = root.getAllSubcomponents().map(({ name }) => name).filter((name) => name !== "vevent" && name !== "vtimezone");
	const names = [...new Set(others)].map((name) => name.toUpperCase());
	return [...over === 0 ? [] : [`${place}: ${over} of its events ended long ago; they are left out.`], ...names.length === 0 ? [] : [`${place}: ${names.join(", ")} say no shift; left out.`]];
}
function eventsOf(root, ical) {
	const all = root.getAllSubcomponents("vevent").map((one) => new ical.Event(one));
	const masters = all.filter((one) => !one.isRecurrenceException() && !isCancelled(one));
	const byName = new Map(masters.map((one) => [one.uid, one]));
	const alone = [];
	for (const one of all.filter((event) => event.isRecurrenceException())) {
		const master = byName.get(one.uid);
		if (master !== void 0) master.relateException(one);
		else if (!isCancelled(one)) alone.push(one);
	}
	return [...masters, ...alone];
}
function isCancelled({ component }) {
	return String(component.getFirstPropertyValue("status")).toUpperCase() === "CANCELLED";
}
function peopleOf$1(event) {
	const invited = event.attendees.flatMap((attendee) => {
		const names = [attendee.getFirstParameter("cn"), String(attendee.getFirstValue()).replace(/^mailto:/i, "")].filter((one) => typeof one === "string" && one !== "");
		return names.length === 0 ? [] : [{ names }];
	});
	if (invited.length > 0) return invited;
	const title = (event.summary ?? "").trim();
	if (title === "" || /NOBODY/.test(title)) return [];
	const parts = title.split(/(?: - |: | \u2013 |[()])/).map((part) => part.trim());
	return [{ names: [...new Set([title, ...parts])].filter((part) => part !== "") }];
}
function occurrencesOf(event, clock, context) {
	const [first, last] = [context.now - BEHIND, context.now + AHEAD];
	const spanOf = (start, end) => ({
		since: instantAt(start, clock, context),
		until: instantAt(end, clock, context)
	});
	try {
		if (!event.isRecurring()) {
			const span = spanOf(event.startDate, event.endDate);
			if (span.until - span.since > LONGEST) return null;
			if (span.since >= last) return "far";
			return [span].filter((one) => isSpan(one) && one.until > first);
		}
		const spans = [];
		const iterator = event.iterator();
		for (let count = 0; count < MOST_REPEATS; count += 1) {
			const next = iterator.next();
			if (next === void 0 || next === null) return spans;
			const { startDate, endDate, item } = event.getOccurrenceDetails(next);
			const span = spanOf(startDate, endDate);
			if (span.since >= last) return count === 0 ? "far" : spans;
			if (isCancelled(item)) continue;
			if (span.until > first && isSpan(span)) spans.push(span);
			if (spans.length > MOST_SHIFTS) return spans;
		}
		return null;
	} catch {
		return null;
	}
}
function isSpan({ since, until }) {
	return Number.isFinite(since) && until > since;
}
function instantAt(time, clock, { ical, zones, clocks }) {
	const local = civilDay(time.year, time.month, time.day) * DAY$1 + time.hour * HOUR + time.minute * 60 + time.second;
	if (time.zone === ical.Timezone.utcTimezone) return local;
	const zone = time.zone?.tzid ?? "floating";
	if (zone === "floating" || time.isDate) return instantOf(local, clock);
	return zones.isZone(zone) ? instantOf(local, clocks(zone)) : time.toUnixTime();
}
function lanesOf(shifts) {
	const lanes = [];
	for (const shift of shifts) {
		const free = lanes.find((lane) => (lane.at(-1)?.until ?? 0) <= shift.since);
		if (free === void 0) lanes.push([shift]);
		else free.push(shift);
	}
	return lanes;
}
// src/rota/import/opsgenie.ts
const TextSchema$1 = string().nullish();
const ParticipantSchema = looseObject({
	type: string(),
	id: TextSchema$1,
	username: TextSchema$1,
	name: TextSchema$1
});
const HourSchema = int().min(0).max(24);
const MinuteSchema = int().min(0).max(59).nullish();
const TimesSchema = looseObject({
	startHour: HourSchema,
	startMin: MinuteSchema,
	endHour: HourSchema,
	endMin: MinuteSchema
});
const DaySchema = string().toLowerCase().pipe(_enum(WEEKDAYS));
const RestrictionSchema$1 = union([looseObject({
	type: literal("time-of-day"),
	restriction: TimesSchema
}), looseObject({
	type: literal("weekday-and-time-of-day"),
	restrictions: array(TimesSchema.extend({
		startDay: DaySchema,
		endDay: DaySchema
	})).max(200)
})]);
const RotationSchema = looseObject({
	id: TextSchema$1,
	name: TextSchema$1,
	startDate: InstantSchema,
	endDate: InstantSchema.nullish(),
	type: _enum([
		"hourly",
		"daily",
		"weekly"
	]),
	length: int().min(1).max(1e3).nullish(),
	participants: array(ParticipantSchema).max(500),
	timeRestriction: RestrictionSchema$1.nullish()
});
const OverrideSchema = looseObject({
	user: ParticipantSchema,
	startDate: InstantSchema,
	endDate: InstantSchema,
	rotations: array(looseObject({
		id: TextSchema$1,
		name: TextSchema$1
	})).nullish()
});
const ScheduleSchema$1 = looseObject({
	name: TextSchema$1,
	enabled: boolean().nullish(),
	timezone: string().nullish(),
	rotations: array(RotationSchema).max(200),
	overrides: array(OverrideSchema).nullish()
});
const DataSchema = union([
	ScheduleSchema$1,
	array(ScheduleSchema$1).min(1),
	array(OverrideSchema)
]);
const OpsgenieSchema = looseObject({ data: DataSchema });
function ofOpsgenie({ data }, place) {
	const lost = [];
	const notes = [];
	const all = Array.isArray(data) ? data : [data];
	return {
		schedules: all.flatMap((one, index) => {
			const at = Array.isArray(data) ? `${place}: data[${index}]` : `${place}: data`;
			return isSchedule(one) ? [scheduleOf$1(one, {
				file: place,
				place: at
			}, {
				lost,
				notes
			})] : [];
		}),
		covers: all.flatMap((one) => isSchedule(one) ? [] : [coverOf(one)]),
		lost,
		notes
	};
}
function isSchedule(one) {
	return "rotations" in one && !("startDate" in one);
}
function scheduleOf$1(schedule, { file, place }, { lost, notes }) {
	const name = schedule.name ?? "schedule";
	if (schedule.enabled === false) notes.push(`${place}: the schedule ${JSON.stringify(name)} is switched off there.`);
	notes.push(...beside(place, name, schedule, ["description", "ownerTeam"]));
	return {
		place: file,
		name,
		timezone: schedule.timezone ?? null,
		layers: schedule.rotations.map((rotation, index) => layerOf$1(rotation, `${place}.rotations[${index}]`, lost)).filter((layer) => layer !== null),
		overlap: "all",
		covers: (schedule.overrides ?? []).map(coverOf),
		shown: []
	};
}
const HOURS = {
	hourly: 1,
	daily: 24,
	weekly: 168
};
function layerOf$1(rotation, place, lost) {
	const { id, startDate, endDate, type, length, participants, timeRestriction } = rotation;
	const name = rotation.name ?? id ?? place;
	const seconds = HOURS[type] * (length ?? 1) * 3600;
	const every = type === "hourly" ? `${length ?? 1}h` : turnOf(seconds);
	if (every === null || participants.length === 0) {
		const why = every === null ? "turns longer than a year" : "nobody on it";
		lost.push(`${place}: the rotation ${JSON.stringify(name)} has ${why}; it is left out.`);
		return null;
	}
	return {
		name,
		id: id ?? name,
		people: participants.map(somebody$1),
		every,
		from: wholeMinute(startDate, `${place}.startDate`, lost),
		begins: startDate,
		ends: endDate ?? null,
		week: timeRestriction ? weekOf(timeRestriction) : null
	};
}
function weekOf(one) {
	if (one.type === "time-of-day") {
		const { from, to } = minutesOf(one.restriction);
		return everyDay(from, to > from ? to - from : to - from + MINUTES_OF_DAY);
	}
	if (one.restrictions.length === 0) return null;
	return one.restrictions.map((times) => {
		const { from, to } = minutesOf(times);
		const start = dayStart(WEEKDAYS.indexOf(times.startDay)) + from;
		const end = dayStart(WEEKDAYS.indexOf(times.endDay)) + to;
		return {
			from: start,
			to: end > start ? end : end + MINUTES_OF_WEEK
		};
	});
}
function minutesOf(times) {
	const { startHour, startMin, endHour, endMin } = times;
	return {
		from: startHour * 60 + (startMin ?? 0),
		to: endHour * 60 + (endMin ?? 0)
	};
}
function coverOf({ user, startDate, endDate, rotations }) {
	return {
		by: somebody$1(user),
		from: startDate,
		to: endDate,
		only: (rotations ?? []).flatMap(({ id, name }) => id ?? name ?? [])
	};
}
function somebody$1({ type, id, username, name }) {
	const names = [
		name,
		username,
		id
	].filter((one) => one !== null && one !== void 0);
	if (type === "user" && names.length > 0) return { names };
	return {
		names: [`the ${type} ${names[0] ?? ""}`.trim(), ...names],
		isOther: true
	};
}
// src/rota/import/pagerduty.ts
const TextSchema = string().nullish();
const UserSchema = looseObject({
	id: string(),
	summary: TextSchema,
	name: TextSchema,
	email: TextSchema
});
const EntrySchema = looseObject({
	start: InstantSchema,
	end: InstantSchema,
	user: UserSchema
});
const RestrictionSchema = looseObject({
	type: string(),
	start_time_of_day: string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/),
	duration_seconds: int().min(1).max(604800),
	start_day_of_week: int().min(1).max(7).nullish()
});
const LayerSchema = looseObject({
	id: TextSchema,
	name: TextSchema,
	start: InstantSchema,
	end: InstantSchema.nullish(),
	rotation_virtual_start: InstantSchema,
	rotation_turn_length_seconds: int().positive(),
	users: array(looseObject({ user: UserSchema })).max(500),
	restrictions: array(RestrictionSchema).max(200).nullish()
});
const ShownSchema = looseObject({ rendered_schedule_entries: array(EntrySchema).nullish() });
const ScheduleSchema = looseObject({
	name: TextSchema,
	summary: TextSchema,
	time_zone: string(),
	schedule_layers: array(LayerSchema).max(200),
	users: array(UserSchema).nullish(),
	overrides_subschedule: ShownSchema.nullish(),
	final_schedule: ShownSchema.nullish()
});
const PagerDutySchema = looseObject({ schedule: ScheduleSchema });
const PagerDutyOverridesSchema = looseObject({ overrides: array(EntrySchema) });
function ofPagerDuty({ schedule }, place) {
	const lost = [];
	const read = scheduleOf(schedule, place, lost);
	const notes = beside(place, read.name, schedule, [
		"description",
		"teams",
		"escalation_policies"
	]);
	return {
		schedules: [read],
		covers: [],
		lost,
		notes
	};
}
function overridesOfPagerDuty({ overrides }) {
	return {
		schedules: [],
		covers: coversOf(overrides, []),
		lost: [],
		notes: []
	};
}
function scheduleOf(schedule, place, lost) {
	const users = schedule.users ?? [];
	const layers = schedule.schedule_layers.map((layer, index) => layerOf(layer, `${place}: schedule_layers[${index}]`, users, lost)).filter((layer) => layer !== null);
	const { final_schedule: final, overrides_subschedule: overrides, time_zone: timezone } = schedule;
	return {
		place,
		name: schedule.name ?? schedule.summary ?? "schedule",
		timezone,
		layers: layers.toReversed(),
		overlap: "last",
		covers: coversOf(overrides?.rendered_schedule_entries ?? [], users),
		shown: (final?.rendered_schedule_entries ?? []).map(({ start, end, user }) => {
			return {
				by: somebody(user, users),
				since: start,
				until: end
			};
		})
	};
}
function coversOf(entries, users) {
	return entries.map(({ start, end, user }) => ({
		by: somebody(user, users),
		from: start,
		to: end,
		only: []
	}));
}
function layerOf(layer, place, users, lost) {
	const name = layer.name ?? layer.id ?? place;
	const seconds = layer.rotation_turn_length_seconds;
	const every = turnOf(seconds);
	if (every === null || layer.users.length === 0) {
		const why = every === null ? `turns of ${seconds} seconds` : "nobody on it";
		lost.push(`${place}: the layer ${JSON.stringify(name)} has ${why}; it is left out.`);
		return null;
	}
	const restrictions = layer.restrictions ?? [];
	return {
		name,
		id: layer.id ?? name,
		people: layer.users.map(({ user }) => somebody(user, users)),
		every,
		from: wholeMinute(layer.rotation_virtual_start, `${place}.rotation_virtual_start`, lost),
		begins: layer.start,
		ends: layer.end ?? null,
		week: restrictions.length === 0 ? null : restrictions.flatMap((one, index) => partsOf(one, `${place}.restrictions[${index}]`, lost))
	};
}
function partsOf(one, place, lost) {
	const [hour = 0, minute = 0, second = 0] = one.start_time_of_day.split(":").map(Number);
	const from = hour * 60 + minute;
	const minutes = Math.floor(one.duration_seconds / 60);
	if (second !== 0 || one.duration_seconds % 60 !== 0) lost.push(`${place}: hours begin and end at a whole minute; its seconds are cut off.`);
	if (one.type === "daily_restriction") return everyDay(from, minutes);
	const day = one.start_day_of_week;
	if (one.type === "weekly_restriction" && day !== null && day !== void 0) {
		const start = dayStart(day - 1) + from;
		return [{
			from: start,
			to: start + minutes
		}];
	}
	lost.push(`${place}: nobody knows a restriction of the type ${JSON.stringify(one.type)} here.`);
	return [];
}
function somebody(user, users) {
	const listed = users.find(({ id }) => id === user.id);
	const { summary, name, email } = {
		...listed,
		...user
	};
	const names = [
		summary,
		name,
		listed?.name,
		email,
		listed?.email,
		user.id
	].filter(isText);
	return { names: [...new Set(names)] };
}
function isText(text) {
	return text !== null && text !== void 0 && text !== "";
}
// src/rota/import/read-export.ts
const REMEDY = "Import the answer to PagerDuty’s GET /schedules/{id} or Opsgenie’s GET /v2/schedules/{id}, or an .ics file.";
function readExport(text, place, context) {
	const plain = text.replace(/^\uFEFF/, "").trimStart();
	if (/^BEGIN:VCALENDAR/i.test(plain)) return readCalendar(plain, place, context);
	const value = jsonOf(plain);
	if (value === void 0) return {
		fault: `${place} is neither JSON nor a calendar.`,
		remedy: REMEDY
	};
	if (typeof value !== "object" || value === null) return {
		fault: `${place} holds no schedule.`,
		remedy: REMEDY
	};
	if ("schedule" in value) {
		const read = PagerDutySchema.safeParse(value);
		return read.success ? ofPagerDuty(read.data, place) : unread("PagerDuty", place, read.error);
	}
	if ("overrides" in value) {
		const read = PagerDutyOverridesSchema.safeParse(value);
		return read.success ? overridesOfPagerDuty(read.data) : unread("PagerDuty", place, read.error);
	}
	if ("data" in value) {
		const read = OpsgenieSchema.safeParse(value);
		return read.success ? ofOpsgenie(read.data, place) : unread("Opsgenie", place, read.error);
	}
	return {
		fault: `${place} is no schedule of PagerDuty or Opsgenie.`,
		remedy: REMEDY
	};
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function unread(tool, place, { issues }) {
	const path = deepest(issues);
	return {
		fault: `${place}${path.length === 0 ? "" : `: ${toDotPath(path)}`} is not what ${tool} exports of a schedule.`,
		remedy: REMEDY
	};
}
function deepest(issues) {
	return issues.flatMap((issue) => {
		return (issue.code === "invalid_union" ? issue.errors.map(deepest) : [[]]).map((path) => [...issue.path, ...path]);
	}).toSorted((one, other) => other.length - one.length)[0] ?? [];
}
// src/rota/import/to-rota.ts
function toRota(files, asked) {
	const lost = files.flatMap((file) => file.lost);
	const notes = files.flatMap((file) => file.notes);
	const schedules = files.flatMap((file) => file.schedules);
	const loose = files.flatMap((file) => file.covers);
	const [first, second] = schedules;
	if (first === void 0) return {
		fault: "There is no schedule in it.",
		remedy: "Name the export of a schedule too."
	};
	if (loose.length > 0 && second !== void 0) return {
		fault: "Nothing says which of several schedules the overrides are for.",
		remedy: "Import one schedule with its overrides at a time."
	};
	const timezone = first.timezone ?? asked.timezone;
	const other = schedules.find((one) => (one.timezone ?? asked.timezone) !== timezone);
	if (other !== void 0) return {
		fault: `${first.name} is in ${timezone}, and ${other.name} in ${other.timezone ?? asked.timezone}: a rota file has one zone.`,
		remedy: "Import them one at a time, and choose a zone by hand."
	};
	const talk = {
		lost,
		notes
	};
	const layering = {
		...asked,
		clock: asked.clocks(timezone),
		talk
	};
	const rotas = {};
	const covers = [];
	const rotasOf = new Map();
	for (const schedule of schedules) {
		const groups = groupsOf(liveLayers(schedule, layering), schedule);
		const base = asked.name ?? slugOf(schedule.name);
		const names = groups.map((_, index) => freeName(index === 0 ? base : `${base}-${index + 1}`, rotas));
		for (const [index, group] of groups.entries()) {
			const name = names[index] ?? base;
			rotas[name] = { layers: group.map((layer) => layerText(layer, layering)) };
			const all = [...schedule.covers, ...loose];
			covers.push(...all.flatMap((cover) => coverText(cover, {
				name,
				group,
				schedule
			}, layering)));
		}
		if (groups.length > 1) notes.push(`${schedule.place}: several layers of ${JSON.stringify(schedule.name)} are on duty together; the rotas ${names.join(", ")} say so, and each needs a contact of the policy.`);
		if (groups.length === 0) lost.push(`${schedule.place}: nothing of ${JSON.stringify(schedule.name)} can be said in a rota.`);
		rotasOf.set(schedule, names);
	}
	return {
		file: {
			timezone,
			rotas,
			covers
		},
		rotasOf,
		lost,
		notes
	};
}
function liveLayers(schedule, { now, talk }) {
	return schedule.layers.filter(({ name, ends, begins, from, people }) => {
		const called = `${schedule.place}: the layer ${JSON.stringify(name)}`;
		if (ends !== null && ends <= now) {
			talk.notes.push(`${called} ended ${formatInstant(ends)}; it is left out.`);
			return false;
		}
		const other = people.find(({ isOther }) => isOther === true);
		if (other !== void 0) {
			talk.lost.push(`${called} has a turn of ${other.names[0] ?? "nobody"}, and a rota has people alone; it is left out.`);
			return false;
		}
		if (ends !== null) talk.lost.push(`${called} ends ${formatInstant(ends)}, and a layer of a rota has no end: take it out then.`);
		if (begins - begins % 60 > Math.max(now, from)) talk.lost.push(`${called} has nobody before ${formatInstant(begins)}; in the rota its turns count at once.`);
		return true;
	});
}
function groupsOf(layers, { overlap }) {
	if (overlap === "last") return layers.length === 0 ? [] : [layers];
	const groups = [];
	for (const layer of layers) {
		const free = groups.find((group) => group.every((one) => !share(one.week, layer.week)));
		if (free === void 0) groups.push([layer]);
		else free.push(layer);
	}
	return groups;
}
function layerText(layer, { clock, loginOf }) {
	const hours = layer.week === null ? null : hoursOf(layer.week);
	return {
		people: layer.people.flatMap((one) => loginOf(one) ?? []),
		every: layer.every,
		from: localText(clock.localAt(layer.from)),
		...hours === null ? {} : { hours }
	};
}
function localText(local) {
	return formatInstant(local).slice(0, 16).replace("T", " ");
}
function coverText(cover, place, layering) {
	const { by, to, only } = cover;
	const { name, group, schedule } = place;
	const { now, talk, loginOf } = layering;
	const ofHere = group.filter(({ id, name: called }) => only.includes(id) || only.includes(called));
	if (only.length > 0 && ofHere.length === 0) return [];
	const from = Math.max(cover.from, now);
	const when = `${formatInstant(cover.from)} to ${formatInstant(to)}`;
	const called = `${schedule.place}: the override by ${by.names[0] ?? "nobody"} from ${when}`;
	if (to <= now) {
		talk.notes.push(`${called} is over; it is left out.`);
		return [];
	}
	if (to <= cover.from || by.isOther === true) {
		const why = to <= cover.from ? "ends before it has begun" : "is by no person";
		talk.lost.push(`${called} ${why}; it is left out.`);
		return [];
	}
	if (only.length > 0 && ofHere.length < group.length) {
		talk.lost.push(`${called} is for ${ofHere.map((one) => one.name).join(", ")} alone, and a cover is for a whole rota; it is left out.`);
		return [];
	}
	const login = loginOf(by);
	const [start, end] = [formatInstant(from), formatInstant(to)];
	return login === null ? [] : [{
		rota: name,
		by: login,
		from: start,
		to: end
	}];
}
function slugOf(text) {
	const words = text.normalize("NFKD").toLowerCase().split(/[^a-z0-9]/).filter((word) => word !== "");
	const first = words.findIndex((word) => /^[a-z]/.test(word));
	return first === -1 ? "rota" : words.slice(first, first + 6).join("-");
}
function freeName(name, taken) {
	let free = name;
	for (let number = 2; Object.hasOwn(taken, free); number += 1) free = `${name}-${number}`;
	return free;
}
function peopleOf(files, now) {
	const schedules = files.flatMap((file) => file.schedules);
	const live = schedules.flatMap((one) => one.layers).filter(({ ends, people }) => {
		return (ends === null || ends > now) && people.every(({ isOther }) => isOther !== true);
	});
	const coming = [...schedules.flatMap((one) => one.covers), ...files.flatMap((file) => file.covers)].filter(({ to, by }) => to > now && by.isOther !== true);
	return [...live.flatMap(({ people }) => people), ...coming.map(({ by }) => by)];
}
// src/commands/rota-import.ts
const LARGEST = 8388608;
const MOST_LINES = 20;
async function rotaImport(shell, options) {
	if (options.asked !== "import") throw new CommandError(`There is no \`rota ${terminalLine(options.asked)}\`.`, "Type `rota import FILE`; `oncall` says who is on duty, `cover` enters who stands in.");
	return aloneToWrite(shell, options, () => importInto(shell, options));
}
async function importInto(shell, options) {
	const path = policyPath(options);
	const { policy } = await readablePolicy(shell.root, path);
	const place = rotaPathOf(path);
	if (options.what === "write" && kindAt(`${shell.root}/${place}`) !== null) throw new CommandError(`${place} exists already; nothing was written.`, "Leave --write away: what is printed can be put into it by hand.");
	const zones = await loadZones();
	const clocks = openClocks(zones);
	const { now } = shell;
	const { timezone } = policy;
	const { default: ical } = await import("./chunk-C1s3DLBA.js");
	const context = {
		ical,
		now,
		zones,
		clocks,
		timezone
	};
	const files = options.files.map((file) => sound(readExport(textOf(file), file.typed, context)));
	const zone = files.flatMap(({ schedules }) => schedules).find(({ timezone: one }) => {
		return one !== null && !zones.isZone(one);
	});
	if (zone !== void 0) throw new CommandError(`${zone.place}: ${JSON.stringify(terminalLine(zone.timezone ?? ""))} is no time zone.`, "Write continent and city into the export, as in Europe/Amsterdam.");
	const loginOf = loginsOf(options.logins, policy);
	tellNames(shell, {
		files,
		logins: options.logins,
		loginOf
	});
	const converted = sound(toRota(files, {
		now,
		timezone,
		clocks,
		name: options.rota === null ? null : slugOf(options.rota),
		loginOf
	}));
	const text = rotaText(converted.file);
	const wrong = wrongTimes(converted, readBack(place, text, { zones }), {
		timezone,
		now,
		clocks,
		loginOf
	});
	if (options.what === "write") createFile(shell.root, place, text);
	shell.out(options.what === "write" ? `${terminalLine(place)}\n` : text);
	const lost = [...converted.lost, ...wrong];
	for (const line of converted.notes) shell.err(`note: ${terminalLine(line)}\n`);
	for (const line of lost) shell.err(`not said: ${terminalLine(line)}\n`);
	shell.err(lost.length === 0 ? "All of it is said in the rota. Look through it, and name it in a contact of the policy.\n" : `${lost.length === 1 ? "One thing is" : `${lost.length} things are`} not said in the rota; see to them before you rely on it.\n`);
	return lost.length === 0 ? 0 : 1;
}
function sound(read) {
	if ("fault" in read) throw new CommandError(terminalLine(read.fault), read.remedy);
	return read;
}
function textOf({ typed, path }) {
	const remedy = "Name the file that was exported.";
	const shown = terminalLine(typed);
	let bytes;
	try {
		bytes = bytesUpTo(path, LARGEST);
	} catch (error) {
		throw new CommandError(`${shown} cannot be read.`, remedy, 2, error);
	}
	if (bytes === null) throw new CommandError(`${shown} is no file.`, remedy);
	if (typeof bytes === "number") throw new CommandError(`${shown} has ${bytes} bytes; at most ${LARGEST} are read.`, "Export a shorter period.");
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw new CommandError(`${shown} is no UTF-8 text.`, remedy, 2, error);
	}
}
function loginsOf(typed, { people }) {
	const known = new Map();
	for (const { login, words } of calledIn(people)) for (const one of words) if (one !== void 0) known.set(one.trim().toLowerCase(), login);
	for (const pair of typed) {
		const at = pair.lastIndexOf("=");
		const [name, login] = [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()];
		if (name === "" || !isLogin(login)) throw new CommandError(`--login ${JSON.stringify(terminalLine(pair))} is no name with a login.`, "Write --login \"Jane Doe=jane\", by any name or address that the export has.");
		known.set(name.toLowerCase(), login.replace(/^@/, ""));
	}
	return ({ names }) => {
		const found = names.find((name) => known.has(name.trim().toLowerCase()));
		return found === void 0 ? null : known.get(found.trim().toLowerCase()) ?? null;
	};
}
function tellNames({ err, now }, { files, logins, loginOf }) {
	const people = peopleOf(files, now);
	const unknown = people.filter((one) => loginOf(one) === null);
	const lines = [...new Set(unknown.map(({ names }) => names.slice(0, 3).join(", ")))];
	const called = new Set(people.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
	for (const pair of logins) {
		const name = pair.slice(0, pair.lastIndexOf("=")).trim();
		if (!called.has(name.toLowerCase())) err(`note: nobody in the export is called ${JSON.stringify(terminalLine(name))}.\n`);
	}
	const [first] = unknown;
	if (first === void 0) return;
	for (const line of lines) err(`no login: ${terminalLine(line)}\n`);
	throw new CommandError(lines.length === 1 ? "One person of the export has no login of GitHub here." : `${lines.length} people of the export have no login of GitHub here.`, `Say who each is: --login ${JSON.stringify(terminalLine(`${first.names[0] ?? ""}=LOGIN`))}; or put their addresses into \`people\` of the policy.`);
}
function readBack(place, text, { zones }) {
	const { value, findings } = parseRota(place, text);
	const [fault] = value === null ? findings : rotaErrors({
		file: value,
		zones
	});
	if (value !== null && fault === void 0) return value;
	throw new CommandError(`No rota can be made of it: ${fault?.message ?? "nothing of it can be said in one."}`, fault?.hint ?? "Write the rota by hand: docs/reference/rota.md.");
}
function wrongTimes({ rotasOf }, file, { timezone, now, clocks, loginOf }) {
	const lines = [...rotasOf].flatMap(([{ place, name, shown }, names]) => {
		return differences(shown, names.map((rota) => {
			return {
				name: rota,
				versions: [{
					since: null,
					file
				}],
				timezone
			};
		}), {
			now,
			clocks,
			loginOf
		}).map((one) => `${place}: ${JSON.stringify(name)} ${differenceLine(one)}`);
	});
	const more = lines.length - MOST_LINES;
	return more > 0 ? [...lines.slice(0, MOST_LINES), `${more} more times differ.`] : lines;
}
export { rotaImport };
