import { M as isOwed, O as duty } from "./chunk-DMJ7QzWd.js";
import { l as elapsedSeconds } from "./chunk-CPx4st8f.js";
import { t as compareText } from "./chunk-CyKY7-do.js";
import { s as sectionsOf } from "./chunk-Dp78ErOf.js";
import { i as parseBound } from "./chunk-BxhTSDIJ.js";
// src/period/verdict.ts
function verdictOf(obligation) {
	const { state, breaches, ending } = obligation;
	switch (state) {
		case "overdue": return "overdue";
		case "late": return hasEntry(obligation) ? "late" : "never";
		case "met": return breaches > 0 ? "late" : "kept";
		case "cancelled":
			if (breaches > 0) return "late";
			return ending?.notDone === true ? "undone" : "ended";
		case "pending":
		case "due-soon": return breaches > 0 ? "late" : "running";
	}
}
function isBreach(verdict) {
	return verdict === "late" || verdict === "never" || verdict === "overdue";
}
function hasEntry({ do: kind, metAt, updates }) {
	return kind === "update" ? updates > 0 : metAt !== null;
}
function judgementOf(obligation) {
	const { limit, metAt, overruns } = obligation;
	const verdict = verdictOf(obligation);
	const broken = verdict === "overdue" ? overruns.at(-1) : longestOf(overruns);
	const { priority, asked, dueAt } = broken ?? limit;
	return {
		verdict,
		priority,
		asked,
		dueAt,
		metAt: broken === void 0 ? metAt : broken.metAt,
		lateBySeconds: broken?.lateBySeconds ?? null,
		isLowered: broken?.end === "lowered"
	};
}
function longestOf(overruns) {
	return overruns.toSorted((a, b) => b.lateBySeconds - a.lateBySeconds)[0];
}
function breachesOf(entries) {
	return entries.flatMap(({ file, obligations }) => obligations.flatMap((obligation) => {
		const { verdict, priority, dueAt, metAt, isLowered, ...judged } = judgementOf(obligation);
		if (!isBreach(verdict)) return [];
		const { target, breaches, overruns, approximate, policyCommit } = obligation;
		const { id, title } = file.incident;
		const lateBySeconds = judged.lateBySeconds ?? 0;
		return [{
			id,
			title,
			priority,
			target,
			duty: duty(obligation),
			verdict,
			dueAt,
			metAt,
			lateBySeconds,
			isLowered,
			breaches,
			isLongest: overruns.every((one) => one.lateBySeconds <= lateBySeconds),
			isOwed: isOwed(obligation),
			hasEntry: hasEntry(obligation),
			approximate,
			policyCommit
		}];
	})).toSorted((a, b) => Number(a.verdict === "never") - Number(b.verdict === "never") || b.lateBySeconds - a.lateBySeconds || compareText(a.id, b.id) || compareText(a.target, b.target));
}
// src/period/agreement-review.ts
function agreementReview(live, policy, now) {
	if (policy.review === void 0) return null;
	const { every, last } = policy.review;
	const lastAt = parseBound(last) ?? now;
	const dueAt = lastAt + elapsedSeconds(every);
	const since = live.filter(({ course }) => course.reportedAt >= lastAt);
	return {
		last,
		every,
		dueAt,
		overdue: dueAt < now,
		incidentsSince: since.length,
		breachesSince: breachesOf(since).length
	};
}
function learningSince(policy, { from }) {
	return Math.min(from, parseBound(policy.review?.last ?? "") ?? from);
}
function lessonsOf(entries, lessons, period, since) {
	return entries.filter(({ course }) => course.reportedAt >= since && course.reportedAt < period.to).flatMap(({ file }) => {
		const { id, title } = file.incident;
		const lesson = lessons.get(id);
		return lesson === void 0 || lesson === "" ? [] : [{
			id,
			title,
			lesson
		}];
	}).toSorted((a, b) => compareText(a.id, b.id));
}
// src/period/lesson.ts
const LESSONS = "lessons learned";
function mayTeach(headings) {
	return headings.some(({ text }) => text.trim().toLowerCase() === LESSONS);
}
function lessonOf(body, stringify) {
	const children = sectionsOf(body, () => null).filter(({ title }) => title.toLowerCase() === LESSONS).flatMap(({ blocks }) => blocks).map((block) => withoutHeading(block));
	return children.length === 0 ? "" : stringify({
		type: "root",
		children
	}).trim();
}
function withoutHeading(block) {
	if (block.type !== "heading") return block;
	return {
		type: "paragraph",
		children: [{
			type: "strong",
			children: block.children
		}]
	};
}
export { lessonsOf as a, judgementOf as c, learningSince as i, verdictOf as l, mayTeach as n, breachesOf as o, agreementReview as r, isBreach as s, lessonOf as t };
