import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { $ as kindIn, S as courseOfTheTime, T as readyAgreements, ot as idClaimedByName } from "./chunk-BQ_0VFQV.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { n as nearest } from "./chunk-CwceRszE.js";
import { d as formatInstant } from "./chunk-W33pUf1-.js";
import { n as parseRecord } from "./chunk-CDqFfowv.js";
import { n as nextFreeId, r as recordPath, t as renderNewRecord } from "./chunk-DBk02jZf.js";
import { i as terminalLine } from "./chunk-Ci5M1fQc.js";
import { t as createFile } from "./chunk-DOXKG7TC.js";
import { t as alone } from "./chunk-C9mKo2BK.js";
import { i as tellStanding, n as refuse, o as frontMatterErrors, r as tellErrors, s as judgedWith } from "./chunk-DLWWTKts.js";
import { n as gather } from "./chunk-UfTZrR8i.js";
import { n as instantOption } from "./chunk-B2qT12zv.js";
import { basename } from "node:path/posix";
// src/commands/new.ts
function create(shell, options) {
	return alone(shell, options, () => createRecord(shell, options));
}
async function createRecord(shell, options) {
	const gathered = await gather(shell, options, {
		moments: "any",
		bearFaults: true
	});
	const { policy } = gathered.policyFile;
	const kind = kindIn(policy, options.kind);
	if (kind === void 0) throw unknownKind(options.kind, Object.keys(policy.kinds));
	if (options.scope !== void 0 && options.impact === void 0) throw new CommandError("--scope is part of an assessment, and there is none.", "Give --impact and --urgency too, or leave it to whoever assesses it.");
	if (options.services.length === 0) throw new CommandError("A record names at least one affected service.", "Add --service, as in --service login-api.");
	if (options.impact === void 0 !== (options.urgency === void 0)) throw new CommandError("Impact and urgency make the priority together, and one of them is missing.", "Give both --impact and --urgency, or neither: then somebody assesses it later.");
	if (options.exercise === true && options.backfill === true) throw new CommandError("--exercise and --backfill say two things of one incident.", "Give one of them: a drill, or what really happened and was written down afterwards.");
	const reportedAt = options.at === void 0 ? shell.now : await instantOption(shell, options, {
		option: "--at",
		text: options.at,
		meant: "past"
	});
	const taken = new Set(gathered.records.flatMap(idsOf));
	const title = options.title.replaceAll(/\s+/g, " ").trim();
	const id = nextFreeId(kind.prefix, reportedAt, taken);
	const path = recordPath(options.dir, id, title);
	const draft = draftOf({
		...options,
		title
	}, id, formatInstant(reportedAt));
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	const encoder = new TextEncoder();
	const { file, findings } = parseRecord(path, encoder.encode(renderNewRecord(draft)), yaml);
	if (file === null) throw refuse("The record would not be valid", findings);
	const { status, priority, impact, urgency } = courseOfTheTime(file, gathered.policies.timeline, readyAgreements(gathered.zones), null);
	const text = renderNewRecord({
		...draft,
		summary: {
			status,
			priority,
			impact,
			urgency
		}
	});
	const record = parseRecord(path, encoder.encode(text), yaml);
	const judged = judgedWith(shell, gathered, record);
	const errors = frontMatterErrors(judged, record, yaml);
	if (errors.length > 0) throw refuse("The record would not be valid", errors);
	createFile(shell.root, path, text);
	shell.out(`${terminalLine(path)}\n`);
	await tellStanding(shell, gathered, path, text);
	await tellErrors(shell, judged);
	return 0;
}
function idsOf({ id, path }) {
	return [id, idClaimedByName(basename(path))].flatMap((one) => one ?? []);
}
function draftOf(options, id, at) {
	const { title, kind, services, impact, urgency, scope, by, source } = options;
	const assessed = impact !== void 0 || urgency !== void 0;
	const summary = options.summary ?? title;
	return {
		id,
		title,
		kind,
		services,
		summary: {
			status: "reported",
			priority: null,
			impact: null,
			urgency: null
		},
		more: { declared: declaredBy(options) },
		timeline: [{
			at,
			event: "reported",
			by,
			source
		}, ...assessed ? [{
			at,
			event: "assessed",
			by,
			impact,
			urgency,
			scope
		}] : []],
		sections: [{
			heading: "Summary",
			text: summary
		}, ...assessed ? [{
			heading: "Impact",
			text: "To be described: who is affected, and how."
		}] : []]
	};
}
function declaredBy({ exercise, backfill }) {
	if (exercise === true) return "exercise";
	return backfill === true ? "backfill" : void 0;
}
function unknownKind(kind, known) {
	const meant = nearest(kind, known);
	return new CommandError(`${JSON.stringify(kind)} is no kind of the policy.`, meant === null ? `It knows ${known.join(", ")}.` : `Did you mean ${meant}?`);
}
export { create };
