import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { a as openFileLookup, i as fileLookupOver, n as findRecordsIn, r as fileStamp, t as findRecords } from "./chunk-46g5MiqZ.js";
import { c as idInPath } from "./chunk-CmBh3DqG.js";
import { i as tooLarge, n as parseRecord, r as parseRecordText, t as RECORD_LIMIT } from "./chunk-DTgC9UH4.js";
import { n as readPolicy, t as parsePolicyBytes } from "./chunk-LYsL2YtB.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { i as streamGit, t as readGit } from "./chunk-JNPwpIzf.js";
import { n as resolvePath } from "./chunk-Cw435RgQ.js";
import { o as kindAt } from "./chunk-DDLMcWUR.js";
import { dirname, resolve } from "node:path";
import { closeSync, lstatSync, openSync, readFileSync, readSync } from "node:fs";
import { Readable } from "node:stream";
import { createHash } from "node:crypto";
import { pipeline as pipeline$1 } from "node:stream/promises";
// src/git/read-objects.ts
async function* readObjects(folder, hashes, limit) {
	for await (const { kept, ...object } of readThrough(folder, hashes, limit, whole)) yield {
		...object,
		bytes: kept
	};
}
async function sumObjects(folder, hashes, limit) {
	const sums = new Map();
	for await (const { hash, kept } of readThrough(folder, new Set(hashes), limit, sum)) if (kept !== null) sums.set(hash, kept);
	return sums;
}
async function* readThrough(folder, hashes, limit, open) {
	const wanted = hashes[Symbol.iterator]();
	const first = wanted.next();
	if (first.done === true) return;
	const git = streamGit(folder, [
		"cat-file",
		"--batch",
		"--buffer"
	]);
	const unanswered = {
		asked: 0,
		failure: null
	};
	const asking = pipeline$1(Readable.from(lines(first.value, wanted, unanswered), { highWaterMark: 4 }), git.input).catch(() => void 0);
	let answered = 0;
	try {
		for await (const object of split(git.output, limit, open)) {
			answered += 1;
			yield object;
		}
	} finally {
		git.stop();
	}
	await asking;
	const { message } = await git.ended;
	if (unanswered.failure !== null) throw unanswered.failure;
	if (answered < unanswered.asked) {
		const why = message === "" ? "" : `: ${message}`;
		throw new CommandError(`git gave ${answered} of ${unanswered.asked} objects of the history${why}.`, DAMAGED);
	}
}
async function readBytes(folder, hashes, limit) {
	const found = new Map();
	for await (const { hash, bytes } of readObjects(folder, new Set(hashes), limit)) if (bytes !== null) found.set(hash, bytes);
	return found;
}
function* lines(first, others, unanswered) {
	const AT_ONCE = 64;
	let some = [first];
	unanswered.asked = 1;
	try {
		for (let next = others.next(); next.done !== true; next = others.next()) {
			unanswered.asked += 1;
			if (some.push(next.value) < AT_ONCE) continue;
			yield `${some.join("\n")}\n`;
			some = [];
		}
	} catch (error) {
		unanswered.failure = error;
	}
	if (some.length > 0) yield `${some.join("\n")}\n`;
}
function whole() {
	const parts = [];
	return {
		take: (bytes) => void parts.push(bytes),
		kept: () => Uint8Array.from(joined(parts))
	};
}
function joined(parts) {
	const [only] = parts;
	return parts.length === 1 && only !== void 0 ? only : Buffer.concat(parts);
}
function sum() {
	const hash = createHash("sha256");
	return {
		take: (bytes) => void hash.update(bytes),
		kept: () => hash.digest("hex")
	};
}
async function* split(output, limit, open) {
	let held = Buffer.alloc(0);
	let object = null;
	for await (const chunk of output) {
		if (!Buffer.isBuffer(chunk)) continue;
		held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
		for (;;) {
			if (object === null) {
				const end = held.indexOf(10);
				if (end === -1) break;
				const [hash = "", type = "", length = ""] = held.toString("latin1", 0, end).split(" ");
				if (type === "missing" || type === "ambiguous") throw missing(hash);
				const size = Number(length);
				object = {
					hash,
					size,
					left: size,
					sink: size > limit ? null : open()
				};
				held = held.subarray(end + 1);
			}
			const bytes = held.subarray(0, object.left);
			object.sink?.take(bytes);
			object.left -= bytes.length;
			held = held.subarray(bytes.length);
			if (object.left > 0 || held.length === 0) break;
			yield {
				hash: object.hash,
				kept: object.sink?.kept() ?? null,
				size: object.size
			};
			held = held.subarray(1);
			object = null;
		}
	}
}
const DAMAGED = "The clone is partial or damaged: clone the repository again, whole and without `--filter`.";
function missing(hash) {
	return new CommandError(`The object ${hash} of the history is missing here.`, DAMAGED);
}
// src/git/tree.ts
function readTree(folder, commit, within = []) {
	const args = [
		"ls-tree",
		"-r",
		"-z",
		"--end-of-options",
		commit,
		...within
	];
	return treeOf(commit, parseTree(readGit(folder, args, `The files of ${commit} cannot be read`)));
}
const MODES = {
	"120000": "symlink",
	"160000": "repository"
};
function parseTree(output) {
	const files = new Map();
	for (const line of output.split("\0")) {
		const match = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
		if (match === null) continue;
		const [, mode = "", blob = "", path = ""] = match;
		files.set(path, {
			kind: MODES[mode] ?? "file",
			blob
		});
	}
	return files;
}
const LEADS_AWAY = /(?:^|\/)(?:\.{0,2})(?:\/|$)/;
function treeOf(commit, files) {
	const folders = new Map([[".", new Map()]]);
	const folderAt = (path) => {
		const known = folders.get(path);
		if (known !== void 0) return known;
		const folder = new Map();
		folders.set(path, folder);
		enter(path, "directory");
		return folder;
	};
	const enter = (path, kind) => {
		const cut = path.lastIndexOf("/");
		const name = path.slice(cut + 1);
		folderAt(cut === -1 ? "." : path.slice(0, cut)).set(name, {
			name,
			kind
		});
	};
	for (const [path, { kind }] of files) {
		if (LEADS_AWAY.test(path)) continue;
		if (kind === "repository") folderAt(path).set(".git", {
			name: ".git",
			kind: "file"
		});
		else enter(path, kind);
	}
	return {
		commit,
		files,
		kindOf: (path) => {
			const file = files.get(path);
			if (file !== void 0 && file.kind !== "repository") return file.kind;
			return folders.has(path) ? "directory" : null;
		},
		list: (folder) => {
			const names = folders.get(folder);
			return names === void 0 ? null : [...names.values()];
		}
	};
}
// src/disk/lent-bytes.ts
const ROOM = 262144;
let room = null;
function lentBytes(path) {
	room ??= Buffer.allocUnsafeSlow(ROOM);
	const file = openSync(path, "r");
	try {
		let length = 0;
		while (length < ROOM) {
			const read = readSync(file, room, length, ROOM - length, null);
			if (read === 0) return room.subarray(0, length);
			length += read;
		}
	} finally {
		closeSync(file);
	}
	return readFileSync(path);
}
// src/store/read-ledger.ts
const PART = 25;
function openLedger(root, dir, clock = Date.now) {
	return openFound(root, findRecords(root, dir), clock);
}
function openFound(root, records, clock = Date.now) {
	const found = new Map(records.map((one) => [one.path, one]));
	const readOne = (path, isKnown) => {
		const { finding = null, readable = true } = found.get(path) ?? {};
		if (!readable) return [withFinding(finding, unread(path))];
		const record = read(standingAt(path, resolve(root, path), clock), finding === null ? isKnown : null);
		return record === null ? [] : [withFinding(finding, record)];
	};
	return {
		paths: [...found.keys()],
		atHand: false,
		async *read(paths, isKnown = null) {
			for (let at = 0; at < paths.length; at += PART) yield (await ledgerOf(paths.slice(at, at + PART).flatMap((path) => readOne(path, isKnown)))).records;
		},
		holding: (paths, words) => paths.filter((path) => found.get(path)?.readable === true && holdsOne(root, path, words))
	};
}
async function readLedger(root, dir) {
	const { paths, read: parts } = openLedger(root, dir);
	const records = [];
	for await (const part of parts(paths)) records.push(...part);
	return { records };
}
function filesOf(records) {
	return {
		paths: records.map(({ path }) => path),
		atHand: true,
		async *read(paths) {
			const wanted = new Set(paths);
			yield records.filter(({ path }) => wanted.has(path));
		},
		holding(paths, words) {
			const asked = new Set(paths);
			const holds = (text) => words.some((word) => text?.includes(word) === true);
			return records.flatMap(({ path, text }) => asked.has(path) && holds(text) ? [path] : []);
		}
	};
}
async function ledgerOf(records) {
	if (records.every(({ needsExact }) => !needsExact)) return { records };
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	return { records: records.map((record) => {
		if (!record.needsExact || record.text === null) return record;
		const exact = parseRecordText(record.path, record.text, yaml);
		return {
			...exact,
			findings: [...record.findings, ...exact.findings]
		};
	}) };
}
function standingAt(path, at, clock) {
	let bytes = null;
	return {
		path,
		stamp: () => fileStamp(at, clock()),
		bytes: () => bytes ??= lentBytes(at)
	};
}
function read(file, isKnown) {
	let bytes;
	try {
		if (isKnown?.(file) === true) return null;
		bytes = file.bytes();
	} catch (error) {
		return withFinding(unreadable(file.path, error), unread(file.path));
	}
	return parseRecord(file.path, bytes);
}
function holdsOne(root, path, words) {
	try {
		const bytes = lentBytes(resolve(root, path));
		return words.some((word) => bytes.includes(word));
	} catch {
		return false;
	}
}
function knownByName(path) {
	return {
		...unread(path),
		id: idInPath(path)
	};
}
function unread(path) {
	return {
		path,
		text: null,
		id: null,
		file: null,
		findings: [],
		needsExact: false
	};
}
function withFinding(finding, record) {
	return finding === null ? record : {
		...record,
		findings: [finding, ...record.findings]
	};
}
function unreadable(path, error) {
	return {
		rule: "unreadable-file",
		severity: "error",
		path,
		line: 1,
		column: 1,
		message: `The file cannot be read${error instanceof Error && "code" in error ? ` (${String(error.code)})` : ""}.`,
		hint: "Give yourself the right to read it, or restore it from git."
	};
}
// src/commands/ledger/commit-source.ts
function commitSource(root, commit) {
	const tree = readTree(root, commit);
	const short = commit.slice(0, 12);
	const blobAt = (path) => fileBlob(tree, path);
	const bytesAt = async (path) => {
		const blob = blobAt(path);
		if (blob === null) return null;
		for await (const { bytes } of readObjects(root, [blob], RECORD_LIMIT)) return bytes;
		return null;
	};
	return {
		has: (path) => tree.kindOf(path) !== null,
		records: async (dir) => {
			const found = tree.kindOf(dir) === "directory" ? findRecordsIn(tree.list, dir) : null;
			if (found !== null) return (await ledgerOf(await readRecords(root, found, blobAt))).records;
			throw new CommandError(`The commit ${short} has no folder ${dir}.`, "Ask for a later moment, or name the folder of then with --dir.");
		},
		policy: async (path) => {
			const bytes = await bytesAt(path);
			if (bytes !== null) return parsePolicyBytes(path, bytes);
			throw new CommandError(`The commit ${short} has no policy at ${path}.`, "Ask for a later moment, or name the policy of then with --policy.");
		},
		text: async (path) => {
			const bytes = await bytesAt(path);
			return bytes === null ? null : new TextDecoder().decode(bytes);
		},
		repository: async (records) => {
			const hashes = await evidenceHashes(root, records, blobAt);
			return fileLookupOver({
				lookAt: tree.kindOf,
				hashOf: (path) => hashes.get(blobAt(path) ?? "") ?? null
			});
		}
	};
}
function fileBlob({ files }, path) {
	const file = files.get(path);
	return file?.kind === "file" ? file.blob : null;
}
async function readRecords(root, found, blobAt) {
	const wanted = found.flatMap(({ path, readable }) => {
		const blob = readable ? blobAt(path) : null;
		return blob === null ? [] : [{
			path,
			blob
		}];
	});
	const read = new Map();
	const blobs = wanted.map(({ blob }) => blob);
	for await (const { bytes, size } of readObjects(root, blobs, RECORD_LIMIT)) {
		const path = wanted[read.size]?.path ?? "";
		read.set(path, bytes === null ? tooLarge(path, size) : parseRecord(path, bytes));
	}
	return found.map(({ path, finding }) => withFinding(finding, read.get(path) ?? unread(path)));
}
const ATTACHMENT_LIMIT = 104857600;
async function evidenceHashes(root, records, blobAt) {
	return sumObjects(root, records.flatMap(({ path: from, file }) => (file?.incident.evidence ?? []).flatMap(({ path, sha256 }) => {
		if (path === void 0 || sha256 === void 0) return [];
		const found = resolvePath(from, path);
		return found.to === "repository" ? blobAt(found.path) ?? [] : [];
	})), ATTACHMENT_LIMIT);
}
// src/store/read-committed.ts
function readCommitted(root, path) {
	for (const step of [dirname(path), path]) {
		const stats = lstatSync(resolve(root, step), { throwIfNoEntry: false });
		if (stats === void 0) return null;
		if (step === path ? stats.isFile() : !stats.isSymbolicLink()) continue;
		throw new CommandError(`The file ${path} cannot be read: ${step} is ${stats.isSymbolicLink() ? "a symbolic link" : "no file"}.`, "Move it out of the way, and put the file itself there.");
	}
	return readFileSync(resolve(root, path), "utf8");
}
// src/commands/ledger/ledger-source.ts
function openSource(root, { replay, head }) {
	if (head !== void 0) return head;
	return replay === null || replay === void 0 ? folderSource(root) : commitSource(root, replay.commit);
}
function folderSource(root) {
	return {
		records: async (dir) => (await readLedger(root, dir)).records,
		files: async (dir) => openLedger(root, dir),
		has: (path) => kindAt(resolve(root, path)) !== null,
		policy: (path) => readPolicy(root, path),
		text: async (path) => readCommitted(root, path),
		repository: async () => openFileLookup(root)
	};
}
export { knownByName as a, unread as c, readObjects as d, filesOf as i, readTree as l, readCommitted as n, ledgerOf as o, commitSource as r, openFound as s, openSource as t, readBytes as u };
