import { Y as CommandError } from "./chunk-CsDEF--I.js";
import { It as elapsedSeconds, Wt as parseDuration, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { o as instantOption } from "./chunk-CUkcnYDa.js";
// src/commands/ledger/entry-fields.ts
const LISTS = new Set(["audience", "affects"]);
const FLAGS = new Set(["approximate"]);
const NOT_TRUE = /^(?:false|no|0)$/i;
function fieldsOf(details, { typist, mayClear }) {
	const fields = details.map((detail) => fieldOf(detail, typist, mayClear));
	const keys = fields.map(([key]) => key);
	const twice = keys.find((key, index) => keys.indexOf(key) !== index);
	if (twice !== void 0) throw new CommandError(`${JSON.stringify(twice)} is given twice, and an entry holds it once.`, "Leave one of them out; several roles of an audience stand in one, as in audience=users,stakeholders.");
	return Object.fromEntries(fields);
}
function fieldOf(detail, typist, mayClear) {
	if (FLAGS.has(detail)) return [detail, true];
	const cut = detail.indexOf("=");
	const key = detail.slice(0, cut);
	const value = detail.slice(cut + 1);
	if (cut < 1 || value === "" && !mayClear) throw new CommandError(`${JSON.stringify(detail)} is no detail of an entry.`, "Write key=value, as in who=sam or note=\"on it\".");
	if (key === "at" || key === "event") throw new CommandError(`${JSON.stringify(detail)} is no detail of an entry.`, key === "at" ? "Give the moment with --at." : "The event stands right after the ID.");
	if (value === "") return [key, null];
	if (key === "numbers") throw new CommandError("`numbers` is a list with a count for each thing, which is not typed here. Nothing was written.", "Log the entry without it, and write `numbers: [{ what: users, count: 4000 }]` into that entry of the record.");
	if (FLAGS.has(key)) return [key, NOT_TRUE.test(value) ? mayClear ? null : false : true];
	if (value === "-" && typist !== null) return [key, wordsFrom(typist, key)];
	return [key, LISTS.has(key) && value.includes(",") ? value.split(",").map((item) => item.trim()) : value];
}
function wordsFrom(typist, key) {
	const words = typist.read().replaceAll("\r\n", "\n").trim();
	if (words !== "") return words;
	throw new CommandError(`${key}=- takes its words from the pipe, and nothing came.`, `Write \`… | incident-ledger log …\`, or ${key}="…".`);
}
async function withMoments(shell, options, fields, at) {
	const expected = fields["expected"];
	if (typeof expected !== "string") return fields;
	const length = parseDuration(expected);
	const moment = length === null ? await instantOption(shell, options, {
		option: "expected",
		text: expected,
		meant: { after: at }
	}) : at + elapsedSeconds(length);
	return {
		...fields,
		expected: formatInstant(moment)
	};
}
export { withMoments as n, fieldsOf as t };
