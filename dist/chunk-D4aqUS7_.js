// src/model/normal-instant.ts
function normalInstant(text) {
	if (text.length !== 20 || text[10] !== "T" || text[19] !== "Z") return null;
	if (text[4] !== "-" || text[7] !== "-" || text[13] !== ":" || text[16] !== ":") return null;
	const year = digits(text, 0, 4);
	const month = digits(text, 5, 7);
	const day = digits(text, 8, 10);
	const hour = digits(text, 11, 13);
	const minute = digits(text, 14, 16);
	const second = digits(text, 17, 19);
	if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28)) return null;
	if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;
	return 86400 * daysBefore(year, month, day) + 3600 * hour + 60 * minute + second;
}
function digits(text, from, to) {
	let number = 0;
	for (let at = from; at < to; at += 1) {
		const digit = text.charCodeAt(at) - 48;
		if (digit < 0 || digit > 9) return NaN;
		number = number * 10 + digit;
	}
	return number;
}
function daysBefore(year, month, day) {
	const years = month > 2 ? year : year - 1;
	const days = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
	return years * 365 + leaps + days - 719468;
}
const HOUR = 3600;
const DAY = 86400;
const WEEK = 604800;
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/;
function parseInstant(text) {
	return normalInstant(text) ?? anyInstant(text);
}
function anyInstant(text) {
	const match = RFC3339.exec(text);
	if (match === null) {
		if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return "date-only";
		if (/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text)) return "no-offset";
		return "not-an-instant";
	}
	const [, year, month, day, hour, minute, second = "00", offset = "Z"] = match;
	if (!isDate(Number(year), Number(month), Number(day))) return "no-such-date";
	if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return "no-such-time";
	const shift = offsetSeconds(offset);
	if (shift === null) return "no-such-time";
	return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) / 1e3 - shift;
}
let lastDay = {
	day: NaN,
	text: ""
};
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));
function formatInstant(instant) {
	const day = Math.floor(instant / DAY);
	if (day !== lastDay.day) lastDay = {
		day,
		text: new Date(day * DAY * 1e3).toISOString().slice(0, -14)
	};
	const second = Math.floor(instant) - day * DAY;
	const time = [
		second / HOUR,
		second % HOUR / 60,
		second % 60
	];
	return `${lastDay.text}T${time.map((part) => TWO_DIGITS[Math.floor(part)]).join(":")}Z`;
}
function instantOrNull(instant) {
	return instant === null || instant === void 0 ? null : formatInstant(instant);
}
function instantOf(milliseconds) {
	return Math.floor(milliseconds / 1e3);
}
function isDate(year, month, day) {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function offsetSeconds(offset) {
	if (offset === "Z" || offset === "z") return 0;
	const hours = Number(offset.slice(1, 3));
	const minutes = Number(offset.slice(4, 6));
	if (hours > 23 || minutes > 59) return null;
	return (offset.startsWith("-") ? -1 : 1) * (hours * HOUR + minutes * 60);
}
const DURATION = /^(?:(\d{1,4})w\s*)?(?:(\d{1,5})d\s*)?(?:(\d{1,6})h\s*)?(?:(\d{1,7})m)?$/;
function parseDuration(text) {
	const match = DURATION.exec(text.trim());
	if (match === null || text.trim() === "") return null;
	const [, weeks = "0", days = "0", hours = "0", minutes = "0"] = match;
	return {
		weeks: Number(weeks),
		days: Number(days),
		hours: Number(hours),
		minutes: Number(minutes)
	};
}
function formatDuration(duration) {
	const text = [
		[duration.months ?? 0, "mo"],
		[duration.weeks, "w"],
		[duration.days, "d"],
		[duration.hours, "h"],
		[duration.minutes, "m"]
	].filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`).join(" ");
	return text === "" ? "0m" : text;
}
function elapsedSeconds(duration) {
	return (duration.months ?? 0) * 28 * DAY + duration.weeks * WEEK + duration.days * DAY + duration.hours * HOUR + duration.minutes * 60;
}
function formatElapsed(seconds) {
	const whole = Math.abs(Math.trunc(seconds));
	if (whole < 60) return `${whole}s`;
	const text = formatDuration({
		weeks: 0,
		days: Math.floor(whole / DAY),
		hours: Math.floor(whole % DAY / HOUR),
		minutes: Math.floor(whole % HOUR / 60)
	});
	return whole % 60 === 0 || whole >= 3600 ? text : `${text} ${whole % 60}s`;
}
export { elapsedSeconds as a, formatInstant as c, isDate as d, parseDuration as f, RFC3339 as i, instantOf as l, DURATION as n, formatDuration as o, parseInstant as p, HOUR as r, formatElapsed as s, DAY as t, instantOrNull as u };
