import { Y as CommandError } from "./chunk-CsDEF--I.js";
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
function limitsOf(seconds, stop) {
	const kept = Math.min(30, seconds / 4);
	const after = (span) => {
		const end = AbortSignal.timeout(span * 1e3);
		return stop === void 0 ? end : AbortSignal.any([stop, end]);
	};
	return {
		ending: after(seconds - kept),
		gitHubEnd: after(seconds - kept / 2),
		deadline: after(seconds)
	};
}
function timeLimitOption(text, option = "--timeout") {
	const seconds = parseTimeLimit(text);
	if (seconds !== null) return seconds;
	throw new CommandError(`${option} ${JSON.stringify(text)} is no time limit.`, `Write seconds, minutes or hours, at most 6h, as in ${option} 8m.`);
}
export { timeLimitOption as i, limitsOf as n, parseTimeLimit as r, DEFAULT_TIME_LIMIT as t };
