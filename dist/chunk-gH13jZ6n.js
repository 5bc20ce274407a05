import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { n as parseRecord } from "./chunk-D7F02yo1.js";
import { n as shownIn } from "./chunk-xsyNHe0I.js";
import { t as renderStatusText } from "./chunk-xghh-9dd.js";
import { i as terminalLine } from "./chunk-LQf3Qo3H.js";
import { t as statusView } from "./chunk-Du1h77IU.js";
import { t as parseBodies } from "./chunk-BfDHsXE3.js";
import { t as findFaults } from "./chunk-wMjLLICj.js";
import { t as ledgerOf } from "./chunk-CS0Dgi5O.js";
// src/commands/ledger/standing.ts
function tellStanding(shell, gathered, path, text) {
	const { policyFile, zones, policies } = gathered;
	const { file } = parseRecord(path, new TextEncoder().encode(text));
	const entries = file === null ? [] : ledgerOf({
		files: [file],
		policies,
		zones
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
export { tellErrors as n, tellStanding as r, refuse as t };
