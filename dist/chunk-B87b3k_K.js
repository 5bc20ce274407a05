import { Y as CommandError } from "./chunk-CsDEF--I.js";
import { $t as boolean, At as InstantSchema, Qt as array, fn as string, on as number, sn as object } from "./chunk-DooBvNNt.js";
// src/commands/act/github-event.ts
const PayloadSchema = object({
	repository: object({
		full_name: string(),
		private: boolean().optional(),
		visibility: string().optional(),
		default_branch: string().optional()
	}).optional(),
	pull_request: object({
		number: number(),
		user: object({ login: string() }).nullish(),
		base: object({ sha: string() }),
		head: object({
			sha: string(),
			ref: string(),
			repo: object({ full_name: string() }).nullish()
		})
	}).optional(),
	action: string().optional(),
	issue: object({
		number: number(),
		title: string().optional(),
		html_url: string().optional(),
		created_at: InstantSchema.optional().catch(void 0),
		labels: array(object({ name: string() })).optional().catch(void 0),
		body: string().nullish(),
		user: object({ login: string() }).nullish(),
		pull_request: object({}).optional()
	}).optional(),
	label: object({ name: string() }).optional(),
	sender: object({ login: string() }).optional(),
	workflow_run: object({
		head_sha: string(),
		event: string(),
		head_repository: object({ full_name: string() }).nullish()
	}).optional(),
	comment: object({
		id: number(),
		body: string(),
		html_url: string(),
		created_at: InstantSchema,
		user: object({
			login: string(),
			type: string().optional()
		}).nullish()
	}).optional().catch(void 0)
});
const PULL_EVENTS = new Set([
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment"
]);
const REPORTING = new Set([
	"opened",
	"reopened",
	"labeled"
]);
const READ_ONLY_ACTORS = new Set(["dependabot[bot]"]);
function parseEvent({ name, ref, actor, payload }) {
	const parsed = PayloadSchema.safeParse(payload);
	if (!parsed.success) throw new CommandError(`The payload of the event ${name} is not what GitHub sends.`, "Run this action on GitHub, or set GITHUB_EVENT_PATH to a payload of GitHub’s.");
	const { repository, pull_request: pull, action = "" } = parsed.data;
	const pullRequest = pull === void 0 || !PULL_EVENTS.has(name) ? null : {
		number: pull.number,
		author: pull.user?.login ?? null,
		action,
		baseSha: pull.base.sha,
		headSha: pull.head.sha,
		headRef: pull.head.ref,
		sameRepository: pull.head.repo?.full_name === repository?.full_name,
		readOnly: READ_ONLY_ACTORS.has(actor)
	};
	const defaultBranch = (name === "schedule" ? /^refs\/heads\/(.+)$/.exec(ref)?.[1] : void 0) ?? repository?.default_branch ?? "main";
	const comment = name === "issue_comment" && action === "created" ? commentOf(parsed.data) : null;
	const report = name === "issues" && REPORTING.has(action) ? reportOf(parsed.data) : null;
	const ended = name === "workflow_run" ? parsed.data.workflow_run : void 0;
	return {
		event: {
			name,
			ref,
			defaultBranch,
			pullRequest,
			comment,
			report,
			workflowRun: ended === void 0 ? null : {
				headSha: ended.head_sha,
				headRepository: ended.head_repository?.full_name ?? null,
				event: ended.event
			},
			...endedBy(name, action)
		},
		isPrivate: isPrivateIn(payload)
	};
}
function endedBy(name, action) {
	return name === "issues" && action === "closed" ? { isIssueClosed: true } : {};
}
function isPrivateIn(payload) {
	const repository = PayloadSchema.safeParse(payload).data?.repository;
	if (repository?.private === void 0) return null;
	return repository.private && repository.visibility !== "internal";
}
function reportOf({ issue, label, sender }) {
	const { user, html_url: url, created_at: at, title } = issue ?? {};
	if (issue === void 0 || !user || url === void 0 || at === void 0) return null;
	return {
		number: issue.number,
		title: title ?? "",
		body: issue.body ?? "",
		author: user.login,
		url,
		at,
		labels: (issue.labels ?? []).map(({ name }) => name),
		labelled: label === void 0 || sender === void 0 ? null : {
			label: label.name,
			by: sender.login
		}
	};
}
function commentOf({ comment, issue }) {
	const author = comment?.user;
	if (comment === void 0 || issue === void 0 || !author || author.type === "Bot") return null;
	return {
		id: comment.id,
		text: comment.body,
		author: author.login,
		url: comment.html_url,
		at: comment.created_at,
		issue: {
			number: issue.number,
			body: issue.body ?? "",
			author: issue.user?.login ?? null,
			isPull: issue.pull_request !== void 0
		}
	};
}
export { parseEvent as n, isPrivateIn as t };
