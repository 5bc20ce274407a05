import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { c as formatElapsed, i as HOUR, l as formatInstant, o as elapsedSeconds, p as parseInstant, t as DAY } from "./chunk-oRy29f9k.js";
import { E as readObjects, R as parseRecord, Y as ID_PATTERN, g as parseLog, h as LOG_FORMAT, p as parseOldPolicy, v as policyInForce, y as policyTimeline } from "./chunk-DgZpC4a_.js";
import { n as runGit, r as streamGit } from "./chunk-HVFiYFwC.js";
import { a as readyAgreement, i as obligationsUnder, t as deriveCourse } from "./chunk-Bq-nbLec.js";
import { a as isSettled, i as isEnded, t as isMoreUrgent } from "./chunk-JkJOs4w6.js";
import { t as compareText } from "./chunk-CyKY7-do.js";
import { dirname, join } from "node:path";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
// src/audit/context.ts
function auditRule(id, severity, summary, draft) {
	return {
		id,
		summary,
		find: (context) => draft(context).map((one) => findingOf(id, severity, one))
	};
}
function auditTrailRule(id, severity, summary, draft) {
	return auditRule(id, severity, summary, (context) => [...context.traced.trails.values()].flatMap((trail) => draft(trail, context).map((one) => ({
		incident: trail.id,
		path: trail.present?.path ?? trail.steps.findLast(({ path }) => path !== null)?.path ?? null,
		...one
	}))));
}
function findingOf(rule, severity, draft) {
	return {
		rule,
		severity: draft.severity ?? severity,
		incident: draft.incident ?? null,
		path: draft.path ?? null,
		commit: draft.revision?.commit.hash ?? null,
		proof: draft.proof ?? null,
		message: draft.message,
		hint: draft.hint
	};
}
// src/audit/facts.ts
const entries = new WeakMap();
function isReadable(version) {
	return version !== void 0 && version.facts !== null && version.id !== null;
}
function timelineOf({ facts }) {
	return facts.filter(({ field }) => field === "timeline");
}
function entryOf(fact) {
	const known = entries.get(fact);
	if (known !== void 0) return known;
	const entry = JSON.parse(fact.value);
	entries.set(fact, entry);
	return entry;
}
function entriesOf(version) {
	return timelineOf(version).map(entryOf);
}
function valueOf({ facts }, field) {
	return facts.find((fact) => fact.field === field)?.value ?? null;
}
function fileOf(version, path) {
	const front = version.facts.filter(({ field }) => /^[a-z]/.test(field) && !OTHER.has(field));
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
				tasks: [],
				from: "scan"
			}
		}
	};
}
const OTHER = new Set(["timeline", "text"]);
// src/audit/people.ts
function isAttested(name, author, policy) {
	const wanted = name.toLowerCase();
	const own = namesOf$1(author);
	if (own.has(wanted)) return true;
	return Object.entries(policy.contacts).some(([role, { name: person, email, logins }]) => {
		const same = [...person === void 0 ? [] : [person], ...logins].map((one) => one.toLowerCase());
		return (same.some((one) => own.has(one)) || email !== void 0 && email.toLowerCase() === author.email.toLowerCase()) && (role === wanted || same.includes(wanted));
	});
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
// src/audit/findings/asserted-people.ts
const assertedPeople = auditTrailRule("asserted-people", "note", "Who acted is attested where they committed it themselves, else only asserted.", ({ key, present }, { traced, policy }) => {
	if (present === null) return [];
	const named = timelineOf(present.version).flatMap((fact) => {
		const { by } = entryOf(fact);
		const first = traced.firsts.of(key, fact);
		return by === void 0 || first === null ? [] : [isAttested(by, first.commit.author, policy)];
	});
	const asserted = named.filter((attested) => !attested).length;
	if (asserted === 0) return [];
	return [{
		message: `${asserted} of ${named.length} entries with a \`by\` were committed by somebody else: who acted is asserted, not attested.`,
		hint: "Where it matters, ask the person named, or look for their comment on the tracking issue."
	}];
});
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
	"evidence",
	"corrected"
]);
function bearsClock(entry) {
	return !CLOCKLESS.has(entry.event) || entry.audience !== void 0;
}
const PROSE = new Set("note via url path scope source expected reason was".split(" "));
function clockOf(entry) {
	return JSON.stringify(Object.entries(entry).filter(([key]) => !PROSE.has(key)));
}
function differsByClock(before, after) {
	return (bearsClock(before) || bearsClock(after)) && clockOf(before) !== clockOf(after);
}
// src/audit/first-statements.ts
function claimedAt({ commit }) {
	return Math.min(commit.author.at, commit.committer.at);
}
function firstStatements() {
	const firsts = new Map();
	const keep = (key, revision) => {
		const known = firsts.get(key);
		if (known === void 0 || claimedAt(revision) < claimedAt(known)) firsts.set(key, revision);
	};
	const of = (key) => firsts.get(key) ?? null;
	return {
		state: (id, fact, revision) => {
			keep(factKey(id, fact), revision);
			if (fact.field === "timeline") keep(claimKey(id, fact), revision);
		},
		mention: (statements, revision) => {
			for (const { id, instants } of statements) for (const instant of instants) keep(mentionKey(id.toLowerCase(), instant), revision);
		},
		of: (id, fact) => of(factKey(id, fact)),
		ofClaim: (id, fact) => {
			const stated = of(claimKey(id, fact));
			const mentioned = of(mentionKey(id, entryOf(fact).at));
			if (stated === null || mentioned === null) return stated ?? mentioned;
			return claimedAt(mentioned) < claimedAt(stated) ? mentioned : stated;
		}
	};
}
function factKey(id, { field, value }) {
	return `${id}\n${field}\n${value}`;
}
function claimKey(id, fact) {
	const { event, at } = entryOf(fact);
	return `${id}\n@${event}\n${at}`;
}
function mentionKey(id, instant) {
	return `${id}\n@\n${instant}`;
}
// src/audit/proof.ts
const PROOFS = [
	"receipt",
	"signed",
	"committed",
	"typed"
];
const RECEIPT = /^https?:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+\/(?:issues|pull)\/\d+#issuecomment-\d+$/;
function isReceipt({ url }) {
	return url !== void 0 && RECEIPT.test(url);
}
function lateness(entry, first) {
	return claimedAt(first) - entry.at;
}
function isSquash({ isMainLine, commit, pullRequest }) {
	return isMainLine && commit.parents.length === 1 && pullRequest !== null;
}
function proofOf(entry, first, limits) {
	if (isReceipt(entry)) return "receipt";
	if (first === null || lateness(entry, first) > limits.lateOf(entry.event)) return "typed";
	return first.commit.signature === null ? "committed" : "signed";
}
function latestOf({ commit }) {
	return Math.max(commit.author.at, commit.committer.at);
}
// src/audit/diff-versions.ts
function diffVersions(before, after) {
	const gone = subtract(before?.facts ?? [], after?.facts ?? []);
	const come = subtract(after?.facts ?? [], before?.facts ?? []);
	return [...pair(gone.filter((fact) => !isEntry(fact)), come.filter((fact) => !isEntry(fact)), [(one, other) => one.field === other.field]), ...pair(gone.filter(isEntry), come.filter(isEntry), LIKENESSES)];
}
function sharedEntries(version, other) {
	const own = timelineOf(version);
	if (own.length === 0 || other === null || !isReadable(other)) return 0;
	return 1 - subtract(own, timelineOf(other)).length / own.length;
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
const LIKENESSES = [
	(one, other) => isSame(one, other, (entry) => [entry.event, entry.at]),
	(one, other) => isSame(one, other, (entry) => ({
		...entry,
		at: null
	})),
	(one, other) => isSame(one, other, (entry) => ({
		...entry,
		event: null
	})),
	(one, other) => isSame(one, other, ({ event }) => event)
];
function isSame(one, other, part) {
	return JSON.stringify(part(entryOf(one))) === JSON.stringify(part(entryOf(other)));
}
function pair(gone, come, likenesses) {
	let left = [...gone];
	const right = [...come];
	const changes = [];
	for (const alike of likenesses) left = left.filter((before) => {
		const at = right.findIndex((fact) => alike(before, fact));
		const [after] = at === -1 ? [] : right.splice(at, 1);
		if (after !== void 0) changes.push({
			kind: "changed",
			field: before.field,
			before,
			after
		});
		return after === void 0;
	});
	return [
		...changes,
		...left.map((before) => ({
			kind: "removed",
			field: before.field,
			before,
			after: null
		})),
		...right.map((after) => ({
			kind: "added",
			field: after.field,
			before: null,
			after
		}))
	];
}
// src/audit/state-changes.ts
function stateChanges({ states }) {
	const held = states.flatMap((state) => state.held === null ? [] : [{
		held: state.held,
		revision: state.revision
	}]);
	const stood = new Set();
	return held.flatMap(({ held: after, revision }, index) => {
		const before = held[index - 1]?.held;
		if (before === void 0 || isOtherIncident(before, after)) return [];
		for (const { field, value } of before.version.facts) stood.add(`${field}\n${value}`);
		return [{
			before,
			after,
			revision,
			changes: diffVersions(before.version, after.version).filter((change) => change.after === null || !stood.has(`${change.field}\n${change.after.value}`))
		}];
	});
}
function isOtherIncident(one, other) {
	return sharedEntries(one.version, other.version) === 0 && valueOf(one.version, "title") !== valueOf(other.version, "title");
}
function correctionsIn({ version }) {
	return entriesOf(version).filter((entry) => entry.event === "corrected");
}
function isDeclared(entry, before, trail) {
	const held = trail.present ?? trail.states.findLast((state) => state.held !== null)?.held ?? null;
	if (held === null) return false;
	const known = new Set(correctionsIn(before).map((correction) => JSON.stringify(correction)));
	return correctionsIn(held).some((correction) => correction.entry.split("#")[0] === entry.event && !known.has(JSON.stringify(correction)));
}
function entryBefore({ field, before }) {
	return field === "timeline" && before !== null ? entryOf(before) : null;
}
function entryAfter({ field, after }) {
	return field === "timeline" && after !== null ? entryOf(after) : null;
}
// src/audit/was-ended.ts
function wasEnded(held, policy) {
	return endedAt(held, policy) !== null;
}
function endedAt({ path, version }, policy) {
	if (!entriesOf(version).some(({ event }) => event === "closed" || event === "dismissed")) return null;
	const last = deriveCourse(fileOf(version, path).incident, policy, null).statusChanges.at(-1);
	return last !== void 0 && isEnded(last.status) ? last.at : null;
}
// src/audit/findings/changed-after-close.ts
const FIELDS = new Set(["kind", "roles"]);
const changedAfterClose = auditTrailRule("changed-after-close", "error", "Nothing that a clock hears is changed once the incident is closed.", (trail, { traced, policy }) => stateChanges(trail).flatMap((state) => {
	const ended = endedAt(state.before, policy);
	if (ended === null) return [];
	return state.changes.flatMap((change) => {
		if (traced.presentEntries.has(change.before?.value ?? "")) return [];
		const said = describe(change, state, ended, trail);
		if (said === null) return [];
		const revision = (change.after === null ? null : traced.firsts.of(trail.key, change.after)) ?? state.revision;
		return [{
			revision,
			message: `${said} in ${commitWords(revision)}, after the incident ended at ${formatInstant(ended)}.`,
			hint: "Restore it, or add a `corrected` entry with `was` and `reason`; what goes on goes on after `reopened`."
		}];
	});
}));
function describe(change, { before }, ended, trail) {
	const [old, fresh] = [entryBefore(change), entryAfter(change)];
	if (old === null && fresh === null) return FIELDS.has(change.field) ? `\`${change.field}\` was ${change.kind} (${change.before?.value ?? "nothing"} → ${change.after?.value ?? "nothing"})` : null;
	const declared = old ?? fresh;
	if (declared !== null && isDeclared(declared, before, trail)) return null;
	if (old !== null && fresh !== null) return differsByClock(old, fresh) ? `${entryWords(old)} became ${entryWords(fresh)}` : null;
	if (old !== null) return bearsClock(old) ? `${entryWords(old)} was removed` : null;
	if (fresh === null || fresh.at > ended || !bearsClock(fresh) || isReceipt(fresh)) return null;
	return `${entryWords(fresh)} was added`;
}
// src/audit/policies.ts
function mainPolicies({ revisions, policies }) {
	return revisions.flatMap((revision) => {
		const change = revision.changes.find(({ kind }) => kind === "policy");
		if (!revision.isMainLine || change === void 0) return [];
		if (change.after === null) return [{
			revision,
			policy: null,
			problem: "the file was deleted"
		}];
		const version = policies.get(change.after);
		return [{
			revision,
			policy: version?.policy ?? null,
			problem: version?.problem ?? null
		}];
	});
}
function policyAt(policies, instant) {
	const [first, ...later] = policies.flatMap(({ revision, policy }) => {
		const { hash, committer } = revision.commit;
		return policy === null ? [] : [{
			commit: hash,
			committedAt: committer.at,
			policy
		}];
	});
	if (first === void 0) return null;
	const { commit } = policyInForce(policyTimeline([first, ...later]), instant);
	return policies.find(({ revision }) => revision.commit.hash === commit) ?? null;
}
// src/audit/verdicts.ts
function judge(zones) {
	const agreements = new WeakMap();
	const last = new WeakMap();
	const judgeAnew = ({ path, version }, policy, now) => {
		const agreement = agreements.get(policy) ?? readyAgreement(policy, zones);
		agreements.set(policy, agreement);
		const file = fileOf(version, path);
		const course = deriveCourse(file.incident, policy, now);
		return {
			course,
			obligations: obligationsUnder(agreement, file, course, now)
		};
	};
	return (held, policy, now) => {
		const own = last.get(held.version) ?? new Map();
		last.set(held.version, own);
		const known = own.get(policy);
		if (known?.now === now) return known.verdict;
		const verdict = judgeAnew(held, policy, now);
		if (known === void 0 || known.now < now) own.set(policy, {
			now,
			verdict
		});
		return verdict;
	};
}
function differences(before, after) {
	const old = wordsByRow(before);
	const fresh = wordsByRow(after);
	return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((row) => {
		const [one = "not owed", other = "not owed"] = [old.get(row), fresh.get(row)];
		return one === other ? [] : [`${row}: ${one} → ${other}`];
	});
}
function wordsByRow({ obligations }) {
	const words = new Map();
	for (const row of obligations.toSorted((a, b) => a.anchorAt - b.anchorAt)) {
		let name = row.target;
		for (let turn = 2; words.has(name); turn += 1) name = `${row.target}#${turn}`;
		words.set(name, wordsOf(row));
	}
	return words;
}
function wordsOf({ state, lateBySeconds, breaches }) {
	const late = lateBySeconds === null ? "" : ` by ${formatElapsed(lateBySeconds)}`;
	const missed = breaches > (late === "" ? 0 : 1) ? `, ${breaches} breaches` : "";
	return `${state === "due-soon" ? "pending" : state}${late}${missed}`;
}
// src/audit/findings/corrected-declared.ts
const correctedDeclared = auditTrailRule("corrected-declared", "note", "A correction is declared, and both verdicts are told.", ({ present, states }, { verdicts, policies, policy, now }) => {
	if (present === null) return [];
	return correctionsIn(present).map(({ entry, was, reason, at }) => {
		const fresh = named(present, entry);
		const before = states.findLast(({ held }) => held !== null && fresh !== null && differs(named(held, entry), fresh))?.held;
		const said = `\`${entry}\` was put right at ${formatInstant(at)}${was === void 0 ? "" : ` (was ${was})`}: ${reason.trim().replace(/[.]$/, "")}.`;
		if (before === void 0 || before === null) return {
			message: `${said} No other version of it was ever committed.`,
			hint: "Compare with the tracking issue and with whoever was there."
		};
		const { course } = verdicts(present, policy, now);
		const inForce = policyAt(policies, course.reportedAt)?.policy ?? policy;
		const changed = differences(verdicts(before, inForce, now), verdicts(present, inForce, now));
		return {
			message: `${said} ${changed.length === 0 ? "No verdict changed" : `Verdicts: ${changed.join("; ")}`}.`,
			hint: "Ask for what the correction rests on."
		};
	});
});
function named({ version }, entry) {
	const [event = "", turn = "1"] = entry.split("#");
	const found = entriesOf(version).filter((one) => one.event === event)[Number(turn) - 1];
	return found === void 0 ? null : JSON.stringify(found);
}
function differs(old, fresh) {
	return old !== null && old !== fresh;
}
// src/audit/findings/dates-backwards.ts
const datesBackwards = auditRule("dates-backwards", "warning", "No commit is dated before the commits that it builds on.", ({ history, limits }) => history.revisions.filter(({ behindParent }) => behindParent > limits.ahead).map((revision) => ({
	revision,
	path: revision.changes[0]?.path ?? null,
	proof: "committed",
	message: `The committer date of ${commitWords(revision)} lies ${formatElapsed(revision.behindParent)} before that of its parent.`,
	hint: "A clock was wrong, or the date was chosen: trust what stands in it by its order, not by its date."
})));
// src/audit/findings/declared-changed.ts
const declaredChanged = auditTrailRule("declared-changed", "error", "`declared` is what the first commit said.", ({ key, steps, present }, { traced }) => {
	if (present === null) return [];
	const first = steps.flatMap(({ changes }) => changes).find(({ field, after }) => field === "declared" && after !== null)?.after;
	const fact = present.version.facts.find(({ field }) => field === "declared");
	const now = valueOf(present.version, "declared");
	if (first === void 0 || first === null || fact === void 0 || first.value === now) return [];
	const revision = traced.firsts.of(key, fact);
	return [{
		revision,
		message: `\`declared\` was ${first.value} and is ${now ?? "nothing"}${revision === null ? "" : ` since ${commitWords(revision)}`}.`,
		hint: "Put it back, or have whoever owns the figures agree: only live incidents count in them."
	}];
});
// src/audit/findings/entry-rewritten.ts
const entryRewritten = auditTrailRule("entry-rewritten", "warning", "No entry is changed or removed after it was committed, unless a `corrected` entry says so.", (trail, { traced, policy }) => stateChanges(trail).filter(({ before }) => !wasEnded(before, policy)).flatMap(({ before, revision, changes }) => changes.flatMap((change) => {
	const old = entryBefore(change);
	if (old === null || traced.presentEntries.has(change.before?.value ?? "")) return [];
	if (isDeclared(old, before, trail)) return [];
	const fresh = entryAfter(change);
	if (fresh === null ? !bearsClock(old) : !differsByClock(old, fresh)) return [];
	const by = change.after === null ? revision : traced.firsts.of(trail.key, change.after) ?? revision;
	return [{
		revision: by,
		message: fresh === null ? `${entryWords(old)} was removed in ${commitWords(by)}.` : `${entryWords(old)} became ${entryWords(fresh)} in ${commitWords(by)}.`,
		hint: `Add a \`corrected\` entry with \`entry: ${old.event}\`, \`was\` and \`reason\`, or restore the entry.`
	}];
})));
// src/audit/findings/future-entry.ts
const futureEntry = auditTrailRule("future-entry", "warning", "No entry claims an instant after the commit that first states it.", ({ key, present }, { traced, limits }) => {
	if (present === null) return [];
	return timelineOf(present.version).flatMap((fact) => {
		const entry = entryOf(fact);
		const revision = traced.firsts.ofClaim(key, fact);
		const ahead = revision === null ? 0 : entry.at - latestOf(revision);
		if (revision === null || ahead <= limits.ahead) return [];
		return [{
			revision,
			proof: revision.commit.signature === null ? "committed" : "signed",
			message: `${entryWords(entry)} was first stated ${formatElapsed(ahead)} before it can have happened, in ${commitWords(revision)}.`,
			hint: "Put the instant right and declare it with a `corrected` entry; what is only expected goes into `expected`."
		}];
	});
});
// src/audit/findings/id-changed.ts
const idChanged = auditTrailRule("id-changed", "error", "An incident keeps the id that it was committed with.", (trail, { traced }) => {
	const end = trail.states.at(-1);
	if (trail.present !== null || end === void 0 || trail.became.length === 0) return [];
	const names = trail.became.map((key) => traced.trails.get(key)?.id ?? key).join(" and ");
	return [{
		revision: end.revision,
		message: `Its entries stand under ${names} since ${commitWords(end.revision)}.`,
		hint: "Give it its first id again: links, tracking issues and reports know it by that."
	}];
});
// src/audit/findings/id-reused.ts
const idReused = auditTrailRule("id-reused", "error", "No id is given to a second incident.", ({ states }, { traced }) => {
	const held = states.flatMap((state) => state.held === null ? [] : [{
		revision: state.revision,
		held: state.held
	}]);
	return held.flatMap(({ revision, held: after }, index) => {
		const before = held[index - 1]?.held;
		if (before === void 0 || !isOtherIncident(before, after)) return [];
		if (timelineOf(before.version).some(({ value }) => traced.presentEntries.has(value))) return [];
		return [{
			revision,
			message: `It stood for ${valueOf(before.version, "title") ?? "another incident"} until ${commitWords(revision)} gave it to ${valueOf(after.version, "title") ?? "this one"}.`,
			hint: "Restore the first record, and give the second one an id of its own with `incident-ledger new`."
		}];
	});
});
// src/audit/findings/issue-without-record.ts
const issueWithoutRecord = auditRule("issue-without-record", "error", "Every tracking issue has a record on the main line.", ({ issues, traced }) => (issues ?? []).flatMap(({ number, url, incident }) => {
	const trail = traced.trails.get(incident.toLowerCase());
	if (trail !== void 0 && trail.present !== null) return [];
	return [{
		incident,
		proof: "receipt",
		message: `Tracking issue #${number} (${url}) tells of ${incident}, which has no record on the main line.`,
		hint: trail === void 0 ? "Its pull request was never merged, or its branch is gone: find the record, and merge it." : "The history still has the record: restore it."
	}];
}));
// src/audit/findings/just-in-time.ts
const justInTime = auditTrailRule("just-in-time", "warning", "A resolution at the very end of its limit holds.", ({ present }, { verdicts, policies, policy, limits, now }) => {
	if (present === null) return [];
	const { course } = verdicts(present, policy, now);
	const inForce = policyAt(policies, course.reportedAt)?.policy ?? policy;
	const reopened = course.statusChanges.filter(({ event }) => event === "reopened");
	return verdicts(present, inForce, now).obligations.flatMap((row) => {
		if (row.reach !== "resolved" || row.state !== "met") return [];
		const { metAt, dueAt, anchorAt } = row;
		if (metAt === null || dueAt === null) return [];
		const again = reopened.find(({ at }) => at >= metAt);
		const left = dueAt - metAt;
		if (again === void 0 || left > (dueAt - anchorAt) * limits.inside) return [];
		return [{
			proof: "typed",
			message: `It was resolved ${formatElapsed(left)} before \`${row.target}\` was due, and reopened at ${formatInstant(again.at)}.`,
			hint: "Ask whether it was resolved at all: count the time to the last resolution too."
		}];
	});
});
// src/audit/findings/late-downgrade.ts
const LAST_PART = 1 / 4;
const lateDowngrade = auditTrailRule("late-downgrade", "warning", "No priority is lowered after a breach, or in the last quarter of a limit.", ({ present }, { verdicts, policies, policy, now }) => {
	if (present === null) return [];
	const { course } = verdicts(present, policy, now);
	const inForce = policyAt(policies, course.reportedAt)?.policy ?? policy;
	const changes = verdicts(present, inForce, now).course.priorityChanges;
	return changes.flatMap((change, index) => {
		const before = changes[index - 1];
		if (before === void 0 || !isMoreUrgent(before.priority, change.priority)) return [];
		const { obligations } = verdicts(present, inForce, change.at - 1);
		const broken = obligations.filter(({ breaches }) => breaches > 0);
		const nearly = obligations.filter((row) => isNearlyDue(row, change.at));
		if (broken.length === 0 && nearly.length === 0) return [];
		const why = broken.length > 0 ? `after a breach of ${namesOf(broken)}` : `in the last quarter of ${namesOf(nearly)}`;
		return [{
			proof: "typed",
			message: `It was lowered from ${before.priority} to ${change.priority} at ${formatInstant(change.at)}, ${why}.`,
			hint: "Ask what was learned at that moment; the assessment’s `reason` or `note` should say."
		}];
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
const lateEntry = auditTrailRule("late-entry", "warning", "Every entry is first committed soon after the instant that it claims.", (trail, { traced, limits }) => {
	const { key, present } = trail;
	if (present === null || valueOf(present.version, "declared") === "\"backfill\"") return [];
	const altered = alteredIn(trail);
	const late = new Map();
	for (const fact of timelineOf(present.version)) {
		const entry = entryOf(fact);
		const first = traced.firsts.ofClaim(key, fact);
		if (first === null || isReceipt(entry) || altered.has(fact.value)) continue;
		if (lateness(entry, first) <= limits.lateOf(entry.event)) continue;
		late.set(first, [...late.get(first) ?? [], entry]);
	}
	return [...late].map(([revision, entries]) => {
		const most = Math.max(...entries.map((entry) => lateness(entry, revision)));
		const said = `${entriesWords(entries)} first ${entries.length === 1 ? "stands" : "stand"} in ${commitWords(revision)}, up to ${formatElapsed(most)} later.`;
		return isSquash(revision) ? {
			severity: "note",
			revision,
			proof: "committed",
			message: `${said} It is pull request #${revision.pullRequest ?? 0} squashed into one commit, so the repository cannot say when they were typed.`,
			hint: "Compare with the commits and comments of that pull request on GitHub."
		} : {
			revision,
			proof: "typed",
			message: said,
			hint: "Ask what the instants rest on; mark estimates `approximate: true`, and a record written afterwards `declared: backfill`."
		};
	});
});
function alteredIn(trail) {
	return new Set(stateChanges(trail).flatMap(({ changes }) => changes).flatMap(({ kind, after }) => kind === "changed" && after !== null ? [after.value] : []));
}
// src/audit/findings/long-holds.ts
const longHolds = auditTrailRule("long-holds", "warning", "Holds take no more than a share of the time to resolution.", ({ present }, { verdicts, policy, limits, now }) => {
	if (present === null) return [];
	const { course } = verdicts(present, policy, now);
	const end = course.statusChanges.findLast(({ status }) => isSettled(status))?.at ?? now;
	const whole = end - course.reportedAt;
	const held = course.holds.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to ?? end, end) - from), 0);
	if (whole <= 0 || held / whole <= limits.holds) return [];
	const share = Math.round(held / whole * 100);
	return [{
		proof: "typed",
		message: `Its clock stood still for ${formatElapsed(held)} of ${formatElapsed(whole)} (${share}%), in ${course.holds.length === 1 ? "1 hold" : `${course.holds.length} holds`}.`,
		hint: "Read the reasons of its holds: waiting for a third party is one, being short of people is none."
	}];
});
// src/audit/findings/policy-rewrites-verdicts.ts
const policyRewritesVerdicts = auditRule("policy-rewrites-verdicts", "warning", "No change of the policy alters the verdicts on incidents before it.", (context) => {
	const readable = context.policies.filter(({ policy }) => policy !== null);
	return readable.flatMap((after, index) => {
		const before = readable[index - 1];
		if (before === void 0 || !asksOtherwise(before, after)) return [];
		const altered = alteredBy(before, after, context);
		const [first] = altered;
		if (first === void 0) return [];
		const more = altered.length > 1 ? `, and in ${altered.length - 1} more` : "";
		const said = `${commitWords(after.revision)} changed the policy`;
		const { revision } = after;
		return reachesBack(before, after) ? [{
			revision,
			message: `${said} for what came before it too (\`in-force\`), so that verdicts differ: in ${first}${more}.`,
			hint: "Ask who agreed to it: what was told then is told otherwise now."
		}] : [{
			revision,
			severity: "note",
			message: `${said}; by it, verdicts before it would differ: in ${first}${more}.`,
			hint: "They stand by the policy of their time; nobody should judge them by this one."
		}];
	});
});
function reachesBack({ policy: before }, { policy: after, revision }) {
	const inForce = after?.["in-force"];
	return inForce !== void 0 && inForce !== before?.["in-force"] && inForce < revision.commit.committer.at;
}
function alteredBy(before, after, context) {
	const [old, fresh] = [before.policy, after.policy];
	const moment = after.revision.commit.committer.at;
	if (old === null || fresh === null) return [];
	return [...context.traced.trails.values()].flatMap(({ id, present }) => {
		if (present === null) return [];
		const judged = context.verdicts(present, old, moment);
		if (judged.course.reportedAt >= moment) return [];
		const changed = differences(judged, context.verdicts(present, fresh, moment));
		return changed.length === 0 ? [] : [`${id} (${changed[0] ?? ""})`];
	});
}
function asksOtherwise({ policy: before }, { policy: after }) {
	const parts = [before, after].map((policy) => JSON.stringify(policy === null ? null : {
		immediately: policy.immediately,
		calendars: policy.calendars,
		timezone: policy.timezone,
		contacts: policy.contacts,
		kinds: Object.entries(policy.kinds).map(([name, { matrix, raise, unassessed, targets }]) => [
			name,
			matrix,
			raise,
			unassessed,
			targets
		])
	}));
	return parts[0] !== parts[1];
}
// src/audit/findings/population.ts
const population = auditRule("population", "error", "The records are the incidents of the outside list, no fewer and no more.", ({ population: listed, traced }) => {
	if (listed === null) return [];
	const present = [...traced.trails.values()].filter((trail) => trail.present !== null);
	const recorded = new Set(present.map(({ key }) => key));
	const wanted = new Set(listed.map((id) => id.toLowerCase()));
	return [...listed.filter((id) => !recorded.has(id.toLowerCase())).map((id) => ({
		incident: id,
		message: `The list has ${id}; no record on the main line does.`,
		hint: "Ask for the record, or for the reason why there is none."
	})), ...present.filter(({ key }) => !wanted.has(key)).map(({ id, present: held }) => ({
		incident: id,
		path: held?.path ?? null,
		severity: "warning",
		message: `The record ${id} is not in the list.`,
		hint: "Ask how the list was made: it leaves incidents out, or counts them by another id."
	}))];
});
// src/audit/findings/record-deleted.ts
const recordDeleted = auditTrailRule("record-deleted", "error", "No record that was once committed is deleted.", ({ present, became, states, steps }) => {
	if (present !== null || became.length > 0) return [];
	const end = states.at(-1);
	const step = steps.at(-1);
	if (end === void 0) {
		if (step === void 0) return [];
		return [{
			severity: "warning",
			revision: step.revision,
			message: `It was committed on a branch that was merged, and never reached the main line; last in ${commitWords(step.revision)}.`,
			hint: "Restore it from that branch; what was no incident is kept and `dismissed`."
		}];
	}
	if (!states.some(({ held }) => held?.inFolder === true)) return [];
	return [{
		revision: end.revision,
		message: end.held === null ? `It was deleted in ${commitWords(end.revision)}.` : `It left the folder of records, and stands at ${end.held.path} now.`,
		hint: "Restore it from the commit before; what was no incident is kept and `dismissed`."
	}];
});
// src/audit/findings/review-outdated.ts
const GOES_ON = new Set([
	"reviewed",
	"validated",
	"notified",
	"updated",
	"closed"
]);
const reviewOutdated = auditTrailRule("review-outdated", "warning", "A committed review rests on the record as it is.", ({ key, states, present }, { history }) => {
	if (present === null) return [];
	const { reviews, places } = reviewsIn(history);
	const review = reviews.get(key);
	if (review === void 0) return [];
	const at = places.get(review) ?? 0;
	const rested = states.findLast(({ revision }) => (places.get(revision) ?? 0) <= at)?.held ?? null;
	if (rested === null) return [];
	const told = diffVersions(rested.version, present.version).flatMap((change) => {
		const [old, fresh] = [entryBefore(change), entryAfter(change)];
		if (old !== null && fresh !== null) return differsByClock(old, fresh) ? [`${entryWords(old)} became ${entryWords(fresh)}`] : [];
		if (old !== null) return bearsClock(old) ? [`${entryWords(old)} went`] : [];
		return fresh !== null && bearsClock(fresh) && !GOES_ON.has(fresh.event) && fresh !== null ? [`${entryWords(fresh)} came`] : [];
	});
	const [first] = told;
	if (first === void 0) return [];
	const more = told.length > 1 ? ` (and ${told.length - 1} more)` : "";
	return [{
		revision: review,
		message: `Its review was last written in ${commitWords(review)}; since then ${first}${more}.`,
		hint: "Write it again with `incident-ledger review ID --write`, and have it read again."
	}];
});
const known = new WeakMap();
function reviewsIn(history) {
	const made = known.get(history) ?? {
		reviews: new Map(history.revisions.flatMap(reviewsBy)),
		places: new Map(history.revisions.map((revision, place) => [revision, place]))
	};
	known.set(history, made);
	return made;
}
function reviewsBy(revision) {
	if (!revision.isMainLine) return [];
	return revision.changes.flatMap(({ kind, path, after }) => kind === "review" && after !== null ? [[path.split("/").at(-2)?.toLowerCase() ?? "", revision]] : []);
}
// src/audit/findings/slow-report.ts
const slowReport = auditTrailRule("slow-report", "warning", "What is detected is reported soon: the clock starts with the report.", ({ present }, { verdicts, policy, limits, now }) => {
	if (present === null) return [];
	const { course } = verdicts(present, policy, now);
	const detected = course.events.find(({ event }) => event.event === "detected")?.event.at;
	const gap = detected === void 0 ? 0 : course.reportedAt - detected;
	if (gap <= limits.detection) return [];
	return [{
		proof: "typed",
		message: `It was reported ${formatElapsed(gap)} after it was detected; no limit ran in that time.`,
		hint: "Ask who knew; count the time from `detected` beside the time from `reported`."
	}];
});
// src/audit/findings/status-denied.ts
const STEPS = new Set([
	"contained",
	"mitigated",
	"resolved",
	"closed",
	"dismissed"
]);
const statusDenied = auditTrailRule("status-denied", "error", "A status that was once shown stays in the timeline; what did not hold is `reopened` or `corrected`.", ({ states, present }, { policy }) => {
	if (present === null) return [];
	const known = statusesOf(present, policy);
	const corrected = new Set(correctionsIn(present).map(({ entry }) => entry.split("#")[0]));
	const denied = new Map();
	for (const { held, revision } of states) {
		if (held === null || isOtherIncident(held, present)) continue;
		if (stepsIn(held).every((step) => known.has(step))) continue;
		for (const status of statusesOf(held, policy)) {
			if (!STEPS.has(status) || known.has(status) || corrected.has(status)) continue;
			if (!denied.has(status)) denied.set(status, revision);
		}
	}
	return [...denied].map(([status, revision]) => ({
		revision,
		message: `It was shown as ${status} since ${commitWords(revision)}; its timeline never was ${status}.`,
		hint: `Restore the \`${status}\` entry, and follow it with \`reopened\` and the reason, or declare it with \`corrected\`.`
	}));
});
function stepsIn({ version }) {
	const typed = valueOf(version, "status")?.replaceAll("\"", "") ?? "reported";
	return [...entriesOf(version).map(({ event }) => event), typed].filter((word) => STEPS.has(word));
}
function statusesOf({ version, path }, policy) {
	const { incident } = fileOf(version, path);
	const passed = deriveCourse(incident, policy, null).statusChanges.map(({ status }) => status);
	return new Set(incident.status === void 0 ? passed : [...passed, incident.status]);
}
// src/audit/findings/unreadable-version.ts
const unreadableVersion = auditRule("unreadable-version", "note", "Every version of a record can be read.", ({ traced }) => {
	const hint = "Read it with `git show <commit>:<path>`; the changes around it are compared without it.";
	return [...[...traced.trails.values()].flatMap(({ id, steps }) => steps.flatMap(({ unreadable, revision, path }) => unreadable === null ? [] : [{
		incident: id,
		revision,
		path,
		problem: unreadable
	}])), ...traced.strangers.map((one) => ({
		incident: null,
		...one
	}))].map(({ incident, revision, path, problem }) => ({
		incident,
		path,
		revision,
		message: `The version that ${commitWords(revision)} left cannot be read: ${problem}`,
		hint
	}));
});
// src/audit/findings/unsigned-commit.ts
const unsignedCommit = auditRule("unsigned-commit", "warning", "Commits that change records or policy are signed, where the policy asks for it.", ({ history, limits, signatures }) => history.revisions.flatMap((revision) => {
	const isBad = signatures?.get(revision.commit.hash) === "bad";
	const isMissing = limits.signaturesRequired && isAsked(revision) && revision.commit.signature === null;
	if (!isBad && !isMissing) return [];
	return [{
		revision,
		path: revision.changes[0]?.path ?? null,
		severity: isBad ? "error" : "warning",
		message: isBad ? `The signature of ${commitWords(revision)} is not good: the commit was altered, or its key was taken back.` : `${commitWords(revision)} is not signed.`,
		hint: isBad ? "Ask whoever signed it, and look at `git verify-commit`." : "Sign commits (`git config commit.gpgSign true`), and let the main branch require it."
	}];
}));
function isAsked({ commit, isMainLine }) {
	return isMainLine || commit.parents.length === 1;
}
// src/audit/list.ts
const auditRules = [
	recordDeleted,
	idChanged,
	idReused,
	statusDenied,
	changedAfterClose,
	declaredChanged,
	entryRewritten,
	lateEntry,
	futureEntry,
	lateDowngrade,
	justInTime,
	longHolds,
	slowReport,
	reviewOutdated,
	policyRewritesVerdicts,
	datesBackwards,
	unsignedCommit,
	population,
	issueWithoutRecord,
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
	return auditRules.flatMap(({ find }) => find(context)).toSorted((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) || compareText(a.incident ?? "~", b.incident ?? "~"));
}
// src/audit/limits.ts
const LATER = {
	started: 30 * DAY,
	detected: 7 * DAY,
	noted: 7 * DAY,
	evidence: 7 * DAY
};
function limitsOf({ audit = {} }) {
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
		signaturesRequired: audit.signatures === "required"
	};
}
// src/audit/main-line.ts
function mainLine() {
	const byId = new Map();
	const atPath = new Map();
	const states = new Map();
	const put = (change, version) => {
		const touched = [];
		const old = atPath.get(change.path);
		if (old !== void 0) {
			byId.get(old)?.delete(change.path);
			atPath.delete(change.path);
			touched.push(old);
		}
		if (version === null) return touched;
		const key = version.id.toLowerCase();
		const paths = byId.get(key) ?? new Map();
		byId.set(key, paths.set(change.path, {
			version,
			isRecord: change.kind === "record"
		}));
		atPath.set(change.path, key);
		return [...touched, key];
	};
	const heldOf = (key, onlyRecords) => {
		const [first] = [...byId.get(key) ?? []].filter(([, { isRecord }]) => isRecord || !onlyRecords).toSorted(([a], [b]) => a < b ? -1 : 1);
		if (first === void 0) return null;
		const [path, { version, isRecord }] = first;
		return {
			path,
			version,
			inFolder: isRecord
		};
	};
	return {
		step: (revision, read) => {
			const touched = new Set(revision.changes.flatMap((change) => {
				if (change.kind !== "record" && change.kind !== "elsewhere") return [];
				return put(change, read(change.after));
			}));
			for (const key of touched) {
				const own = states.get(key) ?? [];
				states.set(key, own);
				const held = heldOf(key, false);
				const last = own.at(-1)?.held ?? null;
				if (held === null && last === null) continue;
				if (!(held !== null && last !== null && held.inFolder === last.inFolder && diffVersions(last.version, held.version).length === 0)) own.push({
					revision,
					held
				});
			}
		},
		statesOf: (key) => states.get(key) ?? [],
		presentOf: (key) => heldOf(key, true)
	};
}
// src/audit/trace-incidents.ts
function traceIncidents(history) {
	const line = mainLine();
	const firsts = firstStatements();
	const steps = new Map();
	const names = new Map();
	const became = new Map();
	const removed = new Set();
	const strangers = [];
	const read = readerOf(history);
	for (const revision of history.revisions) {
		const met = meetIncidents(revision, history.records, read, (path, problem) => strangers.push({
			revision,
			path,
			problem
		}));
		for (const { after } of revision.changes) firsts.mention((after === null ? null : history.records.get(after))?.statements ?? [], revision);
		const movedFrom = entriesThatLeft(met);
		for (const [key, { before, after, unreadable }] of met) {
			if (after !== null) names.set(key, after.version.id);
			const all = diffVersions(before?.version ?? null, after?.version ?? null);
			const changes = revision.commit.parents.length > 1 ? ownOfMerge(key, all, firsts, removed) : all;
			for (const { before: gone } of all) if (gone !== null) removed.add(removalKey(key, gone));
			for (const { after: come } of all) {
				if (come === null) continue;
				const origin = movedFrom.get(`${come.field}\n${come.value}`);
				const inherited = origin === void 0 || origin === key ? null : firsts.ofClaim(origin, come);
				if (origin !== void 0 && origin !== key) addTo(became, origin, key);
				firsts.state(key, come, inherited ?? revision);
			}
			const path = after?.path ?? null;
			const from = before !== null && before.path !== path ? before.path : null;
			if (changes.length > 0 || unreadable !== null || from !== null && !isMerge(revision)) addStep(steps, key, {
				revision,
				path,
				from,
				changes,
				unreadable
			});
		}
		if (revision.isMainLine) line.step(revision, read.of);
	}
	const trails = new Map();
	for (const key of [...names.keys()].toSorted()) trails.set(key, {
		id: names.get(key) ?? key,
		key,
		steps: steps.get(key) ?? [],
		states: line.statesOf(key),
		present: line.presentOf(key),
		became: [...became.get(key) ?? []]
	});
	return {
		trails,
		firsts,
		presentEntries: new Set([...trails.values()].flatMap(({ present }) => present === null ? [] : timelineOf(present.version).map(({ value }) => value))),
		strangers
	};
}
function readerOf({ records }) {
	const instead = new Map();
	const of = (blob) => {
		if (blob === null) return null;
		const version = records.get(blob);
		return isReadable(version) ? version : instead.get(blob) ?? null;
	};
	return {
		of,
		replaces: (blob, before) => {
			const version = of(before);
			if (version !== null) instead.set(blob, version);
		}
	};
}
function meetIncidents(revision, records, read, stranger) {
	const met = new Map();
	const meet = (version) => {
		const key = version.id.toLowerCase();
		const known = met.get(key) ?? {
			before: null,
			after: null,
			unreadable: null
		};
		met.set(key, known);
		return known;
	};
	for (const change of revision.changes) {
		if (change.kind !== "record" && change.kind !== "elsewhere") continue;
		const before = read.of(change.before);
		if (before !== null) meet(before).before ??= held(change, before);
	}
	for (const change of revision.changes) {
		if (change.kind !== "record" && change.kind !== "elsewhere") continue;
		const problem = problemOf(change, records);
		if (problem !== null && change.after !== null) read.replaces(change.after, change.before ?? movedBlob(change, revision, records));
		const after = read.of(change.after);
		if (after !== null) {
			const known = meet(after);
			known.after ??= held(change, after);
			known.unreadable ??= problem;
		} else if (problem !== null && change.kind === "record") stranger(change.path, problem);
	}
	return met;
}
function held({ path, kind }, version) {
	return {
		path,
		version,
		inFolder: kind === "record"
	};
}
function problemOf({ after }, records) {
	return after === null ? null : records.get(after)?.problem ?? null;
}
function movedBlob(change, { changes }, records) {
	const id = records.get(change.after ?? "")?.id?.toLowerCase();
	return changes.find(({ before, after }) => id !== void 0 && after === null && records.get(before ?? "")?.id?.toLowerCase() === id)?.before ?? null;
}
function entriesThatLeft(met) {
	const left = new Map();
	for (const [key, { before, after }] of met) {
		if (before === null) continue;
		for (const { before: gone, field } of diffVersions(before.version, after?.version ?? null)) if (gone !== null && field === "timeline") left.set(`${field}\n${gone.value}`, key);
	}
	return left;
}
function ownOfMerge(key, changes, firsts, removed) {
	return changes.filter(({ before, after }) => after === null ? before !== null && !removed.has(removalKey(key, before)) : firsts.of(key, after) === null);
}
function removalKey(key, { field, value }) {
	return `${key}\n${field}\n${value}`;
}
function isMerge({ commit }) {
	return commit.parents.length > 1;
}
function addTo(groups, key, value) {
	groups.set(key, (groups.get(key) ?? new Set()).add(value));
}
function addStep(steps, key, step) {
	const own = steps.get(key);
	if (own === void 0) steps.set(key, [step]);
	else own.push(step);
}
// src/git/record-version.ts
const VERSION_LIMIT = 1048576;
function digester(share) {
	return async (path, bytes) => {
		if (bytes === null) return {
			id: null,
			facts: null,
			problem: "The file is too large to be a record.",
			statements: []
		};
		const cheap = parseRecord(path, bytes);
		const read = cheap.needsExact ? parseRecord(path, bytes, await import("./chunk-CuBvy_wi.js").then((m) => __toESM(m.default, 1))) : cheap;
		if (read.file !== null) return {
			id: read.id,
			facts: factsOf(read.file).map(share),
			problem: null,
			statements: []
		};
		const [first] = read.findings;
		return {
			id: read.id,
			facts: null,
			problem: first === void 0 ? "It cannot be read." : `line ${first.line}: ${first.message}`,
			statements: statementsIn(read.text ?? "")
		};
	};
}
function sharer() {
	const known = new Map();
	return (fact) => {
		const key = `${fact.field}\0${fact.value}`;
		const same = known.get(key);
		if (same !== void 0) return same;
		known.set(key, fact);
		return fact;
	};
}
function factsOf({ incident, body }) {
	const { timeline, ...front } = incident;
	return [
		...Object.entries(front).filter(([, value]) => value !== void 0).map(([field, value]) => ({
			field,
			value: canonical(value)
		})),
		...timeline.map((entry) => ({
			field: "timeline",
			value: canonical(entry)
		})),
		...sectionsOf(body.text)
	];
}
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	return `{${Object.entries(value).filter(([, inner]) => inner !== void 0).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}
function sectionsOf(text) {
	return text.split(/^(?=##? )/m).flatMap((section) => {
		const [first = ""] = section.split("\n", 1);
		const isHeaded = /^##? /.test(first);
		const words = (isHeaded ? section.slice(first.length) : section).replaceAll(/^[ \t]*[-*+] /gm, "- ").replaceAll(/[\s*_]+/g, " ").trim();
		if (words === "" && !isHeaded) return [];
		return [{
			field: isHeaded ? first.replace(/[ \t#]+$/, "").trim() : "text",
			value: createHash("sha256").update(words).digest("hex").slice(0, 16)
		}];
	});
}
const ID = /\b[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?\b/;
const INSTANT = /\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})/g;
function statementsIn(text) {
	const found = new Map();
	let instants = null;
	for (const line of text.split("\n")) {
		const [, opening] = new RegExp(`^[\\s#>|*-]*(?:id:\\s*)?["'\`[*]*(${ID.source})`).exec(line) ?? [];
		if (opening !== void 0) {
			instants = found.get(opening) ?? new Set();
			found.set(opening, instants);
		}
		if (instants === null) continue;
		for (const [typed] of line.matchAll(INSTANT)) {
			const instant = parseInstant(typed);
			if (typeof instant === "number") instants.add(instant);
		}
	}
	return [...found].map(([id, said]) => ({
		id,
		instants: [...said]
	}));
}
// src/git/history-cache.ts
const FORM = "incident-ledger history 1";
function readCache(file, key) {
	try {
		const text = readFileSync(file, "utf8");
		const [title = "", sum = ""] = text.split("\n", 2);
		const body = text.slice(title.length + sum.length + 2);
		if (title !== titleOf(key) || sum !== sumOf(body)) return null;
		return restore(body);
	} catch {
		return null;
	}
}
function writeCache(file, key, kept) {
	const body = store(kept);
	const draft = `${file}.${process.pid}`;
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(draft, `${titleOf(key)}\n${sumOf(body)}\n${body}`);
		renameSync(draft, file);
		return null;
	} catch (error) {
		if (existsSync(draft)) rmSync(draft, { force: true });
		return error instanceof Error ? error.message : String(error);
	}
}
function titleOf({ dir, policy }) {
	return `${FORM} ${JSON.stringify([dir, policy])}`;
}
function sumOf(body) {
	return createHash("sha256").update(body).digest("hex");
}
function store({ records, policies, ...rest }) {
	const places = new Map();
	const facts = [];
	const placeOf = (fact) => {
		const known = places.get(fact);
		if (known !== void 0) return known;
		places.set(fact, facts.length);
		return facts.push(fact) - 1;
	};
	const versions = [...records].map(([blob, version]) => [blob, {
		...version,
		facts: version.facts?.map(placeOf) ?? null
	}]);
	return JSON.stringify({
		...rest,
		facts,
		versions,
		policies: [...policies]
	});
}
function restore(body) {
	const { facts, versions, policies, ...rest } = JSON.parse(body);
	const share = sharer();
	const shared = facts.map(share);
	return {
		...rest,
		policies: new Map(policies),
		records: new Map(versions.map(([blob, version]) => [blob, {
			...version,
			facts: version.facts?.flatMap((place) => shared[place] ?? []) ?? null
		}]))
	};
}
// src/git/history-place.ts
function findHistory({ root, dir, policy, revision = "HEAD" }) {
	const found = runGit(root, [
		"rev-parse",
		"--path-format=absolute",
		"--is-shallow-repository",
		"--show-toplevel",
		"--git-dir",
		"--show-prefix"
	]);
	if (found.kind === "missing") throw new CommandError("An audit reads the history, and there is no git on this machine.", "Install git 2.31 or newer.");
	if (found.kind === "failed") throw new CommandError("An audit reads the history, and this folder is in no Git work tree.", "Run it inside a clone of the repository.");
	const [shallow, top = "", gitFolder = "", prefix = ""] = found.output.split("\n");
	if (shallow === "true") throw new CommandError("The history of this clone was cut when it was fetched (it is shallow): every file would look new.", "Run `git fetch --unshallow`; in a workflow, give actions/checkout `fetch-depth: 0`.");
	const head = runGit(top, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	]);
	if (head.kind !== "ok") throw new CommandError(revision === "HEAD" ? "There is no commit yet, so there is no history." : `${revision} is no commit.`, revision === "HEAD" ? "Commit the records first." : "Name a commit, a branch or a tag.");
	const inTop = (path) => path === "." ? prefix.replace(/\/$/, "") : `${prefix}${path.replace(/^(?:\.\/)+/, "")}`;
	return {
		top,
		dir: inTop(dir),
		policy: inTop(policy),
		head: head.output.trim(),
		cacheFile: join(gitFolder, "incident-ledger/history")
	};
}
// src/git/parse-commit.ts
function parseCommit(hash, bytes) {
	const rough = new TextDecoder("latin1").decode(bytes);
	const end = rough.indexOf("\n\n");
	const encoding = /^encoding (.+)$/m.exec(end === -1 ? rough : rough.slice(0, end))?.[1];
	const text = decoded(bytes, encoding);
	const split = text.indexOf("\n\n");
	const head = split === -1 ? text : text.slice(0, split);
	const message = split === -1 ? "" : text.slice(split + 2);
	const headers = head.split("\n");
	const values = (name) => headers.flatMap((line) => line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []);
	return {
		hash,
		parents: values("parent"),
		author: signatory(values("author")[0] ?? ""),
		committer: signatory(values("committer")[0] ?? ""),
		subject: (message.trimStart().split("\n", 1)[0] ?? "").trim(),
		signature: signatureOf(headers)
	};
}
function pullRequestOf(subject) {
	const match = /^Merge pull request #(\d{1,9})\b/.exec(subject) ?? /\(pull request #(\d{1,9})\)/.exec(subject) ?? /\(#(\d{1,9})\)$/.exec(subject);
	return match === null ? null : Number(match[1]);
}
function signatory(line) {
	const [, name = "", email = "", at = "0"] = /^(.*?) ?<([^>]*)> (\d+)(?: [+-]\d{4})?$/.exec(line) ?? [];
	return {
		name,
		email,
		at: Number(at)
	};
}
function signatureOf(headers) {
	const line = headers.find((header) => /^gpgsig(?:-sha256)? /.test(header));
	if (line === void 0) return null;
	if (line.includes("BEGIN SSH SIGNATURE")) return "ssh";
	return line.includes("BEGIN SIGNED MESSAGE") ? "x509" : "openpgp";
}
function decoded(bytes, encoding) {
	try {
		return new TextDecoder(encoding ?? "utf-8").decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
// src/git/walk.ts
function walkFrom(head) {
	const waiting = new Map([[head, {
		isMainLine: true,
		through: null,
		place: 0,
		children: []
	}]]);
	let mainLine = 0;
	return {
		step: (commit, late) => {
			const own = waiting.get(commit.hash);
			if (own === void 0) throw new Error(`git log drew ${commit.hash} before its children.`);
			waiting.delete(commit.hash);
			for (const child of own.children) if (child.committedAt < commit.committedAt) child.late(commit.committedAt - child.committedAt);
			if (own.isMainLine) mainLine += 1;
			for (const [index, parent] of commit.parents.entries()) {
				const isMainLine = own.isMainLine && index === 0;
				const through = own.isMainLine ? commit.hash : own.through;
				const place = own.isMainLine ? mainLine : own.place;
				const known = waiting.get(parent) ?? {
					isMainLine: false,
					through,
					place,
					children: []
				};
				known.isMainLine ||= isMainLine;
				if (place > known.place) Object.assign(known, {
					through,
					place
				});
				known.children.push({
					committedAt: commit.committedAt,
					late
				});
				waiting.set(parent, known);
			}
			return standing(own);
		},
		waiting: () => [...waiting.keys()],
		standingOf: (hash) => {
			const known = waiting.get(hash);
			return known === void 0 ? null : standing(known);
		}
	};
}
function standing({ isMainLine, through }) {
	return {
		isMainLine,
		through: isMainLine ? null : through
	};
}
// src/git/watched-paths.ts
function watchPaths({ dir, policy }, learned = []) {
	const elsewhere = new Set(learned);
	const prefix = dir === "" ? "" : `${dir}/`;
	const kindOf = (path) => {
		if (path === policy) return "policy";
		if (!path.endsWith(".md")) return null;
		const name = path.split("/").at(-1) ?? "";
		if (path.startsWith(prefix)) {
			const folders = path.slice(prefix.length).split("/").slice(0, -1);
			if (folders.some((folder) => ID_PATTERN.test(folder))) return name === "review.md" && ID_PATTERN.test(folders.at(-1) ?? "") ? "review" : null;
			return name === "README.md" ? null : "record";
		}
		if (elsewhere.has(path) || ID_PATTERN.test(name.slice(0, idLength(name)))) return "elsewhere";
		return null;
	};
	return {
		kindOf,
		learned: elsewhere,
		learn: (changes) => {
			if (!changes.some(({ path, before, after }) => before === null && after !== null && isKept(kindOf(path)))) return;
			for (const { path, before, after } of changes) {
				if (before === null || !path.endsWith(".md") || kindOf(path) !== null) continue;
				if (after === null || !EVERYDAY.test(path)) elsewhere.add(path);
			}
		}
	};
}
const EVERYDAY = /(?:^|\/)(?:README|CHANGELOG)\.md$/i;
function isKept(kind) {
	return kind === "record" || kind === "elsewhere";
}
function idLength(name) {
	return /^[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?(?=[-.])/.exec(name)?.[0].length ?? 0;
}
// src/git/read-history.ts
async function readHistory(request) {
	const place = findHistory(request);
	const key = {
		dir: place.dir,
		policy: place.policy
	};
	const kept = request.cache ? usableCache(place, readCache(place.cacheFile, key)) : null;
	const { readCommits, ...all } = (kept === null ? null : await readSince(place, kept)) ?? await readAll(place);
	const cacheFault = request.cache && (readCommits > 0 || kept === null) ? writeCache(place.cacheFile, key, all) : null;
	const policies = new Map();
	for (const [blob, text] of all.policies) policies.set(blob, await parseOldPolicy(place.policy, new TextEncoder().encode(text), loadYaml));
	const { head, revisions, records, commits } = all;
	return {
		head,
		revisions,
		records,
		policies,
		commits,
		readCommits,
		cacheFault
	};
}
function usableCache({ top, head }, kept) {
	if (kept === null || kept.head === head) return kept;
	return runGit(top, [
		"merge-base",
		"--is-ancestor",
		"--end-of-options",
		kept.head,
		head
	]).kind === "ok" ? kept : null;
}
async function readAll(place) {
	const watched = watchPaths(place);
	const { sketches, commits } = await readLog(place, null, watched, walkFrom(place.head));
	return extend(place, nothingKept(place), sketches, commits, watched);
}
async function readSince(place, kept) {
	if (kept.head === place.head) return {
		...kept,
		readCommits: 0
	};
	const watched = watchPaths(place, kept.learned);
	const walk = walkFrom(place.head);
	const { sketches, commits } = await readLog(place, kept.head, watched, walk);
	if (watched.learned.size > kept.learned.length) return null;
	if (walk.standingOf(kept.head)?.isMainLine !== true) return null;
	meetParents(place, walk);
	return extend(place, kept, sketches, commits, watched);
}
function meetParents({ top }, walk) {
	const args = [
		"log",
		"--no-walk=unsorted",
		"--format=%H %ct",
		"--end-of-options",
		...walk.waiting()
	];
	const answer = runGit(top, args);
	if (answer.kind !== "ok") return;
	for (const line of answer.output.split("\n").filter(Boolean)) {
		const [hash = "", at = ""] = line.split(" ");
		walk.step({
			hash,
			committedAt: Number(at),
			parents: [],
			changes: []
		}, () => void 0);
	}
}
function nothingKept({ head }) {
	return {
		head,
		commits: 0,
		learned: [],
		revisions: [],
		records: new Map(),
		policies: new Map()
	};
}
async function extend(place, kept, sketches, commits, watched) {
	const objects = await readVersions(place, sketches, kept);
	const revisions = sketches.toReversed().map((sketch) => revisionOf(sketch, objects.commits));
	return {
		head: place.head,
		commits: kept.commits + commits,
		learned: [...watched.learned],
		revisions: [...kept.revisions, ...revisions],
		records: objects.records,
		policies: objects.policies,
		readCommits: commits
	};
}
async function readLog({ top, head }, since, watched, walk) {
	const git = streamGit(top, [
		"log",
		"--raw",
		"--no-renames",
		"--no-abbrev",
		"--no-relative",
		"--no-show-signature",
		"--no-ext-diff",
		"--no-textconv",
		"--root",
		"--topo-order",
		"--diff-merges=first-parent",
		"-z",
		`--format=${LOG_FORMAT}`,
		"--end-of-options",
		head,
		...since === null ? [] : [`^${since}`]
	]);
	git.input.end();
	const sketches = [];
	let commits = 0;
	try {
		for await (const commit of parseLog(git.output.setEncoding("utf8"))) {
			commits += 1;
			watched.learn(commit.changes);
			const changes = commit.changes.flatMap((change) => {
				const kind = watched.kindOf(change.path);
				return kind === null || change.before === change.after ? [] : [{
					...change,
					kind
				}];
			});
			let sketch = null;
			const { isMainLine, through } = walk.step(commit, (seconds) => {
				if (sketch !== null) sketch.behindParent = Math.max(sketch.behindParent, seconds);
			});
			if (changes.length === 0) continue;
			sketch = {
				hash: commit.hash,
				isMainLine,
				through,
				behindParent: 0,
				changes
			};
			sketches.push(sketch);
		}
	} finally {
		git.stop();
	}
	const { status, message } = await git.ended;
	if (status !== 0 && message !== "") throw new CommandError(`git log failed: ${message}`, "Run `git fsck` to see what is wrong.");
	return {
		sketches,
		commits
	};
}
async function readVersions(place, sketches, kept) {
	const records = new Map(kept.records);
	const policies = new Map(kept.policies);
	const commits = new Map();
	const wanted = new Map();
	for (const { hash, through, changes } of sketches.toReversed()) {
		for (const { path, kind, before, after } of changes) {
			if (kind === "review") continue;
			const isPolicy = kind === "policy";
			for (const blob of [before, after]) if (blob !== null && !(isPolicy ? policies : records).has(blob)) wanted.set(blob, {
				path,
				isPolicy
			});
		}
		wanted.set(hash, null);
		if (through !== null) wanted.set(through, null);
	}
	const share = sharer();
	for (const { facts } of records.values()) for (const fact of facts ?? []) share(fact);
	const digest = digester(share);
	for await (const { hash, bytes } of readObjects(place.top, [...wanted.keys()], VERSION_LIMIT)) {
		const as = wanted.get(hash);
		if (as === void 0) continue;
		if (as === null) commits.set(hash, parseCommit(hash, bytes ?? new Uint8Array()));
		else if (as.isPolicy) policies.set(hash, new TextDecoder().decode(bytes ?? new Uint8Array()));
		else records.set(hash, await digest(as.path, bytes));
	}
	return {
		records,
		policies,
		commits
	};
}
function revisionOf(sketch, commits) {
	const { hash, through, isMainLine, behindParent, changes } = sketch;
	const commit = commits.get(hash);
	if (commit === void 0) throw new Error(`git cat-file left out the commit ${hash}.`);
	const merge = through === null ? void 0 : commits.get(through);
	const passage = merge === void 0 ? null : {
		hash: merge.hash,
		subject: merge.subject,
		at: merge.committer.at
	};
	return {
		commit,
		isMainLine,
		through: passage,
		pullRequest: pullRequestOf(passage?.subject ?? "") ?? pullRequestOf(commit.subject),
		behindParent,
		changes
	};
}
async function loadYaml() {
	return import("./chunk-CuBvy_wi.js").then((m) => __toESM(m.default, 1));
}
export { fileOf as _, auditHistory as a, PROOFS as c, lateness as d, proofOf as f, entryOf as g, isAttested as h, limitsOf as i, isReceipt as l, shortHash as m, parseCommit as n, judge as o, claimedAt as p, traceIncidents as r, mainPolicies as s, readHistory as t, isSquash as u, timelineOf as v, valueOf as y };
