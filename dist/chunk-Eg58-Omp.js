import { C as compareText, G as idKey } from "./chunk-DM8t71Lm.js";
import { Gr as followUpsOf, T as dueDay } from "./chunk-BU5pFG3X.js";
import { S as taskWords } from "./chunk-DooBvNNt.js";
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
// src/period/statistics.ts
const FEWEST = 3;
const WORTH_NAMING = .1;
function summarize(values) {
	const sorted = values.toSorted((a, b) => a.seconds - b.seconds || (a.id < b.id ? -1 : 1));
	const n = sorted.length;
	const at = (rank) => sorted[rank]?.seconds ?? null;
	const low = at(Math.ceil(n / 2) - 1);
	const high = at(Math.floor(n / 2));
	const total = sorted.reduce((sum, { seconds }) => sum + seconds, 0);
	return {
		n,
		median: low === null || high === null ? null : Math.floor((low + high) / 2),
		p90: at(Math.ceil(n * 9 / 10) - 1),
		max: at(n - 1),
		mean: n === 0 ? null : Math.floor(total / n),
		outlier: outlierOf(sorted, total)
	};
}
function outlierOf(sorted, total) {
	const n = sorted.length;
	if (n < FEWEST) return null;
	const mean = total / n;
	const away = ({ seconds }) => Math.abs(seconds - mean);
	const farthest = sorted.reduce((one, other) => away(other) >= away(one) ? other : one);
	const meanWithout = (total - farthest.seconds) / (n - 1);
	if (Math.abs(meanWithout - mean) < mean * WORTH_NAMING) return null;
	return {
		...farthest,
		meanWithout: Math.floor(meanWithout)
	};
}
// src/period/follow-ups.ts
function countedFollowUps(entry, terms, now) {
	return followUpsOf(entry, terms, now).map((row) => ({
		...row,
		entry
	}));
}
function followUpFigures(all, now, { policy, zones }) {
	const rows = all.filter(({ task }) => !task.done).map((row) => {
		const { kind, issue, elsewhere, owner, text } = row.task;
		return {
			id: row.incident,
			what: taskWords(text),
			owner,
			due: dueDay(row, zones, policy.timezone),
			overdue: row.state === "overdue",
			...row.isByPolicy ? { byPolicy: true } : {},
			...kind === void 0 ? {} : { kind },
			...issue === void 0 ? {} : { issue },
			...elsewhere === void 0 ? {} : { elsewhere }
		};
	}).toSorted((a, b) => compareText(a.due ?? "9", b.due ?? "9") || compareText(a.id, b.id));
	return {
		done: all.length - rows.length,
		open: rows.length,
		overdue: rows.filter(({ overdue }) => overdue).length,
		withoutOwner: rows.filter(({ owner }) => owner === null).length,
		rows,
		kept: isMoreSaid(policy, all.map(({ task }) => task)) ? keptOf(all, now) : null
	};
}
function isMoreSaid(policy, tasks) {
	return policy["follow-ups"] !== void 0 || tasks.some(({ kind, issue, elsewhere, doneOn }) => [
		kind,
		issue,
		elsewhere,
		doneOn
	].some((said) => said !== void 0));
}
function keptOf(all, now) {
	const open = all.filter(({ task }) => !task.done);
	return {
		...tallyOf(all),
		age: summarize(open.map(({ incident: id, since }) => ({
			id,
			seconds: now - since
		}))),
		byOwner: grouped(all, ({ task }) => [task.owner]),
		byService: grouped(all, ({ entry }) => entry.file.incident.services),
		byKind: grouped(all, ({ task }) => [task.kind ?? null])
	};
}
function isDated({ doneAt, dueAt }) {
	return doneAt !== null && dueAt !== null;
}
function tallyOf(rows) {
	const count = (isCounted) => rows.filter(isCounted).length;
	return {
		inTime: count((row) => row.state === "done" && isDated(row)),
		late: count(({ state }) => state === "late"),
		undated: count((row) => row.state === "done" && !isDated(row)),
		open: count(({ task }) => !task.done),
		overdue: count(({ state }) => state === "overdue")
	};
}
function grouped(all, namesOf) {
	const groups = new Map();
	for (const row of all) for (const name of namesOf(row)) {
		const key = name?.toLowerCase() ?? null;
		groups.set(key, [...groups.get(key) ?? [], row]);
	}
	return [...groups].map(([name, rows]) => ({
		name,
		...tallyOf(rows)
	})).toSorted((a, b) => b.open - a.open || compareText(a.name ?? "", b.name ?? ""));
}
export { recurrencesOf as a, summarize as i, followUpFigures as n, isMoreSaid as r, countedFollowUps as t };
