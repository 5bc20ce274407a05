import { n as kindOfPage } from "./chunk-Qsj_IIFn.js";
import { posix, resolve } from "node:path";
import { closeSync, lstatSync, openSync, readFileSync, readSync, readdirSync } from "node:fs";
// src/store/find-pages.ts
function findPages(root, records, own) {
	const found = [...new Set([...foldersBelow(root, records), own])].map((folder) => [folder, pagesIn(root, folder)]);
	return new Map(found.filter(([, pages]) => pages.length > 0));
}
const DEEPEST = 4;
const MOST_FOLDERS = 1e3;
function foldersBelow(root, records) {
	const found = ["."];
	for (const folder of found) {
		if (folder !== "." && folder.split("/").length >= DEEPEST) continue;
		for (const entry of entriesOf(resolve(root, folder))) {
			if (found.length >= MOST_FOLDERS) return found;
			const path = posix.join(folder, entry.name);
			const isOurs = !entry.name.startsWith(".") && entry.name !== "node_modules";
			if (entry.isDirectory() && isOurs && path !== records) found.push(path);
		}
	}
	return found;
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
function pagesIn(root, folder) {
	const at = resolve(root, folder);
	if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
	return entriesOf(at).filter((entry) => entry.isFile() && entry.name.endsWith(".md")).flatMap(({ name }) => {
		const text = readable(resolve(at, name));
		const kind = text === null ? null : kindOfPage(text);
		return text === null || kind === null ? [] : [{
			folder,
			name,
			kind,
			text
		}];
	});
}
function readable(path) {
	try {
		const { size } = lstatSync(path);
		if (size > LONGEST || kindOfPage(endOf(path, size)) === null) return null;
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}
function endOf(path, size) {
	const file = openSync(path, "r");
	try {
		const end = Buffer.alloc(Math.min(size, LONGEST_END));
		return end.toString("utf8", 0, readSync(file, end, 0, end.length, size - end.length));
	} finally {
		closeSync(file);
	}
}
const LONGEST = 1048576;
const LONGEST_END = 512;
// src/commands/shell.ts
function isPresent({ replay, head }) {
	return head === void 0 && (replay === void 0 || replay === null);
}
export { findPages as n, isPresent as t };
