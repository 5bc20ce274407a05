import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { basename, dirname, join, resolve } from "node:path";
import { chmodSync, closeSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { randomUUID } from "node:crypto";
// src/store/write-file.ts
function writeFileAtomically(root, path, text) {
	refuseLinks(root, path);
	write(root, path, text, (temporary, target) => {
		const old = lstatSync(target, { throwIfNoEntry: false });
		if (old !== void 0) chmodSync(temporary, old.mode & 511);
		renameSync(temporary, target);
	});
}
function createFile(root, path, text) {
	refuseLinks(root, path);
	if (lstatSync(resolve(root, path), { throwIfNoEntry: false }) !== void 0) throw existsAlready(path);
	write(root, path, text, putNew);
}
function putNew(temporary, target) {
	try {
		linkSync(temporary, target);
	} catch (error) {
		if (codeOf(error) === "EEXIST") throw error;
		renameSync(temporary, target);
		return;
	}
	rmSync(temporary);
}
function existsAlready(path) {
	return new CommandError(`${path} exists already; nothing was written.`, "Give the new file another name.");
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : null;
}
function write(root, path, text, put) {
	const target = resolve(root, path);
	const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.tmp`);
	try {
		mkdirSync(dirname(target), { recursive: true });
		const file = openSync(temporary, "wx", 438);
		try {
			writeSync(file, text);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		put(temporary, target);
	} catch (error) {
		rmSync(temporary, { force: true });
		if (codeOf(error) === "EEXIST") throw existsAlready(path);
		const why = error instanceof Error ? `: ${error.message}` : "";
		throw new CommandError(`${path} could not be written${why}.`, "Look at the rights of its folder and the space on the disk.", 2, error);
	}
}
function refuseLinks(root, path) {
	const steps = path.split("/");
	for (let length = 1; length <= steps.length; length += 1) {
		const step = steps.slice(0, length).join("/");
		const stats = lstatSync(resolve(root, step), { throwIfNoEntry: false });
		if (stats === void 0) return;
		if (stats.isSymbolicLink()) throw new CommandError(`${step} is a symbolic link; nothing was written behind it.`, "Put a folder or a file in its place.");
		if (length < steps.length && !stats.isDirectory()) throw new CommandError(`${step} is no folder; nothing was written.`, "Move what stands there out of the way.");
		if (length === steps.length && !stats.isFile()) throw new CommandError(`${path} is no file; nothing was written.`, "Move what stands there out of the way.");
	}
}
export { writeFileAtomically as n, createFile as t };
