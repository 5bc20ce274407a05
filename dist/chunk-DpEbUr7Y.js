import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { n as parseRecord } from "./chunk-Bdt405bb.js";
import { n as shownIn } from "./chunk-BDeN4CQ2.js";
import { t as renderStatusText } from "./chunk-DVFmgSMe.js";
import { i as terminalLine } from "./chunk-CiQLJipT.js";
import { t as statusView } from "./chunk-CN710ALg.js";
import { L as withExactClosings, z as parseBodies } from "./chunk-DZi5LMAx.js";
import { S as roleCounts, x as signOffs } from "./chunk-HKNtGtbC.js";
import { t as findFaults } from "./chunk-C6EbRB2t.js";
import { t as ledgerOf } from "./chunk-oWdUP67F.js";
// src/commands/ledger/standing.ts
async function tellStanding(shell, gathered, path, text) {
	const { policyFile, zones, policies } = gathered;
	const { file } = parseRecord(path, new TextEncoder().encode(text));
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
async function tellErrors(shell, judged) {
	const findings = await findFaults(judged, (files) => parseBodies(shell.bodyWorker, files));
	for (const { rule, severity, path, line, column, message, hint } of findings) {
		if (severity !== "error" && !MEETS_NOTHING.has(rule)) continue;
		const place = `${path}:${line}:${column}`;
		shell.err(`to mend: ${terminalLine(`${place} ${message}`)}\n  ${terminalLine(hint)}\n`);
	}
}
function refuse(what, findings) {
	const [first] = findings;
	const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
	return new CommandError(`${what}: ${first === void 0 ? "it cannot be read." : first.message}${more} Nothing was written.`, first?.hint ?? "Run `incident-ledger check`.");
}
export { tellErrors as n, tellStanding as r, refuse as t };
