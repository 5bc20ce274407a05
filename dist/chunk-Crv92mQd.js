import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { E as followUpsOf, N as isLive } from "./chunk-BqKgi8uJ.js";
import { x as idKey } from "./chunk-CnPBNtgF.js";
import { t as isConfidential } from "./chunk-Zc9OnoFq.js";
import { n as isMoreSaid } from "./chunk-3pkVp7E6.js";
import { t as bodyFactsOfTree } from "./chunk-Covhc9_F.js";
import { J as code } from "./chunk-BUcZdX5j.js";
import { r as renderReview } from "./chunk-Cb4vg6Q6.js";
import { t as loadTemplate } from "./chunk-CTmnaEkh.js";
import { n as loadStringify, r as parseBodyTree } from "./chunk-Cz4EAON8.js";
import { t as ledgerOf } from "./chunk-DOuS03N9.js";
import { dirname } from "node:path/posix";
// src/clock/recurrence.ts
function recurrencesOf({ file, course }, ledger, terms) {
	const named = file.incident["recurrence-of"] ?? [];
	if (named.length === 0) return [];
	const at = course.reportedAt;
	const earlier = ledger.filter((entry) => entry.file !== file && entry.course.reportedAt <= at);
	return named.map((name) => {
		const [, id = "", number = ""] = /^([A-Z0-9-]*)#(\d+)$/i.exec(name) ?? [];
		const rows = earlier.filter((entry) => id === "" || idKey(entry.file.incident.id) === idKey(id)).map((entry) => followUpsOf(entry, terms, at));
		const followUp = id === "" ? rows.flat().find(({ task }) => task.issue === Number(number)) : rows[0]?.[Number(number) - 1];
		if (followUp === void 0) return {
			named: name,
			followUp: null,
			stood: "unknown"
		};
		return {
			named: name,
			followUp,
			stood: stoodOf(followUp, at)
		};
	});
}
function stoodOf({ task, doneAt, dueAt }, at) {
	if (!(!task.done || task.doneOn !== void 0 && doneAt === null)) return doneAt === null ? "unknown" : "done";
	return dueAt !== null && at > dueAt ? "overdue" : "open";
}
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
	return {
		entry: asOfThen,
		policyFile,
		timeline,
		recurrences: recurrencesOf(asOfThen, file.incident["recurrence-of"] !== void 0 ? ledgerOf(gathered, now) : [], {
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
export { reviewPath as a, reviewInputOf as i, owesReview as n, withheldReview as o, renderReviewOf as r, isWithheld as t };
