import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { O as isLive } from "./chunk-Bb4Y3mgP.js";
import { t as isConfidential } from "./chunk-Zc9OnoFq.js";
import { n as isMoreSaid } from "./chunk-DTopLrq1.js";
import { t as bodyFactsOfTree } from "./chunk-pur_OXXI.js";
import { J as code } from "./chunk-B_pkCU4d.js";
import { r as renderReview } from "./chunk-YX6VBHJT.js";
import { t as loadTemplate } from "./chunk-CTmnaEkh.js";
import { n as loadStringify, r as parseBodyTree } from "./chunk-B5N99YpD.js";
import { t as ledgerOf } from "./chunk-CFfnSiZk.js";
import { dirname } from "node:path/posix";
// src/commands/ledger/render-review-of.ts
async function renderReviewOf(shell, gathered, entry) {
	const { policyFile, policies, zones } = gathered;
	const now = lastInstant(entry);
	const [body, { default: handlebars }, stringify] = await Promise.all([
		parseBodyTree(shell.bodyWorker, entry.file),
		import("./chunk-_coVDsRt.js").then((m) => __toESM(m.default, 1)),
		loadStringify()
	]);
	const file = withTasks(entry.file, body, policyFile.policy);
	const [asOfThen = entry] = ledgerOf({
		...gathered,
		files: [file]
	}, now);
	const template = loadTemplate(shell.templates, "review.md.hbs");
	const { timeline } = policies;
	return renderReview({
		entry: asOfThen,
		policyFile,
		timeline,
		body,
		now,
		zones
	}, {
		handlebars,
		template,
		stringify
	});
}
function withTasks(file, tree, policy) {
	const { tasks } = bodyFactsOfTree(tree, file.body.text, file.body.line);
	if (!isMoreSaid(policy, tasks)) return file;
	return {
		...file,
		body: {
			...file.body,
			facts: {
				...file.body.facts,
				tasks
			}
		}
	};
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
export { withheldReview as a, reviewPath as i, owesReview as n, renderReviewOf as r, isWithheld as t };
