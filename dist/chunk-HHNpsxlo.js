import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { a as isOwed, c as priorityWords, d as roleWords, f as stateWords, g as span, h as relative, o as meetingCommand, p as stepWords, r as dutyAndAnchor, u as roleAndHolder, v as utcAndLocal, y as computeLedger } from "./chunk-C2vJUg3O.js";
import { a as wrap, i as terminalLine, n as paint } from "./chunk-CcPcSAix.js";
import { t as jsonText } from "./chunk-CILwilhY.js";
import { u as formatInstant } from "./chunk-D8GpqOuA.js";
import { n as renderStatusText, t as statusView } from "./chunk-BvstH-ab.js";
import { t as entryOf } from "./chunk-Czg-DjfA.js";
import { b as positionsOf, g as offsetOf, n as gather, s as tellUnreadable, v as parseExactDocument } from "./chunk-Cbx6y8YP.js";
import { t as isOverdue } from "./chunk-BjJ4bFIj.js";
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
		["Counted from the record alone: what a sweep delivered counts once the record holds it."]
	].map((paragraph) => paragraph.flatMap((line) => wrap(line, options.width, `${/^ */.exec(line)?.[0] ?? ""}    `)).map((line, index) => index === 0 ? painted(line, options.color) : line).join("\n")).filter((line) => line !== "").join("\n\n")}\n`;
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
	const changes = entry.course.priorityChanges;
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
			matrix: () => `impact ${impact ?? "?"}, urgency ${urgency ?? "?"}: ${place(lineOf(keys.matrix), policyFile)}`,
			raise: () => `raised by ${place(lineOf(keys.raise), policyFile)}`,
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
		`  policy: ${place(lineOf(policyKeys), policyFile)}, target ${target}`,
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
function place(line, { path }) {
	return line === null ? path : `${path}:${line}`;
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
			commit
		},
		incidents: view.rows.map(({ entry }) => incidentJson(entry)).toSorted((one, other) => one.id < other.id ? -1 : 1)
	};
}
function incidentJson({ file, course, obligations }) {
	const { id, kind, declared } = file.incident;
	return {
		id,
		path: file.path,
		kind,
		status: course.status,
		priority: course.priority,
		declared,
		obligations: obligations.toSorted((one, other) => (one.dueAt ?? 1e400) - (other.dueAt ?? 1e400) || byText(one.target, other.target)).map((obligation) => obligationJson(obligation))
	};
}
function obligationJson(obligation) {
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
		breaches: obligation.breaches
	};
}
function instantOrNull(instant) {
	return instant === null ? null : formatInstant(instant);
}
function byText(one, other) {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
// src/commands/lines-of-keys.ts
async function linesOfKeys(text) {
	const yaml = await import("./chunk-CuBvy_wi.js").then((m) => __toESM(m.default, 1));
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
	const { policyFile, files, zones } = gathered;
	const entries = computeLedger(files, policyFile.policy, zones, shell.now);
	const chosen = options.id === null ? entries : [entryOf(entries, gathered, options.id)];
	const all = options.all || options.id !== null;
	const view = statusView({
		entries: chosen,
		policyFile,
		now: shell.now,
		zones,
		all
	});
	if (options.format === "json") shell.out(jsonText(statusJson(view)));
	else if (options.id === null) shell.out(renderStatusText(view, screenOf(shell)));
	else {
		const lineOf = await linesOfKeys(gathered.policyText);
		for (const entry of chosen) {
			const explained = {
				entry,
				policyFile,
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
