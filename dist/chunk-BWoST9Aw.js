import { Y as CommandError } from "./chunk-CsDEF--I.js";
import { G as idKey, H as idClaimedByName } from "./chunk-DM8t71Lm.js";
import { bn as readyAgreements, vn as courseOfTheTime } from "./chunk-BU5pFG3X.js";
import { s as parseRecordText, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { mt as yamlLines, yt as keepHead } from "./chunk-CUkcnYDa.js";
import { i as judgedWith, r as frontMatterErrors } from "./chunk-CTuOsTns.js";
import { t as headWish } from "./chunk-CsCHtUek.js";
import { basename } from "node:path/posix";
// src/parse/record-id.ts
function nextFreeId(prefix, instant, taken) {
	const [date = "", time = ""] = formatInstant(instant).split("T");
	const base = `${prefix}-${date.replaceAll("-", "")}-${time.slice(0, 5).replace(":", "")}`;
	const used = new Set([...taken].map((id) => idKey(id)));
	for (const letter of LETTERS) if (!used.has(`${base}${letter}`.toLowerCase())) return base + letter;
	throw new CommandError(`All ${LETTERS.length} IDs of the minute ${base} are taken.`, "Give the report another minute with --at, or add to a record that exists.");
}
const LETTERS = ["", ..."bcdefghijklmnopqrstuvwxyz".split("")];
const SLUG_LENGTH = 60;
function slugOf(title) {
	const words = title.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
	if (words === "") return "incident";
	if (words.length <= SLUG_LENGTH) return words;
	const cut = words.slice(0, 61);
	return cut.slice(0, cut.lastIndexOf("-"));
}
function recordPath(dir, id, title) {
	const [, year = "0000", month = "00"] = /-(\d{4})(\d{2})\d{2}-/.exec(id) ?? [];
	return `${dir}/${year}/${month}/${id}-${slugOf(title)}.md`;
}
// src/parse/render-new-record.ts
function renderNewRecord(record) {
	const { id, title, kind, services, summary, more = {}, timeline, sections } = record;
	const { status, priority, impact, urgency } = summary;
	const fields = {
		id,
		title,
		kind,
		services,
		status,
		priority: priority ?? void 0,
		impact: impact ?? void 0,
		urgency: urgency ?? void 0,
		...more
	};
	const entries = timeline.flatMap((entry) => yamlLines(entry, 4).map((line, at) => at === 0 ? `  - ${line.trimStart()}` : line));
	const body = sections.map(({ heading, text }) => `\n## ${heading}\n\n${text.trim()}\n`);
	return `${[
		"---",
		...yamlLines(fields, 0),
		"timeline:",
		...entries,
		"---"
	].join("\n")}\n${body.join("")}`;
}
// src/commands/ledger/draw-record.ts
function takenIds(records) {
	return new Set(records.flatMap(({ id, path }) => [id, idClaimedByName(basename(path))].flatMap((one) => one ?? [])));
}
function drawRecord(path, draft, { shell, gathered, yaml }) {
	const { file, findings } = parseRecordText(path, renderNewRecord(draft), yaml);
	if (file === null) return {
		drawn: null,
		errors: findings
	};
	const { timeline } = gathered.policies;
	const agreements = readyAgreements(gathered.zones);
	const { status, priority, impact, urgency } = courseOfTheTime(file, timeline, agreements, null);
	const summary = {
		status,
		priority,
		impact,
		urgency
	};
	const bare = renderNewRecord({
		...draft,
		summary
	});
	const text = keepHead(bare, path, headWish(gathered.policyFile.policy), yaml);
	const record = parseRecordText(path, text, yaml);
	const judged = judgedWith(shell, gathered, record);
	return {
		drawn: {
			text,
			judged
		},
		errors: frontMatterErrors(judged, record, yaml)
	};
}
export { recordPath as i, takenIds as n, nextFreeId as r, drawRecord as t };
