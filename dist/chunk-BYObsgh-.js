import { b as union, c as int, i as array, l as literal, p as object, r as _enum, v as string, y as tuple } from "./chunk-B26pTrM-.js";
import { t as addressKey } from "./chunk-CAMOf9ll.js";
import { f as formatInstant, o as InstantSchema } from "./chunk-CPx4st8f.js";
import { a as formatHiddenLine, i as parseOverviewMarker, o as parseHiddenLine } from "./chunk-C0D9SsBJ.js";
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
// src/delivery/marker.ts
const StoredDelivery = object({
	keys: array(string()).min(1),
	due: InstantSchema.nullable(),
	asked: array(string()),
	reached: union([literal("pending"), array(tuple([string(), InstantSchema]).transform(([login, at]) => ({
		login,
		at
	})))]),
	sent: StoredSent.exactOptional()
}).transform(({ keys, due, asked, reached, sent }) => ({
	keys,
	dueAt: due,
	asked,
	reached,
	...sent === void 0 ? {} : { sent }
}));
const StoredMarker = object({
	about: _enum([
		"issue",
		"notice",
		"twin"
	]),
	incident: string().min(1),
	record: string().nullable(),
	content: string().nullable().optional(),
	policy: string().nullable(),
	delivered: array(StoredDelivery),
	pull: int().positive().exactOptional(),
	orphaned: literal(true).exactOptional()
}).transform((marker) => ({
	...marker,
	content: marker.content === void 0 ? marker.record : marker.content
}));
function formatMarker(marker) {
	return formatHiddenLine({
		about: marker.about,
		incident: marker.incident,
		record: marker.record,
		...marker.content === marker.record ? {} : { content: marker.content },
		policy: marker.policy,
		delivered: marker.delivered.map(storedDelivery),
		...marker.pull === void 0 ? {} : { pull: marker.pull },
		...marker.orphaned === void 0 ? {} : { orphaned: marker.orphaned }
	});
}
function storedDelivery({ keys, dueAt, asked, reached, sent = [] }) {
	return {
		keys,
		due: dueAt === null ? null : formatInstant(dueAt),
		asked,
		reached: reached === "pending" ? reached : reached.map(({ login, at }) => [login, formatInstant(at)]),
		...sent.length === 0 ? {} : { sent: storedSent(sent) }
	};
}
function parseMarker(body) {
	const parsed = StoredMarker.safeParse(parseHiddenLine(body));
	return parsed.success ? parsed.data : null;
}
// src/delivery/identity.ts
function markerOfIssue(issue, comments, isOurs, receipts) {
	if (!isOurs(issue.author)) return null;
	const own = parseMarker(issue.body);
	if (own !== null) return own.about === "issue" ? own : null;
	const ours = comments.filter(({ author }) => isOurs(author));
	const said = ours.flatMap(({ body }) => parseMarker(body) ?? []);
	const [first] = said;
	const last = said.findLast(({ incident }) => incident === first?.incident);
	if (last !== void 0) return {
		...last,
		about: "issue",
		delivered: []
	};
	const incident = ours.map(({ url }) => receipts.get(addressKey(url))).find((id) => id !== void 0);
	return incident === void 0 ? null : {
		about: "issue",
		incident,
		record: null,
		content: null,
		policy: null,
		delivered: []
	};
}
function receiptsIn(files) {
	return new Map(files.flatMap(({ incident }) => incident.timeline.flatMap(({ event, url }) => event === "notified" && url !== void 0 ? [[addressKey(url), incident.id]] : [])));
}
function unknownIn(found, isOurs, since) {
	return found.issues.filter(({ number, author, body, hasComments, createdAt }) => isOurs(author) && hasComments && createdAt >= since - 86400 && !found.comments.has(number) && parseMarker(body) === null && parseOverviewMarker(body) === null);
}
export { formatMarker as a, isEnd as c, audienceTarget as d, formatKey as f, rankOf as g, parseKey as h, StoredDelivery as i, mergeSent as l, isFallback as m, receiptsIn as n, parseMarker as o, isAudience as p, unknownIn as r, storedDelivery as s, markerOfIssue as t, rankOfStep as u };
