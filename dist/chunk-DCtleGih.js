import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { b as heldAgainstPresent, l as tellUnreadable, n as gather, y as tellUnreadablePolicies } from "./chunk-BITGsTZI.js";
import { a as wrap, i as terminalLine, n as paint } from "./chunk-LQf3Qo3H.js";
import { i as utcAndLocal, n as span, t as relative } from "./chunk-42Nb90pT.js";
import { a as isOwed, d as roleAndHolder, f as roleWords, l as priorityWords, m as stepWords, p as stateWords, r as dutyAndAnchor, s as meetingCommand } from "./chunk-CWRIjiZq.js";
import { n as jsonText } from "./chunk-DaoRo6Ga.js";
import { n as shownIn } from "./chunk-xsyNHe0I.js";
import { t as compareText } from "./chunk-CyKY7-do.js";
import { u as formatInstant } from "./chunk-CUkqYRpu.js";
import { t as renderStatusText } from "./chunk-xghh-9dd.js";
import { t as statusView } from "./chunk-Du1h77IU.js";
import { t as entryOf } from "./chunk-CFQjTXih.js";
import { t as ledgerOf } from "./chunk-CS0Dgi5O.js";
import { n as policyInForce } from "./chunk-B4jGEwb-.js";
import { S as positionsOf, _ as offsetOf, y as parseExactDocument } from "./chunk-D7F02yo1.js";
import { t as isOverdue } from "./chunk-Cp9EG9Nc.js";
// src/report/explanation.ts
function renderExplanation(input, options) {
	const clockface = {
		zones: input.zones,
		timezone: input.policyFile.policy.timezone
	};
	const explaining = {
		...input,
		clockface
	};
	return `${[
		headLines(explaining),
		priorityLines(explaining),
		...input.entry.obligations.map((obligation) => obligationLines(obligation, explaining)),
		["Counted from the record alone: what a sweep delivered counts once the record holds it.", ...heldAgainst(input)]
	].map((paragraph) => paragraph.flatMap((line) => wrap(line, options.width, `${/^ */.exec(line)?.[0] ?? ""}    `)).map((line, index) => index === 0 ? painted(line, options.color) : line).join("\n")).filter((line) => line !== "").join("\n\n")}\n`;
}
function heldAgainst({ presentBecause = null, policyFile }) {
	if (presentBecause === null) return [];
	return [heldAgainstPresent(policyFile.path, presentBecause)];
}
function headLines({ entry, clockface, now }) {
	const { incident } = entry.file;
	const { course } = entry;
	const declared = incident.declared === "live" ? "" : ` [${incident.declared}]`;
	const held = new Map(course.holdings.map(({ role, who }) => [role, who]));
	return [
		`${terminalLine(incident.id)} ${priorityWords(entry)} ${course.status}${declared}: ${terminalLine(incident.title)}`,
		`  ${terminalLine(entry.file.path)}, reported ${utcAndLocal(course.reportedAt, clockface)}, ${relative(course.reportedAt, now)}`,
		...[...held].map(([role, who]) => `  ${roleWords(role)}: ${terminalLine(who)}`),
		...course.holds.map(({ from, to, reason }) => {
			const until = to === null ? "still lasting" : `to ${utcAndLocal(to, clockface)}`;
			return `  on hold ${utcAndLocal(from, clockface)}, ${until}: ${terminalLine(reason)}`;
		})
	];
}
function priorityLines({ entry, clockface, lineOf, policyFile }) {
	const { kind } = entry.file.incident;
	const { priorityChanges: changes, reportedAt } = entry.course;
	if (changes.length === 0) return ["unassessed: the targets for that apply until the first assessment"];
	return changes.map(({ priority, at, because, impact, urgency, index }) => {
		const keys = {
			matrix: [
				"kinds",
				kind,
				"matrix",
				impact ?? "",
				urgency ?? ""
			],
			raise: [
				"kinds",
				kind,
				"raise"
			]
		};
		const why = {
			matrix: () => `impact ${impact ?? "?"}, urgency ${urgency ?? "?"}: ${place(lineOf(keys.matrix, reportedAt), policyFile)}`,
			raise: () => `raised by ${place(lineOf(keys.raise, reportedAt), policyFile)}`,
			override: () => "set by hand in the record"
		}[because]();
		return `${priority} from ${utcAndLocal(at, clockface)} (entry ${index + 1} of the timeline): ${why}`;
	});
}
function obligationLines(obligation, explaining) {
	const { entry, policyFile, now, clockface, lineOf } = explaining;
	const { dueAt, reasons, target, policyKeys, breaches, approximate } = obligation;
	const owner = terminalLine(roleAndHolder(entry.course, policyFile.policy, obligation.owner));
	const due = dueAt === null ? "no due instant" : `due ${utcAndLocal(dueAt, clockface)}`;
	const next = isOwed(obligation) ? obligation.steps.find(({ at }) => at > now) : void 0;
	return [
		`${stateWords(obligation.state)}: ${owner} to ${dutyAndAnchor(obligation)}, ${due}${lateness(obligation, now)}`,
		`  policy: ${place(lineOf(policyKeys, obligation.anchorAt), policyFile)}, target ${target}`,
		...reasons.map(({ text, entry: index }) => `  because ${terminalLine(text)}${index === null ? "" : ` (entry ${index + 1})`}`),
		...breaches > 0 ? [`  ${breaches} due instant${breaches === 1 ? "" : "s"} passed unmet`] : [],
		...approximate ? ["  rests on an instant that is an estimate"] : [],
		...next === void 0 ? [] : [`  next: ${stepWords(next.step)} ${utcAndLocal(next.at, clockface)}, ${relative(next.at, now)}, to ${next.mention.map((role) => roleWords(role)).join(", ")}`],
		...isOwed(obligation) ? [`  once done: ${terminalLine(meetingCommand(obligation, entry.file.incident.id))}`] : []
	];
}
function lateness({ state, dueAt, lateBySeconds }, now) {
	if (state === "late") return lateBySeconds === null ? "" : `, late by ${span(lateBySeconds)}`;
	return (state === "overdue" || state === "due-soon" || state === "pending") && dueAt !== null ? `, ${relative(dueAt, now)}` : "";
}
function place(found, { path }) {
	if (found === null) return path;
	const { line, commit } = found;
	return `${path}:${line}${commit === null ? "" : ` @${commit.slice(0, 12)}`}`;
}
const INKS = {
	overdue: "error",
	"due soon": "warning",
	late: "error"
};
function painted(line, color) {
	const state = /^[a-z ]+(?=:)/.exec(line)?.[0] ?? "";
	const ink = INKS[state];
	return ink === void 0 ? line : paint(state, ink, color) + line.slice(state.length);
}
// src/report/status-json.ts
const SCHEMA_VERSION = 1;
function statusJson(view) {
	const { path, commit } = view.policyFile;
	return {
		schemaVersion: SCHEMA_VERSION,
		now: formatInstant(view.now),
		policy: {
			path,
			commit,
			ofTheTime: view.presentBecause === null
		},
		incidents: view.rows.map(({ entry }) => incidentJson(entry, path)).toSorted((one, other) => one.id < other.id ? -1 : 1)
	};
}
function incidentJson({ file, course, obligations }, policyPath) {
	const { id, kind, declared } = file.incident;
	return {
		id,
		path: file.path,
		kind,
		status: course.status,
		priority: course.priority,
		declared,
		obligations: obligations.toSorted((one, other) => (one.dueAt ?? 1e400) - (other.dueAt ?? 1e400) || compareText(one.target, other.target)).map((obligation) => obligationJson(obligation, policyPath))
	};
}
function obligationJson(obligation, policyPath) {
	const { policyCommit } = obligation;
	return {
		target: obligation.target,
		do: obligation.do,
		role: obligation.role,
		priority: obligation.priority,
		anchor: obligation.anchor,
		anchorAt: formatInstant(obligation.anchorAt),
		dueAt: instantOrNull(obligation.dueAt),
		state: obligation.state,
		metAt: instantOrNull(obligation.metAt),
		lateBySeconds: obligation.lateBySeconds,
		approximate: obligation.approximate,
		breaches: obligation.breaches,
		policy: policyCommit === null ? null : `${policyPath}@${policyCommit}`
	};
}
function instantOrNull(instant) {
	return instant === null ? null : formatInstant(instant);
}
// src/commands/ledger/lines-of-keys.ts
async function linesOfPolicies({ timeline, texts }) {
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	const readers = new Map();
	return (keys, at) => {
		const { commit } = policyInForce(timeline, at);
		const lineOf = readers.get(commit) ?? linesOfKeys(texts.get(commit) ?? "", yaml);
		readers.set(commit, lineOf);
		return {
			line: lineOf(keys),
			commit
		};
	};
}
function linesOfKeys(text, yaml) {
	const start = text.startsWith("﻿") ? 1 : 0;
	const document = parseExactDocument(text, {
		start,
		end: text.length
	}, yaml);
	const positionOf = positionsOf(text);
	return (keys) => positionOf(offsetOf(document, keys, "value", yaml)).line;
}
// src/commands/status.ts
async function status(shell, options) {
	const gathered = await gather(shell, options);
	tellUnreadable(shell, gathered.records);
	const { policyFile, policies, zones } = gathered;
	const entries = ledgerOf(gathered, shell.now);
	tellUnreadablePolicies(shell, gathered, entries);
	const shown = (options.id === null ? entries : [entryOf(entries, gathered, options.id, shell.place)]).map((entry) => shownIn(shell.place, entry, policyFile.policy).entry);
	const all = options.all || options.id !== null;
	const { presentBecause } = policies;
	const view = statusView({
		entries: shown,
		policyFile,
		presentBecause,
		now: shell.now,
		zones,
		all
	});
	if (options.format === "json") shell.out(jsonText(statusJson(view)));
	else if (options.id === null) shell.out(renderStatusText(view, screenOf(shell)));
	else {
		const lineOf = await linesOfPolicies(policies);
		for (const entry of shown) {
			const explained = {
				entry,
				policyFile,
				presentBecause,
				now: shell.now,
				zones,
				lineOf
			};
			shell.out(renderExplanation(explained, screenOf(shell)));
		}
	}
	return view.rows.some(({ entry }) => isOverdue(entry)) ? 1 : 0;
}
function screenOf({ color, columns }) {
	return {
		color,
		width: columns
	};
}
export { status };
