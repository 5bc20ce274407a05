import { n as isFollowUpKind } from "./chunk-DcHDo9QI.js";
import { c as MENTIONED_LOGIN } from "./chunk-BHqcb9RK.js";
import { d as isDate } from "./chunk-D4aqUS7_.js";
// src/model/task-text.ts
function taskFacts(text) {
	const owner = MENTIONED_LOGIN.exec(text);
	const due = /\bdue:? +(\d{4})-(\d{2})-(\d{2})(?:\D|$)/i.exec(text);
	const facts = {
		owner: owner?.[1] ?? null,
		due: due === null ? null : dateOf(due)
	};
	const tail = tailOf(text);
	if (tail === null) return facts;
	return tail.items.reduceRight((said, item) => ({
		...said,
		...itemOf(item)
	}), facts);
}
function itemAdded(text, item) {
	const tail = tailOf(text);
	const isOurs = tail?.items.some((one) => itemOf(one) !== null) === true;
	return tail === null || !isOurs ? {
		added: ` (${item})`,
		fromEnd: 0
	} : {
		added: `, ${item}`,
		fromEnd: text.trimEnd().length - tail.end
	};
}
function taskWords(typed) {
	const text = typed.replace(/^@[\w-]+(?:\[bot\])?\s+/, "").trimEnd();
	const tail = tailOf(text);
	if (tail === null) return text;
	const [first = ""] = tail.items;
	return (tail.items.length === 1 && /^due/i.test(first) ? /^due \d{4}-\d{2}-\d{2}$/.test(first) && text.endsWith(")") : tail.items.every((item) => itemOf(item) !== null)) ? text.slice(0, tail.start).trimEnd() : text;
}
function tailOf(text) {
	const trimmed = text.trimEnd();
	const end = trimmed.length - (trimmed.endsWith(".") ? 2 : 1);
	const start = trimmed.lastIndexOf("(", end);
	if (start === -1 || trimmed[end] !== ")") return null;
	return {
		items: trimmed.slice(start + 1, end).split(/[,;]/).map((item) => item.trim()),
		start,
		end
	};
}
function itemOf(item) {
	const date = /^(due|done):? +(\d{4})-(\d{2})-(\d{2})$/i.exec(item);
	if (date !== null) {
		const on = dateOf([
			date[0],
			date[2] ?? "",
			date[3] ?? "",
			date[4] ?? ""
		]);
		return date[1]?.toLowerCase() === "due" || on === null ? {} : { doneOn: on };
	}
	const issue = /^(?:issue )?(?:#|GH-)([1-9]\d{0,9})$/i.exec(item);
	if (issue !== null) return { issue: Number(issue[1]) };
	if (/^https?:\/\/\S+$/.test(item) || /^[\w.-]+\/[\w.-]+#[1-9]\d{0,9}$/.test(item)) return { elsewhere: item };
	const reserved = /^reserved-([0-9a-f]{8})$/.exec(item)?.[1];
	if (reserved !== void 0) return { reserved };
	if (/^@\S+$/.test(item)) return {};
	const kind = kindOf(item);
	return kind === null ? null : { kind };
}
function kindOf(item) {
	const stem = /^(prevent|detect|mitigat)(?:s|e|es|ion|ive|ing)?$/i.exec(item)?.[1]?.toLowerCase();
	const kind = stem === void 0 ? "" : stem === "mitigat" ? "mitigates" : `${stem}s`;
	return isFollowUpKind(kind) ? kind : null;
}
function dateOf([, year, month, day]) {
	return isDate(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
}
export { taskFacts as n, taskWords as r, itemAdded as t };
