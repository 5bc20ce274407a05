import { G as CommandError, s as nearest } from "./chunk-gj6FY_hb.js";
import { A as runGit } from "./chunk-DFKZB4mx.js";
import { Lt as formatInstant, nt as EVENT_NAMES, s as parseRecordText } from "./chunk-BsDPZJUM.js";
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
// src/commands/ledger/entry-text.ts
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
export { committedEntries as a, nameOfEntry as i, UNKNOWN_ENTRY as n, committedText as o, entryAt as r, entryText as t };
