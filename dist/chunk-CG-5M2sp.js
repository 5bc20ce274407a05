import { t as fill } from "./chunk-Bn2iaIqz.js";
import { r as isRestricted } from "./chunk-Zc9OnoFq.js";
import { i as isPlaceholder, l as MANAGER, p as targetsIn } from "./chunk-DIJ1IfjV.js";
import { s as agreementReview } from "./chunk-C0GOcrQ8.js";
import { a as elapsedSeconds, c as formatInstant } from "./chunk-D4aqUS7_.js";
import { C as inline, b as fileLink, g as code, h as cell, k as text, n as roleWords, t as dutyWords } from "./chunk-oJ0uy9y3.js";
import { n as visible } from "./chunk-CFc3vndM.js";
import { t as MARK } from "./chunk-Qsj_IIFn.js";
import "./chunk-D4wZ6750.js";
import { i as holidaysOf, r as WEEKDAYS } from "./chunk-CUXQ2CjL.js";
import { l as utcAndLocal, t as MONTHS } from "./chunk-BPs8Bztt.js";
import { n as capital } from "./chunk-Dtu_18FQ.js";
import { A as targetSentence, C as dutyLimitWords, D as listWords, E as limitWords, O as prioritiesOf, S as durationWords, b as callWords, k as soleOwner, w as everyWords, x as conditionsOf } from "./chunk-BH5yC_WQ.js";
import { f as URGENCIES, i as IMPACTS } from "./chunk-BDbDEvaY.js";
// src/text/addresses.ts
const MAIL = /^[\w.+%-]*\w@[\w-]+(?:\.[\w-]+)+$/;
const WEB = /^(?:https?:\/\/|www\.)[^|`<>]+$/i;
const BEFORE = /^[("'<[{“‘]*/;
const AFTER = ".,;:!?)\"'>]}”’";
function addressable(value) {
	const line = visible(value);
	const pieces = [];
	let running = "";
	for (const token of line.split(/( )/)) {
		const [open = ""] = BEFORE.exec(token) ?? [];
		const address = addressIn(token.slice(open.length));
		if (address === "") {
			running += token;
			continue;
		}
		pieces.push(...said(running + open), addressCode(address));
		running = token.slice(open.length + address.length);
	}
	pieces.push(...said(running));
	return pieces.reduce((whole, piece) => inline`${whole}${piece}`);
}
function addressIn(token) {
	let end = token.length;
	while (end > 0 && AFTER.includes(token.charAt(end - 1))) end -= 1;
	const core = token.slice(0, end);
	return MAIL.test(core) || WEB.test(core) ? core : "";
}
function addressCode(address) {
	return code(MAIL.test(address) ? address : address.replaceAll("@", "%40"));
}
function said(running) {
	if (running === "") return [];
	const words = running.trim();
	if (words === "") return [inline` `];
	return [
		...running.startsWith(" ") ? [inline` `] : [],
		text(words),
		...running.endsWith(" ") ? [inline` `] : []
	];
}
// src/report/sla-calendars.ts
function calendarRows(policy, kind) {
	const used = new Set(targetsIn(kind).map(({ calendar }) => calendar));
	return Object.entries(policy.calendars).filter(([name]) => used.has(name)).map(([name, calendar]) => ({
		name: capital(roleWords(name)),
		zone: addressable(calendar.timezone ?? policy.timezone),
		hours: hoursWords(calendar),
		years: yearsOf(calendar)
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
function yearsOf(calendar) {
	const years = new Map();
	const holidays = holidaysOf(calendar).toSorted((a, b) => a.date.length - b.date.length || (a.date < b.date ? -1 : 1));
	for (const { date, name, from } of holidays) {
		const [month, day] = date.split("-").slice(-2);
		const year = date.length === 5 ? "every year" : `in ${date.slice(0, 4)}`;
		const on = `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""}${from === null ? "" : ` from ${from}`}`;
		const named = name === null ? on : `${on} (${addressable(name)})`;
		years.set(year, [...years.get(year) ?? [], named]);
	}
	return [...years].map(([year, days]) => ({
		year,
		days: days.join(", ")
	}));
}
function clockSentences(kind) {
	const targets = targetsIn(kind);
	const isReached = (wanted) => targets.some((target) => target.do === "reach" && target.status === wanted);
	const held = [...isReached("contained") ? ["containment"] : [], ...isReached("resolved") ? ["resolution"] : []];
	return [
		"What is done at or before its due time, to the second, is done in time.",
		"The first assessment sets the priority from the report on, so a late assessment leaves less of each limit.",
		...targets.some((target) => target.do === "update") ? ["An update is due so long after the last one, or after the report where there was none."] : [],
		...held.length === 0 ? [] : [`While an incident is on hold, the clock${held.length > 1 ? "s" : ""} of ${listWords(held)} stand${held.length > 1 ? "" : "s"} still; every other clock runs on.`],
		"When the priority is raised, the new limits count from that moment, and nothing falls due later than before. When it is lowered, they count from where they began, and what was missed by then stays missed. What the new priority does not ask is no longer owed.",
		"The resolution ends only what says so. Every other notice and engagement that is still open goes on being owed, and is said once more when its limit passes; what is still open at the closing is named there as not done. A dismissal ends everything; what was missed by then stays missed.",
		...isReached("closed") ? ["An incident counts as closed once it was assessed and has all that is required before closure; until then its closing is owed. Lowering the priority after the resolution changes nothing of what is owed after it."] : [],
		...targets.length === 0 ? [] : ["When an incident is reopened, all that is to be reached is owed anew from that moment, with its updates and whatever notice or engagement is still open; after a closing, every notice and engagement that the report started is owed anew too. An assessment once made stands, and so does what was judged before."],
		"Each clock goes by the agreement that was in force when it started: a change of the agreement moves no clock that runs, unless it says that it reaches back."
	];
}
// src/report/sla-communication.ts
function responders(kind) {
	return rolesOf(kind, (target) => target.do !== "update" && target.from === "reported");
}
function updated(kind) {
	const roles = rolesOf(kind, (target) => target.do === "update");
	const ends = new Set(targetsIn(kind).flatMap((target) => target.do === "update" ? [target.until] : []));
	return roles === "" ? "" : `${roles} until the incident is ${listWords([...ends], "or")}`;
}
function toldOfClosure(kind) {
	return rolesOf(kind, (target) => target.do === "notify" && target.from === "closed");
}
function reviewWords(policy, kind) {
	const priorities = prioritiesOf(policy, kind);
	const owed = priorities.filter((priority) => kind.targets[priority]?.some((target) => target.do === "reach" && target.status === "reviewed"));
	if (owed.length === 0) return "one may be held";
	const others = owed.length === priorities.length ? "" : "; for every other priority one may be";
	return `one is held for ${listWords(owed)}, within the time that the targets name${others}`;
}
function closureSteps(kind) {
	const { statuses, sections, validated } = kind.requires;
	return [
		...statuses.length === 0 ? [] : [`**Status:** it has been ${listWords(statuses.map((status) => BEEN[status] ?? status))} before it is formally closed.`],
		...validated === void 0 ? [] : [`**Validation:** the ${roleWords(validated)} validates that all necessary actions have been taken to mitigate the incident and prevent recurrence.`],
		...sections.length === 0 ? [] : [`**Documentation:** its record has the sections ${listWords(sections.map((section) => `“${addressable(section)}”`))}, none of them empty. Relevant information, evidence and actions taken during the response stay in the record, for future reference and audit purposes.`]
	];
}
const BEEN = { investigating: "investigated" };
function rolesOf(kind, choose) {
	const roles = new Set(Object.values(kind.targets).flatMap((targets) => (targets ?? []).flatMap((target) => target.do !== "reach" && choose(target) ? [roleWords(target.role)] : [])));
	return listWords([...roles]);
}
// src/report/sla-contacts.ts
function contactRows(policy, kind) {
	const named = rolesNamed(policy, kind);
	return Object.entries(policy.contacts).filter(([role]) => named.has(role)).map(([role, { name, duty, email, phone, logins, fallback }]) => {
		const ways = [
			...email === void 0 ? [] : [`e-mail ${code(email)}`],
			...phone === void 0 ? [] : [`phone ${code(phone)}`],
			...logins.length === 0 ? [] : [`GitHub ${logins.map((login) => code(login)).join(", ")}`],
			...fallback === void 0 ? [] : [`if nobody answers: ${roleWords(fallback)}`]
		];
		const lines = [
			...name === void 0 ? [] : [addressable(name)],
			...duty === void 0 ? [] : [`${addressable(duty.replace(/\.$/, ""))}.`],
			...ways.length === 0 ? [] : [capital(ways.join(" · "))]
		];
		return {
			role: capital(roleWords(role)),
			lines: lines.length === 0 ? "nobody is named." : lines.join("<br>")
		};
	});
}
function rolesNamed(policy, kind) {
	const named = new Set(targetsIn(kind).flatMap((target) => [
		target.owner,
		...target.do === "reach" ? [] : [target.role],
		...[...policy.escalation.ladder, ...target.ladder ?? []].flatMap(({ mention }) => mention)
	]));
	if (kind.requires.validated !== void 0) named.add(kind.requires.validated);
	for (const role of named) {
		const fallback = Object.hasOwn(policy.contacts, role) ? policy.contacts[role]?.fallback : void 0;
		if (fallback !== void 0) named.add(fallback);
	}
	return named;
}
// src/report/sla-escalation.ts
function escalationSentences(policy, kind) {
	const { remind, ladder, repeat } = policy.escalation;
	const owner = soleOwner(kind);
	const called = {
		limit: "a limit",
		role: "the role that it concerns",
		owner: owner === null ? "the role that owes it" : `the ${roleWords(owner)}`
	};
	return [
		...elapsedSeconds(remind.before) === 0 ? [] : [`${capital(durationWords(remind.before))} before a limit of at least ${durationWords(remind.from)} passes, whoever is to meet it is reminded.`],
		...ladderSentences(ladder, called, policy),
		...repeatSentence(repeat)
	];
}
function ownEscalation(target, policy) {
	const { ladder, repeat, remind } = target;
	const owner = `the ${roleWords(target.owner)}`;
	const called = {
		limit: "this limit",
		role: target.do === "reach" ? owner : `the ${roleWords(target.role)}`,
		owner
	};
	return [
		...remind === void 0 ? [] : [`A reminder goes out ${durationWords(remind)} before.`],
		...ladder === void 0 ? [] : ladderSentences(ladder, called, policy),
		...repeat === void 0 ? [] : repeatSentence(repeat)
	];
}
function ladderSentences(ladder, called, policy) {
	return ladder.map(({ after, mention }) => {
		const when = elapsedSeconds(after) === 0 ? `When ${called.limit} passes,` : `${capital(durationWords(after))} later, while it is still not met,`;
		const told = [...new Set(mention.map((role) => rungWords(role, called, policy)))];
		return `${when} ${listWords(told)} ${told.length > 1 ? "are" : "is"} told.`;
	});
}
function repeatSentence(repeat) {
	if (repeat.times === 0) return [];
	return [`After that all of them are told again ${repeat.times === 1 ? `once more, ${durationWords(repeat.every)} later` : `every ${everyWords(repeat.every)}, ${repeat.times} times`}.`];
}
function rungWords(role, called, { contacts }) {
	if (role === "role") return called.role;
	if (role === "owner") return called.owner;
	const name = Object.hasOwn(contacts, role) ? contacts[role]?.name : void 0;
	const words = `the ${roleWords(role)}`;
	return name === void 0 || isPlaceholder(name) ? words : `${words} (${addressable(name)})`;
}
// src/report/sla-priorities.ts
function definitionSentences(policy, kind) {
	return prioritiesOf(policy, kind).map((priority) => {
		const name = policy.priorities[priority];
		const named = name === void 0 ? priority : `${priority} (${addressable(name)})`;
		const { meaning, examples = [] } = kind.definitions[priority] ?? {};
		return [
			`**${named}:**`,
			meaning === void 0 ? "the policy does not define it." : ended(addressable(meaning)),
			...examples.length === 0 ? [] : [ended(`Examples include ${listWords(examples.map((example) => addressable(example)), "or")}`)]
		].join(" ");
	});
}
function wordedRows(policy, kind) {
	const rows = prioritiesOf(policy, kind).map((priority) => {
		const { impact, urgency } = kind.definitions[priority] ?? {};
		return {
			priority,
			impact: worded(impact),
			urgency: worded(urgency)
		};
	});
	return Object.values(kind.definitions).some((definition) => definition?.impact !== void 0 || definition?.urgency !== void 0) ? rows : [];
}
function worded(value) {
	return value === void 0 ? cell(null) : addressable(value);
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
function ended(words) {
	return /[.!?…]$/.test(words) ? words : `${words}.`;
}
// src/report/sla-targets.ts
function protocolRows(policy, kind) {
	return prioritiesOf(policy, kind).map((priority) => ({
		priority,
		protocol: protocolOf(kind.targets[priority] ?? [])
	}));
}
function protocolOf(targets) {
	return targets.filter((target) => (target.do === "notify" || target.do === "engage") && target.from === "reported").map((target) => cell(targetSentence(target))).join("<br>") || "–";
}
function targetRows(policy, kind) {
	const priorities = prioritiesOf(policy, kind);
	const targets = priorities.flatMap((priority) => kind.targets[priority] ?? []);
	return [...new Set(targets.map(({ id }) => id))].flatMap((id) => {
		const own = targets.filter((target) => target.id === id);
		const [first] = own;
		if (first === void 0) return [];
		const shared = conditionsOf(first).filter((condition) => own.every((target) => conditionsOf(target).includes(condition)));
		const limits = priorities.map((priority) => {
			const target = kind.targets[priority]?.find((one) => one.id === id);
			if (target === void 0) return "–";
			const other = target.owner === first.owner ? "" : `, by the ${roleWords(target.owner)}`;
			return limitOf(target, shared) + other;
		});
		return [{
			what: [whatWords(first), ...shared].join(", "),
			owner: roleWords(first.owner),
			limits: limits.join(" | ")
		}];
	});
}
function unassessedSentences({ unassessed }, policy) {
	return unassessed.map((target) => [targetSentence(target), ...ownEscalation(target, policy)].join(" "));
}
function dutySentences({ duties = [] }) {
	return duties.map((duty) => {
		const condition = duty.when === void 0 ? "" : `Where it is classified as ${listWords(duty.when.as.map(roleWords), "or")}: `;
		const law = duty.law === void 0 ? "" : ` (${duty.law})`;
		return addressable(`${condition}${`${dutyWords(duty.id)} to the ${dutyWords(duty.to)}`} ${dutyLimitWords(duty)}${law}.`);
	});
}
function exceptionRows(policy, kind) {
	const shared = new Map();
	for (const priority of prioritiesOf(policy, kind)) for (const target of kind.targets[priority] ?? []) {
		const steps = ownEscalation(target, policy).join(" ");
		if (steps === "") continue;
		const what = whatWords(target);
		const row = shared.get(`${what}: ${steps}`) ?? {
			what,
			steps,
			priorities: []
		};
		row.priorities.push(priority);
		shared.set(`${what}: ${steps}`, row);
	}
	return [...shared.values()].map(({ what, steps, priorities }) => ({
		priority: listWords(priorities),
		what,
		steps
	}));
}
function limitOf(target, shared) {
	const own = conditionsOf(target).filter((condition) => !shared.includes(condition));
	const call = callWords(target);
	const limit = limitWords(target);
	return [call === "" ? limit.replace(/^within /, "") : `${call}, ${DONE[target.do]} ${limit}`, ...own].join(", ");
}
const DONE = {
	notify: "notified",
	engage: "engaged",
	update: "updated",
	reach: "reached",
	submit: "submitted"
};
function whatWords(target) {
	if (target.do === "reach") return target.status === "reviewed" ? "Post-incident review" : capital(target.status);
	const role = roleWords(target.role);
	if (target.do === "update") return `Updates to ${role}`;
	if (target.do === "submit") return `${capital(dutyWords(target.id))} to ${dutyWords(target.role)}`;
	return `${target.do === "notify" ? "Notify" : "Engage"} ${role}`;
}
// src/report/sla-view.ts
function slaView({ policy, kind, agreement, policyPath, policyAddress, zones }) {
	const owner = soleOwner(agreement);
	const priorities = prioritiesOf(policy, agreement);
	const inForce = policy["in-force"];
	return {
		mark: `${MARK}${kind}`,
		title: addressable(agreement.title ?? `${capital(roleWords(kind))} incidents`),
		organization: addressable(policy.organization),
		kind: roleWords(kind),
		prefix: agreement.prefix,
		policy: fileLink(policyPath, policyAddress),
		inForce: inForce === void 0 ? "" : utcAndLocal(inForce, {
			zones,
			timezone: policy.timezone
		}),
		purpose: addressable(agreement.purpose),
		process: agreement.process.map((step, index) => `${index + 1}. ${addressable(step)}`),
		definitions: definitionSentences(policy, agreement),
		worded: wordedRows(policy, agreement),
		matrix: matrixRows(agreement),
		raise: raiseSentences(agreement),
		unassessed: unassessedSentences(agreement, policy),
		priorityColumns: priorities.join(" | "),
		priorityRule: priorities.map(() => "---").join(" | "),
		immediately: durationWords(policy.immediately),
		protocol: protocolRows(policy, agreement),
		owner: owner === null ? "" : roleWords(owner),
		targets: targetRows(policy, agreement),
		duties: dutySentences(agreement),
		escalation: escalationSentences(policy, agreement),
		exceptions: exceptionRows(policy, agreement),
		clocks: clockSentences(agreement),
		channels: agreement.channels.map((channel) => addressable(channel)),
		responders: responders(agreement),
		updated: updated(agreement),
		toldOfClosure: toldOfClosure(agreement),
		closure: closureSteps(agreement),
		reviewed: reviewWords(policy, agreement),
		contacts: contactRows(policy, agreement),
		hasManager: Object.hasOwn(policy.contacts, MANAGER),
		calendars: calendarRows(policy, agreement),
		marking: agreement.tlp,
		isConfidential: isRestricted(agreement.tlp),
		review: datesOf(policy)
	};
}
function datesOf(policy) {
	const next = agreementReview(policy);
	if (policy.review === void 0 || next === null) return "";
	const { every, aim } = policy.review;
	return {
		every: durationWords(every),
		last: next.last,
		next: formatInstant(next.dueAt).slice(0, 10),
		aim: aim === void 0 ? "" : addressable(aim.replace(/\.$/, ""))
	};
}
// src/report/sla-document.ts
function renderSlaDocuments(policy, { path, address }, { handlebars, template, zones }) {
	return Object.entries(policy.kinds).map(([kind, agreement]) => {
		const view = slaView({
			policy,
			kind,
			agreement,
			policyPath: path,
			policyAddress: address,
			zones
		});
		return {
			kind,
			name: `${kind}.md`,
			text: fill(template, view, handlebars)
		};
	});
}
function firstDifference(committed, rendered) {
	if (committed === rendered) return null;
	const was = committed.split("\n");
	const is = rendered.split("\n");
	const at = is.findIndex((line, index) => line !== was[index]);
	const line = at === -1 ? is.length : at;
	return {
		line: line + 1,
		was: was[line] ?? "",
		is: is[line] ?? ""
	};
}
export { renderSlaDocuments as n, contactRows as r, firstDifference as t };
