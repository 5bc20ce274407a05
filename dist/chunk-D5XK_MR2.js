import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { Ct as withoutId, bt as idInName, ft as kindIn, yt as idClaimedByName } from "./chunk-CsPbLBy9.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { n as nearest } from "./chunk-CXy9TRC8.js";
import { c as openPull, i as recordPath, n as takenIds, r as nextFreeId, t as drawRecord } from "./chunk-1-7qgnMG.js";
import { i as terminalLine } from "./chunk-Ciuw_oLg.js";
import { t as createFile } from "./chunk-iUEMICtQ.js";
import { I as findGitFolder, N as readPolicy, r as gather, s as policyPath } from "./chunk-CN0cMBUA.js";
import { n as takeLock, t as alone } from "./chunk-NRnMt7Z0.js";
import { a as asOption, i as tellStanding, n as refuse, o as onTheLine, r as tellErrors } from "./chunk-CG2K9VL2.js";
import { n as instantOption } from "./chunk-CS61Q6Jw.js";
import { h as URGENCIES, i as IMPACTS } from "./chunk-1OxQLOlK.js";
import { t as typedList } from "./chunk-BNX_D-p7.js";
import { t as authorOf } from "./chunk-Ba-0zfyA.js";
import { f as formatInstant } from "./chunk-CPx4st8f.js";
import { a as IMPACT_TO_COME } from "./chunk-DJ-FD4sm.js";
import { t as defaultBranch } from "./chunk-BGHHKDCd.js";
import { n as runGit, o as wordsOf, r as runOwnGit } from "./chunk-JNPwpIzf.js";
import { a as repositoryOf, o as explain, t as createClient } from "./chunk-9tE1Zhla.js";
import { t as ownSourceOf } from "./chunk-CaBH0ggx.js";
import { E as typed } from "./chunk-Bktt-T7P.js";
import { t as shellWord } from "./chunk-C-uzTUdL.js";
import { basename, join } from "node:path";
// src/commands/new/known-incident.ts
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
// src/commands/new/take-to-git.ts
function gitWay({ root }, wish) {
	const asked = [
		"commit",
		"branch",
		"push",
		"pr"
	].findLast((step) => wish[step]);
	if (asked === void 0) return null;
	const folder = findGitFolder(root);
	if (folder === null) throw new CommandError(`--${asked} needs a repository of git that can be written to, and there is none here.`, `Run \`git init\` first, or leave --${asked} away.`);
	const remote = runGit(root, [
		"config",
		"--get",
		"remote.origin.url"
	]);
	const address = remote.kind === "ok" ? remote.output.trim() : null;
	if ((wish.push || wish.pr) && address === null) throw new CommandError(`--${asked} needs a remote \`origin\`, and this repository has none.`, "Name one with `git remote add origin ADDRESS`, or commit alone with --commit.");
	const { repository } = ownSourceOf(address ?? "");
	if (wish.pr && repository === null) throw new CommandError("The remote `origin` is not on github.com, so that no pull request can be opened there.", "Push a branch with --branch --push, and open one as your host does.");
	return {
		wish,
		folder,
		repository,
		base: defaultBranch(root) ?? "main"
	};
}
async function takeToGit(shell, path, way) {
	const { wish, folder, repository } = way;
	const { message, branch } = namesOf(path);
	const isBranched = wish.branch || wish.pr;
	const isPushed = wish.push || wish.pr;
	const git = (...args) => {
		const answer = runOwnGit(shell.root, args);
		if (answer.kind === "ok") return;
		throw new CommandError(`The record is written, but \`git ${args[0]}\` was refused: ${wordsOf(answer)}.`, `Mend that, then go on with ${typed(args[0] === "push" ? "git push" : committing(path))}.`);
	};
	const release = await takeLock(join(folder, "incident-ledger", "commit"));
	try {
		if (isBranched) git("switch", "--quiet", "--create", branch);
		git("add", "--", path);
		git("commit", "--quiet", "--message", message, "--", path);
	} finally {
		release();
	}
	const on = isBranched ? ` on ${branch}` : "";
	if (!isPushed) return shell.err(`note: committed${on}; \`git push\` shows it to the others.\n`);
	git("push", "--quiet", "--set-upstream", "origin", "HEAD");
	shell.err(`note: committed${on}, and pushed to origin.\n`);
	if (wish.pr && repository !== null) await propose(shell, path, {
		...way,
		repository
	});
}
async function propose(shell, path, { repository, wish, base }) {
	const { message: title, branch } = namesOf(path);
	const page = `https://github.com/${repository}/compare/${base}...${branch}?expand=1`;
	const { token, apiUrl: baseUrl } = wish;
	if (token === null) return shell.err(`note: open the pull request at ${page}\n`);
	const log = (sentence) => shell.err(`note: ${terminalLine(sentence)}\n`);
	const client = await createClient({
		token,
		baseUrl,
		log
	});
	const body = `The record of an incident: \`${path}\`. Its clocks count from what it says, not from the merge.`;
	try {
		const pull = await openPull(repositoryOf(client, repository), {
			branch,
			base,
			title,
			body
		});
		shell.err(`note: ${terminalLine(pull === null ? `nothing to merge: ${page}` : pull.url)}\n`);
	} catch (error) {
		const { sentence } = explain(error, "open the pull request", "pull-requests: write");
		throw new CommandError(sentence, `The record is pushed; open it by hand at ${page}`, 3, error);
	}
}
function idsOnBranches({ root }) {
	const refs = runGit(root, [
		"for-each-ref",
		"--format=%(refname)",
		"refs/heads",
		"refs/remotes"
	]);
	return (refs.kind === "ok" ? refs.output.split("\n") : []).map((name) => `${/\/record-([^/]+)$/.exec(name)?.[1] ?? ""}.md`).flatMap((name) => idClaimedByName(name) ?? []);
}
function tellNext({ root, err }, path) {
	if (findGitFolder(root) === null) return;
	err(`Next, so that the others see it:\n  ${terminalLine(committing(path))}\n  git push\nAnother time --push does that at once, and --pr where the branch is protected.
`);
}
function committing(path) {
	const word = shellWord(path);
	return `git add -- ${word} && git commit -m "${namesOf(path).message}" -- ${word}`;
}
function namesOf(path) {
	const name = basename(path, ".md");
	const id = idInName(basename(path)) ?? name;
	return {
		message: `Record ${id}: ${withoutId(name).replaceAll("-", " ")}`,
		branch: `record-${id}`
	};
}
// src/commands/new.ts
async function create(shell, options) {
	const way = gitWay(shell, options.git);
	const known = await asked(shell, options);
	const { path, tell } = await alone(shell, options, () => createRecord(shell, options, known));
	await tell();
	if (way === null) tellNext(shell, path);
	else await takeToGit(shell, path, way);
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
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
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
	const tell = async () => {
		shell.out(`${terminalLine(path)}\n`);
		if (by !== void 0 && by !== known.by) shell.err(`note: reported by ${terminalLine(by)}, as git or the run knows you; --by says another.\n`);
		await tellStanding(shell, gathered, path, text);
		await tellErrors(shell, judged);
	};
	return {
		path,
		tell
	};
}
function unknownKind(kind, known) {
	const meant = nearest(kind, known);
	return new CommandError(`${JSON.stringify(kind)} is no kind of the policy.`, meant === null ? `It knows ${known.join(", ")}.` : `Did you mean ${meant}?`);
}
export { create };
