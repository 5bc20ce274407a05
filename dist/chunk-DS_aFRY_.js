import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { i as terminalLine } from "./chunk-DGLFVksS.js";
import { m as parseInstant } from "./chunk-CcAiWtuh.js";
import { n as parseRecord } from "./chunk-CHYmxSJH.js";
import { t as ledgerOf } from "./chunk-DIGGgO3C.js";
import { t as findFaults } from "./chunk-B_4polQd.js";
import { n as shownIn } from "./chunk-Pt6bYThK.js";
import { t as parseBodies } from "./chunk-BfDHsXE3.js";
import { t as statusView } from "./chunk-DkdHqYcV.js";
import { t as renderStatusText } from "./chunk-DMm2Kc0A.js";
// src/commands/ledger/instant-option.ts
function instantOption(option, text, otherwise) {
	if (text === void 0) return otherwise;
	const instant = parseInstant(text);
	if (typeof instant === "number") return instant;
	throw new CommandError(`${option} ${JSON.stringify(text)} is not an instant.`, "Write it with date, time and offset, as in 2026-11-21T03:12:00Z.");
}
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
export { instantOption as i, tellErrors as n, tellStanding as r, refuse as t };
