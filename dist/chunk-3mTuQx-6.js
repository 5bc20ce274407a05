import { G as unnamed, U as hiddenAmong, m as readingOf, s as policyPath } from "./chunk-CIebxBAa.js";
// src/commands/act/discretion.ts
async function hiddenRecords(shell, options, touched) {
	if (shell.place === "private") return new Map();
	const source = readingOf(shell.root, options);
	if (!source.has(options.dir)) return new Map();
	const policy = await markingPolicy(shell, options, touched);
	return hiddenAmong(await source.records(options.dir), policy, shell.place);
}
async function markingPolicy(shell, options, touched) {
	const path = policyPath(options);
	const source = readingOf(shell.root, options);
	if (touched.kind === "some") {
		const { bytes } = touched.base;
		return bytes === null ? null : (await source.parsePolicy(path, bytes)).policy;
	}
	return source.has(path) ? (await source.policy(path)).policy : null;
}
function hidingShell(shell, hidden) {
	if (hidden.size === 0) return shell;
	const safe = (write) => (text) => write(unnamed(text, hidden));
	return {
		...shell,
		out: safe(shell.out),
		err: safe(shell.err),
		command: safe(shell.command)
	};
}
async function discreetShell(shell, options) {
	return hidingShell(shell, await hiddenRecords(shell, options, { kind: "all" }));
}
function hidingPart(part, hidden) {
	if (hidden.size === 0) return part;
	const safe = (text) => unnamed(text, hidden);
	return {
		...part,
		summary: safe(part.summary),
		outputs: Object.fromEntries(Object.entries(part.outputs).map(([name, value]) => [name, safe(value)])),
		warnings: part.warnings.map(safe),
		errors: part.errors.map(safe)
	};
}
export { markingPolicy as a, hidingShell as i, hiddenRecords as n, hidingPart as r, discreetShell as t };
