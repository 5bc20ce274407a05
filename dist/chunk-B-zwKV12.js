import { A as isConfidential, C as paint, E as wrap, T as terminalLine } from "./chunk-CsDEF--I.js";
import { G as idKey } from "./chunk-DM8t71Lm.js";
import { Gn as unnamed, Un as hiddenAmong } from "./chunk-BU5pFG3X.js";
import { zt as formatInstant } from "./chunk-DooBvNNt.js";
import { C as valueOf, b as entryOf, d as shortHash, h as isSquash, l as auditRules, u as instantsShown } from "./chunk-aQeO6Esw.js";
import { t as policyTrail } from "./chunk-6cnlIVId.js";
// src/audit/audit-trail-text.ts
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
			...changes.flatMap((change) => wrapped(changeText(change), screen))
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
	const verdict = signatures?.get(commit.hash)?.check;
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
function changeText({ kind, field, before, after }) {
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
// src/commands/audit/shown-audit.ts
async function shownAudit({ place }, recordsAtHand, result) {
	if (place === "private") return result;
	const { context, policyPath, trailOf } = result;
	const records = await recordsAtHand();
	const hidden = hiddenAmong(records, context.policy, place);
	const clear = new Set(records.flatMap(({ path, file }) => isConfidential(file, context.policy, place) ? [] : [path]));
	const told = new Set(context.cards.flatMap(({ key, path }) => path !== null && clear.has(path) ? [key] : []));
	const isTold = ({ incident, path }) => incident === null ? path === null || path === policyPath || clear.has(path) : told.has(idKey(incident));
	const safe = (text) => unnamed(text, hidden);
	return {
		...result,
		trailOf: (key) => told.has(key) ? trailOf(key) : null,
		findings: result.findings.map((finding) => isTold(finding) ? {
			...finding,
			message: safe(finding.message),
			hint: safe(finding.hint)
		} : withheld(finding))
	};
}
function withheld(finding) {
	const summary = auditRules.find(({ id }) => id === finding.rule)?.summary ?? "";
	return {
		...finding,
		path: finding.incident,
		message: `${summary} What it found is confidential, and this place is not.`,
		hint: "Run `incident-ledger audit` on your own machine."
	};
}
export { trailLines as i, changeText as n, policyLines as r, shownAudit as t };
