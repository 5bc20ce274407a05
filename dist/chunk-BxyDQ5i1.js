import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { B as ID_PATTERN, C as compareText, G as idKey, M as refusal, N as wordsOf, X as jsonText, Y as jsonLine, b as findRecords, j as streamGit, k as runGit, v as countOf } from "./chunk-DM8t71Lm.js";
import { a as sumOfPackFile, i as sumOf, n as readPackFile, o as formatSums, r as refuseUsedFolder, s as parseSums, t as listPackFolder } from "./chunk-RJ8VxxQq.js";
import { t as temporaryFolder } from "./chunk-BJMAfqTx.js";
import { G as trimEndOf, H as policyPath, T as terminalLine, Y as CommandError, h as kindAt, v as plainBytes, w as stripControls } from "./chunk-CsDEF--I.js";
import { i as parseCommit } from "./chunk-BNn0yI7T.js";
import { $r as policyInForce, An as openGit, Ci as isEnded, En as ledgerOf$1, Er as code, Fn as readObjects, Gr as followUpsOf, Kt as usablePolicy, Mt as ledgerOf, On as parsePolicyBytes, Pn as readBytes, Rn as WHOLE_BYTES, Sr as utc, Xt as openPolicyLine, bn as readyAgreements, c as loadTemplate, cn as commitSource, en as readRotas, fn as withExactRecords, h as compareReview, hn as parseBodyTrees, in as loadZones, o as outsideRecords, p as renderReview, sn as pastsOf, vn as courseOfTheTime, zn as changedPaths } from "./chunk-BU5pFG3X.js";
import { n as oursIn, r as findSentNotices } from "./chunk-DntZyyua.js";
import { n as refuseGitFolder, t as createFile } from "./chunk-C8iUekj0.js";
import { At as InstantSchema, Qt as array, S as taskWords, Vt as instantOrNull, Zt as _enum, a as RECORD_LIMIT, dn as strictObject, fn as string, gn as url, mn as union, nn as int, o as parseRecord, rn as literal, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { J as tellLeftOut, K as leftOut, Rt as parseMarker, Yt as furthestKey, g as loadStringify, hn as discreetShell, k as periodWords, m as withExactTasks, w as isWithin, z as verdictOf } from "./chunk-D1Yki4Xb.js";
import { a as periodCsv, i as periodJson, n as periodOption, o as csvText, t as gatherFigures } from "./chunk-Peb4WrSD.js";
import { Tt as lastRow, c as openRepository } from "./chunk-CUkcnYDa.js";
import { a as judgeHistory, b as entryOf, c as auditHistory, i as lastReadable, o as readHistory, r as recordHistory, x as fileOf } from "./chunk-aQeO6Esw.js";
import { t as policyTrail } from "./chunk-6cnlIVId.js";
import { r as isMoreSaid } from "./chunk-Eg58-Omp.js";
import { a as reviewPath, i as reviewInputOf, n as owesReview } from "./chunk-CprAWeBk.js";
import { o as renderPeriodReport, s as renderPictures } from "./chunk-KTaiIbKU.js";
import { join, posix, resolve } from "node:path";
import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { constants as constants$1, inflateSync } from "node:zlib";
import { dirname as dirname$1 } from "node:path/posix";
import { pipeline } from "node:stream/promises";
// src/pack/pack-path.ts
const MANIFEST = "manifest.json";
const SUMS = "SHA256SUMS";
const HISTORY = "history.bundle";
const SENT_NOTICES = "sent-notices.ndjson";
const UNCOMMITTED = "uncommitted";
const LONGEST = 1024;
function isPackPath(path) {
	if (path.length > LONGEST || /[\\:\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(path)) return false;
	return path.split("/").every((step) => step !== "" && step !== "." && step !== ".." && step.toLowerCase() !== ".git");
}
// src/git/pack-bounds.ts
const PACK_LIMITS = {
	object: 134217728,
	all: 1073741824,
	each: 400,
	depth: 4095
};
const OFFSET_DELTA = 6;
const HASH_DELTA = 7;
const LEAST = 9;
function packProblem(file, start, hashLength, limits = PACK_LIMITS) {
	const end = fstatSync(file).size - hashLength;
	const head = bytesAt(file, start, 12);
	if (head.length < 12 || head.toString("latin1", 0, 4) !== "PACK") return "it holds no pack";
	const count = head.readUInt32BE(8);
	if (count * LEAST > end - start) return `it states ${count} objects, and has no room for them`;
	const most = limits.all + limits.each * (end - start);
	const depths = new Map();
	let total = 0;
	let at = start + 12;
	for (let index = 0; index < count; index += 1) {
		const object = objectAt(file, {
			at,
			end,
			hashLength,
			most: limits.object
		});
		if (typeof object === "string") return object;
		const { size, base, next } = object;
		if (size > limits.object) return tooMuch("one of its objects", size, limits.object);
		total += size;
		if (total > most) return tooMuch("all of its objects", total, most);
		if (base !== null) {
			const depth = (depths.get(base) ?? 0) + 1;
			if (depth > limits.depth) return `an object rests on more than ${limits.depth} others`;
			depths.set(at, depth);
		}
		at = next;
	}
	return null;
}
function tooMuch(what, bytes, limit) {
	return `${what} would unpack to ${bytes} bytes or more, and at most ${limit} are unpacked`;
}
const BROKEN = "its objects cannot be told apart";
function objectAt(file, { at, end, hashLength, most }) {
	const bytes = bytesAt(file, at, Math.min(64, end - at));
	const head = readHead(bytes);
	if (head === null) return BROKEN;
	const { type, size } = head;
	let { length } = head;
	if (size > most) return tooMuch("one of its objects", size, most);
	let base = null;
	if (type === OFFSET_DELTA) {
		const back = readBack(bytes, length);
		if (back === null) return BROKEN;
		base = at - back.value;
		length = back.end;
	} else if (type === HASH_DELTA) length += hashLength;
	const inflated = inflateAt(file, at + length, end, size);
	if (inflated === null) return BROKEN;
	const next = at + length + inflated.taken;
	if (type !== OFFSET_DELTA && type !== HASH_DELTA) return {
		size,
		base,
		next
	};
	const from = readSize(inflated.bytes, 0);
	const to = from === null ? null : readSize(inflated.bytes, from.end);
	return to === null ? BROKEN : {
		size: to.value,
		base,
		next
	};
}
function readHead(bytes) {
	const first = bytes[0];
	if (first === void 0) return null;
	const type = first >> 4 & 7;
	if (first < 128) return {
		type,
		size: first & 15,
		length: 1
	};
	const more = readSize(bytes, 1);
	return more && {
		type,
		size: (first & 15) + more.value * 16,
		length: more.end
	};
}
function readSize(bytes, from) {
	let value = 0;
	for (let at = from, scale = 1; at < from + 10; at += 1, scale *= 128) {
		const byte = bytes[at];
		if (byte === void 0) return null;
		value += (byte & 127) * scale;
		if (byte < 128) return {
			value,
			end: at + 1
		};
	}
	return null;
}
function readBack(bytes, from) {
	let value = 0;
	for (let at = from; at < from + 10; at += 1) {
		const byte = bytes[at];
		if (byte === void 0) return null;
		value = value * 128 + (byte & 127);
		if (byte < 128) return {
			value,
			end: at + 1
		};
		value += 1;
	}
	return null;
}
function inflateAt(file, at, end, size) {
	const chunkSize = Math.max(constants$1.Z_MIN_CHUNK, Math.min(size + 1, 65536));
	const options = {
		chunkSize,
		maxOutputLength: size + chunkSize,
		info: true
	};
	for (let length = Math.min(end - at, size + 64); length > 0;) try {
		const { buffer, engine } = readingOf(inflateSync(bytesAt(file, at, length), options));
		return buffer.length === size ? {
			bytes: buffer,
			taken: engine.bytesWritten
		} : null;
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR") || length >= end - at) return null;
		length = Math.min(end - at, length * 2);
	}
	return null;
}
function readingOf(answer) {
	if (typeof answer === "object" && answer !== null && "buffer" in answer && "engine" in answer) {
		const { buffer, engine } = answer;
		if (Buffer.isBuffer(buffer) && typeof engine === "object" && engine !== null) {
			if ("bytesWritten" in engine && typeof engine.bytesWritten === "number") return {
				buffer,
				engine: { bytesWritten: engine.bytesWritten }
			};
		}
	}
	throw new TypeError("zlib does not say how far it read");
}
function bytesAt(file, at, length) {
	const bytes = Buffer.allocUnsafe(Math.max(0, length));
	let done = 0;
	while (done < bytes.length) {
		const got = readSync(file, bytes, done, bytes.length - done, at + done);
		if (got === 0) break;
		done += got;
	}
	return bytes.subarray(0, done);
}
// src/git/history-bundle.ts
function writeHistoryBundle(top, head, file) {
	const made = runGit(top, [
		"-c",
		"pack.threads=1",
		"bundle",
		"create",
		"--quiet",
		file,
		"HEAD"
	]);
	if (made.kind !== "ok") throw refusal("The history could not be written", made);
	const heads = runGit(top, [
		"bundle",
		"list-heads",
		file
	]);
	if (heads.kind === "ok" && heads.output === `${head} HEAD\n`) return;
	throw new CommandError("HEAD moved to another commit while the history was written.", "Empty the folder and run it again.");
}
async function openHistoryBundle(file, head) {
	let stop = null;
	const { folder, forget: close } = temporaryFolder(() => stop?.());
	try {
		const problem = await unbundle(folder, file, head, (started) => {
			stop = started;
		});
		if (problem === null) return {
			kind: "open",
			folder,
			close
		};
		close();
		return {
			kind: "damaged",
			problem
		};
	} catch (error) {
		close();
		throw error;
	}
}
const FORGIVEN = [
	"zeroPaddedFilemode",
	"missingSpaceBeforeDate",
	"badTimezone"
];
async function unbundle(folder, path, head, running) {
	const isLong = head.length === 64;
	const file = openSync(path, "r");
	try {
		const found = readBundleHead(file);
		if ("problem" in found) return found.problem;
		if (found.refs.length !== 1 || found.refs[0] !== `${head} HEAD`) return `it names other commits than HEAD at ${head}`;
		const problem = packProblem(file, found.packAt, isLong ? 32 : 20);
		if (problem !== null) return problem;
		const seconds = 60 + fstatSync(file).size / 1e6;
		const run = async (args, from) => {
			const git = streamGit(folder, args);
			running(git.stop);
			return ended(git, from === null ? null : {
				path,
				from
			}, seconds);
		};
		const strict = `--strict=${FORGIVEN.map((name) => `${name}=ignore`).join(",")}`;
		return await run([
			"init",
			"--quiet",
			"--template=",
			"--initial-branch=main",
			`--object-format=${isLong ? "sha256" : "sha1"}`,
			"."
		], null) ?? await run([
			...[
				"-c",
				"core.bigFileThreshold=16m",
				"-c",
				"pack.threads=1"
			],
			"index-pack",
			"--stdin",
			strict
		], found.packAt) ?? await run([
			"update-ref",
			"refs/heads/main",
			head
		], null) ?? await run([
			"rev-list",
			"--objects",
			"--quiet",
			"--end-of-options",
			head
		], null);
	} finally {
		closeSync(file);
	}
}
async function ended(git, input, seconds) {
	let isLate = false;
	const timer = setTimeout(() => {
		isLate = true;
		git.stop();
	}, seconds * 1e3);
	git.output.resume();
	if (input === null) git.input.end();
	else await pipeline(createReadStream(input.path, { start: input.from }), git.input).catch(() => {});
	const { status, message, isMissing } = await git.ended;
	clearTimeout(timer);
	if (isMissing) throw new CommandError("The history of the pack is read by git, and there is no git on this machine.", "Install git 2.31 or newer.");
	if (isLate) return "it took too long, and was stopped";
	return status === 0 ? null : wordsOf({
		kind: "failed",
		status,
		message
	});
}
const HEAD_LIMIT = 4096;
function readBundleHead(file) {
	const bytes = Buffer.alloc(HEAD_LIMIT);
	const text = bytes.toString("latin1", 0, readSync(file, bytes, 0, HEAD_LIMIT, 0));
	const end = text.indexOf("\n\n");
	const [signature, ...lines] = text.slice(0, Math.max(0, end)).split("\n");
	if (signature !== "# v2 git bundle" && signature !== "# v3 git bundle") return { problem: "it is no bundle of git" };
	const refs = lines.filter((line) => !/^@object-format=[a-z0-9]+$/.test(line));
	return refs.find((line) => !/^[0-9a-f]{40,64} /.test(line)) === void 0 ? {
		refs,
		packAt: end + 2
	} : { problem: "it rests on what it does not hold" };
}
// src/pack/manifest.ts
const SCHEMA_VERSION = 1;
const PathSchema = string().refine(isPackPath, "leads out of the pack");
const FolderSchema = union([literal("."), PathSchema]);
const ShaSchema = string().regex(/^[0-9a-f]{64}$/);
const CommitSchema = string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const FileSchema = strictObject({
	path: PathSchema,
	bytes: int().nonnegative(),
	sha256: ShaSchema,
	made: _enum([
		"computed",
		"copied",
		"received"
	]),
	from: string().min(1)
});
const ManifestSchema = strictObject({
	schemaVersion: literal(SCHEMA_VERSION),
	tool: strictObject({
		name: literal("incident-ledger"),
		version: string().min(1).max(64)
	}),
	period: strictObject({
		from: InstantSchema,
		to: InstantSchema
	}).refine(({ from, to }) => from < to, "ends before it begins"),
	now: InstantSchema,
	dir: FolderSchema,
	policy: PathSchema,
	head: CommitSchema.nullable(),
	github: strictObject({
		repository: string(),
		authors: array(string())
	}).nullable(),
	uncommitted: array(PathSchema),
	leftOut: array(string()),
	unreadable: array(string()),
	history: strictObject({
		path: literal(HISTORY),
		head: CommitSchema,
		verifiedBy: string()
	}).nullable(),
	files: array(FileSchema)
});
function formatManifest({ facts, unreadable, files }) {
	const { version, period, now, head, ...rest } = facts;
	return jsonText({
		schemaVersion: SCHEMA_VERSION,
		tool: {
			name: "incident-ledger",
			version
		},
		period: {
			from: formatInstant(period.from),
			to: formatInstant(period.to)
		},
		now: formatInstant(now),
		dir: rest.dir,
		policy: rest.policy,
		head,
		github: rest.github,
		uncommitted: rest.uncommitted,
		leftOut: rest.leftOut,
		unreadable,
		history: head === null ? null : {
			path: HISTORY,
			head,
			verifiedBy: "git bundle verify: git may pack the same history into other bytes elsewhere, so their sum stands in SHA256SUMS alone"
		},
		files
	});
}
function parseManifest(text) {
	const parsed = ManifestSchema.safeParse(JSON.parse(text));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw new Error(`${(issue?.path ?? []).join(".")}: ${issue?.message ?? "no manifest"}`);
	}
	const { tool, period, now, dir, policy, head, github, uncommitted, leftOut } = parsed.data;
	const { version } = tool;
	return {
		facts: {
			version,
			period,
			now,
			dir,
			policy,
			head,
			github,
			uncommitted,
			leftOut
		},
		unreadable: parsed.data.unreadable,
		files: parsed.data.files
	};
}
// src/pack/table.ts
function list(name, columns, rows) {
	const fills = Object.values(columns);
	return {
		name,
		columns: Object.keys(columns),
		rows: rows.map((row) => fills.map((fill) => fill(row) ?? null))
	};
}
function fieldsOf(partOf, ...names) {
	return Object.fromEntries(names.map((name) => [name, (row) => partOf(row)[name]]));
}
function tableNdjson({ columns, rows }) {
	return rows.map((row) => jsonLine(Object.fromEntries(columns.map((column, at) => [column, row[at]])))).join("");
}
function tableCsv({ columns, rows }) {
	return csvText([columns.map((column) => column.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)), ...rows.map((row) => row.map((value) => csvValue(value)))]);
}
function csvValue(value) {
	if (typeof value === "boolean") return String(value);
	return value === null || typeof value !== "object" ? value : value.join(", ");
}
// src/pack/notice-table.ts
const COLUMNS = [
	"incident",
	"from",
	"at",
	"url",
	"author",
	"editedAt",
	"target",
	"step",
	"keys",
	"dueAt",
	"asked",
	"reached",
	"role",
	"who",
	"policy",
	"recordBlob"
];
function noticeTable(incidents, sent) {
	const ids = new Map(incidents.map(({ entry }) => [idKey(entry.file.incident.id), entry.file.incident.id]));
	const rows = [...sent.flatMap((notice) => sentRows(notice, ids)), ...incidents.flatMap((incident) => entryRows(incident))];
	return list("notices", fieldsOf((row) => row, ...COLUMNS), rows.toSorted((a, b) => compare(a.incident, b.incident) || compare(a.at, b.at) || compare(a.url, b.url) || compare(a.target, b.target)));
}
function sentRows(notice, ids) {
	const marker = parseMarker(notice.line);
	const incident = ids.get(marker?.incident.toLowerCase() ?? "");
	if (marker === null || incident === void 0) return [];
	const common = {
		incident,
		from: notice.what === "issue" ? "github-issue" : "github-comment",
		at: instantOrNull(notice.createdAt),
		url: notice.url,
		policy: marker.policy,
		recordBlob: marker.record,
		author: notice.author,
		editedAt: notice.updatedAt === notice.createdAt ? null : instantOrNull(notice.updatedAt)
	};
	if (notice.what === "issue" || marker.delivered.length === 0) return [common];
	return marker.delivered.map(({ keys, dueAt, asked, reached }) => {
		const key = furthestKey({ keys });
		return {
			...common,
			target: key?.target,
			step: key?.step,
			keys,
			dueAt: instantOrNull(dueAt),
			asked,
			reached: reached === "pending" ? "pending" : reached.map(({ login }) => login)
		};
	});
}
function entryRows({ entry }) {
	return entry.course.events.flatMap(({ event }) => {
		if (event.event !== "notified" || event.url === void 0) return [];
		const { at, url, by, role, who } = event;
		return [{
			incident: entry.file.incident.id,
			from: "record",
			at: instantOrNull(at),
			url,
			author: by,
			role,
			who
		}];
	});
}
function compare(one, other) {
	const [a, b] = [String(one ?? ""), String(other ?? "")];
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/pack/population-table.ts
function populationTable(incidents) {
	return list("population", {
		...fieldsOf(incidentOf, "id"),
		why: ({ why }) => why,
		path: ({ entry }) => entry.file.path,
		...fieldsOf(incidentOf, "title", "kind", "services", "cause"),
		declared: ({ entry }) => entry.declared.as,
		priority: ({ entry }) => entry.course.priority,
		status: ({ entry }) => entry.course.status,
		open: ({ entry }) => entry.open,
		reportedAt: ({ entry }) => instantOrNull(entry.course.reportedAt),
		resolvedAt: (incident) => lastInstant(incident, "resolved"),
		closedAt: (incident) => lastInstant(incident, "closed", "dismissed"),
		approximate: ({ entry }) => entry.course.reportedApproximate,
		record: ({ entry }) => recordPath(entry.file.incident.id),
		recordAs: ({ record }) => record.as,
		recordCommit: ({ record }) => record.commit
	}, incidents);
}
const incidentOf = ({ entry }) => entry.file.incident;
function lastInstant({ entry }, ...statuses) {
	const { statusChanges } = entry.course;
	return instantOrNull(statusChanges.findLast(({ status }) => statuses.includes(status))?.at);
}
function recordPath(id) {
	return `incidents/${id}/record.md`;
}
// src/pack/tables.ts
function reviewTable(incidents) {
	return list("reviews", {
		incident: ({ id }) => id,
		dueAt: ({ owed }) => instantOrNull(owed?.dueAt),
		heldAt: ({ held }) => instantOrNull(held?.at),
		heldBy: ({ held }) => held?.by,
		state: ({ owed }) => owed?.state,
		rendered: ({ id, review }) => review?.rendered == null ? null : renderedReviewPath(id),
		committed: ({ id, review }) => review?.committed == null ? null : committedReviewPath(id),
		committedPath: ({ review }) => review?.committed?.path,
		current: ({ review }) => review?.isCurrent
	}, incidents.flatMap(({ entry, review }) => {
		const held = entry.course.events.findLast(({ event }) => event.event === "reviewed")?.event;
		if (review === null && held === void 0) return [];
		const owed = lastRow(entry.obligations.filter(({ reach }) => reach === "reviewed"));
		return [{
			id: entry.file.incident.id,
			owed,
			held,
			review
		}];
	}));
}
function renderedReviewPath(id) {
	return `incidents/${id}/review.md`;
}
function committedReviewPath(id) {
	return `incidents/${id}/review-committed.md`;
}
function followUpTable(followUps) {
	return list("follow-ups", {
		incident: ({ incident }) => incident,
		what: ({ task }) => taskWords(task.text),
		owner: ({ task }) => task.owner,
		kind: ({ task }) => task.kind,
		issue: ({ task }) => task.issue,
		elsewhere: ({ task }) => task.elsewhere,
		dueAt: ({ dueAt }) => instantOrNull(dueAt),
		byPolicy: ({ isByPolicy }) => isByPolicy,
		state: ({ state }) => state,
		doneAt: ({ doneAt }) => instantOrNull(doneAt),
		lateBySeconds: ({ lateBySeconds }) => lateBySeconds
	}, followUps);
}
function policyTable(policies) {
	return list("policies", {
		...fieldsOf(itself, "commit", "path"),
		inForceFrom: ({ since }) => instantOrNull(since),
		committedAt: ({ committedAt }) => instantOrNull(committedAt),
		...fieldsOf(itself, "author"),
		file: policyFilePath,
		...fieldsOf(itself, "problem")
	}, policies);
}
const itself = (policy) => policy;
function policyFilePath({ commit }) {
	return `policies/${commit ?? "uncommitted"}.yml`;
}
function policyChangeTable(steps) {
	return list("policy-changes", {
		commit: ({ commit }) => commit.hash,
		subject: ({ commit }) => commit.subject,
		authorName: ({ commit }) => commit.author.name,
		committedAt: ({ commit }) => instantOrNull(commit.committer.at),
		mainLine: ({ step }) => step.revision.isMainLine,
		path: ({ step }) => step.path,
		movedFrom: ({ step }) => step.from,
		key: ({ change }) => change?.key,
		before: ({ change }) => change?.before,
		after: ({ change }) => change?.after,
		problem: ({ step }) => step.problem
	}, steps.flatMap((step) => {
		const { changes, revision } = step;
		return (changes.length === 0 ? [null] : changes).map((change) => ({
			step,
			commit: revision.commit,
			change
		}));
	}));
}
function findingTable(findings) {
	return list("findings", fieldsOf((finding) => finding, "rule", "severity", "incident", "path", "commit", "proof", "message", "hint"), findings);
}
// src/pack/sent-notice.ts
const SentNoticeSchema = strictObject({
	what: _enum(["issue", "comment"]),
	issue: int().positive(),
	url: url({ protocol: /^https?$/ }),
	author: string().min(1),
	createdAt: InstantSchema,
	updatedAt: InstantSchema,
	line: string()
});
function formatSentNotices(notices) {
	return notices.map(({ createdAt, updatedAt, ...notice }) => jsonLine({
		...notice,
		createdAt: formatInstant(createdAt),
		updatedAt: formatInstant(updatedAt)
	})).join("");
}
var NoSentNotices = class extends Error {};
function parseSentNotices(text) {
	const lines = text.split("\n");
	if (lines.pop() !== "") throw new NoSentNotices(`line ${lines.length + 1} has no end`);
	return lines.map((line, index) => {
		try {
			return SentNoticeSchema.parse(JSON.parse(line));
		} catch (cause) {
			throw new NoSentNotices(`line ${index + 1} is no sent notice`, { cause });
		}
	});
}
// src/pack/trail-table.ts
function trailTable(incidents) {
	return list("trail", {
		incident: ({ incident }) => incident,
		commit: ({ commit }) => commit.hash,
		subject: ({ commit }) => commit.subject,
		mainLine: ({ revision }) => revision.isMainLine,
		through: ({ revision }) => revision.through?.hash,
		pullRequest: ({ revision }) => revision.pullRequest,
		authorName: ({ commit }) => commit.author.name,
		authorEmail: ({ commit }) => commit.author.email,
		authoredAt: ({ commit }) => instantOrNull(commit.author.at),
		committerName: ({ commit }) => commit.committer.name,
		committerEmail: ({ commit }) => commit.committer.email,
		committedAt: ({ commit }) => instantOrNull(commit.committer.at),
		signature: ({ commit }) => commit.signature,
		path: ({ step }) => step.path,
		movedFrom: ({ step }) => step.from,
		change: ({ step, change }) => change?.kind ?? (step.unreadable === null ? "moved" : "unreadable"),
		field: ({ change }) => change?.field,
		before: ({ change }) => shown(change?.before ?? null),
		after: ({ change }) => shown(change?.after ?? null),
		unreadable: ({ step }) => step.unreadable
	}, incidents.flatMap(({ entry, trail }) => (trail?.steps ?? []).flatMap((step) => {
		const { revision, changes } = step;
		const row = {
			incident: entry.file.incident.id,
			step,
			revision,
			commit: revision.commit
		};
		return (changes.length === 0 ? [null] : changes).map((change) => ({
			...row,
			change
		}));
	})));
}
function shown(fact) {
	if (fact === null || fact.field !== "timeline") return fact?.value ?? null;
	const { at, expected, ...rest } = entryOf(fact);
	return JSON.stringify({
		at: formatInstant(at),
		...rest,
		...expected === void 0 ? {} : { expected: formatInstant(expected) }
	});
}
// src/pack/verdict-table.ts
function verdictTable(incidents, policyPath) {
	return list("verdicts", {
		incident: ({ entry }) => entry.file.incident.id,
		declared: ({ entry }) => entry.declared.as,
		...fieldsOf(nowOf, "target", "do", "role", "owner", "priority", "anchor"),
		anchorAt: ({ now }) => instantOrNull(now.anchorAt),
		dueAt: ({ now }) => instantOrNull(now.dueAt),
		metAt: ({ now }) => instantOrNull(now.metAt),
		...fieldsOf(nowOf, "state"),
		verdict: ({ now }) => verdictOf(now),
		...fieldsOf(nowOf, "lateBySeconds", "breaches", "approximate"),
		policy: ({ now }) => now.policyCommit === null ? null : `${policyPath}@${now.policyCommit}`,
		closureDueAt: ({ closing }) => instantOrNull(closing?.dueAt),
		closureMetAt: ({ closing }) => instantOrNull(closing?.metAt),
		closureVerdict: ({ closing }) => closing && verdictOf(closing),
		changedAfterClosure: ({ closing, now }) => closing && differs(closing, now)
	}, incidents.flatMap(({ entry, record }) => rowsOf(entry, record.atClosure)));
}
const nowOf = ({ now }) => now;
function rowsOf(entry, atClosure) {
	const then = new Map(numbered(atClosure?.obligations ?? []));
	return numbered(entry.obligations).map(([name, now]) => ({
		entry,
		now,
		closing: settledThen(then.get(name) ?? null)
	}));
}
function numbered(obligations) {
	const turns = new Map();
	const names = new Map();
	for (const obligation of obligations.toSorted((a, b) => a.anchorAt - b.anchorAt)) {
		const turn = (turns.get(obligation.target) ?? 0) + 1;
		turns.set(obligation.target, turn);
		names.set(obligation, `${obligation.target}#${turn}`);
	}
	return obligations.map((obligation) => [names.get(obligation) ?? "", obligation]);
}
function settledThen(obligation) {
	if (obligation === null) return null;
	const { state } = obligation;
	return state === "met" || state === "late" || state === "cancelled" ? obligation : null;
}
function differs(then, now) {
	return then.anchorAt !== now.anchorAt || then.dueAt !== now.dueAt || then.metAt !== now.metAt || verdictOf(then) !== verdictOf(now) || then.breaches !== now.breaches;
}
// src/pack/pack-files.ts
function packFiles(evidence, uncommitted) {
	const { facts, incidents, policies, report, sent } = evidence;
	const judged = `the records, the history and the policies of the time, as of ${formatInstant(facts.now)}`;
	return [
		...tablesOf(evidence).flatMap((table) => [computed(`${table.name}.csv`, tableCsv(table), judged), computed(`${table.name}.ndjson`, tableNdjson(table), judged)]),
		...incidents.flatMap((incident) => incidentFiles(incident)),
		...policies.map((policy) => ({
			path: policyFilePath(policy),
			bytes: policy.bytes,
			made: "copied",
			from: placeOf$1(policy.commit, policy.path)
		})),
		...Object.entries(report).map(([name, text]) => computed(`report/${name}`, text, judged)),
		...[...uncommitted].map(([path, bytes]) => ({
			path: `${UNCOMMITTED}/${path}`,
			bytes,
			made: "copied",
			from: placeOf$1(null, path)
		})),
		...facts.github === null ? [] : [{
			...computed(SENT_NOTICES, formatSentNotices(sent), "GitHub’s answers"),
			made: "received"
		}]
	].toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function tablesOf(evidence) {
	const { facts, incidents, followUps, policies, policySteps, findings, sent } = evidence;
	return [
		populationTable(incidents),
		verdictTable(incidents, facts.policy),
		noticeTable(incidents, sent),
		reviewTable(incidents),
		...followUps === null ? [] : [followUpTable(followUps)],
		policyTable(policies),
		...findings === null ? [] : [trailTable(incidents), findingTable(findings)],
		...policySteps === null ? [] : [policyChangeTable(policySteps)]
	];
}
function incidentFiles({ entry, record, review }) {
	const { id } = entry.file.incident;
	const files = [{
		path: recordPath(id),
		bytes: record.bytes,
		made: "copied",
		from: recordWords(record)
	}];
	if (review === null) return files;
	if (review.rendered !== null) files.push(computed(renderedReviewPath(id), review.rendered, "the record, by the template"));
	if (review.committed !== null) {
		const { path, bytes } = review.committed;
		const from = `${path}, as it stands`;
		files.push({
			path: committedReviewPath(id),
			bytes,
			made: "copied",
			from
		});
	}
	return files;
}
function recordWords({ as, commit, path }) {
	switch (as) {
		case "closure": return `${placeOf$1(commit, path)}, which stated the closure`;
		case "head": return `${placeOf$1(commit, path)}; it was not closed`;
		case "uncommitted": return placeOf$1(commit, path);
		case "gone": return `${placeOf$1(commit, path)}, the last version before it went`;
		case "unreadable": return `${placeOf$1(commit, path)}, the last version that can be read`;
	}
}
function placeOf$1(commit, path) {
	return commit === null ? `${path} in the folder; no commit holds it` : `${path} of commit ${commit}`;
}
function computed(path, text, from) {
	return {
		path,
		bytes: new TextEncoder().encode(text),
		made: "computed",
		from
	};
}
// src/pack/readme.ts
function renderPackPage({ facts, incidents, followUps, uncounted }) {
	const { head, github, uncommitted, leftOut, period, now, version } = facts;
	return `${[
		"# Evidence pack",
		"",
		`The incidents that were reported ${periodWords(period)}, and those that were open as it began: ${incidents.length} in all. Judged as of ${utc(now)}, by Incident Ledger ${version}.`,
		"",
		head === null ? "There was no Git history: the pack holds the records as they stood in the folder, and nothing shows how they came to be." : `Drawn from commit \`${head}\`, whose whole history is in \`${HISTORY}\`.`,
		"",
		...absentWords(incidents),
		...uncountedWords(uncounted),
		"| file | what it holds |",
		"| --- | --- |",
		"| `population.csv`, `.ndjson` | one row an incident |",
		"| `verdicts.csv`, `.ndjson` | what was owed, by when, under which policy, and whether it was kept; beside it what the record said when it was closed |",
		...head === null ? [] : [
			"| `trail.csv`, `.ndjson` | every change of every record, with commit, people and both dates |",
			"| `findings.csv`, `.ndjson` | what the audit found |",
			"| `policy-changes.csv`, `.ndjson` | every change of the policy, key by key |"
		],
		"| `notices.csv`, `.ndjson` | the notices that were sent |",
		"| `reviews.csv`, `.ndjson` | the post-incident reviews |",
		...followUps === null ? [] : ["| `follow-ups.csv`, `.ndjson` | what was promised after the incidents, and how it stands |"],
		"| `policies.csv`, `.ndjson`, `policies/` | the policies in force, byte for byte |",
		"| `incidents/<ID>/` | the record as the closure was stated, and its review |",
		"| `report/` | the periodic report, with its pictures |",
		...github === null ? [] : [`| \`${SENT_NOTICES}\` | what GitHub answered about our issues and comments |`],
		...uncommitted.length === 0 ? [] : [`| \`${UNCOMMITTED}/\` | files that no commit holds, as they stood in the folder |`],
		...head === null ? [] : [`| \`${HISTORY}\` | the whole history, for git |`],
		`| \`${MANIFEST}\`, \`${SUMS}\` | every file with its SHA-256 |`,
		"",
		"## To verify it",
		"",
		"```sh",
		`sha256sum --check ${SUMS}`,
		...head === null ? [] : [`git clone ${HISTORY} ../history   # the history, to look at`],
		"incident-ledger bundle --verify .   # computes every list again from the pack alone",
		"```",
		"",
		"## What it cannot prove",
		"",
		...head === null ? ["- Without a history, whoever wrote the records can have written anything, at any time."] : ["- Dates in Git are claims of whoever committed; `trail.csv` shows both, and the form of a signature where there is one. None was verified: `incident-ledger audit --verify` on the history does.", `- Whoever rewrites the history and makes a new pack from it has a pack that is right in itself. Compare the commit above with the one that the repository's host shows, or that was noted down at the time.`],
		...github === null ? ["- GitHub was not asked: notices are listed by the receipts in the records alone."] : [`- \`${SENT_NOTICES}\` is what GitHub answered to whoever made the pack; its addresses lead to the originals.`],
		...leftOut.length === 0 ? [] : [`- Changes that were not committed are not in it: ${leftOut.map((path) => code(path)).join(", ")}.`],
		"",
		"The pack holds the records and their history whole, confidential incidents too; only the report withholds their words."
	].join("\n")}\n`;
}
function absentWords(incidents) {
	const idsOf = (wanted) => incidents.filter(({ record }) => record.as === wanted).map(({ entry }) => code(entry.file.incident.id));
	const [gone, unreadable] = [idsOf("gone"), idsOf("unreadable")];
	return [...gone.length === 0 ? [] : [`**Deleted from the folder of records:** ${gone.join(", ")}. The pack holds the last version of each.`, ""], ...unreadable.length === 0 ? [] : [`**Cannot be read any more:** ${unreadable.join(", ")}. The pack holds the last version of each that can.`, ""]];
}
function uncountedWords(paths) {
	if (paths.length === 0) return [];
	return [`**In no list and no figure**, since their ids are none, or those of other records: ${paths.map((path) => code(path)).join(", ")}.`, ""];
}
// src/commands/pack/draw-pack.ts
function drawPack(evidence, uncommitted) {
	const { facts, unreadable } = evidence;
	const page = textFile("README.md", renderPackPage(evidence));
	const files = [...packFiles(evidence, uncommitted), page];
	const manifest = manifestText(facts, unreadable, files);
	return new Map([...files.map(({ path, bytes }) => [path, bytes]), [MANIFEST, new TextEncoder().encode(manifest)]]);
}
function textFile(path, text) {
	return {
		path,
		bytes: new TextEncoder().encode(text),
		made: "computed",
		from: "the manifest"
	};
}
function manifestText(facts, unreadable, files) {
	return formatManifest({
		facts,
		unreadable,
		files: files.map(({ path, bytes, made, from }) => ({
			path,
			bytes: bytes.length,
			sha256: sumOf(bytes),
			made,
			from
		})).toSorted((a, b) => a.path < b.path ? -1 : 1)
	});
}
// src/commands/pack/find-uncommitted.ts
async function findUncommitted(places) {
	const { root, head, dir, policy } = places;
	const commit = head === null ? null : commitSource(root, head);
	const isCommitted = (path) => commit?.has(path) === true;
	const known = commit === null ? new Set() : await idsOf(commit, dir);
	const found = new Map();
	const leftOut = new Set(head === null ? [] : changedPaths(root, [dir, policy]));
	const take = (path) => {
		const bytes = isCommitted(path) ? null : readSmall(root, path);
		if (bytes !== null && isPackPath(path)) return bytes;
		if (bytes !== null) leftOut.add(path);
		return null;
	};
	const ofPolicy = take(policy);
	if (ofPolicy !== null) found.set(policy, ofPolicy);
	const isThere = kindAt(resolve(root, dir)) !== null;
	for (const { path, readable } of isThere || !isCommitted(dir) ? findRecords(root, dir) : []) {
		const bytes = readable ? take(path) : null;
		const id = bytes === null ? null : parseRecord(path, bytes).id;
		if (bytes !== null && id !== null && known.has(idKey(id))) leftOut.add(path);
		else if (bytes !== null) found.set(path, bytes);
		if (id === null || !ID_PATTERN.test(id) || !found.has(path)) continue;
		const review = `${dirname$1(path)}/${id}/review.md`;
		const ofReview = take(review);
		if (ofReview !== null) found.set(review, ofReview);
	}
	return {
		uncommitted: new Map([...found].toSorted(([a], [b]) => a < b ? -1 : 1)),
		leftOut: [...leftOut].toSorted()
	};
}
async function idsOf(source, dir) {
	const records = source.has(dir) ? await source.records(dir) : [];
	return new Set(records.flatMap(({ id }) => id === null ? [] : [idKey(id)]));
}
function readSmall(root, path) {
	const steps = path.split("/");
	return steps.some((_, index) => {
		const above = resolve(root, steps.slice(0, index + 1).join("/"));
		return kindAt(above) === "link";
	}) ? null : plainBytes(resolve(root, path), RECORD_LIMIT);
}
// src/commands/pack/pack-policies.ts
async function packPolicies(packed) {
	const { entries, places } = packed;
	const { period } = packed.facts;
	const { policies, git } = packed.gathered;
	const used = new Set(entries.flatMap(({ obligations }) => obligations.map(({ policyCommit }) => policyCommit)));
	const atStart = policyInForce(policies.timeline, period.from);
	const chosen = policies.timeline.filter((version) => version === atStart || used.has(version.commit) || version.since !== null && isWithin(period, version.since));
	const { root, head, dir, policy: path, uncommitted } = places;
	const changes = git === null || head === null ? [] : (await git.policyHistory(head, path, dir)).changes;
	const changeOf = (hash) => changes.find(({ commit }) => commit === hash) ?? null;
	const unreadable = policies.unreadable.filter(({ from, to }) => from < period.to && (to === null || to > period.from));
	const versions = [...chosen.map(({ commit, since }) => ({
		commit,
		since,
		problem: null
	})), ...unreadable.map(({ commit, problem }) => ({
		commit,
		since: null,
		problem
	}))].map((version) => ({
		...version,
		change: changeOf(version.commit)
	}));
	const wanted = versions.flatMap(({ change }) => change === null ? [] : [change.commit, ...change.blob === null ? [] : [change.blob]]);
	const objects = await readBytes(root, wanted, WHOLE_BYTES);
	return versions.map(({ commit, since, problem, change }) => {
		const bytes = change === null ? uncommitted.get(path) : objects.get(change.blob ?? "");
		const signed = change === null ? void 0 : objects.get(change.commit);
		return {
			commit,
			path: change?.path ?? path,
			since,
			committedAt: change?.committedAt ?? null,
			author: signed === void 0 ? null : parseCommit(commit ?? "", signed).author.name,
			bytes: bytes ?? new Uint8Array(),
			problem
		};
	});
}
// src/commands/pack/pack-records.ts
async function packRecords(packed) {
	const { entries, gathered, places, past } = packed;
	const found = new Map();
	const wanted = [];
	for (const entry of entries) {
		const { path } = entry.file;
		const uncommitted = places.uncommitted.get(path);
		const place = past === null ? null : placeOf(entry, gathered, past);
		if (place !== null) wanted.push({
			...place,
			entry
		});
		else if (uncommitted !== void 0) found.set(path, {
			bytes: uncommitted,
			as: "uncommitted",
			commit: null,
			path,
			atClosure: null
		});
	}
	const blobs = wanted.map(({ blob }) => blob);
	const bytes = await readBytes(places.root, blobs, RECORD_LIMIT);
	for (const { entry, blob, ...place } of wanted) {
		const own = bytes.get(blob);
		if (own === void 0) continue;
		const atClosure = place.as === "closure" ? await judgedAtClosure(place.path, own, gathered) : null;
		found.set(entry.file.path, {
			...place,
			bytes: own,
			atClosure
		});
	}
	return found;
}
function placeOf({ file, course }, { policies, zones }, { traced }) {
	const trail = traced.trailOf(idKey(file.incident.id));
	if (trail === null) return null;
	const agreements = readyAgreements(zones);
	const isOver = ({ version, path }) => isEnded(courseOfTheTime(fileOf(version, path), policies.timeline, agreements, null).status);
	const closing = isEnded(course.status) ? closingRecord(trail.states, isOver) : null;
	const record = closing ?? trail.present;
	if (record === null) return null;
	const { path, commit, blob } = record;
	return {
		as: closing === null ? "head" : "closure",
		path,
		commit,
		blob
	};
}
function closingRecord(states, isOver) {
	let closing = null;
	for (const { record } of states) {
		if (record === null) continue;
		closing = isOver(record) ? closing ?? record : null;
	}
	return closing;
}
async function judgedAtClosure(path, bytes, gathered) {
	const cheap = parseRecord(path, bytes);
	const { file } = cheap.needsExact ? parseRecord(path, bytes, await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1))) : cheap;
	if (file === null) return null;
	const { statusChanges } = courseOfTheTime(file, gathered.policies.timeline, readyAgreements(gathered.zones), null);
	const closedAt = statusChanges.findLast(({ status }) => isEnded(status))?.at;
	if (closedAt === void 0) return null;
	return ledgerOf({
		...gathered,
		files: [file]
	}, closedAt)[0] ?? null;
}
async function packAbsent({ places, gathered, facts: { period, now } }, { traced, context }) {
	const known = new Set(gathered.files.map(({ incident }) => idKey(incident.id)));
	const absent = context.cards.flatMap(({ key, isReadable }) => {
		const trail = isReadable || known.has(key) ? null : traced.trailOf(key);
		const record = trail === null ? null : lastReadable(trail);
		if (trail === null || record === null) return [];
		const judged = (at) => ledgerOf({
			...gathered,
			files: [fileOf(record.version, record.path)]
		}, at)[0];
		const entry = judged(now);
		if (entry === void 0) return [];
		const isReported = isWithin(period, entry.course.reportedAt);
		const isOpenBefore = entry.course.reportedAt < period.from && judged(period.from)?.open === true;
		return isReported || isOpenBefore ? {
			entry,
			why: isReported ? "reported" : "open-before",
			trail,
			record
		} : [];
	});
	const blobs = absent.map(({ record }) => record.blob);
	const bytes = await readBytes(places.root, blobs, RECORD_LIMIT);
	return absent.map(({ entry, why, trail, record: { blob, commit, path } }) => ({
		entry,
		why,
		record: {
			bytes: bytes.get(blob) ?? new Uint8Array(),
			as: trail.present === null ? "gone" : "unreadable",
			commit,
			path,
			atClosure: null
		},
		trail,
		review: null
	}));
}
// src/commands/pack/pack-documents.ts
const REVIEW_LIMIT = 4194304;
async function packReviews(packed) {
	const { shell, entries, gathered } = packed;
	const committed = await committedReviews(packed);
	const chosen = entries.filter((entry) => owesReview(entry) || committed.has(entry.file.path));
	if (chosen.length === 0) return new Map();
	const files = chosen.map(({ file }) => file);
	const [trees, { default: handlebars }, stringify] = await Promise.all([
		parseBodyTrees(shell.bodyWorker, files),
		import("./chunk-_coVDsRt.js").then((m) => __toESM(m.default, 1)),
		loadStringify()
	]);
	const template = loadTemplate(shell.templates, "review.md.hbs");
	const reviews = new Map();
	for (const entry of chosen) {
		const { path } = entry.file;
		const body = trees.get(path);
		const own = committed.get(path) ?? null;
		const rendered = body === void 0 ? null : renderReview(reviewInputOf(gathered, entry, body), {
			handlebars,
			template,
			stringify
		});
		const text = own === null ? null : new TextDecoder().decode(own.bytes);
		const isCurrent = text === null || rendered === null ? null : compareReview(text, rendered).current;
		reviews.set(path, {
			rendered,
			committed: own,
			isCurrent
		});
	}
	return reviews;
}
async function committedReviews(packed) {
	const { entries, past } = packed;
	const { root, uncommitted } = packed.places;
	const found = new Map();
	const wanted = [];
	for (const entry of entries) {
		const path = reviewPath(entry);
		const record = entry.file.path;
		const written = past?.traced.trailOf(idKey(entry.file.incident.id))?.review ?? null;
		const bytes = uncommitted.get(path);
		if (written?.path === path) wanted.push({
			blob: written.blob,
			record,
			path
		});
		else if (bytes !== void 0) found.set(record, {
			path,
			bytes
		});
	}
	const blobs = wanted.map(({ blob }) => blob);
	const bytes = await readBytes(root, blobs, REVIEW_LIMIT);
	for (const { blob, record, path } of wanted) {
		const own = bytes.get(blob);
		if (own !== void 0) found.set(record, {
			path,
			bytes: own
		});
	}
	return found;
}
async function packReport(packed) {
	const { shell, entries, gathered, past } = packed;
	const { period, now } = packed.facts;
	const asked = {
		period,
		confidential: false,
		history: past === null ? null : recordHistory(past.traced, past.context.cards),
		marking: gathered.policyFile.policy
	};
	const figures = await gatherFigures({
		...shell,
		now
	}, gathered, asked);
	const places = new Map(entries.map(({ file }) => [file.path, `../${recordPath(file.incident.id)}`]));
	const { default: handlebars } = await import("./chunk-_coVDsRt.js").then((m) => __toESM(m.default, 1));
	const template = loadTemplate(shell.templates, "report.md.hbs");
	return {
		"report.md": renderPeriodReport(figures, {
			hasPictures: true,
			relocate: (path) => places.get(path) ?? null
		}, {
			handlebars,
			template
		}),
		"report.csv": periodCsv(figures),
		"report.json": jsonText(periodJson(figures)),
		...renderPictures(figures)
	};
}
// src/commands/pack/pack-evidence.ts
function packPopulation(gathered, { period, now }) {
	const entries = ledgerOf(gathered, now);
	const openThen = new Set(ledgerOf(gathered, period.from).filter(({ open, course }) => open && course.reportedAt < period.from).map(({ file }) => file.path));
	return {
		reported: entries.filter(({ course }) => isWithin(period, course.reportedAt)),
		openBefore: entries.filter(({ file }) => openThen.has(file.path))
	};
}
async function readEvidence(packing) {
	const { shell, facts, gathered, sent } = packing;
	const { reported, openBefore } = packPopulation(gathered, facts);
	const entries = [...reported, ...openBefore].toSorted((a, b) => a.file.incident.id < b.file.incident.id ? -1 : 1);
	shell.progress?.("Reading the history");
	const past = await readPast(packing);
	const packed = {
		...packing,
		entries,
		past
	};
	try {
		const records = await packRecords(packed);
		const reviews = await packReviews(packed);
		const present = entries.map((entry) => {
			const { path, incident } = entry.file;
			const record = records.get(path);
			if (record === void 0) throw new Error(`no commit of the main line holds ${path}`);
			return {
				entry,
				why: openBefore.includes(entry) ? "open-before" : "reported",
				record,
				trail: past?.traced.trailOf(idKey(incident.id)) ?? null,
				review: reviews.get(path) ?? null
			};
		});
		const absent = past === null ? [] : await packAbsent(packing, past);
		return {
			facts,
			incidents: [...present, ...absent].toSorted(byId),
			followUps: await packFollowUps(packed),
			unreadable: gathered.records.flatMap(({ path, file }) => file === null ? [path] : []),
			uncounted: leftOut(gathered.records).flatMap(({ record: { path, file } }) => file === null ? [] : [path]),
			policies: await packPolicies(packed),
			policySteps: past === null ? null : policyTrail(past.context.history),
			findings: past === null ? null : findingsOf(past.context, packed),
			sent,
			report: await packReport(packed)
		};
	} finally {
		past?.traced.close();
	}
}
async function packFollowUps(packed) {
	const { shell, entries, facts } = packed;
	const { policyFile, policies, zones } = packed.gathered;
	const { policy } = policyFile;
	const terms = {
		timeline: policies.timeline,
		policy,
		zones
	};
	const files = await withExactTasks(shell, entries.map(({ file }) => file));
	const rows = entries.flatMap((entry, index) => {
		const file = files[index] ?? entry.file;
		return followUpsOf({
			...entry,
			file
		}, terms, facts.now);
	});
	const tasks = rows.map(({ task }) => task);
	return isMoreSaid(policy, tasks) ? rows : null;
}
function byId(one, other) {
	return compareText(one.entry.file.incident.id, other.entry.file.incident.id);
}
function findingsOf(context, { gathered, entries }) {
	const others = new Set(gathered.files.map(({ incident }) => idKey(incident.id)));
	for (const { file } of entries) others.delete(idKey(file.incident.id));
	return auditHistory(context).filter(({ incident }) => incident === null || !others.has(idKey(incident)));
}
async function readPast({ facts, gathered, places, sent }) {
	const { now, github } = facts;
	const { policyFile, zones, git } = gathered;
	const { root, head, dir, policy } = places;
	if (head === null) return null;
	const line = await git?.policyHistory(head, policy, dir);
	const traced = await readHistory({
		root,
		dir,
		policy,
		revision: head,
		cache: false,
		line
	});
	const policyAtHand = () => Promise.resolve(policyFile.policy);
	const rotas = () => readRotas({
		git,
		commit: head,
		path: policy
	});
	return {
		traced,
		context: {
			...(await judgeHistory(traced, {
				now,
				zones,
				policyAtHand,
				rotas
			})).context,
			population: null,
			...github === null ? {
				issues: null,
				comments: null
			} : oursIn(sent)
		}
	};
}
// src/commands/pack/pack-places.ts
function findPackPlaces(root, options) {
	const git = openGit(root);
	const dir = options.dir;
	const policy = policyPath(options);
	const isThere = git !== null && git.head !== null;
	const prefix = isThere ? git.prefix : "";
	if (isThere && git.isShallow) throw new CommandError("The history of this clone was cut when it was fetched (it is shallow), and a pack holds the whole of it.", "Run `git fetch --unshallow`; in a workflow, give actions/checkout `fetch-depth: 0`.");
	return {
		root: isThere ? git.top : root,
		head: isThere ? git.head : null,
		dir: inside(prefix, dir, "--dir"),
		policy: inside(prefix, policy, "--policy")
	};
}
function inside(prefix, path, option) {
	const whole = posix.normalize(`${posix.isAbsolute(path) ? "" : prefix}${path}`);
	const tidy = trimEndOf(whole, "/", 1);
	if (tidy === "." || isPackPath(tidy)) return tidy;
	throw new CommandError(`${path} does not lie in the repository.`, `Run it in the repository that holds the records; ${option} names a place in it.`);
}
// src/commands/pack/pack-source.ts
async function gatherPack(shell, places) {
	const { root, head, dir, policy: path } = places;
	const source = head === null ? null : commitSource(root, head);
	const read = await readPolicyOf(places, source);
	const usable = await usablePolicy(path, read);
	const git = head === null ? null : openGit(root);
	const { policies, commit, present } = await (await openPolicyLine({
		git,
		commit: head,
		path,
		dir,
		present: usable,
		text: read.text ?? "",
		isForeign: false
	})).at(null);
	const records = await withExactRecords(shell.bodyWorker, await readRecords(places, source), policies.timeline);
	return {
		records,
		files: records.flatMap(({ file }) => file === null ? [] : [file]),
		pastOf: await pastsOf({
			git,
			commit: head,
			records,
			policy: present
		}),
		policyFile: {
			path,
			policy: present,
			commit
		},
		policies,
		zones: await loadZones(),
		git
	};
}
async function readRecords({ dir, policy, uncommitted }, commit) {
	const committed = commit?.has(dir) === true ? await commit.records(dir) : [];
	const others = [...uncommitted].filter(([path]) => path !== policy && !isReview(path)).map(([path, bytes]) => parseRecord(path, bytes));
	return [...committed, ...(await ledgerOf$1(others)).records];
}
async function readPolicyOf({ policy, uncommitted }, commit) {
	const bytes = uncommitted.get(policy);
	if (bytes !== void 0) return parsePolicyBytes(policy, bytes);
	if (commit !== null) return commit.policy(policy);
	throw new CommandError(`There is no policy at ${policy}.`, "Run `incident-ledger init` to make one, or name another with --policy.");
}
function isReview(path) {
	return path.endsWith("/review.md") && ID_PATTERN.test(dirname$1(path).split("/").at(-1) ?? "");
}
// src/pack/differences.ts
function packDifferences(comparison) {
	const { sums, stated, manifest, expected } = comparison;
	const should = new Set([
		...stated?.keys() ?? [],
		...manifest.keys(),
		...expected?.keys() ?? [],
		...comparison.hasHistory ? [HISTORY] : []
	]);
	const found = [...should].flatMap((path) => sums.has(path) ? changed(path, comparison) : [{
		path,
		line: null,
		message: "is missing"
	}]);
	const others = [...sums.keys()].filter((path) => !should.has(path) || isExtra(path, comparison));
	for (const path of others) found.push({
		path,
		line: null,
		message: "does not belong to the pack"
	});
	const isManifestItself = stated !== null && sums.get("manifest.json") !== stated.get("manifest.json");
	const rest = found.filter(({ path }) => path !== MANIFEST);
	return (rest.length > 0 && !isManifestItself ? rest : found).toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function isExtra(path, { expected, hasHistory }) {
	if (path === "history.bundle") return !hasHistory;
	return expected !== null && !expected.has(path);
}
function changed(path, comparison) {
	const { sums, stated, manifest, expected, read } = comparison;
	if (isExtra(path, comparison)) return [];
	const sum = sums.get(path);
	const computed = isSource(path) ? void 0 : expected?.get(path);
	const difference = computed === void 0 ? null : firstDifference(read(path), computed);
	if (difference !== null) {
		const { line, byte, one, other } = difference;
		return [{
			path,
			line,
			message: `${line === null ? `differs from byte ${byte} on: ` : ""}the pack says ${quoted(one, other)}, computed again it is ${quoted(other, one)}`
		}];
	}
	const listed = manifest.get(path);
	if (listed !== void 0 && listed !== sum) return [{
		path,
		line: null,
		message: "was changed: its SHA-256 is not that of the manifest"
	}];
	if (stated === null) return [];
	if (!stated.has(path)) return [{
		path: SUMS,
		line: null,
		message: `has no sum of ${path}`
	}];
	if (stated.get(path) === sum) return [];
	if (computed !== void 0 || listed !== void 0) return [{
		path: SUMS,
		line: null,
		message: `has another sum of ${path} than the file`
	}];
	return [{
		path,
		line: null,
		message: `was changed: its SHA-256 is not that of ${SUMS}`
	}];
}
function isSource(path) {
	return path === "sent-notices.ndjson" || path.startsWith(`uncommitted/`);
}
const BEFORE = 40;
const SHOWN = 100;
function quoted(line, other) {
	if (line === null) return "nothing";
	let at = 0;
	while (at < line.length && line[at] === other?.[at]) at += 1;
	const start = line.length <= SHOWN ? 0 : Math.max(0, Math.min(at - BEFORE, line.length - SHOWN));
	const part = line.slice(start, start + SHOWN);
	const head = start > 0 ? "…" : "";
	const tail = start + SHOWN < line.length ? "…" : "";
	return jsonLine(`${head}${part}${tail}`).trimEnd();
}
const LINE_FEED = 10;
function firstDifference(one, other) {
	const length = Math.min(one.length, other.length);
	let byte = 0;
	let line = 1;
	let start = 0;
	while (byte < length && one[byte] === other[byte]) {
		if (one[byte] === LINE_FEED) {
			line += 1;
			start = byte + 1;
		}
		byte += 1;
	}
	if (byte === length && one.length === other.length) return null;
	const [mine, yours] = [lineAt(one, start), lineAt(other, start)];
	if (mine.isText && yours.isText) return {
		line,
		byte,
		one: mine.text,
		other: yours.text
	};
	return {
		line: null,
		byte,
		one: hexAt(one, byte),
		other: hexAt(other, byte)
	};
}
function lineAt(bytes, start) {
	if (start >= bytes.length) return {
		isText: true,
		text: null
	};
	const end = bytes.indexOf(LINE_FEED, start);
	const line = bytes.subarray(start, end === -1 ? bytes.length : end);
	if (line.includes(0)) return {
		isText: false,
		text: null
	};
	try {
		return {
			isText: true,
			text: new TextDecoder("utf-8", { fatal: true }).decode(line)
		};
	} catch {
		return {
			isText: false,
			text: null
		};
	}
}
function hexAt(bytes, start) {
	if (start >= bytes.length) return null;
	return [...bytes.subarray(start, start + 8)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
// src/commands/pack/read-pack.ts
const FILE_LIMIT = 268435456;
const HISTORY_LIMIT = 17179869184;
function readPack(folder) {
	const listed = listPackFolder(folder);
	for (const { path, bytes } of listed) {
		if (bytes <= (path === "history.bundle" ? HISTORY_LIMIT : FILE_LIMIT)) continue;
		throw new CommandError(`The pack is refused: ${path} has ${bytes} bytes.`, "Ask for another copy of it.");
	}
	const paths = new Set(listed.map(({ path }) => path));
	if (!paths.has("manifest.json")) throw new CommandError(`${folder} has no ${MANIFEST}, so it is no pack.`, "Name the folder of a pack.");
	const read = (path) => readPackFile(folder, path);
	const sums = new Map([...paths].filter((path) => path !== SUMS).map((path) => [path, sumOfPackFile(folder, path)]));
	const stated = attempt(() => parseSums(textOf(read(SUMS))));
	const manifest = attempt(() => parseManifest(textOf(read(MANIFEST))));
	if (manifest.value === null && stated.value?.get("manifest.json") === sums.get("manifest.json")) throw new CommandError(`The pack is refused: ${MANIFEST} ${manifest.problem}.`, "Ask for another copy of it, or verify it with the version that made it.");
	return {
		sums,
		stated: paths.has("SHA256SUMS") ? stated : {
			value: null,
			problem: "is missing"
		},
		manifest,
		read
	};
}
function textOf(bytes) {
	return new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	}).decode(bytes);
}
function attempt(make) {
	try {
		return {
			value: make(),
			problem: null
		};
	} catch (error) {
		return {
			value: null,
			problem: `cannot be read: ${error instanceof Error ? error.message : String(error)}`
		};
	}
}
// src/commands/pack/verify-pack.ts
async function verifyPack(shell, options) {
	const folder = resolve(shell.root, options.pack);
	const pack = readPack(folder);
	const differences = differencesOf(pack, await computeAgain(shell, folder, pack));
	for (const { path, line, message } of differences) {
		const place = line === null ? path : `${path}:${line}`;
		shell.out(`${terminalLine(place)} ${stripControls(message.replaceAll("\n", " "))}\n`);
	}
	tellVersion(shell, options, pack);
	if (differences.length > 0) {
		const count = countOf(differences.length, "file is", "files are");
		shell.err(`${count} not as computed again from the pack.\n`);
		return 1;
	}
	const head = pack.manifest.value?.facts.head ?? null;
	const from = head === null ? "the records in it; there is no history" : `commit ${head}`;
	shell.err(`All ${pack.sums.size + 1} files are as computed again from ${from}.\nCompare the sum with the one that was noted down when the pack was made:
`);
	shell.out(`${sumOfPackFile(folder, SUMS)}  ${terminalLine(join(options.pack, SUMS))}\n`);
	return 0;
}
function differencesOf(pack, again) {
	const { sums, stated, manifest, read } = pack;
	const found = packDifferences({
		sums,
		stated: stated.value,
		manifest: new Map((manifest.value?.files ?? []).map(({ path, sha256 }) => [path, sha256])),
		hasHistory: manifest.value === null || manifest.value.facts.head !== null,
		expected: again.files,
		read
	});
	const problems = [...again.problems, ...stated.problem === null ? [] : [problemOf(SUMS, stated.problem)]];
	const named = new Set(problems.map(({ path }) => path));
	return [...problems, ...found.filter(({ path }) => !named.has(path))];
}
function problemOf(path, message) {
	return {
		path,
		line: null,
		message
	};
}
async function computeAgain(shell, folder, pack) {
	const { sums, manifest } = pack;
	if (manifest.value === null) return {
		files: null,
		problems: [problemOf(MANIFEST, manifest.problem)]
	};
	const { facts } = manifest.value;
	if (facts.head === null) return computeFrom(shell, folder, pack, manifest.value);
	if (!sums.has("history.bundle")) return {
		files: null,
		problems: [problemOf(HISTORY, "is missing")]
	};
	const opened = await openHistoryBundle(join(folder, HISTORY), facts.head);
	if (opened.kind === "damaged") {
		const message = `cannot be read by git, so that nothing can be computed again: ${opened.problem}`;
		return {
			files: null,
			problems: [problemOf(HISTORY, message)]
		};
	}
	try {
		return await computeFrom(shell, opened.folder, pack, manifest.value);
	} finally {
		opened.close();
	}
}
async function computeFrom(shell, root, { sums, read }, { facts }) {
	const uncommitted = new Map(facts.uncommitted.flatMap((path) => {
		const kept = `${UNCOMMITTED}/${path}`;
		return sums.has(kept) ? [[path, read(kept)]] : [];
	}));
	const places = {
		root,
		head: facts.head,
		dir: facts.dir,
		policy: facts.policy,
		uncommitted
	};
	try {
		const sent = facts.github === null || !sums.has("sent-notices.ndjson") ? [] : parseSentNotices(new TextDecoder().decode(read(SENT_NOTICES)));
		return {
			files: drawPack(await readEvidence({
				shell,
				facts,
				gathered: await gatherPack(shell, places),
				places,
				sent
			}), uncommitted),
			problems: []
		};
	} catch (error) {
		if (!(error instanceof CommandError || error instanceof NoSentNotices)) throw error;
		const records = facts.head === null ? `${UNCOMMITTED}/${facts.policy}` : HISTORY;
		return {
			files: null,
			problems: [problemOf(error instanceof NoSentNotices ? SENT_NOTICES : records, `cannot be used, so that nothing can be computed again: ${error.message}`)]
		};
	}
}
function tellVersion(shell, { version }, { manifest }) {
	const made = manifest.value?.facts.version ?? version;
	if (made === version) return;
	shell.err(`note: the pack was made by version ${terminalLine(made)}, and this is ${version}; where they compute otherwise, verify with the other.\n`);
}
// src/commands/bundle.ts
async function bundle(shell, options) {
	const { out, verify, version } = options;
	if (out !== null && verify === null) return makePack(shell, {
		...options,
		out
	});
	if (out === null && verify !== null) return verifyPack(shell, {
		pack: verify,
		version
	});
	throw new CommandError(out === null ? "It is not said where the pack is to go." : "A pack is made, or it is verified.", "Give --out FOLDER to make one, or --verify FOLDER to verify one.");
}
async function makePack(whole, options) {
	const shell = await discreetShell(whole, options);
	const period = await periodOption(shell, options);
	const places = findPackPlaces(shell.root, options);
	const folder = unusedFolder(shell, options, join(places.root, places.dir));
	const { uncommitted, leftOut } = await findUncommitted(places);
	const tree = {
		...places,
		uncommitted
	};
	shell.progress?.("Reading the records");
	const gathered = await gatherPack(shell, tree);
	const now = options.isNowGiven ? shell.now : await packMoment(places, gathered.files, period, shell.now);
	const github = githubOf(options, gathered);
	const { head, dir, policy } = places;
	const facts = {
		version: options.version,
		period,
		now,
		dir,
		policy,
		head,
		github,
		uncommitted: [...uncommitted.keys()],
		leftOut
	};
	tellUncommitted(shell, facts);
	const evidence = await readEvidence({
		shell,
		facts,
		gathered,
		places: tree,
		sent: await findSent(shell, options, facts, gathered)
	});
	tellAbsent(shell, evidence, gathered);
	shell.progress?.("Writing the pack");
	const files = drawPack(evidence, uncommitted);
	const { root } = places;
	write(folder, files, head === null ? null : (file) => writeHistoryBundle(root, head, file));
	const count = evidence.incidents.length;
	shell.err(`${countOf(count, "incident")} in ${terminalLine(options.out)}; note the sum of all sums somewhere else:\n`);
	shell.out(`${sumOfPackFile(folder, SUMS)}  ${terminalLine(join(options.out, SUMS))}\n`);
	return 0;
}
function write(folder, files, writeHistory) {
	const sums = [...files].map(([path, bytes]) => ({
		path,
		sha256: sumOf(bytes)
	}));
	for (const [path, bytes] of files) createFile(folder, path, bytes);
	if (writeHistory !== null) {
		writeHistory(join(folder, HISTORY));
		sums.push({
			path: HISTORY,
			sha256: sumOfPackFile(folder, HISTORY)
		});
	}
	createFile(folder, SUMS, formatSums(sums));
}
function unusedFolder(shell, { out }, records) {
	const folder = outsideRecords(shell.root, out, records);
	refuseGitFolder(join(folder, SUMS), out);
	refuseUsedFolder(folder);
	return folder;
}
function githubOf(options, { policyFile }) {
	const { repository, token, author } = options;
	if (repository === null) return null;
	if (!token) throw new CommandError(`${repository} is to be asked for the notices, and GITHUB_TOKEN is not set.`, "Set GITHUB_TOKEN to one that may read issues, or leave --repo away.");
	return {
		repository,
		authors: [...new Set([author, ...policyFile.policy.authors])]
	};
}
async function findSent(shell, options, facts, gathered) {
	const place = await openRepository(shell, options);
	if (facts.github === null || place === null) {
		shell.err("note: GitHub was not asked; name --repo and set GITHUB_TOKEN to pack what it holds of the notices.\n");
		return [];
	}
	const { authors } = facts.github;
	shell.progress?.("Asking GitHub for the notices");
	const { reported, openBefore } = packPopulation(gathered, facts);
	const incidents = [...reported, ...openBefore].map(({ file }) => file.incident.id);
	return findSentNotices(place, {
		authors,
		incidents
	});
}
function tellAbsent(shell, { incidents }, { records }) {
	const packed = new Set();
	for (const { entry, record } of incidents) {
		if (record.as !== "gone" && record.as !== "unreadable") continue;
		packed.add(record.path);
		const what = record.as === "gone" ? "is gone" : "cannot be read";
		const id = terminalLine(entry.file.incident.id);
		shell.err(`note: the record of ${id} ${what}; the pack holds its last version that can be read.\n`);
	}
	tellLeftOut(shell, records.filter(({ path }) => !packed.has(path)));
}
function tellUncommitted(shell, { head, uncommitted, leftOut }) {
	if (head === null) shell.err("note: there is no history here; the pack holds the folder as it is.\n");
	else for (const path of uncommitted) shell.err(`note: ${terminalLine(path)} was never committed; the pack holds it as it is.\n`);
	for (const path of leftOut) shell.err(`note: what is not committed of ${terminalLine(path)} is left out.\n`);
}
const COMMIT_LIMIT = 1048576;
async function packMoment({ root, head }, files, { to }, present) {
	const known = head === null ? lastEntry(files) : await committedAt(root, head);
	return Math.min(present, Math.max(to, known));
}
function lastEntry(files) {
	return files.flatMap(({ incident }) => incident.timeline.map(({ at }) => at)).reduce((last, at) => Math.max(last, at), 0);
}
async function committedAt(root, head) {
	for await (const { bytes } of readObjects(root, [head], COMMIT_LIMIT)) return parseCommit(head, bytes ?? new Uint8Array()).committer.at;
	return 0;
}
export { bundle };
