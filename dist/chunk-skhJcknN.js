import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { t as countOf } from "./chunk-HqKFcn-y.js";
import { n as renderStatusText, r as closingLines, t as renderStatusBrief } from "./chunk-DjNZqzCB.js";
import { _ as closingGap, o as heldAgainstPresent, v as neverDone } from "./chunk-BH5yC_WQ.js";
import { n as declaredWords, t as declaredTag } from "./chunk-D9ppEahG.js";
import { a as wrap, i as terminalLine, n as paint } from "./chunk-7WyUxpmP.js";
import { a as relative, l as utcAndLocal, o as span } from "./chunk-BPs8Bztt.js";
import { S as worstFirst, _ as priorityWords, a as dutyAndAnchor, b as stateWords, c as isOwed, h as ownerOf, o as expectedOf, u as meetingCommand, x as stepWords } from "./chunk-Dtu_18FQ.js";
import { n as jsonText } from "./chunk-DYbIDaGo.js";
import { n as shownIn } from "./chunk-ChCrzyKd.js";
import { t as compareText } from "./chunk-CyKY7-do.js";
import { D as openHold, a as followUpsOf } from "./chunk-C0GOcrQ8.js";
import { c as formatInstant, u as instantOrNull } from "./chunk-D4aqUS7_.js";
import { n as statusView, t as narrows } from "./chunk-msKXYsWN.js";
import { t as closingOf } from "./chunk-DwfRJXn7.js";
import { t as entryOf } from "./chunk-DHfcVhAA.js";
import { c as tellUnreadable, r as gather } from "./chunk-DdbIKnJj.js";
import { t as ledgerOf } from "./chunk-CvG0Jt3c.js";
import { n as roleWords, o as isLive } from "./chunk-oJ0uy9y3.js";
import { a as followUpsInOrder, c as wordsOf, i as followUpState, r as dueDay, s as trackedWords } from "./chunk-D8m2A1Sp.js";
import { n as withExactTasks } from "./chunk-BPhm1AYL.js";
import { t as linesOfPolicies } from "./chunk-Cc35BSSq.js";
import { n as tellUnreadablePolicies } from "./chunk-DsDB5cc_.js";
import { t as readingOf } from "./chunk-B7t-ZebI.js";
import { t as isOverdue } from "./chunk-CBiMWFsS.js";
import { n as nearest } from "./chunk-CXy9TRC8.js";
import { t as authorOf } from "./chunk-Dxd0-JIR.js";
// src/report/explanation.ts
const TO_TYPE = "  once done: ";
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
		latestLines(explaining),
		priorityLines(explaining),
		...worstFirst(input.entry.obligations).map((obligation) => obligationLines(obligation, explaining)),
		input.closing === void 0 || input.closing === null ? [] : closingLines(input.closing, input.entry, terminalLine),
		["Counted from the record alone: what a sweep delivered counts once the record holds it.", ...heldAgainst(input)]
	].map((paragraph) => paragraph.flatMap((line) => line.startsWith(TO_TYPE) ? [line] : wrap(line, options.width, `${/^ */.exec(line)?.[0] ?? ""}    `)).map((line, index) => index === 0 ? painted(line, options.color) : line).join("\n")).filter((line) => line !== "").join("\n\n")}\n`;
}
function heldAgainst({ presentBecause = null, policyFile }) {
	if (presentBecause === null) return [];
	return [heldAgainstPresent(policyFile.path, presentBecause)];
}
function headLines({ entry, clockface, now, policyFile }) {
	const { incident } = entry.file;
	const { course } = entry;
	const declared = declaredWords(entry);
	const gap = closingGap(course, policyFile.policy, terminalLine);
	const by = expectedOf(course);
	const held = new Map(course.holdings.map(({ role, who }) => [role, who]));
	return [
		`${terminalLine(incident.id)} ${priorityWords(entry)} ${course.status}${declaredTag(entry)}: ${terminalLine(incident.title)}`,
		`  ${terminalLine(entry.file.path)}, reported ${utcAndLocal(course.reportedAt, clockface)}, ${relative(course.reportedAt, now)}`,
		...declared === null ? [] : [`  ${declared}`],
		...gap === null ? [] : [`  ${gap}`],
		...by === null ? [] : [`  resolution expected ${utcAndLocal(by, clockface)}, ${relative(by, now)}`],
		...[...held].map(([role, who]) => `  ${roleWords(role)}: ${terminalLine(who)}`),
		...course.holds.map(({ from, to, reason }) => {
			const until = to === null ? "" : ` until ${utcAndLocal(to, clockface)}`;
			return `  on hold since ${utcAndLocal(from, clockface)}${until}, because ${terminalLine(reason)}`;
		})
	];
}
function latestLines({ entry, clockface }) {
	const lines = entry.course.events.slice(-5).toReversed().map(({ event: { at, event, by, note }, index }) => {
		const who = by === void 0 ? "" : ` by ${terminalLine(by)}`;
		const said = note === void 0 ? "" : `: ${terminalLine(note)}`;
		return `  ${index + 1}. ${utcAndLocal(at, clockface)} ${event}${who}${said}`;
	});
	return lines.length === 0 ? [] : ["latest entries", ...lines];
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
	const owner = terminalLine(ownerOf(entry.course, policyFile.policy, obligation));
	const due = dueAt === null ? "no due instant" : `due ${utcAndLocal(dueAt, clockface)}`;
	const next = isOwed(obligation) ? obligation.steps.find(({ at }) => at > now) : void 0;
	return [
		`${stateWords(obligation.state)}: ${owner} to ${dutyAndAnchor(obligation)}, ${due}${lateness(obligation, now)}`,
		`  policy: ${place(lineOf(policyKeys, obligation.anchorAt), policyFile)}, target ${target}`,
		...reasons.map(({ text, entry: index }) => `  because ${terminalLine(text)}${index === null ? "" : ` (entry ${index + 1})`}`),
		...breaches > 0 ? [`  ${countOf(breaches, "due instant")} passed unmet`] : [],
		...approximate ? ["  rests on an instant that is an estimate"] : [],
		...next === void 0 ? [] : [`  next: ${stepWords(next.step)} ${utcAndLocal(next.at, clockface)}, ${relative(next.at, now)}, to ${next.mention.map((role) => roleWords(role)).join(", ")}`],
		...isOwed(obligation) ? [`${TO_TYPE}${terminalLine(meetingCommand(obligation, entry.file.incident.id))}`] : []
	];
}
function lateness(obligation, now) {
	const { state, dueAt, lateBySeconds } = obligation;
	const never = neverDone(obligation);
	if (never !== null) return `, ${never}`;
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
function incidentJson(entry, policyPath) {
	const { file, course, obligations, declared } = entry;
	const { id, kind } = file.incident;
	const hold = openHold(course);
	return {
		id,
		path: file.path,
		kind,
		status: course.status,
		priority: course.priority,
		declared: declared.as,
		declaredNote: declaredWords(entry),
		hold: hold === null ? null : {
			since: formatInstant(hold.from),
			reason: hold.reason
		},
		closing: closingJson(course),
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
		metBy: obligation.metBy,
		lateBySeconds: obligation.lateBySeconds,
		approximate: obligation.approximate,
		breaches: obligation.breaches,
		ending: endingJson(obligation),
		policy: policyCommit === null ? null : `${policyPath}@${policyCommit}`
	};
}
function closingJson({ pendingClosing }) {
	if (pendingClosing === null) return null;
	const { point, lacks } = pendingClosing;
	return {
		statedAt: formatInstant(point.at),
		missing: lacks
	};
}
function endingJson({ ending }) {
	return ending === null ? null : {
		...ending,
		at: formatInstant(ending.at)
	};
}
// src/report/follow-up-list.ts
function renderFollowUps({ rows, ...list }, options) {
	const ordered = followUpsInOrder(rows);
	const overdue = rows.filter(({ state }) => state === "overdue").length;
	const at = utcAndLocal(list.now, list.clockface);
	const open = rows.filter(({ task }) => !task.done).length;
	const late = overdue === 0 ? "none overdue" : `${overdue} overdue`;
	const head = open === 0 ? `No follow-up is open at ${at}.` : `${countOf(open, "open follow-up")} at ${at}: ${late}.`;
	const blocks = ordered.map((row) => blockOf(row, list, options));
	return `${[wrap(head, options.width, "  "), ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function blockOf(row, { now, clockface }, { width, color }) {
	const { incident, task, state, dueAt, doneAt, isByPolicy } = row;
	const words = followUpState(state).toUpperCase();
	const owner = task.owner === null ? "nobody" : task.owner;
	const what = terminalLine(`${wordsOf(row)}${trackedWords(task)}`);
	const [first = "", ...rest] = wrap(`${words} ${terminalLine(incident)} ${what}`, width, "  ");
	const ink = state === "overdue" ? "error" : state === "due-soon" ? "warning" : null;
	const day = dueDay(row, clockface.zones, clockface.timezone);
	const due = dueAt === null ? "no date" : `due ${day ?? ""}${isByPolicy ? ", by the policy" : ""}${task.done ? "" : `, ${relative(dueAt, now)}`}`;
	const done = doneAt === null ? "" : `; done ${task.doneOn ?? ""}`;
	return [
		ink === null ? first : first.replace(words, (word) => paint(word, ink, color)),
		...rest,
		...wrap(`  ${terminalLine(owner)}, ${due}${done}`, width, "    ")
	];
}
function followUpsJson({ now, rows }) {
	return {
		schemaVersion: 1,
		now: formatInstant(now),
		followUps: rows.map(({ incident, task, ...row }) => ({
			incident,
			what: wordsOf({ task }),
			owner: task.owner,
			kind: task.kind ?? null,
			issue: task.issue ?? null,
			elsewhere: task.elsewhere ?? null,
			dueAt: instantOrNull(row.dueAt),
			byPolicy: row.isByPolicy,
			state: row.state,
			doneAt: instantOrNull(row.doneAt),
			lateBySeconds: row.lateBySeconds,
			since: formatInstant(row.since)
		}))
	};
}
// src/commands/ledger/list-follow-ups.ts
async function listFollowUps(shell, gathered, options) {
	const { policyFile, policies, zones } = gathered;
	const { policy } = policyFile;
	const files = await withExactTasks(shell, gathered.files);
	const entries = ledgerOf({
		...gathered,
		files
	}, shell.now);
	const chosen = options.id === null ? entries : [entryOf(entries, gathered, options.id, shell.place)];
	const terms = {
		timeline: policies.timeline,
		policy,
		zones
	};
	const listed = chosen.flatMap((entry) => {
		return followUpsOf(shownIn(shell.place, entry, policy).entry, terms, shell.now).map((row) => ({
			row,
			isLive: isLive(entry)
		}));
	}).filter(({ row }) => options.all || options.id !== null || !row.task.done);
	const list = {
		now: shell.now,
		clockface: {
			zones,
			timezone: policy.timezone
		},
		rows: listed.map(({ row }) => row)
	};
	if (options.format === "json") shell.out(jsonText(followUpsJson(list)));
	else shell.out(renderFollowUps(list, {
		color: shell.color,
		width: shell.columns
	}));
	return listed.some(({ row, isLive: counts }) => counts && row.state === "overdue") ? 1 : 0;
}
// src/commands/status.ts
async function status(shell, options) {
	const gathered = await gatherFor(shell, options);
	tellUnreadable(shell, gathered.records);
	if (options.followUps) return listFollowUps(shell, gathered, options);
	const { policyFile, policies, zones } = gathered;
	const entries = ledgerOf(gathered, shell.now);
	tellUnreadablePolicies(shell, gathered, entries);
	const views = (options.id === null ? entries : [entryOf(entries, gathered, options.id, shell.place)]).map((entry) => shownIn(shell.place, entry, policyFile.policy));
	const shown = views.map(({ entry }) => entry);
	const all = options.all || options.id !== null;
	const { presentBecause } = policies;
	const { policy } = policyFile;
	const choice = {
		root: shell.root,
		policy,
		entries: shown,
		actor: options.actor
	};
	const view = statusView({
		entries: shown,
		policyFile,
		presentBecause,
		now: shell.now,
		zones,
		all,
		place: shell.place,
		settled: gathered.settled,
		...options.id === null ? { wanted: wantedOf(options.wanted, choice) } : {}
	});
	if (options.format === "json") shell.out(jsonText(statusJson(view)));
	else if (options.id === null) shell.out((options.brief ? renderStatusBrief : renderStatusText)(view, screenOf(shell)));
	else {
		const lineOf = await linesOfPolicies(policies);
		for (const { entry, confidential } of views) {
			const closing = confidential ? null : await closingOf(shell, entry, policyFile.policy);
			const explained = {
				entry,
				policyFile,
				presentBecause,
				now: shell.now,
				zones,
				lineOf,
				closing
			};
			shell.out(renderExplanation(explained, screenOf(shell)));
		}
	}
	return view.rows.some(({ entry }) => isOverdue(entry)) ? 1 : 0;
}
async function gatherFor(shell, options) {
	const { id, all, followUps, wanted } = options;
	if (id !== null || all || followUps || narrows(wanted)) return gather(shell, options);
	const reading = readingOf(shell.root, options);
	const gathered = await gather(shell, {
		...options,
		reading
	}, { needed: "open" });
	return gathered.policies.unreadable.length === 0 ? gathered : gather(shell, {
		...options,
		reading
	});
}
function screenOf({ color, columns }) {
	return {
		color,
		width: columns
	};
}
function wantedOf({ mine, ...wanted }, choice) {
	const { root, policy, entries, actor } = choice;
	const { priorities, kinds, services } = wanted;
	const incidents = entries.map(({ file }) => file.incident);
	refuseUnknown("--priority", "a priority", priorities, [...Object.keys(policy.priorities), "unassessed"]);
	refuseUnknown("--kind", "a kind", kinds, [...Object.keys(policy.kinds), ...incidents.map(({ kind }) => kind)]);
	refuseUnknown("--service", "a service", services, [...Object.keys(policy.services ?? {}), ...incidents.flatMap((incident) => incident.services)]);
	const of = mine ? authorOf(root, actor, policy) : null;
	if (mine && of === null) throw new CommandError("Nobody knows who you are, so nothing can be called yours.", "Set user.name and user.email of git, and say in the policy under people which login that is.");
	return {
		...wanted,
		of
	};
}
const NAMED = 8;
function refuseUnknown(option, what, typed, some) {
	const known = [...new Set(some)].toSorted();
	const mistyped = typed.find((word) => !known.includes(word));
	if (mistyped === void 0) return;
	const meant = nearest(mistyped, known);
	const more = known.length > NAMED ? ", …" : "";
	throw new CommandError(`${option} ${JSON.stringify(mistyped)} is not ${what} that the policy or a record knows.`, meant !== null ? `Did you mean ${meant}?` : known.length === 0 ? `Leave ${option} out: none is known yet.` : `There is ${known.slice(0, NAMED).join(", ")}${more}.`);
}
export { status };
