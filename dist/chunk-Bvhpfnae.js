import { t as LEDGER_LABEL } from "./chunk-DkaCYR2m.js";
import { d as instantOf } from "./chunk-CUkqYRpu.js";
import { i as placeOf, n as FULL } from "./chunk-BrobOixU.js";
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
export { toFoundIssue as i, findMore as n, toFoundComment as r, findDelivered as t };
