import { E as string, O as union, T as strictObject, f as array, n as DayOfYearSchema, s as meant } from "./chunk-B3Ny7133.js";
import { i as TextSchema } from "./chunk-BHqcb9RK.js";
// src/model/policy-calendar.ts
const SegmentSchema = string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/).meta(meant("Opening hours are written 09:00-17:00; a day may have several."));
const WEEKDAYS = [
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday"
];
const DAY = array(SegmentSchema).default([]).describe("opening hours: [09:00-12:30, 13:00-17:00]; left out, closed");
const HoursSchema = strictObject({
	monday: DAY,
	tuesday: DAY,
	wednesday: DAY,
	thursday: DAY,
	friday: DAY,
	saturday: DAY,
	sunday: DAY
});
const CalendarSchema = strictObject({
	timezone: TextSchema.optional().describe("IANA zone; the organisation’s where left out"),
	hours: HoursSchema.describe("a list of segments per day, in the zone’s own time; a day left out is closed"),
	holidays: array(union([DayOfYearSchema, strictObject({
		date: DayOfYearSchema.describe("the day, 2026-12-25; or 12-25, which is a holiday every year"),
		name: TextSchema.optional().describe("what it is called; the rendered agreement says it"),
		from: string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/).meta(meant("A local time is written 12:00.")).optional().describe("the local time from which on the day is closed; the whole day where left out")
	})])).default([]).describe("a list of dates that are closed")
});
function holidaysOf({ holidays }) {
	return holidays.map((day) => typeof day === "string" ? {
		date: day,
		name: null,
		from: null
	} : {
		date: day.date,
		name: day.name ?? null,
		from: day.from ?? null
	});
}
export { holidaysOf as i, HoursSchema as n, WEEKDAYS as r, CalendarSchema as t };
