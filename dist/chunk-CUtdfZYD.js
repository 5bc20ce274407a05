import { O as string, S as literal, d as instantOf, o as InstantSchema, u as formatInstant, w as object, x as int } from "./chunk-CcAiWtuh.js";
import { c as FULL, n as LEDGER_LABEL, o as formatHiddenLine, s as readHiddenLine, u as placeOf } from "./chunk-DG96QeSt.js";
// src/delivery/overview.ts
const StoredOverview = object({
	about: literal("overview"),
	"last-sweep": InstantSchema,
	late: int().min(0),
	shown: string(),
	heads: string()
}).transform(({ "last-sweep": lastSweep, late, shown, heads }) => ({
	lastSweep,
	lateBySeconds: late,
	shown,
	heads: heads.split(" ").filter((head) => /^\d+@[0-9a-f]{40,64}$/.test(head))
}));
function formatOverviewMarker(marker) {
	return formatHiddenLine({
		about: "overview",
		"last-sweep": formatInstant(marker.lastSweep),
		late: marker.lateBySeconds,
		shown: marker.shown,
		heads: marker.heads.join(" ")
	});
}
function parseOverviewMarker(body) {
	const parsed = StoredOverview.safeParse(readHiddenLine(body));
	return parsed.success ? parsed.data : null;
}
function overviewsIn(found, trusted) {
	const logins = new Set(trusted.map((login) => login.toLowerCase()));
	return found.issues.flatMap((issue) => {
		if (issue.author === null || !logins.has(issue.author.toLowerCase())) return [];
		const marker = parseOverviewMarker(issue.body);
		return marker === null ? [] : [{
			issue,
			marker
		}];
	}).toSorted((one, other) => Number(one.issue.state === "closed") - Number(other.issue.state === "closed") || one.issue.number - other.issue.number);
}
function lastSweepIn(found, trusted) {
	const instants = overviewsIn(found, trusted).map(({ marker }) => marker.lastSweep);
	return instants.length === 0 ? null : Math.max(...instants);
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
export { formatOverviewMarker as a, parseOverviewMarker as c, toFoundIssue as i, findMore as n, lastSweepIn as o, toFoundComment as r, overviewsIn as s, findDelivered as t };
