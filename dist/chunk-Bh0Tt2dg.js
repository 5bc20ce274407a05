import { Y as CommandError, o as nearest } from "./chunk-CsDEF--I.js";
import { Bn as committedText } from "./chunk-BU5pFG3X.js";
import { at as EVENT_NAMES, s as parseRecordText, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { st as appendEvent } from "./chunk-CUkcnYDa.js";
import { n as changeKeys, r as removeEntry } from "./chunk-B9sl3V1m.js";
// src/commands/ledger/change-entry.ts
function changeEntry({ text, path }, timeline, { place, at, changes }, yaml) {
	const isInOrder = (timeline[place - 1]?.at ?? at) <= at && at <= (timeline[place + 1]?.at ?? at);
	const all = at === timeline[place]?.at ? changes : {
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
	for (const [key, value] of Object.entries(more)) if (typeof value === "number") fields[key] = formatInstant(value);
	else if (isWritable(value)) fields[key] = value;
	else return null;
	return {
		at: formatInstant(at),
		event,
		...fields
	};
}
function isWritable(value) {
	return typeof value === "string" || typeof value === "boolean" || Array.isArray(value) && value.every((item) => typeof item === "string");
}
// src/commands/ledger/committed-entries.ts
function committedEntries(root, path, timeline, yaml) {
	const text = committedText(root, path);
	const file = text === null ? null : parseRecordText(path, text, yaml).file;
	const left = (file?.incident.timeline ?? []).map((entry, place) => ({
		entry,
		place,
		words: JSON.stringify(entry)
	}));
	const isHeld = timeline.map((event) => {
		const at = left.findIndex(({ words }) => words === JSON.stringify(event));
		if (at !== -1) left.splice(at, 1);
		return at !== -1;
	});
	return {
		committed: text === null || file === null ? null : {
			text,
			file
		},
		isHeld,
		missing: left
	};
}
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
// src/commands/ledger/entry-at.ts
const UNKNOWN_ENTRY = "nobody knows which entry is meant";
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
export { putBack as a, committedEntries as i, entryAt as n, changeEntry as o, nameOfEntry as r, UNKNOWN_ENTRY as t };
