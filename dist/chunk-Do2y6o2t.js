import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { tt as kindIn } from "./chunk-BkX8CfSR.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { n as nearest } from "./chunk-CwceRszE.js";
import { d as formatInstant } from "./chunk-W33pUf1-.js";
import { i as recordPath, n as takenIds, r as nextFreeId, t as drawRecord } from "./chunk-BaqGvVnL.js";
import { i as terminalLine } from "./chunk-Ci5M1fQc.js";
import { t as createFile } from "./chunk-DOXKG7TC.js";
import { t as alone } from "./chunk-bKs7x8h6.js";
import { r as gather } from "./chunk-BM_aRclj.js";
import { n as instantOption } from "./chunk-Cgbkh-81.js";
import { i as tellStanding, n as refuse, r as tellErrors } from "./chunk-Bc4bjYHA.js";
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
	const title = options.title.replaceAll(/\s+/g, " ").trim();
	const id = nextFreeId(kind.prefix, reportedAt, takenIds(gathered.records));
	const path = recordPath(options.dir, id, title);
	const draft = draftOf({
		...options,
		title
	}, id, formatInstant(reportedAt));
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	const { drawn, errors } = drawRecord(path, draft, {
		shell,
		gathered,
		yaml
	});
	if (drawn === null || errors.length > 0) throw refuse("The record would not be valid", errors);
	const { text, judged } = drawn;
	createFile(shell.root, path, text);
	shell.out(`${terminalLine(path)}\n`);
	await tellStanding(shell, gathered, path, text);
	await tellErrors(shell, judged);
	return 0;
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
