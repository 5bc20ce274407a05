import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { G as CommandError, m as terminalLine } from "./chunk-CjMqj7m5.js";
import { L as typed } from "./chunk-DvYSc-Yc.js";
import { u as recordOf } from "./chunk-_MaYvks8.js";
import { Et as gather } from "./chunk-COJB8fuv.js";
import { s as parseRecordText } from "./chunk-Oq3APr6x.js";
import { ut as SUMMARY_KEYS } from "./chunk-Dk5oytLv.js";
import { i as writeFileAtomically } from "./chunk-DaK86qw8.js";
import { i as judgedWith, t as broughtErrors } from "./chunk-DfvNBm7Z.js";
import { t as refresh } from "./chunk-BITNEw1w.js";
import { i as tellStanding, n as refuse, o as onTheLine, r as tellErrors } from "./chunk-Blmrs61D.js";
import { t as alone } from "./chunk-BWi_U4fp.js";
// src/commands/ledger/edit-record.ts
async function editingOf(shell, options) {
	const gathered = await gather(shell, options, {
		moments: "any",
		bearFaults: true
	});
	return {
		gathered,
		record: recordOf(gathered.records, options.id, shell.place),
		yaml: await import("./chunk-DeWAehie.js").then((m) => __toESM(m.default, 1))
	};
}
async function editRecord(shell, options, change) {
	const done = await alone(shell, options, async () => change(await editingOf(shell, options)));
	await done.printResult();
	return done;
}
// src/commands/ledger/rewrite.ts
const REPEATED = new Set(SUMMARY_KEYS);
async function rewrite(shell, { record, gathered, yaml, text: changed, what, isMeant = () => true }) {
	const { path } = record;
	if (changed === null) throw noPlace(path);
	const { record: after, text } = await refresh(path, changed, gathered, {
		shell,
		yaml
	});
	const before = parseRecordText(path, record.text, yaml);
	const broken = newOnes(after.findings, before.findings);
	if (after.findings.length > before.findings.length) throw refuse(`${what} would not be valid`, inLineWords(broken));
	const judged = judgedWith(shell, gathered, after);
	const errors = broughtErrors(judged, before, after, yaml, (key) => !REPEATED.has(key));
	if (errors.length > 0) throw refuse(`${what} would not be valid`, inLineWords(errors));
	const written = parseRecordText(path, text);
	if (written.file !== null && !isMeant(written.file.incident)) throw noPlace(path);
	writeFileAtomically(shell.root, path, text, record.text);
	const printResult = async () => {
		shell.out(`${terminalLine(path)}\n`);
		await tellStanding(shell, gathered, path, text);
		const exact = parseRecordText(path, text, yaml);
		const judgedBefore = {
			...judged,
			records: [before]
		};
		await tellErrors(shell, judgedWith(shell, gathered, exact), judgedBefore);
	};
	return {
		incident: written.file?.incident ?? null,
		printResult
	};
}
function newOnes(after, before) {
	const old = new Set(before.map(({ message }) => message));
	return after.filter(({ message }) => !old.has(message));
}
function inLineWords(findings) {
	return findings.map((finding) => ({
		...finding,
		hint: onTheLine(finding.hint)
	}));
}
function noPlace(path) {
	return new CommandError(`${path} cannot be changed so that it says just that. Nothing was written.`, `Run ${typed(`incident-ledger check ${path}`)}.`);
}
export { editRecord as n, editingOf as r, rewrite as t };
