import { t as courseOfTheTime } from "./chunk-B7n6K5Hi.js";
import { B as parseRecord } from "./chunk-B_s_kXvw.js";
import { t as formatRecord } from "./chunk-DgzmLKzC.js";
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
