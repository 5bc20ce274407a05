import { a as wrap, i as terminalLine, n as paint } from "./chunk-7WyUxpmP.js";
import { n as roleWords, o as isLive, u as isEnded } from "./chunk-oJ0uy9y3.js";
import { c as formatInstant } from "./chunk-D4aqUS7_.js";
import { f as kindIn } from "./chunk-DIJ1IfjV.js";
import { a as relative, l as utcAndLocal, o as span } from "./chunk-BPs8Bztt.js";
import { L as sectionKey } from "./chunk-C0GOcrQ8.js";
import { E as lacksNow, O as standingClosing, T as closingTerms } from "./chunk-jh7JthkX.js";
import { t as countOf } from "./chunk-HqKFcn-y.js";
import { _ as priorityWords, a as dutyAndAnchor, b as stateWords, m as onceWords, s as holderOf, y as roleAndHolder } from "./chunk-Dtu_18FQ.js";
import { _ as closingGap, n as clip, o as heldAgainstPresent, y as shortfalls } from "./chunk-BH5yC_WQ.js";
import { n as declaredWords, r as whyDeclared, t as declaredTag } from "./chunk-D9ppEahG.js";
import { n as dutyLine } from "./chunk-BncmYRn3.js";
// src/report/closing-list.ts
function closingRows({ file, course }, policy, { summary, followUps }) {
	if (isEnded(course.status)) return null;
	const { id, kind } = file.incident;
	const terms = closingTerms(kindIn(policy, kind));
	const lacks = lacksNow(terms, course);
	const { statuses, validated, sections } = terms.requires;
	const events = new Set(["assessed", ...statuses.filter((name) => name !== "reported")]);
	const headings = new Set([
		"Summary",
		"Impact",
		...sections
	]);
	return [
		...[...events].map((name) => eventRow(name, {
			id,
			course,
			policy,
			lacks
		})),
		...validated === void 0 ? [] : [eventRow("validated", {
			id,
			course,
			policy,
			lacks
		})],
		...[...headings].map((name) => sectionRow(name, file, name === "Summary" ? summary : null)),
		...followUps.map((fault) => ({
			what: "Follow-up",
			has: null,
			fault,
			command: writing(id, "Follow-up", fault),
			lack: { section: "Follow-up" }
		}))
	];
}
function isReadyToClose(rows) {
	return rows.every(({ has }) => has !== null);
}
function eventRow(name, { id, course, policy, lacks }) {
	const lack = lacks.find((one) => one.what !== "section" && one.name === name);
	const what = lack?.what === "validated" ? `${name}, by the ${roleAndHolder(course, policy, lack.role)}` : name;
	if (lack === void 0) {
		const given = course.events.findLast(({ event }) => event.event === name);
		const by = given?.event.by === void 0 ? "" : ` by ${given.event.by}`;
		return {
			what,
			has: given === void 0 ? "yes" : `${formatInstant(given.event.at)}${by}`,
			fault: null,
			command: null,
			lack: null
		};
	}
	const details = name === "assessed" ? "impact=… urgency=… by=LOGIN" : "by=LOGIN";
	return {
		what,
		has: null,
		fault: faultOf(lack),
		command: `incident-ledger log ${id} ${name} ${details}`,
		lack: { event: name }
	};
}
function faultOf({ instead, isTooEarly }) {
	if (isTooEarly) return "it was validated before it was resolved";
	return instead === null ? null : `${instead} does not count for it`;
}
function sectionRow(name, { incident, body }, objection) {
	const filled = body.facts.headings.filter(({ level, text }) => level === 2 && sectionKey(text) === sectionKey(name)).filter(({ empty }) => !empty);
	const said = filled.find(({ unsaid }) => unsaid !== true);
	if (said !== void 0 && objection === null) return {
		what: name,
		has: opening(body, said.line),
		fault: null,
		command: null,
		lack: null
	};
	const [promised] = said === void 0 ? filled : [];
	return {
		what: name,
		has: null,
		fault: promised === void 0 ? objection : `says nothing yet: “${opening(body, promised.line)}”`,
		command: writing(incident.id, name),
		lack: { section: name }
	};
}
function writing(id, section, fault = null) {
	const name = sectionKey(section).replaceAll(" ", "-");
	return `incident-ledger write ${id} ${name} ${name === "follow-up" ? fault === null ? "\"@LOGIN … (due DATE)\"" : "--editor" : "\"…\""}`;
}
const SHOWN = 50;
function opening({ text, line }, heading) {
	const first = text.split("\n").slice(heading - line + 1).find((one) => one.trim() !== "")?.trim() ?? "";
	return first.length > SHOWN ? `${first.slice(0, SHOWN).trimEnd()}…` : first;
}
function closingLines(rows, { file, course }, shown) {
	const missing = rows.filter(({ has }) => has === null).length;
	const isStated = standingClosing(course) !== null;
	const command = `incident-ledger close ${file.incident.id}`;
	return [missing === 0 ? `To close it, nothing is missing: ${command}` : `To close it, ${missing} of ${rows.length} are missing${isStated ? "; it was stated as closed, and counts once they are there" : ""}:`, ...rows.flatMap(({ what, has, fault, command: next }) => [`  ${has === null ? "[ ]" : "[x]"} ${shown(what)}${has === null ? "" : `: ${shown(has)}`}${fault === null ? "" : `: ${shown(fault)}`}`, ...next === null ? [] : [`      ${shown(next)}`]])];
}
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
		headLines(view, live, options),
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
function renderStatusBrief(view, options) {
	const live = view.rows.filter(({ entry }) => isLive(entry));
	const cells = view.rows.map((row) => briefCells(row, view));
	const widths = [
		0,
		1,
		2
	].map((at) => Math.max(0, ...cells.map((line) => line[at]?.length ?? 0)));
	const lines = cells.map((line, index) => {
		const padded = line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ");
		return inked(options.width === null ? padded : clip(padded, options.width), line[0] ?? "", view.rows[index]?.worst ?? null, options);
	});
	return `${[...headLines(view, live, options), ...lines.length === 0 ? [] : ["", ...lines]].join("\n")}\n`;
}
function briefCells({ entry, owed, worst }, { now, policyFile }) {
	const { id, title } = entry.file.incident;
	const [first] = owed;
	const state = worst === null || first === void 0 ? entry.course.status : first.dueAt === null ? first.do === "submit" ? stateWords(first.state) : "on hold" : worst === "overdue" ? `overdue by ${span(now - first.dueAt)}` : `${worst === "due-soon" ? "due soon, " : ""}${relative(first.dueAt, now)}`;
	const duty = first === void 0 ? "nothing owed" : `${dutyAndAnchor(first)} (${terminalLine(holderOf(entry.course, policyFile.policy, first.owner) ?? roleWords(first.owner))})`;
	const tag = declaredTag(entry);
	return [
		state,
		priorityWords(entry),
		terminalLine(id),
		`${duty}${tag}: ${terminalLine(title)}`
	];
}
function headLines(view, live, { width }) {
	return [headline(view, live), ...onDuty(view)].flatMap((line) => wrap(line, width, "  "));
}
function headline({ records, all, isChosen, now, clockface }, rows) {
	const moment = utcAndLocal(now, clockface);
	if (rows.length === 0 && isChosen) return `No ${all ? "" : "open "}incident is like that at ${moment}, of ${countOf(records, "record")}.`;
	if (rows.length === 0) return records === 0 ? `No incidents are recorded yet, as of ${moment}. May it stay so; \`incident-ledger new\` records one.` : `No open incidents at ${moment}: ${countOf(records, "record")}, nothing owed. Well done.`;
	const states = counted(rows.map(({ worst }) => worst));
	const duties = counted(rows.flatMap(({ owed }) => owed.map(({ state }) => state)));
	const deadlines = duties === "" ? "" : ` Deadlines: ${duties}.`;
	return `${all ? countOf(rows.length, "incident") : openWords(rows)} at ${moment}: ${states || "nothing overdue"}.${deadlines}`;
}
function openWords(rows) {
	const owing = rows.filter(({ entry }) => entry.course.status === "closed").length;
	const open = countOf(rows.length - owing, "open incident");
	return owing === 0 ? open : `${open} and ${owing} closed with something owed`;
}
function onDuty({ duties, clockface, policyFile, place }) {
	const pen = {
		name: terminalLine,
		bad: (text) => text.toUpperCase(),
		instantText: (at) => utcAndLocal(at, clockface),
		people: place === "private" ? policyFile.policy.people : null
	};
	return duties.length === 0 ? [] : [`On duty: ${duties.map((one) => dutyLine(one, pen)).join("; ")}.`];
}
function counted(states) {
	return ["overdue", "due-soon"].map((state) => [states.filter((one) => one === state).length, stateWords(state)]).filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`).join(", ");
}
function blockOf(row, view, options) {
	const { entry, worst } = row;
	const { incident } = entry.file;
	const label = worst === null ? entry.course.status : stateWords(worst);
	const head = `${label.toUpperCase()} ${priorityWords(entry)} ${terminalLine(incident.id)}${declaredTag(entry)} ${terminalLine(incident.title)}`;
	const [first = "", ...rest] = wrap(head, options.width, "  ");
	const shown = shownOf(row.owed);
	const hidden = row.owed.length - shown.length;
	const more = `  … and ${hidden} more: incident-ledger status ${terminalLine(incident.id)}`;
	return [
		inked(first, label.toUpperCase(), worst, options),
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
	return [inked(first, state, obligation.state, options), ...rest];
}
function dueWords(obligation, { clockface, now }) {
	const { dueAt, approximate } = obligation;
	if (dueAt === null) return obligation.do === "submit" ? `due ${onceWords(obligation)}` : "no due instant while it is on hold";
	const estimate = approximate ? " (rests on an estimate)" : "";
	return `by ${utcAndLocal(dueAt, clockface)}, ${relative(dueAt, now)}${estimate}`;
}
function inked(line, word, state, { color }) {
	const ink = {
		overdue: "error",
		"due-soon": "warning"
	}[state ?? ""];
	return ink === void 0 ? line : line.replace(word, () => paint(word, ink, color));
}
export { isReadyToClose as a, closingRows as i, renderStatusText as n, writing as o, closingLines as r, renderStatusBrief as t };
