import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { execFileSync, spawn } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { existsSync, lstatSync, readFileSync, readlinkSync } from "node:fs";
import { createHash } from "node:crypto";
import { devNull } from "node:os";
// src/git/blob-id.ts
function blobId(bytes, digits = 40) {
	return createHash(digits === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/git/refusal.ts
function refusal(purpose, failure) {
	return new CommandError(`${purpose}: ${wordsOf(failure)}.`, remedyOf(failure));
}
function wordsOf(failure) {
	if (failure.kind === "missing") return "there is no git on this machine";
	const [said = ""] = failure.message.split(/\n\s*\n|\nTo add an exception/);
	return said.split("\n").filter((line) => !line.startsWith("hint:")).slice(0, 3).map((line) => line.trim().replace(/\.$/, "")).join("; ");
}
function remedyOf(failure) {
	if (failure.kind === "missing") return "Install git 2.31 or newer.";
	const { message } = failure;
	const trust = message.split("\n").map((line) => line.trim()).find((line) => line.startsWith("git config --global --add safe.directory "));
	if (trust !== void 0) return `If you trust what lies there, run \`${trust}\`; in a workflow, in a step before this one.`;
	if (message.includes("safe.bareRepository")) return "This folder was made to look like a repository of its own. Run it in the clone that holds it.";
	return "Run `git fsck` to see what is wrong; a partial clone has to be cloned again, whole and without `--filter`.";
}
// src/git/run-git.ts
const SAFE = [
	"--no-pager",
	"--literal-pathspecs",
	...[
		"core.hooksPath=/dev/null",
		"core.fsmonitor=false",
		"core.attributesFile=/dev/null",
		"core.commitGraph=false",
		"core.quotePath=false",
		"protocol.allow=never",
		"core.maxTreeDepth=256",
		"core.sshCommand=false",
		"core.askPass=",
		"credential.helper=",
		"safe.bareRepository=explicit",
		"log.showSignature=false",
		"log.follow=false",
		"diff.orderFile=/dev/null",
		"gpg.program=/dev/null",
		"gpg.openpgp.program=/dev/null",
		"gpg.x509.program=/dev/null",
		"gpg.ssh.program=/dev/null",
		"fetch.parallel=-1"
	].flatMap((setting) => ["-c", setting])
];
const MAX_OUTPUT = 268435456;
function runGit(folder, args) {
	try {
		return {
			kind: "ok",
			output: execFileSync("git", [...SAFE, ...args], {
				cwd: folder,
				encoding: "utf8",
				env: gitEnvironment(process.env),
				maxBuffer: MAX_OUTPUT,
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				]
			})
		};
	} catch (cause) {
		return failureOf(cause);
	}
}
function readGit(folder, args, purpose) {
	const answer = runGit(folder, args);
	if (answer.kind !== "ok") throw refusal(purpose, answer);
	return answer.output;
}
const KEPT_WORDS = 16384;
function streamGit(folder, args) {
	const child = spawn("git", [...SAFE, ...args], {
		cwd: folder,
		env: gitEnvironment(process.env),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		]
	});
	let words = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		if (words.length < KEPT_WORDS) words += text;
	});
	child.stdin.on("error", () => void 0);
	const ended = new Promise((resolve) => {
		child.once("error", (error) => {
			const isMissing = "code" in error && error.code === "ENOENT";
			resolve({
				status: -1,
				message: error.message,
				isMissing
			});
		});
		child.once("close", (status) => resolve({
			status: status ?? -1,
			message: words.trim(),
			isMissing: false
		}));
	});
	return {
		output: child.stdout,
		input: child.stdin,
		ended,
		stop: () => void child.kill()
	};
}
function gitEnvironment(environment) {
	const kept = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_"));
	return {
		...Object.fromEntries(kept),
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_GRAFT_FILE: devNull,
		LC_ALL: "C"
	};
}
function failureOf(cause) {
	if (!(cause instanceof Error)) throw cause;
	if ("code" in cause && cause.code === "ENOENT") return { kind: "missing" };
	const status = "status" in cause && typeof cause.status === "number" ? cause.status : -1;
	const stderr = "stderr" in cause && typeof cause.stderr === "string" ? cause.stderr : "";
	return {
		kind: "failed",
		status,
		message: stderr.trim() === "" ? cause.message : stderr.trim()
	};
}
// src/git/tree.ts
function readTree(folder, commit, within = []) {
	return treeOf(commit, parseTree(readGit(folder, [
		"ls-tree",
		"-r",
		"-z",
		"--end-of-options",
		commit,
		...within
	], `The files of ${commit} cannot be read`)));
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
// src/git/as-committed.ts
function isAsCommitted(folder, path) {
	const entry = readTree(folder, "HEAD", [path]).files.get(path);
	return entry === void 0 ? lstatSync(resolve(folder, path), { throwIfNoEntry: false }) === void 0 : isEntryAt(resolve(folder, path), entry);
}
function changedPaths(top, within) {
	return [...readTree(top, "HEAD", within).files].filter(([path, entry]) => !isEntryAt(resolve(top, path), entry)).map(([path]) => path).toSorted();
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
		"--show-prefix"
	]);
	if (found.kind === "missing") return { kind: "missing" };
	if (found.kind === "failed") {
		if (found.message.includes("not a git repository (or any") && !hasGitFolder(resolve(folder))) return { kind: "none" };
		throw refusal("Git will not read this repository", found);
	}
	const [inside, shallow, top = "", gitFolder = "", shallowFile = "", prefix = ""] = found.output.split("\n");
	if (inside === "true") throw new CommandError(`Git keeps its own things in this folder (${gitFolder}), or somebody committed one that looks so.`, "Run it in the clone that holds the records.");
	return {
		kind: "found",
		top,
		gitFolder,
		prefix,
		shallowFile: shallow === "true" ? shallowFile : null
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
// src/git/repository.ts
function openGit(folder) {
	const found = findWorkTree(folder);
	if (found.kind !== "found") return null;
	const { top, prefix, shallowFile } = found;
	const boundary = shallowFile === null ? new Set() : readBoundary(shallowFile);
	const head = headOf(folder);
	const isClean = (path) => head !== null && isAsCommitted(folder, path);
	return {
		top,
		prefix,
		head,
		isShallow: shallowFile !== null,
		isClean,
		lastCommitOf: (path) => {
			if (!isClean(path)) return null;
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
		}
	};
}
function readBoundary(file) {
	return new Set(readFileSync(file, "utf8").split("\n").filter(Boolean));
}
export { readTree as a, streamGit as c, blobId as d, changedPaths as i, refusal as l, findWorkTree as n, readGit as o, headOf as r, runGit as s, openGit as t, wordsOf as u };
