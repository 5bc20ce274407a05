import { Dt as cut, Et as codeLink, G as unknownPast, Mt as inline, Rt as text, Tt as code, X as readyAgreements, f as rotaRules, l as policyRules, t as loadZones, tt as countOf, u as recordRules, zt as words } from "./chunk-Bzxqf93X.js";
import { E as filesOf, G as withholdFindings, H as hiddenAmong, K as parseRules, Y as parseBodies, a as isForeign, f as unusablePolicy, i as isEmpty, m as readingOf, n as emptyNote, o as policyFor, rt as rotaPathOf, s as policyPath, t as clockStartsOf } from "./chunk-DkYYw8V3.js";
import { i as array, p as object, r as _enum, v as string, y as tuple } from "./chunk-cglNqjvS.js";
import { t as compareText } from "./chunk-CyKY7-do.js";
import { n as jsonText } from "./chunk-DYbIDaGo.js";
import { a as wrap, i as terminalLine, n as paint, r as stripControls } from "./chunk-DghMx9pD.js";
import { t as VERSION } from "./chunk-DQlBwtE8.js";
import { M as capital } from "./chunk-uHmNmKSr.js";
import { t as chooseRecords } from "./chunk-DNfckOoT.js";
import { r as writeSealed, t as readSealed } from "./chunk-BWy3mmRb.js";
import { S as idKey, x as idInPath } from "./chunk-DhyBFmB_.js";
import { t as filesOfTool } from "./chunk-BAZUIlZC.js";
import { a as indexOf, i as findRotaFaults, o as recordIn$1, r as findPolicyFaults, s as spokenOf, t as confirmFaults } from "./chunk-CINAETb4.js";
import { n as pageRule, t as findPageFaults } from "./chunk-BF4g1wW7.js";
import { t as tidyPath } from "./chunk-BvD8A8ox.js";
import { join } from "node:path";
import { hash } from "node:crypto";
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
// src/commands/ledger/clean-records.ts
const FORM = "incident-ledger clean records 2";
const LARGEST = 2 ** 28;
const AskedSchema = object({
	ids: array(tuple([string(), array(string())])),
	kinds: array(tuple([string(), _enum([
		"file",
		"directory",
		"symlink"
	]).nullable()]))
});
function openCleanRecords({ file, basis, now }) {
	const title = Buffer.from(`${FORM} ${sumOf(basis)}\n`);
	const before = readKept(file, title);
	if (before !== null && before.now > now) return NOTHING;
	const known = before?.lines ?? new Map();
	const asked = new Map();
	const lines = new Map();
	let isNews = false;
	return {
		recall({ path, stamp: stampNow, bytes }) {
			const found = known.get(path);
			const stamp = stampNow() ?? "";
			const isUntouched = found !== void 0 && stamp !== "" && found.stamp === stamp;
			const sum = isUntouched ? found.sum : sumOf(bytes());
			const record = found?.sum === sum ? recordIn(found) : null;
			if (found === void 0 || record === null) asked.set(path, {
				sum,
				stamp
			});
			else lines.set(path, isUntouched ? found : {
				...found,
				stamp
			});
			isNews ||= record !== null && found?.stamp !== stamp;
			return record;
		},
		keep(path, record) {
			const seen = asked.get(path);
			if (seen === void 0) return;
			isNews = true;
			const id = Buffer.from(record.id).toString();
			lines.set(path, {
				...seen,
				id,
				more: moreThanItself(path, record)
			});
		},
		save() {
			if (!isNews && lines.size === known.size) return;
			try {
				writeSealed(file, title, Buffer.from(written({
					now,
					lines
				})));
			} catch {}
		}
	};
}
const NOTHING = {
	recall: () => null,
	keep: () => void 0,
	save: () => void 0
};
function readKept(file, title) {
	const text = readSealed(file, title, LARGEST)?.toString("utf8");
	if (text === void 0) return null;
	const [first = "", ...rest] = text.split("\n");
	const lines = new Map();
	for (const line of rest) {
		const [path = "", sum, stamp, id, more, ...others] = line.split("	");
		if (!sum || stamp === void 0 || id === void 0 || more === void 0 || others.length > 0) return null;
		lines.set(path, {
			sum,
			stamp,
			id,
			more
		});
	}
	const now = Number(first);
	return Number.isSafeInteger(now) ? {
		now,
		lines
	} : null;
}
function written({ now, lines }) {
	return `${now}${[...lines].map(([path, { sum, stamp, id, more }]) => `\n${path}\t${sum}\t${stamp}\t${id}\t${more}`).join("")}`;
}
function recordIn({ id, more }) {
	if (more === "") return {
		id,
		asked: null
	};
	try {
		const { ids, kinds } = AskedSchema.parse(JSON.parse(more));
		return {
			id,
			asked: {
				ids: new Map(ids),
				kinds: new Map(kinds)
			}
		};
	} catch {
		return null;
	}
}
function moreThanItself(path, { id, asked }) {
	if (asked === null) return "";
	const { ids, kinds } = asked;
	const own = ids.get(idKey(id));
	return ids.size === 1 && own?.length === 1 && own[0] === path && kinds.size === 0 ? "" : JSON.stringify({
		ids: [...ids],
		kinds: [...kinds]
	});
}
function sumOf(bytes) {
	return hash("sha256", bytes, "base64url");
}
function cleanRecordsOf({ root, now, bodyWorker }, git, { dir, policy, basis, isPublic }) {
	if (git === null) return null;
	const { node, icu, tz } = process.versions;
	const place = sumOf(JSON.stringify([
		root,
		dir,
		policy
	])).slice(0, 16);
	return openCleanRecords({
		file: join(git.gitFolder, "incident-ledger", `clean-${place}`),
		basis: JSON.stringify([
			basis,
			isPublic,
			filesOfTool(new URL(".", bodyWorker)),
			node,
			icu,
			tz
		]),
		now
	});
}
// src/commands/ledger/asked.ts
function listening(against) {
	const ids = new Map();
	const kinds = new Map();
	let isForAll = false;
	let isMore = false;
	const more = () => void (isMore = true);
	const { index, repository } = against;
	const get = (key) => {
		const paths = index.ids.get(key);
		ids.set(key, paths ?? []);
		return paths;
	};
	return {
		against: {
			...against,
			index: { ids: {
				get,
				has: (key) => get(key) !== void 0,
				keys() {
					isForAll = true;
					return index.ids.keys();
				}
			} },
			repository: {
				kindOf(path) {
					const kind = repository.kindOf(path);
					kinds.set(path, kind);
					return kind;
				},
				sha256(path) {
					more();
					return repository.sha256(path);
				}
			},
			noteMore: more
		},
		asked: () => ({
			ids,
			kinds,
			isForAll,
			isMore
		})
	};
}
function asksForOthers({ ids, isForAll }, { id }) {
	const own = id === null ? null : idKey(id);
	return isForAll || [...ids.keys()].some((key) => key !== own);
}
function isToldTheSame(path, { id, asked }, { ids }) {
	const isCarriedBy = (key, before) => {
		const paths = ids.get(key) ?? [];
		return paths.length === before.length && paths.every((one, at) => one === before[at]);
	};
	return asked === null ? isCarriedBy(idKey(id), [path]) : [...asked.ids].every(([key, before]) => isCarriedBy(key, before));
}
// src/commands/ledger/judge-in-parts.ts
async function judgeInParts(question) {
	const { files, chosen, place, policy, confirm, clean, remark } = question;
	const byName = new Map(files.paths.map((path) => [path, idInPath(path)]));
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
	if (named > 0) remark(namesNote(named));
	for await (const records of files.read(unknown)) note(records);
	for (const path of unknown) byName.set(path, ids.get(path) ?? null);
	const known = new Map();
	const stands = clean === null ? null : await question.repository([]);
	const isKnown = (file) => {
		const found = clean?.recall(file) ?? null;
		if (found === null) return false;
		if ([...found.asked?.kinds ?? []].some(([at, kind]) => stands?.kindOf(at) !== kind)) return false;
		known.set(file.path, found);
		ids.set(file.path, found.id);
		return true;
	};
	const faults = new Map();
	const onRead = (records) => {
		note(records);
		for (const { path, findings } of records) if (findings.length > 0) faults.set(path, findings);
	};
	const nameIndex = indexOfIds(byName);
	const first = await judgeAt(question, chosen, {
		index: nameIndex,
		onRead,
		isKnown: clean === null ? null : isKnown
	});
	const changed = differingIds(byName, ids);
	const index = changed.size === 0 ? nameIndex : indexOfIds(ids);
	const again = chosen.filter((path) => {
		const found = known.get(path);
		if (found !== void 0) return !isToldTheSame(path, found, index);
		return changed.size > 0 && (first.dependent.has(path) || changed.has(keyOf(ids.get(path))));
	});
	const isAgain = new Set(again);
	const second = await judgeAt(question, again, {
		index,
		onRead
	});
	const spoken = [...first.spoken.filter(({ record }) => !isAgain.has(record.path)), ...second.spoken];
	clean?.save();
	return {
		findings: [...chosen.flatMap((path) => faults.get(path) ?? []), ...await confirmFaults(spoken, confirm)],
		hidden
	};
}
function namesNote(count) {
	return `note: the ids of ${count === 1 ? "one other record was" : `${count} other records were`} taken from the file names; a check of all reads them.\n`;
}
async function judgeAt(question, paths, { index, onRead, isKnown }) {
	const { files, policy, timelineAt, repository, pasts, agreements, now, isPublic, clean } = question;
	const spoken = [];
	const dependent = new Set();
	const waiting = [];
	for await (const records of files.read(paths, isKnown)) {
		onRead(records);
		if (policy === null || timelineAt === null) continue;
		const originals = await originalsOf(records, index, files);
		const timeline = await timelineAt(clockStartsOf([...records, ...originals], now));
		const against = {
			index,
			recordOf: recordIn$1(originals),
			policy,
			timeline,
			agreements,
			now,
			isPublic,
			repository: await repository(records),
			pastOf: unknownPast
		};
		for (const record of records) {
			const own = listening(against);
			if (record.file !== null && record.file.incident.declared !== "live") {
				waiting.push({
					own,
					record
				});
				continue;
			}
			const said = spokenOf(own.against, record);
			const asked = own.asked();
			spoken.push(...said);
			if (asksForOthers(asked, record)) dependent.add(record.path);
			if (record.file !== null && record.findings.length === 0 && said.length === 0 && !asked.isMore && !asked.isForAll) clean?.keep(record.path, {
				id: record.file.incident.id,
				asked
			});
		}
	}
	if (policy === null || waiting.length === 0) return {
		spoken,
		dependent
	};
	const pastOf = await pasts(waiting.map(({ record }) => record), policy);
	for (const { own, record } of waiting) {
		spoken.push(...spokenOf({
			...own.against,
			pastOf
		}, record));
		if (asksForOthers(own.asked(), record)) dependent.add(record.path);
	}
	return {
		spoken,
		dependent
	};
}
async function originalsOf(records, { ids }, files) {
	const named = records.flatMap(({ file }) => {
		const id = file?.incident["duplicate-of"];
		return id === void 0 ? [] : ids.get(idKey(id)) ?? [];
	});
	const found = [];
	if (named.length === 0) return found;
	for await (const part of files.read([...new Set(named)])) found.push(...part);
	return found;
}
function differingIds(one, other) {
	const keys = [...one].flatMap(([path, id]) => {
		const [before, after] = [keyOf(id), keyOf(other.get(path))];
		return before === after ? [] : [before, after];
	});
	return new Set(keys);
}
function indexOfIds(ids) {
	return indexOf([...ids].map(([path, id]) => ({
		path,
		id
	})));
}
function keyOf(id) {
	return id === null || id === void 0 ? "" : idKey(id);
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
	const { cache } = options;
	const { result, unusable, hidden } = await judge(shell, options, { cache });
	return {
		result: {
			...result,
			findings: withholdFindings(result.findings, hidden)
		},
		unusable
	};
}
async function judge(shell, options, { isPublic = null, basePolicy = null, cache = false } = {}) {
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
	const policy = line === null ? null : (await line.at([shell.now])).present;
	const isWhole = options.paths.length === 0 && basePolicy === null && isPresent(options);
	const clean = cache && isWhole && !files.atHand && line !== null && shell.place === "private" ? cleanRecordsOf(shell, source.git(), {
		dir: options.dir,
		policy: path,
		basis: line.basis,
		isPublic
	}) : null;
	const { findings: faults, hidden } = await judgeInParts({
		files,
		chosen,
		place: shell.place,
		policy,
		now: shell.now,
		agreements: readyAgreements(zones),
		isPublic,
		timelineAt: line === null ? null : async (moments) => (await line.at(moments)).policies.timeline,
		repository: source.repository,
		pasts: (records, present) => source.pasts(commit, records, present),
		confirm: (suspicious) => parseBodies(shell.bodyWorker, suspicious),
		clean,
		remark: shell.err
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
	const { findOwnTool } = await import("./chunk-BQs3mNi5.js");
	const { repository } = findOwnTool(templates);
	return repository === null ? null : `https://github.com/${repository}`;
}
export { uriOf as a, countFindings as c, renderCheckMarkdown as i, judge as n, renderCheckGitHub as o, namesNote as r, checkJson as s, check as t };
