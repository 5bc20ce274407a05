import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { T as terminalLine, Y as CommandError, m as isThere, o as nearest } from "./chunk-CsDEF--I.js";
import { Tt as lastRow } from "./chunk-CUkcnYDa.js";
import { Cr as utcAndLocal, Er as code, Mt as ledgerOf, Ni as kindIn, Rr as text, S as numbersOf, _t as holderOf, c as loadTemplate, f as fill, ft as capital, gr as numberWords, hr as eventDetails, jt as gather, mn as parseBodyTree, oi as dutyWords, si as roleWords, v as relocateDown, y as sectionsOf } from "./chunk-BU5pFG3X.js";
import { i as writeFileAtomically, t as createFile } from "./chunk-C8iUekj0.js";
import { n as aloneToWrite } from "./chunk-iTjrpO76.js";
import { g as loadStringify, u as entryOf } from "./chunk-D1Yki4Xb.js";
import { t as isWithheld } from "./chunk-CprAWeBk.js";
import { dirname } from "node:path/posix";
// src/report/draft-answers.ts
function draftAnswers(input, stringify) {
	const { entry, policyFile, duty, body, row, zones } = input;
	const { incident, path } = entry.file;
	const { course } = entry;
	const { policy } = policyFile;
	const clockface = {
		zones,
		timezone: policy.timezone
	};
	const regime = duty.when?.regime;
	const relocate = relocateDown(path, incident.id);
	const sections = sectionsOf(body, relocate);
	const prose = (title) => {
		const drawn = stringify({
			type: "root",
			children: sections.filter((section) => section.title.toLowerCase() === title.toLowerCase()).flatMap((section) => section.blocks)
		}).trim();
		return drawn === "" ? null : drawn;
	};
	const at = (event) => event === void 0 ? null : utcAndLocal(event.at, clockface);
	const last = (name) => course.events.findLast(({ event }) => event.event === name)?.event;
	const first = (name) => course.events.find(({ event }) => event.event === name)?.event;
	const listed = (names) => list(course.events.filter(({ event }) => names.includes(event.event)).map(({ event }) => {
		const details = eventDetails(event, relocate);
		return `${utcAndLocal(event.at, clockface)}: ${event.event}${details === "" ? "" : `, ${details}`}`;
	}));
	const manager = policy.contacts["incident-manager"];
	return {
		organization: text(policy.organization),
		contact: list([...[holderOf(course, policy, "incident-manager")].flatMap((name) => name ?? []).map((name) => text(name)), ...[manager?.email, manager?.phone].flatMap((means) => means ?? []).map((means) => code(means))]),
		title: text(incident.title),
		services: incident.services.map((service) => text(service)).join(", "),
		aware: awareWords(entry, regime, at),
		began: at(first("started")),
		detected: at(first("detected")) ?? asReported(entry, at),
		discovered: sourceOf(entry),
		resolved: at(last("resolved")),
		classification: classificationOf(entry, regime),
		classifiedAt: at(lastClassified(entry, regime)),
		severity: severityOf(entry),
		scope: course.scope === null ? null : text(course.scope),
		affects: affectsOf(entry),
		numbers: list(numberWords(numbersOf(course))),
		summary: prose("Summary"),
		impact: prose("Impact"),
		rootCause: prose("Root cause"),
		change: incident.change === void 0 ? null : text(incident.change),
		factors: list((incident.factors ?? []).map((factor) => text(factor))),
		actions: prose("Actions taken"),
		followUps: prose("Follow-up"),
		measures: listed([
			"investigating",
			"contained",
			"mitigated",
			"resolved",
			"decided"
		]),
		filings: submissionsOf$1(input, at, ({ isForeign }) => !isForeign) ?? "Nothing, as of the last entry of the record.",
		elsewhere: submissionsOf$1(input, at, ({ isForeign }) => isForeign),
		reference: code(incident.id),
		reclassified: reclassifiedOf(entry, regime, at),
		recurrence: list((incident["recurrence-of"] ?? []).map((one) => code(one))),
		delay: delayOf(entry, duty, row),
		nowhere: null
	};
}
function list(items) {
	return items.length === 0 ? null : items.map((item) => `- ${item}`).join("\n");
}
function awareWords(entry, regime, at) {
	const said = entry.course.events.flatMap(({ event }) => event.event === "aware" ? [event] : []);
	const own = said.find((event) => event.regime === regime) ?? said.find((event) => event.regime === void 0);
	if (own !== void 0) return at(own);
	return asReported(entry, at);
}
function asReported({ course }, at) {
	const reported = at(course.events.find(({ event }) => event.event === "reported")?.event);
	return reported === null ? null : `${reported}, when it was reported`;
}
function sourceOf({ course }) {
	const reported = course.events.find(({ event }) => event.event === "reported")?.event;
	if (reported?.event !== "reported" || reported.source === void 0) return null;
	return `Reported by ${roleWords(reported.source)}`;
}
function lastClassified({ course }, regime) {
	return course.events.findLast(({ event }) => event.event === "classified" && event.regime === regime)?.event;
}
function classificationOf(entry, regime) {
	const event = lastClassified(entry, regime);
	return event?.event === "classified" ? `${capital(roleWords(event.as))}: ${text(event.reason)}` : null;
}
function severityOf({ course }) {
	const { priority, impact, urgency } = course;
	if (priority === null) return null;
	return `Priority ${priority}; impact ${impact ?? "not said"}, urgency ${urgency ?? "not said"}`;
}
function affectsOf({ course }) {
	const said = course.events.findLast(({ event }) => event.event === "assessed" && event.affects !== void 0)?.event;
	return said?.event === "assessed" ? capital(said.affects?.join(", ") ?? "") : null;
}
function submissionsOf$1({ entry, duty, duties }, at, isAsked) {
	const foreign = new Set(duties.filter(({ when }) => duty.when !== void 0 && when?.regime !== duty.when.regime).map(({ id }) => id));
	return list(entry.course.events.flatMap(({ event }) => {
		if (event.event !== "submitted" || event.duty === duty.id) return [];
		if (!isAsked({ isForeign: foreign.has(event.duty) })) return [];
		const ref = event.ref === void 0 ? "" : `, reference ${text(event.ref)}`;
		return [`${code(event.duty)}, ${at(event) ?? ""}${ref}`];
	}));
}
function reclassifiedOf({ course }, regime, at) {
	const said = course.events.flatMap(({ event }) => event.event === "classified" && event.regime === regime ? [`${at(event) ?? ""}: ${roleWords(event.as)}, ${text(event.reason)}`] : []);
	return list(said.length > 1 ? said : []) ?? "It was not reclassified, as of the last entry of the record.";
}
function delayOf({ course }, duty, row) {
	const [last] = course.events.flatMap(({ event }) => event.event === "submitted" && event.duty === duty.id ? event["delay-reason"] ?? [] : []).slice(-1);
	if (last !== void 0) return text(last);
	return (row?.breaches ?? 0) === 0 ? "It is not late, as of the last entry of the record." : null;
}
// src/report/draft.ts
const UNSAID = "_The record does not say._";
function renderDraft(input, { template, handlebars, stringify }) {
	const answers = draftAnswers(input, stringify);
	const { drawn, missing } = withAnswers(template, answers);
	const said = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, answer ?? UNSAID]));
	return fill(drawn, {
		...headOf(input),
		answers: said,
		missing
	}, handlebars);
}
const ASKED = /\{\{answers\.([A-Za-z]+)\}\}\n*/g;
function withAnswers(template, answers) {
	const missing = [];
	const [head = "", ...sections] = template.split(/^(?=## )/m);
	return {
		drawn: [head, ...sections.map((section) => {
			const open = [...section.matchAll(ASKED)].filter(([, name = ""]) => answers[name] === null);
			const isOpen = open.length === [...section.matchAll(ASKED)].length;
			if (isOpen) missing.push(section.slice(3, section.indexOf("\n")).trim());
			return (isOpen ? open.slice(1) : open).reduce((left, [asked]) => left.replace(asked, ""), section);
		})].join(""),
		missing
	};
}
function headOf({ entry, duty, row, policyFile, zones }) {
	const { policy } = policyFile;
	const contact = policy.contacts[duty.to];
	const regime = policy.regimes?.[duty.when?.regime ?? ""];
	const due = row === null ? "nothing asks for it yet" : row.dueAt === null ? "not yet: what it counts from has not come" : utcAndLocal(row.dueAt, {
		zones,
		timezone: policy.timezone
	});
	return {
		duty: capital(dutyWords(duty.id)),
		incident: code(entry.file.incident.id),
		to: `${capital(dutyWords(duty.to))}${contact?.name === void 0 ? "" : ` (${text(contact.name)})`}`,
		law: text(duty.law ?? regime?.title ?? "a duty of the policy"),
		read: regime?.read ?? "",
		due,
		record: code(entry.file.path)
	};
}
// src/commands/draft.ts
const NO_ADVICE = "A draft repeats the record and is no legal advice: read it before you file it.\n";
async function draft(shell, options) {
	return aloneToWrite(shell, options, () => draftOf(shell, options));
}
async function draftOf(shell, options) {
	const gathered = await gather(shell, options);
	const entry = entryOf(shell, gathered, options.id);
	if (isWithheld(shell, gathered, entry)) throw new CommandError(`${entry.file.incident.id} is confidential, and what is printed here is public.`, "Draft it on your own machine.");
	const asOf = await drafterOf(shell, gathered, entry, options.duty);
	const last = entry.course.events.at(-1)?.event.at ?? entry.course.reportedAt;
	const path = `${dirname(entry.file.path)}/${entry.file.incident.id}/draft-${options.duty}.md`;
	const standing = await gathered.source.text(path);
	if (options.what === "check") return compare(shell, path, standing, [last, ...submissionsOf(entry, options.duty)].map(asOf));
	const rendered = asOf(last);
	if (options.what === "print") shell.out(rendered);
	else {
		if (standing === null) createFile(shell.root, path, rendered);
		else writeFileAtomically(shell.root, path, rendered, standing);
		shell.out(`${terminalLine(path)}\n`);
	}
	shell.err(NO_ADVICE);
	return 0;
}
async function drafterOf(shell, gathered, entry, id) {
	const { policyFile, policies, zones } = gathered;
	const { kind } = entry.file.incident;
	const duties = kindIn(policyFile.policy, kind)?.duties ?? [];
	const duty = duties.find((one) => one.id === id);
	if (duty === void 0) {
		const names = duties.map((one) => one.id);
		const meant = nearest(id, names);
		throw new CommandError(`The policy has no duty ${JSON.stringify(terminalLine(id))} of the kind ${terminalLine(kind)}.`, meant !== null ? `Did you mean ${meant}?` : names.length === 0 ? "Add one with `incident-ledger policy add nis2`, or under `duties` of the kind." : `There are ${names.join(", ")}.`);
	}
	const [body, { default: handlebars }, stringify] = await Promise.all([
		parseBodyTree(shell.bodyWorker, entry.file),
		import("./chunk-_coVDsRt.js").then((m) => __toESM(m.default, 1)),
		loadStringify()
	]);
	const tools = {
		handlebars,
		stringify,
		template: templateOf(shell.templates, id)
	};
	const { timeline } = policies;
	return (now) => {
		const [asOfThen = entry] = ledgerOf({
			...gathered,
			files: [entry.file]
		}, now);
		const row = lastRow(asOfThen.obligations.filter(({ target }) => target === id)) ?? null;
		return renderDraft({
			entry: asOfThen,
			policyFile,
			timeline,
			body,
			now,
			zones,
			duty,
			row,
			duties
		}, tools);
	};
}
function submissionsOf({ course }, id) {
	return course.events.flatMap(({ event }) => event.event === "submitted" && event.duty === id ? [event.at] : []);
}
function templateOf(templates, id) {
	const own = `drafts/${id}.md.hbs`;
	return loadTemplate(templates, isThere(new URL(own, templates)) ? own : "drafts/duty.md.hbs");
}
function compare(shell, path, standing, rendered) {
	const remedy = "Write it with `incident-ledger draft ID DUTY --write`, and commit it.";
	if (standing === null) throw new CommandError(`There is no draft at ${path}.`, remedy, 1);
	const found = rendered.indexOf(standing.replaceAll("\r\n", "\n"));
	if (found === -1) throw new CommandError(`${path} is not what record and policy say.`, remedy, 1);
	const words = found === 0 ? "is up to date" : "is what was submitted";
	shell.err(`${terminalLine(path)} ${words}.\n`);
	return 0;
}
export { draft };
