import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { d as formatInstant } from "./chunk-W33pUf1-.js";
import { r as removeEntry } from "./chunk-Cc78vQGT.js";
import { t as alone } from "./chunk-DGvDIv0i.js";
import { n as timelineOf, r as committedEntries } from "./chunk-CXVsLL8L.js";
import { r as gather } from "./chunk-AR3MC68V.js";
import { n as recordOf } from "./chunk-NFzItEew.js";
import { t as rewrite } from "./chunk-CwL2BBtP.js";
// src/commands/undo.ts
function undo(shell, options) {
	return alone(shell, options, () => takeBack(shell, options));
}
async function takeBack(shell, options) {
	const gathered = await gather(shell, options, {
		moments: "any",
		bearFaults: true
	});
	const record = recordOf(gathered.records, options.id, shell.place);
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	const timeline = timelineOf(record);
	const committed = committedEntries(shell.root, record.path, timeline, yaml);
	const place = timeline.findLastIndex(({ event }, index) => committed[index] !== true && event !== "reported");
	const entry = timeline[place];
	if (entry === void 0) throw new CommandError(`Every entry of ${record.id ?? record.path} is committed, or the report itself.`, "Put one right with `incident-ledger correct`, which declares the change.");
	const text = removeEntry(record.text, record.path, place, yaml);
	await rewrite(shell, {
		record,
		gathered,
		yaml,
		text,
		what: "The record without it",
		isMeant: (after) => after.timeline.length === timeline.length - 1
	});
	shell.err(`note: took back \`${entry.event}\` of ${formatInstant(entry.at)}.\n`);
	return 0;
}
export { undo };
