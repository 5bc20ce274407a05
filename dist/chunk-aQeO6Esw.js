import { B as ID_PATTERN, C as compareText, D as findWorkTree, G as idKey, O as readGit, U as idInName, k as runGit, m as putFile, r as sealOf, v as countOf } from "./chunk-DM8t71Lm.js";
import { $r as policyInForce, An as openGit, Ci as isEnded, Di as newCovers, Fn as readObjects, Gr as followUpsOf, In as logCommits, Kt as usablePolicy, Mn as policiesOnLine, Nn as readPolicyHistory, Qr as alwaysInForce, Wi as oncePer, Yt as judged, Zt as namesRota, an as parsePolicyVersion, bn as readyAgreements, di as standingClosing, ei as policyTimeline, en as readRotas, hi as isNamedFor, in as loadZones, jn as doubtsIn, li as closingTerms, ln as openSource, mi as isBorneOut$1, on as readPolicies, tn as withRotas, vi as isMoreUrgent, vn as courseOfTheTime, wi as isSettled, yn as obligationsOfTheTime } from "./chunk-BU5pFG3X.js";
import { $t as boolean, Gt as parseInstant, It as elapsedSeconds, Mt as DAY, Pt as HOUR, Qt as array, Rt as formatElapsed, S as taskWords, Tt as loginKey, Zt as _enum, an as map, at as EVENT_NAMES, dn as strictObject, en as custom, fn as string, in as looseObject, ln as record$1, nn as int, pn as tuple, un as set, x as taskFacts, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { F as writeAll, H as policyPath, L as couldNotWrite, T as terminalLine, Y as CommandError } from "./chunk-CsDEF--I.js";
import { t as temporaryFolder } from "./chunk-BJMAfqTx.js";
import { St as isCommentAddress, bt as receiptOf, s as resolveCommit, xt as addressKey } from "./chunk-CUkcnYDa.js";
import { a as pullRequestOf, i as parseCommit, n as VERSION_LIMIT, r as digest, t as walkFrom } from "./chunk-BNn0yI7T.js";
import { dirname, isAbsolute, join, relative } from "node:path";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { createHash, timingSafeEqual } from "node:crypto";
import { normalize } from "node:path/posix";
import { Deserializer, Serializer } from "node:v8";
// src/audit/facts.ts
function isReadable(version) {
	return version !== void 0 && version.facts !== null && version.id !== null;
}
function timelineOf$1({ facts }) {
	return facts.filter(({ field }) => field === "timeline");
}
const entryOf = oncePer(({ value }) => JSON.parse(value));
function entriesOf(version) {
	return timelineOf$1(version).map(entryOf);
}
function claimOf$1({ event, at }) {
	return `${event} ${at}`;
}
function valueOf({ facts }, field) {
	return facts.find((fact) => fact.field === field)?.value ?? null;
}
function fileOf(version, path) {
	const front = version.facts.filter(({ field }) => isKey(field));
	return {
		path,
		incident: {
			...JSON.parse(`{${front.map(({ field, value }) => `"${field}":${value}`).join(",")}}`),
			timeline: entriesOf(version)
		},
		body: {
			text: "",
			line: 1,
			facts: {
				headings: [],
				links: [],
				tasks: version.tasks.map((task) => ({
					...task,
					...taskFacts(task.text),
					line: 1
				})),
				untracked: [],
				from: "scan"
			}
		}
	};
}
function isKey(field) {
	return /^[a-z]/.test(field) && !field.startsWith("x-") && !OTHER.has(field);
}
const OTHER = new Set([
	"timeline",
	"text",
	"head"
]);
function kindOf(version) {
	const kind = JSON.parse(valueOf(version, "kind") ?? "null");
	return typeof kind === "string" ? kind : "";
}
const EMPTY = "e3b0c44298fc1c14";
function sectionIn({ facts }, name) {
	const wanted = `## ${name}`.toLowerCase();
	return facts.find(({ field, value }) => field.toLowerCase() === wanted && value !== EMPTY) ?? null;
}
// src/audit/first-statements.ts
function claimedAt({ commit }) {
	return Math.min(commit.author.at, commit.committer.at);
}
function noStatements() {
	return {
		facts: new Map(),
		claims: new Map(),
		mentions: new Map()
	};
}
function state(firsts, fact, revision) {
	keep(firsts.facts, fact, revision);
	if (fact.field === "timeline") keep(firsts.claims, claimOf$1(entryOf(fact)), revision);
}
function mention(firsts, instants, revision) {
	for (const instant of instants) keep(firsts.mentions, instant, revision);
}
function firstOf({ facts }, fact) {
	return facts.get(fact) ?? null;
}
function firstOfClaim({ claims, mentions }, fact) {
	const stated = claims.get(claimOf$1(entryOf(fact))) ?? null;
	const mentioned = mentions.get(entryOf(fact).at) ?? null;
	if (stated === null || mentioned === null) return stated ?? mentioned;
	return claimedAt(mentioned) < claimedAt(stated) ? mentioned : stated;
}
function keep(firsts, key, revision) {
	const known = firsts.get(key);
	if (known === void 0 || claimedAt(revision) < claimedAt(known)) firsts.set(key, revision);
}
// src/audit/proof.ts
const ACTION = "github-actions[bot]";
const GITHUB_ADDRESS = "noreply@github.com";
function claimOf(entry, first, { limitsAt }) {
	if (entry.event !== "notified" || first === null) return null;
	const whose = entry.url !== void 0 && isCommentAddress(entry.url) ? "github" : receiptOf(entry) === "receiver" ? "receiver" : null;
	if (whose === null) return null;
	return isTrusted(first.commit.author, first, { limitsAt }) ? whose : null;
}
function isTrusted(person, at, { limitsAt }) {
	return [ACTION, ...limitsAt(claimedAt(at)).authors].some((login) => isNamed(login, person));
}
function isSigned({ commit }, { signatures }) {
	return signatures?.get(commit.hash)?.check === "good";
}
function isSignedByTrusted(first, context) {
	if (!isSigned(first, context)) return false;
	const signer = signerOf(context.signatures?.get(first.commit.hash)?.signer ?? "");
	return signer.email.toLowerCase() === GITHUB_ADDRESS || isTrusted(signer, first, context);
}
function signerOf(words) {
	const [, name = "", email = ""] = /^([^<]*)<([^<>]*)>$/.exec(words) ?? [];
	if (email !== "") return {
		name: name.trimEnd(),
		email
	};
	return words.includes("@") ? {
		name: "",
		email: words
	} : {
		name: words,
		email: ""
	};
}
function vouchedClaimOf(entry, first, context) {
	const claim = claimOf(entry, first, context);
	return claim !== null && first !== null && isSignedByTrusted(first, context) ? claim : null;
}
function borneOutClaimOf(entry, first, context) {
	const { url, at } = entry;
	return url !== void 0 && claimOf(entry, first, context) === "github" && isBorneOut({
		url,
		at
	}, context.comments ?? null) ? "github" : null;
}
function isBorneOut({ url, at }, comments) {
	return comments !== null && madeAt(comments).get(addressKey(url)) === at;
}
const madeAt = oncePer((comments) => new Map(comments.map(({ url, createdAt }) => [addressKey(url), createdAt])));
function lateness(entry, first) {
	return claimedAt(first) - entry.at;
}
const GITHUB = /^GitHub\b/;
function isSquash({ isMainLine, commit, pullRequest }) {
	return isMainLine && commit.parents.length === 1 && pullRequest !== null && GITHUB.test(commit.committer.name);
}
function proofOf(entry, first, context) {
	if (first === null) return "typed";
	const claim = vouchedClaimOf(entry, first, context) ?? borneOutClaimOf(entry, first, context);
	if (claim !== null) return claim === "github" ? "receipt" : "accepted";
	if (isLate(entry, first, context)) return "typed";
	return isSigned(first, context) ? "signed" : "committed";
}
function isLate(entry, first, { limitsAt }) {
	const limits = [entry.at, claimedAt(first)].map((at) => limitsAt(at).lateOf(entry.event));
	return lateness(entry, first) > Math.min(...limits);
}
function latestOf({ commit }) {
	return Math.max(commit.author.at, commit.committer.at);
}
function isAttested(name, author, policy) {
	const wanted = name.toLowerCase();
	const own = namesOf$1(author);
	if (own.has(wanted)) return true;
	return Object.entries(policy.contacts).some(([role, { name: person, email, logins }]) => {
		const same = [...person === void 0 ? [] : [person], ...logins].map((one) => one.toLowerCase());
		return (same.some((one) => own.has(one)) || email !== void 0 && email.toLowerCase() === author.email.toLowerCase()) && (role === wanted || same.includes(wanted));
	});
}
function isNamed(login, author) {
	return namesOf$1(author).has(loginKey(login));
}
function namesOf$1({ name, email }) {
	const [local = ""] = email.toLowerCase().split("@");
	const login = /^\d+\+(.+)@users\.noreply\./.exec(email.toLowerCase())?.[1];
	return new Set([
		name.toLowerCase(),
		local,
		...login === void 0 ? [] : [login]
	]);
}
// src/audit/attested.ts
const PEOPLE = ["by", "who"];
function personIn(entry, key) {
	if (key === "by") return entry.by ?? null;
	return "who" in entry ? entry.who ?? null : null;
}
function attestedBy(entry, key, first, context) {
	const name = personIn(entry, key);
	if (name === null || first === null) return null;
	return claimOf(entry, first, context) !== null || isAttested(name, first.commit.author, context.policy);
}
// src/audit/rule.ts
function auditRule(id, severity, summary, { inTrail = none, inHistory = none }) {
	return {
		id,
		summary,
		inTrail: (trail, context) => [inTrail(trail, context)].flat().map((draft) => findingOf(id, severity, {
			incident: trail.id,
			path: lastPathOf(trail),
			...draft
		})),
		inHistory: (context) => [inHistory(context)].flat().map((draft) => findingOf(id, severity, draft))
	};
}
function auditTrailRule(id, severity, summary, inTrail) {
	return auditRule(id, severity, summary, { inTrail });
}
function lastPathOf({ present, steps }) {
	return present?.path ?? steps.findLast(({ path }) => path !== null)?.path ?? null;
}
function none() {
	return [];
}
function findingOf(rule, severity, draft) {
	return {
		rule,
		severity: draft.severity ?? severity,
		incident: draft.incident ?? null,
		path: draft.path ?? null,
		commit: draft.revision?.commit.hash ?? draft.commit ?? null,
		proof: draft.proof ?? null,
		message: draft.message,
		hint: draft.hint
	};
}
// src/audit/findings/asserted-people.ts
const assertedPeople = auditTrailRule("asserted-people", "note", "Who acted is attested where they committed it themselves, else only asserted.", ({ present, firsts }, context) => {
	if (present === null) return [];
	const told = PEOPLE.flatMap((key) => {
		const named = timelineOf$1(present.version).flatMap((fact) => attestedBy(entryOf(fact), key, firstOf(firsts, fact), context) ?? []);
		const asserted = named.filter((attested) => !attested).length;
		return asserted === 0 ? [] : [wordsOf$2(key, named.length, asserted)];
	});
	if (told.length === 0) return [];
	return {
		message: `Of ${told.join("; of ")}: asserted, not attested.`,
		hint: "Where it matters, ask the person named, or look for their comment on the tracking issue."
	};
});
function wordsOf$2(key, all, asserted) {
	return `${all === 1 ? "the one entry" : `${all} entries`} with a \`${key}\`, ${asserted} ${asserted === 1 ? "was" : "were"} committed by somebody else`;
}
// src/audit/blame.ts
function blameFor(trail, states, change) {
	const { before, after } = change;
	const isDone = ({ record: { version } }) => after === null ? before !== null && !version.facts.includes(before) : version.facts.includes(after);
	const revision = states[states.findLastIndex((state) => !isDone(state)) + 1]?.revision ?? null;
	return revision === null ? null : authorOf(trail, revision, change);
}
function authorOf({ steps }, revision, { before, after }) {
	const { hash } = revision.commit;
	return steps.find((one) => (one.revision.commit.hash === hash || one.revision.through?.hash === hash) && one.changes.some((change) => after === null ? change.before === before : change.after === after))?.revision ?? revision;
}
// src/audit/diff-versions.ts
function diffVersions(before, after) {
	const gone = subtract(before?.facts ?? [], after?.facts ?? []);
	const come = subtract(after?.facts ?? [], before?.facts ?? []);
	return [...pair(gone.filter((fact) => !isEntry(fact)), come.filter((fact) => !isEntry(fact)), [({ field }) => field]), ...pair(gone.filter(isEntry), come.filter(isEntry), SIGNS$1)];
}
function isEntry({ field }) {
	return field === "timeline";
}
function subtract(from, what) {
	const counts = new Map();
	for (const fact of what) counts.set(fact, (counts.get(fact) ?? 0) + 1);
	return from.filter((fact) => {
		const left = counts.get(fact) ?? 0;
		if (left > 0) counts.set(fact, left - 1);
		return left === 0;
	});
}
const SIGNS$1 = [
	ofEntry(({ event, at }) => [event, at]),
	ofEntry((entry) => ({
		...entry,
		at: null
	})),
	ofEntry((entry) => ({
		...entry,
		event: null
	})),
	ofEntry(({ event }) => event)
];
function ofEntry(part) {
	return (fact) => JSON.stringify(part(entryOf(fact)));
}
function pair(gone, come, signs) {
	let left = [...gone];
	const right = new Set(come.map((fact) => ({ fact })));
	const changes = [];
	for (const sign of signs) {
		const alike = new Map();
		for (const coming of right) {
			const known = alike.get(sign(coming.fact));
			if (known === void 0) alike.set(sign(coming.fact), [coming]);
			else known.push(coming);
		}
		left = left.filter((before) => {
			const coming = alike.get(sign(before))?.shift();
			if (coming === void 0) return true;
			right.delete(coming);
			changes.push({
				kind: "changed",
				field: before.field,
				before,
				after: coming.fact
			});
			return false;
		});
	}
	return [
		...changes,
		...left.map((before) => ({
			kind: "removed",
			field: before.field,
			before,
			after: null
		})),
		...[...right].map(({ fact: after }) => ({
			kind: "added",
			field: after.field,
			before: null,
			after
		}))
	];
}
// src/audit/dossier.ts
function openDossier(key) {
	return {
		key,
		id: null,
		steps: [],
		states: [],
		standing: new Map(),
		firsts: noStatements(),
		removed: new Set(),
		became: new Map(),
		review: null,
		facts: new Map()
	};
}
function factKey({ field, value }) {
	return `${field}\n${value}`;
}
function adopt({ facts }, version) {
	const own = version.facts.map((fact) => {
		const key = factKey(fact);
		const known = facts.get(key);
		if (known === void 0) facts.set(key, fact);
		return known ?? fact;
	});
	return {
		...version,
		facts: own
	};
}
function standingIn(dossier, onlyRecords) {
	return allStandingIn(dossier, onlyRecords)[0] ?? null;
}
function allStandingIn({ standing }, onlyRecords) {
	return [...standing.values()].filter(({ inFolder }) => inFolder || !onlyRecords).toSorted((a, b) => Number(a.problem !== null) - Number(b.problem !== null) || (a.path < b.path ? -1 : 1));
}
function trailIn(dossier) {
	const { id, became, key, steps, states, firsts, removed, review } = dossier;
	if (id === null) return null;
	const [present = null, ...twins] = allStandingIn(dossier, true);
	return {
		id,
		key,
		steps,
		states,
		present,
		twins,
		firsts,
		removed,
		became: [...became.values()],
		review
	};
}
// src/audit/state-changes.ts
function recordStates({ states }) {
	return states.flatMap(({ record, revision }) => record === null ? [] : {
		record,
		revision
	});
}
function latestRecord(trail) {
	return trail.present ?? recordStates(trail).at(-1)?.record ?? null;
}
const incidentsIn = oncePer((trail) => incidentsOf([...recordStates(trail).map(({ record }) => record), ...trail.present === null ? [] : [trail.present]]));
function stateChanges(trail) {
	const ofIncident = incidentsIn(trail);
	const latest = new Map();
	const stood = new Set();
	return recordStates(trail).flatMap(({ record: after, revision }) => {
		const incident = ofIncident(after);
		const before = latest.get(incident);
		latest.set(incident, after);
		if (before === void 0) return [];
		for (const fact of before.version.facts) stood.add(factKey(fact));
		return {
			before,
			after,
			revision,
			changes: diffVersions(before.version, after.version).filter((change) => change.after === null || !stood.has(factKey(change.after)))
		};
	});
}
function entryBefore({ field, before }) {
	return field === "timeline" && before !== null ? entryOf(before) : null;
}
function entryAfter({ field, after }) {
	return field === "timeline" && after !== null ? entryOf(after) : null;
}
function incidentsOf(versions) {
	const groups = new Groups();
	const places = new Map();
	const bySign = new Map();
	for (const [place, record] of versions.entries()) {
		const previous = versions[place - 1];
		if (previous !== void 0 && isPutRight(previous, record)) groups.join(place - 1, place);
		for (const sign of signsOf(record)) groups.join(bySign.get(sign) ?? place, place);
		for (const sign of signsOf(record)) bySign.set(sign, place);
		places.set(record.version, place);
	}
	return ({ version }) => groups.of(places.get(version) ?? -1);
}
function signsOf({ version }) {
	return [
		`title ${valueOf(version, "title") ?? ""}`,
		...timelineOf$1(version).map(({ value }) => value),
		...entriesOf(version).filter(({ event }) => event !== "reported").map(claimOf$1)
	];
}
const TYPO = 3;
function isPutRight(one, other) {
	const [before, after] = [reportOf(one), reportOf(other)];
	if (before === void 0 || after === void 0 || before.by !== after.by) return false;
	const old = Array.from(valueOf(one.version, "title") ?? "");
	const fresh = Array.from(valueOf(other.version, "title") ?? "");
	return Math.abs(before.at - after.at) <= 3600 && spanOfChange(old, fresh) <= TYPO;
}
function reportOf({ version }) {
	return entriesOf(version).find(({ event }) => event === "reported");
}
function spanOfChange(old, fresh) {
	const shorter = Math.min(old.length, fresh.length);
	let begin = 0;
	while (begin < shorter && old[begin] === fresh[begin]) begin += 1;
	let end = 0;
	while (end < shorter - begin && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
	return Math.max(old.length, fresh.length) - begin - end;
}
var Groups = class {
	#parents = new Map();
	of(place) {
		let root = place;
		for (let next = this.#parents.get(root); next !== void 0; next = this.#parents.get(root)) root = next;
		return root;
	}
	join(one, other) {
		const [first, second] = [this.of(one), this.of(other)];
		if (first !== second) this.#parents.set(Math.max(first, second), Math.min(first, second));
	}
};
// src/audit/corrections.ts
function correctionsIn({ version }) {
	return entriesOf(version).filter((entry) => entry.event === "corrected");
}
function nthEntry({ version }, { entry }) {
	const [event = "", turn = "1"] = entry.split("#");
	return timelineOf$1(version).filter((fact) => entryOf(fact).event === event)[Number(turn) - 1] ?? null;
}
function nameOf(entry, { version }) {
	const wanted = JSON.stringify(entry);
	const turn = entriesOf(version).filter(({ event }) => event === entry.event).findIndex((one) => JSON.stringify(one) === wanted) + 1;
	return turn > 1 ? `${entry.event}#${turn}` : entry.event;
}
function ownStates(trail) {
	const latest = latestRecord(trail);
	if (latest === null) return [];
	const incidentOf = incidentsIn(trail);
	return recordStates(trail).filter(({ record }) => incidentOf(record) === incidentOf(latest));
}
const excusesIn = oncePer((trail) => {
	const latest = latestRecord(trail);
	return (latest === null ? [] : correctionsIn(latest)).flatMap((correction) => excuseOf(correction, ownStates(trail)) ?? []);
});
function unexcused({ before, after }, { from, to }, trail) {
	const about = excusesIn(trail).filter(({ values }) => before === null ? after !== null && values[to] === after : values[from] === before);
	const [first] = about;
	if (first === void 0) return [{
		from,
		to,
		before,
		after
	}];
	const isExcused = (step) => about.some((one) => one.from <= step && step < one.to);
	const stretches = [];
	for (let step = from; step < to; step += 1) {
		if (isExcused(step)) continue;
		const begin = step;
		while (step + 1 < to && !isExcused(step + 1)) step += 1;
		const [old = null, fresh = null] = [first.values[begin], first.values[step + 1]];
		if (old !== fresh) stretches.push({
			from: begin,
			to: step + 1,
			before: old,
			after: fresh
		});
	}
	return stretches;
}
function firstPlaceOf({ at, entry }, states) {
	return states.findIndex(({ record }) => correctionsIn(record).some((one) => one.at === at && one.entry === entry));
}
function excuseOf(correction, states) {
	const to = firstPlaceOf(correction, states);
	const was = correction.was === void 0 ? null : parseInstant(correction.was.trim());
	for (let place = to; place >= 0; place -= 1) {
		const state = states[place];
		const named = state === void 0 ? null : nthEntry(state.record, correction);
		if (named === null) continue;
		const values = valuesOf(named, place, states);
		const now = values[to] ?? null;
		const isBefore = (fact) => typeof was === "number" ? fact !== null && entryOf(fact).at === was : fact !== now;
		const from = values.slice(0, to).findLastIndex(isBefore);
		if (from !== -1 && (typeof was !== "number" || !isBefore(now))) return {
			correction,
			from,
			to,
			values
		};
	}
	return null;
}
function valuesOf(named, place, states) {
	const values = states.map(() => null);
	values[place] = named;
	const follow = (steps, isForwards) => {
		let fact = named;
		let since = states[place];
		for (const step of steps) {
			const state = states[step];
			if (state === void 0 || since === void 0) return;
			const found = imageOf(fact, since, state, isForwards);
			values[step] = found;
			if (found === null) continue;
			fact = found;
			since = state;
		}
	};
	const places = [...states.keys()];
	follow(places.slice(place + 1), true);
	follow(places.slice(0, place).toReversed(), false);
	return values;
}
function imageOf(fact, { record: { version } }, { record: other }, isForwards) {
	if (other.version.facts.includes(fact)) return fact;
	return isForwards ? diffVersions(version, other.version).find(({ before }) => before === fact)?.after ?? null : diffVersions(other.version, version).find(({ after }) => after === fact)?.before ?? null;
}
// src/audit/entry-words.ts
function entryWords({ event, at }) {
	return `\`${event}\` (${formatInstant(at)})`;
}
function entriesWords(entries) {
	const shown = entries.slice(0, 2).map(entryWords);
	const more = entries.length - shown.length;
	if (more > 0) return `${shown.join(", ")} and ${more} more`;
	return shown.join(" and ");
}
function commitWords({ commit }) {
	return `${shortHash(commit.hash)} by ${commit.author.name === "" ? "nobody" : commit.author.name}`;
}
function shortHash(hash) {
	return hash.slice(0, 12);
}
const CLOCKLESS = new Set([
	"started",
	"detected",
	"noted",
	"decided",
	"ruled-out",
	"evidence",
	"corrected"
]);
function bearsClock(entry) {
	return !CLOCKLESS.has(entry.event) || entry.audience !== void 0;
}
const PROSE = new Set("note via url path scope numbers source expected reason was".split(" "));
function clockKeysOf(before, after) {
	return keysOf(before, after).filter((key) => !PROSE.has(key));
}
function keysOf(before, after) {
	const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
	return [...new Set([...old.keys(), ...fresh.keys()])].filter((key) => JSON.stringify(old.get(key)) !== JSON.stringify(fresh.get(key)));
}
function differsByClock(before, after) {
	return (bearsClock(before) || bearsClock(after)) && clockKeysOf(before, after).length > 0;
}
function becameWords(before, after) {
	const keys = (before.event === "corrected" ? keysOf(before, after) : clockKeysOf(before, after)).filter((key) => key !== "at" && key !== "event");
	const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
	const told = keys.map((key) => `\`${key}\` ${valueWords(old.get(key))} → ${valueWords(fresh.get(key))}`);
	if (entryWords(before) === entryWords(after)) return `${entryWords(before)} was changed: ${told.join(", ")}`;
	return [`${entryWords(before)} became ${entryWords(after)}`, ...told].join(", ");
}
function valueWords(value) {
	if (value === void 0) return "nothing";
	return typeof value === "string" ? value : JSON.stringify(value);
}
function verdictsWords(moved) {
	if (moved.length === 0) return "";
	const more = moved.length > 3 ? ` and ${moved.length - 3} more` : "";
	return `; verdicts: ${moved.slice(0, 3).join(", ")}${more}`;
}
function instantsShown(entry) {
	if (entry === null || typeof entry !== "object") return entry;
	return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, (key === "at" || key === "expected") && typeof value === "number" ? formatInstant(value) : value]));
}
// src/audit/moved-away.ts
function movedAway(changes, trail, { isBornElsewhere }) {
	const removed = changes.flatMap(({ field, before, after }) => field === "timeline" && before !== null && after === null ? [before] : []);
	const own = new Set(recordStates(trail)[0]?.record.version.facts.filter(isReport).slice(0, 1));
	const begun = removed.filter((fact) => isReport(fact) && !own.has(fact));
	return new Set(begun.flatMap((reported) => removed.filter((fact) => isBornElsewhere(trail.key, [reported, fact]))));
}
function livesElsewhere({ version }, { record, revision }, { key, firsts }, { isBornElsewhere }) {
	return timelineOf$1(record.version).every((fact) => firstOf(firsts, fact)?.commit.hash !== revision.commit.hash) && isBornElsewhere(key, timelineOf$1(version));
}
function isReport(fact) {
	return fact.field === "timeline" && entryOf(fact).event === "reported";
}
// src/audit/rewrite-words.ts
const FIELDS = new Set(["kind", "roles"]);
const BEGINNINGS = new Set(["started", "detected"]);
function rewriteWords(change, ended, verdicts) {
	const [old, fresh] = [entryBefore(change), entryAfter(change)];
	if (old === null && fresh === null) return describeField(change, ended, verdicts);
	const hasReached = (entry) => bearsClock(entry) || entry.by !== void 0 && verdicts().length > 0;
	const isBeginning = ({ event }) => ended !== null && BEGINNINGS.has(event);
	if (old !== null && fresh !== null) {
		if (old.event === "corrected") return JSON.stringify(old) === JSON.stringify(fresh) ? null : becameWords(old, fresh);
		const keys = clockKeysOf(old, fresh);
		if (keys.length === 0) return null;
		const isMoved = isBeginning(old) && keys.includes("at");
		const isChanged = hasReached(old) || hasReached(fresh) || isMoved;
		const isFilledIn = fillsIn(old, fresh, keys) && verdicts().length === 0;
		return isChanged && !isFilledIn ? becameWords(old, fresh) : null;
	}
	if (old !== null) return hasReached(old) || isBeginning(old) || old.event === "corrected" ? `${entryWords(old)} was removed` : null;
	if (fresh === null || ended === null || fresh.at > ended) return null;
	return hasReached(fresh) ? `${entryWords(fresh)} was added` : null;
}
function mayRewrite(change, ended) {
	const [old, fresh] = [entryBefore(change), entryAfter(change)];
	if (old === null && fresh === null) return isHeard(change.field, ended);
	return old !== null || ended !== null && fresh !== null && fresh.at <= ended;
}
function isHeard(field, ended) {
	return ended === null ? field === "roles" : FIELDS.has(field);
}
function describeField({ field, kind, before, after }, ended, verdicts) {
	if (!isHeard(field, ended)) return null;
	if ((ended === null || before === null) && verdicts().length === 0) return null;
	return `\`${field}\` was ${kind} (${before?.value ?? "nothing"} → ${after?.value ?? "nothing"})`;
}
function fillsIn(old, fresh, keys) {
	const [before, after] = [new Map(Object.entries(old)), new Map(Object.entries(fresh))];
	return keys.every((key) => before.get(key) === void 0 && after.get(key) !== void 0);
}
// src/audit/verdicts.ts
function judgeBy(timeline, policy, zones) {
	const agreements = readyAgreements(zones);
	const latest = new WeakMap();
	const under = (policies, { version, path }, now) => {
		const file = fileOf(version, path);
		const course = courseOfTheTime(file, policies, agreements, now);
		return {
			course,
			obligations: obligationsOfTheTime(file, course, policies, agreements, now)
		};
	};
	const courseOf = ({ version, path }) => courseOfTheTime(fileOf(version, path), timeline, agreements, null);
	return {
		under,
		courseOf,
		followUpsOf: (record) => {
			const file = fileOf(record.version, record.path);
			const declared = {
				as: file.incident.declared,
				because: "word"
			};
			return followUpsOf({
				file,
				course: courseOf(record),
				declared
			}, {
				timeline,
				policy,
				zones
			}, 0);
		},
		ofTheTime: (record, now) => {
			const known = latest.get(record.version);
			if (known?.now === now) return known.verdict;
			const verdict = under(timeline, record, now);
			if (known === void 0 || known.now < now) latest.set(record.version, {
				now,
				verdict
			});
			return verdict;
		}
	};
}
function verdictsMovedBy(change, { before, after, together }, moment, { ofTheTime }) {
	const [old, fresh] = [ofTheTime(before, moment), ofTheTime(after, moment)];
	const movedBy = (changes) => rowsMoved(ofTheTime(setBack(after, changes), moment), fresh);
	const joint = movedBy(together);
	const alone = (one) => together.length === 1 ? joint : movedBy([one]);
	const own = alone(change);
	const isOwn = (row) => own.has(row) || !together.some((one) => one !== change && alone(one).has(row));
	const told = [...rowsMoved(old, fresh)].filter(([row]) => joint.has(row) && isOwn(row));
	return {
		words: told.map(([, words]) => words),
		isKinder: told.length > 0 && breachesIn(fresh) < breachesIn(old)
	};
}
function setBack(record, changes) {
	const { version } = record;
	const places = new Map(changes.flatMap(({ before, after }) => after === null ? [] : [[after, before]]));
	const undone = version.facts.flatMap((fact) => {
		const old = places.get(fact);
		if (old === void 0) return [fact];
		return old === null || version.facts.includes(old) ? [] : [old];
	});
	const standing = new Set(undone);
	const gone = changes.flatMap(({ before, after }) => after === null && before !== null && !standing.has(before) ? [before] : []);
	return {
		...record,
		version: {
			...version,
			facts: [...undone, ...gone]
		}
	};
}
function differences(before, after) {
	return [...rowsMoved(before, after).values()];
}
function rowsMoved(before, after) {
	const old = wordsByRow(before);
	const fresh = wordsByRow(after);
	const rows = [...new Set([...old.keys(), ...fresh.keys()])];
	return new Map(rows.flatMap((row) => {
		const [one = "not owed", other = "not owed"] = [old.get(row), fresh.get(row)];
		return one === other ? [] : [[row, `${row}: ${one} → ${other}`]];
	}));
}
function breachesIn({ obligations }) {
	return obligations.reduce((sum, { breaches }) => sum + breaches, 0);
}
function wordsByRow({ obligations }) {
	const words = new Map();
	for (const row of obligations.toSorted((a, b) => a.anchorAt - b.anchorAt)) {
		let name = row.target;
		for (let turn = 2; words.has(name); turn += 1) name = `${row.target}#${turn}`;
		words.set(name, wordsOf$1(row));
	}
	return words;
}
function wordsOf$1({ state, lateBySeconds, breaches }) {
	const late = lateBySeconds === null ? "" : ` by ${formatElapsed(lateBySeconds)}`;
	const missed = breaches > (late === "" ? 0 : 1) ? `, ${countOf(breaches, "breach", "breaches")}` : "";
	return `${state === "due-soon" ? "pending" : state}${late}${missed}`;
}
function wasEnded(record, verdicts) {
	return endedAt(record, verdicts) !== null;
}
function endedAt(record, { courseOf }) {
	if (!entriesOf(record.version).some(({ event }) => event === "closed" || event === "dismissed")) return null;
	const last = courseOf(record).statusChanges.at(-1);
	return last !== void 0 && isEnded(last.status) ? last.at : null;
}
// src/audit/rewrites.ts
const known$1 = new WeakMap();
function rewritesIn(trail, context) {
	const made = known$1.get(trail) ?? unlike([...whileOpen(trail, context), ...onceOver(trail, context)].flatMap((comparison) => rewritesOf(comparison, trail, context)));
	known$1.set(trail, made);
	return made;
}
function whileOpen(trail, { verdicts }) {
	const own = ownStates(trail);
	const placeOf = (wanted) => own.findIndex(({ record }) => record === wanted);
	return stateChanges(trail).filter(({ before }) => !wasEnded(before, verdicts)).map(({ before, after, changes, revision }) => ({
		before,
		after,
		span: {
			from: placeOf(before),
			to: placeOf(after)
		},
		changes,
		ended: null,
		moment: latestOf(revision),
		revisionOf: (change) => authorOf(trail, revision, change)
	}));
}
function onceOver(trail, { verdicts }) {
	const states = ownStates(trail);
	const latest = states.at(-1);
	const after = latestRecord(trail);
	if (latest === void 0 || after === null) return [];
	let earlier = null;
	return states.flatMap(({ record: before }, index) => {
		const last = earlier;
		const own = endedAt(before, verdicts);
		earlier = {
			record: before,
			ended: own
		};
		const ended = last?.ended ?? own;
		if (ended === null) return [];
		const brought = last === null || last.ended === null ? null : broughtAfter(last.ended, last.record, before);
		if (brought?.size === 0) return [];
		const changes = diffVersions(before.version, after.version);
		return {
			before,
			after,
			span: {
				from: index,
				to: states.length - 1
			},
			changes: brought === null ? changes : changes.filter(isOfWhat(brought)),
			ended,
			moment: Math.max(latestOf(latest.revision), ended),
			revisionOf: (change) => blameFor(trail, states.slice(index), change) ?? latest.revision
		};
	});
}
function broughtAfter(ended, earlier, version) {
	const added = diffVersions(earlier.version, version.version).flatMap((change) => change.before === null && change.after !== null && change.field === "timeline" ? [change.after] : []);
	return new Set(added.filter((fact) => entryOf(fact).at > ended || !bearsClock(entryOf(fact))));
}
function isOfWhat(facts) {
	return ({ before }) => before !== null && facts.has(before);
}
function unlike(rewrites) {
	const told = new Set();
	return rewrites.filter(({ words, revision, ended }) => {
		const key = `${ended === null} ${revision.commit.hash} ${words}`;
		const isNew = !told.has(key);
		told.add(key);
		return isNew;
	});
}
function rewritesOf(whole, trail, context) {
	const moved = movedAway(whole.changes, trail, context);
	const isNone = ({ before }) => before !== null && (moved.has(before) || standsStill(before, trail));
	const parts = whole.changes.filter((change) => !isNone(change)).flatMap((change) => partsOf(change, whole, trail));
	return parts.flatMap(({ change, comparison }) => {
		const { before } = change;
		const { after, ended, span, revisionOf } = comparison;
		const verdicts = once(() => {
			const together = parts.flatMap((part) => part.comparison.span.from === span.from && part.comparison.span.to === span.to && (part.change === change || mayRewrite(part.change, ended)) ? [part.change] : []);
			return verdictsMovedBy(change, {
				before: comparison.before,
				after,
				together
			}, comparison.moment, context.verdicts).words;
		});
		const words = rewriteWords(change, ended, verdicts);
		if (words === null) return [];
		const entry = entryBefore(change) ?? entryAfter(change);
		const revision = revisionOf(change);
		return {
			words,
			entry: entry === null ? null : nameOf(entry, entryBefore(change) === null ? after : comparison.before),
			revision,
			ended,
			verdicts: verdicts(),
			receipt: before === null && entry !== null ? claimOf(entry, revision, context) : null
		};
	});
}
function partsOf(change, comparison, trail) {
	const { span, ended, moment } = comparison;
	const whole = [{
		change,
		comparison
	}];
	if (change.field !== "timeline" || span.from === -1 || span.to === -1) return whole;
	const states = ownStates(trail);
	return unexcused(change, span, trail).flatMap(({ from, to, before, after }) => {
		const [first, last] = [states[from], states[to]];
		if (before === change.before && after === change.after) return whole;
		if (first === void 0 || last === void 0) return [];
		const kind = before === null ? "added" : after === null ? "removed" : "changed";
		const part = {
			before: first.record,
			after: last.record,
			span: {
				from,
				to
			},
			changes: [],
			ended,
			moment: Math.min(moment, Math.max(latestOf(last.revision), ended ?? 0)),
			revisionOf: (own) => blameFor(trail, states.slice(from, to + 1), own) ?? last.revision
		};
		return {
			change: {
				kind,
				field: change.field,
				before,
				after
			},
			comparison: part
		};
	});
}
function standsStill(fact, { present }) {
	return fact.field === "timeline" && present !== null && present.version.facts.includes(fact);
}
function once(make) {
	let made = null;
	return () => (made ??= { value: make() }).value;
}
// src/audit/findings/changed-after-close.ts
const changedAfterClose = auditTrailRule("changed-after-close", "error", "Nothing that a clock hears is changed once the incident is closed.", (trail, context) => {
	const version = trail.present?.version;
	const isCounted = version === void 0 || valueOf(version, "declared") === "\"live\"";
	const lost = lostServices(trail, context.policy, context.verdicts);
	const rewritten = rewritesIn(trail, context).flatMap((rewrite) => {
		const { words, entry, revision, ended, verdicts, receipt } = rewrite;
		if (ended === null) return [];
		const message = `${words} ${`in ${commitWords(revision)}, after the incident ended at ${formatInstant(ended)}`}${verdictsWords(verdicts)}.`;
		return receipt !== null ? {
			severity: "note",
			revision,
			message,
			hint: `It says that it is a receipt: ${ASKED[receipt]}.`
		} : {
			severity: isCounted ? "error" : "warning",
			revision,
			message,
			hint: entry === null ? "Put it back: who acts for a role, and what kind it is, is said before the incident is over." : "Restore it, or add a `corrected` entry with `was` and `reason`; what goes on goes on after `reopened`."
		};
	});
	return lost === null ? rewritten : [...rewritten, serviceDraft(lost)];
});
const ASKED = {
	github: "the comment that it names on GitHub has author and time",
	receiver: "the receiver can be asked what it took, and when, by the id in its note"
};
function serviceDraft({ services, revision }) {
	const names = services.map((name) => `\`${name}\``).join(", ");
	return {
		severity: "note",
		revision,
		message: `It was over when ${commitWords(revision)} took ${names} out of \`services\`, and is in their figures no more.`,
		hint: "Ask what showed that they were not affected."
	};
}
function lostServices(trail, policy, verdicts) {
	const { present } = trail;
	const states = ownStates(trail);
	const over = states.findIndex(({ record }) => wasEnded(record, verdicts));
	const then = states[over];
	if (present === null || then === void 0) return null;
	const kept = new Set(servicesIn(present));
	const isKnown = (name) => policy.services === void 0 || name in policy.services;
	const services = servicesIn(then.record).filter((name) => !kept.has(name) && isKnown(name));
	const change = diffVersions(then.record.version, present.version).find(({ field }) => field === "services");
	if (services.length === 0 || change === void 0) return null;
	return {
		services,
		revision: blameFor(trail, states.slice(over), change) ?? then.revision
	};
}
function servicesIn({ version }) {
	const services = JSON.parse(valueOf(version, "services") ?? "[]");
	return Array.isArray(services) ? services.filter((name) => typeof name === "string") : [];
}
// src/audit/findings/closed-between-policies.ts
const SHORT = 7 * DAY;
const closedBetweenPolicies = auditTrailRule("closed-between-policies", "warning", "No closing rests on a policy that was loosened for a short time.", ({ present }, context) => {
	if (present === null || present.problem !== null) return [];
	const { timeline, verdicts } = context;
	const closing = standingClosing(verdicts.courseOf(present));
	if (closing === null || closing.completedBy === null) return [];
	const { at } = closing.point;
	const standing = policyInForce(timeline, at);
	const place = timeline.indexOf(standing);
	const earlier = timeline.slice(0, place).filter((_, index) => at - begun(timeline[index + 1]) <= SHORT);
	const later = timeline.slice(place + 1).filter((version) => begun(version) - at <= SHORT);
	if (earlier.length === 0 || later.length === 0) return [];
	const lackedBy = (versions) => new Set(versions.flatMap((version) => lacksUnder(version, present, context)));
	const asksForClosing = ({ policy }) => closingTerms(policy.kinds[kindOf(present.version)]).owner !== null;
	const own = !asksForClosing(standing) && earlier.some(asksForClosing) && later.some(asksForClosing) ? new Set() : lackedBy([standing]);
	const after = lackedBy(later);
	const both = [...lackedBy(earlier)].filter((name) => after.has(name) && !own.has(name));
	if (both.length === 0) return [];
	return {
		...standing.commit === null ? {} : { commit: standing.commit },
		message: `It was closed at ${formatInstant(at)} by a policy in force since ${formatInstant(begun(standing))}; versions that stood less than a week before and after both require what it lacks: ${both.map((name) => `\`${name}\``).join(", ")}.`,
		hint: "Ask who agreed to that policy for so short a time, and let what is missing be done."
	};
});
function begun(version) {
	return version?.since ?? Number.NEGATIVE_INFINITY;
}
function lacksUnder({ policy }, record, { verdicts, now }) {
	const { course } = verdicts.under(alwaysInForce(policy), record, now);
	const lacks = standingClosing(course)?.lacks ?? [];
	const sections = policy.kinds[kindOf(record.version)]?.requires.sections ?? [];
	return [...lacks.map(({ name }) => name), ...sections.filter((name) => sectionIn(record.version, name) === null).map((name) => `## ${name}`)];
}
// src/audit/withdrawals.ts
const known = new WeakMap();
function withdrawalsIn(trail, { verdicts }) {
	const before = known.get(trail);
	if (before !== void 0) return before;
	const closed = new Map();
	const states = ownStates(trail);
	const hasAny = states.some(({ record }) => record.version.tasks.length > 0);
	for (const [place, { record, revision }] of (hasAny ? states : []).entries()) {
		if (!entriesOf(record.version).some(({ event }) => event === "closed")) continue;
		const { status, statusChanges } = verdicts.courseOf(record);
		if (status !== "closed") continue;
		const turn = statusChanges.filter(({ event }) => event === "reopened").length;
		closed.set(turn, [...closed.get(turn) ?? [], {
			record,
			revision,
			place
		}]);
	}
	const made = [...closed.values()].flatMap((stretch) => {
		const promises = promisesIn(stretch, (state) => verdicts.followUpsOf(state.record));
		const last = promises.flatMap((one) => one.isGone ? [] : [one.last]);
		return promises.flatMap((one) => withdrawalOf(one, last, trail) ?? []);
	});
	known.set(trail, made);
	return made;
}
function promisesIn(states, followUpsOf) {
	const promises = [];
	for (const state of states) {
		const rows = followUpsOf(state);
		const found = pairs(promises.map(({ last }) => last), rows);
		for (const promise of promises) {
			const { last, isGone } = promise;
			const row = found.get(last);
			if (row === void 0) {
				if (!isGone) promise.change = {
					place: state.place,
					dueBefore: last.dueAt
				};
				promise.isGone = true;
				continue;
			}
			if (isGone || row.dueAt !== last.dueAt) promise.change = {
				place: state.place,
				dueBefore: last.dueAt
			};
			promise.isGone = false;
			promise.isDone ||= row.task.done;
			promise.last = row;
		}
		const old = new Set(found.values());
		for (const row of rows) if (!old.has(row)) promises.push({
			promised: row,
			last: row,
			isDone: row.task.done,
			change: null,
			isGone: false
		});
	}
	return promises;
}
function withdrawalOf({ promised, last, isDone, change, isGone }, standing, trail) {
	if (isDone || change === null) return null;
	if (isGone && standing.some((row) => isSame(row, promised))) return null;
	if (!isGone && !isLater(last, promised)) return null;
	const revision = ownStates(trail)[change.place]?.revision;
	if (revision === void 0) return null;
	return {
		promised,
		now: isGone ? null : last,
		revision,
		dueBefore: change.dueBefore,
		declaredBy: declarationOf(change.place, trail)
	};
}
function isLater(row, before) {
	if (before.dueAt === null || row.isByPolicy && before.isByPolicy) return false;
	return row.dueAt === null || row.dueAt > before.dueAt;
}
function declarationOf(place, trail) {
	const latest = latestRecord(trail);
	const ofEntries = new Set(excusesIn(trail).map(({ correction }) => correction));
	return (latest === null ? [] : correctionsIn(latest)).find((correction) => /^closed(?:#\d+)?$/.test(correction.entry) && !ofEntries.has(correction) && firstPlaceOf(correction, ownStates(trail)) >= place) ?? null;
}
const SIGNS = [
	({ task }, other) => task.issue !== void 0 && task.issue === other.task.issue,
	isSame,
	(one, other) => wordsOf(one) === wordsOf(other),
	(one, other) => shareOfWords(one, other) >= 1 / 2,
	({ task }, other) => task.due !== null && task.due === other.task.due && task.owner === other.task.owner
];
function pairs(before, after) {
	const found = new Map();
	const taken = new Set();
	for (const isOne of SIGNS) for (const row of before) {
		if (found.has(row)) continue;
		const image = after.find((other) => !taken.has(other) && isOne(row, other));
		if (image === void 0) continue;
		found.set(row, image);
		taken.add(image);
	}
	return found;
}
function isSame(one, other) {
	return one.task.owner === other.task.owner && wordsOf(one) === wordsOf(other);
}
const wordsOf = oncePer(({ task }) => taskWords(task.text).toLowerCase());
function shareOfWords(one, other) {
	const [mine, yours] = [wordsOf(one), wordsOf(other)].map((words) => new Set(words.split(/\W+/)));
	if (mine === void 0 || yours === void 0) return 0;
	return [...mine].filter((word) => yours.has(word)).length / Math.max(mine.size, yours.size);
}
// src/audit/findings/follow-up-withdrawn.ts
const followUpWithdrawn = auditTrailRule("follow-up-withdrawn", "warning", "What was promised at the closing is done, and neither taken away nor put off.", (trail, context) => withdrawalsIn(trail, context).filter(({ declaredBy }) => declaredBy === null).map((withdrawal) => {
	const { revision, now, dueBefore } = withdrawal;
	return {
		...now !== null && dueBefore !== null && claimedAt(revision) <= dueBefore ? { severity: "note" } : {},
		revision,
		message: `${withdrawalWords(withdrawal)} in ${commitWords(revision)}, after the incident was closed.`,
		hint: "Put it back, and tick it off once it is done; or declare it: a `corrected` entry with `entry: closed` and the reason."
	};
}));
function withdrawalWords({ promised, now }) {
	const { owner } = promised.task;
	const who = owner === null ? "" : ` of ${owner}`;
	const what = `The follow-up “${shortened(promised)}”${who}, due ${dueWords(promised)},`;
	if (now === null) return `${what} was taken away`;
	return now.dueAt === null ? `${what} lost its day` : `${what} was put off to ${dueWords(now)}`;
}
function dueWords({ dueAt }) {
	return dueAt === null ? "on no day" : formatInstant(dueAt);
}
const LONGEST = 60;
function shortened({ task }) {
	const words = Array.from(taskWords(task.text));
	return words.length > LONGEST ? `${words.slice(0, 59).join("")}…` : words.join("");
}
// src/audit/findings/corrected-declared.ts
const correctedDeclared = auditTrailRule("corrected-declared", "note", "A correction is declared, and both verdicts are told.", (trail, context) => {
	const { verdicts, now } = context;
	const { present } = trail;
	if (present === null) return [];
	return correctionsIn(present).map((correction) => {
		const { entry, was, reason, at } = correction;
		const said = `\`${entry}\` was put right at ${formatInstant(at)}${was === void 0 ? "" : ` (was ${was})`}: ${reason.trim().replace(/[.]$/, "")}.`;
		const excuse = excusesIn(trail).find((one) => one.correction === correction);
		if (excuse === void 0) {
			const withdrawn = withdrawalsIn(trail, context).filter(({ declaredBy }) => declaredBy === correction).map(withdrawalWords);
			if (withdrawn.length > 0) return {
				message: `${said} ${withdrawn.join(". ")}.`,
				hint: "Ask who agreed that it need not be done, or not by then."
			};
			return {
				message: `${said} No other version of it was committed before, so it excuses nothing.`,
				hint: "Compare with the tracking issue and with whoever was there."
			};
		}
		const { words: changed, isKinder } = verdictsMovedBy(stepOf(excuse), deedOf(excuse, present, trail), now, verdicts);
		return {
			...isKinder ? { severity: "warning" } : {},
			message: `${said} ${changed.length === 0 ? "No verdict changed" : `Verdicts: ${changed.join("; ")}`}.`,
			hint: "Ask for what the correction rests on."
		};
	});
});
const stepOf = oncePer(({ from, to, values }) => ({
	before: values[from] ?? null,
	after: values[to] ?? null
}));
function deedOf({ to }, present, trail) {
	const all = excusesIn(trail);
	const together = all.filter((one) => one.to === to).map(stepOf);
	const earlier = all.filter((one) => one.to > to).toSorted((one, other) => other.to - one.to).reduce((record, one) => setBack(record, [stepOf(one)]), present);
	const { facts } = earlier.version;
	const after = together.every(({ after }) => after === null || facts.includes(after)) ? earlier : ownStates(trail)[to]?.record ?? present;
	return {
		before: setBack(after, together),
		after,
		together
	};
}
// src/audit/findings/dates-backwards.ts
const datesBackwards = auditRule("dates-backwards", "warning", "No commit is dated before the commits that it builds on.", { inHistory: ({ history, limitsAt }) => history.behind.filter(({ behindParent, commit }) => behindParent > limitsAt(commit.committer.at).ahead).map((revision) => ({
	revision,
	path: revision.path,
	proof: "committed",
	message: `The committer date of ${commitWords(revision)} lies ${formatElapsed(revision.behindParent)} before that of a commit that it builds on.`,
	hint: "A clock was wrong, or the date was chosen: trust what stands in it by its order, not by its date."
})) });
// src/audit/findings/declared-changed.ts
const declaredChanged = auditTrailRule("declared-changed", "error", "`declared` is what the first commit said.", (trail) => {
	const { steps, present, firsts } = trail;
	if (present === null) return [];
	const first = steps.flatMap(({ changes }) => changes).find(({ field, after }) => field === "declared" && after !== null)?.after;
	const fact = present.version.facts.find(({ field }) => field === "declared");
	const now = valueOf(present.version, "declared");
	if (first === void 0 || first === null || fact === void 0) return [];
	if (first.value === now) return now === "\"backfill\"" ? freshBackfill(trail) : [];
	const revision = firstOf(firsts, fact);
	return {
		revision,
		message: `\`declared\` was ${first.value} and is ${now ?? "nothing"}${revision === null ? "" : ` since ${commitWords(revision)}`}.`,
		hint: "Put it back, or have whoever owns the figures agree: only live incidents count in them."
	};
});
const PAST = DAY;
function freshBackfill({ steps: [first] }) {
	if (first === void 0) return [];
	const resolved = first.changes.flatMap((change) => entryAfter(change) ?? []).findLast(({ event }) => event === "resolved" || event === "dismissed");
	const { revision } = first;
	const since = resolved === void 0 ? null : latestOf(revision) - resolved.at;
	if (since !== null && since >= PAST) return [];
	return [{
		severity: "warning",
		revision,
		message: `It was first committed as a backfill ${since === null ? "while it was unresolved" : `${formatElapsed(Math.max(0, since))} after it was resolved`}, in ${commitWords(revision)}: it is live.`,
		hint: "Take `declared` out: a backfill is of an incident that was resolved a day ago or longer."
	}];
}
// src/audit/findings/dropped-by-merge.ts
const droppedByMerge = auditTrailRule("dropped-by-merge", "note", "What a merged branch says of an incident reaches the main line.", ({ key, steps, states, removed }, { isBornElsewhere }) => {
	const shown = new Set(states.flatMap(({ record }) => record === null ? [] : entriesOf(record.version).map(claimOf$1)));
	const dropped = new Map();
	for (const { revision, changes } of steps) {
		if (revision.isMainLine || revision.commit.parents.length > 1) continue;
		for (const { field, after } of changes) {
			if (field !== "timeline" || after === null || removed.has(after)) continue;
			const entry = entryOf(after);
			if (!bearsClock(entry) || shown.has(claimOf$1(entry))) continue;
			dropped.set(revision, [...dropped.get(revision) ?? [], after]);
		}
	}
	if (shown.size === 0) return [];
	return [...dropped].flatMap(([revision, facts]) => {
		if (isBornElsewhere(key, facts)) return [];
		const entries = facts.map(entryOf);
		return {
			revision,
			message: `${entriesWords(entries)} ${entries.length === 1 ? "stands" : "stand"} in ${commitWords(revision)}, and the merge ${shortHash(revision.through?.hash ?? "")} left ${entries.length === 1 ? "it" : "them"} out.`,
			hint: "Ask who resolved the conflict, and what the main branch showed before: `git show --first-parent` of the merge."
		};
	});
});
// src/audit/findings/entry-rewritten.ts
const entryRewritten = auditTrailRule("entry-rewritten", "warning", "No entry is changed or removed after it was committed, unless a `corrected` entry says so.", (trail, context) => [...rewritesIn(trail, context).flatMap(({ words, entry, revision, ended, verdicts }) => {
	if (ended !== null) return [];
	return {
		revision,
		message: `${words} in ${commitWords(revision)}${verdictsWords(verdicts)}.`,
		hint: entry === null ? "Restore it, and say in the timeline who took over, and when." : `Add a \`corrected\` entry with \`entry: ${entry}\`, \`was\` and \`reason\`, or restore the entry.`
	};
}), ...detoursIn(trail).flatMap((detour) => {
	const { entry, meanwhile, left, back } = detour;
	const since = claimedAt(left);
	if (claimedAt(back) - since <= context.limitsAt(since).lateOf(entry.event)) return [];
	const what = meanwhile === null ? "was gone" : `read ${entryWords(meanwhile)}`;
	return {
		severity: "note",
		revision: back,
		message: `${entryWords(entry)} ${what} from ${commitWords(left)} to ${commitWords(back)}, for ${formatElapsed(claimedAt(back) - since)}.`,
		hint: "What was reported in between rests on what stood then: draw it again."
	};
})]);
function detoursIn(trail) {
	const { present } = trail;
	const states = ownStates(trail);
	if (present === null) return [];
	const corrected = new Set(excusesIn(trail).flatMap(({ values }) => values));
	return timelineOf$1(present.version).flatMap((fact) => {
		const holds = states.map(({ record }) => record.version.facts.includes(fact));
		const left = holds.indexOf(false, holds.indexOf(true));
		const back = holds.indexOf(true, left);
		const [before, gone, again] = [
			states[left - 1],
			states[left],
			states[back]
		];
		if (left < 1 || back < 1 || corrected.has(fact)) return [];
		if (before === void 0 || gone === void 0 || again === void 0) return [];
		const other = diffVersions(before.record.version, gone.record.version).find((change) => change.before === fact)?.after;
		const [entry, meanwhile] = [entryOf(fact), other === void 0 || other === null ? null : entryOf(other)];
		if (!(meanwhile === null ? bearsClock(entry) : differsByClock(entry, meanwhile))) return [];
		return {
			entry,
			meanwhile,
			left: gone.revision,
			back: again.revision
		};
	});
}
// src/audit/findings/future-entry.ts
const futureEntry = auditTrailRule("future-entry", "warning", "No entry claims an instant after the commit that first states it.", ({ present, firsts }, context) => {
	const { limitsAt } = context;
	if (present === null) return [];
	return timelineOf$1(present.version).flatMap((fact) => {
		const entry = entryOf(fact);
		const revision = firstOfClaim(firsts, fact);
		const ahead = revision === null ? 0 : entry.at - latestOf(revision);
		if (revision === null || ahead <= limitsAt(latestOf(revision)).ahead) return [];
		return {
			revision,
			proof: isSigned(revision, context) ? "signed" : "committed",
			message: `${entryWords(entry)} was first stated ${formatElapsed(ahead)} before it can have happened, in ${commitWords(revision)}.`,
			hint: "Put the instant right and declare it with a `corrected` entry; what is only expected goes into `expected`."
		};
	});
});
// src/audit/findings/id-changed.ts
const idChanged = auditTrailRule("id-changed", "error", "An incident keeps the id that it was committed with.", ({ states, present, became }) => {
	const end = states.at(-1);
	if (present !== null || end === void 0 || became.length === 0) return [];
	return {
		revision: end.revision,
		message: `Its entries stand under ${became.join(" and ")} since ${commitWords(end.revision)}.`,
		hint: "Give it its first id again: links, tracking issues and reports know it by that. Where it is of another kind, give that a record of its own, and dismiss this one with `duplicate-of`."
	};
});
// src/audit/findings/id-reused.ts
const idReused = auditTrailRule("id-reused", "error", "No id is given to a second incident.", (trail, context) => {
	const states = recordStates(trail);
	const incidentOf = incidentsIn(trail);
	return states.flatMap(({ revision, record: after }, index) => {
		const before = states[index - 1]?.record;
		if (before === void 0 || incidentOf(before) === incidentOf(after)) return [];
		if (trail.present !== null && incidentOf(before) === incidentOf(trail.present) || livesElsewhere(before, {
			record: after,
			revision
		}, trail, context)) return [];
		return {
			revision,
			message: `It stood for ${valueOf(before.version, "title") ?? "another incident"} until ${commitWords(revision)} gave it to ${valueOf(after.version, "title") ?? "this one"}.`,
			hint: "Restore the first record, and give the second one an id of its own with `incident-ledger new`."
		};
	});
});
// src/audit/findings/id-shared.ts
const idShared = auditTrailRule("id-shared", "error", "No two records carry one id.", ({ present, twins }) => twins.map(({ path, commit }) => ({
	commit,
	message: `Two records carry it: ${present?.path ?? "another one"} counts, and ${path}, as ${shortHash(commit)} left it, is in no list, figure or notice.`,
	hint: "Read both: one incident is put together in the first of them, and a second one gets an id of its own with `incident-ledger new`."
})));
// src/audit/findings/issue-without-record.ts
const issueWithoutRecord = auditRule("issue-without-record", "error", "Every tracking issue has a record on the main line.", { inHistory: ({ issues, cards }) => {
	const byKey = new Map(cards.map((card) => [card.key, card]));
	return (issues ?? []).flatMap(({ number, url, incident }) => {
		const card = byKey.get(idKey(incident));
		if (card !== void 0 && card.path !== null) return [];
		return {
			incident,
			proof: "receipt",
			message: `Tracking issue #${number} (${url}) tells of ${incident}, which has no record on the main line.`,
			hint: card === void 0 ? "Its pull request was never merged, or its branch is gone: find the record, and merge it." : "The history still has the record: restore it."
		};
	});
} });
// src/audit/findings/just-in-time.ts
const justInTime = auditTrailRule("just-in-time", "warning", "A resolution at the very end of its limit holds.", ({ present }, { verdicts, limitsAt, now }) => {
	if (present === null) return [];
	const { course, obligations } = verdicts.ofTheTime(present, now);
	const reopened = course.statusChanges.filter(({ event }) => event === "reopened");
	return obligations.flatMap((row) => {
		if (row.reach !== "resolved" || row.state !== "met") return [];
		const { metAt, dueAt, anchorAt } = row;
		if (metAt === null || dueAt === null) return [];
		const again = reopened.find(({ at }) => at >= metAt);
		const left = dueAt - metAt;
		if (again === void 0 || left > (dueAt - anchorAt) * limitsAt(course.reportedAt).inside) return [];
		return {
			proof: "typed",
			message: `It was resolved ${formatElapsed(left)} before \`${row.target}\` was due, and reopened at ${formatInstant(again.at)}.`,
			hint: "Ask whether it was resolved at all: count the time to the last resolution too."
		};
	});
});
// src/audit/findings/kind-changed.ts
const kindChanged = auditTrailRule("kind-changed", "warning", "An incident keeps its kind: whom it is owed to, and by when, depends on it.", (trail, { verdicts }) => {
	const { present } = trail;
	if (present === null) return [];
	const kind = valueOf(present.version, "kind");
	const incidentOf = incidentsIn(trail);
	return stateChanges(trail).flatMap(({ before, after, revision }) => {
		const [old, fresh] = [valueOf(before.version, "kind"), valueOf(after.version, "kind")];
		if (!(old !== fresh && old !== kind && fresh !== null) || wasEnded(before, verdicts) || incidentOf(before) !== incidentOf(present)) return [];
		return {
			revision,
			message: `\`kind\` was ${old ?? "nothing"} and is ${fresh} since ${commitWords(revision)}: what was owed for ${old ?? "it"} is owed no more.`,
			hint: "Put it back; an incident that turns out to be of another kind gets a record of its own, and this one is dismissed with `duplicate-of`."
		};
	});
});
// src/audit/findings/late-cover.ts
const lateCover = auditRule("late-cover", "warning", "Every cover is written before the time that it covers.", { inHistory: ({ rotas, limitsAt }) => {
	let stood = 0;
	return rotas.flatMap(({ since, file, commit }, index) => {
		if (since === null || commit === void 0) return [];
		stood = Math.max(stood, since);
		const { ahead: tolerance } = limitsAt(stood);
		return newCovers(file.covers, rotas[index - 1]?.file.covers ?? []).filter(({ from }) => from < stood - tolerance).map((cover) => ({
			commit,
			...draftOf(cover, commit, {
				stood,
				isFirst: index === 0
			})
		}));
	});
} });
function draftOf(cover, commit, { stood, isFirst }) {
	const { rota, by, from, to, asked, url } = cover;
	const late = formatElapsed(stood - from);
	const said = `${commit.slice(0, 12)} of ${formatInstant(stood)} brought the cover of ${rota} by ${by} from ${formatInstant(from)} to ${formatInstant(to)}, ${late} after it began`;
	if (asked !== void 0 && url !== void 0 && asked <= from) return {
		severity: "note",
		message: `${said}; it counts from ${formatInstant(asked)} on, when a comment is said to have asked for it: ${url}`,
		hint: "Compare author, time and words of that comment on GitHub."
	};
	if (to > stood) return {
		severity: "note",
		message: `${said}; it counts from that commit on.`,
		hint: "Before it the one of the rota was called; ask who came."
	};
	return {
		message: `${said} and once it was over: ${isFirst ? "it counts, since no version of the rota stood before" : "it counts never, and whom it names was not called"}.`,
		hint: "Ask who was on duty, and why it was written afterwards."
	};
}
// src/audit/findings/late-dismissal.ts
const lateDismissal = auditTrailRule("late-dismissal", "warning", "Nothing is dismissed once it was resolved.", ({ present }, { verdicts, now }) => {
	if (present === null) return [];
	const { statusChanges, priority } = verdicts.ofTheTime(present, now).course;
	return statusChanges.flatMap(({ status, at }, index) => {
		const resolved = statusChanges.slice(0, index).find((one) => one.status === "resolved");
		if (status !== "dismissed" || resolved === void 0) return [];
		return {
			proof: "typed",
			message: `It was dismissed at ${formatInstant(at)} as ${priority ?? "unassessed"}, and had been resolved at ${formatInstant(resolved.at)}.`,
			hint: "Ask the incident manager for the reason: what is dismissed owes no closing and no review."
		};
	});
});
// src/audit/findings/late-downgrade.ts
const LAST_PART = 1 / 4;
const lateDowngrade = auditTrailRule("late-downgrade", "warning", "No priority is lowered after a breach or a resolution, or in the last quarter of a limit.", ({ present }, { verdicts, now }) => {
	if (present === null) return [];
	const { priorityChanges: changes, statusChanges } = verdicts.ofTheTime(present, now).course;
	return changes.flatMap((change, index) => {
		const before = changes[index - 1];
		if (before === void 0 || !isMoreUrgent(before.priority, change.priority)) return [];
		const { obligations } = verdicts.ofTheTime(present, change.at - 1);
		const broken = obligations.filter(({ breaches }) => breaches > 0);
		const nearly = obligations.filter((row) => isNearlyDue(row, change.at));
		const resolved = statusChanges.find(({ status, at }) => status === "resolved" && at <= change.at);
		if (broken.length === 0 && nearly.length === 0 && resolved === void 0) return [];
		const why = broken.length > 0 ? `after a breach of ${namesOf(broken)}` : nearly.length > 0 ? `in the last quarter of ${namesOf(nearly)}` : null;
		const over = resolved === void 0 ? null : `after it was resolved at ${formatInstant(resolved.at)}`;
		return {
			proof: "typed",
			message: `It was lowered from ${before.priority} to ${change.priority} at ${formatInstant(change.at)}, ${[why, over].filter((part) => part !== null).join(", and ")}.`,
			hint: "Ask what was learned at that moment; the assessment’s `reason` or `note` should say."
		};
	});
});
function isNearlyDue({ do: kind, state, dueAt, anchorAt }, at) {
	if (kind === "update" || dueAt === null) return false;
	if (state !== "pending" && state !== "due-soon") return false;
	return dueAt - at <= (dueAt - anchorAt) * LAST_PART;
}
function namesOf(rows) {
	return [...new Set(rows.map(({ target }) => `\`${target}\``))].slice(0, 3).join(", ");
}
// src/audit/findings/late-entry.ts
const lateEntry = auditTrailRule("late-entry", "warning", "Every entry is first committed soon after the instant that it claims.", (trail, context) => {
	const { present, firsts } = trail;
	if (present === null || valueOf(present.version, "declared") === "\"backfill\"") return [];
	const altered = alteredIn(trail);
	const late = new Map();
	const drifted = new Map();
	const receipts = new Map();
	const guarded = [];
	const { obligations } = context.verdicts.ofTheTime(present, context.now);
	for (const fact of timelineOf$1(present.version)) {
		const entry = entryOf(fact);
		const first = firstOfClaim(firsts, fact);
		if (first === null || altered.has(fact)) continue;
		if (vouchedClaimOf(entry, first, context) !== null) continue;
		const untimely = claimOf(entry, first, context) !== null ? receipts : late;
		const found = isLate(entry, first, context) ? untimely : drift(first) > DRIFT ? drifted : null;
		found?.set(first, [...found.get(first) ?? [], entry]);
		if (found === null && !isSquash(first)) guarded.push(...guardedDrafts(entry, first, obligations));
	}
	return [
		...[...late].map(([revision, entries]) => lateDraft(revision, entries)),
		...[...receipts].map(([revision, entries]) => receiptDraft(revision, entries, context)),
		...[...drifted].map(([revision, entries]) => driftDraft(revision, entries)),
		...guarded
	];
});
function lateDraft(revision, entries) {
	const most = Math.max(...entries.map((entry) => lateness(entry, revision)));
	const said = `${entriesWords(entries)} first ${entries.length === 1 ? "stands" : "stand"} in ${commitWords(revision)}, ${entries.length === 1 ? "" : "up to "}${formatElapsed(most)} later.`;
	return isSquash(revision) ? {
		severity: "note",
		revision,
		proof: "committed",
		message: `${said} GitHub squashed pull request #${revision.pullRequest ?? 0} into that commit, so the repository cannot say when they were typed.`,
		hint: "Compare with the commits and comments of that pull request on GitHub."
	} : {
		revision,
		proof: "typed",
		message: said,
		hint: "Ask what the instants rest on: chat, alerts and telephone logs have times of their own."
	};
}
function guardedDrafts(entry, revision, obligations) {
	const guarded = guardedBy(entry, obligations);
	if (guarded === null || lateness(entry, revision) <= guarded.limit) return [];
	return [{
		severity: "note",
		revision,
		proof: "typed",
		message: `${entryWords(entry)} first stands in ${commitWords(revision)}, ${formatElapsed(lateness(entry, revision))} later: longer than the ${formatElapsed(guarded.limit)} of \`${guarded.target}\`, which it meets by its own word alone.`,
		hint: "Compare the instant with chat, alerts and telephone logs."
	}];
}
function receiptDraft(revision, entries, context) {
	const { words, isForged } = signatureWords(revision, context);
	return {
		severity: isForged ? "warning" : "note",
		revision,
		proof: "typed",
		message: `${entriesWords(entries)} first ${entries.length === 1 ? "stands" : "stand"} in ${commitWords(revision)}, ${words}, and ${entries.length === 1 ? "says that it is a receipt" : "say that they are receipts"}.`,
		hint: "A comment on GitHub has author and time, and a receiver knows what it took by the id in the note: compare them."
	};
}
function signatureWords({ commit }, { signatures }) {
	if (commit.signature === null) return {
		words: "which is not signed",
		isForged: false
	};
	if (signatures === null) return {
		words: "whose signature nobody verified",
		isForged: false
	};
	switch (signatures.get(commit.hash)?.check) {
		case "good": return {
			words: "which somebody else signed",
			isForged: true
		};
		case "bad": return {
			words: "whose signature is not good",
			isForged: true
		};
		case "unknown":
		case void 0: return {
			words: "whose signature cannot be verified here",
			isForged: false
		};
	}
}
const DRIFT = 7 * DAY;
function drift({ commit: { author, committer } }) {
	return Math.abs(committer.at - author.at);
}
function driftDraft(revision, entries) {
	const { author, committer } = revision.commit;
	return {
		severity: "note",
		revision,
		proof: "committed",
		message: `${entriesWords(entries)} ${entries.length === 1 ? "rests" : "rest"} on one of the two dates of ${commitWords(revision)}, which lie ${formatElapsed(drift(revision))} apart: authored ${formatInstant(author.at)}, committed ${formatInstant(committer.at)}.`,
		hint: "A rebase does that, and `git commit --date` too: compare with the pull request or the push on GitHub."
	};
}
function alteredIn(trail) {
	const standing = new Set(trail.present?.version.facts);
	return new Set(stateChanges(trail).flatMap(({ changes }) => changes).flatMap(({ before, after }) => before !== null && after !== null && !standing.has(before) ? [after] : []));
}
function guardedBy({ at }, obligations) {
	return obligations.flatMap(({ do: kind, state, metAt, dueAt, anchorAt, target }) => kind !== "update" && state === "met" && metAt === at && dueAt !== null ? {
		target,
		limit: dueAt - anchorAt
	} : []).toSorted((a, b) => a.limit - b.limit)[0] ?? null;
}
// src/audit/findings/late-section.ts
const lateSection = auditTrailRule("late-section", "warning", "The sections that a closure requires stand when it is committed.", (trail, { policyAt }) => {
	const { present } = trail;
	const closed = present === null ? null : closedIn(present.version);
	if (present === null || closed === null) return [];
	const states = ownStates(trail);
	const closing = states.findLastIndex(({ record }) => closedIn(record.version) === null) + 1;
	const then = states[closing];
	return (policyAt(closed).kinds[kindOf(present.version)]?.requires.sections ?? []).flatMap((name) => {
		const section = sectionIn(present.version, name);
		if (then === void 0 || section === null || sectionIn(then.record.version, name) !== null) return [];
		const revision = states.slice(closing).find(({ record }) => sectionIn(record.version, name) !== null)?.revision ?? then.revision;
		const later = formatElapsed(Math.max(0, claimedAt(revision) - claimedAt(then.revision)));
		return {
			revision,
			message: `\`## ${name}\`, which a closure requires, first has words in ${commitWords(revision)}, ${later} after the commit that closed it.`,
			hint: "Ask what the closure rested on: it was shown as closed before."
		};
	});
});
function closedIn(version) {
	const last = entriesOf(version).findLast(({ event }) => ENDS.has(event));
	return last?.event === "closed" ? last.at : null;
}
const ENDS = new Set([
	"closed",
	"reopened",
	"dismissed"
]);
// src/audit/findings/long-holds.ts
const longHolds = auditTrailRule("long-holds", "warning", "Holds take no more than a share of the time to resolution.", ({ present }, { verdicts, limitsAt, now }) => {
	if (present === null) return [];
	const { course } = verdicts.ofTheTime(present, now);
	const end = course.statusChanges.findLast(({ status }) => isSettled(status))?.at ?? now;
	const whole = end - course.reportedAt;
	const held = course.holds.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to ?? end, end) - from), 0);
	if (whole <= 0 || held / whole <= limitsAt(course.reportedAt).holds) return [];
	const share = Math.round(held / whole * 100);
	return {
		proof: "typed",
		message: `Its clock stood still for ${formatElapsed(held)} of ${formatElapsed(whole)} (${share}%), in ${countOf(course.holds.length, "hold")}.`,
		hint: "Read the reasons of its holds: waiting for a third party is one, being short of people is none."
	};
});
// src/audit/findings/policy-in-doubt.ts
const policyInDoubt = auditRule("policy-in-doubt", "warning", "The policy of every moment can be told from the main line.", { inHistory: ({ history: { policyDoubts } }) => policyDoubts.map(({ revision, taken, others }) => {
	const names = others.map((path) => `\`${path}\``).join(", ");
	const counts = taken === null ? "none of them counts" : `\`${taken}\` counts`;
	return {
		revision,
		message: `${commitWords(revision)} brought the policy, and records of this ledger may have stood under ${names}${taken === null ? "" : " too"} before; of what was before it, ${counts}.`,
		hint: "Judge what began before that commit by hand, with `--as-of` a moment before it and the `--dir` of then."
	};
}) });
// src/audit/findings/policy-rewrites-verdicts.ts
const policyRewritesVerdicts = auditRule("policy-rewrites-verdicts", "warning", "No change of the policy alters the verdicts on incidents before it.", { inHistory: ({ policyChanges, cards }) => policyChanges.flatMap(({ revision, after }) => {
	const said = `${commitWords(revision)} changed the policy`;
	const altered = cards.flatMap((card) => card.judgement.altered.filter(({ commit }) => commit === revision.commit.hash));
	const wordsOf = (isMoved) => {
		const [first, ...more] = altered.filter((one) => one.isMoved === isMoved);
		const others = more.length === 0 ? "" : `, and in ${more.length} more`;
		return first === void 0 ? null : `${first.words}${others}`;
	};
	const [moved, differing] = [wordsOf(true), wordsOf(false)];
	return [...moved === null ? [] : [{
		revision,
		message: `${said} for what came before it too (${whyOf(revision)}), so that verdicts differ: in ${moved}.`,
		hint: "Ask who agreed to it: what was told then is told otherwise now."
	}], ...differing === null ? [] : [{
		revision,
		severity: "note",
		message: `${said}${laterWords(after.alone[0].policy["in-force"], revision)}; by it, verdicts before it would differ: in ${differing}.`,
		hint: "The commit leaves them as they are; nobody should judge them by this version."
	}]];
}) });
function laterWords(inForce, { commit }) {
	return inForce === void 0 || inForce <= commit.committer.at ? "" : ` from ${formatInstant(inForce)} on`;
}
function whyOf({ behindParent }) {
	return behindParent > 0 ? "by its own date" : "`in-force`";
}
function alteredVerdicts({ id, present }, { policyChanges, verdicts }) {
	if (present === null) return [];
	return policyChanges.flatMap(({ before, after, revision, at }) => {
		const { hash } = revision.commit;
		const judged = verdicts.under(before.ofTheTime, present, at);
		if (judged.course.reportedAt >= at) return [];
		const [moved] = differences(judged, verdicts.under(after.ofTheTime, present, at));
		const [differing] = differences(verdicts.under(before.alone, present, at), verdicts.under(after.alone, present, at));
		const words = moved ?? differing;
		if (words === void 0) return [];
		return {
			commit: hash,
			isMoved: moved !== void 0,
			words: `${id} (${words})`
		};
	});
}
// src/audit/findings/population.ts
const population = auditRule("population", "error", "The records are the incidents of the outside list, no fewer and no more.", { inHistory: ({ population: listed, cards, history }) => {
	if (listed === null) return [];
	const present = cards.filter(({ path }) => path !== null);
	const recorded = new Map(present.map((card) => [card.key, card]));
	const broken = new Map(history.unreadableAtHead.map((version) => [version.key, version]));
	const wanted = new Set(listed.map((id) => idKey(id)));
	return [...listed.flatMap((id) => {
		const card = recorded.get(idKey(id));
		if (card?.isReadable === true) return [];
		const unreadable = broken.get(idKey(id));
		return [card === void 0 && unreadable === void 0 ? {
			incident: id,
			message: `The list has ${id}; no record on the main line does.`,
			hint: "Ask for the record, or for the reason why there is none."
		} : {
			incident: card?.id ?? id,
			path: card?.path ?? unreadable?.path ?? null,
			message: `The list has ${id}; its record on the main line cannot be read.`,
			hint: "Have it mended; `incident-ledger check` says what is wrong."
		}];
	}), ...present.filter(({ key }) => !wanted.has(key)).map(({ id, path }) => ({
		incident: id,
		path,
		severity: "warning",
		message: `The record ${id} is not in the list.`,
		hint: "Ask how the list was made: it leaves incidents out, or counts them by another id."
	}))];
} });
// src/audit/findings/receipt-unproved.ts
const receiptUnproved = auditRule("receipt-unproved", "error", "The comment that a receipt names is on GitHub, is ours, and was made when the receipt says.", { inHistory: ({ comments, cards }) => {
	if (comments === null) return [];
	return cards.flatMap(({ id, path, judgement }) => judgement.receipts.flatMap(({ url, at }) => {
		if (isBorneOut({
			url,
			at
		}, comments)) return [];
		const createdAt = madeAt(comments).get(addressKey(url));
		const said = `A \`notified\` entry (${formatInstant(at)}) names ${url} as its receipt`;
		return {
			incident: id,
			path,
			proof: "receipt",
			message: createdAt === void 0 ? `${said}, and the tracking issues hold no such comment of ours.` : `${said}; that comment was made at ${formatInstant(createdAt)}.`,
			hint: "Ask who committed it; a comment that was deleted is in the audit log of the organisation on GitHub."
		};
	}));
} });
// src/audit/findings/record-deleted.ts
const recordDeleted = auditTrailRule("record-deleted", "error", "No record that was once committed is deleted.", ({ present, became, states, steps }) => {
	if (present !== null || became.length > 0) return [];
	const end = states.at(-1);
	const step = steps.at(-1);
	if (end === void 0) {
		if (step === void 0) return [];
		return {
			severity: "warning",
			revision: step.revision,
			message: `It was committed on a branch that was merged, and never reached the main line; last in ${commitWords(step.revision)}.`,
			hint: "Restore it from that branch; what was no incident is kept and `dismissed`."
		};
	}
	if (!states.some(({ record }) => record?.inFolder === true)) return [];
	return {
		revision: end.revision,
		message: end.record === null ? `It is gone since ${commitWords(end.revision)}: deleted, or moved to where no record is read.` : `It left the folder of records, and stands at ${end.record.path} now.`,
		hint: "Restore it from the commit before; what was no incident is kept and `dismissed`."
	};
});
// src/audit/findings/review-outdated.ts
const GOES_ON = new Set([
	"reviewed",
	"validated",
	"notified",
	"updated",
	"closed"
]);
const reviewOutdated = auditTrailRule("review-outdated", "warning", "A committed review rests on the record as it is.", ({ states, present, review }) => {
	if (present === null || review === null) return [];
	const rested = states[review.states - 1]?.record ?? null;
	if (rested === null) return [];
	const told = diffVersions(rested.version, present.version).flatMap((change) => {
		const [old, fresh] = [entryBefore(change), entryAfter(change)];
		if (old !== null && fresh !== null) return differsByClock(old, fresh) ? `${entryWords(old)} became ${entryWords(fresh)}` : [];
		if (old !== null) return bearsClock(old) ? `${entryWords(old)} went` : [];
		return fresh !== null && bearsClock(fresh) && !GOES_ON.has(fresh.event) && fresh !== null ? `${entryWords(fresh)} came` : [];
	});
	const [first] = told;
	if (first === void 0) return [];
	const more = told.length > 1 ? ` (and ${told.length - 1} more)` : "";
	return {
		revision: review.revision,
		message: `Its review was last written in ${commitWords(review.revision)}; since then ${first}${more}.`,
		hint: "Write it again with `incident-ledger review ID --write`, and have it read again."
	};
});
// src/audit/findings/roles-changed.ts
const rolesChanged = auditTrailRule("roles-changed", "warning", "Who holds a role from the start is said in the first commit.", (trail, context) => {
	const { present } = trail;
	const states = ownStates(trail);
	const [first] = states;
	if (present === null || first === void 0) return [];
	const change = diffVersions(first.record.version, present.version).find(({ field }) => field === "roles");
	if (change === void 0) return [];
	if (rewritesIn(trail, context).some(({ words }) => words.startsWith("`roles` was"))) return [];
	const at = entriesOf(present.version)[0]?.at ?? context.now;
	const [before, after] = [rolesOf(change.before?.value), rolesOf(change.after?.value)];
	const { contacts } = context.policyAt(at);
	if ([...new Set([...before.keys(), ...after.keys()])].every((role) => {
		const who = after.get(role);
		if (who === before.get(role)) return true;
		if (who === void 0) return false;
		return isNamedFor(who, role, contacts, at) || isBorneOut$1(who, role, contacts, at);
	})) return [];
	const revision = blameFor(trail, states, change) ?? first.revision;
	return {
		revision,
		message: `\`roles\` was ${change.before?.value ?? "nothing"} in its first commit, and is ${change.after?.value ?? "nothing"} since ${commitWords(revision)}.`,
		hint: "Put it back: who takes a role over later says so by `engaged`."
	};
});
function rolesOf(value) {
	const roles = JSON.parse(value ?? "{}");
	return new Map(Object.entries(roles));
}
// src/audit/findings/slow-report.ts
const slowReport = auditTrailRule("slow-report", "warning", "What is detected is reported soon: the clock starts with the report.", ({ present }, { verdicts, limitsAt, now }) => {
	if (present === null) return [];
	const { course } = verdicts.ofTheTime(present, now);
	const detected = course.events.find(({ event }) => event.event === "detected")?.event.at;
	const gap = detected === void 0 ? 0 : course.reportedAt - detected;
	if (gap <= limitsAt(course.reportedAt).detection) return [];
	return {
		proof: "typed",
		message: `It was reported ${formatElapsed(gap)} after it was detected; no limit ran in that time.`,
		hint: "Ask who knew; count the time from `detected` beside the time from `reported`."
	};
});
// src/audit/findings/status-denied.ts
const STEPS = new Set([
	"contained",
	"mitigated",
	"resolved",
	"closed",
	"dismissed"
]);
const statusDenied = auditTrailRule("status-denied", "error", "A status that was once shown stays in the timeline; what did not hold is `reopened` or `corrected`.", (trail, { verdicts }) => {
	const { states, present } = trail;
	if (present === null) return [];
	const incidentOf = incidentsIn(trail);
	const known = statusesOf(present, verdicts);
	const excused = new Set(excusesIn(trail).flatMap(({ values }) => values));
	const denied = new Map();
	for (const { record, revision } of states) {
		if (record === null || incidentOf(record) !== incidentOf(present)) continue;
		if (stepsIn(record).every((step) => known.has(step))) continue;
		for (const status of statusesOf(record, verdicts)) {
			if (!STEPS.has(status) || known.has(status)) continue;
			if (isExcused(record, status, excused)) continue;
			if (!denied.has(status)) denied.set(status, revision);
		}
	}
	return [...new Set(denied.values())].map((revision) => {
		const statuses = [...denied].flatMap(([status, since]) => since === revision ? [status] : []);
		const entries = statuses.length === 1 ? "entry" : "entries";
		const names = statuses.map((status) => `\`${status}\``).join(" and ");
		return {
			revision,
			message: `It was shown as ${statuses.join(" and ")} since ${commitWords(revision)}; its timeline has no such status.`,
			hint: `Restore the ${names} ${entries}, and follow with \`reopened\` and the reason, or declare it with \`corrected\`.`
		};
	});
});
function isExcused({ version }, status, excused) {
	const entries = timelineOf$1(version).filter((fact) => entryOf(fact).event === status);
	return entries.length > 0 && entries.every((fact) => excused.has(fact));
}
function stepsIn({ version }) {
	const typed = valueOf(version, "status")?.replaceAll("\"", "") ?? "reported";
	return [...entriesOf(version).map(({ event }) => event), typed].filter((word) => STEPS.has(word));
}
function statusesOf(record, { courseOf }) {
	const { statusChanges, closings } = courseOf(record);
	const passed = statusChanges.map(({ status }) => status);
	const typed = valueOf(record.version, "status")?.replaceAll("\"", "");
	return new Set([
		...passed,
		...closings.length > 0 ? ["closed"] : [],
		...typed === void 0 ? [] : [typed]
	]);
}
// src/audit/findings/unreadable-version.ts
const unreadableVersion = auditRule("unreadable-version", "note", "Every version of a record, and of the policy, can be read.", {
	inTrail: (trail, context) => {
		const standing = atHead(trail, context);
		return [...standing === null ? [] : [standing], ...trail.steps.flatMap(({ unreadable, revision, path }) => unreadable === null || revision === standing?.revision ? [] : [draft(revision, path, unreadable)])];
	},
	inHistory: ({ history, cards }) => {
		const known = new Set(cards.map(({ key }) => key));
		const standing = new Set(history.unreadableAtHead.map(placeOf));
		return [...history.unreadable.flatMap((version) => {
			const { key, revision, path, problem } = version;
			if (key !== null && known.has(key)) return [];
			return [standing.has(placeOf(version)) ? standingDraft(revision, path, problem) : draft(revision, path, problem)];
		}), ...history.policyRevisions.flatMap(({ revision, after }) => {
			const problem = after === null ? null : history.policies.get(after)?.problem ?? null;
			return problem === null ? [] : [policyDraft(revision, problem)];
		})];
	}
});
function placeOf({ revision, path }) {
	return `${revision.commit.hash} ${path}`;
}
function atHead({ present, steps }, { verdicts }) {
	if (present === null || present.problem === null) return null;
	return {
		...standingDraft(steps.findLast(({ unreadable }) => unreadable !== null)?.revision ?? null, present.path, present.problem),
		severity: wasEnded(present, verdicts) ? "error" : "warning"
	};
}
function standingDraft(revision, path, problem) {
	return {
		severity: "warning",
		path,
		revision,
		message: `The record as it stands cannot be read${revision === null ? "" : ` since ${commitWords(revision)}`}, and is in no list or report: ${problem}`,
		hint: "Mend it, or restore the version before; `incident-ledger check` says what is wrong."
	};
}
function draft(revision, path, problem) {
	return {
		path,
		revision,
		message: `The version that ${commitWords(revision)} left cannot be read: ${problem}`,
		hint: "Read it with `git show <commit>:<path>`; the changes around it are compared without it."
	};
}
function policyDraft(revision, problem) {
	return {
		path: revision.path,
		revision,
		message: `The policy that ${commitWords(revision)} left cannot be used: ${problem}`,
		hint: "It was never in force: the clocks go on by the version before it."
	};
}
// src/audit/limits.ts
const LATER = {
	started: 30 * DAY,
	detected: 7 * DAY,
	noted: 7 * DAY,
	evidence: 7 * DAY
};
function limitsOf({ audit = {}, authors }) {
	const own = audit["late-by-event"] ?? {};
	const late = audit.late === void 0 ? DAY : elapsedSeconds(audit.late);
	return {
		lateOf: (event) => {
			const typed = own[event];
			return typed === void 0 ? Math.max(late, LATER[event] ?? 0) : elapsedSeconds(typed);
		},
		ahead: audit.ahead === void 0 ? 300 : elapsedSeconds(audit.ahead),
		detection: audit.detection === void 0 ? HOUR : elapsedSeconds(audit.detection),
		holds: (audit.holds ?? 50) / 100,
		inside: (audit.inside ?? 10) / 100,
		signaturesRequired: audit.signatures === "required",
		authors
	};
}
// src/audit/findings/unsigned-commit.ts
const unsignedCommit = auditRule("unsigned-commit", "warning", "Commits that change records or policy are signed, where the policy asks for it.", { inHistory: ({ revisions, policies, limitsAt, signatures }) => {
	if (!policies.some(({ policy }) => policy !== null && limitsOf(policy).signaturesRequired) && signatures === null) return [];
	let unverified = 0;
	const found = [...revisions()].flatMap((revision) => {
		const { path, commit } = revision;
		const verdict = signatures?.get(commit.hash)?.check;
		if (verdict === "bad") return {
			revision,
			path,
			severity: "error",
			message: `The signature of ${commitWords(revision)} is not good: the commit was altered, or its key was taken back.`,
			hint: "Ask whoever signed it, and look at `git verify-commit`."
		};
		if (!isAsked(revision) || !limitsAt(commit.committer.at).signaturesRequired) return [];
		if (commit.signature === null) return {
			revision,
			path,
			message: `${commitWords(revision)} is not signed.`,
			hint: "Sign commits (`git config commit.gpgSign true`), and let the main branch require it."
		};
		if (verdict === "unknown") return {
			revision,
			path,
			message: `The signature of ${commitWords(revision)} cannot be verified: its key is not known here, or it is none.`,
			hint: "Get the key of whoever is said to have signed it, and ask again; a header that only looks like a signature is typed in a moment."
		};
		if (signatures === null) unverified += 1;
		return [];
	});
	return unverified === 0 ? found : [...found, unverifiedDraft(unverified)];
} });
function unverifiedDraft(count) {
	return {
		severity: "note",
		message: `${count === 1 ? "One commit carries" : `${count} commits carry`} the signature that the policy asks for, and nobody asked here whether it is good.`,
		hint: "Run `incident-ledger audit --verify` where the keys are known: the header alone anybody can type."
	};
}
function isAsked({ commit, isMainLine }) {
	return isMainLine || commit.parents.length === 1;
}
// src/audit/list.ts
const auditRules = [
	recordDeleted,
	idChanged,
	idReused,
	idShared,
	statusDenied,
	changedAfterClose,
	declaredChanged,
	kindChanged,
	rolesChanged,
	entryRewritten,
	lateEntry,
	futureEntry,
	lateDowngrade,
	lateDismissal,
	lateSection,
	closedBetweenPolicies,
	followUpWithdrawn,
	justInTime,
	longHolds,
	slowReport,
	reviewOutdated,
	policyRewritesVerdicts,
	policyInDoubt,
	lateCover,
	datesBackwards,
	unsignedCommit,
	population,
	issueWithoutRecord,
	receiptUnproved,
	droppedByMerge,
	correctedDeclared,
	assertedPeople,
	unreadableVersion
];
const WORST_FIRST = [
	"error",
	"warning",
	"note"
];
function auditHistory(context) {
	const order = new Map(auditRules.map(({ id }, index) => [id, index]));
	return [...context.cards.flatMap(({ judgement }) => judgement.findings), ...auditRules.flatMap(({ inHistory }) => inHistory(context))].toSorted((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) || compareText(a.incident ?? "~", b.incident ?? "~") || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
}
// src/audit/finding.ts
const PROOFS = [
	"receipt",
	"accepted",
	"signed",
	"committed",
	"typed"
];
// src/audit/main-line.ts
function stepMainLine({ revision, changes, versionOf }, versionAt, open) {
	const touched = new Set();
	for (const change of changes) {
		if (change.kind !== "record" && change.kind !== "elsewhere") continue;
		const before = versionAt(change.path, change.before);
		if (before !== null) {
			const dossier = open(idKey(before.id));
			dossier.standing.delete(change.path);
			touched.add(dossier);
		}
		const after = versionAt(change.path, change.after);
		if (after === null || change.after === null) continue;
		const dossier = open(idKey(after.id));
		dossier.standing.set(change.path, {
			path: change.path,
			version: adopt(dossier, after),
			inFolder: change.kind === "record",
			blob: change.after,
			commit: revision.commit.hash,
			problem: versionOf(change.after)?.problem ?? null
		});
		touched.add(dossier);
	}
	for (const dossier of touched) noteState(dossier, revision);
	for (const change of changes) if (change.kind === "review") noteReview(change, revision, open);
}
function noteState(dossier, revision) {
	const record = standingIn(dossier, false);
	const last = dossier.states.at(-1)?.record ?? null;
	if (record === null && last === null) return;
	if (!(record !== null && last !== null && record.inFolder === last.inFolder && diffVersions(last.version, record.version).length === 0)) dossier.states.push({
		revision,
		record
	});
}
function noteReview({ path, after }, revision, open) {
	const key = path.split("/").at(-2)?.toLowerCase();
	if (key === void 0) return;
	const dossier = open(key);
	if (after !== null) dossier.review = {
		revision,
		path,
		blob: after,
		states: dossier.states.length
	};
	else if (dossier.review?.path === path) dossier.review = null;
}
// src/audit/trace-incidents.ts
function traceRevision(read, dossiers, unattributed) {
	const { revision, changes, versionOf } = read;
	for (const { after } of changes) for (const { id, instants } of (after === null ? null : versionOf(after))?.statements ?? []) mention(dossiers.open(idKey(id)).firsts, instants, revision);
	const known = unattributed.unreadable.length;
	const versionAt = reader(read, unattributed);
	const met = meetIncidents(read, versionAt, dossiers, unattributed);
	const movedFrom = entriesThatLeft(met);
	for (const [key, { dossier, before, after, unreadable }] of met) {
		if (after !== null) dossier.id = after.version.id;
		const all = diffVersions(before?.version ?? null, after?.version ?? null);
		const isMerge = revision.commit.parents.length > 1;
		const own = isMerge ? ownOfMerge(dossier, all) : all;
		for (const { before: gone } of all) if (gone !== null) dossier.removed.add(gone);
		for (const { after: come } of all) {
			if (come === null) continue;
			const origin = movedFrom.get(factKey(come)) ?? dossier;
			if (origin !== dossier) origin.became.set(key, dossier.id ?? key);
			const inherited = origin === dossier ? null : firstOfClaim(origin.firsts, come);
			state(dossier.firsts, come, inherited ?? revision);
		}
		const path = after?.path ?? null;
		const from = before !== null && before.path !== path ? before.path : null;
		if (own.length > 0 || unreadable !== null || from !== null && !isMerge) dossier.steps.push({
			revision,
			path,
			from,
			changes: own,
			unreadable
		});
	}
	if (!revision.isMainLine) return;
	stepMainLine(read, versionAt, dossiers.open);
	const { unreadable: all, standing } = unattributed;
	for (const { path } of changes) standing.delete(path);
	for (const version of all.slice(known)) standing.set(version.path, version);
}
function reader({ versionOf }, { instead }) {
	return (path, blob) => {
		if (blob === null) return null;
		const version = versionOf(blob);
		return isReadable(version) ? version : instead.get(insteadKey(path, blob)) ?? null;
	};
}
function insteadKey(path, blob) {
	return `${blob} ${path}`;
}
function meetIncidents(read, versionAt, dossiers, { instead, unreadable }) {
	const met = new Map();
	const meet = ({ id }) => {
		const key = idKey(id);
		const known = met.get(key);
		if (known !== void 0) return known;
		const fresh = {
			dossier: dossiers.open(key),
			before: null,
			after: null,
			unreadable: null
		};
		met.set(key, fresh);
		return fresh;
	};
	const { revision, versionOf } = read;
	const changes = read.changes.filter(({ kind }) => kind === "record" || kind === "elsewhere");
	for (const { path, before } of changes) {
		const version = versionAt(path, before);
		if (version === null) continue;
		const known = meet(version);
		known.before ??= {
			path,
			version: adopt(known.dossier, version)
		};
	}
	for (const change of changes) {
		const { path, after, kind } = change;
		if (after === null) continue;
		const problem = versionOf(after)?.problem ?? null;
		if (problem !== null) {
			const stood = whereItStood(change, read);
			const version = stood === null ? null : versionAt(stood.path, stood.before);
			if (version !== null) instead.set(insteadKey(path, after), version);
		}
		const version = versionAt(path, after);
		if (version !== null) {
			const known = meet(version);
			known.after ??= {
				path,
				version: adopt(known.dossier, version)
			};
			known.unreadable ??= problem;
		} else if (problem !== null && kind === "record") {
			const key = versionOf(after)?.id?.toLowerCase() ?? null;
			unreadable.push({
				revision,
				path,
				problem,
				key
			});
			if (key !== null) dossiers.open(key).steps.push({
				revision,
				path,
				from: null,
				changes: [],
				unreadable: problem
			});
		}
	}
	return met;
}
function whereItStood(change, { changes, versionOf }) {
	if (change.before !== null) return change;
	const idOf = (blob) => blob === null ? void 0 : versionOf(blob)?.id?.toLowerCase();
	const id = idOf(change.after);
	if (id === void 0) return null;
	return changes.find(({ before, after }) => after === null && idOf(before) === id) ?? null;
}
function entriesThatLeft(met) {
	const left = new Map();
	for (const { dossier, before, after } of met.values()) {
		if (before === null) continue;
		for (const { before: gone, field } of diffVersions(before.version, after?.version ?? null)) if (gone !== null && field === "timeline") left.set(factKey(gone), dossier);
	}
	return left;
}
function ownOfMerge({ firsts, removed }, changes) {
	return changes.filter(({ before, after }) => after === null ? before !== null && !removed.has(before) : firstOf(firsts, after) === null);
}
// src/git/plain-value.ts
var OtherShape = class extends Error {
	name = "OtherShape";
};
function toBytes(value) {
	const to = new Serializer();
	to.writeHeader();
	to.writeValue(value);
	return to.releaseBuffer();
}
const BYTES_VERSION = toBytes(null)[1] ?? 0;
function fromBytes(bytes, shape) {
	const value = readValue(bytes);
	if (isOf(shape, value)) return value;
	throw new OtherShape("It holds something else than is written here.");
}
function readValue(bytes) {
	try {
		const from = new Deserializer(bytes);
		if (from.readHeader() && from.getWireFormatVersion() === BYTES_VERSION) return from.readValue();
	} catch (cause) {
		throw new OtherShape("It cannot be read.", { cause });
	}
	throw new OtherShape("It is of another version.");
}
function shared(shape) {
	const known = new WeakSet();
	return custom((value) => {
		if (typeof value !== "object" || value === null) return false;
		if (known.has(value)) return true;
		if (Array.isArray(value) && Object.keys(value).length !== value.length) return false;
		if (!isOf(shape, value)) return false;
		known.add(value);
		return true;
	});
}
function isOf(shape, value) {
	return shape.safeParse(value).success;
}
// src/git/kept-shapes.ts
const text = string();
const whole = int();
const claimed = custom((value) => typeof value === "number");
const perhaps = text.nullable();
const list = (one) => shared(array(one));
const signatory = strictObject({
	name: text,
	email: text,
	at: claimed
});
const merge = strictObject({
	hash: text,
	subject: text,
	at: claimed
});
const commit = strictObject({
	hash: text,
	parents: list(text),
	author: signatory,
	committer: signatory,
	subject: text,
	signature: _enum([
		"openpgp",
		"ssh",
		"x509"
	]).nullable()
});
const revision = shared(strictObject({
	commit,
	isMainLine: boolean(),
	through: merge.nullable(),
	pullRequest: whole.nullable(),
	behindParent: claimed,
	path: text
}));
const entry = looseObject({
	event: _enum(EVENT_NAMES),
	at: whole
});
const fact = shared(strictObject({
	field: text,
	value: text
}).refine(({ field, value }) => field !== "timeline" || entry.safeParse(parsed(value)).success));
function parsed(value) {
	try {
		return JSON.parse(value);
	} catch {
		return null;
	}
}
const version = shared(strictObject({
	id: text,
	facts: list(fact),
	problem: perhaps,
	statements: list(strictObject({
		id: text,
		instants: list(whole)
	})),
	tasks: list(strictObject({
		text,
		done: boolean()
	}))
}));
const unreadable = shared(strictObject({
	key: perhaps,
	revision,
	path: text,
	problem: text
}));
const record = shared(strictObject({
	path: text,
	version,
	inFolder: boolean(),
	blob: text,
	commit: text,
	problem: perhaps
}));
const change$1 = strictObject({
	kind: _enum([
		"added",
		"removed",
		"changed"
	]),
	field: text,
	before: fact.nullable(),
	after: fact.nullable()
});
const dossier = strictObject({
	key: text,
	id: perhaps,
	steps: list(strictObject({
		revision,
		path: perhaps,
		from: perhaps,
		changes: list(change$1),
		unreadable: perhaps
	})),
	states: list(strictObject({
		revision,
		record: record.nullable()
	})),
	standing: map(text, record),
	firsts: strictObject({
		facts: map(fact, revision),
		claims: map(text, revision),
		mentions: map(whole, revision)
	}),
	removed: set(fact),
	became: map(text, text),
	review: strictObject({
		revision,
		path: text,
		blob: text,
		states: whole
	}).nullable(),
	facts: map(text, fact)
});
const finding = strictObject({
	rule: text,
	severity: _enum([
		"error",
		"warning",
		"note"
	]),
	incident: perhaps,
	path: perhaps,
	commit: perhaps,
	proof: _enum(PROOFS).nullable(),
	message: text,
	hint: text
});
const judgement = strictObject({
	findings: list(finding),
	altered: list(strictObject({
		commit: text,
		isMoved: boolean(),
		words: text
	})),
	proofs: record$1(_enum(PROOFS), whole).nullable(),
	lateEntries: list(strictObject({
		event: _enum(EVENT_NAMES),
		at: whole,
		committedAt: claimed
	})),
	receipts: list(strictObject({
		url: text,
		at: whole,
		proof: _enum(PROOFS)
	})),
	asked: list(tuple([list(text), boolean()])),
	madeAt: claimed,
	isFinal: boolean()
});
const card = strictObject({
	id: text,
	key: text,
	path: perhaps,
	isReadable: boolean(),
	changes: whole,
	judgement
});
const row = strictObject({
	key: text,
	id: perhaps,
	born: text,
	card: card.nullable()
});
const policyStep$1 = strictObject({
	revision,
	path: text,
	from: perhaps,
	before: perhaps,
	after: perhaps,
	newest: claimed
});
const historyIndex = strictObject({
	head: text,
	commits: whole,
	behind: list(revision),
	unreadable: list(unreadable),
	unreadableAtHead: list(unreadable),
	newest: claimed,
	learned: list(tuple([text, _enum(["elsewhere", "policy"])])),
	policySteps: list(policyStep$1),
	instead: map(text, version),
	rows: list(row),
	basis: text,
	starts: list(whole)
});
// src/git/spool.ts
const BLOCK = 262144;
function openSpool() {
	const { folder, forget } = temporaryFolder();
	const file = openSync(join(folder, "spool"), "w+");
	try {
		forget();
	} catch {}
	const values = writeValues(0, (bytes) => {
		try {
			writeAll(file, bytes);
		} catch (error) {
			throw couldNotWrite(`A temporary file in ${dirname(folder)}`, error);
		}
	});
	return {
		write: values.write,
		read: (number) => {
			values.flush();
			return readNth(file, values.starts, number);
		},
		count: () => values.starts.length - 1,
		close: () => {
			closeSync(file);
			forget();
		}
	};
}
function writeValues(from, append) {
	const starts = [from];
	let end = from;
	let held = [];
	let heldBytes = 0;
	const flush = () => {
		if (heldBytes > 0) append(Buffer.concat(held));
		held = [];
		heldBytes = 0;
	};
	return {
		starts,
		flush,
		write: (bytes) => {
			held.push(bytes);
			heldBytes += bytes.length;
			if (heldBytes >= BLOCK) flush();
			end += bytes.length;
			return starts.push(end) - 2;
		}
	};
}
function readNth(file, starts, number) {
	const [start, end] = [starts[number], starts[number + 1]];
	if (start === void 0 || end === void 0) throw new Error(`There is no value ${number}.`);
	return readBytes(file, start, end);
}
function* readBlocks(file, start, end) {
	for (let at = start; at < end; at += BLOCK) yield readBytes(file, at, Math.min(at + BLOCK, end));
}
function readBytes(file, start, end) {
	const bytes = Buffer.alloc(end - start);
	for (let done = 0; done < bytes.length;) {
		const got = readSync(file, bytes, done, bytes.length - done, start + done);
		if (got === 0) throw new Error(`A file ended ${bytes.length - done} bytes too soon.`);
		done += got;
	}
	return bytes;
}
// src/git/dossiers.ts
const AT_WORK = 200;
function openDossiers(kept) {
	const spool = openSpool();
	const rows = new Map();
	for (const [number, row] of kept?.index.rows.entries() ?? []) rows.set(row.key, {
		...row,
		bytes: () => kept?.read(number) ?? Buffer.alloc(0)
	});
	const atWork = new Map();
	const read = (key) => {
		const row = rows.get(key);
		return atWork.get(key) ?? (row === void 0 ? null : fromBytes(row.bytes(), dossier));
	};
	const settleTo = (limit) => {
		for (const [key, dossier] of atWork) {
			if (atWork.size <= limit) break;
			const number = spool.write(toBytes(dossier));
			const { id } = dossier;
			const born = bornWith(dossier);
			rows.set(key, {
				key,
				id,
				born,
				card: null,
				bytes: () => spool.read(number)
			});
			atWork.delete(key);
		}
	};
	return {
		open: (key) => {
			const dossier = read(key) ?? openDossier(key);
			atWork.delete(key);
			atWork.set(key, dossier);
			return dossier;
		},
		settle: () => settleTo(AT_WORK),
		settleAll: () => settleTo(0),
		rows: () => [...rows.values()].map(({ key, id, born, card }) => ({
			key,
			id,
			born,
			card
		})).toSorted((a, b) => a.key < b.key ? -1 : 1),
		read,
		bytesOf: (key) => rows.get(key)?.bytes() ?? Buffer.alloc(0),
		close: spool.close
	};
}
function entryDigest({ value }) {
	return createHash("sha256").update(value).digest("hex").slice(0, 20);
}
function bornWith(dossier) {
	const first = dossier.states.find(({ record }) => record !== null)?.record;
	if (!first || standingIn(dossier, true) === null) return "";
	return timelineOf$1(first.version).map((fact) => `${entryDigest(fact)} `).join("");
}
// src/git/history-file.ts
const FORM = "incident-ledger history 6";
const FOOT_LENGTH = 16;
const LARGEST = 2 ** 30;
const LARGEST_INDEX = 2 ** 28;
function openHistoryFile(path, key) {
	let file;
	try {
		file = openSync(path, "r");
	} catch {
		return null;
	}
	try {
		const index = readIndex(file, titleOf(key));
		const read = (number) => readNth(file, index.starts, number);
		return {
			index,
			read,
			*revisions() {
				for (let at = index.rows.length; at < index.starts.length - 1; at += 1) yield read(at);
			},
			close: () => closeSync(file)
		};
	} catch {
		closeSync(file);
		return null;
	}
}
function readIndex(file, title) {
	const { size } = fstatSync(file);
	const head = title.length + 32;
	if (!(size >= head + FOOT_LENGTH && size <= LARGEST) || !readBytes(file, 0, title.length).equals(title)) throw new Error("It is none.");
	const seal = sealOf(title);
	for (const block of readBlocks(file, head, size)) seal.update(block);
	if (!timingSafeEqual(seal.digest(), readBytes(file, title.length, head))) throw new Error("Somebody else wrote it, or it is damaged.");
	const end = size - FOOT_LENGTH;
	const from = Number(readBytes(file, end, size).toString("latin1"));
	if (!Number.isSafeInteger(from) || from < head || from > end || end - from > LARGEST_INDEX) throw new Error("Its index lies outside of it.");
	const index = fromBytes(readBytes(file, from, end), historyIndex);
	const { starts, rows } = index;
	if (!starts.every((start, at) => start >= (starts[at - 1] ?? head) && start <= from) || starts.length <= rows.length) throw new Error("Its values lie outside of it.");
	return index;
}
function writeHistoryFile(path, key, { dossiers, revisions, index }) {
	try {
		const title = titleOf(key);
		const seal = sealOf(title);
		const fill = (file) => {
			writeAll(file, Buffer.concat([title, Buffer.alloc(32)]));
			const values = writeValues(title.length + 32, (bytes) => {
				seal.update(bytes);
				writeAll(file, bytes);
			});
			const rows = [];
			for (const [row, bytes] of dossiers) {
				rows.push(row);
				values.write(bytes);
			}
			for (const bytes of revisions) values.write(bytes);
			const starts = [...values.starts];
			values.write(toBytes({
				...index,
				rows,
				starts
			}));
			values.write(Buffer.from(String(starts.at(-1)).padStart(FOOT_LENGTH)));
			values.flush();
			writeAll(file, seal.digest(), title.length);
		};
		putFile(path, {
			fill,
			replaces: true
		});
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
function titleOf({ dir, policy }) {
	return Buffer.from(`${FORM} ${BYTES_VERSION} ${JSON.stringify([dir, policy])}\n`);
}
// src/git/history-place.ts
function findHistory(request) {
	const { root, dir, policy, revision = "HEAD" } = request;
	const found = findWorkTree(root);
	if (found.kind === "missing") throw new CommandError("An audit reads the history, and there is no git on this machine.", "Install git 2.31 or newer.");
	if (found.kind === "none") throw new CommandError("An audit reads the history, and this folder is in no Git work tree.", "Run it inside a clone of the repository.");
	const { top, gitFolder, prefix, shallowFile } = found;
	if (shallowFile !== null) throw new CommandError("The history of this clone was cut when it was fetched (it is shallow): every file would look new.", "Run `git fetch --unshallow`; in a workflow, give actions/checkout `fetch-depth: 0`.");
	const head = revision === "HEAD" ? found.head : resolveCommit(top, revision);
	if (head === null) throw new CommandError(revision === "HEAD" ? "There is no commit yet, so there is no history." : `${revision} is no commit.`, revision === "HEAD" ? "Commit the records first." : "Name a commit, a branch or a tag.");
	const place = placeIn(top, prefix, dir);
	if (place === null) throw new CommandError(`${dir} lies outside of this repository, which has no history of it.`, "Run it inside the repository that holds the records.");
	const policyPlace = placeIn(top, prefix, policy);
	return {
		top,
		dir: place,
		policy: policyPlace ?? policy,
		isInside: policyPlace !== null,
		head,
		cacheFile: join(gitFolder, "incident-ledger/history")
	};
}
function placeIn(top, prefix, path) {
	const place = (isAbsolute(path) ? relative(top, path) : normalize(`${prefix}${path}`)).replaceAll("\\", "/").replace(/\/$/, "");
	if (/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(place)) return null;
	return place === "." ? "" : place;
}
// src/git/read-log.ts
const change = strictObject({
	path: text,
	kind: _enum([
		"record",
		"elsewhere",
		"review",
		"policy"
	]),
	before: perhaps,
	after: perhaps
});
const spooled = strictObject({
	hash: text,
	isMainLine: boolean(),
	through: perhaps,
	changes: list(change)
});
async function readLog({ top, head }, since, watched, walk, spool) {
	const asked = [
		"--topo-order",
		"--end-of-options",
		head,
		...since === null ? [] : [`^${since}`]
	];
	let commits = 0;
	const behind = new Map();
	for await (const commit of logCommits(top, asked)) {
		commits += 1;
		watched.learn(commit.changes);
		const changes = commit.changes.flatMap((one) => {
			const kind = watched.kindOf(one.path);
			return kind === null || one.before === one.after ? [] : [{
				...one,
				kind
			}];
		});
		const { hash } = commit;
		const isLookedAt = changes.length > 0;
		const { isMainLine, through } = walk.step(commit, (seconds) => {
			if (isLookedAt) behind.set(hash, Math.max(behind.get(hash) ?? 0, seconds));
		});
		const revision = {
			hash,
			isMainLine,
			through,
			changes
		};
		if (isLookedAt) spool.write(toBytes(revision));
	}
	return {
		commits,
		*revisions() {
			for (let number = spool.count() - 1; number >= 0; number -= 1) {
				const revision = fromBytes(spool.read(number), spooled);
				yield {
					...revision,
					behindParent: behind.get(revision.hash) ?? 0
				};
			}
		}
	};
}
// src/git/read-revisions.ts
const KEPT = 500;
async function* readRevisions(top, logged) {
	const underway = [];
	const asked = recent(KEPT);
	const held = recent(KEPT);
	function* hashes() {
		for (const revision of logged) {
			const lacking = new Map(wantedBy(revision).filter(([hash]) => asked.get(hash) === void 0));
			underway.push({
				...revision,
				lacking
			});
			const fresh = [...lacking.keys()];
			for (const hash of fresh) asked.put(hash, true);
			asked.trim();
			yield* fresh;
		}
	}
	function* complete() {
		for (let [first] = underway; first?.lacking.size === 0; [first] = underway) {
			yield revisionOf(first, held);
			underway.shift();
			held.trim();
		}
	}
	for await (const object of readObjects(top, hashes(), VERSION_LIMIT)) {
		yield* complete();
		const { hash } = object;
		const lacking = underway[0]?.lacking;
		const wanted = lacking?.get(hash);
		if (lacking === void 0 || wanted === void 0) throw new Error(`git cat-file gave ${hash}, which was not its turn.`);
		held.put(hash, await heldOf(object, wanted));
		lacking.delete(hash);
	}
	yield* complete();
}
function wantedBy({ hash, through, changes }) {
	const blobs = changes.flatMap(({ path, kind, before, after }) => {
		if (kind === "review" || kind === "policy") return [];
		return [before, after].flatMap((blob) => blob === null ? [] : [[blob, {
			as: "record",
			path
		}]]);
	});
	const commits = through === null ? [hash] : [hash, through];
	return [...blobs, ...commits.map((commit) => [commit, { as: "commit" }])];
}
async function heldOf({ hash, bytes }, wanted) {
	if (wanted.as === "record") return { version: await digest(wanted.path, bytes) };
	return { commit: parseCommit(hash, bytes ?? new Uint8Array()) };
}
function revisionOf(logged, held) {
	const { hash, through, isMainLine, changes, behindParent } = logged;
	const commit = held.get(hash)?.commit;
	if (commit === void 0) throw new Error(`git cat-file left out the commit ${hash}.`);
	const merged = through === null ? void 0 : held.get(through)?.commit;
	const merge = merged === void 0 ? null : {
		hash: merged.hash,
		subject: merged.subject,
		at: merged.committer.at
	};
	return {
		revision: {
			commit,
			isMainLine,
			through: merge,
			pullRequest: pullRequestOf(merge?.subject ?? "") ?? pullRequestOf(commit.subject),
			behindParent,
			path: changes[0]?.path ?? ""
		},
		changes,
		versionOf: (blob) => held.get(blob)?.version
	};
}
function recent(limit) {
	const things = new Map();
	return {
		get: (key) => things.get(key),
		put: (key, thing) => void things.set(key, thing),
		trim: () => {
			for (const key of things.keys()) {
				if (things.size <= limit) break;
				things.delete(key);
			}
		}
	};
}
// src/git/traced-history.ts
function openTraced(place, kept, { dossiers, revisions, commits, history, index }) {
	const rows = new Map(dossiers.rows().map((row) => [row.key, row]));
	const incidents = [...rows.values()].filter(({ id }) => id !== null);
	const cardOf = (key, basis) => kept?.index.basis === basis ? rows.get(key)?.card ?? null : null;
	function* revisionBytes() {
		if (kept !== null) yield* kept.revisions();
		for (let number = 0; number < revisions.count(); number += 1) yield revisions.read(number);
	}
	function* rowsWith(cards) {
		const judged = new Map(cards.map((card) => [card.key, card]));
		for (const row of rows.values()) yield [{
			...row,
			card: judged.get(row.key) ?? null
		}, dossiers.bytesOf(row.key)];
	}
	return {
		history,
		readCommits: commits,
		keys: incidents.map(({ key }) => key),
		trailOf: (key) => {
			const dossier = dossiers.read(key);
			return dossier === null ? null : trailIn(dossier);
		},
		*revisions() {
			for (const bytes of revisionBytes()) yield fromBytes(bytes, revision);
		},
		isBornElsewhere: (key, entries) => {
			const digests = entries.map(entryDigest);
			return incidents.some((row) => row.key !== key && digests.every((digest) => row.born.includes(digest)));
		},
		cardOf,
		keep: (cards, basis) => {
			if (commits === 0 && cards.every((card) => cardOf(card.key, basis) === card)) return null;
			return writeHistoryFile(place.cacheFile, place, {
				dossiers: rowsWith(cards),
				revisions: revisionBytes(),
				index: {
					...index,
					basis
				}
			});
		}
	};
}
// src/git/watched-paths.ts
function watchPaths({ dir, policy }, known = []) {
	const learned = new Map(known);
	const prefix = dir === "" ? "" : `${dir}/`;
	const isPolicy = (path) => path === policy || learned.get(path) === "policy";
	const kindOf = (path) => {
		if (isPolicy(path)) return "policy";
		if (!path.endsWith(".md")) return null;
		const name = path.split("/").at(-1) ?? "";
		if (path.startsWith(prefix)) {
			const folders = path.slice(prefix.length).split("/").slice(0, -1);
			if (folders.some((folder) => ID_PATTERN.test(folder))) return name === "review.md" && ID_PATTERN.test(folders.at(-1) ?? "") ? "review" : null;
			return name === "README.md" ? null : "record";
		}
		if (learned.has(path) || idInName(name) !== null) return "elsewhere";
		return null;
	};
	return {
		kindOf,
		learned,
		learn: (changes) => {
			if (!changes.some(({ path, before, after }) => before === null && after !== null && isKept(kindOf(path)))) return;
			for (const { path, before, after } of changes) {
				if (before === null || !path.endsWith(".md") || kindOf(path) !== null) continue;
				if (after === null || !EVERYDAY.test(path)) learned.set(path, "elsewhere");
			}
		}
	};
}
const EVERYDAY = /(?:^|\/)(?:README|CHANGELOG)\.md$/i;
function isKept(kind) {
	return kind === "record" || kind === "elsewhere";
}
// src/git/read-history.ts
async function readHistory(request) {
	const place = findHistory(request);
	const kept = request.cache ? openHistoryFile(place.cacheFile, place) : null;
	const line = request.line ?? await readPolicyLine(place);
	const usable = kept !== null && isAncestor(place, kept.index.head) ? kept : null;
	if (usable !== kept) kept?.close();
	const since = usable === null ? null : await readSince(place, line, usable);
	if (since !== null) return since;
	usable?.close();
	return readAll(place, line);
}
async function readPolicyLine(place) {
	const { top, head, dir, policy, isInside } = place;
	return isInside ? readPolicyHistory(top, head, {
		policy,
		dir
	}) : {
		changes: [],
		doubts: []
	};
}
function isAncestor({ top, head }, kept) {
	if (kept === head) return true;
	return runGit(top, [
		"merge-base",
		"--is-ancestor",
		"--end-of-options",
		kept,
		head
	]).kind === "ok";
}
async function readAll(place, line) {
	const watched = watchPaths(place, placesIn(line));
	const spool = openSpool();
	try {
		return await trace(place, null, {
			log: await readLog(place, null, watched, walkFrom(place.head), spool),
			watched,
			line
		});
	} finally {
		spool.close();
	}
}
async function readSince(place, line, kept) {
	const { head, learned } = kept.index;
	const watched = watchPaths(place, [...learned, ...placesIn(line)]);
	if (watched.learned.size > learned.length) return null;
	const spool = openSpool();
	try {
		if (head === place.head) return await trace(place, kept, {
			log: null,
			watched,
			line
		});
		const walk = walkFrom(place.head);
		const log = await readLog(place, head, watched, walk, spool);
		if (watched.learned.size > learned.length) return null;
		if (walk.standingOf(head)?.isMainLine !== true) return null;
		meetParents(place, walk);
		return await trace(place, kept, {
			log,
			watched,
			line
		});
	} catch (error) {
		if (error instanceof OtherShape) return null;
		throw error;
	} finally {
		spool.close();
	}
}
function placesIn({ changes }) {
	return [...new Set(changes.map(({ path }) => path))].map((path) => [path, "policy"]);
}
function meetParents({ top }, walk) {
	const args = [
		"log",
		"--no-walk=unsorted",
		"--format=%H %ct",
		"--end-of-options",
		...walk.waiting()
	];
	const output = readGit(top, args, "The history cannot be read");
	for (const line of output.split("\n").filter(Boolean)) {
		const [hash = "", at = ""] = line.split(" ");
		walk.step({
			hash,
			committedAt: Number(at),
			parents: [],
			changes: []
		}, () => void 0);
	}
}
async function trace(place, kept, { log, watched, line }) {
	const before = kept?.index;
	const dossiers = openDossiers(kept);
	const revisions = openSpool();
	const forget = () => {
		dossiers.close();
		revisions.close();
	};
	try {
		const policySteps = [...before?.policySteps ?? []];
		const behind = [...before?.behind ?? []];
		const unattributed = {
			instead: new Map(before?.instead),
			unreadable: [...before?.unreadable ?? []],
			standing: new Map(before?.unreadableAtHead.map((version) => [version.path, version]))
		};
		let newest = before?.newest ?? 0;
		for await (const read of readRevisions(place.top, log?.revisions() ?? [])) {
			const { changes } = read;
			const revision = datedAgainst(newest, read.revision);
			if (revision.isMainLine) newest = Math.max(newest, revision.commit.committer.at);
			traceRevision({
				...read,
				revision
			}, dossiers, unattributed);
			dossiers.settle();
			revisions.write(toBytes(revision));
			if (revision.behindParent > 0) behind.push(revision);
			const policy = changes.filter(({ kind }) => kind === "policy");
			if (policy.length > 0) policySteps.push(policyStep(revision, policy, newest));
		}
		dossiers.settleAll();
		const commits = log?.commits ?? 0;
		const whole = {
			head: place.head,
			commits: (before?.commits ?? 0) + commits,
			behind,
			unreadable: unattributed.unreadable,
			unreadableAtHead: [...unattributed.standing.values()]
		};
		const policyRevisions = policiesOnLine(policySteps, line);
		const history = {
			...whole,
			policyRevisions,
			policyDoubts: doubtsIn(policySteps, line),
			policies: await parsePolicies(place, policyRevisions)
		};
		const { instead } = unattributed;
		const index = {
			...whole,
			newest,
			learned: [...watched.learned],
			policySteps,
			instead
		};
		const close = () => {
			forget();
			kept?.close();
		};
		return {
			...openTraced(place, kept, {
				dossiers,
				revisions,
				commits,
				history,
				index
			}),
			close
		};
	} catch (error) {
		forget();
		throw error;
	}
}
function datedAgainst(newest, revision) {
	const { isMainLine, commit, behindParent } = revision;
	const behind = isMainLine ? Math.max(behindParent, newest - commit.committer.at) : behindParent;
	return behind === behindParent ? revision : {
		...revision,
		behindParent: behind
	};
}
function policyStep(revision, changes, newest) {
	const came = changes.find(({ after }) => after !== null);
	const went = changes.find(({ before }) => before !== null);
	const path = came?.path ?? went?.path ?? revision.path;
	return {
		revision,
		path,
		from: went === void 0 || went.path === path ? null : went.path,
		before: went?.before ?? null,
		after: came?.after ?? null,
		newest
	};
}
async function parsePolicies({ top, policy }, revisions) {
	const blobs = revisions.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
	const policies = new Map();
	for (const [blob, bytes] of await readPolicies(top, blobs)) policies.set(blob, await parsePolicyVersion(policy, bytes));
	return policies;
}
// src/audit/judge-trail.ts
function cardOf({ id, key, present, steps }, judgement) {
	return {
		id,
		key,
		path: present?.path ?? null,
		isReadable: present !== null && present.problem === null,
		changes: steps.length,
		judgement
	};
}
function judgeTrail(trail, context) {
	const asked = [];
	let isFinal = true;
	const watching = {
		...context,
		isBornElsewhere: (key, entries) => {
			const answer = context.isBornElsewhere(key, entries);
			asked.push([entries.map(({ value }) => value), answer]);
			return answer;
		},
		verdicts: {
			...context.verdicts,
			ofTheTime: (record, now) => {
				const verdict = context.verdicts.ofTheTime(record, now);
				if (now === context.now) isFinal &&= isOver(record, verdict, now);
				return verdict;
			}
		}
	};
	return {
		findings: auditRules.flatMap(({ inTrail }) => inTrail(trail, watching)),
		altered: alteredVerdicts(trail, watching),
		proofs: proofsOf(trail, context),
		lateEntries: lateEntries(trail, context),
		receipts: receiptsIn(trail, context),
		asked,
		madeAt: context.now,
		isFinal
	};
}
function stillHolds({ key, judgement: { asked, madeAt, isFinal } }, { now, isBornElsewhere }) {
	if (madeAt !== now && !(isFinal && madeAt < now)) return false;
	return asked.every(([values, answer]) => {
		return isBornElsewhere(key, values.map((value) => ({
			field: "timeline",
			value
		}))) === answer;
	});
}
function isOver({ version }, { course, obligations }, now) {
	return isEnded(course.status) && obligations.every(({ state }) => state === "met" || state === "late" || state === "cancelled") && entriesOf(version).every(({ at }) => at <= now);
}
function receiptsIn({ present, firsts }, context) {
	if (present === null) return [];
	return timelineOf$1(present.version).flatMap((fact) => {
		const entry = entryOf(fact);
		const { at, url } = entry;
		const first = firstOfClaim(firsts, fact);
		return claimOf(entry, first, context) === "github" && url !== void 0 ? {
			url,
			at,
			proof: proofOf(entry, first, context)
		} : [];
	});
}
function proofsOf({ present, firsts }, context) {
	if (present === null) return null;
	const counts = {
		receipt: 0,
		accepted: 0,
		signed: 0,
		committed: 0,
		typed: 0
	};
	for (const fact of timelineOf$1(present.version)) counts[proofOf(entryOf(fact), firstOfClaim(firsts, fact), context)] += 1;
	return counts;
}
function lateEntries({ present, firsts }, context) {
	if (present === null || valueOf(present.version, "declared") === "\"backfill\"") return [];
	return timelineOf$1(present.version).flatMap((fact) => {
		const entry = entryOf(fact);
		const { event, at } = entry;
		const first = firstOfClaim(firsts, fact);
		if (first === null || isSquash(first)) return [];
		if (vouchedClaimOf(entry, first, context) !== null) return [];
		if (!isLate(entry, first, context)) return [];
		return {
			event,
			at,
			committedAt: claimedAt(first)
		};
	});
}
// src/audit/policies.ts
function mainPolicies({ policyRevisions, policies }) {
	return policyRevisions.flatMap(({ revision, after, newest }) => {
		if (!revision.isMainLine) return [];
		if (after === null) return {
			revision,
			newest,
			policy: null,
			problem: "the file was deleted"
		};
		const version = policies.get(after);
		const problem = version?.problem ?? null;
		return {
			revision,
			newest,
			policy: version?.policy ?? null,
			problem
		};
	});
}
function timelineOf(policies, policy) {
	const [first, ...later] = committed(policies);
	return first === void 0 ? alwaysInForce(policy) : policyTimeline([first, ...later]);
}
function limitsBy(policies, policy) {
	const stood = policies.flatMap(({ policy: own, newest }) => own === null ? [] : {
		since: newest,
		limits: limitsOf(own)
	});
	const before = stood[0]?.limits ?? limitsOf(policy);
	return (at) => stood.findLast(({ since }) => since <= at)?.limits ?? before;
}
function policyChanges(policies) {
	const readable = policies.filter(({ policy }) => policy !== null);
	return readable.flatMap(({ policy: after, revision, newest }, index) => {
		const before = readable[index - 1]?.policy ?? null;
		if (before === null || after === null || asked(before) === asked(after)) return [];
		const stateOf = (policy, count) => ({
			ofTheTime: timelineOf(readable.slice(0, count), policy),
			alone: alwaysInForce(policy)
		});
		return {
			before: stateOf(before, index),
			after: stateOf(after, index + 1),
			revision,
			at: newest
		};
	});
}
function committed(policies) {
	return policies.flatMap(({ revision, policy }) => {
		const { hash, committer } = revision.commit;
		return policy === null ? [] : {
			commit: hash,
			committedAt: committer.at,
			policy
		};
	});
}
function asked({ immediately, calendars, timezone, contacts, kinds, ...rest }) {
	return JSON.stringify({
		immediately,
		calendars,
		timezone,
		contacts,
		since: rest["in-force"],
		kinds: Object.entries(kinds).map(([name, { matrix, raise, unassessed, targets }]) => [
			name,
			matrix,
			raise,
			unassessed,
			targets
		])
	});
}
// src/commands/audit/judge-history.ts
async function judgeHistory(traced, { now, zones, policyAtHand, rotas = async () => [], signatures = null }) {
	const versions = [...traced.history.policies.values()].some(({ policy }) => policy !== null && namesRota(policy)) ? await rotas() : [];
	const history = {
		...traced.history,
		policies: new Map([...traced.history.policies].map(([blob, version]) => [blob, onRotas(judged(version, zones), versions)]))
	};
	const policies = mainPolicies(history);
	const policy = policies.at(-1)?.policy ?? await policyAtHand();
	const rest = {
		policy,
		policyChanges: policyChanges(policies),
		limitsAt: limitsBy(policies, policy),
		now,
		signatures
	};
	const timeline = timelineOf(policies, policy);
	const context = {
		...rest,
		policyAt: (at) => policyInForce(timeline, at).policy,
		timeline,
		verdicts: judgeBy(timeline, policy, zones),
		isBornElsewhere: traced.isBornElsewhere
	};
	const basis = basisOf(policies, policy, versions, signatures);
	let anew = 0;
	const cards = traced.keys.flatMap((key) => {
		const known = traced.cardOf(key, basis);
		if (known !== null && stillHolds(known, context)) return [known];
		const trail = traced.trailOf(key);
		if (trail === null) return [];
		anew += 1;
		return [cardOf(trail, judgeTrail(trail, context))];
	});
	const { revisions } = traced;
	return {
		context: {
			...rest,
			history,
			revisions,
			policies,
			rotas: versions,
			cards
		},
		judged: anew,
		basis
	};
}
function onRotas(version, versions) {
	const { policy } = version;
	return policy === null ? version : {
		...version,
		policy: withRotas(policy, versions)
	};
}
function basisOf(policies, policy, rotas, signatures) {
	const program = "aa1aefa6c8aec9cd";
	const commits = policies.map(({ revision }) => revision.commit.hash);
	const verified = signatures === null ? null : [...signatures];
	const parts = [
		program,
		process.versions["tz"],
		commits,
		policy,
		verified,
		...rotas
	];
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
// src/audit/last-readable.ts
function lastReadable({ states, became }) {
	if (became.length > 0) return null;
	return states.flatMap((state) => state.record ?? []).findLast(({ inFolder, problem }) => inFolder && problem === null) ?? null;
}
// src/commands/audit/read-judged.ts
async function readJudged(shell, sources, verify = () => null) {
	const path = policyPath(sources);
	const cache = sources.cache && !sources.replay;
	shell.progress?.("Reading the history");
	const traced = await readHistory({
		root: shell.root,
		dir: sources.dir,
		policy: path,
		cache,
		...sources.replay ? { revision: sources.replay.commit } : {}
	});
	try {
		const zones = await loadZones();
		const policyAtHand = async () => usablePolicy(path, await openSource(shell.root, sources).policy(path));
		const rotas = async () => {
			const git = openGit(shell.root);
			return readRotas({
				git,
				commit: sources.replay?.commit ?? git?.head ?? null,
				path
			});
		};
		const signatures = verify(traced);
		shell.progress?.("Judging what the history says");
		const judged = await judgeHistory(traced, {
			now: shell.now,
			zones,
			policyAtHand,
			rotas,
			signatures
		});
		const fault = cache ? traced.keep(judged.context.cards, judged.basis) : null;
		if (fault !== null) shell.err(`note: what was read could not be kept: ${terminalLine(fault)}\n`);
		return {
			traced,
			judged,
			policyPath: path
		};
	} catch (error) {
		traced.close();
		throw error;
	}
}
function recordHistory({ trailOf }, cards) {
	return {
		lateEntries: cards.flatMap(({ id, judgement }) => judgement.lateEntries.map((entry) => ({
			incident: id,
			...entry
		}))),
		gone: cards.flatMap(({ path, key }) => {
			const trail = path === null ? trailOf(key) : null;
			return trail === null ? [] : goneRecord(trail) ?? [];
		})
	};
}
function goneRecord(trail) {
	const record = lastReadable(trail);
	const end = trail.states.at(-1);
	if (record === null || end === void 0) return null;
	const entries = entriesOf(record.version);
	const report = entries.find(({ event }) => event === "reported") ?? entries[0];
	const { hash: commit, committer } = end.revision.commit;
	return {
		id: trail.id,
		reportedAt: report?.at ?? committer.at,
		commit,
		goneAt: committer.at
	};
}
async function readRecordHistory(shell, options) {
	try {
		const { traced, judged } = await readJudged(shell, {
			...options,
			cache: true
		});
		try {
			return recordHistory(traced, judged.context.cards);
		} finally {
			traced.close();
		}
	} catch (error) {
		if (error instanceof CommandError) return null;
		throw error;
	}
}
export { valueOf as C, timelineOf$1 as S, proofOf as _, judgeHistory as a, entryOf as b, auditHistory as c, shortHash as d, attestedBy as f, lateness as g, isSquash as h, lastReadable as i, auditRules as l, isBorneOut as m, readRecordHistory as n, readHistory as o, personIn as p, recordHistory as r, PROOFS as s, readJudged as t, instantsShown as u, firstOf as v, fileOf as x, firstOfClaim as y };
