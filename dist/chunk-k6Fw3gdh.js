import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { C as compareText, G as idKey, X as jsonText, h as putPage, v as countOf } from "./chunk-DM8t71Lm.js";
import { H as policyPath, L as couldNotWrite, N as markingOf, O as visible, T as terminalLine, Y as CommandError, b as readText } from "./chunk-CsDEF--I.js";
import { Cr as utcAndLocal, Dt as stateWords, Er as code, Et as roleAndHolder, Gi as oncePerText, H as clip, M as isLate, Mt as ledgerOf, Ni as kindIn, Sr as utc, Vn as readTree, _ as signOffs, _r as MONTHS, _t as holderOf, ai as openHold, b as evidenceRows, c as loadTemplate, d as contactRows, f as fill, ft as capital, hn as parseBodyTrees, hr as eventDetails, ht as dutyAndAnchor, j as courseBars, jt as gather, k as trackedWords, kt as worstFirst, m as verdictRow, mt as duty, ni as dateOf, o as outsideRecords, si as roleWords, ti as civilDay, u as renderSlaDocuments, vt as isOwed, wi as isSettled, wt as priorityWords, x as factRows, xi as isLive, y as sectionsOf, zn as changedPaths, zr as words } from "./chunk-BU5pFG3X.js";
import { C as boundWords, G as tellUnreadablePolicies, J as tellLeftOut, O as periodTitle, S as mayTeach, St as shownIn, T as lastQuarter, Y as statusView, _ as plainTree, a as loginKnownAs, b as lessonOf, g as loadStringify, h as loadParse, n as linesOfPolicies, ot as dutiesNow, q as leftOutNames, st as dutyLine } from "./chunk-D1Yki4Xb.js";
import { C as box, D as lengthWords, E as write, O as percent, S as outagesOf, T as widthOf, _ as incidentRef, b as paintOf, c as reportView, d as comparisonNote, f as headlineRows, i as goneFrom, l as runningWords, p as markdownPen, r as headlineOf, s as renderPictures, t as figuresBy, u as attention, v as instantCell, w as line, x as merge, y as verdictWords } from "./chunk-KTaiIbKU.js";
import { c as auditHistory, d as shortHash, r as recordHistory, t as readJudged } from "./chunk-aQeO6Esw.js";
import { H as fingerprint, St as isCommentAddress, Tt as lastRow, v as xml } from "./chunk-CUkcnYDa.js";
import { Kt as utcDate, Mt as DAY, Q as withFacts, n as bodyFactsOfTree, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { n as changeText, t as shownAudit } from "./chunk-B-zwKV12.js";
import { i as sumOf, o as formatSums, r as refuseUsedFolder, s as parseSums } from "./chunk-RJ8VxxQq.js";
import { n as refuseGitFolder } from "./chunk-C8iUekj0.js";
import { t as policyTrail } from "./chunk-6cnlIVId.js";
import { dirname, join } from "node:path";
import { existsSync, lstatSync, readFileSync, rmSync, rmdirSync } from "node:fs";
// src/parse/document-parts.ts
function partReader(parse) {
	return oncePerText((part) => {
		const dashed = /^- /m.test(part) ? part : part.replaceAll(/^\* /gm, "- ");
		return plainTree(dashed) ?? headTree(part) ?? parse(part);
	});
}
function headTree(part) {
	const match = HEAD.exec(part);
	if (match === null) return null;
	const [, id = "", url = "", title = ""] = match;
	return {
		type: "root",
		children: [{
			type: "paragraph",
			children: [{
				type: "strong",
				children: [{
					type: "link",
					title: null,
					url,
					children: [{
						type: "inlineCode",
						value: id
					}]
				}, {
					type: "text",
					value: title
				}]
			}]
		}]
	};
}
const HEAD = /^\*\*\[`([A-Z\d-]+)`\]\(([\w./-]+)\)( [\p{L}\p{N}](?:[\p{L}\p{N} ,-]*[\p{L}\p{N}])?)\*\*\n*$/u;
// src/site/html.ts
function markup(strings, ...pieces) {
	let drawn = strings[0] ?? "";
	for (const [place, piece] of pieces.entries()) drawn += (Array.isArray(piece) ? piece.join("") : String(piece)) + (strings[place + 1] ?? "");
	return made(drawn);
}
function escaped(text) {
	return made(text === "" ? "" : xml(text));
}
function escapedLines(text) {
	return made(text.split("\n").map((line) => line.trim() === "" ? "" : /^\s*/.exec(line)?.[0] + escaped(line)).join("\n"));
}
function anchor(url, label) {
	const isOut = /^https?:\/\//i.test(url);
	if (!isOut && !/^[\w.#][\w./#%=&-]*$/.test(url)) return label;
	const rel = isOut ? markup` rel="noreferrer noopener"` : markup``;
	return markup`<a href="${escaped(url)}"${rel}>${label}</a>`;
}
function inlineHtml(markdown, link = (url) => url) {
	const parts = [];
	let plain = "";
	let at = 0;
	while (at < markdown.length) {
		const found = spanAt(markdown, at, link);
		if (found === null) {
			const isEscape = markdown[at] === "\\" && at + 1 < markdown.length;
			plain += markdown.charAt(isEscape ? at + 1 : at);
			at += isEscape ? 2 : 1;
		} else {
			parts.push(spaced(plain), found.html);
			plain = "";
			at = found.end;
		}
	}
	return markup`${[...parts, spaced(plain)]}`;
}
function cellHtml(markdown, link) {
	return inlineHtml(markdown.replaceAll(String.raw`\|`, "|"), link);
}
function spanAt(markdown, at, link) {
	switch (markdown.charAt(at)) {
		case "`": return codeAt(markdown, at);
		case "*": {
			const end = markdown.startsWith("**", at) ? endOf(markdown, at + 2, "**") : -1;
			if (end === -1) return null;
			return {
				html: markup`<strong>${inlineHtml(markdown.slice(at + 2, end), link)}</strong>`,
				end: end + 2
			};
		}
		case "[": {
			const close = endOf(markdown, at + 1, "](");
			const end = close === -1 ? -1 : markdown.indexOf(")", close);
			if (end === -1) return null;
			const url = link(markdown.slice(close + 2, end).replaceAll("&amp;", "&"));
			const label = inlineHtml(markdown.slice(at + 1, close), link);
			return {
				html: url === null ? label : anchor(url, label),
				end: end + 1
			};
		}
		case "<": return markdown.startsWith("<br>", at) ? {
			html: markup`<br>`,
			end: at + 4
		} : null;
		default: return null;
	}
}
function codeAt(markdown, at) {
	let begin = at;
	while (markdown[begin] === "`") begin += 1;
	const ticks = markdown.slice(at, begin);
	let end = markdown.indexOf(ticks, begin);
	while (end !== -1 && markdown[end + ticks.length] === "`") {
		let next = end;
		while (markdown[next] === "`") next += 1;
		end = markdown.indexOf(ticks, next);
	}
	if (end === -1) return null;
	return {
		html: codeHtml(markdown.slice(begin, end)),
		end: end + ticks.length
	};
}
function endOf(markdown, from, sign) {
	let at = from;
	while (at < markdown.length) {
		if (markdown.startsWith(sign, at)) return at;
		if (markdown[at] === "\\") at += 2;
		else at = (markdown[at] === "`" ? codeAt(markdown, at)?.end : void 0) ?? at + 1;
	}
	return -1;
}
function codeHtml(code) {
	const words = code.startsWith(" ") && code.endsWith(" ") && code.trim() !== "" ? code.slice(1, -1) : code;
	const shown = markup`<code>${escaped(words)}</code>`;
	return /^https?:\/\/\S+$/i.test(words) ? anchor(visible(words), shown) : shown;
}
function spaced(text) {
	const core = text.trim();
	if (core === "") return made(text === "" ? "" : " ");
	return made(`${/^\s/.test(text) ? " " : ""}${timed(core)}${/\s$/.test(text) ? " " : ""}`);
}
function timed(text) {
	return made(escaped(text).replace(MOMENT, "<time>$&</time>"));
}
const MOMENT = /\b\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?(?![\d-])/g;
function made(text) {
	return text;
}
// src/site/last-change.ts
function lastChanges({ past }) {
	const known = new Map();
	const trailOf = (key) => {
		const trail = past?.trailOf(key) ?? null;
		known.set(key, trail?.steps.at(-1)?.revision ?? null);
		return trail;
	};
	const lastOf = (id) => {
		const key = idKey(id);
		if (!known.has(key)) trailOf(key);
		return known.get(key) ?? null;
	};
	const lastChange = (ids) => () => {
		if (past === null) return markup`No commit vouches for this page: there was no whole history to read.`;
		let last = null;
		for (const id of ids) {
			const own = lastOf(id);
			if (own === null) continue;
			if (last === null || past.orderOf(own.commit.hash) > past.orderOf(last.commit.hash)) last = own;
		}
		return last === null ? markup`No commit holds what this page shows.` : changeWords(last);
	};
	return {
		lastChange,
		past: past === null ? null : {
			...past,
			trailOf
		}
	};
}
function changeWords({ commit }) {
	const at = utc(commit.committer.at);
	return markup`Last changed by commit <code>${escaped(commit.hash.slice(0, 12))}</code> of ${escaped(at)}.`;
}
function headWords({ head }) {
	if (head === null) return markup`Drawn from the folder as it is: there is no commit here.`;
	const commit = markup`<code>${escaped(head.commit.slice(0, 12))}</code>`;
	return head.isClean ? markup`Drawn from commit ${commit}.` : markup`Drawn from commit ${commit} and what is not committed yet.`;
}
// src/site/document-html.ts
const DEEPEST = 60;
function documentHtml(nodes, setting, depth = 0) {
	if (depth > DEEPEST) return markup`<p>…</p>`;
	return markup`${nodes.map((node) => blockHtml(node, setting, depth + 1))}`;
}
function blockHtml(node, setting, depth) {
	switch (node.type) {
		case "paragraph": return markup`<p>${phrases(node.children, setting)}</p>\n`;
		case "heading": {
			const level = Math.min(6, node.depth + setting.deeper);
			return markup`<h${level}>${phrases(node.children, setting)}</h${level}>\n`;
		}
		case "blockquote": return markup`<blockquote>${documentHtml(node.children, setting, depth)}</blockquote>\n`;
		case "list": {
			const items = node.children.map(({ checked, children }) => {
				return markup`<li>${spaced(typeof checked === "boolean" ? checked ? "[done] " : "[open] " : "")}${itemHtml(children, setting, depth)}</li>\n`;
			});
			return node.ordered === true ? markup`<ol start="${node.start ?? 1}">${items}</ol>\n` : markup`<ul>${items}</ul>\n`;
		}
		case "table": return tableOf$1(node, setting);
		case "code": return markup`<pre tabindex="0"><code>${escapedLines(node.value)}</code></pre>\n`;
		case "thematicBreak": return markup`<hr>\n`;
		case "html": return foldHtml(node.value);
		case "text":
		case "inlineCode":
		case "strong":
		case "emphasis":
		case "delete":
		case "break":
		case "link":
		case "image": return phraseHtml(node, setting);
		case "definition":
		case "footnoteDefinition":
		case "footnoteReference":
		case "imageReference":
		case "linkReference":
		case "listItem":
		case "tableCell":
		case "tableRow":
		case "yaml": return markup``;
	}
}
function itemHtml(nodes, setting, depth) {
	const [only] = nodes;
	if (nodes.length === 1 && only?.type === "paragraph") return phrases(only.children, setting);
	return documentHtml(nodes, setting, depth);
}
function tableOf$1({ children: [first, ...rows], align }, setting) {
	const names = first?.children ?? [];
	return tableHtml({
		head: names.map(({ children }) => phrases(children, setting)),
		label: names.map((cell) => wordsOf$1(cell)).filter((words) => words !== "").join(", "),
		rows: rows.map((row) => row.children.map(({ children }) => phrases(children, setting))),
		isNumber: (column) => align?.[column] === "right"
	});
}
function foldHtml(value) {
	const [, summary] = /^<details>\n<summary>([\w ,’'-]+)<\/summary>$/.exec(value.trim()) ?? [];
	if (summary !== void 0) return markup`<details><summary>${escaped(summary)}</summary>\n`;
	return value.trim() === "</details>" ? markup`</details>\n` : markup``;
}
function phrases(nodes, setting) {
	return markup`${nodes.map((node) => phraseHtml(node, setting))}`;
}
function phraseHtml(node, setting) {
	switch (node.type) {
		case "text": return spaced(node.value);
		case "inlineCode": return codeHtml(node.value);
		case "strong": return markup`<strong>${phrases(node.children, setting)}</strong>`;
		case "emphasis": return markup`<em>${phrases(node.children, setting)}</em>`;
		case "delete": return markup`<del>${phrases(node.children, setting)}</del>`;
		case "break": return markup`<br />`;
		case "link": {
			const address = setting.link(node.url);
			const label = phrases(node.children, setting);
			if (address !== null) return anchor(address, label);
			return wordsOf$1(node) === node.url ? label : markup`${label} ${codeHtml(node.url)}`;
		}
		case "image": {
			const address = setting.picture(node.url);
			const words = escaped(node.alt ?? "");
			return address === null ? markup`${words}` : markup`<img src="${escaped(address)}" alt="${words}" width="640" />`;
		}
		case "html": return node.value === "<br>" ? markup`<br>` : markup``;
		case "footnoteReference":
		case "imageReference":
		case "linkReference": return markup``;
	}
}
function wordsOf$1(node) {
	if ("value" in node) return node.value;
	return "children" in node ? node.children.map((child) => wordsOf$1(child)).join("") : "";
}
function tableHtml({ head, label, rows, isNumber }) {
	const side = (column) => isNumber(column) ? markup` class="number"` : markup``;
	const cell = (drawn, column) => markup`<td${side(column)}>${drawn}</td>`;
	const heads = head.map((drawn, column) => drawn === "" ? cell(drawn, column) : markup`<th scope="col"${side(column)}>${drawn}</th>`);
	const top = label === "" ? markup`` : markup`<thead><tr>${heads}</tr></thead>\n`;
	const lines = rows.map((row) => markup`<tr>${row.map(cell)}</tr>\n`);
	return markup`<div class="scroll" ${markup`role="group" tabindex="0" aria-label="${escaped(label || "Facts")}"`}><table>${top}<tbody>${lines}</tbody></table></div>\n`;
}
// src/site/own-document.ts
function ownDocumentHtml({ markdown, parse, setting, skips = 0 }) {
	const parts = [];
	let prose = [];
	let table = [];
	let left = skips;
	let fence = "";
	const endProse = () => {
		const blocks = parse(prose.join("\n")).children;
		parts.push(documentHtml(blocks.slice(left), setting));
		left = Math.max(0, left - blocks.length);
		prose = [];
	};
	const endTable = () => {
		if (table.length > 0) parts.push(tableOf(table, setting));
		table = [];
	};
	for (const line of [...markdown.split("\n"), ""]) {
		if (fence === "" && prose.at(-1) === "" && isApart(line, prose)) endProse();
		const [mark = ""] = /^ {0,3}(?:```+|~~~+)/.exec(line) ?? [];
		if (mark !== "" && (fence === "" || line.trim().startsWith(fence))) fence = fence === "" ? mark.trim() : "";
		if (fence === "" && mark === "" && line.startsWith("|")) {
			if (table.length === 0) endProse();
			table.push(line);
		} else {
			endTable();
			prose.push(line);
		}
	}
	endProse();
	return markup`${parts}`;
}
const ITEM = /^\s*(?:[-+*]|\d+[.)])(?:\s|$)/;
function isApart(line, above) {
	return /^\S/.test(line) && !(ITEM.test(line) && above.some((one) => ITEM.test(one)));
}
function tableOf([first = "", rule = "", ...lines], { link }) {
	const names = cellsOf(first);
	const sides = cellsOf(rule);
	return tableHtml({
		head: names.map((name) => cellHtml(name, link)),
		label: names.filter((name) => name !== "").join(", "),
		rows: lines.map((line) => cellsOf(line).map((cell) => cellHtml(cell, link))),
		isNumber: (column) => sides[column]?.endsWith(":") === true
	});
}
function cellsOf(line) {
	const cells = [];
	let cell = "";
	for (let at = 1; at < line.length; at += 1) {
		const sign = line.charAt(at);
		if (sign === "\\") {
			cell += sign + line.charAt(at + 1);
			at += 1;
		} else if (sign === "|") {
			cells.push(cell.trim());
			cell = "";
		} else cell += sign;
	}
	return cells;
}
// src/site/paths.ts
function reportPath(period) {
	return `reports/${reportName(period)}.html`;
}
function reportName(period) {
	return periodTitle(period).toLowerCase().replaceAll(" ", "-");
}
function versionPath(commit) {
	return `agreement/${commit === null ? "present" : commit.slice(0, 12)}.html`;
}
function slugOf(name) {
	const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
	return plain === name && plain !== "index" ? plain : `${plain === "" ? "service" : plain}-${fingerprint(name)}`;
}
function servicePath(name) {
	return `services/${slugOf(name)}.html`;
}
// src/site/agreement-pages.ts
const MOST_CHANGES$1 = 300;
function agreementPages(input, tools) {
	const versions = input.timeline.toReversed();
	const stepOf = (commit) => input.past?.policySteps.find(({ revision: { commit: own, through } }) => [own.hash, through?.hash].includes(commit ?? "")) ?? null;
	const pages = versions.map((version) => versionPage(version, stepOf(version.commit), input, tools));
	const [present] = pages;
	return [{
		path: "agreement/index.html",
		title: "Agreement",
		layout: "agreement",
		foot: present?.foot ?? markup``,
		view: {
			because: escaped(input.presentBecause ?? ""),
			versions: versions.map((version, place) => {
				const step = stepOf(version.commit);
				const first = place === versions.length - 1;
				return {
					href: escaped(`../${versionPath(version.commit)}`),
					name: escaped(nameOf(version)),
					since: escaped(sinceWords(version, input)),
					by: step === null ? markup`` : escaped(step.revision.commit.author.name),
					subject: step === null ? markup`` : escaped(step.revision.commit.subject),
					changes: escaped(step === null ? "" : first ? "the first version" : countOf(step.changes.length, "changed key"))
				};
			})
		}
	}, ...pages];
}
function versionPage(version, step, input, tools) {
	const { policyFile, zones } = input;
	const template = tools.template("sla.md.hbs");
	const place = {
		path: policyFile.path,
		address: policyFile.path
	};
	const documents = renderSlaDocuments(version.policy, place, {
		...tools,
		template,
		zones
	});
	const isFirst = version === input.timeline[0];
	const changes = isFirst ? [] : step?.changes ?? [];
	return {
		path: versionPath(version.commit),
		title: `Agreement, version ${nameOf(version)}`,
		layout: "version",
		foot: step === null ? footOf(version) : changeWords(step.revision),
		view: {
			since: escaped(sinceWords(version, input)),
			isFirst,
			hasStep: step !== null,
			changes: changes.slice(0, MOST_CHANGES$1).map(({ key, before, after }) => ({
				key: keyHtml(key),
				before: before === null ? markup`–` : escaped(before),
				after: after === null ? markup`–` : escaped(after)
			})),
			more: Math.max(0, changes.length - MOST_CHANGES$1),
			documents: documents.map(({ kind, text }) => ({
				kind: escaped(kind),
				body: ownDocumentHtml({
					markdown: text,
					parse: tools.parse,
					setting: {
						deeper: 1,
						picture: () => null,
						link: (url) => /^https?:/i.test(url) ? url : null
					}
				})
			}))
		}
	};
}
function nameOf({ commit }) {
	return commit === null ? "of the folder" : shortHash(commit);
}
function footOf({ commit }) {
	return commit === null ? markup`No commit vouches for this version.` : markup`Of commit <code>${escaped(shortHash(commit))}</code>.`;
}
function sinceWords({ since }, { zones, policyFile }) {
	if (since === null) return "for every clock";
	const { timezone } = policyFile.policy;
	return `from ${timezone === "UTC" ? utc(since) : utcAndLocal(since, {
		zones,
		timezone
	})} on`;
}
function keyHtml(key) {
	const [first = "", ...others] = key.split(".");
	return markup`${escaped(first)}${others.map((part) => markup`<wbr>.${escaped(part)}`)}`;
}
// src/site/incident-facts.ts
function siteIncidents({ entries, place, policyFile, now }) {
	return entries.map((entry) => incidentOf(shownIn(place, entry, policyFile.policy), policyFile.policy, now)).toSorted((a, b) => b.entry.course.reportedAt - a.entry.course.reportedAt || compareText(b.id, a.id));
}
function incidentOf(shown, policy, now) {
	const { entry } = shown;
	const { judged, kept, breaches } = headlineOf([entry], policy, now);
	const { id, title } = entry.file.incident;
	const overdue = entry.obligations.filter(({ state }) => state === "overdue").length;
	return {
		...shown,
		id,
		title,
		judged,
		kept,
		missed: breaches,
		overdue
	};
}
function verdictSentence({ entry, judged, kept, missed, overdue }) {
	const owed = entry.obligations.filter((obligation) => isOwed(obligation)).length;
	return `${judged === 0 ? "No deadline was judged yet" : missed === 0 ? `${judged === 1 ? "The one deadline" : `All ${judged} deadlines`} that came due ${judged === 1 ? "was" : "were"} kept` : `${missed} of ${countOf(judged, "deadline")} missed, ${kept} kept`}${owed === 0 ? "" : `; ${owed} still owed${overdue === 0 ? "" : `, ${overdue} overdue`}`}.`;
}
function statusWords({ entry: { course } }) {
	return openHold(course) === null ? course.status : `${course.status}, on hold`;
}
function dayOf({ course }) {
	return formatInstant(course.reportedAt).slice(0, 10);
}
function incidentLink(id, top) {
	return markup`<a href="${escaped(`${top}incidents/${id}.html`)}">${escaped(id)}</a>`;
}
function priorityMark(entry) {
	const priority = priorityWords(entry);
	return markup`<span class="mark ${escaped(priority.toLowerCase())}">${escaped(priority)}</span>`;
}
function incidentRow(incident, top) {
	const { id, title, entry, missed } = incident;
	return {
		link: incidentLink(id, top),
		title: escaped(clip(title, 120)),
		priority: priorityMark(entry),
		services: escaped(clip(entry.file.incident.services.join(", "), 120)),
		day: escaped(dayOf(entry)),
		status: escaped(statusWords(incident)),
		missed: missed === 0 ? markup`none` : markup`<strong class="bad">${missed}</strong>`
	};
}
function searchRow(incident) {
	const { id, title, entry, missed } = incident;
	const { kind, services, cause = "" } = entry.file.incident;
	const notes = entry.course.events.flatMap(({ event }) => event.note ?? []);
	return {
		id,
		title,
		kind,
		priority: priorityWords(entry),
		services: [...new Set(services)],
		day: dayOf(entry),
		status: statusWords(incident),
		missed,
		cause,
		words: clip([entry.course.scope ?? "", ...notes].join(" ").trim())
	};
}
function findingRows(findings) {
	return findings.map(({ rule, severity, incident, commit, message, hint }) => ({
		severity: escaped(severity),
		incident: incident === null ? markup`the history` : incidentLink(incident, ""),
		message: inlineHtml(words(message)),
		hint: inlineHtml(words(hint)),
		rule: escaped(rule),
		commit: escaped(commit === null ? "–" : commit.slice(0, 12))
	}));
}
// src/site/follow-ups-page.ts
const MOST$9 = 400;
function followUpsPage({ followUps, reviews, agreement }, ids, lastChange) {
	return {
		path: "follow-ups.html",
		title: "Follow-ups and reviews",
		layout: "follow-ups",
		foot: lastChange(ids),
		view: {
			agreement: agreement === null ? markup`` : escaped(`The agreement itself was last reviewed on ${agreement.last}, and its next review is due on ${boundWords(agreement.dueAt)}${agreement.overdue ? ": it is overdue" : ""}.`),
			open: followUps.open,
			done: followUps.done,
			overdue: followUps.overdue,
			rows: followUps.rows.slice(0, MOST$9).map(({ id, what, owner, due, overdue, ...task }) => ({
				incident: incidentLink(id, ""),
				what: escaped(what + trackedWords(task)),
				owner: owner === null ? markup`<strong>nobody</strong>` : escaped(owner.replace(/^@/, "")),
				due: timed(due ?? "–"),
				isBad: overdue
			})),
			kept: followUps.kept === null ? [] : [keptRow(followUps.kept)],
			more: Math.max(0, followUps.rows.length - MOST$9),
			reviews: reviews.rows.slice(0, MOST$9).map(({ id, title, priority, dueAt, heldAt, verdict }) => ({
				incident: incidentLink(id, ""),
				title: escaped(title),
				priority: escaped(priority),
				due: timed(instantCell(dueAt)),
				held: timed(instantCell(heldAt)),
				verdict: inlineHtml(verdictWords(verdict))
			})),
			moreReviews: Math.max(0, reviews.rows.length - MOST$9)
		}
	};
}
function keptRow({ inTime, late, undated, age }) {
	const old = age.max === null ? "" : ` The oldest that is open stands for ${lengthWords(age.max)}.`;
	const unknown = undated === 0 ? "" : `; of ${undated} more nobody says when, or by when`;
	return { words: escaped(`${inTime} of ${inTime + late} done in time${unknown}.${old}`) };
}
// src/site/incident-lists.ts
const NEWEST = 50;
const MOST$8 = 150;
function monthsOf(incidents) {
	const months = new Map();
	for (const incident of incidents) {
		const key = dayOf(incident.entry).slice(0, 7);
		const own = months.get(key) ?? [];
		own.push(incident);
		months.set(key, own);
	}
	return [...months].map(([key, own]) => ({
		key,
		incidents: own
	}));
}
function monthTitle(key) {
	return `${MONTHS[Number(key.slice(5)) - 1] ?? ""} ${key.slice(0, 4)}`;
}
function monthPath(key, part = 0) {
	return `incidents/${key}${part === 0 ? "" : `-part-${part + 1}`}.html`;
}
function incidentTable(incidents, { label, top, press }) {
	const rows = incidents.map((incident) => incidentRow(incident, top));
	return press.set("incident-table", {
		label: escaped(label),
		rows
	});
}
function listPages(incidents, { policyFile }, press, lastChange) {
	const months = monthsOf(incidents);
	const values = (valuesOf) => [...new Set(incidents.flatMap((incident) => valuesOf(incident)))].toSorted(compareText).map((value) => escaped(value));
	const newest = incidents.slice(0, NEWEST);
	return [{
		path: "incidents/index.html",
		title: "Incidents",
		layout: "incidents",
		foot: lastChange(incidents.map(({ id }) => id)),
		scripts: ["incidents/data.js", "site.js"],
		view: {
			count: escaped(countOf(incidents.length, "incident")),
			priorities: values(({ entry }) => [entry.course.priority ?? "unassessed"]),
			services: values(({ entry }) => entry.file.incident.services),
			kinds: values(({ entry }) => [entry.file.incident.kind]),
			label: escaped(incidents.length > NEWEST ? `The newest ${NEWEST}` : "All incidents"),
			table: incidentTable(newest, {
				label: "The newest incidents",
				top: "../",
				press
			}),
			empty: incidents.length === 0,
			years: yearsOf(months),
			organization: escaped(policyFile.policy.organization)
		}
	}, ...months.flatMap((month) => monthPages(month, press, lastChange))];
}
function monthPages({ key, incidents }, press, lastChange) {
	const parts = Math.ceil(incidents.length / MOST$8);
	return Array.from({ length: parts }, (_, part) => {
		const own = incidents.slice(part * MOST$8, (part + 1) * MOST$8);
		const title = `Incidents of ${monthTitle(key)}`;
		return {
			path: monthPath(key, part),
			title: parts === 1 ? title : `${title}, part ${part + 1} of ${parts}`,
			layout: "month",
			foot: lastChange(own.map(({ id }) => id)),
			view: {
				count: escaped(countOf(incidents.length, "incident")),
				parts: Array.from({ length: parts === 1 ? 0 : parts }, (__, index) => ({
					href: escaped(`../${monthPath(key, index)}`),
					label: escaped(`Part ${index + 1}`)
				})),
				table: incidentTable(own, {
					label: title,
					top: "../",
					press
				})
			}
		};
	});
}
function yearsOf(months) {
	return [...new Set(months.map(({ key }) => key.slice(0, 4)))].map((year) => ({
		year: escaped(year),
		months: months.filter(({ key }) => key.startsWith(year)).map(({ key, incidents }) => ({
			href: escaped(`../${monthPath(key)}`),
			label: escaped(monthTitle(key).split(" ")[0] ?? ""),
			count: incidents.length
		}))
	}));
}
function searchData(incidents) {
	return `window.incidentLedger = ${jsonText(incidents.map((incident) => searchRow(incident)))}`;
}
// src/site/fitting.ts
function fitting(rows, bytes) {
	let left = bytes;
	const kept = rows.filter((row) => {
		const size = sizeOf(JSON.stringify(row));
		if (size > left) return false;
		left -= size;
		return true;
	});
	return {
		rows: kept,
		more: rows.length - kept.length
	};
}
function sizeOf(text) {
	return new TextEncoder().encode(text).length;
}
// src/site/swimlane.ts
const STEPS = [
	1,
	5,
	10,
	15,
	30,
	60,
	120,
	180,
	360,
	720,
	1440,
	2880,
	7200,
	14400,
	43200,
	129600
];
const MOST_TICKS = 6;
const MOST_DEADLINES = 16;
const LANE = 44;
const BEYOND = .3;
const TOP$1 = 34;
function swimlane(entry, mostEntries) {
	const { phases, holds, deadlines, start, last } = courseBars(entry);
	const end = Math.max(...phases.map(({ to }) => to));
	const until = Math.max(start + 60, Math.min(last, end + (end - start) * BEYOND));
	const at = (instant) => 20 + (Math.min(Math.max(instant, start), until) - start) / (until - start) * 600;
	const lanes = [
		[`Entries, from ${wordsOf(start)} UTC on`, entryMarks(entry, at).slice(-mostEntries)],
		["Status, until it was resolved", [...barsIn(phases, at, ({ label }) => paintOfPhase(label)), ...namesIn(phases, at)]],
		...holds.length === 0 ? [] : [["On hold", barsIn(holds, at, () => "running")]],
		...byLabel(deadlines).slice(0, MOST_DEADLINES).map(([label, bars]) => [label, barsIn(bars, at, paintOfDeadline)])
	];
	const height = TOP$1 + lanes.length * LANE + 6;
	const drawn = lanes.flatMap(([label, elements], index) => {
		return [`<g transform="translate(0 ${TOP$1 + index * LANE})">${write(20, 16, clip(label, 64), "soft")}${elements.join("")}</g>`];
	});
	const words = `Lanes over time: entries, status${holds.length === 0 ? "" : ", holds"} and ${deadlines.length === 0 ? "no deadline" : "deadlines"}; the tables of this page say the same.`;
	const elements = [...grid(start, until, at, height), ...drawn].join("\n");
	const size = markup`viewBox="0 0 ${640} ${height}" width="${640}" height="${height}"`;
	return markup`<svg class="lanes" role="img" aria-label="${escaped(words)}" ${size}>${elements}</svg>`;
}
function grid(start, until, at, height) {
	const step = (STEPS.find((minutes) => (until - start) / (minutes * 60) <= MOST_TICKS) ?? 525600) * 60;
	const ticks = [];
	for (let tick = Math.ceil(start / step) * step; tick <= until; tick += step) {
		const text = formatInstant(tick);
		const day = text.slice(5, 10);
		const label = step >= 86400 ? day : until - start > 86400 ? `${day} ${text.slice(11, 16)}` : text.slice(11, 16);
		const isNearEnd = at(tick) > 580;
		ticks.push(line([at(tick), 26], [at(tick), height], "grid"), write(isNearEnd ? 636 : at(tick), 18, label, isNearEnd ? "soft end" : "soft middle"));
	}
	return ticks;
}
function entryMarks({ course }, at) {
	return course.events.map(({ event }) => box({
		x: at(event.at) - 2,
		y: 22,
		width: 4,
		height: 16
	}, "median", `${formatInstant(event.at)} ${event.event}`));
}
function barsIn(bars, at, paintOf) {
	return bars.map((bar) => {
		const { from, to, label } = bar;
		const width = Math.max(3, at(to) - at(from));
		const x = Math.min(at(from), 620 - width);
		const late = isLate(bar);
		return box({
			x,
			width,
			...late ? {
				y: 26,
				height: 10
			} : {
				y: 22,
				height: 16
			}
		}, paintOf(bar), `${label}${late ? ", late" : ""}, ${wordsOf(from)} to ${wordsOf(to)}`);
	});
}
function namesIn(phases, at) {
	return phases.flatMap(({ label, from, to }) => at(to) - at(from) > widthOf(label) ? [write(at(from) + 4, 35, label, "on")] : []);
}
function paintOfDeadline(bar) {
	if (isLate(bar)) return "late";
	return bar.tag === "active, " ? "running" : "kept";
}
function paintOfPhase(label) {
	switch (label) {
		case "started":
		case "detected":
		case "reported":
		case "assessed": return "p1";
		case "investigating": return "p2";
		case "contained":
		case "mitigated": return "p3";
		default: return "other";
	}
}
function byLabel(bars) {
	const lanes = new Map();
	for (const bar of bars) lanes.set(bar.label, [...lanes.get(bar.label) ?? [], bar]);
	return [...lanes].map(([label, own]) => {
		return [`${label}: ${own.some((bar) => isLate(bar)) ? "late" : own.some(({ tag }) => tag === "active, ") ? "not met" : "kept"}`, own];
	});
}
function wordsOf(instant) {
	const text = formatInstant(instant);
	return `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}
// src/site/incident-page.ts
const nowhere$1 = () => null;
const MOST_ENTRIES = 300;
const ROOM$1 = {
	timeline: 45e3,
	facts: 1e4,
	evidence: 1e4,
	findings: 12e3,
	steps: 2e4
};
const MOST_CHANGES = 40;
function incidentPath(id) {
	return `incidents/${id}.html`;
}
function incidentPage$1(incident, input, { findings, foot }) {
	const { id, title, entry, confidential } = incident;
	const { policyFile, zones } = input;
	const clockface = {
		zones,
		timezone: policyFile.policy.timezone
	};
	const trail = input.past?.trailOf(idKey(id)) ?? null;
	const facts = confidential ? [] : factRows(entry, policyFile, clockface, nowhere$1);
	const evidence = confidential ? [] : evidenceRows(entry, nowhere$1);
	const { events } = entry.course;
	const timeline = fitting(events.slice(-300).toReversed().map(({ event }) => entryRow(event, clockface)), ROOM$1.timeline);
	const steps = fitting((trail?.steps ?? []).toReversed().map(stepRow), ROOM$1.steps);
	return {
		path: incidentPath(id),
		title: confidential ? `${id} (confidential)` : `${id} ${title}`,
		layout: "incident",
		foot,
		view: {
			verdict: escaped(verdictSentence(incident)),
			isBad: incident.missed > 0,
			priority: priorityMark(entry),
			status: escaped(statusWords(incident)),
			confidential,
			facts: fitting(facts.map(({ name, value }) => ({
				name: escaped(name),
				value: cellHtml(value)
			})), ROOM$1.facts),
			lanes: swimlane(entry, MOST_ENTRIES),
			timeline: {
				rows: timeline.rows.toReversed(),
				more: timeline.more + Math.max(0, events.length - MOST_ENTRIES)
			},
			deadlines: entry.obligations.map((obligation) => deadlineRow(obligation, incident, input)),
			sections: confidential ? [] : input.sectionsOf(entry.file),
			evidence: fitting(evidence.map(({ what, where, sha256 }) => ({
				what: cellHtml(what),
				where: cellHtml(where),
				sha256: inlineHtml(sha256)
			})), ROOM$1.evidence),
			review: reviewWords(incident, input),
			steps,
			hasPast: trail !== null,
			findings: fitting(findingRows(findings), ROOM$1.findings),
			id: escaped(id),
			record: escaped(confidential ? id : entry.file.path)
		}
	};
}
function entryRow(event, clockface) {
	return {
		at: escaped(`${event.approximate === true ? "about " : ""}${utcAndLocal(event.at, clockface)}`),
		event: escaped(event.event),
		by: event.by === void 0 ? markup`` : markup`by ${escaped(event.by)}`,
		details: inlineHtml(eventDetails(event, nowhere$1)),
		receipt: event.url !== void 0 && isCommentAddress(event.url)
	};
}
function deadlineRow(obligation, { entry }, { policyFile, lineOf }) {
	const { what, owner, from, due, met, verdict } = verdictRow(obligation, entry, policyFile);
	const { line, commit } = lineOf(obligation.policyKeys, obligation.anchorAt);
	const words = `${policyFile.path.split("/").at(-1) ?? policyFile.path}:${line}${commit === null ? "" : ` @${commit.slice(0, 12)}`}`;
	const state = isOwed(obligation) ? markup`<strong>${escaped(stateWords(obligation.state))}</strong>${escaped(brokenWords(obligation))}` : inlineHtml(verdict);
	return {
		what: escaped(what),
		owner: cellHtml(owner),
		from: inlineHtml(from),
		due: timed(due),
		met: cellHtml(met),
		verdict: state,
		isBad: obligation.state === "late" || obligation.state === "overdue" || obligation.breaches > 0,
		policy: markup`<a href="../${escaped(versionPath(commit))}"><code>${escaped(words)}</code></a>`
	};
}
function brokenWords({ breaches, state }) {
	const before = state === "overdue" ? breaches - 1 : breaches;
	return before > 0 ? `, ${countOf(before, "breach", "breaches")} before` : "";
}
function reviewWords({ entry, confidential }, { policyFile }) {
	const row = lastRow(entry.obligations.filter(({ reach }) => reach === "reviewed"));
	if (row === void 0 || row.state === "cancelled") return markup`The agreement asks for no review of it.`;
	const due = row.dueAt === null ? "" : `, due ${utc(row.dueAt)}`;
	const words = isOwed(row) ? `A review is owed by the ${roleWords(row.owner)}${due}.` : row.metAt === null ? `Its review was never held${due}.` : `Its review was held ${utc(row.metAt)}${due}.`;
	const said = confidential ? markup`` : markup` The record says: ${inlineHtml(signOffs(entry, policyFile).record)}.`;
	return markup`${escaped(words)}${said}`;
}
function stepRow({ revision: { commit, pullRequest }, changes, unreadable }) {
	const shown = changes.slice(0, MOST_CHANGES).map((change) => escaped(changeText(change)));
	const more = changes.length - shown.length;
	return {
		hash: escaped(commit.hash.slice(0, 12)),
		at: escaped(utc(commit.committer.at)),
		by: escaped(commit.author.name),
		subject: escaped(`${commit.subject}${pullRequest === null ? "" : ` (pull request ${pullRequest})`}`),
		signed: commit.signature === null ? markup`unsigned` : markup`${escaped(commit.signature)} signature, not verified`,
		changes: [
			...unreadable === null ? [] : [escaped(`cannot be read: ${unreadable}`)],
			...shown,
			...more > 0 ? [escaped(`and ${more} more changes`)] : []
		],
		isLong: changes.length > 3
	};
}
// src/site/calendar.ts
const LEFT = 44;
const SIDE = 19;
const TOP = 24;
function calendar(incidents, now) {
	const { year, month } = dateOf(Math.floor(now / DAY));
	const first = year * 12 + month - 12;
	const days = daysOf(incidents);
	const numbers = Array.from({ length: 31 }, (_, day) => day % 5 === 0 ? write(LEFT + day * SIDE + 8, 14, String(day + 1), "soft middle") : "");
	const rows = Array.from({ length: 12 }, (_, row) => {
		const own = monthOf(first + row);
		const y = TOP + row * SIDE;
		const key = `${own.year}-${String(own.month).padStart(2, "0")}`;
		const name = MONTHS[own.month - 1]?.slice(0, 3) ?? "";
		const label = write(0, y + 14, name);
		const begin = civilDay(own.year, own.month, 1);
		const squares = Array.from({ length: own.length }, (__, day) => squareOf(days.get(begin + day), day, y));
		return (incidents.length > 0 && squares.some((square) => square.includes("<title>")) ? `<a href="${monthPath(key)}" aria-label="${name} ${own.year}">${label}</a>` : label) + squares.join("");
	});
	const elements = [...numbers, ...rows].join("\n");
	const total = [...days].filter(([day]) => day >= civilDay(monthOf(first).year, monthOf(first).month, 1));
	const count = total.reduce((sum, [, own]) => sum + own.length, 0);
	const words = `Calendar of twelve months: ${countOf(count, "incident")} on ${countOf(total.length, "day")}.`;
	const height = 252;
	const size = markup`viewBox="0 0 640 ${height}" width="640" height="${height}"`;
	return markup`<svg class="calendar" role="group" aria-label="${escaped(words)}" ${size}>${elements}</svg>`;
}
function monthOf(number) {
	const year = Math.floor(number / 12);
	const month = number % 12 + 1;
	const next = number + 1;
	return {
		year,
		month,
		length: civilDay(Math.floor(next / 12), next % 12 + 1, 1) - civilDay(year, month, 1)
	};
}
function daysOf(incidents) {
	const days = new Map();
	for (const incident of incidents) {
		const day = Math.floor(incident.entry.course.reportedAt / DAY);
		days.set(day, [...days.get(day) ?? [], incident]);
	}
	return days;
}
function squareOf(own, day, y) {
	const place = {
		x: LEFT + day * SIDE,
		y,
		width: 16,
		height: 16
	};
	const [worst] = (own ?? []).toSorted((a, b) => priorityWords(a.entry) < priorityWords(b.entry) ? -1 : 1);
	if (own === void 0 || worst === void 0) return box(place, "lane");
	const hint = own.map(({ id, entry }) => `${id} ${priorityWords(entry)}`).join(", ");
	const paint = paintOf(worst.entry);
	const words = own.length > 9 ? "+" : String(own.length);
	const count = write(place.x + 8, y + 13, words, paint === "other" ? "day out middle" : "day middle");
	return box(place, paint, hint) + count;
}
// src/site/overview-page.ts
const MOST$7 = 20;
const DUTIES = 3;
const MOST_OWING = 10;
function overviewPage(incidents, figures, input) {
	const { now, policyFile, zones } = input;
	const clockface = {
		zones,
		timezone: policyFile.policy.timezone
	};
	const entries = incidents.map(({ entry }) => entry);
	const { rows, duties: onDuty } = statusView({
		entries,
		policyFile,
		now,
		zones,
		all: false
	});
	const people = input.place === "private" ? policyFile.policy.people : null;
	const instantText = (at) => utcAndLocal(at, clockface);
	const pen = {
		name: code,
		bad: (text) => `**${text}**`,
		instantText,
		people
	};
	const live = rows.filter(({ entry }) => isLive(entry) && !isSettled(entry.course.status));
	const owing = rows.filter(({ entry }) => isLive(entry) && isSettled(entry.course.status));
	const byId = new Map(incidents.map((incident) => [incident.id, incident]));
	const overdue = live.filter(({ worst }) => worst === "overdue").length;
	const before = periodTitle(figures.before);
	const known = {
		...figures,
		paths: new Map(incidents.map(({ id }) => [id, `incidents/${id}.html`]))
	};
	const ref = incidentRef(known, (path) => path);
	return {
		path: "index.html",
		title: "Overview",
		layout: "overview",
		foot: markup`${headWords(input)} As of ${escaped(utcAndLocal(now, clockface))}.`,
		view: {
			moment: escaped(utcAndLocal(now, clockface)),
			headline: escaped(live.length === 0 ? "No incident is open." : `${countOf(live.length, "open incident")}${overdue === 0 ? ", nothing overdue" : `, ${overdue} with something overdue`}.`),
			isBad: overdue > 0,
			onDuty: onDuty.map((one) => inlineHtml(dutyLine(one, pen))),
			unreadable: input.unreadable.map((name) => escaped(name)),
			gone: (input.history === null ? [] : goneFrom(input.entries, input.history)).map(({ id }) => escaped(id)),
			open: live.slice(0, MOST$7).flatMap(({ entry, owed }) => {
				const incident = byId.get(entry.file.incident.id);
				if (incident === void 0) return [];
				const duties = owed.slice(0, DUTIES).map((obligation) => ({
					state: escaped(stateWords(obligation.state)),
					isBad: obligation.state === "overdue",
					words: escaped(`${roleAndHolder(entry.course, policyFile.policy, obligation.owner)} to ${dutyAndAnchor(obligation)}${obligation.dueAt === null ? "" : `, due ${utcAndLocal(obligation.dueAt, clockface)}`}`)
				}));
				return [{
					link: incidentLink(incident.id, ""),
					priority: priorityMark(entry),
					title: escaped(incident.title),
					status: escaped(statusWords(incident)),
					duties,
					more: Math.max(0, owed.length - DUTIES)
				}];
			}),
			moreOpen: Math.max(0, live.length - MOST$7),
			owing: owing.slice(0, MOST_OWING).flatMap(({ entry, owed }) => {
				const [first] = owed;
				const incident = byId.get(entry.file.incident.id);
				if (first === void 0 || incident === void 0) return [];
				const more = owed.length === 1 ? "" : ` and ${owed.length - 1} more`;
				return [{
					link: incidentLink(incident.id, ""),
					priority: priorityMark(entry),
					title: escaped(clip(incident.title, 80)),
					words: escaped(`${entry.course.status}; ${stateWords(first.state)}: ${roleWords(first.owner)} to ${dutyAndAnchor(first)}${more}`)
				}];
			}),
			owingCount: escaped(countOf(owing.length, "incident")),
			moreOwing: Math.max(0, owing.length - MOST_OWING),
			period: escaped(periodTitle(figures.period)),
			before: escaped(before),
			running: inlineHtml(runningWords(figures, before)),
			report: escaped(reportPath(figures.period)),
			figures: headlineRows(figures).map(({ name, now: value, before: was }) => ({
				name: escaped(name),
				now: inlineHtml(value),
				before: inlineHtml(was)
			})),
			comparison: inlineHtml(comparisonNote(figures, before)),
			attention: attention(known, markdownPen(ref)).map((sentence) => inlineHtml(sentence)),
			calendar: calendar(incidents, now)
		}
	};
}
// src/site/page.ts
function topOf(path) {
	return "../".repeat(path.split("/").length - 1);
}
function pressOf({ name, nav, feeds = [] }, tools) {
	const set = (layout, view) => fill(tools.template(`site/${layout}.hbs`), view, tools.handlebars);
	const print = ({ path, title, layout, view, foot, scripts = [] }) => {
		const top = topOf(path);
		const section = path.includes("/") ? `${path.split("/")[0]}/index.html` : path;
		const frame = {
			title: escaped(title),
			name: escaped(name),
			top: escaped(top),
			nav: nav.map(({ href, label }) => ({
				href: escaped(top + href),
				label: escaped(label),
				here: href === section ? markup` aria-current="page"` : markup``
			})),
			feeds: feeds.map((feed) => ({
				href: escaped(top + feed.href),
				title: escaped(feed.title)
			})),
			scripts: scripts.map((script) => escaped(top + script)),
			body: set(layout, view),
			foot: typeof foot === "function" ? foot() : foot
		};
		return set("page", frame);
	};
	return {
		set,
		print
	};
}
// src/site/people-page.ts
const MOST$6 = 25;
const MOST_EACH = 12;
const MOST_PEOPLE = 20;
function peoplePage(incidents, { policyFile: { policy }, zones, now, place }, lastChange) {
	const people = place === "private" ? policy.people : null;
	const pen = {
		name: code,
		bad: (text) => `**${text}**`,
		instantText: utc,
		people
	};
	const onDuty = new Map(dutiesNow(policy, zones, now).map((one) => [one.rota, `on duty on ${dutyLine(one, pen)}`]));
	const dutyOf = (role) => onDuty.get(policy.contacts[role]?.rota ?? "") ?? [];
	const owed = new Map(Object.keys(policy.contacts).map((role) => [role, []]));
	for (const incident of incidents) {
		if (!isLive(incident.entry)) continue;
		for (const obligation of incident.entry.obligations.filter((row) => isOwed(row))) owed.set(obligation.owner, [...owed.get(obligation.owner) ?? [], {
			incident,
			obligation
		}]);
	}
	const contacts = new Map(Object.values(policy.kinds).flatMap((kind) => contactRows(policy, kind)).map(({ role, lines }) => [role, lines.split("<br>")]));
	return {
		path: "people.html",
		title: "People and roles",
		layout: "people",
		foot: lastChange(incidents.map(({ id }) => id)),
		view: {
			...byPerson([...owed.values()].flat(), policy),
			roles: [...owed].map(([role, all]) => {
				const sorted = sortedByWorst(all);
				return {
					role: escaped(capital(roleWords(role))),
					lines: [contacts.get(capital(roleWords(role))) ?? [], dutyOf(role)].flat().map((line) => inlineHtml(line)),
					owed: sorted.slice(0, MOST$6).map(({ incident, obligation }) => ({
						...owedRow({
							incident,
							obligation
						}),
						who: escaped(personOf({
							incident,
							obligation
						}, policy) ?? "")
					})),
					more: Math.max(0, all.length - MOST$6),
					count: all.length
				};
			})
		}
	};
}
function byPerson(all, policy) {
	const byLogin = new Map();
	for (const one of all) {
		const who = personOf(one, policy);
		if (who === null) continue;
		const key = (loginKnownAs(policy, who) ?? who).toLowerCase();
		byLogin.set(key, [...byLogin.get(key) ?? [], {
			who,
			one
		}]);
	}
	const people = [...byLogin].map(([key, own]) => {
		const names = [...new Set(own.map(({ who }) => who))].toSorted(compareText);
		const isLogin = (name) => name.toLowerCase() === key;
		return [[...names.filter((name) => isLogin(name)), ...names.filter((name) => !isLogin(name))].join(", "), own.map(({ one }) => one)];
	});
	const lateOf = (own) => own.filter(({ obligation }) => obligation.state === "overdue").length;
	const sorted = people.toSorted(([one, own], [other, others]) => lateOf(others) - lateOf(own) || compareText(one, other));
	return {
		people: sorted.slice(0, MOST_PEOPLE).map(([who, own]) => ({
			who: escaped(who),
			summary: escaped(`${own.length} owed, ${lateOf(own)} overdue`),
			isBad: lateOf(own) > 0,
			owed: sortedByWorst(own).slice(0, MOST_EACH).map((one) => ({
				...owedRow(one),
				role: escaped(roleWords(one.obligation.owner))
			})),
			more: Math.max(0, own.length - MOST_EACH)
		})),
		morePeople: Math.max(0, sorted.length - MOST_PEOPLE),
		unnamed: all.filter((one) => personOf(one, policy) === null).length
	};
}
function personOf({ incident, obligation }, policy) {
	return incident.confidential ? null : holderOf(incident.entry.course, policy, obligation.owner);
}
function sortedByWorst(all) {
	const order = new Map(worstFirst(all.map(({ obligation }) => obligation)).map((one, place) => [one, place]));
	const placeOf = ({ obligation }) => order.get(obligation) ?? 0;
	return all.toSorted((one, other) => placeOf(one) - placeOf(other));
}
function owedRow({ incident, obligation }) {
	return {
		incident: incidentLink(incident.id, ""),
		priority: priorityMark(incident.entry),
		duty: escaped(duty(obligation)),
		due: obligation.dueAt === null ? markup`–` : timed(utc(obligation.dueAt)),
		state: escaped(stateWords(obligation.state)),
		isBad: obligation.state === "overdue"
	};
}
// src/site/proof-page.ts
const MOST$5 = 250;
function proofPage(input) {
	const { past, head, now, zones, policyFile, version } = input;
	const findings = past?.findings ?? [];
	const of = (severity) => findings.filter((one) => one.severity === severity).length;
	const clockface = {
		zones,
		timezone: policyFile.policy.timezone
	};
	return {
		path: "proof.html",
		title: "Proof",
		layout: "proof",
		foot: markup`${headWords(input)} As of ${escaped(utcAndLocal(now, clockface))}.`,
		view: {
			drawn: headWords(input),
			head: escaped(head?.commit ?? ""),
			moment: escaped(utcAndLocal(now, clockface)),
			version: escaped(version),
			hasPast: past !== null,
			commits: escaped(countOf(past?.commits ?? 0, "commit")),
			count: escaped(`${countOf(of("error"), "error")}, ${countOf(of("warning"), "warning")}, ${countOf(of("note"), "note")}.`),
			findings: findingRows(findings.slice(0, MOST$5)),
			more: Math.max(0, findings.length - MOST$5)
		}
	};
}
// src/site/report-pages.ts
function reportPages(all, input, tools, lastChange) {
	const pictures = new Map();
	const pages = all.map((figures) => {
		const { period, headline, population } = figures;
		if (headline.incidents > 0) for (const [name, text] of Object.entries(renderPictures(figures))) pictures.set(picturePath(figures, name), text);
		const ids = [...population.counted, ...population.carried].map(({ file }) => file.incident.id);
		return {
			path: reportPath(period),
			title: `Service level review: ${periodTitle(period)}`,
			layout: "document",
			foot: lastChange(ids),
			view: { body: reportHtml(figures, input, tools) }
		};
	});
	return {
		pages: [{
			path: "reports/index.html",
			title: "Reports",
			layout: "reports",
			foot: lastChange(input.entries.map(({ file }) => file.incident.id)),
			view: { reports: all.map(({ period, headline }) => ({
				href: escaped(`../${reportPath(period)}`),
				title: escaped(periodTitle(period)),
				incidents: escaped(countOf(headline.incidents, "incident")),
				kept: escaped(percent(headline.rate)),
				breaches: headline.breaches
			})) }
		}, ...pages],
		pictures
	};
}
function reportHtml(figures, { policyFile }, tools) {
	const pages = new Map([...figures.paths.keys()].map((id) => [id, `../incidents/${id}.html`]));
	const place = {
		hasPictures: true,
		relocate: (path) => path
	};
	const view = reportView({
		...figures,
		paths: pages
	}, place);
	const policy = `\`${policyFile.path}\``;
	const { shown, isCut } = cutTo({
		...view,
		policy,
		now: "the moment that the overview names"
	});
	return ownDocumentHtml({
		markdown: fill(tools.template("report.md.hbs"), shown, tools.handlebars) + (isCut ? CUT_NOTE : ""),
		parse: tools.parse,
		skips: 1,
		setting: {
			deeper: 0,
			picture: (url) => `../${picturePath(figures, url)}`,
			link: (url) => url
		}
	});
}
const MOST_ROWS = 60;
const MOST_TAUGHT = 3e4;
const CUT_NOTE = `\n\nLists end after ${MOST_ROWS} rows on this page; \`incident-ledger report\` has each of them.\n`;
function cutTo(view) {
	let taught = 0;
	const lessons = view.lessons.filter(({ lesson }) => {
		taught += lesson.length;
		return taught <= MOST_TAUGHT;
	});
	const isLong = (value) => Array.isArray(value) && value.length > MOST_ROWS;
	const rows = view.open.rows.slice(0, MOST_ROWS);
	const short = Object.fromEntries(Object.entries(view).map(([key, value]) => [key, Array.isArray(value) ? value.slice(0, MOST_ROWS) : value]));
	const isCut = lessons.length < view.lessons.length || isLong(view.open.rows) || Object.values(view).some(isLong);
	return {
		shown: {
			...view,
			...short,
			lessons,
			open: {
				...view.open,
				rows
			}
		},
		isCut
	};
}
function picturePath({ period }, name) {
	return `reports/${reportName(period)}-${name}`;
}
// src/model/publicity.ts
function servicesIn({ services = {} }) {
	return Object.entries(services).map(([name, service]) => typeof service === "string" ? {
		name,
		what: service,
		isPublic: false
	} : {
		name,
		what: service.what,
		isPublic: service.public
	});
}
function publicServices({ incident, doubtful }, policy) {
	const isPublic = kindIn(policy, incident.kind)?.public === true;
	if (doubtful === true || !isPublic || markingOf(incident, policy) !== "clear") return [];
	const published = new Set(servicesIn(policy).flatMap(({ name, isPublic: isOne }) => isOne ? [name] : []));
	return [...new Set(incident.services)].filter((name) => published.has(name));
}
// src/site/service-pages.ts
const MOST$4 = 150;
const MOST_SERVICES = 400;
function servicePages(incidents, quarters, { policyFile }, press, lastChange) {
	const catalogue = new Map(servicesIn(policyFile.policy).map(({ name, what }) => [name, what]));
	const services = new Map([...catalogue.keys()].map((name) => [name, []]));
	for (const incident of incidents) for (const service of new Set(incident.entry.file.incident.services)) if (service !== "(confidential)") services.set(service, [...services.get(service) ?? [], incident]);
	const sorted = [...services].toSorted(([a, own], [b, others]) => others.length - own.length || compareText(a, b));
	const pages = sorted.map(([name, own]) => servicePage(name, own, quarters, press, lastChange));
	const [running] = quarters;
	return [{
		path: "services/index.html",
		title: "Services",
		layout: "services",
		foot: lastChange(incidents.map(({ id }) => id)),
		view: {
			quarter: escaped(running === void 0 ? "" : periodTitle(running.period)),
			moreServices: Math.max(0, sorted.length - MOST_SERVICES),
			services: sorted.slice(0, MOST_SERVICES).map(([name, own]) => {
				const down = running?.downtime.find(({ service }) => service === name);
				const open = own.filter(({ entry }) => !isSettled(entry.course.status) && isLive(entry)).length;
				return {
					link: serviceLink(name),
					what: escaped(catalogue.get(name) ?? ""),
					incidents: own.length,
					open,
					down: escaped(down === void 0 ? "none" : lengthWords(down.seconds)),
					last: own[0] === void 0 ? markup`–` : incidentLink(own[0].id, "../")
				};
			})
		}
	}, ...pages];
}
function serviceLink(name) {
	return markup`<a href="${escaped(`../${servicePath(name)}`)}">${escaped(name)}</a>`;
}
function servicePage(name, own, quarters, press, lastChange) {
	const rows = quarters.flatMap(({ period, downtime, repeats }) => {
		const down = downtime.find(({ service }) => service === name);
		const repeat = repeats.find(({ service }) => service === name);
		if (down === void 0 && repeat === void 0) return [];
		return [{
			quarter: escaped(periodTitle(period)),
			incidents: down?.incidents ?? 0,
			down: escaped(down === void 0 ? "none" : `${down.approximate ? "about " : ""}${lengthWords(down.seconds)}`),
			longest: escaped(down === void 0 ? "–" : lengthWords(down.longestSeconds)),
			repeats: timed(repeat === void 0 ? "–" : `${repeat.most} from ${boundWords(repeat.firstAt).slice(0, 10)} to ${boundWords(repeat.lastAt).slice(0, 10)}`)
		}];
	});
	const missed = own.filter((incident) => incident.missed > 0).length;
	return {
		path: servicePath(name),
		title: `Service ${name}`,
		layout: "service",
		foot: lastChange(own.map(({ id }) => id)),
		view: {
			summary: escaped(own.length === 0 ? "No incident names it." : `${countOf(own.length, "incident")}, ${missed} with a missed deadline.`),
			quarters: rows,
			table: incidentTable(own.slice(0, MOST$4), {
				label: `Incidents of ${name}`,
				top: "../",
				press
			}),
			hasIncidents: own.length > 0,
			more: Math.max(0, own.length - MOST$4)
		}
	};
}
// src/site/draw-site.ts
const NAV = [
	{
		href: "index.html",
		label: "Overview"
	},
	{
		href: "incidents/index.html",
		label: "Incidents"
	},
	{
		href: "services/index.html",
		label: "Services"
	},
	{
		href: "people.html",
		label: "People"
	},
	{
		href: "agreement/index.html",
		label: "Agreement"
	},
	{
		href: "reports/index.html",
		label: "Reports"
	},
	{
		href: "follow-ups.html",
		label: "Follow-ups"
	},
	{
		href: "proof.html",
		label: "Proof"
	}
];
function drawSite(asked, tools) {
	const { lastChange, past } = lastChanges(asked);
	const input = {
		...asked,
		past
	};
	const press = pressOf({
		name: input.policyFile.policy.organization,
		nav: NAV
	}, tools);
	const incidents = siteIncidents(input);
	const ids = incidents.map(({ id }) => id);
	const [running, ...over] = quartersOf(input.entries, input.now);
	const figuresOf = figuresAsReported(input);
	const present = figuresOf(running);
	const quarters = [present, ...over.map(figuresOf)];
	const reports = reportPages(quarters, input, tools, lastChange);
	const pages = [
		overviewPage(incidents, present, input),
		...listPages(incidents, input, press, lastChange),
		...servicePages(incidents, quarters, input, press, lastChange),
		peoplePage(incidents, input, lastChange),
		...agreementPages(input, tools),
		...reports.pages,
		followUpsPage(present, ids, lastChange),
		proofPage(input)
	];
	const found = findingsById(input);
	return new Map([
		...incidents.map((incident) => {
			const { id } = incident;
			const page = () => incidentPage$1(incident, input, {
				findings: found.get(id) ?? [],
				foot: lastChange([id])
			});
			return [incidentPath(id), () => press.print(page())];
		}),
		...pages.map((page) => [page.path, () => press.print(page)]),
		...[...reports.pictures].map(([path, picture]) => [path, () => picture]),
		["incidents/data.js", () => searchData(incidents)],
		["site.css", () => tools.style],
		["site.js", () => tools.script]
	]);
}
function figuresAsReported(input) {
	return figuresBy({
		...input,
		showsConfidential: input.place === "private",
		marking: input.policyFile.policy
	});
}
function findingsById({ past }) {
	const found = new Map();
	for (const finding of past?.findings ?? []) {
		if (finding.incident === null) continue;
		const own = found.get(finding.incident);
		if (own === void 0) found.set(finding.incident, [finding]);
		else own.push(finding);
	}
	return found;
}
function quartersOf(entries, now) {
	const first = entries.reduce((least, { course }) => Math.min(least, course.reportedAt), now);
	const running = lastQuarter(lastQuarter(now).to + 93 * DAY);
	const quarters = [running];
	let next = lastQuarter(running.from);
	while (quarters.length < MOST$3 && next.to > first) {
		quarters.push(next);
		next = lastQuarter(next.from);
	}
	return quarters;
}
const MOST$3 = 80;
// src/site/public/public-address.ts
function addressOf(path, base, top) {
	return (base ?? top) + path;
}
function permanentId(path, base, { organization }) {
	return base === null ? `tag:${slugOf(organization)}.invalid,2026:${path}` : base + path;
}
function feedPath(service) {
	return `feeds/${slugOf(service)}.xml`;
}
// src/site/public/atom.ts
const MOST$2 = 50;
function atomFeed({ path, title, incidents }, ledger, base) {
	const top = topOf(path);
	const shown = incidents.toSorted((a, b) => b.updatedAt - a.updatedAt || compareText(b.id, a.id)).slice(0, MOST$2);
	const updated = shown[0]?.updatedAt ?? 0;
	const entries = shown.map((incident) => {
		const page = `incidents/${incident.id}.html`;
		const content = updateList(incident).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
		return [
			"<entry>",
			element("id", permanentId(page, base, ledger)),
			element("title", `${incident.state}: ${incident.title}`),
			element("published", formatInstant(incident.reportedAt)),
			element("updated", formatInstant(incident.updatedAt)),
			markup`<link rel="alternate" href="${escaped(addressOf(page, base, top))}"/>`,
			...incident.services.map((service) => markup`<category term="${escaped(service)}"/>`),
			`<content type="html">${content}</content>`,
			"</entry>"
		].join("\n");
	});
	return [
		"<?xml version=\"1.0\" encoding=\"utf-8\"?>",
		"<feed xmlns=\"http://www.w3.org/2005/Atom\">",
		element("id", permanentId(path, base, ledger)),
		element("title", title),
		element("updated", formatInstant(updated)),
		markup`<author>${element("name", ledger.organization)}</author>`,
		markup`<link rel="self" href="${escaped(addressOf(path, base, top))}"/>`,
		...entries,
		"</feed>",
		""
	].join("\n");
}
function element(name, text) {
	const tag = escaped(name);
	return markup`<${tag}>${escaped(text)}</${tag}>`;
}
function updateList({ updates }) {
	return markup`<ol class="timeline">${updates.toReversed().map(({ at, what, note, expected }) => {
		const said = note === null ? markup`` : markup`<p>${escaped(note)}</p>`;
		const when = expected === null ? markup`` : markup`<p>${escaped(`Resolution expected ${utc(expected)}.`)}</p>`;
		return markup`<li><p class="when">${escaped(utc(at))}</p><p><strong>${escaped(what)}</strong></p>${said}${when}</li>`;
	})}</ol>`;
}
// src/site/public/day-bars.ts
const DAYS = 90;
const STEP = 7;
const HEIGHT = 34;
const MUCH = 3600;
function dayBars({ name, outages }, now) {
	const today = Math.floor(now / DAY);
	const days = Array.from({ length: DAYS }, (_, index) => {
		const from = (today - DAYS + 1 + index) * DAY;
		const to = Math.min(from + DAY, now);
		const parts = outages.map((one) => Math.min(one.to, to) - Math.max(one.from, from));
		return {
			from,
			touched: outages.some((one) => one.from < to && one.to >= from),
			seconds: parts.reduce((sum, part) => sum + Math.max(0, part), 0)
		};
	});
	const shapes = days.map(({ from, touched, seconds }, index) => {
		const day = utcDate(from);
		const hint = touched ? lengthWords(Math.max(seconds, 1)) : "no incident";
		const filled = !touched ? 0 : Math.max(6, Math.round(HEIGHT * Math.min(1, seconds / 43200)));
		const kind = seconds >= MUCH ? markup`much` : markup`some`;
		const rest = markup`<rect class="${touched ? markup`before` : markup`none`}" x="${index * STEP}" y="0" width="5" height="${HEIGHT - filled}"/>`;
		const down = filled === 0 ? markup`` : markup`<rect class="${kind}" x="${index * STEP}" y="${HEIGHT - filled}" width="5" height="${filled}"/>`;
		return markup`<g><title>${escaped(`${day}: ${hint}`)}</title>${rest}${down}</g>`;
	});
	const whole = days.reduce((sum, { seconds }) => sum + seconds, 0);
	const hit = days.filter(({ touched }) => touched).length;
	const words = hit === 0 ? `No incident in ${DAYS} days.` : `An incident on ${countOf(hit, "day")} of ${DAYS}, ${lengthWords(Math.max(whole, 1))} in all.`;
	const size = markup`viewBox="0 0 ${630} ${HEIGHT}" preserveAspectRatio="none"`;
	return {
		bars: markup`<svg class="bars" role="img" aria-label="${escaped(`${name}: ${words}`)}" ${size}>${shapes}</svg>`,
		words: escaped(words)
	};
}
// src/site/public/public-json.ts
const SCHEMA_VERSION = 1;
const MOST$1 = 200;
function publicJson({ organization, now, components, incidents }, base) {
	return jsonText({
		schemaVersion: SCHEMA_VERSION,
		organization,
		asOf: formatInstant(now),
		components: components.map(({ name, what, open }) => ({
			name,
			what,
			openIncidents: open.map(({ id }) => id)
		})),
		incidents: incidents.slice(0, MOST$1).map(({ outages: _outages, updates, ...incident }) => ({
			...incident,
			url: addressOf(`incidents/${incident.id}.html`, base, ""),
			reportedAt: formatInstant(incident.reportedAt),
			resolvedAt: orNull(incident.resolvedAt),
			updatedAt: formatInstant(incident.updatedAt),
			updates: updates.map(({ at, what, note, expected }) => ({
				at: formatInstant(at),
				what,
				note,
				expected: orNull(expected)
			}))
		}))
	});
}
function orNull(instant) {
	return instant === null ? null : formatInstant(instant);
}
// src/site/public/public-ledger.ts
const EVERYBODY = "users";
function publicLedger({ entries, policyFile, now }) {
	const { policy } = policyFile;
	const incidents = entries.filter((entry) => isLive(entry) && entry.course.status !== "dismissed").flatMap((entry) => {
		const services = publicServices(entry.file, policy);
		return services.length === 0 ? [] : [publicIncident(entry, services, now)];
	}).toSorted((a, b) => b.reportedAt - a.reportedAt || compareText(b.id, a.id));
	const components = servicesIn(policy).filter(({ isPublic }) => isPublic).map(({ name, what }) => {
		const own = incidents.filter(({ services }) => services.includes(name));
		return {
			name,
			what,
			open: own.filter(({ isOpen }) => isOpen),
			outages: merge(own.flatMap(({ outages }) => outages))
		};
	});
	return {
		organization: policy.organization,
		now,
		components,
		incidents
	};
}
function publicIncident(entry, services, now) {
	const { course, file } = entry;
	const isOpen = !isSettled(course.status);
	const lastOpen = course.statusChanges.findLastIndex(({ status }) => !isSettled(status));
	const settled = course.statusChanges[lastOpen + 1];
	const first = {
		at: course.reportedAt,
		what: "Reported",
		note: null,
		expected: null
	};
	const told = course.events.flatMap(({ event }) => updateOf(event));
	const updates = told.some(({ what }) => what === first.what) ? told : [first, ...told];
	return {
		id: file.incident.id,
		title: file.incident.title,
		services,
		isOpen,
		state: isOpen ? STATES[course.status] ?? "Reported" : "Resolved",
		reportedAt: course.reportedAt,
		resolvedAt: isOpen ? null : settled?.at ?? null,
		updatedAt: Math.max(...updates.map(({ at }) => at)),
		updates,
		outages: outagesOf(entry, now).map(({ from, to }) => ({
			from,
			to
		}))
	};
}
const STATES = {
	investigating: "Investigating",
	contained: "Contained",
	mitigated: "Mitigated"
};
const WORDS = {
	reported: "Reported",
	investigating: "Investigating",
	contained: "Contained",
	mitigated: "Mitigated",
	resolved: "Resolved",
	reopened: "Reopened"
};
function updateOf({ at, event, note, audience, expected }) {
	const isTold = audience?.includes(EVERYBODY) === true;
	const what = WORDS[event] ?? (isTold ? "Update" : null);
	if (what === null) return [];
	return [{
		at,
		what,
		note: isTold ? note ?? null : null,
		expected: isTold ? expected ?? null : null
	}];
}
// src/site/public/draw-public.ts
const RECENT = 10;
const MOST = 200;
function drawPublic(input, tools, base) {
	const ledger = publicLedger(input);
	const { organization, components, incidents } = ledger;
	const feeds = [{
		path: "feed.xml",
		title: `${organization}: incidents`,
		incidents
	}, ...components.map(({ name }) => ({
		path: feedPath(name),
		title: `${organization}: incidents of ${name}`,
		incidents: incidents.filter(({ services }) => services.includes(name))
	}))];
	const press = pressOf({
		name: organization,
		nav: [{
			href: "index.html",
			label: "Status"
		}, {
			href: "history/index.html",
			label: "History"
		}],
		feeds: [{
			href: "feed.xml",
			title: `${organization}: incidents`
		}]
	}, tools);
	const pages = [
		statusPage(ledger),
		...historyPages(ledger),
		...incidents.map(incidentPage)
	];
	return new Map([
		...pages.map((page) => [page.path, () => press.print(page)]),
		...feeds.map((feed) => [feed.path, () => atomFeed(feed, ledger, base)]),
		["status.json", () => publicJson(ledger, base)],
		["site.css", () => tools.style]
	]);
}
function statusPage({ components, incidents, now }) {
	const open = incidents.filter(({ isOpen }) => isOpen);
	return {
		path: "index.html",
		title: "Status",
		layout: "public-status",
		foot: markup`As of ${escaped(utc(now))}. <a href="feed.xml">Atom feed</a> · <a href="status.json">JSON</a>`,
		view: {
			headline: escaped(open.length === 0 ? "No incident is open." : `${countOf(open.length, "open incident")}.`),
			isBad: open.length > 0,
			moment: escaped(utc(now)),
			open: open.map((incident) => ({
				...summary(incident, ""),
				updates: updateList(incident)
			})),
			components: components.map((component) => {
				const { bars, words } = dayBars(component, now);
				return {
					name: escaped(component.name),
					what: escaped(component.what),
					state: escaped(component.open[0]?.state ?? "No open incident"),
					isBad: component.open.length > 0,
					bars,
					words,
					feed: escaped(feedPath(component.name))
				};
			}),
			recent: incidents.filter(({ isOpen }) => !isOpen).slice(0, RECENT).map((incident) => summary(incident, ""))
		}
	};
}
function summary({ id, title, state, services, reportedAt, resolvedAt }, top) {
	const until = resolvedAt === null ? "" : `, resolved ${utc(resolvedAt)}`;
	return {
		link: markup`<a href="${escaped(`${top}incidents/${id}.html`)}">${escaped(title)}</a>`,
		state: escaped(state),
		services: escaped(services.join(", ")),
		times: escaped(`Reported ${utc(reportedAt)}${until}`)
	};
}
function historyPages({ incidents }) {
	const months = new Map();
	for (const incident of incidents) {
		const key = formatInstant(incident.reportedAt).slice(0, 7);
		months.set(key, [...months.get(key) ?? [], incident]);
	}
	const parts = [...months].flatMap(([key, own]) => Array.from({ length: Math.ceil(own.length / MOST) }, (_, part) => ({
		path: `history/${key}${part === 0 ? "" : `-part-${part + 1}`}.html`,
		title: `${monthTitle(key)}${part === 0 ? "" : `, part ${part + 1}`}`,
		own: own.slice(part * MOST, (part + 1) * MOST)
	})));
	return [{
		path: "history/index.html",
		title: "History",
		layout: "public-history",
		foot: markup``,
		view: {
			incidents: [],
			months: parts.map(({ path, title, own }) => ({
				href: escaped(`../${path}`),
				label: escaped(title),
				count: escaped(countOf(own.length, "incident"))
			}))
		}
	}, ...parts.map(({ path, title, own }) => ({
		path,
		title,
		layout: "public-history",
		foot: markup``,
		view: {
			months: [],
			incidents: own.map((incident) => summary(incident, "../"))
		}
	}))];
}
function incidentPage(incident) {
	return {
		path: `incidents/${incident.id}.html`,
		title: incident.title,
		layout: "public-incident",
		foot: markup`${escaped(incident.id)}`,
		view: {
			...summary(incident, "../"),
			isBad: incident.isOpen,
			components: incident.services.map((name, index) => ({
				mark: index === 0 ? markup`` : markup`,`,
				name: escaped(name),
				feed: escaped(`../feeds/${slugOf(name)}.xml`)
			})),
			updates: updateList(incident)
		}
	};
}
// src/store/site-folder.ts
const SITE_FILES = "site-files.txt";
const AT_ONCE$1 = 4194304;
function writeSite(folder, files, name) {
	refuseGitFolder(join(folder, SITE_FILES), name);
	const known = knownIn(folder);
	for (const [path, draw] of files) refuseForeign(folder, path, known.has(path) ? null : draw);
	const gone = [...known].filter(([path]) => !files.has(path));
	const sums = new Map();
	const waiting = new Map();
	let bytesWaiting = 0;
	let written = 0;
	const flush = () => {
		list(folder, new Map([...known, ...sums]));
		for (const [path, bytes] of waiting) put(folder, path, bytes);
		written += waiting.size;
		waiting.clear();
		bytesWaiting = 0;
	};
	for (const [path, draw] of files) {
		const bytes = Buffer.from(draw());
		sums.set(path, sumOf(bytes));
		if (holds(folder, path, bytes)) continue;
		waiting.set(path, bytes);
		bytesWaiting += bytes.length;
		if (bytesWaiting >= AT_ONCE$1) flush();
	}
	flush();
	const left = gone.filter(([path, sum]) => !remove(folder, path, sum)).map(([path]) => path);
	list(folder, sums);
	return {
		written,
		unchanged: files.size - written,
		removed: gone.length - left.length,
		left
	};
}
function knownIn(folder) {
	const place = join(folder, SITE_FILES);
	if (!existsSync(place)) {
		refuseUsedFolder(folder);
		return new Map();
	}
	refuseLink(folder, SITE_FILES);
	try {
		const known = parseSums(readFileSync(place, "utf8"));
		if ([...known.keys()].every((path) => isPlain(path))) return known;
	} catch {}
	throw new CommandError(`${place} is not as a build leaves it; nothing was written.`, "Name a folder that is not there yet.");
}
function isPlain(path) {
	return path.split("/").every((step) => /^[\w-][\w.-]*$/.test(step));
}
function holds(folder, path, bytes) {
	const target = join(folder, path);
	return existsSync(target) && readFileSync(target).equals(bytes);
}
function refuseForeign(folder, path, draw) {
	refuseLink(folder, path);
	const target = join(folder, path);
	if (draw === null || !existsSync(target) || holds(folder, path, Buffer.from(draw()))) return;
	throw new CommandError(`${target} is no file of the site; nothing was written.`, "Move it out of the way, or name another folder.");
}
function refuseLink(folder, path) {
	const steps = path.split("/");
	for (let length = 1; length <= steps.length; length += 1) {
		const target = join(folder, ...steps.slice(0, length));
		const stats = lstatSync(target, { throwIfNoEntry: false });
		if (stats === void 0) return;
		if (length < steps.length ? stats.isDirectory() : stats.isFile()) continue;
		throw new CommandError(`${target} is no ${length < steps.length ? "folder" : "file"}; nothing was written.`, "Move what stands there out of the way.");
	}
}
function list(folder, sums) {
	const bytes = Buffer.from(formatSums([...sums].map(([path, sha256]) => ({
		path,
		sha256
	}))));
	const place = join(folder, SITE_FILES);
	if (existsSync(place) && readFileSync(place).equals(bytes)) return;
	put(folder, SITE_FILES, bytes);
}
function put(folder, path, bytes) {
	try {
		putPage(join(folder, path), bytes);
	} catch (error) {
		throw couldNotWrite(join(folder, path), error);
	}
}
function remove(folder, path, sum) {
	refuseLink(folder, path);
	const target = join(folder, path);
	if (!existsSync(target)) return true;
	if (sumOf(readFileSync(target)) !== sum) return false;
	rmSync(target);
	try {
		if (path.includes("/")) rmdirSync(dirname(target));
	} catch {}
	return true;
}
// src/site/section-html.ts
const nowhere = () => null;
const SECTION = {
	deeper: 0,
	picture: nowhere,
	link: (url) => /^https?:/i.test(url) ? url : null
};
const ROOM = 8e4;
function sectionRows(tree, path) {
	let left = ROOM;
	return sectionsOf(tree, nowhere).filter(({ blocks }) => blocks.length > 0).map(({ title, blocks }) => {
		const drawn = [];
		let isCut = false;
		for (const block of blocks) {
			const whole = htmlOf(block);
			const shown = sizeOf(whole) <= left ? whole : beginning(block, left);
			isCut = shown !== whole;
			left -= sizeOf(shown);
			drawn.push(shown);
			if (isCut) break;
		}
		if (isCut) left = 0;
		return {
			title: escaped(title),
			prose: markup`${drawn}`,
			isCut,
			record: escaped(path)
		};
	});
}
function htmlOf(block) {
	return documentHtml([block], SECTION);
}
function beginning(block, room) {
	for (let kept = Math.floor(partsOf(block) / 2); kept > 0; kept = Math.floor(kept / 2)) {
		const html = htmlOf(cut(block, kept));
		if (sizeOf(html) <= room) return html;
	}
	return markup``;
}
function partsOf(block) {
	if (block.type === "code") return block.value.length;
	const words = onlyWords(block);
	return words === null ? "children" in block ? block.children.length : 0 : words.length;
}
function onlyWords(block) {
	if (block.type !== "paragraph") return null;
	const [first, ...others] = block.children;
	return first?.type === "text" && others.length === 0 ? first.value : null;
}
function cut(block, kept) {
	const words = onlyWords(block);
	if (words !== null) return {
		type: "paragraph",
		children: [{
			type: "text",
			value: words.slice(0, kept)
		}]
	};
	switch (block.type) {
		case "code": return {
			...block,
			value: block.value.slice(0, kept)
		};
		case "list": return {
			...block,
			children: block.children.slice(0, kept)
		};
		case "table": return {
			...block,
			children: block.children.slice(0, kept)
		};
		case "blockquote": return {
			...block,
			children: block.children.slice(0, kept)
		};
		case "paragraph": return {
			...block,
			children: block.children.slice(0, kept)
		};
		case "heading":
		case "html":
		case "thematicBreak": return block;
	}
}
// src/commands/site/gather-site.ts
async function withSite(shell, options, { place, version, hasPast }, draw) {
	shell.progress?.("Reading the records");
	const gathered = await gather(shell, options);
	tellLeftOut(shell, gathered.records);
	const { policyFile, policies, zones, records } = gathered;
	const { files, sectionsOf, lessons } = hasPast ? await readBodies(shell, gathered.files) : {
		files: gathered.files,
		sectionsOf: () => [],
		lessons: new Map()
	};
	const entries = ledgerOf({
		...gathered,
		files
	}, shell.now);
	tellUnreadablePolicies(shell, gathered, entries);
	const read = hasPast ? await readPast(shell, options, {
		place,
		records
	}) : null;
	try {
		return draw({
			now: shell.now,
			zones,
			head: headOf(shell, options, gathered),
			entries,
			sectionsOf,
			lessons,
			unreadable: leftOutNames(records, place === "private"),
			policyFile,
			timeline: policies.timeline,
			presentBecause: policies.presentBecause,
			lineOf: await linesOfPolicies(policies),
			past: read?.past ?? null,
			history: read?.history ?? null,
			place,
			version
		});
	} finally {
		read?.close();
	}
}
const AT_ONCE = 250;
async function readBodies(shell, all) {
	const stringify = await loadStringify();
	const facts = new Map();
	const rows = new Map();
	const lessons = new Map();
	const learn = ({ incident }, tree, { headings }) => {
		if (mayTeach(headings)) lessons.set(incident.id, lessonOf(tree, stringify));
	};
	const intricate = all.filter((file) => {
		const tree = plainTree(file.body.text);
		if (tree !== null) learn(file, tree, file.body.facts);
		return tree === null;
	});
	for (let at = 0; at < intricate.length; at += AT_ONCE) {
		const part = intricate.slice(at, at + AT_ONCE);
		const trees = await parseBodyTrees(shell.bodyWorker, part);
		for (const file of part) {
			const { path, body } = file;
			const tree = trees.get(path);
			if (tree === void 0) continue;
			const exact = bodyFactsOfTree(tree, body.text, body.line);
			facts.set(path, exact);
			rows.set(path, sectionRows(tree, path));
			learn(file, tree, exact);
		}
	}
	const files = all.map((file) => withFacts(file, facts.get(file.path)));
	const sectionsOf = ({ path, body }) => {
		const known = rows.get(path);
		if (known !== void 0) return known;
		const tree = plainTree(body.text);
		return tree === null ? [] : sectionRows(tree, path);
	};
	return {
		files,
		sectionsOf,
		lessons
	};
}
async function readPast(shell, options, { place, records }) {
	try {
		const { traced, judged } = await readJudged(shell, {
			...options,
			cache: true
		});
		const asked = {
			population: null,
			issues: null,
			comments: null
		};
		const context = {
			...judged.context,
			...asked
		};
		const { findings, trailOf } = await shownAudit({ place }, async () => records, {
			context,
			policyPath: policyPath(options),
			cards: context.cards,
			findings: auditHistory(context),
			only: null,
			trailOf: traced.trailOf
		});
		const order = new Map();
		for (const { commit } of traced.revisions()) order.set(commit.hash, order.size);
		return {
			past: {
				trailOf,
				findings,
				policySteps: policyTrail(context.history),
				orderOf: (commit) => order.get(commit) ?? -1,
				commits: context.history.commits
			},
			history: recordHistory(traced, context.cards),
			close: () => traced.close()
		};
	} catch (error) {
		if (error instanceof CommandError) return null;
		throw error;
	}
}
function headOf({ root }, options, { git, records }) {
	if (options.replay) return {
		commit: options.replay.commit,
		isClean: true
	};
	if (git === null || git.head === null) return null;
	const within = [options.dir, policyPath(options)];
	const { files } = readTree(root, "HEAD", within);
	const isClean = records.every(({ path }) => files.has(path)) && changedPaths(root, within).length === 0;
	return {
		commit: git.head,
		isClean
	};
}
// src/commands/site.ts
async function site(shell, options) {
	const { out, confidential, isPublic, version } = options;
	const base = baseOf(options);
	const folder = outsideRecords(shell.root, out, join(shell.root, options.dir));
	const tools = await loadTools(shell);
	const { written, unchanged, removed, left } = await withSite(shell, options, {
		place: confidential ? "private" : "public",
		version,
		hasPast: !isPublic
	}, (input) => {
		shell.progress?.("Drawing the pages, and writing what changed");
		const files = isPublic ? drawPublic(input, tools, base) : drawSite(input, tools);
		return writeSite(folder, files, out);
	});
	for (const path of left) shell.err(`note: ${terminalLine(join(out, path))} was changed by somebody, and is left.\n`);
	const more = [`${unchanged} unchanged`, ...removed === 0 ? [] : [`${removed} removed`]];
	shell.out(`${terminalLine(join(out, "index.html"))}\n`);
	shell.err(`${countOf(written, "file")} written, ${more.join(", ")}.\n`);
	return 0;
}
function baseOf({ url, isPublic, confidential }) {
	if (isPublic && confidential) throw new CommandError("What is confidential is never public.", "Leave --public or --confidential away.");
	if (url === null) return null;
	if (!isPublic) throw new CommandError("--url is the address of the public site, and this is the whole one.", "Add --public, or leave --url away.");
	if (!/^https?:\/\/[\w.:[\]-]+(?:\/[\w.~%/-]*)?$/.test(url)) throw new CommandError(`--url ${JSON.stringify(url)} is no address of a folder.`, "Write it as in --url https://status.example.org/ or --url https://acme.github.io/status/.");
	return url.endsWith("/") ? url : `${url}/`;
}
async function loadTools({ templates, bodyWorker }) {
	const { default: handlebars } = await import("./chunk-_coVDsRt.js").then((m) => __toESM(m.default, 1));
	return {
		handlebars,
		template: oncePerText((name) => loadTemplate(templates, name)),
		parse: partReader(await loadParse()),
		style: loadTemplate(templates, "site/site.css"),
		script: readText(new URL("site.js", bodyWorker))
	};
}
export { site };
