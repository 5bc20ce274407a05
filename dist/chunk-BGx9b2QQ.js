// src/delivery/key.ts
const KEY = /^v1:([\s\S]+):([^:#/]+)#(\d{1,9})\/([^/]+)$/;
const STEP = /^(?:closure|proposal|(?:call|remind|set|word|(?:rung|repeat|again)-[1-9]\d{0,5})(?:\+fallback)?)$/;
function formatKey(key) {
	return `v1:${key.incident}:${key.target}#${key.episode}/${key.step}`;
}
function parseKey(text) {
	const [, incident, target, episode, step] = KEY.exec(text) ?? [];
	if (incident === void 0 || target === void 0 || step === void 0) return null;
	return isStep(step) ? {
		incident,
		target,
		episode: Number(episode),
		step
	} : null;
}
function isStep(text) {
	return STEP.test(text);
}
function isFallback(step) {
	return step.endsWith("+fallback");
}
function rankOf(told) {
	const [step = "", instead] = told.split("+");
	return rankOfStep(step) + (instead === void 0 ? 0 : .5);
}
function rankOfStep(step) {
	if (step === "call" || step === "set" || step === "word") return 0;
	if (step === "remind") return 1;
	if (step === "closure" || step === "proposal") return 2;
	const [name, count] = step.split("-");
	if (name === "again") return Number(count);
	return (name === "rung" ? 1e3 : 1e6) + Number(count);
}
export { rankOf as i, isFallback as n, parseKey as r, formatKey as t };
