import { i as logCommits, t as openGit } from "./chunk-CZKd_z9X.js";
import { t as parsePolicyBytes } from "./chunk-LYsL2YtB.js";
import { i as filesOf, o as ledgerOf, t as openSource, u as readBytes } from "./chunk-DMUJlqah.js";
import { n as needsExactBody, o as deriveCourse } from "./chunk-NFTUT3e2.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { l as idKey } from "./chunk-CmBh3DqG.js";
import { c as resolvedSince, l as unknownPast } from "./chunk-oJ0uy9y3.js";
import { i as VERSION_LIMIT, n as openPolicyLine, o as parseCommit, r as walkFrom } from "./chunk-D9eLWrQT.js";
import { n as parseRecord } from "./chunk-DTgC9UH4.js";
import { once as once$1 } from "node:events";
import { Worker } from "node:worker_threads";
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
// src/git/read-versions.ts
async function readVersions(top, revision, isWanted) {
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
	const hashes = found.flatMap(({ blob, commit }) => [blob, commit]);
	const held = await readBytes(top, hashes, VERSION_LIMIT);
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
		versions = await readVersions(git.top, revision, isWanted);
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
// src/commands/ledger/reading.ts
function readingOf(root, options, opened = null) {
	if (options.reading !== void 0) return options.reading;
	const source = openSource(root, options);
	const git = once(() => opened ?? openGit(root));
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
export { parseBodies as a, askedWorker as c, withExactRecords as i, pastsOf as n, BODY_MILLISECONDS as o, withExactClosings as r, askBodies as s, readingOf as t };
