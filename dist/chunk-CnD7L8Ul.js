import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { T as terminalLine, Y as CommandError } from "./chunk-CsDEF--I.js";
import { I as typed } from "./chunk-DM8t71Lm.js";
import { I as recordOf, jt as gather } from "./chunk-BU5pFG3X.js";
import { s as parseRecordText } from "./chunk-DooBvNNt.js";
import { gt as SUMMARY_KEYS } from "./chunk-CUkcnYDa.js";
import { i as writeFileAtomically } from "./chunk-C8iUekj0.js";
import { i as judgedWith, t as broughtErrors } from "./chunk-CTuOsTns.js";
import { n as refresh } from "./chunk-CsCHtUek.js";
import { i as tellStanding, n as refuse, o as onTheLine, r as tellErrors } from "./chunk-Bkv0S5bu.js";
import { t as alone } from "./chunk-iTjrpO76.js";
// src/commands/ledger/edit-record.ts
async function editingOf(shell, options) {
	const gathered = await gather(shell, options, {
		moments: "any",
		bearFaults: true
	});
	return {
		gathered,
		record: recordOf(gathered.records, options.id, shell.place),
		yaml: await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1))
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
		yaml,
		instants: "as typed"
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
