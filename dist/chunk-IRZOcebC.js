import { j as countOf, y as isLive } from "./chunk-BkX8CfSR.js";
import { D as stateWords, E as roleAndHolder, P as utcAndLocal, h as dutyAndAnchor, i as shortfalls, j as relative, n as closingGap, w as priorityWords } from "./chunk-CRcqoFha.js";
import { n as declaredWords, r as whyDeclared, t as declaredTag } from "./chunk-D9ppEahG.js";
import { tt as heldAgainstPresent } from "./chunk-BM_aRclj.js";
import { a as wrap, i as terminalLine, n as paint } from "./chunk-Ci5M1fQc.js";
// src/report/status-text.ts
const PENDING_SHOWN = 2;
const APART = "Backfills and exercises, which count in no figure and move no exit code:";
function renderStatusText(view, options) {
	const live = view.rows.filter(({ entry }) => isLive(entry));
	const others = view.rows.filter(({ entry }) => !isLive(entry));
	const blocks = live.map((row) => blockOf(row, view, options));
	const apart = others.map((row) => blockOf(row, view, options));
	if (apart.length > 0) apart.unshift(wrap(APART, options.width, "  "));
	const foot = ["Counted from the records alone: what a sweep delivered on GitHub counts once the record holds it.", ...view.rows.length === 0 ? [] : [heldAgainst(view)]].flatMap((sentence) => wrap(sentence, options.width, "")).map((line) => paint(line, "faint", options.color));
	return `${[
		wrap(headline(view, live), options.width, "  "),
		...blocks,
		...apart,
		foot
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function heldAgainst({ policyFile, presentBecause, rows }) {
	if (presentBecause !== null) return heldAgainstPresent(policyFile.path, presentBecause);
	const path = terminalLine(policyFile.path);
	const named = [...new Set(rows.flatMap(({ entry }) => entry.obligations.map(({ policyCommit }) => policyCommit)))].flatMap((commit) => commit === null ? [] : [commit.slice(0, 12)]);
	return named.length === 0 ? `Each clock is held against the ${path} in force when it started.` : `Each clock is held against the ${path} in force when it started: ${named.toSorted().join(", ")}.`;
}
function headline({ records, all, now, clockface }, rows) {
	const moment = utcAndLocal(now, clockface);
	if (rows.length === 0) return records === 0 ? `No incidents are recorded yet, as of ${moment}. May it stay so; \`incident-ledger new\` records one.` : `No open incidents at ${moment}: ${countOf(records, "record")}, nothing owed. Well done.`;
	const states = ["overdue", "due-soon"].map((state) => [rows.filter((row) => row.worst === state).length, stateWords(state)]).filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
	const tail = states.length === 0 ? "nothing overdue" : states.join(", ");
	return `${countOf(rows.length, all ? "incident" : "open incident")} at ${moment}: ${tail}.`;
}
function blockOf(row, view, options) {
	const { entry, worst } = row;
	const { incident } = entry.file;
	const label = worst === null ? entry.course.status : stateWords(worst);
	const head = `${label.toUpperCase()} ${priorityWords(entry)} ${terminalLine(incident.id)}${declaredTag(entry)} ${terminalLine(incident.title)}`;
	const [first = "", ...rest] = wrap(head, options.width, "  ");
	const ink = inkOf(worst);
	const shown = shownOf(row.owed);
	const hidden = row.owed.length - shown.length;
	const more = `  … and ${hidden} more: incident-ledger status ${terminalLine(incident.id)}`;
	return [
		ink === null ? first : first.replace(label.toUpperCase(), (word) => paint(word, ink, options.color)),
		...rest,
		...wrap(`  ${entry.course.status} since ${statusSince(row, view)}`, options.width, "    "),
		...holdLines(row, view).flatMap((line) => wrap(line, options.width, "    ")),
		...whyDeclared(entry) === null ? [] : wrap(`  ${declaredWords(entry)}`, options.width, "    "),
		...gapLines(row, view, options),
		...shown.flatMap((obligation) => linesOf(obligation, row, view, options)),
		...row.owed.length === 0 ? ["  nothing owed"] : [],
		...hidden > 0 ? wrap(more, options.width, "    ") : [],
		...shortfallLines(row, options)
	];
}
function gapLines({ entry }, view, { width }) {
	const gap = closingGap(entry.course, view.policyFile.policy, terminalLine);
	return gap === null ? [] : wrap(`  ${gap}`, width, "    ");
}
function shortfallLines({ entry }, { width }) {
	const { late, undone } = shortfalls(entry.obligations);
	return [...late.length === 0 ? [] : [`  late: ${late.join(", ")}`], ...undone.length === 0 ? [] : [`  not done: ${undone.join(", ")}`]].flatMap((line) => wrap(line, width, "    "));
}
function shownOf(owed) {
	const pending = owed.filter(({ state }) => state === "pending").slice(0, PENDING_SHOWN);
	return [...owed.filter(({ state }) => state !== "pending"), ...pending];
}
function statusSince({ entry }, { clockface, now }) {
	const at = entry.course.statusChanges.at(-1)?.at ?? entry.course.reportedAt;
	return `${utcAndLocal(at, clockface)}, ${relative(at, now)}`;
}
function holdLines({ entry }, { clockface }) {
	return entry.course.holds.flatMap(({ from, to, reason }) => to === null ? [`  on hold since ${utcAndLocal(from, clockface)}, because ${terminalLine(reason)}`] : []);
}
function linesOf(obligation, { entry }, view, options) {
	const owner = terminalLine(roleAndHolder(entry.course, view.policyFile.policy, obligation.owner));
	const state = stateWords(obligation.state);
	const [first = "", ...rest] = [...wrap(`  ${state}: ${owner} to ${dutyAndAnchor(obligation)}`, options.width, "      "), ...wrap(`      ${dueWords(obligation, view)}`, options.width, "      ")];
	const ink = inkOf(obligation.state);
	return [ink === null ? first : first.replace(state, (word) => paint(word, ink, options.color)), ...rest];
}
function dueWords({ dueAt, approximate }, { clockface, now }) {
	if (dueAt === null) return "no due instant while it is on hold";
	const estimate = approximate ? " (rests on an estimate)" : "";
	return `by ${utcAndLocal(dueAt, clockface)}, ${relative(dueAt, now)}${estimate}`;
}
function inkOf(state) {
	if (state === "overdue") return "error";
	return state === "due-soon" ? "warning" : null;
}
export { renderStatusText as t };
