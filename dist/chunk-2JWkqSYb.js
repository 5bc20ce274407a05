import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { c as CommandError, i as terminalLine } from "./chunk-CcPcSAix.js";
import { m as parseInstant, u as formatInstant } from "./chunk-D8GpqOuA.js";
import { a as lineStart, i as lineEndOf, n as lastOffset, o as nextLineStart, r as applyEdits, t as refresh } from "./chunk-CzBiBpHD.js";
import { _ as pairOf, d as parseRecord, h as nodeAt, m as findFences, n as gather, v as parseExactDocument } from "./chunk-Cbx6y8YP.js";
import { a as entryErrors, c as yamlBraces, i as instantOption, l as yamlLines, n as tellErrors, r as tellStanding, s as judgedWith, t as refuse } from "./chunk-BwSv8Dzt.js";
import { n as writeFileAtomically } from "./chunk-CIueSwpn.js";
// src/parse/append-event.ts
function appendEvent(text, path, entry, exact) {
	const { fences } = findFences(path, text);
	if (fences === null) return null;
	const document = parseExactDocument(text, fences, exact);
	if (document.errors.length > 0) return null;
	const timeline = nodeAt(document, ["timeline"], exact);
	if (!exact.isSeq(timeline) || timeline.items.length === 0) return null;
	const index = lastNotLater(timeline, entry.at, exact);
	const edit = timeline.flow === true ? inBrackets(timeline, index, entry, exact) : onLines(text, timeline, index, entry, exact);
	return edit === null ? null : applyEdits(text, [edit]);
}
function lastNotLater(timeline, at, exact) {
	const moment = parseInstant(at);
	return timeline.items.findLastIndex((item) => {
		const value = exact.isMap(item) ? pairOf(item.items, "at", exact)?.value : null;
		const other = exact.isScalar(value) && typeof value.value === "string" ? parseInstant(value.value) : null;
		return typeof other === "number" && typeof moment === "number" && other <= moment;
	});
}
function onLines(text, timeline, index, entry, exact) {
	const model = timeline.items[Math.max(0, index)];
	const first = timeline.items[0];
	if (!exact.isNode(model) || !exact.isNode(first)) return null;
	const dash = text.lastIndexOf("-", (first.range?.[0] ?? 0) - 1);
	const indent = dash - lineStart(text, dash);
	const eol = lineEndOf(text);
	const written = yamlLines(entry, indent + 2).map((line, at) => at === 0 ? `${" ".repeat(indent)}- ${line.trimStart()}` : line).map((line) => line + eol).join("");
	if (index === -1) {
		const start = lineStart(text, dash);
		return {
			start,
			end: start,
			text: written
		};
	}
	const end = lastOffset(model, exact) ?? 0;
	const start = end > 0 && text[end - 1] === "\n" ? end : nextLineStart(text, end);
	return {
		start,
		end: start,
		text: written
	};
}
function inBrackets(timeline, index, entry, exact) {
	const model = timeline.items[Math.max(0, index)];
	if (!exact.isNode(model)) return null;
	const [start = 0, end = 0] = model.range ?? [];
	return index === -1 ? {
		start,
		end: start,
		text: `${yamlBraces(entry)}, `
	} : {
		start: end,
		end,
		text: `, ${yamlBraces(entry)}`
	};
}
// src/commands/log.ts
const LISTS = new Set(["audience", "affects"]);
const FLAGS = new Set(["approximate"]);
async function log(shell, options) {
	const gathered = await gather(shell, options);
	const wanted = options.id.toLowerCase();
	const record = gathered.records.find(({ id }) => id?.toLowerCase() === wanted);
	if (record === void 0 || record.text === null) throw new CommandError(`No record has the id ${options.id}.`, "Run `incident-ledger status --all` for the ids there are.");
	const yaml = await import("./chunk-CuBvy_wi.js").then((m) => __toESM(m.default, 1));
	const entry = {
		at: formatInstant(instantOption("--at", options.at, shell.now)),
		event: options.event,
		...fieldsOf(options.details)
	};
	const added = appendEvent(record.text, record.path, entry, yaml);
	if (added === null) throw new CommandError(`${record.path} has no timeline that can be added to. Nothing was written.`, `Run \`incident-ledger check ${record.path}\`.`);
	const { policy } = gathered.policyFile;
	const { record: after, text } = refresh(record.path, added, policy, yaml);
	const before = parseRecord(record.path, new TextEncoder().encode(record.text), yaml);
	if (after.findings.length > before.findings.length) {
		const old = new Set(before.findings.map(({ message }) => message));
		throw refuse("The entry would not be valid", after.findings.filter(({ message }) => !old.has(message)));
	}
	const judged = judgedWith(shell, gathered, after);
	const errors = entryErrors(judged, before, after, yaml);
	if (errors.length > 0) throw refuse("The entry would not be valid", errors);
	writeFileAtomically(shell.root, record.path, text);
	shell.out(`${terminalLine(record.path)}\n`);
	tellStanding(shell, gathered, record.path, text);
	const written = parseRecord(record.path, new TextEncoder().encode(text), yaml);
	await tellErrors(shell, judgedWith(shell, gathered, written));
	return 0;
}
function fieldsOf(details) {
	const fields = details.map((detail) => fieldOf(detail));
	const keys = fields.map(([key]) => key);
	const twice = keys.find((key, index) => keys.indexOf(key) !== index);
	if (twice !== void 0) throw new CommandError(`${JSON.stringify(twice)} is given twice, and an entry holds it once.`, "Leave one of them out; several roles of an audience stand in one, as in audience=users,stakeholders.");
	return Object.fromEntries(fields);
}
function fieldOf(detail) {
	const cut = detail.indexOf("=");
	const key = detail.slice(0, cut);
	const value = detail.slice(cut + 1);
	if (cut < 1 || value === "") throw new CommandError(`${JSON.stringify(detail)} is no detail of an entry.`, "Write key=value, as in who=sam or note=\"on it\".");
	if (key === "at" || key === "event") throw new CommandError(`${JSON.stringify(detail)} is no detail of an entry.`, key === "at" ? "Give the moment with --at." : "The event stands right after the ID.");
	if (FLAGS.has(key)) return [key, value === "true"];
	return [key, LISTS.has(key) && value.includes(",") ? value.split(",").map((item) => item.trim()) : value];
}
export { log };
