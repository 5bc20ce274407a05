import { i as ID_PATTERN } from "./chunk-CmBh3DqG.js";
import { t as isConfidential } from "./chunk-Zc9OnoFq.js";
import { t as parseRules } from "./chunk-T_QDBlJu.js";
import { o as recordRules } from "./chunk-jh7JthkX.js";
// src/commands/ledger/hidden-records.ts
function hiddenAmong(records, policy, place) {
	return new Map(records.filter(({ file }) => isConfidential(file, policy, place)).map((record) => [record.path, nameOf(record)]));
}
function nameOf({ id }) {
	return id !== null && ID_PATTERN.test(id) ? id : "a hidden record";
}
const SUMMARIES = new Map([...parseRules, ...recordRules].map(({ id, summary }) => [id, summary]));
function withholdFindings(findings, hidden, shows = () => false) {
	if (hidden.size === 0) return findings;
	return findings.map((finding) => {
		const name = hidden.get(finding.path);
		if (name === void 0) {
			const { message, hint } = finding;
			return {
				...finding,
				message: unnamed(message, hidden),
				hint: unnamed(hint, hidden)
			};
		}
		const path = shows(finding.path) ? finding.path : name;
		if (finding.rule === "tlp-public") return {
			...finding,
			path
		};
		return {
			...finding,
			path,
			message: `${SUMMARIES.get(finding.rule) ?? "Something is to be mended here."} What it found is confidential, and this place is not.`,
			hint: "Run `incident-ledger check` on your own machine."
		};
	});
}
function unnamed(text, hidden) {
	let safe = text;
	for (const [path, name] of hidden) safe = safe.replaceAll(path, name).replaceAll(path.split("/").map(encodeURIComponent).join("/"), name);
	return safe;
}
export { withholdFindings as i, nameOf as n, unnamed as r, hiddenAmong as t };
