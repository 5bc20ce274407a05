import { c as CommandError, i as terminalLine } from "./chunk-CcPcSAix.js";
import { m as parseInstant } from "./chunk-D8GpqOuA.js";
import { d as parseRecord, f as isPlainYaml, p as loadCoreYaml, x as openRepository } from "./chunk-Cbx6y8YP.js";
import { y as computeLedger } from "./chunk-C2vJUg3O.js";
import { a as placeFindings, i as unplacedOf, r as indexOf, t as findFaults } from "./chunk-DAWNhge2.js";
import { n as parseBodies } from "./chunk-BVV5VzhN.js";
import { n as renderStatusText, t as statusView } from "./chunk-BvstH-ab.js";
// src/parse/yaml-text.ts
const TO_ESCAPE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
function yamlLines(fields, indent) {
	const pad = " ".repeat(indent);
	return Object.entries(fields).flatMap(([key, value]) => {
		if (value === void 0) return [];
		if (typeof value === "string" && isBlock(value)) return [`${pad}${key}: |-`, ...value.split("\n").map((line) => line === "" ? "" : `${pad}  ${line}`)];
		return [`${pad}${key}: ${yamlValue(value)}`];
	});
}
function yamlValue(value) {
	if (typeof value === "boolean") return String(value);
	if (typeof value === "string") return yamlScalar(value, isPlainText(value));
	return `[${value.map((item) => yamlScalar(item, isPlainItem(item))).join(", ")}]`;
}
function yamlBraces(fields) {
	return `{ ${Object.entries(fields).flatMap(([key, value]) => {
		if (value === void 0) return [];
		return [`${key}: ${typeof value === "string" ? yamlScalar(value, isPlainItem(value)) : yamlValue(value)}`];
	}).join(", ")} }`;
}
function yamlScalar(text, plain) {
	if (plain) return text;
	return JSON.stringify(text).replaceAll(TO_ESCAPE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isPlainText(text) {
	return survives(`k: ${text}`, (read) => read === text);
}
function isPlainItem(text) {
	return survives(`k: [${text}]`, (read) => Array.isArray(read) && read.length === 1 && read[0] === text);
}
function survives(line, same) {
	if (/[\r\n]/.test(line) || line.search(TO_ESCAPE) !== -1 || !isPlainYaml(line)) return false;
	try {
		const read = loadCoreYaml(line);
		return typeof read === "object" && read !== null && "k" in read && same(read.k);
	} catch {
		return false;
	}
}
function isBlock(text) {
	return text.includes("\n") && text.split("\n").every((line) => line === line.trim()) && !/^\n|\n$/.test(text) && !/[\u0000-\u0009\u000B-\u001F]/.test(text) && text.search(TO_ESCAPE) === -1;
}
// src/commands/entry-faults.ts
function judgedWith(shell, gathered, record) {
	const others = gathered.records.filter(({ path }) => path !== record.path);
	return {
		records: [record],
		index: indexOf([...others, record]),
		policy: gathered.policyFile.policy,
		zones: gathered.zones,
		now: shell.now,
		repository: openRepository(shell.root),
		isPublic: null
	};
}
function frontMatterErrors(judged, record, yaml) {
	return placeFindings(errorsOf(judged, record), record.path, record.text ?? "", yaml);
}
function entryErrors(judged, before, after, yaml) {
	const old = errorsOf(judged, before);
	const messages = new Set(old.map(({ message }) => message));
	const all = errorsOf(judged, after);
	const brought = all.filter(({ rule, place, message }) => place.in === "yaml" && place.keys[0] === "timeline" && !messages.has(message) && countOf(all, rule) > countOf(old, rule));
	return placeFindings(brought, after.path, after.text ?? "", yaml);
}
function countOf(findings, wanted) {
	return findings.filter(({ rule }) => rule === wanted).length;
}
function errorsOf(judged, { file }) {
	return file === null ? [] : unplacedOf(judged, file).filter(({ severity, place }) => severity === "error" && place.in === "yaml");
}
// src/commands/instant-option.ts
function instantOption(option, text, otherwise) {
	if (text === void 0) return otherwise;
	const instant = parseInstant(text);
	if (typeof instant === "number") return instant;
	throw new CommandError(`${option} ${JSON.stringify(text)} is not an instant.`, "Write it with date, time and offset, as in 2026-11-21T03:12:00Z.");
}
// src/commands/standing.ts
function tellStanding(shell, gathered, path, text) {
	const { policyFile, zones } = gathered;
	const { file } = parseRecord(path, new TextEncoder().encode(text));
	const entries = file === null ? [] : computeLedger([file], policyFile.policy, zones, shell.now);
	if (entries.length === 0) return;
	const view = statusView({
		entries,
		policyFile,
		now: shell.now,
		zones,
		all: true
	});
	shell.err(renderStatusText(view, {
		color: shell.color,
		width: shell.columns
	}));
}
async function tellErrors(shell, judged) {
	const findings = await findFaults(judged, (files) => parseBodies(shell.bodyWorker, files));
	for (const { severity, path, line, column, message, hint } of findings) {
		if (severity !== "error") continue;
		const place = `${path}:${line}:${column}`;
		shell.err(`to mend: ${terminalLine(`${place} ${message}`)}\n  ${terminalLine(hint)}\n`);
	}
}
function refuse(what, findings) {
	const [first] = findings;
	const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
	return new CommandError(`${what}: ${first === void 0 ? "it cannot be read." : first.message}${more} Nothing was written.`, first?.hint ?? "Run `incident-ledger check`.");
}
export { entryErrors as a, yamlBraces as c, instantOption as i, yamlLines as l, tellErrors as n, frontMatterErrors as o, tellStanding as r, judgedWith as s, refuse as t };
