import { c as CommandError, i as terminalLine, o as visible } from "./chunk-CcPcSAix.js";
import { C as object, D as string, O as tuple, _ as array, a as InstantSchema, d as instantOf, g as _enum, k as union, s as elapsedSeconds, t as DAY, u as formatInstant, x as literal } from "./chunk-D8GpqOuA.js";
import { n as presentHolder } from "./chunk-CYI5P9vL.js";
import { _ as utc, a as isOwed, c as priorityWords, d as roleWords, f as stateWords, g as span, h as relative, m as worstFirst, n as duty, o as meetingCommand, r as dutyAndAnchor, s as meetingEvent, t as capital } from "./chunk-C2vJUg3O.js";
import { d as text, f as defuse, i as cut, l as mention, r as code, u as table } from "./chunk-C3lGRm8m.js";
import { a as mentionLine, c as roleText, i as linkLine, l as tellLine, n as clip, o as moment, r as confidentialLine, s as policyText, t as ROOM, u as titleOf } from "./chunk-D7CMiikB.js";
import { createHash } from "node:crypto";
// src/delivery/subject.ts
function markerOf(subject, about, delivered) {
	return {
		about,
		incident: subject.entry.file.incident.id,
		record: subject.blob,
		policy: subject.policyFile.commit,
		delivered
	};
}
function isConfidential(entry, policyFile, isPrivate) {
	const { kind, tlp } = entry.file.incident;
	const marking = tlp ?? policyFile.policy.kinds[kind]?.tlp;
	return (marking === "amber" || marking === "red") && isPrivate !== true;
}
// src/delivery/marker.ts
const StoredDelivery = object({
	keys: array(string()).min(1),
	due: InstantSchema.nullable(),
	asked: array(string()),
	reached: union([literal("pending"), array(tuple([string(), InstantSchema]).transform(([login, at]) => ({
		login,
		at
	})))])
});
const StoredMarker = object({
	about: _enum([
		"issue",
		"notice",
		"twin"
	]),
	incident: string().min(1),
	record: string().nullable(),
	policy: string().nullable(),
	delivered: array(StoredDelivery.transform(({ keys, due, asked, reached }) => ({
		keys,
		dueAt: due,
		asked,
		reached
	})))
});
const MARKER = /^<!-- incident-ledger:v1 (\{.*\}) -->$/;
function formatMarker(marker) {
	return `<!-- incident-ledger:v1 ${JSON.stringify({
		about: marker.about,
		incident: marker.incident,
		record: marker.record,
		policy: marker.policy,
		delivered: marker.delivered.map(({ keys, dueAt, asked, reached }) => ({
			keys,
			due: dueAt === null ? null : formatInstant(dueAt),
			asked,
			reached: reached === "pending" ? reached : reached.map(({ login, at }) => [login, formatInstant(at)])
		}))
	}).replaceAll("--", String.raw`-\u002d`).replace(/[<>&\u007f-\uffff]/g, (character) => escapeUnit(character))} -->`;
}
function escapeUnit(character) {
	return String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, "0");
}
function parseMarker(body) {
	const [line = ""] = body.split(/\r?\n/, 1);
	const [, json] = MARKER.exec(line) ?? [];
	if (json === void 0) return null;
	const parsed = StoredMarker.safeParse(jsonOrNothing(json));
	return parsed.success ? parsed.data : null;
}
function jsonOrNothing(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/delivery/compose.ts
const MAX_BODY = 65536;
function compose(marker, text) {
	const line = shortLine(marker);
	const room = MAX_BODY - line.length - 1;
	return `${line}\n${cut(text.split("\n"), room, missing)}`;
}
function missing(dropped) {
	return `… and ${dropped.length} lines more in the record.`;
}
function shortLine(marker) {
	const line = formatMarker(marker);
	if (line.length <= 16384) return line;
	const delivered = marker.delivered.map((one) => ({
		...one,
		keys: one.keys.slice(-1)
	}));
	return formatMarker({
		...marker,
		delivered
	});
}
function sameBody(one, other) {
	return normal(one) === normal(other);
}
function normal(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
// src/github/failure.ts
function refusal(error, doing, permission, exitCode) {
	const { sentence, remedy } = explain(error, doing, permission);
	return new CommandError(sentence, remedy, exitCode, error);
}
function explain(error, doing, permission) {
	if (error instanceof CommandError) return explain(error.cause, doing, permission);
	const status = statusOf(error);
	if (status === null) throw error;
	const said = messageOf(error);
	if (status === 500 && !hasResponse(error)) return {
		doing,
		status: null,
		sentence: `GitHub gave no answer when asked to ${doing}: ${said}.`,
		remedy: "Check the network and the API address (GITHUB_API_URL). The next run finishes what is owed.",
		fatal: true
	};
	return {
		doing,
		status,
		sentence: `GitHub refused to ${doing} (${status}: ${said}).`,
		...remedyOf(status, said, neededPermission(error) ?? permission)
	};
}
function remedyOf(status, said, permission) {
	const grant = `Give the workflow's job \`permissions: { ${permission} }\`, or pass a token that may.`;
	switch (status) {
		case 401: return {
			remedy: "The token is wrong or has run out. Pass a valid one.",
			fatal: true
		};
		case 403:
			if (/rate limit|abuse/i.test(said)) return {
				remedy: "Wait: the next run finishes what is owed.",
				fatal: true
			};
			if (/locked/i.test(said)) return {
				remedy: "Unlock the issue, so that it can be written to.",
				fatal: false
			};
			return {
				remedy: `${grant} Tokens of pull requests from forks and of Dependabot can only read.`,
				fatal: true
			};
		case 404: return {
			remedy: `Check the repository's name. GitHub also hides what a token may not see: ${grant}`,
			fatal: false
		};
		case 410: return /deleted/i.test(said) ? {
			remedy: "The issue was deleted meanwhile; the next run opens another.",
			fatal: false
		} : {
			remedy: "Switch issues on in the repository's settings (General, Features).",
			fatal: true
		};
		case 429: return {
			remedy: "Wait: the next run finishes what is owed.",
			fatal: true
		};
		default: return status >= 500 ? {
			remedy: "GitHub has a fault. The next run finishes what is owed.",
			fatal: true
		} : {
			remedy: "Run again; if it stays so, report it with this sentence.",
			fatal: false
		};
	}
}
function neededPermission(error) {
	const accepted = headerOf(error, "x-accepted-github-permissions");
	if (accepted === null) return null;
	return accepted.split(";")[0]?.split(",").map((one) => one.trim().replaceAll("_", "-").replace("=", ": ")).join(", ") ?? null;
}
function statusOf(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : null;
}
function responseOf(error) {
	return error instanceof Error && "response" in error && typeof error.response === "object" && error.response !== null ? error.response : null;
}
function hasResponse(error) {
	return responseOf(error) !== null;
}
function headerOf(error, name) {
	const response = responseOf(error);
	if (response === null || !("headers" in response)) return null;
	const { headers } = response;
	if (typeof headers !== "object" || headers === null) return null;
	const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
	return typeof value === "string" && value !== "" ? value : null;
}
function messageOf(error) {
	return ((error instanceof Error ? error.message : String(error)).split(/\r?\n/)[0] ?? "").replace(/ - https:\/\/docs\.github\.com\S*$/, "").trim();
}
// src/github/repository.ts
function repositoryOf(client, fullName) {
	return {
		client,
		...parseRepositoryName(fullName)
	};
}
function parseRepositoryName(fullName) {
	const [, owner, repo] = /^([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)$/.exec(fullName) ?? [];
	if (owner === void 0 || repo === void 0) throw new CommandError(`"${fullName}" is no repository.`, "Write it as owner/name, as in --repo kwetter/incidents.");
	return {
		owner,
		repo
	};
}
function placeOf({ owner, repo }) {
	return {
		owner,
		repo
	};
}
const FULL = { accept: "application/vnd.github.full+json" };
// src/delivery/plan-text.ts
function renderPlanText({ now, applied, steps, notices }) {
	const incidents = [...new Set(steps.map(({ incident }) => incident))];
	return `${[steps.length === 0 ? `Sweep at ${utc(now)}: nobody is owed a word, nothing to write.` : `Sweep at ${utc(now)}: ${count(notices.length, "notice")}, ${count(steps.length, "write")}` + (applied ? " delivered." : "; nothing is sent without --apply."), ...incidents.map((incident) => [
		"",
		terminalLine(incident),
		...steps.filter((step) => step.incident === incident).map((step) => `  ${stepWords(step)}`),
		...notices.filter((notice) => notice.incident === incident).flatMap((notice) => noticeLines(notice))
	]).flat()].join("\n")}\n`;
}
function sweepJson({ now, steps, notices }) {
	return {
		schemaVersion: 1,
		now: formatInstant(now),
		steps,
		notices: notices.map(({ key, incident, target, step, dueAt, lateBySeconds, mention }) => ({
			key,
			incident,
			target,
			step,
			dueAt: dueAt === null ? null : formatInstant(dueAt),
			lateBySeconds,
			mention
		}))
	};
}
function stepWords(step) {
	switch (step.action) {
		case "create-issue": return `open the issue "${terminalLine(step.title)}"`;
		case "comment": return step.issue === null ? "comment on it" : `comment on issue #${step.issue}`;
		case "edit-comment": return `note on the comment ${step.comment} of issue #${step.issue} whom it reached`;
		case "delete-comment": return `delete the twin ${step.comment} of an older comment on issue #${step.issue}`;
		case "update-issue": return step.change.state === void 0 ? `bring issue #${step.issue} up to date` : `bring issue #${step.issue} up to date: ${step.change.state}`;
	}
}
function noticeLines(notice) {
	const { obligation, mention, otherMeans } = notice;
	const people = [...mention.map((login) => `@${terminalLine(login)}`), ...otherMeans.map(({ role }) => `${role} by other means`)];
	return [`  ${kindWords(notice)}: the ${obligation.owner} is to ${duty(obligation)}${dueWords(notice)}`, `      to ${people.length === 0 ? "nobody: the policy names no one" : people.join(", ")}`];
}
function kindWords({ step }) {
	if (step === "call") return "call to act";
	if (step === "remind") return "reminder";
	return `overdue (${step})`;
}
function dueWords({ dueAt, lateBySeconds }) {
	if (dueAt === null) return "";
	const late = lateBySeconds > 0 ? `, ${span(lateBySeconds)} late` : "";
	return ` by ${utc(dueAt)}${late}`;
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/github/facts.ts
async function isPrivateRepository(repository) {
	try {
		const { data } = await repository.client.rest.repos.get(placeOf(repository));
		return data.private && data.visibility !== "internal";
	} catch (error) {
		throw refusal(error, "say whether the repository is private", "contents: read", 3);
	}
}
// src/delivery/key.ts
const KEY = /^v1:([\s\S]+):([^:#/]+)#(\d{1,9})\/([^/]+)$/;
const STEP = /^(?:call|remind|closure|(?:rung|repeat)-[1-9]\d{0,5})$/;
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
function rankOf(step) {
	if (step === "call") return 0;
	if (step === "remind") return 1;
	if (step === "closure") return 2;
	const [name, count] = step.split("-");
	return (name === "rung" ? 1e3 : 1e6) + Number(count);
}
// src/delivery/mentions.ts
function resolveMentions(roles, owner, context) {
	const logins = [];
	const otherMeans = [];
	for (const role of unique$1(roles)) {
		const own = loginsOf(role, context);
		if (own.length > 0) {
			logins.push(...own);
			continue;
		}
		const contact = context.policy.contacts[role];
		otherMeans.push({
			role,
			name: contact?.name ?? null,
			email: contact?.email ?? null,
			phone: contact?.phone ?? null
		});
		logins.push(...fallbackLogins([role], context));
		const owners = loginsOf(owner, context);
		logins.push(...owners.length > 0 ? owners : fallbackLogins([owner], context));
	}
	return {
		logins: unique$1(logins),
		otherMeans
	};
}
function resolveRung(roles, owner, called, context) {
	const mentions = resolveMentions(roles, owner, context);
	const vain = new Set(called.map((login) => login.toLowerCase()));
	if (!mentions.logins.every((login) => vain.has(login.toLowerCase()))) return mentions;
	return {
		...mentions,
		logins: unique$1([...mentions.logins, ...fallbackLogins(roles, context, vain)])
	};
}
function loginsOf(role, context) {
	const { policy, course } = context;
	const holder = presentHolder(course, role);
	const known = holder === null ? void 0 : knownLogin(holder, policy);
	return unique$1((known === void 0 ? policy.contacts[role]?.logins ?? [] : [known]).map((login) => coverOf(login, role, context)));
}
function fallbackLogins(roles, context, vain = new Set()) {
	const found = [];
	for (const start of roles) {
		const seen = new Set([start]);
		let role = context.policy.contacts[start]?.fallback;
		while (role !== void 0 && !seen.has(role)) {
			seen.add(role);
			const logins = loginsOf(role, context);
			found.push(...logins);
			if (logins.some((login) => !vain.has(login.toLowerCase()))) break;
			role = context.policy.contacts[role]?.fallback;
		}
	}
	return found;
}
function knownLogin(who, policy) {
	return Object.values(policy.contacts).flatMap((contact) => [...contact.logins, ...contact.away.flatMap(({ who: absent, cover }) => [absent, cover])]).find((login) => login.toLowerCase() === who.toLowerCase());
}
function coverOf(login, role, context) {
	const contacts = context.policy.contacts;
	const away = [...contacts[role]?.away ?? [], ...Object.values(contacts).flatMap((contact) => contact.away)];
	const seen = new Set();
	let present = login;
	while (!seen.has(present.toLowerCase())) {
		seen.add(present.toLowerCase());
		const absence = away.find(({ who, from, to }) => who.toLowerCase() === present.toLowerCase() && context.now >= startOf(from, 0, context) && context.now < startOf(to, 1, context));
		if (absence === void 0) return present;
		present = absence.cover;
	}
	return login;
}
function startOf(when, daysLater, { policy, zones }) {
	if (typeof when === "number") return when;
	const [year = 0, month = 1, day = 1] = when.split("-").map(Number);
	const midnight = {
		hour: 0,
		minute: 0,
		second: 0
	};
	const start = zones.instantAtOrAfter({
		year,
		month,
		day,
		...midnight
	}, policy.timezone);
	if (daysLater === 0) return start;
	const next = zones.localAt(start + daysLater * DAY + DAY / 2, policy.timezone);
	return zones.instantAtOrAfter({
		...next,
		...midnight
	}, policy.timezone);
}
function unique$1(logins) {
	const seen = new Set();
	return logins.filter((login) => {
		const known = seen.has(login.toLowerCase());
		seen.add(login.toLowerCase());
		return !known;
	});
}
// src/delivery/merge.ts
function mergeDeliveries(deliveries) {
	const merged = new Map();
	for (const delivery of deliveries) {
		const key = parseKey(delivery.keys.at(-1) ?? "");
		if (key === null) continue;
		const row = `${key.incident}:${key.target}#${key.episode}`;
		const other = merged.get(row);
		merged.set(row, other === void 0 ? mergeTwo(delivery, delivery) : mergeTwo(other, delivery));
	}
	return [...merged.values()];
}
function mergeTwo(one, other) {
	return {
		keys: [...new Set([...one.keys, ...other.keys])].toSorted((left, right) => rankOfKey(left) - rankOfKey(right)),
		dueAt: one.dueAt ?? other.dueAt,
		asked: unique$1([...one.asked, ...other.asked]),
		reached: mergeReached(one, other)
	};
}
function mergeReached(one, other) {
	if (one.reached === "pending" && other.reached === "pending") return "pending";
	if (one.reached === "pending") return covers(other, one) ? other.reached : "pending";
	if (other.reached === "pending") return covers(one, other) ? one.reached : "pending";
	const earliest = new Map();
	for (const reached of [...one.reached, ...other.reached]) {
		const known = earliest.get(reached.login.toLowerCase());
		if (known === void 0 || reached.at < known.at) earliest.set(reached.login.toLowerCase(), reached);
	}
	return [...earliest.values()];
}
function covers(settled, pending) {
	return pending.keys.every((key) => settled.keys.includes(key));
}
function rankOfKey(key) {
	const step = parseKey(key)?.step;
	return step === void 0 ? -1 : rankOf(step);
}
// src/delivery/verify.ts
const LINK = /<a\b[^>]*\bclass="[^"]*\b(?:user|team)-mention\b[^"]*"[^>]*>\s*@([^<\s]+)\s*<\/a>/g;
function mentionsIn(html) {
	return new Set([...html.matchAll(LINK)].map(([, login = ""]) => login.toLowerCase()));
}
function settle(marker, comment) {
	if (comment.html === null) return null;
	if (marker.delivered.every(({ reached }) => reached !== "pending")) return null;
	const drawn = mentionsIn(comment.html);
	return {
		...marker,
		delivered: marker.delivered.map((delivery) => settleDelivery(delivery, drawn, comment.createdAt))
	};
}
function settleDelivery(delivery, drawn, at) {
	if (delivery.reached !== "pending") return delivery;
	const reached = delivery.asked.filter((login) => drawn.has(login.toLowerCase()));
	return {
		...delivery,
		reached: reached.map((login) => ({
			login,
			at
		}))
	};
}
function unreached(delivery) {
	if (delivery.reached === "pending") return [];
	const reached = new Set(delivery.reached.map(({ login }) => login.toLowerCase()));
	return delivery.asked.filter((login) => !reached.has(login.toLowerCase()));
}
// src/delivery/held.ts
function holdings(found, trusted) {
	const logins = new Set(trusted.map((login) => login.toLowerCase()));
	const isOurs = (author) => author !== null && logins.has(author.toLowerCase());
	const issues = new Map();
	for (const issue of found.issues.toSorted((one, other) => one.number - other.number)) {
		const marker = isOurs(issue.author) ? parseMarker(issue.body) : null;
		if (marker?.about !== "issue") continue;
		const id = marker.incident.toLowerCase();
		issues.set(id, [...issues.get(id) ?? [], {
			issue,
			marker
		}]);
	}
	return new Map([...issues].map(([id, held]) => [id, hold(held, found, isOurs)]));
}
function hold(issues, found, isOurs) {
	const open = issues.filter(({ issue }) => issue.state === "open");
	const standing = open[0] ?? issues[0] ?? null;
	const comments = heldComments(issues, found, isOurs);
	const unread = issues.map(({ issue }) => issue.number).filter((number) => !found.comments.has(number));
	const noted = issues.flatMap(({ marker }) => marker.delivered);
	return {
		standing,
		twins: open.filter((held) => held !== standing),
		comments,
		unread,
		delivered: mergeDeliveries([...comments.flatMap(({ marker, settled }) => (settled ?? marker).delivered), ...unread.length === 0 ? noted.map((delivery) => withoutLost(delivery, comments)) : noted])
	};
}
function withoutLost(delivery, comments) {
	const stands = comments.some(({ marker }) => marker.delivered.some(({ keys }) => keys.some((key) => delivery.keys.includes(key))));
	return delivery.reached === "pending" && !stands ? {
		...delivery,
		reached: []
	} : delivery;
}
function heldComments(issues, found, isOurs) {
	const told = new Set();
	return issues.flatMap(({ issue, marker }) => (found.comments.get(issue.number) ?? []).map((comment) => ({
		comment,
		issue: issue.number,
		incident: marker.incident
	}))).toSorted((one, other) => one.comment.id - other.comment.id).flatMap(({ comment, issue, incident }) => {
		const marker = isOurs(comment.author) ? parseMarker(comment.body) : null;
		if (marker?.about !== "notice" || marker.incident !== incident) return [];
		const keys = marker.delivered.flatMap((delivery) => delivery.keys);
		const twin = keys.length > 0 && keys.every((key) => told.has(key));
		for (const key of keys) told.add(key);
		return [{
			comment,
			issue,
			marker,
			settled: twin ? null : settle(marker, comment),
			twin
		}];
	});
}
// src/delivery/heal.ts
function correctComment(held, incident) {
	const { comment, issue, settled, twin } = held;
	if (twin) return [{
		action: "delete-comment",
		incident,
		issue,
		comment: comment.id
	}];
	if (settled === null) return [];
	const [, ...text] = comment.body.split("\n");
	const body = compose(settled, text.join("\n"));
	return [{
		action: "edit-comment",
		incident,
		issue,
		comment: comment.id,
		body
	}];
}
function unreachedWarnings({ comment, settled }) {
	return [...new Set((settled?.delivered ?? []).flatMap(unreached))].map((login) => `GitHub did not take @${login} for a mention in ${comment.url}, so they were not notified. Check the login in the policy; a team can only be mentioned by a token of its organisation.`);
}
function closeTwin(twin, standing) {
	const body = compose({
		...twin.marker,
		about: "twin"
	}, `This issue was opened twice. ${standing.issue.url} is the one that stands.`);
	return {
		action: "update-issue",
		incident: twin.marker.incident,
		issue: twin.issue.number,
		change: {
			body,
			state: "closed",
			stateReason: "not_planned"
		}
	};
}
// src/delivery/labels.ts
const LEDGER_LABEL = "incident-ledger";
function labelsOf(entry) {
	return [
		LEDGER_LABEL,
		`priority:${entry.course.priority ?? "unassessed"}`,
		`kind:${entry.file.incident.kind}`
	];
}
function labelChange(present, wanted) {
	const foreign = present.filter((label) => !isOurs(label));
	const next = [...wanted, ...foreign];
	return next.length === present.length && next.every((label) => present.includes(label)) ? null : next;
}
function isOurs(label) {
	return label === "incident-ledger" || /^(?:priority|kind):/.test(label);
}
function labelStyle(name) {
	const [group = "", value = ""] = name.split(":");
	if (name === "incident-ledger") return {
		color: "5319e7",
		description: "Written by Incident Ledger from a record"
	};
	if (group === "kind") return {
		color: "1d76db",
		description: `An incident of kind ${value}`
	};
	return {
		color: {
			P1: "b60205",
			P2: "d93f0b",
			P3: "fbca04"
		}[value] ?? "c5def5",
		description: `An incident of priority ${value}`
	};
}
// src/delivery/tracking.ts
function trackingText(subject, delivered) {
	const { entry, policyFile, now, confidential, recordUrl, render } = subject;
	const present = delivered.filter((delivery) => isPresent(subject, delivery));
	const drawing = {
		entry,
		policyFile,
		now,
		confidential,
		recordUrl
	};
	const { title, body } = render.trackingIssue(drawing, subject.mentions.zones);
	return {
		title,
		body: compose(markerOf(subject, "issue", present), body)
	};
}
function isPresent({ entry }, delivery) {
	const key = parseKey(delivery.keys.at(-1) ?? "");
	if (key === null) return false;
	if (key.step === "closure") return key.episode === entry.course.reopenings;
	return entry.obligations.some((obligation) => obligation.target === key.target && (obligation.episode === key.episode || obligation.do === "notify"));
}
function changeOf(subject, { issue, marker }, delivered, wanted) {
	const { title, body } = trackingText(subject, delivered);
	const labels = labelChange(issue.labels, labelsOf(subject.entry));
	const change = {
		...title === issue.title ? {} : { title },
		...sameBody(body, issue.body) ? {} : { body },
		...labels === null ? {} : { labels },
		...stateChange(subject, issue.state, marker.record, wanted)
	};
	return Object.keys(change).length === 0 ? null : change;
}
function stateChange({ entry, blob }, state, writtenFrom, wanted) {
	if (state === "open" && !wanted) return {
		state: "closed",
		stateReason: entry.course.status === "closed" ? "completed" : "not_planned"
	};
	if (state === "closed" && wanted && writtenFrom !== blob) return {
		state: "open",
		stateReason: "reopened"
	};
	return {};
}
// src/delivery/closure.ts
function closureOf(subject, delivered) {
	const { entry, now, mentions } = subject;
	const { course } = entry;
	if (course.status !== "closed" || entry.file.incident.declared !== "live") return null;
	const closedAt = course.statusChanges.findLast(({ status }) => status === "closed")?.at;
	const catchUp = elapsedSeconds(mentions.policy["catch-up"]);
	if (closedAt === void 0 || closedAt < now - catchUp) return null;
	const key = formatKey({
		incident: entry.file.incident.id,
		target: "closed",
		episode: course.reopenings,
		step: "closure"
	});
	if (delivered.some(({ keys }) => keys.includes(key))) return null;
	const { logins, otherMeans } = resolveMentions(rolesTold(subject), "incident-manager", mentions);
	return {
		mention: logins,
		otherMeans,
		delivery: {
			keys: [key],
			dueAt: null,
			asked: logins,
			reached: logins.length === 0 ? [] : "pending"
		}
	};
}
function rolesTold({ entry }) {
	const roles = entry.obligations.flatMap((obligation) => (obligation.do === "notify" || obligation.do === "engage") && obligation.metAt !== null ? [obligation.role] : []);
	return [...new Set(roles)].filter((role) => role !== null);
}
// src/delivery/notices.ts
function noticesOf(entry, delivered, context) {
	const { id, declared } = entry.file.incident;
	if (declared !== "live") return {
		notices: [],
		expired: []
	};
	const oldest = context.now - elapsedSeconds(context.policy["catch-up"]);
	const notices = [];
	const expired = [];
	for (const obligation of entry.obligations) {
		const told = delivered.filter(({ keys }) => keys.some((key) => isOf(obligation, key)));
		const due = untoldSteps(obligation, told, context.now);
		const keyOf = ({ step }) => formatKey({
			...obligation,
			incident: id,
			step
		});
		const fresh = due.filter(({ at }) => at >= oldest);
		const highest = fresh.at(-1);
		if (highest === void 0) {
			expired.push(...due.map(keyOf));
			continue;
		}
		const called = told.flatMap(({ asked }) => asked);
		notices.push({
			key: keyOf(highest),
			keys: fresh.map(keyOf),
			incident: id,
			target: obligation.target,
			step: highest.step,
			at: highest.at,
			dueAt: obligation.dueAt,
			lateBySeconds: lateness$1(obligation, context.now),
			...mentionsOf(fresh, obligation, called, context),
			obligation
		});
	}
	return {
		notices: notices.toSorted(byLateness),
		expired
	};
}
function isOf(obligation, text) {
	const key = parseKey(text);
	return key?.target === obligation.target && key.episode === obligation.episode;
}
function untoldSteps(obligation, told, now) {
	const ranks = told.flatMap(({ keys }) => keys).map((key) => parseKey(key)?.step).map((step) => step === void 0 ? -1 : rankOf(step));
	const furthest = Math.max(-1, ...ranks);
	return obligation.steps.filter(({ step, at }) => at <= now && rankOf(step) > furthest).toSorted((one, other) => rankOf(one.step) - rankOf(other.step));
}
function mentionsOf(steps, obligation, called, context) {
	const all = steps.map(({ step, mention }) => step === "call" || step === "remind" ? resolveMentions(mention, obligation.owner, context) : resolveRung(mention, obligation.owner, called, context));
	const otherMeans = new Map(all.flatMap((mentions) => mentions.otherMeans.map((means) => [means.role, means])));
	return {
		mention: unique$1(all.flatMap(({ logins }) => logins)),
		otherMeans: [...otherMeans.values()]
	};
}
function lateness$1(obligation, now) {
	return obligation.dueAt === null ? 0 : Math.max(0, now - obligation.dueAt);
}
function byLateness(one, other) {
	if (one.lateBySeconds !== other.lateBySeconds) return other.lateBySeconds - one.lateBySeconds;
	return one.key < other.key ? -1 : 1;
}
// src/delivery/word.ts
function wordOf(subject, delivered) {
	const { entry, policyFile, now, confidential, recordUrl, render } = subject;
	const { zones } = subject.mentions;
	const owed = noticesOf(entry, delivered, subject.mentions);
	const closure = closureOf(subject, delivered);
	const drawing = {
		entry,
		policyFile,
		now,
		confidential,
		recordUrl
	};
	const texts = [];
	const deliveries = [];
	if (closure !== null) {
		const { mention, otherMeans, delivery } = closure;
		texts.push(render.closureNotice({
			...drawing,
			mention,
			otherMeans
		}, zones));
		deliveries.push(delivery);
	}
	if (owed.notices.length > 0) {
		texts.push(render.noticeComment({
			...drawing,
			notices: owed.notices
		}, zones));
		deliveries.push(...owed.notices.map(deliveryOf));
	}
	return {
		body: texts.length === 0 ? null : compose(markerOf(subject, "notice", deliveries), texts.join("\n\n")),
		notices: owed.notices,
		warnings: [...expiredWarning(subject, owed.expired), ...owed.notices.flatMap(deafWarning)]
	};
}
function deliveryOf({ keys, dueAt, mention }) {
	return {
		keys,
		dueAt,
		asked: mention,
		reached: mention.length === 0 ? [] : "pending"
	};
}
function expiredWarning(subject, expired) {
	if (expired.length === 0) return [];
	const { id } = subject.entry.file.incident;
	return [`${id} (reported ${formatInstant(subject.entry.course.reportedAt)}) has ${expired.length} steps that were first owed longer ago than the policy's catch-up, and they are not announced. Act on it, or close the record.`];
}
function deafWarning(notice) {
	if (notice.mention.length > 0) return [];
	return [`Nobody can be mentioned for ${notice.key}. Give the role, its fallback or the incident manager a login under contacts in the policy.`];
}
// src/delivery/plan-incident.ts
const nothing = {
	needs: [],
	steps: [],
	notices: [],
	cost: 0,
	warnings: []
};
function planIncident(subject, held, read) {
	const { entry } = subject;
	const wanted = entry.open && entry.file.incident.declared === "live";
	const standing = held?.standing ?? null;
	if (wanted && standing?.issue.state !== "open" && !read.closedRead) return {
		...nothing,
		needs: [{ need: "closed-issues" }]
	};
	if (wanted && standing === null && !read.newestRead) return {
		...nothing,
		needs: [{ need: "newest-issues" }]
	};
	if (held === void 0 || standing === null) return wanted ? planNew(subject) : nothing;
	if (standing.issue.state === "closed" && !wanted) return nothing;
	return planStanding(subject, held, standing, wanted);
}
function planNew(subject) {
	const { body, notices, warnings } = wordOf(subject, []);
	const incident = subject.entry.file.incident.id;
	const labels = labelsOf(subject.entry);
	const create = {
		action: "create-issue",
		incident,
		...trackingText(subject, []),
		labels
	};
	if (body === null) return {
		...nothing,
		steps: [create],
		cost: 1,
		warnings
	};
	return {
		needs: [],
		steps: [create, {
			action: "comment",
			incident,
			issue: null,
			body
		}],
		notices,
		cost: 4,
		warnings
	};
}
function planStanding(subject, held, standing, wanted) {
	const incident = subject.entry.file.incident.id;
	const issue = standing.issue.number;
	const word = wordOf(subject, held.delivered);
	const pending = held.delivered.some(({ reached }) => reached === "pending");
	if ((word.body !== null || pending || held.twins.length > 0) && held.unread.length > 0) {
		const needs = held.unread.map((number) => ({
			need: "comments",
			issue: number
		}));
		return {
			...nothing,
			needs,
			notices: word.notices,
			cost: 3
		};
	}
	const corrections = held.comments.flatMap((comment) => correctComment(comment, incident));
	const warnings = [...word.warnings, ...held.comments.flatMap(unreachedWarnings)];
	if (word.body !== null) {
		const comment = {
			action: "comment",
			incident,
			issue,
			body: word.body
		};
		const steps = [...corrections, comment];
		return {
			needs: [],
			steps,
			notices: word.notices,
			cost: steps.length + 2,
			warnings
		};
	}
	const change = changeOf(subject, standing, held.delivered, wanted);
	const steps = [
		...corrections,
		...change === null ? [] : [{
			action: "update-issue",
			incident,
			issue,
			change
		}],
		...held.twins.map((twin) => closeTwin(twin, standing))
	];
	return {
		needs: [],
		steps,
		notices: [],
		cost: steps.length,
		warnings
	};
}
// src/delivery/receipts.ts
function applyReceipts(entry, delivered, context) {
	const obligations = entry.obligations.map((obligation) => {
		const meeting = firstMeeting(obligation, delivered, context);
		const first = obligation.metAt === null || meeting !== null && meeting.at < obligation.metAt;
		return meeting !== null && first ? metBy(obligation, meeting) : obligation;
	});
	const ended = entry.course.status === "closed" && !obligations.some((obligation) => isOwed(obligation));
	return {
		...entry,
		obligations,
		open: entry.open && !ended
	};
}
function firstMeeting(obligation, delivered, context) {
	const { role } = obligation;
	if (obligation.do !== "notify" || role === null) return null;
	const people = new Set(loginsOf(role, context).map((login) => login.toLowerCase()));
	return delivered.flatMap(({ keys, reached, dueAt }) => {
		const key = parseKey(keys.at(-1) ?? "");
		if (key?.target !== obligation.target || reached === "pending") return [];
		const present = key.episode === obligation.episode;
		return reached.filter(({ login, at }) => people.has(login.toLowerCase()) && at >= obligation.anchorAt).map(({ at }) => ({
			at,
			dueAt: present ? obligation.dueAt : dueAt ?? obligation.dueAt
		}));
	}).toSorted((one, other) => one.at - other.at)[0] ?? null;
}
function metBy(obligation, { at, dueAt }) {
	const late = dueAt !== null && at > dueAt;
	const counted = obligation.state === "overdue" || obligation.state === "late";
	return {
		...obligation,
		state: late ? "late" : "met",
		metAt: at,
		lateBySeconds: late ? at - dueAt : null,
		breaches: Math.max(late ? 1 : 0, obligation.breaches - (counted && !late ? 1 : 0)),
		steps: [],
		reasons: [...obligation.reasons, {
			at,
			text: "met by a verified mention that the record does not show yet",
			entry: null
		}]
	};
}
// src/delivery/plan-sweep.ts
function planSweep(input) {
	const held = holdings(input.found, [input.author, ...input.policyFile.policy.authors]);
	const { taken, left } = withinBudget(input.entries.map((entry) => {
		const known = held.get(entry.file.incident.id.toLowerCase());
		const subject = subjectOf(entry, known?.delivered ?? [], input);
		return {
			subject,
			plan: planIncident(subject, known, input.found)
		};
	}).toSorted((one, other) => compareDrafts(one, other)), input.maxWrites);
	return {
		steps: taken.flatMap(({ plan }) => plan.steps),
		notices: taken.flatMap(({ plan }) => plan.notices),
		needs: uniqueNeeds(taken.flatMap(({ plan }) => plan.needs)),
		warnings: [...taken.flatMap(({ plan }) => plan.warnings), ...leftWarning(left, input)]
	};
}
function subjectOf(entry, delivered, input) {
	const { policyFile, now, zones, render } = input;
	const mentions = {
		policy: policyFile.policy,
		course: entry.course,
		zones,
		now
	};
	return {
		entry: applyReceipts(entry, delivered, mentions),
		policyFile,
		now,
		confidential: isConfidential(entry, policyFile, input.isPrivate),
		recordUrl: input.recordUrl(entry.file.path),
		blob: input.blobs.get(entry.file.path) ?? null,
		render,
		mentions
	};
}
function compareDrafts(one, other) {
	return Number(other.plan.notices.length > 0) - Number(one.plan.notices.length > 0) || urgency(one) - urgency(other) || lateness(other) - lateness(one) || (one.subject.entry.file.incident.id < other.subject.entry.file.incident.id ? -1 : 1);
}
function urgency({ subject }) {
	const { priority } = subject.entry.course;
	return priority === null ? 1.5 : Number(priority.slice(1));
}
function lateness({ plan }) {
	return Math.max(0, ...plan.notices.map(({ lateBySeconds }) => lateBySeconds));
}
function withinBudget(drafts, maxWrites) {
	let spent = 0;
	const end = drafts.findIndex(({ plan }) => {
		const fits = plan.cost === 0 || spent === 0 || spent + plan.cost <= maxWrites;
		spent += plan.cost;
		return !fits;
	});
	return end === -1 ? {
		taken: drafts,
		left: []
	} : {
		taken: drafts.slice(0, end),
		left: drafts.slice(end).filter(({ plan }) => plan.cost > 0)
	};
}
function leftWarning(left, { maxWrites }) {
	if (left.length === 0) return [];
	const ids = left.map(({ subject }) => subject.entry.file.incident.id);
	return [`${left.length} incidents wait for the next sweep, as this one writes at most ${maxWrites} times: ${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""}.`];
}
function uniqueNeeds(needs) {
	return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}
// src/github/find.ts
async function findDelivered(repository) {
	return {
		issues: await listLabelled(repository, "open"),
		comments: new Map(),
		closedRead: false,
		newestRead: false
	};
}
async function findMore(repository, found, need) {
	switch (need.need) {
		case "closed-issues": return {
			...found,
			issues: withIssues(found, await listLabelled(repository, "closed")),
			closedRead: true
		};
		case "newest-issues": return {
			...found,
			issues: withIssues(found, await listNewest(repository)),
			newestRead: true
		};
		case "comments": {
			const comments = await listComments(repository, need.issue);
			return {
				...found,
				comments: new Map(found.comments).set(need.issue, comments)
			};
		}
	}
}
async function listLabelled(repository, state) {
	const { client } = repository;
	return (await client.paginate(client.rest.issues.listForRepo, {
		...placeOf(repository),
		labels: LEDGER_LABEL,
		state,
		per_page: 100
	})).filter(isIssue).map(toFoundIssue);
}
async function listNewest(repository) {
	const { data } = await repository.client.rest.issues.listForRepo({
		...placeOf(repository),
		state: "all",
		sort: "created",
		direction: "desc",
		per_page: 100
	});
	return data.filter(isIssue).map(toFoundIssue);
}
async function listComments(repository, issue) {
	const { client } = repository;
	return (await client.paginate(client.rest.issues.listComments, {
		...placeOf(repository),
		issue_number: issue,
		per_page: 100,
		headers: FULL
	})).map(toFoundComment);
}
function isIssue(issue) {
	return issue.pull_request === void 0;
}
function toFoundIssue(issue) {
	return {
		number: issue.number,
		url: issue.html_url,
		title: issue.title,
		body: issue.body ?? "",
		state: issue.state === "closed" ? "closed" : "open",
		author: issue.user?.login ?? null,
		labels: issue.labels.flatMap((label) => {
			const name = typeof label === "string" ? label : label.name;
			return name === void 0 || name === null ? [] : [name];
		})
	};
}
function toFoundComment(comment) {
	return {
		id: comment.id,
		url: comment.html_url,
		body: comment.body ?? "",
		html: comment.body_html ?? null,
		author: comment.user?.login ?? null,
		createdAt: instantOf(Date.parse(comment.created_at))
	};
}
function withIssues(found, more) {
	const known = new Set(found.issues.map(({ number }) => number));
	return [...found.issues, ...more.filter(({ number }) => !known.has(number))];
}
// src/github/carry-out.ts
async function carryOut(repository, step, found, created) {
	const { issues } = repository.client.rest;
	const place = placeOf(repository);
	switch (step.action) {
		case "create-issue": {
			const { title, body, labels } = step;
			const { data } = await issues.create({
				...place,
				title,
				body,
				labels: [...labels],
				request: { retries: 0 }
			});
			const issue = toFoundIssue(data);
			return {
				found: {
					...withIssue(found, issue),
					comments: withComments(found, issue.number, [])
				},
				writtenBy: issue.author,
				issue: issue.number,
				warnings: droppedLabels(labels, issue)
			};
		}
		case "comment": {
			const number = step.issue ?? created;
			if (number === void 0) throw new Error(`No issue was made for ${step.incident}.`);
			const { data } = await issues.createComment({
				...place,
				issue_number: number,
				body: step.body,
				headers: FULL,
				request: { retries: 0 }
			});
			const comment = toFoundComment(data);
			const comments = [...found.comments.get(number) ?? [], comment];
			return {
				found: {
					...found,
					comments: withComments(found, number, comments)
				},
				writtenBy: comment.author,
				issue: number,
				warnings: []
			};
		}
		case "edit-comment": return corrected(found, step, await unlessGone(issues.updateComment({
			...place,
			comment_id: step.comment,
			body: step.body,
			headers: FULL
		}).then(({ data }) => toFoundComment(data))));
		case "delete-comment":
			await unlessGone(issues.deleteComment({
				...place,
				comment_id: step.comment
			}));
			return corrected(found, step, null);
		case "update-issue": {
			const { title, body, labels, state, stateReason } = step.change;
			const { data } = await issues.update({
				...place,
				issue_number: step.issue,
				...title === void 0 ? {} : { title },
				...body === void 0 ? {} : { body },
				...labels === void 0 ? {} : { labels: [...labels] },
				...state === void 0 ? {} : { state },
				...stateReason === void 0 ? {} : { state_reason: stateReason }
			});
			const issue = toFoundIssue(data);
			const warnings = labels === void 0 ? [] : droppedLabels(labels, issue);
			return {
				...unwritten(withIssue(found, issue), step.issue),
				warnings
			};
		}
	}
}
function unwritten(found, issue) {
	return {
		found,
		writtenBy: null,
		issue,
		warnings: []
	};
}
function corrected(found, step, comment) {
	const comments = (found.comments.get(step.issue) ?? []).flatMap((one) => one.id === step.comment ? comment ?? [] : one);
	return unwritten({
		...found,
		comments: withComments(found, step.issue, comments)
	}, step.issue);
}
async function unlessGone(request) {
	try {
		return await request;
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw error;
	}
}
function droppedLabels(wanted, issue) {
	const present = new Set(issue.labels.map((label) => label.toLowerCase()));
	const dropped = wanted.filter((label) => !present.has(label.toLowerCase()));
	if (dropped.length === 0) return [];
	return [`GitHub dropped the labels ${dropped.join(", ")} from ${issue.url}. Use a token with write access to the repository; until then the issue is only found among the newest 100.`];
}
function withIssue(found, issue) {
	const others = found.issues.filter(({ number }) => number !== issue.number);
	return {
		...found,
		issues: [...others, issue]
	};
}
function withComments(found, issue, comments) {
	return new Map(found.comments).set(issue, comments);
}
// src/github/labels.ts
async function ensureLabels(repository, names) {
	if (names.size === 0) return;
	const { client } = repository;
	const present = await client.paginate(client.rest.issues.listLabelsForRepo, {
		...placeOf(repository),
		per_page: 100
	});
	const known = new Set(present.map(({ name }) => name.toLowerCase()));
	for (const name of names) if (!known.has(name.toLowerCase())) await createLabel(repository, name);
}
async function createLabel(repository, name) {
	try {
		await repository.client.rest.issues.createLabel({
			...placeOf(repository),
			name,
			...labelStyle(name)
		});
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
	}
}
// src/github/strangers.ts
function writtenByStranger(writtenBy, author) {
	if (writtenBy === null || writtenBy.toLowerCase() === author.toLowerCase()) return null;
	return failureOf(writtenBy, `The token writes as ${writtenBy}, while the author was said to be ${author}; the sweep stopped there.`);
}
function openedByStranger(found, incident, author) {
	const standing = found.issues.find((issue) => {
		const marker = parseMarker(issue.body);
		return issue.labels.includes("incident-ledger") && marker?.about === "issue" && marker.incident.toLowerCase() === incident.toLowerCase();
	});
	if (standing === void 0 || standing.author === null) return null;
	return failureOf(standing.author, `${standing.url} looks like the tracking issue of ${incident}, but ${standing.author} opened it, not ${author}; nothing was sent for that incident.`);
}
function failureOf(writtenBy, sentence) {
	return {
		doing: "write as our author",
		status: null,
		sentence,
		remedy: `Where your token writes as ${writtenBy}, pass author ${writtenBy} (--author, the action's input author); else take the label off what is not ours.`,
		fatal: false
	};
}
// src/github/apply.ts
async function applyPlan(repository, plan, found, author) {
	const done = [];
	const failures = [];
	const failed = new Set();
	const warnings = [];
	const created = new Map();
	const commented = new Set();
	let now = found;
	try {
		await ensureLabels(repository, labelsAskedFor(plan, found));
	} catch (error) {
		return {
			found,
			done,
			commented,
			failures: [explain(error, "make the labels", "issues: write")],
			failed,
			warnings
		};
	}
	for (const step of plan.steps) {
		if (failed.has(step.incident)) continue;
		const double = step.action === "create-issue" ? openedByStranger(now, step.incident, author) : null;
		if (double !== null) {
			failures.push(double);
			failed.add(step.incident);
			continue;
		}
		try {
			const answer = await carryOut(repository, step, now, created.get(step.incident));
			now = answer.found;
			done.push(step);
			warnings.push(...answer.warnings);
			if (step.action === "create-issue") created.set(step.incident, answer.issue);
			if (step.action === "comment") commented.add(answer.issue);
			const stranger = writtenByStranger(answer.writtenBy, author);
			if (stranger === null) continue;
			failures.push({
				...stranger,
				fatal: true
			});
			break;
		} catch (error) {
			const failure = explain(error, wordsOf(step), "issues: write");
			failures.push(failure);
			failed.add(step.incident);
			if (failure.fatal) break;
		}
	}
	return {
		found: now,
		done,
		commented,
		failures,
		failed,
		warnings
	};
}
function labelsAskedFor(plan, found) {
	const asked = plan.steps.flatMap((step) => {
		if (step.action === "create-issue") return step.labels;
		return step.action === "update-issue" ? step.change.labels ?? [] : [];
	});
	const seen = new Set(found.issues.flatMap(({ labels }) => labels));
	return new Set(asked.filter((label) => !seen.has(label)));
}
function wordsOf(step) {
	switch (step.action) {
		case "create-issue": return `open the tracking issue of ${step.incident}`;
		case "comment": return `comment on the tracking issue of ${step.incident}`;
		case "edit-comment":
		case "delete-comment": return `correct a comment on issue ${step.issue} of ${step.incident}`;
		case "update-issue": return `update issue ${step.issue} of ${step.incident}`;
	}
}
// src/github/look-again.ts
async function lookAgain(repository, { found, done, commented }) {
	let now = found;
	if (done.some(({ action }) => action === "create-issue")) now = await findMore(repository, now, { need: "newest-issues" });
	for (const issue of commented) {
		now = await findMore(repository, now, {
			need: "comments",
			issue
		});
		const listed = now.comments.get(issue) ?? [];
		const ids = new Set(listed.map(({ id }) => id));
		const missing = (found.comments.get(issue) ?? []).filter(({ id }) => !ids.has(id));
		now = {
			...now,
			comments: new Map(now.comments).set(issue, [...listed, ...missing])
		};
	}
	return now;
}
// src/github/reconcile.ts
const ROUNDS = 4;
async function previewSweep(repository, input) {
	try {
		const { plan } = await planFully(repository, await findDelivered(repository), input);
		return {
			...plan,
			failures: []
		};
	} catch (error) {
		return unreadable(error);
	}
}
async function reconcile(repository, input) {
	let outcome = {
		steps: [],
		notices: [],
		warnings: [],
		failures: []
	};
	try {
		let { found, plan } = await planFully(repository, await findDelivered(repository), input);
		const begun = new Set(plan.steps.map(({ incident }) => incident));
		for (let round = 0; round < ROUNDS && plan.steps.length > 0; round += 1) {
			const applied = await applyPlan(repository, plan, found, input.author);
			outcome = together(outcome, plan, applied);
			if (applied.failures.some(({ fatal }) => fatal)) return outcome;
			for (const incident of applied.failed) begun.delete(incident);
			const entries = input.entries.filter(({ file }) => begun.has(file.incident.id));
			const rest = {
				...input,
				entries,
				maxWrites: Number.POSITIVE_INFINITY
			};
			({found, plan} = await planFully(repository, await lookAgain(repository, applied), rest));
		}
		return together(outcome, plan, {
			done: [],
			warnings: [],
			failures: []
		});
	} catch (error) {
		const { failures } = unreadable(error);
		return {
			...outcome,
			failures: [...outcome.failures, ...failures]
		};
	}
}
async function planFully(repository, start, input) {
	let found = start;
	for (;;) {
		const plan = planSweep({
			...input,
			found
		});
		if (plan.needs.length === 0) return {
			found,
			plan
		};
		for (const need of plan.needs) found = await findMore(repository, found, need);
	}
}
function together(outcome, plan, applied) {
	const spoken = new Set(applied.done.filter(({ action }) => action === "comment").map(({ incident }) => incident));
	return {
		steps: [...outcome.steps, ...applied.done],
		notices: [...outcome.notices, ...plan.notices.filter(({ incident }) => spoken.has(incident))],
		warnings: [...new Set([
			...outcome.warnings,
			...plan.warnings,
			...applied.warnings
		])],
		failures: [...outcome.failures, ...applied.failures]
	};
}
function unreadable(error) {
	return {
		steps: [],
		notices: [],
		warnings: [],
		failures: [explain(error, "list what it holds", "issues: write")]
	};
}
// src/report/notice-comment.ts
const PROMPT = 300;
function renderNoticeComment(drawing, zones) {
	const notices = drawing.notices.toSorted(latestFirst);
	const logins = unique(notices.flatMap((notice) => notice.mention));
	const lines = [
		...mentionLine(logins),
		headingLine(drawing),
		"",
		...notices.map((notice) => noticeLine(notice, logins.length, drawing, zones)),
		...otherMeans(notices).map(([owner, means]) => tellLine(roleText(owner, drawing), means)),
		"",
		...nextLines(notices, drawing),
		...drawing.confidential ? ["", ...confidentialLine(drawing)] : []
	];
	return cut(lines, ROOM, (dropped) => `… and ${dropped.length} lines more: see the table above.`).trimEnd();
}
function headingLine(drawing) {
	const { id } = drawing.entry.file.incident;
	const title = titleOf(drawing);
	return `### ${priorityWords(drawing.entry)} ${code(id)}${title === null ? "" : ` ${title}`}`;
}
function latestFirst(one, other) {
	return other.lateBySeconds - one.lateBySeconds || (one.dueAt ?? Number.MAX_SAFE_INTEGER) - (other.dueAt ?? Number.MAX_SAFE_INTEGER);
}
function noticeLine(notice, people, drawing, zones) {
	const whom = notice.mention.length > 0 && notice.mention.length < people ? ` (${notice.mention.map((login) => mention(login)).join(" ")})` : "";
	return `- **${opening(notice, drawing, zones)}**${whom}${delay(notice, drawing)}`;
}
function nextLines(notices, drawing) {
	const owed = `Owed by the ${[...new Set(notices.map(({ obligation }) => obligation.owner))].map((owner) => roleText(owner, drawing)).join(" and the ")}.`;
	const first = notices.find((notice) => !isToldHere(notice));
	if (first === void 0) return [owed];
	return [`${owed} Once done: ${code(meetingCommand(first.obligation, first.incident))}`];
}
function isToldHere({ obligation, mention: logins, step }) {
	return obligation.do === "notify" && logins.length > 0 && step === "call";
}
function opening(notice, drawing, zones) {
	const { step, dueAt, lateBySeconds, obligation } = notice;
	const what = duty(obligation);
	const due = dueAt === null ? "" : moment(dueAt, drawing, zones);
	if (step.startsWith("repeat-")) return `Still overdue, by ${span(lateBySeconds)}: ${what}. Due was ${due}.`;
	if (step.startsWith("rung-") || lateBySeconds > 0) return `Overdue${lateBySeconds > 0 ? ` by ${span(lateBySeconds)}` : " now"}: ${what}. Due was ${due}.`;
	const by = dueAt === null ? "" : ` by ${due}, ${relative(dueAt, drawing.now)}`;
	if (isToldHere(notice)) return `To be told${by}: ${roleWords(obligation.role ?? "")}.`;
	return `${step === "remind" ? "Reminder: please" : "Please"} ${what}${by}.`;
}
function delay({ at }, { now }) {
	const late = now - at;
	if (late <= PROMPT) return "";
	return ` This word was to go out at ${utc(at)} and comes ${span(late)} late.`;
}
function otherMeans(notices) {
	const asked = new Map();
	for (const notice of notices) for (const means of notice.otherMeans) if (!asked.has(means.role)) asked.set(means.role, [notice.obligation.owner, means]);
	return [...asked.values()];
}
function unique(logins) {
	const seen = new Set();
	return logins.filter((login) => seen.size < seen.add(login.toLowerCase()).size);
}
// src/report/closure-notice.ts
function renderClosureNotice(drawing, zones) {
	const lines = [
		...mentionLine(drawing.mention),
		headingLine(drawing),
		"",
		closedLine(drawing, zones),
		"",
		...linkLine(drawing),
		...verdictLines(drawing),
		...owedLines(drawing, zones),
		...followUpLines(drawing),
		...drawing.otherMeans.map((means) => tellLine(roleText("incident-manager", drawing), means)),
		...drawing.otherMeans.length > 0 ? [""] : [],
		...confidentialLine(drawing)
	];
	return cut(lines, ROOM, (dropped) => `… and ${dropped.length} lines more in the record.`).trimEnd();
}
function closedLine(drawing, zones) {
	const { course } = drawing.entry;
	const last = (status) => course.statusChanges.findLast((change) => change.status === status);
	const ended = last("closed") ?? last("dismissed");
	const resolved = last("resolved");
	const word = ended?.status === "dismissed" ? "Dismissed" : "Closed";
	const parts = [`reported ${moment(course.reportedAt, drawing, zones)}`, ...resolved === void 0 ? [] : [`resolved ${moment(resolved.at, drawing, zones)}, after ${span(resolved.at - course.reportedAt)}`]];
	return `**${word}${ended === void 0 ? "" : ` ${moment(ended.at, drawing, zones)}`}:** ${parts.join("; ")}.`;
}
function verdictLines({ entry }) {
	const count = (state) => entry.obligations.filter((one) => one.state === state).length;
	const late = entry.obligations.filter(({ state }) => state === "late");
	const tail = late.length === 0 ? "" : `: ${late.map((one) => latenessOf(one)).join(", ")}`;
	return [`**Deadlines:** ${count("met")} met, ${late.length} late${tail}.`, ""];
}
function latenessOf(obligation) {
	const by = obligation.lateBySeconds;
	return `${duty(obligation)} (${by === null ? "never" : `by ${span(by)}`})`;
}
function owedLines(drawing, zones) {
	const owed = worstFirst(drawing.entry.obligations.filter((obligation) => isOwed(obligation)));
	if (owed.length === 0) return [];
	return [
		"**Still owed:**",
		...owed.map((obligation) => {
			const by = obligation.dueAt === null ? "" : ` by ${moment(obligation.dueAt, drawing, zones)}`;
			return `- ${roleText(obligation.owner, drawing)} to ${duty(obligation)}${by}`;
		}),
		""
	];
}
function followUpLines({ entry, confidential }) {
	const open = entry.file.body.facts.tasks.filter((task) => !task.done);
	if (open.length === 0) return [];
	if (confidential) return [`**Follow-ups:** ${open.length} in the record.`, ""];
	return [
		"**Follow-ups:**",
		...open.map((task) => `- ${text(clip(task.text))}`),
		""
	];
}
// src/report/tracking-issue.ts
const TITLE_LIMIT = 256;
const NEXT_SHOWN = 3;
function renderTrackingIssue(drawing, zones) {
	const owed = worstFirst(drawing.entry.obligations.filter((obligation) => isOwed(obligation)));
	const before = [
		stateLine(owed, drawing, zones),
		"",
		...linkLine(drawing),
		...confidentialLine(drawing)
	];
	const after = [
		"",
		...actLines(owed, drawing, zones),
		...holderLines(drawing, zones),
		`<sub>Kept up to date by the sweep: change the record, not this text. Limits: ${policyText(drawing.policyFile)}.</sub>`
	];
	const room = ROOM - [...before, ...after].join("\n").length - 2;
	const rows = table([
		"State",
		"Who owes what",
		"Due"
	], worstFirst(drawing.entry.obligations).map((obligation) => rowOf(obligation, drawing, zones)));
	const shown = cut(rows, room, (dropped) => `\n… and ${dropped.length} rows more; \`status\` shows all.`);
	return {
		title: titleLine(drawing),
		body: [
			...before,
			shown,
			...after
		].join("\n")
	};
}
function titleLine({ entry, confidential }) {
	const { id, title } = entry.file.incident;
	const start = `[${priorityWords(entry)}] ${visible(id)}`;
	return clip(confidential ? start : `${start}: ${defuse(visible(title))}`, TITLE_LIMIT).trim();
}
function stateLine(owed, drawing, zones) {
	const { entry, confidential } = drawing;
	const since = entry.course.statusChanges.at(-1)?.at ?? entry.course.reportedAt;
	const status = confidential ? `reported ${moment(entry.course.reportedAt, drawing, zones)}` : `${entry.course.status} since ${moment(since, drawing, zones)}`;
	const [worst] = owed;
	const state = `**${priorityWords(entry)} · ${status}.**`;
	if (worst === void 0) return `${state} Nothing is owed.`;
	const by = worst.dueAt === null ? "once the hold ends" : `due ${moment(worst.dueAt, drawing, zones)}`;
	return `${state} ${worst.state === "pending" ? "Next" : capital(stateWords(worst.state))}: ${roleText(worst.owner, drawing)} to ${duty(worst)}, ${by}.`;
}
function rowOf(obligation, drawing, zones) {
	const due = obligation.dueAt === null ? "–" : moment(obligation.dueAt, drawing, zones);
	const who = `${roleText(obligation.owner, drawing)} to ${dutyAndAnchor(obligation)}`;
	return [
		verdict(obligation),
		who,
		obligation.approximate ? `about ${due}` : due
	];
}
function verdict(obligation) {
	const { state, metAt, lateBySeconds } = obligation;
	const words = state === "overdue" ? "**overdue**" : stateWords(state);
	if (metAt === null) return words;
	const after = state === "late" && lateBySeconds !== null ? `, ${span(lateBySeconds)} after` : "";
	return `${words} ${utc(metAt)}${after}`;
}
function actLines(owed, drawing, zones) {
	const pending = owed.filter(({ state }) => state === "pending").slice(0, NEXT_SHOWN);
	const shown = [...owed.filter(({ state }) => state !== "pending"), ...pending];
	const [first] = shown;
	if (first === void 0) return [];
	const { id } = drawing.entry.file.incident;
	const [event, ...details] = meetingEvent(first);
	const keys = [`event: ${event}`, ...details.map((detail) => detail.replace("=", ": "))];
	return [
		"### What to do next",
		...shown.map((obligation) => {
			const by = obligation.dueAt === null ? "" : ` by ${moment(obligation.dueAt, drawing, zones)}`;
			return `- ${capital(duty(obligation))}${by}, then ${code(meetingCommand(obligation, clip(id)))}`;
		}),
		"",
		`No shell at hand? Edit the record and end its timeline with ${code(`- { at: 2026-12-31T23:59Z, ${keys.join(", ")} }`)}, with the time it was.`,
		""
	];
}
function holderLines(drawing, zones) {
	const { holdings } = drawing.entry.course;
	const latest = holdings.filter((held, index) => holdings.findLastIndex(({ role }) => role === held.role) === index);
	if (drawing.confidential || latest.length === 0) return [];
	return [
		"### Who holds what",
		...latest.slice(0, 20).map(({ role, who, since }) => {
			return `- ${capital(roleWords(role))}: ${text(clip(who))}${since === null ? "" : `, since ${moment(since, drawing, zones)}`}`;
		}),
		""
	];
}
// src/store/blob-id.ts
function blobId(bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/commands/deliver.ts
async function deliver(sweeping, repository, apply) {
	const isPrivate = await isPrivateFor(sweeping, repository);
	const input = inputOf({
		...sweeping,
		destination: {
			...sweeping.destination,
			isPrivate
		}
	});
	return apply ? reconcile(repository, input) : previewSweep(repository, input);
}
function inputOf({ entries, gathered, destination, now }) {
	const { policyFile, zones, records } = gathered;
	const texts = new Map(records.map(({ path, text }) => [path, text]));
	const wanted = new Set(entries.map(({ file }) => file.path));
	const blobs = new Map([...texts].flatMap(([path, text]) => text === null || !wanted.has(path) ? [] : [[path, blobId(Buffer.from(text))]]));
	return {
		entries,
		policyFile,
		now,
		author: destination.author,
		isPrivate: destination.isPrivate,
		blobs,
		recordUrl: (path) => recordUrl(path, destination),
		zones,
		render: {
			trackingIssue: (input) => renderTrackingIssue(input, zones),
			noticeComment: (input) => renderNoticeComment(input, zones),
			closureNotice: (input) => renderClosureNotice(input, zones)
		},
		maxWrites: destination.maxWrites
	};
}
async function isPrivateFor({ entries, gathered, destination }, repository) {
	if (destination.isPrivate !== null) return destination.isPrivate;
	if (!entries.some((entry) => isConfidential(entry, gathered.policyFile, null))) return null;
	return isPrivateRepository(repository);
}
function recordUrl(path, { repository, serverUrl, ref }) {
	if (repository === null) return null;
	return `${serverUrl}/${repository}/blob/${`${ref}/${path}`.split("/").map((part) => encodeURIComponent(part)).join("/")}`;
}
// src/github/client.ts
const PATIENCE_SECONDS = 120;
const TIMEOUT_MILLISECONDS = 3e4;
async function createClient(options) {
	const [{ Octokit }, { throttling }, { retry }] = await Promise.all([
		import("./chunk-CnjSf8oh.js"),
		import("./chunk-DolZFCzZ.js"),
		import("./chunk-ClKHRxRg.js")
	]);
	const { log, writeSpacing = 3e3, second = 1e3 } = options;
	const wait = (reason) => (seconds, request, _, tries) => mayWait(reason, seconds, describe(request), tries, log);
	const spaced = spacer(writeSpacing);
	const client = new (Octokit.plugin(throttling, retry))({
		auth: options.token,
		baseUrl: options.baseUrl,
		userAgent: "incident-ledger",
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		},
		request: { fetch: fetchInTime },
		retry: { retryAfterBaseValue: second },
		throttle: {
			onRateLimit: wait("its hourly limit is used up"),
			onSecondaryRateLimit: wait("it asks for fewer requests"),
			retryAfterBaseValue: second,
			write: spacer(Math.min(writeSpacing, 1e3)),
			notifications: spaced
		}
	});
	client.hook.before("request", (request) => {
		request.headers["x-github-api-version"] = "2022-11-28";
	});
	return client;
}
function ignore() {}
function fetchInTime(url, init) {
	const timeout = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
	const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
	return fetch(url, {
		...init,
		signal
	});
}
function describe(request) {
	return "method" in request && "url" in request ? `${String(request.method)} ${String(request.url)}` : "a request";
}
function mayWait(reason, seconds, request, tries, log) {
	const again = seconds <= PATIENCE_SECONDS && tries < 2;
	log(`GitHub refused ${request} for now: ${reason}. ` + (again ? `Trying again in ${seconds} s.` : `It would take ${seconds} s; left to the next run.`));
	return again;
}
function spacer(milliseconds) {
	let last = Promise.resolve();
	let ready = 0;
	return { key: () => ({ schedule: (_, job) => {
		const turn = last.then(async () => {
			await pause(ready - performance.now());
			ready = performance.now() + milliseconds;
			return job();
		});
		last = turn.then(ignore, ignore);
		return turn;
	} }) };
}
async function pause(milliseconds) {
	if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
export { renderPlanText as a, placeOf as c, refusal as d, statusOf as f, planSweep as i, repositoryOf as l, isConfidential as m, deliver as n, sweepJson as o, sameBody as p, inputOf as r, parseRepositoryName as s, createClient as t, explain as u };
