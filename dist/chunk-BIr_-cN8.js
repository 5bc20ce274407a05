import { G as CommandError, m as terminalLine } from "./chunk-CjMqj7m5.js";
import { Nt as formatInstant, s as parseRecordText } from "./chunk-Oq3APr6x.js";
import { n as changeKeys, r as removeEntry } from "./chunk-CIbkt34S.js";
import { n as editRecord, t as rewrite } from "./chunk-DkMZ912D.js";
import { a as committedText, i as committedEntries, t as UNKNOWN_ENTRY } from "./chunk-D4zJKpuc.js";
import { c as fileOf } from "./chunk-_MaYvks8.js";
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
	const { entry } = await editRecord(shell, options, (editing) => takeBack(shell, editing));
	const { event, at, path } = entry;
	const file = path === void 0 ? "" : `; ${terminalLine(path)} stays where it is`;
	shell.err(`note: took back \`${event}\` of ${formatInstant(at)}${file}.\n`);
	return 0;
}
async function takeBack(shell, editing) {
	const { record, yaml } = editing;
	const { timeline } = fileOf(record, UNKNOWN_ENTRY).incident;
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
			...editing,
			text,
			what: "The record without it",
			isMeant: (after) => after.timeline.length === timeline.length - 1
		}),
		entry
	};
}
export { undo };
