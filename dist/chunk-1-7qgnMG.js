import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { r as parseRecordText } from "./chunk-Bktt-T7P.js";
import { c as statusOf, i as placeOf } from "./chunk-9tE1Zhla.js";
import { F as readyAgreements, j as courseOfTheTime, xt as idKey, yt as idClaimedByName } from "./chunk-CsPbLBy9.js";
import { f as formatInstant } from "./chunk-CPx4st8f.js";
import { n as yamlLines } from "./chunk-DcrHmAig.js";
import { l as frontMatterErrors, u as judgedWith } from "./chunk-CG2K9VL2.js";
import { basename } from "node:path/posix";
// src/github/open-pull.ts
function incidentBranch(what, id) {
	return `incident-ledger/${what}-${id.replace(/[^A-Za-z0-9-]/g, "-")}`;
}
const MOST = 50;
async function branchFor(repository, name, base) {
	const [first, ...more] = Array.from({ length: MOST }, (_, at) => at === 0 ? name : `${name}-${at + 1}`);
	let branch = first ?? name;
	for (const next of [...more, null]) {
		const pulls = await pullsFrom(repository, branch, base);
		const open = pulls.find(({ state }) => state === "open");
		if (open !== void 0) return {
			branch,
			pull: open
		};
		if (pulls.length === 0 || next === null) break;
		branch = next;
	}
	return {
		branch,
		pull: null
	};
}
async function pullsFrom(repository, branch, base) {
	const { data } = await repository.client.rest.pulls.list({
		...placeOf(repository),
		state: "all",
		head: `${repository.owner}:${branch}`,
		base,
		per_page: 100
	});
	return data.map(({ number, html_url: url, state }) => ({
		number,
		url,
		state
	}));
}
async function ensureBranch(repository, branch, base) {
	const { git } = repository.client.rest;
	const place = placeOf(repository);
	const { data } = await git.getRef({
		...place,
		ref: `heads/${base}`
	});
	try {
		await git.createRef({
			...place,
			ref: `refs/heads/${branch}`,
			sha: data.object.sha
		});
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
	}
}
async function openPull(repository, wanted) {
	const { branch: head, base, title, body } = wanted;
	try {
		const { data } = await repository.client.rest.pulls.create({
			...placeOf(repository),
			title,
			body,
			head,
			base,
			request: { retries: 0 }
		});
		return {
			number: data.number,
			url: data.html_url
		};
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
		const open = (await pullsFrom(repository, head, base)).find(({ state }) => state === "open");
		if (open === void 0 && !/no commits between/i.test(String(error))) throw error;
		return open ?? null;
	}
}
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
	const end = cut.lastIndexOf("-");
	return end > 0 ? cut.slice(0, end) : cut.slice(0, SLUG_LENGTH);
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
	const text = renderNewRecord({
		...draft,
		summary: {
			status,
			priority,
			impact,
			urgency
		}
	});
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
export { branchFor as a, openPull as c, recordPath as i, pullsFrom as l, takenIds as n, ensureBranch as o, nextFreeId as r, incidentBranch as s, drawRecord as t };
