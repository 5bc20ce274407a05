import { R as sectionsOf } from "./chunk-C0GOcrQ8.js";
import { a as isReadyToClose, i as closingRows, r as closingLines } from "./chunk-DjNZqzCB.js";
import { _ as followUpFaults, d as summaryFault } from "./chunk-jh7JthkX.js";
import { a as parseBodies } from "./chunk-B7t-ZebI.js";
import { t as isConfidential } from "./chunk-Zc9OnoFq.js";
import { i as terminalLine } from "./chunk-7WyUxpmP.js";
import { r as gather } from "./chunk-DdbIKnJj.js";
import { t as ledgerOf } from "./chunk-CvG0Jt3c.js";
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
	const { file, course } = entry;
	const followUps = followUpFaults(file.body.facts, policy, course).map(({ message }) => message);
	return closingRows(entry, policy, {
		summary: summaryFault(file),
		followUps
	});
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
export { tellClosing as n, closingOf as t };
