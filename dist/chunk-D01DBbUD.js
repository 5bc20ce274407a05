import { A as parseCommands, Z as authorsOf, xt as addressKey } from "./chunk-CUkcnYDa.js";
import { Gt as parseInstant, Mt as DAY, Tt as loginKey, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { nn as placeOf, sn as refuse } from "./chunk-D1Yki4Xb.js";
import { jt as gather } from "./chunk-BU5pFG3X.js";
import { t as commandForAction } from "./chunk-WjYTY-_l.js";
import { n as reportForAction, t as INCIDENT_LABEL } from "./chunk-DfGLMTaa.js";
// src/github/find-missed.ts
const YOUNG = 300;
const OLD = DAY;
async function findLabelled(repository, label, now) {
	const { client } = repository;
	const wanted = {
		...placeOf(repository),
		state: "open",
		labels: label,
		per_page: 100
	};
	return (await client.paginate(client.rest.issues.listForRepo, wanted).catch(refuse("list the issues that report incidents", "issues: read", 3))).flatMap((issue) => {
		const at = parseInstant(issue.created_at);
		if (issue.pull_request !== void 0 || !issue.user || typeof at !== "number") return [];
		if (at > now - YOUNG) return [];
		const { number, title, body, html_url: url, user, labels } = issue;
		const names = labels.flatMap((one) => typeof one === "string" ? one : one.name ?? []);
		return {
			number,
			title,
			body: body ?? "",
			author: user.login,
			url,
			at,
			labels: names
		};
	});
}
async function findRecentComments(repository, now) {
	const { client } = repository;
	return (await client.paginate(client.rest.issues.listCommentsForRepo, {
		...placeOf(repository),
		since: formatInstant(now - OLD),
		sort: "created",
		direction: "asc",
		per_page: 100
	}).catch(refuse("list the comments of the last day", "issues: read", 3))).flatMap((comment) => {
		const { id, body = "", html_url: url, user, created_at: created, updated_at } = comment;
		const at = parseInstant(created);
		const isEdited = updated_at !== created;
		if (!user || user.type === "Bot" || isEdited || typeof at !== "number") return [];
		if (at > now - YOUNG || at < now - OLD) return [];
		const issue = Number(comment.issue_url.slice(comment.issue_url.lastIndexOf("/") + 1));
		return {
			id,
			text: body,
			author: user.login,
			url,
			at,
			issue
		};
	});
}
async function isAnswered(repository, comment, ours) {
	const { client } = repository;
	const known = new Set(ours.map((login) => loginKey(login)));
	const wanted = {
		...placeOf(repository),
		comment_id: comment,
		per_page: 100
	};
	return (await client.paginate(client.rest.reactions.listForIssueComment, wanted).catch(refuse(`say who reacted to comment ${comment}`, "issues: read", 3))).some(({ user }) => user !== null && known.has(loginKey(user.login)));
}
async function findCommentedIssue(repository, number) {
	const { data } = await repository.client.rest.issues.get({
		...placeOf(repository),
		issue_number: number
	}).catch(refuse(`read issue ${number}`, "issues: read", 3));
	return {
		number,
		body: data.body ?? "",
		author: data.user?.login ?? null,
		isPull: data.pull_request !== void 0
	};
}
// src/commands/act/act-missed.ts
async function missedForAction(acting) {
	const { shell, run, options } = acting;
	const { repository, inputs, event } = run;
	if (repository === null || !inputs.apply) return [];
	const { files, policyFile } = await gather(shell, options, { bearFaults: true });
	const ours = authorsOf(inputs.author, policyFile.policy);
	const known = new Set(files.flatMap(({ incident }) => incident.timeline.flatMap(({ url }) => url === void 0 ? [] : [addressKey(url)])));
	const parts = [];
	for (const issue of await findLabelled(repository, INCIDENT_LABEL, shell.now)) {
		if (known.has(addressKey(issue.url))) continue;
		const report = {
			...issue,
			labelled: null
		};
		parts.push(await reportForAction({
			...acting,
			run: {
				...run,
				event: {
					...event,
					report
				}
			}
		}));
	}
	for (const comment of await findRecentComments(repository, shell.now)) {
		if (parseCommands(comment.text).length === 0 || known.has(addressKey(comment.url))) continue;
		if (await isAnswered(repository, comment.id, ours)) continue;
		const issue = await findCommentedIssue(repository, comment.issue);
		const made = {
			...run,
			event: {
				...event,
				comment: {
					...comment,
					issue
				}
			}
		};
		parts.push(await commandForAction({
			...acting,
			run: made
		}));
	}
	return parts;
}
export { missedForAction };
