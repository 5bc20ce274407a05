import { Mt as sweptBranch, Nt as findFileAt, Pt as listHeadTree, an as isDown, in as explain } from "./chunk-D1Yki4Xb.js";
import { at as presentPull, it as commitDate, nt as unmergedReader, rt as branchHead, tt as isRecordPath } from "./chunk-CUkcnYDa.js";
import { t as readHeadSource } from "./chunk-CDdvWKhM.js";
import { Dn as unread, En as ledgerOf, Hn as blobId, On as parsePolicyBytes } from "./chunk-BU5pFG3X.js";
import { H as policyPath, Y as CommandError, v as plainBytes } from "./chunk-CsDEF--I.js";
import { o as parseRecord } from "./chunk-DooBvNNt.js";
import { _ as openFileLookup, g as fileLookupOver } from "./chunk-DM8t71Lm.js";
import { resolve } from "node:path";
// src/commands/act/present-source.ts
const MOST_FILES = 500;
async function readPresentSource({ root }, repository, commit, options) {
	const { entries, isWhole } = await listHeadTree(repository, commit, 3);
	const policy = policyPath(options);
	const paths = [...entries].flatMap(([path, { kind }]) => kind === "file" && isRecordPath(options.dir, path) ? [path] : []);
	const unmoved = (path) => {
		const bytes = plainBytes(resolve(root, path));
		const blob = entries.get(path)?.blob;
		return bytes !== null && blob !== void 0 && blobId(bytes, blob.length) === blob ? bytes : null;
	};
	const here = paths.map((path) => [path, unmoved(path)]);
	const lacking = here.filter(([, bytes]) => bytes === null);
	if (!isWhole || lacking.length > MOST_FILES) throw new CommandError(`The branch has moved on to ${commit.slice(0, 12)}, and too much changed to read it from here.`, "Start the workflow anew on the branch, instead of this run again.", 3);
	const fetched = async (path) => (await findFileAt(repository, commit, path, 3))?.bytes ?? null;
	const bytesOf = async (path) => unmoved(path) ?? await fetched(path);
	const read = [];
	for (const [path, own] of here) {
		const bytes = own ?? await fetched(path);
		read.push(bytes === null ? unread(path) : parseRecord(path, bytes));
	}
	const { records } = await ledgerOf(read);
	const own = openFileLookup(root);
	return {
		beyond: {
			commit,
			committedAt: await commitDate(repository, commit)
		},
		records: async () => records,
		has: (path) => [...entries.keys()].some((held) => held === path || held.startsWith(`${path}/`)),
		policy: async (path) => {
			const bytes = path === policy && entries.has(path) ? await bytesOf(path) : null;
			if (bytes !== null) return parsePolicyBytes(path, bytes);
			throw new CommandError(`The branch has no policy at ${path}.`, "Name it with `policy`.");
		},
		text: async (path) => {
			const bytes = entries.has(path) ? await bytesOf(path) : null;
			return bytes === null ? null : new TextDecoder().decode(bytes);
		},
		repository: async () => fileLookupOver({
			lookAt: (path) => entries.get(path)?.kind ?? null,
			hashOf: (path) => unmoved(path) === null ? null : own.sha256(path)
		})
	};
}
// src/commands/act/tasks.ts
const MODES = [
	"auto",
	"check",
	"sweep",
	"review"
];
const NO_TASKS = {
	check: "none",
	comment: false,
	sweep: "none",
	reviews: false,
	command: false,
	report: false
};
function tasksFor(mode, event) {
	const check = event.pullRequest === null ? "all" : "changed";
	const sweep = event.pullRequest === null ? "all" : touchedBy(event);
	return {
		auto: tasksOfEvent(event),
		check: {
			...NO_TASKS,
			check,
			comment: true
		},
		sweep: {
			...NO_TASKS,
			sweep
		},
		review: {
			...NO_TASKS,
			reviews: event.pullRequest === null
		}
	}[mode];
}
function tasksOfEvent(event) {
	const { pullRequest } = event;
	if (pullRequest !== null) {
		if (pullRequest.action === "closed") return NO_TASKS;
		return {
			...NO_TASKS,
			check: "changed",
			comment: true,
			sweep: touchedBy(event)
		};
	}
	if (event.ref !== `refs/heads/${event.defaultBranch}`) return {
		...NO_TASKS,
		check: "all"
	};
	if (event.name === "issue_comment") return event.comment === null ? NO_TASKS : {
		...NO_TASKS,
		command: true,
		sweep: "all"
	};
	if (event.name === "issues") {
		if (event.isIssueClosed === true) return {
			...NO_TASKS,
			sweep: "all"
		};
		return event.report === null ? NO_TASKS : {
			...NO_TASKS,
			report: true,
			sweep: "all"
		};
	}
	const check = event.name === "push" ? "all" : "none";
	return {
		...NO_TASKS,
		check,
		sweep: "all",
		reviews: true
	};
}
function touchedBy({ name, pullRequest }) {
	return pullRequest?.sameRepository === true && !pullRequest.readOnly && name !== "pull_request_target" ? "touched" : "none";
}
// src/commands/act/present-run.ts
async function presentRun(acting, tasks) {
	const { shell, run, options } = acting;
	const { repository, event, commit } = run;
	const asGiven = {
		...acting,
		tasks,
		remark: null
	};
	if (repository === null) return asGiven;
	const { pullRequest } = event;
	if (pullRequest !== null) return tasks.check === "changed" || tasks.sweep === "touched" ? presentOfPull(asGiven, repository, pullRequest) : asGiven;
	if (!(tasks.sweep === "all" || tasks.reviews || tasks.command || tasks.report) || commit === "" || !event.ref.startsWith("refs/heads/")) return asGiven;
	const branch = sweptBranch(run);
	let head;
	try {
		head = await branchHead(repository, branch);
	} catch (error) {
		const unasked = explain(error, `say where ${branch} stands`, "contents: read");
		if (tasks.sweep !== "all" || !isDown(unasked)) throw error;
		return {
			...asGiven,
			run: {
				...run,
				unasked
			},
			tasks: {
				...NO_TASKS,
				sweep: "all"
			}
		};
	}
	if (head === commit) return asGiven;
	return {
		...asGiven,
		run: {
			...run,
			commit: head
		},
		options: {
			...options,
			head: await readPresentSource(shell, repository, head, options)
		},
		remark: moved(branch, head, commit)
	};
}
async function presentOfPull(asGiven, repository, pullRequest) {
	const { shell, run, options, tasks } = asGiven;
	const { number, headSha } = pullRequest;
	const pull = await presentPull(repository, number);
	const present = {
		...pullRequest,
		headSha: pull.headSha,
		baseSha: pull.baseSha
	};
	const isData = run.event.name === "pull_request_target";
	const isSame = pull.headSha === headSha;
	if (!pull.isOpen && tasks.sweep === "touched") {
		const left = {
			...tasks,
			sweep: "none",
			comment: false
		};
		return {
			...asGiven,
			tasks: left,
			remark: closed(number)
		};
	}
	if (isSame && !isData) return asGiven;
	return {
		...asGiven,
		run: {
			...run,
			event: {
				...run.event,
				pullRequest: present
			}
		},
		options: {
			...options,
			head: await readHeadSource(repository, present, options, unmergedReader(shell.recordWorker), tasks.sweep === "touched" ? 3 : 2)
		},
		remark: isSame ? null : moved(`pull request #${number}`, pull.headSha, headSha)
	};
}
function closed(number) {
	return `Pull request #${number} is closed by now: what was merged of it, the runs of its base branch tell.`;
}
function moved(what, to, from) {
	return `This run is of ${from.slice(0, 12)}, and ${what} stands at ${to.slice(0, 12)} by now; what stands there was read through the API, and is what it speaks of.`;
}
export { tasksFor as i, MODES as n, NO_TASKS as r, presentRun as t };
