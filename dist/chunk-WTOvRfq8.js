import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { Ni as kindIn, jt as gather, kn as readPolicy } from "./chunk-BU5pFG3X.js";
import { H as policyPath, T as terminalLine, Y as CommandError, o as nearest, r as typedList } from "./chunk-CsDEF--I.js";
import { i as recordPath, n as takenIds, r as nextFreeId, t as drawRecord } from "./chunk-BWoST9Aw.js";
import { t as createFile } from "./chunk-C8iUekj0.js";
import { t as alone } from "./chunk-iTjrpO76.js";
import { a as asOption, i as tellStanding, n as refuse, o as onTheLine, r as tellErrors } from "./chunk-Bkv0S5bu.js";
import { o as instantOption } from "./chunk-CUkcnYDa.js";
import { C as IMPACT_TO_COME, ht as URGENCIES, st as IMPACTS, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { r as authorOf } from "./chunk-D1Yki4Xb.js";
import { a as writtenRecord, i as tellNext, n as idsOnBranches, r as takeToGit, t as gitWay } from "./chunk-BoHGLw0A.js";
// src/commands/new/draft-of.ts
function refuseHalf(known) {
	const { title, services, impact, urgency, scope, exercise, backfill } = known;
	if (title === void 0) throw new CommandError("A record needs a title: what is wrong, in one line.", "Write it first, as in `incident-ledger new \"Mail is slow\" --service mail`.");
	if (scope !== void 0 && impact === void 0) throw new CommandError("--scope is part of an assessment, and there is none.", "Give --impact and --urgency too, or leave it to whoever assesses it.");
	if (services.length === 0) throw new CommandError("A record names at least one affected service.", "Add --service, as in --service login-api.");
	if (impact === void 0 !== (urgency === void 0)) throw new CommandError("Impact and urgency make the priority together, and one of them is missing.", "Give both --impact and --urgency, or neither: then somebody assesses it later.");
	if (exercise === true && backfill === true) throw new CommandError("--exercise and --backfill say two things of one incident.", "Give one of them: a drill, or what really happened and was written down afterwards.");
}
function draftOf(known, { id, reportedAt, started, detected }) {
	const { title, kind, services, impact, urgency, scope, by, source, summary = title } = known;
	const isAssessed = impact !== void 0;
	const entries = [
		...started === null ? [] : [{
			at: started,
			event: "started"
		}],
		...detected === null ? [] : [{
			at: detected,
			event: "detected"
		}],
		{
			at: reportedAt,
			event: "reported",
			by,
			source
		},
		...isAssessed ? [{
			at: reportedAt,
			event: "assessed",
			by,
			impact,
			urgency,
			scope
		}] : []
	].toSorted((one, other) => one.at - other.at);
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
		more: { declared: declaredBy(known) },
		timeline: entries.map((entry) => ({
			...entry,
			at: formatInstant(entry.at)
		})),
		sections: [{
			heading: "Summary",
			text: summary.trim() === "" ? title : summary
		}, ...isAssessed ? [{
			heading: "Impact",
			text: IMPACT_TO_COME
		}] : []]
	};
}
function declaredBy({ exercise, backfill }) {
	if (exercise === true) return "exercise";
	return backfill === true ? "backfill" : void 0;
}
function usualKind(kinds) {
	return Object.hasOwn(kinds, "service") ? "service" : Object.keys(kinds)[0] ?? "service";
}
// src/commands/new/ask-incident.ts
async function askIncident(asker, policy, known) {
	const line = async (message, faultOf = () => null, initial = "") => {
		const words = (await asker.text({
			message: terminalLine(message),
			initial,
			faultOf
		})).trim();
		return words === "" ? void 0 : words;
	};
	const title = known.title ?? await line("What is wrong, in one line", filled);
	const kinds = Object.keys(policy.kinds);
	const kind = known.kind ?? (kinds.length < 2 ? void 0 : await line(`Kind: ${kinds.join(" or ")}`, oneOf(kinds), usualKind(policy.kinds)));
	const catalogue = Object.keys(policy.services ?? {});
	const among = catalogue.length === 0 ? "" : ` (${catalogue.join(", ")})`;
	const services = known.services.length > 0 ? known.services : typedList(await line(`Affected services, with commas between${among}`, filled));
	const impact = known.impact ?? await line(`Impact: ${IMPACTS.join(", ")} (empty: assessed later)`, oneOf(["", ...IMPACTS]));
	const urgency = known.urgency ?? (impact === void 0 ? void 0 : await line(`Urgency: ${URGENCIES.join(", ")}`, oneOf(URGENCIES)));
	const summary = known.summary ?? await line("What is known so far (empty: what the title says)");
	return {
		...known,
		title,
		kind,
		services,
		impact,
		urgency,
		summary
	};
}
function filled(typed) {
	return typed.trim() === "" ? "It needs a word." : null;
}
function oneOf(words) {
	return (typed) => {
		const word = typed.trim();
		if (words.includes(word)) return null;
		const meant = nearest(word, words);
		return meant === null ? `Type ${words.filter(Boolean).join(", ")}.` : `Did you mean ${meant}?`;
	};
}
// src/commands/new.ts
async function create(shell, options) {
	const way = gitWay(shell, options.git);
	const known = await asked(shell, options);
	const { path, printResult } = await alone(shell, options, () => createRecord(shell, options, known));
	await printResult();
	const file = writtenRecord(path);
	if (way === null) tellNext(shell, file);
	else await takeToGit(shell, file, way);
	return 0;
}
async function asked(shell, options) {
	const { asker, typist, editor, summary } = options;
	const policy = (asker === null ? null : await readPolicy(shell.root, policyPath(options)))?.policy ?? null;
	const known = asker === null || policy === null ? options : await askIncident(asker, policy, options);
	if (editor === true) return {
		...known,
		summary: typist.edit(summary ?? "")
	};
	return summary === "-" ? {
		...known,
		summary: typist.read()
	} : known;
}
async function createRecord(shell, options, known) {
	refuseHalf(known);
	const gathered = await gather(shell, options, {
		moments: "any",
		bearFaults: true
	});
	const { policy } = gathered.policyFile;
	const name = known.kind ?? usualKind(policy.kinds);
	const kind = kindIn(policy, name);
	if (kind === void 0) throw unknownKind(name, Object.keys(policy.kinds));
	const moment = (option, text) => instantOption(shell, options, {
		option,
		text,
		meant: "past"
	});
	const { at, started, detected } = known;
	const reportedAt = at === void 0 ? shell.now : await moment("--at", at);
	const earlier = {
		started: started === void 0 ? null : await moment("--started", started),
		detected: detected === void 0 ? null : await moment("--detected", detected)
	};
	const title = (known.title ?? "").replaceAll(/\s+/g, " ").trim();
	const taken = new Set([...takenIds(gathered.records), ...idsOnBranches(shell)]);
	const id = nextFreeId(kind.prefix, reportedAt, taken);
	const path = recordPath(options.dir, id, title);
	const by = known.by ?? authorOf(shell.root, options.actor, policy) ?? void 0;
	const draft = draftOf({
		...known,
		title,
		by,
		kind: name
	}, {
		id,
		reportedAt,
		...earlier
	});
	const yaml = await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
	const { drawn, errors } = drawRecord(path, draft, {
		shell,
		gathered,
		yaml
	});
	if (drawn === null || errors.length > 0) {
		const spelled = errors.map((one) => ({
			...one,
			hint: onTheLine(one.hint, asOption)
		}));
		throw refuse("The record would not be valid", spelled);
	}
	const { text, judged } = drawn;
	createFile(shell.root, path, text);
	const printResult = async () => {
		shell.out(`${terminalLine(path)}\n`);
		if (by !== void 0 && by !== known.by) shell.err(`note: reported by ${terminalLine(by)}, as git or the run knows you; --by says another.\n`);
		await tellStanding(shell, gathered, path, text);
		await tellErrors(shell, judged);
	};
	return {
		path,
		printResult
	};
}
function unknownKind(kind, known) {
	const meant = nearest(kind, known);
	return new CommandError(`${JSON.stringify(kind)} is no kind of the policy.`, meant === null ? `It knows ${known.join(", ")}.` : `Did you mean ${meant}?`);
}
export { create };
