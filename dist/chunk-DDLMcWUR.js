import { closeSync, existsSync, fstatSync, lstatSync, openSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
// src/store/files.ts
function isThere(at) {
	return existsSync(at);
}
function kindAt(at) {
	const stats = lstatSync(at, { throwIfNoEntry: false });
	if (stats === void 0) return null;
	if (stats.isSymbolicLink()) return "link";
	if (stats.isDirectory()) return "folder";
	return stats.isFile() ? "file" : "other";
}
function dated(at) {
	const stats = statSync(at, { throwIfNoEntry: false });
	return stats === void 0 ? "" : `${stats.size} ${stats.mtimeMs}`;
}
function readBytes(at) {
	return readFileSync(at);
}
function readText(at) {
	return readFileSync(at, "utf8");
}
function plainBytes(at, most = 1e400) {
	const stats = lstatSync(at, { throwIfNoEntry: false });
	return stats?.isFile() === true && stats.size <= most ? readFileSync(at) : null;
}
function bytesUpTo(at, most) {
	const file = openSync(at, "r");
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) return null;
		return stats.size > most ? stats.size : readFileSync(file);
	} finally {
		closeSync(file);
	}
}
function holdsBytes(at, bytes) {
	try {
		return readFileSync(at).equals(bytes);
	} catch {
		return false;
	}
}
function namesIn(folder) {
	return readdirSync(folder);
}
function foldersIn(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => entry.isDirectory() ? [entry.name] : []);
}
function withoutLinks(path) {
	return realpathSync(path);
}
export { isThere as a, plainBytes as c, withoutLinks as d, holdsBytes as i, readBytes as l, dated as n, kindAt as o, foldersIn as r, namesIn as s, bytesUpTo as t, readText as u };
