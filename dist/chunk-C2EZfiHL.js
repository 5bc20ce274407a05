import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { a as refusal, n as runGit, t as readGit } from "./chunk-JNPwpIzf.js";
import { dirname, join, resolve } from "node:path";
import { accessSync, constants, existsSync } from "node:fs";
// src/git/work-tree.ts
function findWorkTree(folder) {
	const found = runGit(folder, [
		"rev-parse",
		"--path-format=absolute",
		"--is-inside-git-dir",
		"--is-shallow-repository",
		"--show-toplevel",
		"--git-dir",
		"--git-path",
		"shallow",
		"--git-path",
		"objects/pack",
		"--show-prefix",
		"--revs-only",
		"HEAD^{commit}"
	]);
	if (found.kind === "missing") return { kind: "missing" };
	if (found.kind === "failed") {
		if (found.message.includes("not a git repository (or any") && !hasGitFolder(resolve(folder))) return { kind: "none" };
		throw refusal("Git will not read this repository", found);
	}
	const [inside, shallow, top = "", gitFolder = "", ...more] = found.output.split("\n");
	const [shallowFile = "", packs = "", prefix = "", hash = ""] = more;
	if (inside === "true") throw new CommandError(`Git keeps its own things in this folder (${gitFolder}), or somebody committed one that looks so.`, "Run it in the clone that holds the records.");
	return {
		kind: "found",
		top,
		gitFolder,
		prefix,
		shallowFile: shallow === "true" ? shallowFile : null,
		packs,
		head: hash || headOf(folder)
	};
}
function hasGitFolder(folder) {
	if (existsSync(join(folder, ".git", "HEAD"))) return true;
	const above = dirname(folder);
	return above !== folder && hasGitFolder(above);
}
function headOf(folder) {
	const head = runGit(folder, [
		"log",
		"-1",
		"--format=%H"
	]);
	if (head.kind === "ok") return head.output.trim();
	if (head.kind === "failed" && head.message.includes("does not have any commits yet")) return null;
	throw refusal("The last commit cannot be read", head);
}
function committedAt(folder) {
	const seconds = Number(readGit(folder, [
		"show",
		"-s",
		"--format=%ct",
		"--end-of-options",
		"HEAD"
	], "The last commit cannot be read").trim());
	return Number.isInteger(seconds) ? seconds : null;
}
function findGitFolder(folder) {
	const found = runGit(folder, [
		"rev-parse",
		"--path-format=absolute",
		"--git-dir"
	]);
	if (found.kind !== "ok") return null;
	const path = found.output.replace(/\n$/, "");
	try {
		accessSync(path, constants.W_OK);
		return path;
	} catch {
		return null;
	}
}
export { findGitFolder as n, findWorkTree as r, committedAt as t };
