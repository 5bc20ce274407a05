import { d as readObjects, l as readTree } from "./chunk-DMUJlqah.js";
import { s as idInName } from "./chunk-CmBh3DqG.js";
import { p as parseInstant } from "./chunk-D4aqUS7_.js";
import { n as WHOLE_BYTES } from "./chunk-CU75K-L4.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { i as streamGit, t as readGit } from "./chunk-JNPwpIzf.js";
import { r as findWorkTree } from "./chunk-C2EZfiHL.js";
import { resolve } from "node:path";
import { lstatSync, readFileSync, readlinkSync } from "node:fs";
import { createHash } from "node:crypto";
import { basename as basename$1, extname, normalize } from "node:path/posix";
// src/git/blob-id.ts
function blobId(bytes, digits = 40) {
	return createHash(digits === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/git/as-committed.ts
function isAsCommitted(folder, commit, path) {
	const entry = readTree(folder, commit, [path]).files.get(path);
	return entry === void 0 ? lstatSync(resolve(folder, path), { throwIfNoEntry: false }) === void 0 : isEntryAt(resolve(folder, path), entry);
}
function changedPaths(top, within) {
	return [...readTree(top, "HEAD", within).files].filter(([path, entry]) => !isEntryAt(resolve(top, path), entry)).map(([path]) => path).toSorted();
}
function isBlobAt(file, blob) {
	return isEntryAt(file, {
		kind: "file",
		blob
	});
}
function isEntryAt(file, { kind, blob }) {
	if (kind === "repository") return true;
	const stats = lstatSync(file, { throwIfNoEntry: false });
	const isIt = (bytes) => blobId(bytes, blob.length) === blob;
	if (stats?.isSymbolicLink() === true) return kind === "symlink" && isIt(readlinkSync(file, "buffer"));
	if (stats?.isFile() !== true || kind !== "file") return false;
	const bytes = readFileSync(file);
	return isIt(bytes) || isIt(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1"));
}
const LOG_ARGS = [
	"log",
	"--raw",
	"--root",
	"--no-renames",
	"--no-abbrev",
	"--no-relative",
	"--no-show-signature",
	"--no-ext-diff",
	"--no-textconv",
	"--diff-merges=first-parent",
	"-z",
	`--format=tformat:commit %H %ct %P`
];
const RAW = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/;
const HEADER = /^commit ([0-9a-f]+) (-?\d*)(?: ([0-9a-f ]*))?$/;
async function* parseLog(chunks) {
	let open = null;
	let raw = null;
	for await (const token of tokens(chunks)) {
		if (raw !== null) {
			const [, modeBefore = "", modeAfter = "", before = "", after = ""] = raw;
			open?.changes.push({
				path: token,
				before: fileBlob(modeBefore, before),
				after: fileBlob(modeAfter, after)
			});
			raw = null;
			continue;
		}
		raw = RAW.exec(token);
		if (raw !== null) continue;
		const header = HEADER.exec(token);
		if (header === null) throw new Error(`git log drew ${JSON.stringify(token.slice(0, 80))}, which is no commit.`);
		if (open !== null) yield open;
		const [, hash = "", committed = "", parents = ""] = header;
		open = {
			hash,
			committedAt: Number(committed),
			parents: parents.split(" ").filter(Boolean),
			changes: []
		};
	}
	if (open !== null) yield open;
}
async function* tokens(chunks) {
	let rest = "";
	for await (const chunk of chunks) {
		const parts = (rest + chunk).split("\0");
		rest = parts.pop() ?? "";
		yield* parts;
	}
	if (rest !== "") yield rest;
}
function fileBlob(mode, blob) {
	return mode.startsWith("100") && !/^0+$/.test(blob) ? blob : null;
}
// src/git/log-commits.ts
async function* logCommits(top, args) {
	const git = streamGit(top, [...LOG_ARGS, ...args]);
	git.input.end();
	try {
		yield* parseLog(git.output.setEncoding("utf8"));
	} finally {
		git.stop();
	}
	const { status, message } = await git.ended;
	if (status !== 0 && message !== "") throw new CommandError(`git log failed: ${message}`, "Run `git fsck` to see what is wrong.");
}
// src/git/earlier-policies.ts
async function earlierPolicies(top, { policy, dir }, revision, { hash, parents: [parent = ""] }) {
	const nothing = {
		taken: null,
		others: []
	};
	const own = namesIn(top, revision, dir);
	const latest = latestDate(top, hash);
	if (![...own].some((name) => isNoYounger(name, latest))) return nothing;
	const earlier = await readEarlier(top, parent, extname(policy));
	const isOwn = (name) => own.has(name);
	if (![...earlier.below.get("") ?? new Set()].some(isOwn)) return nothing;
	const candidates = [];
	for (const path of await policiesAmong(top, earlier.blobs)) {
		const names = [...earlier.below.get(folderOf(path)) ?? []];
		const mine = names.filter(isOwn).length;
		candidates.push({
			path,
			own: mine,
			foreign: names.length - mine
		});
	}
	const [first, ...rest] = candidates.filter(({ own: count }) => count > 0).toSorted((a, b) => b.own - a.own || depthOf(b.path) - depthOf(a.path));
	if (first !== void 0) {
		const others = rest.filter(({ path }) => !first.path.startsWith(prefixOf(folderOf(path))));
		return {
			taken: first.path,
			others: others.map(({ path }) => path)
		};
	}
	const apart = candidates.filter(({ foreign }) => foreign === 0).map(({ path }) => path);
	const [only = null] = apart;
	return apart.length === 1 ? {
		taken: only,
		others: []
	} : {
		taken: null,
		others: apart
	};
}
function namesIn(top, revision, dir) {
	const paths = [...readTree(top, revision, dir === "" || dir === "." ? [] : [dir]).files.keys()];
	return new Set(paths.flatMap((path) => recordName(path) ?? []));
}
function recordName(path) {
	const name = basename$1(path);
	if (!name.endsWith(".md") || name === "README.md" || name === "review.md") return null;
	return idInName(name)?.toLowerCase() ?? name;
}
function isNoYounger(name, policyAt) {
	const [, year, month, day] = /^[a-z0-9]{2,10}-(\d{4})(\d{2})(\d{2})-/.exec(name) ?? [];
	const begun = parseInstant(`${year}-${month}-${day}T00:00:00Z`);
	return typeof begun !== "number" || begun <= policyAt + 86400;
}
function latestDate(top, commit) {
	return readGit(top, [
		"log",
		"--first-parent",
		"--format=%ct",
		"--end-of-options",
		commit
	], "The history cannot be read").split("\n").map(Number).reduce((latest, date) => Math.max(latest, date), 0);
}
async function readEarlier(top, from, extension) {
	const below = new Map();
	const blobs = new Map();
	for await (const { changes } of logCommits(top, [
		"--first-parent",
		"--end-of-options",
		from
	])) for (const { path, before, after } of changes) {
		const name = recordName(path);
		if (name !== null) for (let folder = folderOf(path);; folder = folderOf(folder)) {
			below.set(folder, (below.get(folder) ?? new Set()).add(name));
			if (folder === "") break;
		}
		else if (isTextOfKeys(path, extension)) {
			const known = blobs.get(path) ?? new Set();
			for (const blob of [before, after]) if (blob !== null) known.add(blob);
			blobs.set(path, known);
		}
	}
	return {
		below,
		blobs
	};
}
function isTextOfKeys(path, extension) {
	const own = extname(path);
	return (own === ".yml" || own === ".yaml" || own === extension) && basename$1(path) !== "pnpm-lock.yaml";
}
const WORDS = [
	"version",
	"contacts",
	"kinds",
	"matrix"
];
async function policiesAmong(top, paths) {
	const policies = new Set();
	const all = new Set([...paths.values()].flatMap((blobs) => [...blobs]));
	for await (const { hash, bytes } of readObjects(top, all, WHOLE_BYTES)) {
		const text = bytes === null ? "" : new TextDecoder().decode(bytes);
		if (WORDS.every((word) => text.includes(word))) policies.add(hash);
	}
	return [...paths].filter(([, blobs]) => [...blobs].some((blob) => policies.has(blob))).map(([path]) => path);
}
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function prefixOf(folder) {
	return folder === "" ? "" : `${folder}/`;
}
function depthOf(path) {
	return path.split("/").length;
}
// src/git/policy-history.ts
const MOVES_AT_MOST = 20;
async function readPolicyHistory(top, revision, place) {
	const changes = [];
	const doubts = [];
	let from = revision;
	let at = place.policy;
	for (let moves = 0;; moves += 1) {
		const commits = await log(top, from, at);
		for (const { hash, committedAt, changes: own } of commits) changes.push({
			commit: hash,
			committedAt,
			path: at,
			blob: own[0]?.after ?? null
		});
		const oldest = commits.at(-1);
		const [parent] = oldest?.parents ?? [];
		if (oldest === void 0 || parent === void 0) break;
		const { taken, others } = await stoodBefore(top, {
			...place,
			policy: at
		}, revision, oldest);
		const isTooFar = taken !== null && moves === MOVES_AT_MOST;
		if (others.length > 0 || isTooFar) doubts.push({
			commit: oldest.hash,
			taken: isTooFar ? null : taken,
			others: isTooFar ? [taken, ...others] : others
		});
		if (taken === null || isTooFar) break;
		from = parent;
		at = taken;
	}
	return {
		changes,
		doubts
	};
}
async function stoodBefore(top, { policy, dir }, revision, oldest) {
	const [added] = oldest.changes;
	if (added === void 0 || added.after === null) return {
		taken: null,
		others: []
	};
	const [whole] = await log(top, oldest.hash, null);
	const moved = cameFrom(added, whole?.changes ?? []);
	if (moved !== null) return {
		taken: moved,
		others: []
	};
	if (dir === null) return {
		taken: null,
		others: []
	};
	return earlierPolicies(top, {
		policy,
		dir
	}, revision, oldest);
}
async function log(top, from, path) {
	const commits = [];
	const args = [
		"--first-parent",
		"--end-of-options",
		from,
		"--"
	];
	const asked = path === null ? ["-1", ...args] : [...args, path];
	const logged = readGit(top, [...LOG_ARGS, ...asked], "The history of the policy cannot be read");
	for await (const commit of parseLog([logged])) commits.push(commit);
	return commits;
}
function cameFrom(added, changes) {
	const gone = changes.filter(({ before, after }) => before !== null && after === null);
	return (gone.find(({ before }) => before === added.after) ?? gone.find(({ path }) => basename$1(path) === basename$1(added.path)))?.path ?? null;
}
// src/git/repository.ts
function openGit(folder) {
	const found = findWorkTree(folder);
	return found.kind === "found" ? openWorkTree(folder, found) : null;
}
function openWorkTree(folder, found) {
	const { top, gitFolder, prefix, shallowFile, head } = found;
	const boundary = shallowFile === null ? new Set() : readBoundary(shallowFile);
	const lines = new Map();
	return {
		top,
		gitFolder,
		prefix,
		head,
		isShallow: shallowFile !== null,
		isBlobAt: (path, blob) => isBlobAt(resolve(folder, path), blob),
		lastCommitOf: (path) => {
			if (head === null || !isAsCommitted(folder, head, path)) return null;
			const commit = readGit(folder, [...[
				"log",
				"-1",
				"--first-parent",
				"--format=%H",
				"--end-of-options",
				"HEAD",
				"--"
			], path], "The history cannot be read").trim();
			return commit === "" || boundary.has(commit) ? null : commit;
		},
		policyHistory: (revision, path, dir) => {
			const key = JSON.stringify([
				revision,
				path,
				dir
			]);
			const place = {
				policy: `${prefix}${path}`,
				dir: dir === null ? null : normalize(`${prefix}${dir}`)
			};
			const line = lines.get(key) ?? readPolicyHistory(top, revision, place);
			lines.set(key, line);
			return line;
		}
	};
}
function readBoundary(file) {
	return new Set(readFileSync(file, "utf8").split("\n").filter(Boolean));
}
export { changedPaths as a, logCommits as i, openWorkTree as n, blobId as o, readPolicyHistory as r, openGit as t };
