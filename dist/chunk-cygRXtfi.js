import { t as courseOfTheTime } from "./chunk-C0njtv4l.js";
import { R as parseRecord } from "./chunk-ujlP63Bl.js";
import { t as formatRecord } from "./chunk-CL6MAcec.js";
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
