import { n as jsonText } from "./chunk-DYbIDaGo.js";
import { r as unnamed, t as hiddenAmong } from "./chunk-DqLHyzya.js";
import { t as readingOf } from "./chunk-B7t-ZebI.js";
import { t as policyPath } from "./chunk-DOTflLSc.js";
// src/commands/act/action-outputs.ts
function mergeOutputs(parts) {
	return parts.reduce((all, one) => ({
		...all,
		...one
	}), {});
}
function mapOutputs(outputs, change) {
	return JSON.parse(JSON.stringify(outputs), (_, value) => typeof value === "string" ? change(value) : value);
}
function outputTexts(outputs) {
	return Object.entries(outputs).map(([name, value]) => [name, jsonText(value).trim().replace(/\n */g, "")]);
}
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
		outputs: mapOutputs(part.outputs, safe),
		warnings: part.warnings.map(safe),
		errors: part.errors.map(safe)
	};
}
export { markingPolicy as a, hidingShell as i, hiddenRecords as n, mergeOutputs as o, hidingPart as r, outputTexts as s, discreetShell as t };
