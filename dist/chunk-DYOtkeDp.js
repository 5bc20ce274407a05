import { d as isAmong } from "./chunk-BLUs2lQX.js";
import { l as instantOf } from "./chunk-D4aqUS7_.js";
import { i as placeOf, n as FULL } from "./chunk-DiUJofpF.js";
// src/github/find.ts
async function findDelivered(repository, authors) {
	return {
		authors,
		issues: (await listByAuthors(repository, authors, "open")).map(toFoundIssue),
		comments: new Map(),
		closedRead: false,
		newestRead: false
	};
}
async function findMore(repository, found, need) {
	switch (need.need) {
		case "closed-issues": return {
			...found,
			issues: withIssues(found, (await listByAuthors(repository, found.authors, "closed")).map(toFoundIssue)),
			closedRead: true
		};
		case "newest-issues": return {
			...found,
			issues: withIssues(found, await listNewest(repository, found)),
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
async function listByAuthors(repository, authors, state) {
	const { client } = repository;
	const lists = [];
	for (const creator of authors) {
		const query = {
			...placeOf(repository),
			creator,
			state,
			per_page: 100
		};
		lists.push(await client.paginate(client.rest.issues.listForRepo, query));
	}
	return lists.flat().filter(isIssue);
}
async function listNewest(repository, found) {
	const { client } = repository;
	const query = {
		...placeOf(repository),
		state: "all",
		per_page: 100
	};
	const { data } = await client.rest.issues.listForRepo({
		...query,
		sort: "created",
		direction: "desc"
	});
	const newest = data.filter(isIssue).map(toFoundIssue);
	const isOurs = isAmong(found.authors);
	const known = new Set(found.issues.map(({ number }) => number));
	const isMissed = ({ number, author, state }) => isOurs(author) && !known.has(number) && (state === "open" || found.closedRead);
	if (!newest.some(isMissed)) return newest;
	return (await client.paginate(client.rest.issues.listForRepo, query)).filter(isIssue).map(toFoundIssue);
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
		createdAt: instantOf(Date.parse(issue.created_at)),
		hasComments: issue.comments !== 0,
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
export { toFoundComment as a, listComments as i, findMore as n, toFoundIssue as o, listByAuthors as r, findDelivered as t };
