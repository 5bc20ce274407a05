import { _ as closingGap, d as policyCommits, u as policiesText, v as neverDone } from "./chunk-BH5yC_WQ.js";
import { c as isOwed, h as ownerOf, i as duty, n as capital, p as metByWords, x as stepWords, y as roleAndHolder } from "./chunk-Dtu_18FQ.js";
import { c as utc, l as utcAndLocal, o as span, s as unnamed } from "./chunk-BPs8Bztt.js";
import { c as formatInstant, r as HOUR, t as DAY } from "./chunk-D4aqUS7_.js";
import { F as validatorOf, I as filledSections, M as lessonsIn, N as reviewObjection, P as validationObjection, S as rungsAndRepeats, a as followUpsOf, l as alwaysInForce, r as numberWords, t as entryWords } from "./chunk-C0GOcrQ8.js";
import { S as inCell, b as fileLink, g as code, h as cell, k as text, n as roleWords, w as link, y as fence } from "./chunk-oJ0uy9y3.js";
import { c as wordsOf, n as sectionsOf, o as recurrenceWords, r as dueDay, s as trackedWords, t as relocateDown } from "./chunk-D8m2A1Sp.js";
import { n as declaredWords } from "./chunk-D9ppEahG.js";
import { l as MANAGER } from "./chunk-DIJ1IfjV.js";
import { t as countOf } from "./chunk-HqKFcn-y.js";
// src/report/review-head.ts
const NAMED$2 = 4;
function verdictLine({ obligations }) {
	const owed = obligations.filter((row) => isOwed(row));
	const late = obligations.filter((row) => isLate$1(row));
	const undone = obligations.filter((row) => !isLate$1(row) && neverDone(row) !== null);
	const judged = obligations.filter((row) => row.state === "met" || isLate$1(row)).length;
	const parts = [
		judged === 0 ? "No deadline has been judged" : late.length === 0 ? judged === 1 ? "The one deadline that was judged was kept" : `All ${judged} deadlines that were judged were kept` : `${late.length} of ${judged} deadlines late`,
		...undone.length === 0 ? [] : [`${undone.length} not done`],
		...owed.length === 0 ? [] : [`${owed.length} still owed`]
	];
	const named = late.slice(0, NAMED$2).map((row) => duty(row) + byHowMuch(row));
	const more = late.length > NAMED$2 ? ` and ${late.length - NAMED$2} more` : "";
	return {
		verdict: parts.join(", "),
		late: named.join("; ") + more
	};
}
function isLate$1(row) {
	return row.state === "late" || row.state === "cancelled" && row.breaches > 0;
}
function byHowMuch(row) {
	if (neverDone(row) !== null) return " (never done)";
	const { lateBySeconds } = row;
	return lateBySeconds === null || lateBySeconds === 0 ? "" : ` (by ${span(lateBySeconds)})`;
}
function cameLate({ obligations }) {
	return obligations.flatMap((obligation) => obligation.overruns.flatMap(({ dueAt, metAt, lateBySeconds, end }) => end === null ? [] : [{
		obligation,
		dueAt,
		metAt,
		lateBySeconds
	}])).toSorted((one, other) => one.dueAt - other.dueAt);
}
function lateAt(late, at) {
	const own = late.filter(({ metAt }) => metAt === at);
	return [...new Set(own.map((one) => `late by ${span(one.lateBySeconds)}: ${duty(one.obligation)}`))].join("; ");
}
// src/report/chart.ts
const LONGEST = 24;
const BEGINNING = 6 * HOUR;
const SMALLEST = 1 / 60;
function gantts(entry) {
	const drawn = courseBars(entry);
	const { start, last } = drawn;
	const bars = {
		...drawn,
		deadlines: drawn.deadlines.map((bar) => isLate(bar) ? {
			...bar,
			label: "late"
		} : bar)
	};
	const length = last - start;
	if (length <= 86400) return [{
		heading: "",
		source: gantt(bars, ["%H:%M", tickOf(length, 4)])
	}];
	const until = start + BEGINNING;
	const begun = (some) => some.flatMap((bar) => bar.from >= until ? [] : [cutAt(bar, until)]);
	const isSeen = ({ tag, from, to }) => tag === "milestone, " || to - from >= length * SMALLEST;
	const seen = (some) => some.filter((bar, index) => {
		const next = some[index + 1];
		return isSeen(bar) || next !== void 0 && isLate(next) && isSeen(next);
	});
	const of = (choose) => ({
		phases: choose(bars.phases),
		holds: choose(bars.holds),
		deadlines: choose(bars.deadlines)
	});
	return [{
		heading: "The first six hours",
		source: gantt(of(begun), ["%H:%M", "2hour"])
	}, {
		heading: "The whole, without what was over in no time",
		source: gantt(of(seen), length > 259200 ? ["%d %b", tickOf(length, 6)] : ["%d %b %H:%M", tickOf(length, 3)])
	}];
}
const TICKS = [
	["1minute", 60],
	["5minute", 300],
	["15minute", 900],
	["30minute", 1800],
	["1hour", HOUR],
	["2hour", 2 * HOUR],
	["3hour", 3 * HOUR],
	["6hour", 6 * HOUR],
	["12hour", 12 * HOUR],
	["1day", DAY],
	["1week", 7 * DAY]
];
function tickOf(length, most) {
	return TICKS.find(([, seconds]) => length <= seconds * most)?.[0] ?? "1month";
}
function isLate({ tag }) {
	return tag === "crit, ";
}
function cutAt(bar, until) {
	return bar.to <= until ? bar : {
		...bar,
		to: until,
		label: `${bar.label} …`
	};
}
function gantt({ phases, holds, deadlines }, [axis, tick]) {
	return [
		"gantt",
		"    title Times in UTC",
		"    accTitle: Course of the incident and its deadlines",
		"    accDescr: Bars from the first sign to the resolution, one for each status, then one for each deadline up to when it was met or due, with a second one for what was late. The tables below say the same.",
		"    dateFormat YYYY-MM-DDTHH:mm:ss",
		`    axisFormat ${axis}`,
		`    tickInterval ${tick}`,
		"    section Status",
		...phases.map((bar) => lineOf(bar)),
		...holds.map((bar) => lineOf(bar)),
		...deadlines.length === 0 ? [] : ["    section Deadlines"],
		...deadlines.slice(0, LONGEST).map((bar) => lineOf(bar))
	].join("\n");
}
function courseBars(entry) {
	const phases = phasesOf(entry.course);
	const start = Math.min(...phases.map(({ from }) => from));
	const end = Math.max(...phases.map(({ to }) => to));
	const deadlines = entry.obligations.flatMap((obligation) => barsOf(obligation, end));
	const last = Math.max(end, ...deadlines.map(({ to }) => to));
	return {
		phases,
		holds: holdsOf(entry.course, end),
		deadlines,
		start,
		last
	};
}
function phasesOf(course) {
	const first = course.events.find(({ event }) => event.event === "started" || event.event === "detected");
	const before = first === void 0 || first.event.at >= course.reportedAt ? [] : [{
		status: first.event.event,
		at: first.event.at
	}];
	const reported = {
		status: "reported",
		at: course.reportedAt
	};
	const changes = course.statusChanges.filter(({ status }) => status !== "reported");
	const points = [
		...before,
		reported,
		...changes
	];
	const until = points.findLastIndex(({ status }) => status === "resolved" || status === "dismissed");
	const shown = until === -1 ? points : points.slice(0, until + 1);
	const over = course.events.at(-1)?.event.at ?? course.reportedAt;
	return shown.map(({ status, at }, index) => ({
		label: status,
		tag: index === shown.length - 1 && until !== -1 ? "milestone, " : "",
		from: at,
		to: shown[index + 1]?.at ?? (until === -1 ? Math.max(over, at) : at)
	}));
}
function holdsOf({ holds }, end) {
	return holds.map(({ from, to }) => ({
		label: "on hold",
		tag: "active, ",
		from,
		to: to ?? end
	}));
}
function barsOf(obligation, end) {
	const { anchorAt, dueAt, metAt, state } = obligation;
	if (obligation.do === "update" || state === "cancelled" || anchorAt > end || dueAt === null) return [];
	const label = duty(obligation);
	if (state === "late") return [{
		label,
		tag: "",
		from: anchorAt,
		to: dueAt
	}, {
		label,
		tag: "crit, ",
		from: dueAt,
		to: metAt ?? Math.max(end, dueAt)
	}];
	const met = metAt !== null && metAt >= anchorAt;
	return [{
		label,
		tag: met ? "done, " : "active, ",
		from: anchorAt,
		to: met ? metAt : dueAt
	}];
}
function lineOf({ label, tag, from, to }) {
	if (tag === "milestone, ") return `    ${label} :${tag}${wall(from)}, 0m`;
	return `    ${label} :${tag}${wall(from)}, ${wall(Math.max(to, from + 60))}`;
}
function wall(instant) {
	return formatInstant(instant).slice(0, 19);
}
// src/report/out-of-turn.ts
function outOfTurn({ obligations }) {
	const lines = obligations.filter(({ do: asked, anchor, dueAt }) => asked === "engage" && anchor === "reported" && dueAt !== null).toSorted((one, other) => (one.dueAt ?? 0) - (other.dueAt ?? 0));
	return lines.flatMap((line, index) => {
		const { role, metAt } = line;
		if (role === null || metAt === null) return [];
		const passed = lines.slice(0, index).find((earlier) => isPassed(earlier, line, metAt));
		if (passed === void 0 || passed.role === null) return [];
		return [{
			role,
			at: metAt,
			before: passed.role,
			beforeAt: passed.metAt
		}];
	});
}
function isPassed(earlier, { dueAt }, at) {
	return earlier.dueAt !== dueAt && (earlier.metAt === null || earlier.metAt > at);
}
function outOfTurnWords({ role, at, before, beforeAt }) {
	const then = beforeAt === null ? "which the record never shows" : `which did at ${utc(beforeAt)}`;
	return `The ${roleWords(role)} took it up at ${utc(at)}, before the ${roleWords(before)}, ${then}.`;
}
// src/report/review-escalations.ts
function owedEscalations(entry, policy, now) {
	return entry.obligations.flatMap((obligation) => {
		const { dueAt, state, lateBySeconds } = obligation;
		const target = targetOf(obligation, policy);
		if (dueAt === null || target === void 0) return [];
		if (state !== "late" && state !== "overdue") return [];
		const until = lateBySeconds === null ? now : dueAt + lateBySeconds;
		return rungsAndRepeats(target, dueAt, policy).filter(({ at }) => at < until).map(({ step, at, mention: roles }) => {
			return {
				obligation,
				step,
				at,
				roles,
				shown: wordFor({
					at,
					roles
				}, entry, {
					from: dueAt,
					to: until
				})
			};
		});
	});
}
function targetOf({ target, priority, policyKeys }, policy) {
	const kind = policy.kinds[String(policyKeys[1])];
	return [...(priority === null ? kind?.unassessed : kind?.targets[priority]) ?? [], ...kind?.unassessed ?? []].find(({ id }) => id === target);
}
function wordFor({ at: owedAt, roles }, { course }, { from, to }) {
	const words = course.notifications.filter(({ at, role, means }) => means !== "acted" && at >= from && at <= to && roles.includes(role));
	const word = words.find(({ at }) => at >= owedAt) ?? words.at(-1);
	if (word === void 0) return null;
	const { at, role, who, index } = word;
	return {
		at,
		event: course.events.find((one) => one.index === index)?.event.event ?? "notified",
		role,
		who,
		isAhead: at < owedAt
	};
}
// src/clock/numbers.ts
function numbersOf({ events }) {
	const last = new Map();
	for (const { event } of events) {
		if (event.event !== "assessed" && event.event !== "closed") continue;
		for (const one of event.numbers ?? []) last.set(one.what.toLowerCase(), one);
	}
	return [...last.values()];
}
// src/report/review-facts.ts
function factRows(entry, policyFile, clockface, relocate) {
	const { course, file } = entry;
	const { incident } = file;
	const since = (at) => `${utcAndLocal(at, clockface)}, after ${span(at - course.reportedAt)}`;
	const reached = (status) => course.statusChanges.findLast((change) => change.status === status);
	return [
		["Incident", code(incident.id)],
		["Kind", roleWords(incident.kind)],
		["Declared", declaredWords(entry) ?? void 0],
		["Services", incident.services.map((service) => text(service)).join(", ")],
		["Priority", priorityHistory(entry)],
		["Status", course.status],
		["Closing", closingGap(course, policyFile.policy, text) ?? void 0],
		["Scope", course.scope === null ? void 0 : text(course.scope)],
		["Reported", utcAndLocal(course.reportedAt, clockface) + (course.reportedApproximate ? " (about)" : "")],
		...[
			"contained",
			"resolved",
			"closed",
			"dismissed"
		].map((status) => {
			const change = reached(status);
			return [capital(status), change === void 0 ? void 0 : since(change.at)];
		}),
		["On hold", holds(entry)],
		["Roles", rolesHeld(entry)],
		["Cause", incident.cause === void 0 ? void 0 : text(incident.cause)],
		["Triggered by", incident.change === void 0 ? void 0 : text(incident.change)],
		["Contributing factors", incident.factors?.map((factor) => text(factor)).join("; ")],
		["In numbers", numberWords(numbersOf(course)).join(", ")],
		["Marking", incident.tlp === void 0 ? void 0 : `TLP:${incident.tlp}`],
		["Duplicate of", incident["duplicate-of"] === void 0 ? void 0 : code(incident["duplicate-of"])],
		["Related", incident.related?.map((id) => code(id)).join(", ")],
		["Links", incident.links?.map(({ what, url }) => link(what, url)).join(" · ")],
		["Record", fileLink(file.path, relocate(file.path.split("/").at(-1) ?? "") ?? "")],
		["Policy", policiesText(entry, policyFile)]
	].flatMap(([name, value]) => value === void 0 || value === "" ? [] : [{
		name,
		value: inCell(value)
	}]);
}
function evidenceRows({ file, course }, relocate) {
	const declared = (file.incident.evidence ?? []).map(({ path, url, note, sha256 }) => ({
		what: cell(note),
		where: whereOf(path, url, relocate),
		sha256: sha256 === void 0 ? "none given" : code(sha256)
	}));
	const known = new Set((file.incident.evidence ?? []).map(({ path, url }) => path ?? url));
	const logged = course.events.flatMap(({ event }) => {
		const place = event.path ?? event.url;
		if (event.event !== "evidence" || place === void 0 || known.has(place)) return [];
		return [{
			what: cell(event.note),
			where: whereOf(event.path, event.url, relocate),
			sha256: "none given"
		}];
	});
	return [...declared, ...logged];
}
function whereOf(path, url, relocate) {
	if (path === void 0) return inCell(url === void 0 ? "–" : link(url, url));
	const address = relocate(path);
	return inCell(address === null ? code(path) : fileLink(path, address));
}
function priorityHistory({ course }) {
	if (course.priorityChanges.length === 0) return "unassessed";
	return course.priorityChanges.map(({ priority, at, because, impact, urgency }) => {
		const from = because === "override" ? "set by hand" : `impact ${impact ?? "?"}, urgency ${urgency ?? "?"}`;
		const raised = because === "raise" ? ", raised by the policy" : "";
		return `${priority} from ${utc(at)} (${from}${raised})`;
	}).join(", then ");
}
function holds({ course }) {
	return course.holds.map(({ from, to, reason }) => {
		const until = to === null ? "" : ` until ${utc(to)}, for ${span(to - from)}`;
		return `since ${utc(from)}${until}, because ${text(reason)}`;
	}).join("; ");
}
function rolesHeld({ course: { holdings } }) {
	return holdings.filter(({ role, who }, index) => holdings.slice(0, index).findLast((one) => one.role === role)?.who !== who).map(({ role, who, since }) => `${roleWords(role)} ${text(who)}${since === null ? "" : ` from ${utc(since)}`}`).join(", ");
}
// src/report/review-body.ts
const NAMED$1 = {
	summary: "Summary",
	impact: "Impact",
	rootCause: "Root cause",
	actions: "Actions taken",
	followUp: "Follow-up",
	lessons: "Lessons learned"
};
function bodyOf({ body, ...input }, relocate, stringify) {
	const sections = sectionsOf(body, relocate);
	const prose = (title, keep = () => true) => {
		const blocks = sections.filter((section) => section.title.toLowerCase() === title.toLowerCase()).flatMap((section) => section.blocks.filter((block) => keep(block)));
		return blocks.length === 0 ? "" : stringify({
			type: "root",
			children: blocks
		}).trim();
	};
	const named = new Set(Object.values(NAMED$1).map((title) => title.toLowerCase()));
	const others = sections.filter(({ title }) => !named.has(title.toLowerCase()));
	const tasks = taskRows(input);
	const loose = prose(NAMED$1.followUp, (block) => tasks.length === 0 || !isTaskList(block));
	return {
		summary: orMissing(NAMED$1.summary, prose(NAMED$1.summary)),
		impact: orMissing(NAMED$1.impact, prose(NAMED$1.impact)),
		rootCause: orMissing(NAMED$1.rootCause, prose(NAMED$1.rootCause)),
		actions: orMissing(NAMED$1.actions, prose(NAMED$1.actions)),
		lessons: orMissing(NAMED$1.lessons, prose(NAMED$1.lessons)),
		followUps: tasks,
		followUpProse: tasks.length === 0 ? orMissing(NAMED$1.followUp, loose) : loose,
		others: others.flatMap(({ title }, index) => {
			const found = others.findIndex((other) => other.title === title) !== index ? "" : prose(title);
			return found === "" ? [] : [{
				title: text(title),
				prose: found
			}];
		})
	};
}
function orMissing(title, found) {
	return found === "" ? `_The record has no section “${title}”, or nothing stands in it._` : found;
}
function taskRows({ entry, policyFile: { policy }, zones, now, ...input }) {
	const { timeline = alwaysInForce(policy) } = input;
	return followUpsOf(entry, {
		timeline,
		policy,
		zones
	}, now).map((row) => {
		const { done, owner, doneOn } = row.task;
		const due = dueDay(row, zones, policy.timezone);
		const isLate = doneOn !== void 0 && due !== null && doneOn > due;
		const day = doneOn === void 0 ? "" : ` on ${doneOn}`;
		return {
			done: done ? `${isLate ? "done late" : "done"}${day}` : "open",
			what: cell(wordsOf(row) + trackedWords(row.task)),
			owner: owner === null ? "**nobody**" : inCell(code(owner.replace(/^@/, ""))),
			due: due ?? "**no date**"
		};
	});
}
function isTaskList(block) {
	return block.type === "list" && block.children.every(({ checked }) => typeof checked === "boolean");
}
// src/report/review-sign-off.ts
const SIGN_OFF = "## Sign-off";
function signOffs({ course, file }, { policy }) {
	const validator = validatorOf(policy, file.incident.kind);
	const engaged = course.notifications.filter(({ means, role }) => means === "engaged" && Object.hasOwn(policy.contacts, role)).map(({ role }) => role);
	const roles = new Set([
		MANAGER,
		validator ?? "incident-manager",
		...engaged
	]);
	const lessons = lessonsIn(filledSections(file.body.facts.headings));
	const said = (name) => {
		const last = course.events.findLast(({ event }) => event.event === name);
		if (last === void 0) return `not ${name} yet`;
		const { at, by } = last.event;
		const objection = name === "validated" ? validationObjection(last, course, validator) : reviewObjection(last, course, lessons);
		const why = objection === null ? overtaken(last, course) : vain(name, objection, validator);
		return `${name} ${utc(at)}${by === void 0 ? "" : ` by ${text(by)}`}${why}`;
	};
	return {
		record: `${said("validated")}, ${said("reviewed")}`,
		roles: [...roles].map((role) => text(roleAndHolder(course, policy, role)))
	};
}
function vain(name, objection, role) {
	return ` (does not count: ${{
		order: `it was not ${name === "validated" ? "resolved" : "closed"} then`,
		writer: role === void 0 || name === "reviewed" ? "nobody is named" : `not by the ${roleWords(role)}`,
		lessons: "no lessons learned are written down"
	}[objection]})`;
}
function overtaken({ index }, { events }) {
	const place = events.findIndex((one) => one.index === index);
	return events.slice(place).some(({ event }) => event.event === "reopened") ? ", before it was reopened" : "";
}
function keepSignOff(committed, rendered) {
	const [, written] = atSignOff(committed);
	const [drawn] = atSignOff(rendered);
	return written === "" ? rendered : drawn + written;
}
function compareReview(committed, rendered) {
	const [old] = atSignOff(committed.replaceAll("\r\n", "\n"));
	const [fresh] = atSignOff(rendered);
	const before = old.split("\n");
	const after = fresh.split("\n");
	const length = Math.max(before.length, after.length);
	for (let index = 0; index < length; index += 1) {
		if (withoutCommits(before[index]) === withoutCommits(after[index])) continue;
		return {
			current: false,
			line: index + 1,
			committed: before[index] ?? "",
			rendered: after[index] ?? ""
		};
	}
	return {
		current: true,
		line: null,
		committed: "",
		rendered: ""
	};
}
function withoutCommits(line) {
	if (line?.startsWith("| **Policy** |") === true) return "| **Policy** |";
	return line?.replace(/ under `[0-9a-f]{12}`/, "");
}
function atSignOff(review) {
	const start = review.lastIndexOf(`\n${SIGN_OFF}`);
	return start === -1 ? [review, ""] : [review.slice(0, start), review.slice(start)];
}
// src/report/review-verdicts.ts
function verdictRow(obligation, entry, { policy }, brief = utc) {
	const { anchor, anchorAt, dueAt, metAt, approximate, policyCommit } = obligation;
	const [first] = policyCommits(entry);
	const under = policyCommit !== null && policyCommit !== first ? ` under ${code(policyCommit.slice(0, 12))}` : "";
	const who = metByWords(obligation);
	const about = approximate ? "about " : "";
	return {
		what: duty(obligation),
		owner: inCell(text(ownerOf(entry.course, policy, obligation))),
		from: `${anchor} ${brief(anchorAt)}${under}`,
		due: dueAt === null ? "–" : about + brief(dueAt),
		met: metAt === null ? "–" : brief(metAt) + (who === null ? "" : `, ${inCell(text(who))}`),
		verdict: verdict(obligation)
	};
}
function verdict(obligation) {
	if (isOwed(obligation)) return "still owed";
	const { state, dueAt, metAt, lateBySeconds, breaches } = obligation;
	const never = neverDone(obligation);
	if (never !== null) return `**${never}**${breaches > 1 ? `, ${countOf(breaches, "breach", "breaches")}` : ""}`;
	if (state === "met") return metAt === null || dueAt === null ? "met" : `met, ${span(dueAt - metAt)} to spare`;
	if (state !== "late") return breaches > 0 ? `cancelled, after ${countOf(breaches, "breach", "breaches")}` : "cancelled";
	return `**late**${lateBySeconds === null || lateBySeconds === 0 ? "" : ` by ${span(lateBySeconds)}`}${breaches > 1 ? `, ${countOf(breaches, "breach", "breaches")}` : ""}`;
}
// src/report/review-view.ts
function reviewView(input, stringify) {
	const { entry, policyFile, now } = input;
	const { incident } = entry.file;
	const relocate = relocateDown(entry.file.path, incident.id);
	const clockface = {
		zones: input.zones,
		timezone: policyFile.policy.timezone
	};
	const escalations = owedEscalations(entry, policyFile.policy, now);
	const late = cameLate(entry);
	const seen = entry.course.reportedAt;
	const brief = (instant) => unnamed(instant, {
		...clockface,
		seen
	});
	return {
		title: text(incident.title),
		...verdictLine(entry),
		facts: [...factRows(entry, policyFile, clockface, relocate), ...(input.recurrences ?? []).map((one) => ({
			name: "Recurrence",
			value: cell(recurrenceWords(one))
		}))],
		...bodyOf(input, relocate, stringify),
		charts: gantts(entry).map(({ heading, source }) => ({
			heading,
			chart: fence(source, "mermaid")
		})),
		clock: clockWords(entry.course.reportedAt, clockface),
		timeline: entry.course.events.map(({ event }) => ({
			at: `${event.approximate === true ? "about " : ""}${brief(event.at)}`,
			late: lateAt(late, event.at),
			entry: inCell(entryWords(event, relocate))
		})),
		obligations: entry.obligations.map((obligation) => ({
			...verdictRow(obligation, entry, policyFile, brief),
			isDue: obligation.dueAt !== null,
			isMet: obligation.metAt !== null
		})),
		escalations: escalations.map(({ obligation, step, at, roles, shown }) => ({
			obligation: duty(obligation) + longest(obligation),
			step: stepWords(step),
			at: brief(at),
			roles: roles.map((role) => roleWords(role)).join(", "),
			shown: shown === null ? "**nothing**" : wordCell(shown, brief)
		})),
		lateUpdates: late.filter(({ obligation: { do: asked } }) => asked === "update").map(({ obligation, dueAt, metAt, lateBySeconds }) => ({
			what: duty(obligation),
			due: brief(dueAt),
			came: metAt === null ? "**never**" : brief(metAt),
			late: span(lateBySeconds)
		})),
		noEscalations: escalations.length === 0,
		outOfTurn: outOfTurn(entry).map((line) => outOfTurnWords(line)),
		evidence: evidenceRows(entry, relocate),
		noEvidence: evidenceRows(entry, relocate).length === 0,
		signOffs: signOffs(entry, policyFile),
		record: code(entry.file.path)
	};
}
function clockWords(reportedAt, { zones, timezone }) {
	return `Times are UTC${zones.isZone(timezone) && timezone !== "UTC" ? `, in brackets ${timezone}` : ""}; without a day they are of ${utc(reportedAt).slice(0, 10)}.`;
}
function wordCell({ event, role, who, at, isAhead }, brief) {
	const whom = `${roleWords(role)}${who === null ? "" : ` (${text(who)})`}`;
	const words = event === "engaged" ? `engaged by the ${whom}` : `${event} to ${whom}`;
	return inCell(`${words}, ${brief(at)}${isAhead ? ", before it was owed" : ""}`);
}
function longest({ do: kind, breaches }) {
	return kind === "update" && breaches > 1 ? ` (the longest of ${breaches} gaps)` : "";
}
// src/report/review.ts
function renderReview(input, tools) {
	return fill(tools.template, reviewView(input, tools.stringify), tools.handlebars);
}
function fill(template, view, handlebars) {
	return layoutOf(template, handlebars)(view);
}
function layoutOf(template, handlebars) {
	const own = handlebars.create();
	own.unregisterHelper("log");
	own.unregisterHelper("lookup");
	own.registerHelper("each", (items, options) => listOf(items).map((item) => options.fn(item)).join(""));
	own.registerHelper("rows", (items, ...more) => {
		const options = more.at(-1);
		return rowsOf(listOf(items), asOptions(options), more.length > 1 ? String(more[0]) : null);
	});
	own.registerHelper("if", function choose(value, options) {
		if (value === void 0) throw new TypeError("A template asks `if` of a field that is missing.");
		return (Array.isArray(value) ? value.length > 0 : Boolean(value)) ? options.fn(this) : options.inverse(this);
	});
	const compiled = own.compile(template, {
		strict: true,
		noEscape: true,
		knownHelpersOnly: true,
		knownHelpers: {
			each: true,
			if: true,
			rows: true,
			log: false,
			lookup: false,
			with: false,
			unless: false
		}
	});
	return (view) => `${compiled(plain(view)).trim()}\n`;
}
const SHOWN = 10;
function rowsOf(items, { fn, inverse, hash }, summary) {
	const head = inverse({});
	const drawn = (some) => head + some.map((item) => fn(item)).join("");
	const shown = typeof hash["shown"] === "number" ? hash["shown"] : SHOWN;
	const first = drawn(items.slice(0, shown));
	const rest = items.slice(shown);
	if (rest.length === 0) return first;
	return `${first}\n<details>\n<summary>${summary ?? `${rest.length} more`}</summary>\n\n${drawn(rest)}\n</details>\n`;
}
function asOptions(given) {
	if (!isBlock(given)) throw new TypeError("A template uses `rows` without a block.");
	return given;
}
function isBlock(value) {
	return typeof value === "object" && value !== null && "fn" in value && "inverse" in value;
}
function listOf(items) {
	if (!Array.isArray(items)) throw new TypeError("A template walks over a field that is no list.");
	return items;
}
function plain(value) {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((item) => typeof item === "function" ? null : plain(item));
	const copy = Object.create(NAMED);
	for (const [key, item] of Object.entries(value)) if (item !== void 0 && typeof item !== "function") copy[key] = plain(item);
	return copy;
}
const NAMED = Object.freeze(Object.create(null, { [Symbol.toPrimitive]: { value: () => "the view" } }));
export { compareReview as a, evidenceRows as c, outOfTurn as d, outOfTurnWords as f, verdictRow as i, factRows as l, isLate as m, layoutOf as n, keepSignOff as o, courseBars as p, renderReview as r, signOffs as s, fill as t, numbersOf as u };
