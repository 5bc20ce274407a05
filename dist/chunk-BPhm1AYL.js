import { a as lessonOf, i as learningSince, n as LESSONS, s as mayTeach, t as plainTree } from "./chunk-6Nt_5wHF.js";
import { d as plainSections } from "./chunk-DTgC9UH4.js";
import { a as parseBodies } from "./chunk-B7t-ZebI.js";
import { i as parseBodyTrees, n as loadStringify } from "./chunk-0F_s6M0B.js";
// src/commands/ledger/report-bodies.ts
async function withExactTasks(shell, files) {
	const suspects = files.filter(({ body: { facts } }) => facts.from === "scan" && facts.tasks.length > 0);
	const { facts } = await parseBodies(shell.bodyWorker, suspects);
	return files.map((file) => {
		const exact = facts.get(file.path);
		return exact === void 0 ? file : {
			...file,
			body: {
				...file.body,
				facts: exact
			}
		};
	});
}
async function gatherLessons(shell, entries, policy, period) {
	const since = learningSince(policy, period);
	const teachers = entries.filter(({ file, course }) => mayTeach(file.body.facts.headings) && course.reportedAt >= since && course.reportedAt < period.to);
	const lessons = new Map();
	if (teachers.length === 0) return lessons;
	const stringify = await loadStringify();
	const trees = await treesOf(shell, teachers.map(({ file }) => lessonsAlone(file)));
	for (const { file } of teachers) {
		const tree = trees.get(file.path);
		const lesson = tree === void 0 ? "_Its body could not be read in time._" : lessonOf(tree, stringify);
		lessons.set(file.incident.id, lesson);
	}
	return lessons;
}
async function treesOf({ bodyWorker }, files) {
	const plain = new Map();
	for (const { path, body } of files) {
		const tree = plainTree(body.text);
		if (tree !== null) plain.set(path, tree);
	}
	const others = files.filter(({ path }) => !plain.has(path));
	return new Map([...plain, ...await parseBodyTrees(bodyWorker, others)]);
}
function lessonsAlone(file) {
	const text = plainSections(file.body.text, LESSONS);
	return text === null ? file : {
		...file,
		body: {
			...file.body,
			text
		}
	};
}
export { withExactTasks as n, gatherLessons as t };
