import { closeSync, existsSync, fstatSync, lstatSync, openSync, readFileSync, readdirSync, realpathSync } from "node:fs";
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
export { kindAt as a, readBytes as c, isThere as i, readText as l, foldersIn as n, namesIn as o, holdsBytes as r, plainBytes as s, bytesUpTo as t, withoutLinks as u };
