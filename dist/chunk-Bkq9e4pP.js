import { d as isDate } from "./chunk-xCE1W7Kw.js";
// src/parse/task-facts.ts
function taskFacts(text) {
	const owner = /(?:^|[\s(])@([A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}(?:\/[\w.-]+)?)/.exec(text);
	const due = /\bdue:? +(\d{4})-(\d{2})-(\d{2})(?!\d)/i.exec(text);
	const exists = due !== null && isDate(Number(due[1]), Number(due[2]), Number(due[3]));
	return {
		owner: owner?.[1] ?? null,
		due: exists ? `${due[1]}-${due[2]}-${due[3]}` : null
	};
}
function isFollowUp(heading) {
	return /^follow[- ]?ups?$/i.test(heading.trim());
}
export { taskFacts as n, isFollowUp as t };
