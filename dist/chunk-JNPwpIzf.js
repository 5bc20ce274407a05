import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { execFileSync, spawn } from "node:child_process";
import { devNull } from "node:os";
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
function runOwnGit(folder, args) {
	try {
		return {
			kind: "ok",
			output: execFileSync("git", args, {
				cwd: folder,
				encoding: "utf8",
				stdio: [
					"inherit",
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
export { refusal as a, streamGit as i, runGit as n, wordsOf as o, runOwnGit as r, readGit as t };
