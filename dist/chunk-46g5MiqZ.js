import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { r as typed } from "./chunk-B2wWnyJA.js";
import { i as ID_PATTERN } from "./chunk-CmBh3DqG.js";
import { t as compareBytes } from "./chunk-v9alX2lX.js";
import { join, resolve } from "node:path";
import { closeSync, lstatSync, openSync, readSync, readdirSync } from "node:fs";
import { createHash } from "node:crypto";
// src/store/file-lookup.ts
function openFileLookup(root) {
	return fileLookupOver({
		lookAt: (path) => kindAt(join(root, path)),
		hashOf: (path) => hashOf(resolve(root, path))
	});
}
function fileLookupOver(keeping) {
	const kinds = new Map();
	const look = (path) => {
		const known = kinds.get(path);
		if (known !== void 0) return known;
		const kind = keeping.lookAt(path);
		kinds.set(path, kind);
		return kind;
	};
	const kindOf = (path) => {
		const segments = inside(path);
		if (segments === null) return null;
		let kind = "directory";
		let at = "";
		for (const segment of segments) {
			if (kind !== "directory") return kind === "symlink" ? "symlink" : null;
			at = at === "" ? segment : `${at}/${segment}`;
			kind = look(at);
		}
		return kind;
	};
	return {
		kindOf,
		sha256: (path) => {
			const segments = inside(path);
			return segments !== null && kindOf(path) === "file" ? keeping.hashOf(segments.join("/")) : null;
		}
	};
}
function inside(path) {
	if (path.startsWith("/") || path.includes("\\") || path.includes("\0")) return null;
	const segments = [];
	for (const step of path.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") segments.push(step);
		else if (segments.pop() === void 0) return null;
	}
	return segments.some((step) => step.toLowerCase() === ".git") ? null : segments;
}
function kindAt(path) {
	let stats;
	try {
		stats = lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return null;
	}
	if (stats === void 0) return null;
	if (stats.isSymbolicLink()) return "symlink";
	if (stats.isDirectory()) return "directory";
	return stats.isFile() ? "file" : null;
}
function hashOf(path) {
	let file;
	try {
		file = openSync(path, "r");
	} catch {
		return null;
	}
	try {
		const hash = createHash("sha256");
		const piece = Buffer.alloc(1 << 20);
		for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) hash.update(piece.subarray(0, length));
		return hash.digest("hex");
	} finally {
		closeSync(file);
	}
}
// src/disk/file-stamp.ts
const SETTLED_AFTER = 2e3;
function fileStamp(path, now) {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats === void 0 || !stats.isFile()) return null;
	const { dev, ino, size, mtimeMs, ctimeMs } = stats;
	if (ctimeMs <= 0 || now - Math.max(ctimeMs, mtimeMs) < SETTLED_AFTER) return null;
	return `${dev}:${ino}:${size}:${mtimeMs}:${ctimeMs}`;
}
// src/store/find-records.ts
function findRecords(root, dir) {
	refuseNoFolder(root, dir);
	const list = (folder) => listFolder(root, folder);
	return findRecordsIn(list, dir) ?? refuse(dir, "cannot be read", "Give yourself the right to read it.");
}
function findRecordsIn(list, dir) {
	const found = [];
	const walk = (folder, entries) => {
		if (folder !== dir && entries.some(({ name }) => name === ".git")) {
			found.push(odd(folder, "odd-file", "This folder is a repository of its own; records are read from this one alone.", "Move its records here, or remove the submodule."));
			return;
		}
		const prefix = prefixOf(folder);
		for (const entry of entries) {
			const path = `${prefix}${entry.name}`;
			const isRecord = entry.name.endsWith(".md") && entry.name !== "README.md";
			if (entry.kind === "symlink") {
				if (entry.name !== "README.md") found.push(odd(path, "odd-file", "This is a symbolic link; links are never followed.", "Put the file itself here, or delete the link."));
			} else if (entry.kind === "directory") {
				if (entry.name === ".git" || ID_PATTERN.test(entry.name)) continue;
				if (isRecord) found.push(odd(path, "odd-file", "This is a folder; a name that ends in `.md` is a record’s.", "Rename the folder."));
				const below = list(path);
				if (below === null) found.push(odd(path, "unreadable-file", "The folder cannot be read, so its records are missing here.", "Give yourself the right to read it."));
				else walk(path, below);
			} else if (isRecord) found.push(entry.kind === "file" ? file(path, entry.name) : odd(path, "odd-file", "This is no regular file.", "Delete it."));
		}
	};
	const top = list(dir);
	if (top === null) return null;
	walk(dir, top);
	return withClashes(found.toSorted((a, b) => compareBytes(a.path, b.path)));
}
function prefixOf(folder) {
	return join(folder, "-").replaceAll("\\", "/").slice(0, -1);
}
function file(path, name) {
	if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(name)) return odd(path, "odd-file", `The name ${JSON.stringify(name)} holds a character that cannot be seen or printed.`, "Rename the file: letters, digits and hyphens.");
	if (name.startsWith("-")) return {
		...odd(path, "odd-file", `The name ${typed(name)} starts with a hyphen, which commands take for an option.`, "Begin the name with the ID."),
		readable: true
	};
	return {
		path,
		finding: null,
		readable: true
	};
}
function odd(path, rule, message, hint) {
	return {
		path,
		readable: false,
		finding: {
			rule,
			severity: "error",
			path,
			line: 1,
			column: 1,
			message,
			hint
		}
	};
}
function withClashes(found) {
	const folds = found.map(({ path }) => fold(path));
	if (new Set(folds).size === found.length) return found;
	const groups = new Map(folds.map((key) => [key, []]));
	for (const [at, one] of found.entries()) groups.get(folds[at] ?? "")?.push(one);
	return found.map((one, at) => {
		const other = groups.get(folds[at] ?? "")?.find(({ path }) => path !== one.path);
		if (other === void 0 || one.finding !== null) return one;
		return {
			...odd(one.path, "odd-file", `The name differs from ${other.path} in case alone; on some machines they are one file.`, "Rename one of the two."),
			readable: one.readable
		};
	});
}
function fold(path) {
	return path.normalize("NFC").toLowerCase();
}
function listFolder(root, folder) {
	try {
		return readdirSync(resolve(root, folder), { withFileTypes: true }).map((entry) => ({
			name: entry.name,
			kind: kindOf(entry)
		}));
	} catch {
		return null;
	}
}
function kindOf(entry) {
	if (entry.isSymbolicLink()) return "symlink";
	if (entry.isDirectory()) return "directory";
	return entry.isFile() ? "file" : "other";
}
function refuseNoFolder(root, dir) {
	let stats;
	try {
		stats = lstatSync(resolve(root, dir));
	} catch (error) {
		refuse(dir, "does not exist", "Run `incident-ledger init` to make it, or name another with --dir.", error);
	}
	if (stats.isSymbolicLink()) refuse(dir, "is a symbolic link, which is never followed", "Name the folder itself with --dir.");
	if (!stats.isDirectory()) refuse(dir, "is no folder", "Name the folder that holds the records with --dir.");
}
function refuse(dir, what, remedy, cause) {
	throw new CommandError(`The folder of records, ${dir}, ${what}.`, remedy, 2, cause);
}
export { openFileLookup as a, fileLookupOver as i, findRecordsIn as n, fileStamp as r, findRecords as t };
