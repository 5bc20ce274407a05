import { G as CommandError, s as nearest } from "./chunk-ywCCfb2U.js";
import { A as runGit } from "./chunk-BBb73Xb0.js";
import { Lt as formatInstant, nt as EVENT_NAMES, s as parseRecordText } from "./chunk-Dke9P6BZ.js";
import { at as appendEvent } from "./chunk-LQqEm7jz.js";
import { n as changeKeys, r as removeEntry } from "./chunk-cbhXuvon.js";
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
export { nameOfEntry as a, entryAt as i, entryText as n, committedEntries as o, UNKNOWN_ENTRY as r, committedText as s, changeEntry as t };
