import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { ut as idKey } from "./chunk-BkX8CfSR.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { c as elapsedSeconds, d as formatInstant, m as parseDuration } from "./chunk-W33pUf1-.js";
import { T as typed, r as parseRecordText } from "./chunk-DXf685yP.js";
import { t as appendEvent } from "./chunk-CNntIzFP.js";
import { i as terminalLine } from "./chunk-Ci5M1fQc.js";
import { r as writeFileAtomically } from "./chunk-DOXKG7TC.js";
import { t as alone } from "./chunk-bKs7x8h6.js";
import { a as entryErrors, i as tellStanding, n as refuse, r as tellErrors, s as judgedWith } from "./chunk-Bc4bjYHA.js";
import { r as gather } from "./chunk-BM_aRclj.js";
import { n as instantOption } from "./chunk-Cgbkh-81.js";
import { t as refresh } from "./chunk-DWwwDy-4.js";
// src/commands/log.ts
const LISTS = new Set(["audience", "affects"]);
const FLAGS = new Set(["approximate"]);
function log(shell, options) {
	return alone(shell, options, () => addEntry(shell, options));
}
async function addEntry(shell, options) {
	const gathered = await gather(shell, options, {
		moments: "any",
		bearFaults: true
	});
	const wanted = idKey(options.id);
	const record = gathered.records.find(({ id }) => id?.toLowerCase() === wanted);
	if (record === void 0 || record.text === null) throw new CommandError(`No record has the id ${options.id}.`, "Run `incident-ledger status --all` for the ids there are.");
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	const at = options.at === void 0 ? shell.now : await instantOption(shell, options, {
		option: "--at",
		text: options.at,
		meant: "past"
	});
	const fields = await withMoments(shell, options, fieldsOf(options.details), at);
	const entry = {
		at: formatInstant(at),
		event: options.event,
		...fields
	};
	const added = appendEvent(record.text, record.path, entry, yaml);
	if (added === null) throw new CommandError(`${record.path} has no timeline that can be added to. Nothing was written.`, `Run ${typed(`incident-ledger check ${record.path}`)}.`);
	const tools = {
		shell,
		yaml
	};
	const { record: after, text } = await refresh(record.path, added, gathered, tools);
	const before = parseRecordText(record.path, record.text, yaml);
	if (after.findings.length > before.findings.length) {
		const old = new Set(before.findings.map(({ message }) => message));
		throw refuse("The entry would not be valid", after.findings.filter(({ message }) => !old.has(message)));
	}
	const judged = judgedWith(shell, gathered, after);
	const errors = entryErrors(judged, before, after, yaml);
	if (errors.length > 0) throw refuse("The entry would not be valid", errors);
	writeFileAtomically(shell.root, record.path, text, record.text);
	shell.out(`${terminalLine(record.path)}\n`);
	await tellStanding(shell, gathered, record.path, text);
	const written = parseRecordText(record.path, text, yaml);
	await tellErrors(shell, judgedWith(shell, gathered, written));
	return 0;
}
async function withMoments(shell, options, fields, at) {
	const { expected } = fields;
	if (typeof expected !== "string") return fields;
	const length = parseDuration(expected);
	const moment = length === null ? await instantOption(shell, options, {
		option: "expected",
		text: expected,
		meant: { after: at }
	}) : at + elapsedSeconds(length);
	return {
		...fields,
		expected: formatInstant(moment)
	};
}
function fieldsOf(details) {
	const fields = details.map((detail) => fieldOf(detail));
	const keys = fields.map(([key]) => key);
	const twice = keys.find((key, index) => keys.indexOf(key) !== index);
	if (twice !== void 0) throw new CommandError(`${JSON.stringify(twice)} is given twice, and an entry holds it once.`, "Leave one of them out; several roles of an audience stand in one, as in audience=users,stakeholders.");
	return Object.fromEntries(fields);
}
function fieldOf(detail) {
	const cut = detail.indexOf("=");
	const key = detail.slice(0, cut);
	const value = detail.slice(cut + 1);
	if (cut < 1 || value === "") throw new CommandError(`${JSON.stringify(detail)} is no detail of an entry.`, "Write key=value, as in who=sam or note=\"on it\".");
	if (key === "at" || key === "event") throw new CommandError(`${JSON.stringify(detail)} is no detail of an entry.`, key === "at" ? "Give the moment with --at." : "The event stands right after the ID.");
	if (FLAGS.has(key)) return [key, value === "true"];
	return [key, LISTS.has(key) && value.includes(",") ? value.split(",").map((item) => item.trim()) : value];
}
export { log };
