import { bn as readyAgreements, fn as withExactRecords, pr as drawHead, vn as courseOfTheTime } from "./chunk-BU5pFG3X.js";
import { s as parseRecordText } from "./chunk-DooBvNNt.js";
import { _t as formatRecord, gt as SUMMARY_KEYS, yt as keepHead } from "./chunk-CUkcnYDa.js";
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
function headWish(policy) {
	return {
		draw: drawHead,
		wanted: policy["record-head"] === "write"
	};
}
export { refresh as n, headWish as t };
