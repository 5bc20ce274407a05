import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { i as terminalLine } from "./chunk-Ci5M1fQc.js";
import { d as formatInstant } from "./chunk-DLN36p3t.js";
import { n as changeKeys, r as removeEntry } from "./chunk-CylW1S-j.js";
import { t as alone } from "./chunk-DWWsxcno.js";
import { i as committedText, n as timelineOf, r as committedEntries } from "./chunk-DFj753Pc.js";
import { r as parseRecordText } from "./chunk-BC9TOAFq.js";
import { r as gather } from "./chunk-DzF9WQnV.js";
import { n as recordOf } from "./chunk-tR7beYm_.js";
import { t as rewrite } from "./chunk-BROxpI_k.js";
// src/commands/ledger/detach.ts
function detach(root, record, { entry, text, yaml }) {
	const { path } = entry;
	const { timeline = [], evidence = [] } = record.file?.incident ?? {};
	const isIts = entry.event === "evidence" && evidence.some((one) => one.path === path);
	const old = isIts ? committedText(root, record.path) : null;
	const known = old === null ? null : parseRecordText(record.path, old, yaml).file?.incident;
	const isOthers = timeline.filter((one) => one.path === path).length > 1 || known?.evidence?.some((one) => one.path === path) === true;
	if (!isIts || path === void 0 || isOthers) return text;
	const left = evidence.filter((one) => one.path !== path);
	const changes = { evidence: left.length === 0 ? null : left };
	return changeKeys(text, record.path, {
		entry: null,
		changes
	}, yaml);
}
// src/commands/undo.ts
async function undo(shell, options) {
	const { tell, entry } = await alone(shell, options, () => takeBack(shell, options));
	await tell();
	const { event, at, path } = entry;
	const file = path === void 0 ? "" : `; ${terminalLine(path)} stays where it is`;
	shell.err(`note: took back \`${event}\` of ${formatInstant(at)}${file}.\n`);
	return 0;
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
	const left = removeEntry(record.text, record.path, place, yaml);
	const text = left === null ? null : detach(shell.root, record, {
		entry,
		text: left,
		yaml
	});
	return {
		...await rewrite(shell, {
			record,
			gathered,
			yaml,
			text,
			what: "The record without it",
			isMeant: (after) => after.timeline.length === timeline.length - 1
		}),
		entry
	};
}
export { undo };
