import { t as compareText } from "./chunk-CyKY7-do.js";
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
function counted(count, one) {
	return `${count} ${one}${count === 1 ? "" : "s"}`;
}
function summarySentence({ findings, files }) {
	const { errors, warnings } = countFindings(findings);
	if (errors + warnings === 0) return `${counted(files, "file")} checked, nothing to report`;
	return `${[...errors > 0 ? [counted(errors, "error")] : [], ...warnings > 0 ? [counted(warnings, "warning")] : []].join(" and ")} in ${counted(files, "file")}`;
}
function comparePlaces(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}
export { summarySentence as a, counted as i, bySeverity as n, countFindings as r, byPlace as t };
