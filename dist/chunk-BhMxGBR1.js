import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { N as mayRead, U as LEDGER_LABEL, W as isSameLabel, Y as lastSweepIn, Z as authorsOf, c as openRepository, w as findDelivered } from "./chunk-CUkcnYDa.js";
import { Bt as instantOf, Mt as DAY, Pt as HOUR, Rt as formatElapsed } from "./chunk-DooBvNNt.js";
import { ct as rostersIn, hn as discreetShell, in as explain, nn as placeOf, ot as dutiesNow, q as leftOutNames, s as defaultBranch } from "./chunk-D1Yki4Xb.js";
import { T as committedAt, X as jsonText } from "./chunk-DM8t71Lm.js";
import { C as paint, E as wrap, T as terminalLine, W as tidyPath } from "./chunk-CsDEF--I.js";
import { n as shippedPacks } from "./chunk-QEieY6hk.js";
import { Cr as utcAndLocal, Ei as everybodyOf, Jt as readingOf, jt as gather, ki as rotaFileAt, qn as checkPolicy, tr as presentAt } from "./chunk-BU5pFG3X.js";
import { t as readWorkflows } from "./chunk-D6Zr5HlE.js";
import "./chunk-Cub3RlXP.js";
// src/github/examine.ts
async function examine(repository, authors, now, { isPersonal, people }) {
	const { client } = repository;
	const place = placeOf(repository);
	const one = {
		...place,
		per_page: 1
	};
	const reads = [];
	const read = async (of, permission, ask) => {
		try {
			const answer = await ask();
			reads.push({
				of,
				failure: null
			});
			return answer;
		} catch (error) {
			reads.push({
				of,
				failure: explain(error, `read ${of}`, permission)
			});
			return null;
		}
	};
	const about = await read("the repository", "contents: read", () => client.rest.repos.get(place));
	const heardAt = now();
	const found = await read("issues", "issues: write", () => findDelivered(repository, authors));
	await read("pull requests", "pull-requests: read", () => client.rest.pulls.list(one));
	const labels = await read("labels", "issues: write", () => client.paginate(client.rest.issues.listLabelsForRepo, {
		...place,
		per_page: 100
	}));
	const withoutAccess = people.length === 0 ? [] : await read("who may read the repository", "contents: read", () => withoutAccessAmong(repository, people));
	const workflows = await client.rest.actions.listRepoWorkflows({
		...place,
		per_page: 100
	}).catch(() => null);
	return {
		isPrivate: about?.data.private ?? null,
		isArchived: about?.data.archived ?? null,
		hasIssues: about?.data.has_issues ?? null,
		pushedAt: instantIn(about?.data.pushed_at),
		mayWrite: isPersonal ? about?.data.permissions?.push ?? null : null,
		reads,
		withoutAccess,
		labels: labels?.map(({ name }) => name) ?? null,
		found,
		workflowStates: workflows === null ? null : new Map(workflows.data.workflows.map(({ path, state }) => [path, state])),
		skew: skewOf(about?.headers.date, heardAt)
	};
}
const MOST = 100;
async function withoutAccessAmong(repository, people) {
	const found = [];
	for (const login of people.slice(0, MOST)) if (!await mayRead(repository, login)) found.push(login);
	return found;
}
function instantIn(text) {
	const milliseconds = Date.parse(text ?? "");
	return Number.isNaN(milliseconds) ? null : instantOf(milliseconds);
}
function skewOf(date, heardAt) {
	const theirs = instantIn(date);
	return theirs === null ? null : heardAt - theirs;
}
// src/commands/doctor/diagnosis.ts
function fine(found) {
	return {
		verdict: "fine",
		found,
		remedy: null
	};
}
function problem(found, remedy) {
	return {
		verdict: "problem",
		found,
		remedy
	};
}
function unknown(found, remedy = null) {
	return {
		verdict: "unknown",
		found,
		remedy
	};
}
function askedGithub(look) {
	return (input) => input.github === null ? unknown("GitHub was not asked.", "Name --repo owner/name and set GITHUB_TOKEN.") : look(input.github, input);
}
// src/commands/doctor/look-at-folder.ts
const lookAtRecords = ({ gathered: { records } }) => {
	const unread = leftOutNames(records, true);
	if (unread.length === 0) return fine(`All ${records.length} records can be read.`);
	const named = unread.slice(0, 5).join(", ") + (unread.length > 5 ? ", …" : "");
	return problem(`No deadline is watched in ${unread.length} of ${records.length} records: ${named}.`, "Run `incident-ledger check`, and mend what it names.");
};
const ABOUT_PEOPLE = new Set([
	"policy-reach",
	"policy-roles",
	"policy-placeholder",
	"policy-away"
]);
const lookAtPolicy = (input) => {
	return byRules(input, (rule) => !ABOUT_PEOPLE.has(rule), `No rule finds fault with ${input.gathered.policyFile.path}.`);
};
const lookAtRoles = (input) => {
	return byRules(input, (rule) => ABOUT_PEOPLE.has(rule), "Everybody whom the policy calls can be reached.");
};
const lookAtPacks = ({ gathered: { policyFile }, packs }) => {
	const regimes = Object.entries(policyFile.policy.regimes ?? {}).filter(([, { pack }]) => pack !== void 0);
	if (regimes.length === 0) return [];
	const older = regimes.flatMap(([name, { read = "", pack }]) => {
		const [own = name] = pack?.split("@") ?? [];
		const shipped = packs.find((one) => one.name === own);
		return shipped === void 0 || shipped.read <= read ? [] : {
			name,
			read,
			shipped
		};
	});
	if (older.length === 0) return fine("No pack of duties is older than what comes with the tool.");
	return older.map(({ name, read, shipped }) => unknown(`The regime ${name} of the policy was read on ${read === "" ? "no date that it says" : read}; the pack ${shipped.name}@${shipped.version} of the tool on ${shipped.read}.`, `Compare it with packs/${shipped.name}.yml of the tool, then correct \`read\` and \`pack\`.`));
};
function byRules({ gathered: { policyFile, zones }, now }, isAsked, well) {
	const asked = checkPolicy({
		policy: policyFile.policy,
		zones,
		present: presentAt(now)
	}).filter(({ rule }) => isAsked(rule));
	return asked.length === 0 ? [fine(well)] : asked.map(({ message, hint }) => problem(message, hint));
}
const lookAtHistory = ({ gathered: { git }, workflows }) => {
	const cut = workflows.filter(({ steps }) => steps.some(({ fetchDepth }) => fetchDepth !== 0));
	return [git === null ? unknown("This is no Git work tree, or git is not installed.") : git.isShallow ? problem("The history of this clone was cut when it was fetched.", "Run `git fetch --unshallow`; in a workflow give actions/checkout `fetch-depth: 0`.") : fine("The history is whole."), ...cut.map(({ path }) => problem(`${path} checks out without history before it runs Incident Ledger.`, "Give its actions/checkout `with: { fetch-depth: 0 }`."))];
};
// src/commands/doctor/look-at-reach.ts
function peopleOnDuty({ contacts }, now) {
	const people = rostersIn(contacts).flatMap(({ roster }) => peopleNow(roster, now));
	return [...new Set(people)];
}
const lookAtRota = ({ gathered: { policyFile, zones }, github, now }) => rotaFindings({
	policy: policyFile.policy,
	zones,
	now,
	withoutAccess: github?.withoutAccess
});
function rotaFindings({ policy, zones, now, withoutAccess }) {
	if (rostersIn(policy.contacts).length === 0) return [];
	const gaps = dutiesNow(policy, zones, now).filter(({ shift }) => shift.why === "gap");
	const people = peopleOnDuty(policy, now);
	return [...gaps.length === 0 ? [fine("No rota has a gap now.")] : gaps.map(({ rota }) => gapIn(rota)), ...left(withoutAccess, people)];
}
function gapIn(rota) {
	return problem(`Nobody is on duty on the rota ${rota} now, and no off-duty time is declared.`, "Enter a cover with `incident-ledger cover`, or add a layer to the rota.");
}
function left(withoutAccess, people) {
	if (withoutAccess === void 0) return [];
	if (withoutAccess === null) return [unknown("Whether the people of the rota are still here could not be asked.")];
	if (withoutAccess.length === 0) return [fine(`All ${people.length} people of the rotas may read the repository.`)];
	return withoutAccess.map((login) => problem(`${login} is on a rota, and may not read the repository: no mention reaches them.`, "Take them off the rota, or give them access again."));
}
function peopleNow(roster, now) {
	const file = rotaFileAt(roster, now);
	if (file === null) return [];
	const covers = file.covers.filter(({ to }) => to > now);
	return everybodyOf({
		...roster,
		versions: [{
			since: null,
			file: {
				...file,
				covers
			}
		}]
	});
}
const lookAtReceivers = ({ receivers = [] }) => receivers.map(({ receiver, verdict, found }) => {
	const sentence = `${receiver}: ${found}.`;
	if (verdict === "fine") return fine(sentence);
	if (verdict === "unset") return unknown(sentence, "Run doctor where sweeps run, with the variables that they have.");
	return problem(sentence, "Mend the variable, or the receiver in the policy; docs/reference/receivers.md says what it takes.");
});
// src/commands/doctor/look-at-github.ts
const SWITCHED_OFF_AFTER = 60 * DAY;
const WARN_AFTER = 46 * DAY;
const REMEDY = "Switch it on again in the Actions tab, and let something be committed once a month.";
const lookAtLife = (input) => input.workflows.length === 0 ? [] : lifeOf(input);
const lifeOf = askedGithub((github, { workflows, lastCommitAt, now }) => {
	const states = workflows.flatMap(({ path }) => {
		const state = github.workflowStates?.get(path);
		return state === void 0 ? [] : {
			path,
			state
		};
	});
	const off = states.filter(({ state }) => state !== "active");
	if (off.length > 0) return off.map(({ path, state }) => switchedOff(path, state));
	const signs = [lastCommitAt, github.pushedAt].filter((at) => at !== null);
	if (github.isPrivate === true || signs.length === 0) return states.length > 0 ? fine("GitHub says that the workflow is active.") : unknown("Whether the workflow is active could not be asked (`actions: read`).");
	const silent = now - Math.max(...signs);
	if (silent > SWITCHED_OFF_AFTER && states.length === 0) return problem(`Nothing was pushed for ${formatElapsed(silent)}, so GitHub has switched the schedule off.`, REMEDY);
	if (silent > WARN_AFTER) return problem(`Nothing was pushed for ${formatElapsed(silent)}; after 60 days GitHub switches the schedule off.`, "Push something: the date of the SLA’s last review, say.");
	return fine(`The last push was ${formatElapsed(Math.max(0, silent))} ago.`);
});
function switchedOff(path, state) {
	return problem(`${path} does not run: ${state === "disabled_inactivity" ? "GitHub switched it off for want of activity" : `it is ${state}`}.`, REMEDY);
}
const lookAtToken = askedGithub((github) => {
	const refused = github.reads.flatMap(({ failure }) => failure === null ? [] : [failure]);
	const feature = new Set(github.reads.filter(({ failure }) => failure === null).map(({ of }) => of));
	return [
		...feature.size === 0 ? [] : [fine(`The token may read ${[...feature].join(", ")}.`)],
		...refused.map(({ status, sentence, remedy }) => status === null ? unknown(sentence, remedy) : problem(sentence, remedy)),
		writing(github.mayWrite)
	];
});
function writing(mayWrite) {
	if (mayWrite === true) return fine("The token may write to the repository.");
	if (mayWrite === false) return problem("The token may not write to the repository.", "Pass one that may write issues and contents.");
	return unknown("Whether the token may write cannot be told without writing: its job’s `permissions` decide.");
}
const lookAtIssues = askedGithub(({ isArchived, hasIssues }) => {
	if (isArchived === true) return problem("The repository is archived, and takes no issues.", "Unarchive it in its settings.");
	if (hasIssues === false) return problem("Issues are switched off, so there is no place to tell anybody.", "Switch them on in the repository's settings (General, Features).");
	return isArchived === null || hasIssues === null ? unknown("GitHub did not say whether the repository takes issues.") : fine("Issues are switched on.");
});
const lookAtLabels = ({ github, gathered: { policyFile } }) => {
	if (github === null) return [];
	const { labels } = github;
	if (labels === null) return unknown("The labels could not be listed.");
	const { priorities, kinds } = policyFile.policy;
	const missing = [
		LEDGER_LABEL,
		...Object.keys(priorities).map((priority) => `priority:${priority}`),
		...Object.keys(kinds).map((kind) => `kind:${kind}`)
	].filter((label) => !labels.some((one) => isSameLabel(one, label)));
	return missing.length === 0 ? fine("All labels of ours are there.") : fine(`Not there yet, and made when first needed: ${missing.join(", ")}.`);
};
const lookAtClock = askedGithub((github) => {
	if (github.skew === null) return unknown("GitHub’s answer carried no date.");
	const difference = Math.abs(github.skew);
	if (difference <= 60) return fine("The clock goes as GitHub’s does.");
	const way = github.skew > 0 ? "ahead of" : "behind";
	return problem(`The clock of this machine is ${formatElapsed(difference)} ${way} GitHub's.`, "Set it by a time server (NTP).");
});
const SILENCE = 12 * HOUR;
const lookAtLastSweep = askedGithub((github, { gathered: { policyFile, zones }, author, now }) => {
	if (github.found === null) return unknown("The issues could not be listed.");
	const at = lastSweepIn(github.found, authorsOf(author, policyFile.policy));
	if (at === null) return unknown("No sweep is on record yet.", "Start the workflow by hand once.");
	const ago = formatElapsed(Math.max(0, now - at));
	const moment = utcAndLocal(at, {
		zones,
		timezone: policyFile.policy.timezone
	});
	if (now - at <= SILENCE) return fine(`A sweep ran at ${moment} at the latest, ${ago} ago.`);
	return problem(`The last sweep on record ran at ${moment}, ${ago} ago.`, "Look at the runs in the Actions tab: a run that is red says why, and no run at all means no schedule.");
});
// src/commands/doctor/look-at-workflows.ts
const EVENTS = ["push", "pull_request"];
const lookAtEvents = ({ workflows, defaultBranch }) => {
	if (workflows.length === 0) return problem("No workflow in .github/workflows runs Incident Ledger.", "Run `incident-ledger init`, and commit the workflow that it writes.");
	const heard = new Set(workflows.flatMap(({ events }) => events));
	const missing = EVENTS.filter((event) => !heard.has(event));
	const paths = workflows.map(({ path }) => path).join(", ");
	const told = missing.map((event) => problem(`${paths} does not run on ${event}, so people hear of what it brings only by the schedule.`, `Add \`${event}:\` below \`on:\`.`));
	told.push(...otherBranch(workflows, defaultBranch), ...manyLedgers(workflows));
	if (told.length > 0) return told;
	return [fine(`${paths} runs Incident Ledger on ${[...heard].join(", ")}.`), ...heard.has("merge_group") ? [] : [queueUnknown(paths)]];
};
function otherBranch(workflows, main) {
	const onPush = workflows.filter(({ events }) => events.includes("push"));
	if (main === null || onPush.length === 0) return [];
	const branches = onPush.flatMap(({ pushBranches }) => pushBranches ?? ["**"]);
	if (branches.some((branch) => branch === main || branch.includes("*"))) return [];
	return [problem(`${onPush.map(({ path }) => path).join(", ")} runs on pushes to ${branches.join(", ")}, but the main line is ${main}: no push there is checked or told.`, `Write \`branches: [${main}]\` below \`push:\`.`)];
}
function manyLedgers(workflows) {
	const dirs = new Set(workflows.flatMap(({ steps }) => steps.map(({ dir }) => tidyPath("", dir ?? "incidents"))));
	if (dirs.size < 2) return [];
	return [problem(`The workflows watch several folders of records: ${[...dirs].join(", ")}. Their sweeps write over one another's overview, and take records of one minute for one incident.`, "Keep one ledger in a repository: move the records into one folder, or into repositories of their own.")];
}
function queueUnknown(paths) {
	return unknown(`${paths} does not run on merge_group: in a merge queue that requires its check no entry would ever merge.`, "If there is a merge queue, add `merge_group:` below `on:`.");
}
const lookAtSchedule = ({ workflows }) => {
	if (workflows.length === 0) return [];
	const lines = workflows.flatMap(({ schedules }) => schedules);
	if (lines.length === 0) return problem("No schedule starts the sweep, so nobody hears when a deadline passes.", "Add `schedule: [{ cron: '3,13,23,33,43,53 * * * *' }]` below `on:`.");
	const crowded = lines.filter((line) => /^0 |^\*\/\d+ /.test(line));
	if (crowded.length === lines.length) return problem(`The schedule (${crowded.join("; ")}) asks at the full hour, when GitHub is late and drops runs.`, "Choose odd minutes, as in '3,13,23,33,43,53 * * * *'.");
	return fine(`The schedule is ${lines.join("; ")}.`);
};
const FULL_HASH = /@[0-9a-f]{40}$/;
const lookAtPin = ({ workflows }) => workflows.flatMap(({ path, steps }) => steps.map(({ uses }) => uses === "./" || FULL_HASH.test(uses) ? fine(`${path} runs ${uses}.`) : problem(`${path} runs ${uses}, which is no full commit hash.`, "Write the 40 characters of the commit that you have looked at behind the @.")));
const lookAtPermissions = ({ workflows, gathered: { policyFile } }) => {
	const needed = ["issues", ...policyFile.policy.receipts === "commit" ? ["contents"] : []];
	return workflows.flatMap(({ path, steps }) => steps.map((step) => diagnose$1(path, step, needed)));
};
function diagnose$1(path, { permissions }, needed) {
	if (permissions === null) return unknown(`${path} names no permissions, so the repository's setting decides.`, "Write `permissions: {}` on top, and `issues: write` and what else it needs at the job.");
	const missing = typeof permissions === "string" ? needed.filter(() => permissions !== "write-all") : needed.filter((name) => permissions[name] !== "write");
	if (missing.length === 0) return fine(`${path} may write what a sweep writes.`);
	const grants = missing.map((name) => `${name}: write`).join(", ");
	const why = missing.includes("contents") ? " (contents are for receipts; or set `receipts: off`)" : "";
	return problem(`The job in ${path} may not write ${missing.join(" and ")}${why}.`, `Give the job \`permissions: { ${grants} }\` beside what it has.`);
}
// src/commands/doctor.ts
const CHECKS = {
	records: lookAtRecords,
	policy: lookAtPolicy,
	roles: lookAtRoles,
	packs: lookAtPacks,
	rota: lookAtRota,
	history: lookAtHistory,
	workflow: lookAtEvents,
	"workflow-schedule": lookAtSchedule,
	"workflow-pinned": lookAtPin,
	"workflow-permissions": lookAtPermissions,
	"schedule-alive": lookAtLife,
	token: lookAtToken,
	issues: lookAtIssues,
	labels: lookAtLabels,
	clock: lookAtClock,
	"last-sweep": lookAtLastSweep,
	receiver: lookAtReceivers
};
async function doctor(whole, asked) {
	const options = {
		...asked,
		reading: readingOf(whole.root, asked)
	};
	const shell = await discreetShell(whole, options);
	const diagnoses = diagnose(await gatherInput(shell, options));
	shell.out(options.format === "json" ? jsonText(doctorJson(diagnoses)) : doctorText(diagnoses, shell));
	return diagnoses.some(({ verdict }) => verdict === "problem") ? 1 : 0;
}
function diagnose(input) {
	const said = new Map();
	for (const [check, look] of Object.entries(CHECKS)) for (const one of [look(input)].flat()) {
		const key = `${check}: ${one.found}`;
		if (!said.has(key)) said.set(key, {
			check,
			...one
		});
	}
	return [...said.values()];
}
async function gatherInput(shell, options) {
	shell.progress?.("Reading the records");
	const gathered = await gather(shell, options, { bearFaults: true });
	const { repository, token, author, time, deadline } = options;
	const place = await openRepository(shell, options, { deadline });
	if (repository !== null && place !== null) shell.progress?.(`Asking GitHub about ${terminalLine(repository)}`);
	const github = place === null ? null : await examine(place, authorsOf(author, gathered.policyFile.policy), time.now, {
		isPersonal: token?.startsWith("ghs_") !== true,
		people: peopleOnDuty(gathered.policyFile.policy, shell.now)
	});
	return {
		now: shell.now,
		gathered,
		packs: shippedPacks(shell.templates),
		workflows: readWorkflows(shell.root, await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1))),
		defaultBranch: defaultBranch(shell.root),
		lastCommitAt: gathered.git?.head ? committedAt(shell.root) : null,
		github,
		author,
		receivers: await receiversOf(gathered.policyFile.policy, options)
	};
}
async function receiversOf({ receivers }, { environment, insecureReceivers: insecure, time, deadline, sendTest }) {
	if (receivers === void 0) return [];
	const { examineReceivers } = await import("./chunk-CqoCPF9t.js");
	return examineReceivers({
		receivers,
		environment,
		insecure,
		now: time.now,
		deadline
	}, sendTest);
}
function doctorText(diagnoses, { color, columns }) {
	const lines = merged(diagnoses).flatMap(({ check, verdict, found, remedy }, index, all) => {
		const { mark, ink } = MARKS[verdict];
		const [first = "", ...rest] = wrap(`${mark} ${check}: ${terminalLine(found)}`, columns, "    ");
		const shown = ink === null ? mark : paint(mark, ink, color);
		const isSaidBelow = all[index + 1]?.remedy === remedy;
		return [
			first.replace(mark, () => shown),
			...rest,
			...remedy === null || isSaidBelow ? [] : wrap(`    → ${terminalLine(remedy)}`, columns, "      ")
		];
	});
	const problems = diagnoses.filter(({ verdict }) => verdict === "problem").length;
	const sum = problems === 0 ? "No problem found." : `${problems} to put right.`;
	return `${[...lines, sum].join("\n")}\n`;
}
function merged(diagnoses) {
	const lines = [];
	for (const one of diagnoses) {
		const last = lines.at(-1);
		if (last?.found === one.found && last.remedy === one.remedy) lines[lines.length - 1] = {
			...last,
			check: `${last.check}, ${one.check}`
		};
		else lines.push(one);
	}
	return lines;
}
const MARKS = {
	fine: {
		mark: "✓",
		ink: null
	},
	problem: {
		mark: "✗",
		ink: "error"
	},
	unknown: {
		mark: "?",
		ink: "warning"
	}
};
function doctorJson(checks) {
	return {
		schemaVersion: 1,
		checks
	};
}
export { diagnose, doctor };
