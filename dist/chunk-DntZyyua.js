import { Gt as partsOf, Rt as parseMarker, nn as placeOf, on as refusal } from "./chunk-D1Yki4Xb.js";
import { G as idKey } from "./chunk-DM8t71Lm.js";
import { D as toFoundComment, O as toFoundIssue, Q as isAmong, T as listByAuthors, c as openRepository, q as markerOfIssue } from "./chunk-CUkcnYDa.js";
import { Bt as instantOf } from "./chunk-DooBvNNt.js";
// src/github/find-sent.ts
async function findSentNotices(repository, { authors, incidents }) {
	const isOurs = isAmong(authors);
	const wanted = new Set(incidents.map((id) => idKey(id)));
	const { client } = repository;
	const found = [];
	const keep = (what, issue, answer) => {
		const { line } = partsOf(answer.body ?? "");
		const author = answer.user?.login ?? "";
		if (!isOurs(author) || line === null || parseMarker(line) === null) return;
		const createdAt = instantOf(Date.parse(answer.created_at));
		const updatedAt = instantOf(Date.parse(answer.updated_at ?? ""));
		found.push({
			what,
			issue,
			url: answer.html_url,
			author,
			createdAt,
			updatedAt,
			line
		});
	};
	try {
		for (const issue of await listByAuthors(repository, authors, "all")) {
			keep("issue", issue.number, issue);
			const known = parseMarker(issue.body ?? "")?.incident ?? null;
			if (!(known === null ? issue.comments !== 0 : wanted.has(idKey(known)))) continue;
			const comments = await client.paginate(client.rest.issues.listComments, {
				...placeOf(repository),
				issue_number: issue.number,
				per_page: 100
			});
			const { incident } = markerOfIssue(toFoundIssue(issue), comments.map(toFoundComment), isOurs, new Map()) ?? {};
			if (incident === void 0 || !wanted.has(idKey(incident))) continue;
			for (const comment of comments) keep("comment", issue.number, comment);
		}
	} catch (error) {
		throw refusal(error, "list the tracking issues and their comments", "issues: read", 2);
	}
	return found.toSorted((a, b) => a.createdAt - b.createdAt || (a.url < b.url ? -1 : 1));
}
// src/commands/audit/ours-on-github.ts
async function findOurs(shell, { author, ...asking }, { policy, cards }) {
	const place = await openRepository(shell, asking);
	if (place === null) return {
		issues: null,
		comments: null
	};
	return oursIn(await findSentNotices(place, {
		authors: [author, ...policy.authors],
		incidents: cards.flatMap(({ id, judgement }) => judgement.receipts.length > 0 ? [id] : [])
	}));
}
function oursIn(sent) {
	return {
		issues: sent.flatMap(({ what, issue, url, line }) => {
			const marker = what === "issue" ? parseMarker(line) : null;
			return marker?.about === "issue" ? [{
				number: issue,
				url,
				incident: marker.incident
			}] : [];
		}),
		comments: sent.flatMap(({ what, url, createdAt }) => what === "comment" ? [{
			url,
			createdAt
		}] : [])
	};
}
export { oursIn as n, findSentNotices as r, findOurs as t };
