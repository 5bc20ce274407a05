import { i as terminalLine } from "./chunk-7WyUxpmP.js";
import { g as code, k as text, m as GITHUB_BODY_LIMIT, n as roleWords, t as dutyWords, w as link } from "./chunk-oJ0uy9y3.js";
import { s as PrioritySchema } from "./chunk-BDbDEvaY.js";
import { p as targetsIn } from "./chunk-DIJ1IfjV.js";
import { l as utcAndLocal, n as briefly, o as span } from "./chunk-BPs8Bztt.js";
import { t as countOf } from "./chunk-HqKFcn-y.js";
import { c as isOwed, f as meetingReply, i as duty, n as capital, s as holderOf, y as roleAndHolder } from "./chunk-Dtu_18FQ.js";
// src/report/sla-words.ts
function durationWords(duration, calendar = "always") {
	const isAlways = calendar === "always";
	const parts = [
		some(duration.months ?? 0, "month"),
		some(duration.weeks, "week"),
		some(duration.days, isAlways ? "day" : "working day"),
		some(duration.hours, isAlways ? "hour" : "working hour"),
		some(duration.minutes, isAlways ? "minute" : "working minute")
	].filter((part) => part !== "");
	return parts.length === 0 ? "no time" : parts.join(" ");
}
function everyWords(duration, calendar = "always") {
	return durationWords(duration, calendar).replace(/^1 (?=\S+$|working \S+$)/, "");
}
function limitWords(target) {
	if (target.do === "update") return `every ${everyWords(target.every, target.calendar)}`;
	return target.within === "immediately" ? "immediately" : `within ${durationWords(target.within, target.calendar)}`;
}
function limitFromWords(target) {
	const from = target.from === "reported" ? "" : ` of ${ANCHORS[target.from] ?? target.from}`;
	return limitWords(target) + from;
}
function dutyLimitWords(duty) {
	const words = (anchors) => listWords([...new Set(anchors.map((anchor) => anchorWords(anchor, duty.calendar)))], "or");
	const others = duty.anchors.filter(({ otherwise }) => otherwise);
	const limits = duty.anchors.filter(({ otherwise }) => !otherwise);
	return [
		words(limits),
		...limits.length > 1 ? ["whichever is first"] : [],
		...duty.while === void 0 ? [] : [`if it is ${duty.while} then`],
		...others.length === 0 ? [] : [`else ${words(others)}`],
		...duty.every === void 0 ? [] : [`then every ${everyWords(duty.every, duty.calendar)}`],
		...duty["next-noon"] === void 0 ? [] : [`moved to noon of the next day of ${duty["next-noon"]} time where it has none`]
	].join(", ");
}
function anchorWords(anchor, calendar) {
	const length = durationWords(anchor.within, calendar);
	const from = anchor.from === "submitted" && anchor.of !== void 0 ? `the ${anchor.which === "last" ? "last " : ""}submission of the ${dutyWords(anchor.of)}` : ANCHORS[anchor.from] ?? anchor.from;
	const limit = anchor["day-end"] ? `by the end of the day that is ${length} after ${from}` : `within ${length} of ${from}`;
	return anchor.lapses ? `${limit} (where that had not passed by then)` : limit;
}
function callWords({ call, calendar }) {
	return call === void 0 ? "" : `called after ${durationWords(call, calendar)}`;
}
const ANCHORS = {
	closed: "the closure",
	detected: "its detection",
	assessed: "the assessment",
	contained: "the containment",
	resolved: "the resolution",
	reopened: "the reopening",
	mitigated: "the mitigation",
	aware: "becoming aware",
	classified: "the classification",
	reported: "the report",
	submitted: "the submission before it"
};
function conditionsOf(target) {
	const { from, unless } = target;
	return [
		...from === "reported" ? [] : [`after ${ANCHORS[from] ?? from}`],
		...target.do === "update" ? [`until ${target.until}`] : [],
		...unless === void 0 ? [] : [`unless ${unless} by then`]
	];
}
const REACHED = {
	reviewed: "the post-incident review is held",
	validated: "the measures are validated",
	investigating: "the investigation begins"
};
function targetSentence(target) {
	const limit = limitFromWords(target);
	const unless = target.unless === void 0 ? "" : `, unless the incident is ${target.unless} by then`;
	const call = callWords(target);
	const first = call === "" ? "" : `${call} and `;
	switch (target.do) {
		case "notify": return `The ${roleWords(target.role)} will be ${first}notified ${limit}${unless}.`;
		case "engage": return call === "" ? `The ${roleWords(target.owner)} will engage the ${roleWords(target.role)} ${limit}${unless}.` : `The ${roleWords(target.role)} will be ${first}engaged by the ${roleWords(target.owner)} ${limit}${unless}.`;
		case "update": return `The ${roleWords(target.role)} will be updated ${limit} until the incident is ${target.until}${unless}.`;
		case "submit": return `The ${roleWords(target.owner)} will submit the ${roleWords(target.id)} to the ${roleWords(target.role)} ${limit}.`;
		case "reach": return capital(`${REACHED[target.status] ?? `the incident is ${target.status}`} ${limit}${unless}.`);
	}
}
function listWords(words, last = "and") {
	if (words.length < 2) return words[0] ?? "";
	return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
function some(count, unit) {
	return count === 0 ? "" : countOf(count, unit);
}
function soleOwner(kind) {
	const [owner, ...others] = new Set(targetsIn(kind).map((target) => target.owner));
	return owner === void 0 || others.length > 0 ? null : owner;
}
function prioritiesOf(policy, kind) {
	return PrioritySchema.options.filter((priority) => policy.priorities[priority] !== void 0 || kind.definitions[priority] !== void 0 || kind.targets[priority] !== void 0);
}
// src/report/closing-words.ts
const STATED = "Stated as closed, and not closed yet.";
function closingGap(course, policy, shown) {
	const { pendingClosing } = course;
	if (pendingClosing === null) return null;
	const { lacks } = pendingClosing;
	const parts = [...new Set(lacks.map(({ role }) => role))].map((role) => {
		return `${listWords(lacks.filter((lack) => lack.role === role).map((lack) => lackWords(lack, shown)))}, by the ${shown(roleAndHolder(course, policy, role))}`;
	});
	return `${STATED} Missing: ${parts.join("; ")}.`;
}
function lackWords({ what, name, instead }, shown) {
	if (what === "section") return `the section “${shown(name)}”`;
	return instead === null ? `\`${name}\`` : `\`${name}\` (${shown(instead)} does not count for it)`;
}
const ENDED = {
	assessed: "the priority was lowered",
	reopened: "it was reopened"
};
function neverDone({ ending, lateBySeconds, breaches }) {
	if (ending === null || !ending.notDone) return null;
	const end = ENDED[ending.by] ?? `it was ${ending.by}`;
	if (lateBySeconds !== null) return `never done, ${span(lateBySeconds)} overdue when ${end}`;
	if (breaches > 0) return `never done, and overdue before the priority was lowered`;
	return `never done, and not due yet when ${end}`;
}
function shortfalls(obligations) {
	const named = (words) => obligations.flatMap((row) => {
		const said = words(row);
		return said === null ? [] : [`${duty(row)} (${said})`];
	});
	return {
		late: named(lateness),
		undone: named(neverDone)
	};
}
function lateness(row) {
	const { state, lateBySeconds, breaches } = row;
	if (neverDone(row) !== null || state === "overdue") return null;
	if (state !== "late") {
		if (breaches === 0) return null;
		return isOwed(row) ? "missed before, and owed again" : "missed before it ended";
	}
	return lateBySeconds === null ? "before the priority was lowered" : `by ${span(lateBySeconds)}`;
}
// src/report/drawing.ts
const ROOM = GITHUB_BODY_LIMIT - 16384;
const LONGEST = 240;
const LINKS_SHOWN = 10;
function clip(value, longest = LONGEST) {
	const characters = Array.from(value);
	return characters.length <= longest ? value : `${characters.slice(0, longest - 1).join("")}…`;
}
function clipWords(value, longest) {
	const clipped = clip(value, longest);
	if (clipped === value) return value;
	const end = clipped.lastIndexOf(" ");
	return end * 2 < longest ? clipped : `${clipped.slice(0, end)} …`;
}
function titleOf({ entry, confidential }) {
	return confidential ? null : text(clip(entry.file.incident.title));
}
function moment(instant, { policyFile }, zones) {
	return utcAndLocal(instant, {
		zones,
		timezone: policyFile.policy.timezone
	});
}
function glance(instant, { policyFile, now }, zones, named = false) {
	return briefly(instant, {
		zones,
		timezone: policyFile.policy.timezone,
		seen: now
	}, named);
}
function lasting(instant, { policyFile }, zones, named = false) {
	return briefly(instant, {
		zones,
		timezone: policyFile.policy.timezone,
		seen: null
	}, named);
}
function roleText(role, { entry, policyFile, confidential }) {
	const holder = confidential ? null : holderOf(entry.course, policyFile.policy, role);
	return holder === null ? roleWords(role) : `${roleWords(role)} (${text(clip(holder))})`;
}
function links(drawing, most = LINKS_SHOWN) {
	const { entry, confidential } = drawing;
	const own = confidential ? [] : entry.file.incident.links ?? [];
	const shown = own.slice(0, most).map(({ what, url }) => link(clip(what), clip(url, 2e3)));
	const more = own.length > most ? [`${own.length - most} more in the record`] : [];
	return [
		...recordLinks(drawing),
		...shown,
		...more
	].join(" · ");
}
function recordLinks({ confidential, recordUrl, editUrl }) {
	if (confidential) return [];
	const record = recordUrl === null ? [] : [link("Record", recordUrl)];
	return editUrl === null ? record : [...record, link("Edit", editUrl)];
}
function replyWords({ entry }, first) {
	if (!entry.open) return "";
	const reply = first === null ? null : meetingReply(first);
	const settle = reply === null || reply === "/ack" ? null : `${code(reply)} to settle it`;
	const ways = [entry.course.status === "closed" ? null : `${code("/ack")} to take it up`, settle].filter((way) => way !== null);
	return ways.length === 0 ? "" : `Reply ${ways.join(", ")} (${code("/help")} lists all).`;
}
function confidentialLine({ entry, confidential }) {
	if (!confidential) return [];
	return [`Confidential${entry.file.incident.tlp === void 0 ? "" : ` (TLP:${entry.file.incident.tlp})`}: here stand id, priority and times only; the record holds the rest.`, ""];
}
function policyText({ path, commit }) {
	return code(commit === null ? path : `${path}@${commit.slice(0, 12)}`);
}
function policyCommits({ obligations }) {
	const commits = obligations.toSorted((one, other) => one.anchorAt - other.anchorAt).flatMap(({ policyCommit }) => policyCommit ?? []);
	return [...new Set(commits)];
}
function policiesText(entry, { path, commit: present }) {
	const [first = present, ...later] = policyCommits(entry);
	const named = later.map((commit) => policyText({
		path,
		commit
	}));
	const begun = named.length === 0 ? "" : `; what began later: ${named.join(", ")}`;
	return policyText({
		path,
		commit: first
	}) + begun;
}
function heldAgainstPresent(path, because) {
	return `Held against the present ${terminalLine(path)}: ${because}.`;
}
export { targetSentence as A, dutyLimitWords as C, listWords as D, limitWords as E, prioritiesOf as O, durationWords as S, limitFromWords as T, closingGap as _, glance as a, callWords as b, links as c, policyCommits as d, policyText as f, STATED as g, titleOf as h, confidentialLine as i, soleOwner as k, moment as l, roleText as m, clip as n, heldAgainstPresent as o, replyWords as p, clipWords as r, lasting as s, ROOM as t, policiesText as u, neverDone as v, everyWords as w, conditionsOf as x, shortfalls as y };
