import { t as countOf } from "./chunk-HqKFcn-y.js";
import { c as summarySentence, i as bySeverity } from "./chunk-DKE1X6hD.js";
import { i as terminalLine, r as stripControls } from "./chunk-7WyUxpmP.js";
// src/report/check-github.ts
const SHOWN = 10;
function renderCheckGitHub(result) {
	const sorted = bySeverity(result.findings);
	const shown = [...first(sorted, "error"), ...first(sorted, "warning")];
	const rest = sorted.filter((finding) => !shown.includes(finding));
	const lines = shown.map(annotation);
	if (rest.length > 0) lines.push(command("notice", { title: "Incident Ledger" }, `${countOf(rest.length, "more finding")} than GitHub shows as annotations; the log of this step has them all.`));
	lines.push(...rest.map(logLine), summarySentence(result));
	return `${lines.join("\n")}\n`;
}
function first(sorted, severity) {
	return sorted.filter((finding) => finding.severity === severity).slice(0, SHOWN);
}
function annotation({ severity, path, line, column, rule, message, hint }) {
	return command(severity, {
		file: stripControls(path),
		line: String(line),
		col: String(column),
		title: terminalLine(rule)
	}, `${terminalLine(message)}\n${terminalLine(hint)}`);
}
function logLine({ severity, path, line, column, rule, message, hint }) {
	return `${severity}: ${terminalLine(`${path}:${line}:${column} ${message} ${hint} (${rule})`)}`;
}
function command(name, properties, message) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`).join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { renderCheckGitHub as t };
