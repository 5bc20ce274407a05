import { r as MENTIONED_LOGIN } from "./chunk-C0Z9wn-m.js";
import { p as isDate } from "./chunk-W33pUf1-.js";
// src/parse/task-facts.ts
function taskFacts(text) {
	const owner = MENTIONED_LOGIN.exec(text);
	const due = /\bdue:? +(\d{4})-(\d{2})-(\d{2})(?:\D|$)/i.exec(text);
	const exists = due !== null && isDate(Number(due[1]), Number(due[2]), Number(due[3]));
	return {
		owner: owner?.[1] ?? null,
		due: exists ? `${due[1]}-${due[2]}-${due[3]}` : null
	};
}
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
export { isFollowUp as n, taskFacts as r, asTask as t };
