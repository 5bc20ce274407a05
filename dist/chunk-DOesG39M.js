import { t as courseOfTheTime } from "./chunk-k5s8bUwc.js";
import { R as parseRecord } from "./chunk-oSLPQbdF.js";
import { t as formatRecord } from "./chunk-pZm5GvVC.js";
// src/commands/ledger/refresh.ts
function refresh(path, text, timeline, yaml) {
	const record = parseRecord(path, new TextEncoder().encode(text), yaml);
	if (record.file === null) return {
		record,
		text
	};
	const { status, priority, impact, urgency } = courseOfTheTime(record.file.incident, timeline, null);
	return {
		record,
		text: formatRecord(text, path, {
			status,
			priority,
			impact,
			urgency
		}, yaml)
	};
}
export { refresh as t };
