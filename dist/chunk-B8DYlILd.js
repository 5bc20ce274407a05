import { fn as courseOfTheTime, mn as readyAgreements, on as withExactRecords } from "./chunk-DtJtOfmA.js";
import { s as parseRecordText } from "./chunk-Dke9P6BZ.js";
import { _t as SUMMARY_KEYS, bt as keepHead, vt as formatRecord } from "./chunk-LQqEm7jz.js";
import { t as headWish } from "./chunk-LXs3fyBa.js";
// src/commands/ledger/refresh.ts
async function refresh(path, text, { policies, zones, policyFile }, { shell, yaml, instants }) {
	const cheap = parseRecordText(path, text, yaml);
	const [record = cheap] = await withExactRecords(shell.bodyWorker, [cheap], policies.timeline);
	const { file } = record;
	if (file === null) return {
		record,
		text
	};
	const { status, priority, impact, urgency } = courseOfTheTime(file, policies.timeline, readyAgreements(zones), null);
	const formatted = formatRecord(text, path, {
		summary: {
			status,
			priority,
			impact,
			urgency
		},
		instants
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
