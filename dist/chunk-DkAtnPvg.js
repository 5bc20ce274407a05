import { i as readyAgreements, t as courseOfTheTime } from "./chunk-HKNtGtbC.js";
import { n as parseRecord } from "./chunk-Bdt405bb.js";
import { t as formatRecord } from "./chunk-fGvjPit5.js";
import { R as withExactRecords } from "./chunk-DZi5LMAx.js";
// src/commands/ledger/refresh.ts
async function refresh(path, text, { policies, zones }, { shell, yaml }) {
	const cheap = parseRecord(path, new TextEncoder().encode(text), yaml);
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
	return saidOf(parseRecord(path, new TextEncoder().encode(normal), yaml)) === saidOf(record) ? {
		record,
		text: normal
	} : {
		record,
		text
	};
}
function saidOf({ file }) {
	const said = {
		...file?.incident,
		status: null,
		priority: null,
		impact: null,
		urgency: null
	};
	return file === null ? "" : JSON.stringify(said);
}
export { refresh as t };
