import { ut as idKey } from "./chunk-BkX8CfSR.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { r as isConfidential } from "./chunk-rrhkAFPL.js";
import { T as typed } from "./chunk-DXf685yP.js";
// src/commands/ledger/entry-of.ts
function entryOf(entries, { records }, id, place) {
	const wanted = idKey(id);
	const entry = entries.find(({ file }) => idKey(file.incident.id) === wanted);
	if (entry !== void 0) return entry;
	const broken = records.find((record) => record.id?.toLowerCase() === wanted);
	if (broken !== void 0) {
		if (isConfidential(null, null, place)) throw new CommandError(`${id} cannot be computed: its record has errors, or begins after the moment asked for.`, "Run `incident-ledger check` on your own machine.");
		throw new CommandError(`${id} cannot be computed: its record ${broken.path} has errors, or begins after the moment asked for.`, `Run ${typed(`incident-ledger check ${broken.path}`)}.`);
	}
	const near = entries.filter(({ file }) => idKey(file.incident.id).startsWith(wanted.slice(0, 12)));
	throw new CommandError(`No record has the id ${id}.`, near.length > 0 ? `Did you mean ${near.map(({ file }) => file.incident.id).join(" or ")}?` : "Run `incident-ledger status --all` for the ids there are.");
}
export { entryOf as t };
