import { t as CommandError } from "./chunk-CYgGNNXZ.js";
// src/commands/sweep/time-limit.ts
const DEFAULT_TIME_LIMIT = "8m";
const LIMIT = /^([1-9]\d{0,4})([smh])$/;
const SECONDS = {
	s: 1,
	m: 60,
	h: 3600
};
function parseTimeLimit(text) {
	const [, count = "", unit = ""] = LIMIT.exec(text) ?? [];
	const seconds = Number(count) * (SECONDS[unit] ?? 0);
	return seconds > 0 && seconds <= 21600 ? seconds : null;
}
function endingOf(seconds) {
	return AbortSignal.timeout((seconds - Math.min(30, seconds / 4)) * 1e3);
}
function timeLimitOption(text, option = "--timeout") {
	const seconds = parseTimeLimit(text);
	if (seconds !== null) return seconds;
	throw new CommandError(`${option} ${JSON.stringify(text)} is no time limit.`, `Write seconds, minutes or hours, at most 6h, as in ${option} 8m.`);
}
export { timeLimitOption as i, endingOf as n, parseTimeLimit as r, DEFAULT_TIME_LIMIT as t };
