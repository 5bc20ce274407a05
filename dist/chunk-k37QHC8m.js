import { a as readyAgreements } from "./chunk-NFTUT3e2.js";
import { n as openWorkTree } from "./chunk-CZKd_z9X.js";
import { l as presentAt } from "./chunk-jh7JthkX.js";
import { n as findPages, t as isPresent } from "./chunk-DzzRU6rl.js";
import { D as tuple, E as string, d as _enum, f as array, x as object } from "./chunk-B3Ny7133.js";
import { i as filesOf, s as openFound } from "./chunk-DMUJlqah.js";
import { a as parseBodies, t as readingOf } from "./chunk-B7t-ZebI.js";
import { t as loadZones } from "./chunk-CryFrUHd.js";
import { t as chooseRecords } from "./chunk-DNfckOoT.js";
import { r as writeSealed, t as readSealed } from "./chunk-BWy3mmRb.js";
import { c as idInPath, l as idKey } from "./chunk-CmBh3DqG.js";
import { t as filesOfTool } from "./chunk-BGbHvfzy.js";
import { a as indexOf, i as findRotaFaults, o as recordIn$1, r as findPolicyFaults, s as spokenOf, t as confirmFaults } from "./chunk-TAsKLAv3.js";
import { a as isForeign, i as isEmpty, n as emptyNote, o as policyFor, t as clockStartsOf } from "./chunk-DdbIKnJj.js";
import { l as unknownPast } from "./chunk-oJ0uy9y3.js";
import { t as hiddenAmong } from "./chunk-DqLHyzya.js";
import { n as rotaPathOf, t as policyPath } from "./chunk-DOTflLSc.js";
import { t as findPageFaults } from "./chunk-DdrtsFNO.js";
import { t as tidyPath } from "./chunk-BvD8A8ox.js";
import { r as unusablePolicy } from "./chunk-DvZKiMrr.js";
import { join } from "node:path";
import { hash } from "node:crypto";
import { dirname as dirname$1 } from "node:path/posix";
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
	let until = 1e400;
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
			noteMore: more,
			noteUntil(at) {
				until = Math.min(until, at);
				against.noteUntil?.(at);
			}
		},
		asked: () => ({
			ids,
			kinds,
			isForAll,
			isMore,
			until
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
	const { noteUntil } = question;
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
			pastOf: unknownPast,
			...noteUntil === void 0 ? {} : { noteUntil }
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
			if (record.file !== null && record.findings.length === 0 && said.length === 0 && !asked.isMore && !asked.isForAll && asked.until === 1e400) clean?.keep(record.path, {
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
// src/commands/ledger/judge-ledger.ts
async function judge(shell, options, { isPublic = null, basePolicy = null, outcome = null } = {}) {
	const look = outcome?.look ?? null;
	const source = readingOf(shell.root, options, look && openWorkTree(shell.root, look.tree));
	const ledger = look !== null ? openFound(shell.root, look.found) : options.reading === void 0 ? await source.files(options.dir) : filesOf(await source.records(options.dir));
	const path = policyPath(options);
	const chosen = chosenOf(shell, ledger.paths, options.paths, path);
	if (basePolicy === null && isEmpty(source, options, ledger.paths)) {
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
	const clean = outcome !== null && line !== null ? cleanRecordsOf(shell, source.git(), {
		dir: options.dir,
		policy: path,
		basis: line.basis,
		isPublic
	}) : null;
	const { findings: faults, hidden } = await judgeInParts({
		files: ledger,
		chosen,
		place: shell.place,
		policy,
		now: shell.now,
		agreements: readyAgreements(zones),
		isPublic,
		timelineAt: line === null ? null : async (moments) => (await line.at(moments)).policies.timeline,
		repository: async (records) => {
			const view = await source.repository(records);
			return outcome === null ? view : outcome.watching(view);
		},
		pasts: (records, present) => source.pasts(commit, records, present),
		confirm: async (suspicious) => {
			const confirmed = await parseBodies(shell.bodyWorker, suspicious);
			if (confirmed.findings.length > 0) outcome?.noteUntil(shell.now);
			return confirmed;
		},
		...outcome === null ? {} : { noteUntil: outcome.noteUntil },
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
	const present = presentAt(shell.now, outcome?.noteUntil);
	return {
		result: {
			findings: [
				...policyFindings,
				...await findPolicyFaults({
					policy,
					zones,
					present
				}, path, read.text ?? ""),
				...rota === null ? [] : await findRotaFaults({
					policy,
					zones,
					present
				}, rotaPathOf(path), rota),
				...basePolicy === null && isPresent(options) ? await findPageFaults(shell, policy, path, look?.pages ?? findPages(shell.root, options.dir, dirname$1(path))) : [],
				...faults
			],
			files: count + (rota === null ? 0 : 1)
		},
		unusable: null,
		hidden
	};
}
function chosenOf(shell, records, paths, policy) {
	const named = paths.filter((path) => tidyPath(shell.root, path) !== policy);
	if (paths.length > 0 && named.length === 0) return [];
	const all = records.map((path) => ({ path }));
	return chooseRecords(shell.root, all, named).map(({ path }) => path);
}
export { namesNote as n, judge as t };
