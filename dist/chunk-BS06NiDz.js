import { i as readyAgreements, t as courseOfTheTime } from "./chunk-PTb4J7j0.js";
import { n as parseRecord } from "./chunk-DQLUMgJw.js";
import { t as formatRecord } from "./chunk-BlXT_8nS.js";
import { V as withExactRecords } from "./chunk-6C1WCdpO.js";
// src/commands/ledger/refresh.ts
async function refresh(path, text, { policies, zones }, { shell, yaml }) {
	const cheap = parseRecord(path, new TextEncoder().encode(text), yaml);
	const [record = cheap] = await withExactRecords(shell, [cheap], policies.timeline);
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
