import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { t as trimEndOf } from "./chunk-jBuffEFY.js";
import { a as placeOf$1, t as isConfidential } from "./chunk-Zc9OnoFq.js";
import { n as visible, r as visibleLines } from "./chunk-CFc3vndM.js";
import { a as wrap, i as terminalLine, n as paint } from "./chunk-7WyUxpmP.js";
import { n as nearest } from "./chunk-CXy9TRC8.js";
import { f as loginKey, p as sameLogin, u as isLogin } from "./chunk-BHqcb9RK.js";
import { a as parseOverviewMarker, c as partsOf, d as isAmong, f as nothingFound, i as overviewsIn, l as withLine, o as formatHiddenLine, s as parseHiddenLine, t as formatOverviewMarker, u as authorsOf } from "./chunk-BLUs2lQX.js";
import { d as sameId, i as ID_PATTERN, l as idKey } from "./chunk-CmBh3DqG.js";
import { T as mention, a as isDrill, g as code, i as isCalledFor, k as text, n as roleWords, o as isLive, s as isSentBeside, u as isEnded, v as cut, w as link, x as folded } from "./chunk-oJ0uy9y3.js";
import { E as string, _ as literal, f as array, x as object } from "./chunk-B3Ny7133.js";
import { a as typedRecord, r as parseRecordText } from "./chunk-DTgC9UH4.js";
import { c as refusal, i as placeOf$2, l as refuse, n as FULL, o as explain, u as statusOf } from "./chunk-DiUJofpF.js";
import { a as rotaFileAt, s as withCover } from "./chunk-C7j85xFo.js";
import { a as elapsedSeconds, c as formatInstant, l as instantOf, p as parseInstant, r as HOUR, t as DAY$1 } from "./chunk-D4aqUS7_.js";
import { d as rankOf, i as rankOfStep, l as isFallback, n as isEnd$1, o as audienceTarget, s as formatKey, u as parseKey } from "./chunk-GYDv0Ji3.js";
import { a as parseFollowUpMarker, i as formatFollowUpMarker, l as parseMarker } from "./chunk-CrIEndci.js";
import { _ as isDuty, a as endOf, b as compose, c as existingByIncident, d as mostUrgentFirst, f as toldOf, g as wordFully, h as wordBriefly, i as dutyLines, l as owedCommentOf, m as fitted, n as sweptIncidents, o as openAlertsOf, p as unreached, r as dutyFingerprint, s as waitingOf, t as planSweep, u as latenessOf, v as receiptEntry, y as heardOf } from "./chunk-DIu1-2N7.js";
import { a as isCoversBranch } from "./chunk-Dc3ny9Hx.js";
import { i as mayWrite, n as isPrivateRepository, t as defaultBranchOf } from "./chunk-RlnYWdKy.js";
import { f as URGENCIES, i as IMPACTS, s as PrioritySchema } from "./chunk-BDbDEvaY.js";
import { i as isCommentAddress, o as isSameAddress, r as addressKey } from "./chunk-BC0_eqSi.js";
import { t as appendEvent } from "./chunk-BWH7QNlC.js";
import { t as itemAdded } from "./chunk-B1LANyjq.js";
import { d as isNamedFor, l as MANAGER } from "./chunk-DIJ1IfjV.js";
import { i as inUtcAlone, l as utcAndLocal, o as span, r as dateIn } from "./chunk-BPs8Bztt.js";
import { D as openHold, a as followUpsOf, c as overdueReview, i as TASK_OWNER, n as eventDetails } from "./chunk-C0GOcrQ8.js";
import { h as drawHead } from "./chunk-jh7JthkX.js";
import { o as isMailAddress } from "./chunk-D4wZ6750.js";
import { n as nameOrCount, t as countOf } from "./chunk-HqKFcn-y.js";
import { n as policyFaults, t as UnusablePolicy } from "./chunk-DvZKiMrr.js";
import { a as isOwed } from "./chunk-BkSTJSa3.js";
import { n as openClocks } from "./chunk-DW8AEMk0.js";
import { n as shiftsBetween } from "./chunk-BFWFG4Hf.js";
import { o as blobId } from "./chunk-CZKd_z9X.js";
import { m as readPolicies, u as readRota } from "./chunk-D9eLWrQT.js";
import { n as rotaPathOf, t as policyPath } from "./chunk-DOTflLSc.js";
import { n as withoutHead, t as keepHead } from "./chunk-CjRqqoUF.js";
import { c as askedWorker, t as readingOf } from "./chunk-B7t-ZebI.js";
import { _ as priorityWords, f as meetingReply, g as plainDuty, l as isOwnNotice, n as capital, r as drillMark } from "./chunk-Dtu_18FQ.js";
import { n as shownIn } from "./chunk-ChCrzyKd.js";
import { f as policyText, l as moment$1, n as clip, r as clipWords, s as lasting, t as ROOM } from "./chunk-BH5yC_WQ.js";
import { r as rostersIn } from "./chunk-BncmYRn3.js";
import { n as statusView } from "./chunk-msKXYsWN.js";
import { t as ledgerOf } from "./chunk-CvG0Jt3c.js";
import { a as MANAGEMENT, d as presentOf, f as real, h as unique, i as mergeDeliveries, l as knownLogin, n as sentIn, o as chainOf, p as resolveMentions, s as concernedBy, t as rowOf, u as loginsOf } from "./chunk-KdpgrAUN.js";
import { t as typedInstant } from "./chunk-DMuF-we0.js";
import { a as toFoundComment, n as findMore, o as toFoundIssue, t as findDelivered } from "./chunk-DYOtkeDp.js";
import { t as parsePolicyBytes } from "./chunk-LYsL2YtB.js";
import { r as gather } from "./chunk-DdbIKnJj.js";
import { t as compareText } from "./chunk-CyKY7-do.js";
import { a as followUpsInOrder, c as wordsOf$1, r as dueDay, s as trackedWords } from "./chunk-D8m2A1Sp.js";
import { n as mayEnter } from "./chunk-Daw74KZ8.js";
import { t as fingerprint } from "./chunk-D2_Kwizv.js";
import { a as labelChange, i as isSameLabel, n as LEDGER_LABEL, o as labelStyle, r as hasLedgerLabel, t as FOLLOW_UP_LABEL } from "./chunk-Cr_x2oqw.js";
import { l as deduplicates, t as openChannels } from "./chunk-CjVnu5E0.js";
import { n as withExactTasks } from "./chunk-BPhm1AYL.js";
// src/github/head-tree.ts
async function listHeadTree(repository, commit, exitCode) {
	const { data } = await repository.client.rest.git.getTree({
		...placeOf$2(repository),
		tree_sha: commit,
		recursive: "1"
	}).catch(refuse(`list the files of ${commit}`, "contents: read", exitCode));
	const entries = data.tree.map(({ path, type, mode, sha }) => [path, {
		kind: kindOf(type, mode),
		blob: sha ?? ""
	}]);
	return {
		entries: new Map(entries),
		isWhole: !data.truncated
	};
}
function kindOf(type, mode) {
	if (type !== "blob") return "directory";
	return mode === "120000" ? "symlink" : "file";
}
async function findFileAt(repository, ref, path, exitCode = 2) {
	try {
		const { data } = await repository.client.rest.repos.getContent({
			...placeOf$2(repository),
			path,
			ref
		});
		if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return null;
		return {
			bytes: Buffer.from(data.content, "base64"),
			sha: data.sha
		};
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw refusal(error, `read ${path} at ${ref}`, "contents: read", exitCode);
	}
}
// src/github/commit-files.ts
const TRIES = 8;
async function commitFiles(repository, commit) {
	const doing = `commit to ${commit.branch}`;
	let moved = null;
	let seen = null;
	try {
		for (let attempt = 0; attempt < TRIES; attempt += 1) {
			const head = await headOf(repository, commit.branch);
			if (moved !== null && head === seen) break;
			seen = head;
			const { texts, missing } = await editedAt(repository, head, commit.files);
			if (texts.size === 0) return {
				outcome: "unchanged",
				missing
			};
			const sha = await makeCommit(repository, head, commit.message, texts);
			try {
				await moveBranch(repository, commit.branch, sha);
				return {
					outcome: "committed",
					sha,
					texts
				};
			} catch (error) {
				if (statusOf(error) !== 422 && statusOf(error) !== 409) throw error;
				moved = error;
			}
		}
		return {
			outcome: "refused",
			failure: explain(moved, doing, "contents: write")
		};
	} catch (error) {
		return {
			outcome: "refused",
			failure: explain(error, doing, "contents: write")
		};
	}
}
async function headOf(repository, branch) {
	const { data } = await repository.client.rest.git.getRef({
		...placeOf$2(repository),
		ref: `heads/${branch}`
	});
	return data.object.sha;
}
async function editedAt(repository, head, files) {
	const texts = new Map();
	const missing = [];
	for (const { path, edit, create } of files) {
		const file = await findFileAt(repository, head, path);
		if (file === null && create !== void 0) {
			texts.set(path, create);
			continue;
		}
		if (file === null) {
			missing.push(path);
			continue;
		}
		const text = Buffer.from(file.bytes).toString("utf8");
		if (!Buffer.from(text, "utf8").equals(file.bytes)) continue;
		const edited = await edit(text);
		if (edited !== null && edited !== text) texts.set(path, edited);
	}
	return {
		texts,
		missing
	};
}
async function makeCommit(repository, head, message, texts) {
	const { git } = repository.client.rest;
	const place = placeOf$2(repository);
	const { data: parent } = await git.getCommit({
		...place,
		commit_sha: head
	});
	const tree = [];
	for (const [path, text] of texts) {
		const content = Buffer.from(text, "utf8").toString("base64");
		const { data: blob } = await git.createBlob({
			...place,
			content,
			encoding: "base64"
		});
		tree.push({
			path,
			mode: "100644",
			type: "blob",
			sha: blob.sha
		});
	}
	const { data: made } = await git.createTree({
		...place,
		base_tree: parent.tree.sha,
		tree
	});
	const { data } = await git.createCommit({
		...place,
		message,
		tree: made.sha,
		parents: [head]
	});
	return data.sha;
}
async function moveBranch(repository, branch, sha) {
	await repository.client.rest.git.updateRef({
		...placeOf$2(repository),
		ref: `heads/${branch}`,
		sha,
		force: false
	});
}
// src/parse/comment-lines.ts
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}>/;
const INDENTED = /^(?: {4}|\t)/;
const HIDDEN = /^ {0,3}<!--/;
function commentLines(comment) {
	let fence = null;
	let isHidden = false;
	return comment.split(/\r\n|[\n\r]/).map((text) => {
		if (fence !== null) {
			if (isEnd(text, fence)) fence = null;
			return {
				text,
				isSpoken: false,
				isWords: true
			};
		}
		if (isHidden || HIDDEN.test(text)) {
			isHidden = !text.includes("-->");
			return {
				text,
				isSpoken: false,
				isWords: false
			};
		}
		const [all = "", ticks] = FENCE.exec(text) ?? [];
		if (ticks !== void 0 && !(ticks.startsWith("`") && text.includes("`", all.length))) {
			fence = ticks;
			return {
				text,
				isSpoken: false,
				isWords: true
			};
		}
		if (QUOTE.test(text)) return {
			text,
			isSpoken: false,
			isWords: false
		};
		return {
			text,
			isSpoken: !INDENTED.test(text),
			isWords: true
		};
	});
}
function isEnd(line, fence) {
	const marks = line.trim();
	const mark = fence.charAt(0);
	return !INDENTED.test(line) && marks.length >= fence.length && marks === mark.repeat(marks.length);
}
// src/parse/comment-table.ts
const LENGTH = /^\d{1,4}[wdhm]$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const DAYS = new Set(["today", "tomorrow"]);
const CLOCK = /^\d\d?:\d\d/;
const ROLE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const COMMENT_COMMANDS = [
	{
		name: "ack",
		takes: "",
		idAnywhere: true,
		does: "you take it up, in every role for which the policy names you",
		read: () => ({
			ask: "take-up",
			who: null,
			role: null
		})
	},
	{
		name: "engage",
		takes: "[@LOGIN] [ROLE]",
		idAnywhere: true,
		does: "you, or whom you name, take it up in that role",
		read: readEngage
	},
	{
		name: "assess",
		takes: "IMPACT URGENCY [SCOPE]",
		does: `sets the priority: ${IMPACTS.join(", ")}; ${URGENCIES.join(", ")}`,
		read: readAssess
	},
	{
		name: "priority",
		takes: "P1 REASON",
		does: "sets the priority by hand, until the next assessment",
		read: readPriority
	},
	{
		name: "update",
		takes: "TEXT",
		does: "word to those who are to be kept up to date",
		read: (said) => needing(said, said.text, {
			event: "updated",
			informs: true,
			key: "note"
		})
	},
	{
		name: "expected",
		takes: "2h [TEXT]",
		does: "the same, with when it is expected to be resolved",
		read: readExpected
	},
	step("investigating", "investigating", "somebody looks for the cause"),
	step("contained", "contained", "it spreads no further"),
	step("mitigated", "mitigated", "its effects are lessened"),
	step("resolved", "resolved", "it is over"),
	step("validated", "validated", "the measures work, which the policy may ask of a role"),
	{
		name: "hold",
		takes: "REASON",
		does: "stops the clock of resolution",
		read: (said) => needing(said, said.text, {
			event: "held",
			key: "reason"
		})
	},
	step("resume", "resumed", "starts it again"),
	{
		name: "note",
		takes: "TEXT",
		does: "anything else worth keeping",
		read: (said) => needing(said, said.text, {
			event: "noted",
			key: "note"
		})
	},
	step("close", "closed", "closes it, once all is there that the policy asks"),
	{
		name: "reopen",
		takes: "REASON",
		does: "it is not over",
		read: (said) => needing(said, said.text, {
			event: "reopened",
			key: "reason"
		})
	},
	{
		name: "dismiss",
		takes: "REASON",
		does: "it was no incident, or a duplicate",
		read: (said) => needing(said, said.text, {
			event: "dismissed",
			key: "reason"
		})
	},
	{
		name: "cover",
		takes: "[ROTA] [@LOGIN] [from 18:00] until 09:00 [REASON]",
		does: "you, or whom you name, are on duty on the rota from now on, or then",
		read: readCover
	},
	{
		name: "help",
		takes: "",
		does: "this",
		read: () => ({ ask: "help" })
	}
];
function step(name, event, does) {
	const read = ({ text }) => entry(event, text === "" ? {} : { note: text });
	return {
		name,
		takes: "[TEXT]",
		does,
		read
	};
}
function entry(event, keys) {
	return {
		ask: "entry",
		event,
		keys,
		informs: false,
		expected: null
	};
}
function needing({ usage }, text, { event, key, informs = false }) {
	if (text === "") return unclear(`${usage} says nothing without its words.`, usage);
	return {
		ask: "entry",
		event,
		keys: { [key]: text },
		informs,
		expected: null
	};
}
function unclear(sentence, usage) {
	return {
		unclear: sentence,
		remedy: `Write ${usage}, in a new comment; \`/help\` lists all.`
	};
}
function readEngage({ words, usage }) {
	let who = null;
	let role = null;
	for (const word of words) {
		const named = word.toLowerCase();
		if (word.startsWith("@") && isLogin(word) && who === null) who = word.slice(1);
		else if (ROLE.test(named) && role === null) role = named;
		else return unclear(`${word} means nothing here.`, usage);
	}
	return {
		ask: "take-up",
		who,
		role
	};
}
function readAssess({ words, after, usage }) {
	const two = new Set(words.slice(0, 2).map((word) => trimEndOf(word.toLowerCase(), ",;")));
	const impact = IMPACTS.find((one) => two.has(one));
	const urgency = URGENCIES.find((one) => two.has(one));
	if (impact === void 0 || urgency === void 0) return unclear(`An assessment is an impact and an urgency. ${`Impacts are ${IMPACTS.join(", ")}; urgencies ${URGENCIES.join(", ")}.`}`, usage);
	const scope = after(2);
	return entry("assessed", {
		impact,
		urgency,
		...scope === "" ? {} : { scope }
	});
}
function readPriority(said) {
	const priority = PrioritySchema.safeParse(said.words[0]?.toUpperCase());
	const reason = said.after(1);
	if (!priority.success || reason === "") return unclear("A priority by hand is one from P1 to P5, and the reason for it.", said.usage);
	return entry("assessed", {
		priority: priority.data,
		reason
	});
}
function momentWords(words) {
	const [first = "", second = ""] = words;
	return (DAY.test(first) || DAYS.has(first.toLowerCase())) && CLOCK.test(second) ? 2 : 1;
}
function readCover({ words, after, usage }) {
	let rota = null;
	let who = null;
	let from = null;
	let until = null;
	let at = 0;
	while (at < words.length && until === null) {
		const word = words[at] ?? "";
		const named = word.toLowerCase();
		at += 1;
		if (named === "from" || named === "until" || named === "to") {
			const length = momentWords(words.slice(at));
			const moment = words.slice(at, at + length).join(" ");
			if (moment === "") return unclear(`No moment stands after ${word}.`, usage);
			if (named === "from") from = moment;
			else until = moment;
			at += length;
		} else if (word.startsWith("@") && isLogin(word) && who === null) who = word.slice(1);
		else if (ROLE.test(named) && rota === null) rota = named;
		else return unclear(`${word} means nothing here.`, usage);
	}
	if (until === null) return unclear("Nothing says how long they stand in.", usage);
	return {
		ask: "cover",
		rota,
		who,
		from,
		until,
		reason: after(at)
	};
}
function readExpected({ words, after, usage }) {
	const [first = "", second = ""] = words;
	if (first === "") return unclear(`${usage} says nothing without a time.`, usage);
	const isTwo = LENGTH.test(first) ? LENGTH.test(second) : DAY.test(first) && CLOCK.test(second);
	const expected = isTwo ? `${first} ${second}` : first;
	const note = after(isTwo ? 2 : 1);
	return {
		ask: "entry",
		event: "updated",
		keys: note === "" ? {} : { note },
		informs: true,
		expected
	};
}
// src/parse/comment-commands.ts
const LONGEST$2 = 4e3;
const MOST_COMMANDS = 10;
const LINE = /^ {0,3}\/([a-z]+)(?=\s|$)/i;
function parseCommands(comment) {
	const begun = [];
	for (const { text, isSpoken, isWords } of commentLines(comment)) {
		const [all = "", name] = (isSpoken ? LINE.exec(text) : null) ?? [];
		if (name !== void 0 && meantBy(name) !== null) begun.push({
			name: name.toLowerCase(),
			lines: [text.slice(all.length)]
		});
		else if (isWords) begun.at(-1)?.lines.push(text);
	}
	return begun.slice(0, 11).map(({ name, lines }, at) => {
		if (at < MOST_COMMANDS) return read(name, lines.join("\n"));
		return {
			name,
			id: null,
			asked: {
				unclear: "These are too many commands.",
				remedy: "Write the others in another comment."
			}
		};
	});
}
function meantBy(name) {
	const known = COMMENT_COMMANDS.map((row) => row.name);
	const meant = nearest(name, known);
	return COMMENT_COMMANDS.find((row) => row.name === meant) ?? null;
}
function read(name, following) {
	const row = meantBy(name);
	const whole = following.trim();
	const words = (whole.split("\n", 1)[0] ?? "").split(/\s+/).filter((word) => word !== "");
	const at = (row?.idAnywhere === true ? words : words.slice(0, 1)).findIndex((word) => idOf(word) !== null);
	const id = at === -1 ? null : idOf(words[at] ?? "");
	if (row === null || row.name !== name) {
		const remedy = `Did you mean \`/${row?.name ?? "help"}\`? Write it in a new comment; nothing was done.`;
		return {
			name,
			id,
			asked: {
				unclear: `There is no command /${name}.`,
				remedy
			}
		};
	}
	const text = at === 0 ? afterWords(whole, 1) : whole;
	const said = {
		words: words.filter((_, index) => index !== at),
		text,
		after: (count) => afterWords(text, count),
		usage: `\`${`/${name} ${row.takes}`.trim()}\``
	};
	if (text.length > LONGEST$2 && row.takes !== "") return {
		name,
		id,
		asked: {
			unclear: "That is too long for an entry.",
			remedy: `Write it shorter than ${LONGEST$2} characters, or attach it as evidence.`
		}
	};
	return {
		name,
		id,
		asked: row.read(said)
	};
}
function afterWords(text, count) {
	let rest = text;
	for (let word = 0; word < count; word += 1) {
		const end = rest.search(/\s/);
		rest = end === -1 ? "" : rest.slice(end).trimStart();
	}
	return rest;
}
function idOf(word) {
	const id = trimEndOf(word, ".,:;!");
	const written = id.slice(0, 3).toUpperCase() + id.slice(3);
	return ID_PATTERN.test(written) ? written : null;
}
// src/github/pull.ts
async function findPull(repository, number) {
	const { data } = await repository.client.rest.pulls.get({
		...placeOf$2(repository),
		pull_number: number
	}).catch(refuse(`read pull request ${number}`, "pull-requests: read", 2));
	return {
		number,
		state: stateOf(data),
		headSha: data.head.sha,
		headBranch: data.head.ref,
		baseSha: data.base.sha,
		headRepository: data.head.repo?.full_name ?? null,
		sameRepository: isFromHere(data)
	};
}
async function listPullFiles(repository, pull) {
	const { client } = repository;
	const wanted = {
		...placeOf$2(repository),
		pull_number: pull,
		per_page: 100
	};
	return (await client.paginate(client.rest.pulls.listFiles, wanted).catch(refuse(`list the files of pull request ${pull}`, "pull-requests: read", 2))).map(({ filename: path, status, previous_filename: before = null }) => ({
		path,
		before,
		status
	}));
}
async function listOpenPulls(repository) {
	const { client } = repository;
	return (await client.paginate(client.rest.pulls.list, {
		...placeOf$2(repository),
		state: "open",
		per_page: 100
	})).filter(isFromHere).map(({ number, head, user }) => ({
		number,
		branch: head.ref,
		commit: head.sha,
		author: user?.login ?? null
	})).toSorted((one, other) => one.number - other.number);
}
function isFromHere({ head, base }) {
	return head.repo?.full_name === base.repo.full_name;
}
async function pullState(repository, number) {
	const { data } = await repository.client.rest.pulls.get({
		...placeOf$2(repository),
		pull_number: number
	});
	return stateOf(data);
}
function stateOf({ state, merged }) {
	return state === "open" ? "open" : merged ? "merged" : "closed";
}
// src/model/record-path.ts
function isRecordPath(dir, path) {
	const prefix = dir === "" || dir === "." ? "" : `${dir}/`;
	if (!path.startsWith(prefix) || !path.endsWith(".md")) return false;
	const folders = path.slice(prefix.length).split("/");
	return folders.pop() !== "README.md" && !folders.some((folder) => ID_PATTERN.test(folder));
}
// src/store/read-records.ts
const LIMITS = {
	first: 1e3,
	again: 5e3,
	whole: 6e4
};
function unmergedReader(worker, limits = LIMITS) {
	return async (records) => {
		const asked = askedWorker(worker);
		const end = performance.now() + limits.whole;
		const read = new Map();
		const unread = new Map();
		const lateness = (record) => unread.has(record) ? 1 : 0;
		try {
			for (const limit of [limits.first, limits.again]) {
				const slow = new Set();
				for (const record of records.toSorted((a, b) => lateness(a) - lateness(b))) {
					const left = Math.min(limit, end - performance.now());
					if (read.has(record) || unread.get(record) === "failed" || left <= 0) continue;
					if (slow.has(record.pull)) continue;
					const { path, bytes } = record;
					const answer = await asked.ask({
						path,
						bytes
					}, left);
					if (typeof answer === "object") read.set(record, answer);
					else {
						slow.add(record.pull);
						unread.set(record, answer);
					}
				}
			}
		} finally {
			await asked.end();
		}
		return records.map((record) => {
			const { path, bytes } = record;
			const finding = findingOf(path, unread.get(record) ?? "late", limits.again);
			return read.get(record) ?? {
				...typedRecord(path, bytes),
				findings: [finding]
			};
		});
	};
}
function findingOf(path, why, limit) {
	return {
		rule: "record-time",
		severity: "error",
		path,
		line: 1,
		column: 1,
		message: why === "late" ? `The record took longer than ${limit / 1e3} s to read, or stands beside one that did; nothing in it is checked.` : "The record could not be read: its reader came to an end over it; nothing in it is checked.",
		hint: "Look for very long lines and very long runs of one character, and move them into an attachment."
	};
}
// src/parse/comment-cover.ts
function coverMoments({ from: begins, until: ends }, { at, zone, zones }) {
	const wall = {
		now: at,
		zone: zones.isZone(zone) ? zone : null,
		zones
	};
	const from = begins === null ? { instant: at } : moment(begins, {
		...wall,
		next: at
	});
	if ("refused" in from) return from;
	const to = moment(ends, {
		...wall,
		next: from.instant
	});
	return "refused" in to ? to : {
		from: from.instant,
		to: to.instant
	};
}
function moment(text, { next, ...wall }) {
	return typedInstant(text, {
		...wall,
		meant: { next }
	}) ?? {
		refused: `${text} is no moment.`,
		remedy: "Write `until 18:00`, or `until 2026-12-01 09:00`."
	};
}
// src/parse/receipt-text.ts
function appendReceipts(text, path, receipts, exact) {
	let written = text;
	for (const { at, role, who, note, via = "github", url } of receipts) written = written === null ? null : appendEvent(written, path, {
		at,
		event: "notified",
		role,
		who,
		note,
		via,
		url
	}, exact);
	return written;
}
const ON_LINES = /^- at: \S+\n {2}event: notified\n(?: {2}(?:role|who|note): [^\r\n]+\n){1,3} {2}via: github\n {2}url: \S+$/;
const OF_MESSAGE = /^- at: \S+\n {2}event: notified\n {2}role: [^\r\n]+\n {2}who: [^\r\n]+\n {2}note: "?Accepted by the receiver [^\r\n]+\n {2}via: [a-z0-9-]+$/;
const IN_BRACKETS = /^, \{ at: [^\s,{}]+, event: notified, (?:(?:role|who|note): (?:"[^"\r\n]*"|[^",{}\r\n]*), ){1,3}via: github, url: (?:"[^"\r\n]*"|[^"\s,{}]+) \}$/;
const MESSAGE_IN_BRACKETS = /^, \{ at: [^\s,{}]+, event: notified, role: [^",{}\r\n]+, who: [^,{}\r\n]+, note: "?Accepted by the receiver [^",{}\r\n]+"?, via: [a-z0-9-]+ \}$/;
const LINES = [
	5,
	6,
	7
];
function withoutReceipts(text) {
	if (!text.includes("via: github") && !text.includes("Accepted by the receiver ")) return text;
	const lines = text.split("\n");
	const kept = [];
	for (let at = 0; at < lines.length;) {
		const count = receiptLines(lines, at);
		kept.push(...lines.slice(at, at + (count === 0 ? 1 : 0)));
		at += Math.max(1, count);
	}
	return kept.join("\n").replaceAll(/, \{ at: [^{}\r\n]*\}/g, (entry) => IN_BRACKETS.test(entry) || MESSAGE_IN_BRACKETS.test(entry) ? "" : entry);
}
function receiptLines(lines, at) {
	const indent = /^ *(?=- at: )/.exec(lines[at] ?? "")?.[0];
	if (indent === void 0) return 0;
	const own = lines.slice(at, at + LINES[2]).map((line) => line.startsWith(indent) ? trimEndOf(line.slice(indent.length), "\r") : "");
	return LINES.find((count) => {
		const form = own.slice(0, count).join("\n");
		return ON_LINES.test(form) || OF_MESSAGE.test(form);
	}) ?? 0;
}
// src/github/write-receipts.ts
const RECEIPT_SUBJECT = "Note whom GitHub notified of";
async function writeReceipts(repository, receipts, { sweptBranch, yaml, log }) {
	const warnings = [];
	const branches = new Map();
	for (const receipt of receipts) {
		const branch = receipt.branch ?? await sweptBranch();
		branches.set(branch, [...branches.get(branch) ?? [], receipt]);
	}
	for (const [branch, here] of branches) {
		const outcome = await commitFiles(repository, {
			branch,
			message: messageOf(here),
			files: filesOf(here, yaml)
		});
		if (outcome.outcome === "refused") warnings.push(refusalWords(branch, outcome.failure));
		if (outcome.outcome === "committed") log(`Noted on ${branch} whom GitHub notified: ${outcome.texts.size} records, ${outcome.sha}.`);
	}
	return warnings;
}
function filesOf(receipts, yaml) {
	return [...new Set(receipts.map(({ path }) => path))].map((path) => ({
		path,
		edit: (text) => {
			const entries = receipts.filter((receipt) => receipt.path === path && !holds(text, receipt)).map((receipt) => ({
				at: formatInstant(receipt.at),
				...receiptEntry(receipt)
			}));
			const written = entries.length === 0 ? null : appendReceipts(text, path, entries, yaml);
			return written === null ? null : keepHead(written, path, { draw: drawHead }, yaml);
		}
	}));
}
function holds(text, receipt) {
	const { role, who, note, via, url } = receiptEntry(receipt);
	const person = who === void 0 ? ["note", note ?? ""] : ["who", who];
	const message = [["via", via ?? ""], ["at", formatInstant(receipt.at)]];
	const fields = [
		["role", role],
		person,
		...url === void 0 ? message : []
	];
	return text.toLowerCase().split(/^ *- |\{/m).some((entry) => fields.every(([key = "", value = ""]) => says(entry, key, value)) && (url === void 0 || names(entry, url)));
}
function names(entry, url) {
	const [, ...found] = entry.split("url: ");
	return found.some((rest) => {
		const [typed = ""] = rest.replace(/^"/, "").split(/["\s,}]/, 1);
		return isSameAddress(typed, url);
	});
}
function says(entry, key, value) {
	const [, ...found] = entry.split(`${key}: `);
	return found.some((rest) => {
		const bare = rest.replace(/^"/, "");
		const behind = bare.slice(value.length).replace(/^"/, "");
		return bare.startsWith(value.toLowerCase()) && /^(?:$|[\s,}])/.test(behind);
	});
}
function messageOf(receipts) {
	const ids = [...new Set(receipts.map(({ incident }) => incident))].toSorted();
	const what = nameOrCount(ids, "incident");
	const lines = ids.map((id) => {
		const count = receipts.filter(({ incident }) => incident === id).length;
		return `- ${id}: ${countOf(count, "verified mention")}`;
	});
	return `${RECEIPT_SUBJECT} ${what}\n\n${lines.join("\n")}`;
}
function refusalWords(branch, { sentence, remedy }) {
	return `The records on ${branch} did not learn whom GitHub notified; the markers in the comments remain the proof. ${sentence} ${remedy} Or set \`receipts: off\` in the policy.`;
}
// src/delivery/plan-text.ts
function renderPlanText(result, options) {
	const { color, width, clockface } = options;
	const head = `Sweep at ${utcAndLocal(result.now, clockface)}: ${headWords(result)}.`;
	const blocks = blocksOf(result, clockface).flatMap(({ incident, items }) => [
		"",
		paint(terminalLine(incident), "strong", color),
		...items.flatMap(({ state, what, to }) => {
			const lines = wrap(`  ${state}${terminalLine(what)}`, width, "    ");
			const ink = state.startsWith("overdue") ? "error" : null;
			return [...ink === null ? lines : lines.map((line) => line.replace(state, paint(state, ink, color))), ...to === null ? [] : wrap(`      to ${nobodyOr(to.map((one) => terminalLine(one)))}`, width, "        ")];
		})
	]);
	return `${[...wrap(head, width, "  "), ...blocks].join("\n")}\n`;
}
function renderPlanMarkdown(result, clockface) {
	const blocks = blocksOf(result, clockface).flatMap(({ incident, items }) => [
		"",
		`**${code(incident)}**`,
		"",
		...items.map(({ state, what, to }) => {
			const people = to === null ? "" : ` · to ${nobodyOr(to.map((one) => one.startsWith("@") ? code(one) : text(one)))}`;
			return `- ${text(`${state}${what}`)}${people}`;
		})
	]);
	return [
		"### Sweep",
		"",
		`${text(capital(headWords(result)))}.`,
		...blocks
	].join("\n");
}
function linesOf({ messages = [], sent = [] }) {
	return [...messages, ...sent.map(({ message, at }) => ({
		...message,
		at
	}))];
}
function blocksOf(result, clockface) {
	const { steps, notices, owed } = result;
	const messages = linesOf(result);
	return [...new Set([
		...steps,
		...owed,
		...messages
	].map(({ incident }) => incident))].map((incident) => {
		const isOf = (one) => one.incident === incident;
		return {
			incident,
			items: [
				...notices.filter(isOf).map((notice) => itemOf(notice, clockface)),
				...owed.filter(isOf).map((notice) => itemOf(notice, clockface, "not told yet, ")),
				...messages.filter(isOf).map((one) => ({
					state: "",
					what: messageWords(one),
					to: null
				})),
				...steps.filter(isOf).map((step) => ({
					state: "",
					what: stepWords(step),
					to: null
				}))
			]
		};
	});
}
function headWords({ applied, steps, notices, owed, failures }) {
	const left = `${countOf(owed.length, "notice")} still owed, by what is known`;
	if (steps.length > 0) return `${countOf(notices.length, "notice")}, ${countOf(steps.length, "write")}` + (applied ? " delivered" : "; nothing is sent without --apply") + (owed.length === 0 ? "" : `; ${left}`);
	if (owed.length > 0) return `nothing was written; ${left}`;
	return failures.length === 0 ? "nobody has to be told, nothing to write" : "nobody is known to have to be told";
}
function sweepJson(result) {
	const { now, steps, notices, owed, messages, sent } = result;
	const isSpoken = messages !== void 0 || sent !== void 0;
	return {
		schemaVersion: 1,
		now: formatInstant(now),
		steps,
		notices: [...notices, ...owed].map(({ key, incident, target, step, dueAt, lateBySeconds, mention }) => ({
			key,
			incident,
			target,
			step,
			dueAt: dueAt === null ? null : formatInstant(dueAt),
			lateBySeconds,
			mention
		})),
		...isSpoken ? { messages: linesOf(result).map(messageJson) } : {}
	};
}
function stepWords(step) {
	switch (step.action) {
		case "create-issue": return `open the issue "${step.title}"`;
		case "comment": return step.issue === null ? "comment on it" : `comment on issue #${step.issue}`;
		case "edit-comment": return `note on the comment ${step.comment} of issue #${step.issue} whom it reached`;
		case "delete-comment": return `delete the duplicate ${step.comment} of an older comment on issue #${step.issue}`;
		case "update-issue": return step.change.state === void 0 ? `bring issue #${step.issue} up to date` : `bring issue #${step.issue} up to date: ${step.change.state}`;
	}
}
function itemOf(notice, clockface, before = "") {
	const { mention, otherMeans } = notice;
	const to = [...mention.map((login) => `@${login}`), ...otherMeans.map(({ role }) => `the ${roleWords(role)} by other means`)];
	if (!isDuty(notice)) return {
		state: before,
		what: `word to the ${roleWords(MANAGER)}: ${wordBriefly(notice.word)}`,
		to
	};
	const { obligation } = notice;
	const asked = isOwnNotice(obligation) ? "be told of it" : plainDuty(obligation);
	const what = `the ${roleWords(obligation.owner)} is to ${asked}${dueWords$1(notice, clockface)}`;
	return {
		state: `${before}${kindWords$1(notice)}: `,
		what,
		to
	};
}
function nobodyOr(people) {
	return people.length === 0 ? "nobody: the policy names no one" : people.join(", ");
}
function kindWords$1({ step }) {
	if (step === "call") return "call to act";
	if (step === "remind") return "reminder";
	const [name, count = ""] = step.split("-");
	if (name === "repeat") return `overdue, said again (${count})`;
	return count === "1" ? "overdue" : `overdue, step ${count} of the escalation`;
}
function dueWords$1({ dueAt, lateBySeconds }, clockface) {
	if (dueAt === null) return "";
	const late = lateBySeconds > 0 ? `, ${span(lateBySeconds)} late` : "";
	return ` by ${utcAndLocal(dueAt, clockface)}${late}`;
}
function messageWords({ receiver, event, key, to, at }) {
	const whom = to === "" ? "" : ` to ${to}`;
	return `${at === void 0 ? "send" : at === null ? "tried in vain to send" : "sent"} ${event === "notice" ? "" : `${event} of `}${key}${whom} by ${receiver}`;
}
function messageJson({ incident, receiver, event, key, to, logins, at }) {
	const accepted = at === void 0 || at === null ? null : formatInstant(at);
	return {
		incident,
		receiver,
		event,
		key,
		to: to === "" ? null : to,
		reaches: logins,
		acceptedAt: accepted
	};
}
// src/channel/notice-text.ts
const SUBJECT = 80;
const TITLE$1 = 200;
const PROMPT$1 = 300;
function noticeText(notice, pen) {
	const { drawing, zones } = pen;
	const { entry, confidential, now } = drawing;
	const { priority } = entry.course;
	const late = now - notice.at > PROMPT$1 ? `This notice comes ${span(now - notice.at)} late.` : "";
	const lines = [
		isDrill(entry) ? "EXERCISE: this is a drill." : "",
		titleLine(pen),
		timesLine(notice, pen, zones),
		replyLine(notice),
		isDuty(notice) ? `Owed by the ${roleWords(notice.obligation.owner)}.` : "",
		late,
		confidential ? "Confidential: the record holds the rest." : ""
	];
	return {
		subject: subjectOf(`${drillMark(entry)}${priority ?? "Unassessed"} `, sayingOf(notice, pen), notice.incident),
		lines: lines.filter((line) => line !== ""),
		url: pen.issueUrl ?? (confidential ? null : drawing.recordUrl),
		severity: severityOf(notice, priority),
		priority
	};
}
function subjectOf(head, what, incident) {
	const id = clip(visible(incident), 40);
	const room = SUBJECT - head.length - id.length - 3;
	return `${head}${clip(what, Math.max(room, 10))} (${id})`;
}
function titleLine({ drawing: { entry, confidential } }) {
	const { id, title } = entry.file.incident;
	const named = clip(visible(id), 40);
	return confidential ? named : `${named}: ${clip(visible(title), TITLE$1)}`;
}
function sayingOf(notice, { drawing: { now } }) {
	if (!isDuty(notice)) {
		const { what, until } = notice.word;
		if (what === "dismissed") return "dismissed by somebody else";
		return `${until === null ? "" : "was "}put on hold by somebody else`;
	}
	const { step, dueAt, lateBySeconds, obligation } = notice;
	const duty = plainDuty(obligation);
	if (lateBySeconds > 0) return `overdue by ${span(lateBySeconds)}: ${duty}`;
	if (/^(?:rung|repeat)-/.test(step)) return `overdue now: ${duty}`;
	return dueAt === null ? `to do: ${duty}` : `due in ${span(Math.max(0, dueAt - now))}: ${duty}`;
}
function timesLine(notice, { drawing }, zones) {
	const instantText = (at) => moment$1(at, drawing, zones);
	if (!isDuty(notice)) return `The ${roleWords(MANAGER)} is to know: ${wordBriefly(notice.word, instantText)}.`;
	const { dueAt, lateBySeconds } = notice;
	if (dueAt === null) return "";
	return `${lateBySeconds > 0 ? "It was due" : "Due"} ${instantText(dueAt)}.`;
}
function replyLine(notice) {
	if (!isDuty(notice)) return "";
	const reply = meetingReply(notice.obligation);
	return `Reply /ack in the tracking issue to take it up${reply === null || reply === "/ack" ? "" : `; ${reply} settles it`}.`;
}
function severityOf(notice, priority) {
	if (!isDuty(notice)) return "info";
	if (priority === null || priority === "P1") return "critical";
	if (notice.lateBySeconds > 0) return "error";
	return priority === "P2" ? "error" : "warning";
}
// src/channel/pen.ts
function penOf(swept, receiver, issueUrl) {
	const { entry, policyFile, now, recordUrl, editUrl, mentions } = swept;
	return {
		drawing: {
			...shownIn(receiver.private ? "private" : "public", entry, policyFile.policy),
			policyFile,
			now,
			recordUrl,
			editUrl
		},
		zones: mentions.zones,
		issueUrl
	};
}
// src/channel/recipients.ts
function recipientsOf(calling, context) {
	const { receivers = {}, contacts } = context.policy;
	const called = rolesCalled(calling, context).filter((role) => !isAudienceRole(role, context.policy));
	return together$1(Object.entries(receivers).flatMap(([name, receiver]) => {
		const own = called.filter((role) => contacts[role]?.via?.includes(name) === true).flatMap((role) => placesOf(name, receiver, role, context));
		if (own.length > 0 || !calling.via.includes(name)) return own;
		return receiver.type === "smtp" ? called.flatMap((role) => placesOf(name, receiver, role, context)) : [{
			receiver: name,
			to: "",
			address: null,
			logins: []
		}];
	}));
}
function isAudienceRole(role, { kinds }) {
	const targets = Object.values(kinds).flatMap(({ unassessed, targets: all }) => [...unassessed, ...Object.values(all).flat()]);
	return targets.some((target) => target.do === "update" && target.role === role) && !targets.some(({ owner }) => owner === role);
}
function rolesCalled({ roles, owner, mention }, context) {
	const called = [...new Set(roles)];
	const heard = new Set(called.flatMap((role) => loginsOf(role, context).map(loginKey)));
	const stand = [
		...roles.flatMap((role) => chainOf(role, context)),
		MANAGEMENT,
		owner
	];
	for (const role of [...stand, ...chainOf(owner, context)]) {
		const own = loginsOf(role, context).map(loginKey);
		if (!own.some((login) => !heard.has(login) && mention.some((one) => sameLogin(one, login)))) continue;
		if (!called.includes(role)) called.push(role);
		for (const login of own) heard.add(login);
	}
	return called;
}
function placesOf(name, receiver, role, context) {
	const people = loginsOf(role, context).filter((login) => !login.includes("/"));
	if (receiver.type !== "smtp") return [{
		receiver: name,
		to: "",
		address: null,
		logins: isBound(name, receiver, context.policy) ? people : []
	}];
	const own = people.flatMap((login) => {
		const address = addressOf$1(personOf(login, context.policy)?.email);
		return address === null ? [] : [{
			receiver: name,
			to: login,
			address,
			logins: [login]
		}];
	});
	if (own.length === people.length && own.length > 0) return own;
	const rest = people.filter((login) => !own.some(({ to }) => to === login));
	return [...own, placeOfRole(name, receiver, role, rest, context.policy)];
}
function placeOfRole(name, receiver, role, people, { contacts }) {
	const contact = contacts[role];
	const address = addressOf$1(contact?.email);
	if (address === null) return {
		receiver: name,
		to: "",
		address: receiver.to ?? null,
		logins: []
	};
	return {
		receiver: name,
		to: role,
		address,
		logins: isOnePerson(contact) ? people : []
	};
}
function isOnePerson(contact) {
	return contact?.logins.length === 1 && contact.rota === void 0;
}
function addressOf$1(typed) {
	const address = real(typed);
	return address !== null && isMailAddress(address) ? address : null;
}
function personOf(login, { people }) {
	return Object.entries(people).find(([one]) => sameLogin(one, login))?.[1];
}
function isBound(name, { type }, { contacts }) {
	if (type !== "pagerduty" && type !== "ntfy") return false;
	return Object.values(contacts).filter(({ via }) => via?.includes(name) === true).length === 1;
}
function together$1(all) {
	const places = new Map();
	for (const one of all) {
		const place = JSON.stringify([one.receiver, one.address ?? ""]);
		const known = places.get(place);
		const logins = [...known?.logins ?? [], ...one.logins];
		places.set(place, {
			...known ?? one,
			logins: [...new Set(logins)]
		});
	}
	return [...places.values()];
}
// src/channel/notice-messages.ts
function noticeMessages({ swept, delivered, issueUrl }, notices, chosen = () => true) {
	const { policy } = swept.policyFile;
	const { receivers = {} } = policy;
	if (!isSentBeside(swept.entry, policy)) return [];
	return notices.flatMap((notice) => {
		const key = parseKey(notice.key);
		const row = rowOf(notice.key);
		if (key === null || row === null) return [];
		const sent = [...sentIn(delivered, notice.key).filter(({ at }) => at !== null), ...sentIn(swept.sent, notice.key)];
		return recipientsOf(callingOf(notice), swept.mentions).filter((one) => !isSent(sent, one, key.step) && chosen(one, notice)).flatMap(({ receiver: name, ...place }) => {
			const receiver = receivers[name];
			if (receiver === void 0) return [];
			const pen = penOf(swept, receiver, issueUrl);
			return [{
				receiver: name,
				event: "notice",
				incident: notice.incident,
				row,
				key: notice.key,
				keys: notice.keys,
				step: key.step,
				dueAt: notice.dueAt,
				...place,
				text: noticeText(notice, pen)
			}];
		});
	});
}
function isSent(sent, { receiver, to }, step) {
	return sent.some((one) => one.receiver === receiver && one.to === to && rankOfStep(one.step) >= Math.floor(rankOfStep(step)));
}
function callingOf(notice) {
	const { mention } = notice;
	if (!isDuty(notice)) return {
		roles: [MANAGER],
		owner: MANAGER,
		via: [],
		mention
	};
	const { obligation, keys } = notice;
	const told = new Set(keys.map((key) => stepOf(key)));
	const steps = obligation.steps.filter(({ step }) => told.has(step));
	return {
		roles: steps.flatMap((step) => step.mention),
		owner: obligation.owner,
		via: steps.flatMap((step) => step.via ?? []),
		mention
	};
}
function stepOf(key) {
	const step = parseKey(key)?.step;
	if (step === void 0) return "";
	return isFallback(step) ? step.replace("+fallback", "") : step;
}
// src/channel/alert-messages.ts
function alertMessages({ swept, delivered }) {
	const { entry, policyFile } = swept;
	return delivered.flatMap((delivery) => openAlertsOf(delivery, policyFile.policy).flatMap((alert) => {
		const end = endOf(alert, entry);
		const key = delivery.keys.at(-1) ?? "";
		const row = rowOf(key);
		const tried = sentIn(swept.sent, key);
		if (end === null || row === null) return [];
		if (tried.some(({ receiver, step }) => receiver === alert.receiver && step === end)) return [];
		const { id } = entry.file.incident;
		return [{
			receiver: alert.receiver,
			event: end,
			incident: id,
			row,
			key: `${row}/${end}`,
			keys: delivery.keys,
			step: end,
			dueAt: delivery.dueAt,
			to: "",
			address: null,
			logins: [],
			text: {
				subject: subjectOf(drillMark(entry), end === "resolve" ? "over" : "taken up", id),
				lines: [],
				url: null,
				severity: "info",
				priority: entry.course.priority
			}
		}];
	}));
}
// src/channel/again.ts
function messagesAgain(telling) {
	const { swept, delivered } = telling;
	const { entry, now } = swept;
	const oldest = now - elapsedSeconds(swept.policyFile.policy["catch-up"]);
	return delivered.flatMap(({ keys, asked, sent = [] }) => {
		const key = parseKey(keys.at(-1) ?? "");
		if (key === null) return [];
		const obligation = entry.obligations.find(({ target, episode }) => target === key.target && episode === key.episode);
		if (obligation === void 0 || !isOwed(obligation)) return [];
		const due = obligation.steps.filter(({ at }) => at >= oldest && at <= now);
		return failedIn(sent).flatMap((vain) => {
			const same = due.find(({ step }) => step === vain.step);
			const before = due.filter((one) => isBefore(one, vain));
			return (same === void 0 ? before.toReversed().map((one) => [one]) : [[...before, same]]).map((steps) => drawnAgain(telling, {
				key,
				asked,
				obligation,
				steps
			}, vain)).find((messages) => messages.length > 0) ?? [];
		});
	});
}
function drawnAgain(telling, { key, asked, obligation, steps }, vain) {
	const { entry, now } = telling.swept;
	const last = steps.at(-1);
	if (last === void 0) return [];
	const { step, at } = last;
	return noticeMessages(telling, [{
		key: formatKey({
			...key,
			step
		}),
		keys: steps.map((one) => formatKey({
			...key,
			step: one.step
		})),
		incident: entry.file.incident.id,
		target: obligation.target,
		step,
		at,
		dueAt: obligation.dueAt,
		lateBySeconds: latenessOf(obligation, now),
		mention: asked,
		otherMeans: [],
		obligation
	}], ({ receiver, to }) => vain.receiver === receiver && vain.to === to);
}
function isBefore({ step }, vain) {
	return rankOfStep(step) < rankOfStep(vain.step);
}
function failedIn(sent) {
	return [...new Map(sent.filter((one) => !isEnd$1(one)).map((one) => [JSON.stringify([one.receiver, one.to]), one])).values()].filter(({ at }) => at === null);
}
// src/channel/audience.ts
const LONGEST$1 = 4e3;
function audienceMessages({ swept, delivered }) {
	const { entry, mentions, now } = swept;
	if (!isLive(entry)) return [];
	const { policy } = swept.policyFile;
	const oldest = now - elapsedSeconds(policy["catch-up"]);
	const said = entry.file.incident.timeline.filter(({ event, at, note }) => (event === "updated" || event === "closed") && note !== void 0 && at <= now && at >= oldest);
	return Object.entries(policy.contacts).flatMap(([role, { via = [] }]) => {
		const words = said.filter(({ audience }) => audience?.includes(role) === true);
		if (words.length === 0 || !isAudienceRole(role, policy)) return [];
		return via.flatMap((name) => {
			const receiver = policy.receivers?.[name];
			if (receiver === void 0 || receiver.type === "pagerduty") return [];
			return placesOf(name, receiver, role, mentions).flatMap((place) => messageTo({
				swept,
				delivered,
				issueUrl: null
			}, {
				role,
				receiver,
				place,
				words
			}));
		});
	});
}
function messageTo({ swept, delivered }, { role, receiver, place, words }) {
	const incident = swept.entry.file.incident.id;
	const keyOf = ({ at }) => formatKey({
		incident,
		target: audienceTarget(role),
		episode: 0,
		step: `said-${at}`
	});
	const first = words[0];
	if (first === void 0) return [];
	const key = keyOf(first);
	const known = [...sentIn(delivered, key).filter(({ at }) => at !== null), ...sentIn(swept.sent, key)].filter(({ receiver: name, to }) => name === place.receiver && to === place.to);
	const furthest = Math.max(-1, ...known.map(({ step }) => rankOfStep(step)));
	const fresh = words.filter(({ at }) => at > furthest);
	const last = fresh.at(-1);
	const row = last === void 0 ? null : rowOf(keyOf(last));
	if (last === void 0 || row === null) return [];
	return [{
		...place,
		event: "word",
		incident,
		row,
		key: keyOf(last),
		keys: [keyOf(last)],
		step: `said-${last.at}`,
		dueAt: null,
		logins: [],
		text: wordText(fresh, last, swept, receiver)
	}];
}
function wordText(fresh, last, swept, receiver) {
	const { drawing, zones } = penOf(swept, receiver, null);
	const { entry, confidential } = drawing;
	const { id, title } = entry.file.incident;
	const priority = entry.course.priority;
	const head = `${last.event === "closed" ? "Closed" : "Update"}: `;
	const what = confidential ? priority ?? "unassessed" : capital(visible(title));
	const lines = fresh.flatMap(({ at, note = "", expected }) => [confidential ? `Said at ${moment$1(at, drawing, zones)}; the words are confidential.` : clip(visibleLines(note).trim(), LONGEST$1), ...expected === void 0 ? [] : [`Expected to be resolved by ${moment$1(expected, drawing, zones)}.`]]);
	return {
		subject: subjectOf(head, what, id),
		lines,
		url: null,
		severity: "info",
		priority
	};
}
// src/channel/owed-messages.ts
function owedMessages(input, notices) {
	if (input.policyFile.policy.receivers === void 0) return [];
	const existing = existingByIncident(input);
	const sweptOf = sweptIncidents(input);
	return mostUrgentFirst(input.entries).flatMap((entry) => {
		const known = existing.get(idKey(entry.file.incident.id));
		const isNoted = (known?.standing ?? null) === null ? entry.open && isCalledFor(entry, input.policyFile.policy) : known?.standing?.issue.state === "open";
		const delivered = known?.delivered ?? [];
		const issueUrl = known?.standing?.issue.url ?? null;
		return messagesOf(entry, {
			swept: sweptOf(entry, delivered),
			delivered,
			issueUrl
		}, notices, isNoted);
	});
}
function messagesOf(entry, telling, notices, isNoted) {
	const owed = noticeMessages(telling, notices.filter(({ incident }) => incident === entry.file.incident.id));
	if (!isNoted) return owed;
	return [
		...furthest([...owed, ...messagesAgain(telling)]),
		...alertMessages(telling),
		...audienceMessages(telling)
	];
}
function furthest(messages) {
	return messages.filter((one) => messages.every((other) => other.receiver !== one.receiver || other.to !== one.to || other.row !== one.row || rankOfStep(other.step) <= rankOfStep(one.step)));
}
// src/channel/blind.ts
function blindMessages(input, incidents, told, tried = new Map()) {
	const { receivers } = input.policyFile.policy;
	if (receivers === void 0) return [];
	const sweptOf = sweptIncidents(input);
	return mostUrgentFirst(input.entries).flatMap((entry) => {
		const id = idKey(entry.file.incident.id);
		if (!incidents.has(id)) return [];
		const delivered = mergeDeliveries([...told?.get(id) ?? [], ...accepted$1(input.sent, id)]);
		const swept = sweptOf(entry, delivered);
		const { notices } = owedCommentOf(swept, delivered);
		const telling = {
			swept,
			delivered: mergeDeliveries([...delivered, ...accepted$1(tried, id)]),
			issueUrl: null
		};
		if (told !== null) return messagesOf(entry, telling, notices, true);
		const worst = noticeMessages(telling, notices.toSorted(worstFirst), ({ receiver }) => {
			const one = receivers[receiver];
			return one !== void 0 && deduplicates(one);
		});
		return worst.filter(({ receiver }, index) => worst.findIndex((one) => one.receiver === receiver) === index);
	});
}
function accepted$1(sent, id) {
	return (sent?.get(id) ?? []).filter(({ sent: all = [] }) => all.some(({ at }) => at !== null));
}
function worstFirst(one, other) {
	return other.lateBySeconds - one.lateBySeconds || (one.dueAt ?? Number.MAX_SAFE_INTEGER) - (other.dueAt ?? Number.MAX_SAFE_INTEGER);
}
// src/channel/trouble.ts
function troubleOf(outcomes) {
	const sentences = outcomes.filter(({ at }) => at === null).map((outcome) => ({
		outcome,
		sentence: sentenceOf(outcome)
	}));
	return {
		warnings: sentences.filter(({ outcome }) => outcome.message.event !== "word").map(({ sentence }) => sentence),
		failures: sentences.filter(({ outcome }) => outcome.message.event === "word").map(({ sentence }) => ({
			sentence,
			remedy: "The next run tries again; `doctor` tests the receivers."
		}))
	};
}
const WHAT = {
	notice: "the notice",
	word: "the word to an audience",
	acknowledge: "that somebody took up",
	resolve: "the end of"
};
function sentenceOf({ message, why }) {
	const { receiver, event, key, to } = message;
	const whom = to === "" ? "" : ` to ${to}`;
	return `The receiver ${receiver} did not take ${WHAT[event]} ${key}${whom}: ${why ?? "nobody says why"}.`;
}
// src/github/sweep-outcome.ts
const NOTHING_DONE = {
	steps: [],
	notices: [],
	owed: [],
	warnings: [],
	failures: [],
	waiting: []
};
function together(outcome, plan, applied) {
	const spoken = new Set(applied.done.filter(({ action }) => action === "comment").map(({ incident }) => incident));
	return {
		...outcome,
		steps: [...outcome.steps, ...applied.done],
		notices: [...outcome.notices, ...plan.notices.filter(({ incident }) => spoken.has(incident))],
		warnings: [...new Set([
			...outcome.warnings,
			...plan.warnings,
			...applied.warnings
		])],
		failures: [...outcome.failures, ...applied.failures],
		waiting: [...outcome.waiting, ...applied.waiting]
	};
}
function withMore(outcome, { warnings = [], failures = [], waiting = [] }) {
	return {
		...outcome,
		warnings: [...new Set([...outcome.warnings, ...warnings])],
		failures: [...outcome.failures, ...failures],
		waiting: [...outcome.waiting, ...waiting]
	};
}
function withWaiting(outcome) {
	const waiting = [...new Map(outcome.waiting.map((one) => [one.incident, one])).values()];
	if (waiting.length === 0) return outcome;
	const urgent = waiting.filter(({ isUrgent }) => isUrgent);
	const all = withMore({
		...outcome,
		waiting
	}, { warnings: [waitingWords(waiting)] });
	return urgent.length === 0 ? all : withMore(all, { failures: [unsaid(urgent)] });
}
function waitingWords(waiting) {
	return `${countOf(waiting.length, "incident waits", "incidents wait")} for the next sweep, worst first: ${idsOf(waiting)}.`;
}
function unsaid(urgent) {
	return {
		status: null,
		sentence: `Nobody was told yet of a P1, an unassessed incident or something overdue: ${idsOf(urgent)}.`,
		remedy: "The next run goes on with them, worst first; `timeout` and `max-writes` say how much one run may do.",
		fatal: false
	};
}
function idsOf(waiting) {
	return `${waiting.slice(0, 10).map(({ incident }) => incident).join(", ")}${waiting.length > 10 ? ` and ${waiting.length - 10} more` : ""}`;
}
function unreachedFailure({ incident, target, asked }) {
	const people = asked.map((login) => `@${login}`).join(", ");
	return {
		status: null,
		sentence: `Nobody who is to hear of ${target} of ${incident} was notified: ` + (asked.length === 0 ? "the policy names no login for it." : `GitHub took none of ${people} for a mention.`),
		remedy: "Tell them by phone or e-mail now, and mend the logins under contacts in the policy.",
		fatal: false
	};
}
function unreadable(error, owed) {
	return unread(explain(error, "list what it holds", "issues: write"), owed);
}
function unread(failure, owed) {
	return {
		...NOTHING_DONE,
		owed,
		failures: [failure]
	};
}
// src/commands/sweep/beside.ts
async function besideOf({ receivers }, { environment, insecureReceivers: insecure, memory }, { now, deadline }) {
	if (receivers === void 0) return null;
	const note = memory === null ? {} : {
		before: memory.sent(),
		note: memory.noteSent
	};
	return {
		channels: openChannels({
			receivers,
			environment,
			insecure,
			now,
			deadline,
			...note
		}),
		memory
	};
}
async function tellBeside(beside, input, outcome, found) {
	if (beside === null) return outcome;
	const { channels, memory } = beside;
	const known = {
		...input,
		sent: channels.sent(),
		found: found ?? nothingFound
	};
	const untold = new Set(outcome.owed.map(({ incident }) => idKey(incident)));
	const ids = found === null ? new Set(input.entries.filter(isLive).map(({ file }) => idKey(file.incident.id))) : untold;
	if (ids.size > 0) await channels.send(blindMessages({
		...known,
		found: nothingFound
	}, ids, memory?.told() ?? null, memory?.sent()));
	if (found !== null) {
		const { sent: _, ...onGitHub } = known;
		const existing = existingByIncident(onGitHub);
		memory?.noteTold(new Map([...existing].map(([id, { delivered }]) => [id, delivered])), untold);
	}
	const { warnings, failures } = troubleOf(channels.outcomes());
	return {
		...withMore(outcome, {
			warnings,
			failures: failures.map((failure) => ({
				status: null,
				fatal: false,
				...failure
			}))
		}),
		sent: channels.outcomes()
	};
}
// src/commands/ledger/stand-in.ts
async function findStandIn(git, { path, dir }, commit) {
	if (git === null || git.head === null || git.isShallow) return null;
	let faultyCommit = null;
	const { changes } = await git.policyHistory(commit ?? git.head, path, dir);
	for (const change of changes) {
		const { blob, path: stood } = change;
		if (blob === null || !stood.startsWith(git.prefix)) continue;
		const bytes = (await readPolicies(git.top, [blob])).get(blob) ?? new Uint8Array();
		const read = await parsePolicyBytes(path, bytes);
		const { policy, text } = read;
		if (policy !== null && text !== null && (await policyFaults(path, read)).length === 0) return {
			commit: change.commit,
			path: stood.slice(git.prefix.length),
			text,
			policy,
			faultyCommit
		};
		faultyCommit = change.commit;
	}
	return null;
}
// src/commands/sweep/gather-to-deliver.ts
async function gatherToDeliver(shell, asked, { basePolicy = null, needed = "all" } = {}) {
	const options = {
		...asked,
		reading: readingOf(shell.root, asked)
	};
	try {
		return {
			gathered: await gather(shell, options, {
				basePolicy,
				needed
			}),
			fault: null
		};
	} catch (error) {
		if (!(error instanceof UnusablePolicy) || basePolicy !== null) throw error;
		const path = policyPath(options);
		const place = {
			path,
			dir: options.dir
		};
		const standIn = await findStandIn(options.reading.git(), place, options.replay?.commit ?? null);
		if (standIn === null) throw error;
		const { line = 1, message = error.message, hint = error.remedy } = error.first ?? {};
		return {
			gathered: await gather(shell, options, {
				standIn,
				needed
			}),
			fault: {
				path,
				line,
				message,
				hint,
				commit: options.head?.beyond?.commit ?? standIn.faultyCommit,
				standIn: standIn.commit,
				error
			}
		};
	}
}
function wideSweep({ now, recordWorker, bodyWorker }, { dir }, { gathered, fault }, { destination, log, beside }) {
	return {
		gathered,
		fault,
		destination,
		log,
		beside: beside ?? null,
		now,
		dir,
		readUnmerged: unmergedReader(recordWorker),
		exactly: (files) => withExactTasks({ bodyWorker }, files),
		compute: (files) => ledgerOf({
			...gathered,
			files
		}, now)
	};
}
// src/delivery/unmerged.ts
const KEPT_KEYS = [
	"kind",
	"declared",
	"roles",
	"duplicate-of"
];
function countUnmerged(standing, head, by) {
	const added = missingFrom(standing.incident.timeline, head.incident.timeline);
	const missing = missingFrom(head.incident.timeline, standing.incident.timeline);
	const waiting = KEPT_KEYS.flatMap((key) => isSame$1(standing.incident[key], head.incident[key]) ? [] : {
		what: "key",
		key
	});
	let file = marked(standing, head);
	for (const event of added) {
		const isChange = missing.some((one) => isVersionOf(one, event));
		const next = isChange ? null : accepted(file, event, by);
		if (next === null || next.inPart) waiting.push({
			what: isChange ? "change" : "entry",
			event
		});
		file = next?.file ?? file;
	}
	const easing = missing.filter((event) => !added.some((one) => isVersionOf(event, one))).filter((event) => isEasedWithout(standing, event, by.recompute));
	return {
		file,
		waiting: [...waiting, ...easing.map((event) => ({
			what: "removal",
			event
		}))]
	};
}
function accepted(file, event, judgedBy) {
	const { policy, recompute, vouched } = judgedBy;
	const before = recompute(file);
	const { at, by } = event;
	const part = by === void 0 ? [] : [{
		event: "noted",
		at,
		by,
		approximate: event.approximate
	}];
	for (const [index, one] of [event, ...part].entries()) {
		if (one.event === "reported") continue;
		if (!vouched.has(one) && isHijack(one, policy)) continue;
		const next = withTimeline(file, [...file.incident.timeline, one]);
		if (isKept(before, recompute(next), one, judgedBy)) return {
			file: next,
			inPart: index > 0
		};
	}
	return null;
}
function isKept(before, after, event, { policy, vouched }) {
	if (before === null) return true;
	if (after === null) return false;
	if (isEnded(after.course.status) && !isEnded(before.course.status)) return false;
	const isFirst = event.event === "assessed" && before.course.priority === null;
	return before.obligations.filter(isOwed).every((row) => {
		const now = after.obligations.find((one) => isSameRow(one, row));
		if (now !== void 0 && isOwed(now) && isNoLater(now, row)) return true;
		if (isFirst && row.reach === "assessed" && now?.metAt != null) return true;
		if (!(now !== void 0 && (isOwed(now) ? row.do === "update" : now.metAt !== null)) || row.do === "reach") return false;
		return vouched.has(event) || isAcknowledgedBy(row, event, policy);
	});
}
function isEasedWithout(standing, event, recompute) {
	const before = recompute(standing);
	const rest = standing.incident.timeline.filter((one) => one !== event);
	if (before === null || rest.length === 0) return false;
	const after = event.event === "reported" ? null : recompute(withTimeline(standing, rest));
	return before.obligations.filter(isOwed).some((row) => {
		const now = after?.obligations.find((one) => isSameRow(one, row));
		return now === void 0 || !isOwed(now) || !isNoLater(now, row);
	});
}
function isSameRow(one, other) {
	return one.target === other.target && one.anchor === other.anchor && one.anchorAt === other.anchorAt;
}
function isNoLater(now, before) {
	return (now.dueAt ?? Number.POSITIVE_INFINITY) <= (before.dueAt ?? Number.POSITIVE_INFINITY);
}
function marked(standing, head) {
	const { tlp } = head.incident;
	return tlp === "red" || tlp === "amber" && standing.incident.tlp !== "red" ? {
		...standing,
		incident: {
			...standing.incident,
			tlp
		}
	} : standing;
}
function withTimeline(file, timeline) {
	return {
		...file,
		incident: {
			...file.incident,
			timeline
		}
	};
}
function missingFrom(known, all) {
	const left = known.map(textOf$1);
	return all.filter((event) => {
		const index = left.indexOf(textOf$1(event));
		if (index !== -1) left.splice(index, 1);
		return index === -1;
	});
}
function isVersionOf(one, other) {
	if (one.event !== other.event) return false;
	return one.at === other.at || textOf$1({
		...one,
		at: other.at
	}) === textOf$1(other);
}
function isSame$1(one, other) {
	return textOf$1(one) === textOf$1(other);
}
function textOf$1(value) {
	return JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => a < b ? -1 : 1)) : part) ?? "";
}
function isAcknowledgedBy(row, event, policy) {
	if (row.do === "reach") return false;
	const who = whoOf(event);
	const by = event.by ?? (event.event === "engaged" ? who : void 0);
	if (by === void 0) return false;
	if (![row.role, row.owner].filter((role) => role !== null).some((role) => isNamedFor(by, role, policy.contacts, event.at))) return false;
	return who === void 0 || row.role === null || isNamedFor(who, row.role, policy.contacts, event.at);
}
function isHijack(event, policy) {
	const who = event.event === "engaged" ? event.who ?? event.by : void 0;
	if (event.event !== "engaged" || who === void 0) return false;
	return !isNamedFor(who, event.role, policy.contacts, event.at);
}
function whoOf(event) {
	return "who" in event ? event.who : void 0;
}
// src/delivery/heads.ts
function joinHeads({ branch, heads, removed, ...by }) {
	const inSight = new Set([...branch, ...heads].flatMap(({ id }) => id === null ? [] : [idKey(id)]));
	const standing = new Map();
	for (const { file } of branch.toSorted((one, other) => compareText(one.path, other.path))) {
		const id = file?.incident.id.toLowerCase();
		if (file !== null && id !== void 0 && !standing.has(id)) standing.set(id, file);
	}
	const owners = new Map();
	const proposals = new Map();
	const warnings = [];
	const propose = (id, pull, waiting) => {
		const made = waiting.map((one) => ({
			pull,
			waiting: one
		}));
		if (made.length > 0) proposals.set(id, [...proposals.get(id) ?? [], ...made]);
	};
	for (const head of heads.toSorted(byPull)) {
		const { file, pull, isLate = false } = head;
		if (file === null) {
			warnings.push(`No deadline is watched in a record of pull request #${pull.number} that ` + (isLate ? "took longer to read than a record may, or stands beside one that did. The other records were read." : "cannot be read. Its check says which, and what is wrong."));
			continue;
		}
		if (isUnconfirmed(head)) continue;
		const id = idKey(file.incident.id);
		const before = standing.get(id);
		const owner = owners.get(id);
		if (before === void 0) {
			standing.set(id, file);
			owners.set(id, head);
			continue;
		}
		if (owner !== void 0 && owner.pull.number !== pull.number) warnings.push(...clash(file.incident.id, owner, head), ...clash(file.incident.id, head, owner));
		const counted = countUnmerged(before, file, by);
		propose(id, pull, counted.waiting);
		standing.set(id, counted.file);
	}
	for (const { path, id } of branch) {
		if (id === null || !standing.has(idKey(id))) continue;
		for (const pull of deletersOf(path, id, heads, removed)) propose(idKey(id), pull, [{ what: "deletion" }]);
	}
	return {
		files: [...standing.values()],
		heads: new Map([...owners].flatMap(([id, head]) => {
			const file = standing.get(id);
			return file === void 0 ? [] : [[file, head]];
		})),
		proposals,
		inSight,
		warnings: [...new Set(warnings)]
	};
}
function deletersOf(path, id, heads, removed) {
	const isKept = ({ number }) => heads.some((head) => head.pull.number === number && head.id !== null && sameId(head.id, id));
	const renamed = heads.filter((head) => head.path === path && head.id !== null);
	return [...removed.filter((one) => one.path === path), ...renamed].map(({ pull }) => pull).filter((pull) => !isKept(pull));
}
function byPull(one, other) {
	return one.pull.number - other.pull.number || compareText(one.path, other.path);
}
function clash(id, here, there) {
	return [`${id} of pull request #${here.pull.number} also stands in pull request #${there.pull.number}; both count. If they are two incidents, give one a new ID with \`incident-ledger new\`.`];
}
const UNCONFIRMED = "incident-ledger/unconfirmed-";
function isUnconfirmed({ pull, file }) {
	if (file === null || !pull.branch.startsWith("incident-ledger/unconfirmed-")) return false;
	const { timeline } = file.incident;
	const reporter = timeline.find(({ event }) => event === "reported")?.by ?? "";
	return timeline.every(({ by }) => by === void 0 || sameLogin(by, reporter));
}
// src/github/find-heads.ts
const MOST_RECORDS = 50;
const MOST_FILES = 3e3;
async function findHeads(repository, input) {
	const given = [];
	const removed = [];
	const empty = [];
	const warnings = [];
	const failures = [];
	const blobs = new Map();
	let asked = 0;
	let pulls = [];
	try {
		pulls = await listOpenPulls(repository);
	} catch (error) {
		failures.push(explain(error, "list the open pull requests", "pull-requests: read"));
	}
	for (const pull of pulls) {
		const name = headName(pull);
		if (input.known.has(name)) {
			empty.push(name);
			continue;
		}
		try {
			const listed = await listChanges(repository, pull, input);
			if (listed.settled) {
				empty.push(name);
				asked += 1;
			}
			removed.push(...listed.removed.map((path) => ({
				pull,
				path
			})));
			if (listed.records.length > MOST_RECORDS) warnings.push(tooMany(pull, listed.records.length));
			for (const change of listed.records.slice(0, MOST_RECORDS)) given.push({
				pull,
				...change,
				bytes: await readBlob(repository, change.blob, blobs)
			});
		} catch (error) {
			const doing = `read the records of pull request ${pull.number}`;
			const failure = explain(error, doing, "pull-requests: read");
			failures.push(failure);
			if (failure.fatal) break;
		}
	}
	let records = [];
	try {
		records = await parseHeads(given, input);
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		const { message: sentence, remedy } = error;
		failures.push({
			status: null,
			sentence,
			remedy,
			fatal: false
		});
	}
	return {
		records,
		removed,
		empty,
		pulls,
		asked,
		warnings,
		failures
	};
}
function headName({ number, commit }) {
	return `${number}@${commit}`;
}
async function listChanges(repository, pull, { dir, standsOnBranch }) {
	const { client } = repository;
	const files = await client.paginate(client.rest.pulls.listFiles, {
		...placeOf$2(repository),
		pull_number: pull.number,
		per_page: 100
	});
	const touched = files.filter(({ filename }) => isRecordPath(dir, filename));
	const removed = files.flatMap(({ filename, status, previous_filename: old }) => {
		if (status === "removed") return [filename];
		return status === "renamed" && old !== void 0 ? [old] : [];
	}).filter((path) => isRecordPath(dir, path));
	const isOfCommit = files.every(({ contents_url: url }) => url.includes(pull.commit));
	return {
		records: touched.flatMap(({ filename: path, sha, status }) => status === "removed" || sha === null ? [] : {
			path,
			blob: sha
		}).filter(({ path, blob }) => !standsOnBranch(path, blob)).toSorted((one, other) => one.path > other.path ? -1 : 1),
		removed,
		settled: touched.length === 0 && removed.length === 0 && isOfCommit && files.length < MOST_FILES
	};
}
async function parseHeads(given, { read }) {
	if (given.length === 0) return [];
	const parsed = await read(given.map(({ pull, path, bytes }) => ({
		pull: pull.number,
		path,
		bytes
	})));
	return given.map(({ pull, path, blob }, index) => {
		const { text = null, id = null, file = null, findings = [] } = parsed[index] ?? {};
		return {
			pull,
			path,
			blob,
			text,
			id,
			file,
			isLate: findings.some(({ rule }) => rule === "record-time")
		};
	});
}
async function readBlob(repository, blob, blobs) {
	const known = blobs.get(blob);
	if (known !== void 0) return known;
	const { data } = await repository.client.rest.git.getBlob({
		...placeOf$2(repository),
		file_sha: blob
	});
	const bytes = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
	blobs.set(blob, bytes);
	return bytes;
}
function tooMany({ number }, count) {
	return `Pull request #${number} changes ${count} records; until it is merged, the ${MOST_RECORDS} of the last paths are watched.`;
}
// src/parse/comment-witness.ts
function bearsOut(comment, event) {
	const { author, at, editedAt, text, url } = comment;
	if (!isSameAddress(event.url ?? "", url) || !sameLogin(event.by ?? "", author)) return false;
	if (event.at !== at || editedAt !== at) return false;
	return parseCommands(text).some(({ asked }) => {
		if (!("ask" in asked)) return false;
		if (asked.ask === "entry") return asked.event === event.event;
		if (asked.ask !== "take-up" || event.event !== "engaged") return false;
		return sameLogin(event.who ?? "", asked.who ?? author) && (asked.role ?? event.role) === event.role;
	});
}
// src/github/find-vouched.ts
const MOST$1 = 100;
async function findVouched(repository, heads, isKnown) {
	const claims = new Map();
	for (const event of heads.flatMap(({ file }) => file?.incident.timeline ?? [])) {
		const id = commentIn(event);
		if (id === null || isKnown(event.url ?? "")) continue;
		claims.set(id, [...claims.get(id) ?? [], event]);
	}
	const events = new Set();
	const writers = new Map();
	try {
		for (const [id, claimed] of [...claims].slice(0, MOST$1)) {
			const comment = await findComment(repository, id);
			const borne = comment === null ? [] : claimed.filter((event) => bearsOut(comment, event));
			if (comment === null || borne.length === 0) continue;
			const { author } = comment;
			const may = writers.get(author) ?? await mayWrite(repository, author);
			writers.set(author, may);
			if (may) for (const event of borne) events.add(event);
		}
	} catch (error) {
		const doing = "read the comments that unmerged entries name";
		const cause = error instanceof CommandError ? error.cause : error;
		return {
			events,
			failures: [explain(cause, doing, "issues: read")]
		};
	}
	return {
		events,
		failures: []
	};
}
function commentIn({ via, url = "", by }) {
	return via === "github" && by !== void 0 ? commentNumber(url) : null;
}
function commentNumber(url) {
	return isCommentAddress(url) ? Number(url.slice(url.lastIndexOf("-") + 1)) : null;
}
async function findComment(repository, id) {
	try {
		const { data } = await repository.client.rest.issues.getComment({
			...placeOf$2(repository),
			comment_id: id
		});
		const at = parseInstant(data.created_at);
		const editedAt = parseInstant(data.updated_at);
		if (!data.user || typeof at !== "number" || typeof editedAt !== "number") return null;
		return {
			url: data.html_url,
			text: data.body ?? "",
			author: data.user.login,
			at,
			editedAt
		};
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw error;
	}
}
// src/delivery/unreached-duties.ts
function unreachedDutiesOf(input) {
	const existing = existingByIncident(input);
	const sweptOf = sweptIncidents(input);
	return input.entries.flatMap((entry) => {
		const { id } = entry.file.incident;
		const delivered = existing.get(idKey(id))?.delivered ?? [];
		if (delivered.length === 0 || !isCalledFor(entry, input.policyFile.policy)) return [];
		const swept = sweptOf(entry, delivered);
		return [...swept.entry.obligations.filter(isOwed).flatMap((obligation) => {
			const delivery = delivered.find((one) => isOf(obligation, one));
			if (delivery === void 0 || hasReached(obligation, delivery, swept)) return [];
			return {
				incident: id,
				target: obligation.target,
				asked: unreached(delivery)
			};
		}), ...unreachedWords(swept, delivered)];
	});
}
function unreachedWords({ entry, mentions }, delivered) {
	const concerned = concernedBy([MANAGER], MANAGER, mentions);
	return entry.words.flatMap((word) => {
		const told = word.until === null ? toldOf(word, delivered) : void 0;
		if (told === void 0 || told.reached === "pending") return [];
		if (heardOf(told).some(({ login }) => concerned.has(loginKey(login)))) return [];
		return {
			incident: entry.file.incident.id,
			target: word.what,
			asked: unreached(told)
		};
	});
}
function isOf(obligation, { keys }) {
	const key = parseKey(keys.at(-1) ?? "");
	return key?.target === obligation.target && key.episode === obligation.episode;
}
function hasReached(obligation, delivery, swept) {
	const { keys, reached } = delivery;
	if (reached === "pending") return true;
	const told = new Set(keys.flatMap((key) => {
		const step = parseKey(key)?.step;
		return step === void 0 || isFallback(step) ? [] : [step];
	}));
	const steps = obligation.steps.filter(({ step }) => told.has(step));
	const heard = heardOf(delivery);
	if (steps.length === 0) return heard.length > 0;
	const roles = steps.flatMap(({ mention }) => mention);
	const concerned = concernedBy(roles, obligation.owner, swept.mentions);
	return heard.some(({ login }) => concerned.has(loginKey(login)));
}
// src/github/carry-out.ts
async function carryOut(repository, step, found, created) {
	const { issues } = repository.client.rest;
	const place = placeOf$2(repository);
	switch (step.action) {
		case "create-issue": {
			const { title, body, labels } = step;
			const { data } = await issues.create({
				...place,
				title,
				body,
				labels: [...labels],
				request: { retries: 0 }
			});
			const issue = toFoundIssue(data);
			return {
				found: {
					...withIssue(found, issue),
					comments: withComments(found, issue.number, [])
				},
				writtenBy: issue.author,
				issue: issue.number,
				warnings: droppedLabels(labels, issue)
			};
		}
		case "comment": {
			const number = step.issue ?? created;
			if (number === void 0) throw new Error(`No issue was made for ${step.incident}.`);
			const { data } = await issues.createComment({
				...place,
				issue_number: number,
				body: step.body,
				headers: FULL,
				request: { retries: 0 }
			});
			const comment = toFoundComment(data);
			const comments = [...found.comments.get(number) ?? [], comment];
			return {
				found: {
					...found,
					comments: withComments(found, number, comments)
				},
				writtenBy: comment.author,
				issue: number,
				warnings: []
			};
		}
		case "edit-comment": return corrected(found, step, await unlessGone(issues.updateComment({
			...place,
			comment_id: step.comment,
			body: step.body,
			headers: FULL
		}).then(({ data }) => toFoundComment(data))));
		case "delete-comment":
			await unlessGone(issues.deleteComment({
				...place,
				comment_id: step.comment
			}));
			return corrected(found, step, null);
		case "update-issue": {
			const { title, body, labels, state, stateReason } = step.change;
			const { data } = await issues.update({
				...place,
				issue_number: step.issue,
				...title === void 0 ? {} : { title },
				...body === void 0 ? {} : { body },
				...labels === void 0 ? {} : { labels: [...labels] },
				...state === void 0 ? {} : { state },
				...stateReason === void 0 ? {} : { state_reason: stateReason }
			});
			const issue = toFoundIssue(data);
			const warnings = labels === void 0 ? [] : droppedLabels(labels, issue);
			return {
				...unwritten(withIssue(found, issue), step.issue),
				warnings
			};
		}
	}
}
function unwritten(found, issue) {
	return {
		found,
		writtenBy: null,
		issue,
		warnings: []
	};
}
function corrected(found, step, comment) {
	const comments = (found.comments.get(step.issue) ?? []).flatMap((one) => one.id === step.comment ? comment ?? [] : one);
	return unwritten({
		...found,
		comments: withComments(found, step.issue, comments)
	}, step.issue);
}
async function unlessGone(request) {
	try {
		return await request;
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw error;
	}
}
function droppedLabels(wanted, issue) {
	const present = new Set(issue.labels.map((label) => label.toLowerCase()));
	const dropped = wanted.filter((label) => !present.has(label.toLowerCase()));
	if (dropped.length === 0) return [];
	return [`GitHub dropped the labels ${dropped.join(", ")} from ${issue.url}. Use a token with write access to the repository; until then the issue is only found among the newest 100.`];
}
function withIssue(found, issue) {
	const others = found.issues.filter(({ number }) => number !== issue.number);
	return {
		...found,
		issues: [...others, issue]
	};
}
function withComments(found, issue, comments) {
	return new Map(found.comments).set(issue, comments);
}
// src/github/labels.ts
async function ensureLabels(repository, names) {
	if (names.size === 0) return;
	const { client } = repository;
	const present = await client.paginate(client.rest.issues.listLabelsForRepo, {
		...placeOf$2(repository),
		per_page: 100
	});
	const known = new Set(present.map(({ name }) => name.toLowerCase()));
	for (const name of names) if (!known.has(name.toLowerCase())) await createLabel(repository, name);
}
async function createLabel(repository, name) {
	try {
		await repository.client.rest.issues.createLabel({
			...placeOf$2(repository),
			name,
			...labelStyle(name)
		});
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
	}
}
// src/github/strangers.ts
function writtenByStranger(writtenBy, author) {
	if (writtenBy === null || sameLogin(writtenBy, author)) return null;
	return failureOf(writtenBy, `The token writes as ${writtenBy}, while the author was said to be ${author}; the sweep stopped there.`);
}
function openedByStranger(found, incident, author) {
	const standing = found.issues.find((issue) => {
		const marker = parseMarker(issue.body);
		return hasLedgerLabel(issue.labels) && marker?.about === "issue" && sameId(marker.incident, incident);
	});
	if (standing === void 0 || standing.author === null) return null;
	return failureOf(standing.author, `${standing.url} looks like the tracking issue of ${incident}, but ${standing.author} opened it, not ${author}; nothing was sent for that incident.`);
}
function failureOf(writtenBy, sentence) {
	return {
		status: null,
		sentence,
		remedy: `Where your token writes as ${writtenBy}, pass author ${writtenBy} (--author, the action's input author); else take the label off what is not ours.`,
		fatal: false
	};
}
// src/github/apply.ts
const SILENCE = 3;
async function applyPlan(repository, plan, found, author) {
	const done = [];
	const failures = [];
	const failed = new Set();
	const warnings = [];
	const created = new Map();
	const commented = new Set();
	let now = found;
	try {
		await ensureLabels(repository, labelsAskedFor(plan, found));
	} catch (error) {
		const failure = explain(error, "make the labels", "issues: write");
		if (failure.fatal) {
			const waiting = leftOf(plan, done, failed);
			return {
				found,
				done,
				commented,
				failures: [failure],
				failed,
				waiting,
				warnings
			};
		}
		warnings.push(`${failure.sentence} ${failure.remedy}`);
	}
	let unanswered = 0;
	for (const step of plan.steps) {
		if (repository.ending?.aborted === true) break;
		if (failed.has(step.incident)) continue;
		const double = step.action === "create-issue" ? openedByStranger(now, step.incident, author) : null;
		if (double !== null) {
			failures.push(double);
			failed.add(step.incident);
			continue;
		}
		try {
			const answer = await carryOut(repository, step, now, created.get(step.incident));
			unanswered = 0;
			now = answer.found;
			done.push(step);
			warnings.push(...answer.warnings);
			if (step.action === "create-issue") created.set(step.incident, answer.issue);
			if (step.action === "comment") commented.add(answer.issue);
			const stranger = writtenByStranger(answer.writtenBy, author);
			if (stranger === null) continue;
			failures.push({
				...stranger,
				fatal: true
			});
			break;
		} catch (error) {
			const failure = explain(error, wordsOf(step), "issues: write");
			failures.push(failure);
			failed.add(step.incident);
			unanswered = isUnanswered(failure) ? unanswered + 1 : 0;
			if (failure.fatal || unanswered === SILENCE) break;
		}
	}
	const waiting = leftOf(plan, done, failed);
	return {
		found: now,
		done,
		commented,
		failures,
		failed,
		waiting,
		warnings
	};
}
function isUnanswered({ status }) {
	return status === null || status >= 500;
}
function leftOf({ steps, notices }, done, failed) {
	const left = steps.filter((step) => !done.includes(step) && !failed.has(step.incident));
	const told = new Set(done.flatMap((step) => step.action === "comment" ? [step.incident] : []));
	const untold = notices.filter(({ incident }) => !told.has(incident));
	return waitingOf([...new Set(left.map(({ incident }) => incident))], untold);
}
function labelsAskedFor(plan, found) {
	const asked = plan.steps.flatMap((step) => {
		if (step.action === "create-issue") return step.labels;
		return step.action === "update-issue" ? step.change.labels ?? [] : [];
	});
	const seen = found.issues.flatMap(({ labels }) => labels);
	return new Set(asked.filter((label) => !seen.some((one) => isSameLabel(one, label))));
}
function wordsOf(step) {
	switch (step.action) {
		case "create-issue": return `open the tracking issue of ${step.incident}`;
		case "comment": return `comment on the tracking issue of ${step.incident}`;
		case "edit-comment":
		case "delete-comment": return `correct a comment on issue ${step.issue} of ${step.incident}`;
		case "update-issue": return `update issue ${step.issue} of ${step.incident}`;
	}
}
// src/github/look-again.ts
async function lookAgain(repository, { found, done, commented }) {
	let now = found;
	const failures = [];
	const read = async (need) => {
		try {
			now = await findMore(repository, now, need);
		} catch (error) {
			failures.push(explain(error, needWords(need), "issues: write"));
		}
	};
	if (done.some(({ action }) => action === "create-issue")) await read({ need: "newest-issues" });
	for (const issue of commented) {
		await read({
			need: "comments",
			issue
		});
		const listed = now.comments.get(issue) ?? [];
		const ids = new Set(listed.map(({ id }) => id));
		const missing = (found.comments.get(issue) ?? []).filter(({ id }) => !ids.has(id));
		now = {
			...now,
			comments: new Map(now.comments).set(issue, [...listed, ...missing])
		};
	}
	return {
		found: now,
		failures
	};
}
function needWords(need) {
	if (need.need === "comments") return `list the comments of issue ${need.issue}`;
	return need.need === "closed-issues" ? "list the closed issues" : "list the newest issues";
}
// src/github/reconcile.ts
const ROUNDS = 4;
async function previewSweep(repository, input) {
	try {
		return await previewFrom(repository, input, await findDelivered(repository, authorsIn(input)));
	} catch (error) {
		return unreadable(error, owedIn(input));
	}
}
async function previewFrom(repository, input, start) {
	try {
		const { plan, failures, found } = await planFully(repository, start, input, false);
		const messages = owedMessages({
			...input,
			found
		}, plan.notices);
		const { warnings } = withWaiting({
			...plan,
			owed: [],
			failures
		});
		const planned = new Set(plan.notices.map(({ key }) => key));
		const owed = (failures.length === 0 ? [] : owedIn(input, found)).filter(({ key }) => !planned.has(key));
		return {
			...plan,
			owed,
			warnings,
			failures,
			...input.policyFile.policy.receivers === void 0 ? {} : { messages }
		};
	} catch (error) {
		return unreadable(error, owedIn(input, start));
	}
}
async function reconcileWhole(repository, input) {
	try {
		return await reconcileFrom(repository, input, await findDelivered(repository, authorsIn(input)));
	} catch (error) {
		return {
			outcome: unreadable(error, owedIn(input)),
			found: null
		};
	}
}
async function reconcileFrom(repository, input, start) {
	const { outcome, found } = await carryThrough(repository, input, start);
	const told = withWaiting(outcome);
	const owed = told.failures.length + told.waiting.length > 0 ? owedIn(input, found) : [];
	return {
		outcome: {
			...told,
			owed
		},
		found
	};
}
async function carryThrough(repository, input, start) {
	let outcome = NOTHING_DONE;
	let found = start;
	try {
		let planned = await planFully(repository, start, input);
		outcome = withMore(outcome, planned.plan);
		const begun = new Set(planned.plan.steps.map(({ incident }) => incident));
		const noted = new Set();
		for (let round = 0;; round += 1) {
			outcome = withMore(outcome, { failures: planned.failures });
			found = planned.found;
			const { plan } = planned;
			if (round === ROUNDS || !isUnfinished(plan, noted)) break;
			outcome = withMore(outcome, await noteReceipts(input, plan, noted));
			const applied = await applyPlan(repository, plan, found, input.author);
			outcome = together(outcome, plan, applied);
			found = applied.found;
			if (applied.failures.some(({ fatal }) => fatal)) return {
				outcome,
				found
			};
			if (repository.ending?.aborted === true) break;
			for (const incident of applied.failed) begun.delete(incident);
			const entries = input.entries.filter(({ file }) => begun.has(file.incident.id));
			const rest = {
				...input,
				entries,
				maxWrites: Number.POSITIVE_INFINITY
			};
			const look = await lookAgain(repository, applied);
			outcome = withMore(outcome, look);
			planned = await planFully(repository, look.found, rest);
		}
		const failures = unreachedDutiesOf({
			...withSent(input),
			found
		}).map(unreachedFailure);
		return {
			outcome: withMore(outcome, { failures }),
			found
		};
	} catch (error) {
		return {
			outcome: withMore(outcome, unreadable(error, [])),
			found
		};
	}
}
function withSent(input) {
	return input.channels === void 0 ? input : {
		...input,
		sent: input.channels.sent()
	};
}
function owedIn(input, found = nothingFound) {
	return planSweep({
		...input,
		found,
		maxWrites: Number.POSITIVE_INFINITY
	}).notices;
}
function authorsIn({ author, policyFile }) {
	return authorsOf(author, policyFile.policy);
}
async function planFully(repository, start, input, sends = true) {
	let found = start;
	let { entries } = input;
	const failures = [];
	for (;;) {
		const known = {
			...withSent(input),
			entries,
			found
		};
		const plan = planSweep(known);
		if (plan.needs.length === 0) {
			const { channels } = input;
			const messages = sends && channels !== void 0 ? owedMessages(known, plan.notices) : [];
			if (channels === void 0 || messages.length === 0) return {
				found,
				plan,
				failures
			};
			await channels.send(messages);
			continue;
		}
		for (const need of plan.needs) try {
			found = await findMore(repository, found, need);
		} catch (error) {
			const failure = explain(error, needWords(need), "issues: write");
			if (failure.fatal) throw error;
			failures.push(failure);
			const before = found;
			entries = entries.filter((entry) => !needs(need, planSweep({
				...input,
				entries: [entry],
				found: before
			})));
		}
	}
}
function needs(need, plan) {
	return plan.needs.some((one) => needWords(one) === needWords(need));
}
function isUnfinished({ steps, receipts }, noted) {
	return steps.length > 0 || receipts.some(({ incident }) => !noted.has(incident));
}
async function noteReceipts(input, plan, noted) {
	const receipts = plan.receipts.filter(({ incident }) => !noted.has(incident));
	for (const { incident } of receipts) noted.add(incident);
	if (receipts.length === 0 || input.noteReceipts === void 0) return {};
	try {
		return { warnings: await input.noteReceipts(receipts) };
	} catch (error) {
		return { failures: [explain(error, "note receipts in the records", "contents: write")] };
	}
}
// src/commands/sweep/deliver.ts
async function deliver(sweeping, repository, apply) {
	const input = await inputFor(sweeping, repository);
	if (!apply) return previewSweep(repository, input);
	const { outcome, found } = await reconcileWhole(repository, input);
	return tellBeside(sweeping.beside ?? null, input, outcome, found);
}
async function inputFor(sweeping, repository) {
	const isPrivate = await isPrivateFor(sweeping, repository);
	const { destination, log } = sweeping;
	const input = inputOf({
		...sweeping,
		destination: {
			...destination,
			isPrivate
		}
	});
	const sweptBranch = async () => destination.branch ?? await defaultBranchOf(repository);
	const noteReceipts = async (receipts) => {
		const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
		return writeReceipts(repository, receipts, {
			sweptBranch,
			yaml,
			log
		});
	};
	const { beside = null } = sweeping;
	return {
		...input,
		noteReceipts,
		...beside === null ? {} : { channels: beside.channels }
	};
}
function planUnseen(sweeping) {
	const input = {
		...inputOf(sweeping),
		found: nothingFound
	};
	const plan = planSweep(input);
	const messages = owedMessages(input, plan.notices);
	const isSpoken = input.policyFile.policy.receivers !== void 0;
	return {
		...plan,
		owed: [],
		failures: [],
		...isSpoken ? { messages } : {}
	};
}
function inputOf({ entries, gathered, destination, now, heads, proposals = new Map() }) {
	const { policyFile, zones, records } = gathered;
	const texts = new Map([...records, ...heads?.values() ?? []].map(({ path, text }) => [path, text]));
	const wanted = new Set(entries.map(({ file }) => file.path));
	const blobs = new Map([...texts].flatMap(([path, text]) => text === null || !wanted.has(path) ? [] : [[path, blobId(Buffer.from(text))]]));
	const contents = new Map([...blobs].map(([path, blob]) => {
		const text = texts.get(path) ?? "";
		const bare = withoutReceipts(withoutHead(text, path));
		return [path, bare === text ? blob : blobId(Buffer.from(bare))];
	}));
	return {
		entries,
		policyFile,
		now,
		author: destination.author,
		isPrivate: destination.isPrivate,
		blobs,
		contents,
		proposals,
		recompute: (file, at = now) => ledgerOf({
			...gathered,
			files: [file]
		}, at)[0] ?? null,
		placeOf: (file) => placeOf(file, destination, heads?.get(file)),
		zones,
		maxWrites: destination.maxWrites
	};
}
async function isPrivateFor({ entries, gathered, destination }, repository) {
	if (destination.isPrivate !== null) return destination.isPrivate;
	const { policy } = gathered.policyFile;
	if (!entries.some(({ file }) => isConfidential(file, policy, "public"))) return null;
	return isPrivateRepository(repository);
}
function placeOf({ path }, destination, head) {
	const on = head?.pull.branch ?? destination.branch;
	return {
		url: addressOf(path, destination, "blob", head?.pull.branch ?? destination.ref),
		editUrl: on === null ? null : addressOf(path, destination, "edit", on),
		pull: head?.pull.number ?? destination.pull,
		branch: head?.pull.branch ?? null
	};
}
function addressOf(path, { repository, serverUrl }, page, ref) {
	if (repository === null) return null;
	return `${serverUrl}/${repository}/${page}/${`${ref}/${path}`.split("/").map((part) => encodeURIComponent(part)).join("/")}`;
}
// src/delivery/follow-up-comment.ts
const Marker$2 = object({
	about: literal("follow-ups"),
	told: array(string())
});
function toldIn(body) {
	return Marker$2.safeParse(parseHiddenLine(body)).data?.told ?? null;
}
function renderFollowUpComment(notices, drawing) {
	const people = [...new Set(notices.flatMap(({ logins }) => logins))].map((login) => mention(login));
	const late = notices.filter(({ followUp }) => followUp.row.state === "overdue").length;
	const lines = [
		`**${late === 0 ? `🟠 ${countOf(notices.length, "follow-up")} to do` : `🔴 ${countOf(late, "follow-up")} overdue`}**${people.length === 0 ? "" : ` · ${people.join(" ")}`}`,
		"",
		...notices.map(({ followUp }) => followUpLine(followUp, drawing)),
		"",
		"Tick each off in its record once it is done, or close the issue that tracks it. Who needs more time writes a date."
	];
	const told = notices.flatMap(({ keys }) => keys);
	return withLine(fitted(lines), formatHiddenLine({
		about: "follow-ups",
		told
	}));
}
function followUpLine({ row, said, shown }, drawing) {
	const { policyFile, now, zones } = drawing;
	const day = dueDay(row, zones, policyFile.policy.timezone) ?? "some day";
	const late = row.lateBySeconds === null ? "" : ` (${span(now - (row.dueAt ?? now))})`;
	const [icon, when] = row.state === "overdue" ? ["🔴", `overdue since ${day}${late}`] : [row.state === "due-soon" ? "🟠" : "🔵", `due ${day}`];
	const what = shown.confidential ? "a follow-up" : `${text(clip(wordsOf$1(said)))}${kindWords(said)} (${said.task.owner === null ? "nobody" : text(clip(said.task.owner))})`;
	const issue = row.task.issue === void 0 ? "" : ` · #${row.task.issue}`;
	return `- ${icon} **${capital(when)}**: ${what} · ${code(clip(row.incident))}${issue}`;
}
function kindWords({ task: { kind } }) {
	return kind === void 0 ? "" : trackedWords({ kind });
}
// src/delivery/follow-up-notices.ts
function namesOf(rows) {
	const seen = new Map();
	return rows.map((row) => {
		if (row.task.issue !== void 0) return `#${row.task.issue}`;
		const words = fingerprint(wordsOf$1(row).toLowerCase().replaceAll(/\s+/g, " "));
		const name = `${row.incident}:${words}`;
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count === 1 ? name : `${name}~${count}`;
	});
}
function followUpNotices(followUps, told, context) {
	const oldest = context.now - elapsedSeconds(context.policy["catch-up"]);
	return followUps.flatMap((followUp) => {
		const { row, name } = followUp;
		const keyOf = (step) => `${name}/${step}`;
		const ranks = row.steps.flatMap(({ step }) => told.has(keyOf(step)) ? [rankOf(step)] : []);
		const furthest = Math.max(-1, ...ranks);
		const due = row.steps.filter(({ step, at }) => at <= context.now && at >= oldest && rankOf(step) > furthest);
		const highest = due.at(-1);
		if (highest === void 0) return [];
		const mentions = due.map(({ mention }) => mentionsOf(mention, row.task.owner, context));
		return {
			followUp,
			step: highest.step,
			keys: due.map(({ step }) => keyOf(step)),
			logins: unique(mentions.flatMap(({ logins }) => logins)),
			otherMeans: mentions.flatMap(({ otherMeans }) => otherMeans).slice(0, 1)
		};
	});
}
function taskLogin(owner, policy) {
	if (owner === null) return void 0;
	const people = Object.keys(policy.people);
	return knownLogin(owner, policy) ?? people.find((login) => sameLogin(login, owner));
}
function mentionsOf(mention, owner, context) {
	const login = taskLogin(owner, context.policy);
	const roles = mention.map((role) => role === "owner" ? MANAGER : role);
	const asked = mention.includes("owner") && login !== void 0;
	const { logins, otherMeans } = resolveMentions(asked ? roles.filter((_, index) => mention[index] !== TASK_OWNER) : roles, MANAGER, context);
	return {
		logins: asked ? unique([login, ...logins]) : logins,
		otherMeans
	};
}
// src/delivery/plan-follow-ups.ts
function planFollowUps(input) {
	const { followUps, found, policyFile, zones, now } = input;
	const { policy } = policyFile;
	const trusted = authorsOf(input.author, policy);
	const overview = overviewsIn(found, trusted)[0];
	const remembered = overview?.marker.told ?? [];
	const context = {
		policy,
		course: null,
		zones,
		now
	};
	const placeOf = ({ followUp }) => followUp.row.task.issue ?? overview?.issue.number;
	const isOurs = isAmong(trusted);
	const untold = followUpNotices(followUps, new Set(remembered), context);
	const places = [...new Set(untold.flatMap((notice) => placeOf(notice) ?? []))];
	const unread = places.filter((issue) => !found.comments.has(issue));
	if (unread.length > 0) return {
		needs: unread.map((issue) => ({
			need: "comments",
			issue
		})),
		steps: [],
		told: []
	};
	const said = places.flatMap((issue) => (found.comments.get(issue) ?? []).flatMap(({ author, body }) => isOurs(author) ? toldIn(body) ?? [] : []));
	const notices = followUpNotices(followUps, new Set([...remembered, ...said]), context);
	const steps = places.flatMap((issue) => {
		const here = notices.filter((notice) => placeOf(notice) === issue);
		if (here.length === 0) return [];
		return {
			action: "comment",
			incident: here[0]?.followUp.row.incident ?? "",
			issue,
			body: renderFollowUpComment(here, input)
		};
	});
	const told = notices.flatMap((notice) => placeOf(notice) === void 0 ? [] : notice.keys);
	return {
		needs: [],
		steps,
		told: keptOf([
			...remembered,
			...said,
			...told
		], followUps)
	};
}
function keptOf(told, followUps) {
	const open = new Set(followUps.flatMap(({ row, name }) => row.steps.map(({ step }) => `${name}/${step}`)));
	return [...new Set(told)].filter((key) => open.has(key)).slice(-100);
}
// src/delivery/orphans.ts
function orphansIn(found, inSight) {
	const isOurs = isAmong(found.authors);
	return found.issues.flatMap((issue) => {
		if (issue.state !== "open" || !isOurs(issue.author)) return [];
		const marker = parseMarker(issue.body);
		if (marker?.about !== "issue" || marker.pull === void 0 || marker.orphaned) return [];
		return inSight.has(idKey(marker.incident)) ? [] : {
			issue,
			marker,
			pull: marker.pull
		};
	});
}
function noteOrphan({ issue, marker, pull }, state) {
	const body = compose({
		...marker,
		orphaned: true
	}, `${orphanNote(pull, state)}\n\n${partsOf(issue.body).text}`);
	return {
		action: "update-issue",
		incident: marker.incident,
		issue: issue.number,
		change: { body }
	};
}
function orphanNote(pull, state) {
	return `> **No record stands behind this issue:** ${state === "closed" ? `pull request #${pull} was closed without being merged` : `pull request #${pull} no longer holds it`}. No deadline is watched here. If the incident is real, put its record back under the same ID, and this issue goes on; else close it.`;
}
// src/delivery/policy-fault.ts
function renderPolicyFault(fault, called = " ") {
	const { path, commit, line, message, hint, standIn } = fault;
	const since = commit === null ? "" : ` of commit ${code(commit.slice(0, 12))}`;
	return `**🔴 The policy ${code(`${path}:${line}`)}${since} has errors, and is not in force.**${called}${text(message)} ${text(hint)} Until it is mended, deadlines and notices go by the version of commit ${code(standIn.slice(0, 12))}.`;
}
function renderPolicyFaultWord(fault, logins) {
	const called = logins.map(mention).join(" ");
	return renderPolicyFault(fault, called === "" ? "" : ` · ${called}\n`);
}
const Marker$1 = object({
	about: literal("policy-fault"),
	key: string()
});
function planPolicyFault(fault, sweep) {
	const { found, author, policyFile, zones, now } = sweep;
	const { policy } = policyFile;
	const trusted = authorsOf(author, policy);
	const issue = overviewsIn(found, trusted)[0]?.issue.number;
	if (fault.commit === null || issue === void 0) return {
		needs: [],
		steps: []
	};
	const comments = found.comments.get(issue);
	if (comments === void 0) return {
		needs: [{
			need: "comments",
			issue
		}],
		steps: []
	};
	const key = `v1:policy@${fault.commit}/errors`;
	const isOurs = isAmong(trusted);
	if (comments.some((comment) => isOurs(comment.author) && Marker$1.safeParse(parseHiddenLine(comment.body)).data?.key === key)) return {
		needs: [],
		steps: []
	};
	const { logins } = resolveMentions([MANAGER], MANAGER, {
		policy,
		course: null,
		zones,
		now
	});
	return {
		needs: [],
		steps: [{
			action: "comment",
			incident: "the policy",
			issue,
			body: withLine(renderPolicyFaultWord(fault, logins), formatHiddenLine({
				about: "policy-fault",
				key
			}))
		}]
	};
}
// src/rota/hand-over.ts
const AHEAD = 31 * DAY$1;
function lastHandOver(roster, now, clocks, reach) {
	const [before, shift] = byPeople(shiftsBetween(roster, now - reach, now + 1, clocks)).slice(-2);
	if (before === void 0 || shift === void 0 || shift.on.length === 0) return null;
	const [, next] = byPeople(shiftsBetween(roster, now, now + AHEAD, clocks));
	return {
		rota: roster.name,
		at: shift.since,
		before: before.on,
		on: shift.on,
		until: next?.since ?? null,
		next: next?.on ?? []
	};
}
function byPeople(shifts) {
	return shifts.filter((shift, index) => shift.on.join() !== shifts[index - 1]?.on.join());
}
// src/delivery/overview-list.ts
const DUE_SHOWN = 20;
const TITLE = 34;
function listLines(heading, incidents, instantText) {
	if (incidents.length === 0) return [];
	const rows = incidents.map((incident) => `${headLine(incident)}\n${standing(incident, instantText)}\n`);
	return [
		`### ${heading}`,
		"",
		...rows
	];
}
function headLine(incident) {
	const { entry, confidential, issue } = incident;
	const { id, title } = entry.file.incident;
	const place = issue === null ? confidential ? "" : `${code(clip(id))} ` : `#${issue} `;
	const what = confidential ? code(clip(id)) : text(clipWords(title, TITLE));
	return `${place}${iconOf(entry)} **${capital(priorityWords(entry))}** ${what}`;
}
function iconOf(entry) {
	if (owes(entry, "overdue")) return "🔴";
	if (openHold(entry.course) !== null) return "⏸️";
	return owes(entry, "due-soon") ? "🟠" : "🔵";
}
function standing({ entry, confidential }, instantText) {
	const { course } = entry;
	const [next] = owedByTime(entry);
	const due = next === void 0 ? "nothing is due" : dueWords(next, instantText, confidential);
	if (confidential) return due;
	return `${openHold(course) === null ? "" : "on hold, "}${due}${course.pendingClosing === null ? "" : " · its closing lacks something"}`;
}
function dueWords(obligation, instantText, confidential) {
	const { dueAt, state } = obligation;
	const by = dueAt === null ? "" : instantText(dueAt);
	const when = state === "overdue" ? `**overdue** ${by}` : `by ${by}`;
	return confidential ? when : `${when}: ${plainDuty(obligation)}`;
}
function dueLines$1(incidents, drawing, zones) {
	const due = incidents.flatMap((incident) => owedByTime(incident.entry).map((obligation) => ({
		incident,
		obligation
	}))).toSorted((one, other) => timeOf(one.obligation) - timeOf(other.obligation));
	if (due.length === 0) return [];
	const rows = due.slice(0, DUE_SHOWN).map(({ incident, obligation }) => {
		const { dueAt, state } = obligation;
		const when = dueAt === null ? "" : lasting(dueAt, drawing, zones);
		const what = incident.confidential ? "" : ` · ${capital(plainDuty(obligation))}`;
		return `- ${state === "overdue" ? "🔴 " : ""}${when}${what} · ${incident.issue === null ? code(clip(incident.entry.file.incident.id)) : `#${incident.issue}`}`;
	});
	const more = due.length - rows.length;
	const rest = more > 0 ? [`- … and ${more} more, later.`] : [];
	return folded("All that is due, in its order", [...rows, ...rest].join("\n"));
}
function owes({ obligations }, state) {
	return obligations.some((obligation) => obligation.state === state);
}
function owedByTime({ obligations }) {
	return obligations.filter(({ state, dueAt }) => dueAt !== null && (state === "overdue" || state === "due-soon" || state === "pending")).toSorted((one, other) => timeOf(one) - timeOf(other));
}
function timeOf({ dueAt }) {
	return dueAt ?? Number.MAX_SAFE_INTEGER;
}
// src/delivery/overview-issue.ts
const OVERVIEW_TITLE = "Incident Ledger: overview";
const WAITING_SHOWN = 100;
const WORDS_SHOWN = 20;
const FOLLOW_UPS_SHOWN = 20;
const PROMPT = 300;
function renderOverviewIssue(drawing, zones) {
	const { policyFile, sweep } = drawing;
	const all = inOrder(drawing, zones);
	const shortly = (at) => inUtcAlone(at, sweep.at);
	const open = all.filter(({ entry }) => entry.course.status !== "closed");
	const closed = all.filter(({ entry }) => entry.course.status === "closed");
	const before = [
		...drawing.fault === null ? [] : [renderPolicyFault(drawing.fault), ""],
		`**${countLine(open, closed)}**`,
		`As of ${lasting(sweep.at, drawing, zones, true)}.${all.length === 0 ? "" : " Below, times are UTC."}`,
		"",
		...onDutyLines(drawing),
		...reviewLines(drawing)
	];
	const after = [
		"",
		...dueLines$1(drawing.incidents, drawing, zones),
		...wordLines(drawing, zones),
		...followUpLines(drawing, zones),
		...watcherLines(drawing, zones)
	];
	const foot = `<sub>Kept up to date by the sweep; it opens this issue again where it was closed. Limits: ${policyText(policyFile)}.</sub>`;
	const room = ROOM / 2 - [
		...before,
		...after,
		foot
	].join("\n").length;
	const list = cut([...listLines("Open", open, shortly), ...listLines("Closed, with something owed", closed, shortly)], room, (dropped) => {
		return `\n… and ${dropped.filter((line) => line !== "" && !line.startsWith("###")).length} incidents more; \`status\` shows all.`;
	});
	return {
		title: OVERVIEW_TITLE,
		body: [
			...before,
			list,
			...after,
			foot
		].join("\n")
	};
}
function countLine(open, closed) {
	const overdue = [...open, ...closed].filter(({ entry }) => owes(entry, "overdue")).length;
	const late = overdue === 0 ? "nothing is overdue" : `${overdue} with something overdue`;
	const rest = closed.length === 0 ? "" : `, ${closed.length} closed with something owed`;
	if (open.length === 0 && closed.length === 0) return "✅ No incident is open.";
	return `${overdue === 0 ? "🔵" : "🔴"} ${open.length === 0 ? "No incident is open" : countOf(open.length, "incident is", "incidents are") + " open"}, ${late}${rest}.`;
}
function onDutyLines({ duties }) {
	return duties.length === 0 ? [] : [
		"**On duty**",
		...duties.map((line) => `- ${line}`),
		""
	];
}
function reviewLines({ policyFile, sweep }) {
	const review = overdueReview(policyFile.policy, sweep.at);
	if (review === null) return [];
	return [`**The review of the agreement itself is overdue**, by ${span(sweep.at - review.dueAt)}: the last was on ${review.last}. Review it, then put the date into ${code("review.last")} of the policy.`, ""];
}
function inOrder({ incidents, policyFile, sweep }, zones) {
	const entries = incidents.map(({ entry }) => entry);
	const { rows } = statusView({
		entries,
		policyFile,
		now: sweep.at,
		zones,
		all: true
	});
	const byEntry = new Map(incidents.map((incident) => [incident.entry, incident]));
	return rows.flatMap(({ entry }) => byEntry.get(entry) ?? []);
}
function wordLines({ unasked, policyFile, sweep }, zones) {
	const rows = unasked.flatMap((shown) => {
		const { id } = shown.entry.file.incident;
		const place = {
			...shown,
			policyFile,
			now: sweep.at,
			recordUrl: null,
			editUrl: null
		};
		return shown.entry.words.map((word) => `- ${priorityWords(shown.entry)} ${code(clip(id))}: ${wordFully(word, place, zones)}.`);
	});
	if (rows.length === 0) return [];
	const more = rows.length - WORDS_SHOWN;
	return [
		"### For the incident manager: held or dismissed by others",
		"",
		...rows.slice(0, WORDS_SHOWN),
		...more > 0 ? [`- … and ${more} more.`] : [],
		""
	];
}
function followUpLines({ followUps = [], policyFile, sweep }, zones) {
	if (followUps.length === 0) return [];
	const shown = followUps.filter(({ row }) => row.state === "overdue" || row.state === "due-soon").slice(0, FOLLOW_UPS_SHOWN);
	const more = followUps.length - shown.length;
	return [
		"### Follow-ups",
		"",
		...shown.map((one) => followUpLine(one, {
			policyFile,
			zones,
			now: sweep.at
		})),
		...more > 0 ? [`- … and ${more} more that are open; ${code("status --follow-ups")} lists all.`] : [],
		""
	];
}
function watcherLines(drawing, zones) {
	const { at, lateBySeconds, before } = drawing.sweep;
	const words = lateBySeconds > PROMPT ? `its latest notice was ${span(lateBySeconds)} late` : "nothing in it was late";
	const previous = before === null ? "No sweep before it is on record." : `The one before it on record ran ${span(at - before)} earlier, at ${lasting(before, drawing, zones)}.`;
	return [
		"### The watcher",
		"",
		...waitingLines(drawing.sweep.waiting),
		`Last sweep: ${lasting(at, drawing, zones)}; ${words}. ${previous}`,
		"",
		"A sweep that finds nothing to say is put on record every 6 hours. Is the last one older than that? Then nobody watches: look at the workflow under Actions.",
		""
	];
}
function waitingLines(waiting) {
	if (waiting.length === 0) return [];
	const named = waiting.slice(0, WAITING_SHOWN).map((id) => code(clip(id)));
	const more = waiting.length - named.length;
	return [`**${countOf(waiting.length, "incident waits", "incidents wait")} for a later sweep**, worst first: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`, ""];
}
// src/delivery/hand-over-note.ts
const SHOWN = 10;
const DUE = 5;
const LONGEST = 160;
function renderHandOver({ handOver, called, incidents }, sweep) {
	const { rota, before, until, next } = handOver;
	const { policyFile, zones, now } = sweep;
	const instantText = (at) => lasting(at, { policyFile }, zones);
	const end = until === null ? "" : ` until ${instantText(until)}`;
	const after = before.length === 0 ? "" : ` You take over from ${named(before)}.`;
	const then = next.length === 0 ? "" : ` Then it is ${named(next)}.`;
	const head = `**Hand-over of the rota ${code(rota)} · ${called.map((login) => mention(login)).join(" ")}: you are on duty${end}.**${after}${then}`;
	const open = inOrder({
		incidents,
		policyFile,
		sweep: { at: now }
	}, zones);
	if (open.length === 0) return `${head}\n\nNo incident is open.`;
	const rows = open.slice(0, SHOWN).flatMap((incident) => [
		`- ${headLine(incident)}\n  ${standing(incident, instantText)}`,
		...triedLines(incident, instantText),
		...dueLines(incident, until, instantText)
	]);
	const more = open.length - SHOWN;
	const rest = more > 0 ? [`- … and ${more} more, in the list above.`] : [];
	return [
		head,
		"",
		"### Open",
		"",
		...rows,
		...rest
	].join("\n");
}
function named(logins) {
	return logins.map((login) => code(login)).join(" and ");
}
function triedLines({ entry, confidential }, instantText) {
	if (confidential) return [];
	return entry.course.events.map(({ event }) => event).filter(({ event }) => event !== "notified").slice(-3).toReversed().map((event) => {
		const { at, by, note, ...rest } = event;
		const short = note === void 0 ? event : {
			...event,
			note: clip(note, LONGEST)
		};
		const details = eventDetails(short, () => null);
		const who = by === void 0 ? "" : ` by ${text(by)}`;
		return `  - ${instantText(at)} ${rest.event}${who}${details === "" ? "" : `: ${details}`}`;
	});
}
function dueLines({ entry, confidential }, until, instantText) {
	if (confidential) return [];
	const due = owedByTime(entry).filter(({ dueAt }) => until === null || (dueAt ?? until) < until);
	const rows = due.slice(0, DUE).map((obligation) => {
		const { dueAt, state } = obligation;
		const by = dueAt === null ? "" : instantText(dueAt);
		return `  - ${state === "overdue" ? `**overdue** since ${by}` : `due by ${by}`}: ${plainDuty(obligation)}`;
	});
	const more = due.length - rows.length;
	return more > 0 ? [...rows, `  - … and ${more} more in this shift`] : rows;
}
// src/delivery/plan-overview.ts
const OVERVIEW = "the overview";
const nothing = {
	needs: [],
	steps: [],
	warnings: []
};
const EVERY = 6 * HOUR;
const MANY_HEADS = 20;
const HEADS_KEPT = 600;
function planOverview(input) {
	const { found, author, policyFile } = input.sweep;
	const ours = overviewsIn(found, authorsOf(author, policyFile.policy));
	const [standing] = ours;
	if (standing?.issue.state === "open") {
		const duplicates = ours.filter(({ issue }) => issue.state === "open" && issue !== standing.issue);
		if (duplicates.length === 0 && !isDue(input, standing)) return nothing;
		return {
			...nothing,
			steps: [update(input, standing), ...duplicates.map(closeDuplicate)]
		};
	}
	if (input.sweep.entries.length === 0 && (input.heads?.empty.length ?? 0) === 0 && input.fault === null && input.hasHandOver !== true) return nothing;
	if (!found.closedRead) return {
		...nothing,
		needs: [{ need: "closed-issues" }]
	};
	if (!found.newestRead) return {
		...nothing,
		needs: [{ need: "newest-issues" }]
	};
	if (standing !== void 0) return {
		...nothing,
		steps: [update(input, standing)]
	};
	const foreign = found.issues.find(({ body, labels }) => hasLedgerLabel(labels) && parseOverviewMarker(body) !== null);
	return foreign === void 0 ? {
		...nothing,
		steps: [create(input)]
	} : notOurs(foreign);
}
function isDue(input, { marker }) {
	return input.wrote || Math.abs(input.sweep.now - marker.lastSweep) >= EVERY || marker.shown !== fingerprintOf(input) || (marker.handed ?? []).join() !== (input.handed ?? []).join() || (input.heads?.asked ?? 0) >= MANY_HEADS;
}
function create(input) {
	return {
		action: "create-issue",
		incident: OVERVIEW,
		...textOf(input, null),
		labels: [LEDGER_LABEL]
	};
}
function update(input, { issue, marker }) {
	const { title, body } = textOf(input, marker);
	const labels = labelChange(issue.labels, [LEDGER_LABEL]);
	const change = {
		...title === issue.title ? {} : { title },
		body,
		...labels === null ? {} : { labels },
		...issue.state === "closed" ? {
			state: "open",
			stateReason: "reopened"
		} : {}
	};
	return {
		action: "update-issue",
		incident: OVERVIEW,
		issue: issue.number,
		change
	};
}
function closeDuplicate({ issue }) {
	return {
		action: "update-issue",
		incident: OVERVIEW,
		issue: issue.number,
		change: {
			state: "closed",
			stateReason: "not_planned"
		}
	};
}
function notOurs(issue) {
	const sentence = `${issue.url} looks like the overview, but ${issue.author ?? "a deleted account"} opened it; none is written. Where your token writes as them, pass them as author; else take the label off what is not ours.`;
	return {
		...nothing,
		warnings: [sentence]
	};
}
function textOf(input, before) {
	const { sweep, notices, heads, fault, waiting, followUps, handed = [] } = input;
	const incidents = openIn(sweep);
	const { now, policyFile, zones } = sweep;
	const lateBySeconds = Math.max(0, ...notices.map(({ at }) => now - at));
	const marker = {
		lastSweep: now,
		lateBySeconds,
		shown: fingerprintOf(input),
		heads: (heads?.empty ?? before?.heads ?? []).slice(0, HEADS_KEPT),
		told: followUps?.told ?? before?.told ?? [],
		...handed.length === 0 ? {} : { handed }
	};
	const last = {
		at: now,
		lateBySeconds,
		before: before === null || before.lastSweep === now ? null : before.lastSweep,
		waiting: waiting.map(({ incident }) => incident)
	};
	const unasked = unaskedIn(sweep);
	const duties = dutyLines(sweep, (at) => lasting(at, { policyFile }, zones));
	const { title, body } = renderOverviewIssue({
		incidents,
		policyFile,
		fault,
		unasked,
		followUps: openOf(input),
		duties,
		sweep: last
	}, zones);
	return {
		title,
		body: withLine(body, formatOverviewMarker(marker))
	};
}
function openIn(sweep) {
	const existing = existingByIncident(sweep);
	const sweptOf = sweptIncidents(sweep);
	return sweep.entries.map((entry) => {
		const known = existing.get(idKey(entry.file.incident.id));
		return {
			...sweptOf(entry, known?.delivered ?? []).shown,
			issue: known?.standing?.issue.number ?? null
		};
	}).filter(({ entry }) => isListed(entry));
}
function isListed(entry) {
	return entry.open && isLive(entry);
}
function unaskedIn({ entries, policyFile: { policy }, isPrivate, now }) {
	const oldest = now - elapsedSeconds(policy["catch-up"]);
	return entries.flatMap((entry) => {
		const words = entry.open ? [] : entry.words.filter(({ at }) => at >= oldest);
		return words.length === 0 ? [] : [shownIn(placeOf$1(isPrivate), {
			...entry,
			words
		}, policy)];
	});
}
function openOf({ followUps }) {
	const open = followUps?.all.filter(({ row }) => !row.task.done) ?? [];
	return followUpsInOrder(open.map(({ row }) => row)).flatMap((row) => open.find((one) => one.row === row) ?? []);
}
function fingerprintOf({ sweep, fault, ...input }) {
	const listed = openIn(sweep).map(({ entry }) => `${entry.file.incident.id} ${entry.course.priority ?? ""}`);
	for (const { entry } of unaskedIn(sweep)) for (const { what, number } of entry.words) listed.push(`${entry.file.incident.id} ${what}#${number}`);
	for (const { name, row } of openOf(input)) if (row.state === "overdue" || row.state === "due-soon") listed.push(`${name} ${row.state}`);
	const review = overdueReview(sweep.policyFile.policy, sweep.now);
	if (review !== null) listed.push(`review ${review.last}`);
	listed.push(...dutyFingerprint(sweep));
	return fingerprint((fault === null ? listed : [...listed, JSON.stringify(fault)]).join("\n"));
}
// src/delivery/plan-hand-over.ts
const Marker = object({
	about: literal("hand-over"),
	key: string()
});
function hasHandOver(sweep) {
	return handOversIn(sweep).length > 0;
}
function planHandOvers(sweep) {
	const { found, author, policyFile } = sweep;
	const trusted = authorsOf(author, policyFile.policy);
	const [overview] = overviewsIn(found, trusted);
	const known = overview?.marker.handed ?? [];
	const last = handOversIn(sweep);
	if (overview === void 0 || last.length === 0) return {
		needs: [],
		steps: [],
		handed: [],
		known
	};
	const plan = {
		needs: [],
		steps: [],
		handed: last.map(({ key }) => key),
		known
	};
	const { number: issue } = overview.issue;
	const comments = found.comments.get(issue);
	if (comments === void 0) return last.some(({ key }) => !known.includes(key)) ? {
		...plan,
		needs: [{
			need: "comments",
			issue
		}]
	} : plan;
	const { said, twins } = notesIn(comments, isAmong(trusted));
	const steps = last.filter(({ key }) => !known.includes(key) && !said.has(key)).map(({ key, role, handOver }) => {
		const context = {
			...sweep,
			policy: policyFile.policy,
			course: null
		};
		const text = renderHandOver({
			handOver,
			called: presentOf(handOver.on, role, context),
			incidents: openIn(sweep)
		}, sweep);
		const body = withLine(text, formatHiddenLine({
			about: "hand-over",
			key
		}));
		return {
			action: "comment",
			incident: HAND_OVER,
			issue,
			body
		};
	});
	const gone = twins.map(({ id: comment }) => ({
		action: "delete-comment",
		incident: HAND_OVER,
		issue,
		comment
	}));
	return {
		...plan,
		steps: [...steps, ...gone]
	};
}
const HAND_OVER = "the hand-over";
function notesIn(comments, isOurs) {
	const said = new Set();
	return {
		said,
		twins: comments.toSorted((one, other) => one.id - other.id).filter((comment) => {
			const key = isOurs(comment.author) ? Marker.safeParse(parseHiddenLine(comment.body)).data?.key : void 0;
			if (key === void 0) return false;
			const isTwin = said.has(key);
			said.add(key);
			return isTwin;
		})
	};
}
function handOversIn({ policyFile: { policy }, zones, now }) {
	const clocks = openClocks(zones);
	const reach = elapsedSeconds(policy["catch-up"]);
	return rostersIn(policy.contacts).flatMap(({ role, roster }) => {
		const handOver = lastHandOver(roster, now, clocks, reach);
		if (handOver === null) return [];
		return {
			key: `v1:rota:${roster.name}/${formatInstant(handOver.at)}`,
			role,
			handOver
		};
	});
}
// src/github/keep-overview.ts
async function noteOrphans(repository, found, author, inSight) {
	const steps = [];
	const failures = [];
	for (const orphan of orphansIn(found, inSight)) try {
		const state = await pullState(repository, orphan.pull);
		if (state !== "merged") steps.push(noteOrphan(orphan, state));
	} catch (error) {
		const doing = `say what became of pull request ${orphan.pull}`;
		failures.push(explain(error, doing, "pull-requests: read"));
	}
	const kept = await carried(repository, steps, found, author);
	return {
		...kept,
		failures: [...failures, ...kept.failures]
	};
}
async function keepOverview(repository, asked) {
	const { sweep } = asked;
	const input = {
		...asked,
		hasHandOver: hasHandOver(sweep)
	};
	const parts = [];
	let { found } = sweep;
	const add = (part) => {
		parts.push(part);
		found = part.found;
	};
	try {
		if (overviewsIn(found, authorsOf(sweep.author, sweep.policyFile.policy)).length === 0) add(await writeOverview(repository, input));
		const { handed, ...told } = await tellHandOvers(repository, {
			...sweep,
			found
		});
		add(told);
		const wrote = asked.wrote && parts.every(({ done }) => !done.some(isCreation));
		add(await writeOverview(repository, {
			...input,
			handed,
			wrote,
			sweep: {
				...sweep,
				found
			}
		}));
		add(await tellPolicyFault(repository, input, found));
	} catch (error) {
		const failure = explain(error, "look for the overview issue", "issues: write");
		return {
			found,
			done: [],
			warnings: [],
			failures: [failure]
		};
	}
	return {
		found,
		done: parts.flatMap(({ done }) => done),
		warnings: parts.flatMap(({ warnings }) => warnings),
		failures: parts.flatMap(({ failures }) => failures)
	};
}
function isCreation({ action }) {
	return action === "create-issue";
}
async function writeOverview(repository, input) {
	let { found } = input.sweep;
	for (;;) {
		const plan = planOverview({
			...input,
			sweep: {
				...input.sweep,
				found
			}
		});
		if (plan.needs.length === 0) {
			const kept = await carriedAndSeen(repository, plan.steps, found, input.sweep.author);
			return {
				...kept,
				warnings: [...plan.warnings, ...kept.warnings]
			};
		}
		for (const need of plan.needs) found = await findMore(repository, found, need);
	}
}
async function tellHandOvers(repository, sweep) {
	let { found } = sweep;
	let plan = planHandOvers(sweep);
	for (const need of plan.needs) found = await findMore(repository, found, need);
	if (plan.needs.length > 0) plan = planHandOvers({
		...sweep,
		found
	});
	const told = await carriedAndSeen(repository, plan.steps, found, sweep.author);
	const { steps } = planHandOvers({
		...sweep,
		found: told.found
	});
	const healed = await carried(repository, steps.filter(({ action }) => action === "delete-comment"), told.found, sweep.author);
	return {
		found: healed.found,
		done: [...told.done, ...healed.done],
		warnings: [...told.warnings, ...healed.warnings],
		failures: [...told.failures, ...healed.failures],
		handed: told.failures.length === 0 ? plan.handed : plan.known
	};
}
async function carriedAndSeen(repository, steps, found, author) {
	const kept = await carried(repository, steps, found, author);
	const commented = new Set(kept.done.flatMap((step) => step.action === "comment" ? step.issue ?? [] : []));
	const look = await lookAgain(repository, {
		...kept,
		commented
	});
	return {
		...kept,
		found: look.found,
		failures: [...kept.failures, ...look.failures]
	};
}
async function tellPolicyFault(repository, { sweep, fault }, before) {
	const nothing = {
		found: before,
		done: [],
		warnings: [],
		failures: []
	};
	if (fault === null) return nothing;
	let plan = planPolicyFault(fault, {
		...sweep,
		found: before
	});
	let found = before;
	for (const need of plan.needs) found = await findMore(repository, found, need);
	if (plan.needs.length > 0) plan = planPolicyFault(fault, {
		...sweep,
		found
	});
	return carried(repository, plan.steps, found, sweep.author);
}
async function carried(repository, steps, found, author) {
	const nothing = {
		found,
		done: [],
		warnings: [],
		failures: []
	};
	if (steps.length === 0) return nothing;
	const plan = {
		steps,
		notices: [],
		receipts: [],
		needs: [],
		warnings: [],
		waiting: []
	};
	const { ending: _, ...place } = repository;
	return applyPlan(place, plan, found, author);
}
// src/github/keep-follow-ups.ts
async function tellFollowUps(repository, input) {
	let { found } = input;
	try {
		for (;;) {
			const plan = planFollowUps({
				...input,
				found
			});
			if (plan.needs.length === 0) {
				const kept = await carried(repository, plan.steps, found, input.author);
				return {
					...kept,
					told: kept.failures.length === 0 ? plan.told : null
				};
			}
			for (const need of plan.needs) found = await findMore(repository, found, need);
		}
	} catch (error) {
		const failure = explain(error, "tell of follow-ups", "issues: write");
		return {
			found,
			done: [],
			warnings: [],
			failures: [failure],
			told: null
		};
	}
}
// src/delivery/follow-up-issue.ts
function openFollowUp({ row, said }, reserved, { recordUrl, tracking }, { policyFile, zones }) {
	const { policy } = policyFile;
	const words = wordsOf$1(said);
	const login = taskLogin(row.task.owner, policy);
	const owner = login === void 0 ? text(clip(row.task.owner ?? "nobody")) : mention(login);
	const day = dueDay(row, zones, policy.timezone);
	const from = [
		code(clip(row.incident)),
		...recordUrl === null ? [] : [link("record", recordUrl)],
		...tracking === null ? [] : [`#${tracking}`]
	];
	const body = [
		`**${text(clip(words))}**`,
		"",
		`For ${owner}${day === null ? "" : `, by ${day}`}. Promised after ${from.join(" · ")}.`,
		"",
		"Close this issue once it is done: the task in the record is ticked off then. To drop it, take the task out of the record, by review."
	].join("\n");
	return {
		action: "create-issue",
		incident: `${row.incident}, follow-up ${reserved}`,
		title: clip(visible(words), 200),
		body: withLine(body, formatFollowUpMarker({
			incident: row.incident,
			reserved
		})),
		labels: [LEDGER_LABEL, FOLLOW_UP_LABEL]
	};
}
// src/delivery/plan-tracking.ts
const ASKED_AT_ONCE = 10;
function issuesToAsk({ followUps, found, now }) {
	const listed = new Set(found.issues.flatMap(({ number, state }) => state === "open" ? [number] : []));
	const named = followUps.flatMap(({ row: { task } }) => task.done ? [] : task.issue ?? []);
	const unknown = [...new Set(named)].filter((number) => !listed.has(number));
	if (unknown.length <= ASKED_AT_ONCE) return unknown;
	const drawn = new Map(unknown.map((number) => [number, fingerprint(`${number} ${now}`)]));
	const order = (number) => drawn.get(number) ?? "";
	return unknown.toSorted((one, other) => order(one) < order(other) ? -1 : 1).slice(0, ASKED_AT_ONCE);
}
function lostIssues({ followUps, found, author, policyFile }) {
	const isOurs = isAmong(authorsOf(author, policyFile.policy));
	const named = new Set(followUps.flatMap(({ row: { task } }) => task.issue ?? []));
	const reserved = new Set(followUps.flatMap(({ row: { incident, task } }) => task.reserved === void 0 ? [] : [keyOf(incident, task.reserved)]));
	return found.issues.flatMap(({ number, state, body, author: by }) => {
		const marker = state === "open" && isOurs(by) ? parseFollowUpMarker(body) : null;
		if (marker === null || named.has(number)) return [];
		const { incident } = marker;
		return reserved.has(keyOf(incident, marker.reserved)) ? [] : {
			number,
			incident: visible(clip(incident))
		};
	});
}
function planEdits(tracking, ended, now) {
	const numbers = numbersOf(tracking);
	return tracking.followUps.flatMap(({ row, entry, shown, name }) => {
		const { task } = row;
		const edit = (change) => [{
			path: entry.file.path,
			incident: row.incident,
			task,
			change
		}];
		if (task.reserved !== void 0 && task.issue === void 0) {
			const number = numbers.get(keyOf(row.incident, task.reserved));
			return number === void 0 ? [] : edit({ replace: [`reserved-${task.reserved}`, `#${number}`] });
		}
		if (task.issue !== void 0) {
			const end = ended.get(task.issue);
			if (!task.done) return end?.as === "done" ? edit({
				tick: true,
				...task.doneOn === void 0 ? { add: `done ${end.on}` } : {}
			}) : [];
			return opened(tracking, task.issue) !== void 0 && task.doneOn === void 0 ? edit({ add: `done ${tracking.today}` }) : [];
		}
		if (!row.asksIssue || shown.confidential) return [];
		return edit({ add: `reserved-${fingerprint(`${name} ${now}`)}` });
	});
}
function planClosings(tracking) {
	return tracking.followUps.flatMap(({ row: { task, incident } }) => {
		const issue = task.done && task.issue !== void 0 ? opened(tracking, task.issue) : void 0;
		if (issue === void 0) return [];
		return {
			action: "update-issue",
			incident: `${incident}, follow-up`,
			issue: issue.number,
			change: {
				state: "closed",
				stateReason: "completed"
			}
		};
	});
}
function planOpenings(tracking, reservations, placeOf) {
	const numbers = numbersOf(tracking);
	return reservations.flatMap(({ followUp, reserved }) => numbers.has(keyOf(followUp.row.incident, reserved)) ? [] : [openFollowUp(followUp, reserved, placeOf(followUp), tracking)]);
}
function numbersOf({ found, author, policyFile }) {
	const isOurs = isAmong(authorsOf(author, policyFile.policy));
	const numbers = new Map();
	for (const issue of found.issues.toSorted((one, other) => other.number - one.number)) {
		const marker = isOurs(issue.author) ? parseFollowUpMarker(issue.body) : null;
		if (marker !== null) numbers.set(keyOf(marker.incident, marker.reserved), issue.number);
	}
	return numbers;
}
function keyOf(incident, reserved) {
	return `${incident}/${reserved}`;
}
function opened({ found, author, policyFile }, number) {
	const isOurs = isAmong(authorsOf(author, policyFile.policy));
	return found.issues.find((issue) => issue.number === number && issue.state === "open" && isOurs(issue.author) && parseFollowUpMarker(issue.body) !== null);
}
// src/parse/edit-task.ts
const BOX = /\[[ \txX~/-]?\](?=\s|$)/;
function editTask(text, task, change) {
	const lines = text.split("\n");
	const first = task.line - 1;
	const last = lastLineOf(lines, task);
	if (last === null) return null;
	const { tick, add, replace } = change;
	if (tick === true) lines[first] = (lines[first] ?? "").replace(BOX, "[x]");
	if (replace !== void 0) {
		const [from, to] = replace;
		const at = lines.findIndex((line, index) => index >= first && index <= last && line.includes(from));
		if (at === -1) return null;
		lines[at] = (lines[at] ?? "").replace(from, () => to);
	}
	if (add !== void 0) {
		const { added, fromEnd } = itemAdded(task.text, add);
		const line = lines[last] ?? "";
		const at = line.trimEnd().length - fromEnd;
		lines[last] = `${line.slice(0, at)}${added}${line.slice(at)}`;
	}
	return lines.join("\n");
}
function lastLineOf(lines, { line, text }) {
	const opening = lines[line - 1] ?? "";
	const box = BOX.exec(opening);
	if (box === null) return null;
	let words = plain(opening.slice(box.index + box[0].length));
	for (let at = line - 1; at < lines.length; at += 1) {
		if (at > line - 1) words = plain(`${words} ${lines[at] ?? ""}`);
		if (words === text) return at;
		if (words.length > text.length) return null;
	}
	return null;
}
function plain(text) {
	return text.replaceAll(/\s+/g, " ").trim();
}
// src/github/track-follow-ups.ts
async function trackFollowUps(repository, input) {
	const { policyFile, zones, now } = input;
	const today = dateIn(now, zones, policyFile.policy.timezone);
	const warnings = [];
	let tracking = {
		...input,
		today
	};
	const done = [];
	const failures = [];
	const carry = async (steps) => {
		const kept = await carried(repository, steps, tracking.found, input.author);
		tracking = {
			...tracking,
			found: kept.found
		};
		done.push(...kept.done);
		warnings.push(...kept.warnings);
		failures.push(...kept.failures);
	};
	try {
		const ended = await endedOf(repository, tracking, warnings);
		for (const { number, incident } of lostIssues(tracking)) warnings.push(`Issue #${number} was opened for a follow-up of ${incident}, and no task names it any more. Write \`#${number}\` into the brackets of its task, or close it as not planned.`);
		const edits = planEdits(tracking, ended, now);
		const texts = await write(repository, edits, input, warnings);
		await carry(planClosings(tracking));
		const reservations = reservedIn(tracking.followUps, edits, texts);
		if (reservations.length > 0) {
			for (const need of ["closed-issues", "newest-issues"]) tracking = {
				...tracking,
				found: await findMore(repository, tracking.found, { need })
			};
			await carry(planOpenings(tracking, reservations, input.placeOf));
			const numbers = numbersOf(tracking);
			await write(repository, reservations.flatMap(({ followUp, reserved }) => {
				const { row, entry } = followUp;
				const number = numbers.get(keyOf(row.incident, reserved));
				const task = {
					...row.task,
					reserved
				};
				return number === void 0 ? [] : {
					path: entry.file.path,
					incident: row.incident,
					task,
					change: { replace: [`reserved-${reserved}`, `#${number}`] }
				};
			}), input, warnings);
			await assign(repository, reservations, numbers, input);
		}
	} catch (error) {
		failures.push(explain(error, "keep follow-ups and their issues alike", "issues: write"));
	}
	return {
		found: tracking.found,
		done,
		warnings,
		failures
	};
}
async function endedOf(repository, tracking, warnings) {
	const ended = new Map();
	const { timezone } = tracking.policyFile.policy;
	for (const number of issuesToAsk(tracking)) try {
		const { data } = await repository.client.rest.issues.get({
			...placeOf$2(repository),
			issue_number: number
		});
		const pull = data.pull_request;
		const closedAt = pull === void 0 ? data.closed_at : pull.merged_at ?? null;
		const isDone = pull === void 0 ? data.state_reason !== "not_planned" : closedAt !== null;
		if (data.state !== "closed") ended.set(number, { as: "open" });
		else if (!isDone) {
			ended.set(number, { as: "dropped" });
			warnings.push(`${data.html_url} was closed as not planned, and its follow-up is still to be done. Take the task out of its record, or open the issue again.`);
		} else {
			const at = closedAt === null ? tracking.now : instantOf(Date.parse(closedAt));
			ended.set(number, {
				as: "done",
				on: dateIn(at, tracking.zones, timezone)
			});
		}
	} catch (error) {
		const { sentence, remedy, fatal } = explain(error, `look at issue ${number}`, "issues: read");
		if (fatal) throw error;
		warnings.push(`A follow-up names the issue #${number}, which cannot be read. ${sentence} ${remedy}`);
	}
	return ended;
}
async function write(repository, edits, { sweptBranch, tasksIn, log }, warnings) {
	if (edits.length === 0) return new Map();
	const branch = await sweptBranch();
	const files = [...new Set(edits.map(({ path }) => path))].map((path) => ({
		path,
		edit: (text) => editedText(text, edits.filter((edit) => edit.path === path), tasksIn)
	}));
	const ids = [...new Set(edits.map(({ incident }) => incident))].toSorted();
	const what = nameOrCount(ids, "incident");
	const outcome = await commitFiles(repository, {
		branch,
		message: `Note the follow-ups of ${what}\n\n${ids.map((id) => `- ${id}`).join("\n")}`,
		files
	});
	if (outcome.outcome === "refused") {
		const { sentence, remedy } = outcome.failure;
		warnings.push(`The follow-ups of ${what} have no issue yet, or are not ticked off: ${branch} takes no commit. ${sentence} ${remedy} Or set \`issues: false\` under follow-ups of the policy.`);
	}
	if (outcome.outcome !== "committed") return new Map();
	log(`Noted the follow-ups of ${what} on ${branch}: ${outcome.sha}.`);
	return outcome.texts;
}
async function editedText(text, edits, tasksIn) {
	let written = text;
	for (const { path, task, change } of edits) {
		const before = await tasksIn(path, written);
		const found = before.find((one) => isSame(one, task));
		const next = found === void 0 ? null : editTask(written, found, change);
		if (found === void 0 || next === null) continue;
		const after = await tasksIn(path, next);
		if (after.every(({ text: words }, index) => {
			const old = before[index];
			return old === found || old?.text === words;
		}) && after.length === before.length) written = next;
	}
	return written === text ? null : written;
}
function isSame(one, other) {
	if (other.issue !== void 0) return one.issue === other.issue && one.done === other.done;
	if (other.reserved !== void 0) return one.reserved === other.reserved;
	return one.text === other.text && one.issue === void 0;
}
function reservedIn(followUps, edits, texts) {
	return followUps.flatMap((followUp) => {
		const { task } = followUp.row;
		const edit = edits.find((one) => one.task === task)?.change.add;
		const made = edit?.startsWith("reserved-") === true ? edit.slice(9) : void 0;
		const reserved = made !== void 0 && texts.get(followUp.entry.file.path)?.includes(`reserved-${made}`) === true ? made : task.issue === void 0 && !task.done ? task.reserved : void 0;
		return reserved === void 0 || followUp.shown.confidential ? [] : {
			followUp,
			reserved
		};
	});
}
async function assign(repository, reservations, numbers, { policyFile, log }) {
	for (const { followUp, reserved } of reservations) {
		const number = numbers.get(keyOf(followUp.row.incident, reserved));
		const login = taskLogin(followUp.row.task.owner, policyFile.policy);
		if (number === void 0 || login === void 0 || login.includes("/")) continue;
		try {
			await repository.client.rest.issues.addAssignees({
				...placeOf$2(repository),
				issue_number: number,
				assignees: [login]
			});
		} catch (error) {
			log(explain(error, `assign issue ${number}`, "issues: write").sentence);
		}
	}
}
// src/commands/sweep/swept-follow-ups.ts
async function sweptFollowUps(entries, { policy, timeline, zones, now, isPrivate, exactly }) {
	if (policy["follow-ups"] === void 0) return null;
	const terms = {
		policy,
		timeline,
		zones
	};
	const speaking = entries.filter(({ file }) => file.body.facts.tasks.some(({ done, issue }) => !done || issue !== void 0));
	const files = await exactly(speaking.map(({ file }) => file));
	return speaking.flatMap((entry, index) => {
		const exact = {
			...entry,
			file: files[index] ?? entry.file
		};
		const shown = shownIn(placeOf$1(isPrivate), exact, policy);
		const rows = followUpsOf(exact, terms, now);
		const said = followUpsOf(shown.entry, terms, now);
		const names = namesOf(rows);
		return rows.map((row, at) => ({
			row,
			entry: exact,
			shown,
			said: said[at] ?? row,
			name: names[at] ?? ""
		}));
	});
}
function trackingOf({ destination, exactly, log, now }, repository, { input, promised, found }) {
	const { author, entries, policyFile, zones } = input;
	const existing = existingByIncident({
		found,
		entries,
		author,
		policyFile
	});
	return {
		followUps: promised,
		found,
		author,
		policyFile,
		zones,
		now,
		log,
		sweptBranch: async () => destination.branch ?? await defaultBranchOf(repository),
		tasksIn: async (path, text) => {
			const { file } = parseRecordText(path, text);
			const [exact] = file === null ? [] : await exactly([file]);
			return exact?.body.facts.tasks ?? [];
		},
		placeOf: ({ entry, shown }) => ({
			recordUrl: shown.confidential ? null : input.placeOf(entry.file).url,
			tracking: existing.get(idKey(entry.file.incident.id))?.standing?.issue.number ?? null
		})
	};
}
// src/commands/sweep/finish-sweep.ts
async function finish({ sweep, repository, input, seen }, outcome, after) {
	const { heads, joined } = seen;
	const complete = heads.failures.length === 0;
	const orphans = complete ? await noteOrphans(repository, after, input.author, joined.inSight) : {
		found: after,
		done: [],
		warnings: [],
		failures: []
	};
	const promised = await promisedOf(sweep, input, joined);
	const author = input.author;
	const trusted = authorsOf(author, input.policyFile.policy);
	let { found } = orphans;
	const keep = (wrote, told) => keepOverview(repository, {
		sweep: {
			...input,
			found
		},
		notices: outcome.notices,
		wrote,
		waiting: outcome.waiting,
		heads: complete ? heads : null,
		fault: sweep.fault,
		followUps: promised === null ? null : {
			all: promised,
			told
		}
	});
	const first = promised === null || overviewsIn(found, trusted).length > 0 ? null : await keep(true, null);
	found = first?.found ?? found;
	const tracked = promised === null || input.policyFile.policy["follow-ups"]?.issues !== true ? NOTHING_TOLD : await trackFollowUps(repository, trackingOf(sweep, repository, {
		input,
		promised,
		found
	}));
	found = tracked.found ?? found;
	const told = promised === null ? NOTHING_TOLD : await tellFollowUps(repository, {
		...input,
		followUps: promised,
		found,
		author
	});
	found = told.found ?? found;
	const steps = [
		...outcome.steps,
		...orphans.done,
		...first?.done ?? [],
		...tracked.done,
		...told.done
	];
	const overview = await keep(steps.length > 0, told.told);
	const kept = [
		orphans,
		...first === null ? [] : [first],
		tracked,
		told,
		overview
	];
	if (overview.done.length > 0) sweep.log("Put this sweep on record in the overview issue.");
	return {
		...outcome,
		steps,
		warnings: [...outcome.warnings, ...kept.flatMap(({ warnings }) => warnings)],
		failures: [...outcome.failures, ...kept.flatMap(({ failures }) => failures)]
	};
}
const NOTHING_TOLD = {
	found: null,
	done: [],
	warnings: [],
	failures: [],
	told: null
};
function promisedOf({ gathered, now, exactly }, { entries, isPrivate, policyFile: { policy }, zones }, { heads }) {
	const onBranch = entries.filter(({ file }) => !heads.has(file));
	const { timeline } = gathered.policies;
	return sweptFollowUps(onBranch, {
		policy,
		timeline,
		zones,
		now,
		isPrivate,
		exactly
	});
}
// src/github/find-covers.ts
const MOST = 50;
async function findWaitingCovers(repository, { pulls, path, read, isKnown, bearsOut }) {
	const covers = [];
	try {
		for (const { commit } of pulls.filter((pull) => isCoversBranch(pull.branch))) {
			const held = await findFileAt(repository, commit, path);
			const file = held === null ? null : await read(Buffer.from(held.bytes).toString("utf8"));
			for (const cover of (file?.covers ?? []).filter((one) => !isKnown(one)).slice(0, MOST)) {
				const { asked } = cover;
				const number = commentNumber(cover.url ?? "");
				const comment = number === null ? null : await findComment(repository, number);
				if (comment === null || asked !== comment.at || comment.editedAt !== comment.at) continue;
				if (bearsOut(comment, cover) && await mayWrite(repository, comment.author)) covers.push({
					...cover,
					asked
				});
			}
		}
		return {
			covers,
			failures: []
		};
	} catch (error) {
		const cause = error instanceof CommandError ? error.cause : error;
		return {
			covers,
			failures: [explain(cause, "read the covers that wait", "contents: read")]
		};
	}
}
// src/commands/sweep/waiting-covers.ts
async function withWaitingCovers(gathered, { pulls }, repository) {
	const { policyFile, policies, zones } = gathered;
	const rosters = rostersIn(policyFile.policy.contacts).map(({ roster }) => roster);
	const [one] = rosters;
	if (one === void 0) return {
		gathered,
		failures: []
	};
	const path = rotaPathOf(policyFile.path);
	const onBranch = one.versions.at(-1)?.file.covers ?? [];
	const { covers, failures } = await findWaitingCovers(repository, {
		pulls,
		path,
		read: async (text) => (await readRota(path, text)).value,
		isKnown: ({ url = "" }) => onBranch.some((known) => isSameAddress(known.url ?? "", url)),
		bearsOut: (comment, cover) => {
			const roster = rosters.find(({ name }) => name === cover.rota);
			return roster !== void 0 && asksFor(comment, cover, roster, zones);
		}
	});
	if (covers.length === 0) return {
		gathered,
		failures
	};
	const covered = (held) => ({
		...held,
		policy: withCovers(held.policy, covers)
	});
	const [first, ...later] = policies.timeline;
	const timeline = [covered(first), ...later.map(covered)];
	const all = {
		policyFile: covered(policyFile),
		policies: {
			...policies,
			timeline
		}
	};
	return {
		gathered: {
			...gathered,
			...all
		},
		failures
	};
}
function withCovers(policy, covers) {
	const contacts = Object.entries(policy.contacts).map(([role, contact]) => {
		const { roster } = contact;
		if (roster === void 0) return [role, contact];
		const versions = covers.reduce((known, cover) => withCover(known, cover, cover.asked), roster.versions);
		return [role, {
			...contact,
			roster: {
				...roster,
				versions
			}
		}];
	});
	return {
		...policy,
		contacts: Object.fromEntries(contacts)
	};
}
function asksFor({ text, author, at }, { rota, by, from, to }, roster, zones) {
	const [command, ...more] = parseCommands(text);
	if (command === void 0 || more.length > 0 || !("ask" in command.asked)) return false;
	const { asked } = command;
	if (asked.ask !== "cover" || asked.rota !== null && asked.rota !== rota) return false;
	if (!sameLogin(asked.who ?? author, by) || !mayEnter(roster, author, at)) return false;
	const moments = coverMoments(asked, {
		at,
		zone: rotaFileAt(roster, at)?.timezone ?? roster.timezone,
		zones
	});
	return !("refused" in moments) && moments.from === from && moments.to === to;
}
// src/commands/sweep/sweep-everything.ts
async function sweepEverything(asked, repository, apply) {
	let found;
	try {
		found = await findDelivered(repository, authorsOf(asked.destination.author, asked.gathered.policyFile.policy));
	} catch (error) {
		return sweepUnseen(asked, explain(error, "list what it holds", "issues: write"), apply);
	}
	const read = await headsOf(asked, repository, found);
	const vouched = await vouchedIn(asked, repository, read.records);
	const covers = await withWaitingCovers(asked.gathered, read, repository);
	const { gathered } = covers;
	const compute = (files) => ledgerOf({
		...gathered,
		files
	}, asked.now);
	const sweep = gathered === asked.gathered ? asked : {
		...asked,
		gathered,
		compute
	};
	const failures = [
		...read.failures,
		...vouched.failures,
		...covers.failures
	];
	const heads = {
		...read,
		failures
	};
	const joined = joinHeads({
		branch: sweep.gathered.records,
		heads: heads.records,
		removed: heads.removed,
		policy: sweep.gathered.policyFile.policy,
		recompute: (file) => sweep.compute([file])[0] ?? null,
		vouched: vouched.events
	});
	const entries = sweep.compute(joined.files);
	const whole = {
		...sweep,
		entries,
		heads: joined.heads,
		proposals: joined.proposals
	};
	let input;
	try {
		input = await inputFor(whole, repository);
	} catch (error) {
		return sweepUnseen(sweep, explain(error, "say whether the repository is private", "contents: read"), apply, whole);
	}
	const seen = {
		heads,
		joined,
		warnings: [...heads.warnings, ...joined.warnings]
	};
	if (!apply) return {
		entries,
		outcome: withSeen(await previewFrom(repository, input, found), seen)
	};
	const delivered = await reconcileFrom(repository, input, found);
	const outcome = withSeen(await tellBeside(sweep.beside ?? null, input, delivered.outcome, delivered.found), seen);
	if (delivered.outcome.failures.some(({ fatal }) => fatal)) return {
		entries,
		outcome
	};
	return {
		entries,
		outcome: await finish({
			sweep,
			repository,
			input,
			seen
		}, outcome, delivered.found)
	};
}
async function sweepUnseen(asked, failure, apply, whole = {
	...asked,
	entries: asked.compute(asked.gathered.files)
}) {
	const { entries } = whole;
	const outcome = unread(failure, planUnseen(whole).notices);
	if (!apply) return {
		entries,
		outcome
	};
	return {
		entries,
		outcome: await tellBeside(asked.beside ?? null, inputOf(whole), outcome, null)
	};
}
function vouchedIn({ gathered }, repository, heads) {
	const known = gathered.files.flatMap(({ incident }) => incident.timeline.flatMap(({ url }) => url === void 0 ? [] : [addressKey(url)]));
	const onBranch = new Set(known);
	return findVouched(repository, heads, (url) => onBranch.has(addressKey(url)));
}
async function sweepThese(sweep, joined, wanted, repository, apply) {
	const entries = sweep.compute(joined.files).filter(({ file }) => wanted.has(idKey(file.incident.id)));
	return {
		entries,
		outcome: withWarnings(await deliver({
			...sweep,
			...joined,
			entries
		}, repository, apply), joined.warnings)
	};
}
function planWorkTree(sweep) {
	const entries = sweep.compute(sweep.gathered.files);
	return {
		entries,
		outcome: planUnseen({
			...sweep,
			entries
		})
	};
}
function headsOf({ dir, gathered, readUnmerged }, repository, found) {
	const texts = new Map(gathered.records.map(({ path, text }) => [path, text]));
	const known = overviewsIn(found, found.authors).flatMap(({ marker }) => marker.heads);
	return findHeads(repository, {
		dir,
		read: readUnmerged,
		known: new Set(known),
		standsOnBranch: (path, blob) => {
			const text = texts.get(path) ?? null;
			return text !== null && blobId(Buffer.from(text)) === blob;
		}
	});
}
function withSeen(outcome, { heads, warnings }) {
	return {
		...withWarnings(outcome, warnings),
		failures: [...heads.failures, ...outcome.failures]
	};
}
function withWarnings(outcome, warnings) {
	return {
		...outcome,
		warnings: [...warnings, ...outcome.warnings]
	};
}
export { commentLines as C, listHeadTree as E, COMMENT_COMMANDS as S, findFileAt as T, isRecordPath as _, vouchedIn as a, listPullFiles as b, gatherToDeliver as c, renderPlanMarkdown as d, renderPlanText as f, unmergedReader as g, coverMoments as h, sweepUnseen as i, wideSweep as l, RECEIPT_SUBJECT as m, sweepEverything as n, UNCONFIRMED as o, sweepJson as p, sweepThese as r, joinHeads as s, planWorkTree as t, besideOf as u, findPull as v, commitFiles as w, parseCommands as x, listOpenPulls as y };
