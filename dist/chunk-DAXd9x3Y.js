import { H as policyPath, R as COMMAND, T as terminalLine, Y as CommandError, b as readText, m as isThere } from "./chunk-CsDEF--I.js";
import { t as createFile } from "./chunk-C8iUekj0.js";
import { Fi as MADE_UP_ORGANIZATION, Ii as bracketIn, Li as isMadeUpLogin, Nt as shippedPolicy, On as parsePolicyBytes, c as loadTemplate, in as loadZones, kn as readPolicy } from "./chunk-BU5pFG3X.js";
import { wt as isLogin, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { t as jsonSchemaOf } from "./chunk-BOShCX_P.js";
import { t as eventKeys } from "./chunk-DB4DtkCV.js";
import { X as jsonText } from "./chunk-DM8t71Lm.js";
import { t as findOwnTool } from "./chunk-CwSO1ggT.js";
import { c as personOf, l as remoteOf, s as defaultBranch } from "./chunk-D1Yki4Xb.js";
import { t as ownSourceOf } from "./chunk-CaBH0ggx.js";
import { t as loadYaml } from "./chunk-BHkrQHME.js";
import { t as readWorkflows } from "./chunk-D6Zr5HlE.js";
import { t as findLedger } from "./chunk-Bt7H4suN.js";
import { join, posix } from "node:path";
// src/commands/init/team.ts
const ROLES = [
	"incident-manager",
	"security-officer",
	"management",
	"first-line",
	"second-line",
	"third-line"
];
const NOBODY = {
	name: null,
	email: null,
	logins: []
};
const UNNAMED = "[The name of your organization]";
const HOURS = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
function teamOf(survey, flags, zone) {
	return {
		organization: flags.organization ?? survey.repository?.split("/")[0] ?? UNNAMED,
		timezone: flags.timezone ?? zone,
		hours: flags.hours ?? "09:00-17:00",
		people: {
			"incident-manager": managerOf(survey),
			...peopleOf(flags.person ?? [])
		},
		isPublic: flags.private !== true
	};
}
function teamIn(policy, isPublic) {
	const { organization, timezone, contacts, calendars } = policy;
	const people = Object.entries(contacts).map(([role, { name, email, logins }]) => {
		const real = logins.filter((login) => !isMadeUpLogin(login));
		return [role, {
			name: name ?? null,
			email: email ?? null,
			logins: real
		}];
	});
	return {
		organization,
		timezone,
		hours: calendars["office"]?.hours.monday[0] ?? "09:00-17:00",
		people: Object.fromEntries(people),
		isPublic
	};
}
function managerOf({ person, owners }) {
	const [owner] = owners;
	if (owner !== void 0 && owner !== person.login) return {
		...NOBODY,
		logins: [owner]
	};
	return {
		...person,
		logins: person.login === null ? [] : [person.login]
	};
}
function peopleOf(typed) {
	return Object.fromEntries(typed.map((one) => {
		const [role = "", logins = ""] = one.split("=");
		const fault = ROLES.some((known) => known === role) ? loginsFault(logins) : `${role} is no role.`;
		if (fault === null) return [role, {
			...NOBODY,
			logins: loginsIn(logins)
		}];
		throw new CommandError(fault, `Write --person role=login; roles: ${ROLES.join(", ")}.`);
	}));
}
function loginsIn(typed) {
	return typed.split(/[\s,]+/).filter((word) => word !== "").map((word) => word.replace(/^@/, ""));
}
function loginsFault(typed) {
	const wrong = loginsIn(typed).find((login) => !isLogin(login));
	return wrong === void 0 ? null : `${JSON.stringify(wrong)} is no login of GitHub.`;
}
function hoursFault(typed) {
	return HOURS.test(typed) ? null : `${JSON.stringify(typed)} is no time from-to, as in 09:00-17:00.`;
}
function zoneFault(typed, isZone) {
	return isZone(typed) ? null : `${JSON.stringify(typed)} is no IANA time zone, as in Europe/Amsterdam.`;
}
// src/commands/init/ask-team.ts
const WHO = {
	"incident-manager": "GitHub login of the incident manager",
	"security-officer": "GitHub login of the security officer",
	management: "GitHub login of higher management, who hears of what is late",
	"first-line": "GitHub logins of first line support (several: with commas)",
	"second-line": "GitHub logins of second line support",
	"third-line": "GitHub logins of third line support"
};
async function askTeam(asker, known, isZone) {
	const line = async (message, initial, faultOf) => (await asker.text({
		message,
		initial,
		faultOf
	})).trim();
	const organization = await line("Organization", known.organization, (typed) => typed.trim() === "" ? "It needs a name." : null);
	const timezone = await line("Time zone", known.timezone, (typed) => zoneFault(typed, isZone));
	const hours = await line("Working hours, Monday to Friday", known.hours, hoursFault);
	const people = { ...known.people };
	for (const role of ROLES) {
		const before = people[role] ?? {
			name: null,
			email: null,
			logins: []
		};
		const logins = loginsIn(await line(`${WHO[role]} (empty: later)`, before.logins.join(", "), loginsFault));
		people[role] = before.logins.length === 0 || logins.join() === before.logins.join() ? {
			...before,
			logins
		} : {
			name: null,
			email: null,
			logins
		};
	}
	return {
		organization,
		timezone,
		hours,
		people,
		isPublic: await asker.confirm("Can strangers read this repository?", known.isPublic)
	};
}
// src/commands/init/difference.ts
const CONTEXT = 3;
function differenceOf(path, was, is) {
	if (was === is) return "";
	const lines = drawn(linesOf(was ?? ""), linesOf(is));
	return `diff --git a/${path} b/${path}\n${was === null ? "new file mode 100644\n--- /dev/null" : `--- a/${path}`}\n+++ b/${path}\n${hunksOf(lines).join("")}`;
}
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function drawn(was, is) {
	const common = was.map(() => new Uint32Array(is.length + 1));
	common.push(new Uint32Array(is.length + 1));
	const at = (row, column) => common[row]?.[column] ?? 0;
	for (let row = was.length - 1; row >= 0; row -= 1) for (let column = is.length - 1; column >= 0; column -= 1) common[row]?.set([was[row] === is[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))], column);
	const lines = [];
	let [row, column] = [0, 0];
	while (row < was.length || column < is.length) {
		const [old, fresh] = [was[row], is[column]];
		if (old !== void 0 && old === fresh) {
			lines.push({
				sign: " ",
				text: old
			});
			row += 1;
			column += 1;
		} else if (old !== void 0 && (fresh === void 0 || at(row + 1, column) >= at(row, column + 1))) {
			lines.push({
				sign: "-",
				text: old
			});
			row += 1;
		} else {
			lines.push({
				sign: "+",
				text: fresh ?? ""
			});
			column += 1;
		}
	}
	return lines;
}
function hunksOf(lines) {
	const isNear = lines.map((_, index) => lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== " "));
	return lines.flatMap((_, index) => isNear[index] === true && isNear[index - 1] !== true ? [index] : []).map((start) => {
		const end = isNear.indexOf(false, start);
		const own = lines.slice(start, end < 0 ? lines.length : end);
		const before = lines.slice(0, start);
		const range = (sign) => {
			const count = counted(own, sign);
			return `${sign}${counted(before, sign) + (count === 0 ? 0 : 1)},${count}`;
		};
		const body = own.map(({ sign, text }) => sign + (text.endsWith("\n") ? text : `${text}\n\\ No newline at end of file\n`));
		return `@@ ${range("-")} ${range("+")} @@\n${body.join("")}`;
	});
}
function counted(lines, sign) {
	return lines.filter((line) => line.sign === " " || line.sign === sign).length;
}
// src/model/snippets.ts
const NOW = "$CURRENT_YEAR-$CURRENT_MONTH-${CURRENT_DATE}T$CURRENT_HOUR:$CURRENT_MINUTE:$CURRENT_SECOND$CURRENT_TIMEZONE_OFFSET";
const SCOPE = "markdown,yaml";
function snippetFile() {
	const entries = eventKeys().events.map(({ event, needed, description }) => {
		const body = [
			`- at: ${NOW}`,
			`  event: ${event}`,
			...needed.map((key, index) => `  ${key}: $${index + 1}`),
			`  by: $${needed.length + 1}`
		];
		return [event, {
			scope: SCOPE,
			prefix: event,
			description,
			body
		}];
	});
	return {
		"incident record": RECORD,
		...Object.fromEntries(entries)
	};
}
const RECORD = {
	scope: SCOPE,
	prefix: "incident",
	description: "A new record: its id is the date and the minute in UTC at which it was first reported.",
	body: [
		"---",
		"id: ${1|INC,SEC|}-$CURRENT_YEAR$CURRENT_MONTH$CURRENT_DATE-${2:hhmm in UTC}",
		"title: ${3:What is wrong, in one line}",
		"kind: ${4|service,security|}",
		"services: [${5:login-api}]",
		"timeline:",
		`  - at: ${NOW}`,
		"    event: reported",
		"    by: ${6:who}",
		"    source: ${7|user,administrator,monitoring,security-tool|}",
		"---",
		"",
		"## Summary",
		"",
		"$0",
		""
	]
};
// src/commands/init/policy-text.ts
function shortPolicy(parts) {
	const { team, head, schema, shipped } = parts;
	const people = ROLES.map((role) => [role, detailsOf(role, team.people[role])]);
	return fill(head, {
		schema,
		name: team.organization,
		organization: scalar(team.organization),
		timezone: scalar(team.timezone),
		command: commandLine(parts),
		hours: team.hours,
		...Object.fromEntries(people)
	}) + own(between(shipped, "\nimmediately:", "\n# ── People") + between(shipped, "\npriorities:", null), parts).trimStart();
}
function fullPolicy(parts) {
	const { team, shipped, schema } = parts;
	const answered = shipped.replace(/^organization: .*$/m, () => `organization: ${scalar(team.organization)}`).replace(/^timezone: \S+/m, () => `timezone: ${scalar(team.timezone)}`).replace(/^(timezone: .*\n)/m, (line) => `${line}${commandLine(parts)}\n`).replace(/^ {4}timezone: \S+/m, () => `    timezone: ${scalar(team.timezone)}`).replaceAll("[09:00-17:00]", () => `[${team.hours}]`);
	return `# yaml-language-server: $schema=${schema}\n${own(ROLES.reduce((text, role) => withPerson(text, role, team.people[role]), answered), parts)}`;
}
const USERS_WRITE = "\"Users write to [Insert the address where users report incidents]\"";
const WRITE = "\"Write to [Insert the address where security incidents are reported]\"";
function own(text, { team, now, reports, readme }) {
	const name = bracketIn(team.organization) === null ? team.organization : "our organization";
	return text.replaceAll(MADE_UP_ORGANIZATION, () => name).replaceAll("incidents/README.md", () => readme).replace(/^( {2}last: )\S+/m, (_, key) => key + formatInstant(now).slice(0, 10)).replace(USERS_WRITE, (typed) => said(typed, reports.service)).replace(WRITE, (typed) => said(typed, reports.security));
}
function said(typed, instead) {
	return instead === null ? typed : scalar(instead);
}
function between(text, start, end) {
	const from = text.indexOf(start);
	const to = end === null ? text.length : text.indexOf(end);
	if (from < 0 || to < from) throw new Error(`The default policy has no ${JSON.stringify(start)}.`);
	return text.slice(from, to);
}
function commandLine({ command }) {
	return command === null ? "# command: how your people call this tool; comments on GitHub name it so" : `command: ${JSON.stringify(command)} # how your people call this tool; comments on GitHub name it so`;
}
const NAMED = {
	management: "Higher Management",
	"first-line": "First Line Support",
	"second-line": "Second Line Support",
	"third-line": "Third Line Support"
};
function detailsOf(role, person) {
	const words = role.replace("-", " ");
	const team = NAMED[role];
	const typed = person?.logins ?? [];
	const logins = `logins: [${typed.length === 0 ? `kwetter-${role}` : typed.join(", ")}]`;
	if (team !== void 0) return `name: ${team}, ${logins}`;
	const email = scalar(person?.email ?? `[E-mail of the ${words}]`);
	return `name: ${scalar(person?.name ?? `[Name of the ${words}]`)}, email: ${email},\n      phone: ${scalar(`[Phone of the ${words}]`)}, ${logins}`;
}
function withPerson(text, role, person) {
	if (person === void 0) return text;
	const lines = text.split("\n");
	const start = lines.indexOf(`  ${role}:`) + 1;
	const end = lines.findIndex((line, index) => index >= start && !line.startsWith("    "));
	const known = new Map([
		["logins", person.logins.length === 0 ? null : `[${person.logins.join(", ")}]`],
		["name", NAMED[role] === void 0 && person.name !== null ? scalar(person.name) : null],
		["email", person.email === null ? null : scalar(person.email)]
	]);
	const block = lines.slice(start, end).map((line) => {
		const [key = ""] = line.trim().split(":");
		const value = known.get(key) ?? null;
		return value === null ? line : `    ${key}: ${value}`;
	});
	return [
		...lines.slice(0, start),
		...block,
		...lines.slice(end)
	].join("\n");
}
function scalar(text) {
	const isPlain = /^[A-Za-z][\w ./@+-]*$/.test(text) && text === text.trim();
	const isWord = /^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
	return isPlain && !isWord ? text : JSON.stringify(text);
}
function fill(template, values) {
	return template.replaceAll(/%([a-zA-Z-]+)%/g, (blank, name) => {
		const value = values[name];
		if (value === void 0) throw new Error(`Nothing fills ${blank}.`);
		return value;
	});
}
function policyNews(team, shipped) {
	return Object.entries(shipped.kinds).flatMap(([kind, { targets, unassessed, asks = {} }]) => {
		const ours = team.kinds[kind];
		if (ours === void 0) return [];
		return [
			[
				"unassessed",
				namesOf(ours.unassessed),
				namesOf(unassessed)
			],
			...Object.entries(targets).map(([priority, list]) => {
				const present = Object.entries(ours.targets).find(([name]) => name === priority)?.[1] ?? [];
				return [
					`targets.${priority}`,
					namesOf(present),
					namesOf(list)
				];
			}),
			[
				"asks",
				Object.keys(ours.asks ?? {}),
				Object.keys(asks)
			]
		].flatMap(([place, has, could]) => {
			const lacking = could.filter((name) => !has.includes(name));
			return lacking.length === 0 ? [] : [`kinds.${kind}.${place}: ${lacking.join(", ")}`];
		});
	});
}
function namesOf(targets) {
	return targets.map(({ id }) => id);
}
// src/commands/init/workflow-text.ts
const UNKNOWN = "OWNER/incident-ledger@FULL-COMMIT-HASH";
const REFERENCE = /^[\w-][\w.-]*\/[\w-][\w.-]*@[0-9a-f]{40}$/;
function workflowText({ template, survey, action, dir, policy }) {
	const inputs = [...dir === "incidents" ? [] : [`dir: ${scalar(dir)}`], ...policy === posix.join(dir, "policy.yml") ? [] : [`policy: ${scalar(policy)}`]];
	const given = inputs.length === 0 ? "" : `\n        with:\n          ${inputs.join("\n          ")}`;
	return template("workflow.yml").replace("branches: [main]", () => `branches: [${scalar(survey.branch)}]`).replace(UNKNOWN, () => action + given);
}
function actionReference(typed) {
	const fault = actionFault(typed);
	if (fault === null) return typed;
	throw new CommandError(fault, "Write owner/name@ and the 40 characters of the commit: whoever moves a tag or a branch moves what runs.");
}
function actionFault(typed) {
	return REFERENCE.test(typed) ? null : `${JSON.stringify(typed)} names no commit of a repository.`;
}
// src/commands/init/files.ts
const SKILL = ".agents/skills/incident-ledger/SKILL.md";
const PULL_TEMPLATES = [
	".github/pull_request_template.md",
	".github/PULL_REQUEST_TEMPLATE.md",
	"pull_request_template.md",
	"PULL_REQUEST_TEMPLATE.md",
	"docs/pull_request_template.md"
];
function filesOf(parts) {
	const { survey, dir, policy, template } = parts;
	const workflow = survey.workflows[0]?.path ?? freeName(survey);
	const pull = PULL_TEMPLATES.find((path) => survey.textOf(path) !== null);
	const words = wordsOf(parts);
	const filled = (name) => fill(template(`init/${name}`), words);
	const schema = posix.join(posix.dirname(policy), "policy.schema.json");
	return [
		{
			path: policy,
			text: policyText(parts),
			what: "the agreement: people, limits, escalation",
			existing: "keep"
		},
		{
			path: workflow,
			text: workflowText(parts),
			what: "runs the checks and the watch",
			existing: "offer"
		},
		{
			path: posix.join(dir, "README.md"),
			text: filled("readme.md"),
			what: "how to report",
			existing: "offer-ours"
		},
		...formsOf(parts, words),
		{
			path: pull ?? ".github/pull_request_template.md",
			text: filled("pull-request.md"),
			what: "what a new pull request says of incidents",
			existing: "keep"
		},
		{
			path: schema,
			text: jsonText(jsonSchemaOf("policy")),
			what: "lets editors complete the policy",
			existing: "offer"
		},
		{
			path: posix.join(dir, "record.schema.json"),
			text: jsonText(jsonSchemaOf("record")),
			what: "the form of a record, for tools",
			existing: "offer"
		},
		{
			path: ".vscode/settings.json",
			text: filled("vscode-settings.json"),
			what: "tells VS Code of that schema",
			existing: "keep",
			advice: `"yaml.schemas": { "./${schema}": "${policy}" }`
		},
		{
			path: ".vscode/incident-ledger.code-snippets",
			text: jsonText(snippetFile()),
			what: "starts a record or an entry in VS Code",
			existing: "offer"
		},
		{
			path: "AGENTS.md",
			text: filled("agents.md"),
			what: "tells coding agents of the records",
			existing: "add"
		},
		{
			path: SKILL,
			text: filled("skill.md"),
			what: "how an agent records, and what it never invents",
			existing: "offer-ours"
		}
	];
}
function freeName({ textOf }) {
	const name = ".github/workflows/incidents.yml";
	return textOf(name) === null ? name : ".github/workflows/incident-ledger.yml";
}
function policyText(all) {
	const { team, template, policy, survey, isFull, dir } = all;
	const forms = issuesOf(survey);
	const parts = {
		...all,
		head: template("init/policy-head.yml"),
		schema: posix.basename(policy) === "policy.yml" ? "policy.schema.json" : "./policy.schema.json",
		readme: posix.join(dir, "README.md"),
		reports: {
			service: forms === null ? null : `Users open an issue: ${forms}`,
			security: survey.repository === null ? null : team.isPublic ? `Report privately: ${privateReport(survey)}` : `Open an issue: ${forms ?? ""}`
		}
	};
	return isFull ? fullPolicy(parts) : shortPolicy(parts);
}
function formsOf({ team, template }, words) {
	const form = (name, more) => ({
		path: `.github/ISSUE_TEMPLATE/${name}.yml`,
		text: fill(template("init/issue-form.yml"), {
			...words,
			...more
		}),
		what: "the form, for a phone and the web page",
		existing: "offer-ours"
	});
	const service = form("incident", {
		name: "Incident",
		about: "Something does not work, or works badly.",
		labels: "incident",
		warning: team.isPublic ? `A security incident? Everybody can read this: report it privately, at ${words["report"]}` : "A security incident has a form of its own."
	});
	if (!team.isPublic) return [service, form("security-incident", {
		name: "Security incident",
		about: "Somebody got in, something leaked, or it looks so.",
		labels: "incident, security",
		warning: "For a private repository alone: in a public one an issue tells everybody."
	})];
	const config = {
		path: ".github/ISSUE_TEMPLATE/config.yml",
		text: fill(template("init/issue-config.yml"), words),
		what: "leads security incidents to private reporting",
		existing: "keep",
		advice: `a contact link to ${words["report"]}`
	};
	return words["report"] === NO_ADDRESS ? [service] : [service, config];
}
const NO_ADDRESS = "Security → Report a vulnerability";
function issuesOf({ repository }) {
	return repository === null ? null : `https://github.com/${repository}/issues/new/choose`;
}
function privateReport({ repository }) {
	return repository === null ? NO_ADDRESS : `https://github.com/${repository}/security/advisories/new`;
}
function wordsOf({ survey, team, dir, policy, command }) {
	const report = privateReport(survey);
	const forms = issuesOf(survey);
	const owners = team.people["incident-manager"]?.logins ?? [];
	const way = report === NO_ADDRESS ? `by *${report}* on the page of the repository` : `at <${report}>`;
	return {
		dir,
		policy,
		policyName: posix.basename(policy),
		policyLink: posix.relative(dir, policy),
		command: command ?? "incident-ledger",
		called: command === null ? `\`${COMMAND}\` stands for what you type to call the tool; [${posix.basename(policy)}](${posix.relative(dir, policy)}) may name it as \`command\`.\n` : "",
		schema: posix.join(posix.dirname(policy), "policy.schema.json"),
		skill: SKILL,
		report,
		owners: owners.length === 0 ? "@YOUR-LOGIN" : owners.map((login) => `@${login}`).join(" "),
		web: `${forms === null ? "*Issues → New issue → Incident*" : `Open the form: <${forms}>`}; keep a bookmark on your phone. It pages once somebody with write access takes it up.`,
		security: team.isPublic ? `Everybody can read this repository. Report privately, ${way}, and keep the record in a private repository.` : `The form *Security incident*, or \`new --kind security\`. Where others than your team read along, report privately, ${way}.`,
		private: team.isPublic ? ` This one is public: report privately, ${way}.` : ""
	};
}
// src/commands/init/survey.ts
const OWNERS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
async function readSurvey(root, dir) {
	const { address } = remoteOf(root);
	const textOf = (path) => {
		const file = join(root, path);
		return isThere(file) ? readText(file) : null;
	};
	return {
		repository: address === null ? null : ownSourceOf(address).repository,
		branch: defaultBranch(root) ?? "main",
		person: personOf(root),
		owners: ownersIn(OWNERS.map(textOf).find((text) => text !== null) ?? ""),
		workflows: readWorkflows(root, await loadYaml()).map(({ path, steps }) => ({
			path,
			uses: steps[0]?.uses ?? ""
		})),
		elsewhere: textOf(join(dir, "policy.yml")) === null ? await findLedger(root) : null,
		textOf
	};
}
function ownersIn(text) {
	return ((text.split("\n").findLast((one) => /^\*\s/.test(one)) ?? "").split("#")[0] ?? "").split(/\s+/).slice(1).filter((word) => word.startsWith("@") && isLogin(word)).map((word) => word.slice(1));
}
// src/commands/init.ts
async function init(shell, options) {
	const survey = await readSurvey(shell.root, options.dir);
	const { dir, policy } = placesIn(options, survey);
	const tool = findOwnTool(shell.templates);
	const own = survey.textOf(policy) === null ? null : (await readPolicy(shell.root, policy)).policy;
	const found = filesOf({
		survey,
		team: await teamFor(options, survey, own),
		now: shell.now,
		dir,
		policy,
		isFull: options.full,
		action: await actionOf(tool, survey, options),
		command: own?.command ?? tool.command,
		shipped: new TextDecoder().decode(shippedPolicy(shell)),
		template: (name) => loadTemplate(shell.templates, name)
	}).map((file) => compared(file, survey.textOf(file.path)));
	if (options.diff) {
		const patches = found.map(({ file, was, is }) => differenceOf(file.path, was, is));
		shell.out(patches.join(""));
		return 0;
	}
	const fresh = found.filter(({ was }) => was === null).map(({ file }) => file);
	await confirm(fresh, options.asker);
	for (const { path, text } of fresh) {
		createFile(shell.root, path, text);
		shell.out(`${terminalLine(path)}\n`);
	}
	shell.err(afterwards(found, policy));
	const { policy: shipped } = await parsePolicyBytes(policy, shippedPolicy(shell));
	for (const news of own === null || shipped === null ? [] : policyNews(own, shipped)) shell.err(`The default policy has, and yours has not: ${terminalLine(news)}.\n`);
	return 0;
}
function placesIn(options, { elsewhere }) {
	const { dir } = options;
	const asked = {
		dir,
		policy: policyPath(options)
	};
	if (elsewhere === null || asked.policy === elsewhere.policy) return asked;
	if (dir === "incidents" && options.policy === null) return elsewhere;
	throw new CommandError(`This repository has a ledger already, in ${elsewhere.dir}: two would write over one another's issues.`, `Run it without --dir to complete that one; or move it to ${dir}, its workflow's \`dir:\` with it.`);
}
function compared(file, was) {
	if (was === null) return {
		file,
		was,
		is: file.text
	};
	switch (file.existing) {
		case "keep": return {
			file,
			was,
			is: was
		};
		case "offer": return {
			file,
			was,
			is: file.text
		};
		case "offer-ours": return {
			file,
			was,
			is: isOurs(was, file.text) ? file.text : was
		};
		case "add": return {
			file,
			was,
			is: was.includes(file.text) ? was : `${was.trimEnd()}\n\n${file.text}`
		};
	}
}
function isOurs(was, text) {
	const there = new Set(was.split("\n").map((line) => line.trim()));
	const lines = text.split("\n").flatMap((line) => line.trim() === "" ? [] : [line.trim()]);
	return lines.filter((line) => there.has(line)).length * 2 >= lines.length;
}
async function teamFor(options, survey, own) {
	if (own !== null) {
		const hasForm = survey.textOf(".github/ISSUE_TEMPLATE/security-incident.yml") !== null;
		return teamIn(own, options.private !== true && !hasForm);
	}
	const known = teamOf(survey, options, options.zone);
	const { isZone } = await loadZones();
	const fault = zoneFault(known.timezone, isZone) ?? hoursFault(known.hours);
	if (fault !== null) throw new CommandError(fault, "Type it in that form, and run it again.");
	return options.asker === null ? known : askTeam(options.asker, known, isZone);
}
async function actionOf({ repository, commit }, { workflows }, { action, asker }) {
	if (action !== null) return actionReference(action);
	if (repository !== null && commit !== null) return `${repository}@${commit}`;
	const [workflow] = workflows;
	if (workflow !== void 0) return workflow.uses;
	const typed = await asker?.text({
		message: `The action's repository and commit, as in ${UNKNOWN} (empty: later)`,
		initial: "",
		faultOf: (line) => line.trim() === "" ? null : actionFault(line.trim())
	});
	return typed === void 0 || typed.trim() === "" ? UNKNOWN : actionReference(typed.trim());
}
async function confirm(fresh, asker) {
	if (asker === null || fresh.length === 0) return;
	const list = fresh.map(({ path, what }) => `  ${path}: ${what}`).join("\n");
	if (await asker.confirm(`Write these files?\n${list}`, true)) return;
	throw new CommandError("Nothing was written.", "Run it again when you like.");
}
function afterwards(found, policy) {
	const there = found.filter(({ was }) => was !== null);
	const same = there.filter(({ file, was }) => was === file.text);
	const differing = there.filter(({ was, is }) => was !== is);
	const kept = there.filter((one) => !same.includes(one) && !differing.includes(one));
	const unnamed = found.find(({ file, was }) => (was ?? file.text).includes(UNKNOWN));
	return `${[
		...same.length === 0 ? [] : [`${listed(same)} ${same.length === 1 ? "stands" : "stand"} as this version would write it.`],
		...kept.map(keptLine),
		...differing.length === 0 ? [] : [`${listed(differing)}: there already, and stays as it is. This version would write it otherwise;`, "  `incident-ledger init --diff` shows how, as a patch that `git apply` takes."],
		...unnamed === void 0 ? [] : [`Name the action's repository and commit in ${terminalLine(unnamed.file.path)}.`],
		`Next: put your people into ${terminalLine(policy)} (every [text in brackets] and every login),`,
		"run `incident-ledger check`, and commit."
	].join("\n")}\n`;
}
function keptLine({ file: { path, advice } }) {
	const lacks = advice === void 0 ? "" : ` It may want ${advice}.`;
	return `${terminalLine(path)} is there already, and stays as it is.${lacks}`;
}
function listed(files) {
	return files.map(({ file }) => terminalLine(file.path)).join(", ");
}
export { init };
