import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { f as findFences, g as offsetOf, m as positionsOf, o as namingLookAlike, p as inOrder, v as parseExactDocument } from "./chunk-BEsqQkqo.js";
import { i as policyErrors } from "./chunk-jh7JthkX.js";
import { t as loadZones } from "./chunk-CryFrUHd.js";
// src/parse/place-findings.ts
function placeFindings(unplaced, path, text, exact, whole = "record") {
	if (unplaced.length === 0) return [];
	const positionOf = positionsOf(text);
	const fences = whole === "record" ? findFences(path, text).fences : null;
	const start = fences?.start ?? (text.startsWith("﻿") ? 1 : 0);
	const end = fences?.end ?? text.length;
	const document = parseExactDocument(text, {
		start,
		end
	}, exact);
	return inOrder(unplaced.map(({ rule, severity, place, message, hint }) => {
		if (place.in === "text") {
			const { line, column } = place;
			return {
				rule,
				severity,
				path,
				line,
				column,
				message,
				hint
			};
		}
		const offset = offsetOf(document, place.keys, place.at, exact);
		const named = namingLookAlike(message, text, offset);
		return {
			rule,
			severity,
			path,
			...positionOf(offset),
			message: named,
			hint
		};
	}));
}
// src/commands/ledger/usable-policy.ts
async function policyFaults(path, { policy, text, findings }) {
	if (policy === null) return findings;
	const errors = policyErrors(policy, await loadZones());
	return errors.length === 0 ? [] : placeFindings(errors, path, text ?? "", await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1)), "policy");
}
async function usablePolicy(path, read) {
	const faults = await policyFaults(path, read);
	if (read.policy === null || faults.length > 0) throw unusablePolicy(path, faults);
	return read.policy;
}
var UnusablePolicy = class extends CommandError {
	first;
	constructor(sentence, remedy, first) {
		super(sentence, remedy);
		this.first = first;
	}
};
function unusablePolicy(path, findings) {
	const errors = findings.filter(({ severity }) => severity === "error");
	const [first] = errors;
	if (first === void 0) return new UnusablePolicy(`The policy ${path} cannot be used.`, "Run `incident-ledger check`.", null);
	const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
	return new UnusablePolicy(`The policy cannot be used: ${path}:${first.line}:${first.column} ${first.message}${more}`, first.hint, first);
}
export { placeFindings as a, usablePolicy as i, policyFaults as n, unusablePolicy as r, UnusablePolicy as t };
