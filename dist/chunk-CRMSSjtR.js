import { Mt as ledgerOf, g as keepSignOff, h as compareReview, jt as gather, un as readCommitted } from "./chunk-BU5pFG3X.js";
import { Nt as findFileAt, W as tellPresentPolicy, cn as statusOf, in as explain, nn as placeOf } from "./chunk-D1Yki4Xb.js";
import { R as incidentBranch } from "./chunk-CUkcnYDa.js";
import { Y as CommandError } from "./chunk-CsDEF--I.js";
import { t as checkOpened } from "./chunk-Csq5kiyX.js";
import { a as reviewPath, n as owesReview, o as withheldReview, r as renderReviewOf, t as isWithheld } from "./chunk-CprAWeBk.js";
import { r as NO_TASKS, t as presentRun } from "./chunk-C-yfW4uD.js";
// src/github/propose-review.ts
async function proposeReview(repository, review) {
	const doing = `propose the review of ${review.incident}`;
	try {
		const standing = await findFileAt(repository, review.base, review.path);
		if (holds(standing, review)) return { outcome: "unchanged" };
		if (review.how === "commit") {
			await writeFile(repository, keeping(standing, review), review.base, standing);
			return { outcome: "committed" };
		}
	} catch (error) {
		return {
			outcome: "failed",
			failure: explain(error, doing, "contents: write")
		};
	}
	try {
		return await proposeOnBranch(repository, review);
	} catch (error) {
		return {
			outcome: "failed",
			failure: explain(error, doing, "contents: write, pull-requests: write")
		};
	}
}
async function proposeOnBranch(repository, review) {
	const branch = incidentBranch("review", review.incident);
	const pull = await lastPull(repository, branch, review.base);
	const declined = pull?.state === "declined" ? await findFileAt(repository, pull.sha, review.path) : null;
	if (pull?.state === "declined" && holds(declined, review)) return { outcome: "unchanged" };
	if (pull?.state !== "open") await startBranch(repository, branch, review.base);
	const proposed = await findFileAt(repository, branch, review.path);
	const signed = declined ?? proposed;
	const same = holds(proposed, review);
	if (!same) await writeFile(repository, keeping(signed, review), branch, proposed);
	if (pull?.state === "open") return { outcome: same ? "unchanged" : "updated" };
	const { data } = await repository.client.rest.pulls.create({
		...placeOf(repository),
		title: review.title,
		body: review.body,
		head: branch,
		base: review.base,
		request: { retries: 0 }
	});
	return {
		outcome: "proposed",
		number: data.number
	};
}
async function lastPull(repository, branch, base) {
	const { data } = await repository.client.rest.pulls.list({
		...placeOf(repository),
		state: "all",
		head: `${repository.owner}:${branch}`,
		base,
		sort: "created",
		direction: "desc",
		per_page: 100
	});
	const pull = data.find(({ state }) => state === "open") ?? data[0];
	if (pull === void 0) return null;
	const ended = pull.merged_at === null ? "declined" : "merged";
	return {
		state: pull.state === "open" ? "open" : ended,
		sha: pull.head.sha
	};
}
async function startBranch(repository, branch, base) {
	const { git } = repository.client.rest;
	const place = placeOf(repository);
	const { data } = await git.getRef({
		...place,
		ref: `heads/${base}`
	});
	const { sha } = data.object;
	try {
		await git.createRef({
			...place,
			ref: `refs/heads/${branch}`,
			sha
		});
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
		await git.updateRef({
			...place,
			ref: `heads/${branch}`,
			sha,
			force: true
		});
	}
}
async function writeFile(repository, { path, text, title, incident }, branch, standing) {
	await repository.client.rest.repos.createOrUpdateFileContents({
		...placeOf(repository),
		path,
		branch,
		message: `${title}\n\nRendered from the record of ${incident}.`,
		content: Buffer.from(text, "utf8").toString("base64"),
		...standing === null ? {} : { sha: standing.sha }
	});
}
function holds(file, { text }) {
	return file !== null && compareReview(textOf(file), text).current;
}
function keeping(file, review) {
	return file === null ? review : {
		...review,
		text: keepSignOff(textOf(file), review.text)
	};
}
function textOf({ bytes }) {
	return Buffer.from(bytes).toString("utf8");
}
// src/commands/act/act-review.ts
const WRITES = 60;
const WRITES_EACH = 3;
async function reviewForAction(acting) {
	const { shell, run } = acting;
	const before = await wantedBy(acting, acting.options);
	const present = before.wanted.length === 0 ? acting : await presentRun(acting, {
		...NO_TASKS,
		reviews: true
	});
	const hasMoved = present.run.commit !== run.commit;
	const { reading: _, ...source } = present.options;
	const { gathered, wanted, errors } = hasMoved ? await wantedBy(acting, source) : before;
	tellPresentPolicy(shell, gathered);
	const most = Math.max(1, Math.floor((run.inputs["max-writes"] ?? WRITES) / WRITES_EACH));
	const carried = [];
	const warnings = new Set();
	const paths = [];
	let written = 0;
	const waiting = [];
	for (const { entry, text } of wanted) {
		if (written >= most) {
			waiting.push(entry.file.incident.id);
			continue;
		}
		const { refusal, wrote, opened } = await propose(run, entry, text);
		if (wrote) written += 1;
		if (opened !== null) for (const warning of await checkOpened({
			...acting,
			...opened
		}, opened.number)) warnings.add(warning);
		if (refusal === null) paths.push(reviewPath(entry));
		else {
			carried.push(isWithheld(shell, gathered, entry) ? withheldReview(entry) : text);
			warnings.add(refusal);
		}
	}
	if (waiting.length > 0) warnings.add(waitingWords(waiting));
	return {
		exitCode: errors.length > 0 ? 1 : 0,
		summary: carried.join("\n\n---\n\n"),
		outputs: { reviews: paths },
		warnings: [...warnings],
		errors
	};
}
async function wantedBy({ shell }, options) {
	const gathered = await gather(shell, options);
	return {
		gathered,
		...await reviewsWanted(shell, gathered, ledgerOf(gathered, shell.now))
	};
}
async function reviewsWanted(shell, gathered, entries) {
	const wanted = [];
	const errors = [];
	for (const entry of entries.filter((one) => owesReview(one))) try {
		const text = await reviewWanted(shell, gathered, entry);
		if (text !== null) wanted.push({
			entry,
			text
		});
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		errors.push(`${error.message} ${error.remedy}`);
	}
	return {
		wanted,
		errors
	};
}
async function reviewWanted(shell, gathered, entry) {
	const rendered = await renderReviewOf(shell, gathered, entry);
	const committed = readCommitted(shell.root, reviewPath(entry));
	if (committed === null) return rendered;
	return compareReview(committed, rendered).current ? null : keepSignOff(committed, rendered);
}
async function propose(run, entry, text) {
	const { inputs, repository, event } = run;
	const { id } = entry.file.incident;
	if (repository === null || !inputs.apply || inputs.reviews === "off") return {
		refusal: "Reviews are in the job summary: without a token, or with apply: false, none is proposed.",
		wrote: false,
		opened: null
	};
	const outcome = await proposeReview(repository, {
		incident: id,
		path: reviewPath(entry),
		text,
		base: event.defaultBranch,
		how: inputs.reviews,
		title: `Post-incident review of ${id}`,
		body: "The incident is closed, and the policy asks for a review. It was rendered from the record: change the record, and it is rendered again. What stands below \"Sign-off\" is yours."
	});
	if (outcome.outcome !== "failed") {
		const opened = outcome.outcome === "proposed" ? {
			repository,
			number: outcome.number
		} : null;
		return {
			refusal: null,
			wrote: outcome.outcome !== "unchanged",
			opened
		};
	}
	const { remedy } = outcome.failure;
	const { status } = outcome.failure;
	return {
		refusal: `${status === 403 ? "GitHub refused to take reviews (403)." : outcome.failure.sentence} The job summary carries them. ${remedy}`,
		wrote: false,
		opened: null
	};
}
function waitingWords(ids) {
	const named = `${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""}`;
	return `${ids.length} more reviews wait for the next run, which \`max-writes\` bounds: ${named}.`;
}
export { reviewForAction };
