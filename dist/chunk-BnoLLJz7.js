import { Gt as parseInstant, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { o as instantOption, st as appendEvent } from "./chunk-CUkcnYDa.js";
import { T as terminalLine, Y as CommandError, m as isThere, p as holdsBytes, v as plainBytes, x as withoutLinks } from "./chunk-CsDEF--I.js";
import { t as appendItem } from "./chunk-B9sl3V1m.js";
import { r as removeFile, t as createFile } from "./chunk-C8iUekj0.js";
import { f as tellClosing } from "./chunk-D1Yki4Xb.js";
import { n as editRecord, t as rewrite } from "./chunk-CnD7L8Ul.js";
import { n as withMoments, t as fieldsOf } from "./chunk-DB2Pzbe5.js";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
// src/commands/ledger/attach.ts
const HASHED = new Set(["evidence", "submitted"]);
function attach({ root }, { record, event, fields, fileAt, yaml }) {
	const unchanged = {
		text: record.text,
		fields,
		takeBack: () => void 0
	};
	const { path: asked } = fields;
	if (typeof asked !== "string" || fileAt === void 0 || record.id === null) return unchanged;
	const folder = dirname(resolve(root, record.path));
	const own = asked.startsWith("/") ? resolve(root, asked.slice(1)) : resolve(folder, asked);
	const file = isThere(own) ? own : fileAt(asked);
	const bytes = bytesOf(file, asked);
	if (bytes === null) return unchanged;
	const target = !relative(resolve(root), file).startsWith(`..${sep}`) && !relative(folder, file).startsWith("..") ? file : resolve(folder, record.id, basename(file));
	const isNew = !isThere(target);
	if (!isNew && !holdsBytes(target, bytes)) throw new CommandError(`${relative(root, target)} is another file of that name already; nothing was written.`, "Give the new one another name, and attach it again.");
	if (isNew) createFile(root, relative(root, target).split(sep).join("/"), bytes);
	const takeBack = () => {
		if (isNew) removeFile(target);
	};
	const path = relative(folder, target).split(sep).join("/");
	const { duty } = fields;
	const note = fields["note"] ?? (typeof duty === "string" ? `receipt of ${duty}` : void 0);
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	const isListed = record.file?.incident.evidence?.some((one) => one.path === path) === true;
	const item = {
		path,
		...typeof note === "string" && !note.includes("\n") ? { note } : {},
		sha256
	};
	const text = HASHED.has(event) && !isListed ? appendItem(record.text, record.path, {
		key: "evidence",
		item
	}, yaml) : record.text;
	if (text !== null) return {
		text,
		fields: {
			...fields,
			path
		},
		takeBack
	};
	takeBack();
	throw new CommandError(`${record.path} has evidence that cannot be added to. Nothing was written.`, "Run `incident-ledger check`.");
}
function bytesOf(file, asked) {
	if (!isThere(file)) throw new CommandError(`There is no file ${asked}, neither here nor beside the record. Nothing was written.`, "Type the path from where you stand.");
	return plainBytes(withoutLinks(file));
}
// src/commands/ledger/suspicions.ts
const ONCE = new Set([
	"started",
	"detected",
	"resolved",
	"validated"
]);
const ENDS = new Set(["closed", "dismissed"]);
function suspicions(before, after) {
	const known = new Map();
	for (const event of before) {
		const key = JSON.stringify(event);
		known.set(key, (known.get(key) ?? 0) + 1);
	}
	return after.flatMap((event, index) => {
		const key = JSON.stringify(event);
		const left = known.get(key) ?? 0;
		known.set(key, left - 1);
		return left > 0 ? [] : doubtsAbout(event, index, after);
	});
}
function doubtsAbout(event, index, timeline) {
	const reopened = timeline.slice(0, index).findLastIndex((one) => one.event === "reopened");
	const alike = timeline.slice(reopened + 1).filter((one) => one.event === event.event);
	const end = timeline.slice(index + 1).find((one) => ENDS.has(one.event));
	return [
		...ONCE.has(event.event) && alike.length > 1 ? [`there are ${alike.length} \`${event.event}\` now; \`undo\` takes the last one back, \`correct\` puts the first one right.`] : [],
		...timeline.filter((one) => JSON.stringify(one) === JSON.stringify(event)).length > 1 ? [`the same \`${event.event}\` of ${formatInstant(event.at)} stood there already.`] : [],
		...end !== void 0 && event.event !== "reopened" ? [`\`${event.event}\` of ${formatInstant(event.at)} stands before \`${end.event}\` of ${formatInstant(end.at)}: it says what was so before the incident ended.`] : [],
		...correctionDoubts(event, timeline)
	];
}
function correctionDoubts(event, timeline) {
	if (event.event !== "corrected") return [];
	const [name = "", turn = "1"] = event.entry.split("#");
	const entry = timeline.filter((one) => one.event === name)[Number(turn) - 1];
	if (entry === void 0) return [];
	const was = event.was?.trim() ?? "";
	const moment = parseInstant(was);
	return (typeof moment === "number" ? entry.at === moment : was !== "" && Object.values(entry).some((value) => value === was)) ? [`\`corrected\` says that \`${event.entry}\` was ${was}, and that is what it still says: \`correct\` changes the entry and writes \`corrected\` with it.`] : [];
}
// src/commands/log.ts
async function log(shell, options) {
	const { typist = null } = options;
	const details = fieldsOf(options.details, {
		typist,
		mayClear: false
	});
	const noted = options.editor === true ? { note: noteFrom(typist, details["note"]) } : {};
	const fields = withoutNulls({
		...details,
		...noted
	});
	await editRecord(shell, options, (editing) => addEntry(shell, options, fields, editing));
	return 0;
}
async function addEntry(shell, options, details, editing) {
	const { record, yaml } = editing;
	const at = options.at === void 0 ? shell.now : await instantOption(shell, options, {
		option: "--at",
		text: options.at,
		meant: "past"
	});
	const { event } = options;
	const attached = attach(shell, {
		record,
		event,
		fields: await withMoments(shell, options, details, at),
		fileAt: options.fileAt,
		yaml
	});
	const timeline = record.file?.incident.timeline ?? [];
	try {
		const entry = {
			at: formatInstant(at),
			event,
			...attached.fields
		};
		const { incident, printResult } = await rewrite(shell, {
			...editing,
			text: appendEvent(attached.text, record.path, entry, yaml),
			what: "The entry",
			isMeant: (read) => record.file === null || read.timeline.length === timeline.length + 1 && read.timeline.some((one) => one.event === event && one.at === at)
		});
		const doubts = suspicions(timeline, incident?.timeline ?? timeline);
		return { printResult: async () => {
			await printResult();
			for (const words of doubts) shell.err(`look again: ${terminalLine(words)}\n`);
			if (event === "closed") await tellClosing(shell, options, record.path);
		} };
	} catch (error) {
		attached.takeBack();
		if (event === "closed") await tellClosing(shell, options, record.path);
		throw error;
	}
}
function noteFrom(typist, note) {
	const words = typist?.edit(typeof note === "string" ? note : "").trim() ?? "";
	return words === "" ? null : words;
}
function withoutNulls(fields) {
	return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => value === null ? [] : [[key, value]]));
}
export { log as t };
