import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { Er as code, Mt as ledgerOf, c as loadTemplate, mn as parseBodyTree, p as renderReview, xi as isLive } from "./chunk-BU5pFG3X.js";
import { Q as withFacts, n as bodyFactsOfTree } from "./chunk-DooBvNNt.js";
import { a as recurrencesOf, r as isMoreSaid } from "./chunk-Eg58-Omp.js";
import { A as isConfidential } from "./chunk-CsDEF--I.js";
import { g as loadStringify } from "./chunk-D1Yki4Xb.js";
import { dirname } from "node:path/posix";
// src/commands/ledger/render-review-of.ts
async function renderReviewOf(shell, gathered, entry) {
	const [body, { default: handlebars }, stringify] = await Promise.all([
		parseBodyTree(shell.bodyWorker, entry.file),
		import("./chunk-_coVDsRt.js").then((m) => __toESM(m.default, 1)),
		loadStringify()
	]);
	const template = loadTemplate(shell.templates, "review.md.hbs");
	const input = reviewInputOf(gathered, entry, body);
	return renderReview(input, {
		handlebars,
		template,
		stringify
	});
}
function reviewInputOf(gathered, entry, body) {
	const { policyFile, policies, zones } = gathered;
	const { timeline } = policies;
	const now = lastInstant(entry);
	const file = withTasks(entry.file, body, policyFile.policy);
	const [asOfThen = entry] = ledgerOf({
		...gathered,
		files: [file]
	}, now);
	const others = file.incident["recurrence-of"] !== void 0 ? ledgerOf(gathered, now) : [];
	return {
		entry: asOfThen,
		policyFile,
		timeline,
		recurrences: recurrencesOf(asOfThen, others, {
			timeline,
			policy: policyFile.policy,
			zones
		}),
		body,
		now,
		zones
	};
}
function withTasks(file, tree, policy) {
	const { tasks } = bodyFactsOfTree(tree, file.body.text, file.body.line);
	if (!isMoreSaid(policy, tasks)) return file;
	return withFacts(file, {
		...file.body.facts,
		tasks
	});
}
function isWithheld({ place }, { policyFile }, { file }) {
	return isConfidential(file, policyFile.policy, place);
}
function withheldReview({ file }) {
	const { id } = file.incident;
	return `The review of ${code(id)} is not shown here: the record is confidential, and this place is not.`;
}
function reviewPath({ file }) {
	return `${dirname(file.path)}/${file.incident.id}/review.md`;
}
function owesReview(entry) {
	const { course, obligations } = entry;
	return isLive(entry) && course.status === "closed" && obligations.some(({ reach, state }) => reach === "reviewed" && state !== "cancelled");
}
function lastInstant({ course }) {
	return course.events.at(-1)?.event.at ?? course.reportedAt;
}
export { reviewPath as a, reviewInputOf as i, owesReview as n, withheldReview as o, renderReviewOf as r, isWithheld as t };
