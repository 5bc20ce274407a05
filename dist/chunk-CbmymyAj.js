import { t as countOf } from "./chunk-HqKFcn-y.js";
import { c as summarySentence, i as bySeverity, n as uriOf } from "./chunk-DKE1X6hD.js";
import { n as capital } from "./chunk-Dtu_18FQ.js";
import { A as words, C as inline, _ as codeLink, g as code, k as text, v as cut } from "./chunk-oJ0uy9y3.js";
// src/report/check-markdown.ts
const LIMIT = 3e5;
function renderCheckMarkdown(result, options = {}) {
	const { limit = LIMIT, files = null } = options;
	const sorted = bySeverity(result.findings);
	const heading = `### ${summarySentence(result)}`;
	if (sorted.length === 0) return `${heading}\n`;
	const items = sorted.map((finding) => itemOf(finding, files));
	return `${cut([
		heading,
		"",
		...items
	], limit - 1, more)}\n`;
}
function more(dropped) {
	return `\n${countOf(dropped.length, "more finding")} did not fit here; \`incident-ledger check\` shows them all.`;
}
function itemOf(finding, files) {
	const { severity, message, hint, rule } = finding;
	return [
		inline`- **${text(capital(severity))}:** ${words(message)}`,
		inline`  → ${words(hint)}`,
		inline`  ${placeOf(finding, files)} · ${code(rule)}`
	].join("  \n");
}
function placeOf({ path, line, column }, files) {
	const whole = `${path}:${line}:${column}`;
	if (files === null || !path.includes("/")) return code(whole);
	const label = `${path.slice(path.lastIndexOf("/") + 1)}:${line}`;
	return codeLink(label, `${files}/${uriOf(path)}?plain=1#L${line}`, whole);
}
export { renderCheckMarkdown as t };
