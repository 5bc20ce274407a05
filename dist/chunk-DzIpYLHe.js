import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { u as instantOf } from "./chunk-xCE1W7Kw.js";
// src/github/deadline.ts
var OutOfTime = class extends Error {
	constructor() {
		super("The time limit was reached.");
		this.name = "OutOfTime";
	}
};
async function beforeDeadline(deadline, job) {
	if (deadline.aborted) throw new OutOfTime();
	let giveUp = ignore$1;
	const timeUp = new Promise((_, reject) => {
		giveUp = () => reject(new OutOfTime());
		deadline.addEventListener("abort", giveUp, { once: true });
	});
	try {
		return await Promise.race([job(), timeUp]);
	} finally {
		deadline.removeEventListener("abort", giveUp);
	}
}
function ignore$1() {}
// src/github/repository.ts
function repositoryOf(client, fullName) {
	return {
		client,
		...parseRepositoryName(fullName)
	};
}
function parseRepositoryName(fullName) {
	const [, owner, repo] = /^([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)$/.exec(fullName) ?? [];
	if (owner === void 0 || repo === void 0) throw new CommandError(`"${fullName}" is no repository.`, "Write it as owner/name, as in --repo kwetter/incidents.");
	return {
		owner,
		repo
	};
}
function placeOf({ owner, repo }) {
	return {
		owner,
		repo
	};
}
const FULL = { accept: "application/vnd.github.full+json" };
// src/delivery/hidden-line.ts
const LINE = /^<!-- incident-ledger:v1 (\{.*\}) -->$/;
function formatHiddenLine(value) {
	return `<!-- incident-ledger:v1 ${JSON.stringify(value).replaceAll("--", String.raw`-\u002d`).replace(/[<>&\u007f-\uffff]/g, (character) => escapeUnit(character))} -->`;
}
function escapeUnit(character) {
	return String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, "0");
}
function readHiddenLine(body) {
	const [line = ""] = body.split(/\r?\n/, 1);
	const [, json] = LINE.exec(line) ?? [];
	if (json === void 0) return void 0;
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
// src/delivery/labels.ts
const LEDGER_LABEL = "incident-ledger";
function labelsOf(entry) {
	return [
		LEDGER_LABEL,
		`priority:${entry.course.priority ?? "unassessed"}`,
		`kind:${entry.file.incident.kind}`
	];
}
function labelChange(present, wanted) {
	const foreign = present.filter((label) => !isOurs(label));
	const next = [...wanted, ...foreign];
	return next.length === present.length && next.every((label) => present.includes(label)) ? null : next;
}
function isOurs(label) {
	return label === "incident-ledger" || /^(?:priority|kind):/.test(label);
}
function labelStyle(name) {
	const [group = "", value = ""] = name.split(":");
	if (name === "incident-ledger") return {
		color: "5319e7",
		description: "Written by Incident Ledger from a record"
	};
	if (group === "kind") return {
		color: "1d76db",
		description: `An incident of kind ${value}`
	};
	return {
		color: {
			P1: "b60205",
			P2: "d93f0b",
			P3: "fbca04"
		}[value] ?? "c5def5",
		description: `An incident of priority ${value}`
	};
}
// src/github/find.ts
async function findDelivered(repository) {
	return {
		issues: await listLabelled(repository, "open"),
		comments: new Map(),
		closedRead: false,
		newestRead: false
	};
}
async function findMore(repository, found, need) {
	switch (need.need) {
		case "closed-issues": return {
			...found,
			issues: withIssues(found, await listLabelled(repository, "closed")),
			closedRead: true
		};
		case "newest-issues": return {
			...found,
			issues: withIssues(found, await listNewest(repository)),
			newestRead: true
		};
		case "comments": {
			const comments = await listComments(repository, need.issue);
			return {
				...found,
				comments: new Map(found.comments).set(need.issue, comments)
			};
		}
	}
}
async function listLabelled(repository, state) {
	const { client } = repository;
	return (await client.paginate(client.rest.issues.listForRepo, {
		...placeOf(repository),
		labels: LEDGER_LABEL,
		state,
		per_page: 100
	})).filter(isIssue).map(toFoundIssue);
}
async function listNewest(repository) {
	const { data } = await repository.client.rest.issues.listForRepo({
		...placeOf(repository),
		state: "all",
		sort: "created",
		direction: "desc",
		per_page: 100
	});
	return data.filter(isIssue).map(toFoundIssue);
}
async function listComments(repository, issue) {
	const { client } = repository;
	return (await client.paginate(client.rest.issues.listComments, {
		...placeOf(repository),
		issue_number: issue,
		per_page: 100,
		headers: FULL
	})).map(toFoundComment);
}
function isIssue(issue) {
	return issue.pull_request === void 0;
}
function toFoundIssue(issue) {
	return {
		number: issue.number,
		url: issue.html_url,
		title: issue.title,
		body: issue.body ?? "",
		state: issue.state === "closed" ? "closed" : "open",
		author: issue.user?.login ?? null,
		labels: issue.labels.flatMap((label) => {
			const name = typeof label === "string" ? label : label.name;
			return name === void 0 || name === null ? [] : [name];
		})
	};
}
function toFoundComment(comment) {
	return {
		id: comment.id,
		url: comment.html_url,
		body: comment.body ?? "",
		html: comment.body_html ?? null,
		author: comment.user?.login ?? null,
		createdAt: instantOf(Date.parse(comment.created_at))
	};
}
function withIssues(found, more) {
	const known = new Set(found.issues.map(({ number }) => number));
	return [...found.issues, ...more.filter(({ number }) => !known.has(number))];
}
// src/github/client.ts
const PATIENCE_SECONDS = 120;
const TIMEOUT_MILLISECONDS = 3e4;
async function createClient(options) {
	const [{ Octokit }, { throttling }, { retry }] = await Promise.all([
		import("./chunk-CnjSf8oh.js"),
		import("./chunk-DolZFCzZ.js"),
		import("./chunk-ClKHRxRg.js")
	]);
	const { log, writeSpacing = 3e3, second = 1e3, deadline } = options;
	const wait = (reason) => (seconds, request, _, tries) => mayWait(reason, seconds, describe(request), tries, log);
	const spaced = spacer(writeSpacing);
	const client = new (Octokit.plugin(throttling, retry))({
		auth: options.token,
		baseUrl: options.baseUrl,
		userAgent: "incident-ledger",
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		},
		request: { fetch: (url, init) => fetchInTime(url, init, deadline) },
		retry: { retryAfterBaseValue: second },
		throttle: {
			onRateLimit: wait("its hourly limit is used up"),
			onSecondaryRateLimit: wait("it asks for fewer requests"),
			retryAfterBaseValue: second,
			write: spacer(Math.min(writeSpacing, 1e3)),
			notifications: spaced
		}
	});
	client.hook.before("request", (request) => {
		request.headers["x-github-api-version"] = "2022-11-28";
	});
	if (deadline !== void 0) client.hook.wrap("request", (request, asked) => beforeDeadline(deadline, async () => request(asked)));
	return client;
}
function ignore() {}
function fetchInTime(url, init, deadline) {
	const ends = [
		AbortSignal.timeout(TIMEOUT_MILLISECONDS),
		init?.signal,
		deadline
	];
	const signal = AbortSignal.any(ends.filter((end) => end instanceof AbortSignal));
	return fetch(url, {
		...init,
		signal
	});
}
function describe(request) {
	return "method" in request && "url" in request ? `${String(request.method)} ${String(request.url)}` : "a request";
}
function mayWait(reason, seconds, request, tries, log) {
	const again = seconds <= PATIENCE_SECONDS && tries < 2;
	log(`GitHub refused ${request} for now: ${reason}. ` + (again ? `Trying again in ${seconds} s.` : `It would take ${seconds} s; left to the next run.`));
	return again;
}
function spacer(milliseconds) {
	let last = Promise.resolve();
	let ready = 0;
	return { key: () => ({ schedule: (_, job) => {
		const turn = last.then(async () => {
			await pause(ready - performance.now());
			ready = performance.now() + milliseconds;
			return job();
		});
		last = turn.then(ignore, ignore);
		return turn;
	} }) };
}
async function pause(milliseconds) {
	if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
export { toFoundIssue as a, labelStyle as c, readHiddenLine as d, FULL as f, OutOfTime as g, repositoryOf as h, toFoundComment as i, labelsOf as l, placeOf as m, findDelivered as n, LEDGER_LABEL as o, parseRepositoryName as p, findMore as r, labelChange as s, createClient as t, formatHiddenLine as u };
