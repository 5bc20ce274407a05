import { t as trimEndOf } from "./chunk-jBuffEFY.js";
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
export { isFollowUp as i, IMPACT_TO_COME as n, asTask as r, markUnsaid as t };
