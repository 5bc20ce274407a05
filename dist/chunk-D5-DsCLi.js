import { T as terminalLine, Y as CommandError } from "./chunk-CsDEF--I.js";
import { Bn as committedText, P as fileOf } from "./chunk-BU5pFG3X.js";
import { s as parseRecordText, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { n as changeKeys, r as removeEntry } from "./chunk-B9sl3V1m.js";
import { n as editRecord, t as rewrite } from "./chunk-CnD7L8Ul.js";
import { a as putBack, i as committedEntries, n as entryAt, t as UNKNOWN_ENTRY } from "./chunk-Bh0Tt2dg.js";
// src/commands/undo.ts
async function undo(shell, options) {
	const { entry } = await editRecord(shell, options, (editing) => takeBack(shell, editing));
	const { event, at, path } = entry;
	const file = path === void 0 ? "" : `; ${terminalLine(path)} stays where it is`;
	shell.err(`note: took back \`${event}\` of ${formatInstant(at)}${file}.\n`);
	return 0;
}
async function takeBack(shell, editing) {
	const { record, yaml } = editing;
	const { timeline } = fileOf(record, UNKNOWN_ENTRY).incident;
	const { isHeld } = committedEntries(shell.root, record.path, timeline, yaml);
	const place = timeline.findLastIndex(({ event }, index) => isHeld[index] !== true && event !== "reported");
	const entry = timeline[place];
	if (entry === void 0) throw new CommandError(`Every entry of ${record.id ?? record.path} is committed, or the report itself.`, "Put one right with `incident-ledger correct`, which declares the change.");
	const { path } = record;
	const changed = putBack(shell.root, {
		path,
		text: record.text,
		place,
		isNamed: false
	}, yaml);
	const left = changed === void 0 ? removeEntry(record.text, path, place, yaml) : changed;
	const text = left === null ? null : withoutTraces(shell.root, record, {
		entry,
		text: left,
		yaml
	});
	const length = timeline.length - (changed === void 0 ? 1 : 0);
	return {
		...await rewrite(shell, {
			...editing,
			text,
			what: "The record without it",
			isMeant: (after) => after.timeline.length === length
		}),
		entry
	};
}
function withoutTraces(root, record, { entry, text, yaml }) {
	if (entry.event !== "corrected") return detach(root, record, {
		entry,
		text,
		yaml
	});
	const { path } = record;
	const timeline = parseRecordText(path, text, yaml).file?.incident.timeline ?? [];
	const { place } = entryAt(timeline, entry.entry);
	const restored = putBack(root, {
		path,
		text,
		place,
		isNamed: true,
		was: entry.was
	}, yaml);
	return restored === void 0 ? text : restored;
}
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
export { undo };
