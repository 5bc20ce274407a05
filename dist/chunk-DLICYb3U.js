import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { t as fill } from "./chunk-DMXiELMe.js";
import { l as formatInstant, o as elapsedSeconds, p as parseInstant } from "./chunk-oRy29f9k.js";
import { d as text, n as cell, o as fileLink, r as code, s as inCell } from "./chunk-DTmOqz8x.js";
import { $ as PrioritySchema, I as WEEKDAYS, P as readPolicy, Q as IMPACTS, s as policyPath, tt as URGENCIES, u as unusablePolicy } from "./chunk-ujlP63Bl.js";
import { a as limitWords, i as everyWords, n as pathFrom, o as listWords, r as durationWords, s as targetSentence, t as outFolder } from "./chunk-B4cRq2Xq.js";
import { f as roleWords, t as capital } from "./chunk-h4JEKb76.js";
import { i as terminalLine, r as stripControls } from "./chunk-DSWQQVMO.js";
import { t as loadTemplate } from "./chunk-CTmnaEkh.js";
import { n as writeFileAtomically } from "./chunk-BFEh2miu.js";
import { resolve } from "node:path";
import { readFileSync } from "node:fs";
// src/report/sla-escalation.ts
function escalationSentences({ escalation }) {
	const { remind, ladder, repeat } = escalation;
	return [
		...elapsedSeconds(remind.before) === 0 ? [] : [`${capital(durationWords(remind.before))} before it passes, whoever is to meet a limit of at least ${durationWords(remind.from)} is reminded.`],
		...ladderSentences(ladder),
		...repeatSentence(repeat)
	];
}
function ownEscalation(target) {
	const { ladder, repeat, remind } = target;
	return [
		...remind === void 0 ? [] : [`A reminder goes out ${durationWords(remind)} before.`],
		...ladder === void 0 ? [] : ladderSentences(ladder),
		...repeat === void 0 ? [] : repeatSentence(repeat)
	];
}
function ladderSentences(ladder) {
	return ladder.map(({ after, mention }) => {
		return `${elapsedSeconds(after) === 0 ? "When a limit passes," : `${capital(durationWords(after))} later, while it is still not met,`} ${listWords(mention.map((role) => rungWords(role)))} ${mention.length > 1 ? "are" : "is"} told.`;
	});
}
function repeatSentence(repeat) {
	if (repeat.times === 0) return [];
	return [`After that all of them are told ${repeat.times === 1 ? "once more" : `${repeat.times} times more`}, every ${everyWords(repeat.every)}.`];
}
function rungWords(role) {
	if (role === "role") return "the role that the target is about";
	if (role === "owner") return "the owner of the target";
	return `the ${roleWords(role)}`;
}
// src/report/sla-priorities.ts
function prioritiesOf(policy, kind) {
	return PrioritySchema.options.filter((priority) => policy.priorities[priority] !== void 0 || kind.definitions[priority] !== void 0 || kind.targets[priority] !== void 0);
}
function definitionRows(policy, kind) {
	return prioritiesOf(policy, kind).map((priority) => {
		const definition = kind.definitions[priority];
		return {
			priority,
			name: cell(policy.priorities[priority]),
			meaning: cell(definition?.meaning),
			impact: cell(definition?.impact),
			urgency: cell(definition?.urgency),
			examples: cell(listWords(definition?.examples ?? [], "or"))
		};
	});
}
function matrixRows(kind) {
	return IMPACTS.map((impact) => ({
		impact: capital(impact),
		priorities: URGENCIES.map((urgency) => kind.matrix[impact][urgency]).join(" | ")
	}));
}
function raiseSentences({ raise }) {
	return raise.map(({ when, ...then }) => {
		const facts = [
			...when.outage === void 0 ? [] : [OUTAGES[when.outage]],
			...when.users === void 0 ? [] : [`${when.users} users affected`],
			...when["security-risk"] === void 0 ? [] : [RISKS[when["security-risk"]]],
			...when.affects === void 0 ? [] : [`an effect on ${when.affects}`]
		];
		return `${capital(listWords(facts))}: at least ${then["at-least"]}.`;
	});
}
const OUTAGES = {
	none: "no outage",
	partial: "a partial outage",
	complete: "a complete outage"
};
const RISKS = {
	none: "no security risk",
	possible: "a possible security risk",
	significant: "a significant security risk"
};
function protocolRows(policy, kind) {
	return prioritiesOf(policy, kind).map((priority) => ({
		priority,
		meaning: cell(kind.definitions[priority]?.meaning),
		protocol: protocolOf(kind.targets[priority] ?? [])
	}));
}
function protocolOf(targets) {
	return targets.filter((target) => (target.do === "notify" || target.do === "engage") && target.from === "reported").map((target) => cell(targetSentence(target))).join("<br>") || "–";
}
function targetRows(policy, kind) {
	const priorities = prioritiesOf(policy, kind);
	return [...new Set(priorities.flatMap((priority) => (kind.targets[priority] ?? []).map(idOf)))].map((id) => {
		const byPriority = priorities.map((priority) => kind.targets[priority]?.find((one) => idOf(one) === id));
		const first = byPriority.find((target) => target !== void 0);
		return {
			what: first === void 0 ? "–" : whatWords(first),
			owner: first === void 0 ? "–" : roleWords(first.owner),
			limits: byPriority.map((target) => target === void 0 ? "–" : limitWords(target)).join(" | ")
		};
	});
}
function unassessedSentences({ unassessed }) {
	return unassessed.map((target) => [targetSentence(target), ...ownEscalation(target)].join(" "));
}
function exceptionRows(policy, kind) {
	return prioritiesOf(policy, kind).flatMap((priority) => (kind.targets[priority] ?? []).flatMap((target) => {
		const steps = ownEscalation(target);
		return steps.length === 0 ? [] : [{
			priority,
			what: whatWords(target),
			steps: steps.join(" ")
		}];
	}));
}
function whatWords(target) {
	if (target.do === "reach") return target.status === "reviewed" ? "Post-incident review" : capital(target.status);
	const role = roleWords(target.role);
	if (target.do === "update") return `Updates to ${role}`;
	const after = target.from === "reported" ? "" : `, from ${target.from}`;
	return `${target.do === "notify" ? "Notify" : "Engage"} ${role}${after}`;
}
function idOf({ id }) {
	return id;
}
// src/report/sla-communication.ts
function responders(policy, kind) {
	return rolesOf(policy, kind, (target) => target.do !== "update" && target.from === "reported");
}
function updated(policy, kind) {
	return withLimits(policy, kind, (target) => target.do === "update");
}
function toldOfClosure(policy, kind) {
	return withLimits(policy, kind, (target) => target.do === "notify" && target.from === "closed");
}
function reviewed(policy, kind) {
	return listWords(limitsOf(policy, kind, (target) => target.do === "reach" && target.status === "reviewed"));
}
function closureSteps(kind) {
	const { statuses, sections, validated } = kind.requires;
	return [
		...statuses.length === 0 ? [] : [`**Status:** it has been ${listWords(statuses)} before it is formally closed.`],
		...validated === void 0 ? [] : [`**Validation:** the ${roleWords(validated)} validates that all necessary actions have been taken to mitigate the incident and prevent recurrence.`],
		...sections.length === 0 ? [] : [`**Documentation:** its record has the sections ${listWords(sections.map((section) => `“${text(section)}”`))}; a section may say why it does not apply. Relevant information, evidence and actions taken during the response stay in the record, for future reference and audit purposes.`]
	];
}
function rolesOf(policy, kind, choose) {
	const roles = new Set(prioritiesOf(policy, kind).flatMap((priority) => (kind.targets[priority] ?? []).flatMap((target) => target.do !== "reach" && choose(target) ? [roleWords(target.role)] : [])));
	return listWords([...roles]);
}
function withLimits(policy, kind, choose) {
	const roles = rolesOf(policy, kind, choose);
	return roles === "" ? "" : `${roles} (${limitsOf(policy, kind, choose).join(", ")})`;
}
function limitsOf(policy, kind, choose) {
	return prioritiesOf(policy, kind).flatMap((priority) => (kind.targets[priority] ?? []).filter(choose).map((target) => `${priority} ${limitWords(target)}`));
}
// src/report/sla-contacts.ts
function allTargets(kind) {
	return [...kind.unassessed, ...Object.values(kind.targets).flatMap((targets) => targets ?? [])];
}
function contactRows(policy, kind) {
	const named = new Set(allTargets(kind).flatMap((target) => [
		target.owner,
		...target.do === "reach" ? [] : [target.role],
		...[...policy.escalation.ladder, ...target.ladder ?? []].flatMap(({ mention }) => mention)
	]));
	if (kind.requires.validated !== void 0) named.add(kind.requires.validated);
	for (const role of named) {
		const fallback = contactOf(policy, role)?.fallback;
		if (fallback !== void 0) named.add(fallback);
	}
	return Object.entries(policy.contacts).filter(([role]) => named.has(role)).map(([role, { name, duty, email, phone, logins, fallback }]) => ({
		role: capital(roleWords(role)),
		name: cell(name),
		duty: cell(duty),
		email: email === void 0 ? "–" : inCell(code(email)),
		phone: phone === void 0 ? "–" : inCell(code(phone)),
		logins: logins.length === 0 ? "–" : logins.map((login) => inCell(code(login))).join(", "),
		fallback: fallback === void 0 ? "–" : roleWords(fallback)
	}));
}
function dutyOf(policy, role) {
	return contactOf(policy, role)?.duty ?? null;
}
function calendarRows(policy, kind) {
	const used = new Set(allTargets(kind).map(({ calendar }) => calendar));
	return Object.entries(policy.calendars).filter(([name]) => used.has(name)).map(([name, calendar]) => ({
		name: capital(roleWords(name)),
		zone: text(calendar.timezone ?? policy.timezone),
		hours: hoursWords(calendar),
		holidays: calendar.holidays.length === 0 ? "none listed" : calendar.holidays.join(", ")
	}));
}
function hoursWords({ hours }) {
	const runs = [];
	let previous = "";
	for (const day of WEEKDAYS) {
		const segments = hours[day].map((segment) => segment.replace("-", "–")).join(", ");
		const run = runs.at(-1);
		if (segments !== "" && run !== void 0 && segments === previous) run.last = day;
		else if (segments !== "") runs.push({
			first: day,
			last: day,
			segments
		});
		previous = segments;
	}
	const words = runs.map(({ first, last, segments }) => first === last ? `${capital(first)} ${segments}` : `${capital(first)} to ${capital(last)} ${segments}`);
	return words.length === 0 ? "never open" : words.join("; ");
}
function contactOf(policy, role) {
	return Object.hasOwn(policy.contacts, role) ? policy.contacts[role] : void 0;
}
// src/report/sla-view.ts
const MANAGER = "incident-manager";
function slaView({ policy, kind, agreement, policyPath, policyAddress }) {
	const duty = dutyOf(policy, MANAGER);
	return {
		title: text(agreement.title ?? `${capital(roleWords(kind))} incidents`),
		organization: text(policy.organization),
		kind: roleWords(kind),
		prefix: agreement.prefix,
		policy: fileLink(policyPath, policyAddress),
		purpose: text(agreement.purpose),
		process: agreement.process.map((step, index) => `${index + 1}. ${text(step)}`),
		definitions: definitionRows(policy, agreement),
		matrix: matrixRows(agreement),
		raise: raiseSentences(agreement),
		unassessed: unassessedSentences(agreement),
		priorityColumns: prioritiesOf(policy, agreement).join(" | "),
		priorityRule: prioritiesOf(policy, agreement).map(() => "---").join(" | "),
		immediately: durationWords(policy.immediately),
		protocol: protocolRows(policy, agreement),
		targets: targetRows(policy, agreement),
		escalation: escalationSentences(policy),
		exceptions: exceptionRows(policy, agreement),
		channels: agreement.channels.map((channel) => text(channel)),
		responders: responders(policy, agreement),
		updated: updated(policy, agreement),
		toldOfClosure: toldOfClosure(policy, agreement),
		closure: closureSteps(agreement),
		reviewed: reviewed(policy, agreement),
		managerDuty: duty === null ? "" : text(duty.replace(/\.$/, "")),
		contacts: contactRows(policy, agreement),
		calendars: calendarRows(policy, agreement),
		marking: agreement.tlp,
		isConfidential: agreement.tlp === "amber" || agreement.tlp === "red",
		review: policy.review === void 0 ? "" : reviewWords(policy.review)
	};
}
function reviewWords({ every, last }) {
	const from = parseInstant(`${last}T00:00:00Z`);
	const next = typeof from === "number" ? formatInstant(from + elapsedSeconds(every)) : "";
	return {
		every: durationWords(every),
		last,
		next: next.slice(0, 10)
	};
}
// src/report/sla-document.ts
function renderSlaDocuments(policy, { path, address }, { handlebars, template }) {
	return Object.entries(policy.kinds).map(([kind, agreement]) => {
		const view = slaView({
			policy,
			kind,
			agreement,
			policyPath: path,
			policyAddress: address
		});
		return {
			kind,
			name: `${kind}.md`,
			text: fill(template, view, handlebars)
		};
	});
}
// src/commands/policy.ts
async function policy(shell, options) {
	const folder = outFolder(options.out);
	const documents = await renderDocuments(shell, options, folder);
	switch (options.what) {
		case "print":
			shell.out(documents.map(({ text }) => text).join("\n---\n\n"));
			return 0;
		case "write":
			for (const { name, text } of documents) {
				writeFileAtomically(shell.root, `${folder}/${name}`, text);
				shell.out(`${terminalLine(`${folder}/${name}`)}\n`);
			}
			return 0;
		case "check": return check(shell, folder, documents);
	}
}
async function renderDocuments(shell, options, folder) {
	const path = policyPath(options);
	const read = await readPolicy(shell.root, path);
	if (read.policy === null) throw unusablePolicy(path, read.findings);
	const { default: handlebars } = await import("./chunk-_coVDsRt.js").then((m) => __toESM(m.default, 1));
	const template = loadTemplate(shell.templates, "sla.md.hbs");
	const place = {
		path,
		address: pathFrom(folder, path) ?? path
	};
	return renderSlaDocuments(read.policy, place, {
		handlebars,
		template
	});
}
function check(shell, folder, documents) {
	const faults = documents.flatMap(({ name, text }) => {
		const path = `${folder}/${name}`;
		const committed = readCopy(shell.root, path);
		if (committed === text) return [];
		if (committed === null) return [`There is no ${terminalLine(path)}.`];
		const [line, was, is] = firstDifference(committed, text);
		return [`${terminalLine(path)} is out of date from line ${line} on.\n  committed: ${stripControls(was)}\n  rendered:  ${stripControls(is)}`];
	});
	if (faults.length > 0) {
		shell.err(faults.map((fault) => `${fault}\n`).join(""));
		throw new CommandError(`${faults.length} of ${documents.length} documents do not say what the policy says.`, "Write them with `incident-ledger policy --write`, and commit them.", 1);
	}
	shell.err(`${documents.length} documents say what the policy says.\n`);
	return 0;
}
function readCopy(root, path) {
	try {
		return readFileSync(resolve(root, path), "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
		throw new CommandError(`The document ${path} cannot be read.`, "Look at what stands there: it should be a file.", 2, error);
	}
}
function firstDifference(committed, rendered) {
	const was = committed.split("\n");
	const is = rendered.split("\n");
	const at = is.findIndex((line, index) => line !== was[index]);
	const line = at === -1 ? is.length : at;
	return [
		line + 1,
		was[line] ?? "",
		is[line] ?? ""
	];
}
export { policy };
