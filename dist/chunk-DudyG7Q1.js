import { t as courseOfTheTime } from "./chunk-D6LC-LYa.js";
import { V as parseRecord } from "./chunk-BScd9M5R.js";
import { t as formatRecord } from "./chunk-DcYhf6dW.js";
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
