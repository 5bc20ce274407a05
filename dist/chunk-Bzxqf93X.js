import { t as trimEndOf } from "./chunk-jBuffEFY.js";
import { i as markingOf, r as isRestricted } from "./chunk-Zc9OnoFq.js";
import { n as visible, r as visibleLines } from "./chunk-CFc3vndM.js";
import { n as nearest } from "./chunk-CXy9TRC8.js";
import { C as NOT_PLAIN, D as inOrder, L as longestRun, R as piecesOf, S as closesFence, T as FRONT_MATTER_LIMIT, d as HEAD_OPENING, m as parseExactly, o as describeIssue, p as headDrawing, u as HEAD_CLOSING, w as readPlainYaml, z as typed } from "./chunk-BUDwEPC0.js";
import { f as loginKey, l as TEAM, p as sameLogin, u as isLogin } from "./chunk-gb8En_Zd.js";
import { S as idKey, T as withoutId, _ as ID_PATTERN, a as deriveHolders, f as kindIn, g as ID_OR_HASH, i as isPlaceholder, l as MANAGER, n as bracketIn, o as isActFor, p as targetsIn, r as isMadeUpLogin, s as isByManager, w as sameId } from "./chunk-DhyBFmB_.js";
import { a as elapsedSeconds, c as formatInstant, d as isDate, o as formatDuration, p as parseInstant, r as HOUR, s as formatElapsed, t as DAY } from "./chunk-D4aqUS7_.js";
import { f as URGENCIES, i as IMPACTS, l as STATUSES, n as EVENT_NAMES } from "./chunk-DoG4f38k.js";
import { _ as civilDay, g as openZone, n as openClocks, p as rotaIn, v as dateOf, y as weekdayOf } from "./chunk-COPgkuLv.js";
import { f as changeBetween, n as shiftsBetween, p as openStretches, u as utc } from "./chunk-C-jIKIHN.js";
import { a as isStep, i as askable, n as EVIDENCE, r as alternativesOf, t as PolicySchema } from "./chunk-BC-LE7gR.js";
import { i as holidaysOf, r as WEEKDAYS } from "./chunk-BHZlHBhx.js";
// src/text/references.ts
function defuse(text) {
	return text.replace(/[@＠](?=\S)/gu, after).replace(/#(?=\w)/g, after).replace(/\bGH-(?=\d)/gi, after).replace(/:(?=\/\/)/g, after).replace(/\bwww(?=\.)/gi, after).replace(/:(?=[\w+-]+:)/g, (colon, at) => CLOCK.test(text.slice(at, at + 8)) ? colon : after(colon)).replace(/\$/g, (dollar) => after("​" + dollar)).replace(ID_OR_HASH, (found) => /-/.test(found) ? found : found.replace(/.{6}(?=.)/g, after));
}
const CLOCK = /^:\d\d(?:[+-]\d\d)?:/;
const REFERENCES = /\/(?:issues?|pulls?|pull-requests|discussions|commits?|compare|orgs|users)(?:\/|$)/i;
const PAGES = /^\/[\w.-]+\/[\w.-]+\/(?:actions|blob|edit|raw|releases|security|tree|wiki)(?:\/[\w./-]*)?$/;
const URL_PARTS = /^(https?):\/\/([^/?#\\]+)([^?#]*)/i;
function isLinkable(url) {
	const parts = URL_PARTS.exec(url);
	if (parts === null) return false;
	const [, , host = "", path = ""] = parts;
	if (/[@%\s]/.test(host) || /%25/.test(path) || REFERENCES.test(decoded$1(path))) return false;
	const inner = decoded$1(url.slice(parts[0].length));
	if (inner.includes("//") && REFERENCES.test(inner)) return false;
	return !/(?:^|\.)github\.com\.?(?::\d+)?$/i.test(host) || PAGES.test(path) && !path.includes("/../");
}
function after(found) {
	return found + "​";
}
function decoded$1(text) {
	return text.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
// src/text/markdown.ts
const GITHUB_BODY_LIMIT = 65536;
function text(value) {
	return safe(escapedText(visible(value)));
}
function escapedText(line) {
	return defuse(line).replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`).replace(/&(?=#?\w+;)/g, String.raw`\&`).replace(/^[#+=-]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
function words(sentence) {
	return safe(piecesOf(visible(sentence)).map((piece) => piece.typed ? code(piece.words) : escapedText(piece.words)).join(""));
}
function inline(strings, ...pieces) {
	return safe(String.raw({ raw: strings }, ...pieces));
}
function cell(value) {
	return value === null || value === void 0 || value === "" ? "–" : text(value);
}
function code(value) {
	const line = visible(value);
	return safe(typed(line.startsWith("@") && isLogin(line.slice(1)) ? line.slice(1) : line));
}
function link(label, url) {
	if (!isLinkable(url)) return `${text(label)} ${code(url)}`;
	return `[${text(label)}](${destination(url)})`;
}
function reference(number) {
	return safe(`#${Math.trunc(number)}`);
}
function sentences(all) {
	return safe(all.join(" "));
}
function fileLink(label, path) {
	return `[${code(label)}](${destination(path.replace(/^(?=[^/]*:)|^(?=\/)/, "./"))})`;
}
function codeLink(label, url, instead = label) {
	return isLinkable(url) ? safe(`[${code(label)}](${destination(url)})`) : code(instead);
}
function fence(content, language = "") {
	const lines = trimEndOf(visibleLines(content), "\n");
	const ticks = "`".repeat(Math.max(3, longestRun(lines) + 1));
	return `${ticks}${language}\n${lines}\n${ticks}`;
}
function mention(login) {
	if (login.startsWith("@") || !isLogin(login) && !TEAM.test(login)) return code(login);
	return `@${login.replace(/[_[\]]/g, String.raw`\$&`)}`;
}
function row(cells) {
	return `| ${cells.map((markdown) => inCell(markdown)).join(" | ")} |`;
}
function table(header, rows) {
	return [
		row(header),
		row(header.map(() => "---")),
		...rows.map(row)
	];
}
function cut(lines, limit, more) {
	const whole = lines.join("\n");
	if (whole.length <= limit) return whole;
	let kept = lines.length;
	let length = whole.length;
	while (kept > 0 && length + 1 + more(lines.slice(kept)).length > limit) {
		kept -= 1;
		length -= (lines[kept]?.length ?? 0) + 1;
	}
	return [...lines.slice(0, kept), more(lines.slice(kept))].join("\n");
}
function inCell(markdown) {
	return markdown.replace(/\\[^]|\|/g, (found) => found === "|" ? String.raw`\|` : found);
}
function destination(url) {
	return visible(url).replaceAll("​", "").replace(/[^\w\-.~:/?#@!$+,;=%&]/gu, encode).replaceAll("&", "&amp;");
}
function encode(character) {
	const encoded = encodeURIComponent(character);
	const point = character.codePointAt(0) ?? 0;
	return encoded === character ? `%${point.toString(16).toUpperCase()}` : encoded;
}
function safe(markdown) {
	return markdown;
}
function folded(summary, content) {
	return [
		`<details><summary>${summary}</summary>`,
		"",
		content,
		"",
		"</details>",
		""
	];
}
// src/clock/calendar-months.ts
function addMonths(from, months, zone) {
	const local = steadyLocal(from, zone);
	const { year, month, day } = dateOf(dayOf(local));
	const wanted = month - 1 + months;
	const [inYear, inMonth] = [year + Math.floor(wanted / 12), wanted % 12 + 1];
	const first = civilDay(inYear, inMonth, 1);
	const next = inMonth === 12 ? civilDay(inYear + 1, 1, 1) : civilDay(inYear, inMonth + 1, 1);
	if (first + day > next) return lastSecondOf(next - 1, zone);
	return zone.instantAtOrAfter((first + day - 1) * DAY + local - dayOf(local) * DAY);
}
function endOfDay(at, zone) {
	return lastSecondOf(dayOf(zone.localAt(at)), zone);
}
function noonOfNextOpenDay(at, calendar, zone) {
	const day = dayOf(zone.localAt(at));
	const end = zone.instantAtOrAfter((day + 1) * DAY);
	if (calendar.openBetween(zone.instantAtOrAfter(day * 86400), end) > 0) return at;
	const opening = dayOf(zone.localAt(calendar.addOpen(end, 0)));
	return zone.instantAtOrAfter(opening * DAY + 12 * HOUR);
}
function steadyLocal(at, zone) {
	const local = zone.localAt(at);
	const [first, again] = zone.instantsOf(local);
	if (first === void 0 || again !== at) return local;
	return zone.localAt(changeBetween(first, again, zone) - 1) + 1;
}
function lastSecondOf(day, zone) {
	const last = (day + 1) * DAY - 1;
	return zone.instantsOf(last).at(-1) ?? zone.instantAtOrAfter(last);
}
function dayOf(local) {
	return Math.floor(local / DAY);
}
// src/clock/duty-terms.ts
function dutyTerms(policy, kind, timeOf, zones) {
	const zoneOf = (name = policy.timezone) => openZone(zones.isZone(name) ? name : "UTC", zones);
	const dueFrom = (from, duty, limit, dayEnd) => {
		const { months } = limit;
		const ends = months === void 0 ? timeOf(duty.calendar).after(from, limit) : addMonths(from, months, zoneOf());
		const due = dayEnd ? endOfDay(ends, zoneOf()) : ends;
		const calendar = duty["next-noon"];
		if (calendar === void 0) return due;
		const zone = zoneOf(policy.calendars[calendar]?.timezone);
		return noonOfNextOpenDay(due, timeOf(calendar), zone);
	};
	return (kindIn(policy, kind)?.duties ?? []).map((duty, index) => {
		const termOf = (limit, from, dayEnd) => {
			const { before, from: atLeast } = policy.escalation.remind;
			const isLong = elapsedSeconds(limit) >= elapsedSeconds(atLeast);
			return {
				identity: `${duty.id} submit ${duty.to}`,
				target: {
					...duty,
					from,
					within: limit
				},
				priority: null,
				limit,
				isImmediate: false,
				tolerance: policy.immediately,
				remind: duty.remind ?? (isLong ? before : null),
				time: timeOf(duty.calendar),
				policyKeys: [
					"kinds",
					kind,
					"duties",
					index
				],
				dueFrom: (origin) => dueFrom(origin, duty, limit, dayEnd),
				movedBy: movedWords(duty, dayEnd, policy.timezone)
			};
		};
		const { every } = duty;
		return {
			duty,
			anchors: duty.anchors.map((anchor) => ({
				anchor,
				term: termOf(anchor.within, anchor.from, anchor["day-end"])
			})),
			next: every === void 0 ? null : termOf(every, "submitted", false)
		};
	});
}
function movedWords(duty, dayEnd, zone) {
	const calendar = duty["next-noon"];
	const ends = dayEnd ? [`to the end of that day in ${zone}`] : [];
	const opens = calendar === void 0 ? [] : [`or to noon of the next day of ${calendar} time where that day has none`];
	return [...ends, ...opens].map((words) => `, ${words}`).join("");
}
// src/clock/working-time.ts
const always = {
	name: "always",
	after: (from, length) => from + elapsedSeconds(length),
	before: (to, length) => to - elapsedSeconds(length),
	addOpen: (from, seconds) => from + seconds,
	subtractOpen: (to, seconds) => to - seconds,
	openBetween: (from, to) => Math.max(0, to - from)
};
// src/clock/open-calendar.ts
const FURTHEST = 7320;
function openCalendar(name, calendar, zone, zones) {
	const week = WEEKDAYS.map((weekday) => calendar.hours[weekday].flatMap(segmentOf));
	if (week.every((segments) => segments.length === 0)) return {
		...always,
		name
	};
	const closedFrom = closings(holidaysOf(calendar));
	const clock = openZone(zone, zones);
	const known = new Map();
	const segmentsOn = (day) => until(week[weekdayOf(day)] ?? [], closedFrom(day));
	const stretchesOn = (day) => {
		const found = known.get(day) ?? openStretches(day, segmentsOn(day), clock);
		known.set(day, found);
		return found;
	};
	const dayOf = (instant) => Math.floor(clock.localAt(instant) / DAY);
	const addOpen = (from, seconds) => {
		let left = seconds;
		const last = dayOf(from) + FURTHEST;
		for (let day = dayOf(from) - 1;; day += 1) {
			if (day > last) left = 0;
			for (const stretch of stretchesOn(day)) {
				if (stretch.to < from) continue;
				const start = Math.max(stretch.from, from);
				if (stretch.to - start >= left) return start + left;
				left -= stretch.to - start;
			}
		}
	};
	const subtractOpen = (to, seconds) => {
		let left = seconds;
		const last = dayOf(to) - FURTHEST;
		for (let day = dayOf(to);; day -= 1) {
			if (day < last) left = 0;
			for (const stretch of stretchesOn(day).toReversed()) {
				if (stretch.from > to) continue;
				const end = Math.min(stretch.to, to);
				if (end - stretch.from >= left) return end - left;
				left -= end - stretch.from;
			}
		}
	};
	const openBetween = (from, to) => {
		let open = 0;
		if (to <= from) return open;
		const last = dayOf(to);
		for (let day = dayOf(from); day <= last; day += 1) for (const stretch of stretchesOn(day)) open += Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, from));
		return open;
	};
	const onOtherDay = (instant, otherDay) => {
		const local = clock.localAt(instant);
		const day = Math.floor(local / DAY);
		return addOpen(clock.instantAtOrAfter(local + (otherDay(day) - day) * DAY), 0);
	};
	const workingDaysFrom = (day, count, direction) => {
		let reached = day;
		for (let left = count; left > 0 && Math.abs(reached - day) < FURTHEST;) {
			reached += direction;
			if (segmentsOn(reached).length > 0) left -= 1;
		}
		return reached;
	};
	return {
		name,
		addOpen,
		subtractOpen,
		openBetween,
		after: (from, { weeks, days, hours, minutes }) => {
			let at = from;
			if (weeks > 0) at = onOtherDay(at, (day) => day + weeks * 7);
			if (days > 0) at = onOtherDay(addOpen(at, 0), (day) => workingDaysFrom(day, days, 1));
			return addOpen(at, hours * HOUR + minutes * 60);
		},
		before: (to, { weeks, days, hours, minutes }) => {
			let at = to;
			if (weeks > 0) at = onOtherDay(at, (day) => day - weeks * 7);
			if (days > 0) at = onOtherDay(at, (day) => workingDaysFrom(day, days, -1));
			return subtractOpen(at, hours * HOUR + minutes * 60);
		}
	};
}
function segmentOf(text) {
	const from = minuteOf(text.slice(0, 5));
	const to = minuteOf(text.slice(6, 11));
	return from < to ? [{
		from,
		to
	}] : [];
}
function minuteOf(time) {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
function closings(holidays) {
	const minutes = new Map();
	for (const { date, from } of holidays) {
		const minute = from === null ? 0 : minuteOf(from);
		minutes.set(date, Math.min(minute, minutes.get(date) ?? minute));
	}
	if (minutes.size === 0) return () => Number.POSITIVE_INFINITY;
	return (day) => {
		const date = dateOf(day);
		const yearly = `${twoDigits(date.month)}-${twoDigits(date.day)}`;
		const year = String(date.year).padStart(4, "0");
		return Math.min(minutes.get(yearly) ?? Number.POSITIVE_INFINITY, minutes.get(`${year}-${yearly}`) ?? Number.POSITIVE_INFINITY);
	};
}
function until(segments, minute) {
	if (minute === Number.POSITIVE_INFINITY) return segments;
	return segments.flatMap(({ from, to }) => from < minute ? [{
		from,
		to: Math.min(to, minute)
	}] : []);
}
function twoDigits(count) {
	return String(count).padStart(2, "0");
}
// src/clock/agreement.ts
function readyAgreement(policy, zones, commit = null, open = openCalendar) {
	const times = new Map([["always", always]]);
	const lists = new Map();
	const timeOf = (name) => {
		const calendar = Object.hasOwn(policy.calendars, name) ? policy.calendars[name] : void 0;
		const zone = calendar?.timezone ?? policy.timezone;
		const time = times.get(name) ?? (calendar === void 0 ? {
			...always,
			name
		} : open(name, calendar, zones.isZone(zone) ? zone : "UTC", zones));
		times.set(name, time);
		return time;
	};
	const termsOf = (kind, priority) => {
		const list = `${kind} ${priority}`;
		const known = lists.get(list);
		if (known !== void 0) return known;
		const targets = targetsOf$1(policy, kind, priority) ?? [UNCOVERED];
		const keys = [
			"kinds",
			kind,
			...priority === null ? ["unassessed"] : ["targets", priority]
		];
		const terms = targets.map((target, index) => termOf(target, priority, policy, timeOf(target.calendar), [...keys, index]));
		lists.set(list, terms);
		return terms;
	};
	const duties = new Map();
	const dutiesOf = (kind) => {
		const known = duties.get(kind) ?? dutyTerms(policy, kind, timeOf, zones);
		duties.set(kind, known);
		return known;
	};
	return {
		policy,
		commit,
		termsOf,
		dutiesOf
	};
}
const UNCOVERED = {
	id: "notify-incident-manager",
	do: "notify",
	role: MANAGER,
	owner: MANAGER,
	from: "reported",
	calendar: "always",
	within: "immediately"
};
function isCovered(policy, kind, priority) {
	return targetsOf$1(policy, kind, priority) !== null;
}
function targetsOf$1(policy, kind, priority) {
	const asked = kindIn(policy, kind);
	return (priority === null ? asked?.unassessed : asked?.targets[priority]) ?? null;
}
function termOf(target, priority, policy, time, policyKeys) {
	const within = target.do === "update" ? target.every : target.within;
	const limit = within === "immediately" ? policy.immediately : within;
	const { before, from } = policy.escalation.remind;
	const isLong = elapsedSeconds(limit) >= elapsedSeconds(from);
	return {
		identity: `${target.id} ${target.do} ${target.do === "reach" ? target.status : target.role} ${target.from}`,
		target,
		priority,
		limit,
		isImmediate: within === "immediately",
		tolerance: policy.immediately,
		remind: target.remind ?? (isLong ? before : null),
		time,
		policyKeys
	};
}
function isReachAssessed({ target }) {
	return target.do === "reach" && target.status === "assessed";
}
// src/clock/sections.ts
function sectionsOf({ headings, from }) {
	return from === "scan" ? "unknown" : filledSections(headings);
}
function filledSections(headings) {
	const filled = headings.filter(({ level, empty, unsaid }) => level === 2 && !empty && unsaid !== true);
	return new Set(filled.map(({ text }) => sectionKey(text)));
}
function sectionKey(heading) {
	return heading.trim().toLowerCase();
}
// src/clock/signed-off.ts
function lessonsIn(sections) {
	if (sections === "unknown") return sections;
	return sections.has(sectionKey("Lessons learned")) ? "said" : "missing";
}
function validationObjection({ index }, { events, acts }, role) {
	if (!follows(index, "resolved", events)) return "order";
	return role === void 0 || isActFor({ acts }, role, index) ? null : "writer";
}
function reviewObjection({ event, index }, { events }, lessons) {
	if (!follows(index, "closed", events)) return "order";
	if (event.by === void 0) return "writer";
	return lessons === "missing" ? "lessons" : null;
}
function validatorOf(policy, kind) {
	return kindIn(policy, kind)?.requires.validated;
}
function follows(index, name, events) {
	return events.slice(0, events.findIndex((placed) => placed.index === index)).findLast(({ event }) => event.event === name || event.event === "reopened")?.event.event === name;
}
// src/clock/closing.ts
function closingTerms(kind) {
	const target = targetsIn(kind).find((one) => one.do === "reach" && one.status === "closed");
	return {
		requires: kind?.requires ?? {
			statuses: [],
			sections: []
		},
		owner: target?.owner ?? null
	};
}
function standingClosing(course) {
	const { status, closings, pendingClosing } = course;
	return status === "closed" ? closings.at(-1) ?? null : pendingClosing;
}
function lacksOf({ requires, owner }, seen) {
	const role = owner ?? "incident-manager";
	const has = (name) => (name === "resolved" && owner !== null ? seen.sinceReopened : seen.events).some(({ event }) => event.event === name);
	return [
		...[...new Set(["assessed", ...requires.statuses.filter((name) => name !== "reported")])].flatMap((name) => has(name) ? [] : [{
			what: "event",
			name,
			role,
			instead: null,
			isTooEarly: false
		}]),
		...requires.validated === void 0 ? [] : validationLacks(requires.validated, seen),
		...requires.sections.flatMap((name) => seen.sections === "unknown" || seen.sections.has(sectionKey(name)) ? [] : [{
			what: "section",
			name,
			role,
			instead: null,
			isTooEarly: false
		}])
	];
}
function lacksNow(terms, course) {
	const { events } = course;
	const reopened = events.findLastIndex(({ event }) => event.event === "reopened");
	return lacksOf(terms, {
		...course,
		sinceReopened: events.slice(reopened + 1)
	});
}
function stillLacking(lacks, placed, seen) {
	const name = placed.event.event;
	return lacks.flatMap((lack) => {
		if (lack.what === "section" || lack.name !== name) return [lack];
		if (lack.what === "event") return [];
		return validationLacks(lack.role, {
			...seen,
			sinceReopened: [placed]
		});
	});
}
function validationLacks(role, { events, sinceReopened, acts }) {
	const validations = sinceReopened.filter(({ event }) => event.event === "validated");
	const objections = validations.map((placed) => validationObjection(placed, {
		events,
		acts
	}, role));
	if (objections.includes(null)) return [];
	const isTooEarly = objections.at(-1) === "order";
	return [{
		what: "validated",
		name: "validated",
		role,
		instead: isTooEarly ? null : validations.at(-1)?.event.by ?? null,
		isTooEarly
	}];
}
// src/clock/timeline-point.ts
function pointOf(placed) {
	const { event, index } = placed;
	return {
		at: event.at,
		index,
		approximate: event.approximate === true
	};
}
const BEGINNING = {
	at: Number.NEGATIVE_INFINITY,
	index: -1,
	approximate: false
};
function comparePoints(a, b) {
	if (a.at !== b.at) return a.at < b.at ? -1 : 1;
	return a.index - b.index;
}
function isBefore(a, b) {
	return comparePoints(a, b) < 0;
}
// src/clock/status.ts
const ENDED = new Set(["closed", "dismissed"]);
const SETTLED = new Set([
	"resolved",
	"closed",
	"dismissed"
]);
function isSettled(status) {
	return SETTLED.has(status);
}
function isEnded(status) {
	return ENDED.has(status);
}
function statusAfter(status, event, isClosing = false) {
	if (event === "reopened") return isSettled(status) || isClosing ? "investigating" : null;
	if (event === "assessed") return status === "reported" ? "assessed" : null;
	if (event === "dismissed") return isEnded(status) ? null : event;
	if (isSettled(status) || status === event) return null;
	if (event === "resolved") return event;
	return event === "investigating" || event === "contained" || event === "mitigated" ? event : null;
}
function reaches(status, wanted) {
	if (status === "dismissed" || wanted === "dismissed") return status === wanted;
	return STATUSES.indexOf(status) >= STATUSES.indexOf(wanted);
}
// src/clock/fulfilments.ts
function fulfilmentsOf(target, anchor, course) {
	const all = allFulfilments(target, course);
	const start = target.do === "update" || target.do === "notify" && target.from !== "reported" ? anchor.point : anchor.since;
	return all.filter((fulfilment) => !isBefore(fulfilment, start));
}
function allFulfilments(target, course) {
	switch (target.do) {
		case "notify": return notificationsOf(target.role, course).map(toldAt);
		case "engage": return notificationsOf(target.role, course).filter(({ means }) => means === "engaged" || means === "acted").map(toldAt);
		case "update": return course.events.filter(({ event }) => event.audience?.includes(target.role) === true).map(reachedAt);
		case "reach": return reached(target, course);
		case "submit": return course.events.filter(({ event }) => event.event === "submitted" && event.duty === target.id).map(reachedAt);
	}
}
function notificationsOf(role, { notifications }) {
	return notifications.filter((notification) => notification.role === role);
}
function reached({ status, by }, course) {
	const counts = ({ index }) => by === void 0 || isActFor(course, by, index);
	const named = course.events.filter(({ event }) => event.event === status);
	if (status === "assessed") return confirmed(named, course, by).filter(counts).map((placed) => placed.event.event === status ? reachedAt(placed) : fulfilmentAt(placed, `assessment confirmed${writtenBy(placed)}`));
	if (status === "validated") return named.filter(({ index }) => course.validations.includes(index)).filter(counts).map(reachedAt);
	if (status === "reviewed") return named.filter((placed) => reviewObjection(placed, course, lessonsIn(course.sections)) === null).filter(counts).map(reachedAt);
	return course.effectiveChanges.filter((change) => (change.status === status || reaches(change.status, status) && !isEnded(change.status)) && counts(change)).map((change) => {
		const placed = course.events.find(({ index }) => index === change.index);
		const { at, index, approximate, status: reach } = change;
		return {
			at,
			index,
			approximate,
			...writerOf(placed),
			what: reach + writtenBy(placed),
			expected: null
		};
	});
}
function confirmed(assessments, { events }, by) {
	const first = assessments[0];
	if (by === void 0 || first === void 0) return assessments;
	return events.slice(events.indexOf(first));
}
function reachedAt(placed) {
	return fulfilmentAt(placed, placed.event.event + writtenBy(placed));
}
function writerOf(placed) {
	return {
		who: null,
		by: placed?.event.by ?? null
	};
}
function writtenBy(placed) {
	return placed?.event.by === void 0 ? "" : ` by ${placed.event.by}`;
}
function fulfilmentAt({ event, index }, what) {
	const writer = writerOf({
		event,
		index
	});
	const { at, approximate = false, expected = null } = event;
	return {
		at,
		index,
		approximate,
		...writer,
		what,
		expected
	};
}
function toldAt(notification) {
	const { at, index, approximate, ground, who, by, role } = notification;
	return {
		at,
		index,
		approximate,
		who,
		by,
		what: notificationWords(notification) + (GROUNDS[ground]?.(role, who) ?? ""),
		expected: null
	};
}
function notificationWords({ means, role, who, by }) {
	const named = who === null ? "" : ` (${who})`;
	switch (means) {
		case "acted": return `an entry by ${who ?? role}, who counts for ${role},`;
		case "addressed": return `word to ${role}${by === null ? "" : ` by ${by}`}`;
		case "engaged":
			if (by === null) return `${role} engaged${named}, though nobody says who wrote it,`;
			return `${role} engaged${named}${by === who ? "" : `, as ${by} wrote,`}`;
		case "notified": return `${role} notified${named}${by === null ? "" : `, as ${by} wrote,`}`;
		case "escalated": return `escalated to ${role}${named}${by === null ? "" : `, as ${by} wrote,`}`;
	}
}
const GROUNDS = {
	anybody: (role) => ` (the policy names no person for ${role}, so that anybody counts)`,
	record: (_, who) => ` (${who ?? "they"} by the record's own word, its roles)`
};
// src/clock/anchors.ts
const RECURRENT = new Set([
	"resolved",
	"closed",
	"dismissed",
	"reopened"
]);
function anchorsOf(target, course) {
	if (RECURRENT.has(target.from)) return comingsOf$1(target.from, course).map((point) => rowFrom(target.from, point, course.statusChanges));
	const first = firstPoint(target.from, course);
	if (first === null) return [];
	const { effectiveChanges } = course;
	const rows = [rowFrom(target.from, first, effectiveChanges)];
	for (const [index, change] of effectiveChanges.entries()) {
		if (change.event !== "reopened" || !isBefore(first, change)) continue;
		if (isAskedAnew(target, effectiveChanges[index - 1]?.status === "closed", rows, course)) rows.push(rowFrom("reopened", change, effectiveChanges));
	}
	return rows;
}
function comingsOf$1(event, { closings, statusChanges }) {
	if (event === "closed") return closings.map(({ point }) => point);
	return statusChanges.filter((change) => change.event === event);
}
function rowFrom(event, point, changes) {
	const reopenings = changes.filter((change) => change.event === "reopened");
	return {
		event,
		point,
		endedBy: reopenings.find((reopening) => isBefore(point, reopening)) ?? null,
		since: reopenings.findLast((reopening) => !isBefore(point, reopening)) ?? BEGINNING
	};
}
function isAskedAnew(target, isAfterClosing, rows, course) {
	const stands = target.do === "reach" ? target.status === "assessed" : target.do !== "update" && !isAfterClosing;
	const row = rows.at(-1);
	return !stands || row === void 0 || !wasMet(target, row, course);
}
function wasMet(target, row, course) {
	const { endedBy } = row;
	return fulfilmentsOf(target, row, course).some((fulfilment) => endedBy === null || !isBefore(endedBy, fulfilment));
}
function firstPoint(name, course) {
	if (name === "reported") return course.statusChanges[0] ?? null;
	const placed = course.events.find(({ event }) => event.event === name);
	return placed === void 0 ? null : pointOf(placed);
}
// src/clock/holds.ts
function isStoppedByHolds(target) {
	return target.do === "reach" && (target.status === "contained" || target.status === "resolved");
}
function holdsAsOf(holds, moment) {
	return holds.filter(({ from }) => from < moment).map(({ from, to }) => ({
		from,
		to: to !== null && to <= moment ? to : null
	}));
}
function openHold({ holds }) {
	const last = holds.at(-1);
	return last?.to === null ? last : null;
}
function isHeldAt(instant, holds) {
	return holds.some(({ from, to }) => from <= instant && (to === null || instant < to));
}
function afterWithHolds(time, from, length, holds) {
	const unstopped = time.after(from, length);
	if (holds.every((hold) => hold.from > from ? hold.from >= unstopped : isOver(hold, from))) return unstopped;
	let start = from;
	let left = time.openBetween(from, unstopped);
	for (const hold of holds) {
		if (isOver(hold, start)) continue;
		const reached = time.addOpen(start, left);
		if (hold.from > start && reached <= hold.from) return reached;
		left -= time.openBetween(start, hold.from);
		if (hold.to === null) return null;
		start = hold.to;
	}
	return time.addOpen(start, left);
}
function beforeWithHolds(time, to, length, holds) {
	const unstopped = time.before(to, length);
	let end = to;
	let left = time.openBetween(unstopped, to);
	for (const hold of holds.toReversed()) {
		if (hold.to === null || hold.from >= end) continue;
		const reached = time.subtractOpen(end, left);
		if (reached >= hold.to) return reached;
		left -= time.openBetween(hold.to, end);
		end = hold.from;
	}
	return time.subtractOpen(end, left);
}
function heldSeconds(target, holds, from, to) {
	if (!isStoppedByHolds(target)) return 0;
	return holds.map((hold) => Math.min(hold.to ?? to, to) - Math.max(hold.from, from)).reduce((sum, length) => sum + Math.max(0, length), 0);
}
function isOver({ to }, moment) {
	return to !== null && to <= moment;
}
// src/clock/counting.ts
function countFrom(origin, term, calls) {
	return {
		term,
		origin,
		unstopped: term.dueFrom?.(origin) ?? term.time.after(origin, term.limit),
		calls
	};
}
function countExpected(expected, term) {
	return {
		term,
		origin: expected,
		unstopped: term.time.addOpen(expected + elapsedSeconds(term.tolerance), 0),
		calls: false
	};
}
function dueOf(counting, holds) {
	let earliest = null;
	for (const by of counting) {
		const { term, origin, unstopped } = by;
		const at = holds.length > 0 && isStoppedByHolds(term.target) ? afterWithHolds(term.time, origin, term.limit, holds) : unstopped;
		if (at !== null && (earliest === null || at < earliest.at)) earliest = {
			at,
			by
		};
	}
	return earliest;
}
// src/clock/sentences.ts
function limitWords(term) {
	const length = formatDuration(term.limit);
	const said = term.isImmediate ? `immediately (${length})` : length;
	return term.target.calendar === "always" ? said : `${said} of ${term.target.calendar} time`;
}
function askedBy(term) {
	return term.priority ?? "an unassessed incident";
}
function comparedToDue(at, dueAt) {
	if (dueAt === null) return "while no due instant was in force";
	if (at === dueAt) return "at the very instant it was due";
	const apart = formatElapsed(at - dueAt);
	return at < dueAt ? `${apart} before it was due` : `${apart} late`;
}
// src/clock/steps.ts
function announce(counting, due, { policy, holds, quietFrom }) {
	const last = counting.at(-1) ?? due.by;
	const { target } = last.term;
	const stopping = isStoppedByHolds(target) ? holds : [];
	const callAt = callInstant(counting, stopping);
	const { remind } = last.term;
	const remindAt = remind === null ? null : beforeWithHolds(due.by.term.time, due.at, remind, stopping);
	const steps = [];
	if (callAt !== null) steps.push({
		step: "call",
		at: callAt,
		mention: [asked(target)]
	});
	if (remindAt !== null && remindAt > (callAt ?? last.origin)) steps.push({
		step: "remind",
		at: remindAt,
		mention: [asked(target)]
	});
	const pressing = rungsAndRepeats(target, due.at, policy);
	steps.push(...quietFrom === null ? pressing : quietened(pressing, target, due.at, quietFrom));
	return {
		remindAt,
		steps: steps.filter(({ at }) => !isHeldAt(at, stopping)).toSorted((a, b) => a.at - b.at)
	};
}
function asked(target) {
	return target.do === "notify" || target.do === "engage" ? target.role : target.owner;
}
function callInstant(counting, holds) {
	const last = counting.at(-1);
	const calls = counting.filter((limit) => limit.calls).map(({ term, origin }) => afterWithHolds(term.time, origin, term.target.call ?? NO_TIME, holds)).filter((at) => at !== null);
	if (last === void 0 || calls.length === 0) return null;
	const earliest = Math.min(...calls);
	if (earliest >= last.origin) return earliest;
	return afterWithHolds(last.term.time, last.origin, NO_TIME, holds);
}
const NO_TIME = {
	weeks: 0,
	days: 0,
	hours: 0,
	minutes: 0
};
function rungsAndRepeats(target, dueAt, policy) {
	const ladder = (target.ladder ?? policy.escalation.ladder).toSorted((a, b) => elapsedSeconds(a.after) - elapsedSeconds(b.after));
	const repeat = target.repeat ?? policy.escalation.repeat;
	const rungs = ladder.map((rung, index) => ({
		step: `rung-${index + 1}`,
		at: Math.max(dueAt + elapsedSeconds(rung.after), overdueFrom(dueAt)),
		mention: mentionsOf([rung], target),
		...viaOf([rung])
	}));
	const last = ladder.at(-1);
	const lastRung = dueAt + (last === void 0 ? 0 : elapsedSeconds(last.after));
	const everybody = mentionsOf(ladder, target);
	const repeats = Array.from({ length: repeat.times }, (_, index) => ({
		step: `repeat-${index + 1}`,
		at: lastRung + (index + 1) * elapsedSeconds(repeat.every),
		mention: everybody,
		...viaOf(ladder)
	}));
	return [...rungs, ...repeats];
}
function viaOf(rungs) {
	const via = [...new Set(rungs.flatMap((rung) => rung.via ?? []))];
	return via.length === 0 ? {} : { via };
}
function overdueFrom(dueAt) {
	return dueAt + 1;
}
function quietened(steps, target, dueAt, quietFrom) {
	const said = steps.filter(({ at }) => at <= quietFrom);
	const mention = mentionsOf([{ mention: ["role", "owner"] }], target);
	return said.length > 0 ? said : [{
		step: "rung-1",
		at: overdueFrom(dueAt),
		mention
	}];
}
function mentionsOf(rungs, target) {
	const roles = rungs.flatMap(({ mention }) => mention).map((role) => role === "owner" ? target.owner : role === "role" ? roleOf(target) : role).filter((role) => target.do !== "update" || role !== target.role || role === target.owner);
	return roles.length === 0 ? [target.owner] : [...new Set(roles)];
}
function roleOf(target) {
	return target.do === "notify" || target.do === "engage" ? target.role : target.owner;
}
// src/clock/draw-obligation.ts
function drawObligation(drawing) {
	const { walk, anchor, course, agreement, episode } = drawing;
	const { term } = walk;
	const { target } = term;
	const holds = isStoppedByHolds(target) ? holdsBefore(drawing) : [];
	const standing = walk.verdict === null ? owed(drawing) : {
		...walk.verdict,
		steps: []
	};
	return {
		target: target.id,
		do: target.do,
		role: target.do === "reach" ? null : target.role,
		reach: target.do === "reach" ? target.status : null,
		owner: target.owner,
		isConfirmation: isConfirmation(target, course),
		priority: priorityOf$1(term, course),
		anchor: anchor.event,
		anchorAt: anchor.point.at,
		...standing,
		metBy: metBy(drawing),
		approximate: walk.approximate || anchor.point.approximate || holds.some(({ approximate }) => approximate),
		breaches: walk.breaches.length,
		overruns: overrunsOf(drawing),
		limit: limitOf$1(drawing),
		updates: walk.updates,
		episode: episode + updatesMade(target, course),
		reasons: [
			...walk.reasons,
			...walk.verdict === null && walk.lastWord !== null ? [walk.lastWord] : [],
			...holds.map(holdReason),
			...walk.verdict === null ? dueReason(standing.dueAt, drawing.now) : []
		],
		policyKeys: term.policyKeys,
		policyCommit: agreement.commit,
		...walk.duty === void 0 ? {} : { duty: walk.duty }
	};
}
function isConfirmation(target, course) {
	if (target.do !== "reach" || target.status !== "assessed" || target.by === void 0) return false;
	const first = course.events.find(({ event }) => event.event === "assessed");
	return first !== void 0 && !isActFor(course, target.by, first.index);
}
function priorityOf$1({ target, priority }, course) {
	return target.do === "submit" ? course.priority : priority;
}
function overrunsOf({ walk, course, now }) {
	return walk.breaches.map(({ due, until, end, metAt }) => {
		const { term } = due.by;
		const lateBySeconds = (until ?? now) - due.at;
		return {
			priority: priorityOf$1(term, course),
			asked: term.target,
			dueAt: due.at,
			lateBySeconds,
			end,
			metAt
		};
	});
}
function limitOf$1({ walk, course }) {
	const due = walk.verdict === null ? dueOf(walk.counting, course.holds) : walk.judgedBy;
	const term = due?.by.term ?? walk.term;
	return {
		priority: priorityOf$1(term, course),
		asked: term.target,
		dueAt: due?.at ?? null
	};
}
function metBy({ walk, anchor, course }) {
	const metAt = walk.verdict?.metAt;
	if (metAt === null || metAt === void 0) return null;
	const fulfilment = fulfilmentsOf(walk.term.target, anchor, course).find(({ at }) => at === metAt);
	return fulfilment === void 0 ? null : {
		who: fulfilment.who,
		by: fulfilment.by
	};
}
function owed({ walk, anchor, course, agreement, now }) {
	const due = isStoppedByHolds(walk.term.target) && openHold(course) !== null ? null : dueOf(walk.counting, course.holds);
	if (due === null) return {
		...NEITHER,
		dueAt: null,
		state: "pending",
		lateBySeconds: null,
		steps: []
	};
	const { steps, remindAt } = announce(walk.counting, due, {
		policy: agreement.policy,
		holds: course.holds,
		quietFrom: quietFrom(walk.term.target, anchor, course)
	});
	const isOverdue = now > due.at;
	const isSoon = remindAt !== null && now >= remindAt;
	return {
		dueAt: due.at,
		...NEITHER,
		state: isOverdue ? "overdue" : isSoon ? "due-soon" : "pending",
		lateBySeconds: isOverdue ? now - due.at : null,
		steps: walk.duty === void 0 ? steps : stepsSince(walk.duty.since, steps)
	};
}
function stepsSince(since, steps) {
	return steps.map((step) => ({
		...step,
		at: Math.max(step.at, since)
	}));
}
const NEITHER = {
	metAt: null,
	ending: null
};
function quietFrom({ do: asked }, anchor, course) {
	if (asked !== "notify" && asked !== "engage") return null;
	if (anchor.event === "closed") return null;
	return course.effectiveChanges.find((change) => change.event === "resolved" && isBefore(anchor.point, change))?.at ?? null;
}
function updatesMade(target, course) {
	if (target.do !== "update") return 0;
	return course.events.filter(({ event }) => event.audience?.includes(target.role) === true).length;
}
function holdsBefore({ walk, anchor, course }) {
	const end = (walk.verdict === null ? dueOf(walk.counting, course.holds)?.at : walk.verdict.dueAt) ?? walk.verdict?.metAt ?? 1e400;
	return course.holds.filter(({ from, to }) => from < end && (to === null || to > anchor.point.at));
}
function holdReason({ from, to, reason, index }) {
	const until = to === null ? "and still is" : `until ${formatInstant(to)}`;
	return {
		at: from,
		text: `held from ${formatInstant(from)} ${until} (${reason}): that time does not count`,
		entry: index
	};
}
function dueReason(dueAt, now) {
	if (dueAt === null) return [];
	const how = now > dueAt ? `: it is ${comparedToDue(now, dueAt)}` : "";
	return [{
		at: dueAt,
		text: `due ${formatInstant(dueAt)}${how}`,
		entry: null
	}];
}
// src/clock/priority.ts
function comparePriorities(a, b) {
	return Number(a.slice(1)) - Number(b.slice(1));
}
function isMoreUrgent(a, b) {
	return comparePriorities(a, b) < 0;
}
function mergeAssessment(facts, entry) {
	const merged = { ...facts };
	if (entry.impact !== void 0) merged.impact = entry.impact;
	if (entry.urgency !== void 0) merged.urgency = entry.urgency;
	if (entry.scope !== void 0) merged.scope = entry.scope;
	if (entry.affects !== void 0) merged.affects = entry.affects;
	if (entry.outage !== void 0) merged.outage = entry.outage;
	if (entry.users !== void 0) merged.users = entry.users;
	if (entry["security-risk"] !== void 0) merged["security-risk"] = entry["security-risk"];
	return merged;
}
function priorityOf(facts, override, kind) {
	if (override !== void 0) return {
		priority: override,
		because: "override"
	};
	if (kind === void 0) return null;
	const fromMatrix = matrixPriority(kind, facts.impact, facts.urgency);
	const raised = kind.raise.filter(({ when }) => holds(when, facts)).map((raise) => raise["at-least"]).toSorted(comparePriorities)[0];
	if (raised !== void 0 && (fromMatrix === null || isMoreUrgent(raised, fromMatrix))) return {
		priority: raised,
		because: "raise"
	};
	return fromMatrix === null ? null : {
		priority: fromMatrix,
		because: "matrix"
	};
}
function matrixPriority(kind, impact, urgency) {
	return impact === void 0 || urgency === void 0 ? null : kind.matrix[impact][urgency];
}
function holds(when, facts) {
	return (when.outage === void 0 || when.outage === facts.outage) && (when.users === void 0 || when.users === facts.users) && (when["security-risk"] === void 0 || when["security-risk"] === facts["security-risk"]) && (when.affects === void 0 || (facts.affects ?? []).includes(when.affects));
}
// src/clock/priority-periods.ts
function priorityPeriods(course) {
	const [first, ...later] = course.priorityChanges;
	if (first === void 0) return [{
		from: BEGINNING,
		priority: null
	}];
	return withoutEmpty([{
		from: BEGINNING,
		priority: first.priority
	}, ...later.map(periodOf)], course.reportedAt);
}
function periodsFrom(periods, anchor) {
	const inForce = periods.findLastIndex(({ from }) => isBefore(from, anchor));
	const [first, ...later] = periods.slice(Math.max(0, inForce));
	if (first === void 0) return [];
	return withoutEmpty([{
		...first,
		from: anchor
	}, ...later], anchor.at);
}
function periodsOnceResolved(periods, course) {
	const resolved = course.effectiveChanges.find(({ event }) => event === "resolved");
	if (resolved === void 0) return periods;
	const kept = [];
	for (const period of periods) {
		const last = kept.at(-1)?.priority ?? null;
		if (last === null || period.priority !== null && isMoreUrgent(period.priority, last) || !isBefore(resolved, period.from)) kept.push(period);
	}
	return kept;
}
function countedPriority(course) {
	return periodsOnceResolved(priorityPeriods(course), course).at(-1)?.priority ?? null;
}
function countRaises(periods) {
	return periods.filter(({ priority }, index) => {
		const before = periods[index - 1]?.priority ?? null;
		return before !== null && priority !== null && isMoreUrgent(priority, before);
	}).length;
}
function periodOf(change) {
	const { at, index, approximate, priority } = change;
	return {
		from: {
			at,
			index,
			approximate
		},
		priority
	};
}
function withoutEmpty(periods, start) {
	const kept = [];
	for (const [index, { from, priority }] of periods.entries()) {
		const next = periods[index + 1];
		if (next !== void 0 && next.from.at <= Math.max(start, from.at)) continue;
		if (kept.at(-1)?.priority === priority) continue;
		kept.push({
			priority,
			from: kept.length === 0 ? periods[0]?.from ?? from : from
		});
	}
	return kept;
}
// src/clock/duty-standing.ts
function standingsOf(terms, course) {
	const { duty } = terms;
	let firstHeld = null;
	return pointsOf(course).map((point) => {
		const isAsked = isAskedAt(duty, course, point);
		if (isAsked) firstHeld ??= point;
		const { by, why } = wordsOf$1(course.events.find(({ index }) => index === point.index));
		if (!isAsked || firstHeld === null) return {
			point,
			state: "not",
			counting: [],
			by,
			why
		};
		return {
			point,
			...countingAt(terms, course, point, firstHeld),
			by,
			why
		};
	});
}
function awarenessOf(regime, course) {
	const of = (wanted) => course.events.find(({ event }) => event.event === "aware" && event.regime === wanted);
	const placed = of(regime) ?? of(void 0);
	return placed === void 0 ? course.statusChanges[0] ?? null : pointOf(placed);
}
function pointsOf({ events, statusChanges, effectiveChanges }) {
	const points = new Map();
	for (const point of [
		...events.map(pointOf),
		...statusChanges.slice(0, 1),
		...effectiveChanges
	]) points.set(point.index, point);
	return [...points.values()].toSorted(comparePoints);
}
function isAskedAt({ when }, course, point) {
	if (when === void 0) {
		const reported = course.statusChanges[0];
		return reported !== void 0 && !isBefore(point, reported);
	}
	const last = course.events.findLast((placed) => placed.event.event === "classified" && placed.event.regime === when.regime && !isBefore(point, pointOf(placed)))?.event;
	return last?.event === "classified" && when.as.includes(last.as);
}
function countingAt({ duty, anchors, next }, course, point, firstHeld) {
	const isOver = (counting) => counting.unstopped < point.at;
	const fits = (counting) => fitsWhile(duty, course, point, counting.unstopped);
	const came = (points) => points.filter((coming) => !isBefore(point, coming));
	const own = came(submissionsOf(duty.id, course)).at(-1);
	const started = anchors.flatMap(({ anchor, term }) => {
		const comings = came(comingsOf(anchor, duty, course));
		const origin = anchor.which === "first" ? comings[0] : comings.at(-1);
		if (origin === void 0) return [];
		const counting = countFrom(origin.at, term, true);
		return anchor.lapses && counting.unstopped < firstHeld.at ? [] : [{
			counting,
			isOtherwise: anchor.otherwise
		}];
	});
	const limits = next !== null && own !== void 0 ? [countFrom(own.at, next, false)] : started.filter(({ isOtherwise }) => !isOtherwise).map(({ counting }) => counting);
	const counting = limits.filter(fits);
	if (counting.length > 0) return {
		state: "owed",
		counting
	};
	const isJudged = limits.length > 0 && limits.every(isOver);
	const others = started.filter(({ isOtherwise, counting: one }) => isOtherwise && (duty.while !== "handled" || fits(one))).map((one) => one.counting);
	if (isJudged && others.length > 0) return {
		state: "owed",
		counting: others
	};
	return {
		state: duty.while === "ongoing" && limits.length > 0 ? "not" : "waiting",
		counting: []
	};
}
function fitsWhile(duty, course, point, dueAt) {
	if (duty.while === void 0) return true;
	const last = course.effectiveChanges.findLast((change) => change.at <= dueAt && !isBefore(point, change));
	return (last !== void 0 && isSettled(last.status)) === (duty.while === "handled");
}
function comingsOf(anchor, duty, course) {
	const regime = anchor.of ?? duty.when?.regime;
	const { from } = anchor;
	if (from === "aware") {
		const aware = awarenessOf(regime, course);
		return aware === null ? [] : [aware];
	}
	if (from === "reported") return course.statusChanges.slice(0, 1);
	if (from === "submitted") return submissionsOf(anchor.of ?? "", course);
	if (from === "classified") return classificationsInto(regime, duty, course);
	if (from === "closed") return course.closings.map(({ point }) => point);
	if (from === "resolved" || from === "reopened" || from === "dismissed") return course.effectiveChanges.filter(({ event }) => event === from);
	return course.events.filter(({ event }) => event.event === from).map(pointOf);
}
function submissionsOf(id, { events }) {
	return events.filter(({ event }) => event.event === "submitted" && event.duty === id).map(pointOf);
}
function classificationsInto(regime, { when }, { events }) {
	const asks = (as) => when === void 0 || when.regime !== regime || when.as.includes(as);
	let wasAsked = false;
	return events.flatMap((placed) => {
		const { event } = placed;
		if (event.event !== "classified" || event.regime !== regime) return [];
		const isInto = asks(event.as) && !wasAsked;
		wasAsked = asks(event.as);
		return isInto ? [pointOf(placed)] : [];
	});
}
function wordsOf$1(placed) {
	const event = placed?.event;
	if (event?.event === "classified") return {
		by: "classified",
		why: `classified as ${event.as} (${event.reason})`
	};
	return {
		by: event?.event ?? "reported",
		why: event?.event ?? "reported"
	};
}
// src/model/count-of.ts
function countOf(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
function nameOrCount(names, noun) {
	const [only] = names;
	return names.length === 1 && only !== void 0 ? only : countOf(names.length, noun);
}
// src/clock/walk-state.ts
function startState(term, anchor, course) {
	return {
		anchor,
		course,
		term,
		counting: [],
		owedSince: anchor.point.at,
		isBegun: false,
		wasBegun: false,
		verdict: null,
		isFinal: false,
		isOverdue: false,
		breaches: [],
		judgedBy: null,
		approximate: false,
		early: null,
		updates: 0,
		lastUpdate: null,
		expected: null,
		lastWord: null,
		worstGap: null,
		reasons: []
	};
}
function dueAsOf({ counting, course }, moment) {
	return dueOf(counting, holdsAsOf(course.holds, moment));
}
function missedBy(state, moment) {
	const due = dueAsOf(state, moment);
	return due === null || due.at >= moment ? null : due.at;
}
function passDue(state, moment) {
	const due = dueAsOf(state, moment);
	if (state.isOverdue || due === null || due.at >= moment) return;
	state.isOverdue = true;
	state.breaches.push({
		due,
		until: null,
		end: null,
		metAt: null
	});
}
function endBreach(state, moment, end) {
	const last = state.breaches.at(-1);
	if (state.isOverdue && last !== void 0) Object.assign(last, {
		until: moment,
		end
	});
	state.isOverdue = false;
	if (end === "met") for (const breach of state.breaches) breach.metAt ??= moment;
}
function explain(state, point, say) {
	state.reasons.push(new LazyReason(point.at, point.index, say));
	if (point.approximate) state.approximate = true;
}
var LazyReason = class {
	at;
	entry;
	#say;
	constructor(at, entry, say) {
		this.at = at;
		this.entry = entry;
		this.#say = say;
	}
	get text() {
		return this.#say();
	}
};
// src/clock/end-row.ts
const CANCELLED = {
	state: "cancelled",
	metAt: null,
	dueAt: null,
	lateBySeconds: null
};
function meetRow(state, fulfilment) {
	state.judgedBy = dueAsOf(state, fulfilment.at);
	const dueAt = state.judgedBy?.at ?? null;
	const isLate = dueAt !== null && fulfilment.at > dueAt;
	state.verdict = {
		state: isLate ? "late" : "met",
		metAt: fulfilment.at,
		dueAt,
		lateBySeconds: isLate ? fulfilment.at - dueAt : null,
		ending: null
	};
	const { at, what } = fulfilment;
	explain(state, fulfilment, () => `${what} at ${formatInstant(at)}: ${comparedToDue(at, dueAt)}`);
	endBreach(state, fulfilment.at, "met");
	state.counting = [];
	state.isFinal = true;
}
function updateRow(state, fulfilment) {
	closeGap(state, fulfilment);
	state.judgedBy = dueAsOf(state, fulfilment.at);
	endBreach(state, fulfilment.at, "met");
	state.updates += 1;
	state.lastUpdate = fulfilment.at;
	state.approximate ||= fulfilment.approximate;
	state.expected = expectedAfter(state.expected, fulfilment);
	const next = countFrom(fulfilment.at, state.term, false);
	const { expected } = state;
	const say = () => wordReason(fulfilment.at, next, expected);
	state.lastWord = new LazyReason(fulfilment.at, fulfilment.index, say);
	state.counting = [...countedExpectation(state), next];
}
function countedExpectation({ expected, term }) {
	return expected === null ? [] : [countExpected(expected, term)];
}
function expectedAfter(before, { at, expected }) {
	if (expected !== null) return expected > at ? expected : null;
	return before !== null && before > at ? before : null;
}
function endRow(state, point, by) {
	const isUpdate = state.term.target.do === "update";
	if (isUpdate) closeGap(state, point);
	const ending = {
		by,
		at: point.at,
		notDone: isNotDone$1(state, by)
	};
	state.verdict = {
		...isUpdate ? endOfUpdates(state) : endUnmet(state, point),
		ending
	};
	const why = by === "assessed" ? "the new priority does not ask for it" : by;
	const { updates } = state;
	const after = () => isUpdate ? `, after ${countOf(updates, "update")}` : "";
	explain(state, point, () => `${why}: no longer owed${after()}`);
	endBreach(state, point.at, "ended");
	state.counting = [];
}
function isNotDone$1({ term, anchor, breaches, updates }, by) {
	if (by === "reopened" && (anchor.event === "resolved" || anchor.event === "closed")) return false;
	if (term.target.do === "update") return breaches.length > 0 && updates === 0;
	return by === "closed" || breaches.length > 0;
}
function wordReason(at, { term, unstopped }, expected) {
	const limit = limitWords(term);
	const sooner = expected === null ? null : countExpected(expected, term).unstopped;
	if (expected !== null && sooner !== null && sooner < unstopped) return `last word at ${formatInstant(at)}: the resolution is expected at ${formatInstant(expected)}, so that the next is due by ${formatInstant(sooner)}`;
	return `last word at ${formatInstant(at)}: the next ${limit} from then is ${formatInstant(unstopped)}`;
}
function endUnmet(state, point) {
	if (state.breaches.length === 0) return CANCELLED;
	const dueAt = missedBy(state, point.at);
	return {
		state: "late",
		metAt: null,
		dueAt,
		lateBySeconds: dueAt === null ? null : point.at - dueAt
	};
}
function endOfUpdates(state) {
	const { breaches, updates, lastUpdate, worstGap } = state;
	if (breaches.length > 0) return {
		...CANCELLED,
		state: "late",
		...worstGap
	};
	return updates > 0 ? {
		...CANCELLED,
		state: "met",
		metAt: lastUpdate
	} : CANCELLED;
}
function closeGap(state, point) {
	const dueAt = missedBy(state, point.at);
	if (dueAt === null) return;
	const lateBySeconds = point.at - dueAt;
	const say = () => `word was due ${formatInstant(dueAt)}: ${comparedToDue(point.at, dueAt)}`;
	explain(state, point, say);
	if (state.worstGap === null || lateBySeconds > state.worstGap.lateBySeconds) state.worstGap = {
		dueAt,
		lateBySeconds
	};
}
// src/clock/walk-duty.ts
function walkDuty(terms, course, now) {
	const { duty, anchors } = terms;
	const point = awarenessOf(duty.when?.regime, course);
	const term = anchors[0]?.term;
	if (point === null || term === void 0) return null;
	const anchor = {
		event: course.events.some(({ event, index }) => event.event === "aware" && index === point.index) ? "aware" : "reported",
		point,
		endedBy: null,
		since: BEGINNING
	};
	const state = startState(term, anchor, course);
	const submissions = new Map(fulfilmentsOf(term.target, anchor, course).map((f) => [f.index, f]));
	const dismissed = course.effectiveChanges.find(({ status }) => status === "dismissed");
	const standings = standingsOf(terms, course);
	let last = null;
	let begun = 0;
	for (const standing of standings) {
		if (state.isFinal) break;
		if (state.owedSince !== standing.point.at) passDuty(state, standing.point.at);
		const submission = submissions.get(standing.point.index);
		if (submission !== void 0) applySubmission(state, submission, terms.next);
		if (state.isFinal) break;
		const isEnd = standing.point.index === dismissed?.index;
		if (isEnd) state.isFinal = true;
		const next = isEnd ? {
			...standing,
			state: "not",
			counting: []
		} : standing;
		if (state.counting.length === 0 && next.state === "owed") begun += 1;
		stand(state, last, next);
		last = next;
	}
	passDuty(state, now);
	const from = standings.find((standing) => standing.state !== "not")?.point.at;
	if (from === void 0 || last === null) return null;
	const isEnded = state.isFinal || last.state === "not";
	return {
		walk: {
			...state,
			verdict: isEnded ? state.verdict : null,
			duty: {
				from,
				since: state.owedSince
			}
		},
		anchor,
		episode: Math.max(0, begun - 1) + state.updates
	};
}
function applySubmission(state, submission, next) {
	const isOwed = state.counting.length > 0;
	if (next !== null && isOwed) {
		state.term = next;
		updateRow(state, submission);
	} else if (isOwed) meetRow(state, submission);
	else if (next === null) state.early ??= submission;
}
function stand(state, last, standing) {
	const { point, counting, by, why } = standing;
	if (standing.state === "not") {
		if (last === null || last.state === "not") return;
		const notDone = by === "dismissed" && state.breaches.length > 0;
		const ending = {
			by,
			at: point.at,
			notDone
		};
		const isKept = state.updates > 0 && state.breaches.length === 0;
		state.verdict = {
			state: isKept ? "met" : "cancelled",
			metAt: isKept ? state.lastUpdate : null,
			dueAt: null,
			lateBySeconds: null,
			ending
		};
		explain(state, point, () => `${why}: no longer owed`);
		endBreach(state, point.at, "ended");
		state.counting = [];
		return;
	}
	state.verdict = null;
	const was = state.counting;
	state.counting = counting;
	const due = dueOf(counting, []);
	if (due === null && last?.state !== "waiting") {
		const { term } = state;
		explain(state, point, () => `${why}: asked for once its limit begins, with ${beginnings(term)}`);
	}
	if (due === null || was.length > 0 && dueOf(was, [])?.at === due.at) return;
	state.term = due.by.term;
	if (was.length === 0) state.owedSince = point.at;
	state.isBegun = true;
	const { origin, term } = due.by;
	const what = was.length === 0 ? "asked for" : "moved";
	explain(state, point, () => {
		const limit = `${limitWords(term)} from ${term.target.from} at ${formatInstant(origin)}`;
		const moved = term.movedBy ? `${term.movedBy},` : "";
		return `${why}: ${what}, ${limit}${moved} is ${formatInstant(due.at)}`;
	});
	if (state.early !== null) meetRow(state, state.early);
	else if (missedBy(state, point.at) === null) endBreach(state, point.at, "lowered");
}
function beginnings({ target }) {
	if (target.do !== "submit") return target.from;
	const names = target.anchors.map(({ from, of }) => of === void 0 ? from : `${from} (${of})`);
	return [...new Set(names)].join(" or ");
}
function passDuty(state, moment) {
	const breach = state.breaches.at(-1);
	const due = dueOf(state.counting, []);
	if (breach?.end !== "ended" || breach.due.at !== due?.at) passDue(state, moment);
	else if (due.at < moment) {
		Object.assign(breach, {
			until: null,
			end: null
		});
		state.isOverdue = true;
	}
}
// src/clock/endings.ts
function isEndedBy(target, anchor, change) {
	if (change.status === "dismissed" || isPastItsEnd(target, change)) return true;
	return change.status === "closed" && anchor.event !== "closed" && !mayFollowClosing(target);
}
function mayOutlastClosing(target) {
	return target.from !== "reported" || target.do === "submit" || mayFollowClosing(target);
}
function mayFollowClosing(target) {
	if (target.do === "update") return true;
	return target.do === "reach" && (target.status === "validated" || target.status === "reviewed");
}
function isOverBy(target, anchor, begin, course) {
	const upTo = course.effectiveChanges.filter((change) => !isBefore(begin, change));
	const reopened = upTo.findLastIndex(({ event }) => event === "reopened");
	return upTo.slice(reopened + 1).some((change) => isBefore(anchor.point, change) ? isEndedBy(target, anchor, change) : isPastItsEnd(target, change));
}
function isPastItsEnd(target, { status }) {
	if (target.unless !== void 0 && reaches(status, target.unless)) return true;
	return target.do === "update" && reaches(status, target.until);
}
// src/clock/begin-row.ts
function beginRow(state, point, term) {
	if (isOverBy(term.target, state.anchor, point, state.course)) return;
	state.term = term;
	state.owedSince = point.at;
	state.wasBegun = state.isBegun;
	state.isBegun = true;
	const limit = countFrom(point.at, term, true);
	state.counting = [limit];
	const what = point.index === state.anchor.point.index ? `${state.anchor.event} starts the clock` : "asked from this change on";
	explain(state, point, () => `${what}: ${arithmetic(limit)}`);
	if (state.early !== null && term.target.do !== "update") meetRow(state, state.early);
}
function changePriority(state, point, term) {
	const isOwed = state.counting.length > 0;
	if (term !== null && !isOwed) beginRow(state, point, term);
	else if (term !== null && !isOverBy(term.target, state.anchor, point, state.course)) reprioritise(state, point, term);
	else if (isOwed) endRow(state, point, "assessed");
}
function reprioritise(state, point, term) {
	const isRaise = term.priority !== null && state.term.priority !== null && isMoreUrgent(term.priority, state.term.priority);
	const isSamePriority = term.priority === state.term.priority;
	state.term = term;
	if (isRaise) {
		const limit = countFrom(point.at, term, true);
		state.counting = [
			...countedExpectation(state),
			...state.counting,
			limit
		];
		explain(state, point, () => `raised to ${askedBy(term)}: ${arithmetic(limit)}, or as before if earlier`);
	} else {
		const limit = countFrom(Math.max(state.lastUpdate ?? state.owedSince, state.owedSince), term, state.lastUpdate === null);
		state.counting = [...countedExpectation(state), limit];
		const what = isSamePriority ? "assessed by another" : `lowered to ${askedBy(term)}`;
		explain(state, point, () => `${what}: ${arithmetic(limit)}`);
	}
	if (missedBy(state, point.at) === null) endBreach(state, point.at, "lowered");
}
function arithmetic({ term, origin, unstopped }) {
	return `${limitWords(term)} from ${formatInstant(origin)} is ${formatInstant(unstopped)}`;
}
// src/clock/row-events.ts
function rowEventsOf(anchor, periods, fulfilments, course) {
	const events = [
		...fulfilments.map((point) => ({
			kind: "fulfilment",
			point
		})),
		...periods.map(({ from, term }, index) => ({
			kind: index === 0 ? "begin" : "change",
			point: from,
			term
		})),
		...course.effectiveChanges.filter((change) => isBefore(anchor.point, change)).map((point) => ({
			kind: "status",
			point
		}))
	];
	if (anchor.endedBy !== null) events.push({
		kind: "reopened",
		point: anchor.endedBy
	});
	return events.toSorted((a, b) => comparePoints(a.point, b.point) || ORDER[a.kind] - ORDER[b.kind]);
}
const ORDER = {
	begin: 0,
	fulfilment: 1,
	change: 2,
	status: 3,
	reopened: 4
};
// src/clock/walk-target.ts
function walkTarget(term, anchor, periods, course, now) {
	const state = startState(term, anchor, course);
	const fulfilments = fulfilmentsOf(term.target, anchor, course);
	for (const event of rowEventsOf(anchor, periods, fulfilments, course)) {
		passDue(state, event.point.at);
		applyEvent(state, event);
		if (state.isFinal) break;
	}
	passDue(state, now);
	if (!state.isBegun) return null;
	return state.counting.length > 0 ? {
		...state,
		verdict: null
	} : state;
}
function applyEvent(state, event) {
	const isOwed = state.counting.length > 0;
	switch (event.kind) {
		case "begin":
			if (event.term !== null) beginRow(state, event.point, event.term);
			return;
		case "change":
			changePriority(state, event.point, event.term);
			return;
		case "fulfilment":
			if (!isOwed) state.early ??= event.point;
			else if (state.term.target.do === "update") updateRow(state, event.point);
			else meetRow(state, event.point);
			return;
		case "status":
			if (isOwed) applyStatus(state, event.point);
			return;
		case "reopened":
			if (isOwed) endRow(state, event.point, "reopened");
			state.isFinal = true;
	}
}
function applyStatus(state, change) {
	if (!isEndedBy(state.term.target, state.anchor, change)) return;
	if (state.owedSince === change.at && state.owedSince !== state.anchor.point.at) {
		state.counting = [];
		state.isBegun = state.wasBegun;
		return;
	}
	endRow(state, change, change.event);
	state.isFinal = true;
}
// src/clock/compute-obligations.ts
const AFTER_RESOLUTION = new Set([
	"resolved",
	"closed",
	"validated",
	"reviewed"
]);
function obligationsUnder(agreement, file, course, now, isWanted = everyTerm) {
	const { kind } = file.incident;
	const periods = priorityPeriods(course);
	const episode = course.reopenings + countRaises(periods);
	const rows = [];
	const draw = (anchor, walk) => {
		if (walk !== null) rows.push(drawObligation({
			walk,
			anchor,
			course,
			agreement,
			episode,
			now
		}));
	};
	const provisional = agreement.termsOf(kind, null).filter(isWanted);
	const ownVerdict = course.priority === null ? provisional : provisional.filter(isReachAssessed);
	for (const term of ownVerdict) for (const anchor of anchorsOf(term.target, course)) draw(anchor, walkTarget(term, anchor, provisionalPeriods(term, anchor, agreement, kind, course), course, now));
	if (course.priority !== null) {
		for (const [identity, term] of identitiesIn(agreement, kind, periods)) {
			if (!isWanted(term) || ownVerdict.some((own) => own.identity === identity)) continue;
			for (const anchor of anchorsOf(term.target, course)) draw(anchor, walkTarget(term, anchor, termPeriods(agreement, kind, identity, periodsFrom(AFTER_RESOLUTION.has(anchor.event) ? periodsOnceResolved(periods, course) : periods, anchor.point)), course, now));
		}
		for (const term of provisional) for (const anchor of anchorsOf(term.target, course)) if (!rows.some((row) => row.target === term.target.id && row.anchorAt === anchor.point.at)) draw(anchor, leaveProvisional(term, anchor, course));
	}
	for (const terms of agreement.dutiesOf(kind)) {
		if (!terms.anchors.some(({ term }) => isWanted(term))) continue;
		const row = walkDuty(terms, course, now);
		if (row !== null) rows.push(drawObligation({
			...row,
			course,
			agreement,
			now
		}));
	}
	return rows.toSorted(compareObligations);
}
function everyTerm() {
	return true;
}
function identitiesIn(agreement, kind, periods) {
	const found = new Map();
	for (const { priority } of periods) for (const term of agreement.termsOf(kind, priority)) if (!found.has(term.identity)) found.set(term.identity, term);
	return found;
}
function termPeriods(agreement, kind, identity, periods) {
	return periods.map(({ from, priority }) => ({
		from,
		term: agreement.termsOf(kind, priority).find((term) => term.identity === identity) ?? null
	}));
}
function provisionalPeriods(term, { event, point }, agreement, kind, course) {
	const own = {
		from: point,
		term
	};
	const { target } = term;
	const assessment = course.priorityChanges[0];
	if (target.do !== "reach" || target.by === void 0 || assessment === void 0) return [own];
	const { by } = target;
	const told = agreement.termsOf(kind, assessment.priority).find((one) => one.target.do === "notify" && one.target.role === by && one.target.from === event);
	if (told === void 0) return [own];
	const { limit, time, isImmediate } = told;
	if (time.after(point.at, limit) <= term.time.after(point.at, term.limit)) return [own];
	const asked = {
		...target,
		calendar: told.target.calendar
	};
	return [own, {
		from: assessment,
		term: {
			...term,
			target: asked,
			limit,
			time,
			isImmediate
		}
	}];
}
function leaveProvisional(term, anchor, course) {
	const assessment = course.priorityChanges[0];
	if (assessment === void 0 || !isBefore(anchor.point, assessment)) return null;
	const met = fulfilmentsOf(term.target, anchor, course).find((fulfilment) => !isBefore(assessment, fulfilment));
	return {
		term,
		counting: [],
		verdict: {
			state: met === void 0 ? "cancelled" : "met",
			metAt: met?.at ?? null,
			dueAt: null,
			lateBySeconds: null,
			ending: null
		},
		breaches: [],
		judgedBy: null,
		updates: 0,
		approximate: (met ?? assessment).approximate,
		lastWord: null,
		reasons: [{
			at: assessment.at,
			text: `assessed as ${assessment.priority}, which does not ask for it: it was provisional`,
			entry: assessment.index
		}]
	};
}
function compareObligations(a, b) {
	if (a.dueAt !== b.dueAt) return (a.dueAt ?? 1e400) < (b.dueAt ?? 1e400) ? -1 : 1;
	if (a.target !== b.target) return a.target < b.target ? -1 : 1;
	return a.anchorAt - b.anchorAt;
}
// src/clock/derive-status.ts
function deriveStatus(events, reported, judge) {
	const changes = [changeAt(reported, "reported", "reported")];
	const closings = [];
	let status = "reported";
	let closed = null;
	let reopenedAt = 0;
	for (const [position, placed] of events.entries()) {
		const { event } = placed.event;
		const next = statusAfter(status, event, closed !== null);
		if (next !== null) {
			status = next;
			changes.push(changeAt(pointOf(placed), status, event));
			if (event === "reopened") reopenedAt = position + 1;
			if (event === "reopened" || event === "dismissed") closed = null;
		}
		const isNew = event === "closed" && closed === null && !isEnded(status);
		if (isNew) closed = placed;
		if (closed === null) continue;
		const terms = judge.termsAt(closed.event.at);
		const standing = isNew ? void 0 : closings.pop();
		const lacks = standing === void 0 ? lacksOf(terms, seenBy(position, reopenedAt, events, judge)) : stillLacking(standing.lacks, placed, {
			...judge,
			events
		});
		const closing = closingOf(closed, placed, lacks, terms);
		closings.push(closing);
		if (closing.completedBy === null) continue;
		status = "closed";
		changes.push(changeAt(closing.completedBy, status, "closed"));
		closed = null;
	}
	return {
		status,
		statusChanges: changes,
		effectiveChanges: effectiveOf(changes),
		closings,
		pendingClosing: closed === null ? null : closings.at(-1) ?? null,
		reopenings: changes.filter(({ event }) => event === "reopened").length
	};
}
function changeAt({ at, index, approximate }, status, event) {
	return {
		at,
		status,
		event,
		index,
		approximate
	};
}
function seenBy(position, reopenedAt, all, { acts, sections }) {
	const events = all.slice(0, position + 1);
	return {
		events,
		sinceReopened: events.slice(reopenedAt),
		acts,
		sections
	};
}
function closingOf(closed, last, lacks, terms) {
	const point = pointOf(closed);
	return {
		point,
		lacks,
		completedBy: lacks.length > 0 && terms.owner !== null ? null : {
			...pointOf(last),
			approximate: point.approximate || last.event.approximate === true
		}
	};
}
function effectiveOf(changes) {
	return changes.filter((change, index) => {
		if (change.status === "dismissed") return changes[index + 1]?.event !== "reopened";
		if (change.event !== "reopened" || changes[index - 1]?.status !== "dismissed") return true;
		const before = changes.slice(0, index).findLast(({ status }) => status !== "dismissed");
		return before !== void 0 && isSettled(before.status);
	});
}
// src/clock/derive-course.ts
function deriveCourse(incident, sections, policy, until, policyAt = () => policy, firstDue = () => null) {
	const ordered = incident.timeline.map((event, index) => ({
		index,
		event
	})).toSorted((a, b) => a.event.at - b.event.at);
	const events = until === null ? ordered : ordered.filter(({ event }) => event.at <= until);
	const reported = ordered.find(({ event }) => event.event === "reported") ?? ordered[0];
	const reportedMark = reported === void 0 ? {
		at: 0,
		index: 0,
		approximate: false
	} : pointOf(reported);
	const holders = deriveHolders(incident, events, policyAt, firstDue);
	const derived = deriveStatus(events, reportedMark, {
		acts: holders.acts,
		sections,
		termsAt: (at) => closingTerms(kindIn(policyAt(at), incident.kind))
	});
	return {
		reportedAt: reportedMark.at,
		reportedApproximate: reportedMark.approximate,
		events,
		...derived,
		...derivePriority(events, kindIn(policy, incident.kind)),
		holds: deriveHolds(events, derived.statusChanges),
		...holders,
		sections,
		validations: events.flatMap((placed) => {
			if (placed.event.event !== "validated") return [];
			const role = validatorOf(policyAt(placed.event.at), incident.kind);
			return validationObjection(placed, {
				events,
				acts: holders.acts
			}, role) === null ? [placed.index] : [];
		})
	};
}
function reportedAtOf({ timeline }) {
	return timeline.find(({ event }) => event === "reported")?.at ?? Math.min(...timeline.map(({ at }) => at));
}
function derivePriority(events, kind) {
	const changes = [];
	let facts = {};
	let priority = null;
	for (const placed of events) {
		const { event } = placed;
		if (event.event !== "assessed") continue;
		facts = mergeAssessment(facts, event);
		const found = priorityOf(facts, event.priority, kind);
		if (found === null || found.priority === priority) continue;
		priority = found.priority;
		const { impact = null, urgency = null } = facts;
		changes.push({
			...pointOf(placed),
			...found,
			impact,
			urgency
		});
	}
	return {
		priority,
		impact: facts.impact ?? null,
		urgency: facts.urgency ?? null,
		scope: facts.scope ?? null,
		priorityChanges: changes
	};
}
function deriveHolds(events, statusChanges) {
	const statusBy = new Map(statusChanges.map(({ index, status }) => [index, status]));
	const holds = [];
	let open = null;
	let status = "reported";
	for (const placed of events) {
		const { event, index } = placed;
		status = statusBy.get(index) ?? status;
		if (open === null) {
			if (event.event !== "held" || isSettled(status)) continue;
			open = {
				from: event.at,
				to: null,
				reason: event.reason,
				index,
				...approximately(placed)
			};
		} else if (event.event === "resumed" || isSettled(status)) {
			const approximate = open.approximate || event.approximate === true;
			holds.push({
				...open,
				to: event.at,
				approximate
			});
			open = null;
		}
	}
	return open === null ? holds : [...holds, open];
}
function approximately({ event }) {
	return { approximate: event.approximate === true };
}
// src/clock/policy-timeline.ts
function alwaysInForce(policy, commit = null) {
	return [{
		commit,
		since: null,
		policy
	}];
}
function policyTimeline(versions) {
	const [first, ...later] = versions;
	let stated = first.policy["in-force"];
	const dated = later.map(({ commit, committedAt, policy }) => {
		const inForce = policy["in-force"];
		const since = inForce === void 0 || inForce === stated ? Math.max(committedAt, inForce ?? committedAt) : inForce;
		stated = inForce;
		return {
			commit,
			since,
			policy
		};
	});
	const { commit, committedAt, policy } = first;
	return [{
		commit,
		since: policy["in-force"] ?? committedAt,
		policy
	}, ...dated];
}
function policyInForce(timeline, at) {
	return timeline.findLast(({ since }) => since === null || since <= at) ?? timeline[0];
}
// src/clock/policy-of-the-time.ts
function readyAgreements(zones) {
	const ready = new Map();
	const calendars = new Map();
	const open = (name, calendar, zone) => {
		const key = JSON.stringify([
			name,
			calendar,
			zone
		]);
		const known = calendars.get(key) ?? openCalendar(name, calendar, zone, zones);
		calendars.set(key, known);
		return known;
	};
	return (version) => {
		const known = ready.get(version) ?? readyAgreement(version.policy, zones, version.commit, open);
		ready.set(version, known);
		return known;
	};
}
function courseOfTheTime({ incident, body }, timeline, agreements, until) {
	const policyAt = (at) => policyInForce(timeline, at).policy;
	const policy = policyAt(reportedAtOf(incident));
	const sections = sectionsOf(body.facts);
	const firstDue = (role, { event: { at } }, known) => {
		const before = deriveCourse(incident, sections, policy, at - 1, policyAt, known);
		const dues = obligationsOfTheTime({ incident }, before, timeline, agreements, at).filter(({ limit }) => concernedBy(limit.asked) === role).flatMap(({ overruns, dueAt }) => overruns[0]?.dueAt ?? dueAt ?? []);
		return dues.length === 0 ? null : Math.min(...dues);
	};
	return deriveCourse(incident, sections, policy, until, policyAt, firstDue);
}
function concernedBy(target) {
	if (target.do === "reach") return target.by ?? null;
	return target.do === "update" || target.do === "submit" ? null : target.role;
}
function obligationsOfTheTime(file, course, timeline, agreements, now, isWanted) {
	const moments = [course.reportedAt, ...course.events.map(({ event }) => event.at)];
	return [...new Set(moments.map((at) => policyInForce(timeline, at)))].flatMap((version) => obligationsUnder(agreements(version), file, course, now, isWanted).filter(({ anchorAt, duty }) => policyInForce(timeline, duty?.from ?? anchorAt) === version)).toSorted(compareObligations);
}
function obligationsToReach(status, ...[file, course, timeline, agreements, now]) {
	const isWanted = ({ target }) => target.do === "reach" && target.status === status;
	return obligationsOfTheTime(file, course, timeline, agreements, now, isWanted);
}
function needsExactBody({ incident, body: { facts } }, timeline) {
	if (facts.from === "tree") return false;
	const scanned = filledSections(facts.headings);
	return incident.timeline.some(({ event, at }) => {
		if (event === "reviewed") return lessonsIn(scanned) === "missing";
		if (event !== "closed") return false;
		const { policy } = policyInForce(timeline, at);
		const { owner, requires } = closingTerms(kindIn(policy, incident.kind));
		return owner !== null && requires.sections.some((name) => !scanned.has(sectionKey(name)));
	});
}
// src/clock/declared.ts
const unknownPast = () => ({ known: false });
const FRESH = DAY;
function declarationOf({ declared }, course, past, now) {
	if (declared === "live") return {
		as: "live",
		because: "said"
	};
	const present = {
		at: now,
		declared,
		resolvedAt: resolvedSince(course)
	};
	if (!past.known) {
		if (declared === "exercise") return {
			as: declared,
			because: "said"
		};
		return present.resolvedAt === null ? {
			as: "live",
			because: "unresolved"
		} : {
			as: "backfill",
			because: "word"
		};
	}
	const first = past.first ?? present;
	if (past.main.includes("live")) return {
		as: "live",
		because: "was-live"
	};
	const open = declared === "backfill" || past.main.includes("backfill") ? openness(first) : null;
	return open === null ? {
		as: declared,
		because: "said"
	} : {
		as: "live",
		because: open
	};
}
function isLive({ declared }) {
	return declared.as === "live";
}
function isDrill({ declared }) {
	return declared.as === "exercise";
}
function isCalledFor(entry, { drills = "silent" }) {
	return isLive(entry) || isDrill(entry) && drills !== "silent";
}
function isSentBeside(entry, { drills }) {
	return isLive(entry) || isDrill(entry) && drills === "receivers";
}
function resolvedSince({ statusChanges }) {
	return statusChanges[statusChanges.findLastIndex(({ status }) => !isSettled(status)) + 1]?.at ?? null;
}
function openness({ at, resolvedAt }) {
	if (resolvedAt === null) return "unresolved";
	return at - resolvedAt < FRESH ? "fresh" : null;
}
// src/model/byte-order.ts
function compareBytes(one, other) {
	const length = Math.min(one.length, other.length);
	for (let at = 0; at < length; at += 1) {
		const unit = one.charCodeAt(at);
		const another = other.charCodeAt(at);
		if (unit !== another) return rank(unit) - rank(another);
	}
	return one.length - other.length;
}
const FIRST_HALF = 55296;
const AFTER_HALVES = 57344;
function rank(unit) {
	if (unit < FIRST_HALF) return unit;
	return unit < AFTER_HALVES ? unit + 65536 : unit;
}
// src/clock/manager-words.ts
function managerWords(input) {
	return [...heldWords(input), ...dismissedWords(input)];
}
function heldWords({ course, policyAt, now }) {
	return course.holds.flatMap(({ from, to, reason, index }) => {
		const policy = policyAt(from);
		const placed = course.events.find((one) => one.index === index);
		if (placed === void 0 || isByManager(course, placed)) return [];
		const every = elapsedSeconds(policy.escalation.holds);
		const often = to !== null || every === 0 ? 0 : Math.max(0, Math.floor((now - from) / every)) + 1;
		const again = Array.from({ length: often }, (_, nth) => ({
			step: `again-${nth + 1}`,
			at: from + (nth + 1) * every
		}));
		const steps = [{
			step: "set",
			at: from
		}, ...again];
		return [{
			...toldOf("held", placed, course),
			reason,
			until: to,
			steps
		}];
	});
}
function dismissedWords({ kind, course, isListed }) {
	return course.statusChanges.flatMap(({ event: change, at, index }, place) => {
		if (change !== "dismissed" || isListed(at)) return [];
		const before = course.priorityChanges.filter((priority) => priority.at <= at);
		const matters = before.length === 0 ? kind === "security" : before.some(({ priority }) => priority === "P1" || priority === "P2");
		const placed = course.events.find((one) => one.index === index);
		if (!matters || placed === void 0 || isByManager(course, placed)) return [];
		const { event } = placed;
		const reason = event.event === "dismissed" ? event.reason : "";
		const until = course.statusChanges[place + 1]?.at ?? null;
		const steps = [{
			step: "word",
			at
		}];
		return [{
			...toldOf("dismissed", placed, course),
			reason,
			until,
			steps
		}];
	});
}
function toldOf(what, { index, event: { at, by } }, { events }) {
	return {
		what,
		number: events.filter(({ event }) => event.event === what).findIndex((one) => one.index === index) + 1,
		at,
		by: by ?? null
	};
}
// src/clock/compute-ledger.ts
function computeLedger(files, policy, zones, now) {
	return computeLedgerOfTheTime(files, alwaysInForce(policy), zones, now, unknownPast);
}
function computeLedgerOfTheTime(files, timeline, zones, now, pastOf) {
	const agreements = readyAgreements(zones);
	const entries = new Map();
	for (const file of files.toSorted((a, b) => compareBytes(a.path, b.path))) {
		const { id } = file.incident;
		if (!ID_PATTERN.test(id) || entries.has(idKey(id))) continue;
		const course = courseOfTheTime(file, timeline, agreements, now);
		if (course.reportedAt > now) continue;
		const obligations = obligationsOfTheTime(file, course, timeline, agreements, now);
		const open = isOpen(course, obligations);
		const declared = declarationOf(file.incident, course, pastOf(idKey(id)), now);
		entries.set(idKey(id), {
			file,
			course,
			obligations,
			open,
			declared
		});
	}
	const duplicates = duplicatesOf(entries);
	const policyAt = (at) => policyInForce(timeline, at).policy;
	return [...entries.values()].map((entry) => {
		const { kind } = entry.file.incident;
		const isListed = (at) => originalOf(entry, at, entries) !== null;
		const words = isLive(entry) ? managerWords({
			kind,
			course: entry.course,
			policyAt,
			isListed,
			now
		}) : [];
		return {
			...entry,
			words,
			duplicates: duplicates.get(entry) ?? []
		};
	}).toSorted((a, b) => a.file.incident.id < b.file.incident.id ? -1 : 1);
}
function isOpenNow(file, timeline, agreements, now) {
	const course = courseOfTheTime(file, timeline, agreements, now);
	if (course.status !== "closed") return isOpen(course, []);
	return isOpen(course, obligationsOfTheTime(file, course, timeline, agreements, now, outlasts));
}
function outlasts({ target }) {
	return mayOutlastClosing(target);
}
function isOpen(course, obligations) {
	if (!isEnded(course.status)) return true;
	return course.status === "closed" && obligations.some((row) => isOwed(row) && !isAhead(row));
}
function isAhead({ do: asked, dueAt }) {
	return asked === "submit" && dueAt === null;
}
function isOwed({ state }) {
	return state === "pending" || state === "due-soon" || state === "overdue";
}
function isNotDone({ ending }) {
	return ending?.notDone === true;
}
function originalOf({ file }, at, byId) {
	const named = file.incident["duplicate-of"]?.toLowerCase();
	const original = named === void 0 ? void 0 : byId.get(named);
	if (original === void 0 || original.file === file || !isLive(original)) return null;
	const then = original.course.statusChanges.findLast((change) => change.at <= at);
	return then === void 0 || isEnded(then.status) ? null : original;
}
function duplicatesOf(byId) {
	const found = new Map();
	for (const entry of byId.values()) {
		const last = entry.course.statusChanges.at(-1);
		if (last?.status !== "dismissed" || !isLive(entry)) continue;
		const original = originalOf(entry, last.at, byId);
		if (original === null) continue;
		const duplicate = {
			id: entry.file.incident.id,
			at: last.at
		};
		found.set(original, [...found.get(original) ?? [], duplicate]);
	}
	return found;
}
// src/rules/shared/rule.ts
function ruleOf(id, summary, faultsOf) {
	const named = ({ severity = "error", place, message, hint }) => ({
		rule: id,
		severity,
		place,
		message,
		hint
	});
	return {
		id,
		summary,
		check: (context) => [faultsOf(context)].flat().map(named)
	};
}
const recordRule = ruleOf;
const policyRule = ruleOf;
const rotaRule = ruleOf;
const dutyRule = ruleOf;
function atKey(...keys) {
	return {
		in: "yaml",
		keys,
		at: "key"
	};
}
function atValue(...keys) {
	return {
		in: "yaml",
		keys,
		at: "value"
	};
}
function atLine(line, column = 1) {
	return {
		in: "text",
		line,
		column
	};
}
function quoted(text) {
	const line = text.replace(/\s+/g, " ").trim();
	const letters = Array.from(line);
	return letters.length > 60 ? `"${letters.slice(0, 59).join("")}…"` : `"${line}"`;
}
function listed(items) {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
function suggestion(typed, known) {
	const names = [...known];
	const near = nearest(typed, names);
	if (near !== null) return `Did you mean \`${near}\`?`;
	if (names.length === 0) return "The policy names none.";
	const more = names.length > 8 ? `, … (${names.length} in all)` : "";
	return `Use one of ${names.slice(0, 8).join(", ")}${more}.`;
}
// src/rules/policy/policy-asks.ts
const policyAsks = policyRule("policy-asks", "asks names keys that the event has, statuses that can come before it, or evidence.", ({ policy }) => Object.entries(policy.kinds).flatMap(([kind, { asks = {} }]) => EVENT_NAMES.flatMap((name) => (asks[name] ?? []).flatMap((ask, index) => alternativesOf(ask).filter((word) => !askable(name).includes(word)).map((word) => ({
	place: atValue("kinds", kind, "asks", name, index),
	message: `\`${word}\` is no key of \`${name}\`, and no status that can come before it.`,
	hint: suggestion(word, askable(name))
}))))));
// src/rules/policy/policy-away.ts
const policyAway = policyRule("policy-away", "Who is away is one of the logins, is covered by somebody else, and comes back.", ({ policy }) => Object.entries(policy.contacts).flatMap(([role, contact]) => contact.away.flatMap((away, index) => faultsOf$1(role, contact, away, [
	"contacts",
	role,
	"away",
	index
]))));
function faultsOf$1(role, { logins, rota }, { who, from, to, cover }, keys) {
	const faults = [];
	if (rota === void 0 && !logins.some((login) => sameLogin(login, who))) faults.push({
		place: atValue(...keys, "who"),
		message: `\`${who}\` is not among the logins of ${role}, so this absence changes nothing.`,
		hint: logins.length === 0 ? `Add ${who} to \`logins\`, or take the absence out.` : suggestion(who, logins)
	});
	if (sameLogin(who, cover)) faults.push({
		place: atValue(...keys, "cover"),
		message: `\`${who}\` cannot stand in for themselves.`,
		hint: "Name the login of somebody else."
	});
	if (endOf(to) <= startOf(from)) faults.push({
		place: atValue(...keys, "to"),
		message: `The absence of ${who} ends before it begins.`,
		hint: "Put `from` and `to` right."
	});
	return faults;
}
function startOf(from) {
	return typeof from === "number" ? from : midnight(from);
}
function endOf(to) {
	return typeof to === "number" ? to : midnight(to) + DAY;
}
function midnight(date) {
	const instant = parseInstant(`${date}T00:00:00Z`);
	return typeof instant === "number" ? instant : 0;
}
// src/rules/shared/targets.ts
function targetListsOf(policy) {
	return Object.entries(policy.kinds).flatMap(([kind, { unassessed, targets, duties }]) => [
		{
			kind,
			priority: null,
			keys: [
				"kinds",
				kind,
				"unassessed"
			],
			targets: unassessed
		},
		...priorityEntries(targets).map(([priority, list]) => ({
			kind,
			priority,
			keys: [
				"kinds",
				kind,
				"targets",
				priority
			],
			targets: list
		})),
		...duties === void 0 ? [] : [{
			kind,
			priority: null,
			keys: [
				"kinds",
				kind,
				"duties"
			],
			targets: duties
		}]
	]);
}
function targetsOf(policy) {
	return targetListsOf(policy).flatMap(({ targets, keys }) => targets.map((target, index) => ({
		target,
		keys: [...keys, index]
	})));
}
function laddersOf(policy) {
	return [
		{
			ladder: policy.escalation.ladder,
			keys: ["escalation", "ladder"]
		},
		...policy["follow-ups"]?.ladder === void 0 ? [] : [{
			ladder: policy["follow-ups"].ladder,
			keys: ["follow-ups", "ladder"]
		}],
		...targetsOf(policy).flatMap(({ target, keys }) => target.ladder === void 0 ? [] : {
			ladder: target.ladder,
			keys: [...keys, "ladder"]
		})
	];
}
function priorityEntries(byPriority) {
	return PRIORITIES.flatMap((priority) => {
		const value = byPriority[priority];
		return value === void 0 ? [] : [[priority, value]];
	});
}
const PRIORITIES = [
	"P1",
	"P2",
	"P3",
	"P4",
	"P5"
];
// src/rules/policy/policy-calendar-known.ts
const policyCalendarKnown = policyRule("policy-calendar-known", "A target names a calendar of the policy, or always, and no calendar has that name.", ({ policy }) => {
	const known = ["always", ...Object.keys(policy.calendars)];
	return [...Object.hasOwn(policy.calendars, "always") ? [{
		place: atKey("calendars", "always"),
		message: "`always` means around the clock and cannot be a calendar of its own.",
		hint: "Give the calendar another name."
	}] : [], ...targetsOf(policy).filter(({ target }) => !known.includes(target.calendar)).map(({ target, keys }) => ({
		place: atValue(...keys, "calendar"),
		message: `The policy has no calendar ${quoted(target.calendar)}.`,
		hint: suggestion(target.calendar, known)
	}))];
});
// src/rules/policy/policy-calendar-open.ts
const policyCalendarOpen = policyRule("policy-calendar-open", "Every calendar has open time.", ({ policy }) => Object.entries(policy.calendars).filter(([, { hours }]) => WEEKDAYS.every((day) => hours[day].length === 0)).map(([name]) => ({
	place: atKey("calendars", name),
	message: `The calendar ${name} is never open, so nothing in it would ever be due.`,
	hint: "Give at least one day a segment, as in `monday: [\"09:00-17:00\"]`."
})));
// src/rules/shared/contacts.ts
function calledRoles(policy) {
	const roles = new Set();
	for (const { target } of targetsOf(policy)) {
		roles.add(target.owner);
		if (target.do === "notify" || target.do === "engage") roles.add(target.role);
	}
	for (const { ladder } of laddersOf(policy)) for (const role of ladder.flatMap(({ mention }) => mention)) roles.add(role);
	roles.delete("role");
	roles.delete("owner");
	return roles;
}
function hasMeans({ logins, rota, email, phone }) {
	return logins.length > 0 || rota !== void 0 || email !== void 0 || phone !== void 0;
}
function contactOf(policy, role) {
	return Object.hasOwn(policy.contacts, role) ? policy.contacts[role] ?? null : null;
}
function fallbackChain(policy, role) {
	const chain = [];
	let next = role;
	while (next !== void 0 && !chain.includes(next)) {
		chain.push(next);
		next = contactOf(policy, next)?.fallback;
	}
	return chain;
}
// src/rules/policy/policy-contact-details.ts
const PRINTED = ["incident-manager", "security-officer"];
const FIELDS$2 = [
	"name",
	"email",
	"phone"
];
const policyContactDetails = policyRule("policy-contact-details", "The incident manager and the security officer have a name, an e-mail address and a phone number.", ({ policy }) => {
	const called = calledRoles(policy);
	return PRINTED.flatMap((role) => {
		const contact = contactOf(policy, role);
		if (contact === null || !called.has(role)) return [];
		const missing = FIELDS$2.filter((field) => contact[field] === void 0);
		if (missing.length === 0) return [];
		return {
			severity: "warning",
			place: atKey("contacts", role),
			message: `The ${role} has no ${listed(missing)}, which the rendered agreement prints.`,
			hint: `Add ${listed(missing.map((field) => `\`${field}\``))} to ${role}.`
		};
	});
});
// src/rules/policy/policy-duties.ts
const policyDuties = policyRule("policy-duties", "Regimes, duties and calendars that a duty names are there, and no duty waits for itself.", ({ policy }) => Object.entries(policy.kinds).flatMap(([kind, { duties = [] }]) => duties.flatMap((duty, index) => faultsOf(duty, duties, policy, [
	"kinds",
	kind,
	"duties",
	index
]))));
function faultsOf(duty, duties, policy, keys) {
	const regimes = Object.keys(policy.regimes ?? {});
	const noon = duty["next-noon"];
	return [
		...named("regime", duty.when?.regime, regimes, [
			...keys,
			"when",
			"regime"
		]),
		...named("calendar", noon, Object.keys(policy.calendars), [...keys, "next-noon"]),
		...duty.anchors.flatMap(({ from, of }, index) => {
			const place = [
				...keys,
				"anchors",
				index,
				"of"
			];
			if (from === "submitted") {
				const known = duties.map(({ id }) => id);
				return waitsForItself(duty, duties) ? circle(duty, place) : named("duty", of, known, place);
			}
			if (from === "aware" || from === "classified") return named("regime", of, regimes, place);
			if (of === void 0) return [];
			return {
				place: atValue(...place),
				message: `\`of\` says nothing beside \`from: ${from}\`.`,
				hint: "Drop it: it names the duty of `submitted`, or the regime of `aware` and `classified`."
			};
		})
	];
}
function named(what, name, known, keys) {
	if (name === void 0 || known.includes(name)) return [];
	return [{
		place: atValue(...keys),
		message: `The policy has no ${what} ${quoted(name)}.`,
		hint: suggestion(name, known)
	}];
}
function circle({ id }, keys) {
	return {
		place: atValue(...keys),
		message: `The duty ${id} counts from what counts from it, so that it never begins.`,
		hint: "Let it count from an event, or use `every` for what comes again."
	};
}
function waitsForItself(duty, duties) {
	const seen = new Set();
	const begins = (one) => {
		if (seen.has(one.id)) return false;
		seen.add(one.id);
		return one.anchors.some(({ from, of }) => {
			const before = duties.find(({ id }) => id === of);
			return from !== "submitted" || before === void 0 || begins(before);
		});
	};
	return !begins(duty);
}
// src/rules/policy/policy-fallback-cycle.ts
const policyFallbackCycle = policyRule("policy-fallback-cycle", "No fallback leads back to the role it started from.", ({ policy }) => {
	const faults = [];
	const told = new Set();
	for (const role of Object.keys(policy.contacts)) {
		const circle = circleFrom(role, (name) => contactOf(policy, name)?.fallback ?? null);
		if (circle === null || told.has(role)) continue;
		for (const member of circle) told.add(member);
		faults.push({
			place: atValue("contacts", role, "fallback"),
			message: circle.length === 1 ? `\`${role}\` falls back to itself.` : `Fallbacks go round in a circle: ${[...circle, role].join(" → ")}.`,
			hint: "Let one of them fall back to somebody else, or to nobody."
		});
	}
	return faults;
});
function circleFrom(start, fallbackOf) {
	const circle = [];
	let role = start;
	while (role !== null && !circle.includes(role)) {
		circle.push(role);
		role = fallbackOf(role);
	}
	return role === start ? circle : null;
}
// src/rules/policy/policy-holidays.ts
const DECEMBER = "12";
const policyHolidays = policyRule("policy-holidays", "A calendar that lists holidays by date lists those of the present year, and in December those of the next.", ({ policy, now }) => {
	const [year = "", month = ""] = formatInstant(now).split("-");
	const wanted = month === DECEMBER ? String(Number(year) + 1) : year;
	return Object.entries(policy.calendars).flatMap(([name, calendar]) => {
		const last = lastYear(calendar);
		if (last === null || last >= wanted) return [];
		const next = Number(last) + 1;
		return {
			severity: "warning",
			place: atValue("calendars", name, "holidays"),
			message: `The holidays of \`${name}\` end with ${last}, so from ${next} on every weekday counts as working time.`,
			hint: `Add those of ${next}; a day that returns is written once, without its year, as in \`12-25\`.`
		};
	});
});
function lastYear(calendar) {
	return holidaysOf(calendar).flatMap(({ date }) => date.length === 5 ? [] : [date.slice(0, 4)]).toSorted().at(-1) ?? null;
}
// src/rules/policy/policy-limits.ts
const policyLimits = policyRule("policy-limits", "Calls and reminders come before the limit, rungs one after the other, and nothing recurs every 0m.", ({ policy }) => [
	...laddersOf(policy).flatMap(({ ladder, keys }) => ladder.flatMap(({ after }, index) => {
		const below = ladder[index - 1];
		if (below === void 0 || elapsedSeconds(after) > elapsedSeconds(below.after)) return [];
		return {
			place: atValue(...keys, index, "after"),
			message: `This rung comes after ${formatDuration(after)}, the one above it after ${formatDuration(below.after)}.`,
			hint: "Put the rungs in the order of their times; make one rung of two at the same time."
		};
	})),
	...repeatFaults(policy.escalation.repeat, ["escalation", "repeat"]),
	...holdFaults(policy.escalation.holds),
	...followUpLimits(policy),
	...targetsOf(policy).flatMap(({ target, keys }) => [...limitFaults(target, keys), ...target.repeat === void 0 ? [] : repeatFaults(target.repeat, [...keys, "repeat"])])
]);
function repeatFaults({ every, times }, keys) {
	if (times === 0 || elapsedSeconds(every) > 0) return [];
	return [{
		place: atValue(...keys, "every"),
		message: "Repeats every 0m would all come at once.",
		hint: "Write how far apart they come, as in `1h`, or `times: 0` for none."
	}];
}
function holdFaults(holds) {
	if (elapsedSeconds(holds) > 0) return [];
	return [{
		place: atValue("escalation", "holds"),
		message: "A hold would be told again every 0m.",
		hint: "Write how far apart the reminders come, as in `1d`."
	}];
}
function followUpLimits(policy) {
	const { within = {}, remind } = policy["follow-ups"] ?? {};
	return priorityEntries(within).flatMap(([priority, limit]) => {
		const place = atValue("follow-ups", "within", priority);
		const words = formatDuration(limit);
		if (elapsedSeconds(limit) === 0) return {
			place,
			message: `Follow-ups of ${priority} have the limit 0m, which nobody can keep.`,
			hint: "Write a length of time, as in `4w`."
		};
		if (remind === void 0 || elapsedSeconds(remind) < elapsedSeconds(limit)) return [];
		return {
			place: atValue("follow-ups", "remind"),
			message: `Follow-ups are reminded of ${formatDuration(remind)} before a limit of ${words} for ${priority}, when it has not begun.`,
			hint: "Make `remind` shorter than each limit."
		};
	});
}
function limitFaults(target, keys) {
	const name = target.do === "update" ? "every" : "within";
	const limit = target.do === "update" ? target.every : target.within;
	if (limit === "immediately") return [];
	const faults = [];
	const seconds = elapsedSeconds(limit);
	if (seconds === 0) faults.push({
		place: atValue(...keys, name),
		message: `The target ${target.id} has the limit 0m, which nobody can keep.`,
		hint: name === "within" ? "Write `immediately`, or a length of time." : "Write how often an update is owed, as in `30m`."
	});
	for (const key of ["call", "remind"]) {
		const length = target[key];
		if (length === void 0 || seconds === 0 || elapsedSeconds(length) < seconds) continue;
		faults.push({
			place: atValue(...keys, key),
			message: key === "call" ? `The target ${target.id} is called after ${formatDuration(length)}, but due within ${formatDuration(limit)}.` : `The target ${target.id} reminds ${formatDuration(length)} before a limit of ${formatDuration(limit)}, when it has not begun.`,
			hint: `Make \`${key}\` shorter than \`${name}\`.`
		});
	}
	return faults;
}
// src/rules/policy/policy-never-owed.ts
const policyNeverOwed = policyRule("policy-never-owed", "unless and until name a status that comes after the event which starts the target.", ({ policy }) => targetsOf(policy).flatMap(({ target, keys }) => {
	const key = target.do === "update" ? "until" : "unless";
	const fault = faultOf$4(target);
	return fault === null ? [] : {
		place: atValue(...keys, key),
		...fault
	};
}));
function faultOf$4(target) {
	const end = target.do === "update" ? target.until : target.unless;
	if (end === void 0) return null;
	if (end === "dismissed") return {
		message: `The target ${target.id} ends at \`dismissed\`, which ends every target anyway.`,
		hint: "Write the status that ends it in an incident that runs its course, such as `resolved`."
	};
	const start = STATUSES.findIndex((status) => status === target.from);
	if (STATUSES.indexOf(end) <= Math.max(start, 0)) return {
		message: `The target ${target.id} starts at \`${target.from}\`, where \`${end}\` has been reached already, so it is never owed.`,
		hint: "Write a later status, or let it start from an earlier event."
	};
	if (target.do === "reach" && target.status === end) return {
		message: `The target ${target.id} is to reach \`${end}\` unless \`${end}\` is reached, which says nothing.`,
		hint: "Drop `unless`."
	};
	return null;
}
// src/rules/policy/policy-placeholder.ts
const FIELDS$1 = [
	"name",
	"email",
	"phone"
];
const policyPlaceholder = policyRule("policy-placeholder", "No name, login or address is a placeholder, and no text in brackets is left.", ({ policy }) => [
	...organizationOf(policy),
	...Object.entries(policy.contacts).flatMap(([role, contact]) => ofContact(role, contact)),
	...bracketsOf(policy)
]);
function organizationOf({ organization }) {
	if (organization.trim() !== "Kwetter" && bracketIn(organization) === null) return [];
	return [{
		severity: "warning",
		place: atValue("organization"),
		message: `The organization is a placeholder: ${quoted(organization)}.`,
		hint: "Put in the name of your own."
	}];
}
function ofContact(role, contact) {
	const unfilled = FIELDS$1.filter((field) => isUnfilled(contact, field));
	const logins = loginsOf(contact).filter(isMadeUpLogin);
	const fields = [...unfilled, ...logins.length === 0 ? [] : ["logins"]];
	const [first] = fields;
	if (first === void 0) return [];
	const [field] = unfilled;
	const shown = field === void 0 ? logins[0] ?? "" : contact[field] ?? "";
	const isOne = fields.length === 1 && first !== "logins";
	return [{
		severity: "warning",
		place: atValue("contacts", role, first),
		message: fields.length === 1 ? `The ${first} of ${role} ${isOne ? "is a placeholder" : "are placeholders"}: ${quoted(shown)}.` : `The ${listed(fields)} of ${role} are placeholders.`,
		hint: logins.length === 0 ? "Put in the real details; leave out what there is not." : "Put in the real details and logins; leave out what there is not. A made-up login is never mentioned."
	}];
}
function isUnfilled(contact, field) {
	const typed = contact[field];
	return typed !== void 0 && isPlaceholder(typed);
}
function loginsOf({ logins, away }) {
	return [...logins, ...away.flatMap(({ who, cover }) => [who, cover])];
}
function bracketsOf(policy) {
	return textsOf({
		...policy,
		contacts: {},
		organization: ""
	}, []).flatMap(({ keys, text }) => {
		const bracket = bracketIn(text);
		if (bracket === null) return [];
		return {
			severity: "warning",
			place: atValue(...keys),
			message: `${quoted(bracket)} is still to be filled in.`,
			hint: "Put in what the brackets ask for, or take the text out."
		};
	});
}
function textsOf(value, keys) {
	if (typeof value === "string") return [{
		keys,
		text: value
	}];
	if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...keys, index]));
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...keys, key]));
}
// src/rules/policy/policy-prefixes.ts
const policyPrefixes = policyRule("policy-prefixes", "No two kinds have the same prefix.", ({ policy }) => {
	const kinds = Object.entries(policy.kinds);
	return kinds.flatMap(([name, { prefix }], index) => {
		const [other] = kinds.slice(0, index).find(([, kind]) => kind.prefix === prefix) ?? [];
		if (other === void 0) return [];
		return {
			place: atValue("kinds", name, "prefix"),
			message: `The prefix ${prefix} is that of ${other} too, so an id would not tell them apart.`,
			hint: `Give ${name} a prefix of its own.`
		};
	});
});
// src/rules/policy/policy-priorities.ts
const policyPriorities = policyRule("policy-priorities", "The priorities in matrix, raise, definitions and targets are listed under priorities.", ({ policy }) => {
	const known = priorityEntries(policy.priorities).map(([priority]) => priority);
	return Object.entries(policy.kinds).flatMap(([name, kind]) => prioritiesIn(name, kind)).filter(({ priority }) => !known.includes(priority)).map(({ priority, place }) => ({
		place,
		message: `${priority} is not among the policy's priorities.`,
		hint: `Use one of ${known.join(", ")}, or add ${priority} under \`priorities\`.`
	}));
});
function prioritiesIn(name, kind) {
	return [
		...priorityEntries(kind.definitions).map(([priority]) => ({
			priority,
			place: atKey("kinds", name, "definitions", priority)
		})),
		...IMPACTS.flatMap((impact) => URGENCIES.map((urgency) => ({
			priority: kind.matrix[impact][urgency],
			place: atValue("kinds", name, "matrix", impact, urgency)
		}))),
		...kind.raise.map((raise, index) => ({
			priority: raise["at-least"],
			place: atValue("kinds", name, "raise", index, "at-least")
		})),
		...priorityEntries(kind.targets).map(([priority]) => ({
			priority,
			place: atKey("kinds", name, "targets", priority)
		}))
	];
}
// src/rules/policy/policy-process.ts
const policyProcess = policyRule("policy-process", "Every role that a step of the process names is called by a target of its kind.", ({ policy }) => Object.entries(policy.kinds).flatMap(([kind, agreement]) => {
	const called = calledBy(policy, agreement);
	return Object.entries(policy.contacts).filter(([role]) => !called.has(role)).flatMap(([role, { name }]) => agreement.process.flatMap((step, index) => {
		const said = namesOf(role, name).find((words) => hasWords(step, words));
		if (said === void 0) return [];
		return {
			severity: "warning",
			place: atValue("kinds", kind, "process", index),
			message: `Step ${index + 1} names ${quoted(said)}, but no target of ${kind} incidents calls \`${role}\`.`,
			hint: `Add a target for \`${role}\`, or take it out of the step.`
		};
	}));
}));
function calledBy({ escalation }, kind) {
	const roles = targetsIn(kind).flatMap((target) => [
		target.owner,
		...target.do === "reach" ? [target.by ?? target.owner] : [target.role],
		...[...escalation.ladder, ...target.ladder ?? []].flatMap(({ mention }) => mention)
	]);
	return new Set([...roles, kind.requires.validated ?? ""]);
}
function namesOf(role, name) {
	return [name, role.replaceAll("-", " ")].filter((words) => words !== void 0 && words.includes(" "));
}
function hasWords(step, words) {
	return spaced(step).includes(spaced(words));
}
function spaced(text) {
	return ` ${text.toLowerCase().split(/[^\p{L}\p{N}]+/u).join(" ")} `;
}
// src/rules/policy/policy-reach.ts
const policyReach = policyRule("policy-reach", "Every contact that the policy calls or mentions can be reached.", ({ policy }) => [...calledRoles(policy)].filter((role) => contactOf(policy, role) !== null).filter((role) => !fallbackChain(policy, role).some((other) => {
	const contact = contactOf(policy, other);
	return contact !== null && hasMeans(contact);
})).map((role) => ({
	severity: "warning",
	place: atKey("contacts", role),
	message: `The policy calls ${role}, but nobody can be reached there.`,
	hint: `Add \`logins\`, \`email\` or \`phone\` to ${role}, or a \`fallback\` that has one.`
})));
// src/rules/policy/policy-receivers.ts
const policyReceivers = policyRule("policy-receivers", "What `via` names is a receiver of the policy.", ({ policy }) => {
	const known = Object.keys(policy.receivers ?? {});
	return namedIn(policy).filter(({ name }) => !known.includes(name)).map(({ name, place }) => ({
		place,
		message: `There is no receiver ${quoted(name)}, so nothing would go out by it.`,
		hint: suggestion(name, known)
	}));
});
function namedIn(policy) {
	return [...Object.entries(policy.contacts).map(([role, { via }]) => ({
		via,
		keys: [
			"contacts",
			role,
			"via"
		]
	})), ...laddersOf(policy).flatMap(({ ladder, keys }) => ladder.map(({ via }, rung) => ({
		via,
		keys: [
			...keys,
			rung,
			"via"
		]
	})))].flatMap(({ via = [], keys }) => via.map((name, index) => ({
		name,
		place: atValue(...keys, index)
	})));
}
// src/rules/policy/policy-requires.ts
const policyRequires = policyRule("policy-requires", "requires names no status that cannot come before closed.", ({ policy }) => Object.entries(policy.kinds).flatMap(([name, { requires }]) => requires.statuses.flatMap((status, index) => status === "closed" || status === "dismissed" ? {
	place: atValue("kinds", name, "requires", "statuses", index),
	message: `\`${status}\` cannot come before \`closed\`, so no incident of kind ${name} could be closed.`,
	hint: "Take it out, or write a status before it, such as `resolved`."
} : [])));
// src/model/agreement-review.ts
function agreementReview({ review }) {
	if (review === void 0) return null;
	const { last, every } = review;
	const lastAt = parseInstant(`${last}T00:00:00Z`);
	return typeof lastAt === "number" ? {
		last,
		lastAt,
		dueAt: lastAt + elapsedSeconds(every)
	} : null;
}
function overdueReview(policy, now) {
	const review = agreementReview(policy);
	return review === null || now <= review.dueAt ? null : review;
}
// src/rules/policy/policy-review.ts
const EARLIEST = 14 * HOUR;
const policyReview = policyRule("policy-review", "The policy's own review has a date, does not lie in the future, and is not overdue; feedback was said on a day that has come.", ({ policy, now }) => {
	if (policy.review === void 0) return {
		severity: "warning",
		place: atKey("version"),
		message: "The policy has no `review`: nobody is asked to look at the agreement again.",
		hint: "Add `review: { every: 26w, last: … }` with the date of the last review."
	};
	const { feedback = [] } = policy.review;
	return [...feedback.flatMap(({ on }, index) => {
		const at = parseInstant(`${on}T00:00:00Z`);
		if (typeof at !== "number" || now >= at - EARLIEST) return [];
		return {
			severity: "warning",
			place: atValue("review", "feedback", index, "on"),
			message: `Feedback is dated ${on}, which is yet to come.`,
			hint: "Put the date here on which it was said."
		};
	}), ...reviewFindings(policy, now)];
});
function reviewFindings(policy, now) {
	if (policy.review === void 0) return [];
	const place = atValue("review", "last");
	const review = agreementReview(policy);
	if (review === null) return [];
	const { last, lastAt, dueAt } = review;
	if (now < lastAt - EARLIEST) return [{
		place,
		message: `The last review is dated ${last}, which is yet to come.`,
		hint: "Put the date here on which the policy was last reviewed; the next one follows from `every`."
	}];
	if (now <= dueAt) return [];
	return [{
		severity: "warning",
		place,
		message: `The last review was on ${last}; one every ${formatDuration(policy.review.every)} is asked, so it is ${formatElapsed(now - dueAt)} late.`,
		hint: "Review the policy with its people, then put the date of the review here."
	}];
}
// src/rules/policy/policy-rota.ts
const policyRota = policyRule("policy-rota", "The rota that a contact names stands in the rota file.", ({ policy }) => Object.entries(policy.contacts).flatMap(([role, { roster }]) => {
	if (roster === void 0) return [];
	const file = roster.versions.at(-1)?.file;
	if (file !== void 0 && rotaIn(file, roster.name) !== null) return [];
	return {
		place: atValue("contacts", role, "rota"),
		message: file === void 0 ? `No rota file beside the policy can be read, so nobody is on duty on \`${roster.name}\`.` : `\`${roster.name}\` is no rota of the rota file.`,
		hint: file === void 0 ? "Put a `rota.yml` beside the policy, or take `rota` out and name `logins`." : suggestion(roster.name, Object.keys(file.rotas))
	};
}));
// src/rules/policy/policy-roles.ts
const policyRoles = policyRule("policy-roles", "Roles in targets, ladders, fallbacks and requires are contacts of the policy.", ({ policy }) => rolesIn$1(policy).filter(({ role }) => !Object.hasOwn(policy.contacts, role)).map(({ role, place }) => ({
	place,
	message: `There is no contact ${quoted(role)}, so nobody would hear of it.`,
	hint: suggestion(role, Object.keys(policy.contacts))
})));
function rolesIn$1(policy) {
	return [
		...Object.entries(policy.contacts).flatMap(([name, { fallback }]) => fallback === void 0 ? [] : {
			role: fallback,
			place: atValue("contacts", name, "fallback")
		}),
		...laddersOf(policy).flatMap(({ ladder, keys }) => ladder.flatMap(({ mention }, rung) => mention.flatMap((role, index) => role === "role" || role === "owner" ? [] : {
			role,
			place: atValue(...keys, rung, "mention", index)
		}))),
		...targetsOf(policy).flatMap(({ target, keys }) => [...target.do === "reach" ? [{
			role: target.by ?? target.owner,
			place: atValue(...keys, "by")
		}] : [{
			role: target.role,
			place: atValue(...keys, target.do === "submit" ? "to" : "role")
		}], {
			role: target.owner,
			place: atValue(...keys, "owner")
		}]),
		...Object.entries(policy.kinds).flatMap(([kind, { requires }]) => requires.validated === void 0 ? [] : {
			role: requires.validated,
			place: atValue("kinds", kind, "requires", "validated")
		})
	];
}
// src/rules/shared/segments.ts
function segmentFaults(hours, keys) {
	return WEEKDAYS.flatMap((day) => hours[day].flatMap((segment, index) => {
		const fault = faultOf$3(segment, hours[day][index - 1]);
		return fault === null ? [] : {
			place: atValue(...keys, day, index),
			...fault
		};
	}));
}
function faultOf$3(segment, before) {
	const [start = "", end = ""] = segment.split("-");
	if (end <= start) return {
		message: `The segment ${segment} ends before it has begun.`,
		hint: `Past midnight, write \`${start}-24:00\` and let the next day begin with \`00:00-${end}\`.`
	};
	const [, closed = ""] = before?.split("-") ?? [];
	if (before === void 0 || closed <= start) return null;
	return {
		message: `The segment ${segment} begins before ${before} has ended.`,
		hint: "Put the segments in order, or make one of two that overlap."
	};
}
// src/rules/policy/policy-segments.ts
const policySegments = policyRule("policy-segments", "The segments of a day each end after they begin, and follow one another.", ({ policy }) => Object.entries(policy.calendars).flatMap(([name, { hours }]) => segmentFaults(hours, [
	"calendars",
	name,
	"hours"
])));
// src/rules/policy/policy-target-ids.ts
const TAKEN = /^(?:held|dismissed|closed|proposed-.*)$/;
const policyTargetIds = policyRule("policy-target-ids", "No two targets of one list have the same id, and none has an id that other notices go by.", ({ policy }) => targetListsOf(policy).flatMap(({ targets, keys, kind, priority }) => targets.flatMap((target, index) => {
	const place = atValue(...keys, index, "id");
	if (TAKEN.test(target.id)) return {
		place,
		message: `A target cannot be called ${target.id}: other notices go by that name.`,
		hint: `Say what is owed, as in \`reach-${target.id}\`.`
	};
	return targets.findIndex(({ id }) => id === target.id) === index ? [] : {
		place,
		message: `\`${kind}\` has a second target ${target.id} ${priority === null ? "before the assessment" : `for ${priority}`}.`,
		hint: "Give each an id of its own; what stays one obligation across priorities keeps its id."
	};
})));
// src/rules/policy/policy-target-shape.ts
const policyTargetShape = policyRule("policy-target-shape", "Targets of one kind with the same id do the same thing, from the same event.", ({ policy }) => Object.keys(policy.kinds).flatMap((kind) => {
	const first = new Map();
	const faults = [];
	for (const list of targetListsOf(policy).filter((other) => other.kind === kind)) for (const [index, target] of list.targets.entries()) {
		const shape = shapeOf(target);
		const known = first.get(target.id);
		if (known === void 0) first.set(target.id, shape);
		else if (known !== shape) faults.push({
			place: atValue(...list.keys, index, "id"),
			message: `The target ${target.id} says ${shape} here, but ${known} above.`,
			hint: "Make them alike but for their limits, or give this one another id."
		});
	}
	return faults;
}));
function shapeOf(target) {
	const what = target.do === "reach" ? target.status : target.role;
	return `\`${target.do} ${what}\` from \`${target.from}\``;
}
// src/rules/policy/policy-team-alone.ts
const policyTeamAlone = policyRule("policy-team-alone", "No contact that the policy calls or mentions rests on a team alone.", ({ policy }) => [...calledRoles(policy)].flatMap((role) => {
	const { logins = [], rota } = contactOf(policy, role) ?? {};
	if (logins.length === 0 || rota !== void 0 || !logins.every((login) => login.includes("/"))) return [];
	const teams = listed(logins.map((team) => `@${team}`));
	return {
		severity: "warning",
		place: atValue("contacts", role, "logins"),
		message: `The policy calls ${role} by ${teams} alone, and the default token of a workflow notifies no team.`,
		hint: `Add the login of a person to ${role}, or pass a token of the organisation as \`github-token\`.`
	};
}));
// src/rules/policy/policy-zones.ts
const policyZones = policyRule("policy-zones", "Every timezone is an IANA zone.", ({ policy, zones }) => [{
	zone: policy.timezone,
	keys: ["timezone"]
}, ...Object.entries(policy.calendars).flatMap(([name, { timezone }]) => timezone === void 0 ? [] : {
	zone: timezone,
	keys: [
		"calendars",
		name,
		"timezone"
	]
})].filter(({ zone }) => !zones.isZone(zone)).map(({ zone, keys }) => ({
	place: atValue(...keys),
	message: `${quoted(zone)} is no time zone.`,
	hint: "Write continent and city, as in `Europe/Amsterdam`, or `UTC`."
})));
// src/rules/record/after-end.ts
const ALLOWED = new Set([
	"reviewed",
	"validated",
	"notified",
	"updated",
	"noted",
	"evidence",
	"corrected",
	"reopened",
	...[
		"aware",
		"classified",
		"submitted",
		"decided",
		"ruled-out"
	]
]);
const afterEnd = recordRule("after-end", "After closed or dismissed come only reviewed, validated, notified, updated, noted, evidence, corrected, reopened, and what belongs to duties: aware, classified, submitted, decided and ruled-out.", ({ course }) => {
	const faults = [];
	const statuses = new Map(course.statusChanges.map(({ index, status }) => [index, status]));
	let end = null;
	let isCompletedLate = false;
	for (const { index, event } of course.events) {
		const isRestated = event.event === "closed" && isCompletedLate;
		if (end !== null && !ALLOWED.has(event.event) && !isRestated) faults.push({
			place: atValue("timeline", index, "event"),
			message: `\`${event.event}\` stands after \`${end}\`, which ended the incident.`,
			hint: "Write `reopened` with a reason before it if the work started again, else `noted`."
		});
		const status = statuses.get(index);
		if (status === void 0) continue;
		end = status === "closed" || status === "dismissed" ? status : null;
		isCompletedLate = status === "closed" && event.event !== "closed";
	}
	return faults;
});
// src/rules/shared/spared.ts
function isSpared(context) {
	if (!isLive(context)) return true;
	const { course, policy, now } = context;
	const last = course.statusChanges.at(-1);
	return last !== void 0 && isSettled(last.status) && now - last.at > elapsedSeconds(policy["catch-up"]);
}
// src/rules/record/asks.ts
const asks = recordRule("asks", "An entry carries what the policy asks of its event.", (context) => {
	const { file, course, policy } = context;
	const kind = kindIn(policy, file.incident.kind);
	const asked = kind?.asks;
	if (asked === void 0 || isSpared(context)) return [];
	const audiences = new Set(targetsIn(kind).flatMap((target) => target.do === "update" ? [target.role] : []));
	const words = (asked.updated ?? []).filter((ask) => ask !== "expected");
	return course.events.flatMap(({ event, index }, place) => {
		const before = course.events.slice(0, place).map((earlier) => earlier.event);
		const isWord = event.audience?.some((role) => audiences.has(role)) === true;
		const missing = [...new Set([...asked[event.event] ?? [], ...isWord ? words : []])].map((ask) => alternativesOf(ask).filter((word) => isAskedOf(event, word, before))).filter((ways) => ways.length > 0).filter((ways) => !ways.some((word) => carries(event, word, before, file)));
		if (missing.length === 0) return [];
		return {
			severity: "warning",
			place: atValue("timeline", index, "event"),
			message: `${typed(event.event)} lacks ${listed(missing.map((ways) => wordsOf(ways)))}, which the policy asks for.`,
			hint: missing.map((ways) => remedyFor(ways)).join(" ")
		};
	});
});
function isAskedOf({ event }, word, before) {
	if (word !== "expected") return true;
	const last = [...before.map((earlier) => earlier.event), event].findLast((name) => TURNS.has(name));
	return last === void 0 || last === "reopened";
}
const TURNS = new Set([
	"resolved",
	"closed",
	"dismissed",
	"reopened"
]);
function carries(event, word, before, { incident }) {
	if (word === "evidence") return (incident.evidence ?? []).length > 0 || incident.timeline.some((other) => other.event === "evidence");
	if (word === "note" && "reason" in event) return true;
	if (isStep(word)) return before.some((earlier) => earlier.event === word);
	return (event.event === "assessed" ? [...before.filter((other) => other.event === "assessed"), event] : [event]).some((sayer) => word in sayer);
}
function wordsOf(words) {
	return words.map((word) => word === "evidence" ? EVIDENCE : isStep(word) ? `an entry ${typed(word)} before it` : typed(word)).join(" or ");
}
function remedyFor(words) {
	const [word = ""] = words;
	if (word === "evidence") return "Log `evidence` with a `path` or a `url`, or list it under `evidence`.";
	if (isStep(word)) return `Log ${typed(word)} with the instant at which it was so.`;
	return `Add ${words.map((key) => typed(`${key}:`)).join(" or ")}.`;
}
// src/rules/record/assessment-complete.ts
const EXAMPLES = {
	impact: "`impact:` severe, noticeable or minor",
	urgency: "`urgency:` immediate, high or normal"
};
const assessmentComplete = recordRule("assessment-complete", "Every assessment leads to a priority.", ({ course, policy, file }) => {
	const kind = kindIn(policy, file.incident.kind);
	if (kind === void 0) return [];
	const faults = [];
	let facts = {};
	for (const { index, event } of course.events) {
		if (event.event !== "assessed") continue;
		facts = mergeAssessment(facts, event);
		if (priorityOf(facts, event.priority, kind) !== null) continue;
		const missing = ["impact", "urgency"].filter((key) => facts[key] === void 0);
		faults.push({
			place: atValue("timeline", index, "event"),
			message: `The assessment has no ${listed(missing)}, so it leads to no priority.`,
			hint: `Add ${listed(missing.map((key) => EXAMPLES[key]))}.`
		});
	}
	return faults;
});
// src/rules/record/before-report.ts
const EARLY = new Set([
	"started",
	"detected",
	"aware"
]);
const beforeReport = recordRule("before-report", "Nothing but started, detected and aware comes before reported.", ({ course }) => {
	const report = course.events.findIndex(({ event }) => event.event === "reported");
	return course.events.slice(0, Math.max(0, report)).filter(({ event }) => !EARLY.has(event.event)).map(({ index, event }) => ({
		place: atValue("timeline", index, "at"),
		message: `\`${event.event}\` comes before the report at ${formatInstant(course.reportedAt)}.`,
		hint: "Put the instant right, or that of `reported` if the report came earlier."
	}));
});
// src/rules/record/closed-unassessed.ts
const closedUnassessed = recordRule("closed-unassessed", "closed comes after an assessment; what was no incident is dismissed.", ({ course }) => {
	const closing = standingClosing(course);
	if (closing === null || closing.lacks.every(({ name }) => name !== "assessed")) return [];
	return {
		place: atValue("timeline", closing.point.index, "event"),
		message: "The incident is closed, but it was never assessed before.",
		hint: "Add the `assessed` entry with `impact` and `urgency`; write `dismissed` with a reason if it was no incident."
	};
});
// src/model/role-words.ts
function roleWords(role) {
	return role.replaceAll("-", " ");
}
function dutyWords(name) {
	return roleWords(name).replaceAll(KNOWN_BY_LETTERS, (word) => word.toUpperCase());
}
const KNOWN_BY_LETTERS = /\b(?:cra|csirt|dora|enisa|gdpr|nis2)\b/g;
// src/rules/record/closure-requirements.ts
const closureRequirements = recordRule("closure-requirements", "The statuses and the validation that the policy requires come before closed.", ({ course }) => {
	const closing = standingClosing(course);
	if (closing === null) return [];
	const isPending = closing.completedBy === null;
	const place = atValue("timeline", closing.point.index, "event");
	return closing.lacks.filter(({ what, name }) => what !== "section" && name !== "assessed").map((lack) => ({
		place,
		...faultOf$2(lack, isPending)
	}));
});
function faultOf$2(lack, isPending) {
	const { name, instead } = lack;
	const role = roleWords(lack.role);
	const until = isPending ? " Until then it does not count as closed." : "";
	const where = isPending ? "counts for it yet" : "comes before it";
	if (lack.what === "event") return {
		message: `The incident is closed, but no \`${name}\` ${where}; the policy requires it.${until}`,
		hint: `Add the \`${name}\` entry with the instant at which it was so; if it never was, log \`reopened\` with the reason.`
	};
	if (instead !== null) return {
		message: `The measures were validated by ${instead}, who does not count for the ${role}; the policy requires the ${role}.${until}`,
		hint: `Let the ${role} validate; who counts for it is named by the policy, or by its people in an entry of theirs.`
	};
	if (lack.isTooEarly) return {
		message: `The measures were validated, but no \`resolved\` that stands comes before it.${until}`,
		hint: `Let the ${role} validate once it is resolved: log \`validated\` with \`by:\`.`
	};
	return {
		message: `The incident is closed, but no \`validated\` by the ${role} ${where}; the policy requires it.${until}`,
		hint: isPending ? `Let the ${role} log \`validated\` with \`by:\`; no second \`closed\` is needed.` : `Add \`validated\` with \`by:\` the ${role} above \`closed\`; if it was not done in time, log \`reopened\`, \`validated\` and \`closed\`.`
	};
}
// src/rules/record/corrected-entry.ts
const correctedEntry = recordRule("corrected-entry", "The entry that corrected names is in the timeline.", ({ file }) => {
	const { timeline } = file.incident;
	return timeline.flatMap((event, index) => {
		if (event.event !== "corrected") return [];
		const [name = "", number = "1"] = event.entry.split("#");
		const count = timeline.filter((other) => other.event === name).length;
		if (Number(number) <= count) return [];
		const isEvent = EVENT_NAMES.some((known) => known === name);
		return {
			place: atValue("timeline", index, "entry"),
			message: isEvent ? `There is no \`${event.entry}\`: the timeline has ${count === 0 ? "no" : `only ${count}`} \`${name}\`.` : `\`${name}\` is no event.`,
			hint: isEvent && count > 0 ? `Write ${count === 1 ? `\`${name}\`` : `\`${name}#1\` to \`${name}#${count}\`, counted from the top`}.` : suggestion(name, new Set(timeline.map((other) => other.event)))
		};
	});
});
// src/rules/record/delay-reason.ts
const delayReason = recordRule("delay-reason", "A duty that was submitted late says why, in delay-reason.", (context) => {
	const { file, duties } = context;
	const { timeline } = file.incident;
	if (!isLive(context) || !timeline.some(({ event }) => event === "submitted")) return [];
	return duties().flatMap(({ target, overruns }) => overruns.flatMap(({ dueAt, metAt }) => {
		const index = timeline.findIndex((event) => event.event === "submitted" && event.duty === target && event.at === metAt);
		const event = timeline[index];
		if (event?.event !== "submitted" || event["delay-reason"] !== void 0) return [];
		const late = formatElapsed(event.at - dueAt);
		return {
			place: atValue("timeline", index, "event"),
			message: `\`${target}\` was due at ${formatInstant(dueAt)} and submitted ${late} later, without a reason.`,
			hint: "Add `delay-reason:` with what you told the authority."
		};
	}));
});
// src/rules/record/dismissed-resolved.ts
const dismissedResolved = recordRule("dismissed-resolved", "Once anything was resolved, only the incident manager dismisses the incident.", ({ course }) => {
	const resolved = course.events.findIndex(({ event }) => event.event === "resolved");
	if (resolved === -1) return [];
	return course.events.slice(resolved + 1).flatMap(({ event, index }) => {
		if (event.event !== "dismissed" || isByManager(course, {
			event,
			index
		})) return [];
		const { by } = event;
		return {
			place: atValue("timeline", index, by === void 0 ? "event" : "by"),
			message: `\`dismissed\` ${by === void 0 ? "without `by`" : `by ${by}`} stands after \`resolved\`; only the ${MANAGER} may say then that it was no incident.`,
			hint: `Close it with \`closed\`, or let somebody whom the policy names as ${MANAGER} write \`dismissed\`, with \`by:\`.`
		};
	});
});
// src/rules/record/duplicate-awareness.ts
const duplicateAwareness = recordRule("duplicate-awareness", "What was known by a duplicate first is logged as aware in the record that it names, so that no duty gains time by it.", (context) => {
	const { course, policy } = context;
	if (course.status !== "dismissed" || !isLive(context)) return [];
	const original = context.original();
	if (original?.file.incident.declared !== "live") return [];
	const { id, kind } = original.file.incident;
	const told = new Set();
	return regimesOf(policy, kind).flatMap((regime) => {
		const own = awarenessOf(regime, course);
		const theirs = awarenessOf(regime, original.course);
		if (own === null || theirs === null || own.at >= theirs.at) return [];
		const isNamed = regime !== void 0 && [course, original.course].some(naming(regime));
		const entry = entryWords$1(own.at, isNamed ? regime : void 0);
		if (told.has(entry)) return [];
		told.add(entry);
		return {
			place: atValue("duplicate-of"),
			message: `This duplicate was known at ${formatInstant(own.at)}, and ${quoted(id)} says that it was known later: what is owed to authorities is due too late there.`,
			hint: `Add ${entry} to ${quoted(id)}; or, where nobody was aware by then, log here when somebody was.`
		};
	});
});
function regimesOf(policy, kind) {
	const regimes = (kindIn(policy, kind)?.duties ?? []).flatMap(({ anchors, when }) => anchors.flatMap(({ from, of }) => from === "aware" ? [of ?? when?.regime] : []));
	return [...new Set(regimes)];
}
function naming(regime) {
	return ({ events }) => events.some(({ event }) => event.event === "aware" && event.regime === regime);
}
function entryWords$1(at, regime) {
	const of = regime === void 0 ? "" : `, regime: ${regime}`;
	return `\`{ at: ${formatInstant(at)}, event: aware${of} }\``;
}
// src/rules/record/duties-known.ts
const dutiesKnown = recordRule("duties-known", "submitted names a duty of the policy, aware and classified one of its regimes.", ({ file, policy, duties }) => {
	const { timeline, kind } = file.incident;
	if (!timeline.some(({ event }) => ABOUT.has(event))) return [];
	const known = [...kindIn(policy, kind)?.duties ?? [], ...duties().flatMap(dutyOf)];
	const regimes = new Set([...Object.keys(policy.regimes ?? {}), ...known.flatMap(({ when }) => when?.regime ?? [])]);
	return timeline.flatMap((event, index) => {
		if (event.event === "submitted") return unknown("duty", event.duty, new Set(known.map(({ id }) => id)), index);
		if (event.event !== "aware" && event.event !== "classified") return [];
		if (event.regime === void 0) return [];
		const faults = unknown("regime", event.regime, regimes, index);
		if (faults.length > 0 || event.event === "aware") return faults;
		return classFaults(event.as, event.regime, known, index);
	});
});
const ABOUT = new Set([
	"aware",
	"classified",
	"submitted"
]);
function dutyOf({ limit: { asked } }) {
	return asked.do === "submit" ? [asked] : [];
}
function unknown(key, name, known, index) {
	if (known.has(name)) return [];
	const where = key === "duty" ? "for this kind of incidents" : "among its `regimes`";
	return [{
		place: atValue("timeline", index, key),
		message: `The policy has no ${key} ${quoted(name)} ${where}.`,
		hint: suggestion(name, known)
	}];
}
function classFaults(as, regime, known, index) {
	const classes = new Set(known.flatMap(({ when }) => when?.regime === regime ? when.as : []));
	const meant = classes.has(as) ? null : nearest(as, [...classes]);
	if (meant === null) return [];
	return [{
		severity: "warning",
		place: atValue("timeline", index, "as"),
		message: `No duty of ${regime} asks for what is ${quoted(as)}, so nothing is owed by it.`,
		hint: `Did you mean \`${meant}\`?`
	}];
}
// src/rules/shared/attachment.ts
function pathFault(given, path, repository) {
	switch (path === "" ? "directory" : repository.kindOf(path)) {
		case "file":
		case "directory": return null;
		case "symlink": return {
			message: `${quoted(given)} is a symbolic link, which is not followed.`,
			hint: "Name the file itself, or put a copy beside the record."
		};
		case null: return {
			message: `${quoted(given)} is not there: the repository has no ${quoted(path)}.`,
			hint: hintFor(given, repository)
		};
	}
}
function hintFor(path, repository) {
	if (path.includes("\\")) return "Write the path with forward slashes.";
	const fromTop = path.replace(/^(?:\.?\/)+/, "");
	if (!path.startsWith("/") && repository.kindOf(fromTop) === "file") return `Paths start at the record's folder: write ${typed(`/${fromTop}`)}.`;
	return "Put the path right, or add the file; attachments lie in the folder named by the id.";
}
// src/rules/shared/repository-path.ts
function resolveLink(recordPath, target) {
	if (target === "" || target.startsWith("#") || target.startsWith("//")) return { to: "elsewhere" };
	if (/^(?:file|[a-z]):/i.test(target) || target.startsWith("\\\\")) return { to: "outside" };
	if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return { to: "elsewhere" };
	return resolvePath(recordPath, decoded(target.replace(/[?#].*$/s, "")));
}
function resolvePath(recordPath, typed) {
	if (/^[a-z]:/i.test(typed) || typed.startsWith("\\\\")) return { to: "outside" };
	const folder = typed.startsWith("/") ? [] : recordPath.split("/").slice(0, -1);
	const parts = [];
	for (const part of [...folder, ...typed.split("/")]) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return { to: "outside" };
	}
	return {
		to: "repository",
		path: parts.join("/")
	};
}
function decoded(target) {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
// src/rules/shared/typed-paths.ts
function pathsIn({ evidence = [], timeline }) {
	return [...evidence.flatMap(({ path, sha256 = null }, index) => path === void 0 ? [] : {
		path,
		keys: [
			"evidence",
			index,
			"path"
		],
		sha256
	}), ...timeline.flatMap(({ path }, index) => path === void 0 ? [] : {
		path,
		keys: [
			"timeline",
			index,
			"path"
		],
		sha256: null
	})];
}
// src/rules/record/evidence-exists.ts
const evidenceExists = recordRule("evidence-exists", "The paths in evidence and in the timeline are in the repository.", ({ file, repository }) => pathsIn(file.incident).flatMap(({ path, keys }) => {
	const found = resolvePath(file.path, path);
	if (found.to !== "repository") return [];
	const fault = pathFault(path, found.path, repository);
	return fault === null ? [] : {
		place: atValue(...keys),
		...fault
	};
}));
// src/rules/record/evidence-hash.ts
const evidenceHash = recordRule("evidence-hash", "Where evidence states a sha256, the file has it.", ({ file, repository }) => (file.incident.evidence ?? []).flatMap(({ path, sha256 }, index) => {
	if (path === void 0 || sha256 === void 0) return [];
	const found = resolvePath(file.path, path);
	if (found.to !== "repository") return [];
	const kind = repository.kindOf(found.path);
	const place = atValue("evidence", index, "sha256");
	if (kind === "directory") return {
		place,
		message: `${quoted(path)} is a folder, which has no SHA-256.`,
		hint: "List the evidence file by file, or pack the folder into one file."
	};
	const actual = kind === "file" ? repository.sha256(found.path) : null;
	if (actual === null || actual === sha256) return [];
	return {
		place,
		message: `${quoted(path)} is not what it was: its SHA-256 is ${actual}, the record states ${sha256}.`,
		hint: "Restore the file as it was taken; if the hash was mistyped, put it right and log `corrected`."
	};
}));
// src/rules/record/expected-ahead.ts
const expectedAhead = recordRule("expected-ahead", "An expected resolution lies ahead of the entry that says it.", (context) => isSpared(context) ? [] : context.file.incident.timeline.flatMap(({ event, at, expected }, index) => expected === void 0 || expected > at ? [] : {
	severity: "warning",
	place: atValue("timeline", index, "expected"),
	message: `\`${event}\` expects the resolution at ${formatInstant(expected)}, ${expected === at ? "the instant of the entry itself" : `${formatElapsed(at - expected)} before the entry itself`}.`,
	hint: "Write when the resolution was expected then, or leave `expected` out."
}));
// src/rules/record/file-name.ts
const fileName = recordRule("file-name", "The file's name begins with the id.", ({ file }) => {
	const { id } = file.incident;
	if (!ID_PATTERN.test(id)) return [];
	const name = file.path.slice(file.path.lastIndexOf("/") + 1);
	if (name === `${id}.md` || name.startsWith(`${id}-`) && name.endsWith(".md")) return [];
	return {
		place: atValue("id"),
		message: `The file is named ${quoted(name)}, but the id inside is ${id}.`,
		hint: `Rename the file to ${id}-${slugOf(name)}.md, or put the id right if that is the wrong one.`
	};
});
function slugOf(name) {
	const slug = withoutId(name.replace(/\.md$/i, "")).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
	return slug === "" ? "what-happened" : slug;
}
// src/clock/follow-ups.ts
const TASK_OWNER = "owner";
const LADDER = [{
	after: {
		weeks: 0,
		days: 0,
		hours: 0,
		minutes: 0
	},
	mention: [TASK_OWNER]
}, {
	after: {
		weeks: 1,
		days: 0,
		hours: 0,
		minutes: 0
	},
	mention: [TASK_OWNER, MANAGER]
}];
function limitOf(policy, priority) {
	return (priority === null ? void 0 : policy["follow-ups"]?.within[priority]) ?? null;
}
function followUpsOf({ file, course, declared }, { timeline, policy, zones }, now) {
	const { id } = file.incident;
	const zone = openZone(zones.isZone(policy.timezone) ? policy.timezone : "UTC", zones);
	const closedAt = firstClosing(course);
	const limit = closedAt === null ? null : limitOf(policyInForce(timeline, closedAt).policy, countedPriority(course));
	const isTold = declared.as === "live" && course.status !== "dismissed";
	const isAsked = closedAt !== null && course.status === "closed" && policyInForce(timeline, closedAt).policy["follow-ups"]?.issues === true;
	const byPolicy = closedAt === null || limit === null ? null : endOfDay(closedAt + elapsedSeconds(limit), zone);
	return file.body.facts.tasks.map((task) => {
		const typed = task.due === null ? null : endOfDate(task.due, zone);
		const dueAt = typed ?? byPolicy;
		const doneAt = doneAtOf(task, zone, now);
		const asked = policy["follow-ups"];
		const steps = task.done || asked === void 0 || !isTold || dueAt === null ? [] : stepsOf(asked, task, {
			dueAt,
			closedAt
		});
		return {
			incident: id,
			task,
			dueAt,
			isByPolicy: typed === null && dueAt !== null,
			...standing(task, dueAt, doneAt, {
				now,
				remind: asked?.remind ?? null
			}),
			doneAt,
			since: closedAt ?? course.reportedAt,
			asksIssue: isAsked && isTold && asked?.issues === true && !task.done && !isTracked(task),
			steps
		};
	});
}
function standing({ done }, dueAt, doneAt, { now, remind }) {
	if (done) return doneAt !== null && dueAt !== null && doneAt > dueAt ? {
		state: "late",
		lateBySeconds: doneAt - dueAt
	} : {
		state: "done",
		lateBySeconds: null
	};
	if (dueAt === null) return {
		state: "open",
		lateBySeconds: null
	};
	if (now > dueAt) return {
		state: "overdue",
		lateBySeconds: now - dueAt
	};
	return {
		state: remind !== null && remind !== void 0 && now >= dueAt - elapsedSeconds(remind) ? "due-soon" : "open",
		lateBySeconds: null
	};
}
function isTracked({ issue, elsewhere }) {
	return issue !== void 0 || elsewhere !== void 0;
}
function stepsOf({ issues, remind, ladder = LADDER }, { elsewhere }, { dueAt, closedAt }) {
	const remindAt = remind === void 0 ? null : dueAt - elapsedSeconds(remind);
	const rungs = ladder.map(({ after, mention }, index) => ({
		step: `rung-${index + 1}`,
		at: Math.max(dueAt + elapsedSeconds(after), overdueFrom(dueAt)),
		mention: [...new Set(mention.map((role) => role === "role" ? TASK_OWNER : role))]
	}));
	return [
		...closedAt === null || issues && elsewhere === void 0 ? [] : [{
			step: "call",
			at: closedAt,
			mention: [TASK_OWNER]
		}],
		...remindAt === null || closedAt !== null && remindAt <= closedAt ? [] : [{
			step: "remind",
			at: remindAt,
			mention: [TASK_OWNER]
		}],
		...rungs
	];
}
function firstClosing({ closings }) {
	return closings.find(({ completedBy }) => completedBy !== null)?.completedBy?.at ?? null;
}
function doneAtOf({ done, doneOn }, zone, now) {
	if (!done || doneOn === void 0) return null;
	const end = endOfDate(doneOn, zone);
	return end > endOfDay(now, zone) ? null : end;
}
function endOfDate(date, zone) {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	return endOfDay(zone.instantAtOrAfter(civilDay(year, month, day) * DAY), zone);
}
// src/rules/record/follow-up-items.ts
const FORM$1 = "Write it as `- [ ] @owner what is to be done (due 2026-12-01)`.";
const SINCE = parseInstant("2026-11-01T00:00:00Z");
const followUpItems = recordRule("follow-up-items", "At closure, every follow-up is an item of a task list, with an owner and a date.", ({ file, course, policy }) => {
	const closing = standingClosing(course);
	if (closing === null) return [];
	const isOld = typeof SINCE === "number" && closing.point.at < SINCE;
	const { tasks, untracked } = file.body.facts;
	return followUpFaults({
		tasks,
		untracked: isOld ? [] : untracked
	}, policy, course);
});
function followUpFaults({ tasks, untracked }, policy, course) {
	const asksDue = limitOf(policy, countedPriority(course)) === null;
	const items = tasks.flatMap((task) => {
		const { text, line } = task;
		const missing = missingIn(task, asksDue);
		if (missing.length === 0) return [];
		return {
			place: atLine(line),
			message: `The follow-up item ${quoted(text)} has no ${missing.join(" and no ")}.`,
			hint: FORM$1
		};
	});
	const others = untracked.map(({ text, line }) => ({
		place: atLine(line),
		message: `${quoted(text)} stands among the follow-ups, but is no item of a task list: nobody can tick it off, and no figure counts it.`,
		hint: FORM$1
	}));
	return [
		...items,
		...others,
		...policy["follow-ups"]?.issues === true ? twinsIn(tasks) : []
	];
}
function missingIn({ text, owner, due }, asksDue) {
	const isMeant = /\bdue\b/i.test(text);
	return [...owner === null ? ["owner"] : [], ...due === null && (asksDue || /\bdue:? +\d/i.test(text)) ? [isMeant ? "due date that exists" : "due date"] : []];
}
function twinsIn(tasks) {
	return tasks.flatMap(({ issue, text, line }, index) => {
		const isFirst = tasks.findIndex((other) => other.issue === issue) === index;
		if (issue === void 0 || isFirst) return [];
		return {
			place: atLine(line),
			message: `The follow-up item ${quoted(text)} names the issue #${issue}, which is that of another item: to tick off one would tick off both.`,
			hint: "Take the number off the item that the issue is not about."
		};
	});
}
// src/rules/record/future-instant.ts
const TOLERANCE = 300;
const futureInstant = recordRule("future-instant", "No entry is more than five minutes ahead of now.", ({ file, now }) => file.incident.timeline.flatMap((event, index) => event.at <= now + TOLERANCE ? [] : {
	place: atValue("timeline", index, "at"),
	message: `\`${event.event}\` at ${formatInstant(event.at)} is ${formatElapsed(event.at - now)} ahead of now, ${formatInstant(now)}.`,
	hint: "Check the date and the offset (`Z` is UTC); what is only planned goes into `expected` or a note."
}));
// src/rules/record/hold-pairs.ts
const holdPairs = recordRule("hold-pairs", "held and resumed alternate, and nothing is held once it is resolved.", ({ course }) => {
	const faults = [];
	const ends = new Set(course.statusChanges.flatMap(({ index, status }) => isEnded(status) ? [index] : []));
	let clock = "running";
	for (const { index, event } of course.events) {
		const fault = FAULTS[`${event.event} while ${clock}`];
		if (fault !== void 0) faults.push({
			place: atValue("timeline", index, "event"),
			...fault
		});
		clock = ends.has(index) ? "ended" : clockAfter(event.event, clock);
	}
	return faults;
});
const FAULTS = {
	"held while held": {
		message: "The incident is held already.",
		hint: "Write `resumed` before it if work went on in between, else `noted`."
	},
	"held while resolved": {
		message: "There is nothing to hold: `resolved` stopped the resolution clock.",
		hint: "Write `noted`, or `reopened` with a reason before it."
	},
	"resumed while running": {
		message: "There is nothing to resume: no `held` is open here.",
		hint: "Take it out, or write the missing `held` with its reason before it."
	},
	"resumed while resolved": {
		message: "There is nothing to resume: `resolved` ended what was held.",
		hint: "Write `noted`, or `reopened` with a reason before it if the work started again."
	}
};
function clockAfter(event, clock) {
	if (event === "reopened") return "running";
	if (clock === "ended" || clock === "resolved") return clock;
	if (event === "held" || event === "resolved") return event;
	return event === "resumed" ? "running" : clock;
}
// src/rules/record/id-format.ts
const EXAMPLE = "INC-20261121-0312";
const idFormat = recordRule("id-format", "The id is <PREFIX>-<YYYYMMDD>-<HHMM>, the UTC minute of the first report.", ({ file }) => {
	const { id } = file.incident;
	const fault = faultOf$1(id);
	if (fault === null) return [];
	return {
		place: atValue("id"),
		message: `${quoted(id)} is not an incident id: ${fault}.`,
		hint: `Write prefix, UTC date and UTC minute, like \`${EXAMPLE}\`; \`incident-ledger new\` makes one.`
	};
});
function faultOf$1(id) {
	if (!ID_PATTERN.test(id)) return ID_PATTERN.test(id.toUpperCase().replace(/[B-Z]$/, (letter) => letter.toLowerCase())) ? "the prefix is in capitals, a letter at the end is small" : `the form of ${EXAMPLE} is expected`;
	const [, date = "", minute = ""] = id.split("-");
	if (!isDate(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6, 8)))) return `${date} is no date`;
	if (Number(minute.slice(0, 2)) > 23 || Number(minute.slice(2, 4)) > 59) return `${minute.slice(0, 4)} is no time of day`;
	return null;
}
// src/rules/record/id-prefix.ts
const idPrefix = recordRule("id-prefix", "The id begins with the prefix of the record's kind.", ({ file, policy }) => {
	const { id, kind } = file.incident;
	const expected = kindIn(policy, kind)?.prefix;
	const prefix = id.slice(0, id.indexOf("-"));
	if (expected === void 0 || prefix === expected || !ID_PATTERN.test(id)) return [];
	const other = Object.keys(policy.kinds).find((name) => policy.kinds[name]?.prefix === prefix);
	return {
		place: atValue("id"),
		message: `Ids of kind ${kind} begin with ${expected}-, this one with ${prefix}-.`,
		hint: `Write \`${expected}${id.slice(prefix.length)}\` in the id and the file name` + (other === void 0 ? "." : `, or \`kind: ${other}\` if it is one.`)
	};
});
// src/rules/record/id-unique.ts
const idUnique = recordRule("id-unique", "No other record carries the same id, in any case.", ({ file, ledger }) => {
	const { id } = file.incident;
	const paths = ledger.ids.get(idKey(id)) ?? [];
	const others = paths.filter((path) => path !== file.path);
	if (others.length === 0) return [];
	const more = others.length > 3 ? `, and ${others.length - 3} more` : "";
	const computed = paths[0] === file.path ? "this file" : paths[0] ?? "";
	return {
		place: atValue("id"),
		message: `${quoted(id)} is also the id of ${listed(others.slice(0, 3))}${more}; only ${computed} is computed.`,
		hint: "Give the later of them the next free letter in the id and the file name, as in `INC-20261121-0312b`."
	};
});
// src/rules/record/kind-known.ts
const kindKnown = recordRule("kind-known", "The kind is one that the policy describes.", ({ file, policy }) => {
	const { kind } = file.incident;
	if (Object.hasOwn(policy.kinds, kind)) return [];
	return {
		place: atValue("kind"),
		message: `The policy has no kind ${quoted(kind)}, so nothing is owed for this record.`,
		hint: suggestion(kind, Object.keys(policy.kinds))
	};
});
// src/rules/record/link-outside.ts
const linkOutside = recordRule("link-outside", "No link, image or path points outside the repository.", ({ file }) => [...pathsIn(file.incident).filter(({ path }) => resolvePath(file.path, path).to === "outside").map(({ keys, path }) => ({
	place: atValue(...keys),
	...outside(path)
})), ...file.body.facts.links.filter(({ target }) => resolveLink(file.path, target).to === "outside").map(({ target, line, column }) => ({
	place: atLine(line, column),
	...outside(target)
}))]);
function outside(typed) {
	return {
		message: `${quoted(typed)} points outside the repository.`,
		hint: "Put the file into the folder named by the id, beside the record, or give its web address."
	};
}
// src/rules/record/links-exist.ts
const linksExist = recordRule("links-exist", "What a relative link or image points to is in the repository.", ({ file, repository }) => file.body.facts.links.flatMap(({ target, line, column }) => {
	const found = resolveLink(file.path, target);
	if (found.to !== "repository") return [];
	const fault = pathFault(target, found.path, repository);
	return fault === null ? [] : {
		place: atLine(line, column),
		...fault
	};
}));
// src/rules/record/not-covered.ts
const notCovered = recordRule("not-covered", "The policy has targets for the record's priority.", (context) => {
	const { file, course, policy } = context;
	const { kind } = file.incident;
	const agreement = kindIn(policy, kind);
	const last = course.priorityChanges.at(-1);
	if (!isLive(context) || agreement === void 0 || last === void 0) return [];
	if (isCovered(policy, kind, last.priority)) return [];
	const covered = priorityEntries(agreement.targets).map(([priority]) => priority);
	return {
		severity: "warning",
		place: atValue("timeline", last.index, "event"),
		message: `The policy has no targets for ${last.priority} of the kind ${kind}, so no deadline is watched and only the incident manager is told.`,
		hint: `${covered.length === 0 ? "Add" : `Assess it as one of ${listed(covered)}, or add`} a list \`${last.priority}\` to \`kinds.${kind}.targets\` of the policy.`
	};
});
// src/rules/record/override-reason.ts
const overrideReason = recordRule("override-reason", "An assessment that sets the priority itself says why.", ({ file }) => file.incident.timeline.flatMap((event, index) => {
	if (event.event !== "assessed" || event.priority === void 0) return [];
	if (event.reason !== void 0) return [];
	return {
		place: atValue("timeline", index, "priority"),
		message: `The priority ${event.priority} is set by hand without a reason.`,
		hint: "Add `reason:` and why the matrix does not fit, or drop `priority` and let impact and urgency set it."
	};
}));
// src/text/event-words.ts
function entryWords(event, relocate) {
	const details = eventDetails(event, relocate);
	const by = event.by === void 0 ? "" : ` by ${text(event.by)}`;
	return `**${event.event}**${by}${details === "" ? "" : ` · ${details}`}`;
}
function eventDetails(event, relocate) {
	const { audience, expected, via, url, path, note } = event;
	const address = path === void 0 ? null : relocate(path);
	const said = [
		...ownDetails(event),
		...audience === void 0 ? [] : [`to ${audience.map((role) => roleWords(role)).join(", ")}`],
		...expected === void 0 ? [] : [`resolution expected ${utc(expected)}`],
		...via === void 0 ? [] : [`via ${text(via)}`],
		...url === void 0 ? [] : [link("link", url)],
		...path === void 0 ? [] : [address === null ? code(path) : fileLink(path, address)]
	].join("; ");
	if (note === void 0) return said;
	return said === "" ? text(note) : `${said}. ${text(note)}`;
}
function ownDetails(event) {
	switch (event.event) {
		case "reported": return event.source === void 0 ? [] : [`source ${roleWords(event.source)}`];
		case "assessed": return assessment(event);
		case "notified":
		case "engaged": return [roleWords(event.role) + (event.who === void 0 ? "" : ` (${text(event.who)})`)];
		case "escalated": return [`to ${roleWords(event.to)}${event.who === void 0 ? "" : ` (${text(event.who)})`}`, ...because(event.reason)];
		case "reopened":
		case "dismissed":
		case "held":
		case "resumed": return because(event.reason);
		case "corrected": return [`entry ${code(event.entry)}${event.was === void 0 ? "" : `, was ${text(event.was)}`}`, ...because(event.reason)];
		case "aware": return event.regime === void 0 ? [] : [`for ${code(event.regime)}`];
		case "classified": return [`${code(event.regime)} as ${code(event.as)}`, ...because(event.reason)];
		case "submitted": return [
			code(event.duty) + (event.to === void 0 ? "" : ` to ${roleWords(event.to)}`),
			...event.ref === void 0 ? [] : [`reference ${text(event.ref)}`],
			...because(event["delay-reason"])
		];
		case "closed": return numberWords(event.numbers);
		case "started":
		case "detected":
		case "updated":
		case "investigating":
		case "contained":
		case "mitigated":
		case "resolved":
		case "validated":
		case "reviewed":
		case "decided":
		case "ruled-out":
		case "noted":
		case "evidence": return [];
	}
}
function numberWords(numbers = []) {
	return numbers.map(({ what, count, unit }) => text([
		String(count),
		...unit === void 0 ? [] : [unit],
		what
	].join(" ")));
}
function assessment(event) {
	return [
		...[
			["impact", event.impact],
			["urgency", event.urgency],
			["outage", event.outage],
			["users", event.users],
			["security risk", event["security-risk"]],
			["affects", event.affects?.join(", ")],
			["priority set to", event.priority]
		].flatMap(([name, value]) => value === void 0 ? [] : [`${name} ${value}`]),
		...event.scope === void 0 ? [] : [`scope ${text(event.scope)}`],
		...numberWords(event.numbers),
		...because(event.reason)
	];
}
function because(reason) {
	return reason === void 0 ? [] : [`because ${text(reason)}`];
}
// src/text/record-head.ts
function drawHead(incident) {
	const { id, title, timeline } = incident;
	return [
		HEAD_OPENING,
		"",
		...table([code(id), text(title)], factsOf(incident)),
		"",
		...table(["Timeline (UTC)"], timeline.map(entryRow)),
		"",
		HEAD_CLOSING
	].join("\n");
}
function headStanding({ text: typed }, incident) {
	const [opening = ""] = typed.split("\n", 1);
	if (headDrawing(opening) !== 2) return "other-version";
	return typed === drawHead(incident) ? "equal" : "other-words";
}
function factsOf(incident) {
	const { status, priority, impact, urgency, services, kind, declared, tlp, links = [] } = incident;
	const { "duplicate-of": original, related = [] } = incident;
	const rank = [
		...priority === void 0 ? [] : [priority],
		...impact === void 0 ? [] : [`${impact} impact`],
		...urgency === void 0 ? [] : [`${urgency} urgency`]
	];
	return [
		...fact("State", status),
		...rank.length === 0 ? [] : [["Priority", rank.join(", ")]],
		...onHold(incident.timeline),
		["Services", services.map((name) => text(name)).join(", ")],
		["Kind", text(kind)],
		...declared === "live" ? [] : [["Declared", declared]],
		...fact("TLP", tlp),
		...original === void 0 ? [] : [["Duplicate of", code(original)]],
		...related.length === 0 ? [] : [["Related", related.map((one) => code(one)).join(", ")]],
		...peopleOf(incident).map(([role, who]) => [text(capital(roleWords(role))), who]),
		...links.map(({ what, url }) => [text(capital(what)), isLinkable(url) ? link(shown(url), url) : code(url)])
	];
}
function fact(name, value) {
	return value === void 0 ? [] : [[name, value]];
}
function onHold(timeline) {
	const last = timeline.findLast(({ event }) => ENDS_HOLD.has(event) || event === "held");
	if (last?.event !== "held") return [];
	return [["On hold", `since ${utc(last.at)}, because ${text(last.reason)}`]];
}
const ENDS_HOLD = new Set([
	"resumed",
	"resolved",
	"closed",
	"dismissed"
]);
function peopleOf({ roles = {}, timeline }) {
	const reported = timeline.find(({ event }) => event === "reported")?.by;
	const holders = new Map(Object.entries(roles));
	for (const event of timeline) {
		if (event.event !== "engaged") continue;
		const who = event.who ?? event.by;
		if (who !== void 0) holders.set(event.role, who);
	}
	return [...reported === void 0 ? [] : [["reported by", reported]], ...holders].map(([role, who]) => [role, text(who)]);
}
function entryRow(event) {
	const about = event.approximate === true ? "about " : "";
	const { url, ...rest } = event;
	const shownEvent = url === void 0 || isLinkable(url) ? event : rest;
	return [`${about + utc(event.at).replace(/ UTC$/, "")} ${entryWords(shownEvent, inside)}`];
}
function inside(path) {
	return /^[\\/]|^[a-z]+:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path) ? null : path;
}
function shown(url) {
	return url.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
function capital(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
// src/rules/record/record-head.ts
const FMT = "Run `incident-ledger fmt`.";
const recordHead = recordRule("record-head", "The head that `fmt` draws on top of a body says what the front matter says, once.", (context) => {
	const severity = context.course.status === "closed" ? "error" : "warning";
	return [...drawn(context), ...strays(context)].map((fault) => ({
		severity,
		...fault
	}));
});
function drawn({ file, policy }) {
	const { head, body, incident } = file;
	if (head === void 0) {
		if (policy["record-head"] !== "write" || body.text.trimStart().startsWith("<!-- incident-ledger:head")) return [];
		return [{
			severity: "warning",
			place: atLine(body.line),
			message: "The body has no head, which the policy asks for with `record-head: write`.",
			hint: FMT
		}];
	}
	const standing = headStanding(head, incident);
	if (standing === "equal") return [];
	if (standing === "other-version") return [{
		severity: "warning",
		place: atLine(head.line),
		message: "The head of the body was drawn by another version of the tool.",
		hint: FMT
	}];
	const wanted = drawHead(incident).split("\n");
	const at = head.text.split("\n").findIndex((line, index) => line !== wanted[index]);
	return [{
		place: atLine(head.line + Math.max(0, at)),
		message: "The head of the body is not what the front matter says: it is old, or was changed by hand.",
		hint: `${FMT} What is to change in it is changed in the front matter.`
	}];
}
function strays({ file: { body } }) {
	if (!body.text.includes("incident-ledger:head")) return [];
	const faults = [];
	let fence = null;
	for (const [index, typed] of body.text.split("\n").entries()) {
		const line = typed.trimEnd();
		if (fence !== null) {
			if (closesFence(line, fence)) fence = null;
			continue;
		}
		fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
		if (line === "<!-- /incident-ledger:head -->" || line.startsWith("<!-- incident-ledger:head")) faults.push({
			place: atLine(body.line + index),
			message: line === "<!-- /incident-ledger:head -->" ? "A head ends here that does not begin on top of the body." : "A head begins here that does not stand on top of the body, or never ends.",
			hint: "Delete the line, and what is left of the head; then run `incident-ledger fmt`."
		});
	}
	return faults;
}
// src/rules/record/related-exists.ts
const SOUGHT = 3;
const relatedExists = recordRule("related-exists", "The ids in related and duplicate-of are those of other records.", ({ file, ledger }) => {
	const { id, related = [], "duplicate-of": duplicateOf } = file.incident;
	const named = [...duplicateOf === void 0 ? [] : [{
		other: duplicateOf,
		keys: ["duplicate-of"]
	}], ...related.map((other, index) => ({
		other,
		keys: ["related", index]
	}))];
	let sought = 0;
	return named.flatMap(({ other, keys }) => {
		const place = atValue(...keys);
		if (sameId(other, id)) return {
			place,
			message: `${quoted(other)} is this record itself.`,
			hint: "Name the other record, or take it out."
		};
		if (ledger.ids.has(idKey(other))) return [];
		sought += 1;
		const near = sought > SOUGHT ? null : nearest(other, ledger.ids.keys());
		return {
			place,
			message: `There is no record ${quoted(other)}.`,
			hint: near === null ? "Name the id of a record of this ledger; what lies elsewhere goes under `links`." : `Did you mean \`${near.toUpperCase()}\`?`
		};
	});
});
// src/rules/record/reported-once.ts
const reportedOnce = recordRule("reported-once", "The timeline has exactly one reported entry.", ({ file }) => {
	const { timeline } = file.incident;
	const places = timeline.flatMap(({ event }, index) => event === "reported" ? [index] : []);
	if (places.length === 0) return {
		place: atKey("timeline"),
		message: "No entry says `reported`, so no clock can start.",
		hint: "Add the first report, as in `- { at: 2026-11-21T03:12:00Z, event: reported }`."
	};
	return places.slice(1).map((index) => ({
		place: atValue("timeline", index, "event"),
		message: "This is a second `reported`; the clock starts at the first.",
		hint: "Write `noted` for a further report of the same incident."
	}));
});
// src/rules/record/required-sections.ts
const requiredSections = recordRule("required-sections", "Summary always, Impact once assessed, and at closure what the policy requires; an empty section counts as missing, and at closure one that only promises.", (context) => {
	const { facts, line } = context.file.body;
	return wantedSections(context).flatMap(({ section, because }) => {
		const found = facts.headings.filter((heading) => heading.level === 2 && isNamed(heading, section));
		const isClosing = standingClosing(context.course) !== null;
		const said = found.filter(({ empty }) => !empty);
		if (said.some(({ unsaid }) => unsaid !== true || !isClosing)) return [];
		const [promised] = said;
		if (promised !== void 0) return [unsaidSection(section, promised, context.file)];
		const [first] = found;
		return first === void 0 ? [missing(section, because, facts.headings, line)] : [emptySection(section, because, first, facts.headings)];
	});
});
function wantedSections({ course, policy, file }) {
	const wanted = [{
		section: "Summary",
		because: "every record needs it"
	}];
	if (course.events.some(({ event }) => event.event === "assessed")) wanted.push({
		section: "Impact",
		because: "an assessed incident needs it"
	});
	if (standingClosing(course) !== null) for (const section of kindIn(policy, file.incident.kind)?.requires.sections ?? []) {
		if (wanted.some((other) => sectionKey(other.section) === sectionKey(section))) continue;
		wanted.push({
			section,
			because: "the policy requires it before closure"
		});
	}
	return wanted;
}
function unsaidSection(section, { line }, { body }) {
	const words = body.text.split("\n").slice(line - body.line + 1).find((one) => one.trim() !== "") ?? "";
	return {
		place: atLine(line),
		message: `The section \`## ${section}\` says nothing yet (${quoted(words.trim())}), and the incident is closed.`,
		hint: "Write what there is to say, or why there is nothing."
	};
}
function emptySection(section, because, found, headings) {
	const place = atLine(found.line);
	const message = `The section \`## ${section}\` is empty, but ${because}.`;
	const next = headings[headings.indexOf(found) + 1];
	return next?.underlined === true ? {
		place,
		message: `${message} The line of dashes right below ${quoted(next.text)} (line ${next.line}) makes a heading of it.`,
		hint: "Put an empty line above the dashes, or delete them."
	} : {
		place,
		message,
		hint: "Write at least a sentence below it."
	};
}
function missing(section, because, headings, bodyLine) {
	const alike = headings.find((heading) => isNamed(heading, section)) ?? headings.find(({ text }) => nearest(text, [section]) !== null);
	if (alike === void 0) return {
		place: atLine(bodyLine),
		message: `There is no section \`## ${section}\`, but ${because}.`,
		hint: `Add a line \`## ${section}\` and what there is to say below it.`
	};
	return {
		place: atLine(alike.line),
		message: `${quoted(`${"#".repeat(alike.level)} ${alike.text}`)} is not the section \`## ${section}\`, but ${because}.`,
		hint: `Write the heading as \`## ${section}\`.`
	};
}
function isNamed(heading, section) {
	return sectionKey(heading.text) === sectionKey(section);
}
// src/rules/record/review-overdue.ts
const reviewOverdue = recordRule("review-overdue", "The post-incident review of a closed incident is not overdue.", (context) => {
	const { course, owedToReach, now } = context;
	if (!isLive(context)) return [];
	const closed = course.events.findLast(({ event }) => event.event === "closed");
	return owedToReach("reviewed").filter(({ state }) => state === "overdue").map(({ dueAt }) => ({
		severity: "warning",
		place: closed === void 0 ? atValue("timeline") : atValue("timeline", closed.index, "event"),
		message: dueAt === null ? "The post-incident review is overdue." : `The post-incident review was due at ${formatInstant(dueAt)}, ${formatElapsed(now - dueAt)} ago.`,
		hint: "Hold the review, then log `reviewed` with `by:` and its instant."
	}));
});
// src/rules/record/role-counts.ts
const roleCounts = recordRule("role-counts", "Who is told, takes up, validates or reaches something in a role counts for it.", (context) => isLive(context) ? [...context.course.discounted.map(discountedFault), ...notNamedFaults(context)] : []);
function discountedFault({ role, who, by, index, why }) {
	const person = quoted(who ?? "nobody");
	const message = {
		"not-named": `${person} does not count for the ${roleWords(role)}: neither the policy nor an entry by its people, or by who owes this, names them. So the entry meets nothing.`,
		writer: `${quoted(by ?? "nobody")} does not count for the ${roleWords(role)} and does not owe this, so their word that ${person} took it up meets nothing.`,
		"too-early": `${person} may stand in for the ${roleWords(role)} only once it is overdue, so this entry meets nothing.`
	}[why];
	const hint = {
		"not-named": `Let somebody who counts for the ${roleWords(role)}, or who owes this, write an entry that names them; or name them in the policy.`,
		writer: `Let ${person} write it: \`engaged\` with \`role: ${role}\` and \`by:\` themselves.`,
		"too-early": `Log \`engaged\` again once the due instant has passed, or let somebody of the ${roleWords(role)} name you.`
	}[why];
	return warning(index, why === "writer" ? "by" : "who", message, hint);
}
function notNamedFaults({ course, policy, file, owedToReach }) {
	const { kind } = file.incident;
	const byEvent = new Map();
	for (const target of targetsIn(kindIn(policy, kind))) if (target.do === "reach" && target.by !== void 0) byEvent.set(target.status, target.by);
	const validator = validatorOf(policy, kind);
	if (validator !== void 0) byEvent.set("validated", validator);
	const assessor = byEvent.get("assessed");
	const confirmedBefore = assessor === void 0 ? 0 : course.events.findLastIndex(({ index }) => isActFor(course, assessor, index));
	let owed = null;
	const waits = () => {
		owed ??= owedToReach("assessed");
		return owed.some(({ state }) => state === "pending" || state === "due-soon");
	};
	return course.events.flatMap((placed, place) => {
		const { event, index } = placed;
		const role = byEvent.get(event.event);
		if (role === void 0 || isActFor(course, role, index)) return [];
		if (event.event === "assessed" && (place < confirmedBefore || waits())) return [];
		if (event.event === "validated" && validationObjection(placed, course, role) === "order") return [];
		const said = event.by === void 0 ? "does not say by whom it is" : `is by ${quoted(event.by)}, who does not count for the ${roleWords(role)}`;
		const message = `\`${event.event}\` ${said}; the policy asks the ${roleWords(role)}, so it is owed still.`;
		const hint = event.event === "assessed" ? `Any entry by the ${roleWords(role)} after it confirms it, with \`by:\`.` : `Let somebody who counts for the ${roleWords(role)} log it, with \`by:\`.`;
		return [warning(index, event.by === void 0 ? "event" : "by", message, hint)];
	});
}
function warning(index, key, message, hint) {
	return {
		severity: "warning",
		place: atValue("timeline", index, key),
		message,
		hint
	};
}
// src/rules/record/roles-known.ts
const rolesKnown = recordRule("roles-known", "Roles in role, to, audience and roles are contacts of the policy.", ({ file, policy }) => rolesIn(file.incident).filter(({ role }) => !Object.hasOwn(policy.contacts, role)).map(({ role, place }) => ({
	place,
	message: `The policy has no role ${quoted(role)} among its contacts.`,
	hint: suggestion(role, Object.keys(policy.contacts))
})));
function rolesIn({ roles = {}, timeline }) {
	return [...Object.keys(roles).map((role) => ({
		role,
		place: atKey("roles", role)
	})), ...timeline.flatMap(rolesOf)];
}
function rolesOf(event, index) {
	const named = [];
	if (event.event === "notified" || event.event === "engaged") named.push({
		role: event.role,
		place: atValue("timeline", index, "role")
	});
	if (event.event === "escalated") named.push({
		role: event.to,
		place: atValue("timeline", index, "to")
	});
	if (event.event === "submitted" && event.to !== void 0) named.push({
		role: event.to,
		place: atValue("timeline", index, "to")
	});
	for (const role of event.audience ?? []) named.push({
		role,
		place: atValue("timeline", index, "audience")
	});
	return named;
}
// src/rules/record/services-known.ts
const servicesKnown = recordRule("services-known", "Services are in the policy's catalogue, where it has one.", ({ file, policy }) => {
	const catalogue = policy.services;
	if (catalogue === void 0) return [];
	return file.incident.services.flatMap((service, index) => Object.hasOwn(catalogue, service) ? [] : {
		severity: "warning",
		place: atValue("services", index),
		message: `The policy's catalogue has no service ${quoted(service)}.`,
		hint: `${suggestion(service, Object.keys(catalogue))} A new one is added under \`services\` in the policy.`
	});
});
// src/rules/record/sign-offs.ts
const signOffs = recordRule("sign-offs", "validated comes after resolved, reviewed after closed, with by and lessons learned.", (context) => {
	if (!isLive(context)) return [];
	const { course, file } = context;
	const lessons = lessonsIn(filledSections(file.body.facts.headings));
	return course.events.flatMap((placed) => {
		const { event, index } = placed;
		if (event.event === "validated") return validationObjection(placed, course, void 0) === null ? [] : [early(index, event.event, "resolved")];
		if (event.event !== "reviewed") return [];
		const objection = reviewObjection(placed, course, lessons);
		return objection === null ? [] : [reviewFault(objection, index, file.body.line)];
	});
});
function reviewFault(objection, index, line) {
	if (objection === "order") return early(index, "reviewed", "closed");
	if (objection === "writer") return {
		severity: "warning",
		place: atValue("timeline", index, "event"),
		message: "`reviewed` does not say by whom, so it meets nothing.",
		hint: "Add `by:` with who held the review."
	};
	return {
		severity: "warning",
		place: atLine(line),
		message: "It was reviewed, but nothing stands in the section `## Lessons learned`, so the review meets nothing.",
		hint: "Write there what was learned, be it that nothing was to be learned, and why."
	};
}
function early(index, event, after) {
	return {
		severity: "warning",
		place: atValue("timeline", index, "event"),
		message: `\`${event}\` meets nothing: no \`${after}\` that stands comes before it.`,
		hint: `Log \`${event}\` again once it is ${after}, with \`by:\`.`
	};
}
// src/rules/record/status-steps.ts
const statusSteps = recordRule("status-steps", "After resolved, work goes on only by way of reopened, and reopened follows only what had ended.", ({ course }) => {
	const faults = [];
	const changes = new Map(course.statusChanges.map((change) => [change.index, change.status]));
	let status = "reported";
	for (const { index, event } of course.events) {
		const next = changes.get(index);
		const fault = next === void 0 ? faultOf(event.event, status) : null;
		if (fault !== null) faults.push({
			place: atValue("timeline", index, "event"),
			...fault
		});
		status = next ?? status;
	}
	return faults;
});
function faultOf(event, status) {
	if (event === "reopened") return {
		message: `There is nothing to reopen: the incident is ${status} and has not ended.`,
		hint: "Write `investigating`, `contained` or `mitigated`: until `resolved` they follow one another freely."
	};
	if (status !== "resolved") return null;
	if (event === "resolved") return {
		message: "The incident is resolved already.",
		hint: "Write `updated` for further word, or `reopened` with a reason before it is resolved again."
	};
	if (event === "investigating" || event === "contained" || event === "mitigated") return {
		message: `\`${event}\` stands after \`resolved\`, where only the closing is left.`,
		hint: "Write `reopened` with a reason before it, or `noted` if the work did not start again."
	};
	return null;
}
// src/rules/record/summary-fields.ts
const FIELDS = [
	"status",
	"priority",
	"impact",
	"urgency"
];
const summaryFields = recordRule("summary-fields", "status, priority, impact and urgency, where typed, equal what the timeline says.", ({ file, course }) => {
	const faults = [];
	for (const field of FIELDS) {
		const typed = file.incident[field];
		const derived = course[field];
		if (typed === void 0 || typed === derived) continue;
		faults.push({
			severity: course.status === "closed" ? "error" : "warning",
			place: atValue(field),
			message: `\`${field}\` is typed as ${typed}, but ${derivedText(derived, course)}.`,
			hint: "Run `incident-ledger fmt`."
		});
	}
	return faults;
});
function derivedText(derived, course) {
	if (derived !== null) return `the timeline says ${derived}`;
	return course.priority === null ? "the timeline holds no assessment" : "no assessment in the timeline names it";
}
// src/rules/record/summary-said.ts
const SAYS_NO_MORE = "The summary says no more than the title.";
const summarySaid = recordRule("summary-said", "The summary of a resolved incident says more than its title; a warning, and an error once it is closed.", (context) => {
	const { file, course } = context;
	const isClosing = standingClosing(course) !== null;
	if (!(isSettled(course.status) || isClosing) || isSpared(context)) return [];
	const line = repeatedTitle(file);
	if (line === null) return [];
	return {
		severity: isClosing ? "error" : "warning",
		place: atLine(line),
		message: SAYS_NO_MORE,
		hint: "Say in a few sentences what happened, how long, and what was done."
	};
});
function summaryFault(file) {
	return repeatedTitle(file) === null ? null : "it says no more than the title";
}
function repeatedTitle(file) {
	const { headings } = file.body.facts;
	const found = headings.findIndex(({ level, text }) => level === 2 && bare(text) === "summary");
	const heading = headings[found];
	if (heading === void 0) return null;
	const said = bare(linesBetween(file, heading.line, headings[found + 1]?.line));
	return said === "" || !bare(file.incident.title).includes(said) ? null : heading.line;
}
function linesBetween({ body }, after, before) {
	const lines = body.text.split("\n");
	return lines.slice(after - body.line + 1, before === void 0 ? lines.length : before - body.line).join("\n");
}
function bare(text) {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
// src/rules/record/timeline-order.ts
const timelineOrder = recordRule("timeline-order", "No entry stands below a later one.", ({ file }) => {
	const { timeline } = file.incident;
	return timeline.flatMap((event, index) => {
		const above = timeline[index - 1];
		if (above === void 0 || above.at <= event.at) return [];
		const next = timeline.find((other) => other.at > event.at) ?? above;
		return {
			place: atValue("timeline", index, "at"),
			message: `\`${event.event}\` at ${formatInstant(event.at)} stands below \`${above.event}\` at ${formatInstant(above.at)}.`,
			hint: `Move it above \`${next.event}\` at ${formatInstant(next.at)}, or put the instant right.`
		};
	});
});
// src/rules/record/title-said.ts
const PLACEHOLDER = /^(?:todo|tbd|fixme|xxx+|untitled|title|new incident|incident|test|[.…?-]|<[^>]*>|\[[^\]]*\])\W*$/;
const LONGEST = 60;
const titleSaid = recordRule("title-said", "The title is not a placeholder.", ({ file }) => file.incident.title.length <= LONGEST && PLACEHOLDER.test(file.incident.title.toLowerCase()) ? {
	severity: "warning",
	place: atValue("title"),
	message: `${quoted(file.incident.title)} does not say what happened.`,
	hint: "Say what is broken and for whom, as in `Logins fail for half of the users`."
} : []);
// src/rules/record/tlp-public.ts
const tlpPublic = recordRule("tlp-public", "A record marked amber or red is not in a public repository.", ({ file, policy, isPublic }) => {
	const { tlp, kind } = file.incident;
	const marking = markingOf(file.incident, policy);
	if (isPublic !== true || marking === null || !isRestricted(marking)) return [];
	return {
		severity: "warning",
		place: tlp === void 0 ? atValue("kind") : atValue("tlp"),
		message: tlp === void 0 ? `Records of kind ${kind} are ${marking} by the policy, but everybody can read this repository.` : `The record is marked ${marking}, but everybody can read this repository.`,
		hint: "Keep it in a private repository, or mark it `tlp: clear` if all of it may be public."
	};
});
// src/rules/rota/rota-alone.ts
const rotaAlone = rotaRule("rota-alone", "A rota has at least two people.", ({ file: { rotas } }) => Object.entries(rotas).flatMap(([name, { layers }]) => {
	const [only, second] = new Set(layers.flatMap((layer) => layer.people.map(loginKey)));
	if (only === void 0 || second !== void 0) return [];
	return {
		severity: "warning",
		place: atKey("rotas", name),
		message: `\`${only}\` is alone on the rota \`${name}\`, whenever it has anybody on duty.`,
		hint: "Add somebody who takes turns with them."
	};
}));
// src/rules/rota/rota-covers.ts
const rotaCovers = rotaRule("rota-covers", "A cover is for a rota of the file, ends after it begins, and overlaps no other.", ({ file: { rotas, covers } }) => covers.flatMap(({ rota, by, from, to }, index) => {
	if (!Object.hasOwn(rotas, rota)) return {
		place: atValue("covers", index, "rota"),
		message: `\`${rota}\` is no rota of this file, so this cover changes nothing.`,
		hint: suggestion(rota, Object.keys(rotas))
	};
	if (to <= from) return {
		place: atValue("covers", index, "to"),
		message: `The cover by ${by} ends before it has begun.`,
		hint: "Put `from` and `to` right."
	};
	const before = covers.slice(0, index).find((one) => one.rota === rota && one.from < to && from < one.to);
	if (before === void 0) return [];
	return {
		severity: "warning",
		place: atValue("covers", index, "from"),
		message: `This cover of ${rota} by ${by} overlaps that by ${before.by} from ${formatInstant(before.from)} on; where both apply, ${by} is on duty: the later in the file counts.`,
		hint: "Leave it so if that is meant; else put the times of one of them right."
	};
}));
// src/rules/rota/rota-gaps.ts
const rotaGaps = dutyRule("rota-gaps", "Somebody is on duty at every instant of the time `ahead`.", (context) => {
	const { file, zones, now } = context;
	const clocks = openClocks(zones);
	return Object.keys(file.rotas).flatMap((name) => {
		const end = now + elapsedSeconds(file.ahead);
		const gaps = shiftsBetween(rosterOf(name, context), now, end, clocks).filter(({ why }) => why === "gap");
		const [first] = gaps;
		if (first === void 0) return [];
		const more = gaps.length === 1 ? "" : `, the first of ${gaps.length} gaps`;
		return {
			severity: "warning",
			place: atKey("rotas", name),
			message: `Nobody is on duty on \`${name}\` from ${formatInstant(first.since)} to ${formatInstant(first.until)}${more} within the ${formatDuration(file.ahead)} ahead.`,
			hint: "Add a layer or a cover for that time, or declare it under `off`."
		};
	});
});
function rosterOf(name, { file, policy }) {
	return {
		name,
		versions: [{
			since: null,
			file
		}],
		timezone: policy.timezone
	};
}
// src/rules/rota/rota-hours.ts
const rotaHours = rotaRule("rota-hours", "The hours of a day each end after they begin, and follow one another.", ({ file: { rotas } }) => Object.entries(rotas).flatMap(([name, { layers, off }]) => {
	return [[off, [
		"rotas",
		name,
		"off"
	]], ...layers.map(({ hours }, index) => [hours, [
		"rotas",
		name,
		"layers",
		index,
		"hours"
	]])].flatMap(([week, keys]) => week === void 0 ? [] : segmentFaults(week, keys));
}));
// src/rules/rota/rota-people.ts
const rotaPeople = dutyRule("rota-people", "Everybody of the rota is among the people of the policy, where it lists them.", ({ file: { rotas, covers }, policy }) => {
	const listed = teamLogins(policy);
	const known = new Set(listed.map((login) => loginKey(login)));
	const isList = Object.keys(policy.people).length > 0;
	return [...Object.entries(rotas).flatMap(([name, { layers }]) => layers.flatMap((layer, at) => layer.people.map((login, index) => ({
		login,
		keys: [
			"rotas",
			name,
			"layers",
			at,
			"people",
			index
		]
	})))), ...covers.map(({ by }, index) => ({
		login: by,
		keys: [
			"covers",
			index,
			"by"
		]
	}))].filter(({ login }) => isMadeUpLogin(login) || isList && !known.has(loginKey(login))).map(({ login, keys }) => ({
		severity: "warning",
		place: atValue(...keys),
		message: isMadeUpLogin(login) ? `\`${login}\` is made up, and is never mentioned.` : `\`${login}\` is on the rota, and not among the people of the policy.`,
		hint: isMadeUpLogin(login) ? "Put in the login of a person." : `${suggestion(login, listed)} Or add them to \`people\`, if they belong to the team.`
	}));
});
function teamLogins({ people, contacts }) {
	return [...Object.keys(people), ...Object.values(contacts).flatMap(({ logins }) => logins)];
}
// src/rules/rota/rota-twice.ts
const rotaTwice = dutyRule("rota-twice", "Nobody is on duty on two rotas at once in the time `ahead`.", (context) => {
	const { file, zones, now } = context;
	const clocks = openClocks(zones);
	const end = now + elapsedSeconds(file.ahead);
	const rotas = Object.keys(file.rotas).map((name) => ({
		name,
		shifts: shiftsBetween(rosterOf(name, context), now, end, clocks)
	}));
	return rotas.flatMap(({ name, shifts }, index) => rotas.slice(0, index).flatMap((other) => {
		for (const { on, since, until } of shifts) {
			const both = other.shifts.find((shift) => shift.since < until && since < shift.until && shift.on.some((login) => on.some((one) => loginKey(one) === loginKey(login))));
			if (both === void 0) continue;
			const from = formatInstant(Math.max(since, both.since));
			return [{
				severity: "warning",
				place: atKey("rotas", name),
				message: `\`${on.join(", ")}\` is on duty on \`${other.name}\` and on \`${name}\` at once, from ${from} on.`,
				hint: "Give one of the two to somebody else, or enter a cover."
			}];
		}
		return [];
	}));
});
// src/rules/rota/rota-zone.ts
const rotaZone = rotaRule("rota-zone", "The timezone of the rota is an IANA zone.", ({ file: { timezone }, zones }) => timezone === void 0 || zones.isZone(timezone) ? [] : {
	place: atValue("timezone"),
	message: `${quoted(timezone)} is no time zone.`,
	hint: "Write continent and city, as in `Europe/Amsterdam`, or `UTC`."
});
// src/rules/list.ts
const recordRules = [
	idFormat,
	idUnique,
	fileName,
	kindKnown,
	idPrefix,
	titleSaid,
	servicesKnown,
	summaryFields,
	recordHead,
	tlpPublic,
	relatedExists,
	reportedOnce,
	beforeReport,
	timelineOrder,
	futureInstant,
	statusSteps,
	afterEnd,
	dismissedResolved,
	holdPairs,
	assessmentComplete,
	overrideReason,
	notCovered,
	closedUnassessed,
	correctedEntry,
	rolesKnown,
	roleCounts,
	signOffs,
	dutiesKnown,
	delayReason,
	duplicateAwareness,
	asks,
	expectedAhead,
	closureRequirements,
	reviewOverdue,
	requiredSections,
	summarySaid,
	followUpItems,
	linksExist,
	linkOutside,
	evidenceExists,
	evidenceHash
];
const policyRules = [
	policyZones,
	policyReview,
	policyPlaceholder,
	policyContactDetails,
	policyReach,
	policyTeamAlone,
	policyFallbackCycle,
	policyAway,
	policyRota,
	policyRoles,
	policyReceivers,
	policySegments,
	policyCalendarOpen,
	policyCalendarKnown,
	policyHolidays,
	policyPriorities,
	policyPrefixes,
	policyTargetIds,
	policyTargetShape,
	policyLimits,
	policyNeverOwed,
	policyDuties,
	policyRequires,
	policyAsks,
	policyProcess
];
const rotaBasics = [
	rotaZone,
	rotaHours,
	rotaCovers
];
const rotaRules = [
	...rotaBasics,
	rotaPeople,
	rotaAlone,
	rotaTwice,
	rotaGaps
];
function checkRecord(context) {
	return recordRules.flatMap((rule) => rule.check(context));
}
function checkPolicy(context) {
	return policyRules.flatMap((rule) => rule.check(context));
}
function checkRota(context) {
	const basics = rotaBasics.flatMap((rule) => rule.check(context));
	if (basics.some(({ severity }) => severity === "error")) return basics;
	return [...basics, ...rotaRules.slice(rotaBasics.length).flatMap((rule) => rule.check(context))];
}
function rotaErrors(context) {
	return rotaBasics.flatMap((rule) => rule.check(context)).filter(({ severity }) => severity === "error");
}
const AT_LAST = 253402300799;
function policyErrors(policy, zones) {
	return checkPolicy({
		policy,
		zones,
		now: AT_LAST
	}).filter(({ severity }) => severity === "error");
}
// src/parse/parse-whole.ts
const LIMIT = 4 * FRONT_MATTER_LIMIT;
const WHOLE_BYTES = 4 * LIMIT;
function parseWhole({ schema, file }, path, text, exact) {
	if (text.length > LIMIT) return {
		value: null,
		findings: [{
			rule: "too-large",
			severity: "error",
			path,
			line: 1,
			column: 1,
			message: `T${file.slice(1)} has ${text.length} characters; at most ${LIMIT} are read.`,
			hint: "Shorten it; long explanations belong in a document beside it."
		}],
		needsExact: false
	};
	if (exact === void 0) {
		const value = parseCheaply(schema, text.replace(/^\uFEFF/, ""));
		return {
			value,
			findings: [],
			needsExact: value === null
		};
	}
	const block = {
		start: text.startsWith("﻿") ? 1 : 0,
		end: text.length
	};
	const parsed = parseExactly({
		path,
		text,
		block,
		yaml: exact
	}, (value) => validate(schema, value), (issue, found, root) => describeIssue(issue, {
		schema,
		root,
		found,
		file
	}));
	return {
		value: parsed.value,
		findings: inOrder(parsed.findings),
		needsExact: false
	};
}
function validate(schema, value) {
	const parsed = schema.safeParse(value);
	return parsed.success ? {
		value: parsed.data,
		issues: []
	} : {
		value: null,
		issues: parsed.error.issues
	};
}
function parseCheaply(schema, text) {
	const value = readPlainYaml(text);
	if (value === NOT_PLAIN) return null;
	const parsed = schema.safeParse(value);
	return parsed.success ? parsed.data : null;
}
// src/parse/parse-policy.ts
const FORM = {
	schema: PolicySchema,
	file: "the policy"
};
function parsePolicy(path, text, exact) {
	const { value: policy, ...rest } = parseWhole(FORM, path, text, exact);
	return {
		policy,
		...rest
	};
}
// src/store/zones.ts
const seconds = (time) => time.epochMilliseconds / 1e3;
let loading = null;
async function loadZones() {
	loading ??= makeZones();
	return loading;
}
async function makeZones() {
	const { Temporal } = await import("./chunk-C1tAWas8.js");
	const zoned = (instant, zone) => Temporal.Instant.fromEpochMilliseconds(instant * 1e3).toZonedDateTimeISO(zone);
	const plain = (local) => Temporal.PlainDateTime.from(local, { overflow: "reject" });
	const readings = (local, zone) => {
		const wall = plain(local);
		const earlier = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
		return {
			earlier,
			later: wall.toZonedDateTime(zone, { disambiguation: "later" }),
			exists: earlier.toPlainDateTime().equals(wall)
		};
	};
	const zonesSeen = new Map();
	const knows = (zone) => {
		if (!/^[A-Za-z]/.test(zone)) return false;
		try {
			zoned(0, zone);
			return true;
		} catch (error) {
			if (error instanceof RangeError) return false;
			throw error;
		}
	};
	return {
		localAt: (instant, zone) => {
			const { year, month, day, hour, minute, second } = zoned(instant, zone);
			return {
				year,
				month,
				day,
				hour,
				minute,
				second
			};
		},
		instantsOf: (local, zone) => {
			const { earlier, later, exists } = readings(local, zone);
			if (!exists) return [];
			return seconds(earlier) === seconds(later) ? [seconds(earlier)] : [seconds(earlier), seconds(later)];
		},
		instantAtOrAfter: (local, zone) => {
			const { earlier, later, exists } = readings(local, zone);
			if (exists) return seconds(earlier);
			return seconds(earlier.getTimeZoneTransition("next") ?? later);
		},
		isZone: (zone) => {
			const known = zonesSeen.get(zone);
			if (known !== void 0) return known;
			const answer = knows(zone);
			zonesSeen.set(zone, answer);
			return answer;
		}
	};
}
export { policyTimeline as $, agreementReview as A, folded as At, isCalledFor as B, defuse as Bt, followUpFaults as C, GITHUB_BODY_LIMIT as Ct, resolvePath as D, cut as Dt, followUpsOf as E, codeLink as Et, isNotDone as F, reference as Ft, unknownPast as G, isLive as H, isOpenNow as I, sentences as It, obligationsOfTheTime as J, courseOfTheTime as K, isOwed as L, table as Lt, suggestion as M, inline as Mt, computeLedger as N, link as Nt, dutyWords as O, fence as Ot, computeLedgerOfTheTime as P, mention as Pt, policyInForce as Q, compareBytes as R, text as Rt, numberWords as S, isCovered as St, TASK_OWNER as T, code as Tt, isSentBeside as U, isDrill as V, isLinkable as Vt, resolvedSince as W, readyAgreements as X, obligationsToReach as Y, alwaysInForce as Z, requiredSections as _, validationObjection as _t, checkPolicy as a, overdueFrom as at, entryWords as b, sectionKey as bt, policyErrors as c, openHold as ct, rotaErrors as d, isSettled as dt, deriveCourse as et, rotaRules as f, closingTerms as ft, roleCounts as g, reviewObjection as gt, signOffs as h, lessonsIn as ht, parseWhole as i, isMoreUrgent as it, overdueReview as j, inCell as jt, roleWords as k, fileLink as kt, policyRules as l, reached as lt, summaryFault as m, standingClosing as mt, parsePolicy as n, nameOrCount as nt, checkRecord as o, rungsAndRepeats as ot, teamLogins as p, lacksNow as pt, needsExactBody as q, WHOLE_BYTES as r, countedPriority as rt, checkRota as s, heldSeconds as st, loadZones as t, countOf as tt, recordRules as u, isEnded as ut, drawHead as v, validatorOf as vt, followUpItems as w, cell as wt, eventDetails as x, sectionsOf as xt, headStanding as y, filledSections as yt, declarationOf as z, words as zt };
