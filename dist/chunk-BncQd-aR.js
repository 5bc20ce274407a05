import { G as CommandError, s as nearest } from "./chunk-ywCCfb2U.js";
import { sn as parseBodies, xi as kindIn } from "./chunk-DtJtOfmA.js";
import { f as applyEdits, p as lineEndOf, s as parseRecordText } from "./chunk-Dke9P6BZ.js";
import { n as editRecord, r as editingOf, t as rewrite } from "./chunk-KvzMpGsK.js";
import { u as fileOf } from "./chunk-m2ryI_8o.js";
// src/parse/edit-section.ts
function writeSection(text, { headings: all }, written) {
	const eol = lineEndOf(text);
	const words = written.words.trim().split(/\r?\n/).join(eol);
	const headings = all.filter(({ level }) => level <= 2);
	const index = headings.findIndex((heading) => isSection(heading, written.heading));
	const found = headings[index];
	if (found === void 0) {
		const start = text.trimEnd().length;
		return `${text.slice(0, start)}${eol}${eol}## ${written.heading}${eol}${eol}${words}${eol}`;
	}
	const starts = lineStarts(text);
	const begin = startsAfter(text, starts, found);
	const next = headings[index + 1];
	const end = next === void 0 ? text.length : starts[next.line - 1] ?? text.length;
	const old = text.slice(begin, end).trim();
	const kept = written.isAppended && old !== "" ? `${old}${eol}${joint(old, words, eol)}` : "";
	return applyEdits(text, [{
		start: begin,
		end,
		text: `${eol}${kept}${words}${eol}${next === void 0 ? "" : eol}`
	}]);
}
function joint(old, words, eol) {
	return isItem(old.split("\n").at(-1) ?? "") && isItem(words) ? "" : eol;
}
function isItem(line) {
	return /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line);
}
function isSection({ level, text }, name) {
	return level === 2 && text.trim().toLowerCase() === name.trim().toLowerCase();
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function startsAfter(text, starts, { line, underlined }) {
	let next = line;
	if (underlined === true) while (next < starts.length && !/^ {0,3}(?:=+|-+)\s*$/.test(lineAt(text, starts, next))) next += 1;
	return starts[underlined === true ? next + 1 : next] ?? text.length;
}
function lineAt(text, starts, index) {
	return text.slice(starts[index], starts[index + 1]);
}
// src/commands/write.ts
async function write(shell, options) {
	const before = await look(shell, options, await editingOf(shell, options));
	const words = wordsOf(before, options);
	const { isAppended } = options;
	await editRecord(shell, options, async (editing) => {
		const { record } = editing;
		const { facts, heading, said: now } = await look(shell, options, editing);
		if (now !== before.said && !isAppended) {
			shell.err(`${words.trimEnd()}\n`);
			throw new CommandError(`The section ${heading} was changed by somebody else meanwhile; nothing was written. Your words stand above.`, "Run it again: it starts from what stands there now.");
		}
		const text = writeSection(record.text, facts, {
			heading,
			words,
			isAppended
		});
		await refuseSwallowed(shell, parseRecordText(record.path, text).file, facts, heading);
		return rewrite(shell, {
			...editing,
			text,
			what: "The section"
		});
	});
	return 0;
}
async function look(shell, { section }, { gathered, record }) {
	const file = fileOf(record, "nobody knows where its body begins");
	const facts = await exactFacts(shell, file);
	const heading = headingOf(section, file, facts, gathered.policyFile.policy);
	return {
		facts,
		heading,
		said: said(heading, file, facts)
	};
}
async function exactFacts(shell, file) {
	const { facts } = await parseBodies(shell.bodyWorker, [file]);
	const exact = facts.get(file.path);
	if (exact !== void 0) return exact;
	throw new CommandError(`The body of ${file.path} could not be read in time. Nothing was written.`, "Write it in an editor.");
}
const KNOWN = [
	"Summary",
	"Impact",
	"Actions taken",
	"Root cause",
	"Follow-up",
	"Lessons learned"
];
function headingOf(asked, { incident }, { headings }, policy) {
	const there = headings.filter(({ level }) => level === 2).map(({ text }) => text);
	const required = kindIn(policy, incident.kind)?.requires.sections ?? [];
	const all = [...new Map([
		...KNOWN,
		...required,
		...there
	].map((name) => [plain(name), name]))];
	const key = plain(asked);
	const exact = all.filter(([name]) => name === key);
	const found = exact.length > 0 ? exact : all.filter(([name]) => name.startsWith(key));
	const [first, ...others] = found;
	if (first !== void 0 && others.length === 0 && key !== "") return first[1];
	const names = all.map(([name]) => name.replaceAll(" ", "-"));
	const meant = nearest(key.replaceAll(" ", "-"), names);
	throw new CommandError(found.length > 1 ? `${JSON.stringify(asked)} may be ${found.map(([, name]) => name).join(" or ")}.` : `${JSON.stringify(asked)} is no section of this record.`, meant === null || found.length > 1 ? `Type one of ${names.join(", ")}.` : `Did you mean ${meant}?`);
}
function plain(name) {
	return name.trim().toLowerCase().replaceAll(/[-_\s]+/g, " ");
}
function wordsOf({ heading, said: old }, options) {
	const { typist, words, isEdited, isAppended } = options;
	const typed = isEdited ? typist.edit(isAppended ? "" : old) : words === "-" ? typist.read() : words;
	if (typed.trim() === "") throw new CommandError("There are no words to write. Nothing was written.", "Type them after the section, `-` for what comes by the pipe, or --editor.");
	return plain(heading) === "follow up" ? asTasks(typed) : typed;
}
function asTasks(words) {
	return words.replaceAll(/^@/gm, "- [ ] @");
}
function said(heading, { body }, { headings }) {
	const sections = headings.filter(({ level }) => level <= 2);
	const index = sections.findIndex(({ level, text }) => level === 2 && plain(text) === plain(heading));
	const found = sections[index];
	if (found === void 0) return "";
	const next = sections[index + 1];
	const lines = body.text.split("\n");
	const end = next === void 0 ? lines.length : next.line - body.line;
	return lines.slice(found.line - body.line + 1, end).join("\n").trim();
}
async function refuseSwallowed(shell, after, facts, heading) {
	const before = tops(facts);
	const wanted = before.some((name) => plain(name) === plain(`2 ${heading}`)) ? before : [...before, `2 ${heading}`];
	const now = after === null ? [] : tops(await exactFacts(shell, after));
	if (JSON.stringify(now) === JSON.stringify(wanted)) return;
	throw new CommandError("The words would change which sections the record has. Nothing was written.", "Use headings of three signs (###), and close each code block and comment.");
}
function tops({ headings }) {
	return headings.filter(({ level }) => level <= 2).map(({ level, text }) => `${level} ${text}`);
}
export { write as t };
