import { t as countOf } from "./chunk-HqKFcn-y.js";
import { t as compareText } from "./chunk-CyKY7-do.js";
import { n as jsonText } from "./chunk-DYbIDaGo.js";
import { t as VERSION } from "./chunk-DQlBwtE8.js";
// src/report/check-result.ts
function countFindings(findings) {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	return {
		errors,
		warnings: findings.length - errors
	};
}
function byPlace(findings) {
	return findings.toSorted(comparePlaces);
}
function bySeverity(findings) {
	return findings.toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning") || comparePlaces(a, b));
}
function summarySentence({ findings, files }) {
	const { errors, warnings } = countFindings(findings);
	if (errors + warnings === 0) return `${countOf(files, "file")} checked, nothing to report`;
	return `${[...errors > 0 ? [countOf(errors, "error")] : [], ...warnings > 0 ? [countOf(warnings, "warning")] : []].join(" and ")} in ${countOf(files, "file")}`;
}
function comparePlaces(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}
function checkJson(result) {
	return {
		schemaVersion: 1,
		findings: byPlace(result.findings).map(({ rule, severity, path, line, column, message, hint }) => ({
			rule,
			severity,
			path,
			line,
			column,
			message,
			hint
		})),
		summary: {
			files: result.files,
			...countFindings(result.findings)
		}
	};
}
function renderCheckJson(result) {
	return jsonText(checkJson(result));
}
// src/report/check-sarif.ts
function renderCheckSarif(result, rules, home = null) {
	const findings = byPlace(result.findings);
	const ids = [...new Set(findings.map(({ rule }) => rule))].toSorted();
	const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
	return jsonText({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Incident Ledger",
				semanticVersion: VERSION,
				...home === null ? {} : { informationUri: home },
				rules: ids.map((id) => descriptor(id, summaries.get(id) ?? id, home))
			} },
			columnKind: "utf16CodeUnits",
			results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule)))
		}]
	});
}
function descriptor(id, summary, home) {
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: summary },
		...home === null ? {} : { helpUri: `${home}/blob/HEAD/docs/rules/${id}.md` },
		help: { text: `${summary} See docs/rules/${id}.md of Incident Ledger.` }
	};
}
function resultOf({ rule, severity, path, line, column, message, hint }, index) {
	return {
		ruleId: rule,
		ruleIndex: index,
		level: severity,
		message: { text: withoutLinks(`${message} ${hint}`.trim()) },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: uriOf(path),
				uriBaseId: "%SRCROOT%"
			},
			region: {
				startLine: line,
				startColumn: column
			}
		} }]
	};
}
function uriOf(path) {
	return path.split("/").map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "�"))).join("/");
}
function withoutLinks(text) {
	return text.replace(/\](?=\()/g, String.raw`\]`);
}
export { checkJson as a, summarySentence as c, bySeverity as i, uriOf as n, countFindings as o, byPlace as r, renderCheckJson as s, renderCheckSarif as t };
