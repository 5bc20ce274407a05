import { _ as firstOfClaim, b as timelineOf, c as auditHistory, d as personIn, f as PROOFS, g as firstOf, h as proofOf, l as shortHash, m as lateness, p as isSquash, t as gatherAudit, u as attestedBy, v as entryOf, x as valueOf } from "./chunk-C4y_f4Cw.js";
import { V as nearest } from "./chunk-B_s_kXvw.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { t as policyTrail } from "./chunk-B4GRXoG_.js";
import { l as formatInstant } from "./chunk-xCE1W7Kw.js";
import { r as jsonTextInParts } from "./chunk-DaoRo6Ga.js";
import { a as wrap, i as terminalLine, n as paint } from "./chunk-DSWQQVMO.js";
// src/commands/ledger/instants-shown.ts
function instantsShown(entry) {
	if (entry === null || typeof entry !== "object") return entry;
	return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, (key === "at" || key === "expected") && typeof value === "number" ? formatInstant(value) : value]));
}
// src/commands/audit/audit-json.ts
const SCHEMA_VERSION = 1;
function auditJson(result) {
	const { context, policyPath, cards, findings, only } = result;
	const { history, now, policies } = context;
	return jsonTextInParts({
		schemaVersion: SCHEMA_VERSION,
		now: formatInstant(now),
		head: history.head,
		commits: history.commits,
		policy: {
			path: policyPath,
			commit: policies.at(-1)?.revision.commit.hash ?? null
		}
	}, ["incidents", incidentsOf(result)], {
		policyTrail: only === null ? policyTrail(history).map(({ revision, path, from, changes, problem }) => ({
			...revisionJson(revision, context),
			path,
			from,
			problem,
			changes
		})) : [],
		findings,
		summary: countSeverities(findings, cards.length)
	});
}
function* incidentsOf({ context, cards, trailOf }) {
	for (const { key } of cards) {
		const trail = trailOf(key);
		if (trail !== null) yield incidentJson(trail, context);
	}
}
function countSeverities(findings, incidents) {
	const count = (wanted) => findings.filter(({ severity }) => severity === wanted).length;
	return {
		incidents,
		errors: count("error"),
		warnings: count("warning"),
		notes: count("note")
	};
}
function incidentJson(trail, context) {
	const { present, steps, id } = trail;
	return {
		id,
		path: present?.path ?? null,
		entries: present === null ? [] : timelineOf(present.version).map((fact) => entryJson(fact, trail, context)),
		trail: steps.map(({ revision, path, from, unreadable, changes }) => ({
			...revisionJson(revision, context),
			path,
			from,
			unreadable,
			changes: changes.map(({ kind, field, before, after }) => ({
				kind,
				field,
				before: valueJson(before),
				after: valueJson(after)
			}))
		}))
	};
}
function entryJson(fact, { firsts }, context) {
	const entry = entryOf(fact);
	const claimed = firstOfClaim(firsts, fact);
	const stated = firstOf(firsts, fact);
	const personOf = (key) => {
		const attested = attestedBy(entry, key, stated, context);
		return attested === null ? null : attested ? "attested" : "asserted";
	};
	return {
		event: entry.event,
		at: formatInstant(entry.at),
		by: entry.by ?? null,
		person: personOf("by"),
		who: personIn(entry, "who"),
		whoPerson: personOf("who"),
		firstStated: claimed?.commit.hash ?? null,
		committedLaterBySeconds: claimed === null ? null : lateness(entry, claimed),
		proof: proofOf(entry, claimed, context)
	};
}
function revisionJson({ commit, isMainLine, through, pullRequest }, { signatures }) {
	const { author, committer } = commit;
	return {
		commit: commit.hash,
		subject: commit.subject,
		author: {
			name: author.name,
			email: author.email,
			at: formatInstant(author.at)
		},
		committer: {
			name: committer.name,
			email: committer.email,
			at: formatInstant(committer.at)
		},
		signature: commit.signature,
		verified: signatures?.get(commit.hash) ?? null,
		mainLine: isMainLine,
		through: through?.hash ?? null,
		pullRequest
	};
}
function valueJson(fact) {
	if (fact === null) return null;
	if (fact.field === "text" || fact.field.startsWith("#")) return fact.value;
	const value = JSON.parse(fact.value);
	return fact.field === "timeline" ? instantsShown(value) : value;
}
// src/commands/audit/audit-trail-text.ts
function trailLines(trail, context, screen) {
	const { present, steps } = trail;
	const title = present === null ? null : valueOf(present.version, "title") ?? null;
	const name = title === null ? trail.id : `${trail.id} ${textOf(title)}`;
	return [
		paint(terminalLine(name), "strong", screen.color),
		paint(`  ${terminalLine(present?.path ?? "no longer in the folder")}`, "faint", screen.color),
		...steps.flatMap(({ revision, path, from, unreadable, changes }) => [
			...revisionLines(revision, context, screen),
			...from === null ? [] : wrapped(`moved from ${from}${path === null ? "" : ` to ${path}`}`, screen),
			...unreadable === null ? [] : wrapped(`cannot be read: ${unreadable}`, screen),
			...changes.flatMap((change) => wrapped(changeWords(change), screen))
		])
	];
}
function policyLines(context, screen) {
	const steps = policyTrail(context.history);
	if (steps.length === 0) return [];
	return [paint("The policy", "strong", screen.color), ...steps.flatMap(({ revision, path, from, changes, problem }, index) => [
		...revisionLines(revision, context, screen),
		...from === null ? [] : wrapped(`moved from ${from} to ${path}`, screen),
		...problem === null ? [] : wrapped(`cannot be used: ${problem}`, screen),
		...index === 0 ? wrapped(`+ ${changes.length} keys`, screen) : changes.flatMap(({ key, before, after }) => wrapped(before === null ? `+ ${key}: ${after ?? ""}` : after === null ? `- ${key}: ${before}` : `~ ${key}: ${before} → ${after}`, screen))
	])];
}
function revisionLines(revision, { signatures }, screen) {
	const { commit, through, pullRequest } = revision;
	const { author, committer } = commit;
	const isOther = author.email !== committer.email || author.name !== committer.name;
	const verdict = signatures?.get(commit.hash);
	const parts = [
		shortHash(commit.hash),
		`authored ${formatInstant(author.at)} by ${author.name} <${author.email}>`,
		...author.at === committer.at && !isOther ? [] : [`committed ${formatInstant(committer.at)}${isOther ? ` by ${committer.name}` : ""}`],
		commit.signature === null ? "unsigned" : `${commit.signature} signature ${verdict ?? "not verified"}`,
		...pullRequest === null ? [] : [`pull request #${pullRequest}${isSquash(revision) ? ", squashed" : ""}`],
		...through === null ? [] : [`through ${shortHash(through.hash)}`],
		commit.subject
	];
	return wrap(`  ${terminalLine(parts.join(" · "))}`, screen.width, "    ");
}
function wrapped(words, { width }) {
	return wrap(`    ${terminalLine(words)}`, width, "      ");
}
function changeWords({ kind, field, before, after }) {
	switch (kind) {
		case "added": return `+ ${nameOf(field)}${valueWords(after)}`;
		case "removed": return `- ${nameOf(field)}${valueWords(before)}`;
		case "changed": return isSection(field) ? `~ ${field} was rewritten` : `~ ${nameOf(field)}${valueWords(before)} → ${valueWords(after).trimStart()}`;
	}
}
function nameOf(field) {
	if (field === "timeline") return "";
	return isSection(field) ? field : `${field}:`;
}
function valueWords(fact) {
	if (fact === null || isSection(fact.field)) return "";
	if (fact.field !== "timeline") return ` ${textOf(fact.value)}`;
	const { event, at, ...rest } = entryOf(fact);
	const more = Object.entries(Object(instantsShown(rest))).map(([key, value]) => ` ${key}=${typeof value === "string" ? value : JSON.stringify(value)}`);
	return `${formatInstant(at)} ${event}${more.join("")}`;
}
function isSection(field) {
	return field === "text" || field.startsWith("#");
}
function textOf(json) {
	const value = JSON.parse(json);
	return typeof value === "string" ? value : json;
}
// src/commands/audit/audit-text.ts
const PROOF_WORDS = {
	receipt: "with a receipt to compare with GitHub",
	signed: "signed in time",
	committed: "committed in time",
	typed: "typed alone"
};
function* auditText(result, options) {
	let isFirst = true;
	for (const lines of blocksOf(result, options)) {
		if (lines.length === 0) continue;
		yield `${isFirst ? "" : "\n"}${lines.join("\n")}\n`;
		isFirst = false;
	}
}
function* blocksOf(result, options) {
	const { context, findings, cards, only, trailOf } = result;
	yield wrap(headline(result), options.width, "  ");
	const shown = only === null ? shownAtLarge(findings) : findings.map((finding) => ({
		finding,
		more: 0
	}));
	for (const { finding, more } of shown) yield [...findingLines(finding, options), ...more === 0 ? [] : [`  … and ${more} more like it, in the same commit`]];
	if (only === null && !options.trails) yield incidentLines(result, options);
	else {
		for (const { key } of cards) {
			const trail = trailOf(key);
			if (trail !== null) yield trailLines(trail, context, options);
		}
		if (only === null) yield policyLines(context, options);
	}
	yield closing(result, options);
}
function headline({ context, cards, only }) {
	const { history } = context;
	return `${only?.id ?? count(cards.length, "incident")} in ${count(history.commits, "commit")} up to ${shortHash(history.head)}.`;
}
const LIKE_SHOWN = 3;
function shownAtLarge(findings) {
	const alike = new Map();
	for (const finding of findings) {
		if (isOfPeople(finding)) continue;
		const { severity, rule, commit } = finding;
		const key = commit === null ? `${alike.size}` : [
			severity,
			rule,
			commit
		].join(" ");
		const known = alike.get(key) ?? [];
		alike.set(key, known);
		const last = known.at(-1);
		if (last !== void 0 && known.length >= LIKE_SHOWN) last.more += 1;
		else known.push({
			finding,
			more: 0
		});
	}
	return [...alike.values()].flat();
}
function isOfPeople({ rule }) {
	return rule === "asserted-people";
}
function findingLines({ severity, incident, rule, message, hint, commit, path }, { color, width }) {
	const ink = {
		error: "error",
		warning: "warning",
		note: "faint"
	};
	const [first = "", ...rest] = wrap(`${severity}: ${incident === null ? "" : `${terminalLine(incident)}: `}${terminalLine(message)}`, width, "  ");
	const place = [path, commit === null ? null : shortHash(commit)].filter((part) => part !== null);
	return [
		first.replace(`${severity}:`, paint(`${severity}:`, ink[severity], color)),
		...rest,
		...wrap(`  > ${terminalLine(hint)}`, width, "    "),
		paint(`  ${terminalLine([rule, ...place].join(" · "))}`, "faint", color)
	];
}
function incidentLines({ cards, findings }, { color, width }) {
	const byIncident = new Map();
	for (const finding of findings) byIncident.set(finding.incident, [...byIncident.get(finding.incident) ?? [], finding]);
	return cards.flatMap((card) => {
		const own = byIncident.get(card.id) ?? [];
		const { errors, warnings } = countSeverities(own, 0);
		const said = [
			proofWords(card),
			count(card.changes, "change"),
			...own.some(isOfPeople) ? ["people asserted"] : [],
			...errors > 0 ? [count(errors, "error")] : [],
			...warnings > 0 ? [count(warnings, "warning")] : []
		];
		const line = `${terminalLine(card.id)}  ${said.join(", ")}`;
		const [first = "", ...rest] = wrap(line, width, "    ");
		return [first.replace(card.id, paint(card.id, "strong", color)), ...rest];
	});
}
function proofWords({ judgement: { proofs } }) {
	if (proofs === null) return "gone";
	const parts = PROOFS.flatMap((proof) => proofs[proof] === 0 ? [] : [`${proofs[proof]} ${PROOF_WORDS[proof]}`]);
	return `${count(PROOFS.reduce((sum, proof) => sum + proofs[proof], 0), "entry", "entries")}: ${parts.join(", ")}`;
}
function closing({ findings, cards, only }, { color, width, trails: shown }) {
	const { errors, warnings, notes } = countSeverities(findings, cards.length);
	const ink = errors > 0 ? "error" : warnings > 0 ? "warning" : "strong";
	const unshown = only === null ? findings.filter(isOfPeople).length : 0;
	const sum = `${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notes - unshown, "note")}.`;
	const elsewhere = unshown === 0 ? "" : ` ${count(unshown, "more note")} on who acted: in \`audit ID\` and the JSON.`;
	const more = only === null && !shown && cards.length > 0 ? ["`incident-ledger audit ID` shows every change of one incident; --trail, of all."] : [];
	const ranks = "Dates in commits are claims: a receipt of GitHub proves more than a signature, a signature more than a committer date, and that more than what was typed.";
	return [`${paint(sum, ink, color)}${elsewhere}`, ...[...more, ranks].flatMap((line) => wrap(line, width, "").map((part) => paint(part, "faint", color)))];
}
function count(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}
// src/commands/audit.ts
async function audit(shell, options) {
	const { context, traced, policyPath } = await gatherAudit(shell, options);
	try {
		const only = options.id === null ? null : chosen(context.cards, options.id);
		const all = auditHistory(context);
		const findings = only === null ? all : all.filter(({ incident }) => incident === only.id);
		const result = {
			context,
			policyPath,
			cards: only === null ? context.cards : [only],
			findings,
			only,
			trailOf: traced.trailOf
		};
		const screen = {
			color: shell.color,
			width: shell.columns,
			trails: options.trail
		};
		const parts = options.format === "json" ? auditJson(result) : auditText(result, screen);
		for (const part of parts) shell.out(part);
		return findings.some(({ severity }) => severity === "error") ? 1 : 0;
	} finally {
		traced.close();
	}
}
function chosen(cards, id) {
	const found = cards.find(({ key }) => key === id.toLowerCase());
	if (found !== void 0) return found;
	const keys = cards.map(({ key }) => key);
	const near = nearest(id, keys);
	throw new CommandError(`No commit has a record with the id ${id}.`, near === null ? "Run `incident-ledger audit` for the ids there are." : `Did you mean ${cards.find(({ key }) => key === near)?.id ?? near}?`);
}
export { audit };
