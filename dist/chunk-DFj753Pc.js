import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { d as formatInstant } from "./chunk-DLN36p3t.js";
import { t as appendEvent } from "./chunk-BSa0IQBd.js";
import { n as changeKeys, r as removeEntry } from "./chunk-CylW1S-j.js";
import { t as alone } from "./chunk-DWWsxcno.js";
import { G as runGit, r as gather } from "./chunk-DzF9WQnV.js";
import { r as parseRecordText } from "./chunk-BC9TOAFq.js";
import { n as EVENT_NAMES } from "./chunk-CJer5J-v.js";
import { n as nearest } from "./chunk-CXy9TRC8.js";
import { n as withMoments, t as fieldsOf } from "./chunk-a26ZHex1.js";
import { n as instantOption } from "./chunk-uaAqT1ZD.js";
import { n as recordOf } from "./chunk-tR7beYm_.js";
import { t as rewrite } from "./chunk-BROxpI_k.js";
// src/git/committed-text.ts
function committedText(folder, path) {
	const answer = runGit(folder, [
		"cat-file",
		"blob",
		`HEAD:./${path}`
	]);
	return answer.kind === "ok" ? answer.output : null;
}
// src/commands/ledger/committed-entries.ts
function committedEntries(root, path, timeline, yaml) {
	const text = committedText(root, path);
	const left = ((text === null ? null : parseRecordText(path, text, yaml).file)?.incident.timeline ?? []).map((event) => JSON.stringify(event));
	return timeline.map((event) => {
		const at = left.indexOf(JSON.stringify(event));
		if (at !== -1) left.splice(at, 1);
		return at !== -1;
	});
}
// src/commands/ledger/entry-at.ts
function entryAt(timeline, asked) {
	const [name = "", turn] = asked.split("#");
	const places = timeline.flatMap(({ event }, index) => event === name ? [index] : []);
	const place = places[turn === void 0 ? 0 : Number(turn) - 1] ?? -1;
	const old = timeline[place];
	if (old !== void 0 && (turn !== void 0 || places.length === 1)) return {
		place,
		old
	};
	if (places.length > 0) {
		const listed = places.map((at, index) => `${name}#${index + 1} (${formatInstant(timeline[at]?.at ?? 0)})`);
		throw new CommandError(`There are ${places.length} \`${name}\`, and ${JSON.stringify(asked)} names none of them for certain.`, `Type ${listed.slice(0, 8).join(" or ")}.`);
	}
	const there = [...new Set(timeline.map(({ event }) => event))];
	const meant = nearest(name, there);
	const isEvent = EVENT_NAMES.some((one) => one === name);
	throw new CommandError(isEvent ? `The timeline has no \`${name}\`.` : `\`${name}\` is no event.`, meant === null ? `It has ${there.join(", ")}.` : `Did you mean ${meant}?`);
}
function nameOfEntry(timeline, place) {
	const name = timeline[place]?.event ?? "";
	const same = timeline.flatMap(({ event }, index) => event === name ? [index] : []);
	return same.length === 1 ? name : `${name}#${same.indexOf(place) + 1}`;
}
// src/commands/correct.ts
async function correct(shell, options) {
	const { tell, isCommitted } = await alone(shell, options, () => correctEntry(shell, options));
	await tell();
	if (!isCommitted) shell.err("note: it was not committed yet, so nothing is to be declared.\n");
	return 0;
}
async function correctEntry(shell, options) {
	const gathered = await gather(shell, options, {
		moments: "any",
		bearFaults: true
	});
	const record = recordOf(gathered.records, options.id, shell.place);
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	const timeline = timelineOf(record);
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
	const isCommitted = committedEntries(shell.root, record.path, timeline, yaml)[place] === true;
	if (isCommitted && options.reason === void 0) throw new CommandError(`\`${options.entry}\` was committed already, so that its change is declared.`, "Say why with --reason, as in --reason \"mistyped the hour\".");
	const changed = changedText(record, {
		place,
		old,
		at,
		changes
	}, yaml);
	const rewriting = {
		record,
		gathered,
		yaml,
		text: changed === null || !isCommitted ? changed : declaredText(changed, record.path, {
			old,
			at,
			changes,
			shell,
			options
		}, yaml),
		what: "The correction"
	};
	return {
		...await rewrite(shell, rewriting),
		isCommitted
	};
}
function timelineOf({ file, path }) {
	if (file !== null) return file.incident.timeline;
	throw new CommandError(`${path} cannot be read, so that nobody knows which entry is meant.`, `Run \`incident-ledger check ${path}\`.`);
}
function changedText(record, { place, old, at, changes }, yaml) {
	const timeline = timelineOf(record);
	const { text, path } = record;
	const isInOrder = (timeline[place - 1]?.at ?? at) <= at && at <= (timeline[place + 1]?.at ?? at);
	const all = at === old.at ? changes : {
		at: formatInstant(at),
		...changes
	};
	const changed = changeKeys(text, path, {
		entry: place,
		changes: all
	}, yaml);
	if (changed === null || isInOrder) return changed;
	const moved = entryText(changed, path, place, yaml);
	const rest = moved === null ? null : removeEntry(changed, path, place, yaml);
	return rest === null || moved === null ? null : appendEvent(rest, path, moved, yaml);
}
function entryText(text, path, place, yaml) {
	const { file } = parseRecordText(path, text, yaml);
	const entry = file?.incident.timeline[place];
	if (entry === void 0) return null;
	const { at, event, ...more } = entry;
	const fields = {};
	for (const [key, value] of Object.entries(more)) fields[key] = typeof value === "number" ? formatInstant(value) : isWritable(value) ? value : String(value);
	return {
		at: formatInstant(at),
		event,
		...fields
	};
}
function isWritable(value) {
	return typeof value === "string" || typeof value === "boolean" || Array.isArray(value);
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
export { committedText as i, timelineOf as n, committedEntries as r, correct as t };
