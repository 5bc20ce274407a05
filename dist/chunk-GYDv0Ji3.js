import { c as formatInstant } from "./chunk-D4aqUS7_.js";
import { D as tuple, E as string, f as array, i as InstantSchema } from "./chunk-B3Ny7133.js";
// src/delivery/key.ts
const KEY = /^v1:([\s\S]+):([^:#/]+)#(\d{1,9})\/([^/]+)$/;
const STEP = /^(?:closure|proposal|said-[1-9]\d{0,11}|(?:call|remind|set|word|(?:rung|repeat|again)-[1-9]\d{0,5})(?:\+fallback)?)$/;
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
	return rankOfStep$1(step) + (instead === void 0 ? 0 : .5);
}
function rankOfStep$1(step) {
	if (step === "call" || step === "set" || step === "word") return 0;
	if (step === "remind") return 1;
	if (step === "closure" || step === "proposal") return 2;
	const [name, count] = step.split("-");
	if (name === "again" || name === "said") return Number(count);
	return (name === "rung" ? 1e3 : 1e6) + Number(count);
}
function audienceTarget(role) {
	return `audience.${role}`;
}
function isAudience(target) {
	return target.startsWith("audience.");
}
const StoredSent = array(tuple([
	string(),
	string(),
	string(),
	InstantSchema.nullable(),
	string().nullable(),
	array(string())
]).transform(([receiver, to, step, at, ref, logins]) => ({
	receiver,
	to,
	step,
	at,
	ref,
	logins
}))).max(100);
function storedSent(sent) {
	return sent.map(({ receiver, to, step, at, ref, logins }) => [
		receiver,
		to,
		step,
		at === null ? null : formatInstant(at),
		ref,
		logins
	]);
}
function isEnd({ step }) {
	return step === "acknowledge" || step === "resolve";
}
function mergeSent(one, other) {
	const byStep = new Map();
	for (const sent of [...one, ...other]) {
		const name = JSON.stringify([
			sent.receiver,
			sent.to,
			sent.step
		]);
		const known = byStep.get(name);
		byStep.set(name, known === void 0 ? sent : oneOf(known, sent));
	}
	const places = new Map();
	for (const sent of byStep.values()) {
		const place = JSON.stringify([sent.receiver, sent.to]);
		places.set(place, [...places.get(place) ?? [], sent]);
	}
	return [...places.values()].flatMap(bounded);
}
function oneOf(one, other) {
	if (one.at === null) return other;
	if (other.at === null) return one;
	return one.at <= other.at === isEnd(one) ? other : one;
}
function bounded(sent) {
	const messages = sent.filter((one) => !isEnd(one)).toSorted(byStepRank);
	const accepted = messages.filter(({ at }) => at !== null);
	const first = accepted.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))[0];
	const kept = new Set([
		first,
		accepted.at(-1),
		messages.at(-1)
	]);
	return [...messages.filter((one) => kept.has(one)), ...sent.filter(isEnd)];
}
function byStepRank(one, other) {
	return rankOfStep(one.step) - rankOfStep(other.step);
}
function rankOfStep(step) {
	const key = parseKey(`v1:x:x#0/${step}`);
	return key === null ? -1 : rankOf(key.step);
}
export { storedSent as a, isAudience as c, rankOf as d, rankOfStep as i, isFallback as l, isEnd as n, audienceTarget as o, mergeSent as r, formatKey as s, StoredSent as t, parseKey as u };
