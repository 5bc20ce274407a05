import { Y as CommandError, o as nearest } from "./chunk-CsDEF--I.js";
import { Ni as kindIn, P as fileOf, pn as parseBodies } from "./chunk-BU5pFG3X.js";
import { g as lineEndOf, m as applyEdits, s as parseRecordText } from "./chunk-DooBvNNt.js";
import { n as editRecord, r as editingOf, t as rewrite } from "./chunk-CnD7L8Ul.js";
// src/parse/edit-section.ts
function sectionIn(text, facts, heading) {
	const span = spanOf(text, facts, heading);
	return span === null ? "" : text.slice(span.start, span.end).trim();
}
function writeSection(text, facts, { heading, words: typed, isAppended }) {
	const eol = lineEndOf(text);
	const words = typed.trim().split(/\r?\n/).join(eol);
	const span = spanOf(text, facts, heading);
	if (span === null) return `${text.trimEnd()}${eol}${eol}## ${heading}${eol}${eol}${words}${eol}`;
	const { start, end } = span;
	const old = isAppended ? text.slice(start, end).trim() : "";
	const kept = old === "" ? "" : `${old}${eol}${joint(old, words, eol)}`;
	const after = end === text.length ? "" : eol;
	return applyEdits(text, [{
		start,
		end,
		text: `${eol}${kept}${words}${eol}${after}`
	}]);
}
function joint(old, words, eol) {
	return isItem(old.slice(old.lastIndexOf("\n") + 1)) && isItem(words) ? "" : eol;
}
function isItem(line) {
	return /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line);
}
function spanOf(text, { headings: all }, heading) {
	const headings = all.filter(({ level }) => level <= 2);
	const index = headings.findIndex(({ level, text: name }) => level === 2 && name.toLowerCase() === heading.toLowerCase());
	const found = headings[index];
	if (found === void 0) return null;
	const starts = lineStarts(text);
	const startOf = (line) => starts[line - 1] ?? text.length;
	const { line, underlined } = found;
	const isLast = (start, at) => at >= line && /^ {0,3}-+\s*$/.test(text.slice(start, starts[at + 1]));
	const last = underlined === true ? starts.findIndex(isLast) + 1 : line;
	const next = headings[index + 1];
	return {
		start: startOf(last + 1),
		end: next === void 0 ? text.length : startOf(next.line)
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
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
		said: sectionIn(record.text, facts, heading)
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
