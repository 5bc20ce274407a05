import { t as trimEndOf } from "./chunk-jBuffEFY.js";
import { c as MENTIONED_LOGIN } from "./chunk-gb8En_Zd.js";
import { d as isDate } from "./chunk-D4aqUS7_.js";
import { n as isFollowUpKind } from "./chunk-Clvt0VQr.js";
// src/parse/task-box.ts
const BOX = /^\[([ \txX~/-]?)\](?=\s|$)/;
function asTask(item) {
	const box = BOX.exec(item);
	if (box === null) return null;
	return {
		done: box[1] === "x" || box[1] === "X",
		text: item.slice(box[0].length).trim()
	};
}
function isFollowUp(heading) {
	return /^follow[- ]?ups?$/i.test(heading.trim());
}
// src/model/unsaid.ts
const IMPACT_TO_COME = "To be described: who is affected, and how.";
const PROMISES = [
	/^(?:tb[acdf]|to ?do|fix ?me|xxx|wip|pending|placeholder|coming soon|lorem ipsum)$/i,
	/^(?:tb[acdf]|to ?do|fix ?me|xxx|wip|pending|placeholder|coming soon) ?[:–—-]/i,
	/^(?:TB[ACDF]|TODO|FIXME|XXX|WIP)\b/,
	/^lorem ipsum\b/i,
	/^(?:still )?to be (?:added|announced|completed|confirmed|decided|defined|described|determined|done|filled|investigated|provided|written)\b/i
];
const TO_FILL_IN = /^[[<{]+ ?(?:insert|fill in|add|describe|write|put|explain|your|what|who|why|how|when)\b[^[\]<>{}]*[\]>}]+\.?$/i;
const ENDING = "*_`~\"'])}>.!… 	";
const LONG = 200;
function isUnsaid(markdown) {
	const lines = markdown.replaceAll(/<!--[^]*?(?:-->|$)/g, "").split("\n").map((line) => line.trim()).filter((line) => line !== "" && !/^#{1,6}(?:\s|$)/.test(line));
	return lines.length > 0 && lines.every((line) => isPromise(line));
}
function isPromise(line) {
	if (line.length > LONG) return false;
	const item = line.replace(/^(?:>|[-*+](?=\s|$)|\d{1,3}[.)](?=\s|$)|\s)+/, "").replace(/^\[[ xX]?\]/, "").trim();
	if (!/[\p{L}\p{N}]/u.test(item) || TO_FILL_IN.test(item)) return true;
	const words = trimEndOf(item.replace(/^[*_`~"'([{<\s]+/, ""), ENDING);
	return PROMISES.some((pattern) => pattern.test(words));
}
// src/parse/unsaid-sections.ts
function markUnsaid(headings, lines, firstLine) {
	return headings.map((heading, index) => {
		if (heading.empty) return heading;
		let next = index + 1;
		while ((headings[next]?.level ?? 0) > heading.level) next += 1;
		const end = (headings[next]?.line ?? firstLine + lines.length) - firstLine;
		return isUnsaid(lines.slice(heading.line - firstLine + 1, end).join("\n")) ? {
			...heading,
			unsaid: true
		} : heading;
	});
}
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
export { IMPACT_TO_COME as a, markUnsaid as i, taskFacts as n, asTask as o, taskWords as r, isFollowUp as s, itemAdded as t };
