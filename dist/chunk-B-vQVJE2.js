import { execFileSync, spawn } from "node:child_process";
import { resolve } from "node:path";
import { readFileSync } from "node:fs";
import { devNull } from "node:os";
// src/git/run-git.ts
const SAFE = [
	"--no-pager",
	"--literal-pathspecs",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.quotePath=false",
	"-c",
	"protocol.allow=never"
];
const MAX_OUTPUT = 268435456;
function runGit(folder, args, { seconds } = {}) {
	try {
		return {
			kind: "ok",
			output: execFileSync("git", [...SAFE, ...args], {
				cwd: folder,
				encoding: "utf8",
				env: gitEnvironment(process.env),
				maxBuffer: MAX_OUTPUT,
				...seconds === void 0 ? {} : {
					timeout: seconds * 1e3,
					killSignal: "SIGKILL"
				},
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
		child.once("error", (error) => resolve({
			status: -1,
			message: error.message
		}));
		child.once("close", (status) => resolve({
			status: status ?? -1,
			message: words.trim()
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
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_GRAFT_FILE: devNull,
		LC_ALL: "C"
	};
}
function failureOf(cause) {
	if (!(cause instanceof Error)) throw cause;
	if ("code" in cause && cause.code === "ENOENT") return { kind: "missing" };
	if ("code" in cause && cause.code === "ETIMEDOUT") return {
		kind: "failed",
		status: -1,
		message: "it took too long, and was stopped"
	};
	const status = "status" in cause && typeof cause.status === "number" ? cause.status : -1;
	const stderr = "stderr" in cause && typeof cause.stderr === "string" ? cause.stderr : "";
	return {
		kind: "failed",
		status,
		message: stderr.trim() === "" ? cause.message : stderr.trim()
	};
}
// src/git/repository.ts
function openGit(folder) {
	const found = runGit(folder, [
		"rev-parse",
		"--path-format=absolute",
		"--show-toplevel",
		"--is-shallow-repository",
		"--git-path",
		"shallow",
		"--show-prefix"
	]);
	if (found.kind !== "ok") return null;
	const [top = "", shallow = "false", shallowFile = "", prefix = ""] = found.output.split("\n");
	const isShallow = shallow === "true";
	const boundary = isShallow ? readBoundary(resolve(folder, shallowFile)) : new Set();
	const head = runGit(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		"HEAD"
	]);
	return {
		top,
		prefix,
		head: head.kind === "ok" ? head.output.trim() : null,
		isShallow,
		isClean: (path) => isClean(folder, path),
		lastCommitOf: (path) => {
			if (!isClean(folder, path)) return null;
			const log = runGit(folder, [
				"log",
				"-1",
				"--first-parent",
				"--no-show-signature",
				"--format=%H",
				"--end-of-options",
				"HEAD",
				"--",
				path
			]);
			const commit = log.kind === "ok" ? log.output.trim() : "";
			return commit === "" || boundary.has(commit) ? null : commit;
		}
	};
}
function readBoundary(file) {
	return new Set(readFileSync(file, "utf8").split("\n").filter(Boolean));
}
function isClean(folder, path) {
	const status = runGit(folder, [
		"status",
		"--porcelain=v1",
		"-z",
		"--",
		path
	]);
	return status.kind === "ok" && status.output === "";
}
export { runGit as n, streamGit as r, openGit as t };
