import { f as formatInstant } from "./chunk-CPx4st8f.js";
import { D as capital, G as stepWords, J as code, L as metByWords, M as isOwed, O as duty, Q as fileLink, U as roleAndHolder, Z as fence, c as policiesText, et as inCell, g as neverDone, h as closingGap, l as policyCommits, lt as defuse, nt as link, q as cell, st as text, ut as isLinkable, z as ownerOf } from "./chunk-DRI02ip9.js";
import { a as utc, i as span, o as utcAndLocal } from "./chunk-DaVjrgc-.js";
import { $ as lessonsIn, B as countOf, W as rungsAndRepeats, at as filledSections, et as reviewObjection, lt as MANAGER, nt as validatorOf, tt as validationObjection, y as roleWords } from "./chunk-CsPbLBy9.js";
import { n as declaredWords } from "./chunk-D9ppEahG.js";
import { n as visibleLines, t as visible } from "./chunk-mGNdJN-2.js";
// src/report/chart.ts
const LONGEST = 24;
function gantt(entry) {
	const { phases, holds, deadlines, start, last } = courseBars(entry);
	return [
		"gantt",
		"    title Times in UTC",
		"    dateFormat YYYY-MM-DDTHH:mm:ss",
		`    axisFormat ${last - start > 86400 ? "%d %b %H:%M" : "%H:%M"}`,
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
	if (state === "late") {
		const to = metAt ?? Math.max(end, dueAt);
		return [{
			label,
			tag: "",
			from: anchorAt,
			to: dueAt
		}, {
			label: `${label}, late`,
			tag: "crit, ",
			from: dueAt,
			to
		}];
	}
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
// src/report/event-words.ts
function eventDetails(event, relocate) {
	const { audience, expected, via, url, path, note } = event;
	const address = path === void 0 ? null : relocate(path);
	const said = [
		...ownDetails(event),
		...audience === void 0 ? [] : [`to ${audience.map((role) => roleWords(role)).join(", ")}`],
		...expected === void 0 ? [] : [`resolution expected ${utc(expected)}`],
		...via === void 0 ? [] : [`via ${text(via)}`],
		...url === void 0 ? [] : [link("link", url)],
		...path === void 0 ? [] : [address === null ? code(path) : fileLink(path, address)]
	].join("; ");
	if (note === void 0) return said;
	return said === "" ? text(note) : `${said}. ${text(note)}`;
}
function ownDetails(event) {
	switch (event.event) {
		case "reported": return event.source === void 0 ? [] : [`source ${roleWords(event.source)}`];
		case "assessed": return assessment(event);
		case "notified":
		case "engaged": return [roleWords(event.role) + (event.who === void 0 ? "" : ` (${text(event.who)})`)];
		case "escalated": return [`to ${roleWords(event.to)}${event.who === void 0 ? "" : ` (${text(event.who)})`}`, ...because(event.reason)];
		case "reopened":
		case "dismissed":
		case "held":
		case "resumed": return because(event.reason);
		case "corrected": return [`entry ${code(event.entry)}${event.was === void 0 ? "" : `, was ${text(event.was)}`}`, ...because(event.reason)];
		case "aware": return event.regime === void 0 ? [] : [`for ${code(event.regime)}`];
		case "classified": return [`${code(event.regime)} as ${code(event.as)}`, ...because(event.reason)];
		case "submitted": return [
			code(event.duty) + (event.to === void 0 ? "" : ` to ${roleWords(event.to)}`),
			...event.ref === void 0 ? [] : [`reference ${text(event.ref)}`],
			...because(event["delay-reason"])
		];
		case "started":
		case "detected":
		case "updated":
		case "investigating":
		case "contained":
		case "mitigated":
		case "resolved":
		case "closed":
		case "validated":
		case "reviewed":
		case "decided":
		case "ruled-out":
		case "noted":
		case "evidence": return [];
	}
}
function assessment(event) {
	return [
		...[
			["impact", event.impact],
			["urgency", event.urgency],
			["outage", event.outage],
			["users", event.users],
			["security risk", event["security-risk"]],
			["affects", event.affects?.join(", ")],
			["priority set to", event.priority]
		].flatMap(([name, value]) => value === void 0 ? [] : [`${name} ${value}`]),
		...event.scope === void 0 ? [] : [`scope ${text(event.scope)}`],
		...because(event.reason)
	];
}
function because(reason) {
	return reason === void 0 ? [] : [`because ${text(reason)}`];
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
				shownAt: shownAt(entry, roles, dueAt, until)
			};
		});
	});
}
function targetOf({ target, priority, policyKeys }, policy) {
	const kind = policy.kinds[String(policyKeys[1])];
	return [...(priority === null ? kind?.unassessed : kind?.targets[priority]) ?? [], ...kind?.unassessed ?? []].find(({ id }) => id === target);
}
function shownAt({ course }, roles, from, to) {
	return course.notifications.find(({ at, role, means }) => means !== "acted" && at >= from && at <= to && roles.includes(role))?.at ?? null;
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
function rolesHeld({ course }) {
	return course.holdings.map(({ role, who, since }) => `${roleWords(role)} ${text(who)}${since === null ? "" : ` from ${utc(since)}`}`).join(", ");
}
function safePhrases(nodes, move) {
	if (move.depth > 40) return [{
		type: "text",
		value: "…"
	}];
	const deeper = {
		...move,
		depth: move.depth + 1
	};
	return joined(nodes.flatMap((node) => safePhrase(node, deeper)));
}
function joined(nodes) {
	const whole = [];
	for (const node of nodes) {
		const last = whole.at(-1);
		if (node.type === "text" && last?.type === "text") whole[whole.length - 1] = textOf(last.value + node.value);
		else whole.push(node);
	}
	return whole;
}
function safePhrase(node, move) {
	switch (node.type) {
		case "text": return [textOf(node.value)];
		case "inlineCode": return [codeOf(node.value)];
		case "strong":
		case "emphasis":
		case "delete": return emphasis(node.type, safePhrases(node.children, move));
		case "break": return [{ type: "break" }];
		case "link": return linkTo(node.url, safePhrases(node.children, move), move);
		case "image": return image(node.url, node.alt ?? "", move);
		case "linkReference":
		case "imageReference": return reference(node, move);
		case "footnoteReference": return [textOf(`[${node.label ?? node.identifier}]`)];
		case "html": return [];
	}
}
function emphasis(type, children) {
	return children.length === 0 ? [] : [{
		type,
		children
	}];
}
function linkTo(url, label, move) {
	const address = addressOf(url, move);
	if (address === null) {
		const [first] = label;
		return first?.type === "text" && first.value === textOf(url).value ? [codeOf(url)] : [
			...label,
			{
				type: "text",
				value: " "
			},
			codeOf(url)
		];
	}
	return [{
		type: "link",
		url: address,
		title: null,
		children: label.length > 0 ? label : [textOf("link")]
	}];
}
function image(url, alt, move) {
	const label = textOf(alt === "" ? "image" : alt);
	const address = addressOf(url, move);
	if (address === null || isExternal(address) || address.startsWith("#")) return linkTo(url, [label], move);
	return [{
		type: "image",
		url: address,
		title: null,
		alt: label.value
	}];
}
function reference(node, move) {
	const definition = move.definitions.get(node.identifier);
	if (node.type === "imageReference") return definition === void 0 ? [] : image(definition.url, node.alt ?? "", move);
	const label = safePhrases(node.children, move);
	return definition === void 0 ? label : linkTo(definition.url, label, move);
}
function addressOf(url, { relocate }) {
	const address = visibleLines(url).trim();
	if (isExternal(address)) return isLinkable(address) ? address : null;
	return address.startsWith("#") ? address : relocate(address);
}
function isExternal(address) {
	return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address);
}
function textOf(value) {
	return {
		type: "text",
		value: defuse(visibleLines(value))
	};
}
function codeOf(value) {
	return {
		type: "inlineCode",
		value: visibleLines(value).trim() || "–"
	};
}
const PHRASES = new Set([
	"text",
	"inlineCode",
	"strong",
	"emphasis",
	"delete",
	"break",
	"link",
	"image",
	"linkReference",
	"imageReference",
	"footnoteReference"
]);
function isPhrase(node) {
	return PHRASES.has(node.type);
}
// src/text/prose.ts
const DRAWN = new Set([
	"mermaid",
	"math",
	"geojson",
	"topojson",
	"stl"
]);
function safeBlocks(nodes, move) {
	if (move.depth > 40) return [];
	const deeper = {
		...move,
		depth: move.depth + 1
	};
	return nodes.flatMap((node) => safeBlock(node, deeper));
}
function safeBlock(node, move) {
	if (isPhrase(node)) return [{
		type: "paragraph",
		children: safePhrases([node], move)
	}];
	switch (node.type) {
		case "paragraph": return [{
			type: "paragraph",
			children: safePhrases(node.children, move)
		}];
		case "heading": return [heading(node, move)];
		case "blockquote": return [{
			type: "blockquote",
			children: safeBlocks(node.children, move)
		}];
		case "list": return [list(node, move)];
		case "table": return [table(node, move)];
		case "code": return [codeBlock(node)];
		case "thematicBreak": return [{ type: "thematicBreak" }];
		case "footnoteDefinition": return safeBlocks(node.children, move);
		case "html":
		case "definition":
		case "yaml":
		case "listItem":
		case "tableRow":
		case "tableCell": return [];
	}
}
function heading({ depth, children }, move) {
	return {
		type: "heading",
		depth: [
			1,
			2,
			3,
			4,
			5,
			6
		][Math.max(depth, move.headingLevel) - 1] ?? 6,
		children: safePhrases(children, move)
	};
}
function list({ ordered, start, spread, children }, move) {
	return {
		type: "list",
		ordered: ordered ?? false,
		start: start ?? null,
		spread: spread ?? false,
		children: children.map((item) => ({
			type: "listItem",
			checked: item.checked ?? null,
			spread: item.spread ?? false,
			children: safeBlocks(item.children, move)
		}))
	};
}
function table({ align, children }, move) {
	return {
		type: "table",
		align: align ?? null,
		children: children.map((row) => ({
			type: "tableRow",
			children: row.children.map((cell) => ({
				type: "tableCell",
				children: safePhrases(cell.children, move)
			}))
		}))
	};
}
function codeBlock({ lang, value }) {
	const language = /^[\w+-]+/.exec(lang ?? "")?.[0]?.toLowerCase() ?? "text";
	return {
		type: "code",
		lang: DRAWN.has(language) ? "text" : language,
		meta: null,
		value: visibleLines(value)
	};
}
// src/text/sections.ts
function sectionsOf(body, relocate) {
	const move = {
		headingLevel: 3,
		relocate,
		definitions: definitionsOf(body),
		depth: 0
	};
	const sections = [];
	for (const node of body.children) if (node.type === "heading" && node.depth <= 2) sections.push({
		title: visible(wordsOf(node)),
		blocks: []
	});
	else sections.at(-1)?.blocks.push(...safeBlocks([node], move));
	return sections;
}
function relocateDown(recordPath, folder) {
	const depth = recordPath.split("/").length - 1;
	return (target) => {
		if (/^[\\/]/.test(target) || target === "") return null;
		const parts = [];
		let up = 0;
		for (const part of target.split("/")) if (part === ".." && parts.pop() === void 0) up += 1;
		else if (part !== "." && part !== "..") parts.push(part);
		if (up > depth) return null;
		if (up === 0 && parts[0] === folder && parts.length > 1) return parts.slice(1).join("/");
		return [...Array.from({ length: up + 1 }, () => ".."), ...parts].join("/");
	};
}
function definitionsOf(node) {
	const found = new Map();
	const waiting = [node];
	for (const next of waiting) {
		if (next.type === "definition" && !found.has(next.identifier)) found.set(next.identifier, next);
		if ("children" in next) waiting.push(...next.children);
	}
	return found;
}
function wordsOf(node) {
	if ("value" in node) return node.type === "html" ? "" : node.value;
	return "children" in node ? node.children.map((child) => wordsOf(child)).join("") : "";
}
// src/report/task-words.ts
function taskWords(typed) {
	return typed.replace(/^@[\w-]+(?:\[bot\])?\s+/, "").trimEnd().replace(/\(due \d{4}-\d{2}-\d{2}\)$/, "").trimEnd();
}
// src/report/review-body.ts
const NAMED = {
	summary: "Summary",
	impact: "Impact",
	rootCause: "Root cause",
	actions: "Actions taken",
	followUp: "Follow-up",
	lessons: "Lessons learned"
};
function bodyOf({ body, entry }, relocate, stringify) {
	const sections = sectionsOf(body, relocate);
	const prose = (title, keep = () => true) => {
		const blocks = sections.filter((section) => section.title.toLowerCase() === title.toLowerCase()).flatMap((section) => section.blocks.filter((block) => keep(block)));
		return blocks.length === 0 ? "" : stringify({
			type: "root",
			children: blocks
		}).trim();
	};
	const named = new Set(Object.values(NAMED).map((title) => title.toLowerCase()));
	const others = sections.filter(({ title }) => !named.has(title.toLowerCase()));
	const tasks = entry.file.body.facts.tasks.map((task) => taskRow(task));
	const loose = prose(NAMED.followUp, (block) => tasks.length === 0 || !isTaskList(block));
	return {
		summary: orMissing(NAMED.summary, prose(NAMED.summary)),
		impact: orMissing(NAMED.impact, prose(NAMED.impact)),
		rootCause: orMissing(NAMED.rootCause, prose(NAMED.rootCause)),
		actions: orMissing(NAMED.actions, prose(NAMED.actions)),
		lessons: orMissing(NAMED.lessons, prose(NAMED.lessons)),
		followUps: tasks,
		followUpProse: tasks.length === 0 ? orMissing(NAMED.followUp, loose) : loose,
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
function taskRow({ done, text: typed, owner, due }) {
	return {
		done: done ? "done" : "open",
		what: cell(taskWords(typed)),
		owner: owner === null ? "**nobody**" : inCell(code(owner.replace(/^@/, ""))),
		due: due ?? "**no date**"
	};
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
function verdictRow(obligation, entry, { policy }) {
	const { anchor, anchorAt, dueAt, metAt, approximate, policyCommit } = obligation;
	const [first] = policyCommits(entry);
	const under = policyCommit !== null && policyCommit !== first ? ` under ${code(policyCommit.slice(0, 12))}` : "";
	const who = metByWords(obligation);
	const about = approximate ? "about " : "";
	return {
		what: duty(obligation),
		owner: inCell(text(ownerOf(entry.course, policy, obligation))),
		from: `${anchor} ${utc(anchorAt)}${under}`,
		due: dueAt === null ? "–" : about + utc(dueAt),
		met: metAt === null ? "–" : utc(metAt) + (who === null ? "" : `, ${inCell(text(who))}`),
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
	return {
		title: text(incident.title),
		facts: factRows(entry, policyFile, clockface, relocate),
		...bodyOf(input, relocate, stringify),
		chart: fence(gantt(entry), "mermaid"),
		timeline: entry.course.events.map(({ event }) => ({
			at: `${event.approximate === true ? "about " : ""}${utc(event.at)}`,
			event: event.event,
			by: cell(event.by),
			details: inCell(eventDetails(event, relocate)) || "–"
		})),
		obligations: entry.obligations.map((obligation) => verdictRow(obligation, entry, policyFile)),
		escalations: escalations.map(({ obligation, step, at, roles, shownAt }) => ({
			obligation: duty(obligation) + longest(obligation),
			step: stepWords(step),
			at: utc(at),
			roles: roles.map((role) => roleWords(role)).join(", "),
			shown: shownAt === null ? "**nothing**" : `word at ${utc(shownAt)}`
		})),
		noEscalations: escalations.length === 0,
		outOfTurn: outOfTurn(entry).map((line) => outOfTurnWords(line)),
		evidence: evidenceRows(entry, relocate),
		noEvidence: evidenceRows(entry, relocate).length === 0,
		signOffs: signOffs(entry, policyFile),
		record: code(entry.file.path)
	};
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
function rowsOf(items, { fn, inverse }, summary) {
	const head = inverse({});
	const drawn = (some) => head + some.map((item) => fn(item)).join("");
	const first = drawn(items.slice(0, SHOWN));
	const rest = items.slice(SHOWN);
	if (rest.length === 0) return first;
	return `${first}\n<details>\n<summary>${summary ?? `${rest.length} more`}</summary>\n\n${drawn(rest)}\n</details>\n`;
}
function asOptions(given) {
	const isGiven = (value) => typeof value === "object" && value !== null && "fn" in value && "inverse" in value;
	if (!isGiven(given)) throw new TypeError("A template uses `rows` without a block.");
	return given;
}
function listOf(items) {
	if (!Array.isArray(items)) throw new TypeError("A template walks over a field that is no list.");
	return items;
}
function plain(view) {
	return JSON.parse(JSON.stringify(view), (_, value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.assign(Object.create(null, { [Symbol.toPrimitive]: { value: () => "the view" } }), value) : value);
}
export { compareReview as a, taskWords as c, factRows as d, outOfTurn as f, courseBars as h, verdictRow as i, sectionsOf as l, eventDetails as m, layoutOf as n, keepSignOff as o, outOfTurnWords as p, renderReview as r, signOffs as s, fill as t, evidenceRows as u };
