import { G as trimEndOf, T as terminalLine, Y as CommandError } from "./chunk-CsDEF--I.js";
import { I as typed } from "./chunk-DM8t71Lm.js";
import { s as parseRecordText } from "./chunk-DooBvNNt.js";
import { $ as writing, St as shownIn, X as renderStatusText, Y as statusView } from "./chunk-D1Yki4Xb.js";
import { Mt as ledgerOf, Pt as findFaults, Ur as followUpItems, dn as withExactClosings, dr as roleCounts, fr as requiredSections, pn as parseBodies, ur as signOffs } from "./chunk-BU5pFG3X.js";
// src/commands/ledger/line-words.ts
const IN_CODE = /`([a-z][a-z-]*): ?([^`\n]*)`/g;
const BEFORE_BARE = /\b((?:Add|Write|Type|as in) )([a-z][a-z-]*): /;
const asOption = (key, value) => `--${key === "services" ? "service" : key} ${value}`;
function onTheLine(hint, spelled = (key, value) => `${key}=${value}`) {
	const typed = (key, value) => `\`${spelled(key, forShell(value))}\``;
	const [first = "", ...parts] = hint.replaceAll(IN_CODE, (_, key, value) => key === "event" ? `\`${value}\`` : typed(key, value)).split(BEFORE_BARE);
	return parts.reduce((text, part, index) => {
		if (index % 3 !== 2) return index % 3 === 0 ? text + part : text;
		const value = part.slice(0, endOfValue(part));
		return text + typed(parts[index - 1] ?? "", value) + part.slice(value.length);
	}, first);
}
function endOfValue(text) {
	const close = text.startsWith("\"") ? "\"" : text.startsWith("[") ? "]" : null;
	const end = close === null ? -1 : text.indexOf(close, 1);
	if (end !== -1) return end + 1;
	const word = text.search(/[\s`,;]/);
	return trimEndOf(word === -1 ? text : text.slice(0, word), ".").length;
}
function forShell(value) {
	const words = value.startsWith("[") ? value.slice(1, -1).replaceAll(/,\s+/g, ",") : value;
	return words.startsWith("\"") || !/[\s*?$&|<>()]/.test(words) ? words : `"${words}"`;
}
// src/commands/ledger/standing.ts
async function tellStanding(shell, gathered, path, text) {
	const { policyFile, zones, policies } = gathered;
	const { file } = parseRecordText(path, text);
	const files = await withExactClosings(shell.bodyWorker, file === null ? [] : [file], policies.timeline);
	const entries = ledgerOf({
		...gathered,
		files
	}, shell.now);
	if (entries.length === 0) return;
	const { presentBecause } = policies;
	const shown = entries.map((entry) => shownIn(shell.place, entry, policyFile.policy).entry);
	const view = statusView({
		entries: shown,
		policyFile,
		presentBecause,
		now: shell.now,
		zones,
		all: true
	});
	shell.err(renderStatusText(view, {
		color: shell.color,
		width: shell.columns
	}));
}
const MEETS_NOTHING = new Set([roleCounts.id, signOffs.id]);
function hintOf({ rule, message, hint }, id) {
	const section = rule === followUpItems.id ? "follow-up" : rule === requiredSections.id ? /`## ([^`]+)`/.exec(message)?.[1] : void 0;
	return section === void 0 || id === null ? onTheLine(hint) : `Type ${typed(writing(id, section, rule === followUpItems.id ? message : null))}.`;
}
async function tellErrors(shell, judged, before = null) {
	const exact = (one) => findFaults(one, (files) => parseBodies(shell.bodyWorker, files));
	const findings = await exact(judged);
	const isNew = before === null ? ({ rule }) => MEETS_NOTHING.has(rule) : newTo(await exact(before));
	for (const finding of findings) {
		const { severity, path, line, column, message } = finding;
		if (severity !== "error" && !isNew(finding)) continue;
		const id = judged.records.find((one) => one.path === path)?.id ?? null;
		const place = `${path}:${line}:${column}`;
		const opening = severity === "error" ? "to mend" : "look again";
		shell.err(`${opening}: ${terminalLine(`${place} ${message}`)}\n  ${terminalLine(hintOf(finding, id))}\n`);
	}
}
function newTo(old) {
	const known = new Set(old.map(({ rule, message }) => `${rule} ${message}`));
	return ({ rule, message }) => !known.has(`${rule} ${message}`);
}
function refuse(what, findings) {
	const [first] = findings;
	const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
	return new CommandError(`${what}: ${first === void 0 ? "it cannot be read." : first.message}${more} Nothing was written.`, first?.hint ?? "Run `incident-ledger check`.");
}
export { asOption as a, tellStanding as i, refuse as n, onTheLine as o, tellErrors as r, MEETS_NOTHING as t };
