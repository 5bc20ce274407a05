import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { $ as deriveCourse, D as resolvePath, I as isOpenNow, K as needsExactBody, Q as policyTimeline, U as resolvedSince, W as unknownPast, X as alwaysInForce, Y as readyAgreements, c as policyErrors, d as rotaErrors, i as parseWhole, n as parsePolicy, r as WHOLE_BYTES, t as loadZones, u as recordRules, y as headStanding } from "./chunk-C-0xydx2.js";
import { t as isConfidential } from "./chunk-Zc9OnoFq.js";
import { i as terminalLine } from "./chunk-Ciuw_oLg.js";
import { S as idKey, _ as ID_PATTERN, b as idInName, m as FRONT_MATTER_ID, v as OPENING_ID, x as idInPath } from "./chunk-BsdnBwLm.js";
import { a as refusal, i as streamGit, n as runGit, t as readGit } from "./chunk-JNPwpIzf.js";
import { p as parseInstant } from "./chunk-D4aqUS7_.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { B as typed, D as findFences, N as parseExactDocument, O as inOrder, _ as namingLookAlike, c as extensionsIn, i as tooLarge, j as offsetOf, k as positionsOf, l as loadCoreYaml, n as parseRecord, r as parseRecordText, t as RECORD_LIMIT, v as decode } from "./chunk-VprT16iE.js";
import { a as kindAt$1, c as readBytes$2, r as holdsBytes } from "./chunk-DMpKN7Ap.js";
import { t as trimEndOf } from "./chunk-jBuffEFY.js";
import { t as PolicySchema } from "./chunk-BC-LE7gR.js";
import { n as absencesFor } from "./chunk-BKTATHoe.js";
import { c as asAsked } from "./chunk-MOGd3mN1.js";
import { t as RotaFileSchema } from "./chunk-DXJusL5f.js";
import { once as once$1 } from "node:events";
import { dirname, join, resolve } from "node:path";
import { accessSync, closeSync, constants, existsSync, lstatSync, openSync, readFileSync, readSync, readdirSync, readlinkSync } from "node:fs";
import { Readable } from "node:stream";
import { Worker } from "node:worker_threads";
import { createHash } from "node:crypto";
import { basename as basename$1, dirname as dirname$1, extname, join as join$1, normalize } from "node:path/posix";
import { pipeline as pipeline$1 } from "node:stream/promises";
// src/parse/place-findings.ts
function placeFindings(unplaced, path, text, exact, whole = "record") {
	if (unplaced.length === 0) return [];
	const positionOf = positionsOf(text);
	const fences = whole === "record" ? findFences(path, text).fences : null;
	const start = fences?.start ?? (text.startsWith("﻿") ? 1 : 0);
	const end = fences?.end ?? text.length;
	const document = parseExactDocument(text, {
		start,
		end
	}, exact);
	return inOrder(unplaced.map(({ rule, severity, place, message, hint }) => {
		if (place.in === "text") {
			const { line, column } = place;
			return {
				rule,
				severity,
				path,
				line,
				column,
				message,
				hint
			};
		}
		const offset = offsetOf(document, place.keys, place.at, exact);
		const named = namingLookAlike(message, text, offset);
		return {
			rule,
			severity,
			path,
			...positionOf(offset),
			message: named,
			hint
		};
	}));
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
// src/git/blob-id.ts
function blobId(bytes, digits = 40) {
	return createHash(digits === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/parse/migrate-policy.ts
const MIGRATIONS = [fromVersion0];
const PRESENT = MIGRATIONS.length;
function migratePolicy(policy) {
	if (!isValues(policy)) return policy;
	const { version } = policy;
	if (typeof version !== "number" || !Number.isInteger(version) || version < 0) return policy;
	return MIGRATIONS.slice(version).reduce((older, migrate, index) => ({
		...migrate(older),
		version: version + index + 1
	}), policy);
}
function isOlderPolicy(policy) {
	return isValues(policy) && typeof policy["version"] === "number" && policy["version"] < PRESENT;
}
function fromVersion0({ service, security, tolerance, ...policy }) {
	const kinds = Object.entries({
		service,
		security
	}).filter(([, kind]) => kind !== void 0);
	return {
		"catch-up": "7d",
		...policy,
		...tolerance === void 0 ? {} : { immediately: tolerance },
		contacts: mapValues(policy["contacts"], withLogins),
		kinds: {
			...isValues(policy["kinds"]) ? policy["kinds"] : {},
			...Object.fromEntries(kinds.map(([name, kind]) => [name, withRequires(kind)]))
		}
	};
}
function withLogins(contact) {
	const { login, ...others } = contact;
	return login === void 0 ? contact : {
		...others,
		logins: [login]
	};
}
function withRequires(kind) {
	if (!isValues(kind) || kind["closure"] === void 0) return kind;
	const { closure, ...others } = kind;
	return {
		...others,
		requires: closure
	};
}
function mapValues(values, change) {
	if (!isValues(values)) return values;
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isValues(value) ? change(value) : value]));
}
function isValues(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/parse/parse-old-policy.ts
async function parseOldPolicy(path, bytes, loadYaml) {
	const { text, findings: undecoded } = decode(path, bytes);
	if (text === null) return {
		policy: null,
		problem: problemOf(undecoded)
	};
	const cheap = parsePolicy(path, text);
	if (cheap.policy !== null) return {
		policy: cheap.policy,
		problem: null
	};
	const migrated = migrate(text);
	if (migrated !== null) return {
		policy: migrated,
		problem: null
	};
	const { policy, findings } = cheap.needsExact ? parsePolicy(path, text, await loadYaml()) : cheap;
	return policy === null ? {
		policy,
		problem: problemOf(findings)
	} : {
		policy,
		problem: null
	};
}
function migrate(text) {
	let value;
	try {
		value = loadCoreYaml(text.replace(/^\uFEFF/, ""));
	} catch {
		return null;
	}
	return isOlderPolicy(value) ? PolicySchema.safeParse(migratePolicy(value)).data ?? null : null;
}
function problemOf(findings) {
	const [first] = findings;
	return first === void 0 ? "it cannot be read" : `line ${first.line}: ${first.message}`;
}
// src/git/read-objects.ts
async function* readObjects(folder, hashes, limit) {
	for await (const { kept, ...object } of readThrough(folder, hashes, limit, whole)) yield {
		...object,
		bytes: kept
	};
}
async function sumObjects(folder, hashes, limit) {
	const sums = new Map();
	for await (const { hash, kept } of readThrough(folder, new Set(hashes), limit, sum)) if (kept !== null) sums.set(hash, kept);
	return sums;
}
async function* readThrough(folder, hashes, limit, open) {
	const wanted = hashes[Symbol.iterator]();
	const first = wanted.next();
	if (first.done === true) return;
	const git = streamGit(folder, [
		"cat-file",
		"--batch",
		"--buffer"
	]);
	const unanswered = {
		asked: 0,
		failure: null
	};
	const asking = pipeline$1(Readable.from(lines(first.value, wanted, unanswered), { highWaterMark: 4 }), git.input).catch(() => void 0);
	let answered = 0;
	try {
		for await (const object of split(git.output, limit, open)) {
			answered += 1;
			yield object;
		}
	} finally {
		git.stop();
	}
	await asking;
	const { message } = await git.ended;
	if (unanswered.failure !== null) throw unanswered.failure;
	if (answered < unanswered.asked) {
		const why = message === "" ? "" : `: ${message}`;
		throw new CommandError(`git gave ${answered} of ${unanswered.asked} objects of the history${why}.`, DAMAGED);
	}
}
async function readBytes$1(folder, hashes, limit) {
	const found = new Map();
	for await (const { hash, bytes } of readObjects(folder, new Set(hashes), limit)) if (bytes !== null) found.set(hash, bytes);
	return found;
}
function* lines(first, others, unanswered) {
	const AT_ONCE = 64;
	let some = [first];
	unanswered.asked = 1;
	try {
		for (let next = others.next(); next.done !== true; next = others.next()) {
			unanswered.asked += 1;
			if (some.push(next.value) < AT_ONCE) continue;
			yield `${some.join("\n")}\n`;
			some = [];
		}
	} catch (error) {
		unanswered.failure = error;
	}
	if (some.length > 0) yield `${some.join("\n")}\n`;
}
function whole() {
	const parts = [];
	return {
		take: (bytes) => void parts.push(bytes),
		kept: () => Uint8Array.from(joined(parts))
	};
}
function joined(parts) {
	const [only] = parts;
	return parts.length === 1 && only !== void 0 ? only : Buffer.concat(parts);
}
function sum() {
	const hash = createHash("sha256");
	return {
		take: (bytes) => void hash.update(bytes),
		kept: () => hash.digest("hex")
	};
}
async function* split(output, limit, open) {
	let held = Buffer.alloc(0);
	let object = null;
	for await (const chunk of output) {
		if (!Buffer.isBuffer(chunk)) continue;
		held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
		for (;;) {
			if (object === null) {
				const end = held.indexOf(10);
				if (end === -1) break;
				const [hash = "", type = "", length = ""] = held.toString("latin1", 0, end).split(" ");
				if (type === "missing" || type === "ambiguous") throw missing(hash);
				const size = Number(length);
				object = {
					hash,
					size,
					left: size,
					sink: size > limit ? null : open()
				};
				held = held.subarray(end + 1);
			}
			const bytes = held.subarray(0, object.left);
			object.sink?.take(bytes);
			object.left -= bytes.length;
			held = held.subarray(bytes.length);
			if (object.left > 0 || held.length === 0) break;
			yield {
				hash: object.hash,
				kept: object.sink?.kept() ?? null,
				size: object.size
			};
			held = held.subarray(1);
			object = null;
		}
	}
}
const DAMAGED = "The clone is partial or damaged: clone the repository again, whole and without `--filter`.";
function missing(hash) {
	return new CommandError(`The object ${hash} of the history is missing here.`, DAMAGED);
}
// src/git/read-policies.ts
async function readPolicies(top, blobs) {
	const found = new Map();
	for await (const { hash, bytes } of readObjects(top, new Set(blobs), WHOLE_BYTES)) found.set(hash, bytes);
	return found;
}
async function parsePolicyVersion(path, bytes) {
	if (bytes !== null) return parseOldPolicy(path, bytes, () => import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1)));
	return {
		policy: null,
		problem: `it is larger than a policy may be, ${WHOLE_BYTES} bytes`
	};
}
// src/parse/parse-rota.ts
const FORM = {
	schema: RotaFileSchema,
	file: "the rota"
};
function parseRota(path, text, exact) {
	return parseWhole(FORM, path, text, exact);
}
// src/commands/ledger/rotas-of.ts
function rotaPathOf(policyPath) {
	return join$1(dirname$1(policyPath), "rota.yml");
}
function noRota(policyPath, text) {
	return new CommandError(`There is no rota at ${rotaPathOf(policyPath)} that can be read.`, text === null ? "Write one: docs/reference/rota.md." : "Run `incident-ledger check`.");
}
function namesRota({ contacts }) {
	return Object.values(contacts).some(({ rota }) => rota !== void 0);
}
async function readRota(path, text) {
	const cheap = parseRota(path, text);
	return cheap.needsExact ? parseRota(path, text, await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1))) : cheap;
}
async function rotaOf(path, text) {
	const { value } = await readRota(path, text);
	return value !== null && rotaErrors({
		file: value,
		zones: await loadZones()
	}).length === 0 ? value : null;
}
async function readRotas(question) {
	const { git, commit, path, rota: text = null, beyond } = question;
	const place = rotaPathOf(path);
	const present = text === null ? null : await rotaOf(place, text);
	const alone = present === null ? [] : [{
		since: null,
		file: present
	}];
	const head = commit ?? git?.head ?? null;
	if (git === null || head === null || git.isShallow) return alone;
	if (commit === null && beyond === void 0 && present !== null && !git.isClean(place)) return alone;
	const { changes } = await git.policyHistory(head, place, null);
	const held = await readPolicies(git.top, changes.flatMap(({ blob }) => blob ?? []));
	const versions = [];
	for (const { blob, committedAt, commit: hash } of changes.toReversed()) {
		const bytes = blob === null ? null : held.get(blob) ?? null;
		const file = bytes === null ? null : await rotaOf(place, new TextDecoder().decode(bytes));
		if (file !== null) versions.push({
			since: committedAt,
			file,
			commit: hash
		});
	}
	const newest = changes[0]?.blob;
	const news = beyond !== void 0 && present !== null && blobId(new TextEncoder().encode(text ?? ""), head.length) !== newest ? [{
		since: beyond.committedAt,
		file: present
	}] : [];
	return [...versions, ...news];
}
function withRotas(policy, versions) {
	const { timezone } = policy;
	if (!namesRota(policy)) return policy;
	const counted = asAsked(versions);
	const contacts = Object.entries(policy.contacts).map(([role, contact]) => [role, contact.rota === void 0 ? contact : {
		...contact,
		roster: {
			name: contact.rota,
			versions: counted,
			timezone,
			away: absencesFor(role, policy)
		}
	}]);
	return {
		...policy,
		contacts: Object.fromEntries(contacts)
	};
}
// src/store/ask-worker.ts
function askedWorker(url) {
	let running = null;
	const end = async () => {
		await running?.terminate();
		running = null;
	};
	return {
		end,
		ask: async (question, limit) => {
			running ??= await startWorker(url);
			const answer = await answerOf(running, question, limit);
			if (typeof answer === "string") await end();
			return answer;
		}
	};
}
async function startWorker(url) {
	const worker = new Worker(url);
	try {
		await once$1(worker, "message");
	} catch (error) {
		throw new CommandError(`The worker ${url.pathname} does not start.`, "Install the tool again; the file belongs beside its entry.", 2, error);
	}
	return worker;
}
async function answerOf(worker, question, limit) {
	return new Promise((resolve) => {
		const done = (answer) => {
			clearTimeout(timer);
			worker.off("message", done).off("error", failed).off("exit", failed);
			resolve(answer);
		};
		const failed = () => done("failed");
		const timer = setTimeout(done, limit, "late");
		worker.once("message", done).once("error", failed).once("exit", failed);
		worker.postMessage(question);
	});
}
// src/store/ask-bodies.ts
const BODY_MILLISECONDS = 5e3;
async function askBodies(worker, files, wants, limit) {
	const answers = new Map();
	const unread = [];
	const asked = askedWorker(worker);
	try {
		for (const file of files) {
			const question = {
				text: file.body.text,
				line: file.body.line,
				wants
			};
			const answer = await asked.ask(question, limit);
			if (typeof answer === "object") answers.set(file.path, answer);
			else unread.push({
				file,
				why: answer
			});
		}
	} finally {
		await asked.end();
	}
	return {
		answers,
		unread
	};
}
// src/store/parse-bodies.ts
async function parseBodies(worker, files, limit = BODY_MILLISECONDS) {
	const { answers, unread } = await askBodies(worker, files, "facts", limit);
	return {
		facts: answers,
		findings: unread.map(({ file, why }) => ({
			rule: "body-time",
			severity: "error",
			path: file.path,
			line: file.body.line,
			column: 1,
			message: why === "late" ? `The body could not be read within ${limit / 1e3} s; its sections, links and tasks are unchecked.` : "The body could not be read; its sections, links and tasks are unchecked.",
			hint: "Look for long runs of `*`, `_`, `[` or nested lists, and put such text into a code block."
		}))
	};
}
// src/commands/ledger/exact-closings.ts
async function withExactClosings(bodyWorker, files, timeline) {
	const suspects = files.filter((file) => needsExactBody(file, timeline));
	if (suspects.length === 0) return files;
	const { facts } = await parseBodies(bodyWorker, suspects);
	return files.map((file) => {
		const exact = facts.get(file.path);
		return exact === void 0 ? file : {
			...file,
			body: {
				...file.body,
				facts: exact
			}
		};
	});
}
async function withExactRecords(bodyWorker, records, timeline) {
	const files = records.flatMap(({ file }) => file === null ? [] : [file]);
	const exact = await withExactClosings(bodyWorker, files, timeline);
	if (exact === files) return records;
	const byPath = new Map(exact.map((file) => [file.path, file]));
	return records.map((record) => ({
		...record,
		file: byPath.get(record.path) ?? record.file
	}));
}
// src/parse/parse-rules.ts
const parseRules = [
	{
		id: "odd-file",
		summary: "A record is a regular file with a plain name, no link, no submodule."
	},
	{
		id: "unreadable-file",
		summary: "Every file and folder of the records can be opened."
	},
	{
		id: "too-large",
		summary: "Front matter has at most 64 KiB, a body at most 256 KiB."
	},
	{
		id: "encoding",
		summary: "A file is UTF-8 text without control characters."
	},
	{
		id: "front-matter",
		summary: "A record starts with keys between two lines of `---`."
	},
	{
		id: "yaml-syntax",
		summary: "The front matter and the policy are YAML."
	},
	{
		id: "plain-yaml",
		summary: "The YAML is plain: no anchors, aliases, tags, merge keys or directives."
	},
	{
		id: "duplicate-key",
		summary: "A key comes once."
	},
	{
		id: "yaml-comment",
		summary: "No comment eats the end of a text."
	},
	{
		id: "unknown-key",
		summary: "Every key is known where it stands."
	},
	{
		id: "missing-key",
		summary: "Every key that is needed is there."
	},
	{
		id: "null-value",
		summary: "Every key has a value."
	},
	{
		id: "event",
		summary: "Every entry of the timeline is an event that is known."
	},
	{
		id: "instant",
		summary: "Every instant is RFC 3339 with an offset, and exists."
	},
	{
		id: "person",
		summary: "People are logins, roles, or free names with a space."
	},
	{
		id: "value",
		summary: "Every value is of the kind that its key wants."
	},
	{
		id: "body-time",
		summary: "A body can be read within the time limit."
	},
	{
		id: "record-time",
		summary: "A record that nobody merged yet can be read within the time limit."
	}
];
// src/commands/ledger/hidden-records.ts
function hiddenAmong(records, policy, place) {
	return new Map(records.filter(({ file }) => isConfidential(file, policy, place)).map((record) => [record.path, nameOf(record)]));
}
function nameOf({ id }) {
	return id !== null && ID_PATTERN.test(id) ? id : "a hidden record";
}
const SUMMARIES = new Map([...parseRules, ...recordRules].map(({ id, summary }) => [id, summary]));
function withholdFindings(findings, hidden, shows = () => false) {
	if (hidden.size === 0) return findings;
	return findings.map((finding) => {
		const name = hidden.get(finding.path);
		if (name === void 0) {
			const { message, hint } = finding;
			return {
				...finding,
				message: unnamed(message, hidden),
				hint: unnamed(hint, hidden)
			};
		}
		const path = shows(finding.path) ? finding.path : name;
		if (finding.rule === "tlp-public") return {
			...finding,
			path
		};
		return {
			...finding,
			path,
			message: `${SUMMARIES.get(finding.rule) ?? "Something is to be mended here."} What it found is confidential, and this place is not.`,
			hint: "Run `incident-ledger check` on your own machine."
		};
	});
}
function unnamed(text, hidden) {
	let safe = text;
	for (const [path, name] of hidden) safe = safe.replaceAll(path, name).replaceAll(path.split("/").map(encodeURIComponent).join("/"), name);
	return safe;
}
// src/git/tree.ts
function readTree(folder, commit, within = []) {
	const args = [
		"ls-tree",
		"-r",
		"-z",
		"--end-of-options",
		commit,
		...within
	];
	return treeOf(commit, parseTree(readGit(folder, args, `The files of ${commit} cannot be read`)));
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
const LOG_ARGS = [
	"log",
	"--raw",
	"--root",
	"--no-renames",
	"--no-abbrev",
	"--no-relative",
	"--no-show-signature",
	"--no-ext-diff",
	"--no-textconv",
	"--diff-merges=first-parent",
	"-z",
	`--format=tformat:commit %H %ct %P`
];
const RAW = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/;
const HEADER = /^commit ([0-9a-f]+) (-?\d*)(?: ([0-9a-f ]*))?$/;
async function* parseLog(chunks) {
	let open = null;
	let raw = null;
	for await (const token of tokens(chunks)) {
		if (raw !== null) {
			const [, modeBefore = "", modeAfter = "", before = "", after = ""] = raw;
			open?.changes.push({
				path: token,
				before: fileBlob$1(modeBefore, before),
				after: fileBlob$1(modeAfter, after)
			});
			raw = null;
			continue;
		}
		raw = RAW.exec(token);
		if (raw !== null) continue;
		const header = HEADER.exec(token);
		if (header === null) throw new Error(`git log drew ${JSON.stringify(token.slice(0, 80))}, which is no commit.`);
		if (open !== null) yield open;
		const [, hash = "", committed = "", parents = ""] = header;
		open = {
			hash,
			committedAt: Number(committed),
			parents: parents.split(" ").filter(Boolean),
			changes: []
		};
	}
	if (open !== null) yield open;
}
async function* tokens(chunks) {
	let rest = "";
	for await (const chunk of chunks) {
		const parts = (rest + chunk).split("\0");
		rest = parts.pop() ?? "";
		yield* parts;
	}
	if (rest !== "") yield rest;
}
function fileBlob$1(mode, blob) {
	return mode.startsWith("100") && !/^0+$/.test(blob) ? blob : null;
}
// src/git/log-commits.ts
async function* logCommits(top, args) {
	const git = streamGit(top, [...LOG_ARGS, ...args]);
	git.input.end();
	try {
		yield* parseLog(git.output.setEncoding("utf8"));
	} finally {
		git.stop();
	}
	const { status, message } = await git.ended;
	if (status !== 0 && message !== "") throw new CommandError(`git log failed: ${message}`, "Run `git fsck` to see what is wrong.");
}
// src/git/earlier-policies.ts
async function earlierPolicies(top, { policy, dir }, revision, { hash, parents: [parent = ""] }) {
	const nothing = {
		taken: null,
		others: []
	};
	const own = namesIn(top, revision, dir);
	const latest = latestDate(top, hash);
	if (![...own].some((name) => isNoYounger(name, latest))) return nothing;
	const earlier = await readEarlier(top, parent, extname(policy));
	const isOwn = (name) => own.has(name);
	if (![...earlier.below.get("") ?? new Set()].some(isOwn)) return nothing;
	const candidates = [];
	for (const path of await policiesAmong(top, earlier.blobs)) {
		const names = [...earlier.below.get(folderOf(path)) ?? []];
		const mine = names.filter(isOwn).length;
		candidates.push({
			path,
			own: mine,
			foreign: names.length - mine
		});
	}
	const [first, ...rest] = candidates.filter(({ own: count }) => count > 0).toSorted((a, b) => b.own - a.own || depthOf(b.path) - depthOf(a.path));
	if (first !== void 0) {
		const others = rest.filter(({ path }) => !first.path.startsWith(prefixOf(folderOf(path))));
		return {
			taken: first.path,
			others: others.map(({ path }) => path)
		};
	}
	const apart = candidates.filter(({ foreign }) => foreign === 0).map(({ path }) => path);
	const [only = null] = apart;
	return apart.length === 1 ? {
		taken: only,
		others: []
	} : {
		taken: null,
		others: apart
	};
}
function namesIn(top, revision, dir) {
	const paths = [...readTree(top, revision, dir === "" || dir === "." ? [] : [dir]).files.keys()];
	return new Set(paths.flatMap((path) => recordName(path) ?? []));
}
function recordName(path) {
	const name = basename$1(path);
	if (!name.endsWith(".md") || name === "README.md" || name === "review.md") return null;
	return idInName(name)?.toLowerCase() ?? name;
}
function isNoYounger(name, policyAt) {
	const [, year, month, day] = /^[a-z0-9]{2,10}-(\d{4})(\d{2})(\d{2})-/.exec(name) ?? [];
	const begun = parseInstant(`${year}-${month}-${day}T00:00:00Z`);
	return typeof begun !== "number" || begun <= policyAt + 86400;
}
function latestDate(top, commit) {
	return readGit(top, [
		"log",
		"--first-parent",
		"--format=%ct",
		"--end-of-options",
		commit
	], "The history cannot be read").split("\n").map(Number).reduce((latest, date) => Math.max(latest, date), 0);
}
async function readEarlier(top, from, extension) {
	const below = new Map();
	const blobs = new Map();
	for await (const { changes } of logCommits(top, [
		"--first-parent",
		"--end-of-options",
		from
	])) for (const { path, before, after } of changes) {
		const name = recordName(path);
		if (name !== null) for (let folder = folderOf(path);; folder = folderOf(folder)) {
			below.set(folder, (below.get(folder) ?? new Set()).add(name));
			if (folder === "") break;
		}
		else if (isTextOfKeys(path, extension)) {
			const known = blobs.get(path) ?? new Set();
			for (const blob of [before, after]) if (blob !== null) known.add(blob);
			blobs.set(path, known);
		}
	}
	return {
		below,
		blobs
	};
}
function isTextOfKeys(path, extension) {
	const own = extname(path);
	return (own === ".yml" || own === ".yaml" || own === extension) && basename$1(path) !== "pnpm-lock.yaml";
}
const WORDS = [
	"version",
	"contacts",
	"kinds",
	"matrix"
];
async function policiesAmong(top, paths) {
	const policies = new Set();
	const all = new Set([...paths.values()].flatMap((blobs) => [...blobs]));
	for await (const { hash, bytes } of readObjects(top, all, WHOLE_BYTES)) {
		const text = bytes === null ? "" : new TextDecoder().decode(bytes);
		if (WORDS.every((word) => text.includes(word))) policies.add(hash);
	}
	return [...paths].filter(([, blobs]) => [...blobs].some((blob) => policies.has(blob))).map(([path]) => path);
}
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function prefixOf(folder) {
	return folder === "" ? "" : `${folder}/`;
}
function depthOf(path) {
	return path.split("/").length;
}
// src/git/policy-history.ts
const MOVES_AT_MOST = 20;
async function readPolicyHistory(top, revision, place) {
	const changes = [];
	const doubts = [];
	let from = revision;
	let at = place.policy;
	for (let moves = 0;; moves += 1) {
		const commits = await log(top, from, at);
		for (const { hash, committedAt, changes: own } of commits) changes.push({
			commit: hash,
			committedAt,
			path: at,
			blob: own[0]?.after ?? null
		});
		const oldest = commits.at(-1);
		const [parent] = oldest?.parents ?? [];
		if (oldest === void 0 || parent === void 0) break;
		const { taken, others } = await stoodBefore(top, {
			...place,
			policy: at
		}, revision, oldest);
		const isTooFar = taken !== null && moves === MOVES_AT_MOST;
		if (others.length > 0 || isTooFar) doubts.push({
			commit: oldest.hash,
			taken: isTooFar ? null : taken,
			others: isTooFar ? [taken, ...others] : others
		});
		if (taken === null || isTooFar) break;
		from = parent;
		at = taken;
	}
	return {
		changes,
		doubts
	};
}
async function stoodBefore(top, { policy, dir }, revision, oldest) {
	const [added] = oldest.changes;
	if (added === void 0 || added.after === null) return {
		taken: null,
		others: []
	};
	const [whole] = await log(top, oldest.hash, null);
	const moved = cameFrom(added, whole?.changes ?? []);
	if (moved !== null) return {
		taken: moved,
		others: []
	};
	if (dir === null) return {
		taken: null,
		others: []
	};
	return earlierPolicies(top, {
		policy,
		dir
	}, revision, oldest);
}
async function log(top, from, path) {
	const commits = [];
	const args = [
		"--first-parent",
		"--end-of-options",
		from,
		"--"
	];
	const asked = path === null ? ["-1", ...args] : [...args, path];
	for await (const commit of logCommits(top, asked)) commits.push(commit);
	return commits;
}
function cameFrom(added, changes) {
	const gone = changes.filter(({ before, after }) => before !== null && after === null);
	return (gone.find(({ before }) => before === added.after) ?? gone.find(({ path }) => basename$1(path) === basename$1(added.path)))?.path ?? null;
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
// src/git/repository.ts
function openGit(folder) {
	const found = findWorkTree(folder);
	if (found.kind !== "found") return null;
	const { top, gitFolder, prefix, shallowFile } = found;
	const boundary = shallowFile === null ? new Set() : readBoundary(shallowFile);
	const head = headOf(folder);
	const lines = new Map();
	const isClean = (path) => head !== null && isAsCommitted(folder, path);
	return {
		top,
		gitFolder,
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
		},
		policyHistory: (revision, path, dir) => {
			const key = JSON.stringify([
				revision,
				path,
				dir
			]);
			const place = {
				policy: `${prefix}${path}`,
				dir: dir === null ? null : normalize(`${prefix}${dir}`)
			};
			const line = lines.get(key) ?? readPolicyHistory(top, revision, place);
			lines.set(key, line);
			return line;
		}
	};
}
function readBoundary(file) {
	return new Set(readFileSync(file, "utf8").split("\n").filter(Boolean));
}
// src/store/read-policy.ts
async function readPolicy(root, path) {
	return parsePolicyBytes(path, readBytes(root, path));
}
async function parsePolicyBytes(path, bytes) {
	const { text, findings } = decode(path, bytes);
	if (text === null) return {
		policy: null,
		findings,
		needsExact: false,
		text
	};
	const parsed = parsePolicy(path, text);
	return {
		...parsed.needsExact ? parsePolicy(path, text, await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1))) : parsed,
		text
	};
}
function readBytes(root, path) {
	const remedy = "Run `incident-ledger init` to make one, or name another with --policy.";
	try {
		const stats = lstatSync(resolve(root, path));
		if (stats.isSymbolicLink()) throw new CommandError(`The policy ${path} is a symbolic link, which is never followed.`, "Put the file itself there, or name it with --policy.");
		if (!stats.isFile()) throw new CommandError(`The policy ${path} is no file.`, remedy);
		return readFileSync(resolve(root, path));
	} catch (error) {
		if (error instanceof CommandError) throw error;
		const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
		throw new CommandError(missing ? `There is no policy at ${path}.` : `The policy ${path} cannot be read.`, missing ? remedy : "Give yourself the right to read it.", 2, error);
	}
}
// src/disk/lent-bytes.ts
const ROOM = 262144;
let room = null;
function lentBytes(path) {
	room ??= Buffer.allocUnsafeSlow(ROOM);
	const file = openSync(path, "r");
	try {
		let length = 0;
		while (length < ROOM) {
			const read = readSync(file, room, length, ROOM - length, null);
			if (read === 0) return room.subarray(0, length);
			length += read;
		}
	} finally {
		closeSync(file);
	}
	return readFileSync(path);
}
// src/store/find-records.ts
function findRecords(root, dir) {
	refuseNoFolder(root, dir);
	const list = (folder) => listFolder(root, folder);
	return findRecordsIn(list, dir) ?? refuse(dir, "cannot be read", "Give yourself the right to read it.");
}
function findRecordsIn(list, dir) {
	const found = [];
	const walk = (folder, entries) => {
		if (folder !== dir && entries.some(({ name }) => name === ".git")) {
			found.push(odd(folder, "odd-file", "This folder is a repository of its own; records are read from this one alone.", "Move its records here, or remove the submodule."));
			return;
		}
		for (const entry of entries) {
			const path = join(folder, entry.name).replaceAll("\\", "/");
			const isRecord = entry.name.endsWith(".md") && entry.name !== "README.md";
			if (entry.kind === "symlink") {
				if (entry.name !== "README.md") found.push(odd(path, "odd-file", "This is a symbolic link; links are never followed.", "Put the file itself here, or delete the link."));
			} else if (entry.kind === "directory") {
				if (entry.name === ".git" || ID_PATTERN.test(entry.name)) continue;
				if (isRecord) found.push(odd(path, "odd-file", "This is a folder; a name that ends in `.md` is a record’s.", "Rename the folder."));
				const below = list(path);
				if (below === null) found.push(odd(path, "unreadable-file", "The folder cannot be read, so its records are missing here.", "Give yourself the right to read it."));
				else walk(path, below);
			} else if (isRecord) found.push(entry.kind === "file" ? file(path, entry.name) : odd(path, "odd-file", "This is no regular file.", "Delete it."));
		}
	};
	const top = list(dir);
	if (top === null) return null;
	walk(dir, top);
	return withClashes(found.toSorted((a, b) => compareBytes(a.path, b.path)));
}
function compareBytes(a, b) {
	if (/[\uD800-\uFFFF]/.test(a + b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
	return a < b ? -1 : a > b ? 1 : 0;
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
	const clashes = groupByFold(found);
	return found.map((one) => {
		const other = clashes.get(fold(one.path))?.find(({ path }) => path !== one.path);
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
function groupByFold(found) {
	const groups = new Map();
	for (const one of found) {
		const group = groups.get(fold(one.path));
		if (group === void 0) groups.set(fold(one.path), [one]);
		else group.push(one);
	}
	return groups;
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
// src/store/read-ledger.ts
const PART = 25;
function openLedger(root, dir) {
	const found = new Map(findRecords(root, dir).map((one) => [one.path, one]));
	const readOne = (path, isKnown) => {
		const { finding = null, readable = true } = found.get(path) ?? {};
		if (!readable) return [withFinding(finding, unread(path))];
		const record = read$1(root, path, finding === null ? isKnown : () => false);
		return record === null ? [] : [withFinding(finding, record)];
	};
	return {
		paths: [...found.keys()],
		atHand: false,
		async *read(paths, isKnown = () => false) {
			for (let at = 0; at < paths.length; at += PART) yield (await ledgerOf(paths.slice(at, at + PART).flatMap((path) => readOne(path, isKnown)))).records;
		},
		holding: (paths, words) => paths.filter((path) => found.get(path)?.readable === true && holdsOne(root, path, words))
	};
}
async function readLedger(root, dir) {
	const { paths, read: parts } = openLedger(root, dir);
	const records = [];
	for await (const part of parts(paths)) records.push(...part);
	return { records };
}
function filesOf(records) {
	return {
		paths: records.map(({ path }) => path),
		atHand: true,
		async *read(paths) {
			const wanted = new Set(paths);
			yield records.filter(({ path }) => wanted.has(path));
		},
		holding(paths, words) {
			const asked = new Set(paths);
			const holds = (text) => words.some((word) => text?.includes(word) === true);
			return records.flatMap(({ path, text }) => asked.has(path) && holds(text) ? [path] : []);
		}
	};
}
async function ledgerOf(records) {
	if (records.every(({ needsExact }) => !needsExact)) return { records };
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	return { records: records.map((record) => {
		if (!record.needsExact || record.text === null) return record;
		const exact = parseRecordText(record.path, record.text, yaml);
		return {
			...exact,
			findings: [...record.findings, ...exact.findings]
		};
	}) };
}
function read$1(root, path, isKnown) {
	let bytes;
	try {
		bytes = lentBytes(resolve(root, path));
	} catch (error) {
		return withFinding(unreadable(path, error), unread(path));
	}
	return isKnown(path, bytes) ? null : parseRecord(path, bytes);
}
function holdsOne(root, path, words) {
	try {
		const bytes = lentBytes(resolve(root, path));
		return words.some((word) => bytes.includes(word));
	} catch {
		return false;
	}
}
function knownByName(path) {
	return {
		...unread(path),
		id: idInPath(path)
	};
}
function unread(path) {
	return {
		path,
		text: null,
		id: null,
		file: null,
		findings: [],
		needsExact: false
	};
}
function withFinding(finding, record) {
	return finding === null ? record : {
		...record,
		findings: [finding, ...record.findings]
	};
}
function unreadable(path, error) {
	return {
		rule: "unreadable-file",
		severity: "error",
		path,
		line: 1,
		column: 1,
		message: `The file cannot be read${error instanceof Error && "code" in error ? ` (${String(error.code)})` : ""}.`,
		hint: "Give yourself the right to read it, or restore it from git."
	};
}
// src/commands/ledger/commit-source.ts
function commitSource(root, commit) {
	const tree = readTree(root, commit);
	const short = commit.slice(0, 12);
	const blobAt = (path) => fileBlob(tree, path);
	const bytesAt = async (path) => {
		const blob = blobAt(path);
		if (blob === null) return null;
		for await (const { bytes } of readObjects(root, [blob], RECORD_LIMIT)) return bytes;
		return null;
	};
	return {
		has: (path) => tree.kindOf(path) !== null,
		records: async (dir) => {
			const found = tree.kindOf(dir) === "directory" ? findRecordsIn(tree.list, dir) : null;
			if (found !== null) return (await ledgerOf(await readRecords(root, found, blobAt))).records;
			throw new CommandError(`The commit ${short} has no folder ${dir}.`, "Ask for a later moment, or name the folder of then with --dir.");
		},
		policy: async (path) => {
			const bytes = await bytesAt(path);
			if (bytes !== null) return parsePolicyBytes(path, bytes);
			throw new CommandError(`The commit ${short} has no policy at ${path}.`, "Ask for a later moment, or name the policy of then with --policy.");
		},
		text: async (path) => {
			const bytes = await bytesAt(path);
			return bytes === null ? null : new TextDecoder().decode(bytes);
		},
		repository: async (records) => {
			const hashes = await evidenceHashes(root, records, blobAt);
			return fileLookupOver({
				lookAt: tree.kindOf,
				hashOf: (path) => hashes.get(blobAt(path) ?? "") ?? null
			});
		}
	};
}
function fileBlob({ files }, path) {
	const file = files.get(path);
	return file?.kind === "file" ? file.blob : null;
}
async function readRecords(root, found, blobAt) {
	const wanted = found.flatMap(({ path, readable }) => {
		const blob = readable ? blobAt(path) : null;
		return blob === null ? [] : [{
			path,
			blob
		}];
	});
	const read = new Map();
	const blobs = wanted.map(({ blob }) => blob);
	for await (const { bytes, size } of readObjects(root, blobs, RECORD_LIMIT)) {
		const path = wanted[read.size]?.path ?? "";
		read.set(path, bytes === null ? tooLarge(path, size) : parseRecord(path, bytes));
	}
	return found.map(({ path, finding }) => withFinding(finding, read.get(path) ?? unread(path)));
}
const ATTACHMENT_LIMIT = 104857600;
async function evidenceHashes(root, records, blobAt) {
	return sumObjects(root, records.flatMap(({ path: from, file }) => (file?.incident.evidence ?? []).flatMap(({ path, sha256 }) => {
		if (path === void 0 || sha256 === void 0) return [];
		const found = resolvePath(from, path);
		return found.to === "repository" ? blobAt(found.path) ?? [] : [];
	})), ATTACHMENT_LIMIT);
}
// src/store/read-committed.ts
function readCommitted(root, path) {
	for (const step of [dirname(path), path]) {
		const stats = lstatSync(resolve(root, step), { throwIfNoEntry: false });
		if (stats === void 0) return null;
		if (step === path ? stats.isFile() : !stats.isSymbolicLink()) continue;
		throw new CommandError(`The file ${path} cannot be read: ${step} is ${stats.isSymbolicLink() ? "a symbolic link" : "no file"}.`, "Move it out of the way, and put the file itself there.");
	}
	return readFileSync(resolve(root, path), "utf8");
}
// src/commands/ledger/ledger-source.ts
function openSource(root, { replay, head }) {
	if (head !== void 0) return head;
	return replay === null || replay === void 0 ? folderSource(root) : commitSource(root, replay.commit);
}
function folderSource(root) {
	return {
		records: async (dir) => (await readLedger(root, dir)).records,
		files: async (dir) => openLedger(root, dir),
		has: (path) => kindAt$1(resolve(root, path)) !== null,
		policy: (path) => readPolicy(root, path),
		text: async (path) => readCommitted(root, path),
		repository: async () => openFileLookup(root)
	};
}
// src/git/parse-commit.ts
function parseCommit(hash, bytes) {
	const rough = new TextDecoder("latin1").decode(bytes);
	const end = rough.indexOf("\n\n");
	const encoding = /^encoding (.+)$/m.exec(end === -1 ? rough : rough.slice(0, end))?.[1];
	const text = decoded(bytes, encoding);
	const split = text.indexOf("\n\n");
	const head = split === -1 ? text : text.slice(0, split);
	const message = split === -1 ? "" : text.slice(split + 2);
	const headers = head.split("\n");
	const values = (name) => headers.flatMap((line) => line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []);
	return {
		hash,
		parents: values("parent"),
		author: signatory(values("author")[0] ?? ""),
		committer: signatory(values("committer")[0] ?? ""),
		subject: (message.trimStart().split("\n", 1)[0] ?? "").trim(),
		signature: signatureOf(headers)
	};
}
function pullRequestOf(subject) {
	const match = /^Merge pull request #(\d{1,9})\b/.exec(subject) ?? /\(pull request #(\d{1,9})\)/.exec(subject) ?? /\(#(\d{1,9})\)$/.exec(subject);
	return match === null ? null : Number(match[1]);
}
function signatory(line) {
	const [, name = "", email = "", at = "0"] = /^([^<]*)<([^>]*)>(?:.*>)? (\d+)(?: [+-]\d{4})?$/s.exec(line) ?? [];
	return {
		name: name.trimEnd(),
		email,
		at: Number(at)
	};
}
function signatureOf(headers) {
	const line = headers.find((header) => /^gpgsig(?:-sha256)? /.test(header));
	if (line === void 0) return null;
	if (line.includes("BEGIN SSH SIGNATURE")) return "ssh";
	if (line.includes("BEGIN SIGNED MESSAGE")) return "x509";
	return /BEGIN PGP (?:SIGNATURE|MESSAGE)/.test(line) ? "openpgp" : null;
}
function decoded(bytes, encoding) {
	try {
		return new TextDecoder(encoding ?? "utf-8").decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
// src/git/record-version.ts
const VERSION_LIMIT = 1048576;
async function digest(path, bytes) {
	if (bytes === null) return {
		id: null,
		facts: null,
		problem: "The file is too large to be a record.",
		statements: []
	};
	const cheap = parseRecord(path, bytes);
	const read = cheap.needsExact ? parseRecord(path, bytes, await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1))) : cheap;
	const { id, file, text } = read;
	if (file !== null) {
		const own = extensionsIn(path, text ?? "");
		const statements = othersIn(file);
		return {
			id,
			facts: factsOf(file, own),
			problem: null,
			statements
		};
	}
	const [first] = read.findings;
	return {
		id,
		facts: null,
		problem: first === void 0 ? "It cannot be read." : `line ${first.line}: ${first.message}`,
		statements: statementsIn(text ?? "", OPENING_ID)
	};
}
function factsOf({ incident, body, head }, own) {
	const { timeline, ...front } = incident;
	return [
		...[...Object.entries(front), ...own].filter(([, value]) => value !== void 0).map(([field, value]) => ({
			field,
			value: canonical(value)
		})),
		...timeline.map((entry) => ({
			field: "timeline",
			value: canonical(entry)
		})),
		...headFacts(incident, head),
		...sectionsOf(body.text)
	];
}
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	return `{${Object.entries(value).filter(([, inner]) => inner !== void 0).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}
function sectionsOf(text) {
	return text.split(/^(?=##? )/m).flatMap((section) => {
		const [first = ""] = section.split("\n", 1);
		const isHeaded = /^##? /.test(first);
		const words = (isHeaded ? section.slice(first.length) : section).replaceAll(/^[ \t]*[-*+] /gm, "- ").replaceAll(/[\s*_]+/g, " ").trim();
		if (words === "" && !isHeaded) return [];
		return [{
			field: isHeaded ? trimEndOf(first, " 	#").trim() : "text",
			value: digestOf(words)
		}];
	});
}
function headFacts(incident, head) {
	const standing = head === void 0 ? "equal" : headStanding(head, incident);
	if (head === void 0 || standing === "equal") return [];
	return [{
		field: "head",
		value: JSON.stringify(`${standing === "other-version" ? "of another version" : "not what the record says"} (${digestOf(head.text)})`)
	}];
}
function digestOf(words) {
	return createHash("sha256").update(words).digest("hex").slice(0, 16);
}
const INSTANT = /\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})/g;
function othersIn({ incident, body: { text } }) {
	if (!/^id:/m.test(text)) return [];
	return statementsIn(text, FRONT_MATTER_ID).filter(({ id }) => id !== incident.id);
}
function statementsIn(text, opening) {
	const found = new Map();
	let instants = null;
	for (const line of text.split("\n")) {
		const [, id] = opening.exec(line) ?? [];
		if (id !== void 0) {
			instants = found.get(id) ?? new Set();
			found.set(id, instants);
		}
		if (instants === null) continue;
		for (const [typed] of line.matchAll(INSTANT)) {
			const instant = parseInstant(typed);
			if (typeof instant === "number") instants.add(instant);
		}
	}
	return [...found].map(([id, said]) => ({
		id,
		instants: [...said]
	}));
}
// src/git/walk.ts
function walkFrom(head) {
	const waiting = new Map([[head, {
		isMainLine: true,
		through: null,
		place: 0,
		children: []
	}]]);
	let mainLine = 0;
	return {
		step: (commit, late) => {
			const own = waiting.get(commit.hash);
			if (own === void 0) throw new Error(`git log drew ${commit.hash} before its children.`);
			waiting.delete(commit.hash);
			for (const child of own.children) if (child.committedAt < commit.committedAt) child.late(commit.committedAt - child.committedAt);
			if (own.isMainLine) mainLine += 1;
			for (const [index, parent] of commit.parents.entries()) {
				const isMainLine = own.isMainLine && index === 0;
				const through = own.isMainLine ? commit.hash : own.through;
				const place = own.isMainLine ? mainLine : own.place;
				const known = waiting.get(parent) ?? {
					isMainLine: false,
					through,
					place,
					children: []
				};
				known.isMainLine ||= isMainLine;
				if (place > known.place) Object.assign(known, {
					through,
					place
				});
				known.children.push({
					committedAt: commit.committedAt,
					late
				});
				waiting.set(parent, known);
			}
			return standing(own);
		},
		waiting: () => [...waiting.keys()],
		standingOf: (hash) => {
			const known = waiting.get(hash);
			return known === void 0 ? null : standing(known);
		}
	};
}
function standing({ isMainLine, through }) {
	return {
		isMainLine,
		through: isMainLine ? null : through
	};
}
// src/git/read-versions.ts
async function readVersions$1(top, revision, isWanted) {
	const walk = walkFrom(revision);
	const found = [];
	const asked = [
		"--topo-order",
		"--end-of-options",
		revision
	];
	for await (const commit of logCommits(top, asked)) {
		const { isMainLine } = walk.step(commit, () => void 0);
		for (const { path, before, after } of commit.changes) if (after !== null && after !== before && isWanted(path)) found.push({
			path,
			blob: after,
			commit: commit.hash,
			isMainLine
		});
	}
	const held = await readBytes$1(top, found.flatMap(({ blob, commit }) => [blob, commit]), VERSION_LIMIT);
	return found.flatMap(({ path, blob, commit: hash, isMainLine }) => {
		const bytes = held.get(blob);
		if (bytes === void 0) return [];
		const { author, committer } = parseCommit(hash, held.get(hash) ?? new Uint8Array());
		return [{
			path,
			bytes,
			at: Math.min(author.at, committer.at),
			isMainLine
		}];
	});
}
// src/commands/ledger/pasts-of.ts
async function pastsOf({ git, commit, records, policy }) {
	const asked = records.flatMap(({ file }) => file === null || file.incident.declared === "live" ? [] : [file]);
	const revision = commit ?? git?.head ?? null;
	if (asked.length === 0 || git === null || git.isShallow || revision === null) return unknownPast;
	const ids = asked.map(({ incident }) => idKey(incident.id));
	const paths = new Set(asked.map(({ path }) => `${git.prefix}${path}`));
	const isWanted = (path) => paths.has(path) || path.endsWith(".md") && ids.some((id) => path.toLowerCase().includes(id));
	let versions;
	try {
		versions = await readVersions$1(git.top, revision, isWanted);
	} catch (error) {
		if (error instanceof CommandError) return unknownPast;
		throw error;
	}
	const pasts = new Map(ids.map((id) => [id, {
		first: null,
		main: []
	}]));
	for (const { path, bytes, at, isMainLine } of versions) {
		const [read] = (await ledgerOf([parseRecord(path, bytes)])).records;
		const incident = read?.file?.incident;
		const past = incident === void 0 ? void 0 : pasts.get(idKey(incident.id));
		if (incident === void 0 || past === void 0) continue;
		const { declared } = incident;
		if (isMainLine) past.main.push(declared);
		if (past.first !== null && past.first.at < at) continue;
		past.first = {
			at,
			declared,
			resolvedAt: resolvedSince(deriveCourse(incident, "unknown", policy, at))
		};
	}
	return (id) => {
		const past = pasts.get(id);
		return past === void 0 ? { known: false } : {
			known: true,
			...past
		};
	};
}
// src/commands/ledger/policies-of.ts
async function openPolicyLine(question) {
	const versions = await openVersions(question);
	let rotas = null;
	let known = null;
	const { commit, git, rota, text } = question;
	return {
		basis: JSON.stringify([
			versions.basis,
			text,
			rota ?? null,
			versions.mayNameRota ? commit ?? git?.head : null
		]),
		async at(moments) {
			const found = await versions.at(moments);
			if (known?.found === found) return known.filled;
			const named = [question.present, ...found.policies.timeline.map(({ policy }) => policy)];
			if (!question.isForeign && named.some(namesRota)) rotas ??= readRotas(question);
			known = {
				found,
				filled: withinRotas(question, found, await rotas)
			};
			return known.filled;
		}
	};
}
function withinRotas({ present }, found, rotas) {
	if (rotas === null) return {
		...found,
		present
	};
	const [first, ...later] = found.policies.timeline;
	const within = (one) => ({
		...one,
		policy: withRotas(one.policy, rotas)
	});
	return {
		...found,
		present: withRotas(present, rotas),
		policies: {
			...found.policies,
			timeline: [within(first), ...later.map(within)]
		}
	};
}
async function openVersions(question) {
	const { git, commit: replayed, path, dir, present, text, isForeign, beyond } = question;
	const only = (presentBecause, commit = null) => {
		const found = {
			commit,
			policies: {
				timeline: alwaysInForce(present, commit),
				texts: new Map([[commit, text]]),
				presentBecause,
				unreadable: []
			}
		};
		return {
			at: async () => found,
			basis: JSON.stringify([presentBecause, commit]),
			mayNameRota: namesRota(present)
		};
	};
	if (isForeign) return only("it is that of the base branch");
	if (git === null || git.head === null) return only("there is no history here");
	if (git.isShallow) return only("the history of this clone was cut when it was fetched (it is shallow)", beyond?.commit ?? git.lastCommitOf(path));
	if (replayed === null && beyond === void 0 && !git.isClean(path)) return only("the policy is changed and not committed");
	const { changes } = await git.policyHistory(replayed ?? git.head, path, dir);
	const [newest] = changes;
	if (newest === void 0 || newest.blob === null) return only("the policy is not committed", beyond?.commit);
	const presentBytes = new TextEncoder().encode(text);
	const isNews = beyond !== void 0 && blobId(presentBytes, newest.blob.length) !== newest.blob;
	const last = {
		...newest,
		...isNews ? beyond : {},
		bytes: presentBytes,
		read: judged({
			policy: present,
			problem: null
		}, await loadZones())
	};
	const line = [...await readVersions(git, isNews ? changes : changes.slice(1)), last];
	const isDated = line.some((version) => statesInForce(version));
	let known = null;
	return {
		basis: JSON.stringify(line.map(({ commit, committedAt, blob }) => [
			commit,
			committedAt,
			blob
		])),
		mayNameRota: line.some(({ bytes }) => /\brota\b/.test(textOf(bytes))),
		async at(moments) {
			if (isDated || moments === null) for (const version of line) await read(version);
			else await readNeeded(line, moments);
			const count = line.filter((version) => version.read !== null).length;
			if (count !== known?.read) known = {
				read: count,
				found: datedLine(line, present, last)
			};
			return known.found;
		}
	};
}
function datedLine(line, present, last) {
	const [first = {
		commit: last.commit,
		committedAt: last.committedAt,
		policy: present
	}, ...later] = line.flatMap(({ commit, committedAt, read: found }) => found?.policy ? [{
		commit,
		committedAt,
		policy: found.policy
	}] : []);
	return {
		commit: last.commit,
		policies: {
			timeline: policyTimeline([first, ...later]),
			texts: new Map(line.map(({ commit, bytes }) => [commit, textOf(bytes)])),
			presentBecause: null,
			unreadable: line.flatMap(({ commit, committedAt: from, read: found }, index) => found?.problem ? [{
				commit,
				from,
				to: line[index + 1]?.committedAt ?? null,
				problem: found.problem
			}] : [])
		}
	};
}
async function readVersions({ top }, changes) {
	const held = await readPolicies(top, changes.flatMap(({ blob }) => blob ?? []));
	return changes.toReversed().flatMap((change) => {
		const bytes = change.blob === null ? void 0 : held.get(change.blob);
		return bytes === void 0 ? [] : [{
			...change,
			bytes,
			read: null
		}];
	});
}
function statesInForce({ bytes }) {
	return /in-force["']? *:/.test(textOf(bytes));
}
async function readNeeded(line, moments) {
	if (line.every((version) => version.read !== null)) return;
	const rest = new Set(moments);
	while (rest.size > 0) {
		const usable = line.filter((version) => version.read === null || version.read.policy !== null);
		for (const at of rest) {
			const needed = usable.findLast(({ committedAt }) => committedAt <= at) ?? usable[0];
			if (needed === void 0 || (await read(needed)).policy !== null) rest.delete(at);
			else break;
		}
	}
}
async function read(version) {
	const known = version.read;
	if (known !== null) return known;
	version.read = judged(await parsePolicyVersion(version.path, version.bytes), await loadZones());
	return version.read;
}
function judged(found, zones) {
	const [error] = found.policy === null ? [] : policyErrors(found.policy, zones);
	return error === void 0 ? found : {
		policy: null,
		problem: error.message
	};
}
function textOf(bytes) {
	return new TextDecoder().decode(bytes ?? new Uint8Array());
}
// src/commands/ledger/reading.ts
function readingOf(root, options) {
	if (options.reading !== void 0) return options.reading;
	const source = openSource(root, options);
	const git = once(() => remembering(openGit(root)));
	const policies = new Map();
	const records = once(source.records);
	return {
		...source,
		records,
		files: async (dir) => await source.files?.(dir) ?? filesOf(await records(dir)),
		policy: once(source.policy),
		parsePolicy: once(parsePolicyBytes),
		git,
		policies: (question) => {
			const { commit, path, dir, text, rota, isForeign, beyond } = question;
			const key = JSON.stringify([
				commit,
				path,
				dir,
				text,
				rota,
				isForeign,
				beyond
			]);
			const found = policies.get(key) ?? openPolicyLine({
				...question,
				git: git()
			});
			policies.set(key, found);
			return found;
		},
		pasts: once((commit, asked, policy) => pastsOf({
			git: git(),
			commit,
			records: asked,
			policy
		})),
		exact: once(withExactRecords)
	};
}
function remembering(git) {
	if (git === null) return null;
	return {
		...git,
		isClean: once(git.isClean)
	};
}
function once(find) {
	const known = [];
	return (...asked) => {
		const before = known.find((one) => one.asked.every((word, index) => word === asked[index]));
		if (before !== void 0) return before.answer;
		const answer = find(...asked);
		known.push({
			asked,
			answer
		});
		return answer;
	};
}
// src/commands/ledger/read-open.ts
async function readOpen(files, { timelineOf, zones, now }) {
	const agreements = readyAgreements(zones);
	const kept = [];
	const open = new Set();
	const settled = new Map();
	for await (const records of files.read(files.paths)) {
		const timeline = await timelineOf(records);
		for (const record of records) {
			const { file } = record;
			const key = file === null ? "" : idKey(file.incident.id);
			if (settled.has(key)) continue;
			if (file !== null && !open.has(key) && isOver(file, timeline, agreements, now)) settled.set(key, record.path);
			else {
				kept.push(record);
				if (file !== null) open.add(key);
			}
		}
	}
	const originals = new Set(kept.map(({ file }) => file?.incident["duplicate-of"]?.toLowerCase()));
	const named = [...settled].flatMap(([key, path]) => originals.has(key) ? [path] : []);
	for await (const records of files.read(named)) kept.push(...records);
	return {
		records: kept,
		settled: settled.size - named.length
	};
}
function isOver(file, timeline, agreements, now) {
	const { id, declared, "duplicate-of": original } = file.incident;
	if (!ID_PATTERN.test(id) || declared !== "live" || original !== void 0) return false;
	if (needsExactBody(file, timeline)) return false;
	return !isOpenNow(file, timeline, agreements, now);
}
// src/commands/ledger/usable-policy.ts
async function policyFaults(path, { policy, text, findings }) {
	if (policy === null) return findings;
	const errors = policyErrors(policy, await loadZones());
	return errors.length === 0 ? [] : placeFindings(errors, path, text ?? "", await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1)), "policy");
}
async function usablePolicy(path, read) {
	const faults = await policyFaults(path, read);
	if (read.policy === null || faults.length > 0) throw unusablePolicy(path, faults);
	return read.policy;
}
var UnusablePolicy = class extends CommandError {
	first;
	constructor(sentence, remedy, first) {
		super(sentence, remedy);
		this.first = first;
	}
};
function unusablePolicy(path, findings) {
	const errors = findings.filter(({ severity }) => severity === "error");
	const [first] = errors;
	if (first === void 0) return new UnusablePolicy(`The policy ${path} cannot be used.`, "Run `incident-ledger check`.", null);
	const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
	return new UnusablePolicy(`The policy cannot be used: ${path}:${first.line}:${first.column} ${first.message}${more}`, first.hint, first);
}
// src/commands/ledger/gather.ts
function policyPath({ dir, policy }) {
	return policy ?? join$1(dir, "policy.yml");
}
async function gather(shell, options, { basePolicy = null, moments = "recorded", bearFaults = false, standIn = null, pasts = true, openOnly = false } = {}) {
	const source = readingOf(shell.root, options);
	const files = openOnly ? await source.files(options.dir) : null;
	const all = files === null ? await source.records(options.dir) : [];
	const path = policyPath(options);
	const empty = basePolicy === null && isEmpty(source, options, files?.paths ?? all);
	if (empty) shell.err(emptyNote(options));
	const read = standIn === null ? await policyFor(source, path, empty ? shippedPolicy(shell) : basePolicy) : {
		...standIn,
		findings: [],
		needsExact: false
	};
	if (read.policy === null) throw unusablePolicy(path, read.findings);
	const faults = standIn === null ? await policyFaults(path, read) : [];
	if (faults.length > 0) {
		const fault = unusablePolicy(path, faults);
		if (!bearFaults) throw fault;
		shell.err(`note: ${terminalLine(`${fault.message} ${fault.remedy}`)}\n`);
	}
	const git = source.git();
	const policyLine = await source.policies({
		commit: standIn?.commit ?? options.replay?.commit ?? null,
		path: standIn?.path ?? path,
		dir: options.dir,
		present: read.policy,
		text: read.text ?? "",
		rota: namesRota(read.policy) ? await source.text(rotaPathOf(path)) : null,
		beyond: basePolicy === null && standIn === null ? options.head?.beyond : void 0,
		isForeign: standIn === null && isForeign(shell, path, empty ? null : basePolicy)
	});
	const zones = await loadZones();
	const timelineOf = async (part) => (await policyLine.at(clockStartsOf(part, shell.now))).policies.timeline;
	const { records, settled } = files === null ? {
		records: all,
		settled: 0
	} : await readOpen(files, {
		timelineOf,
		zones,
		now: shell.now
	});
	const { policies, commit, present } = await policyLine.at(moments === "any" ? null : clockStartsOf(records, shell.now));
	const exact = await source.exact(shell.bodyWorker, records, policies.timeline);
	return {
		source,
		records: exact,
		files: exact.flatMap(({ file }) => file === null ? [] : [file]),
		policyFile: {
			path,
			policy: present,
			commit
		},
		policies,
		pastOf: pasts ? await source.pasts(options.replay?.commit ?? null, records, present) : unknownPast,
		zones,
		git,
		settled
	};
}
function clockStartsOf(records, now) {
	return [now, ...records.flatMap(({ file }) => file?.incident.timeline.map(({ at }) => at) ?? [])];
}
function isForeign(shell, path, basePolicy) {
	return basePolicy !== null && !holdsBytes(resolve(shell.root, path), basePolicy);
}
function isEmpty(source, options, records) {
	return records.length === 0 && options.policy === null && !source.has(policyPath(options));
}
function emptyNote(options) {
	return `${options.dir} is empty: no record and no policy yet. Run \`incident-ledger init\` to begin.\n`;
}
function shippedPolicy(shell) {
	return readBytes$2(new URL("../incidents/policy.yml", shell.templates));
}
async function policyFor(source, path, basePolicy) {
	return basePolicy === null ? source.policy(path) : source.parsePolicy(path, basePolicy);
}
function tellUnreadable(shell, records) {
	for (const record of records) {
		const { path, file, findings } = record;
		const [first] = findings;
		if (file !== null || first === void 0) continue;
		if (isConfidential(null, null, shell.place)) {
			shell.err(`left out ${nameOf(record)}, which cannot be read\n`);
			continue;
		}
		shell.err(`left out ${terminalLine(`${path}:${first.line}:${first.column} ${first.message}`)}\n`);
	}
}
export { namesRota as $, findRecords as A, changedPaths as B, openSource as C, knownByName as D, filesOf as E, findGitFolder as F, withholdFindings as G, hiddenAmong as H, findWorkTree as I, withExactRecords as J, parseRules as K, headOf as L, readPolicy as M, openGit as N, ledgerOf as O, committedAt as P, askedWorker as Q, readPolicyHistory as R, pullRequestOf as S, commitSource as T, nameOf as U, readTree as V, unnamed as W, BODY_MILLISECONDS as X, parseBodies as Y, askBodies as Z, pastsOf as _, isForeign as a, parseRota as at, digest as b, shippedPolicy as c, readBytes$1 as ct, policyFaults as d, fileLookupOver as dt, noRota as et, unusablePolicy as f, openFileLookup as ft, openPolicyLine as g, judged as h, isEmpty as i, withRotas as it, parsePolicyBytes as j, unread as k, tellUnreadable as l, readObjects as lt, readingOf as m, emptyNote as n, readRotas as nt, policyFor as o, parsePolicyVersion as ot, usablePolicy as p, placeFindings as pt, withExactClosings as q, gather as r, rotaPathOf as rt, policyPath as s, readPolicies as st, clockStartsOf as t, readRota as tt, UnusablePolicy as u, blobId as ut, walkFrom as v, readCommitted as w, parseCommit as x, VERSION_LIMIT as y, logCommits as z };
