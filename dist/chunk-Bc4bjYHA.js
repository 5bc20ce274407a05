import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { i as terminalLine } from "./chunk-Ci5M1fQc.js";
import { r as parseRecordText } from "./chunk-DXf685yP.js";
import { E as readyAgreements, c as signOffs, l as roleCounts } from "./chunk-BkX8CfSR.js";
import { it as parseBodies, lt as openFileLookup, nt as withExactClosings, ut as placeFindings } from "./chunk-BM_aRclj.js";
import { i as unplacedOf, r as indexOf, t as findFaults } from "./chunk-BtBLuc37.js";
import { n as shownIn } from "./chunk-XoNBu76V.js";
import { t as renderStatusText } from "./chunk-IRZOcebC.js";
import { t as statusView } from "./chunk-DckW1AZW.js";
import { t as ledgerOf } from "./chunk-CEDW2jBO.js";
// src/commands/ledger/entry-faults.ts
function judgedWith(shell, gathered, record) {
	const others = gathered.records.filter(({ path }) => path !== record.path);
	return {
		records: [record],
		index: indexOf([...others, record]),
		policy: gathered.policyFile.policy,
		timeline: gathered.policies.timeline,
		agreements: readyAgreements(gathered.zones),
		zones: gathered.zones,
		now: shell.now,
		repository: openFileLookup(shell.root),
		isPublic: null,
		pastOf: gathered.pastOf
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
export { entryErrors as a, tellStanding as i, refuse as n, frontMatterErrors as o, tellErrors as r, judgedWith as s, MEETS_NOTHING as t };
