import { r as readyAgreements, t as courseOfTheTime } from "./chunk-BDmUJkXN.js";
import { n as parseRecord } from "./chunk-D7F02yo1.js";
import { t as formatRecord } from "./chunk-TR_UN44-.js";
// src/commands/ledger/refresh.ts
function refresh(path, text, { policies, zones }, yaml) {
	const record = parseRecord(path, new TextEncoder().encode(text), yaml);
	if (record.file === null) return {
		record,
		text
	};
	const { status, priority, impact, urgency } = courseOfTheTime(record.file.incident, policies.timeline, readyAgreements(zones), null);
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
