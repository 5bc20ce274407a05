import { Y as CommandError } from "./chunk-CsDEF--I.js";
import { s as parseRecordText, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { o as instantOption, st as appendEvent } from "./chunk-CUkcnYDa.js";
import { i as committedEntries, n as entryAt, o as changeEntry, r as nameOfEntry, t as UNKNOWN_ENTRY } from "./chunk-Bh0Tt2dg.js";
import { n as editRecord, t as rewrite } from "./chunk-CnD7L8Ul.js";
import { n as withMoments, t as fieldsOf } from "./chunk-DB2Pzbe5.js";
import { P as fileOf } from "./chunk-BU5pFG3X.js";
// src/commands/correct.ts
async function correct(shell, options) {
	const { isCommitted } = await editRecord(shell, options, (editing) => correctEntry(shell, options, editing));
	if (!isCommitted) shell.err("note: the entry was not committed yet, so the record need not say that it was changed.\n");
	return 0;
}
async function correctEntry(shell, options, editing) {
	const { record, yaml } = editing;
	const { timeline } = fileOf(record, UNKNOWN_ENTRY).incident;
	const { place, old } = entryAt(timeline, options.entry);
	const at = options.at === void 0 ? old.at : await instantOption(shell, options, {
		option: "--at",
		text: options.at,
		meant: "past"
	});
	const typed = fieldsOf(options.details, {
		typist: options.typist ?? null,
		mayClear: true
	});
	const changes = await withMoments(shell, options, typed, at);
	if (at === old.at && Object.keys(changes).length === 0) throw new CommandError("Nothing is to be changed.", "Give the keys as they should be, as in who=sam, or the moment with --at.");
	const isCommitted = committedEntries(shell.root, record.path, timeline, yaml).isHeld[place] === true;
	if (isCommitted && options.reason === void 0) throw new CommandError(`\`${options.entry}\` was committed already, so the record has to say that it was changed.`, "Say why with --reason, as in --reason \"mistyped the hour\".");
	const changed = changeEntry(record, timeline, {
		place,
		at,
		changes
	}, yaml);
	const declared = changed === null || !isCommitted ? changed : declaredText(changed, record.path, {
		old,
		at,
		changes,
		shell,
		options
	}, yaml);
	return {
		...await rewrite(shell, {
			...editing,
			text: declared,
			what: "The correction"
		}),
		isCommitted
	};
}
function declaredText(text, path, { old, at, changes, shell, options }, yaml) {
	const { file } = parseRecordText(path, text, yaml);
	if (file === null) return null;
	const { timeline } = file.incident;
	const wanted = Object.entries(changes);
	const place = timeline.findIndex((one) => one.event === old.event && one.at === at && wanted.every(([key, value]) => wordsOf(Reflect.get(one, key)) === wordsOf(value)));
	if (place === -1) return null;
	const was = at === old.at ? wanted.map(([key]) => `${key}: ${wordsOf(Reflect.get(old, key)) || "nothing"}`).join(", ") : formatInstant(old.at);
	const entry = {
		at: formatInstant(shell.now),
		event: "corrected",
		by: options.by,
		entry: nameOfEntry(timeline, place),
		was,
		reason: options.reason
	};
	return appendEvent(text, path, entry, yaml);
}
function wordsOf(value) {
	if (value === void 0 || value === null) return "";
	if (typeof value === "number") return formatInstant(value);
	return Array.isArray(value) ? value.join(", ") : JSON.stringify(value).replaceAll("\"", "");
}
export { correct };
