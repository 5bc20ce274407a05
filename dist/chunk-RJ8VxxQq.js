import { Y as CommandError } from "./chunk-CsDEF--I.js";
import { join } from "node:path";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync } from "node:fs";
import { createHash } from "node:crypto";
// src/pack/sums.ts
function formatSums(sums) {
	return sums.toSorted((a, b) => a.path < b.path ? -1 : 1).map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}
function parseSums(text) {
	const sums = new Map();
	const lines = text.split("\n");
	if (lines.pop() !== "") throw new Error(`line ${lines.length + 1} has no end`);
	for (const [index, line] of lines.entries()) {
		const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
		if (sha256 === void 0 || path === void 0 || sums.has(path)) throw new Error(`line ${index + 1} is no sum of a new path`);
		sums.set(path, sha256);
	}
	return sums;
}
// src/store/pack-folder.ts
const MOST_FILES = 2e5;
function refuseUsedFolder(folder) {
	const stats = lstatSync(folder, { throwIfNoEntry: false });
	if (stats === void 0) return;
	if (stats.isDirectory() && readdirSync(folder).length === 0) return;
	throw new CommandError(`${folder} ${stats.isDirectory() ? "is not empty" : "is no folder"}; nothing was written.`, "Name a folder that is not there yet.");
}
function listPackFolder(folder) {
	const stats = lstatSync(folder, { throwIfNoEntry: false });
	if (stats === void 0 || !stats.isDirectory()) throw new CommandError(`${folder} ${stats === void 0 ? "is not there" : "is no folder"}.`, "Name the folder of a pack.");
	const found = [];
	const walk = (below) => {
		for (const { name } of readdirSync(join(folder, below), { withFileTypes: true })) {
			const path = below === "" ? name : `${below}/${name}`;
			const own = lstatSync(join(folder, path));
			if (own.isDirectory()) walk(path);
			else if (own.isFile() && found.length < MOST_FILES) found.push({
				path,
				bytes: own.size
			});
			else throw refused(path, own);
		}
	};
	walk("");
	return found.toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function refused(path, stats) {
	const what = stats.isSymbolicLink() ? "is a symbolic link, which is never followed" : stats.isFile() ? `is one of more than ${MOST_FILES} files` : "is no file";
	return new CommandError(`The pack is refused: ${path} ${what}.`, "Ask for another copy of it.");
}
function sumOfPackFile(folder, path) {
	return withFile(folder, path, (file) => {
		const hash = createHash("sha256");
		const piece = Buffer.alloc(1 << 20);
		for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) hash.update(piece.subarray(0, length));
		return hash.digest("hex");
	});
}
function sumOf(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
function readPackFile(folder, path) {
	return withFile(folder, path, (file) => readFileSync(file));
}
function withFile(folder, path, use) {
	let file;
	try {
		file = openSync(join(folder, path), constants.O_RDONLY | constants.O_NOFOLLOW);
	} catch (error) {
		throw unreadable(path, error);
	}
	try {
		if (!fstatSync(file).isFile()) throw unreadable(path, null);
		return use(file);
	} finally {
		closeSync(file);
	}
}
function unreadable(path, cause) {
	return new CommandError(`The pack's file ${path} cannot be read.`, "Give yourself the right to read it.", 2, cause);
}
export { sumOfPackFile as a, sumOf as i, readPackFile as n, formatSums as o, refuseUsedFolder as r, parseSums as s, listPackFolder as t };
