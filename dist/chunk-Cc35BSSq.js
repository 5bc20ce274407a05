import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { u as policyInForce } from "./chunk-C0GOcrQ8.js";
import { g as offsetOf, m as positionsOf, v as parseExactDocument } from "./chunk-BEsqQkqo.js";
// src/commands/ledger/lines-of-keys.ts
async function linesOfPolicies({ timeline, texts }) {
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	const readers = new Map();
	return (keys, at) => {
		const { commit } = policyInForce(timeline, at);
		const lineOf = readers.get(commit) ?? linesOfKeys(texts.get(commit) ?? "", yaml);
		readers.set(commit, lineOf);
		return {
			line: lineOf(keys),
			commit
		};
	};
}
function linesOfKeys(text, yaml) {
	const start = text.startsWith("﻿") ? 1 : 0;
	const document = parseExactDocument(text, {
		start,
		end: text.length
	}, yaml);
	const positionOf = positionsOf(text);
	return (keys) => positionOf(offsetOf(document, keys, "value", yaml)).line;
}
export { linesOfPolicies as t };
