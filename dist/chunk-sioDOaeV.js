import { W as NEVER, r as _enum, v as string } from "./chunk-cglNqjvS.js";
import { d as isDate, f as parseDuration, i as RFC3339, n as DURATION, p as parseInstant } from "./chunk-D4aqUS7_.js";
// src/model/described.ts
function wordSchema(words, meanings) {
	return _enum(words).meta({ enumDescriptions: words.map((word) => meanings[word]) });
}
function meant(patternErrorMessage) {
	return { patternErrorMessage };
}
const InstantSchema = string().meta({
	description: "an instant with its offset: 2026-11-21T03:12:00Z",
	pattern: RFC3339.source,
	...meant("An instant carries its offset, as in 2026-11-21T03:12:00Z or 2026-11-21T04:12+01:00.")
}).transform((text, context) => {
	const instant = parseInstant(text);
	if (typeof instant === "number") return instant;
	context.addIssue({
		code: "custom",
		params: { fault: instant },
		message: instant
	});
	return NEVER;
});
const DurationSchema = string().meta({
	description: "a length of time: 45m, 2h, 2h 15m, 3d or 1w",
	pattern: DURATION.source,
	...meant("A length of time is written 45m, 2h, 2h 15m, 3d or 1w.")
}).transform(durationIn);
const LimitSchema = string().meta({
	pattern: `^immediately$|${DURATION.source}`,
	...meant("A limit is a length of time, as in 45m, 2h, 2h 15m, 3d or 1w, or the word immediately.")
}).transform((text, context) => text === "immediately" ? text : durationIn(text, context));
function durationIn(text, context) {
	const duration = parseDuration(text);
	if (duration !== null) return duration;
	context.addIssue({
		code: "custom",
		params: { fault: "not-a-duration" },
		message: "not-a-duration"
	});
	return NEVER;
}
const MONTHS = /^([1-9]\d?)mo$/;
const MonthsSchema = string().meta({
	pattern: `${MONTHS.source}|${DURATION.source}`,
	...meant("A limit is written 24h, 72h, 14d, or 1mo for a calendar month.")
}).transform((text, context) => {
	const months = MONTHS.exec(text.trim())?.[1];
	if (months === void 0) return durationIn(text, context);
	return {
		weeks: 0,
		days: 0,
		hours: 0,
		minutes: 0,
		months: Number(months)
	};
});
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DateSchema = string().meta({
	pattern: DATE.source,
	...meant("A date is written 2026-12-25.")
}).refine(isDateText, "not-a-date");
const DayOfYearSchema = string().meta({
	pattern: String.raw`^(?:\d{4}-)?\d{2}-\d{2}$`,
	...meant("A day is written 2026-12-25, or 12-25 for every year.")
}).refine((text) => isDateText(text.length === 5 ? `2024-${text}` : text), "not-a-date");
function isDateText(text) {
	const match = DATE.exec(text);
	return match !== null && isDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
export { LimitSchema as a, wordSchema as c, InstantSchema as i, DayOfYearSchema as n, MonthsSchema as o, DurationSchema as r, meant as s, DateSchema as t };
