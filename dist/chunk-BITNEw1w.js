import { dn as courseOfTheTime, on as withExactRecords, pn as readyAgreements } from "./chunk-COJB8fuv.js";
import { s as parseRecordText } from "./chunk-Oq3APr6x.js";
import { dt as formatRecord, pt as keepHead, ut as SUMMARY_KEYS } from "./chunk-Dk5oytLv.js";
import { t as headWish } from "./chunk-BzemhNF8.js";
// src/commands/ledger/refresh.ts
async function refresh(path, text, { policies, zones, policyFile }, { shell, yaml }) {
	const cheap = parseRecordText(path, text, yaml);
	const [record = cheap] = await withExactRecords(shell.bodyWorker, [cheap], policies.timeline);
	const { file } = record;
	if (file === null) return {
		record,
		text
	};
	const { status, priority, impact, urgency } = courseOfTheTime(file, policies.timeline, readyAgreements(zones), null);
	const formatted = formatRecord(text, path, {
		status,
		priority,
		impact,
		urgency
	}, yaml);
	const normal = keepHead(formatted, path, headWish(policyFile.policy), yaml);
	if (normal === text) return {
		record,
		text
	};
	return saidOf(parseRecordText(path, normal, yaml)) === saidOf(record) ? {
		record,
		text: normal
	} : {
		record,
		text
	};
}
const REPEATING = new Set(SUMMARY_KEYS);
function saidOf({ file }) {
	if (file === null) return "";
	const said = Object.entries(file.incident).filter(([key]) => !REPEATING.has(key));
	return JSON.stringify(said);
}
export { refresh as t };
