import { G as CommandError, T as terminalLine } from "./chunk-ywCCfb2U.js";
import { i as entryAt, n as entryText, o as committedEntries, r as UNKNOWN_ENTRY, s as committedText, t as changeEntry } from "./chunk-DQ94ncS9.js";
import { Lt as formatInstant, s as parseRecordText } from "./chunk-Dke9P6BZ.js";
import { n as changeKeys, r as removeEntry } from "./chunk-cbhXuvon.js";
import { n as editRecord, t as rewrite } from "./chunk-KvzMpGsK.js";
import { u as fileOf } from "./chunk-m2ryI_8o.js";
// src/commands/ledger/put-back.ts
function putBack(root, { path, text, place, isNamed, was }, yaml) {
	const timeline = parseRecordText(path, text, yaml).file?.incident.timeline ?? [];
	const entry = timeline[place];
	const { committed, isHeld, missing: all } = committedEntries(root, path, timeline, yaml);
	const missing = all.filter((one) => one.entry.event === entry?.event);
	if (committed === null || entry === void 0 || missing.length === 0) return void 0;
	const fresh = timeline.filter(({ event }, at) => event === entry.event && isHeld[at] !== true);
	if (!isNamed && fresh.length > missing.length) return void 0;
	const [one, ...others] = missing.length === 1 ? missing : missing.filter((each) => formatInstant(each.entry.at) === was);
	if (one === void 0 || others.length > 0) throw new CommandError(`Several entries \`${entry.event}\` were changed since the last commit, and nobody can tell which this was.`, "Put each right with `incident-ledger correct`, or take the file of the commit with `git checkout`.");
	const fields = entryText(committed.text, path, one.place, yaml);
	if (fields === null) return null;
	const gone = Object.keys(entry).flatMap((key) => key in fields ? [] : [[key, null]]);
	const changes = {
		...Object.fromEntries(gone),
		...fields
	};
	const restored = changeEntry({
		text,
		path
	}, timeline, {
		place,
		at: one.entry.at,
		changes
	}, yaml);
	if (restored === null) return null;
	const after = parseRecordText(path, restored, yaml).file;
	return after !== null && sayingOf(committed.file) === sayingOf(after) ? committed.text : restored;
}
function sayingOf({ incident, body }) {
	const timeline = incident.timeline.map((event) => JSON.stringify(event)).toSorted();
	return JSON.stringify([{
		...incident,
		timeline
	}, body.text]);
}
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
