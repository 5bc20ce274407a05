import { F as writeAll, I as codeOf, L as couldNotWrite, Y as CommandError } from "./chunk-CsDEF--I.js";
import { m as putFile } from "./chunk-DM8t71Lm.js";
import { dirname, join, resolve } from "node:path";
import { accessSync, constants, existsSync, lstatSync, readFileSync, realpathSync, rmSync } from "node:fs";
// src/store/write-file.ts
function writeFileAtomically(root, path, text, was = null) {
	const target = resolve(root, path);
	refuseLinks(root, path);
	refuseReadOnly(target, path);
	put(target, path, text, {
		replaces: true,
		...was === null ? {} : { lastLook: () => refuseChanged(target, path, was) }
	});
}
function createFile(root, path, bytes) {
	const target = resolve(root, path);
	refuseLinks(root, path);
	if (lstatSync(target, { throwIfNoEntry: false }) !== void 0) throw existsAlready(path);
	put(target, path, bytes, { replaces: false });
}
function removeFile(target) {
	rmSync(target, { force: true });
}
function put(target, path, bytes, how) {
	refuseGitFolder(target, path);
	try {
		putFile(target, {
			...how,
			fill: (file) => writeAll(file, Buffer.from(bytes))
		});
	} catch (error) {
		if (error instanceof CommandError) throw error;
		throw codeOf(error) === "EEXIST" ? existsAlready(path) : couldNotWrite(path, error);
	}
}
function existsAlready(path) {
	return new CommandError(`${path} exists already; nothing was written.`, "Give the new file another name.");
}
function refuseReadOnly(target, path) {
	const stats = lstatSync(target, { throwIfNoEntry: false });
	if (stats === void 0) return;
	let isWritable = (stats.mode & 146) !== 0;
	try {
		accessSync(target, constants.W_OK);
	} catch {
		isWritable = false;
	}
	if (isWritable) return;
	throw new CommandError(`${path} is read-only; nothing was written.`, `Run \`chmod u+w ${path}\` if it is to be changed; then run it again.`);
}
function refuseChanged(target, path, was) {
	if (readFileSync(target).equals(Buffer.from(was))) return;
	throw new CommandError(`${path} was changed by somebody else meanwhile; nothing was written.`, "Run it again: it starts from what stands there now.");
}
function refuseGitFolder(target, path) {
	let above = dirname(target);
	while (!existsSync(above)) above = dirname(above);
	const isNamed = resolve(realpathSync(above), target.slice(above.length).replace(/^[/\\]+/, "")).split(/[/\\]/).some((step) => /^(?:\.git|git~\d+)[ .]*$/i.test(step));
	let folder = realpathSync(above);
	let isOne = holdsGit(folder);
	while (!isOne && dirname(folder) !== folder) isOne = holdsGit(folder = dirname(folder));
	if (!isNamed && !isOne) return;
	throw new CommandError(`${path} lies in git's own folder; nothing was written.`, "Name a folder of the work tree.");
}
function holdsGit(folder) {
	const holds = (name) => existsSync(join(folder, name));
	return holds("HEAD") && (holds("commondir") || holds("objects") && holds("refs"));
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
export { writeFileAtomically as i, refuseGitFolder as n, removeFile as r, createFile as t };
