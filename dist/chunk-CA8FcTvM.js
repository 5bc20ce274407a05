import { B as lacksNow, L as isEnded, V as standingClosing, X as sectionsOf, Y as sectionKey, rt as kindIn, u as followUpFaults, z as closingTerms } from "./chunk-qy9qjklF.js";
import { d as formatInstant } from "./chunk-W33pUf1-.js";
import { E as roleAndHolder } from "./chunk-DNauBwUU.js";
import { it as parseBodies, r as gather } from "./chunk-AR3MC68V.js";
import { r as isConfidential } from "./chunk-rrhkAFPL.js";
import { i as terminalLine } from "./chunk-Ci5M1fQc.js";
import { t as ledgerOf } from "./chunk-COHOPgpZ.js";
// src/report/closing-list.ts
function closingRows({ file, course }, policy, followUps) {
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
		...[...headings].map((name) => sectionRow(name, file)),
		...followUps.map((fault) => ({
			what: "Follow-up",
			has: null,
			fault,
			command: writing(id, "Follow-up", "--editor"),
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
function sectionRow(name, { incident, body }) {
	const filled = body.facts.headings.filter(({ level, text }) => level === 2 && sectionKey(text) === sectionKey(name)).filter(({ empty }) => !empty);
	const said = filled.find(({ unsaid }) => unsaid !== true);
	const [promised] = filled;
	if (said !== void 0) return {
		what: name,
		has: opening(body, said.line),
		fault: null,
		command: null,
		lack: null
	};
	return {
		what: name,
		has: null,
		fault: promised === void 0 ? null : `says nothing yet: “${opening(body, promised.line)}”`,
		command: writing(incident.id, name, "\"…\""),
		lack: { section: name }
	};
}
function writing(id, section, words) {
	return `incident-ledger write ${id} ${sectionKey(section).replaceAll(" ", "-")} ${words}`;
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
// src/commands/ledger/closing-of.ts
async function closingOf({ bodyWorker }, entry, policy) {
	const rows = rowsOf(entry, policy);
	if (rows === null || isReadyToClose(rows) || entry.file.body.facts.from === "tree") return rows;
	const { facts } = await parseBodies(bodyWorker, [entry.file]);
	const exact = facts.get(entry.file.path);
	if (exact === void 0) return rows;
	const { file, course } = entry;
	return rowsOf({
		...entry,
		file: {
			...file,
			body: {
				...file.body,
				facts: exact
			}
		},
		course: {
			...course,
			sections: sectionsOf(exact)
		}
	}, policy);
}
function rowsOf(entry, policy) {
	return closingRows(entry, policy, followUpFaults(entry.file.body.facts).map(({ message }) => message));
}
async function tellClosing(shell, options, path) {
	const gathered = await gather(shell, options);
	const entry = ledgerOf(gathered, shell.now).find(({ file }) => file.path === path);
	const { policy } = gathered.policyFile;
	if (entry === void 0 || isConfidential(entry.file, policy, shell.place)) return;
	const rows = await closingOf(shell, entry, policy);
	if (rows === null || isReadyToClose(rows)) return;
	shell.err(`${closingLines(rows, entry, terminalLine).join("\n")}\n`);
}
export { isReadyToClose as i, tellClosing as n, closingLines as r, closingOf as t };
