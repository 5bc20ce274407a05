import { r as readyAgreements } from "./chunk-B7n6K5Hi.js";
import { t as openGit } from "./chunk-B-vQVJE2.js";
import { a as summarySentence, i as counted, n as bySeverity, r as countFindings, t as byPlace } from "./chunk-ndoGZ7LP.js";
import { a as wrap, i as terminalLine, n as paint, r as stripControls, t as defuseCommands } from "./chunk-DSWQQVMO.js";
import { n as jsonText } from "./chunk-DaoRo6Ga.js";
import { d as text, i as cut, r as code, u as table } from "./chunk-B18LQ696.js";
import { i as recordRules, r as policyRules } from "./chunk-CD9V2o1M.js";
import { t as parseBodies } from "./chunk-BlLKIbq8.js";
import { C as openSource, I as loadZones, a as momentsOf, d as readPolicies, i as isForeign, o as policyFor, r as isEmpty, s as policyPath, t as emptyNote, u as unusablePolicy } from "./chunk-B_s_kXvw.js";
import { t as chooseRecords } from "./chunk-BqMGYYGV.js";
import { n as findPolicyFaults, r as indexOf, t as findFaults } from "./chunk-DZyaEtf-.js";
import { t as tidyPath } from "./chunk-BGUGEJFa.js";
// src/report/check-github.ts
const SHOWN = 10;
function renderCheckGitHub(result) {
	const sorted = bySeverity(result.findings);
	const shown = [...first(sorted, "error"), ...first(sorted, "warning")];
	const rest = sorted.filter((finding) => !shown.includes(finding));
	const lines = shown.map(annotation);
	if (rest.length > 0) lines.push(command("notice", { title: "Incident Ledger" }, `${counted(rest.length, "more finding")} than GitHub shows as annotations; the log of this step has them all.`));
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
// src/report/check-json.ts
function renderCheckJson(result) {
	return jsonText({
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
	});
}
// src/report/check-markdown.ts
const LIMIT = 3e5;
function renderCheckMarkdown(result, limit = LIMIT) {
	const sorted = bySeverity(result.findings);
	const heading = `### ${summarySentence(result)}`;
	if (sorted.length === 0) return `${heading}\n`;
	const lines = [
		heading,
		"",
		...table([
			"Where",
			"What",
			"What to do"
		], sorted.map(cellsOf))
	];
	return `${cut(lines.map(defuseCommands), limit - 1, more)}\n`;
}
function more(dropped) {
	return `\n${counted(dropped.length, "more finding")} did not fit here; \`incident-ledger check\` shows them all.`;
}
function cellsOf({ path, line, column, severity, message, hint, rule }) {
	return [
		code(`${path}:${line}:${column}`),
		`**${severity}** ${text(message)}`,
		`${text(hint)} ${code(rule)}`
	];
}
// src/parse/parse-rules.ts
const parseRules = [
	{
		id: "odd-file",
		summary: "A record is a regular file with a plain name, no link, no submodule."
	},
	{
		id: "unreadable-file",
		summary: "Every file and folder of the records can be opened."
	},
	{
		id: "too-large",
		summary: "Front matter has at most 64 KiB, a body at most 256 KiB."
	},
	{
		id: "encoding",
		summary: "A file is UTF-8 text without control characters."
	},
	{
		id: "front-matter",
		summary: "A record starts with keys between two lines of `---`."
	},
	{
		id: "yaml-syntax",
		summary: "The front matter and the policy are YAML."
	},
	{
		id: "plain-yaml",
		summary: "The YAML is plain: no anchors, aliases, tags, merge keys or directives."
	},
	{
		id: "duplicate-key",
		summary: "A key comes once."
	},
	{
		id: "yaml-comment",
		summary: "No comment eats the end of a text."
	},
	{
		id: "unknown-key",
		summary: "Every key is known where it stands."
	},
	{
		id: "missing-key",
		summary: "Every key that is needed is there."
	},
	{
		id: "null-value",
		summary: "Every key has a value."
	},
	{
		id: "event",
		summary: "Every entry of the timeline is an event that is known."
	},
	{
		id: "instant",
		summary: "Every instant is RFC 3339 with an offset, and exists."
	},
	{
		id: "person",
		summary: "People are logins, roles, or free names with a space."
	},
	{
		id: "value",
		summary: "Every value is of the kind that its key wants."
	},
	{
		id: "body-time",
		summary: "A body can be read within the time limit."
	}
];
// src/report/check-sarif.ts
function renderCheckSarif(result, rules, pages = null) {
	const findings = byPlace(result.findings);
	const ids = [...new Set(findings.map(({ rule }) => rule))].toSorted();
	const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
	return jsonText({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Incident Ledger",
				rules: ids.map((id) => descriptor(id, summaries.get(id) ?? id, pages))
			} },
			columnKind: "utf16CodeUnits",
			results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule)))
		}]
	});
}
function descriptor(id, summary, pages) {
	return {
		id,
		shortDescription: { text: summary },
		...pages === null ? {} : { helpUri: `${pages.replace(/\/$/, "")}/${id}.md` },
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
	return text.replace(/\](?=\()/g, `]​`);
}
// src/report/check-text.ts
function renderCheckText(result, options = {
	color: false,
	width: null
}) {
	const lines = [];
	let path = null;
	for (const finding of byPlace(result.findings)) {
		if (finding.path !== path) {
			if (path !== null) lines.push("");
			path = finding.path;
			lines.push(paint(terminalLine(path), "strong", options.color));
		}
		lines.push(...linesOf(finding, options));
	}
	if (path !== null) lines.push("");
	lines.push(paint(summarySentence(result), inkOf(result), options.color));
	return `${lines.join("\n")}\n`;
}
function linesOf(finding, { color, width }) {
	const place = `${finding.line}:${finding.column}`;
	const [first = "", ...rest] = wrap(`  ${place} ${finding.severity}: ${terminalLine(finding.message)}`, width, "    ");
	const severity = `${finding.severity}:`;
	const remedy = wrap(`    > ${terminalLine(finding.hint)}`, width, "      ");
	return [
		first.replace(severity, paint(severity, finding.severity, color)),
		...rest,
		...remedy,
		paint(`    ${terminalLine(finding.rule)}`, "faint", color)
	];
}
function inkOf({ findings }) {
	const { errors, warnings } = countFindings(findings);
	if (errors > 0) return "error";
	return warnings > 0 ? "warning" : "strong";
}
// src/commands/check.ts
async function check(shell, options) {
	const { result, unusable } = await judge(shell, options);
	shell.out(renderIn(options.format, shell, result));
	if (unusable !== null) throw unusable;
	const { errors, warnings } = countFindings(result.findings);
	return errors > 0 || options.failOn === "warning" && warnings > 0 ? 1 : 0;
}
async function judge(shell, options, { isPublic = null, basePolicy = null } = {}) {
	const source = openSource(shell.root, options);
	const records = await source.records(options.dir);
	const path = policyPath(options);
	const chosen = chosenOf(shell, records, options.paths, path);
	if (basePolicy === null && isEmpty(source, options, records)) {
		shell.err(emptyNote(options));
		return {
			result: {
				findings: [],
				files: 0
			},
			unusable: null
		};
	}
	const read = await policyFor(source, path, basePolicy);
	const files = chosen.length + 1;
	if (read.policy === null) return {
		result: {
			findings: [...read.findings, ...chosen.flatMap((record) => record.findings)],
			files
		},
		unusable: unusablePolicy(path, read.findings)
	};
	const zones = await loadZones();
	const { policies } = await readPolicies({
		git: openGit(shell.root),
		commit: options.replay?.commit ?? null,
		path,
		present: read.policy,
		text: read.text ?? "",
		isForeign: isForeign(shell, path, basePolicy),
		moments: momentsOf(chosen, shell.now)
	});
	const judged = {
		records: chosen,
		index: indexOf(records),
		policy: read.policy,
		timeline: policies.timeline,
		agreements: readyAgreements(zones),
		zones,
		now: shell.now,
		repository: await source.repository(chosen),
		isPublic
	};
	return {
		result: {
			findings: [
				...read.findings,
				...await findPolicyFaults(judged, path, read.text ?? ""),
				...await findFaults(judged, (suspicious) => parseBodies(shell.bodyWorker, suspicious))
			],
			files
		},
		unusable: null
	};
}
function chosenOf(shell, records, paths, policy) {
	const named = paths.filter((path) => tidyPath(shell.root, path) !== policy);
	return paths.length > 0 && named.length === 0 ? [] : chooseRecords(shell.root, records, named);
}
function renderIn(format, shell, result) {
	switch (format) {
		case "text": return renderCheckText(result, {
			color: shell.color,
			width: shell.columns
		});
		case "json": return renderCheckJson(result);
		case "github": return renderCheckGitHub(result);
		case "sarif": return renderCheckSarif(result, [
			...parseRules,
			...recordRules,
			...policyRules
		]);
		case "markdown": return renderCheckMarkdown(result);
	}
}
export { renderCheckGitHub as a, renderCheckJson as i, judge as n, renderCheckMarkdown as r, check as t };
