import { l as unknownPast } from "./chunk-oJ0uy9y3.js";
import { t as isConfidential } from "./chunk-Zc9OnoFq.js";
import { a as elapsedSeconds } from "./chunk-D4aqUS7_.js";
import { i as terminalLine } from "./chunk-7WyUxpmP.js";
import { t as loadZones } from "./chunk-CryFrUHd.js";
import { n as nameOf } from "./chunk-DqLHyzya.js";
import { t as readingOf } from "./chunk-B7t-ZebI.js";
import { c as namesRota } from "./chunk-D9eLWrQT.js";
import { i as isOpenNow } from "./chunk-BkSTJSa3.js";
import { a as readyAgreements, n as needsExactBody } from "./chunk-NFTUT3e2.js";
import { i as ID_PATTERN, l as idKey } from "./chunk-CmBh3DqG.js";
import { n as policyFaults, r as unusablePolicy } from "./chunk-DvZKiMrr.js";
import { i as holdsBytes, l as readBytes } from "./chunk-DDLMcWUR.js";
import { n as rotaPathOf, t as policyPath } from "./chunk-DOTflLSc.js";
import { resolve } from "node:path";
// src/commands/ledger/read-open.ts
async function readOpen(files, { timelineOf, zones, now, quietSince }) {
	const agreements = readyAgreements(zones);
	const kept = [];
	const open = new Set();
	const settled = new Map();
	for await (const records of files.read(files.paths)) {
		const timeline = await timelineOf(records);
		for (const record of records) {
			const { file } = record;
			const key = file === null ? "" : idKey(file.incident.id);
			if (settled.has(key)) continue;
			const isQuiet = file?.incident.timeline.every(({ at }) => at < quietSince) === true;
			if (file !== null && isQuiet && !open.has(key) && isOver(file, timeline, agreements, now)) settled.set(key, record.path);
			else {
				kept.push(record);
				if (file !== null) open.add(key);
			}
		}
	}
	const originals = new Set(kept.map(({ file }) => file?.incident["duplicate-of"]?.toLowerCase()));
	const named = [...settled].flatMap(([key, path]) => originals.has(key) ? [path] : []);
	for await (const records of files.read(named)) kept.push(...records);
	return {
		records: kept,
		settled: settled.size - named.length
	};
}
function isOver(file, timeline, agreements, now) {
	const { id, declared, "duplicate-of": original } = file.incident;
	if (!ID_PATTERN.test(id) || declared !== "live" || original !== void 0) return false;
	if (needsExactBody(file, timeline)) return false;
	return !isOpenNow(file, timeline, agreements, now);
}
// src/commands/ledger/gather.ts
async function gather(shell, options, { basePolicy = null, moments = "recorded", bearFaults = false, standIn = null, pasts = true, needed = "all" } = {}) {
	const source = readingOf(shell.root, options);
	const files = needed === "all" ? null : await source.files(options.dir);
	const all = files === null ? await source.records(options.dir) : [];
	const path = policyPath(options);
	const empty = basePolicy === null && isEmpty(source, options, files?.paths ?? all);
	if (empty) shell.err(emptyNote(options));
	const read = standIn === null ? await policyFor(source, path, empty ? shippedPolicy(shell) : basePolicy) : {
		...standIn,
		findings: [],
		needsExact: false
	};
	if (read.policy === null) throw unusablePolicy(path, read.findings);
	const faults = standIn === null ? await policyFaults(path, read) : [];
	if (faults.length > 0) {
		const fault = unusablePolicy(path, faults);
		if (!bearFaults) throw fault;
		shell.err(`note: ${terminalLine(`${fault.message} ${fault.remedy}`)}\n`);
	}
	const git = source.git();
	const policyLine = await source.policies({
		commit: standIn?.commit ?? options.replay?.commit ?? null,
		path: standIn?.path ?? path,
		dir: options.dir,
		present: read.policy,
		text: read.text ?? "",
		rota: namesRota(read.policy) ? await source.text(rotaPathOf(path)) : null,
		beyond: basePolicy === null && standIn === null ? options.head?.beyond : void 0,
		isForeign: standIn === null && isForeign(shell, path, empty ? null : basePolicy)
	});
	const zones = await loadZones();
	const timelineOf = async (part) => (await policyLine.at(clockStartsOf(part, shell.now))).policies.timeline;
	const quietSince = needed === "open" ? 1e400 : shell.now - elapsedSeconds(read.policy["catch-up"]);
	const { records, settled } = files === null ? {
		records: all,
		settled: 0
	} : await readOpen(files, {
		timelineOf,
		zones,
		now: shell.now,
		quietSince
	});
	const { policies, commit, present } = await policyLine.at(moments === "any" ? null : clockStartsOf(records, shell.now));
	const exact = await source.exact(shell.bodyWorker, records, policies.timeline);
	return {
		source,
		records: exact,
		files: exact.flatMap(({ file }) => file === null ? [] : [file]),
		policyFile: {
			path,
			policy: present,
			commit
		},
		policies,
		pastOf: pasts ? await source.pasts(options.replay?.commit ?? null, records, present) : unknownPast,
		zones,
		git,
		settled
	};
}
function clockStartsOf(records, now) {
	return [now, ...records.flatMap(({ file }) => file?.incident.timeline.map(({ at }) => at) ?? [])];
}
function isForeign(shell, path, basePolicy) {
	return basePolicy !== null && !holdsBytes(resolve(shell.root, path), basePolicy);
}
function isEmpty(source, options, records) {
	return records.length === 0 && options.policy === null && !source.has(policyPath(options));
}
function emptyNote(options) {
	return `${options.dir} is empty: no record and no policy yet. Run \`incident-ledger init\` to begin.\n`;
}
function shippedPolicy(shell) {
	return readBytes(new URL("../incidents/policy.yml", shell.templates));
}
async function policyFor(source, path, basePolicy) {
	return basePolicy === null ? source.policy(path) : source.parsePolicy(path, basePolicy);
}
function tellUnreadable(shell, records) {
	for (const record of records) {
		const { path, file, findings } = record;
		const [first] = findings;
		if (file !== null || first === void 0) continue;
		if (isConfidential(null, null, shell.place)) {
			shell.err(`left out ${nameOf(record)}, which cannot be read\n`);
			continue;
		}
		shell.err(`left out ${terminalLine(`${path}:${first.line}:${first.column} ${first.message}`)}\n`);
	}
}
export { isForeign as a, tellUnreadable as c, isEmpty as i, emptyNote as n, policyFor as o, gather as r, shippedPolicy as s, clockStartsOf as t };
