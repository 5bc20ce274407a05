import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { i as terminalLine, o as visible } from "./chunk-DSWQQVMO.js";
import { a as labelsOf, c as FULL, f as explain, i as labelStyle, m as statusOf, n as LEDGER_LABEL, p as refusal, r as labelChange, u as placeOf$1 } from "./chunk-CQkzAgKz.js";
import { d as text, f as defuse, i as cut, l as mention, r as code, u as table } from "./chunk-B18LQ696.js";
import { i as HOUR, l as formatInstant, o as elapsedSeconds, t as DAY } from "./chunk-xCE1W7Kw.js";
import { n as parseMarker, t as formatMarker } from "./chunk-_eyYeh-k.js";
import { a as ID_PATTERN } from "./chunk-BVGyhDaJ.js";
import { B as parseRecord } from "./chunk-B_s_kXvw.js";
import { n as presentHolder } from "./chunk-BYovt9JT.js";
import { t as ledgerOf } from "./chunk-DiYUKGi7.js";
import { t as appendEvent } from "./chunk-BG3FLjdo.js";
import { i as counted } from "./chunk-ndoGZ7LP.js";
import { i as utcAndLocal, n as span, r as utc, t as relative } from "./chunk-B7yxHRjW.js";
import { a as isOwed, c as meetingEvent, f as roleWords, h as worstFirst, l as priorityWords, n as duty, p as stateWords, r as dutyAndAnchor, s as meetingCommand, t as capital } from "./chunk--IMju14S.js";
import { a as mentionLine, d as tellLine, f as titleOf, i as linkLine, l as policyText, n as clip, o as moment$1, r as confidentialLine, s as policiesText, t as ROOM, u as roleText } from "./chunk-26JKthD2.js";
import { i as rankOf, n as isFallback, r as parseKey, t as formatKey } from "./chunk-sBCZuJo3.js";
import { a as formatOverviewMarker, c as parseOverviewMarker, i as toFoundIssue, n as findMore, o as lastSweepIn, r as toFoundComment, s as overviewsIn, t as findDelivered } from "./chunk-D--9_QGJ.js";
import { t as statusView } from "./chunk-pjWC_1J7.js";
import { createHash } from "node:crypto";
// src/github/read-file.ts
async function readFileAt(repository, ref, path) {
	try {
		const { data } = await repository.client.rest.repos.getContent({
			...placeOf$1(repository),
			path,
			ref
		});
		if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return null;
		return {
			bytes: Buffer.from(data.content, "base64"),
			sha: data.sha
		};
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw refusal(error, `read ${path} at ${ref}`, "contents: read", 2);
	}
}
// src/github/commit-files.ts
const TRIES = 4;
async function commitFiles(repository, commit) {
	const doing = `commit to ${commit.branch}`;
	let moved = null;
	let seen = null;
	try {
		for (let attempt = 0; attempt < TRIES; attempt += 1) {
			const head = await headOf(repository, commit.branch);
			if (moved !== null && head === seen) break;
			seen = head;
			const { texts, missing } = await editedAt(repository, head, commit.files);
			if (texts.size === 0) return {
				outcome: "unchanged",
				missing
			};
			const sha = await makeCommit(repository, head, commit.message, texts);
			try {
				await moveBranch(repository, commit.branch, sha);
				return {
					outcome: "committed",
					sha,
					texts
				};
			} catch (error) {
				if (statusOf(error) !== 422 && statusOf(error) !== 409) throw error;
				moved = error;
			}
		}
		return {
			outcome: "refused",
			failure: explain(moved, doing, "contents: write")
		};
	} catch (error) {
		return {
			outcome: "refused",
			failure: explain(error, doing, "contents: write")
		};
	}
}
async function headOf(repository, branch) {
	const { data } = await repository.client.rest.git.getRef({
		...placeOf$1(repository),
		ref: `heads/${branch}`
	});
	return data.object.sha;
}
async function editedAt(repository, head, files) {
	const texts = new Map();
	const missing = [];
	for (const { path, edit } of files) {
		const file = await readFileAt(repository, head, path);
		if (file === null) {
			missing.push(path);
			continue;
		}
		const text = Buffer.from(file.bytes).toString("utf8");
		if (!Buffer.from(text, "utf8").equals(file.bytes)) continue;
		const edited = edit(text);
		if (edited !== null && edited !== text) texts.set(path, edited);
	}
	return {
		texts,
		missing
	};
}
async function makeCommit(repository, head, message, texts) {
	const { git } = repository.client.rest;
	const place = placeOf$1(repository);
	const { data: parent } = await git.getCommit({
		...place,
		commit_sha: head
	});
	const tree = [];
	for (const [path, text] of texts) {
		const content = Buffer.from(text, "utf8").toString("base64");
		const { data: blob } = await git.createBlob({
			...place,
			content,
			encoding: "base64"
		});
		tree.push({
			path,
			mode: "100644",
			type: "blob",
			sha: blob.sha
		});
	}
	const { data: made } = await git.createTree({
		...place,
		base_tree: parent.tree.sha,
		tree
	});
	const { data } = await git.createCommit({
		...place,
		message,
		tree: made.sha,
		parents: [head]
	});
	return data.sha;
}
async function moveBranch(repository, branch, sha) {
	await repository.client.rest.git.updateRef({
		...placeOf$1(repository),
		ref: `heads/${branch}`,
		sha,
		force: false
	});
}
// src/delivery/compose.ts
const MAX_BODY = 65536;
function compose(marker, text) {
	const line = shortLine(marker);
	const room = MAX_BODY - line.length - 1;
	return `${line}\n${cut(text.split("\n"), room, missing)}`;
}
function missing(dropped) {
	return `… and ${dropped.length} lines more in the record.`;
}
function shortLine(marker) {
	const line = formatMarker(marker);
	if (line.length <= 16384) return line;
	const delivered = marker.delivered.map((one) => ({
		...one,
		keys: one.keys.slice(-1)
	}));
	return formatMarker({
		...marker,
		delivered
	});
}
function sameBody(one, other) {
	return normal(one) === normal(other);
}
function normal(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
// src/delivery/mentions.ts
function resolveMentions(roles, owner, context) {
	const logins = [];
	const otherMeans = [];
	for (const role of unique$1(roles)) {
		const own = loginsOf(role, context);
		logins.push(...own);
		if (hears(own, context)) continue;
		const contact = context.policy.contacts[role];
		otherMeans.push({
			role,
			name: contact?.name ?? null,
			email: contact?.email ?? null,
			phone: contact?.phone ?? null
		});
		logins.push(...fallbackLogins([role], context));
		const owners = loginsOf(owner, context);
		logins.push(...owners, ...hears(owners, context) ? [] : fallbackLogins([owner], context));
	}
	return {
		logins: unique$1(logins),
		otherMeans
	};
}
function resolveRung(roles, owner, called, context) {
	const mentions = resolveMentions(roles, owner, context);
	const vain = new Set([...called.map((login) => login.toLowerCase()), ...context.deaf ?? []]);
	if (!mentions.logins.every((login) => vain.has(login.toLowerCase()))) return mentions;
	return {
		...mentions,
		logins: unique$1([...mentions.logins, ...fallbackLogins(roles, context, vain)])
	};
}
function loginsOf(role, context) {
	const { policy, course } = context;
	const holder = presentHolder(course, role);
	const known = holder === null ? void 0 : knownLogin(holder, policy);
	return unique$1((known === void 0 ? policy.contacts[role]?.logins ?? [] : [known]).map((login) => coverOf(login, role, context)));
}
function hears(logins, { deaf }) {
	return logins.some((login) => deaf?.has(login.toLowerCase()) !== true);
}
function fallbackLogins(roles, context, vain = context.deaf ?? new Set()) {
	const found = [];
	for (const start of roles) {
		const seen = new Set([start]);
		let role = context.policy.contacts[start]?.fallback;
		while (role !== void 0 && !seen.has(role)) {
			seen.add(role);
			const logins = loginsOf(role, context);
			found.push(...logins);
			if (logins.some((login) => !vain.has(login.toLowerCase()))) break;
			role = context.policy.contacts[role]?.fallback;
		}
	}
	return found;
}
function knownLogin(who, policy) {
	return Object.values(policy.contacts).flatMap((contact) => [...contact.logins, ...contact.away.flatMap(({ who: absent, cover }) => [absent, cover])]).find((login) => login.toLowerCase() === who.toLowerCase());
}
function coverOf(login, role, context) {
	const contacts = context.policy.contacts;
	const away = [...contacts[role]?.away ?? [], ...Object.values(contacts).flatMap((contact) => contact.away)];
	const seen = new Set();
	let present = login;
	while (!seen.has(present.toLowerCase())) {
		seen.add(present.toLowerCase());
		const absence = away.find(({ who, from, to }) => who.toLowerCase() === present.toLowerCase() && context.now >= startOf(from, 0, context) && context.now < startOf(to, 1, context));
		if (absence === void 0) return present;
		present = absence.cover;
	}
	return login;
}
function startOf(when, daysLater, { policy, zones }) {
	if (typeof when === "number") return when;
	const [year = 0, month = 1, day = 1] = when.split("-").map(Number);
	const midnight = {
		hour: 0,
		minute: 0,
		second: 0
	};
	const start = zones.instantAtOrAfter({
		year,
		month,
		day,
		...midnight
	}, policy.timezone);
	if (daysLater === 0) return start;
	const next = zones.localAt(start + daysLater * DAY + DAY / 2, policy.timezone);
	return zones.instantAtOrAfter({
		...next,
		...midnight
	}, policy.timezone);
}
function unique$1(logins) {
	const seen = new Set();
	return logins.filter((login) => {
		const known = seen.has(login.toLowerCase());
		seen.add(login.toLowerCase());
		return !known;
	});
}
// src/delivery/subject.ts
function markerOf(subject, about, delivered) {
	return {
		about,
		incident: subject.entry.file.incident.id,
		record: subject.blob,
		content: subject.content,
		policy: subject.policyFile.commit,
		delivered,
		...about === "issue" && subject.pull !== null ? { pull: subject.pull } : {}
	};
}
function isConfidential(entry, policyFile, isPrivate) {
	const { kind, tlp } = entry.file.incident;
	const marking = tlp ?? policyFile.policy.kinds[kind]?.tlp;
	return (marking === "amber" || marking === "red") && isPrivate !== true;
}
// src/model/record-path.ts
function isRecordPath(dir, path) {
	const prefix = dir === "" || dir === "." ? "" : `${dir}/`;
	if (!path.startsWith(prefix) || !path.endsWith(".md")) return false;
	const folders = path.slice(prefix.length).split("/");
	return folders.pop() !== "README.md" && !folders.some((folder) => ID_PATTERN.test(folder));
}
// src/delivery/receipt.ts
function receiptsOf({ entry, branch, mentions }, comments) {
	const { incident, path } = entry.file;
	const known = new Set(incident.timeline.flatMap((event) => event.event === "notified" && event.url !== void 0 ? [nameOf$2(event.url, event.role, event.who ?? teamOf(event.note))] : []));
	const receipts = [];
	for (const { comment, marker, settled, twin } of comments) {
		if (twin) continue;
		for (const delivery of (settled ?? marker).delivered) {
			if (delivery.reached === "pending") continue;
			for (const { login } of delivery.reached) {
				const role = roleReached(delivery, login, entry, mentions);
				if (role === null) continue;
				const name = nameOf$2(comment.url, role, login);
				if (known.has(name)) continue;
				known.add(name);
				const { url, createdAt: at } = comment;
				receipts.push({
					incident: incident.id,
					path,
					branch,
					role,
					login,
					at,
					url
				});
			}
		}
	}
	return receipts;
}
function nameOf$2(url, role, login) {
	return JSON.stringify([
		url,
		role,
		login?.toLowerCase() ?? null
	]);
}
function receiptEntry({ role, login, url }) {
	return login.includes("/") ? {
		role,
		note: `${TEAM}${login}`,
		url
	} : {
		role,
		who: login,
		url
	};
}
const TEAM = "the team ";
function teamOf(note) {
	return note?.startsWith(TEAM) === true ? note.slice(9) : void 0;
}
function roleReached(delivery, login, { obligations }, context) {
	const target = parseKey(delivery.keys.at(-1) ?? "")?.target;
	const about = obligations.findLast((obligation) => obligation.target === target);
	return [
		...about?.do === "notify" || about?.do === "engage" ? [about.role] : [],
		about?.owner ?? null,
		...Object.keys(context.policy.contacts)
	].find((role) => role !== null && loginsOf(role, context).some((one) => one.toLowerCase() === login.toLowerCase())) ?? null;
}
// src/parse/receipt-text.ts
function appendReceipts(text, path, receipts, exact) {
	let written = text;
	for (const { at, role, who, note, url } of receipts) written = written === null ? null : appendEvent(written, path, {
		at,
		event: "notified",
		role,
		who,
		note,
		via: "github",
		url
	}, exact);
	return written;
}
const ON_LINES = /^( *)- at: \S+(\r?\n)\1 {2}event: notified\2(?:\1 {2}(?:role|who|note): [^\r\n]+\2){1,3}\1 {2}via: github\2\1 {2}url: \S+(?:\2|$)/gm;
const IN_BRACKETS = /, \{ at: [^\s,{}]+, event: notified, (?:(?:role|who|note): (?:"[^"\r\n]*"|[^,{}\r\n]*), ){1,3}via: github, url: (?:"[^"\r\n]*"|[^\s,{}]*) \}/g;
function withoutReceipts(text) {
	return text.includes("via: github") ? text.replaceAll(ON_LINES, "").replaceAll(IN_BRACKETS, "") : text;
}
// src/github/write-receipts.ts
const RECEIPT_SUBJECT = "Note whom GitHub notified of";
async function writeReceipts(repository, receipts, { sweptBranch, yaml, log }) {
	const warnings = [];
	const branches = new Map();
	for (const receipt of receipts) {
		const branch = receipt.branch ?? await sweptBranch();
		branches.set(branch, [...branches.get(branch) ?? [], receipt]);
	}
	for (const [branch, here] of branches) {
		const outcome = await commitFiles(repository, {
			branch,
			message: messageOf(here),
			files: filesOf(here, yaml)
		});
		if (outcome.outcome === "refused") warnings.push(refusalWords(branch, outcome.failure));
		if (outcome.outcome === "committed") log(`Noted on ${branch} whom GitHub notified: ${outcome.texts.size} records, ${outcome.sha}.`);
	}
	return warnings;
}
function filesOf(receipts, yaml) {
	return [...new Set(receipts.map(({ path }) => path))].map((path) => ({
		path,
		edit: (text) => {
			const entries = receipts.filter((receipt) => receipt.path === path && !holds(text, receipt)).map((receipt) => ({
				at: formatInstant(receipt.at),
				...receiptEntry(receipt)
			}));
			return entries.length === 0 ? null : appendReceipts(text, path, entries, yaml);
		}
	}));
}
function holds(text, receipt) {
	const { role, who, note, url } = receiptEntry(receipt);
	const fields = [
		["role", role],
		who === void 0 ? ["note", note ?? ""] : ["who", who],
		["url", url]
	].map(([key = "", value = ""]) => {
		const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
		return new RegExp(`\\b${key}: "?${escaped}"?(?=[\\s,}]|$)`, "i");
	});
	return text.split(/^ *- |\{/m).some((entry) => fields.every((field) => field.test(entry)));
}
function messageOf(receipts) {
	const ids = [...new Set(receipts.map(({ incident }) => incident))].toSorted();
	const what = ids.length === 1 ? ids[0] ?? "" : `${ids.length} incidents`;
	const lines = ids.map((id) => {
		const count = receipts.filter(({ incident }) => incident === id).length;
		return `- ${id}: ${count} verified ${count === 1 ? "mention" : "mentions"}`;
	});
	return `${RECEIPT_SUBJECT} ${what}\n\n${lines.join("\n")}`;
}
function refusalWords(branch, { status, sentence, remedy }) {
	return `The records on ${branch} did not learn whom GitHub notified; the markers in the comments remain the proof. ${sentence} ${status === 409 || status === 422 ? "Let the token past the branch protection, or set `receipts: off` in the policy." : `${remedy} Or set \`receipts: off\` in the policy.`}`;
}
// src/delivery/plan-text.ts
function renderPlanText({ now, applied, steps, notices }) {
	const incidents = [...new Set(steps.map(({ incident }) => incident))];
	return `${[steps.length === 0 ? `Sweep at ${utc(now)}: nobody is owed a word, nothing to write.` : `Sweep at ${utc(now)}: ${counted(notices.length, "notice")}, ${counted(steps.length, "write")}` + (applied ? " delivered." : "; nothing is sent without --apply."), ...incidents.map((incident) => [
		"",
		terminalLine(incident),
		...steps.filter((step) => step.incident === incident).map((step) => `  ${stepWords(step)}`),
		...notices.filter((notice) => notice.incident === incident).flatMap((notice) => noticeLines(notice))
	]).flat()].join("\n")}\n`;
}
function sweepJson({ now, steps, notices }) {
	return {
		schemaVersion: 1,
		now: formatInstant(now),
		steps,
		notices: notices.map(({ key, incident, target, step, dueAt, lateBySeconds, mention }) => ({
			key,
			incident,
			target,
			step,
			dueAt: dueAt === null ? null : formatInstant(dueAt),
			lateBySeconds,
			mention
		}))
	};
}
function stepWords(step) {
	switch (step.action) {
		case "create-issue": return `open the issue "${terminalLine(step.title)}"`;
		case "comment": return step.issue === null ? "comment on it" : `comment on issue #${step.issue}`;
		case "edit-comment": return `note on the comment ${step.comment} of issue #${step.issue} whom it reached`;
		case "delete-comment": return `delete the twin ${step.comment} of an older comment on issue #${step.issue}`;
		case "update-issue": return step.change.state === void 0 ? `bring issue #${step.issue} up to date` : `bring issue #${step.issue} up to date: ${step.change.state}`;
	}
}
function noticeLines(notice) {
	const { obligation, mention, otherMeans } = notice;
	const people = [...mention.map((login) => `@${terminalLine(login)}`), ...otherMeans.map(({ role }) => `${role} by other means`)];
	return [`  ${kindWords(notice)}: the ${obligation.owner} is to ${duty(obligation)}${dueWords(notice)}`, `      to ${people.length === 0 ? "nobody: the policy names no one" : people.join(", ")}`];
}
function kindWords({ step }) {
	if (step === "call") return "call to act";
	if (step === "remind") return "reminder";
	return `overdue (${step})`;
}
function dueWords({ dueAt, lateBySeconds }) {
	if (dueAt === null) return "";
	const late = lateBySeconds > 0 ? `, ${span(lateBySeconds)} late` : "";
	return ` by ${utc(dueAt)}${late}`;
}
// src/delivery/heads.ts
function joinHeads(branch, heads) {
	const inSight = new Set([...branch, ...heads].flatMap(({ id }) => id?.toLowerCase() ?? []));
	const winners = new Map();
	const used = new Map();
	const warnings = [];
	for (const head of heads.toSorted(byPull)) {
		const { file, pull } = head;
		if (file === null) {
			warnings.push(`No deadline is watched in a record of pull request #${pull.number} that cannot be read. Its check says which, and what is wrong.`);
			continue;
		}
		const id = file.incident.id.toLowerCase();
		const winner = winners.get(id);
		if (winner === void 0) winners.set(id, head);
		else if (winner.pull.number !== pull.number) {
			warnings.push(...clash(file.incident.id, winner, head), ...clash(file.incident.id, head, winner));
			continue;
		}
		used.set(file, head);
	}
	return {
		files: [...branch.flatMap(({ file }) => file === null || winners.has(file.incident.id.toLowerCase()) ? [] : [file]), ...used.keys()],
		heads: used,
		inSight,
		warnings: [...new Set(warnings)]
	};
}
function byPull(one, other) {
	return one.pull.number - other.pull.number || (one.path < other.path ? -1 : 1);
}
function clash(id, here, there) {
	const [first] = [here, there].toSorted(byPull);
	return [`${id} of pull request #${here.pull.number} also stands in pull request #${there.pull.number}; the version of #${first?.pull.number ?? here.pull.number} is used. Keep it in one of them, or give one a new ID with \`incident-ledger new\`.`];
}
// src/report/orphan-note.ts
function orphanNote(pull, state) {
	return `> **No record stands behind this issue:** ${state === "closed" ? `pull request #${pull} was closed without being merged` : `pull request #${pull} no longer holds it`}. No deadline is watched here. If the incident is real, put its record back under the same ID, and this issue goes on; else close it.`;
}
// src/delivery/orphans.ts
function orphansIn(found, trusted, inSight) {
	const logins = new Set(trusted.map((login) => login.toLowerCase()));
	return found.issues.flatMap((issue) => {
		if (issue.state !== "open" || !logins.has(issue.author?.toLowerCase() ?? "")) return [];
		const marker = parseMarker(issue.body);
		if (marker?.about !== "issue" || marker.pull === void 0 || marker.orphaned) return [];
		return inSight.has(marker.incident.toLowerCase()) ? [] : [{
			issue,
			marker,
			pull: marker.pull
		}];
	});
}
function noteOrphan({ issue, marker, pull }, state) {
	const [, ...text] = issue.body.split(/\r?\n/);
	const body = compose({
		...marker,
		orphaned: true
	}, [
		orphanNote(pull, state),
		"",
		...text
	].join("\n"));
	return {
		action: "update-issue",
		incident: marker.incident,
		issue: issue.number,
		change: { body }
	};
}
// src/report/overview-issue.ts
const OVERVIEW_TITLE = "Incident Ledger: overview";
const DUE_SHOWN = 20;
const PROMPT$1 = 300;
function renderOverviewIssue(drawing, zones) {
	const { incidents, policyFile } = drawing;
	const overdue = incidents.filter(({ entry }) => owes(entry, "overdue"));
	const before = [`**${countLine(incidents.length, overdue.length)}**`, ""];
	const after = [
		"",
		...dueLines(drawing, zones),
		...watcherLines(drawing, zones)
	];
	const foot = `<sub>Kept up to date by the sweep; it opens this issue again where it was closed. Limits: ${policyText(policyFile)}.</sub>`;
	const room = ROOM / 2 - [
		...before,
		...after,
		foot
	].join("\n").length;
	const rows = table([
		"Priority",
		"Incident",
		"Status",
		"Next due",
		"Issue"
	], inOrder(drawing, zones).map((incident) => rowOf$1(incident, drawing, zones)));
	const shown = cut(rows, room, (dropped) => `\n… and ${dropped.length} incidents more; \`status\` shows all.`);
	const list = incidents.length === 0 ? [] : [
		"### Open incidents",
		"",
		shown
	];
	return {
		title: OVERVIEW_TITLE,
		body: [
			...before,
			...list,
			...after,
			foot
		].join("\n")
	};
}
function countLine(open, overdue) {
	if (open === 0) return "No incident is open.";
	const late = overdue === 0 ? "nothing is overdue" : `${overdue} with something overdue`;
	return `${open} ${open === 1 ? "incident is" : "incidents are"} open, ${late}.`;
}
function inOrder({ incidents, policyFile, sweep }, zones) {
	const entries = incidents.map(({ entry }) => entry);
	const { rows } = statusView({
		entries,
		policyFile,
		now: sweep.at,
		zones,
		all: true
	});
	const byEntry = new Map(incidents.map((incident) => [incident.entry, incident]));
	return rows.flatMap(({ entry }) => byEntry.get(entry) ?? []);
}
function rowOf$1({ entry, confidential, issue }, drawing, zones) {
	const { id, title } = entry.file.incident;
	const since = entry.course.statusChanges.at(-1)?.at ?? entry.course.reportedAt;
	const next = owedByTime(entry)[0];
	return [
		priorityWords(entry),
		confidential ? code(clip(id)) : `${code(clip(id))} ${text(clip(title))}`,
		confidential ? `reported ${utc(entry.course.reportedAt)}` : `${entry.course.status} since ${utc(since)}`,
		next?.dueAt === void 0 || next.dueAt === null ? "–" : `${next.state === "overdue" ? "**overdue** " : ""}${moment(next.dueAt, drawing, zones)}`,
		issue === null ? "–" : `#${issue}`
	];
}
function dueLines(drawing, zones) {
	const due = drawing.incidents.flatMap((incident) => owedByTime(incident.entry).map((obligation) => ({
		incident,
		obligation
	}))).toSorted((one, other) => timeOf(one.obligation) - timeOf(other.obligation));
	if (due.length === 0) return [];
	const rows = due.slice(0, DUE_SHOWN).map(({ incident, obligation }) => dueRow(incident, obligation, drawing, zones));
	const more = due.length - rows.length;
	return [
		"### Due next",
		"",
		...table([
			"Due",
			"State",
			"Incident",
			"Who owes what"
		], rows),
		...more > 0 ? ["", `… and ${more} more, later.`] : [],
		""
	];
}
function dueRow({ entry, confidential }, obligation, drawing, zones) {
	const { dueAt, state, owner } = obligation;
	const what = `${roleWords(owner)} to ${dutyAndAnchor(obligation)}`;
	return [
		dueAt === null ? "–" : moment(dueAt, drawing, zones),
		state === "overdue" ? "**overdue**" : stateWords(state),
		code(clip(entry.file.incident.id)),
		confidential ? "–" : text(capital(clip(what)))
	];
}
function watcherLines(drawing, zones) {
	const { at, lateBySeconds, before } = drawing.sweep;
	const words = lateBySeconds > PROMPT$1 ? `its latest word was ${span(lateBySeconds)} late` : "nothing in it was late";
	const previous = before === null ? "No sweep before it is on record." : `The one before it on record ran at ${utc(before)}, ${span(at - before)} earlier.`;
	return [
		"### The watcher",
		"",
		`Last sweep: ${moment(at, drawing, zones)}; ${words}. ${previous}`,
		"",
		"A sweep that finds nothing to say is put on record every 6 hours. Is the last one older than that? Then nobody watches: look at the workflow under Actions.",
		""
	];
}
function owes({ obligations }, state) {
	return obligations.some((obligation) => obligation.state === state);
}
function owedByTime({ obligations }) {
	return obligations.filter(({ state, dueAt }) => dueAt !== null && (state === "overdue" || state === "due-soon" || state === "pending")).toSorted((one, other) => timeOf(one) - timeOf(other));
}
function timeOf({ dueAt }) {
	return dueAt ?? Number.MAX_SAFE_INTEGER;
}
function moment(instant, { policyFile }, zones) {
	return utcAndLocal(instant, {
		zones,
		timezone: policyFile.policy.timezone
	});
}
// src/delivery/merge.ts
function mergeDeliveries(deliveries) {
	const merged = new Map();
	for (const delivery of deliveries) {
		const key = parseKey(delivery.keys.at(-1) ?? "");
		if (key === null) continue;
		const row = `${key.incident}:${key.target}#${key.episode}`;
		const other = merged.get(row);
		merged.set(row, other === void 0 ? mergeTwo(delivery, delivery) : mergeTwo(other, delivery));
	}
	return [...merged.values()];
}
function mergeTwo(one, other) {
	return {
		keys: [...new Set([...one.keys, ...other.keys])].toSorted((left, right) => rankOfKey(left) - rankOfKey(right)),
		dueAt: one.dueAt ?? other.dueAt,
		asked: unique$1([...one.asked, ...other.asked]),
		reached: mergeReached(one, other)
	};
}
function mergeReached(one, other) {
	if (one.reached === "pending" && other.reached === "pending") return "pending";
	if (one.reached === "pending") return covers(other, one) ? other.reached : "pending";
	if (other.reached === "pending") return covers(one, other) ? one.reached : "pending";
	const earliest = new Map();
	for (const reached of [...one.reached, ...other.reached]) {
		const known = earliest.get(reached.login.toLowerCase());
		if (known === void 0 || reached.at < known.at) earliest.set(reached.login.toLowerCase(), reached);
	}
	return [...earliest.values()];
}
function covers(settled, pending) {
	return pending.keys.every((key) => settled.keys.includes(key));
}
function rankOfKey(key) {
	const step = parseKey(key)?.step;
	return step === void 0 ? -1 : rankOf(step);
}
// src/delivery/verify.ts
const LINK = /<a\b[^>]*\bclass="[^"]*\b(?:user|team)-mention\b[^"]*"[^>]*>\s*@([^<\s]+)\s*<\/a>/g;
function mentionsIn(html) {
	return new Set([...html.matchAll(LINK)].map(([, login = ""]) => login.toLowerCase()));
}
function settle(marker, comment) {
	if (comment.html === null) return null;
	if (marker.delivered.every(({ reached }) => reached !== "pending")) return null;
	const drawn = mentionsIn(comment.html);
	return {
		...marker,
		delivered: marker.delivered.map((delivery) => settleDelivery(delivery, drawn, comment.createdAt))
	};
}
function settleDelivery(delivery, drawn, at) {
	if (delivery.reached !== "pending") return delivery;
	const reached = delivery.asked.filter((login) => drawn.has(login.toLowerCase()));
	return {
		...delivery,
		reached: reached.map((login) => ({
			login,
			at
		}))
	};
}
function unreached(delivery) {
	if (delivery.reached === "pending") return [];
	const reached = new Set(delivery.reached.map(({ login }) => login.toLowerCase()));
	return delivery.asked.filter((login) => !reached.has(login.toLowerCase()));
}
// src/delivery/held.ts
function holdings(found, trusted) {
	const logins = new Set(trusted.map((login) => login.toLowerCase()));
	const isOurs = (author) => author !== null && logins.has(author.toLowerCase());
	const issues = new Map();
	for (const issue of found.issues.toSorted((one, other) => one.number - other.number)) {
		const marker = isOurs(issue.author) ? parseMarker(issue.body) : null;
		if (marker?.about !== "issue") continue;
		const id = marker.incident.toLowerCase();
		issues.set(id, [...issues.get(id) ?? [], {
			issue,
			marker
		}]);
	}
	return new Map([...issues].map(([id, held]) => [id, hold(held, found, isOurs)]));
}
function hold(issues, found, isOurs) {
	const open = issues.filter(({ issue }) => issue.state === "open");
	const standing = open[0] ?? issues[0] ?? null;
	const comments = heldComments(issues, found, isOurs);
	const unread = issues.map(({ issue }) => issue.number).filter((number) => !found.comments.has(number));
	const noted = issues.flatMap(({ marker }) => marker.delivered);
	return {
		standing,
		twins: open.filter((held) => held !== standing),
		comments,
		unread,
		delivered: mergeDeliveries([...comments.flatMap(({ marker, settled }) => (settled ?? marker).delivered), ...unread.length === 0 ? noted.map((delivery) => withoutLost(delivery, comments)) : noted])
	};
}
function withoutLost(delivery, comments) {
	const stands = comments.some(({ marker }) => marker.delivered.some(({ keys }) => keys.some((key) => delivery.keys.includes(key))));
	return delivery.reached === "pending" && !stands ? {
		...delivery,
		reached: []
	} : delivery;
}
function heldComments(issues, found, isOurs) {
	const told = new Set();
	return issues.flatMap(({ issue, marker }) => (found.comments.get(issue.number) ?? []).map((comment) => ({
		comment,
		issue: issue.number,
		incident: marker.incident
	}))).toSorted((one, other) => one.comment.id - other.comment.id).flatMap(({ comment, issue, incident }) => {
		const marker = isOurs(comment.author) ? parseMarker(comment.body) : null;
		if (marker?.about !== "notice" || marker.incident !== incident) return [];
		const keys = marker.delivered.flatMap((delivery) => delivery.keys);
		const twin = keys.length > 0 && keys.every((key) => told.has(key));
		for (const key of keys) told.add(key);
		return [{
			comment,
			issue,
			marker,
			settled: twin ? null : settle(marker, comment),
			twin
		}];
	});
}
// src/delivery/notices.ts
function noticesOf(entry, delivered, context) {
	const { id, declared } = entry.file.incident;
	if (declared !== "live") return {
		notices: [],
		expired: []
	};
	const oldest = context.now - elapsedSeconds(context.policy["catch-up"]);
	const notices = [];
	const expired = [];
	for (const obligation of entry.obligations) {
		const told = delivered.filter(({ keys }) => keys.some((key) => isOf$1(obligation, key)));
		const due = untoldSteps(obligation, told, context.now);
		const keyOf = ({ step }) => formatKey({
			...obligation,
			incident: id,
			step
		});
		const fresh = due.filter(({ at }) => at >= oldest);
		const highest = fresh.at(-1);
		if (highest === void 0) {
			expired.push(...due.map(keyOf));
			continue;
		}
		const called = told.flatMap(({ asked }) => asked);
		notices.push({
			key: keyOf(highest),
			keys: fresh.map(keyOf),
			incident: id,
			target: obligation.target,
			step: highest.step,
			at: highest.at,
			dueAt: obligation.dueAt,
			lateBySeconds: latenessOf$1(obligation, context.now),
			...mentionsOf(fresh, obligation, called, context),
			obligation
		});
	}
	return {
		notices: notices.toSorted(byLateness),
		expired
	};
}
function isOf$1(obligation, text) {
	const key = parseKey(text);
	return key?.target === obligation.target && key.episode === obligation.episode;
}
function untoldSteps(obligation, told, now) {
	const ranks = told.flatMap(({ keys }) => keys).map((key) => parseKey(key)?.step).map((step) => step === void 0 ? -1 : rankOf(step));
	const furthest = Math.max(-1, ...ranks);
	return obligation.steps.filter(({ step, at }) => at <= now && rankOf(step) > furthest).toSorted((one, other) => rankOf(one.step) - rankOf(other.step));
}
function mentionsOf(steps, obligation, called, context) {
	const all = steps.map(({ step, mention }) => step === "call" || step === "remind" ? resolveMentions(mention, obligation.owner, context) : resolveRung(mention, obligation.owner, called, context));
	const otherMeans = new Map(all.flatMap((mentions) => mentions.otherMeans.map((means) => [means.role, means])));
	return {
		mention: unique$1(all.flatMap(({ logins }) => logins)),
		otherMeans: [...otherMeans.values()]
	};
}
function latenessOf$1(obligation, now) {
	return obligation.dueAt === null ? 0 : Math.max(0, now - obligation.dueAt);
}
function byLateness(one, other) {
	if (one.lateBySeconds !== other.lateBySeconds) return other.lateBySeconds - one.lateBySeconds;
	return one.key < other.key ? -1 : 1;
}
// src/delivery/fallback.ts
function deafOf(delivered) {
	const deaf = new Set(delivered.flatMap((delivery) => unreached(delivery).map((login) => login.toLowerCase())));
	for (const { reached } of delivered) for (const { login } of reached === "pending" ? [] : reached) deaf.delete(login.toLowerCase());
	return deaf;
}
function fallbackNotices(entry, delivered, context) {
	if (entry.file.incident.declared !== "live") return [];
	return entry.obligations.flatMap((obligation) => {
		const told = delivered.find(({ keys }) => isOf(obligation, keys.at(-1) ?? ""));
		const key = parseKey(told?.keys.at(-1) ?? "");
		if (told === void 0 || key === null || isFallback(key.step)) return [];
		if (unreached(told).length === 0) return [];
		const notice = noticeInstead(entry, obligation, key.step, told.asked, context);
		return notice === null ? [] : [notice];
	});
}
function isOf(obligation, text) {
	const key = parseKey(text);
	return key?.target === obligation.target && key.episode === obligation.episode;
}
function noticeInstead(entry, obligation, told, asked, context) {
	const step = obligation.steps.find((one) => one.step === told);
	if (step === void 0) return null;
	const { logins, otherMeans } = step.step === "call" || step.step === "remind" ? resolveMentions(step.mention, obligation.owner, context) : resolveRung(step.mention, obligation.owner, asked, context);
	const known = new Set(asked.map((login) => login.toLowerCase()));
	const mention = logins.filter((login) => !known.has(login.toLowerCase()));
	if (mention.length === 0) return null;
	const key = keyInstead(entry, obligation, step.step);
	const { target, dueAt } = obligation;
	return {
		key,
		keys: [key],
		incident: entry.file.incident.id,
		target,
		step: step.step,
		at: step.at,
		dueAt,
		lateBySeconds: latenessOf$1(obligation, context.now),
		mention,
		otherMeans,
		obligation
	};
}
function keyInstead(entry, obligation, step) {
	const { target, episode } = obligation;
	return formatKey({
		incident: entry.file.incident.id,
		target,
		episode,
		step: `${step}+fallback`
	});
}
// src/delivery/heal.ts
function correctComment(held, incident) {
	const { comment, issue, settled, twin } = held;
	if (twin) return [{
		action: "delete-comment",
		incident,
		issue,
		comment: comment.id
	}];
	if (settled === null) return [];
	const [, ...text] = comment.body.split("\n");
	const body = compose(settled, text.join("\n"));
	return [{
		action: "edit-comment",
		incident,
		issue,
		comment: comment.id,
		body
	}];
}
function unreachedWarnings({ comment, settled }) {
	return [...new Set((settled?.delivered ?? []).flatMap(unreached))].map((login) => `GitHub did not take @${login} for a mention in ${comment.url}, so they were not notified. Check the login in the policy; a team can only be mentioned by a token of its organisation.`);
}
function closeTwin$1(twin, standing) {
	const body = compose({
		...twin.marker,
		about: "twin"
	}, `This issue was opened twice. ${standing.issue.url} is the one that stands.`);
	return {
		action: "update-issue",
		incident: twin.marker.incident,
		issue: twin.issue.number,
		change: {
			body,
			state: "closed",
			stateReason: "not_planned"
		}
	};
}
// src/delivery/tracking.ts
function trackingText(subject, delivered) {
	const { entry, policyFile, now, confidential, recordUrl, render } = subject;
	const present = delivered.filter((delivery) => isPresent(subject, delivery));
	const drawing = {
		entry,
		policyFile,
		now,
		confidential,
		recordUrl
	};
	const { title, body } = render.trackingIssue(drawing, subject.mentions.zones);
	return {
		title,
		body: compose(markerOf(subject, "issue", present), body)
	};
}
function isPresent({ entry }, delivery) {
	const key = parseKey(delivery.keys.at(-1) ?? "");
	if (key === null) return false;
	if (key.step === "closure") return key.episode === entry.course.reopenings;
	return entry.obligations.some((obligation) => obligation.target === key.target && (obligation.episode === key.episode || obligation.do === "notify"));
}
function changeOf(subject, { issue, marker }, delivered, wanted) {
	const { title, body } = trackingText(marker.content === subject.content ? {
		...subject,
		blob: marker.record
	} : subject, delivered);
	const labels = labelChange(issue.labels, labelsOf(subject.entry));
	const change = {
		...title === issue.title ? {} : { title },
		...sameBody(body, issue.body) ? {} : { body },
		...labels === null ? {} : { labels },
		...stateChange(subject, issue.state, marker.content, wanted)
	};
	return Object.keys(change).length === 0 ? null : change;
}
function stateChange({ entry, content }, state, writtenFrom, wanted) {
	if (state === "open" && !wanted) return {
		state: "closed",
		stateReason: entry.course.status === "closed" ? "completed" : "not_planned"
	};
	if (state === "closed" && wanted && writtenFrom !== content) return {
		state: "open",
		stateReason: "reopened"
	};
	return {};
}
// src/delivery/closure.ts
function closureOf(subject, delivered) {
	const { entry, now, mentions } = subject;
	const { course } = entry;
	if (course.status !== "closed" || entry.file.incident.declared !== "live") return null;
	const closedAt = course.statusChanges.findLast(({ status }) => status === "closed")?.at;
	const catchUp = elapsedSeconds(mentions.policy["catch-up"]);
	if (closedAt === void 0 || closedAt < now - catchUp) return null;
	const key = formatKey({
		incident: entry.file.incident.id,
		target: "closed",
		episode: course.reopenings,
		step: "closure"
	});
	if (delivered.some(({ keys }) => keys.includes(key))) return null;
	const { logins, otherMeans } = resolveMentions(rolesTold(subject), "incident-manager", mentions);
	return {
		mention: logins,
		otherMeans,
		delivery: {
			keys: [key],
			dueAt: null,
			asked: logins,
			reached: logins.length === 0 ? [] : "pending"
		}
	};
}
function rolesTold({ entry }) {
	const roles = entry.obligations.flatMap((obligation) => (obligation.do === "notify" || obligation.do === "engage") && obligation.metAt !== null ? [obligation.role] : []);
	return [...new Set(roles)].filter((role) => role !== null);
}
// src/delivery/word.ts
function wordOf(subject, delivered) {
	const { entry, policyFile, now, confidential, recordUrl, render } = subject;
	const { zones } = subject.mentions;
	const owed = noticesOf(entry, delivered, subject.mentions);
	const named = new Set(owed.notices.map(({ obligation }) => obligation));
	const instead = fallbackNotices(entry, delivered, subject.mentions).filter(({ obligation }) => !named.has(obligation));
	const notices = [...owed.notices, ...instead];
	const closure = closureOf(subject, delivered);
	const drawing = {
		entry,
		policyFile,
		now,
		confidential,
		recordUrl
	};
	const texts = [];
	const deliveries = [];
	if (closure !== null) {
		const { mention, otherMeans, delivery } = closure;
		texts.push(render.closureNotice({
			...drawing,
			mention,
			otherMeans
		}, zones));
		deliveries.push(delivery);
	}
	if (notices.length > 0) {
		texts.push(render.noticeComment({
			...drawing,
			notices,
			lastSweep: subject.lastSweep
		}, zones));
		deliveries.push(...notices.map(deliveryOf));
	}
	return {
		body: texts.length === 0 ? null : compose(markerOf(subject, "notice", deliveries), texts.join("\n\n")),
		notices,
		warnings: [
			...expiredWarning(subject, owed.expired),
			...notices.flatMap(deafWarning),
			...instead.map(insteadWarning)
		]
	};
}
function deliveryOf({ keys, dueAt, mention }) {
	return {
		keys,
		dueAt,
		asked: mention,
		reached: mention.length === 0 ? [] : "pending"
	};
}
function expiredWarning(subject, expired) {
	if (expired.length === 0) return [];
	const { id } = subject.entry.file.incident;
	return [`${id} (reported ${formatInstant(subject.entry.course.reportedAt)}) has ${expired.length} steps that were first owed longer ago than the policy's catch-up, and they are not announced. Act on it, or close the record.`];
}
function insteadWarning({ incident, target, mention }) {
	return `${incident}, ${target}: somebody was not notified, so the fallback is told: ${mention.map((login) => `@${login}`).join(" and ")}.`;
}
function deafWarning(notice) {
	if (notice.mention.length > 0) return [];
	return [`Nobody can be mentioned for ${notice.key}. Give the role, its fallback or the incident manager a login under contacts in the policy.`];
}
// src/delivery/plan-incident.ts
const nothing$1 = {
	needs: [],
	steps: [],
	notices: [],
	receipts: [],
	cost: 0,
	warnings: []
};
function planIncident(subject, held, read) {
	const { entry } = subject;
	const wanted = entry.open && entry.file.incident.declared === "live";
	const standing = held?.standing ?? null;
	if (wanted && standing?.issue.state !== "open" && !read.closedRead) return {
		...nothing$1,
		needs: [{ need: "closed-issues" }]
	};
	if (wanted && standing === null && !read.newestRead) return {
		...nothing$1,
		needs: [{ need: "newest-issues" }]
	};
	if (held === void 0 || standing === null) return wanted ? planNew(subject) : nothing$1;
	if (standing.issue.state === "closed" && !wanted) return nothing$1;
	return planStanding(subject, held, standing, wanted);
}
function planNew(subject) {
	const { body, notices, warnings } = wordOf(subject, []);
	const incident = subject.entry.file.incident.id;
	const labels = labelsOf(subject.entry);
	const create = {
		action: "create-issue",
		incident,
		...trackingText(subject, []),
		labels
	};
	if (body === null) return {
		...nothing$1,
		steps: [create],
		cost: 1,
		warnings
	};
	const comment = {
		action: "comment",
		incident,
		issue: null,
		body
	};
	return {
		...nothing$1,
		steps: [create, comment],
		notices,
		cost: 4,
		warnings
	};
}
function planStanding(subject, held, standing, wanted) {
	const incident = subject.entry.file.incident.id;
	const issue = standing.issue.number;
	const word = wordOf(subject, held.delivered);
	const pending = held.delivered.some(({ reached }) => reached === "pending");
	const closing = standing.issue.state === "open" && !wanted;
	if ((word.body !== null || pending || held.twins.length > 0 || closing) && held.unread.length > 0) {
		const needs = held.unread.map((number) => ({
			need: "comments",
			issue: number
		}));
		return {
			...nothing$1,
			needs,
			notices: word.notices,
			cost: 3
		};
	}
	const corrections = held.comments.flatMap((comment) => correctComment(comment, incident));
	const warnings = [...word.warnings, ...held.comments.flatMap(unreachedWarnings)];
	if (word.body !== null) {
		const comment = {
			action: "comment",
			incident,
			issue,
			body: word.body
		};
		const steps = [...corrections, comment];
		return {
			...nothing$1,
			steps,
			notices: word.notices,
			cost: steps.length + 2,
			warnings
		};
	}
	const change = changeOf(subject, standing, held.delivered, wanted);
	const steps = [
		...corrections,
		...change === null ? [] : [{
			action: "update-issue",
			incident,
			issue,
			change
		}],
		...held.twins.map((twin) => closeTwin$1(twin, standing))
	];
	const receipts = owedReceipts(subject, held);
	return {
		...nothing$1,
		steps,
		receipts,
		cost: steps.length,
		warnings
	};
}
function owedReceipts(subject, held) {
	if (subject.mentions.policy.receipts === "off" || held.unread.length > 0) return [];
	return receiptsOf(subject, held.comments);
}
// src/delivery/receipts.ts
function applyReceipts(entry, delivered, context, recompute) {
	const { file } = entry;
	const told = tellings(entry, delivered, context);
	if (told.length === 0) return entry;
	const timeline = [...file.incident.timeline, ...told].toSorted((one, other) => one.at - other.at);
	const computed = recompute({
		...file,
		incident: {
			...file.incident,
			timeline
		}
	});
	if (computed === null) return entry;
	const { obligations, open } = computed;
	return {
		...entry,
		obligations,
		open
	};
}
function tellings(entry, delivered, context) {
	const known = new Set(entry.file.incident.timeline.flatMap((event) => event.event === "notified" ? [nameOf$1(event.role, event.at)] : []));
	return delivered.flatMap((delivery) => (delivery.reached === "pending" ? [] : delivery.reached).flatMap(({ login, at }) => {
		const role = roleReached(delivery, login, entry, context);
		if (role === null || known.has(nameOf$1(role, at))) return [];
		known.add(nameOf$1(role, at));
		return [{
			event: "notified",
			at,
			role,
			who: login,
			via: "github"
		}];
	}));
}
function nameOf$1(role, at) {
	return `${role} ${at}`;
}
// src/delivery/plan-sweep.ts
function planSweep(input) {
	const held = holdings(input.found, [input.author, ...input.policyFile.policy.authors]);
	const { taken, left } = withinBudget(input.entries.map((entry) => {
		const known = held.get(entry.file.incident.id.toLowerCase());
		const subject = subjectOf(entry, known?.delivered ?? [], input);
		return {
			subject,
			plan: planIncident(subject, known, input.found)
		};
	}).toSorted((one, other) => compareDrafts(one, other)), input.maxWrites);
	return {
		steps: taken.flatMap(({ plan }) => plan.steps),
		notices: taken.flatMap(({ plan }) => plan.notices),
		receipts: taken.flatMap(({ plan }) => plan.receipts),
		needs: uniqueNeeds(taken.flatMap(({ plan }) => plan.needs)),
		warnings: [...taken.flatMap(({ plan }) => plan.warnings), ...leftWarning$1(left, input)]
	};
}
function subjectOf(entry, delivered, input) {
	const { policyFile, now, zones, render } = input;
	const place = input.placeOf(entry.file);
	const mentions = {
		policy: policyFile.policy,
		course: entry.course,
		zones,
		now,
		deaf: deafOf(delivered)
	};
	const blob = input.blobs.get(entry.file.path) ?? null;
	return {
		entry: applyReceipts(entry, delivered, mentions, input.recompute),
		policyFile,
		now,
		confidential: isConfidential(entry, policyFile, input.isPrivate),
		recordUrl: place.url,
		pull: place.pull,
		branch: place.branch,
		lastSweep: lastSweepIn(input.found, [input.author, ...policyFile.policy.authors]),
		blob,
		content: input.contents?.get(entry.file.path) ?? blob,
		render,
		mentions
	};
}
function compareDrafts(one, other) {
	return Number(other.plan.notices.length > 0) - Number(one.plan.notices.length > 0) || urgency(one) - urgency(other) || lateness(other) - lateness(one) || (one.subject.entry.file.incident.id < other.subject.entry.file.incident.id ? -1 : 1);
}
function urgency({ subject }) {
	const { priority } = subject.entry.course;
	return priority === null ? 1.5 : Number(priority.slice(1));
}
function lateness({ plan }) {
	return Math.max(0, ...plan.notices.map(({ lateBySeconds }) => lateBySeconds));
}
function withinBudget(drafts, maxWrites) {
	let spent = 0;
	const end = drafts.findIndex(({ plan }) => {
		const fits = plan.cost === 0 || spent === 0 || spent + plan.cost <= maxWrites;
		spent += plan.cost;
		return !fits;
	});
	return end === -1 ? {
		taken: drafts,
		left: []
	} : {
		taken: drafts.slice(0, end),
		left: drafts.slice(end).filter(({ plan }) => plan.cost > 0)
	};
}
function leftWarning$1(left, { maxWrites }) {
	if (left.length === 0) return [];
	const ids = left.map(({ subject }) => subject.entry.file.incident.id);
	return [`${left.length} incidents wait for the next sweep, as this one writes at most ${maxWrites} times: ${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""}.`];
}
function uniqueNeeds(needs) {
	return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}
// src/delivery/plan-overview.ts
const OVERVIEW = "the overview";
const nothing = {
	needs: [],
	steps: [],
	warnings: []
};
const EVERY = 6 * HOUR;
const MANY_HEADS = 20;
const HEADS_KEPT = 600;
function planOverview(input) {
	const { found, author, policyFile } = input.sweep;
	const held = overviewsIn(found, [author, ...policyFile.policy.authors]);
	const [standing] = held;
	if (standing?.issue.state === "open") {
		const twins = held.filter(({ issue }) => issue.state === "open" && issue !== standing.issue);
		if (twins.length === 0 && !isDue(input, standing)) return nothing;
		return {
			...nothing,
			steps: [update(input, standing), ...twins.map(closeTwin)]
		};
	}
	if (input.sweep.entries.length === 0 && (input.heads?.empty.length ?? 0) === 0) return nothing;
	if (!found.closedRead) return {
		...nothing,
		needs: [{ need: "closed-issues" }]
	};
	if (!found.newestRead) return {
		...nothing,
		needs: [{ need: "newest-issues" }]
	};
	if (standing !== void 0) return {
		...nothing,
		steps: [update(input, standing)]
	};
	const foreign = found.issues.find(({ body, labels }) => labels.includes("incident-ledger") && parseOverviewMarker(body) !== null);
	return foreign === void 0 ? {
		...nothing,
		steps: [create(input)]
	} : notOurs(foreign);
}
function isDue(input, { marker }) {
	return input.wrote || Math.abs(input.sweep.now - marker.lastSweep) >= EVERY || marker.shown !== fingerprintOf(openIn(input.sweep)) || (input.heads?.asked ?? 0) >= MANY_HEADS;
}
function create(input) {
	return {
		action: "create-issue",
		incident: OVERVIEW,
		...textOf(input, null),
		labels: [LEDGER_LABEL]
	};
}
function update(input, { issue, marker }) {
	const { title, body } = textOf(input, marker);
	const labels = labelChange(issue.labels, [LEDGER_LABEL]);
	const change = {
		...title === issue.title ? {} : { title },
		body,
		...labels === null ? {} : { labels },
		...issue.state === "closed" ? {
			state: "open",
			stateReason: "reopened"
		} : {}
	};
	return {
		action: "update-issue",
		incident: OVERVIEW,
		issue: issue.number,
		change
	};
}
function closeTwin({ issue }) {
	return {
		action: "update-issue",
		incident: OVERVIEW,
		issue: issue.number,
		change: {
			state: "closed",
			stateReason: "not_planned"
		}
	};
}
function notOurs(issue) {
	const sentence = `${issue.url} looks like the overview, but ${issue.author ?? "a deleted account"} opened it; none is written. Where your token writes as them, pass them as author; else take the label off what is not ours.`;
	return {
		...nothing,
		warnings: [sentence]
	};
}
function textOf({ sweep, notices, heads }, before) {
	const incidents = openIn(sweep);
	const { now, policyFile, zones } = sweep;
	const lateBySeconds = Math.max(0, ...notices.map(({ at }) => now - at));
	const marker = {
		lastSweep: now,
		lateBySeconds,
		shown: fingerprintOf(incidents),
		heads: (heads?.empty ?? before?.heads ?? []).slice(0, HEADS_KEPT)
	};
	const { title, body } = renderOverviewIssue({
		incidents,
		policyFile,
		sweep: {
			at: now,
			lateBySeconds,
			before: before?.lastSweep ?? null
		}
	}, zones);
	return {
		title,
		body: `${formatOverviewMarker(marker)}\n${body}`
	};
}
function openIn(sweep) {
	const held = holdings(sweep.found, [sweep.author, ...sweep.policyFile.policy.authors]);
	return sweep.entries.map((entry) => {
		const known = held.get(entry.file.incident.id.toLowerCase());
		const subject = subjectOf(entry, known?.delivered ?? [], sweep);
		return {
			entry: subject.entry,
			confidential: subject.confidential,
			issue: known?.standing?.issue.number ?? null
		};
	}).filter(({ entry }) => isListed(entry));
}
function isListed({ open, file }) {
	return open && file.incident.declared === "live";
}
function fingerprintOf(incidents) {
	const text = incidents.map(({ entry }) => `${entry.file.incident.id} ${entry.course.priority ?? ""}`).join("\n");
	let hash = 2166136261;
	for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
	return (hash >>> 0).toString(16).padStart(8, "0");
}
// src/github/carry-out.ts
async function carryOut(repository, step, found, created) {
	const { issues } = repository.client.rest;
	const place = placeOf$1(repository);
	switch (step.action) {
		case "create-issue": {
			const { title, body, labels } = step;
			const { data } = await issues.create({
				...place,
				title,
				body,
				labels: [...labels],
				request: { retries: 0 }
			});
			const issue = toFoundIssue(data);
			return {
				found: {
					...withIssue(found, issue),
					comments: withComments(found, issue.number, [])
				},
				writtenBy: issue.author,
				issue: issue.number,
				warnings: droppedLabels(labels, issue)
			};
		}
		case "comment": {
			const number = step.issue ?? created;
			if (number === void 0) throw new Error(`No issue was made for ${step.incident}.`);
			const { data } = await issues.createComment({
				...place,
				issue_number: number,
				body: step.body,
				headers: FULL,
				request: { retries: 0 }
			});
			const comment = toFoundComment(data);
			const comments = [...found.comments.get(number) ?? [], comment];
			return {
				found: {
					...found,
					comments: withComments(found, number, comments)
				},
				writtenBy: comment.author,
				issue: number,
				warnings: []
			};
		}
		case "edit-comment": return corrected(found, step, await unlessGone(issues.updateComment({
			...place,
			comment_id: step.comment,
			body: step.body,
			headers: FULL
		}).then(({ data }) => toFoundComment(data))));
		case "delete-comment":
			await unlessGone(issues.deleteComment({
				...place,
				comment_id: step.comment
			}));
			return corrected(found, step, null);
		case "update-issue": {
			const { title, body, labels, state, stateReason } = step.change;
			const { data } = await issues.update({
				...place,
				issue_number: step.issue,
				...title === void 0 ? {} : { title },
				...body === void 0 ? {} : { body },
				...labels === void 0 ? {} : { labels: [...labels] },
				...state === void 0 ? {} : { state },
				...stateReason === void 0 ? {} : { state_reason: stateReason }
			});
			const issue = toFoundIssue(data);
			const warnings = labels === void 0 ? [] : droppedLabels(labels, issue);
			return {
				...unwritten(withIssue(found, issue), step.issue),
				warnings
			};
		}
	}
}
function unwritten(found, issue) {
	return {
		found,
		writtenBy: null,
		issue,
		warnings: []
	};
}
function corrected(found, step, comment) {
	const comments = (found.comments.get(step.issue) ?? []).flatMap((one) => one.id === step.comment ? comment ?? [] : one);
	return unwritten({
		...found,
		comments: withComments(found, step.issue, comments)
	}, step.issue);
}
async function unlessGone(request) {
	try {
		return await request;
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw error;
	}
}
function droppedLabels(wanted, issue) {
	const present = new Set(issue.labels.map((label) => label.toLowerCase()));
	const dropped = wanted.filter((label) => !present.has(label.toLowerCase()));
	if (dropped.length === 0) return [];
	return [`GitHub dropped the labels ${dropped.join(", ")} from ${issue.url}. Use a token with write access to the repository; until then the issue is only found among the newest 100.`];
}
function withIssue(found, issue) {
	const others = found.issues.filter(({ number }) => number !== issue.number);
	return {
		...found,
		issues: [...others, issue]
	};
}
function withComments(found, issue, comments) {
	return new Map(found.comments).set(issue, comments);
}
// src/github/labels.ts
async function ensureLabels(repository, names) {
	if (names.size === 0) return;
	const { client } = repository;
	const present = await client.paginate(client.rest.issues.listLabelsForRepo, {
		...placeOf$1(repository),
		per_page: 100
	});
	const known = new Set(present.map(({ name }) => name.toLowerCase()));
	for (const name of names) if (!known.has(name.toLowerCase())) await createLabel(repository, name);
}
async function createLabel(repository, name) {
	try {
		await repository.client.rest.issues.createLabel({
			...placeOf$1(repository),
			name,
			...labelStyle(name)
		});
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
	}
}
// src/github/strangers.ts
function writtenByStranger(writtenBy, author) {
	if (writtenBy === null || writtenBy.toLowerCase() === author.toLowerCase()) return null;
	return failureOf(writtenBy, `The token writes as ${writtenBy}, while the author was said to be ${author}; the sweep stopped there.`);
}
function openedByStranger(found, incident, author) {
	const standing = found.issues.find((issue) => {
		const marker = parseMarker(issue.body);
		return issue.labels.includes("incident-ledger") && marker?.about === "issue" && marker.incident.toLowerCase() === incident.toLowerCase();
	});
	if (standing === void 0 || standing.author === null) return null;
	return failureOf(standing.author, `${standing.url} looks like the tracking issue of ${incident}, but ${standing.author} opened it, not ${author}; nothing was sent for that incident.`);
}
function failureOf(writtenBy, sentence) {
	return {
		doing: "write as our author",
		status: null,
		sentence,
		remedy: `Where your token writes as ${writtenBy}, pass author ${writtenBy} (--author, the action's input author); else take the label off what is not ours.`,
		fatal: false
	};
}
// src/github/apply.ts
async function applyPlan(repository, plan, found, author) {
	const done = [];
	const failures = [];
	const failed = new Set();
	const warnings = [];
	const created = new Map();
	const commented = new Set();
	let now = found;
	try {
		await ensureLabels(repository, labelsAskedFor(plan, found));
	} catch (error) {
		return {
			found,
			done,
			commented,
			failures: [explain(error, "make the labels", "issues: write")],
			failed,
			warnings
		};
	}
	for (const step of plan.steps) {
		if (failed.has(step.incident)) continue;
		const double = step.action === "create-issue" ? openedByStranger(now, step.incident, author) : null;
		if (double !== null) {
			failures.push(double);
			failed.add(step.incident);
			continue;
		}
		try {
			const answer = await carryOut(repository, step, now, created.get(step.incident));
			now = answer.found;
			done.push(step);
			warnings.push(...answer.warnings);
			if (step.action === "create-issue") created.set(step.incident, answer.issue);
			if (step.action === "comment") commented.add(answer.issue);
			const stranger = writtenByStranger(answer.writtenBy, author);
			if (stranger === null) continue;
			failures.push({
				...stranger,
				fatal: true
			});
			break;
		} catch (error) {
			const failure = explain(error, wordsOf(step), "issues: write");
			failures.push(failure);
			failed.add(step.incident);
			if (failure.fatal) break;
		}
	}
	warnings.push(...leftWarning(plan, done, failed));
	return {
		found: now,
		done,
		commented,
		failures,
		failed,
		warnings
	};
}
function leftWarning({ steps }, done, failed) {
	const left = steps.filter((step) => !done.includes(step) && !failed.has(step.incident));
	if (left.length === 0) return [];
	const ids = [...new Set(left.map(({ incident }) => incident))];
	return [`${left.length} writes were not come to, and are left to the next sweep: ${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""}.`];
}
function labelsAskedFor(plan, found) {
	const asked = plan.steps.flatMap((step) => {
		if (step.action === "create-issue") return step.labels;
		return step.action === "update-issue" ? step.change.labels ?? [] : [];
	});
	const seen = new Set(found.issues.flatMap(({ labels }) => labels));
	return new Set(asked.filter((label) => !seen.has(label)));
}
function wordsOf(step) {
	switch (step.action) {
		case "create-issue": return `open the tracking issue of ${step.incident}`;
		case "comment": return `comment on the tracking issue of ${step.incident}`;
		case "edit-comment":
		case "delete-comment": return `correct a comment on issue ${step.issue} of ${step.incident}`;
		case "update-issue": return `update issue ${step.issue} of ${step.incident}`;
	}
}
// src/github/open-pulls.ts
async function listOpenPulls(repository) {
	const { client, owner, repo } = repository;
	const pulls = await client.paginate(client.rest.pulls.list, {
		...placeOf$1(repository),
		state: "open",
		per_page: 100
	});
	const here = `${owner}/${repo}`.toLowerCase();
	return pulls.filter(({ head }) => nameOf(head.repo) === here).map(({ number, head }) => ({
		number,
		branch: head.ref,
		commit: head.sha
	})).toSorted((one, other) => one.number - other.number);
}
function nameOf(repo) {
	return repo?.full_name.toLowerCase() ?? null;
}
async function pullState(repository, number) {
	const { data } = await repository.client.rest.pulls.get({
		...placeOf$1(repository),
		pull_number: number
	});
	if (data.state === "open") return "open";
	return data.merged ? "merged" : "closed";
}
// src/github/keep-overview.ts
async function noteOrphans(repository, found, trusted, inSight) {
	const steps = [];
	const failures = [];
	for (const orphan of orphansIn(found, trusted, inSight)) try {
		const state = await pullState(repository, orphan.pull);
		if (state !== "merged") steps.push(noteOrphan(orphan, state));
	} catch (error) {
		const doing = `say what became of pull request ${orphan.pull}`;
		failures.push(explain(error, doing, "pull-requests: read"));
	}
	const kept = await carried(repository, steps, found, trusted[0] ?? "");
	return {
		...kept,
		failures: [...failures, ...kept.failures]
	};
}
async function keepOverview(repository, input) {
	let { found } = input.sweep;
	try {
		for (;;) {
			const plan = planOverview({
				...input,
				sweep: {
					...input.sweep,
					found
				}
			});
			if (plan.needs.length === 0) {
				const kept = await carried(repository, plan.steps, found, input.sweep.author);
				return {
					...kept,
					warnings: [...plan.warnings, ...kept.warnings]
				};
			}
			for (const need of plan.needs) found = await findMore(repository, found, need);
		}
	} catch (error) {
		const failure = explain(error, "look for the overview issue", "issues: write");
		return {
			found,
			done: [],
			warnings: [],
			failures: [failure]
		};
	}
}
async function carried(repository, steps, found, author) {
	const nothing = {
		found,
		done: [],
		warnings: [],
		failures: []
	};
	if (steps.length === 0) return nothing;
	return applyPlan(repository, {
		steps,
		notices: [],
		receipts: [],
		needs: [],
		warnings: []
	}, found, author);
}
// src/github/read-heads.ts
const MOST_RECORDS = 50;
const MOST_FILES = 3e3;
async function readHeads(repository, input) {
	const records = [];
	const empty = [];
	const warnings = [];
	const failures = [];
	const blobs = new Map();
	let asked = 0;
	let pulls = [];
	try {
		pulls = await listOpenPulls(repository);
	} catch (error) {
		failures.push(explain(error, "list the open pull requests", "pull-requests: read"));
	}
	for (const pull of pulls) {
		const name = headName(pull);
		if (input.known.has(name)) {
			empty.push(name);
			continue;
		}
		try {
			const listed = await listChanges(repository, pull, input);
			if (listed.settled) {
				empty.push(name);
				asked += 1;
			}
			if (listed.records.length > MOST_RECORDS) warnings.push(tooMany(pull, listed.records.length));
			for (const change of listed.records.slice(0, MOST_RECORDS)) records.push(await readRecord(repository, pull, change, blobs));
		} catch (error) {
			const doing = `read the records of pull request ${pull.number}`;
			const failure = explain(error, doing, "pull-requests: read");
			failures.push(failure);
			if (failure.fatal) break;
		}
	}
	return {
		records,
		empty,
		asked,
		warnings,
		failures
	};
}
function headName({ number, commit }) {
	return `${number}@${commit}`;
}
async function listChanges(repository, pull, { dir, standsOnBranch }) {
	const { client } = repository;
	const files = await client.paginate(client.rest.pulls.listFiles, {
		...placeOf$1(repository),
		pull_number: pull.number,
		per_page: 100
	});
	const touched = files.filter(({ filename }) => isRecordPath(dir, filename));
	const isOfCommit = files.every(({ contents_url: url }) => url.includes(pull.commit));
	return {
		records: touched.flatMap(({ filename: path, sha, status }) => status === "removed" || sha === null ? [] : [{
			path,
			blob: sha
		}]).filter(({ path, blob }) => !standsOnBranch(path, blob)).toSorted((one, other) => one.path > other.path ? -1 : 1),
		settled: touched.length === 0 && isOfCommit && files.length < MOST_FILES
	};
}
async function readRecord(repository, pull, { path, blob }, blobs) {
	const bytes = blobs.get(blob) ?? await readBlob(repository, blob);
	blobs.set(blob, bytes);
	const cheap = parseRecord(path, bytes);
	const { text, id, file } = cheap.needsExact ? parseRecord(path, bytes, await import("./chunk-CuBvy_wi.js").then((m) => __toESM(m.default, 1))) : cheap;
	return {
		pull,
		path,
		blob,
		text,
		id,
		file
	};
}
async function readBlob(repository, blob) {
	const { data } = await repository.client.rest.git.getBlob({
		...placeOf$1(repository),
		file_sha: blob
	});
	return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
}
function tooMany({ number }, count) {
	return `Pull request #${number} changes ${count} records; until it is merged, the ${MOST_RECORDS} of the last paths are watched.`;
}
// src/delivery/unheard.ts
function unheardOf(notices, found, trusted) {
	const held = holdings(found, trusted);
	const rows = new Map();
	for (const notice of notices) {
		const row = `${notice.incident}:${notice.target}#${notice.obligation.episode}`;
		rows.set(row, [...rows.get(row) ?? [], notice]);
	}
	return [...rows.values()].flatMap((row) => {
		const [first] = row;
		if (first === void 0) return [];
		const keys = new Set(row.map(({ key }) => key));
		const deliveries = (held.get(first.incident.toLowerCase())?.comments ?? []).flatMap(({ marker, settled }) => (settled ?? marker).delivered).filter((delivery) => delivery.keys.some((key) => keys.has(key)));
		const heard = deliveries.some(({ reached }) => reached === "pending" || reached.length > 0);
		if (deliveries.length === 0 || heard) return [];
		const asked = [...new Set(row.flatMap(({ mention }) => mention))];
		return [{
			incident: first.incident,
			target: first.target,
			asked
		}];
	});
}
// src/github/look-again.ts
async function lookAgain(repository, { found, done, commented }) {
	let now = found;
	if (done.some(({ action }) => action === "create-issue")) now = await findMore(repository, now, { need: "newest-issues" });
	for (const issue of commented) {
		now = await findMore(repository, now, {
			need: "comments",
			issue
		});
		const listed = now.comments.get(issue) ?? [];
		const ids = new Set(listed.map(({ id }) => id));
		const missing = (found.comments.get(issue) ?? []).filter(({ id }) => !ids.has(id));
		now = {
			...now,
			comments: new Map(now.comments).set(issue, [...listed, ...missing])
		};
	}
	return now;
}
// src/github/reconcile.ts
const ROUNDS = 4;
async function previewSweep(repository, input) {
	try {
		return await previewFrom(repository, input, await findDelivered(repository));
	} catch (error) {
		return unreadable(error);
	}
}
async function previewFrom(repository, input, start) {
	try {
		const { plan } = await planFully(repository, start, input);
		return {
			...plan,
			failures: []
		};
	} catch (error) {
		return unreadable(error);
	}
}
async function reconcile(repository, input) {
	try {
		const { outcome } = await reconcileFrom(repository, input, await findDelivered(repository));
		return outcome;
	} catch (error) {
		return unreadable(error);
	}
}
async function reconcileFrom(repository, input, start) {
	let outcome = {
		steps: [],
		notices: [],
		warnings: [],
		failures: []
	};
	let found = start;
	try {
		let plan;
		({found, plan} = await planFully(repository, start, input));
		const begun = new Set(plan.steps.map(({ incident }) => incident));
		const noted = new Set();
		for (let round = 0; round < ROUNDS && isUnfinished(plan, noted); round += 1) {
			outcome = withWarnings(outcome, await noteReceipts(input, plan, noted));
			const applied = await applyPlan(repository, plan, found, input.author);
			outcome = together(outcome, plan, applied);
			found = applied.found;
			if (applied.failures.some(({ fatal }) => fatal)) return {
				outcome,
				found
			};
			for (const incident of applied.failed) begun.delete(incident);
			const entries = input.entries.filter(({ file }) => begun.has(file.incident.id));
			const rest = {
				...input,
				entries,
				maxWrites: Number.POSITIVE_INFINITY
			};
			({found, plan} = await planFully(repository, await lookAgain(repository, applied), rest));
		}
		const done = {
			done: [],
			warnings: [],
			failures: unheardOf(outcome.notices, found, trustedOf(input)).map(unheardFailure)
		};
		return {
			outcome: together(outcome, plan, done),
			found
		};
	} catch (error) {
		const { failures } = unreadable(error);
		return {
			outcome: {
				...outcome,
				failures: [...outcome.failures, ...failures]
			},
			found
		};
	}
}
async function planFully(repository, start, input) {
	let found = start;
	for (;;) {
		const plan = planSweep({
			...input,
			found
		});
		if (plan.needs.length === 0) return {
			found,
			plan
		};
		for (const need of plan.needs) found = await findMore(repository, found, need);
	}
}
function together(outcome, plan, applied) {
	const spoken = new Set(applied.done.filter(({ action }) => action === "comment").map(({ incident }) => incident));
	return {
		steps: [...outcome.steps, ...applied.done],
		notices: [...outcome.notices, ...plan.notices.filter(({ incident }) => spoken.has(incident))],
		warnings: [...new Set([
			...outcome.warnings,
			...plan.warnings,
			...applied.warnings
		])],
		failures: [...outcome.failures, ...applied.failures]
	};
}
function isUnfinished({ steps, receipts }, noted) {
	return steps.length > 0 || receipts.some(({ incident }) => !noted.has(incident));
}
async function noteReceipts(input, plan, noted) {
	const receipts = plan.receipts.filter(({ incident }) => !noted.has(incident));
	for (const { incident } of receipts) noted.add(incident);
	return receipts.length === 0 || input.noteReceipts === void 0 ? [] : input.noteReceipts(receipts);
}
function withWarnings(outcome, warnings) {
	return {
		...outcome,
		warnings: [...new Set([...outcome.warnings, ...warnings])]
	};
}
function unheardFailure({ incident, target, asked }) {
	const people = asked.map((login) => `@${login}`).join(", ");
	return {
		doing: "notify somebody",
		status: null,
		sentence: `Nobody was notified of ${target} of ${incident}: ` + (asked.length === 0 ? "the policy names no login for it." : `GitHub took none of ${people} for a mention.`),
		remedy: "Tell them by phone or e-mail now, and mend the logins under contacts in the policy.",
		fatal: false
	};
}
function trustedOf({ author, policyFile }) {
	return [author, ...policyFile.policy.authors];
}
function unreadable(error) {
	return {
		steps: [],
		notices: [],
		warnings: [],
		failures: [explain(error, "list what it holds", "issues: write")]
	};
}
// src/store/blob-id.ts
function blobId(bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/delivery/found.ts
const nothingFound = {
	issues: [],
	comments: new Map(),
	closedRead: true,
	newestRead: true
};
// src/github/facts.ts
async function defaultBranchOf(repository) {
	try {
		const { data } = await repository.client.rest.repos.get(placeOf$1(repository));
		return data.default_branch;
	} catch (error) {
		throw refusal(error, "name its default branch", "contents: read", 3);
	}
}
async function isPrivateRepository(repository) {
	try {
		const { data } = await repository.client.rest.repos.get(placeOf$1(repository));
		return data.private && data.visibility !== "internal";
	} catch (error) {
		throw refusal(error, "say whether the repository is private", "contents: read", 3);
	}
}
// src/report/notice-comment.ts
const PROMPT = 300;
function renderNoticeComment(drawing, zones) {
	const notices = drawing.notices.toSorted(latestFirst);
	const logins = unique(notices.flatMap((notice) => notice.mention));
	const lines = [
		...mentionLine(logins),
		headingLine(drawing),
		"",
		...notices.map((notice) => noticeLine(notice, logins.length, drawing, zones)),
		...silenceLines(drawing),
		...otherMeans(notices).map(([owner, means]) => tellLine(roleText(owner, drawing), means)),
		"",
		...nextLines(notices, drawing),
		...drawing.confidential ? ["", ...confidentialLine(drawing)] : []
	];
	return cut(lines, ROOM, (dropped) => `… and ${dropped.length} lines more: see the table above.`).trimEnd();
}
function headingLine(drawing) {
	const { id } = drawing.entry.file.incident;
	const title = titleOf(drawing);
	return `### ${priorityWords(drawing.entry)} ${code(id)}${title === null ? "" : ` ${title}`}`;
}
function latestFirst(one, other) {
	return other.lateBySeconds - one.lateBySeconds || (one.dueAt ?? Number.MAX_SAFE_INTEGER) - (other.dueAt ?? Number.MAX_SAFE_INTEGER);
}
function noticeLine(notice, people, drawing, zones) {
	const whom = notice.mention.length > 0 && notice.mention.length < people ? ` (${notice.mention.map((login) => mention(login)).join(" ")})` : "";
	return `- **${opening(notice, drawing, zones)}**${whom}${delay(notice, drawing)}`;
}
function nextLines(notices, drawing) {
	const owed = `Owed by the ${[...new Set(notices.map(({ obligation }) => obligation.owner))].map((owner) => roleText(owner, drawing)).join(" and the ")}.`;
	const first = notices.find((notice) => !isToldHere(notice));
	if (first === void 0) return [owed];
	return [`${owed} Once done: ${code(meetingCommand(first.obligation, first.incident))}`];
}
function isToldHere({ obligation, mention: logins, step }) {
	return obligation.do === "notify" && logins.length > 0 && step === "call";
}
function opening(notice, drawing, zones) {
	const { step, dueAt, lateBySeconds, obligation } = notice;
	const what = duty(obligation);
	const due = dueAt === null ? "" : moment$1(dueAt, drawing, zones);
	if (step.startsWith("repeat-")) return `Still overdue, by ${span(lateBySeconds)}: ${what}. Due was ${due}.`;
	if (step.startsWith("rung-") || lateBySeconds > 0) return `Overdue${lateBySeconds > 0 ? ` by ${span(lateBySeconds)}` : " now"}: ${what}. Due was ${due}.`;
	const by = dueAt === null ? "" : ` by ${due}, ${relative(dueAt, drawing.now)}`;
	const role = roleWords(obligation.role ?? "");
	if (isToldHere(notice)) return `To be told${by}: ${role}.`;
	const asked = obligation.do === "engage" ? `${role} to take it up` : `please ${what}`;
	return `${step === "remind" ? `Reminder: ${asked}` : capital(asked)}${by}.`;
}
function delay({ at }, { now }) {
	const late = now - at;
	if (late <= PROMPT) return "";
	return ` This word was to go out at ${utc(at)} and comes ${span(late)} late.`;
}
function silenceLines({ notices, now, lastSweep }) {
	const late = notices.map(({ at }) => at).filter((at) => now - at > PROMPT);
	if (late.length === 0) return [];
	if (lastSweep === null) return ["- No earlier sweep is on record: this may be the first."];
	return [lastSweep <= Math.min(...late) ? `- The watcher was silent since ${utc(lastSweep)}, as far as is on record: quiet sweeps are every 6 hours.` : `- Sweeps ran meanwhile, the last on record at ${utc(lastSweep)}: the record came late, or a sweep had to leave this for later.`];
}
function otherMeans(notices) {
	const asked = new Map();
	for (const notice of notices) for (const means of notice.otherMeans) if (!asked.has(means.role)) asked.set(means.role, [notice.obligation.owner, means]);
	return [...asked.values()];
}
function unique(logins) {
	const seen = new Set();
	return logins.filter((login) => seen.size < seen.add(login.toLowerCase()).size);
}
// src/report/closure-notice.ts
function renderClosureNotice(drawing, zones) {
	const lines = [
		...mentionLine(drawing.mention),
		headingLine(drawing),
		"",
		closedLine(drawing, zones),
		"",
		...linkLine(drawing),
		...verdictLines(drawing),
		...owedLines(drawing, zones),
		...followUpLines(drawing),
		...drawing.otherMeans.map((means) => tellLine(roleText("incident-manager", drawing), means)),
		...drawing.otherMeans.length > 0 ? [""] : [],
		...confidentialLine(drawing)
	];
	return cut(lines, ROOM, (dropped) => `… and ${dropped.length} lines more in the record.`).trimEnd();
}
function closedLine(drawing, zones) {
	const { course } = drawing.entry;
	const last = (status) => course.statusChanges.findLast((change) => change.status === status);
	const ended = last("closed") ?? last("dismissed");
	const resolved = last("resolved");
	const word = ended?.status === "dismissed" ? "Dismissed" : "Closed";
	const parts = [`reported ${moment$1(course.reportedAt, drawing, zones)}`, ...resolved === void 0 ? [] : [`resolved ${moment$1(resolved.at, drawing, zones)}, after ${span(resolved.at - course.reportedAt)}`]];
	return `**${word}${ended === void 0 ? "" : ` ${moment$1(ended.at, drawing, zones)}`}:** ${parts.join("; ")}.`;
}
function verdictLines({ entry }) {
	const count = (state) => entry.obligations.filter((one) => one.state === state).length;
	const late = entry.obligations.filter(({ state }) => state === "late");
	const tail = late.length === 0 ? "" : `: ${late.map((one) => latenessOf(one)).join(", ")}`;
	return [`**Deadlines:** ${count("met")} met, ${late.length} late${tail}.`, ""];
}
function latenessOf(obligation) {
	const by = obligation.lateBySeconds;
	return `${duty(obligation)} (${by === null ? "never" : `by ${span(by)}`})`;
}
function owedLines(drawing, zones) {
	const owed = worstFirst(drawing.entry.obligations.filter((obligation) => isOwed(obligation)));
	if (owed.length === 0) return [];
	return [
		"**Still owed:**",
		...owed.map((obligation) => {
			const by = obligation.dueAt === null ? "" : ` by ${moment$1(obligation.dueAt, drawing, zones)}`;
			return `- ${roleText(obligation.owner, drawing)} to ${duty(obligation)}${by}`;
		}),
		""
	];
}
function followUpLines({ entry, confidential }) {
	const open = entry.file.body.facts.tasks.filter((task) => !task.done);
	if (open.length === 0) return [];
	if (confidential) return [`**Follow-ups:** ${open.length} in the record.`, ""];
	return [
		"**Follow-ups:**",
		...open.map((task) => `- ${text(clip(task.text))}`),
		""
	];
}
// src/report/tracking-issue.ts
const TITLE_LIMIT = 256;
const NEXT_SHOWN = 3;
const ACTS_SHOWN = 12;
function renderTrackingIssue(drawing, zones) {
	const all = worstFirst(drawing.entry.obligations);
	const owed = all.filter((obligation) => isOwed(obligation));
	const settled = all.filter((obligation) => !isOwed(obligation));
	const before = [
		stateLine(owed, drawing, zones),
		"",
		...linkLine(drawing),
		...confidentialLine(drawing)
	];
	const between = [
		"",
		...actLines(owed, drawing, zones),
		...holderLines(drawing, zones)
	];
	const after = [`<sub>Kept up to date by the sweep: change the record, not this text. Limits: ${policiesText(drawing.entry, drawing.policyFile)}.</sub>`];
	const room = ROOM - [
		...before,
		...between,
		SETTLED,
		"",
		...after
	].join("\n").length - 4;
	const first = owed.length === 0 ? "" : rowsOf(owed, drawing, {
		zones,
		room: room - KEPT_FOR_SETTLED
	});
	const rest = room - first.length;
	const last = settled.length === 0 ? [] : [
		SETTLED,
		rowsOf(settled, drawing, {
			zones,
			room: rest
		}),
		""
	];
	return {
		title: titleLine(drawing),
		body: [
			...before,
			...first === "" ? [] : [first],
			...between,
			...last,
			...after
		].join("\n")
	};
}
const SETTLED = "### What is settled";
const KEPT_FOR_SETTLED = 2e3;
function rowsOf(obligations, drawing, { zones, room }) {
	return cut(table([
		"State",
		"Who owes what",
		"Due"
	], obligations.map((obligation) => rowOf(obligation, drawing, zones))), room, (dropped) => `\n… and ${dropped.length} rows more; \`status\` shows all.`);
}
function titleLine({ entry, confidential }) {
	const { id, title } = entry.file.incident;
	const start = `[${priorityWords(entry)}] ${visible(id)}`;
	return clip(confidential ? start : `${start}: ${defuse(visible(title))}`, TITLE_LIMIT).trim();
}
function stateLine(owed, drawing, zones) {
	const { entry, confidential } = drawing;
	const since = entry.course.statusChanges.at(-1)?.at ?? entry.course.reportedAt;
	const status = confidential ? `reported ${moment$1(entry.course.reportedAt, drawing, zones)}` : `${entry.course.status} since ${moment$1(since, drawing, zones)}`;
	const [worst] = owed;
	const state = `**${priorityWords(entry)} · ${status}.**`;
	if (worst === void 0) return `${state} Nothing is owed.`;
	const by = worst.dueAt === null ? "once the hold ends" : `due ${moment$1(worst.dueAt, drawing, zones)}`;
	return `${state} ${worst.state === "pending" ? "Next" : capital(stateWords(worst.state))}: ${roleText(worst.owner, drawing)} to ${duty(worst)}, ${by}.`;
}
function rowOf(obligation, drawing, zones) {
	const due = obligation.dueAt === null ? "–" : moment$1(obligation.dueAt, drawing, zones);
	const who = `${roleText(obligation.owner, drawing)} to ${dutyAndAnchor(obligation)}`;
	return [
		verdict(obligation),
		who,
		obligation.approximate ? `about ${due}` : due
	];
}
function verdict(obligation) {
	const { state, metAt, lateBySeconds } = obligation;
	const words = state === "overdue" ? "**overdue**" : stateWords(state);
	if (metAt === null) return words;
	const after = state === "late" && lateBySeconds !== null ? `, ${span(lateBySeconds)} after` : "";
	return `${words} ${utc(metAt)}${after}`;
}
function actLines(owed, drawing, zones) {
	const pending = owed.filter(({ state }) => state === "pending").slice(0, NEXT_SHOWN);
	const shown = [...owed.filter(({ state }) => state !== "pending"), ...pending];
	const [first] = shown;
	if (first === void 0) return [];
	const { id } = drawing.entry.file.incident;
	const [event, ...details] = meetingEvent(first);
	const keys = [`event: ${event}`, ...details.map((detail) => detail.replace("=", ": "))];
	return [
		"### What to do next",
		...shown.slice(0, ACTS_SHOWN).map((obligation) => {
			const by = obligation.dueAt === null ? "" : ` by ${moment$1(obligation.dueAt, drawing, zones)}`;
			return `- ${capital(duty(obligation))}${by}, then ${code(meetingCommand(obligation, clip(id)))}`;
		}),
		...shown.length > ACTS_SHOWN ? [`- … and ${shown.length - ACTS_SHOWN} more, above.`] : [],
		"",
		`No shell at hand? Edit the record and end its timeline with ${code(`- { at: 2026-12-31T23:59Z, ${keys.join(", ")} }`)}, with the time it was.`,
		""
	];
}
function holderLines(drawing, zones) {
	const { holdings } = drawing.entry.course;
	const latest = holdings.filter((held, index) => holdings.findLastIndex(({ role }) => role === held.role) === index);
	if (drawing.confidential || latest.length === 0) return [];
	return [
		"### Who holds what",
		...latest.slice(0, 20).map(({ role, who, since }) => {
			return `- ${capital(roleWords(role))}: ${text(clip(who))}${since === null ? "" : `, since ${moment$1(since, drawing, zones)}`}`;
		}),
		""
	];
}
// src/commands/sweep/deliver.ts
async function deliver(sweeping, repository, apply) {
	const input = await inputFor(sweeping, repository);
	return apply ? reconcile(repository, input) : previewSweep(repository, input);
}
async function inputFor(sweeping, repository) {
	const isPrivate = await isPrivateFor(sweeping, repository);
	const { destination, log } = sweeping;
	const input = inputOf({
		...sweeping,
		destination: {
			...destination,
			isPrivate
		}
	});
	const sweptBranch = async () => destination.branch ?? await defaultBranchOf(repository);
	const noteReceipts = async (receipts) => {
		const yaml = await import("./chunk-CuBvy_wi.js").then((m) => __toESM(m.default, 1));
		return writeReceipts(repository, receipts, {
			sweptBranch,
			yaml,
			log
		});
	};
	return {
		...input,
		noteReceipts
	};
}
function planUnseen(sweeping) {
	return {
		...planSweep({
			...inputOf(sweeping),
			found: nothingFound
		}),
		failures: []
	};
}
function inputOf({ entries, gathered, destination, now, heads }) {
	const { policyFile, zones, records } = gathered;
	const texts = new Map([...records, ...heads?.values() ?? []].map(({ path, text }) => [path, text]));
	const wanted = new Set(entries.map(({ file }) => file.path));
	const blobs = new Map([...texts].flatMap(([path, text]) => text === null || !wanted.has(path) ? [] : [[path, blobId(Buffer.from(text))]]));
	const contents = new Map([...blobs].map(([path, blob]) => {
		const text = texts.get(path) ?? "";
		const bare = withoutReceipts(text);
		return [path, bare === text ? blob : blobId(Buffer.from(bare))];
	}));
	return {
		entries,
		policyFile,
		now,
		author: destination.author,
		isPrivate: destination.isPrivate,
		blobs,
		contents,
		recompute: (file) => ledgerOf({
			...gathered,
			files: [file]
		}, now)[0] ?? null,
		placeOf: (file) => placeOf(file, destination, heads?.get(file)),
		zones,
		render: {
			trackingIssue: (input) => renderTrackingIssue(input, zones),
			noticeComment: (input) => renderNoticeComment(input, zones),
			closureNotice: (input) => renderClosureNotice(input, zones)
		},
		maxWrites: destination.maxWrites
	};
}
async function isPrivateFor({ entries, gathered, destination }, repository) {
	if (destination.isPrivate !== null) return destination.isPrivate;
	if (!entries.some((entry) => isConfidential(entry, gathered.policyFile, null))) return null;
	return isPrivateRepository(repository);
}
function placeOf({ path }, destination, head) {
	if (head === void 0) return {
		url: recordUrl(path, destination),
		pull: destination.pull,
		branch: null
	};
	const { branch, number } = head.pull;
	return {
		url: recordUrl(path, {
			...destination,
			ref: branch
		}),
		pull: number,
		branch
	};
}
function recordUrl(path, { repository, serverUrl, ref }) {
	if (repository === null) return null;
	return `${serverUrl}/${repository}/blob/${`${ref}/${path}`.split("/").map((part) => encodeURIComponent(part)).join("/")}`;
}
// src/commands/sweep/sweep-everything.ts
async function sweepEverything(sweep, repository, apply) {
	let found;
	try {
		found = await findDelivered(repository);
	} catch (error) {
		return {
			entries: sweep.compute(sweep.gathered.files),
			outcome: unreadable(error)
		};
	}
	const heads = await headsOf(sweep, repository, found);
	const joined = joinHeads(sweep.gathered.records, heads.records);
	const entries = sweep.compute(joined.files);
	const input = await inputFor({
		...sweep,
		entries,
		heads: joined.heads
	}, repository);
	const seen = {
		heads,
		joined,
		warnings: [...heads.warnings, ...joined.warnings]
	};
	if (!apply) return {
		entries,
		outcome: withSeen(await previewFrom(repository, input, found), seen)
	};
	const delivered = await reconcileFrom(repository, input, found);
	const outcome = withSeen(delivered.outcome, seen);
	if (delivered.outcome.failures.some(({ fatal }) => fatal)) return {
		entries,
		outcome
	};
	return {
		entries,
		outcome: await finish({
			sweep,
			repository,
			input,
			seen
		}, outcome, delivered.found)
	};
}
async function sweepWorkTree(sweep, wanted, repository, apply) {
	const all = sweep.compute(sweep.gathered.files);
	const entries = wanted === null ? all : all.filter(({ file }) => wanted.has(file.path));
	const sweeping = {
		...sweep,
		entries
	};
	return {
		entries,
		outcome: repository === null ? planUnseen(sweeping) : await deliver(sweeping, repository, apply)
	};
}
function headsOf({ dir, gathered, destination }, repository, found) {
	const texts = new Map(gathered.records.map(({ path, text }) => [path, text]));
	const trusted = [destination.author, ...gathered.policyFile.policy.authors];
	const known = overviewsIn(found, trusted).flatMap(({ marker }) => marker.heads);
	return readHeads(repository, {
		dir,
		known: new Set(known),
		standsOnBranch: (path, blob) => {
			const text = texts.get(path) ?? null;
			return text !== null && blobId(Buffer.from(text)) === blob;
		}
	});
}
function withSeen(outcome, { heads, warnings }) {
	return {
		...outcome,
		warnings: [...warnings, ...outcome.warnings],
		failures: [...heads.failures, ...outcome.failures]
	};
}
async function finish({ sweep, repository, input, seen }, outcome, after) {
	const { heads, joined } = seen;
	const complete = heads.failures.length === 0;
	const trusted = [input.author, ...input.policyFile.policy.authors];
	const orphans = complete ? await noteOrphans(repository, after, trusted, joined.inSight) : {
		found: after,
		done: [],
		warnings: [],
		failures: []
	};
	const steps = [...outcome.steps, ...orphans.done];
	const overview = await keepOverview(repository, {
		sweep: {
			...input,
			found: orphans.found
		},
		notices: outcome.notices,
		wrote: steps.length > 0,
		heads: complete ? heads : null
	});
	if (overview.done.length > 0) sweep.log("Put this sweep on record in the overview issue.");
	return {
		...outcome,
		steps,
		warnings: [
			...outcome.warnings,
			...orphans.warnings,
			...overview.warnings
		],
		failures: [
			...outcome.failures,
			...orphans.failures,
			...overview.failures
		]
	};
}
export { RECEIPT_SUBJECT as a, loginsOf as c, readFileAt as d, sweepJson as i, sameBody as l, sweepWorkTree as n, isRecordPath as o, renderPlanText as r, isConfidential as s, sweepEverything as t, commitFiles as u };
