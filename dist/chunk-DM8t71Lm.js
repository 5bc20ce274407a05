import { C as paint, E as wrap, F as writeAll, H as policyPath, I as codeOf, T as terminalLine, U as rotaPathOf, Y as CommandError, a as tellTool, d as dated, h as kindAt$1, n as VERSION, w as stripControls } from "./chunk-CsDEF--I.js";
import { execFileSync, spawn } from "node:child_process";
import { basename, dirname, isAbsolute, join, posix, resolve } from "node:path";
import { accessSync, chmodSync, closeSync, constants, existsSync, fchmodSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createHash, createHmac, hash, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { dirname as dirname$1 } from "node:path/posix";
import { devNull, homedir } from "node:os";
// src/text/json-text.ts
const RISKY = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu;
function jsonText(value) {
	return `${escaped(JSON.stringify(value, null, 2))}\n`;
}
function* jsonTextInParts(before, [key, items], after) {
	yield `${escaped(JSON.stringify(before, null, 2).slice(0, -2))},\n  ${JSON.stringify(key)}: [`;
	let count = 0;
	for (const item of items) {
		const text = JSON.stringify(item, null, 2).replaceAll("\n", "\n    ");
		yield `${count === 0 ? "" : ","}\n    ${escaped(text)}`;
		count += 1;
	}
	yield `${count === 0 ? "" : "\n  "}],${escaped(JSON.stringify(after, null, 2).slice(1))}\n`;
}
function jsonLine(value) {
	return `${escaped(JSON.stringify(value))}\n`;
}
function escaped(json) {
	return json.replace(RISKY, escapeOf).replace(/##(?=\[)/g, String.raw`#\u0023`);
}
function escapeOf(character) {
	let written = "";
	for (let at = 0; at < character.length; at += 1) written += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
	return written;
}
// src/model/id.ts
const ID_PATTERN = /^[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?$/;
const ID_IN_ANY_CASE = /^[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?$/i;
const ID_OR_HASH = /\b[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?\b|[0-9a-f]{7,}/gi;
const OPENING_ID = /^[\s#>|*-]*(?:(?:id:\s*|["'`[])["'`[*]*)?\b([A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?)\b/;
const FRONT_MATTER_ID = /^id:\s*["']?\b([A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?)\b/;
const LEADING_ID = /^[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?(?=[-.])/;
const LEADING_ID_IN_ANY_CASE = /^[A-Z][A-Z0-9]+-\d{8}-\d{4}[b-z]?(?=-|\.md$)/i;
const NEARLY_LEADING_ID = /^[A-Za-z][A-Za-z0-9]*-\d{8}-\d{4}[a-z]?-?/;
function idInName(name) {
	return LEADING_ID.exec(name)?.[0] ?? null;
}
function idInPath(path) {
	return idInName(path.slice(path.lastIndexOf("/") + 1));
}
function idClaimedByName(name) {
	return LEADING_ID_IN_ANY_CASE.exec(name)?.[0] ?? null;
}
function withoutId(name) {
	return name.replace(NEARLY_LEADING_ID, "");
}
function idKey(id) {
	return id.toLowerCase();
}
function minuteInId(id) {
	return /-(\d{8}-\d{4})[b-z]?$/i.exec(id)?.[1] ?? null;
}
function sameId(one, other) {
	return idKey(one) === idKey(other);
}
// src/model/typed.ts
function typed(words) {
	const ticks = "`".repeat(longestRun(words) + 1);
	const room = /^`|`$|^ .* $/.test(words) ? " " : "";
	return ticks + room + words + room + ticks;
}
function piecesOf(sentence) {
	const runs = sentence.split(/(`+)/);
	const pieces = [];
	const unanswered = new Set();
	let text = "";
	for (let at = 0; at < runs.length; at += 1) {
		const run = runs[at] ?? "";
		const isTicks = at % 2 === 1;
		const end = isTicks && !unanswered.has(run.length) ? runs.indexOf(run, at + 1) : -1;
		if (end === -1) {
			if (isTicks) unanswered.add(run.length);
			text += run;
			continue;
		}
		pieces.push({
			typed: false,
			words: text
		});
		pieces.push({
			typed: true,
			words: withoutRoom(runs.slice(at + 1, end).join(""))
		});
		text = "";
		at = end;
	}
	return [...pieces, {
		typed: false,
		words: text
	}].filter(({ words }) => words !== "");
}
function longestRun(words) {
	return (words.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function withoutRoom(words) {
	return /^ .* $/.test(words) && words.trim() !== "" ? words.slice(1, -1) : words;
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
	if (message.includes("is outside repository at")) return "Run it inside the repository that holds the records and the policy: --dir and --policy name places in it.";
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
// src/disk/file-stamp.ts
const SETTLED_AFTER = 2e3;
function fileStamp(path, now) {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats === void 0 || !stats.isFile()) return null;
	const { dev, ino, size, mtimeMs, ctimeMs } = stats;
	if (ctimeMs <= 0 || now - Math.max(ctimeMs, mtimeMs) < SETTLED_AFTER) return null;
	return `${dev}:${ino}:${size}:${mtimeMs}:${ctimeMs}`;
}
// src/model/order.ts
function compareText(one, other) {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
function compareBytes(one, other) {
	const length = Math.min(one.length, other.length);
	for (let at = 0; at < length; at += 1) {
		const unit = one.charCodeAt(at);
		const another = other.charCodeAt(at);
		if (unit !== another) return rank(unit) - rank(another);
	}
	return one.length - other.length;
}
const FIRST_HALF = 55296;
const AFTER_HALVES = 57344;
function rank(unit) {
	if (unit < FIRST_HALF) return unit;
	return unit < AFTER_HALVES ? unit + 65536 : unit;
}
// src/store/find-records.ts
function findRecords(root, dir) {
	refuseNoFolder(root, dir);
	const list = (folder) => listFolder(root, folder);
	return findRecordsIn(list, dir) ?? refuse(dir, "cannot be read", "Give yourself the right to read it.");
}
function findRecordsIn(list, dir) {
	const found = [];
	const folders = new Map();
	const walk = (folder, entries) => {
		if (folder !== dir && entries.some(({ name }) => name === ".git")) {
			found.push(odd(folder, "odd-file", "This folder is a repository of its own; records are read from this one alone.", "Move its records here, or remove the submodule."));
			return;
		}
		const prefix = prefixOf(folder);
		for (const entry of entries) {
			const path = `${prefix}${entry.name}`;
			const isRecord = entry.name.endsWith(".md") && entry.name !== "README.md";
			if (entry.kind === "symlink") {
				if (entry.name !== "README.md") found.push(odd(path, "odd-file", "This is a symbolic link; links are never followed.", "Put the file itself here, or delete the link."));
			} else if (entry.kind === "directory") {
				if (entry.name === ".git") continue;
				if (ID_PATTERN.test(entry.name)) {
					if (!entries.some(({ name }) => name.endsWith(".md") && idInName(name) === entry.name)) folders.set(path, entry.name);
					continue;
				}
				if (isRecord) found.push(odd(path, "odd-file", "This is a folder; a name that ends in `.md` is a record’s.", "Rename the folder."));
				const below = list(path);
				if (below === null) found.push(odd(path, "unreadable-file", "The folder cannot be read, so its records are missing here.", "Give yourself the right to read it."));
				else walk(path, below);
			} else if (isRecord) found.push(entry.kind === "file" ? file(path, entry.name) : odd(path, "odd-file", "This is no regular file.", "Delete it."));
			else if (NEARLY_MARKDOWN.test(entry.name) && idInName(entry.name) !== null) {
				const name = entry.name.replace(NEARLY_MARKDOWN, ".md");
				found.push(odd(path, "odd-file", "This is named like a record and is not read: the name of a record ends in `.md`.", `Rename it to ${typed(name)}.`));
			}
		}
	};
	const top = list(dir);
	if (top === null) return null;
	walk(dir, top);
	const known = new Set(found.map(({ path }) => idInPath(path)));
	for (const [folder, id] of folders) if (!known.has(id)) found.push(...strayIn(folder, id, list));
	return withClashes(found.toSorted((a, b) => compareBytes(a.path, b.path)));
}
const NEARLY_MARKDOWN = /\.(?:md|markdown|mdown|md\.txt)$/i;
function strayIn(folder, id, list) {
	return (list(folder) ?? []).flatMap(({ name, kind }) => kind === "file" && name.endsWith(".md") && idInName(name) === id ? [odd(`${folder}/${name}`, "odd-file", "This is named like a record and is not read: in a folder with the name of an incident only attachments lie.", "Move it up by one folder.")] : []);
}
function prefixOf(folder) {
	return join(folder, "-").replaceAll("\\", "/").slice(0, -1);
}
function file(path, name) {
	if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(name)) return odd(path, "odd-file", `The name ${JSON.stringify(name)} holds a character that cannot be seen or printed.`, "Rename the file: letters, digits and hyphens.");
	if (name.startsWith("-")) return {
		...odd(path, "odd-file", `The name ${typed(name)} starts with a hyphen, which commands take for an option.`, "Begin the name with the ID."),
		readable: true
	};
	return {
		path,
		finding: null,
		readable: true
	};
}
function odd(path, rule, message, hint) {
	return {
		path,
		readable: false,
		finding: {
			rule,
			severity: "error",
			path,
			line: 1,
			column: 1,
			message,
			hint
		}
	};
}
function withClashes(found) {
	const folds = found.map(({ path }) => fold(path));
	if (new Set(folds).size === found.length) return found;
	const groups = new Map(folds.map((key) => [key, []]));
	for (const [at, one] of found.entries()) groups.get(folds[at] ?? "")?.push(one);
	return found.map((one, at) => {
		const other = groups.get(folds[at] ?? "")?.find(({ path }) => path !== one.path);
		if (other === void 0 || one.finding !== null) return one;
		return {
			...odd(one.path, "odd-file", `The name differs from ${other.path} in case alone; on some machines they are one file.`, "Rename one of the two."),
			readable: one.readable
		};
	});
}
function fold(path) {
	return path.normalize("NFC").toLowerCase();
}
function listFolder(root, folder) {
	try {
		return readdirSync(resolve(root, folder), { withFileTypes: true }).map((entry) => ({
			name: entry.name,
			kind: kindOf(entry)
		}));
	} catch {
		return null;
	}
}
function kindOf(entry) {
	if (entry.isSymbolicLink()) return "symlink";
	if (entry.isDirectory()) return "directory";
	return entry.isFile() ? "file" : "other";
}
function refuseNoFolder(root, dir) {
	let stats;
	try {
		stats = lstatSync(resolve(root, dir));
	} catch (error) {
		refuse(dir, "does not exist", "Run `incident-ledger init` to make it, or name another with --dir.", error);
	}
	if (stats.isSymbolicLink()) refuse(dir, "is a symbolic link, which is never followed", "Name the folder itself with --dir.");
	if (!stats.isDirectory()) refuse(dir, "is no folder", "Name the folder that holds the records with --dir.");
}
function refuse(dir, what, remedy, cause) {
	throw new CommandError(`The folder of records, ${dir}, ${what}.`, remedy, 2, cause);
}
// src/model/count-of.ts
function countOf(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
function nameOrCount(names, noun) {
	const [only] = names;
	return names.length === 1 && only !== void 0 ? only : countOf(names.length, noun);
}
// src/store/file-lookup.ts
function openFileLookup(root) {
	return fileLookupOver({
		lookAt: (path) => kindAt(join(root, path)),
		hashOf: (path) => hashOf(resolve(root, path))
	});
}
function fileLookupOver(keeping) {
	const kinds = new Map();
	const look = (path) => {
		const known = kinds.get(path);
		if (known !== void 0) return known;
		const kind = keeping.lookAt(path);
		kinds.set(path, kind);
		return kind;
	};
	const kindOf = (path) => {
		const segments = inside(path);
		if (segments === null) return null;
		let kind = "directory";
		let at = "";
		for (const segment of segments) {
			if (kind !== "directory") return kind === "symlink" ? "symlink" : null;
			at = at === "" ? segment : `${at}/${segment}`;
			kind = look(at);
		}
		return kind;
	};
	return {
		kindOf,
		sha256: (path) => {
			const segments = inside(path);
			return segments !== null && kindOf(path) === "file" ? keeping.hashOf(segments.join("/")) : null;
		}
	};
}
function inside(path) {
	if (path.startsWith("/") || path.includes("\\") || path.includes("\0")) return null;
	const segments = [];
	for (const step of path.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") segments.push(step);
		else if (segments.pop() === void 0) return null;
	}
	return segments.some((step) => step.toLowerCase() === ".git") ? null : segments;
}
function kindAt(path) {
	let stats;
	try {
		stats = lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return null;
	}
	if (stats === void 0) return null;
	if (stats.isSymbolicLink()) return "symlink";
	if (stats.isDirectory()) return "directory";
	return stats.isFile() ? "file" : null;
}
function hashOf(path) {
	let file;
	try {
		file = openSync(path, "r");
	} catch {
		return null;
	}
	try {
		const hash = createHash("sha256");
		const piece = Buffer.alloc(1 << 20);
		for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) hash.update(piece.subarray(0, length));
		return hash.digest("hex");
	} finally {
		closeSync(file);
	}
}
// src/disk/put-file.ts
function putFile(target, { fill, lastLook, replaces }) {
	const folder = dirname(target);
	mkdirSync(folder, { recursive: true });
	forgetDrafts(folder);
	const draft = join(folder, `${DRAFT}${randomUUID()}.tmp`);
	try {
		const file = openSync(draft, "wx", 438);
		try {
			fill(file);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		const old = replaces ? lstatSync(target, { throwIfNoEntry: false }) : void 0;
		if (old !== void 0) chmodSync(draft, old.mode & 511);
		lastLook?.();
		if (replaces) renameSync(draft, target);
		else putNew(draft, target);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
	keepName(folder);
}
function putNew(draft, target) {
	try {
		linkSync(draft, target);
	} catch (error) {
		if (codeOf(error) === "EEXIST") throw error;
		closeSync(openSync(target, "wx"));
		renameSync(draft, target);
		return;
	}
	rmSync(draft);
}
function keepName(folder) {
	try {
		const file = openSync(folder, "r");
		try {
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
	} catch {}
}
const DRAFT = ".incident-ledger-";
const DRAFT_NAME = /^\.incident-ledger-[0-9a-f-]{36}\.tmp$/;
const ABANDONED_AFTER = 6e4;
function forgetDrafts(folder) {
	for (const name of readdirSync(folder)) {
		if (!DRAFT_NAME.test(name)) continue;
		const draft = join(folder, name);
		const stats = lstatSync(draft, { throwIfNoEntry: false });
		if (stats !== void 0 && Date.now() - stats.mtimeMs > ABANDONED_AFTER) rmSync(draft, { force: true });
	}
}
function putPage(target, bytes) {
	const folder = dirname(target);
	const draft = join(folder, `.${basename(target)}.tmp`);
	mkdirSync(folder, { recursive: true });
	try {
		writeFileSync(draft, bytes);
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
// src/report/check-result.ts
function countFindings(findings) {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	return {
		errors,
		warnings: findings.length - errors
	};
}
function byPlace(findings) {
	return findings.toSorted(comparePlaces);
}
function bySeverity(findings) {
	return findings.toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning") || comparePlaces(a, b));
}
function summarySentence({ findings, files }) {
	const { errors, warnings } = countFindings(findings);
	if (errors + warnings === 0) return `${countOf(files, "file")} checked, nothing to report`;
	return `${[...errors > 0 ? [countOf(errors, "error")] : [], ...warnings > 0 ? [countOf(warnings, "warning")] : []].join(" and ")} in ${countOf(files, "file")}`;
}
function comparePlaces(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}
function checkJson(result) {
	return {
		schemaVersion: 1,
		findings: byPlace(result.findings).map(({ rule, severity, path, line, column, message, hint }) => ({
			rule,
			severity,
			path,
			line,
			column,
			message,
			hint
		})),
		summary: {
			files: result.files,
			...countFindings(result.findings)
		}
	};
}
function renderCheckJson(result) {
	return jsonText(checkJson(result));
}
// src/report/check-github.ts
const SHOWN = 10;
function renderCheckGitHub(result) {
	const sorted = bySeverity(result.findings);
	const shown = [...first(sorted, "error"), ...first(sorted, "warning")];
	const rest = sorted.filter((finding) => !shown.includes(finding));
	const lines = shown.map(annotation);
	if (rest.length > 0) lines.push(command("notice", { title: "Incident Ledger" }, `${countOf(rest.length, "more finding")} than GitHub shows as annotations; the log of this step has them all.`));
	lines.push(...rest.map(logLine), summarySentence(result));
	return `${lines.join("\n")}\n`;
}
function first(sorted, severity) {
	return sorted.filter((finding) => finding.severity === severity).slice(0, SHOWN);
}
function annotation({ severity, path, line, column, rule, message, hint }) {
	return command(severity, {
		file: stripControls(path),
		line: String(line),
		col: String(column),
		title: terminalLine(rule)
	}, `${terminalLine(message)}\n${terminalLine(hint)}`);
}
function logLine({ severity, path, line, column, rule, message, hint }) {
	return `${severity}: ${terminalLine(`${path}:${line}:${column} ${message} ${hint} (${rule})`)}`;
}
function command(name, properties, message) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`).join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/report/check-sarif.ts
function renderCheckSarif(result, rules, home = null) {
	const findings = byPlace(result.findings);
	const ids = [...new Set(findings.map(({ rule }) => rule))].toSorted();
	const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
	return jsonText({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Incident Ledger",
				semanticVersion: VERSION,
				...home === null ? {} : { informationUri: home },
				rules: ids.map((id) => descriptor(id, summaries.get(id) ?? id, home))
			} },
			columnKind: "utf16CodeUnits",
			results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule)))
		}]
	});
}
function descriptor(id, summary, home) {
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: summary },
		...home === null ? {} : { helpUri: `${home}/blob/HEAD/docs/rules/${id}.md` },
		help: { text: `${summary} See docs/rules/${id}.md of Incident Ledger.` }
	};
}
function resultOf({ rule, severity, path, line, column, message, hint }, index) {
	return {
		ruleId: rule,
		ruleIndex: index,
		level: severity,
		message: { text: withoutLinks(`${message} ${hint}`.trim()) },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: uriOf(path),
				uriBaseId: "%SRCROOT%"
			},
			region: {
				startLine: line,
				startColumn: column
			}
		} }]
	};
}
function uriOf(path) {
	return path.split("/").map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "�"))).join("/");
}
function withoutLinks(text) {
	return text.replace(/\](?=\()/g, String.raw`\]`);
}
// src/text/page-mark.ts
const MARK = "Rendered by incident-ledger policy from the kind ";
function kindOfPage(text) {
	const at = text.lastIndexOf(`<!-- ${MARK}`);
	if (at === -1) return null;
	return /^[a-z][a-z0-9-]*(?= -->)/.exec(text.slice(at + `<!-- Rendered by incident-ledger policy from the kind `.length))?.[0] ?? null;
}
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
function sealOf(title) {
	return createHmac("sha256", ownKey()).update(title);
}
function readSealed(path, title, atMost) {
	try {
		if (lstatSync(path).size > atMost) return null;
		const bytes = readFileSync(path);
		const from = title.length + 32;
		if (bytes.length < from || !bytes.subarray(0, title.length).equals(title)) return null;
		const body = bytes.subarray(from);
		const seal = sealOf(title).update(body).digest();
		return timingSafeEqual(seal, bytes.subarray(title.length, from)) ? body : null;
	} catch {
		return null;
	}
}
function writeSealed(path, title, body) {
	const seal = sealOf(title).update(body).digest();
	const fill = (file) => writeAll(file, Buffer.concat([
		title,
		seal,
		body
	]));
	putFile(path, {
		fill,
		replaces: true
	});
}
const KEY_LENGTH = 32;
function ownKey() {
	const state = process.env["XDG_STATE_HOME"] ?? "";
	const folder = isAbsolute(state) ? state : join(homedir(), ".local", "state");
	const path = join(folder, "incident-ledger", "key");
	if (readKey(path)?.length !== KEY_LENGTH) {
		const fill = (file) => {
			fchmodSync(file, 384);
			writeAll(file, randomBytes(KEY_LENGTH));
		};
		putFile(path, {
			fill,
			replaces: true
		});
	}
	return readFileSync(path);
}
function readKey(path) {
	try {
		return readFileSync(path);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		throw error;
	}
}
// src/report/check-text.ts
function renderCheckText(result, options = {
	color: false,
	width: null
}) {
	const lines = [];
	let path = null;
	for (const finding of byPlace(result.findings)) {
		if (finding.path !== path) {
			if (path !== null) lines.push("");
			path = finding.path;
			lines.push(paint(terminalLine(path), "strong", options.color));
		}
		lines.push(...linesOf(finding, options));
	}
	if (path !== null) lines.push("");
	lines.push(paint(summarySentence(result), inkOf(result), options.color));
	return `${lines.join("\n")}\n`;
}
function linesOf(finding, { color, width }) {
	const place = `${finding.line}:${finding.column}`;
	const [first = "", ...rest] = wrap(`  ${place} ${finding.severity}: ${terminalLine(finding.message)}`, width, "    ");
	const severity = `${finding.severity}:`;
	const remedy = wrap(`    > ${terminalLine(finding.hint)}`, width, "      ");
	return [
		first.replace(severity, paint(severity, finding.severity, color)),
		...rest,
		...remedy,
		paint(`    ${terminalLine(finding.rule)}`, "faint", color)
	];
}
function inkOf({ findings }) {
	const { errors, warnings } = countFindings(findings);
	if (errors > 0) return "error";
	return warnings > 0 ? "warning" : "strong";
}
// src/commands/ledger/kept-outcome.ts
const FORM = "incident-ledger outcome 1";
const LARGEST = 2 ** 26;
function openOutcome(shell, options, clock = Date.now) {
	const { root, now } = shell;
	const look = lookAt(root, options, clock());
	if (look === null) return null;
	const basis = basisOf(shell, options, look);
	const title = Buffer.from(`${FORM} ${basis ?? ""}\n`);
	const place = sumOf(JSON.stringify([
		root,
		options.dir,
		options.policy
	])).slice(0, 16);
	const file = join(look.tree.gitFolder, "incident-ledger", `outcome-${place}`);
	const before = basis === null ? null : readKept(file, title);
	const stampNow = (path) => fileStamp(resolve(root, path), clock());
	const holds = ({ now: from, until, met }) => {
		const { kindOf } = openFileLookup(root);
		const isSame = ([path, kind, stamp]) => kindOf(path) === kind && (stamp === null || stampNow(path) === stamp);
		return from <= now && now < (until ?? 1e400) && met.every(isSame);
	};
	const met = new Map();
	let until = basis === null ? now : 1e400;
	const note = (path, kind, stamp) => {
		const [, was = kind, stood = null] = met.get(path) ?? [];
		if (kind !== was || stood !== null && stamp !== null && stamp !== stood) until = now;
		met.set(path, [
			path,
			kind,
			stood ?? stamp
		]);
	};
	return {
		look,
		known: before !== null && holds(before) ? before.result : null,
		noteUntil(at) {
			until = Math.min(until, at);
		},
		watching: ({ kindOf, sha256 }) => ({
			kindOf(path) {
				const kind = kindOf(path);
				note(path, kind, null);
				return kind;
			},
			sha256(path) {
				const kind = kindOf(path);
				const stamp = kind === "file" ? stampNow(path) : null;
				if (kind === "file" && stamp === null) until = now;
				note(path, kind, stamp);
				return sha256(path);
			}
		}),
		keep(result) {
			if (until <= now || result.findings.some(({ rule }) => rule === "unreadable-file")) return;
			const kept = {
				now,
				until: until === 1e400 ? null : until,
				met: [...met.values()],
				result
			};
			try {
				writeSealed(file, title, Buffer.from(JSON.stringify(kept)));
			} catch {}
		}
	};
}
function lookAt(root, options, clock) {
	try {
		const tree = findWorkTree(root);
		if (tree.kind !== "found") return null;
		const found = findRecords(root, options.dir);
		const standing = standingOf(root, policyPath(options), found, clock);
		return {
			tree,
			found,
			pages: findPages(root, options.dir, dirname$1(policyPath(options))),
			standing
		};
	} catch (error) {
		if (error instanceof CommandError) return null;
		throw error;
	}
}
function standingOf(root, policy, found, clock) {
	const sum = createHash("sha256");
	const isAtRest = (path) => {
		const stamp = fileStamp(resolve(root, path), clock);
		sum.update(`${path}\0${stamp}\0`);
		return stamp !== null;
	};
	const rota = rotaPathOf(policy);
	return isAtRest(policy) && (kindAt$1(resolve(root, rota)) === null || isAtRest(rota)) && found.every(({ path, readable }) => !readable || isAtRest(path)) ? sum.digest("base64url") : null;
}
function basisOf({ root, bodyWorker, templates }, options, { tree, found, pages, standing }) {
	if (tree.shallowFile !== null || standing === null) return null;
	const basis = [
		[
			tree.head,
			tree.prefix,
			dated(tree.packs)
		],
		[tellTool(new URL(".", bodyWorker)), dated(new URL("sla.md.hbs", templates))],
		[kindAt$1(resolve(root, dirname$1(policyPath(options)))), ...pages],
		found.filter(({ finding }) => finding !== null),
		standing
	];
	return sumOf(JSON.stringify(basis));
}
function readKept(file, title) {
	const text = readSealed(file, title, LARGEST)?.toString("utf8");
	return text === void 0 ? null : JSON.parse(text);
}
function sumOf(text) {
	return hash("sha256", text, "base64url");
}
// src/commands/check.ts
async function check(shell, options) {
	const { result, unusable } = await judgeHere(shell, options);
	(options.format === "github" ? shell.command : shell.out)(await renderIn(options.format, shell, result));
	if (unusable !== null) throw unusable;
	const { errors, warnings } = countFindings(result.findings);
	return errors > 0 || options.failOn === "warning" && warnings > 0 ? 1 : 0;
}
async function judgeHere(shell, options) {
	const { cache, paths } = options;
	const isWhole = paths.length === 0 && isPresent(options) && shell.place === "private";
	const outcome = cache && isWhole ? openOutcome(shell, options) : null;
	const known = outcome?.known ?? null;
	if (known !== null) return {
		result: known,
		unusable: null
	};
	const { judge } = await import("./chunk-BKj9CVit.js");
	const { withholdFindings } = await import("./chunk-RVKmVzbr.js");
	const { result, unusable, hidden } = await judge(shell, options, { outcome });
	if (unusable === null) outcome?.keep(result);
	return {
		result: {
			...result,
			findings: withholdFindings(result.findings, hidden)
		},
		unusable
	};
}
async function renderIn(format, shell, result) {
	switch (format) {
		case "text": return renderCheckText(result, {
			color: shell.color,
			width: shell.columns
		});
		case "json": return renderCheckJson(result);
		case "github": return renderCheckGitHub(result);
		case "sarif": return renderCheckSarif(result, await allRules(), await homeOf(shell));
		case "markdown": {
			const { renderCheckMarkdown } = await import("./chunk-1q3rI4c0.js");
			return renderCheckMarkdown(result);
		}
	}
}
async function allRules() {
	const { parseRules } = await import("./chunk-BGNimEmF.js");
	const { policyRules, recordRules, rotaRules } = await import("./chunk-BrY9PY7b.js");
	const { pageRule } = await import("./chunk-CiYrpTJd.js");
	return [
		...parseRules,
		...recordRules,
		...policyRules,
		...rotaRules,
		pageRule
	];
}
async function homeOf({ templates }) {
	const { findOwnTool } = await import("./chunk-C2DSLyE4.js");
	const { repository } = findOwnTool(templates);
	return repository === null ? null : `https://github.com/${repository}`;
}
export { runOwnGit as A, ID_PATTERN as B, compareText as C, findWorkTree as D, findGitFolder as E, piecesOf as F, idKey as G, idClaimedByName as H, typed as I, withoutId as J, minuteInId as K, FRONT_MATTER_ID as L, refusal as M, wordsOf as N, readGit as O, longestRun as P, ID_IN_ANY_CASE as R, compareBytes as S, committedAt as T, idInName as U, OPENING_ID as V, idInPath as W, jsonText as X, jsonLine as Y, jsonTextInParts as Z, openFileLookup as _, isPresent as a, findRecords as b, uriOf as c, checkJson as d, countFindings as f, fileLookupOver as g, putPage as h, writeSealed as i, streamGit as j, runGit as k, renderCheckGitHub as l, putFile as m, readSealed as n, findPages as o, summarySentence as p, sameId as q, sealOf as r, MARK as s, check as t, bySeverity as u, countOf as v, fileStamp as w, findRecordsIn as x, nameOrCount as y, ID_OR_HASH as z };
