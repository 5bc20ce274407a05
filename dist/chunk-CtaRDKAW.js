import { T as terminalLine, Y as CommandError, w as stripControls } from "./chunk-CsDEF--I.js";
import { g as keepSignOff, h as compareReview, jt as gather } from "./chunk-BU5pFG3X.js";
import { i as writeFileAtomically, t as createFile } from "./chunk-C8iUekj0.js";
import { n as aloneToWrite } from "./chunk-iTjrpO76.js";
import { W as tellPresentPolicy, u as entryOf } from "./chunk-D1Yki4Xb.js";
import { a as reviewPath, o as withheldReview, r as renderReviewOf, t as isWithheld } from "./chunk-CprAWeBk.js";
// src/commands/review.ts
async function review(shell, options) {
	return aloneToWrite(shell, options, () => reviewOf(shell, options));
}
async function reviewOf(shell, options) {
	const gathered = await gather(shell, options);
	const entry = entryOf(shell, gathered, options.id);
	const rendered = await renderReviewOf(shell, gathered, entry);
	const path = reviewPath(entry);
	const committed = await gathered.source.text(path);
	tellPresentPolicy(shell, gathered);
	switch (options.what) {
		case "print":
			shell.out(isWithheld(shell, gathered, entry) ? `${withheldReview(entry)}\n` : rendered);
			return 0;
		case "write":
			if (committed === null) createFile(shell.root, path, rendered);
			else writeFileAtomically(shell.root, path, keepSignOff(committed, rendered), committed);
			shell.out(`${terminalLine(path)}\n`);
			return 0;
		case "check": return compare(shell, path, committed, rendered, !isWithheld(shell, gathered, entry));
	}
}
function compare(shell, path, committed, rendered, mayQuote) {
	const remedy = "Write it with `incident-ledger review ID --write`, and commit it.";
	if (committed === null) throw new CommandError(`There is no review at ${path}.`, remedy, 1);
	const found = compareReview(committed, rendered);
	if (!found.current) {
		if (mayQuote) shell.err(`  committed: ${stripControls(found.committed)}\n  rendered:  ${stripControls(found.rendered)}\n`);
		throw new CommandError(`${path} is out of date from line ${found.line} on.`, remedy, 1);
	}
	shell.err(`${terminalLine(path)} is up to date.\n`);
	return 0;
}
export { review };
