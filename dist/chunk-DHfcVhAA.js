import { l as idKey } from "./chunk-CmBh3DqG.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { t as isConfidential } from "./chunk-Zc9OnoFq.js";
import { r as typed } from "./chunk-B2wWnyJA.js";
import { n as onlyOne } from "./chunk-BKvYGKsk.js";
// src/commands/ledger/entry-of.ts
function entryOf(entries, { records }, asked, place) {
	const record = onlyOne(records, asked, place);
	const entry = entries.find(({ file }) => file.path === record.path) ?? entries.find(({ file }) => record.id !== null && idKey(file.incident.id) === idKey(record.id));
	if (entry !== void 0) return entry;
	const id = record.id ?? asked;
	if (isConfidential(null, null, place)) throw new CommandError(`${id} cannot be computed: its record has errors, or begins after the moment asked for.`, "Run `incident-ledger check` on your own machine.");
	throw new CommandError(`${id} cannot be computed: its record ${record.path} has errors, or begins after the moment asked for.`, `Run ${typed(`incident-ledger check ${record.path}`)}.`);
}
export { entryOf as t };
