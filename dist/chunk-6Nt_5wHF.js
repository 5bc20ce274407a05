import { c as ITEM, l as LINK, u as plainLinks } from "./chunk-DTgC9UH4.js";
import { a as elapsedSeconds, o as formatDuration } from "./chunk-D4aqUS7_.js";
import { f as kindIn, p as targetsIn } from "./chunk-DIJ1IfjV.js";
import { u as policyInForce, w as heldSeconds } from "./chunk-C0GOcrQ8.js";
import { c as isOwed, i as duty } from "./chunk-Dtu_18FQ.js";
import { T as limitFromWords } from "./chunk-BH5yC_WQ.js";
import { t as compareText } from "./chunk-CyKY7-do.js";
import { n as sectionsOf } from "./chunk-D8m2A1Sp.js";
import { t as diffPolicies } from "./chunk-D9_5JRp6.js";
import { i as parseBound } from "./chunk-D8KyRKVB.js";
// src/period/limits.ts
function limitText(target) {
	const calendar = target.calendar === "always" ? "" : ` (${target.calendar})`;
	if (target.do === "update") return `every ${formatDuration(target.every)}${calendar}`;
	const { within } = target;
	if (within === "immediately") return `immediately${calendar}`;
	return `within ${formatDuration(within)}${calendar}`;
}
function presentTarget(policy, kind, priority, asked) {
	if (asked.do === "submit") return presentDuty(kindIn(policy, kind)?.duties ?? [], asked);
	const same = targetsOf(policy, kind, priority).filter((target) => isSameDuty(target, asked));
	return same.find(({ id }) => id === asked.id) ?? same[0] ?? null;
}
function presentDuty(duties, { id, from }) {
	const duty = duties.find((one) => one.id === id);
	const anchor = duty?.anchors.find((one) => one.from === from);
	if (duty === void 0 || anchor === void 0) return null;
	return {
		...duty,
		from,
		within: anchor.within
	};
}
function limitCell(limits, present) {
	const used = limits.map(({ asked, deadlines }) => ({
		words: limitFromWords(asked),
		deadlines
	}));
	const words = used.map((one) => used.length === 1 ? one.words : `${one.words} (${one.deadlines})`);
	if (present === null) return [...words, "not asked for today"].join("; ");
	const today = limitFromWords(present);
	if (used.some((one) => one.words === today)) return words.join("; ");
	return [...words, `today ${today}`].join("; ");
}
function targetsOf(policy, kind, priority) {
	const found = kindIn(policy, kind);
	return [...(priority === null ? void 0 : found?.targets[priority]) ?? [], ...found?.unassessed ?? []];
}
function isSameDuty(one, other) {
	return one.do === other.do && one.from === other.from && wanted(one) === wanted(other);
}
function wanted(target) {
	return target.do === "reach" ? target.status : target.role;
}
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
function verdictBasisOf(obligation) {
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
		const { verdict, priority, dueAt, metAt, isLowered, ...judged } = verdictBasisOf(obligation);
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
// src/period/compliance.ts
function complianceRows(entries, policy, now) {
	const groups = new Map();
	for (const { file, course, obligations } of entries) {
		const { kind } = file.incident;
		for (const obligation of obligations) {
			const judgement = verdictBasisOf(obligation);
			const { priority, asked } = judgement;
			const present = presentTarget(policy, kind, priority, asked);
			const key = `${kind}/${present?.id ?? asked.id}/${obligation.do}/${priority ?? "-"}`;
			const group = groups.get(key) ?? {
				kind,
				present,
				rows: []
			};
			const { anchorAt, metAt } = obligation;
			const held = heldSeconds(asked, course.holds, anchorAt, metAt ?? now);
			group.rows.push({
				obligation,
				judgement,
				heldSeconds: held
			});
			groups.set(key, group);
		}
	}
	return [...groups.values()].flatMap(({ kind, present, rows }) => rowOf(kind, present, rows)).toSorted((a, b) => compareText(a.kind, b.kind) || orderIn(policy, a) - orderIn(policy, b) || compareText(a.target, b.target) || compareText(a.priority ?? "P9", b.priority ?? "P9"));
}
function rateOf(counts) {
	const judged = judgedOf(counts);
	return judged === 0 ? null : counts.kept / judged;
}
function judgedOf({ kept, late, never, overdue }) {
	return kept + late + never + overdue;
}
function totalOf(rows) {
	return countsBy((verdict) => rows.reduce((sum, { counts }) => sum + counts[verdict], 0));
}
function countsBy(count) {
	return {
		kept: count("kept"),
		late: count("late"),
		never: count("never"),
		overdue: count("overdue"),
		running: count("running"),
		undone: count("undone"),
		ended: count("ended")
	};
}
function rowOf(kind, present, rows) {
	const [first] = rows;
	const last = rows.at(-1);
	if (first === void 0 || last === void 0) return [];
	const counts = countsBy((verdict) => rows.filter(({ judgement }) => judgement.verdict === verdict).length);
	return [{
		kind,
		target: present?.id ?? last.judgement.asked.id,
		duty: duty({
			...first.obligation,
			isConfirmation: false
		}),
		priority: first.judgement.priority,
		present,
		limits: limitsOf(rows),
		counts,
		rate: rateOf(counts),
		holds: holdsOf(rows)
	}];
}
function holdsOf(rows) {
	const held = rows.filter(({ judgement: { verdict }, heldSeconds: seconds }) => seconds > 0 && verdict !== "running" && verdict !== "ended");
	return {
		deadlines: held.length,
		seconds: held.reduce((sum, row) => sum + row.heldSeconds, 0)
	};
}
function totalHolds(rows) {
	return {
		deadlines: rows.reduce((sum, { holds }) => sum + holds.deadlines, 0),
		seconds: rows.reduce((sum, { holds }) => sum + holds.seconds, 0)
	};
}
function limitsOf(rows) {
	const limits = new Map();
	for (const { judgement } of rows) {
		if (judgement.verdict === "ended" || judgement.verdict === "undone") continue;
		const { asked } = judgement;
		const text = limitText(asked);
		limits.set(text, {
			asked,
			deadlines: (limits.get(text)?.deadlines ?? 0) + 1
		});
	}
	return [...limits.values()].toSorted((a, b) => b.deadlines - a.deadlines);
}
function orderIn(policy, { kind, target }) {
	const all = targetsIn(kindIn(policy, kind));
	const place = all.findIndex(({ id }) => id === target);
	return place === -1 ? all.length : place;
}
// src/period/agreement-review.ts
function agreementReview(given) {
	const { live, policy, now } = given;
	if (policy.review === void 0) return null;
	const { every, last, feedback = [] } = policy.review;
	const lastAt = parseBound(last) ?? now;
	const dueAt = lastAt + elapsedSeconds(every);
	const since = live.filter(({ course }) => course.reportedAt >= lastAt);
	const total = totalOf(complianceRows(since, policy, now));
	const said = feedback.toSorted((one, other) => compareText(one.on, other.on));
	return {
		last,
		every,
		dueAt,
		overdue: dueAt < now,
		incidentsSince: since.length,
		breachesSince: breachesOf(since).length,
		keptSince: total.kept,
		judgedSince: judgedOf(total),
		feedback: said.filter(({ on }) => on >= last),
		feedbackBefore: said.filter(({ on }) => on < last).length,
		changes: changesSince(lastAt, given)
	};
}
function changesSince(lastAt, { policy, timeline, presentBecause, now }) {
	if (presentBecause !== null) return null;
	const then = policyInForce(timeline, lastAt);
	const changes = diffPolicies(then.policy, policy).filter(({ key }) => !OWN_KEYS.test(key));
	const asked = changes.filter(({ key }) => ASKED_KEYS.test(key));
	return {
		versions: timeline.filter(({ since }) => since !== null && since > lastAt && since <= now).length,
		asked,
		others: changes.length - asked.length,
		isOldest: then.since !== null && then.since > lastAt
	};
}
const OWN_KEYS = /^(?:review|in-force)(?:\.|$)/;
const ASKED_KEYS = /^(?:kinds|priorities|calendars|closure|reports|services)\./;
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
// src/parse/plain-tree.ts
const MEANS_MORE = /[\\*~]|&[#\p{L}\p{N}]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;
const CODE = /`([^`\n ](?:[^`\n]*[^`\n ])?)`/g;
const HEADING = /^(#{1,6}) (.+)$/;
function plainTree(text) {
	if (text.includes("\r")) return null;
	const lines = text.split("\n");
	if (plainLinks(lines, 1) === null) return null;
	const children = [];
	let paragraph = [];
	let items = [];
	let isSpread = false;
	let isParted = false;
	const endBlock = () => {
		const block = items.length > 0 ? listOf(items, isSpread) : paragraphOf(paragraph);
		[paragraph, items, isSpread, isParted] = [
			[],
			[],
			false,
			false
		];
		if (block === null) return false;
		if (block.children.length > 0) children.push(block);
		return true;
	};
	for (const line of lines) {
		if (line.endsWith(" ")) return null;
		if (ITEM.test(line)) {
			if (paragraph.length > 0) return null;
			isSpread ||= isParted;
			isParted = false;
			items.push(line.slice(2));
		} else if (line === "") {
			if (items.length > 0) isParted = true;
			else if (!endBlock()) return null;
		} else {
			if (items.length > 0 && !endBlock()) return null;
			const [, signs = "", name = ""] = HEADING.exec(line) ?? [];
			if (signs === "") paragraph.push(line);
			else {
				const words = endBlock() ? phrasesOf(name.trim()) : null;
				const depth = LEVELS[signs.length - 1];
				if (words === null || depth === void 0) return null;
				children.push({
					type: "heading",
					depth,
					children: words
				});
			}
		}
	}
	return endBlock() ? {
		type: "root",
		children
	} : null;
}
const LEVELS = [
	1,
	2,
	3,
	4,
	5,
	6
];
function paragraphOf(lines) {
	const children = lines.length === 0 ? [] : phrasesOf(lines.join("\n"));
	return children === null ? null : {
		type: "paragraph",
		children
	};
}
function listOf(items, spread) {
	const children = [];
	for (const item of items) {
		const [box = ""] = /^\[[ xX]\] /.exec(item) ?? [];
		const paragraph = paragraphOf([item.slice(box.length)]);
		if (paragraph === null) return null;
		const checked = box === "" ? null : box !== "[ ] ";
		children.push({
			type: "listItem",
			spread: false,
			checked,
			children: [paragraph]
		});
	}
	return {
		type: "list",
		ordered: false,
		start: null,
		spread,
		children
	};
}
function phrasesOf(text) {
	const phrases = [];
	const say = (words) => {
		if (words !== "") phrases.push({
			type: "text",
			value: words
		});
		return !MEANS_MORE.test(words) && !words.includes("`");
	};
	let at = 0;
	for (const found of text.matchAll(text.includes("`") ? CODE : LINK)) {
		const [all, words = "", url] = found;
		if (!say(text.slice(at, found.index))) return null;
		if (url === void 0) phrases.push({
			type: "inlineCode",
			value: words
		});
		else phrases.push({
			type: "link",
			title: null,
			url,
			children: [{
				type: "text",
				value: words
			}]
		});
		at = found.index + all.length;
	}
	return say(text.slice(at)) ? phrases : null;
}
export { limitCell as _, lessonOf as a, complianceRows as c, totalHolds as d, totalOf as f, verdictOf as g, verdictBasisOf as h, learningSince as i, judgedOf as l, isBreach as m, LESSONS as n, lessonsOf as o, breachesOf as p, agreementReview as r, mayTeach as s, plainTree as t, rateOf as u, limitText as v };
