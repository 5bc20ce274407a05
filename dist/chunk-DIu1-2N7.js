import { l as idKey } from "./chunk-CmBh3DqG.js";
import { O as table, T as mention, g as code, i as isCalledFor, j as defuse, k as text, n as roleWords, v as cut, x as folded } from "./chunk-oJ0uy9y3.js";
import { A as isCovered, O as standingClosing } from "./chunk-jh7JthkX.js";
import { a as placeOf } from "./chunk-Zc9OnoFq.js";
import { n as shownIn } from "./chunk-ChCrzyKd.js";
import { c as partsOf, d as isAmong, l as withLine, n as lastSweepIn, u as authorsOf } from "./chunk-BLUs2lQX.js";
import { c as markerIn, n as receiptsIn, r as unknownIn, s as formatMarker, t as markerOfIssue } from "./chunk-CrIEndci.js";
import { c as isOnRota, f as real, h as unique, i as mergeDeliveries, m as resolveRung, n as sentIn, p as resolveMentions, r as withSent, u as loginsOf } from "./chunk-KdpgrAUN.js";
import { f as loginKey, p as sameLogin } from "./chunk-BHqcb9RK.js";
import { c as isAudience, d as rankOf, l as isFallback, n as isEnd, s as formatKey, u as parseKey } from "./chunk-GYDv0Ji3.js";
import { l as MANAGER } from "./chunk-DIJ1IfjV.js";
import { a as elapsedSeconds, c as formatInstant } from "./chunk-D4aqUS7_.js";
import { S as worstFirst$1, _ as priorityWords, a as dutyAndAnchor, b as stateWords, c as isOwed, d as meetingEvent, f as meetingReply, g as plainDuty, l as isOwnNotice, m as onceWords, n as capital, o as expectedOf, p as metByWords, r as drillMark, t as DUE, u as meetingCommand } from "./chunk-Dtu_18FQ.js";
import { r as isNotDone } from "./chunk-BkSTJSa3.js";
import { _ as closingGap, a as glance, c as links, g as STATED, i as confidentialLine, l as moment, m as roleText, n as clip, p as replyWords, s as lasting, t as ROOM, u as policiesText, v as neverDone, y as shortfalls } from "./chunk-BH5yC_WQ.js";
import { c as utc, o as span } from "./chunk-BPs8Bztt.js";
import { c as oncePer, n as everybodyOf } from "./chunk-C7j85xFo.js";
import { a as labelChange, s as labelsOf } from "./chunk-Cr_x2oqw.js";
import { r as addressKey, t as ACCEPTED } from "./chunk-BC0_eqSi.js";
import { t as fingerprint } from "./chunk-D2_Kwizv.js";
import { n as visible } from "./chunk-CFc3vndM.js";
import { D as openHold } from "./chunk-C0GOcrQ8.js";
import { n as dutyLine, t as dutiesNow } from "./chunk-BncmYRn3.js";
// src/delivery/compose.ts
const MAX_BODY = 65536;
function compose(marker, text) {
	const line = shortLine(marker);
	const room = MAX_BODY - withLine("", line).length;
	return withLine(cut(text.split("\n"), room, missing), line);
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
// src/delivery/heard.ts
function heardOf({ reached, sent = [] }) {
	return [...(reached === "pending" ? [] : reached).map(({ login, at }) => ({
		login,
		at,
		via: "github",
		ref: null
	})), ...sent.flatMap(({ receiver, at, ref, logins }) => at === null ? [] : logins.map((login) => ({
		login,
		at,
		via: receiver,
		ref
	})))];
}
// src/delivery/receipt.ts
function messageReceipts({ entry, branch, mentions }, delivered) {
	const { incident, path } = entry.file;
	const known = new Set(incident.timeline.flatMap(({ at, via, ...event }) => event.event === "notified" ? [heardName(event.role, event.who, at, via)] : []));
	return delivered.flatMap((delivery) => heardOf(delivery).flatMap(({ login, at, via, ref }) => {
		const role = via === "github" ? null : roleReached(delivery, login, entry, mentions);
		if (role === null) return [];
		const name = heardName(role, login, at, via);
		if (known.has(name)) return [];
		known.add(name);
		return {
			incident: incident.id,
			path,
			branch,
			role,
			login,
			at,
			via,
			ref
		};
	}));
}
function heardName(role, who, at, via) {
	return JSON.stringify([
		role,
		who?.toLowerCase() ?? null,
		at,
		via ?? null
	]);
}
function receiptsOf({ entry, branch, mentions }, comments) {
	const { incident, path } = entry.file;
	const known = new Set(incident.timeline.flatMap((event) => event.event === "notified" && event.url !== void 0 ? [nameOf$1(event.url, event.role, event.who ?? teamOf(event.note))] : []));
	const receipts = [];
	for (const { comment, marker, settled, duplicate } of comments) {
		if (duplicate) continue;
		for (const delivery of (settled ?? marker).delivered) {
			if (delivery.reached === "pending") continue;
			for (const { login } of delivery.reached) {
				const role = roleReached(delivery, login, entry, mentions);
				if (role === null) continue;
				const name = nameOf$1(comment.url, role, login);
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
function nameOf$1(url, role, login) {
	return JSON.stringify([
		addressKey(url),
		role,
		login?.toLowerCase() ?? null
	]);
}
function receiptEntry(receipt) {
	const { role, login } = receipt;
	if ("via" in receipt) {
		const { via, ref } = receipt;
		return {
			role,
			who: login,
			note: `${ACCEPTED}${via}${ref === null ? "" : ` as ${ref}`}`,
			via
		};
	}
	const { url } = receipt;
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
	const concerned = about?.do === "notify" || about?.do === "engage" ? [about.role] : [];
	const owner = about?.owner ?? "incident-manager";
	return [
		...concerned,
		owner,
		...Object.keys(context.policy.contacts)
	].find((role) => role !== null && (loginsOf(role, context).some((one) => sameLogin(one, login)) || isOnRota(role, login, context))) ?? null;
}
// src/delivery/notice.ts
function isDuty(notice) {
	return "obligation" in notice;
}
// src/delivery/manager-word.ts
function wordBriefly({ what, at, until }, instantText = utc) {
	if (what === "held") return `on hold since ${instantText(at)}${until === null ? "" : `, until ${instantText(until)}`}`;
	return `dismissed at ${instantText(at)}${until === null ? "" : `, reopened ${instantText(until)}`}`;
}
function wordFully(word, drawing, zones) {
	const briefly = wordBriefly(word, (at) => moment(at, drawing, zones));
	if (drawing.confidential) return briefly;
	return `${briefly}, ${word.by === null ? "and nobody says by whom" : `by ${text(clip(word.by))}`}, because ${text(clip(word.reason))}`;
}
function wordHeadline({ step, word }, { confidential }) {
	const { what, by, reason, until } = word;
	const why = confidential ? "" : `, ${by === null ? "and nobody says by whom" : `by ${text(clip(by))}`}, because ${text(clip(reason))}`;
	if (what === "dismissed") return ["⚪", `dismissed${why}`];
	const was = until === null ? "" : "was ";
	return ["⏸️", `${step.startsWith("again") ? "still " : was}on hold${why}`];
}
function wordTimes({ what, at, until }, instantText) {
	const start = what === "held" ? "Since" : "At";
	const end = what === "held" ? "until" : "reopened";
	return `${start} ${instantText(at)}${until === null ? "" : `, ${end} ${instantText(until)}`}`;
}
function wordReply({ what, until }) {
	if (until !== null) return "";
	return what === "held" ? `Reply ${code("/resume")} once it goes on.` : `Reply ${code("/reopen REASON")} where it was an incident after all.`;
}
// src/delivery/reachable.ts
function reachable(logins, { roles, told }, { policyFile: { policy }, place }) {
	const people = logins.map((login) => {
		const fresh = (place === "private" ? meansOf(contactOf(login, roles, policy)) : []).filter((one) => told.size < told.add(one).size);
		return [mention(login), ...fresh];
	});
	const between = people.some((one) => one.length > 1) ? "; " : " ";
	return people.map((one) => one.join(", ")).join(between);
}
function meansOf({ phone, email }) {
	return [phone, email].flatMap((detail) => detail === null ? [] : [code(detail)]);
}
function contactOf(login, roles, { contacts, people }) {
	const isTheirs = ([, { logins, roster }]) => [...logins, ...roster === void 0 ? [] : everybodyOf(roster)].some((one) => sameLogin(one, login));
	const theirs = Object.entries(contacts).filter(isTheirs);
	const [, contact] = theirs.find(([role]) => roles.includes(role)) ?? theirs[0] ?? [];
	const person = Object.entries(people).find(([one]) => sameLogin(one, login))?.[1];
	return {
		phone: real(person?.phone ?? contact?.phone),
		email: real(contact?.email)
	};
}
function otherMeans(notices) {
	const asked = new Map();
	for (const notice of notices) for (const means of notice.otherMeans) {
		const owner = isDuty(notice) ? notice.obligation.owner : MANAGER;
		if (!asked.has(means.role)) asked.set(means.role, [owner, means]);
	}
	return [...asked.values()];
}
function tellLine(owner, { role, name, absent, ...contact }) {
	const means = [...name === null ? [] : [text(name)], ...meansOf(contact)];
	const by = means.length === 0 ? "the policy names no way to reach them" : means.join(", ");
	return `${absent === void 0 ? "" : `${absentWords(absent)} `}${capital(owner)}, please tell the **${roleWords(role)}**, whom no login reaches: ${by}.`;
}
function absentWords({ rota, why }) {
	return why === "gap" ? `**A gap: nobody is on duty on the rota ${code(rota)}.**` : `Nobody is on duty on the rota ${code(rota)}, as it declares.`;
}
// src/delivery/notice-comment.ts
const PROMPT = 300;
const LINKS_SHOWN = 3;
function renderNoticeComment(drawing, zones) {
	const [first, ...others] = drawing.notices.toSorted(worstFirst);
	if (first === void 0) return "";
	const pen = {
		drawing,
		zones,
		told: new Set()
	};
	const times = timesOf(first, pen, true);
	return fitted([
		headline(first, pen),
		joined(" ", [
			times === "" ? "" : `${isDuty(first) ? "Due " : ""}${times}.`,
			replyOf(first, drawing),
			links(drawing, LINKS_SHOWN)
		]),
		"",
		...rowsOf(others, first, pen),
		...endLines(pen),
		...confidentialLine(drawing)
	]);
}
function noticesBelow(drawing, zones) {
	const pen = {
		drawing,
		zones,
		told: new Set()
	};
	return {
		rows: rowsOf(drawing.notices.toSorted(worstFirst), null, pen),
		end: endLines(pen)
	};
}
function fitted(lines) {
	return cut(lines, ROOM, (dropped) => `… and ${dropped.length} lines more in the record.`).trimEnd();
}
function joined(between, parts) {
	return parts.filter((part) => part !== "").join(between);
}
function worstFirst(one, other) {
	return other.lateBySeconds - one.lateBySeconds || Number(isNews(one)) - Number(isNews(other)) || (one.dueAt ?? Number.MAX_SAFE_INTEGER) - (other.dueAt ?? Number.MAX_SAFE_INTEGER);
}
function isNews(notice) {
	return isDuty(notice) && notice.obligation.do === "notify" && notice.mention.length > 0 && notice.step === "call" && !isByOtherMeans(notice);
}
function isByOtherMeans({ obligation, ...notice }) {
	return notice.otherMeans.some(({ role }) => role === obligation.role);
}
function headline(notice, pen) {
	const { entry } = pen.drawing;
	const [icon, what] = sayingOf(notice, pen.drawing);
	const people = peopleOf(notice, pen);
	return `**${icon} ${drillMark(entry)}${entry.course.priority ?? "Unassessed,"} ${what}**${people === "" ? "" : ` · ${people}`}`;
}
function rowsOf(notices, above, pen) {
	const rows = notices.map((notice) => {
		const [icon, what] = sayingOf(notice, pen.drawing);
		const people = above !== null && String(above.mention) === String(notice.mention) ? "" : peopleOf(notice, pen);
		const times = isNews(notice) ? "" : timesOf(notice, pen);
		const reply = isDuty(notice) ? "" : wordReply(notice.word);
		return `- ${joined(" · ", [
			`${icon} **${capital(what)}**`,
			people,
			times,
			reply
		])}`;
	});
	return rows.length === 0 ? [] : [...rows, ""];
}
function peopleOf(notice, { drawing, told }) {
	const roles = isDuty(notice) ? [notice.obligation.role, notice.obligation.owner].filter((role) => role !== null) : [MANAGER];
	return reachable(notice.mention, {
		roles,
		told
	}, drawing);
}
function sayingOf(notice, drawing) {
	if (!isDuty(notice)) return wordHeadline(notice, drawing);
	const { step, dueAt, lateBySeconds, obligation } = notice;
	if (lateBySeconds > 0 || step.startsWith("rung-") || step.startsWith("repeat-")) {
		const late = lateBySeconds > 0 ? `overdue by ${span(lateBySeconds)}` : "overdue now";
		return ["🔴", `${step.startsWith("repeat-") ? "still " : ""}${late}: ${plainDuty(obligation)}`];
	}
	const role = roleWords(obligation.role ?? "");
	if (isNews(notice)) return ["🔵", `for the ${role} to know`];
	const asked = obligation.do === "engage" && !isByOtherMeans(notice) ? `take it up as ${role}` : plainDuty(obligation);
	const due = dueAt === null ? "to do" : `due in ${span(Math.max(0, dueAt - drawing.now))}`;
	return [step === "remind" ? "🟠" : "🔵", `${due}: ${asked}`];
}
function timesOf(notice, { drawing, zones }, named = false) {
	const instantText = (at) => glance(at, drawing, zones, named);
	if (!isDuty(notice)) return wordTimes(notice.word, instantText);
	return notice.dueAt === null ? "" : instantText(notice.dueAt);
}
function replyOf(notice, drawing) {
	return isDuty(notice) ? replyWords(drawing, isNews(notice) ? null : notice.obligation) : wordReply(notice.word);
}
function endLines({ drawing, zones }) {
	const { notices } = drawing;
	const duties = notices.filter(isDuty);
	const owed = `Owed by the ${[...new Set(duties.map(({ obligation }) => obligation.owner))].map((owner) => roleText(owner, drawing)).join(" and the ")}.`;
	const silent = duties.find((notice) => !isNews(notice) && meetingReply(notice.obligation) === null);
	const done = silent === void 0 ? "" : ` Once done: ${code(meetingCommand(silent.obligation, clip(silent.incident)))}`;
	return [
		...otherMeans(notices).flatMap(([owner, means]) => [tellLine(roleText(owner, drawing), means), ""]),
		...duties.length === 0 ? [] : [owed + done, ""],
		...sentLine(drawing, zones),
		...lateLine(drawing, zones)
	];
}
function sentLine({ sent = [], ...drawing }, zones) {
	const said = sent.flatMap(({ receiver, at }) => at === null ? [] : {
		receiver,
		at
	}).toSorted((one, other) => one.at - other.at).map(({ receiver, at }) => `${code(receiver)} at ${glance(at, drawing, zones)}`);
	return said.length === 0 ? [] : [`Sent by ${[...new Set(said)].slice(0, 10).join(", ")}.`, ""];
}
function lateLine({ notices, lastSweep, ...drawing }, zones) {
	const late = notices.map(({ at }) => at).filter((at) => drawing.now - at > PROMPT);
	if (late.length === 0) return [];
	const first = Math.min(...late);
	const by = `This notice comes ${notices.length > 1 ? "up to " : ""}${span(drawing.now - first)} late`;
	if (lastSweep === null) return [`${by}: no earlier sweep is on record, this may be the first.`, ""];
	const last = glance(lastSweep, drawing, zones);
	return [lastSweep <= first ? `${by}: the watcher was silent since ${last}, as far as is on record (quiet sweeps are recorded every 6 hours).` : `${by}: sweeps ran meanwhile, the last on record at ${last}, so the record came late, or a sweep had to leave this for later.`, ""];
}
// src/delivery/closure-notice.ts
function renderClosureNotice(drawing, zones) {
	const { rows, end } = noticesBelow(drawing, zones);
	const told = new Set(drawing.notices.flatMap(({ otherMeans }) => otherMeans.map(({ role }) => role)));
	const asked = drawing.otherMeans.filter(({ role }) => !told.has(role));
	const fresh = new Set(drawing.notices.filter(isDuty).map(({ obligation }) => obligation));
	return fitted([
		...closedLines(drawing, zones),
		"",
		...gapLines$1(drawing),
		...rows,
		...verdictLines(drawing),
		...owedLines(drawing, zones, fresh),
		...followUpLines(drawing),
		...asked.flatMap((means) => [tellLine(roleText(MANAGER, drawing), means), ""]),
		...end,
		...confidentialLine(drawing)
	]);
}
const CLOSED = ["✅", "closed"];
const STATED_AS = ["🟠", "stated as closed"];
function closedLines(drawing, zones) {
	const { course } = drawing.entry;
	const last = (status) => course.statusChanges.findLast((change) => change.status === status);
	const ended = course.pendingClosing?.point ?? last("closed") ?? last("dismissed");
	const resolved = last("resolved");
	const [icon, word] = course.status === "dismissed" ? ["⚪", "dismissed"] : course.pendingClosing === null ? CLOSED : STATED_AS;
	const at = ended === void 0 ? "" : ` ${glance(ended.at, drawing, zones, true)}`;
	const after = resolved === void 0 ? "" : `, resolved after ${span(resolved.at - course.reportedAt)}`;
	const people = drawing.mention.map((login) => mention(login)).join(" ");
	const reported = `Reported ${glance(course.reportedAt, drawing, zones)}`;
	const over = resolved === void 0 ? "" : `, resolved ${glance(resolved.at, drawing, zones)}`;
	return [`**${icon} ${drillMark(drawing.entry)}${capital(priorityWords(drawing.entry))} ${word}${at}${after}**${people === "" ? "" : ` · ${people}`}`, `${reported}${over}. ${links(drawing)}`.trimEnd()];
}
function gapLines$1({ entry, policyFile, confidential }) {
	const gap = closingGap(entry.course, policyFile.policy, (words) => text(clip(words)));
	return gap === null ? [] : [confidential ? STATED : gap, ""];
}
function completeClosureNotice(body, drawing, zones) {
	const completed = drawing.entry.course.statusChanges.findLast(({ status }) => status === "closed");
	const isGap = body.split("\n").some((line) => line.startsWith(STATED));
	if (completed === void 0 || !isGap) return body;
	return [
		[STATED, [`Complete since ${glance(completed.at, drawing, zones)}.`, ""]],
		[UNDONE, []],
		[DEADLINES, verdictLines(drawing)],
		[OWED, owedLines(drawing, zones)]
	].reduce((drawn, [start, lines]) => withParagraph(drawn, start, lines), body).replace(/^\*\*🟠 ((?:EXERCISE )?\S+) stated as closed /, "**✅ $1 closed ").replace("**Stated as closed ", "**Closed ");
}
function withParagraph(drawn, start, anew) {
	const lines = drawn.split("\n");
	const from = lines.findIndex((line) => line.startsWith(start));
	if (from === -1) return drawn;
	const end = lines.indexOf("", from);
	return lines.toSpliced(from, end === -1 ? lines.length - from : end + 1 - from, ...anew).join("\n");
}
const DEADLINES = "**Deadlines:**";
const UNDONE = "**Not done:**";
const OWED = "**Still owed:**";
function verdictLines({ entry: { obligations } }) {
	const met = obligations.filter(({ state }) => state === "met").length;
	const { late, undone } = shortfalls(obligations);
	return [
		`${DEADLINES} ${met} met, ${late.length} late${late.length === 0 ? "" : `: ${late.join(", ")}`}.`,
		...undone.length === 0 ? [] : ["", `${UNDONE} ${undone.length}: ${undone.join(", ")}.`],
		""
	];
}
function owedLines(drawing, zones, said = new Set()) {
	const owed = worstFirst$1(drawing.entry.obligations.filter((row) => isOwed(row) && !said.has(row)));
	if (owed.length === 0) return [];
	const rows = owed.map((obligation) => {
		const by = obligation.dueAt === null ? "" : ` by ${glance(obligation.dueAt, drawing, zones)}`;
		return `- ${roleText(obligation.owner, drawing)} to ${isOwnNotice(obligation) ? "be told" : plainDuty(obligation)}${by}`;
	});
	return [
		OWED,
		...rows,
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
// src/delivery/closure.ts
function closureOf(swept, delivered) {
	const { entry, now, mentions } = swept;
	const closing = standingClosing(entry.course);
	if (closing === null || !isCalledFor(entry, mentions.policy)) return null;
	const { at } = closing.completedBy ?? closing.point;
	if (at < now - elapsedSeconds(mentions.policy["catch-up"])) return null;
	const key = closureKey(entry);
	if (delivered.some(({ keys }) => keys.includes(key))) return null;
	const { logins, otherMeans } = resolveMentions(rolesTold(swept), MANAGER, mentions);
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
function closureKey({ file, course }) {
	const place = {
		incident: file.incident.id,
		target: "closed",
		episode: course.reopenings
	};
	return formatKey({
		...place,
		step: "closure"
	});
}
function isClosedUndone({ entry }) {
	return entry.course.status === "closed" && entry.obligations.some(isNotDone);
}
function completedNotice(swept, { comment, marker }) {
	const { entry, shown, policyFile, now, recordUrl, editUrl, mentions } = swept;
	if (!marker.delivered.some(({ keys }) => keys.includes(closureKey(entry))) || entry.course.status !== "closed") return null;
	const drawing = {
		...shown,
		policyFile,
		now,
		recordUrl,
		editUrl
	};
	const body = completeClosureNotice(comment.body, drawing, mentions.zones);
	return body === comment.body ? null : body;
}
const TOLD = new Set([
	"notify",
	"engage",
	"reach"
]);
function rolesTold({ entry }) {
	const roles = entry.obligations.flatMap((obligation) => {
		const { owner } = obligation;
		if (isNotDone(obligation)) return [TOLD.has(obligation.do) ? obligation.role : null, owner];
		return (obligation.do === "notify" || obligation.do === "engage") && obligation.metAt !== null ? [obligation.role] : [];
	});
	return [...new Set(roles)].filter((role) => role !== null);
}
// src/delivery/verify.ts
const LINK = /<a\s([^<>]*)>\s*@([^<>\s]+)\s*<\/a>/g;
const CLASS = /(?:^|\s)class="([^"]*)"/;
const MENTION = /^(?:user|team)-mention$/;
function mentionsIn(html) {
	const links = [...html.matchAll(LINK)].filter(([, attributes = ""]) => CLASS.exec(attributes)?.[1]?.split(" ").some((name) => MENTION.test(name)));
	return new Set(links.map(([, , login = ""]) => loginKey(login)));
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
	const reached = delivery.asked.filter((login) => drawn.has(loginKey(login)));
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
	const reached = new Set(heardOf(delivery).map(({ login }) => loginKey(login)));
	return delivery.asked.filter((login) => !reached.has(loginKey(login)));
}
// src/delivery/manager-notices.ts
function managerNotices(entry, delivered, context) {
	const oldest = context.now - elapsedSeconds(context.policy["catch-up"]);
	return entry.words.flatMap((word) => {
		const ranks = toldOf(word, delivered)?.keys.map((key) => rankOf(parseKey(key)?.step ?? "call"));
		const furthest = Math.max(-1, ...ranks ?? []);
		const due = word.steps.filter(({ step, at }) => at <= context.now && at >= oldest && rankOf(step) > furthest);
		const highest = due.at(-1);
		if (highest === void 0) return [];
		return [noticeOf(entry, word, highest, {
			keys: due.map(({ step }) => keyOf$1(entry, word, step)),
			...mentionsOf$1(context)
		})];
	});
}
function managerNoticesInstead(entry, delivered, context) {
	return entry.words.flatMap((word) => {
		const told = toldOf(word, delivered);
		const key = parseKey(told?.keys.at(-1) ?? "");
		const step = word.steps.find((one) => one.step === key?.step);
		if (told === void 0 || step === void 0 || unreached(told).length === 0) return [];
		const known = new Set(told.asked.map((login) => loginKey(login)));
		const { logins, otherMeans } = mentionsOf$1(context);
		const others = logins.filter((login) => !known.has(loginKey(login)));
		if (others.length === 0) return [];
		return [noticeOf(entry, word, step, {
			keys: [keyOf$1(entry, word, `${step.step}+fallback`)],
			logins: others,
			otherMeans
		})];
	});
}
function toldOf({ what, number }, delivered) {
	return delivered.find(({ keys }) => {
		const key = parseKey(keys.at(-1) ?? "");
		return key?.target === what && key.episode === number;
	});
}
function mentionsOf$1(context) {
	return resolveMentions([MANAGER], MANAGER, context);
}
function keyOf$1({ file }, { what, number }, step) {
	return formatKey({
		incident: file.incident.id,
		target: what,
		episode: number,
		step
	});
}
function noticeOf({ file }, word, step, { keys, logins, otherMeans }) {
	return {
		key: keys.at(-1) ?? "",
		keys,
		incident: file.incident.id,
		target: word.what,
		...step,
		dueAt: null,
		lateBySeconds: 0,
		mention: logins,
		otherMeans,
		word
	};
}
// src/delivery/notices.ts
function noticesOf(entry, delivered, context) {
	const { id } = entry.file.incident;
	if (!isCalledFor(entry, context.policy)) return {
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
			lateBySeconds: latenessOf(obligation, context.now),
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
		mention: unique(all.flatMap(({ logins }) => logins)),
		otherMeans: [...otherMeans.values()]
	};
}
function latenessOf(obligation, now) {
	return obligation.dueAt === null ? 0 : Math.max(0, now - obligation.dueAt);
}
function byLateness(one, other) {
	if (one.lateBySeconds !== other.lateBySeconds) return other.lateBySeconds - one.lateBySeconds;
	return one.key < other.key ? -1 : 1;
}
function urgencyOf({ course: { priority } }) {
	return priority === null ? 1.5 : Number(priority.slice(1));
}
function mostUrgentFirst(entries) {
	return entries.toSorted((one, other) => urgencyOf(one) - urgencyOf(other));
}
// src/delivery/fallback.ts
function unreachableOf(delivered) {
	const unreachable = new Set(delivered.flatMap((delivery) => unreached(delivery).map((login) => loginKey(login))));
	for (const { login } of delivered.flatMap(heardOf)) unreachable.delete(loginKey(login));
	return unreachable;
}
function fallbackNotices(entry, delivered, context) {
	if (!isCalledFor(entry, context.policy)) return [];
	const words = managerNoticesInstead(entry, delivered, context);
	return [...entry.obligations.flatMap((obligation) => {
		const told = delivered.find(({ keys }) => isOf(obligation, keys.at(-1) ?? ""));
		const key = parseKey(told?.keys.at(-1) ?? "");
		if (told === void 0 || key === null || isFallback(key.step)) return [];
		if (unreached(told).length === 0) return [];
		const notice = noticeInstead(entry, obligation, key.step, told.asked, context);
		return notice === null ? [] : [notice];
	}), ...words];
}
function isOf(obligation, text) {
	const key = parseKey(text);
	return key?.target === obligation.target && key.episode === obligation.episode;
}
function noticeInstead(entry, obligation, told, asked, context) {
	const step = obligation.steps.find((one) => one.step === told);
	if (step === void 0) return null;
	const { logins, otherMeans } = step.step === "call" || step.step === "remind" ? resolveMentions(step.mention, obligation.owner, context) : resolveRung(step.mention, obligation.owner, asked, context);
	const known = new Set(asked.map((login) => loginKey(login)));
	const mention = logins.filter((login) => !known.has(loginKey(login)));
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
		lateBySeconds: latenessOf(obligation, context.now),
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
// src/delivery/proposals.ts
function proposalsOf({ entry, shown: { confidential }, proposals }, delivered) {
	const told = new Set(delivered.flatMap(({ keys }) => keys));
	const fresh = proposals.map((proposal) => ({
		proposal,
		key: keyOf(entry.file.incident.id, proposal)
	})).filter(({ key }) => !told.has(key));
	if (fresh.length === 0) return null;
	const words = fresh.map(({ proposal: { pull, waiting } }) => ({
		pull: pull.number,
		author: pull.author,
		asks: waiting
	}));
	const keys = [...new Set(fresh.map(({ key }) => key))];
	return {
		text: renderProposals(words, confidential),
		deliveries: keys.map((key) => ({
			keys: [key],
			dueAt: null,
			asked: [],
			reached: []
		}))
	};
}
function proposalKeys({ entry, proposals }) {
	return new Set(proposals.map((proposal) => keyOf(entry.file.incident.id, proposal)));
}
function keyOf(incident, { pull, waiting }) {
	const target = `proposed-${fingerprint(proposed(waiting))}`;
	return formatKey({
		incident,
		target,
		episode: pull.number,
		step: "proposal"
	});
}
function renderProposals(proposals, confidential) {
	const lines = proposals.map(({ pull, author, asks }) => {
		return `- #${pull}${author === null ? "" : ` by ${code(author)}`}${confidential ? " proposes a change." : ` proposes ${proposed(asks)}${writer(asks)}.`}`;
	});
	return [
		"**Proposed, and not yet in force:** it would end or ease what is owed here, so it counts once it is merged.",
		"",
		...new Set(lines)
	].join("\n");
}
function writer(asks) {
	const by = "event" in asks ? asks.event.by : void 0;
	return by === void 0 ? "" : `, by ${code(by)}`;
}
function proposed(asks) {
	switch (asks.what) {
		case "entry": return entryWords(asks.event);
		case "change": return `another ${entryWords(asks.event)}`;
		case "removal": return `to take out ${entryWords(asks.event)}`;
		case "key": return `another ${code(asks.key)}`;
		case "deletion": return "to delete the record";
	}
}
function entryWords({ event, at }) {
	return `${code(event)} at ${utc(at)}`;
}
// src/delivery/swept-incident.ts
function markerOf(swept, about, delivered) {
	return {
		about,
		incident: swept.entry.file.incident.id,
		record: swept.blob,
		content: swept.content,
		policy: swept.policyFile.commit,
		delivered,
		...about === "issue" && swept.pull !== null ? { pull: swept.pull } : {}
	};
}
// src/delivery/owed-comment.ts
function owedCommentOf(swept, delivered) {
	const { entry, shown, policyFile, now, recordUrl, editUrl } = swept;
	const { zones } = swept.mentions;
	const owed = noticesOf(entry, delivered, swept.mentions);
	const words = managerNotices(entry, delivered, swept.mentions);
	const said = [...owed.notices, ...words];
	const named = new Set(said.map(matterOf));
	const instead = fallbackNotices(entry, delivered, swept.mentions).filter((notice) => !named.has(matterOf(notice)));
	const notices = [...said, ...instead];
	const closure = closureOf(swept, delivered);
	const { lastSweep } = swept;
	const sent = notices.flatMap(({ key }) => sentIn(swept.sent, key));
	const drawing = {
		...shown,
		policyFile,
		now,
		recordUrl,
		editUrl,
		notices,
		lastSweep,
		sent
	};
	const texts = [];
	const deliveries = [];
	if (closure !== null) {
		const { mention, otherMeans, delivery } = closure;
		texts.push(renderClosureNotice({
			...drawing,
			mention,
			otherMeans
		}, zones));
		deliveries.push(delivery);
	} else if (notices.length > 0) texts.push(renderNoticeComment(drawing, zones));
	deliveries.push(...notices.map((notice) => deliveryOf(notice, swept)));
	const proposals = proposalsOf(swept, delivered);
	if (proposals !== null) {
		texts.push(proposals.text);
		deliveries.push(...proposals.deliveries);
	}
	return {
		body: texts.length === 0 ? null : compose(markerOf(swept, "notice", deliveries), texts.join("\n\n")),
		notices,
		warnings: [...expiredWarning(swept, owed.expired), ...instead.map(insteadWarning)]
	};
}
function matterOf(notice) {
	return isDuty(notice) ? notice.obligation : notice.word;
}
function deliveryOf({ key, keys, dueAt, mention }, { sent: rows }) {
	const sent = sentIn(rows, key);
	return {
		keys,
		dueAt,
		asked: mention,
		reached: mention.length === 0 ? [] : "pending",
		...sent.length === 0 ? {} : { sent }
	};
}
function expiredWarning(swept, expired) {
	if (expired.length === 0) return [];
	const { id } = swept.entry.file.incident;
	return [`${id} (reported ${formatInstant(swept.entry.course.reportedAt)}) has ${expired.length} notices that fell due longer ago than the policy's catch-up, so nobody is told of them. Act on it, or close the record.`];
}
function insteadWarning({ incident, target, mention }) {
	return `${incident}, ${target}: somebody was not notified, so the fallback is told: ${mention.map((login) => `@${login}`).join(" and ")}.`;
}
// src/delivery/existing.ts
function existingByIncident({ found, entries, author, policyFile, sent }) {
	const isOurs = isAmong(authorsOf(author, policyFile.policy));
	const receipts = receiptsIn(entries.map(({ file }) => file));
	const issues = new Map();
	for (const issue of found.issues.toSorted((one, other) => one.number - other.number)) {
		const marker = markerOfIssue(issue, found.comments.get(issue.number) ?? [], isOurs, receipts);
		if (marker === null) continue;
		const id = idKey(marker.incident);
		issues.set(id, [...issues.get(id) ?? [], {
			issue,
			marker
		}]);
	}
	return new Map([...issues].map(([id, own]) => [id, existingOf(own, found, isOurs, sent?.get(id) ?? [])]));
}
function existingOf(issues, found, isOurs, sent) {
	const open = issues.filter(({ issue }) => issue.state === "open");
	const standing = open[0] ?? issues[0] ?? null;
	const comments = existingComments(issues, found, isOurs);
	const unread = issues.map(({ issue }) => issue.number).filter((number) => !found.comments.has(number));
	const noted = issues.flatMap(({ marker }) => marker.delivered);
	return {
		standing,
		duplicates: open.filter((one) => one !== standing),
		comments,
		unread,
		delivered: withSent(mergeDeliveries([...comments.flatMap(({ marker, settled }) => (settled ?? marker).delivered), ...unread.length === 0 ? noted.map((delivery) => withoutLost(delivery, comments)) : noted]), sent)
	};
}
function withoutLost(delivery, comments) {
	const stands = comments.some(({ marker }) => marker.delivered.some(({ keys }) => keys.some((key) => delivery.keys.includes(key))));
	return delivery.reached === "pending" && !stands ? {
		...delivery,
		reached: []
	} : delivery;
}
function existingComments(issues, found, isOurs) {
	const told = new Set();
	return issues.flatMap(({ issue, marker }) => (found.comments.get(issue.number) ?? []).map((comment) => ({
		comment,
		issue: issue.number,
		incident: marker.incident
	}))).toSorted((one, other) => one.comment.id - other.comment.id).flatMap(({ comment, issue, incident }) => {
		const marker = isOurs(comment.author) ? markerIn(comment) : null;
		if (marker?.about !== "notice" || marker.incident !== incident) return [];
		const keys = marker.delivered.flatMap((delivery) => delivery.keys);
		const duplicate = keys.length > 0 && keys.every((key) => told.has(key));
		for (const key of keys) told.add(key);
		return {
			comment,
			issue,
			marker,
			settled: duplicate ? null : settle(marker, comment),
			duplicate
		};
	});
}
// src/delivery/plan.ts
function waitingOf(incidents, notices) {
	return incidents.map((incident) => ({
		incident,
		isUrgent: notices.some((notice) => notice.incident === incident && isUrgent(notice))
	}));
}
function isUrgent(notice) {
	if (!isDuty(notice)) return false;
	const { lateBySeconds, obligation } = notice;
	const { priority } = obligation;
	return lateBySeconds > 0 || priority === "P1" || priority === null;
}
// src/delivery/alerts.ts
function openAlertsOf(delivery, { receivers = {} }) {
	const { sent = [] } = delivery;
	return [...new Set(sent.map(({ receiver }) => receiver))].flatMap((receiver) => {
		if (receivers[receiver]?.type !== "pagerduty") return [];
		const own = sent.filter((one) => one.receiver === receiver);
		const lastAt = lastOf(own.filter((one) => !isEnd(one)));
		if (lastAt === null) return [];
		const ended = (step) => (lastOf(own.filter((one) => one.step === step)) ?? -1) >= lastAt;
		if (ended("resolve")) return [];
		return {
			receiver,
			delivery,
			lastAt,
			isAcknowledged: ended("acknowledge")
		};
	});
}
function lastOf(sent) {
	const accepted = sent.flatMap(({ at }) => at ?? []);
	return accepted.length === 0 ? null : Math.max(...accepted);
}
function endOf(alert, entry) {
	const { course, obligations, file } = entry;
	const key = parseKey(alert.delivery.keys.at(-1) ?? "");
	const row = obligations.find(({ target, episode }) => target === key?.target && episode === key.episode);
	const word = entry.words.find(({ what, number }) => what === key?.target && number === key.episode);
	const endedAt = endInstant(entry);
	if (endedAt !== null && endedAt >= alert.lastAt) return "resolve";
	if (word !== void 0) return word.until === null ? null : "resolve";
	if (row === void 0 || row.state === "cancelled") return "resolve";
	const isCall = row.do === "notify" || row.do === "engage";
	if (!isOwed(row) && (!isCall || endedAt !== null)) return "resolve";
	if (alert.isAcknowledged) return null;
	return row.do === "engage" && row.metAt !== null || file.incident.timeline.some(({ event, at }) => event === "engaged" && at >= alert.lastAt && at >= course.reportedAt) ? "acknowledge" : null;
}
const ENDS = new Set([
	"resolved",
	"closed",
	"dismissed"
]);
function endInstant({ course: { statusChanges } }) {
	const last = statusChanges.findLastIndex(({ status }) => !ENDS.has(status));
	return statusChanges.length > last + 1 ? statusChanges.at(-1)?.at ?? null : null;
}
function hasAlertsLeft(entry, delivered, policy, now) {
	const endedAt = endInstant(entry);
	if (endedAt === null || now > endedAt + elapsedSeconds(policy["catch-up"])) return false;
	return delivered.some((delivery) => openAlertsOf(delivery, policy).length > 0);
}
// src/delivery/receipts.ts
function momentOf(now, delivered) {
	return delivered.reduce((latest, delivery) => Math.max(latest, ...heardOf(delivery).map(({ at }) => at)), now);
}
function applyReceipts(entry, delivered, context, recompute) {
	const { file } = entry;
	const told = notifications(entry, delivered, context);
	const moment = momentOf(context.now, delivered);
	if (told.length === 0 && moment === context.now) return entry;
	const timeline = [...file.incident.timeline, ...told].toSorted((one, other) => one.at - other.at);
	const known = answersOf(recompute)(entry);
	const asked = JSON.stringify([moment, told]);
	const before = known.get(asked);
	if (before !== void 0) return before;
	const { obligations, open } = recompute({
		...file,
		incident: {
			...file.incident,
			timeline
		}
	}, moment) ?? entry;
	const present = {
		...entry,
		obligations,
		open
	};
	known.set(asked, present);
	return present;
}
const answersOf = oncePer((_recompute) => oncePer((_entry) => new Map()));
function notifications(entry, delivered, context) {
	const known = new Set(entry.file.incident.timeline.flatMap((event) => event.event === "notified" ? [nameOf(event.role, event.at)] : []));
	return delivered.flatMap((delivery) => heardOf(delivery).flatMap(({ login, at, via }) => {
		const role = roleReached(delivery, login, entry, context);
		if (role === null || known.has(nameOf(role, at))) return [];
		known.add(nameOf(role, at));
		return {
			event: "notified",
			at,
			role,
			who: login,
			via
		};
	}));
}
function nameOf(role, at) {
	return `${role} ${at}`;
}
// src/text/summary.ts
function summaryIn(body) {
	const lines = body.split(/\r?\n/);
	const start = lines.findIndex((line) => /^## +summary *$/i.test(line)) + 1;
	if (start === 0) return null;
	const from = lines.findIndex((line, index) => index >= start && line.trim() !== "");
	const rest = from === -1 ? [] : lines.slice(from);
	const end = rest.findIndex((line) => line.trim() === "" || line.startsWith("#"));
	const paragraph = rest.slice(0, end === -1 ? rest.length : end).join(" ");
	return paragraph === "" || paragraph.startsWith("<!--") ? null : paragraph;
}
// src/delivery/duty-lines.ts
function dutyLines({ policyFile, zones, now, isPrivate }, instantText, roles = null) {
	const people = isPrivate === true ? policyFile.policy.people : null;
	return dutiesNow(policyFile.policy, zones, now).filter(({ role }) => roles === null || roles.has(role)).map((duty) => dutyLine(duty, {
		name: code,
		bad: (text) => `**${text}**`,
		instantText,
		people
	}));
}
function dutyFingerprint({ policyFile, zones, now }) {
	return dutiesNow(policyFile.policy, zones, now).map(({ rota, shift }) => `duty ${rota} ${shift.on.join("+")} ${shift.why}`);
}
// src/delivery/tracking-head.ts
const SERVICES_SHOWN = 8;
function headLines(owed, drawing, zones) {
	const instantText = (at) => lasting(at, drawing, zones);
	return [
		`**${iconOf(owed, drawing)} ${standing(owed, drawing)}**`,
		holdLine(drawing, instantText),
		whoLine(drawing),
		dutyLineOf(owed, drawing, zones),
		whatLine(drawing),
		whenLine(drawing, zones),
		lastWordLine(drawing, instantText),
		replyWords(drawing, owed[0] ?? null),
		links(drawing)
	].filter((line) => line !== "");
}
function iconOf([worst], drawing) {
	if (worst?.state === "overdue") return "🔴";
	if (openHold(drawing.entry.course) !== null) return "⏸️";
	if (worst === void 0) return drawing.entry.course.status === "dismissed" ? "⚪" : "✅";
	return worst.state === "due-soon" ? "🟠" : "🔵";
}
const FIRST = {
	overdue: "overdue",
	"due-soon": "due soon"
};
function standing([worst], drawing) {
	const { entry, confidential } = drawing;
	const status = openHold(drawing.entry.course) === null ? entry.course.status : "on hold";
	const state = `${drillMark(entry)}${capital(priorityWords(entry))}${confidential ? "" : `${entry.course.priority === null ? "," : ""} ${status}`}`;
	if (worst === void 0) return `${state} · nothing is owed`;
	return `${state} · ${worst.state === "overdue" || worst.state === "due-soon" ? FIRST[worst.state] : "next"}: ${plainDuty(worst)}`;
}
function holdLine(drawing, instantText) {
	const hold = openHold(drawing.entry.course);
	if (hold === null) return "";
	const why = drawing.confidential ? "" : `, because ${text(clip(hold.reason))}`;
	const still = drawing.entry.obligations.find(({ do: asked, dueAt }) => asked === "reach" && dueAt === null);
	const turn = roleText(still?.owner ?? "incident-manager", drawing);
	return `On hold since ${instantText(hold.from)}${why}. It is the turn of the ${turn}: ${code("/resume")} once it goes on; until then its clock stands.`;
}
function whoLine({ entry, confidential }) {
	const { holdings } = entry.course;
	const latest = holdings.filter((held, index) => holdings.findLastIndex(({ role }) => role === held.role) === index);
	if (confidential || latest.length === 0) return "";
	return `Who: ${latest.slice(0, 20).map(({ role, who }) => `${roleWords(role)} ${text(clip(who))}`).join(", ")}`;
}
function dutyLineOf(owed, drawing, zones) {
	const { place, confidential } = drawing;
	if (confidential) return "";
	const roles = new Set(owed.flatMap(({ role, owner }) => [role ?? owner, owner]));
	const lines = dutyLines({
		...drawing,
		zones,
		isPrivate: place === "private"
	}, (at) => lasting(at, drawing, zones), roles);
	return lines.length === 0 ? "" : `On duty: ${lines.join("; ")}`;
}
function whatLine({ entry, confidential }) {
	if (confidential) return "";
	const { services } = entry.file.incident;
	const shown = services.slice(0, SERVICES_SHOWN).map((service) => code(clip(service)));
	const more = services.length > shown.length ? [`${services.length - shown.length} more`] : [];
	const summary = summaryIn(entry.file.body.text);
	return `What: ${summary === null ? "" : `${text(clip(summary))} · `}${[...shown, ...more].join(", ")}`;
}
function whenLine(drawing, zones) {
	const { course } = drawing.entry;
	const reported = `reported ${lasting(course.reportedAt, drawing, zones, true)}`;
	const since = course.statusChanges.at(-1);
	const status = since !== void 0 && since.status !== "reported" && !drawing.confidential ? `, ${since.status} ${lasting(since.at, drawing, zones)}` : "";
	const by = expectedOf(course);
	return `When: ${reported}${status}${by === null ? "" : `, expected to be resolved ${lasting(by, drawing, zones)}`}`;
}
function lastWordLine({ entry }, instantText) {
	const last = entry.course.events.findLast(({ event: { event, note, audience } }) => note !== void 0 && (event === "updated" || audience !== void 0));
	if (last === void 0) return "";
	const { at, by, note = "" } = last.event;
	const who = by === void 0 ? "" : ` · ${text(clip(by))}`;
	return `Last word: ${instantText(at)}${who} · ${text(clip(note))}`;
}
// src/delivery/tracking-issue.ts
const TITLE_LIMIT = 256;
const COMMANDS_SHOWN = 8;
const KEPT_FOR_SETTLED = 2e3;
function renderTrackingIssue(drawing, zones) {
	const all = worstFirst$1(drawing.entry.obligations);
	const owed = all.filter((obligation) => isOwed(obligation));
	const settled = all.filter((obligation) => !isOwed(obligation));
	const head = [
		...headLines(owed, drawing, zones),
		"",
		...gapLines(drawing),
		...confidentialLine(drawing)
	];
	const between = [...commandLines(owed, drawing), ...duplicateLines(drawing, zones)];
	const foot = `<sub>Kept up to date by the sweep: change the record, not this text. Limits: ${policiesText(drawing.entry, drawing.policyFile)}.</sub>`;
	const room = ROOM - [
		...head,
		...between,
		NEXT,
		foot
	].join("\n").length - 200;
	const next = cut(owed.map((obligation) => nextRow(obligation, drawing, zones)), room - KEPT_FOR_SETTLED, more);
	const rows = table([
		"State",
		"What",
		"Due"
	], settled.map((obligation) => settledRow(obligation, drawing, zones)));
	const last = folded(settledWords(settled), cut(rows, room - next.length, (dropped) => `\n${more(dropped)}`));
	return {
		title: titleLine(drawing),
		body: [
			...head,
			...owed.length === 0 ? [] : [
				NEXT,
				next,
				""
			],
			...between,
			...settled.length === 0 ? [] : last,
			foot
		].join("\n")
	};
}
const NEXT = "### What to do next";
function more(dropped) {
	return `… and ${dropped.length} more; \`status\` shows all.`;
}
function settledWords(settled) {
	const late = settled.filter(({ state }) => state === "late").length;
	return `Settled: ${settled.length}${late === 0 ? "" : `, late ${late}`}`;
}
function titleLine({ entry, confidential }) {
	const { id, title } = entry.file.incident;
	const start = `${drillMark(entry) === "" ? "" : `[${drillMark(entry).trim()}] `}[${priorityWords(entry)}] ${visible(id)}`;
	return clip(confidential ? start : `${start}: ${defuse(visible(title))}`, TITLE_LIMIT).trim();
}
function gapLines({ entry, policyFile, confidential }) {
	const gap = closingGap(entry.course, policyFile.policy, (words) => text(clip(words)));
	if (gap === null) return [];
	return [confidential ? STATED : gap, ""];
}
function nextRow(obligation, drawing, zones) {
	const { dueAt, state, owner, approximate } = obligation;
	const [icon, when] = DUE[state === "overdue" || state === "due-soon" ? state : "pending"];
	const due = dueAt === null ? onceWords(obligation) : `${when} ${approximate ? "about " : ""}${lasting(dueAt, drawing, zones)}`;
	return `- ${dueAt === null ? "⏸️" : icon} **${capital(plainDuty(obligation))}** · ${due} · ${roleText(owner, drawing)}`;
}
function commandLines(owed, drawing) {
	const [first] = owed;
	if (first === void 0) return [];
	const { id } = drawing.entry.file.incident;
	const [event, ...details] = meetingEvent(first);
	const keys = [`event: ${event}`, ...details.map((detail) => detail.replace("=", ": "))];
	const commands = owed.slice(0, COMMANDS_SHOWN).map((row) => `- ${capital(plainDuty(row))}: ${code(meetingCommand(row, clip(id)))}`);
	const byHand = `No shell at hand? Edit the record and end its timeline with ${code(`- { at: 2026-12-31T23:59Z, ${keys.join(", ")} }`)}, with the time it was.`;
	return folded("From a shell, or in the record", [
		...commands,
		"",
		byHand
	].join("\n"));
}
function duplicateLines(drawing, zones) {
	const { duplicates } = drawing.entry;
	if (duplicates.length === 0) return [];
	const rows = duplicates.slice(0, 20).map(({ id, at }) => `- ${code(clip(id))}, ${lasting(at, drawing, zones)}`);
	const rest = duplicates.length > 20 ? [`- … and ${duplicates.length - 20} more.`] : [];
	return [
		"### Dismissed as duplicates of it",
		...rows,
		...rest,
		""
	];
}
function settledRow(obligation, drawing, zones) {
	const { dueAt, owner, approximate } = obligation;
	const due = dueAt === null ? "–" : lasting(dueAt, drawing, zones);
	const who = `${roleWords(owner)} to ${dutyAndAnchor(obligation)}`;
	return [
		verdict(obligation, drawing, zones),
		who,
		approximate ? `about ${due}` : due
	];
}
function verdict(obligation, drawing, zones) {
	const { state, metAt, lateBySeconds } = obligation;
	const never = neverDone(obligation);
	if (never !== null) return never;
	if (metAt === null) return stateWords(state);
	const after = state === "late" && lateBySeconds !== null ? `, ${span(lateBySeconds)} after` : "";
	const who = drawing.confidential ? null : metByWords(obligation);
	return `${stateWords(state)} ${lasting(metAt, drawing, zones)}${after}${who === null ? "" : `, ${text(clip(who))}`}`;
}
// src/delivery/tracking.ts
function trackingText(swept, delivered) {
	const { shown, policyFile, recordUrl, editUrl } = swept;
	const now = momentOf(swept.now, delivered);
	const present = delivered.filter((delivery) => isPresent(swept, delivery));
	const { title, body } = renderTrackingIssue({
		...shown,
		policyFile,
		now,
		recordUrl,
		editUrl
	}, swept.mentions.zones);
	return {
		title,
		body: compose(markerOf(swept, "issue", present), body)
	};
}
function isPresent(swept, delivery) {
	const { entry } = swept;
	const key = parseKey(delivery.keys.at(-1) ?? "");
	if (key === null) return false;
	if (key.step === "proposal") return delivery.keys.some((one) => proposalKeys(swept).has(one));
	if (key.step === "closure") return key.episode === entry.course.reopenings;
	if (isAudience(key.target)) return true;
	if (openAlertsOf(delivery, swept.mentions.policy).length > 0) return true;
	if (entry.words.some(({ what, number }) => what === key.target && number === key.episode)) return true;
	return entry.obligations.some((obligation) => obligation.target === key.target && (obligation.episode === key.episode || obligation.do === "notify"));
}
function changeOf(swept, { issue, marker }, delivered, wanted) {
	const { title, body } = trackingText(marker.content === swept.content ? {
		...swept,
		blob: marker.record
	} : swept, delivered);
	const labels = labelChange(issue.labels, labelsOf(swept.shown.entry));
	const change = {
		...title === issue.title ? {} : { title },
		...sameBody(body, issue.body) ? {} : { body },
		...labels === null ? {} : { labels },
		...stateChange(swept, issue.state, marker.content, wanted)
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
// src/delivery/plan-incident.ts
const nothing = {
	needs: [],
	steps: [],
	notices: [],
	receipts: [],
	cost: 0,
	warnings: []
};
function planIncident(swept, existing, read) {
	const { entry } = swept;
	const wanted = entry.open && isCalledFor(entry, swept.mentions.policy);
	const standing = existing?.standing ?? null;
	const isNews = standing === null && isClosedUndone(swept) && closureOf(swept, existing?.delivered ?? []) !== null;
	const isOwed = wanted || isNews;
	const needs = isOwed ? needsOf(standing, read) : [];
	if (needs.length > 0) return {
		...nothing,
		needs,
		notices: owedCommentOf(swept, existing?.delivered ?? []).notices
	};
	if (existing === void 0 || standing === null) return isOwed ? planNew(swept) : nothing;
	if (standing.issue.state === "closed" && !wanted) return nothing;
	return planStanding(swept, existing, standing, wanted);
}
function needsOf(standing, read) {
	if (standing?.issue.state === "open") return [];
	if (!read.closedRead) return [{ need: "closed-issues" }];
	if (standing !== null) return [];
	return read.newestRead ? commentsOf(read.unknown) : [{ need: "newest-issues" }];
}
function commentsOf(issues) {
	return issues.map(({ number }) => ({
		need: "comments",
		issue: number
	}));
}
function planNew(swept) {
	const { body, notices, warnings } = owedCommentOf(swept, []);
	const incident = swept.entry.file.incident.id;
	const labels = labelsOf(swept.shown.entry);
	const create = {
		action: "create-issue",
		incident,
		...trackingText(swept, []),
		labels
	};
	if (body === null) return {
		...nothing,
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
		...nothing,
		steps: [create, comment],
		notices,
		cost: 4,
		warnings
	};
}
function planStanding(swept, existing, standing, wanted) {
	const { entry } = swept;
	const { policy } = swept.mentions;
	const incident = entry.file.incident.id;
	const issue = standing.issue.number;
	const word = owedCommentOf(swept, existing.delivered);
	const pending = existing.delivered.some(({ reached }) => reached === "pending");
	const closing = standing.issue.state === "open" && !wanted;
	const isClosureToldOfAnother = swept.entry.course.status === "closed" && standing.marker.content !== swept.content && existing.delivered.some(({ keys }) => keys.includes(closureKey(swept.entry)));
	if ((word.body !== null || pending || existing.duplicates.length > 0 || closing || isClosureToldOfAnother) && existing.unread.length > 0) {
		const needs = commentsOf(existing.unread.map((number) => ({ number })));
		return {
			...nothing,
			needs,
			notices: word.notices,
			cost: 3
		};
	}
	const corrections = existing.comments.flatMap((comment) => correctComment(comment, incident, completedNotice(swept, comment)));
	const warnings = [...word.warnings, ...existing.comments.flatMap(unreachedWarnings)];
	if (word.body !== null) {
		const comment = {
			action: "comment",
			incident,
			issue,
			body: word.body
		};
		const steps = [...corrections, comment];
		return {
			...nothing,
			steps,
			notices: word.notices,
			cost: steps.length + 2,
			warnings
		};
	}
	const stays = wanted || hasAlertsLeft(entry, existing.delivered, policy, swept.now);
	const change = changeOf(swept, standing, existing.delivered, stays);
	const steps = [
		...corrections,
		...change === null ? [] : [{
			action: "update-issue",
			incident,
			issue,
			change
		}],
		...existing.duplicates.map((duplicate) => closeDuplicate(duplicate, standing))
	];
	const receipts = owedReceipts(swept, existing);
	return {
		...nothing,
		steps,
		receipts,
		cost: steps.length,
		warnings
	};
}
function owedReceipts(swept, existing) {
	if (swept.mentions.policy.receipts === "off" || existing.unread.length > 0) return [];
	return [...receiptsOf(swept, existing.comments), ...messageReceipts(swept, existing.delivered)];
}
function correctComment({ comment, issue, marker, settled, duplicate }, incident, anew) {
	if (duplicate) return [{
		action: "delete-comment",
		incident,
		issue,
		comment: comment.id
	}];
	if (settled === null && anew === null) return [];
	const body = compose(settled ?? marker, partsOf(anew ?? comment.body).text);
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
function closeDuplicate(duplicate, standing) {
	const body = compose({
		...duplicate.marker,
		about: "twin"
	}, `This issue was opened twice. ${standing.issue.url} is the one that stands.`);
	return {
		action: "update-issue",
		incident: duplicate.marker.incident,
		issue: duplicate.issue.number,
		change: {
			body,
			state: "closed",
			stateReason: "not_planned"
		}
	};
}
// src/delivery/plan-sweep.ts
function planSweep(input) {
	const existing = existingByIncident(input);
	const isOurs = isAmong(authorsOf(input.author, input.policyFile.policy));
	const sweptOf = sweptIncidents(input);
	const unknownSince = unknownIn(input.found, isOurs);
	const { taken, left } = withinBudget(input.entries.map((entry) => {
		const known = existing.get(idKey(entry.file.incident.id));
		const swept = sweptOf(entry, known?.delivered ?? []);
		const unknown = unknownSince(entry.course.reportedAt);
		return {
			swept,
			plan: planIncident(swept, known, {
				...input.found,
				unknown
			})
		};
	}).toSorted((one, other) => compareDrafts(one, other)), input.maxWrites);
	const notices = taken.flatMap(({ plan }) => plan.notices);
	return {
		steps: taken.flatMap(({ plan }) => plan.steps),
		notices,
		receipts: taken.flatMap(({ plan }) => plan.receipts),
		needs: uniqueNeeds(taken.flatMap(({ plan }) => plan.needs)),
		warnings: [
			...uncovered(input),
			...unmentioned(notices),
			...taken.flatMap(({ plan }) => plan.warnings)
		],
		waiting: left.flatMap(({ swept, plan }) => waitingOf([swept.entry.file.incident.id], plan.notices))
	};
}
function uncovered({ entries, policyFile: { policy } }) {
	return entries.flatMap((entry) => {
		const { file, course, open } = entry;
		const { id, kind } = file.incident;
		if (!open || !isCalledFor(entry, policy) || isCovered(policy, kind, course.priority)) return [];
		return `No agreement covers ${id}: the policy says nothing of ${Object.hasOwn(policy.kinds, kind) ? `${course.priority ?? "no priority"} of its kind` : "its kind"}, so no deadline is watched.`;
	});
}
function unmentioned(notices) {
	const without = notices.filter(({ mention }) => mention.length === 0);
	if (without.length === 0) return [];
	const incidents = [...new Set(without.map(({ incident }) => incident))].join(", ");
	return [`Nobody can be mentioned in ${without.length} of these notices (${incidents}). Give their roles, the fallback or the incident manager a login under contacts in the policy.`];
}
function sweptIncidents(input) {
	const lastSweep = lastSweepIn(input.found, authorsOf(input.author, input.policyFile.policy));
	return (entry, delivered) => sweptIncidentOf(entry, delivered, input, lastSweep);
}
function sweptIncidentOf(entry, delivered, input, lastSweep) {
	const { policyFile, now, zones } = input;
	const place = input.placeOf(entry.file);
	const mentions = {
		policy: policyFile.policy,
		course: entry.course,
		zones,
		now,
		unreachable: unreachableOf(delivered)
	};
	const present = applyReceipts(entry, delivered, mentions, input.recompute);
	const blob = input.blobs.get(entry.file.path) ?? null;
	return {
		entry: present,
		shown: shownIn(placeOf(input.isPrivate), present, policyFile.policy),
		policyFile,
		now,
		recordUrl: place.url,
		editUrl: place.editUrl,
		pull: place.pull,
		branch: place.branch,
		proposals: input.proposals?.get(idKey(entry.file.incident.id)) ?? [],
		lastSweep,
		blob,
		content: input.contents?.get(entry.file.path) ?? blob,
		mentions,
		sent: sentOf(entry, input)
	};
}
function sentOf({ file }, { sent }) {
	return sent?.get(idKey(file.incident.id)) ?? [];
}
function compareDrafts(one, other) {
	return Number(other.plan.notices.length > 0) - Number(one.plan.notices.length > 0) || urgencyOf(one.swept.entry) - urgencyOf(other.swept.entry) || lateness(other) - lateness(one) || (one.swept.entry.file.incident.id < other.swept.entry.file.incident.id ? -1 : 1);
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
function uniqueNeeds(needs) {
	return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}
export { isDuty as _, endOf as a, compose as b, existingByIncident as c, mostUrgentFirst as d, toldOf as f, wordFully as g, wordBriefly as h, dutyLines as i, owedCommentOf as l, fitted as m, sweptIncidents as n, openAlertsOf as o, unreached as p, dutyFingerprint as r, waitingOf as s, planSweep as t, latenessOf as u, receiptEntry as v, sameBody as x, heardOf as y };
