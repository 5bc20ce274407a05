import { At as NOTHING, Et as findPull, at as upsertStickyComment, et as CHECK_MARKER, jt as filesAt, rt as renderCheckMarkdown } from "./chunk-D1Yki4Xb.js";
import { Y as CommandError, h as kindAt, v as plainBytes } from "./chunk-CsDEF--I.js";
import { Qt as array, Zt as _enum, dn as strictObject, fn as string, nn as int, rn as literal } from "./chunk-DooBvNNt.js";
import { resolve } from "node:path";
// src/commands/act/act-first-stage.ts
const ROOM = 3e4;
const NOTE = "Found by a run on this pull request’s own head, which holds no token. Deadlines are computed once it is merged.";
async function commentForFork(shell, run, path) {
	const { repository, event, inputs } = run;
	const { workflowRun } = event;
	if (repository === null || workflowRun === null) throw new CommandError("A first stage’s result is only taken in a run on `workflow_run`, with a token.", "Compare both workflows with docs/reference/forks.md.");
	const { pull: number, result } = readFirstStage(shell.root, path);
	const pull = await findPull(repository, number);
	const { headSha, headRepository, event: started } = workflowRun;
	const isItsHead = pull.headSha === headSha && pull.headRepository === headRepository;
	if (started !== "pull_request" || pull.state !== "open" || !isItsHead) return part(`The first stage ran on ${headSha.slice(0, 12)}, which is not the head of the open pull request ${number} that its result names; nothing was written. Where somebody pushed meanwhile, the next run comments.`);
	const outcome = await upsertStickyComment(repository, {
		pull: number,
		marker: CHECK_MARKER,
		text: `${NOTE}\n\n${renderCheckMarkdown(result, {
			limit: ROOM,
			files: filesAt(run, headSha)
		})}`.trimEnd(),
		author: inputs.author
	});
	if (outcome.outcome !== "failed") return part(null);
	return part(`${outcome.failure.sentence} ${outcome.failure.remedy}`);
}
function part(warning) {
	const warnings = warning === null ? [] : [warning];
	return {
		...NOTHING,
		warnings
	};
}
const LARGEST = 1048576;
const MOST_FINDINGS = 1e3;
const Words = string().max(4e3);
const Place = int().min(1).max(1e7);
const ResultSchema = strictObject({
	number: int().positive(),
	findings: strictObject({
		schemaVersion: literal(1),
		findings: array(strictObject({
			rule: string().regex(/^[a-z][a-z-]{0,63}$/),
			severity: _enum(["error", "warning"]),
			path: Words,
			line: Place,
			column: Place,
			message: Words,
			hint: Words
		})).max(MOST_FINDINGS),
		summary: strictObject({
			files: int().min(0).max(1e6),
			errors: int().min(0),
			warnings: int().min(0)
		})
	})
});
function readFirstStage(root, path) {
	const place = resolve(root, path);
	if (kindAt(place) !== "file") throw refuse(path, "is no file");
	const bytes = plainBytes(place, LARGEST);
	if (bytes === null) throw refuse(path, `is larger than ${LARGEST} bytes`);
	const parsed = ResultSchema.safeParse(jsonOrNothing(bytes.toString()));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw refuse(path, `is of another shape (at ${issue?.path.join(".") || "its root"})`);
	}
	const { number, findings } = parsed.data;
	return {
		pull: number,
		result: {
			findings: findings.findings,
			files: findings.summary.files
		}
	};
}
function jsonOrNothing(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function refuse(path, why) {
	return new CommandError(`The first stage's result ${JSON.stringify(path)} ${why}; nothing was written.`, "Compare both workflows with docs/reference/forks.md.");
}
export { commentForFork };
