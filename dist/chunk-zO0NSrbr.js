import { B as readyAgreements, I as courseOfTheTime } from "./chunk-BqKgi8uJ.js";
import { r as parseRecordText } from "./chunk-11sMb6q7.js";
import { n as formatRecord, t as SUMMARY_KEYS } from "./chunk-Dc0aP-ha.js";
import { X as withExactRecords } from "./chunk-g3wUCg72.js";
// src/commands/ledger/refresh.ts
async function refresh(path, text, { policies, zones }, { shell, yaml }) {
	const cheap = parseRecordText(path, text, yaml);
	const [record = cheap] = await withExactRecords(shell.bodyWorker, [cheap], policies.timeline);
	const { file } = record;
	if (file === null) return {
		record,
		text
	};
	const { status, priority, impact, urgency } = courseOfTheTime(file, policies.timeline, readyAgreements(zones), null);
	const normal = formatRecord(text, path, {
		status,
		priority,
		impact,
		urgency
	}, yaml);
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
