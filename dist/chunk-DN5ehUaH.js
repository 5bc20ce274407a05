import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { a as keepSignOff, i as compareReview } from "./chunk-CvEoYQGx.js";
import { i as terminalLine, r as stripControls } from "./chunk-DSWQQVMO.js";
import { n as writeFileAtomically, t as createFile } from "./chunk-BFEh2miu.js";
import { t as entryOf } from "./chunk-DF1K_W7r.js";
import { f as tellPresentPolicy, n as gather } from "./chunk-B_s_kXvw.js";
import { t as ledgerOf } from "./chunk-DiYUKGi7.js";
import { t as refuseReplay } from "./chunk-Czi4USvN.js";
import { n as renderReviewOf, r as reviewPath } from "./chunk-DiQeS28E.js";
// src/commands/review.ts
async function review(shell, options) {
	if (options.what === "write") refuseReplay(options, "--write");
	const gathered = await gather(shell, options);
	const entry = entryOf(ledgerOf(gathered, shell.now), gathered, options.id);
	const rendered = await renderReviewOf(shell, gathered, entry);
	const path = reviewPath(entry);
	const committed = await gathered.source.review(path);
	tellPresentPolicy(shell, gathered);
	switch (options.what) {
		case "print":
			shell.out(rendered);
			return 0;
		case "write":
			if (committed === null) createFile(shell.root, path, rendered);
			else writeFileAtomically(shell.root, path, keepSignOff(committed, rendered));
			shell.out(`${terminalLine(path)}\n`);
			return 0;
		case "check": return compare(shell, path, committed, rendered);
	}
}
function compare(shell, path, committed, rendered) {
	const remedy = "Write it with `incident-ledger review ID --write`, and commit it.";
	if (committed === null) throw new CommandError(`There is no review at ${path}.`, remedy, 1);
	const found = compareReview(committed, rendered);
	if (!found.current) {
		shell.err(`  committed: ${stripControls(found.committed)}\n  rendered:  ${stripControls(found.rendered)}\n`);
		throw new CommandError(`${path} is out of date from line ${found.line} on.`, remedy, 1);
	}
	shell.err(`${terminalLine(path)} is up to date.\n`);
	return 0;
}
export { review };
