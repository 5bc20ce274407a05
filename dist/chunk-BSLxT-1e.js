import { t as renderCheckGitHub } from "./chunk-DXdtHJ4k.js";
import { c as summarySentence, o as countFindings, r as byPlace, s as renderCheckJson, t as renderCheckSarif } from "./chunk-DKE1X6hD.js";
import { a as wrap, i as terminalLine, n as paint } from "./chunk-7WyUxpmP.js";
import { a as openFileLookup, r as fileStamp, t as findRecords } from "./chunk-46g5MiqZ.js";
import { r as writeSealed, t as readSealed } from "./chunk-BWy3mmRb.js";
import { r as findWorkTree } from "./chunk-C2EZfiHL.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { n as dated, o as kindAt } from "./chunk-DDLMcWUR.js";
import { n as findPages, t as isPresent } from "./chunk-DzzRU6rl.js";
import { t as filesOfTool } from "./chunk-BGbHvfzy.js";
import { n as rotaPathOf, t as policyPath } from "./chunk-DOTflLSc.js";
import { join, resolve } from "node:path";
import { createHash, hash } from "node:crypto";
import { dirname as dirname$1 } from "node:path/posix";
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
// src/commands/ledger/kept-outcome.ts
const FORM = "incident-ledger outcome 1";
const LARGEST = 2 ** 26;
function openOutcome(shell, options, clock = Date.now) {
	const { root, now } = shell;
	const look = lookAt(root, options, clock());
	if (look === null) return null;
	const basis = basisOf(shell, options, look);
	const title = Buffer.from(`${FORM} ${basis ?? ""}\n`);
	const place = sumOf(JSON.stringify([
		root,
		options.dir,
		options.policy
	])).slice(0, 16);
	const file = join(look.tree.gitFolder, "incident-ledger", `outcome-${place}`);
	const before = basis === null ? null : readKept(file, title);
	const stampNow = (path) => fileStamp(resolve(root, path), clock());
	const holds = ({ now: from, until, met }) => {
		const { kindOf } = openFileLookup(root);
		const isSame = ([path, kind, stamp]) => kindOf(path) === kind && (stamp === null || stampNow(path) === stamp);
		return from <= now && now < (until ?? 1e400) && met.every(isSame);
	};
	const met = new Map();
	let until = basis === null ? now : 1e400;
	const note = (path, kind, stamp) => {
		const [, was = kind, stood = null] = met.get(path) ?? [];
		if (kind !== was || stood !== null && stamp !== null && stamp !== stood) until = now;
		met.set(path, [
			path,
			kind,
			stood ?? stamp
		]);
	};
	return {
		look,
		known: before !== null && holds(before) ? before.result : null,
		noteUntil(at) {
			until = Math.min(until, at);
		},
		watching: ({ kindOf, sha256 }) => ({
			kindOf(path) {
				const kind = kindOf(path);
				note(path, kind, null);
				return kind;
			},
			sha256(path) {
				const kind = kindOf(path);
				const stamp = kind === "file" ? stampNow(path) : null;
				if (kind === "file" && stamp === null) until = now;
				note(path, kind, stamp);
				return sha256(path);
			}
		}),
		keep(result) {
			if (until <= now || result.findings.some(({ rule }) => rule === "unreadable-file")) return;
			const kept = {
				now,
				until: until === 1e400 ? null : until,
				met: [...met.values()],
				result
			};
			try {
				writeSealed(file, title, Buffer.from(JSON.stringify(kept)));
			} catch {}
		}
	};
}
function lookAt(root, options, clock) {
	try {
		const tree = findWorkTree(root);
		if (tree.kind !== "found") return null;
		const found = findRecords(root, options.dir);
		const standing = standingOf(root, policyPath(options), found, clock);
		return {
			tree,
			found,
			pages: findPages(root, options.dir, dirname$1(policyPath(options))),
			standing
		};
	} catch (error) {
		if (error instanceof CommandError) return null;
		throw error;
	}
}
function standingOf(root, policy, found, clock) {
	const sum = createHash("sha256");
	const isAtRest = (path) => {
		const stamp = fileStamp(resolve(root, path), clock);
		sum.update(`${path}\0${stamp}\0`);
		return stamp !== null;
	};
	const rota = rotaPathOf(policy);
	return isAtRest(policy) && (kindAt(resolve(root, rota)) === null || isAtRest(rota)) && found.every(({ path, readable }) => !readable || isAtRest(path)) ? sum.digest("base64url") : null;
}
function basisOf({ root, bodyWorker, templates }, options, { tree, found, pages, standing }) {
	if (tree.shallowFile !== null || standing === null) return null;
	const { node, icu, tz } = process.versions;
	const basis = [
		[
			tree.head,
			tree.prefix,
			dated(tree.packs)
		],
		[
			filesOfTool(new URL(".", bodyWorker)),
			dated(new URL("sla.md.hbs", templates)),
			node,
			icu,
			tz
		],
		[kindAt(resolve(root, dirname$1(policyPath(options)))), ...pages],
		found.filter(({ finding }) => finding !== null),
		standing
	];
	return sumOf(JSON.stringify(basis));
}
function readKept(file, title) {
	const text = readSealed(file, title, LARGEST)?.toString("utf8");
	return text === void 0 ? null : JSON.parse(text);
}
function sumOf(text) {
	return hash("sha256", text, "base64url");
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
	const { cache, paths } = options;
	const isWhole = paths.length === 0 && isPresent(options) && shell.place === "private";
	const outcome = cache && isWhole ? openOutcome(shell, options) : null;
	const known = outcome?.known ?? null;
	if (known !== null) return {
		result: known,
		unusable: null
	};
	const { judge } = await import("./chunk-COWIBs3U.js");
	const { withholdFindings } = await import("./chunk-Chm_WXg0.js");
	const { result, unusable, hidden } = await judge(shell, options, { outcome });
	if (unusable === null) outcome?.keep(result);
	return {
		result: {
			...result,
			findings: withholdFindings(result.findings, hidden)
		},
		unusable
	};
}
async function renderIn(format, shell, result) {
	switch (format) {
		case "text": return renderCheckText(result, {
			color: shell.color,
			width: shell.columns
		});
		case "json": return renderCheckJson(result);
		case "github": return renderCheckGitHub(result);
		case "sarif": return renderCheckSarif(result, await allRules(), await homeOf(shell));
		case "markdown": {
			const { renderCheckMarkdown } = await import("./chunk-B9ULm9Vc.js");
			return renderCheckMarkdown(result);
		}
	}
}
async function allRules() {
	const { parseRules } = await import("./chunk-DKcV_LOx.js");
	const { policyRules, recordRules, rotaRules } = await import("./chunk-DgKhOVdE.js");
	const { pageRule } = await import("./chunk-DJuemX93.js");
	return [
		...parseRules,
		...recordRules,
		...policyRules,
		...rotaRules,
		pageRule
	];
}
async function homeOf({ templates }) {
	const { findOwnTool } = await import("./chunk-BbiYYy4_.js");
	const { repository } = findOwnTool(templates);
	return repository === null ? null : `https://github.com/${repository}`;
}
export { check };
