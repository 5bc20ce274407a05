import { H as policyPath, T as terminalLine, Y as CommandError, b as readText, w as stripControls } from "./chunk-CsDEF--I.js";
import { Wt as readablePolicy, a as outFolder, i as renderPages, l as firstDifference } from "./chunk-BU5pFG3X.js";
import { i as writeFileAtomically } from "./chunk-C8iUekj0.js";
import { t as packs } from "./chunk-QEieY6hk.js";
import { resolve } from "node:path";
// src/commands/policy.ts
async function policy(shell, options) {
	const folder = outFolder(options.out);
	const path = policyPath(options);
	const { policy: agreed } = await readablePolicy(shell.root, path);
	const documents = await renderPages(shell, agreed, path, folder);
	switch (options.what) {
		case "print":
			shell.out(documents.map(({ text }) => text).join("\n---\n\n"));
			return 0;
		case "write":
			for (const { name, text } of documents) {
				writeFileAtomically(shell.root, `${folder}/${name}`, text);
				shell.out(`${terminalLine(`${folder}/${name}`)}\n`);
			}
			return 0;
		case "check": return check(shell, folder, documents);
	}
}
function check(shell, folder, documents) {
	const faults = documents.flatMap(({ name, text }) => {
		const path = `${folder}/${name}`;
		const committed = readCopy(shell.root, path);
		if (committed === null) return [`There is no ${terminalLine(path)}.`];
		const difference = firstDifference(committed, text);
		if (difference === null) return [];
		const { line, was, is } = difference;
		return [`${terminalLine(path)} is out of date from line ${line} on.\n  committed: ${stripControls(was)}\n  rendered:  ${stripControls(is)}`];
	});
	if (faults.length > 0) {
		shell.err(faults.map((fault) => `${fault}\n`).join(""));
		throw new CommandError(`${faults.length} of ${documents.length} documents do not say what the policy says.`, "Write them with `incident-ledger policy --write`, and commit them.", 1);
	}
	shell.err(`${documents.length} documents say what the policy says.\n`);
	return 0;
}
function readCopy(root, path) {
	try {
		return readText(resolve(root, path));
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
		throw new CommandError(`The document ${path} cannot be read.`, "Look at what stands there: it should be a file.", 2, error);
	}
}
export { packs, policy };
