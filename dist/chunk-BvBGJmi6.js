import { Ct as cut, Ft as words, K as readyAgreements, Ot as inline, Pt as text, St as codeLink, V as unknownPast, Z as countOf, _ as rotaRules, h as recordRules, m as policyRules, o as loadZones, xt as code } from "./chunk-CYSUJvcy.js";
import { K as withholdFindings, O as filesOf, U as hiddenAmong, Z as parseBodies, a as isForeign, at as rotaPathOf, f as unusablePolicy, i as isEmpty, m as readingOf, n as emptyNote, o as policyFor, q as parseRules, s as policyPath, t as clockStartsOf } from "./chunk-CIebxBAa.js";
import { t as compareText } from "./chunk-CyKY7-do.js";
import { a as wrap, i as terminalLine, n as paint, r as stripControls } from "./chunk-Ciuw_oLg.js";
import { n as jsonText } from "./chunk-DYbIDaGo.js";
import { t as VERSION } from "./chunk-DQlBwtE8.js";
import { O as capital } from "./chunk-BF0g0tnf.js";
import { t as chooseRecords } from "./chunk-DNfckOoT.js";
import { a as indexOf, i as findRotaFaults, o as spokenOf, r as findPolicyFaults, t as confirmFaults } from "./chunk-2DI0DKEf.js";
import { b as idInName, x as idKey } from "./chunk-DlQJe4o2.js";
import { n as pageRule, t as findPageFaults } from "./chunk-BNpzqyQJ.js";
import { t as tidyPath } from "./chunk-BvD8A8ox.js";
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
// src/commands/ledger/judge-in-parts.ts
async function judgeInParts(question) {
	const { files, chosen, place, policy, confirm, tell } = question;
	const byName = new Map(files.paths.map((path) => [path, idInName(nameIn(path))]));
	const ids = new Map(byName);
	const hidden = new Map();
	const note = (records) => {
		for (const { path, id } of records) ids.set(path, id === null ? null : flat(id));
		for (const [path, name] of hiddenAmong(records, policy, place)) hidden.set(path, name);
	};
	const isChosen = new Set(chosen);
	const others = files.paths.filter((path) => !isChosen.has(path));
	const unknown = files.atHand || place !== "private" ? others : others.filter((path) => byName.get(path) === null);
	const named = others.length - unknown.length;
	if (named > 0) tell(`note: the ids of ${named === 1 ? "one other record was" : `${named} other records were`} taken from the file names; a check of all reads them.\n`);
	for await (const records of files.read(unknown)) note(records);
	for (const path of unknown) byName.set(path, ids.get(path) ?? null);
	const parsed = [];
	const first = await speak(question, chosen, byName, (records) => {
		note(records);
		parsed.push(...records.flatMap(({ findings }) => findings));
	});
	const changed = differingIds(byName, ids);
	const again = changed.size === 0 ? [] : chosen.filter((path) => first.curious.has(path) || changed.has(keyOf(ids.get(path))));
	const isAgain = new Set(again);
	const second = await speak(question, again, ids, () => void 0);
	const spoken = [...first.spoken.filter(({ record }) => !isAgain.has(record.path)), ...second.spoken];
	return {
		findings: [...parsed, ...await confirmFaults(spoken, confirm)],
		hidden
	};
}
async function speak(question, paths, ids, hear) {
	const { files, policy, timelineAt, repository, pasts, agreements, now, isPublic } = question;
	const index = indexOf([...ids].map(([path, id]) => ({
		path,
		id
	})));
	const spoken = [];
	const curious = new Set();
	const waiting = [];
	for await (const records of files.read(paths)) {
		hear(records);
		if (policy === null || timelineAt === null) continue;
		const against = {
			index,
			policy,
			timeline: await timelineAt(clockStartsOf(records, now)),
			agreements,
			now,
			isPublic,
			repository: await repository(records),
			pastOf: unknownPast
		};
		for (const record of records) {
			const own = {
				...against,
				index: overheard(index, record, curious)
			};
			if (record.file === null || record.file.incident.declared === "live") spoken.push(...spokenOf(own, record));
			else waiting.push({
				against: own,
				record
			});
		}
	}
	if (policy === null || waiting.length === 0) return {
		spoken,
		curious
	};
	const pastOf = await pasts(waiting.map(({ record }) => record), policy);
	const late = waiting.flatMap(({ against, record }) => spokenOf({
		...against,
		pastOf
	}, record));
	return {
		spoken: [...spoken, ...late],
		curious
	};
}
function overheard({ ids }, { id, path }, curious) {
	const own = keyOf(id);
	const noted = (key, answer) => {
		if (key !== own) curious.add(path);
		return answer;
	};
	return { ids: {
		get: (key) => noted(key, ids.get(key)),
		has: (key) => noted(key, ids.has(key)),
		keys: () => noted(null, ids.keys())
	} };
}
function differingIds(one, other) {
	const keys = [...one].flatMap(([path, id]) => {
		const [before, after] = [keyOf(id), keyOf(other.get(path))];
		return before === after ? [] : [before, after];
	});
	return new Set(keys);
}
function keyOf(id) {
	return id === null || id === void 0 ? "" : idKey(id);
}
function nameIn(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function flat(text) {
	return Buffer.from(text).toString();
}
// src/commands/check.ts
async function check(shell, options) {
	const { result, unusable } = await judgeHere(shell, options);
	(options.format === "github" ? shell.command : shell.out)(await renderIn(options.format, shell, result));
	if (unusable !== null) throw unusable;
	const { errors, warnings } = countFindings(result.findings);
	return errors > 0 || options.failOn === "warning" && warnings > 0 ? 1 : 0;
}
async function judgeHere(shell, options) {
	const { result, unusable, hidden } = await judge(shell, options);
	return {
		result: {
			...result,
			findings: withholdFindings(result.findings, hidden)
		},
		unusable
	};
}
async function judge(shell, options, { isPublic = null, basePolicy = null } = {}) {
	const source = readingOf(shell.root, options);
	const files = options.reading === void 0 ? await source.files(options.dir) : filesOf(await source.records(options.dir));
	const path = policyPath(options);
	const chosen = chosenOf(shell, files.paths, options.paths, path);
	if (basePolicy === null && isEmpty(source, options, files.paths)) {
		shell.err(emptyNote(options));
		return {
			result: {
				findings: [],
				files: 0
			},
			unusable: null,
			hidden: new Map()
		};
	}
	const read = await policyFor(source, path, basePolicy);
	const { findings: policyFindings } = read;
	const count = chosen.length + 1;
	const commit = options.replay?.commit ?? null;
	const rota = await source.text(rotaPathOf(path));
	const zones = await loadZones();
	const line = read.policy === null ? null : await source.policies({
		commit,
		path,
		dir: options.dir,
		present: read.policy,
		text: read.text ?? "",
		rota,
		isForeign: isForeign(shell, path, basePolicy)
	});
	const policy = line === null ? null : (await line([shell.now])).present;
	const { findings: faults, hidden } = await judgeInParts({
		files,
		chosen,
		place: shell.place,
		policy,
		now: shell.now,
		agreements: readyAgreements(zones),
		isPublic,
		timelineAt: line === null ? null : async (moments) => (await line(moments)).policies.timeline,
		repository: source.repository,
		pasts: (records, present) => source.pasts(commit, records, present),
		confirm: (suspicious) => parseBodies(shell.bodyWorker, suspicious),
		tell: shell.err
	});
	if (policy === null) {
		const findings = [...policyFindings, ...faults];
		const unusable = unusablePolicy(path, policyFindings);
		return {
			result: {
				findings,
				files: count
			},
			unusable,
			hidden
		};
	}
	return {
		result: {
			findings: [
				...policyFindings,
				...await findPolicyFaults({
					policy,
					zones,
					now: shell.now
				}, path, read.text ?? ""),
				...rota === null ? [] : await findRotaFaults({
					policy,
					zones,
					now: shell.now
				}, rotaPathOf(path), rota),
				...basePolicy === null && isPresent(options) ? await findPageFaults(shell, policy, {
					path,
					dir: options.dir
				}) : [],
				...faults
			],
			files: count
		},
		unusable: null,
		hidden
	};
}
function isPresent({ replay, head }) {
	return head === void 0 && (replay === void 0 || replay === null);
}
function chosenOf(shell, records, paths, policy) {
	const named = paths.filter((path) => tidyPath(shell.root, path) !== policy);
	if (paths.length > 0 && named.length === 0) return [];
	const all = records.map((path) => ({ path }));
	return chooseRecords(shell.root, all, named).map(({ path }) => path);
}
async function renderIn(format, shell, result) {
	switch (format) {
		case "text": return renderCheckText(result, {
			color: shell.color,
			width: shell.columns
		});
		case "json": return renderCheckJson(result);
		case "github": return renderCheckGitHub(result);
		case "sarif": return renderCheckSarif(result, RULES, await homeOf(shell));
		case "markdown": return renderCheckMarkdown(result);
	}
}
const RULES = [
	...parseRules,
	...recordRules,
	...policyRules,
	...rotaRules,
	pageRule
];
async function homeOf({ templates }) {
	const { findOwnTool } = await import("./chunk-U_iE3Mc3.js");
	const { repository } = findOwnTool(templates);
	return repository === null ? null : `https://github.com/${repository}`;
}
export { renderCheckJson as a, uriOf as i, judge as n, renderCheckGitHub as o, renderCheckMarkdown as r, countFindings as s, check as t };
