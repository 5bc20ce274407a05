import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { A as isConfidential, C as paint, D as isPlainText$1, E as wrap, G as trimEndOf, H as policyPath, O as visible, P as placeOf$1, T as terminalLine, U as rotaPathOf, Y as CommandError, k as visibleLines, o as nearest } from "./chunk-CsDEF--I.js";
import { B as ID_PATTERN, C as compareText, G as idKey, O as readGit, X as jsonText, k as runGit, q as sameId, v as countOf, y as nameOrCount } from "./chunk-DM8t71Lm.js";
import { $t as rankOf, At as NOTHING, Bt as isEnd$1, Dt as listOpenPulls, Gt as partsOf, Ht as rankOfStep, It as heardOf, J as tellLeftOut, Jt as formatKey, Kt as withLine, Lt as markerIn, Mt as sweptBranch, Nt as findFileAt, Qt as parseKey, Rt as parseMarker, St as shownIn, U as isOverdue, Ut as formatHiddenLine, Vt as mergeSent, W as tellPresentPolicy, Wt as parseHiddenLine, Xt as isAudience, Y as statusView, Yt as furthestKey, Zt as isFallback, an as isDown, bt as sameBody, cn as statusOf, ct as rostersIn, dn as beforeDeadline, en as FULL, fn as patienceOf, in as explain, kt as pullState, ln as NoAnswer, m as withExactTasks, mn as answersChecked, nn as placeOf$2, on as refusal, ot as dutiesNow, qt as audienceTarget, rn as repositoryOf, sn as refuse, st as dutyLine, tn as parseRepositoryName, vt as compose, yt as missing } from "./chunk-D1Yki4Xb.js";
import { $ as roleText, $t as readRota, A as wordsOf$1, Ai as rotaIn, An as openGit, Ar as folded, Bi as isMailAddress, Br as defuse, Bt as isOwed$1, Ci as isEnded, Cr as utcAndLocal, Ct as plainDuty, D as followUpsInOrder, Dt as stateWords, Ei as everybodyOf, En as ledgerOf$1, Er as code, G as glance, Gr as followUpsOf, H as clip, Hn as blobId, Ht as UnusablePolicy, J as links, Jr as overdueFrom, Jt as readingOf, Li as isMadeUpLogin, Lr as table, Mi as overdueReview, Mt as ledgerOf, Nr as link, Oi as peopleOf$1, On as parsePolicyBytes, Or as cut, Pr as mention, Q as replyWords, Ri as isPlaceholder, Rr as text, Si as isSentBeside, Sr as utc, T as dueDay, U as clipWords, Ut as policyFaults, V as ROOM, Vi as absencesFor, Vr as isCovered, Vt as firstById, W as confidentialLine, Wi as oncePer, Wr as TASK_OWNER, X as policiesText, Y as moment$1, Yr as countRaises, Z as policyText, Zr as priorityPeriods, _n as askedWorker, ai as openHold, ar as onDuty, at as closingGap, bi as isDrill, bt as metByWords, ci as closingNumber, cr as presentAt, di as standingClosing, dt as DUE$1, fi as presentHolder, ft as capital, gt as expectedOf, hi as isNamedFor, hr as eventDetails, ht as dutyAndAnchor, in as loadZones, ir as shiftsBetween, it as STATED, ji as withCover, jt as gather, k as trackedWords, ki as rotaFileAt, kt as worstFirst$2, ln as openSource, nt as meetingEvent, on as readPolicies, or as openClocks, ot as neverDone, pi as MANAGER, pr as drawHead, pt as drillMark, q as lasting, qr as openZone, rt as meetingReply, si as roleWords, st as shortfalls, tt as meetingCommand, vr as dateIn, vt as isOwed, wr as utcAndLocalBelow, wt as priorityWords, xi as isLive, xr as span, xt as onceWords, yi as isCalledFor, yr as inUtcAlone, yt as isOwnNotice, zt as isNotDone } from "./chunk-BU5pFG3X.js";
import { At as InstantSchema, B as parseExactDocument, Bt as instantOf, Et as sameLogin, F as asTyped, Gt as parseInstant, H as findFences, It as elapsedSeconds, L as nodeAt, Mt as DAY$2, N as readPlainYaml, Pt as HOUR$1, Qt as array, Tt as loginKey, Wt as parseDuration, _ as lineStart, b as itemAdded, f as sorted, fn as string, g as lineEndOf, h as lineAfter, ht as URGENCIES, j as meantInstant, l as typedRecord, m as applyEdits, nn as int, o as parseRecord, p as findHead, rn as literal, s as parseRecordText, sn as object, st as IMPACTS, ut as PrioritySchema, wt as isLogin, z as pairOf, zt as formatInstant } from "./chunk-DooBvNNt.js";
// src/delivery/mentions.ts
const MANAGEMENT = "management";
function resolveMentions(roles, owner, context) {
	const logins = [];
	const otherMeans = [];
	for (const role of unique(roles)) {
		const own = loginsOf(role, context);
		logins.push(...own);
		const absent = absentOf(role, context);
		if (hears(own, context) && absent?.why !== "gap") continue;
		const contact = context.policy.contacts[role];
		otherMeans.push({
			role,
			name: real(contact?.name),
			email: real(contact?.email),
			phone: real(contact?.phone),
			...absent === null ? {} : { absent }
		});
		logins.push(...fallbackLogins([role], context));
		if (absent?.why === "gap") logins.push(...loginsOf(MANAGEMENT, context));
		const owners = loginsOf(owner, context);
		logins.push(...owners, ...hears(owners, context) ? [] : fallbackLogins([owner], context));
	}
	return {
		logins: unique(logins),
		otherMeans
	};
}
function resolveRung(roles, owner, called, context) {
	const mentions = resolveMentions(roles, owner, context);
	const vain = new Set([...called.map((login) => loginKey(login)), ...context.unreachable ?? []]);
	if (!mentions.logins.every((login) => vain.has(loginKey(login)))) return mentions;
	return {
		...mentions,
		logins: unique([...mentions.logins, ...fallbackLogins(roles, context, vain)])
	};
}
function real(detail) {
	return detail === void 0 || isPlaceholder(detail) ? null : detail;
}
function loginsOf(role, context) {
	const contact = context.policy.contacts[role];
	const holder = knownHolder(role, context);
	return presentOf(holder === void 0 ? [...contact?.logins ?? [], ...dutyOf(contact, context)?.on ?? []] : [holder], role, context);
}
function knownHolder(role, { policy, course }) {
	const holder = course === null ? null : presentHolder(course, role);
	return holder === null || isOnRota(role, holder, { policy }) ? void 0 : knownLogin(holder, policy);
}
function isOnRota(role, who, { policy }) {
	const roster = policy.contacts[role]?.roster;
	return roster !== void 0 && everybodyOf(roster).some((one) => sameLogin(one, who));
}
function dutyOf(contact, { now, zones }) {
	return contact?.roster === void 0 ? null : onDuty(contact.roster, now, openClocks(zones));
}
function presentOf(people, role, context) {
	const { policy, zones, now } = context;
	const away = absencesFor(role, policy);
	const clock = openZone(policy.timezone, zones);
	return unique(people.map((login) => presentAt(login, away, now, clock))).filter((login) => !isMadeUpLogin(login));
}
function absentOf(role, context) {
	const contact = context.policy.contacts[role];
	const duty = dutyOf(contact, context);
	if (contact?.rota === void 0 || duty === null || duty.on.length > 0) return null;
	if (knownHolder(role, context) !== void 0) return null;
	return {
		rota: contact.rota,
		why: duty.why === "off" ? "off" : "gap"
	};
}
function concernedBy(roles, owner, context) {
	const heard = roles.flatMap((role) => {
		const instead = loginsOf(role, context).length > 0 ? [] : [owner, ...chainOf(owner, context)];
		return [
			role,
			...chainOf(role, context),
			...instead
		];
	}).flatMap((role) => {
		const roster = context.policy.contacts[role]?.roster;
		return [...loginsOf(role, context), ...roster === void 0 ? [] : everybodyOf(roster)];
	});
	return new Set(heard.map((login) => loginKey(login)));
}
function chainOf(start, { policy }) {
	const chain = [];
	const seen = new Set([start]);
	let role = policy.contacts[start]?.fallback;
	while (role !== void 0 && !seen.has(role)) {
		seen.add(role);
		chain.push(role);
		role = policy.contacts[role]?.fallback;
	}
	return chain;
}
function hears(logins, { unreachable }) {
	return logins.some((login) => unreachable?.has(loginKey(login)) !== true);
}
function fallbackLogins(roles, context, vain = context.unreachable ?? new Set()) {
	const found = [];
	for (const start of roles) for (const role of chainOf(start, context)) {
		const logins = loginsOf(role, context);
		found.push(...logins);
		if (logins.some((login) => !vain.has(loginKey(login)))) break;
	}
	return found;
}
function knownLogin(who, { contacts }) {
	return namedIn(contacts).get(loginKey(who));
}
const namedIn = oncePer((contacts) => {
	const named = Object.values(contacts).flatMap((contact) => [
		...contact.logins,
		...contact.roster === void 0 ? [] : everybodyOf(contact.roster),
		...contact.away.flatMap(({ who: absent, cover }) => [absent, cover])
	]);
	return new Map(named.toReversed().map((login) => [loginKey(login), login]));
});
function unique(logins) {
	const seen = new Set();
	return logins.filter((login) => {
		const known = seen.has(loginKey(login));
		seen.add(loginKey(login));
		return !known;
	});
}
// src/clock/obligation.ts
function lastRow(rows) {
	return rows.toSorted((one, other) => other.anchorAt - one.anchorAt)[0];
}
// src/model/address.ts
const COMMENT = /^https?:\/\/([^/\s]+)\/[^/\s]+\/[^/\s]+\/(?:issues|pull)\/\d+#issuecomment-(\d+)$/i;
function addressKey(url) {
	const [, site, comment] = COMMENT.exec(url) ?? [];
	return site === void 0 ? url : `${site.toLowerCase()}#issuecomment-${comment}`;
}
function isSameAddress(one, other) {
	return addressKey(one).toLowerCase() === addressKey(other).toLowerCase();
}
function isNamedIn(timeline, url) {
	return timeline.some((event) => isSameAddress(event.url ?? "", url));
}
function isCommentAddress(url) {
	return COMMENT.test(url);
}
// src/model/receipt-words.ts
const ACCEPTED = "Accepted by the receiver ";
function receiptOf({ via, url, note }) {
	if (via === void 0) return null;
	if (via === "github") return url === void 0 ? null : "github";
	const rest = note?.startsWith("Accepted by the receiver ") === true ? note.slice(25) : "";
	return rest === via || rest.startsWith(`${via} as `) ? "receiver" : null;
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
	const target = furthestKey(delivery)?.target;
	const about = lastRow(obligations.filter((obligation) => obligation.target === target));
	const concerned = about?.do === "notify" || about?.do === "engage" ? [about.role] : [];
	const owner = about?.owner ?? "incident-manager";
	return [
		...concerned,
		owner,
		...Object.keys(context.policy.contacts)
	].find((role) => role !== null && (loginsOf(role, context).some((one) => sameLogin(one, login)) || isOnRota(role, login, context))) ?? null;
}
// src/parse/keep-head.ts
function keepHead(text, path, { draw, wanted = false }, exact) {
	if (!wanted && !text.includes("<!-- incident-ledger:head")) return text;
	const { fences } = findFences(path, text);
	if (fences === null) return text;
	const head = findHead(text, fences);
	const rest = text.slice(fences.bodyStart);
	if (head === null && (!wanted || rest.trimStart().startsWith("<!-- incident-ledger:head"))) return text;
	const { file } = parseRecordText(path, text, exact);
	if (file === null) return text;
	const eol = lineEndOf(text);
	const lines = draw(file.incident).split("\n").join(eol);
	if (head !== null) {
		const isLast = !text.slice(0, head.end).endsWith("\n");
		return applyEdits(text, [{
			...head,
			text: isLast ? lines : lines + eol
		}]);
	}
	const before = text.slice(0, fences.bodyStart);
	const gap = rest === "" || /^\r?\n/.test(rest) ? "" : eol;
	return `${before}${before.endsWith("\n") ? "" : eol}${lines}${eol}${gap}${rest}`;
}
function withoutHead(text, path) {
	if (!text.includes("<!-- incident-ledger:head")) return text;
	const { fences } = findFences(path, text);
	const head = fences === null ? null : findHead(text, fences);
	return head === null || fences === null ? text : text.slice(0, fences.bodyStart) + text.slice(head.end);
}
// src/parse/format-record.ts
const SUMMARY_KEYS = [
	"status",
	"priority",
	"impact",
	"urgency"
];
function formatRecord(text, path, { summary, instants }, exact) {
	const { fences } = findFences(path, text);
	if (fences === null) return text;
	const document = parseExactDocument(text, fences, exact);
	const root = document.contents;
	if (document.errors.length > 0 || !exact.isMap(root)) return text;
	const timeline = instants === "normal" ? nodeAt(document, ["timeline"], exact) : null;
	const edits = [...exact.isSeq(timeline) ? timeline.items.flatMap((one) => momentEdits(text, one, exact)) : [], ...summaryEdits(text, root, summary, exact)];
	return applyEdits(text, edits);
}
function momentEdits(text, entry, exact) {
	if (!exact.isMap(entry)) return [];
	return ["at", "expected"].flatMap((key) => {
		const value = pairOf(entry.items, key, exact)?.value;
		return exact.isScalar(value) ? instantEdit(text, value) : [];
	});
}
function instantEdit(text, scalar) {
	if (typeof scalar.value !== "string") return [];
	const instant = parseInstant(scalar.value);
	if (typeof instant !== "number") return [];
	return replaced(text, scalar, formatInstant(instant));
}
function replaced(text, scalar, word) {
	const [start, end] = scalar.range ?? [];
	if (start === void 0 || end === void 0 || scalar.type?.startsWith("BLOCK") === true) return [];
	const quote = scalar.type === "QUOTE_DOUBLE" ? "\"" : scalar.type === "QUOTE_SINGLE" ? "'" : "";
	return [{
		start,
		end,
		text: `${text[start - 1] === ":" ? " " : ""}${quote}${word}${quote}`
	}];
}
function summaryEdits(text, root, summary, exact) {
	const edits = [];
	let after = pairOf(root.items, "services", exact) ?? pairOf(root.items, "kind", exact);
	for (const key of SUMMARY_KEYS) {
		const wanted = summary[key];
		const pair = pairOf(root.items, key, exact);
		if (pair === null) {
			if (wanted !== null && after !== null && root.flow !== true) edits.push(insertion$1(text, after, key, wanted, exact));
			continue;
		}
		if (wanted === null) {
			if (root.flow !== true) edits.push(removal$1(text, pair, exact));
			continue;
		}
		if (exact.isScalar(pair.value)) edits.push(...replaced(text, pair.value, wanted));
		after = pair;
	}
	return edits;
}
function insertion$1(text, after, key, value, exact) {
	const keyStart = exact.isNode(after.key) ? after.key.range?.[0] ?? 0 : 0;
	const indent = text.slice(lineStart(text, keyStart), keyStart);
	const at = endOfLines(text, after, exact);
	return {
		start: at,
		end: at,
		text: `${indent}${key}: ${value}${lineEndOf(text)}`
	};
}
function removal$1(text, pair, exact) {
	return {
		start: exact.isNode(pair.key) ? lineStart(text, pair.key.range?.[0] ?? 0) : 0,
		end: endOfLines(text, pair, exact),
		text: ""
	};
}
function endOfLines(text, pair, exact) {
	return lineAfter(text, lastOffset(pair.value, exact) ?? lastOffset(pair.key, exact) ?? 0);
}
function lastOffset(node, exact) {
	if (exact.isCollection(node) && node.flow !== true) {
		const last = node.items.at(-1);
		const inner = exact.isPair(last) ? lastOffset(last.value, exact) ?? lastOffset(last.key, exact) : lastOffset(last, exact);
		if (inner !== null) return inner;
	}
	return exact.isNode(node) ? node.range?.[1] ?? null : null;
}
// src/parse/yaml-text.ts
function yamlPart(key, value, indent) {
	const pad = " ".repeat(indent);
	if (isMaps(value)) return [`${pad}${key}:`, ...value.map((fields) => `${pad}  - ${yamlBraces(fields)}`)];
	if (isYamlFields(value)) return [`${pad}${key}:`, ...yamlLines(value, indent + 2)];
	return yamlLines({ [key]: value }, indent);
}
function isMaps(value) {
	return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "object");
}
function isYamlFields(value) {
	return typeof value === "object" && !Array.isArray(value);
}
const TO_ESCAPE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
function yamlLines(fields, indent) {
	const pad = " ".repeat(indent);
	return Object.entries(fields).flatMap(([key, value]) => {
		if (value === void 0) return [];
		if (typeof value === "string" && isBlock(value)) return [`${pad}${key}: |-`, ...value.split("\n").map((line) => line === "" ? "" : `${pad}  ${line}`)];
		return [`${pad}${key}: ${yamlValue(value)}`];
	});
}
function yamlValue(value) {
	if (typeof value === "boolean") return String(value);
	if (typeof value === "string") return yamlScalar(value, isPlainText(value));
	return `[${value.map((item) => yamlWord(item)).join(", ")}]`;
}
function yamlWord(text) {
	return yamlScalar(text, isPlainItem(text));
}
function yamlBraces(fields) {
	return `{ ${Object.entries(fields).flatMap(([key, value]) => {
		if (value === void 0) return [];
		return [`${key}: ${typeof value === "string" ? yamlWord(value) : yamlValue(value)}`];
	}).join(", ")} }`;
}
function yamlScalar(text, plain) {
	if (plain) return text;
	return JSON.stringify(text).replaceAll(TO_ESCAPE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isPlainText(text) {
	return survives(`k: ${text}`, (read) => read === text);
}
function isPlainItem(text) {
	return survives(`k: [${text}]`, (read) => Array.isArray(read) && read[0] === text);
}
function survives(line, same) {
	const read = readPlainYaml(line);
	return typeof read === "object" && read !== null && "k" in read && same(read.k);
}
function isBlock(text) {
	return text.includes("\n") && text.split("\n").every((line) => line === line.trim()) && !/^\n|\n$/.test(text) && !/[\u0000-\u0009\u000B-\u001F]/.test(text) && text.search(TO_ESCAPE) === -1;
}
// src/parse/edit-list.ts
function insertion(text, list, coming, exact) {
	return list.flow === true ? inBrackets(list, coming, exact) : onLines(text, list, coming, exact);
}
function removal(text, list, index, exact) {
	const item = list.items[index];
	if (!exact.isNode(item) || item.range === void 0 || item.range === null) return null;
	const [start] = item.range;
	const end = lastOffset(item, exact) ?? start;
	if (list.flow === true) return withComma(text, start, end);
	const dash = text.lastIndexOf("-", start - 1);
	return {
		start: lineStart(text, dash),
		end: lineAfter(text, end),
		text: ""
	};
}
function withComma(text, start, end) {
	const comma = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
	if (comma !== void 0) return {
		start,
		end: end + comma,
		text: ""
	};
	const before = text.slice(0, start).trimEnd();
	return {
		start: before.endsWith(",") ? before.length - 1 : start,
		end,
		text: ""
	};
}
function nextEdit(text, list, value, exact) {
	if (!Array.isArray(value)) return null;
	const wanted = value.map((one) => sorted(one));
	const there = list.items.map((item) => exact.isNode(item) ? sorted(item.toJSON()) : "");
	const kept = there.filter((one) => wanted.includes(one));
	if (kept.length === 0 || kept.some((one, at) => one !== wanted[at])) return null;
	const gone = there.findLastIndex((one) => !wanted.includes(one));
	if (gone !== -1) return removal(text, list, gone, exact);
	const item = value[kept.length];
	if (!isItem(item)) return "done";
	const last = list.items.at(-1);
	const inBraces = exact.isMap(last) && last.flow === true;
	return insertion(text, list, {
		after: kept.length - 1,
		item,
		inBraces
	}, exact);
}
function onOneLine(item) {
	return typeof item === "string" ? yamlWord(item) : yamlBraces(item);
}
function isItem(value) {
	return typeof value === "string" || typeof value === "object" && value !== null;
}
function onLines(text, list, { after: index, item, inBraces = false }, exact) {
	const model = list.items[Math.max(0, index)];
	const first = list.items[0];
	if (!exact.isNode(model) || !exact.isNode(first)) return null;
	const dash = text.lastIndexOf("-", (first.range?.[0] ?? 0) - 1);
	const indent = dash - lineStart(text, dash);
	const eol = lineEndOf(text);
	const written = (typeof item === "string" || inBraces ? [onOneLine(item)] : yamlLines(item, indent + 2)).map((line, at) => at === 0 ? `${" ".repeat(indent)}- ${line.trimStart()}` : line).map((line) => line + eol).join("");
	const start = index === -1 ? lineStart(text, dash) : lineAfter(text, lastOffset(model, exact) ?? 0);
	return {
		start,
		end: start,
		text: written
	};
}
function inBrackets(list, { after: index, item }, exact) {
	const model = list.items[Math.max(0, index)];
	if (!exact.isNode(model)) return null;
	const [start = 0, end = 0] = model.range ?? [];
	const written = onOneLine(item);
	return index === -1 ? {
		start,
		end: start,
		text: `${written}, `
	} : {
		start: end,
		end,
		text: `, ${written}`
	};
}
// src/parse/append-event.ts
function appendEvent(text, path, entry, exact) {
	const { fences } = findFences(path, text);
	if (fences === null) return null;
	const document = parseExactDocument(text, fences, exact);
	if (document.errors.length > 0) return null;
	const timeline = nodeAt(document, ["timeline"], exact);
	if (!exact.isSeq(timeline)) return null;
	const index = lastNotLater(timeline, entry.at, exact);
	const edit = insertion(text, timeline, {
		after: index,
		item: entry
	}, exact);
	if (edit === null) return null;
	const written = applyEdits(text, [edit]);
	return holdsEntry(written, path, {
		timeline,
		at: index + 1,
		entry
	}, exact) ? written : null;
}
function holdsEntry(written, path, { timeline, at, entry }, exact) {
	const { fences } = findFences(path, written);
	if (fences === null) return false;
	const document = parseExactDocument(written, fences, exact);
	const found = nodeAt(document, ["timeline"], exact);
	if (document.errors.length > 0 || !exact.isSeq(found)) return false;
	const fields = Object.entries(entry).filter(([, value]) => value !== void 0);
	const wanted = valuesOf(timeline);
	wanted.splice(at, 0, JSON.stringify(Object.fromEntries(fields)));
	const values = valuesOf(found);
	return values.length === wanted.length && values.every((value, index) => value === wanted[index]);
}
function valuesOf(timeline) {
	return timeline.items.map((item) => JSON.stringify(item));
}
function lastNotLater(timeline, at, exact) {
	const moment = parseInstant(at);
	return timeline.items.findLastIndex((item) => {
		const value = exact.isMap(item) ? pairOf(item.items, "at", exact)?.value : null;
		const other = exact.isScalar(value) && typeof value.value === "string" ? parseInstant(value.value) : null;
		return typeof other === "number" && typeof moment === "number" && other <= moment;
	});
}
// src/parse/receipt-text.ts
function appendReceipts(text, path, receipts, exact) {
	let written = text;
	for (const { at, role, who, note, via = "github", url } of receipts) written = written === null ? null : appendEvent(written, path, {
		at,
		event: "notified",
		role,
		who,
		note,
		via,
		url
	}, exact);
	return written;
}
const ON_LINES = /^- at: \S+\n {2}event: notified\n(?: {2}(?:role|who|note): [^\r\n]+\n){1,3} {2}via: github\n {2}url: \S+$/;
const OF_MESSAGE = /^- at: \S+\n {2}event: notified\n {2}role: [^\r\n]+\n {2}who: [^\r\n]+\n {2}note: "?Accepted by the receiver [^\r\n]+\n {2}via: [a-z0-9-]+$/;
const IN_BRACKETS = /^, \{ at: [^\s,{}]+, event: notified, (?:(?:role|who|note): (?:"[^"\r\n]*"|[^",{}\r\n]*), ){1,3}via: github, url: (?:"[^"\r\n]*"|[^"\s,{}]+) \}$/;
const MESSAGE_IN_BRACKETS = /^, \{ at: [^\s,{}]+, event: notified, role: [^",{}\r\n]+, who: [^,{}\r\n]+, note: "?Accepted by the receiver [^",{}\r\n]+"?, via: [a-z0-9-]+ \}$/;
const LINES = [
	5,
	6,
	7
];
function withoutReceipts(text) {
	if (!text.includes("via: github") && !text.includes("Accepted by the receiver ")) return text;
	const lines = text.split("\n");
	const kept = [];
	for (let at = 0; at < lines.length;) {
		const count = receiptLines(lines, at);
		kept.push(...lines.slice(at, at + (count === 0 ? 1 : 0)));
		at += Math.max(1, count);
	}
	return kept.join("\n").replaceAll(/, \{ at: [^{}\r\n]*\}/g, (entry) => IN_BRACKETS.test(entry) || MESSAGE_IN_BRACKETS.test(entry) ? "" : entry);
}
function receiptLines(lines, at) {
	const indent = /^ *(?=- at: )/.exec(lines[at] ?? "")?.[0];
	if (indent === void 0) return 0;
	const own = lines.slice(at, at + LINES[2]).map((line) => line.startsWith(indent) ? trimEndOf(line.slice(indent.length), "\r") : "");
	return LINES.find((count) => {
		const form = own.slice(0, count).join("\n");
		return ON_LINES.test(form) || OF_MESSAGE.test(form);
	}) ?? 0;
}
// src/github/commit-files.ts
const TRIES = 8;
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
		...placeOf$2(repository),
		ref: `heads/${branch}`
	});
	return data.object.sha;
}
async function editedAt(repository, head, files) {
	const texts = new Map();
	const missing = [];
	for (const { path, edit, create } of files) {
		const file = await findFileAt(repository, head, path);
		if (file === null && create !== void 0) {
			texts.set(path, create);
			continue;
		}
		if (file === null) {
			missing.push(path);
			continue;
		}
		const text = Buffer.from(file.bytes).toString("utf8");
		if (!Buffer.from(text, "utf8").equals(file.bytes)) continue;
		const edited = await edit(text);
		if (edited !== null && edited !== text) texts.set(path, edited);
	}
	return {
		texts,
		missing
	};
}
async function makeCommit(repository, head, message, texts) {
	const { git } = repository.client.rest;
	const place = placeOf$2(repository);
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
		...placeOf$2(repository),
		ref: `heads/${branch}`,
		sha,
		force: false
	});
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
		if (outcome.outcome === "committed") log(`Noted on ${branch} whom GitHub notified: ${countOf(outcome.texts.size, "record")}, ${outcome.sha}.`);
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
			const written = entries.length === 0 ? null : appendReceipts(text, path, entries, yaml);
			return written === null ? null : keepHead(written, path, { draw: drawHead }, yaml);
		}
	}));
}
function holds(text, receipt) {
	const { role, who, note, via, url } = receiptEntry(receipt);
	const fields = [["role", role], who === void 0 ? ["note", note ?? ""] : ["who", who]];
	if (url === void 0) fields.push(["via", via ?? ""], ["at", formatInstant(receipt.at)]);
	return text.toLowerCase().split(/^ *- |\{/m).some((entry) => fields.every(([key, value]) => says(entry, key, value)) && (url === void 0 || names(entry, url)));
}
function names(entry, url) {
	const [, ...found] = entry.split("url: ");
	return found.some((rest) => {
		const [typed = ""] = rest.replace(/^"/, "").split(/["\s,}]/, 1);
		return isSameAddress(typed, url);
	});
}
function says(entry, key, value) {
	const [, ...found] = entry.split(`${key}: `);
	return found.some((rest) => {
		const bare = rest.replace(/^"/, "");
		const behind = bare.slice(value.length).replace(/^"/, "");
		return bare.startsWith(value.toLowerCase()) && /^(?:$|[\s,}])/.test(behind);
	});
}
function messageOf(receipts) {
	const ids = [...new Set(receipts.map(({ incident }) => incident))].toSorted();
	const what = nameOrCount(ids, "incident");
	const lines = ids.map((id) => {
		const count = receipts.filter(({ incident }) => incident === id).length;
		return `- ${id}: ${countOf(count, "verified mention")}`;
	});
	return `${RECEIPT_SUBJECT} ${what}\n\n${lines.join("\n")}`;
}
function refusalWords(branch, { sentence, remedy }) {
	return `The records on ${branch} did not learn whom GitHub notified; the markers in the comments remain the proof. ${sentence} ${remedy} Or set \`receipts: off\` in the policy.`;
}
// src/github/present-head.ts
async function branchHead(repository, branch) {
	const { data } = await repository.client.rest.git.getRef({
		...placeOf$2(repository),
		ref: `heads/${branch}`
	}).catch(refuse(`say where ${branch} stands`, "contents: read", 3));
	return data.object.sha;
}
async function commitDate(repository, commit) {
	const { data } = await repository.client.rest.git.getCommit({
		...placeOf$2(repository),
		commit_sha: commit
	}).catch(refuse(`read the commit ${commit}`, "contents: read", 3));
	const at = parseInstant(data.committer.date);
	return typeof at === "number" ? at : 0;
}
async function presentPull(repository, number) {
	const { data } = await repository.client.rest.pulls.get({
		...placeOf$2(repository),
		pull_number: number
	}).catch(refuse(`say where pull request ${number} stands`, "pull-requests: read", 3));
	return {
		isOpen: data.state === "open",
		headSha: data.head.sha,
		baseSha: data.base.sha
	};
}
const MOST_RECEIPTS = 10;
async function hasMoved(repository, branch, from) {
	const { git } = repository.client.rest;
	const place = placeOf$2(repository);
	try {
		const { data } = await git.getRef({
			...place,
			ref: `heads/${branch}`
		});
		let { sha } = data.object;
		for (let steps = 0; sha !== from; steps += 1) {
			if (steps === MOST_RECEIPTS) return true;
			const { data: commit } = await git.getCommit({
				...place,
				commit_sha: sha
			});
			const [parent, ...others] = Array.isArray(commit.parents) ? commit.parents : [];
			if (parent === void 0 || others.length > 0 || !isReceipt(commit)) return true;
			({sha} = parent);
		}
		return false;
	} catch (error) {
		if (statusOf(error) === 404) return true;
		throw refusal(error, `say where ${branch} stands`, "contents: read", 3);
	}
}
function isReceipt({ message }) {
	return message?.startsWith(RECEIPT_SUBJECT) === true;
}
// src/store/read-records.ts
const LIMITS = {
	first: 1e3,
	again: 5e3,
	whole: 6e4
};
function unmergedReader(worker, limits = LIMITS) {
	return async (records) => {
		const asked = askedWorker(worker);
		const end = performance.now() + limits.whole;
		const read = new Map();
		const unread = new Map();
		const lateness = (record) => unread.has(record) ? 1 : 0;
		try {
			for (const limit of [limits.first, limits.again]) {
				const slow = new Set();
				for (const record of records.toSorted((a, b) => lateness(a) - lateness(b))) {
					const left = Math.min(limit, end - performance.now());
					if (read.has(record) || unread.get(record) === "failed" || left <= 0) continue;
					if (slow.has(record.pull)) continue;
					const { path, bytes } = record;
					const answer = await asked.ask({
						path,
						bytes
					}, left);
					if (typeof answer === "object") read.set(record, answer);
					else {
						slow.add(record.pull);
						unread.set(record, answer);
					}
				}
			}
		} finally {
			await asked.end();
		}
		return records.map((record) => {
			const { path, bytes } = record;
			const finding = findingOf(path, unread.get(record) ?? "late", limits.again);
			return read.get(record) ?? {
				...typedRecord(path, bytes),
				findings: [finding]
			};
		});
	};
}
function findingOf(path, why, limit) {
	return {
		rule: "record-time",
		severity: "error",
		path,
		line: 1,
		column: 1,
		message: why === "late" ? `The record took longer than ${limit / 1e3} s to read, or stands beside one that did; nothing in it is checked.` : "The record could not be read: its reader came to an end over it; nothing in it is checked.",
		hint: "Look for very long lines and very long runs of one character, and move them into an attachment."
	};
}
// src/model/record-path.ts
function isRecordPath(dir, path) {
	const prefix = dir === "" || dir === "." ? "" : `${dir}/`;
	if (!path.startsWith(prefix) || !path.endsWith(".md")) return false;
	const folders = path.slice(prefix.length).split("/");
	return folders.pop() !== "README.md" && !folders.some((folder) => ID_PATTERN.test(folder));
}
// src/github/pace.ts
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const WRITES = [{
	most: 80,
	within: MINUTE
}, {
	most: 500,
	within: HOUR
}];
const REQUESTS = [{
	most: 1e3,
	within: HOUR
}];
const machineTicks = {
	now: () => performance.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
function paceOf(spacing, windows, { now, sleep }) {
	const most = Math.max(1, ...windows.map((window) => window.most));
	let sent = [];
	return async () => {
		const at = Math.max(now(), earliest(sent, spacing, windows));
		sent = [...sent, at].slice(-most);
		const wait = at - now();
		if (wait > 0) await sleep(wait);
	};
}
function earliest(sent, spacing, windows) {
	const last = sent.at(-1);
	const free = windows.flatMap(({ most, within }) => {
		const blocking = sent.at(-most);
		return blocking === void 0 || sent.length < most ? [] : [blocking + within];
	});
	return Math.max(0, ...last === void 0 ? [] : [last + spacing], ...free);
}
// src/github/client.ts
const TIMEOUT_MILLISECONDS = 3e4;
async function createClient(options) {
	const [{ Octokit }, { throttling }, { retry }] = await Promise.all([
		import("./chunk-vw54AXQF.js"),
		import("./chunk-DolZFCzZ.js"),
		import("./chunk-ClKHRxRg.js")
	]);
	const { log, writeSpacing = 1e3, second = 1e3, deadline } = options;
	const { now, sleep } = options.ticks ?? machineTicks;
	const patience = patienceOf(options.patience ?? 9e4, { now });
	const ticks = {
		now,
		sleep: (milliseconds) => {
			patience.excuse(milliseconds);
			return sleep(milliseconds);
		}
	};
	const wait = (reason) => (seconds, request, _, tries) => {
		const again = seconds * second < patience.left() && tries < 2;
		log(waitWords(reason, seconds, describe(request), again));
		return again;
	};
	const isPaced = writeSpacing > 0;
	const writes = spacer(paceOf(writeSpacing, isPaced ? WRITES : [], ticks));
	const asks = paceOf(0, isPaced ? REQUESTS : [], ticks);
	const client = new (Octokit.plugin(answersChecked, givingUp(patience), throttling, retry))({
		auth: options.token,
		baseUrl: options.baseUrl,
		userAgent: "incident-ledger",
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		},
		request: { fetch: (url, init) => fetchInTime(url, init, [deadline, patience.ended]) },
		retry: { retryAfterBaseValue: second },
		throttle: {
			onRateLimit: wait("its hourly limit is used up"),
			onSecondaryRateLimit: wait("it asks for fewer requests"),
			retryAfterBaseValue: second,
			write: writes,
			notifications: spacer(async () => {})
		}
	});
	client.hook.before("request", async (request) => {
		await asks();
		request.headers["x-github-api-version"] = "2022-11-28";
	});
	client.hook.wrap("request", (request, asked) => patience.awaiting(async () => request(asked)));
	if (deadline !== void 0) client.hook.wrap("request", (request, asked) => beforeDeadline(deadline, async () => request(asked)));
	return client;
}
function ignore() {}
function fetchInTime(url, init, ending) {
	const ends = [
		AbortSignal.timeout(TIMEOUT_MILLISECONDS),
		init?.signal,
		...ending
	];
	const signal = AbortSignal.any(ends.filter((end) => end instanceof AbortSignal));
	return fetch(url, {
		...init,
		signal
	});
}
function describe(request) {
	return "method" in request && "url" in request ? `${String(request.method)} ${String(request.url)}` : "a request";
}
function waitWords(reason, seconds, request, again) {
	return `GitHub refused ${request} for now: ${reason}. ` + (again ? `Trying again in ${seconds} s.` : `It would take ${seconds} s; left to the next run.`);
}
function givingUp({ ended }) {
	return (octokit) => {
		octokit.hook.wrap("request", async (request, asked) => {
			if (ended.aborted) throw new NoAnswer();
			try {
				return await request(asked);
			} catch (error) {
				throw ended.aborted ? new NoAnswer() : error;
			}
		});
	};
}
function spacer(turnOf) {
	let last = Promise.resolve();
	return { key: () => ({ schedule: (_, job) => {
		const turn = last.then(async () => {
			await turnOf();
			return job();
		});
		last = turn.then(ignore, ignore);
		return turn;
	} }) };
}
// src/delivery/found.ts
const nothingFound = {
	authors: [],
	issues: [],
	comments: new Map(),
	closedRead: true,
	newestRead: true
};
function authorsOf(author, { authors }) {
	return [...new Map([author, ...authors].map((login) => [loginKey(login), login])).values()];
}
function isAmong(logins) {
	const known = new Set(logins.map((login) => loginKey(login)));
	return (login) => login !== null && known.has(loginKey(login));
}
// src/delivery/follow-up-marker.ts
const Marker$3 = object({
	about: literal("follow-up"),
	incident: string(),
	reserved: string()
});
function formatFollowUpMarker({ incident, reserved }) {
	return formatHiddenLine({
		about: "follow-up",
		incident,
		reserved
	});
}
function parseFollowUpMarker(body) {
	return Marker$3.safeParse(parseHiddenLine(body)).data ?? null;
}
// src/delivery/overview.ts
const StoredOverview = object({
	about: literal("overview"),
	"last-sweep": InstantSchema,
	late: int().min(0),
	shown: string(),
	heads: string(),
	told: string().exactOptional(),
	handed: array(string()).exactOptional()
}).transform(({ "last-sweep": lastSweep, late, shown, heads, told, handed }) => ({
	lastSweep,
	lateBySeconds: late,
	shown,
	heads: heads.split(" ").filter((head) => /^\d+@[0-9a-f]{40,64}$/.test(head)),
	...told === void 0 ? {} : { told: told.split(" ") },
	...handed === void 0 ? {} : { handed }
}));
function formatOverviewMarker(marker) {
	return formatHiddenLine({
		about: "overview",
		"last-sweep": formatInstant(marker.lastSweep),
		late: marker.lateBySeconds,
		shown: marker.shown,
		heads: marker.heads.join(" "),
		...marker.told === void 0 || marker.told.length === 0 ? {} : { told: marker.told.join(" ") },
		...marker.handed === void 0 ? {} : { handed: marker.handed }
	});
}
function parseOverviewMarker(body) {
	const parsed = StoredOverview.safeParse(parseHiddenLine(body));
	return parsed.success ? parsed.data : null;
}
const overviewMarkerIn = oncePer(({ body }) => parseOverviewMarker(body));
function overviewsIn(found, trusted) {
	const isOurs = isAmong(trusted);
	return found.issues.flatMap((issue) => {
		if (!isOurs(issue.author)) return [];
		const marker = overviewMarkerIn(issue);
		return marker === null ? [] : {
			issue,
			marker
		};
	}).toSorted((one, other) => Number(one.issue.state === "closed") - Number(other.issue.state === "closed") || one.issue.number - other.issue.number);
}
function lastSweepIn(found, trusted) {
	const instants = overviewsIn(found, trusted).map(({ marker }) => marker.lastSweep);
	return instants.length === 0 ? null : Math.max(...instants);
}
// src/delivery/identity.ts
function markerOfIssue(issue, comments, isOurs, receipts) {
	if (!isOurs(issue.author)) return null;
	const own = markerIn(issue);
	if (own !== null) return own.about === "issue" ? own : null;
	const ours = comments.filter(({ author }) => isOurs(author));
	const said = ours.flatMap((comment) => markerIn(comment) ?? []);
	const [first] = said;
	const last = said.findLast(({ incident }) => incident === first?.incident);
	if (last !== void 0) return {
		...last,
		about: "issue",
		delivered: []
	};
	const incident = ours.map(({ url }) => receipts.get(addressKey(url))).find((id) => id !== void 0);
	return incident === void 0 ? null : {
		about: "issue",
		incident,
		record: null,
		content: null,
		policy: null,
		delivered: []
	};
}
function receiptsIn(files) {
	return new Map(files.flatMap(({ incident }) => incident.timeline.flatMap(({ event, url }) => event === "notified" && url !== void 0 ? [[addressKey(url), incident.id]] : [])));
}
function unknownIn(found, isOurs) {
	const unknown = found.issues.filter((issue) => isOurs(issue.author) && issue.hasComments && !found.comments.has(issue.number) && markerIn(issue) === null && parseFollowUpMarker(issue.body) === null && overviewMarkerIn(issue) === null);
	return (since) => unknown.filter(({ createdAt }) => createdAt >= since - DAY$2);
}
// src/delivery/merge.ts
function mergeDeliveries(deliveries) {
	const merged = new Map();
	for (const delivery of deliveries) {
		const key = furthestKey(delivery);
		if (key === null) continue;
		const row = `${key.incident}:${key.target}#${key.episode}`;
		const other = merged.get(row);
		merged.set(row, other === void 0 ? mergeTwo(delivery, delivery) : mergeTwo(other, delivery));
	}
	return [...merged.values()];
}
function mergeTwo(one, other) {
	const keys = [...new Set([...one.keys, ...other.keys])].toSorted((left, right) => rankOfKey(left) - rankOfKey(right));
	const { target = "" } = furthestKey({ keys }) ?? {};
	const sent = mergeSent(one.sent ?? [], other.sent ?? []);
	return {
		keys: isAudience(target) ? keys.slice(-1) : keys,
		dueAt: one.dueAt ?? other.dueAt,
		asked: unique([...one.asked, ...other.asked]),
		reached: mergeReached(one, other),
		...sent.length === 0 ? {} : { sent }
	};
}
function mergeReached(one, other) {
	if (one.reached === "pending") return covers(other, one) ? other.reached : "pending";
	if (other.reached === "pending") return covers(one, other) ? one.reached : "pending";
	const earliest = new Map();
	for (const reached of [...one.reached, ...other.reached]) {
		const known = earliest.get(loginKey(reached.login));
		if (known === void 0 || reached.at < known.at) earliest.set(loginKey(reached.login), reached);
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
// src/delivery/message-rows.ts
function rowOf(key) {
	const parts = parseKey(key);
	return parts === null ? null : rowName(parts);
}
function rowName({ incident, target, episode }) {
	return `v1:${incident}:${target}#${episode}`;
}
function sentIn(rows, key) {
	return sentOfRow(rows, rowOf(key));
}
function sentOfRow(rows, row) {
	return rows.filter(({ keys }) => row !== null && rowOf(keys.at(-1) ?? "") === row).reduce((all, { sent = [] }) => mergeSent(all, sent), []);
}
function withSent$1(delivered, sent) {
	if (sent.length === 0) return delivered;
	const known = new Set(delivered.map(({ keys }) => rowOf(keys.at(-1) ?? "")));
	const fresh = sent.filter((one) => {
		const key = furthestKey(one);
		return key !== null && isAudience(key.target) && !known.has(rowName(key));
	});
	return mergeDeliveries([...delivered.map((delivery) => {
		const more = sentIn(sent, delivery.keys.at(-1) ?? "");
		return more.length === 0 ? delivery : {
			...delivery,
			sent: mergeSent(delivery.sent ?? [], more)
		};
	}), ...fresh]);
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
// src/delivery/existing.ts
function existingByIncident(holding) {
	const { found, entries, author, policyFile, sent } = holding;
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
		delivered: withSent$1(mergeDeliveries([...comments.flatMap(({ marker, settled }) => (settled ?? marker).delivered), ...unread.length === 0 ? noted.map((delivery) => withoutLost(delivery, comments)) : noted]), sent)
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
// src/delivery/manager-notices.ts
function managerNotices(entry, delivered, context) {
	const oldest = context.now - elapsedSeconds(context.policy["catch-up"]);
	return entry.words.flatMap((word) => {
		const told = toldOf(word, entry.words, delivered);
		const ranks = told?.keys.map((key) => rankOf(parseKey(key)?.step ?? "call"));
		const furthest = Math.max(-1, ...ranks ?? []);
		const due = word.steps.filter(({ step, at }) => at <= context.now && at >= oldest && rankOf(step) > furthest);
		const highest = due.at(-1);
		if (highest === void 0) return [];
		const episode = numberOf(word, told, delivered);
		return [noticeOf(entry, word, highest, {
			keys: due.map(({ step }) => keyOf$2(entry, word, episode, step)),
			...mentionsOf$2(context)
		})];
	});
}
function managerNoticesInstead(entry, delivered, context) {
	return entry.words.flatMap((word) => {
		const told = toldOf(word, entry.words, delivered);
		const key = furthestKey(told);
		const step = word.steps.find((one) => one.step === key?.step);
		if (told === void 0 || step === void 0 || unreached(told).length === 0) return [];
		const known = new Set(told.asked.map((login) => loginKey(login)));
		const { logins, otherMeans } = mentionsOf$2(context);
		const others = logins.filter((login) => !known.has(loginKey(login)));
		if (others.length === 0) return [];
		return [noticeOf(entry, word, step, {
			keys: [keyOf$2(entry, word, key?.episode ?? word.number, `${step.step}+fallback`)],
			logins: others,
			otherMeans
		})];
	});
}
function toldOf({ what, number, at }, words, delivered) {
	const told = delivered.filter((one) => furthestKey(one)?.target === what);
	const isOthers = (instant) => words.some((other) => other.what === what && other.at === instant);
	return told.find(({ dueAt }) => dueAt === at) ?? told.find((delivery) => furthestKey(delivery)?.episode === number && !isOthers(delivery.dueAt) && at <= saidBy(delivery));
}
function saidBy({ dueAt, reached }) {
	if (dueAt === null) return Number.POSITIVE_INFINITY;
	return Math.max(dueAt, ...reached === "pending" ? [] : reached.map((one) => one.at));
}
function numberOf({ what, number }, told, delivered) {
	const own = furthestKey(told)?.episode;
	if (own !== void 0) return own;
	const taken = delivered.map((delivery) => furthestKey(delivery)).flatMap((key) => key?.target === what ? key.episode : []);
	return taken.includes(number) ? Math.max(...taken) + 1 : number;
}
function mentionsOf$2(context) {
	return resolveMentions([MANAGER], MANAGER, context);
}
function keyOf$2({ file }, { what }, episode, step) {
	return formatKey({
		incident: file.incident.id,
		target: what,
		episode,
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
// src/delivery/told-of.ts
function isToldOf(row, { keys, dueAt }, course) {
	const isSameGap = () => row.do === "update" && dueAt !== null && dueAt === row.dueAt && countRaises(priorityPeriods(course)) === 0;
	return keys.some((text) => {
		const key = parseKey(text);
		return key?.target === row.target && (key.episode === row.episode || isSameGap());
	});
}
function rowToldOf({ obligations, course }, delivery) {
	return lastRow(obligations.filter((row) => isToldOf(row, delivery, course)));
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
		const told = delivered.filter((delivery) => isToldOf(obligation, delivery, entry.course));
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
		const called = told.flatMap((delivery) => calledBy(delivery, obligation, context));
		notices.push({
			key: keyOf(highest),
			keys: fresh.map(keyOf),
			incident: id,
			target: obligation.target,
			step: highest.step,
			at: highest.at,
			dueAt: obligation.dueAt,
			lateBySeconds: latenessOf(obligation, context.now),
			...mentionsOf$1(fresh, obligation, called, context),
			obligation
		});
	}
	return {
		notices: notices.toSorted(byLateness),
		expired
	};
}
function untoldSteps(obligation, told, now) {
	const ranks = told.flatMap(({ keys }) => keys).map((key) => parseKey(key)?.step).map((step) => step === void 0 ? -1 : rankOf(step));
	const furthest = Math.max(-1, ...ranks);
	return obligation.steps.filter(({ step, at }) => at <= now && rankOf(step) > furthest).toSorted((one, other) => rankOf(one.step) - rankOf(other.step));
}
function calledBy({ keys, asked }, { do: wanted, role, owner }, context) {
	if (wanted !== "engage" || role === null || !isReminder(keys.at(-1) ?? "")) return asked;
	const called = new Set(loginsOf(role, context).map((login) => loginKey(login)));
	const reminded = new Set(loginsOf(owner, context).map((login) => loginKey(login)));
	return asked.filter((login) => called.has(loginKey(login)) || !reminded.has(loginKey(login)));
}
function isReminder(text) {
	return parseKey(text)?.step === "remind";
}
function mentionsOf$1(steps, obligation, called, context) {
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
		const told = delivered.findLast((delivery) => isToldOf(obligation, delivery, entry.course));
		const key = furthestKey(told);
		if (told === void 0 || key === null || isFallback(key.step)) return [];
		if (unreached(told).length === 0) return [];
		const notice = noticeInstead(entry, obligation, key.step, told.asked, context);
		return notice === null ? [] : [notice];
	}), ...words];
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
// src/delivery/notice.ts
function isDuty(notice) {
	return "obligation" in notice;
}
function isSaidAgain({ step, keys }) {
	return step.startsWith("repeat-") && !keys.some((key) => key.includes("/rung-"));
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
		const lastAt = lastOf(own.filter((one) => !isEnd$1(one)));
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
	const { course, file } = entry;
	const row = rowToldOf(entry, alert.delivery);
	const word = entry.words.find((one) => toldOf(one, entry.words, [alert.delivery]) !== void 0);
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
function endKept(delivery) {
	const ends = (delivery.sent ?? []).filter((one) => isEnd$1(one));
	if (ends.length === 0) return null;
	return {
		...delivery,
		keys: delivery.keys.slice(-1),
		asked: [],
		reached: [],
		sent: ends
	};
}
function hasAlertsLeft(entry, delivered, policy, now) {
	const endedAt = endInstant(entry);
	if (endedAt === null || now > endedAt + elapsedSeconds(policy["catch-up"])) return false;
	return delivered.some((delivery) => openAlertsOf(delivery, policy).length > 0);
}
// src/delivery/manager-word.ts
function wordBriefly({ what, at, until }, instantText = utc) {
	if (what === "held") return `on hold since ${instantText(at)}${until === null ? "" : `, until ${instantText(until)}`}`;
	return `dismissed at ${instantText(at)}${until === null ? "" : `, reopened ${instantText(until)}`}`;
}
function wordFully(word, drawing, zones) {
	const briefly = wordBriefly(word, (at) => lasting(at, drawing, zones));
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
function wordTimes({ what, at, until }, first, second) {
	const start = what === "held" ? "Since" : "At";
	const end = what === "held" ? "until" : "reopened";
	return `${start} ${first(at)}${until === null ? "" : `, ${end} ${second(until)}`}`;
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
const PROMPT$2 = 300;
const LINKS_SHOWN = 3;
function renderNoticeComment(drawing, zones) {
	const [first, ...others] = drawing.notices.toSorted(worstFirst$1);
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
		rows: rowsOf(drawing.notices.toSorted(worstFirst$1), null, pen),
		end: endLines(pen)
	};
}
function fitted(lines) {
	return cut(lines, ROOM, missing).trimEnd();
}
function joined(between, parts) {
	return parts.filter((part) => part !== "").join(between);
}
function worstFirst$1(one, other) {
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
	const [icon, what] = sayingOf$1(notice, pen.drawing);
	const people = peopleOf(notice, pen);
	return `**${icon} ${drillMark(entry)}${entry.course.priority ?? "Unassessed,"} ${what}**${people === "" ? "" : ` · ${people}`}`;
}
function rowsOf(notices, above, pen) {
	const rows = notices.map((notice) => {
		const [icon, what] = sayingOf$1(notice, pen.drawing);
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
function sayingOf$1(notice, drawing) {
	if (!isDuty(notice)) return wordHeadline(notice, drawing);
	const { step, dueAt, lateBySeconds, obligation } = notice;
	if (lateBySeconds > 0 || step.startsWith("rung-") || step.startsWith("repeat-")) {
		const late = lateBySeconds > 0 ? `overdue by ${span(lateBySeconds)}` : "overdue now";
		return ["🔴", `${isSaidAgain(notice) ? "still " : ""}${late}: ${plainDuty(obligation)}`];
	}
	const role = roleWords(obligation.role ?? "");
	if (isNews(notice)) return ["🔵", `for the ${role} to know`];
	const isForRole = step === "call" || obligation.role === obligation.owner;
	const asked = obligation.do === "engage" && isForRole && !isByOtherMeans(notice) ? `take it up as ${role}` : plainDuty(obligation);
	const due = dueAt === null ? "to do" : `due in ${span(Math.max(0, dueAt - drawing.now))}`;
	return [step === "remind" ? "🟠" : "🔵", `${due}: ${asked}`];
}
function timesOf(notice, { drawing, zones }, named = false) {
	const first = (at) => glance(at, drawing, zones, named);
	if (!isDuty(notice)) return wordTimes(notice.word, first, (at) => glance(at, drawing, zones));
	return notice.dueAt === null ? "" : first(notice.dueAt);
}
function replyOf(notice, drawing) {
	return isDuty(notice) ? replyWords(drawing, isNews(notice) ? null : notice.obligation) : wordReply(notice.word);
}
function endLines({ drawing, zones }) {
	const { notices } = drawing;
	const duties = notices.filter(isDuty);
	const owed = `Owed by the ${[...new Set(duties.map(({ obligation }) => obligation.owner))].map((owner) => roleText(owner, drawing)).join(" and the ")}.`;
	const silent = duties.find((notice) => !isNews(notice) && meetingReply(notice.obligation) === null);
	const done = silent === void 0 ? "" : ` Once done: ${code(meetingCommand(silent.obligation, drawing, clip(silent.incident)))}`;
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
	const late = notices.map(({ at }) => at).filter((at) => drawing.now - at > PROMPT$2);
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
		...followUpLines$1(drawing),
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
	const ended = course.pendingClosing?.point ?? last("closed");
	const resolved = last("resolved");
	const [icon, word] = course.pendingClosing === null ? CLOSED : STATED_AS;
	const at = ended === void 0 ? "" : ` ${glance(ended.at, drawing, zones, true)}`;
	const after = resolved === void 0 ? "" : `, resolved after ${span(resolved.at - course.reportedAt)}`;
	const people = drawing.mention.map((login) => mention(login)).join(" ");
	const reported = `Reported ${glance(course.reportedAt, drawing, zones)}`;
	const over = resolved === void 0 ? "" : `, resolved ${glance(resolved.at, drawing, zones)}`;
	return [`**${icon} ${whichOf(drawing)} ${word}${at}${after}**${people === "" ? "" : ` · ${people}`}`, `${reported}${over}. ${links(drawing)}`.trimEnd()];
}
function whichOf({ entry }) {
	return `${drillMark(entry)}${entry.course.priority ?? "Unassessed,"}`;
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
	].reduce((drawn, [start, lines]) => withParagraph(drawn, start, lines), body).replace(/^\*\*🟠 (?:EXERCISE )?\S+ stated as closed /, `**✅ ${whichOf(drawing)} closed `).replace("**Stated as closed ", "**Closed ");
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
	const owed = worstFirst$2(drawing.entry.obligations.filter((row) => isOwed(row) && !said.has(row)));
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
function followUpLines$1({ entry, confidential }) {
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
	const knows = rolesToldOfIt(entry);
	return {
		mention: logins,
		otherMeans: otherMeans.filter(({ role }) => !knows.has(role)),
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
		episode: closingNumber(course)
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
function rolesToldOfIt({ obligations }) {
	const told = obligations.filter(({ do: asked, anchor, metAt }) => asked === "notify" && anchor === "closed" && metAt !== null);
	return new Set(told.map(({ role }) => role));
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
// src/delivery/labels.ts
const LEDGER_LABEL = "incident-ledger";
const FOLLOW_UP_LABEL = "follow-up";
function hasLedgerLabel(labels) {
	return labels.some((label) => isSameLabel(label, LEDGER_LABEL));
}
function isSameLabel(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
function labelsOf(entry) {
	return [
		LEDGER_LABEL,
		`priority:${entry.course.priority ?? "unassessed"}`,
		`kind:${entry.file.incident.kind}`,
		...entry.obligations.some(({ state }) => state === "overdue") ? ["state:overdue"] : [],
		...openHold(entry.course) === null ? [] : ["state:on-hold"]
	];
}
function labelChange(present, wanted) {
	const foreign = present.filter((label) => !isOurs(label));
	const next = [...wanted.map((label) => present.find((one) => isSameLabel(one, label)) ?? label), ...foreign];
	return next.length === present.length && next.every((label) => present.includes(label)) ? null : next;
}
function isOurs(label) {
	return isSameLabel(label, "incident-ledger") || /^(?:(?:priority|kind):|state:(?:overdue|on-hold)$)/i.test(label);
}
function labelStyle(name) {
	const [group = "", value = ""] = name.split(":");
	if (name === "incident-ledger") return {
		color: "5319e7",
		description: "Written by Incident Ledger from a record"
	};
	if (name === "follow-up") return {
		color: "0e8a16",
		description: "A follow-up of an incident"
	};
	if (group === "kind") return {
		color: "1d76db",
		description: `An incident of kind ${value}`
	};
	if (group === "state") return value === "overdue" ? {
		color: "b60205",
		description: "Something owed is past its due instant"
	} : {
		color: "bfd4f2",
		description: "Its clock of resolution stands still"
	};
	const colors = {
		P1: "b60205",
		P2: "d93f0b",
		P3: "fbca04"
	};
	const description = value === "unassessed" ? "An incident that nobody assessed yet" : `An incident of priority ${value}`;
	return {
		color: colors[value] ?? "c5def5",
		description
	};
}
// src/model/fingerprint.ts
function fingerprint(text) {
	let hash = 2166136261;
	for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
	return (hash >>> 0).toString(16).padStart(8, "0");
}
// src/delivery/proposals.ts
function proposalsOf({ entry, shown: { confidential }, proposals }, delivered) {
	const told = new Set(delivered.flatMap(({ keys }) => keys));
	const fresh = proposals.map((proposal) => ({
		proposal,
		key: keyOf$1(entry.file.incident.id, proposal)
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
	return new Set(proposals.map((proposal) => keyOf$1(entry.file.incident.id, proposal)));
}
function keyOf$1(incident, { pull, waiting }) {
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
		`**${iconOf$1(owed, drawing)} ${standing$1(owed, drawing)}**`,
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
function iconOf$1([worst], drawing) {
	if (worst?.state === "overdue") return "🔴";
	if (openHold(drawing.entry.course) !== null) return "⏸️";
	if (worst === void 0) return drawing.entry.course.status === "dismissed" ? "⚪" : "✅";
	return worst.state === "due-soon" ? "🟠" : "🔵";
}
const FIRST = {
	overdue: "overdue",
	"due-soon": "due soon"
};
function standing$1([worst], drawing) {
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
// src/delivery/tracking-issue.ts
const TITLE_LIMIT = 256;
const COMMANDS_SHOWN = 8;
const KEPT_FOR_SETTLED = 2e3;
function renderTrackingIssue(drawing, zones) {
	const all = worstFirst$2(drawing.entry.obligations);
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
		title: titleLine$1(drawing),
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
function titleLine$1({ entry, confidential }) {
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
	const [icon, when] = DUE$1[state === "overdue" || state === "due-soon" ? state : "pending"];
	const due = dueAt === null ? onceWords(obligation) : `${when} ${approximate ? "about " : ""}${lasting(dueAt, drawing, zones)}`;
	return `- ${dueAt === null ? "⏸️" : icon} **${capital(plainDuty(obligation))}** · ${due} · ${roleText(owner, drawing)}`;
}
function commandLines(owed, drawing) {
	const [first] = owed;
	if (first === void 0) return [];
	const { id } = drawing.entry.file.incident;
	const [event, ...details] = meetingEvent(first, drawing);
	const keys = [`event: ${event}`, ...details.map((detail) => detail.replace("=", ": "))];
	const commands = owed.slice(0, COMMANDS_SHOWN).map((row) => `- ${capital(plainDuty(row))}: ${code(meetingCommand(row, drawing, clip(id)))}`);
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
	const over = new Set(delivered.filter((delivery) => !isPresent(swept, delivery)));
	const ends = [...over].flatMap((delivery) => {
		const end = endKept(delivery);
		return end === null ? [] : [[delivery, end]];
	});
	const kept = new Map(ends.slice(-60));
	const present = delivered.flatMap((delivery) => over.has(delivery) ? kept.get(delivery) ?? [] : delivery);
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
	const key = furthestKey(delivery);
	if (key === null) return false;
	if (key.step === "proposal") return delivery.keys.some((one) => proposalKeys(swept).has(one));
	if (key.step === "closure") return key.episode === closingNumber(entry.course);
	if (isAudience(key.target)) return true;
	if (openAlertsOf(delivery, swept.mentions.policy).length > 0) return true;
	if (entry.words.some((word) => toldOf(word, entry.words, [delivery]) !== void 0)) return true;
	return entry.obligations.some((obligation) => isToldOf(obligation, delivery, entry.course) || obligation.target === key.target && obligation.do === "notify");
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
function deliveryOf(notice, { sent: rows }) {
	const { key, keys, mention } = notice;
	const sent = sentIn(rows, key);
	return {
		keys,
		dueAt: isDuty(notice) ? notice.dueAt : notice.word.at,
		asked: mention,
		reached: mention.length === 0 ? [] : "pending",
		...sent.length === 0 ? {} : { sent }
	};
}
function expiredWarning(swept, expired) {
	if (expired.length === 0) return [];
	const { id } = swept.entry.file.incident;
	return [`${id} (reported ${formatInstant(swept.entry.course.reportedAt)}) has ${countOf(expired.length, "notice")} that fell due longer ago than the policy's catch-up, so nobody is told. Act on it, or close the record.`];
}
function insteadWarning({ incident, target, mention }) {
	return `${incident}, ${target}: somebody was not notified, so the fallback is told: ${mention.map((login) => `@${login}`).join(" and ")}.`;
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
function planIncident(swept, existing, read) {
	const { entry } = swept;
	const wanted = entry.open && isCalledFor(entry, swept.mentions.policy);
	const standing = existing?.standing ?? null;
	const isNews = standing === null && isClosedUndone(swept) && closureOf(swept, existing?.delivered ?? []) !== null;
	const isOwed = wanted || isNews;
	const needs = isOwed ? needsOf(standing, read) : [];
	if (needs.length > 0) return {
		...nothing$1,
		needs,
		notices: owedCommentOf(swept, existing?.delivered ?? []).notices
	};
	if (existing === void 0 || standing === null) return isOwed ? planNew(swept) : nothing$1;
	if (standing.issue.state === "closed" && !wanted) return nothing$1;
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
function planStanding(swept, existing, standing, wanted) {
	const { entry } = swept;
	const { policy } = swept.mentions;
	const incident = entry.file.incident.id;
	const issue = standing.issue.number;
	const word = owedCommentOf(swept, existing.delivered);
	const pending = existing.delivered.some(({ reached }) => reached === "pending");
	const closing = !wanted;
	const isClosureToldOfAnother = swept.entry.course.status === "closed" && standing.marker.content !== swept.content && existing.delivered.some(({ keys }) => keys.includes(closureKey(swept.entry)));
	if ((word.body !== null || pending || existing.duplicates.length > 0 || closing || isClosureToldOfAnother) && existing.unread.length > 0) {
		const needs = commentsOf(existing.unread.map((number) => ({ number })));
		return {
			...nothing$1,
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
			...nothing$1,
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
		...existing.duplicates.map((duplicate) => closeDuplicate$1(duplicate, standing))
	];
	const receipts = owedReceipts(swept, existing);
	return {
		...nothing$1,
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
function closeDuplicate$1(duplicate, standing) {
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
		shown: shownIn(placeOf$1(input.isPrivate), present, policyFile.policy),
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
// src/github/open-pull.ts
function incidentBranch(what, id) {
	return `incident-ledger/${what}-${id.replace(/[^A-Za-z0-9-]/g, "-")}`;
}
const COVERS = "incident-ledger/covers-";
function coversBranch(rota) {
	return `${COVERS}${rota}`;
}
function isCoversBranch(branch) {
	return branch.startsWith(COVERS);
}
const MOST$2 = 50;
async function branchFor(repository, name, base) {
	const [first, ...more] = Array.from({ length: MOST$2 }, (_, at) => at === 0 ? name : `${name}-${at + 1}`);
	let branch = first ?? name;
	for (const next of [...more, null]) {
		const pulls = await pullsFrom(repository, branch, base);
		const open = pulls.find(({ state }) => state === "open");
		if (open !== void 0) return {
			branch,
			pull: open
		};
		if (pulls.length === 0 || next === null) break;
		branch = next;
	}
	return {
		branch,
		pull: null
	};
}
async function pullsFrom(repository, branch, base) {
	const { data } = await repository.client.rest.pulls.list({
		...placeOf$2(repository),
		state: "all",
		head: `${repository.owner}:${branch}`,
		base,
		per_page: 100
	});
	return data.map(({ number, html_url: url, state }) => ({
		number,
		url,
		state
	}));
}
async function ensureBranch(repository, branch, base) {
	const { git } = repository.client.rest;
	const place = placeOf$2(repository);
	const { data } = await git.getRef({
		...place,
		ref: `heads/${base}`
	});
	try {
		await git.createRef({
			...place,
			ref: `refs/heads/${branch}`,
			sha: data.object.sha
		});
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
	}
}
async function openPull(repository, wanted) {
	const { branch: head, base, title, body } = wanted;
	try {
		const { data } = await repository.client.rest.pulls.create({
			...placeOf$2(repository),
			title,
			body,
			head,
			base,
			request: { retries: 0 }
		});
		return {
			number: data.number,
			url: data.html_url
		};
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
		const open = (await pullsFrom(repository, head, base)).find(({ state }) => state === "open");
		if (open === void 0 && !/no commits between/i.test(String(error))) throw error;
		return open ?? null;
	}
}
// src/github/facts.ts
async function defaultBranchOf(repository) {
	const { data } = await repository.client.rest.repos.get(placeOf$2(repository)).catch(refuse("name its default branch", "contents: read", 3));
	return data.default_branch;
}
async function isPrivateRepository(repository) {
	const { data } = await repository.client.rest.repos.get(placeOf$2(repository)).catch(refuse("say whether the repository is private", "contents: read", 3));
	return data.private && data.visibility !== "internal";
}
const MAY_WRITE = new Set(["admin", "write"]);
async function mayRead(repository, login) {
	return await permissionOf(repository, login) !== "none";
}
async function mayWrite(repository, login) {
	const permission = await permissionOf(repository, login).catch(refuse(`say what @${login} may do`, "contents: read", 3));
	return MAY_WRITE.has(permission);
}
async function permissionOf(repository, username) {
	try {
		const { data } = await repository.client.rest.repos.getCollaboratorPermissionLevel({
			...placeOf$2(repository),
			username
		});
		return data.permission;
	} catch (error) {
		if (statusOf(error) === 404) return "none";
		throw error;
	}
}
// src/parse/comment-lines.ts
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}>/;
const INDENTED = /^(?: {4}|\t)/;
const HIDDEN = /^ {0,3}<!--/;
function commentLines(comment) {
	let fence = null;
	let isHidden = false;
	return comment.split(/\r\n|[\n\r]/).map((text) => {
		if (fence !== null) {
			if (isEnd(text, fence)) fence = null;
			return {
				text,
				isSpoken: false,
				isWords: true
			};
		}
		if (isHidden || HIDDEN.test(text)) {
			isHidden = !text.includes("-->");
			return {
				text,
				isSpoken: false,
				isWords: false
			};
		}
		const [all = "", ticks] = FENCE.exec(text) ?? [];
		if (ticks !== void 0 && !(ticks.includes("`") && text.includes("`", all.length))) {
			fence = ticks;
			return {
				text,
				isSpoken: false,
				isWords: true
			};
		}
		if (QUOTE.test(text)) return {
			text,
			isSpoken: false,
			isWords: false
		};
		return {
			text,
			isSpoken: !INDENTED.test(text),
			isWords: true
		};
	});
}
function isEnd(line, fence) {
	const marks = line.trim();
	const mark = fence.charAt(0);
	return !INDENTED.test(line) && marks.length >= fence.length && marks === mark.repeat(marks.length);
}
// src/parse/comment-table.ts
const LENGTH = /^\d{1,4}[wdhm]$/;
const DAY$1 = /^\d{4}-\d\d-\d\d$/;
const DAYS = new Set(["today", "tomorrow"]);
const CLOCK = /^\d\d?:\d\d/;
const ROLE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const COMMENT_COMMANDS = [
	{
		name: "ack",
		takes: "",
		idAnywhere: true,
		does: "you take it up, in every role for which the policy names you",
		read: () => ({
			ask: "take-up",
			who: null,
			role: null
		})
	},
	{
		name: "engage",
		takes: "[@LOGIN] [ROLE]",
		idAnywhere: true,
		does: "you, or whom you name, take it up in that role",
		read: readEngage
	},
	{
		name: "assess",
		takes: "IMPACT URGENCY [SCOPE]",
		does: `sets the priority: ${IMPACTS.join(", ")}; ${URGENCIES.join(", ")}`,
		read: readAssess
	},
	{
		name: "priority",
		takes: "P1 REASON",
		does: "sets the priority by hand, until the next assessment",
		read: readPriority
	},
	{
		name: "update",
		takes: "TEXT",
		does: "word to those who are to be kept up to date",
		read: (said) => needing(said, said.text, {
			event: "updated",
			informs: true,
			key: "note"
		})
	},
	{
		name: "expected",
		takes: "2h [TEXT]",
		does: "the same, with when it is expected to be resolved",
		read: readExpected
	},
	step("investigating", "investigating", "somebody looks for the cause"),
	step("contained", "contained", "it spreads no further"),
	step("mitigated", "mitigated", "its effects are lessened"),
	step("resolved", "resolved", "it is over"),
	step("validated", "validated", "the measures work, which the policy may ask of a role"),
	{
		name: "hold",
		takes: "REASON",
		does: "stops the clock of resolution",
		read: (said) => needing(said, said.text, {
			event: "held",
			key: "reason"
		})
	},
	step("resume", "resumed", "starts it again"),
	{
		name: "note",
		takes: "TEXT",
		does: "anything else worth keeping",
		read: (said) => needing(said, said.text, {
			event: "noted",
			key: "note"
		})
	},
	step("close", "closed", "closes it, once all is there that the policy asks"),
	{
		name: "reopen",
		takes: "REASON",
		does: "it is not over",
		read: (said) => needing(said, said.text, {
			event: "reopened",
			key: "reason"
		})
	},
	{
		name: "dismiss",
		takes: "REASON",
		does: "it was no incident, or a duplicate",
		read: (said) => needing(said, said.text, {
			event: "dismissed",
			key: "reason"
		})
	},
	{
		name: "cover",
		takes: "[ROTA] [@LOGIN] [from 18:00] until 09:00 [REASON]",
		does: "you, or whom you name, are on duty on the rota from now on, or then",
		read: readCover
	},
	{
		name: "help",
		takes: "",
		does: "this",
		read: () => ({ ask: "help" })
	}
];
function step(name, event, does) {
	const read = ({ text }) => entry(event, text === "" ? {} : { note: text });
	return {
		name,
		takes: "[TEXT]",
		does,
		read
	};
}
function entry(event, keys) {
	return {
		ask: "entry",
		event,
		keys,
		informs: false,
		expected: null
	};
}
function needing({ usage }, text, { event, key, informs = false }) {
	if (text === "") return unclear(`${usage} says nothing without its words.`, usage);
	return {
		ask: "entry",
		event,
		keys: { [key]: text },
		informs,
		expected: null
	};
}
function unclear(sentence, usage) {
	return {
		unclear: sentence,
		remedy: `Write ${usage}, in a new comment; \`/help\` lists all.`
	};
}
function readEngage({ words, usage }) {
	let who = null;
	let role = null;
	for (const word of words) {
		const named = word.toLowerCase();
		if (word.startsWith("@") && isLogin(word) && who === null) who = word.slice(1);
		else if (ROLE.test(named) && role === null) role = named;
		else return unclear(`${word} means nothing here.`, usage);
	}
	return {
		ask: "take-up",
		who,
		role
	};
}
function readAssess({ words, after, usage }) {
	const two = new Set(words.slice(0, 2).map((word) => trimEndOf(word.toLowerCase(), ",;")));
	const impact = IMPACTS.find((one) => two.has(one));
	const urgency = URGENCIES.find((one) => two.has(one));
	if (impact === void 0 || urgency === void 0) return unclear(`An assessment is an impact and an urgency. ${`Impacts are ${IMPACTS.join(", ")}; urgencies ${URGENCIES.join(", ")}.`}`, usage);
	const scope = after(2);
	return entry("assessed", {
		impact,
		urgency,
		...scope === "" ? {} : { scope }
	});
}
function readPriority(said) {
	const priority = PrioritySchema.safeParse(said.words[0]?.toUpperCase());
	const reason = said.after(1);
	if (!priority.success || reason === "") return unclear("A priority by hand is one from P1 to P5, and the reason for it.", said.usage);
	return entry("assessed", {
		priority: priority.data,
		reason
	});
}
function momentWords(words) {
	const [first = "", second = ""] = words;
	return (DAY$1.test(first) || DAYS.has(first.toLowerCase())) && CLOCK.test(second) ? 2 : 1;
}
function readCover({ words, after, usage }) {
	let rota = null;
	let who = null;
	let from = null;
	let until = null;
	let at = 0;
	while (at < words.length && until === null) {
		const word = words[at] ?? "";
		const named = word.toLowerCase();
		at += 1;
		if (named === "from" || named === "until" || named === "to") {
			const length = momentWords(words.slice(at));
			const moment = words.slice(at, at + length).join(" ");
			if (moment === "") return unclear(`No moment stands after ${word}.`, usage);
			if (named === "from") from = moment;
			else until = moment;
			at += length;
		} else if (word.startsWith("@") && isLogin(word) && who === null) who = word.slice(1);
		else if (ROLE.test(named) && rota === null) rota = named;
		else return unclear(`${word} means nothing here.`, usage);
	}
	if (until === null) return unclear("Nothing says how long they stand in.", usage);
	return {
		ask: "cover",
		rota,
		who,
		from,
		until,
		reason: after(at)
	};
}
function readExpected({ words, after, usage }) {
	const [first = "", second = ""] = words;
	if (first === "") return unclear(`${usage} says nothing without a time.`, usage);
	const isTwo = LENGTH.test(first) ? LENGTH.test(second) : DAY$1.test(first) && CLOCK.test(second);
	const expected = isTwo ? `${first} ${second}` : first;
	const note = after(isTwo ? 2 : 1);
	return {
		ask: "entry",
		event: "updated",
		keys: note === "" ? {} : { note },
		informs: true,
		expected
	};
}
// src/parse/comment-commands.ts
const LONGEST$2 = 4e3;
const MOST_COMMANDS = 10;
const LINE = /^ {0,3}\/([a-z]+)(?=\s|$)/i;
function parseCommands(comment) {
	const begun = [];
	for (const { text, isSpoken, isWords } of commentLines(comment)) {
		const [all = "", name] = (isSpoken ? LINE.exec(text) : null) ?? [];
		if (name !== void 0 && meantBy(name) !== null) begun.push({
			name: name.toLowerCase(),
			lines: [text.slice(all.length)]
		});
		else if (isWords) begun.at(-1)?.lines.push(text);
	}
	return begun.slice(0, 11).map(({ name, lines }, at) => {
		if (at < MOST_COMMANDS) return read(name, lines.join("\n"));
		return {
			name,
			id: null,
			asked: {
				unclear: "These are too many commands.",
				remedy: "Write the others in another comment."
			}
		};
	});
}
function meantBy(name) {
	const known = COMMENT_COMMANDS.map((row) => row.name);
	const meant = nearest(name, known);
	return COMMENT_COMMANDS.find((row) => row.name === meant) ?? null;
}
function read(name, following) {
	const row = meantBy(name);
	const whole = following.trim();
	const words = (whole.split("\n", 1)[0] ?? "").split(/\s+/).filter((word) => word !== "");
	const at = (row?.idAnywhere === true ? words : words.slice(0, 1)).findIndex((word) => idOf(word) !== null);
	const id = at === -1 ? null : idOf(words[at] ?? "");
	if (row === null || row.name !== name) {
		const remedy = `Did you mean \`/${row?.name ?? "help"}\`? Write it in a new comment; nothing was done.`;
		return {
			name,
			id,
			asked: {
				unclear: `There is no command /${name}.`,
				remedy
			}
		};
	}
	const text = at === 0 ? afterWords(whole, 1) : whole;
	const said = {
		words: words.filter((_, index) => index !== at),
		text,
		after: (count) => afterWords(text, count),
		usage: `\`/${name} ${row.takes}\``
	};
	if (text.length > LONGEST$2 && row.takes !== "") return {
		name,
		id,
		asked: {
			unclear: "That is too long for an entry.",
			remedy: `Write it shorter than ${LONGEST$2} characters, or attach it as evidence.`
		}
	};
	return {
		name,
		id,
		asked: row.read(said)
	};
}
function afterWords(text, count) {
	let rest = text;
	for (let word = 0; word < count; word += 1) {
		const end = rest.search(/\s/);
		rest = end === -1 ? "" : rest.slice(end).trimStart();
	}
	return rest;
}
function idOf(word) {
	const id = trimEndOf(word, ".,:;!");
	const written = id.slice(0, 3).toUpperCase() + id.slice(3);
	return ID_PATTERN.test(written) ? written : null;
}
// src/parse/typed-instant.ts
const AGO = /^(?:now ?(-|\+) ?)?(\d[\dwdhm ]{0,40}?)( ago)?$/;
const SHIFTS = new Map([["yesterday", -1], ["tomorrow", 1]]);
const OF_A_DAY = /^(?:(today|yesterday|tomorrow) )?(\d{1,2}:\d{2}(?::\d{2})?)$/;
function typedInstant(text, wall) {
	const strict = parseInstant(text);
	if (typeof strict === "number") return { instant: strict };
	const typed = asTyped(text.slice(0, 80)).trim().replaceAll(/\s+/g, " ");
	const meant = meantInstant(typed);
	if (meant !== null && meant.instant !== null) return { instant: meant.instant };
	if (meant !== null) return onTheWall(meant.text, typed, wall);
	const words = typed.toLowerCase();
	return shifted(words, wall) ?? ofADay(words, wall);
}
function wallWords(instant, zone, zones) {
	return `${dateAndTime(zones.localAt(instant, zone)).replace("T", " ").replace(/:00$/, "")} ${zone}`;
}
function shifted(words, { now, meant }) {
	const [, sign, length = "", ago] = AGO.exec(words) ?? [];
	const duration = words === "now" ? parseDuration("0m") : parseDuration(length);
	if (duration === null || words !== "now" && sign === void 0 === (ago === void 0)) return null;
	if (meant === "absolute") return RELATIVE;
	return { instant: now + (sign === "+" ? 1 : -1) * elapsedSeconds(duration) };
}
function ofADay(words, wall) {
	const match = OF_A_DAY.exec(words);
	if (match === null) return null;
	const { meant, zone, zones, now } = wall;
	if (meant === "absolute") return RELATIVE;
	if (zone === null) return NO_ZONE;
	const [, day = "", time = ""] = match;
	const awaits = typeof meant === "object";
	const after = !awaits ? now : "next" in meant ? meant.next : meant.after;
	const from = awaits && day === "" ? after : now;
	const local = (days) => `${dateAt(from, days, zone, zones)}T${twoDigits(time)}`;
	const at = (days) => onTheWall(local(days), words, wall);
	if (awaits && "next" in meant && day === "") return at(isOver(local(0), after, zone, zones) ? 1 : 0);
	const found = at(SHIFTS.get(day) ?? 0);
	if (found === null || "refused" in found || day !== "" && day !== "today") return found;
	if (awaits ? found.instant > after : found.instant <= now) return found;
	const other = at(awaits ? 1 : -1);
	const offered = other !== null && "instant" in other ? ` (${formatInstant(other.instant)})` : "";
	const moment = wallWords(after, zone, zones);
	return awaits ? {
		refused: `${time} of that day is over at ${moment}.`,
		remedy: `Type \`${dateAt(from, 1, zone, zones)} ${time}\` if the day after is meant${offered}.`
	} : {
		refused: `${time} of today is still ahead: it is ${moment}.`,
		remedy: `Type \`yesterday ${time}\` if that is meant${offered}.`
	};
}
function isOver(local, at, zone, zones) {
	const wall = localTimeOf(local);
	if (wall === null) return false;
	return (zones.instantsOf(wall, zone).at(-1) ?? zones.instantAtOrAfter(wall, zone)) <= at;
}
function onTheWall(local, typed, { zone, zones }) {
	const wall = localTimeOf(local);
	if (wall === null) return {
		refused: `${JSON.stringify(typed)} is a time that does not exist.`,
		remedy: "Hours run from 00 to 23, minutes and seconds from 00 to 59."
	};
	if (zone === null) return NO_ZONE;
	const [first, second] = zones.instantsOf(wall, zone);
	const shown = dateAndTime(wall).replace("T", " ").replace(/:00$/, "");
	if (first === void 0) {
		const after = zones.instantAtOrAfter(wall, zone);
		return {
			refused: `${zone} skips ${shown}: the clocks were put forward.`,
			remedy: `Type ${withOffset(after - 1, zone, zones)} (the last second before) or ${withOffset(after, zone, zones)} (the first one after).`
		};
	}
	if (second === void 0) return { instant: first };
	return {
		refused: `${zone} has ${shown} twice: the clocks were put back.`,
		remedy: `Type ${withOffset(first, zone, zones)} (the first time) or ${withOffset(second, zone, zones)} (the second).`
	};
}
const RELATIVE = {
	refused: "A moment that depends on now cannot say when now is.",
	remedy: "Write date and time, as in 2026-11-21T03:12:00Z."
};
const NO_ZONE = {
	refused: "No policy says in which zone that is.",
	remedy: "Add the offset, as in 2026-11-21T03:12:00Z or 2026-11-21T04:12:00+01:00."
};
function dateAt(instant, days, zone, zones) {
	const noon = {
		...zones.localAt(instant, zone),
		hour: 12,
		minute: 0,
		second: 0
	};
	const moved = zones.instantAtOrAfter(noon, zone) + days * elapsedSeconds(DAY);
	return dateAndTime(zones.localAt(days === 0 ? instant : moved, zone)).slice(0, 10);
}
const DAY = {
	weeks: 0,
	days: 1,
	hours: 0,
	minutes: 0
};
function localTimeOf(local) {
	if (typeof parseInstant(`${local}Z`) !== "number") return null;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = local.split(/[-T:]/).map(Number);
	return {
		year,
		month,
		day,
		hour,
		minute,
		second
	};
}
function dateAndTime({ year, month, day, hour, minute, second }) {
	return `${[
		String(year).padStart(4, "0"),
		two(month),
		two(day)
	].join("-")}T${[
		hour,
		minute,
		second
	].map(two).join(":")}`;
}
function withOffset(instant, zone, zones) {
	const local = dateAndTime(zones.localAt(instant, zone));
	const asUtc = parseInstant(`${local}Z`);
	const offset = typeof asUtc === "number" ? asUtc - instant : 0;
	const minutes = Math.abs(Math.trunc(offset / 60));
	if (offset % 60 !== 0) return formatInstant(instant);
	return `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
function twoDigits(time) {
	return /^\d:/.test(time) ? `0${time}` : time;
}
function two(count) {
	return String(count).padStart(2, "0");
}
// src/github/find.ts
async function findDelivered(repository, authors) {
	return {
		authors,
		issues: (await listByAuthors(repository, authors, "open")).map(toFoundIssue),
		comments: new Map(),
		closedRead: false,
		newestRead: false
	};
}
async function findMore(repository, found, need) {
	switch (need.need) {
		case "closed-issues": return {
			...found,
			issues: withIssues(found, (await listByAuthors(repository, found.authors, "closed")).map(toFoundIssue)),
			closedRead: true
		};
		case "newest-issues": return {
			...found,
			issues: withIssues(found, await listNewest(repository, found)),
			newestRead: true
		};
		case "comments": {
			const comments = await listComments(repository, need.issue);
			return {
				...found,
				comments: new Map(found.comments).set(need.issue, comments)
			};
		}
	}
}
async function listByAuthors(repository, authors, state) {
	const { client } = repository;
	const lists = [];
	for (const creator of authors) {
		const query = {
			...placeOf$2(repository),
			creator,
			state,
			per_page: 100
		};
		lists.push(await client.paginate(client.rest.issues.listForRepo, query));
	}
	return lists.flat().filter(isIssue);
}
async function listNewest(repository, found) {
	const { client } = repository;
	const query = {
		...placeOf$2(repository),
		state: "all",
		per_page: 100
	};
	const { data } = await client.rest.issues.listForRepo({
		...query,
		sort: "created",
		direction: "desc"
	});
	const newest = data.filter(isIssue).map(toFoundIssue);
	const isOurs = isAmong(found.authors);
	const known = new Set(found.issues.map(({ number }) => number));
	const isMissed = ({ number, author, state }) => isOurs(author) && !known.has(number) && (state === "open" || found.closedRead);
	if (!newest.some(isMissed)) return newest;
	return (await client.paginate(client.rest.issues.listForRepo, query)).filter(isIssue).map(toFoundIssue);
}
async function listComments(repository, issue) {
	const { client } = repository;
	return (await client.paginate(client.rest.issues.listComments, {
		...placeOf$2(repository),
		issue_number: issue,
		per_page: 100,
		headers: FULL
	})).map(toFoundComment);
}
function isIssue(issue) {
	return issue.pull_request === void 0;
}
function toFoundIssue(issue) {
	return {
		number: issue.number,
		url: issue.html_url,
		title: issue.title,
		body: issue.body ?? "",
		state: issue.state === "closed" ? "closed" : "open",
		author: issue.user?.login ?? null,
		createdAt: instantOf(Date.parse(issue.created_at)),
		hasComments: issue.comments !== 0,
		labels: issue.labels.flatMap((label) => {
			const name = typeof label === "string" ? label : label.name;
			return name === void 0 || name === null ? [] : [name];
		})
	};
}
function toFoundComment(comment) {
	return {
		id: comment.id,
		url: comment.html_url,
		body: comment.body ?? "",
		html: comment.body_html ?? null,
		author: comment.user?.login ?? null,
		createdAt: instantOf(Date.parse(comment.created_at))
	};
}
function withIssues(found, more) {
	const known = new Set(found.issues.map(({ number }) => number));
	return [...found.issues, ...more.filter(({ number }) => !known.has(number))];
}
// src/parse/comment-cover.ts
function coverMoments({ from: begins, until: ends }, { at, zone, zones }) {
	const wall = {
		now: at,
		zone: zones.isZone(zone) ? zone : null,
		zones
	};
	const from = begins === null ? { instant: at } : moment(begins, {
		...wall,
		next: at
	});
	if ("refused" in from) return from;
	const to = moment(ends, {
		...wall,
		next: from.instant
	});
	return "refused" in to ? to : {
		from: from.instant,
		to: to.instant
	};
}
function moment(text, { next, ...wall }) {
	return typedInstant(text, {
		...wall,
		meant: { next }
	}) ?? {
		refused: `${text} is no moment.`,
		remedy: "Write `until 18:00`, or `until 2026-12-01 09:00`."
	};
}
// src/rota/may-cover.ts
function coverRefusal({ by, from, to }, now) {
	if (to <= from) return {
		refused: `The cover by ${by} would end (${formatInstant(to)}) before it has begun (${formatInstant(from)}).`,
		remedy: "Put its beginning or its end right."
	};
	if (to <= now) return {
		refused: `That time was over at ${formatInstant(to)}; a cover never rewrites the past.`,
		remedy: "Who came all the same is told by an entry of the incident."
	};
	if (from < now) return {
		refused: `The cover would begin at ${formatInstant(from)}, which is over; a cover never rewrites the past.`,
		remedy: "Leave its beginning away: it begins now."
	};
	return null;
}
function overlapped(covers, { rota, from, to }) {
	return covers.filter((one) => one.rota === rota && one.from < to && from < one.to);
}
function mayEnter(roster, login, at) {
	const file = rotaFileAt(roster, at);
	const managers = file === null ? [] : rotaIn(file, roster.name)?.managers ?? [];
	return [...peopleOf$1(roster, at), ...managers].some((one) => sameLogin(one, login));
}
// src/clock/next-instant.ts
function nextInstant(entries, now) {
	let next = Number.POSITIVE_INFINITY;
	for (const entry of entries) for (const at of instantsOf(entry)) if (at > now && at < next) next = at;
	return Number.isFinite(next) ? next : null;
}
function instantsOf(entry) {
	const { file, obligations, words, open } = entry;
	const ahead = file.incident.timeline.map(({ at }) => at);
	if (!open || entry.declared.as === "backfill") return ahead;
	const told = words.flatMap(({ steps }) => steps.map(({ at }) => at));
	return [
		...ahead,
		...obligations.flatMap(turnsOf),
		...told
	];
}
function turnsOf({ steps, dueAt, metAt }) {
	const turns = steps.map(({ at }) => at);
	return dueAt === null || metAt !== null ? turns : [...turns, overdueFrom(dueAt)];
}
// src/delivery/plan-text.ts
function renderPlanText(result, options) {
	const { color, width, clockface } = options;
	const head = `Sweep at ${utcAndLocal(result.now, clockface)}: ${headWords(result)}.`;
	const blocks = blocksOf(result, clockface).flatMap(({ incident, items }) => [
		"",
		paint(terminalLine(incident), "strong", color),
		...items.flatMap(({ state, what, to }) => {
			const lines = wrap(`  ${state}${terminalLine(what)}`, width, "    ");
			const ink = state.startsWith("overdue") ? "error" : null;
			return [...ink === null ? lines : lines.map((line) => line.replace(state, paint(state, ink, color))), ...to === null ? [] : wrap(`      to ${nobodyOr(to.map((one) => terminalLine(one)))}`, width, "        ")];
		})
	]);
	return `${[...wrap(head, width, "  "), ...blocks].join("\n")}\n`;
}
function renderPlanMarkdown(result, clockface) {
	const blocks = blocksOf(result, clockface).flatMap(({ incident, items }) => [
		"",
		`**${code(incident)}**`,
		"",
		...items.map(({ state, what, to }) => {
			const people = to === null ? "" : ` · to ${nobodyOr(to.map((one) => one.startsWith("@") ? code(one) : text(one)))}`;
			return `- ${text(`${state}${what}`)}${people}`;
		})
	]);
	const head = `${capital(headWords(result))}, at ${utcAndLocal(result.now, clockface)}.`;
	return [
		"### Sweep",
		"",
		text(head),
		...blocks
	].join("\n");
}
function linesOf({ messages = [], sent = [] }) {
	return [...messages, ...sent.map(({ message, at }) => ({
		...message,
		at
	}))];
}
function blocksOf(result, clockface) {
	const { steps, notices, owed } = result;
	const messages = linesOf(result);
	return [...new Set([
		...steps,
		...owed,
		...messages
	].map(({ incident }) => incident))].map((incident) => {
		const isOf = (one) => one.incident === incident;
		return {
			incident,
			items: [
				...notices.filter(isOf).map((notice) => itemOf(notice, clockface)),
				...owed.filter(isOf).map((notice) => itemOf(notice, clockface, "not told yet, ")),
				...messages.filter(isOf).map((one) => ({
					state: "",
					what: messageWords(one),
					to: null
				})),
				...steps.filter(isOf).map((step) => ({
					state: "",
					what: stepWords(step),
					to: null
				}))
			]
		};
	});
}
function headWords({ applied, steps, notices, owed, failures }) {
	const left = `${countOf(owed.length, "notice")} still owed, by what is known`;
	if (steps.length > 0) return `${countOf(notices.length, "notice")}, ${countOf(steps.length, "write")}` + (applied ? " delivered" : "; nothing is sent without --apply") + (owed.length === 0 ? "" : `; ${left}`);
	if (owed.length > 0) return `nothing was written; ${left}`;
	return failures.length === 0 ? "nobody has to be told, nothing to write" : "nobody is known to have to be told";
}
function sweepJson(result) {
	const { now, steps, notices, owed, messages, sent } = result;
	const isSpoken = messages !== void 0 || sent !== void 0;
	return {
		schemaVersion: 1,
		now: formatInstant(now),
		steps,
		notices: [...notices, ...owed].map(({ key, incident, target, step, dueAt, lateBySeconds, mention }) => ({
			key,
			incident,
			target,
			step,
			dueAt: dueAt === null ? null : formatInstant(dueAt),
			lateBySeconds,
			mention
		})),
		...isSpoken ? { messages: linesOf(result).map(messageJson) } : {}
	};
}
function stepWords(step) {
	switch (step.action) {
		case "create-issue": return `open the issue "${step.title}"`;
		case "comment": return step.issue === null ? "comment on it" : `comment on issue #${step.issue}`;
		case "edit-comment": return `note on the comment ${step.comment} of issue #${step.issue} whom it reached`;
		case "delete-comment": return `delete the duplicate ${step.comment} of an older comment on issue #${step.issue}`;
		case "update-issue": return step.change.state === void 0 ? `bring issue #${step.issue} up to date` : `bring issue #${step.issue} up to date: ${step.change.state}`;
	}
}
function itemOf(notice, clockface, before = "") {
	const { mention, otherMeans } = notice;
	const to = [...mention.map((login) => `@${login}`), ...otherMeans.map(({ role }) => `the ${roleWords(role)} by other means`)];
	if (!isDuty(notice)) return {
		state: before,
		what: `word to the ${roleWords(MANAGER)}: ${wordBriefly(notice.word)}`,
		to
	};
	const { obligation } = notice;
	const asked = isOwnNotice(obligation) ? "be told of it" : plainDuty(obligation);
	const what = `the ${roleWords(obligation.owner)} is to ${asked}${dueWords$1(notice, clockface)}`;
	return {
		state: `${before}${kindWords$1(notice)}: `,
		what,
		to
	};
}
function nobodyOr(people) {
	return people.length === 0 ? "nobody: the policy names no one" : people.join(", ");
}
function kindWords$1(notice) {
	const { step } = notice;
	if (step === "call") return "call to act";
	if (step === "remind") return "reminder";
	const [name, count = ""] = step.split("-");
	if (isSaidAgain(notice)) return `overdue, said again (${count})`;
	if (name === "repeat") return "overdue, the whole escalation";
	return count === "1" ? "overdue" : `overdue, step ${count} of the escalation`;
}
function dueWords$1({ dueAt, lateBySeconds }, clockface) {
	if (dueAt === null) return "";
	const late = lateBySeconds > 0 ? `, ${span(lateBySeconds)} late` : "";
	return ` by ${utcAndLocalBelow(dueAt, clockface)}${late}`;
}
function messageWords({ receiver, event, key, to, at }) {
	const whom = to === "" ? "" : ` to ${to}`;
	return `${at === void 0 ? "send" : at === null ? "tried in vain to send" : "sent"} ${event === "notice" ? "" : `${event} of `}${key}${whom} by ${receiver}`;
}
function messageJson({ incident, receiver, event, key, to, logins, at }) {
	const accepted = at === void 0 || at === null ? null : formatInstant(at);
	return {
		incident,
		receiver,
		event,
		key,
		to: to === "" ? null : to,
		reaches: logins,
		acceptedAt: accepted
	};
}
// src/channel/notice-text.ts
const SUBJECT = 80;
const TITLE$1 = 200;
const PROMPT$1 = 300;
function noticeText(notice, pen) {
	const { drawing, zones } = pen;
	const { entry, confidential, now } = drawing;
	const { priority } = entry.course;
	const late = now - notice.at > PROMPT$1 ? `This notice comes ${span(now - notice.at)} late.` : "";
	const lines = [
		isDrill(entry) ? "EXERCISE: this is a drill." : "",
		titleLine(pen),
		timesLine(notice, pen, zones),
		replyLine(notice),
		isDuty(notice) ? `Owed by the ${roleWords(notice.obligation.owner)}.` : "",
		late,
		confidential ? "Confidential: the record holds the rest." : ""
	];
	return {
		subject: subjectOf(`${drillMark(entry)}${priority ?? "Unassessed"} `, sayingOf(notice, pen), notice.incident),
		lines: lines.filter((line) => line !== ""),
		url: pen.issueUrl ?? (confidential ? null : drawing.recordUrl),
		severity: severityOf(notice, priority),
		priority
	};
}
function subjectOf(head, what, incident) {
	const id = clip(visible(incident), 40);
	const room = SUBJECT - head.length - id.length - 3;
	return `${head}${clip(what, Math.max(room, 10))} (${id})`;
}
function titleLine({ drawing: { entry, confidential } }) {
	const { id, title } = entry.file.incident;
	const named = clip(visible(id), 40);
	return confidential ? named : `${named}: ${clip(visible(title), TITLE$1)}`;
}
function sayingOf(notice, { drawing: { now } }) {
	if (!isDuty(notice)) {
		const { what, until } = notice.word;
		if (what === "dismissed") return "dismissed by somebody else";
		return `${until === null ? "" : "was "}put on hold by somebody else`;
	}
	const { step, dueAt, lateBySeconds, obligation } = notice;
	const duty = plainDuty(obligation);
	if (lateBySeconds > 0) return `overdue by ${span(lateBySeconds)}: ${duty}`;
	if (/^(?:rung|repeat)-/.test(step)) return `overdue now: ${duty}`;
	return dueAt === null ? `to do: ${duty}` : `due in ${span(Math.max(0, dueAt - now))}: ${duty}`;
}
function timesLine(notice, { drawing }, zones) {
	const instantText = (at) => moment$1(at, drawing, zones);
	if (!isDuty(notice)) return `The ${roleWords(MANAGER)} is to know: ${wordBriefly(notice.word, instantText)}.`;
	const { dueAt, lateBySeconds } = notice;
	if (dueAt === null) return "";
	return `${lateBySeconds > 0 ? "It was due" : "Due"} ${instantText(dueAt)}.`;
}
function replyLine(notice) {
	if (!isDuty(notice)) return "";
	const reply = meetingReply(notice.obligation);
	return `Reply /ack in the tracking issue to take it up${reply === null || reply === "/ack" ? "" : `; ${reply} settles it`}.`;
}
function severityOf(notice, priority) {
	if (!isDuty(notice)) return "info";
	if (priority === null || priority === "P1") return "critical";
	if (notice.lateBySeconds > 0) return "error";
	return priority === "P2" ? "error" : "warning";
}
// src/channel/pen.ts
function penOf(swept, receiver, issueUrl) {
	const { entry, policyFile, now, recordUrl, editUrl, mentions } = swept;
	return {
		drawing: {
			...shownIn(receiver.private ? "private" : "public", entry, policyFile.policy),
			policyFile,
			now,
			recordUrl,
			editUrl
		},
		zones: mentions.zones,
		issueUrl
	};
}
// src/channel/recipients.ts
function recipientsOf(calling, context) {
	const { receivers = {}, contacts } = context.policy;
	const called = rolesCalled(calling, context).filter((role) => !isAudienceRole(role, context.policy));
	return together$1(Object.entries(receivers).flatMap(([name, receiver]) => {
		const own = called.filter((role) => contacts[role]?.via?.includes(name) === true).flatMap((role) => placesOf(name, receiver, role, context));
		if (own.length > 0 || !calling.via.includes(name)) return own;
		return receiver.type === "smtp" ? called.flatMap((role) => placesOf(name, receiver, role, context)) : [{
			receiver: name,
			to: "",
			address: null,
			logins: []
		}];
	}));
}
function isAudienceRole(role, { kinds }) {
	const targets = Object.values(kinds).flatMap(({ unassessed, targets: all }) => [...unassessed, ...Object.values(all).flat()]);
	return targets.some((target) => target.do === "update" && target.role === role) && !targets.some(({ owner }) => owner === role);
}
function rolesCalled({ roles, owner, mention }, context) {
	const called = [...new Set(roles)];
	const heard = new Set(called.flatMap((role) => loginsOf(role, context).map(loginKey)));
	const stand = [
		...roles.flatMap((role) => chainOf(role, context)),
		MANAGEMENT,
		owner
	];
	for (const role of [...stand, ...chainOf(owner, context)]) {
		const own = loginsOf(role, context).map(loginKey);
		if (!own.some((login) => !heard.has(login) && mention.some((one) => sameLogin(one, login)))) continue;
		if (!called.includes(role)) called.push(role);
		for (const login of own) heard.add(login);
	}
	return called;
}
function placesOf(name, receiver, role, context) {
	const people = loginsOf(role, context).filter((login) => !login.includes("/"));
	if (receiver.type !== "smtp") return [{
		receiver: name,
		to: "",
		address: null,
		logins: isBound(name, receiver, context.policy) ? people : []
	}];
	const own = people.flatMap((login) => {
		const address = addressOf$1(personOf(login, context.policy)?.email);
		return address === null ? [] : [{
			receiver: name,
			to: login,
			address,
			logins: [login]
		}];
	});
	if (own.length === people.length && own.length > 0) return own;
	const rest = people.filter((login) => !own.some(({ to }) => to === login));
	return [...own, placeOfRole(name, receiver, role, rest, context.policy)];
}
function placeOfRole(name, receiver, role, people, { contacts }) {
	const contact = contacts[role];
	const address = addressOf$1(contact?.email);
	if (address === null) return {
		receiver: name,
		to: "",
		address: receiver.to ?? null,
		logins: []
	};
	return {
		receiver: name,
		to: role,
		address,
		logins: isOnePerson(contact) ? people : []
	};
}
function isOnePerson(contact) {
	return contact?.logins.length === 1 && contact.rota === void 0;
}
function addressOf$1(typed) {
	const address = real(typed);
	return address !== null && isMailAddress(address) ? address : null;
}
function personOf(login, { people }) {
	return Object.entries(people).find(([one]) => sameLogin(one, login))?.[1];
}
function isBound(name, { type }, { contacts }) {
	if (type !== "pagerduty" && type !== "ntfy") return false;
	return Object.values(contacts).filter(({ via }) => via?.includes(name) === true).length === 1;
}
function together$1(all) {
	const places = new Map();
	for (const one of all) {
		const place = JSON.stringify([one.receiver, one.address ?? ""]);
		const known = places.get(place);
		const logins = [...known?.logins ?? [], ...one.logins];
		places.set(place, {
			...known ?? one,
			logins: [...new Set(logins)]
		});
	}
	return [...places.values()];
}
// src/channel/notice-messages.ts
function noticeMessages({ swept, delivered, issueUrl }, notices, chosen = () => true) {
	const { policy } = swept.policyFile;
	const { receivers = {} } = policy;
	if (!isSentBeside(swept.entry, policy)) return [];
	return notices.flatMap((notice) => {
		const key = parseKey(notice.key);
		const row = rowOf(notice.key);
		if (key === null || row === null) return [];
		const sent = [...sentIn(delivered, notice.key).filter(({ at }) => at !== null), ...sentIn(swept.sent, notice.key)];
		return recipientsOf(callingOf(notice), swept.mentions).filter((one) => !isSent(sent, one, key.step) && chosen(one, notice)).flatMap(({ receiver: name, ...place }) => {
			const receiver = receivers[name];
			if (receiver === void 0) return [];
			const pen = penOf(swept, receiver, issueUrl);
			return [{
				receiver: name,
				event: "notice",
				incident: notice.incident,
				row,
				key: notice.key,
				keys: notice.keys,
				step: key.step,
				dueAt: notice.dueAt,
				...place,
				text: noticeText(notice, pen)
			}];
		});
	});
}
function isSent(sent, { receiver, to }, step) {
	return sent.some((one) => one.receiver === receiver && one.to === to && rankOfStep(one.step) >= Math.floor(rankOfStep(step)));
}
function callingOf(notice) {
	const { mention } = notice;
	if (!isDuty(notice)) return {
		roles: [MANAGER],
		owner: MANAGER,
		via: [],
		mention
	};
	const { obligation, keys } = notice;
	const told = new Set(keys.map((key) => stepOf(key)));
	const steps = obligation.steps.filter(({ step }) => told.has(step));
	return {
		roles: steps.flatMap((step) => step.mention),
		owner: obligation.owner,
		via: steps.flatMap((step) => step.via ?? []),
		mention
	};
}
function stepOf(key) {
	const step = parseKey(key)?.step;
	if (step === void 0) return "";
	return isFallback(step) ? step.replace("+fallback", "") : step;
}
// src/channel/alert-messages.ts
function alertMessages({ swept, delivered }) {
	const { entry, policyFile } = swept;
	return delivered.flatMap((delivery) => openAlertsOf(delivery, policyFile.policy).flatMap((alert) => {
		const end = endOf(alert, entry);
		const key = delivery.keys.at(-1) ?? "";
		const row = rowOf(key);
		const tried = sentIn(swept.sent, key);
		if (end === null || row === null) return [];
		if (tried.some(({ receiver, step }) => receiver === alert.receiver && step === end)) return [];
		const { id } = entry.file.incident;
		return [{
			receiver: alert.receiver,
			event: end,
			incident: id,
			row,
			key: `${row}/${end}`,
			keys: delivery.keys,
			step: end,
			dueAt: delivery.dueAt,
			to: "",
			address: null,
			logins: [],
			text: {
				subject: subjectOf(drillMark(entry), end === "resolve" ? "over" : "taken up", id),
				lines: [],
				url: null,
				severity: "info",
				priority: entry.course.priority
			}
		}];
	}));
}
// src/channel/again.ts
function messagesAgain(telling) {
	const { swept, delivered } = telling;
	const { entry, now } = swept;
	const oldest = now - elapsedSeconds(swept.policyFile.policy["catch-up"]);
	return delivered.flatMap((delivery) => {
		const { asked, sent = [] } = delivery;
		const key = furthestKey(delivery);
		if (key === null) return [];
		const obligation = rowToldOf(entry, delivery);
		if (obligation === void 0 || !isOwed$1(obligation)) return [];
		const due = obligation.steps.filter(({ at }) => at >= oldest && at <= now);
		return failedIn(sent).flatMap((vain) => {
			const same = due.find(({ step }) => step === vain.step);
			const before = due.filter((one) => isBefore(one, vain));
			return (same === void 0 ? before.toReversed().map((one) => [one]) : [[...before, same]]).map((steps) => drawnAgain(telling, {
				key,
				asked,
				obligation,
				steps
			}, vain)).find((messages) => messages.length > 0) ?? [];
		});
	});
}
function drawnAgain(telling, { key, asked, obligation, steps }, vain) {
	const { entry, now } = telling.swept;
	const last = steps.at(-1);
	if (last === void 0) return [];
	const { step, at } = last;
	return noticeMessages(telling, [{
		key: formatKey({
			...key,
			step
		}),
		keys: steps.map((one) => formatKey({
			...key,
			step: one.step
		})),
		incident: entry.file.incident.id,
		target: obligation.target,
		step,
		at,
		dueAt: obligation.dueAt,
		lateBySeconds: latenessOf(obligation, now),
		mention: asked,
		otherMeans: [],
		obligation
	}], ({ receiver, to }) => vain.receiver === receiver && vain.to === to);
}
function isBefore({ step }, vain) {
	return rankOfStep(step) < rankOfStep(vain.step);
}
function failedIn(sent) {
	return [...new Map(sent.filter((one) => !isEnd$1(one)).map((one) => [JSON.stringify([one.receiver, one.to]), one])).values()].filter(({ at }) => at === null);
}
// src/channel/audience.ts
const LONGEST$1 = 4e3;
function audienceMessages({ swept, delivered }) {
	const { entry, mentions, now } = swept;
	if (!isLive(entry)) return [];
	const { policy } = swept.policyFile;
	const oldest = now - elapsedSeconds(policy["catch-up"]);
	const said = entry.file.incident.timeline.filter(({ event, at, note }) => (event === "updated" || event === "closed") && note !== void 0 && at <= now && at >= oldest);
	return Object.entries(policy.contacts).flatMap(([role, { via = [] }]) => {
		const words = said.filter(({ audience }) => audience?.includes(role) === true);
		if (words.length === 0 || !isAudienceRole(role, policy)) return [];
		return via.flatMap((name) => {
			const receiver = policy.receivers?.[name];
			if (receiver === void 0 || receiver.type === "pagerduty") return [];
			return placesOf(name, receiver, role, mentions).flatMap((place) => messageTo({
				swept,
				delivered,
				issueUrl: null
			}, {
				role,
				receiver,
				place,
				words
			}));
		});
	});
}
function messageTo({ swept, delivered }, { role, receiver, place, words }) {
	const incident = swept.entry.file.incident.id;
	const keyOf = ({ at }) => formatKey({
		incident,
		target: audienceTarget(role),
		episode: 0,
		step: `said-${at}`
	});
	const first = words[0];
	if (first === void 0) return [];
	const key = keyOf(first);
	const known = [...sentIn(delivered, key).filter(({ at }) => at !== null), ...sentIn(swept.sent, key)].filter(({ receiver: name, to }) => name === place.receiver && to === place.to);
	const furthest = Math.max(-1, ...known.map(({ step }) => rankOfStep(step)));
	const fresh = words.filter(({ at }) => at > furthest);
	const last = fresh.at(-1);
	const row = last === void 0 ? null : rowOf(keyOf(last));
	if (last === void 0 || row === null) return [];
	return [{
		...place,
		event: "word",
		incident,
		row,
		key: keyOf(last),
		keys: [keyOf(last)],
		step: `said-${last.at}`,
		dueAt: null,
		logins: [],
		text: wordText(fresh, last, swept, receiver)
	}];
}
function wordText(fresh, last, swept, receiver) {
	const { drawing, zones } = penOf(swept, receiver, null);
	const { entry, confidential } = drawing;
	const { id, title } = entry.file.incident;
	const priority = entry.course.priority;
	const head = `${last.event === "closed" ? "Closed" : "Update"}: `;
	const what = confidential ? priority ?? "unassessed" : capital(visible(title));
	const lines = fresh.flatMap(({ at, note = "", expected }) => [confidential ? `Said at ${moment$1(at, drawing, zones)}; the words are confidential.` : clip(visibleLines(note).trim(), LONGEST$1), ...expected === void 0 ? [] : [`Expected to be resolved by ${moment$1(expected, drawing, zones)}.`]]);
	return {
		subject: subjectOf(head, what, id),
		lines,
		url: null,
		severity: "info",
		priority
	};
}
// src/channel/owed-messages.ts
function owedMessages(input, notices) {
	if (input.policyFile.policy.receivers === void 0) return [];
	const existing = existingByIncident(input);
	const sweptOf = sweptIncidents(input);
	return mostUrgentFirst(input.entries).flatMap((entry) => {
		const known = existing.get(idKey(entry.file.incident.id));
		const isNoted = (known?.standing ?? null) === null ? entry.open && isCalledFor(entry, input.policyFile.policy) : known?.standing?.issue.state === "open";
		const delivered = known?.delivered ?? [];
		const issueUrl = known?.standing?.issue.url ?? null;
		return messagesOf(entry, {
			swept: sweptOf(entry, delivered),
			delivered,
			issueUrl
		}, notices, isNoted);
	});
}
function messagesOf(entry, telling, notices, isNoted) {
	const owed = noticeMessages(telling, notices.filter(({ incident }) => incident === entry.file.incident.id));
	if (!isNoted) return owed;
	return [
		...furthest([...owed, ...messagesAgain(telling)]),
		...alertMessages(telling),
		...audienceMessages(telling)
	];
}
function furthest(messages) {
	return messages.filter((one) => messages.every((other) => other.receiver !== one.receiver || other.to !== one.to || other.row !== one.row || rankOfStep(other.step) <= rankOfStep(one.step)));
}
// src/text/xml.ts
function xml(text) {
	if (isPlainText$1(text)) return text;
	return visible(text).replace(/[\uFFFE\uFFFF]/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
// src/channel/payload.ts
function plainText({ lines, url }) {
	return [...lines, ...url === null ? [] : [url]].join("\n\n");
}
function pagerdutyEvent(message, secret, posting) {
	const { event, incident, text } = message;
	const base = {
		routing_key: secret,
		dedup_key: posting.row
	};
	if (event === "acknowledge" || event === "resolve") return {
		...base,
		event_action: event
	};
	const { subject, lines, url, severity, priority } = text;
	return {
		...base,
		event_action: "trigger",
		client: "Incident Ledger",
		...url === null ? {} : {
			client_url: url,
			links: [{
				href: url,
				text: "Go on here"
			}]
		},
		payload: {
			summary: subject,
			source: incident,
			severity,
			timestamp: formatInstant(posting.now),
			class: message.step,
			...priority === null ? {} : { group: priority },
			custom_details: {
				said: lines.join("\n"),
				key: posting.key
			}
		}
	};
}
const plain$1 = (text, most) => ({
	type: "plain_text",
	text: Array.from(text).slice(0, most).join(""),
	emoji: false
});
function slackMessage({ text: { subject, lines, url } }) {
	const button = {
		type: "button",
		text: plain$1("Go on here", 75),
		url: url ?? ""
	};
	return {
		text: subject.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
		unfurl_links: false,
		blocks: [
			{
				type: "header",
				text: plain$1(subject, 150)
			},
			...lines.slice(0, 20).map((line) => ({
				type: "section",
				text: plain$1(line, 3e3)
			})),
			...url === null ? [] : [{
				type: "actions",
				elements: [button]
			}]
		]
	};
}
function teamsMessage({ text: { subject, lines, url } }) {
	const run = (text, more = {}) => ({
		type: "RichTextBlock",
		inlines: [{
			type: "TextRun",
			text,
			...more
		}]
	});
	return {
		type: "message",
		attachments: [{
			contentType: "application/vnd.microsoft.card.adaptive",
			contentUrl: null,
			content: {
				$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
				type: "AdaptiveCard",
				version: "1.4",
				fallbackText: subject,
				body: [run(subject, {
					weight: "Bolder",
					size: "Medium"
				}), ...lines.slice(0, 20).map((line) => run(line))],
				...url === null ? {} : { actions: [{
					type: "Action.OpenUrl",
					title: "Go on here",
					url
				}] }
			}
		}]
	};
}
const NTFY_PRIORITY = {
	critical: 5,
	error: 4,
	warning: 3,
	info: 2
};
function ntfyMessage({ text }, topic) {
	const { subject, lines, url, severity } = text;
	return {
		topic,
		title: subject,
		message: Array.from(lines.join("\n\n")).slice(0, 3500).join(""),
		priority: NTFY_PRIORITY[severity],
		...url === null ? {} : { click: url }
	};
}
function webhookMessage(message, posting) {
	const { event, incident, step, dueAt, logins, text } = message;
	const { subject, lines, url, severity, priority } = text;
	return {
		type: `incident-ledger.${event}`,
		timestamp: formatInstant(posting.now),
		data: {
			key: posting.key,
			incident,
			priority,
			step,
			dueAt: dueAt === null ? null : formatInstant(dueAt),
			severity,
			subject,
			text: lines.join("\n\n"),
			url,
			logins
		}
	};
}
function deduplicates({ type }) {
	return type === "pagerduty" || type === "webhook";
}
function mailOf(message, domain, digest) {
	const { subject, lines, url } = message.text;
	const paragraphs = lines.map((line) => `<p>${line.split("\n").map(xml).join("<br>")}</p>`);
	const link = url === null ? "" : `<p><a href="${xml(url)}">${xml(url)}</a></p>`;
	return {
		subject,
		text: `${plainText(message.text)}\n`,
		html: `<!doctype html><html><body><h1 style="font-size:1.1em">${xml(subject)}</h1>${paragraphs.join("")}${link}</body></html>`,
		messageId: `<${digest(`${message.key} ${message.to}`).slice(0, 40)}@${domain}>`,
		references: `<incident-${digest(message.incident).slice(0, 32)}@${domain}>`
	};
}
const LONGEST_KEY = 255;
function plainKey(key, digest) {
	const printable = key.replace(/[^!-~]|%/gu, (character) => encodeURIComponent(character));
	if (printable.length <= LONGEST_KEY) return printable;
	return `${printable.slice(0, 222)}-${digest(key).slice(0, 32)}`;
}
// src/channel/blind.ts
function blindMessages(input, incidents, told, tried = new Map()) {
	const { receivers } = input.policyFile.policy;
	if (receivers === void 0) return [];
	const sweptOf = sweptIncidents(input);
	return mostUrgentFirst(input.entries).flatMap((entry) => {
		const id = idKey(entry.file.incident.id);
		if (!incidents.has(id)) return [];
		const delivered = mergeDeliveries([...told?.get(id) ?? [], ...accepted$1(input.sent, id)]);
		const swept = sweptOf(entry, delivered);
		const { notices } = owedCommentOf(swept, delivered);
		const telling = {
			swept,
			delivered: mergeDeliveries([...delivered, ...accepted$1(tried, id)]),
			issueUrl: null
		};
		if (told !== null) return messagesOf(entry, telling, notices, true);
		const worst = noticeMessages(telling, notices.toSorted(worstFirst), ({ receiver }) => {
			const one = receivers[receiver];
			return one !== void 0 && deduplicates(one);
		});
		return worst.filter(({ receiver }, index) => worst.findIndex((one) => one.receiver === receiver) === index);
	});
}
function accepted$1(sent, id) {
	return (sent?.get(id) ?? []).filter(({ sent: all = [] }) => all.some(({ at }) => at !== null));
}
function worstFirst(one, other) {
	return other.lateBySeconds - one.lateBySeconds || (one.dueAt ?? Number.MAX_SAFE_INTEGER) - (other.dueAt ?? Number.MAX_SAFE_INTEGER);
}
// src/github/sweep-outcome.ts
const NOTHING_DONE = {
	steps: [],
	notices: [],
	owed: [],
	warnings: [],
	failures: [],
	waiting: []
};
function together(outcome, plan, applied) {
	const spoken = new Set(applied.done.filter(({ action }) => action === "comment").map(({ incident }) => incident));
	return {
		...outcome,
		steps: [...outcome.steps, ...applied.done],
		notices: [...outcome.notices, ...plan.notices.filter(({ incident }) => spoken.has(incident))],
		warnings: [...new Set([
			...outcome.warnings,
			...plan.warnings,
			...applied.warnings
		])],
		failures: [...outcome.failures, ...applied.failures],
		waiting: [...outcome.waiting, ...applied.waiting]
	};
}
function withMore(outcome, { warnings = [], failures = [], waiting = [] }) {
	return {
		...outcome,
		warnings: [...new Set([...outcome.warnings, ...warnings])],
		failures: [...outcome.failures, ...failures],
		waiting: [...outcome.waiting, ...waiting]
	};
}
function withWaiting(outcome) {
	const waiting = [...new Map(outcome.waiting.map((one) => [one.incident, one])).values()];
	if (waiting.length === 0) return outcome;
	const urgent = waiting.filter(({ isUrgent }) => isUrgent);
	const all = withMore({
		...outcome,
		waiting
	}, { warnings: [waitingWords(waiting)] });
	return urgent.length === 0 ? all : withMore(all, { failures: [unsaid(urgent)] });
}
function waitingWords(waiting) {
	return `${countOf(waiting.length, "incident waits", "incidents wait")} for the next sweep, worst first: ${idsOf(waiting)}.`;
}
function unsaid(urgent) {
	return {
		status: null,
		sentence: `Nobody was told yet of a P1, an unassessed incident or something overdue: ${idsOf(urgent)}.`,
		remedy: "The next run goes on with them, worst first; `timeout` and `max-writes` say how much one run may do.",
		fatal: false
	};
}
function idsOf(waiting) {
	return `${waiting.slice(0, 10).map(({ incident }) => incident).join(", ")}${waiting.length > 10 ? ` and ${waiting.length - 10} more` : ""}`;
}
function unreachedFailure({ incident, target, asked }) {
	const people = asked.map((login) => `@${login}`).join(", ");
	return {
		status: null,
		sentence: `Nobody who is to hear of ${target} of ${incident} was notified: ` + (asked.length === 0 ? "the policy names no login for it." : `GitHub took none of ${people} for a mention.`),
		remedy: "Tell them by phone or e-mail now, and mend the logins under contacts in the policy.",
		fatal: false
	};
}
function unreadable(error, owed) {
	return unread(explain(error, "list what it holds", "issues: write"), owed);
}
function unread(failure, owed) {
	return {
		...NOTHING_DONE,
		owed,
		failures: [failure]
	};
}
// src/commands/sweep/beside.ts
async function besideOf({ receivers }, { environment, insecureReceivers: insecure, memory }, { now, deadline }) {
	if (receivers === void 0) return null;
	const { openChannels } = await import("./chunk-nf6EugGV.js");
	return {
		channels: openChannels({
			receivers,
			environment,
			insecure,
			now,
			deadline,
			...memory === null ? {} : {
				before: memory.sent(),
				note: memory.noteSent
			}
		}),
		memory
	};
}
async function tellBeside(beside, input, outcome, found) {
	if (beside === null) return outcome;
	const { channels, memory } = beside;
	const known = {
		...input,
		sent: channels.sent(),
		found: found ?? nothingFound
	};
	const untold = new Set(outcome.owed.map(({ incident }) => idKey(incident)));
	const ids = found === null ? new Set(input.entries.filter(isLive).map(({ file }) => idKey(file.incident.id))) : untold;
	if (ids.size > 0) await channels.send(blindMessages({
		...known,
		found: nothingFound
	}, ids, memory?.told() ?? null, memory?.sent()));
	if (found !== null) {
		const { sent: _, ...onGitHub } = known;
		const existing = existingByIncident(onGitHub);
		memory?.noteTold(new Map([...existing].map(([id, { delivered }]) => [id, delivered])), untold);
	}
	return {
		...withMore(outcome, troubleOf(channels.outcomes())),
		sent: channels.outcomes()
	};
}
function troubleOf(outcomes) {
	const vain = outcomes.filter(({ at }) => at === null);
	return {
		warnings: vain.filter((outcome) => !isWord(outcome)).map(sentenceOf),
		failures: vain.filter(isWord).map((outcome) => ({
			status: null,
			fatal: false,
			sentence: sentenceOf(outcome),
			remedy: "The next run tries again; `doctor` tests the receivers."
		}))
	};
}
function isWord({ message }) {
	return message.event === "word";
}
const WHAT = {
	notice: "the notice",
	word: "the word to an audience",
	acknowledge: "that somebody took up",
	resolve: "the end of"
};
function sentenceOf({ message, why }) {
	const { receiver, event, key, to } = message;
	const whom = to === "" ? "" : ` to ${to}`;
	return `The receiver ${receiver} did not take ${WHAT[event]} ${key}${whom}: ${why ?? "nobody says why"}.`;
}
// src/commands/ledger/stand-in.ts
async function findStandIn(git, { path, dir }, commit) {
	if (git === null || git.head === null || git.isShallow) return null;
	let faultyCommit = null;
	const { changes } = await git.policyHistory(commit ?? git.head, path, dir);
	for (const change of changes) {
		const { blob, path: stood } = change;
		if (blob === null || !stood.startsWith(git.prefix)) continue;
		const bytes = (await readPolicies(git.top, [blob])).get(blob) ?? new Uint8Array();
		const read = await parsePolicyBytes(path, bytes);
		const { policy, text } = read;
		if (policy !== null && text !== null && (await policyFaults(path, read)).length === 0) return {
			commit: change.commit,
			path: stood.slice(git.prefix.length),
			text,
			policy,
			faultyCommit
		};
		faultyCommit = change.commit;
	}
	return null;
}
// src/commands/sweep/gather-to-deliver.ts
async function gatherToDeliver(shell, asked, { basePolicy = null, needed = "all" } = {}) {
	const options = {
		...asked,
		reading: readingOf(shell.root, asked)
	};
	try {
		return {
			gathered: await gather(shell, options, {
				basePolicy,
				needed
			}),
			fault: null
		};
	} catch (error) {
		if (!(error instanceof UnusablePolicy) || basePolicy !== null) throw error;
		const path = policyPath(options);
		const place = {
			path,
			dir: options.dir
		};
		const standIn = await findStandIn(options.reading.git(), place, options.replay?.commit ?? null);
		if (standIn === null) throw error;
		const { line = 1, message = error.message, hint = error.remedy } = error.first ?? {};
		return {
			gathered: await gather(shell, options, {
				standIn,
				needed
			}),
			fault: {
				path,
				line,
				message,
				hint,
				commit: options.head?.beyond?.commit ?? standIn.faultyCommit,
				standIn: standIn.commit,
				error
			}
		};
	}
}
function wideSweep({ now, recordWorker, bodyWorker }, { dir }, { gathered, fault }, { destination, log, beside }) {
	return {
		gathered,
		fault,
		destination,
		log,
		beside: beside ?? null,
		now,
		dir,
		readUnmerged: unmergedReader(recordWorker),
		exactly: (files) => withExactTasks({ bodyWorker }, files),
		compute: (files) => ledgerOf({
			...gathered,
			files
		}, now)
	};
}
// src/delivery/unmerged.ts
const KEPT_KEYS = [
	"kind",
	"declared",
	"roles",
	"duplicate-of"
];
function countUnmerged(standing, head, by) {
	const added = missingFrom(standing.incident.timeline, head.incident.timeline);
	const missing = missingFrom(head.incident.timeline, standing.incident.timeline);
	const waiting = KEPT_KEYS.flatMap((key) => isSame$1(standing.incident[key], head.incident[key]) ? [] : {
		what: "key",
		key
	});
	let file = marked(standing, head);
	for (const event of added) {
		const isChange = missing.some((one) => isVersionOf(one, event));
		const next = isChange ? null : accepted(file, event, by);
		if (next === null || next.inPart) waiting.push({
			what: isChange ? "change" : "entry",
			event
		});
		file = next?.file ?? file;
	}
	const easing = missing.filter((event) => !added.some((one) => isVersionOf(event, one))).filter((event) => isEasedWithout(standing, event, by.recompute));
	return {
		file,
		waiting: [...waiting, ...easing.map((event) => ({
			what: "removal",
			event
		}))]
	};
}
function accepted(file, event, judgedBy) {
	const { policy, recompute, vouched } = judgedBy;
	const before = recompute(file);
	const { at, by } = event;
	const part = by === void 0 ? [] : [{
		event: "noted",
		at,
		by,
		approximate: event.approximate
	}];
	for (const [index, one] of [event, ...part].entries()) {
		if (one.event === "reported") continue;
		if (!vouched.has(one) && isHijack(one, policy)) continue;
		const next = withTimeline(file, [...file.incident.timeline, one]);
		if (isKept(before, recompute(next), one, judgedBy)) return {
			file: next,
			inPart: index > 0
		};
	}
	return null;
}
function isKept(before, after, event, { policy, vouched }) {
	if (before === null) return true;
	if (after === null) return false;
	if (isEnded(after.course.status) && !isEnded(before.course.status)) return false;
	const isFirst = event.event === "assessed" && before.course.priority === null;
	return before.obligations.filter(isOwed$1).every((row) => {
		const now = after.obligations.find((one) => isSameRow(one, row));
		if (now !== void 0 && isOwed$1(now) && isNoLater(now, row)) return true;
		if (isFirst && row.reach === "assessed" && now?.metAt != null) return true;
		if (!(now !== void 0 && (isOwed$1(now) ? row.do === "update" : now.metAt !== null)) || row.do === "reach") return false;
		return vouched.has(event) || isAcknowledgedBy(row, event, policy);
	});
}
function isEasedWithout(standing, event, recompute) {
	const before = recompute(standing);
	const rest = standing.incident.timeline.filter((one) => one !== event);
	if (before === null) return false;
	const after = event.event === "reported" ? null : recompute(withTimeline(standing, rest));
	return before.obligations.filter(isOwed$1).some((row) => {
		const now = after?.obligations.find((one) => isSameRow(one, row));
		return now === void 0 || !isOwed$1(now) || !isNoLater(now, row);
	});
}
function isSameRow(one, other) {
	return one.target === other.target && one.anchor === other.anchor && one.anchorAt === other.anchorAt;
}
function isNoLater(now, before) {
	return (now.dueAt ?? Number.POSITIVE_INFINITY) <= (before.dueAt ?? Number.POSITIVE_INFINITY);
}
function marked(standing, head) {
	const { tlp } = head.incident;
	return tlp === "red" || tlp === "amber" && standing.incident.tlp !== "red" ? {
		...standing,
		incident: {
			...standing.incident,
			tlp
		}
	} : standing;
}
function withTimeline(file, timeline) {
	return {
		...file,
		incident: {
			...file.incident,
			timeline
		}
	};
}
function missingFrom(known, all) {
	const left = known.map(textOf$1);
	return all.filter((event) => {
		const index = left.indexOf(textOf$1(event));
		if (index !== -1) left.splice(index, 1);
		return index === -1;
	});
}
function isVersionOf(one, other) {
	if (one.event !== other.event) return false;
	return one.at === other.at || textOf$1({
		...one,
		at: other.at
	}) === textOf$1(other);
}
function isSame$1(one, other) {
	return textOf$1(one) === textOf$1(other);
}
function textOf$1(value) {
	return JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => a < b ? -1 : 1)) : part) ?? "";
}
function isAcknowledgedBy(row, event, policy) {
	if (row.do === "reach") return false;
	const who = whoOf(event);
	const by = event.by ?? (event.event === "engaged" ? who : void 0);
	if (by === void 0) return false;
	if (![row.role, row.owner].filter((role) => role !== null).some((role) => isNamedFor(by, role, policy.contacts, event.at))) return false;
	return who === void 0 || row.role === null || isNamedFor(who, row.role, policy.contacts, event.at);
}
function isHijack(event, policy) {
	const who = event.event === "engaged" ? event.who ?? event.by : void 0;
	if (event.event !== "engaged" || who === void 0) return false;
	return !isNamedFor(who, event.role, policy.contacts, event.at);
}
function whoOf(event) {
	return "who" in event ? event.who : void 0;
}
// src/delivery/heads.ts
function joinHeads({ branch, heads, removed, ...by }) {
	const inSight = new Set([...branch, ...heads].flatMap(({ id }) => id === null ? [] : [idKey(id)]));
	const files = branch.flatMap(({ file }) => file ?? []);
	const standing = new Map(firstById(files, ({ incident }) => incident.id));
	const owners = new Map();
	const proposals = new Map();
	const warnings = [];
	const propose = (id, pull, waiting) => {
		const made = waiting.map((one) => ({
			pull,
			waiting: one
		}));
		if (made.length > 0) proposals.set(id, [...proposals.get(id) ?? [], ...made]);
	};
	for (const head of heads.toSorted(byPull)) {
		const { file, pull, isLate = false } = head;
		if (file === null) {
			warnings.push(`No deadline is watched in a record of pull request #${pull.number} that ` + (isLate ? "took longer to read than a record may, or stands beside one that did. The other records were read." : "cannot be read. Its check says which, and what is wrong."));
			continue;
		}
		if (isUnconfirmed(head)) continue;
		const id = idKey(file.incident.id);
		const before = standing.get(id);
		const owner = owners.get(id);
		if (before === void 0) {
			standing.set(id, file);
			owners.set(id, head);
			continue;
		}
		if (owner !== void 0 && owner.pull.number !== pull.number) warnings.push(...clash(file.incident.id, owner, head), ...clash(file.incident.id, head, owner));
		const counted = countUnmerged(before, file, by);
		propose(id, pull, counted.waiting);
		standing.set(id, counted.file);
	}
	for (const { path, id } of branch) {
		if (id === null || standing.get(idKey(id))?.path !== path) continue;
		for (const pull of deletersOf(path, id, heads, removed)) propose(idKey(id), pull, [{ what: "deletion" }]);
	}
	return {
		files: [...standing.values()],
		heads: new Map([...owners].flatMap(([id, head]) => {
			const file = standing.get(id);
			return file === void 0 ? [] : [[file, head]];
		})),
		proposals,
		inSight,
		warnings: [...new Set(warnings)]
	};
}
function deletersOf(path, id, heads, removed) {
	const isKept = ({ number }) => heads.some((head) => head.pull.number === number && head.id !== null && sameId(head.id, id));
	const renamed = heads.filter((head) => head.path === path && head.id !== null);
	return [...removed.filter((one) => one.path === path), ...renamed].map(({ pull }) => pull).filter((pull) => !isKept(pull));
}
function byPull(one, other) {
	return one.pull.number - other.pull.number || compareText(one.path, other.path);
}
function clash(id, here, there) {
	return [`${id} of pull request #${here.pull.number} also stands in pull request #${there.pull.number}; both count. If they are two incidents, give one a new ID with \`incident-ledger new\`.`];
}
const UNCONFIRMED = "incident-ledger/unconfirmed-";
function isUnconfirmed({ pull, file }) {
	if (file === null || !pull.branch.startsWith("incident-ledger/unconfirmed-")) return false;
	const { timeline } = file.incident;
	const reporter = timeline.find(({ event }) => event === "reported")?.by ?? "";
	return timeline.every(({ by }) => by === void 0 || sameLogin(by, reporter));
}
// src/delivery/orphans.ts
function orphansIn(found, inSight) {
	const isOurs = isAmong(found.authors);
	return found.issues.flatMap((issue) => {
		if (issue.state !== "open" || !isOurs(issue.author)) return [];
		const marker = markerIn(issue);
		if (marker?.about !== "issue" || marker.pull === void 0 || marker.orphaned) return [];
		return inSight.has(idKey(marker.incident)) ? [] : {
			issue,
			marker,
			pull: marker.pull
		};
	});
}
function unwatchedIn(found, entries, isAllRead) {
	const isOurs = isAmong(found.authors);
	const computed = new Set(entries.map(({ file }) => idKey(file.incident.id)));
	return found.issues.flatMap((issue) => {
		if (issue.state !== "open" || !isOurs(issue.author)) return [];
		const marker = markerIn(issue);
		if (marker?.about !== "issue" || computed.has(idKey(marker.incident))) return [];
		if (marker.pull !== void 0 && !isAllRead) return [];
		return {
			issue: issue.number,
			incident: marker.incident
		};
	});
}
function unwatchedWarnings(unwatched) {
	if (unwatched.length === 0) return [];
	const { what, which, remedy } = unwatchedWords(unwatched, 10, (id) => `(${id})`);
	return [`${what}: ${which}. ${remedy}`];
}
function unwatchedWords(unwatched, most, idWords) {
	const named = unwatched.slice(0, most).map(({ issue, incident }) => `#${issue} ${idWords(incident)}`);
	return {
		what: `${countOf(unwatched.length, "tracking issue is", "tracking issues are")} open, and no record can be read of what they track`,
		which: named.join(", ") + (unwatched.length > named.length ? ", …" : ""),
		remedy: "No deadline is watched there. Put the record back under the same ID, or mend what `check` says of it; if the incident is none, close the issue."
	};
}
function noteOrphan({ issue, marker, pull }, state) {
	const body = compose({
		...marker,
		orphaned: true
	}, `${orphanNote(pull, state)}\n\n${partsOf(issue.body).text}`);
	return {
		action: "update-issue",
		incident: marker.incident,
		issue: issue.number,
		change: { body }
	};
}
function orphanNote(pull, state) {
	return `> **No record stands behind this issue:** ${state === "closed" ? `pull request #${pull} was closed without being merged` : `pull request #${pull} no longer holds it`}. No deadline is watched here. If the incident is real, put its record back under the same ID, and this issue goes on; else close it.`;
}
// src/github/find-heads.ts
const MOST_RECORDS = 50;
const MOST_FILES = 3e3;
async function findHeads(repository, input) {
	const given = [];
	const removed = [];
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
			removed.push(...listed.removed.map((path) => ({
				pull,
				path
			})));
			if (listed.records.length > MOST_RECORDS) warnings.push(tooMany(pull, listed.records.length));
			for (const change of listed.records.slice(0, MOST_RECORDS)) given.push({
				pull,
				...change,
				bytes: await readBlob(repository, change.blob, blobs)
			});
		} catch (error) {
			const doing = `read the records of pull request ${pull.number}`;
			const failure = explain(error, doing, "pull-requests: read");
			failures.push(failure);
			if (failure.fatal) break;
		}
	}
	let records = [];
	try {
		records = await parseHeads(given, input);
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		const { message: sentence, remedy } = error;
		failures.push({
			status: null,
			sentence,
			remedy,
			fatal: false
		});
	}
	return {
		records,
		removed,
		empty,
		pulls,
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
		...placeOf$2(repository),
		pull_number: pull.number,
		per_page: 100
	});
	const touched = files.filter(({ filename }) => isRecordPath(dir, filename));
	const removed = files.flatMap(({ filename, status, previous_filename: old }) => {
		if (status === "removed") return [filename];
		return status === "renamed" && old !== void 0 ? [old] : [];
	}).filter((path) => isRecordPath(dir, path));
	const isOfCommit = files.every(({ contents_url: url }) => url.includes(pull.commit));
	return {
		records: touched.flatMap(({ filename: path, sha, status }) => status === "removed" || sha === null ? [] : {
			path,
			blob: sha
		}).filter(({ path, blob }) => !standsOnBranch(path, blob)).toSorted((one, other) => one.path > other.path ? -1 : 1),
		removed,
		settled: touched.length === 0 && removed.length === 0 && isOfCommit && files.length < MOST_FILES
	};
}
async function parseHeads(given, { read }) {
	if (given.length === 0) return [];
	const parsed = await read(given.map(({ pull, path, bytes }) => ({
		pull: pull.number,
		path,
		bytes
	})));
	return given.map(({ pull, path }, index) => {
		const { text = null, id = null, file = null, findings = [] } = parsed[index] ?? {};
		return {
			pull,
			path,
			text,
			id,
			file,
			isLate: findings.some(({ rule }) => rule === "record-time")
		};
	});
}
async function readBlob(repository, blob, blobs) {
	const known = blobs.get(blob);
	if (known !== void 0) return known;
	const { data } = await repository.client.rest.git.getBlob({
		...placeOf$2(repository),
		file_sha: blob
	});
	const bytes = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
	blobs.set(blob, bytes);
	return bytes;
}
function tooMany({ number }, count) {
	return `Pull request #${number} changes ${count} records; until it is merged, the ${MOST_RECORDS} of the last paths are watched.`;
}
// src/parse/comment-witness.ts
function bearsOut(comment, event) {
	const { author, at, editedAt, text, url } = comment;
	if (!isSameAddress(event.url ?? "", url) || !sameLogin(event.by ?? "", author)) return false;
	if (event.at !== at || editedAt !== at) return false;
	return parseCommands(text).some(({ asked }) => {
		if (!("ask" in asked)) return false;
		if (asked.ask === "entry") return asked.event === event.event;
		if (asked.ask !== "take-up" || event.event !== "engaged") return false;
		return sameLogin(event.who ?? "", asked.who ?? author) && (asked.role ?? event.role) === event.role;
	});
}
// src/github/find-vouched.ts
const MOST$1 = 100;
async function findVouched(repository, heads, isKnown) {
	const claims = new Map();
	for (const event of heads.flatMap(({ file }) => file?.incident.timeline ?? [])) {
		const id = commentIn(event);
		if (id === null || isKnown(event.url ?? "")) continue;
		claims.set(id, [...claims.get(id) ?? [], event]);
	}
	const events = new Set();
	const writers = new Map();
	try {
		for (const [id, claimed] of [...claims].slice(0, MOST$1)) {
			const comment = await findComment(repository, id);
			const borne = comment === null ? [] : claimed.filter((event) => bearsOut(comment, event));
			if (comment === null || borne.length === 0) continue;
			const { author } = comment;
			const may = writers.get(author) ?? await mayWrite(repository, author);
			writers.set(author, may);
			if (may) for (const event of borne) events.add(event);
		}
	} catch (error) {
		const doing = "read the comments that unmerged entries name";
		const cause = error instanceof CommandError ? error.cause : error;
		return {
			events,
			failures: [explain(cause, doing, "issues: read")]
		};
	}
	return {
		events,
		failures: []
	};
}
function commentIn({ via, url = "", by }) {
	return via === "github" && by !== void 0 ? commentNumber(url) : null;
}
function commentNumber(url) {
	return isCommentAddress(url) ? Number(url.slice(url.lastIndexOf("-") + 1)) : null;
}
async function findComment(repository, id) {
	try {
		const { data } = await repository.client.rest.issues.getComment({
			...placeOf$2(repository),
			comment_id: id
		});
		const at = parseInstant(data.created_at);
		const editedAt = parseInstant(data.updated_at);
		if (!data.user || typeof at !== "number" || typeof editedAt !== "number") return null;
		return {
			url: data.html_url,
			text: data.body ?? "",
			author: data.user.login,
			at,
			editedAt
		};
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw error;
	}
}
// src/delivery/unreached-duties.ts
function unreachedDutiesOf(input) {
	const existing = existingByIncident(input);
	const sweptOf = sweptIncidents(input);
	return input.entries.flatMap((entry) => {
		const { id } = entry.file.incident;
		const delivered = existing.get(idKey(id))?.delivered ?? [];
		if (delivered.length === 0 || !isCalledFor(entry, input.policyFile.policy)) return [];
		const swept = sweptOf(entry, delivered);
		return [...swept.entry.obligations.filter(isOwed$1).flatMap((obligation) => {
			const delivery = delivered.findLast((one) => isToldOf(obligation, one, entry.course));
			if (delivery === void 0 || hasReached(obligation, delivery, swept)) return [];
			return {
				incident: id,
				target: obligation.target,
				asked: unreached(delivery)
			};
		}), ...unreachedWords(swept, delivered)];
	});
}
function unreachedWords({ entry, mentions }, delivered) {
	const concerned = concernedBy([MANAGER], MANAGER, mentions);
	return entry.words.flatMap((word) => {
		const told = word.until === null ? toldOf(word, entry.words, delivered) : void 0;
		if (told === void 0 || told.reached === "pending") return [];
		if (heardOf(told).some(({ login }) => concerned.has(loginKey(login)))) return [];
		return {
			incident: entry.file.incident.id,
			target: word.what,
			asked: unreached(told)
		};
	});
}
function hasReached(obligation, delivery, swept) {
	const { keys, reached } = delivery;
	if (reached === "pending") return true;
	const told = new Set(keys.map((key) => parseKey(key)?.step));
	const steps = obligation.steps.filter(({ step }) => told.has(step));
	const heard = heardOf(delivery);
	if (steps.length === 0) return heard.length > 0;
	const concerned = concernedBy(steps.flatMap(({ mention }) => mention), obligation.owner, swept.mentions);
	return heard.some(({ login }) => concerned.has(loginKey(login)));
}
// src/github/carry-out.ts
async function carryOut(repository, step, found, created) {
	const { issues } = repository.client.rest;
	const place = placeOf$2(repository);
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
		...placeOf$2(repository),
		per_page: 100
	});
	const known = new Set(present.map(({ name }) => name.toLowerCase()));
	for (const name of names) if (!known.has(name.toLowerCase())) await createLabel(repository, name);
}
async function createLabel(repository, name) {
	try {
		await repository.client.rest.issues.createLabel({
			...placeOf$2(repository),
			name,
			...labelStyle(name)
		});
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
	}
}
// src/github/strangers.ts
function writtenByStranger(writtenBy, author) {
	if (writtenBy === null || sameLogin(writtenBy, author)) return null;
	return failureOf(writtenBy, `The token writes as ${writtenBy}, while the author was said to be ${author}; the sweep stopped there.`);
}
function openedByStranger(found, incident, author) {
	const standing = found.issues.find((issue) => {
		const marker = parseMarker(issue.body);
		return hasLedgerLabel(issue.labels) && marker?.about === "issue" && sameId(marker.incident, incident);
	});
	if (standing === void 0 || standing.author === null) return null;
	return failureOf(standing.author, `${standing.url} looks like the tracking issue of ${incident}, but ${standing.author} opened it, not ${author}; nothing was sent for that incident.`);
}
function failureOf(writtenBy, sentence) {
	return {
		status: null,
		sentence,
		remedy: `Where your token writes as ${writtenBy}, pass author ${writtenBy} (--author, the action's input author); else take the label off what is not ours.`,
		fatal: false
	};
}
// src/github/apply.ts
const SILENCE = 3;
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
		const failure = explain(error, "make the labels", "issues: write");
		if (failure.fatal) {
			const waiting = leftOf(plan, done, failed);
			return {
				found,
				done,
				commented,
				failures: [failure],
				failed,
				waiting,
				warnings
			};
		}
		warnings.push(`${failure.sentence} ${failure.remedy}`);
	}
	let unanswered = 0;
	for (const step of plan.steps) {
		if (repository.ending?.aborted === true) break;
		if (plan.apart !== true && failed.has(step.incident)) continue;
		const double = step.action === "create-issue" ? openedByStranger(now, step.incident, author) : null;
		if (double !== null) {
			failures.push(double);
			failed.add(step.incident);
			continue;
		}
		try {
			const answer = await carryOut(repository, step, now, created.get(step.incident));
			unanswered = 0;
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
			unanswered = isUnanswered(failure) ? unanswered + 1 : 0;
			if (failure.fatal || unanswered === SILENCE) break;
		}
	}
	const waiting = leftOf(plan, done, failed);
	return {
		found: now,
		done,
		commented,
		failures,
		failed,
		waiting,
		warnings
	};
}
function isUnanswered({ status }) {
	return status === null || status >= 500;
}
function leftOf({ steps, notices }, done, failed) {
	const left = steps.filter((step) => !done.includes(step) && !failed.has(step.incident));
	const told = new Set(done.flatMap((step) => step.action === "comment" ? [step.incident] : []));
	const untold = notices.filter(({ incident }) => !told.has(incident));
	return waitingOf([...new Set(left.map(({ incident }) => incident))], untold);
}
function labelsAskedFor(plan, found) {
	const asked = plan.steps.flatMap((step) => {
		if (step.action === "create-issue") return step.labels;
		return step.action === "update-issue" ? step.change.labels ?? [] : [];
	});
	const seen = found.issues.flatMap(({ labels }) => labels);
	return new Set(asked.filter((label) => !seen.some((one) => isSameLabel(one, label))));
}
function wordsOf(step) {
	switch (step.action) {
		case "create-issue": return `open the tracking issue of ${step.incident}`;
		case "comment": return step.issue === null ? `comment on the tracking issue of ${step.incident}` : `comment on issue ${step.issue}, for ${step.incident}`;
		case "edit-comment":
		case "delete-comment": return `correct a comment on issue ${step.issue} of ${step.incident}`;
		case "update-issue": return `update issue ${step.issue} of ${step.incident}`;
	}
}
// src/github/look-again.ts
async function lookAgain(repository, { found, done, commented }) {
	let now = found;
	const failures = [];
	const read = async (need) => {
		try {
			now = await findMore(repository, now, need);
		} catch (error) {
			failures.push(explain(error, needWords(need), "issues: write"));
		}
	};
	if (done.some(({ action }) => action === "create-issue")) await read({ need: "newest-issues" });
	for (const issue of commented) {
		await read({
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
	return {
		found: now,
		failures
	};
}
function needWords(need) {
	if (need.need === "comments") return `list the comments of issue ${need.issue}`;
	return need.need === "closed-issues" ? "list the closed issues" : "list the newest issues";
}
// src/github/reconcile.ts
const ROUNDS = 4;
async function previewSweep(repository, input) {
	try {
		return await previewFrom(repository, input, await findDelivered(repository, authorsIn(input)));
	} catch (error) {
		return unreadable(error, owedIn(input));
	}
}
async function previewFrom(repository, input, start) {
	try {
		const { plan, failures, found } = await planFully(repository, start, input, false);
		const messages = owedMessages({
			...input,
			found
		}, plan.notices);
		const { warnings } = withWaiting({
			...plan,
			owed: [],
			failures
		});
		const planned = new Set(plan.notices.map(({ key }) => key));
		const owed = (failures.length === 0 ? [] : owedIn(input, found)).filter(({ key }) => !planned.has(key));
		return {
			...plan,
			owed,
			warnings,
			failures,
			...input.policyFile.policy.receivers === void 0 ? {} : { messages }
		};
	} catch (error) {
		return unreadable(error, owedIn(input, start));
	}
}
async function reconcileWhole(repository, input) {
	try {
		return await reconcileFrom(repository, input, await findDelivered(repository, authorsIn(input)));
	} catch (error) {
		return {
			outcome: unreadable(error, owedIn(input)),
			found: null
		};
	}
}
async function reconcileFrom(repository, input, start) {
	const { outcome, found } = await carryThrough(repository, input, start);
	const told = withWaiting(outcome);
	const owed = told.failures.length + told.waiting.length > 0 ? owedIn(input, found) : [];
	return {
		outcome: {
			...told,
			owed
		},
		found
	};
}
async function carryThrough(repository, input, start) {
	let outcome = NOTHING_DONE;
	let found = start;
	try {
		let planned = await planFully(repository, start, input);
		outcome = withMore(outcome, planned.plan);
		const begun = new Set(planned.plan.steps.map(({ incident }) => incident));
		const noted = new Set();
		for (let round = 0;; round += 1) {
			outcome = withMore(outcome, { failures: planned.failures });
			found = planned.found;
			const { plan } = planned;
			if (round === ROUNDS || !isUnfinished(plan, noted)) break;
			outcome = withMore(outcome, await noteReceipts(input, plan, noted));
			const applied = await applyPlan(repository, plan, found, input.author);
			outcome = together(outcome, plan, applied);
			found = applied.found;
			if (applied.failures.some(({ fatal }) => fatal)) return {
				outcome,
				found
			};
			if (repository.ending?.aborted === true) break;
			for (const incident of applied.failed) begun.delete(incident);
			const entries = input.entries.filter(({ file }) => begun.has(file.incident.id));
			const rest = {
				...input,
				entries,
				maxWrites: Number.POSITIVE_INFINITY
			};
			const look = await lookAgain(repository, applied);
			outcome = withMore(outcome, look);
			planned = await planFully(repository, look.found, rest);
		}
		const failures = unreachedDutiesOf({
			...withSent(input),
			found
		}).map(unreachedFailure);
		return {
			outcome: withMore(outcome, { failures }),
			found
		};
	} catch (error) {
		return {
			outcome: withMore(outcome, unreadable(error, [])),
			found
		};
	}
}
function withSent(input) {
	return input.channels === void 0 ? input : {
		...input,
		sent: input.channels.sent()
	};
}
function owedIn(input, found = nothingFound) {
	return planSweep({
		...input,
		found,
		maxWrites: Number.POSITIVE_INFINITY
	}).notices;
}
function authorsIn({ author, policyFile }) {
	return authorsOf(author, policyFile.policy);
}
async function planFully(repository, start, input, sends = true) {
	let found = start;
	let { entries } = input;
	const failures = [];
	for (;;) {
		const known = {
			...withSent(input),
			entries,
			found
		};
		const plan = planSweep(known);
		if (plan.needs.length === 0) {
			const { channels } = input;
			const messages = sends && channels !== void 0 ? owedMessages(known, plan.notices) : [];
			if (channels === void 0 || messages.length === 0) return {
				found,
				plan,
				failures
			};
			await channels.send(messages);
			continue;
		}
		for (const need of plan.needs) try {
			found = await findMore(repository, found, need);
		} catch (error) {
			const failure = explain(error, needWords(need), "issues: write");
			if (failure.fatal) throw error;
			failures.push(failure);
			const before = found;
			entries = entries.filter((entry) => !needs(need, planSweep({
				...input,
				entries: [entry],
				found: before
			})));
		}
	}
}
function needs(need, plan) {
	return plan.needs.some((one) => needWords(one) === needWords(need));
}
function isUnfinished({ steps, receipts }, noted) {
	return steps.length > 0 || receipts.some(({ incident }) => !noted.has(incident));
}
async function noteReceipts(input, plan, noted) {
	const receipts = plan.receipts.filter(({ incident }) => !noted.has(incident));
	for (const { incident } of receipts) noted.add(incident);
	if (receipts.length === 0 || input.noteReceipts === void 0) return {};
	try {
		return { warnings: await input.noteReceipts(receipts) };
	} catch (error) {
		return { failures: [explain(error, "note receipts in the records", "contents: write")] };
	}
}
// src/commands/sweep/deliver.ts
async function deliver(sweeping, repository, apply) {
	const input = await inputFor(sweeping, repository);
	if (!apply) return previewSweep(repository, input);
	const { outcome, found } = await reconcileWhole(repository, input);
	return tellBeside(sweeping.beside ?? null, input, outcome, found);
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
		const yaml = await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
		return writeReceipts(repository, receipts, {
			sweptBranch,
			yaml,
			log
		});
	};
	const { beside = null } = sweeping;
	return {
		...input,
		noteReceipts,
		...beside === null ? {} : { channels: beside.channels }
	};
}
function planUnseen(sweeping) {
	const input = {
		...inputOf(sweeping),
		found: nothingFound
	};
	const plan = planSweep(input);
	const messages = owedMessages(input, plan.notices);
	const isSpoken = input.policyFile.policy.receivers !== void 0;
	return {
		...plan,
		owed: [],
		failures: [],
		...isSpoken ? { messages } : {}
	};
}
function inputOf(sweeping) {
	const { entries, gathered, destination, now, heads, proposals = new Map() } = sweeping;
	const { policyFile, zones, records } = gathered;
	const texts = new Map([...records, ...heads?.values() ?? []].map(({ path, text }) => [path, text]));
	const wanted = new Set(entries.map(({ file }) => file.path));
	const blobs = new Map([...texts].flatMap(([path, text]) => text === null || !wanted.has(path) ? [] : [[path, blobId(Buffer.from(text))]]));
	const contents = new Map([...blobs].map(([path, blob]) => {
		const text = texts.get(path) ?? "";
		const bare = withoutReceipts(withoutHead(text, path));
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
		proposals,
		recompute: (file, at = now) => ledgerOf({
			...gathered,
			files: [file]
		}, at)[0] ?? null,
		placeOf: (file) => placeOf(file, destination, heads?.get(file)),
		zones,
		maxWrites: destination.maxWrites
	};
}
async function isPrivateFor({ entries, gathered, destination }, repository) {
	if (destination.isPrivate !== null) return destination.isPrivate;
	const { policy } = gathered.policyFile;
	if (!entries.some(({ file }) => isConfidential(file, policy, "public"))) return null;
	return isPrivateRepository(repository);
}
function placeOf({ path }, destination, head) {
	const on = head?.pull.branch ?? destination.branch;
	return {
		url: addressOf(path, destination, "blob", head?.pull.branch ?? "HEAD"),
		editUrl: on === null ? null : addressOf(path, destination, "edit", on),
		pull: head?.pull.number ?? null,
		branch: head?.pull.branch ?? null
	};
}
function addressOf(path, { repository, serverUrl }, page, ref) {
	if (repository === null) return null;
	return `${serverUrl}/${repository}/${page}/${`${ref}/${path}`.split("/").map((part) => encodeURIComponent(part)).join("/")}`;
}
// src/delivery/follow-up-comment.ts
const Marker$2 = object({
	about: literal("follow-ups"),
	told: array(string())
});
function toldIn(body) {
	return Marker$2.safeParse(parseHiddenLine(body)).data?.told ?? null;
}
function renderFollowUpComment(notices, drawing) {
	const people = [...new Set(notices.flatMap(({ logins }) => logins))].map((login) => mention(login));
	const late = notices.filter(({ followUp }) => followUp.row.state === "overdue").length;
	const lines = [
		`**${late === 0 ? `🟠 ${countOf(notices.length, "follow-up")} to do` : `🔴 ${countOf(late, "follow-up")} overdue`}**${people.length === 0 ? "" : ` · ${people.join(" ")}`}`,
		"",
		...notices.map(({ followUp }) => followUpLine(followUp, drawing)),
		"",
		"Tick each off in its record once it is done, or close the issue that tracks it. Who needs more time writes a date."
	];
	const told = notices.flatMap(({ keys }) => keys);
	return withLine(fitted(lines), formatHiddenLine({
		about: "follow-ups",
		told
	}));
}
function followUpLine({ row, said, shown }, drawing) {
	const { policyFile, now, zones } = drawing;
	const day = dueDay(row, zones, policyFile.policy.timezone) ?? "some day";
	const late = row.lateBySeconds === null ? "" : ` (${span(now - (row.dueAt ?? now))})`;
	const [icon, when] = row.state === "overdue" ? ["🔴", `overdue since ${day}${late}`] : [row.state === "due-soon" ? "🟠" : "🔵", `due ${day}`];
	const what = shown.confidential ? "a follow-up" : `${text(clip(wordsOf$1(said)))}${kindWords(said)} (${said.task.owner === null ? "nobody" : text(clip(said.task.owner))})`;
	const issue = row.task.issue === void 0 ? "" : ` · #${row.task.issue}`;
	return `- ${icon} **${capital(when)}**: ${what} · ${code(clip(row.incident))}${issue}`;
}
function kindWords({ task: { kind } }) {
	return kind === void 0 ? "" : trackedWords({ kind });
}
// src/delivery/follow-up-notices.ts
function namesOf(rows) {
	const seen = new Map();
	return rows.map((row) => {
		if (row.task.issue !== void 0) return `#${row.task.issue}`;
		const words = fingerprint(wordsOf$1(row).toLowerCase().replaceAll(/\s+/g, " "));
		const name = `${row.incident}:${words}`;
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count === 1 ? name : `${name}~${count}`;
	});
}
function followUpNotices(followUps, told, context) {
	const oldest = context.now - elapsedSeconds(context.policy["catch-up"]);
	return followUps.flatMap((followUp) => {
		const { row, name } = followUp;
		const keyOf = (step) => `${name}/${step}`;
		const ranks = row.steps.flatMap(({ step }) => told.has(keyOf(step)) ? [rankOf(step)] : []);
		const furthest = Math.max(-1, ...ranks);
		const due = row.steps.filter(({ step, at }) => at <= context.now && at >= oldest && rankOf(step) > furthest);
		const highest = due.at(-1);
		if (highest === void 0) return [];
		const mentions = due.map(({ mention }) => mentionsOf(mention, row.task.owner, context));
		return {
			followUp,
			step: highest.step,
			keys: due.map(({ step }) => keyOf(step)),
			logins: unique(mentions.flatMap(({ logins }) => logins)),
			otherMeans: mentions.flatMap(({ otherMeans }) => otherMeans).slice(0, 1)
		};
	});
}
function taskLogin(owner, policy) {
	if (owner === null) return void 0;
	const people = Object.keys(policy.people);
	return knownLogin(owner, policy) ?? people.find((login) => sameLogin(login, owner));
}
function mentionsOf(mention, owner, context) {
	const login = taskLogin(owner, context.policy);
	const roles = mention.map((role) => role === "owner" ? MANAGER : role);
	const asked = mention.includes("owner") && login !== void 0;
	const { logins, otherMeans } = resolveMentions(asked ? roles.filter((_, index) => mention[index] !== TASK_OWNER) : roles, MANAGER, context);
	return {
		logins: asked ? unique([login, ...logins]) : logins,
		otherMeans
	};
}
// src/delivery/plan-follow-ups.ts
function planFollowUps(input) {
	const { followUps, found, policyFile, zones, now, away = new Map() } = input;
	const { policy } = policyFile;
	const trusted = authorsOf(input.author, policy);
	const overview = overviewsIn(found, trusted)[0];
	const remembered = overview?.marker.told ?? [];
	const context = {
		policy,
		course: null,
		zones,
		now
	};
	const placeOf = ({ followUp }) => {
		const { issue } = followUp.row.task;
		const place = issue === void 0 || away.get(issue) === "refused" ? overview?.issue.number : issue;
		return place === void 0 || away.has(place) ? void 0 : place;
	};
	const isOurs = isAmong(trusted);
	const untold = followUpNotices(followUps, new Set(remembered), context);
	const onOverview = (place) => Number(place === overview?.issue.number);
	const places = [...new Set(untold.flatMap((notice) => placeOf(notice) ?? []))].toSorted((one, other) => onOverview(one) - onOverview(other));
	const unread = places.filter((issue) => !found.comments.has(issue));
	if (unread.length > 0) return {
		needs: unread.map((issue) => ({
			need: "comments",
			issue
		})),
		steps: [],
		told: keptOf(remembered, followUps)
	};
	const said = [...places, ...away.keys()].flatMap((issue) => (found.comments.get(issue) ?? []).flatMap(({ author, body }) => isOurs(author) ? toldIn(body) ?? [] : []));
	const notices = followUpNotices(followUps, new Set([...remembered, ...said]), context);
	const steps = places.flatMap((issue) => {
		const here = notices.filter((notice) => placeOf(notice) === issue);
		if (here.length === 0) return [];
		return {
			action: "comment",
			incident: here[0]?.followUp.row.incident ?? "",
			issue,
			body: renderFollowUpComment(here, input)
		};
	});
	const told = notices.flatMap((notice) => placeOf(notice) === void 0 ? [] : notice.keys);
	return {
		needs: [],
		steps,
		told: keptOf([
			...remembered,
			...said,
			...told
		], followUps)
	};
}
function namersOf(issue, followUps) {
	const named = followUps.filter(({ row: { task } }) => task.issue === issue);
	return nameOrCount([...new Set(named.map(({ row }) => row.incident))], "incident");
}
function keptOf(told, followUps) {
	const open = new Set(followUps.flatMap(({ row, name }) => row.steps.map(({ step }) => `${name}/${step}`)));
	return [...new Set(told)].filter((key) => open.has(key)).slice(-100);
}
// src/delivery/policy-fault.ts
function renderPolicyFault(fault, called = " ") {
	const { path, commit, line, message, hint, standIn } = fault;
	const since = commit === null ? "" : ` of commit ${code(commit.slice(0, 12))}`;
	return `**🔴 The policy ${code(`${path}:${line}`)}${since} has errors, and is not in force.**${called}${text(message)} ${text(hint)} Until it is mended, deadlines and notices go by the version of commit ${code(standIn.slice(0, 12))}.`;
}
function renderPolicyFaultWord(fault, logins) {
	const called = logins.map(mention).join(" ");
	return renderPolicyFault(fault, called === "" ? " " : ` · ${called}\n`);
}
const Marker$1 = object({
	about: literal("policy-fault"),
	key: string()
});
function planPolicyFault(fault, sweep) {
	const { found, author, policyFile, zones, now } = sweep;
	const { policy } = policyFile;
	const trusted = authorsOf(author, policy);
	const issue = overviewsIn(found, trusted)[0]?.issue.number;
	if (fault.commit === null || issue === void 0) return {
		needs: [],
		steps: []
	};
	const comments = found.comments.get(issue);
	if (comments === void 0) return {
		needs: [{
			need: "comments",
			issue
		}],
		steps: []
	};
	const key = `v1:policy@${fault.commit}/errors`;
	const isOurs = isAmong(trusted);
	if (comments.some((comment) => isOurs(comment.author) && Marker$1.safeParse(parseHiddenLine(comment.body)).data?.key === key)) return {
		needs: [],
		steps: []
	};
	const { logins } = resolveMentions([MANAGER], MANAGER, {
		policy,
		course: null,
		zones,
		now
	});
	return {
		needs: [],
		steps: [{
			action: "comment",
			incident: "the policy",
			issue,
			body: withLine(renderPolicyFaultWord(fault, logins), formatHiddenLine({
				about: "policy-fault",
				key
			}))
		}]
	};
}
// src/rota/hand-over.ts
const AHEAD = 31 * DAY$2;
function lastHandOver(roster, now, clocks, reach) {
	const [before, shift] = byPeople(shiftsBetween(roster, now - reach, now + 1, clocks)).slice(-2);
	if (before === void 0 || shift === void 0 || shift.on.length === 0) return null;
	const [, next] = byPeople(shiftsBetween(roster, now, now + AHEAD, clocks));
	return {
		rota: roster.name,
		at: shift.since,
		before: before.on,
		on: shift.on,
		until: next?.since ?? null,
		next: next?.on ?? []
	};
}
function byPeople(shifts) {
	return shifts.filter((shift, index) => shift.on.join() !== shifts[index - 1]?.on.join());
}
// src/delivery/overview-list.ts
const DUE_SHOWN = 20;
const TITLE = 34;
function listLines(heading, incidents, instantText) {
	if (incidents.length === 0) return [];
	const rows = incidents.map((incident) => `${headLine(incident)}\n${standing(incident, instantText)}\n`);
	return [
		`### ${heading}`,
		"",
		...rows
	];
}
function headLine(incident) {
	const { entry, confidential, issue } = incident;
	const { id, title } = entry.file.incident;
	const place = issue === null ? confidential ? "" : `${code(clip(id))} ` : `#${issue} `;
	const what = confidential ? code(clip(id)) : text(clipWords(title, TITLE));
	return `${place}${iconOf(entry)} **${capital(priorityWords(entry))}** ${what}`;
}
function iconOf(entry) {
	if (owes(entry, "overdue")) return "🔴";
	if (openHold(entry.course) !== null) return "⏸️";
	return owes(entry, "due-soon") ? "🟠" : "🔵";
}
function standing({ entry, confidential }, instantText) {
	const { course } = entry;
	const [next] = owedByTime(entry);
	const due = next === void 0 ? "nothing is due" : dueWords(next, instantText, confidential);
	if (confidential) return due;
	return `${openHold(course) === null ? "" : "on hold, "}${due}${course.pendingClosing === null ? "" : " · its closing lacks something"}`;
}
function dueWords(obligation, instantText, confidential) {
	const { dueAt, state } = obligation;
	const by = dueAt === null ? "" : instantText(dueAt);
	const when = state === "overdue" ? `**overdue** ${by}` : `by ${by}`;
	return confidential ? when : `${when}: ${plainDuty(obligation)}`;
}
function dueLines$1(incidents, drawing, zones) {
	const due = incidents.flatMap((incident) => owedByTime(incident.entry).map((obligation) => ({
		incident,
		obligation
	}))).toSorted((one, other) => timeOf(one.obligation) - timeOf(other.obligation));
	if (due.length === 0) return [];
	const rows = due.slice(0, DUE_SHOWN).map(({ incident, obligation }) => {
		const { dueAt, state } = obligation;
		const when = dueAt === null ? "" : lasting(dueAt, drawing, zones);
		const what = incident.confidential ? "" : ` · ${capital(plainDuty(obligation))}`;
		return `- ${state === "overdue" ? "🔴 " : ""}${when}${what} · ${incident.issue === null ? code(clip(incident.entry.file.incident.id)) : `#${incident.issue}`}`;
	});
	const more = due.length - rows.length;
	const rest = more > 0 ? [`- … and ${more} more, later.`] : [];
	return folded("All that is due, in its order", [...rows, ...rest].join("\n"));
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
// src/delivery/overview-issue.ts
const OVERVIEW_TITLE = "Incident Ledger: overview";
const WAITING_SHOWN = 100;
const WORDS_SHOWN = 20;
const FOLLOW_UPS_SHOWN = 20;
const UNWATCHED_SHOWN = 20;
const PROMPT = 300;
function renderOverviewIssue(drawing, zones) {
	const { policyFile, sweep, unwatched = [] } = drawing;
	const all = inOrder(drawing, zones);
	const shortly = (at) => inUtcAlone(at, sweep.at);
	const open = all.filter(({ entry }) => entry.course.status !== "closed");
	const closed = all.filter(({ entry }) => entry.course.status === "closed");
	const before = [
		...drawing.fault === null ? [] : [renderPolicyFault(drawing.fault), ""],
		`**${countLine(open, closed, unwatched.length > 0)}**`,
		`As of ${lasting(sweep.at, drawing, zones, true)}.${all.length === 0 ? "" : " Below, times are UTC."}`,
		"",
		...unwatchedLines(unwatched),
		...onDutyLines(drawing),
		...reviewLines(drawing)
	];
	const after = [
		"",
		...dueLines$1(drawing.incidents, drawing, zones),
		...wordLines(drawing, zones),
		...followUpLines(drawing, zones),
		...watcherLines(drawing, zones)
	];
	const foot = `<sub>Kept up to date by the sweep; it opens this issue again where it was closed. Limits: ${policyText(policyFile)}.</sub>`;
	const room = ROOM / 2 - [
		...before,
		...after,
		foot
	].join("\n").length;
	const list = cut([...listLines("Open", open, shortly), ...listLines("Closed, with something owed", closed, shortly)], room, (dropped) => {
		const count = dropped.filter((line) => line !== "" && !line.startsWith("###")).length;
		return `\n… and ${countOf(count, "incident")} more; \`status\` shows all.`;
	});
	return {
		title: OVERVIEW_TITLE,
		body: [
			...before,
			list,
			...after,
			foot
		].join("\n")
	};
}
function countLine(open, closed, isInDoubt) {
	const overdue = [...open, ...closed].filter(({ entry }) => owes(entry, "overdue")).length;
	const late = overdue === 0 ? "nothing is overdue" : `${overdue} with something overdue`;
	const rest = closed.length === 0 ? "" : `, ${closed.length} closed with something owed`;
	if (open.length === 0 && closed.length === 0) return isInDoubt ? "🔴 No record of an open incident can be read." : "✅ No incident is open.";
	return `${overdue === 0 ? "🔵" : "🔴"} ${open.length === 0 ? "No incident is open" : countOf(open.length, "incident is", "incidents are") + " open"}, ${late}${rest}.`;
}
function unwatchedLines(unwatched) {
	if (unwatched.length === 0) return [];
	const { what, which, remedy } = unwatchedWords(unwatched, UNWATCHED_SHOWN, (id) => code(clip(id)));
	return [`**🔴 ${what}:** ${which}. ${remedy}`, ""];
}
function onDutyLines({ duties }) {
	return duties.length === 0 ? [] : [
		"**On duty**",
		...duties.map((line) => `- ${line}`),
		""
	];
}
function reviewLines({ policyFile, sweep }) {
	const review = overdueReview(policyFile.policy, sweep.at);
	if (review === null) return [];
	return [`**The review of the agreement itself is overdue**, by ${span(sweep.at - review.dueAt)}: the last was on ${review.last}. Review it, then put the date into ${code("review.last")} of the policy.`, ""];
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
function wordLines({ unasked, policyFile, sweep }, zones) {
	const rows = unasked.flatMap((shown) => {
		const { id } = shown.entry.file.incident;
		const place = {
			...shown,
			policyFile,
			now: sweep.at,
			recordUrl: null,
			editUrl: null
		};
		return shown.entry.words.map((word) => `- ${capital(priorityWords(shown.entry))} ${code(clip(id))}: ${wordFully(word, place, zones)}.`);
	});
	if (rows.length === 0) return [];
	const more = rows.length - WORDS_SHOWN;
	return [
		"### For the incident manager: held or dismissed by others",
		"",
		...rows.slice(0, WORDS_SHOWN),
		...more > 0 ? [`- … and ${more} more.`] : [],
		""
	];
}
function followUpLines({ followUps = [], policyFile, sweep }, zones) {
	if (followUps.length === 0) return [];
	const shown = followUps.filter(({ row }) => row.state === "overdue" || row.state === "due-soon").slice(0, FOLLOW_UPS_SHOWN);
	const more = followUps.length - shown.length;
	return [
		"### Follow-ups",
		"",
		...shown.map((one) => followUpLine(one, {
			policyFile,
			zones,
			now: sweep.at
		})),
		...more > 0 ? [`- … and ${countOf(more, "more that is open", "more that are open")}; ${code("status --follow-ups")} lists all.`] : [],
		""
	];
}
function watcherLines(drawing, zones) {
	const { at, lateBySeconds, before } = drawing.sweep;
	const words = lateBySeconds > PROMPT ? `its latest notice was ${span(lateBySeconds)} late` : "nothing in it was late";
	const previous = before === null ? "No sweep before it is on record." : `The one before it on record ran ${span(at - before)} earlier, at ${lasting(before, drawing, zones)}.`;
	return [
		"### The watcher",
		"",
		...waitingLines(drawing.sweep.waiting),
		`Last sweep: ${lasting(at, drawing, zones)}; ${words}. ${previous}`,
		"",
		"A sweep that finds nothing to say is put on record every 6 hours. Is the last one older than that? Then nobody watches: look at the workflow under Actions.",
		""
	];
}
function waitingLines(waiting) {
	if (waiting.length === 0) return [];
	const named = waiting.slice(0, WAITING_SHOWN).map((id) => code(clip(id)));
	const more = waiting.length - named.length;
	return [`**${countOf(waiting.length, "incident waits", "incidents wait")} for a later sweep**, worst first: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`, ""];
}
// src/delivery/hand-over-note.ts
const SHOWN = 10;
const DUE = 5;
const LONGEST = 160;
function renderHandOver({ handOver, called, incidents }, sweep) {
	const { rota, before, until, next } = handOver;
	const { policyFile, zones, now } = sweep;
	const instantText = (at) => lasting(at, { policyFile }, zones);
	const end = until === null ? "" : ` until ${instantText(until)}`;
	const after = before.length === 0 ? "" : ` You take over from ${named(before)}.`;
	const then = next.length === 0 ? "" : ` Then it is ${named(next)}.`;
	const head = `**Hand-over of the rota ${code(rota)} · ${called.map((login) => mention(login)).join(" ")}: you are on duty${end}.**${after}${then}`;
	const open = inOrder({
		incidents,
		policyFile,
		sweep: { at: now }
	}, zones);
	if (open.length === 0) return `${head}\n\nNo incident is open.`;
	const rows = open.slice(0, SHOWN).flatMap((incident) => [
		`- ${headLine(incident)}\n  ${standing(incident, instantText)}`,
		...triedLines(incident, instantText),
		...dueLines(incident, until, instantText)
	]);
	const more = open.length - SHOWN;
	const rest = more > 0 ? [`- … and ${more} more, in the list above.`] : [];
	return [
		head,
		"",
		"### Open",
		"",
		...rows,
		...rest
	].join("\n");
}
function named(logins) {
	return logins.map((login) => code(login)).join(" and ");
}
function triedLines({ entry, confidential }, instantText) {
	if (confidential) return [];
	return entry.course.events.map(({ event }) => event).filter(({ event }) => event !== "notified").slice(-3).toReversed().map((event) => {
		const { at, by, note, ...rest } = event;
		const short = note === void 0 ? event : {
			...event,
			note: clip(note, LONGEST)
		};
		const details = eventDetails(short, () => null);
		const who = by === void 0 ? "" : ` by ${text(by)}`;
		return `  - ${instantText(at)} ${rest.event}${who}${details === "" ? "" : `: ${details}`}`;
	});
}
function dueLines({ entry, confidential }, until, instantText) {
	if (confidential) return [];
	const due = owedByTime(entry).filter(({ dueAt }) => until === null || (dueAt ?? until) < until);
	const rows = due.slice(0, DUE).map((obligation) => {
		const { dueAt, state } = obligation;
		const by = dueAt === null ? "" : instantText(dueAt);
		return `  - ${state === "overdue" ? `**overdue** since ${by}` : `due by ${by}`}: ${plainDuty(obligation)}`;
	});
	const more = due.length - rows.length;
	return more > 0 ? [...rows, `  - … and ${more} more in this shift`] : rows;
}
// src/delivery/plan-overview.ts
const OVERVIEW = "the overview";
const nothing = {
	needs: [],
	steps: [],
	warnings: []
};
const EVERY = 6 * HOUR$1;
const MANY_HEADS = 20;
const HEADS_KEPT = 600;
function planOverview(input) {
	const { found, author, policyFile } = input.sweep;
	const ours = overviewsIn(found, authorsOf(author, policyFile.policy));
	const [standing] = ours;
	if (standing?.issue.state === "open") {
		const duplicates = ours.filter(({ issue }) => issue.state === "open" && issue !== standing.issue);
		if (duplicates.length === 0 && !isDue(input, standing)) return nothing;
		return {
			...nothing,
			steps: [update(input, standing), ...duplicates.map(closeDuplicate)]
		};
	}
	const isEmpty = input.sweep.entries.length === 0 && (input.heads?.empty.length ?? 0) === 0;
	const isQuiet = input.fault === null && input.hasHandOver !== true;
	if (isEmpty && isQuiet && unwatchedOf(input).length === 0) return nothing;
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
	const foreign = found.issues.find(({ body, labels }) => hasLedgerLabel(labels) && parseOverviewMarker(body) !== null);
	return foreign === void 0 ? {
		...nothing,
		steps: [create(input)]
	} : notOurs(foreign);
}
function isDue(input, { marker }) {
	return input.wrote || Math.abs(input.sweep.now - marker.lastSweep) >= EVERY || marker.shown !== fingerprintOf(input) || (marker.handed ?? []).join() !== (input.handed ?? []).join() || (input.heads?.asked ?? 0) >= MANY_HEADS;
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
function closeDuplicate({ issue }) {
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
function textOf(input, before) {
	const { sweep, notices, heads, fault, waiting, followUps, handed = [] } = input;
	const incidents = openIn(sweep);
	const { now, policyFile, zones } = sweep;
	const lateBySeconds = Math.max(0, ...notices.map(({ at }) => now - at));
	const marker = {
		lastSweep: now,
		lateBySeconds,
		shown: fingerprintOf(input),
		heads: (heads?.empty ?? before?.heads ?? []).slice(0, HEADS_KEPT),
		told: followUps?.told ?? before?.told ?? [],
		...handed.length === 0 ? {} : { handed }
	};
	const last = {
		at: now,
		lateBySeconds,
		before: before === null || before.lastSweep === now ? null : before.lastSweep,
		waiting: waiting.map(({ incident }) => incident)
	};
	const unasked = unaskedIn(sweep);
	const duties = dutyLines(sweep, (at) => lasting(at, { policyFile }, zones));
	const { title, body } = renderOverviewIssue({
		incidents,
		policyFile,
		fault,
		unasked,
		unwatched: unwatchedOf(input),
		followUps: openOf(input),
		duties,
		sweep: last
	}, zones);
	return {
		title,
		body: withLine(body, formatOverviewMarker(marker))
	};
}
function openIn(sweep) {
	const existing = existingByIncident(sweep);
	const sweptOf = sweptIncidents(sweep);
	return sweep.entries.map((entry) => {
		const known = existing.get(idKey(entry.file.incident.id));
		return {
			...sweptOf(entry, known?.delivered ?? []).shown,
			issue: known?.standing?.issue.number ?? null
		};
	}).filter(({ entry }) => isListed(entry));
}
function isListed(entry) {
	return entry.open && isLive(entry);
}
function unaskedIn({ entries, policyFile: { policy }, isPrivate, now }) {
	const oldest = now - elapsedSeconds(policy["catch-up"]);
	return entries.flatMap((entry) => {
		const words = entry.open ? [] : entry.words.filter(({ at }) => at >= oldest);
		return words.length === 0 ? [] : [shownIn(placeOf$1(isPrivate), {
			...entry,
			words
		}, policy)];
	});
}
function unwatchedOf({ sweep: { found, entries }, heads }) {
	return unwatchedIn(found, entries, heads !== null);
}
function openOf({ followUps }) {
	const open = followUps?.all.filter(({ row }) => !row.task.done) ?? [];
	return followUpsInOrder(open.map(({ row }) => row)).flatMap((row) => open.find((one) => one.row === row) ?? []);
}
function fingerprintOf(input) {
	const { sweep, fault } = input;
	const listed = openIn(sweep).map(({ entry }) => `${entry.file.incident.id} ${entry.course.priority ?? ""}`);
	for (const { entry } of unaskedIn(sweep)) for (const { what, number } of entry.words) listed.push(`${entry.file.incident.id} ${what}#${number}`);
	for (const { name, row } of openOf(input)) if (row.state === "overdue" || row.state === "due-soon") listed.push(`${name} ${row.state}`);
	const review = overdueReview(sweep.policyFile.policy, sweep.now);
	if (review !== null) listed.push(`review ${review.last}`);
	listed.push(...dutyFingerprint(sweep));
	for (const { issue } of unwatchedOf(input)) listed.push(`unwatched #${issue}`);
	return fingerprint((fault === null ? listed : [...listed, JSON.stringify(fault)]).join("\n"));
}
// src/delivery/plan-hand-over.ts
const Marker = object({
	about: literal("hand-over"),
	key: string()
});
function hasHandOver(sweep) {
	return handOversIn(sweep).length > 0;
}
function planHandOvers(sweep) {
	const { found, author, policyFile } = sweep;
	const trusted = authorsOf(author, policyFile.policy);
	const [overview] = overviewsIn(found, trusted);
	const known = overview?.marker.handed ?? [];
	const last = handOversIn(sweep);
	if (overview === void 0 || last.length === 0) return {
		needs: [],
		steps: [],
		handed: [],
		known
	};
	const plan = {
		needs: [],
		steps: [],
		handed: last.map(({ key }) => key),
		known
	};
	const { number: issue } = overview.issue;
	const comments = found.comments.get(issue);
	if (comments === void 0) return last.some(({ key }) => !known.includes(key)) ? {
		...plan,
		needs: [{
			need: "comments",
			issue
		}]
	} : plan;
	const { said, twins } = notesIn(comments, isAmong(trusted));
	const steps = last.filter(({ key }) => !known.includes(key) && !said.has(key)).map(({ key, role, handOver }) => {
		const context = {
			...sweep,
			policy: policyFile.policy,
			course: null
		};
		const text = renderHandOver({
			handOver,
			called: presentOf(handOver.on, role, context),
			incidents: openIn(sweep)
		}, sweep);
		const body = withLine(text, formatHiddenLine({
			about: "hand-over",
			key
		}));
		return {
			action: "comment",
			incident: HAND_OVER,
			issue,
			body
		};
	});
	const gone = twins.map(({ id: comment }) => ({
		action: "delete-comment",
		incident: HAND_OVER,
		issue,
		comment
	}));
	return {
		...plan,
		steps: [...steps, ...gone]
	};
}
const HAND_OVER = "the hand-over";
function notesIn(comments, isOurs) {
	const said = new Set();
	return {
		said,
		twins: comments.toSorted((one, other) => one.id - other.id).filter((comment) => {
			const key = isOurs(comment.author) ? Marker.safeParse(parseHiddenLine(comment.body)).data?.key : void 0;
			if (key === void 0) return false;
			const isTwin = said.has(key);
			said.add(key);
			return isTwin;
		})
	};
}
function handOversIn({ policyFile: { policy }, zones, now }) {
	const clocks = openClocks(zones);
	const reach = elapsedSeconds(policy["catch-up"]);
	return rostersIn(policy.contacts).flatMap(({ role, roster }) => {
		const handOver = lastHandOver(roster, now, clocks, reach);
		if (handOver === null) return [];
		return {
			key: `v1:rota:${roster.name}/${formatInstant(handOver.at)}`,
			role,
			handOver
		};
	});
}
// src/github/keep-overview.ts
async function noteOrphans(repository, found, author, inSight) {
	const steps = [];
	const failures = [];
	for (const orphan of orphansIn(found, inSight)) try {
		const state = await pullState(repository, orphan.pull);
		if (state !== "merged") steps.push(noteOrphan(orphan, state));
	} catch (error) {
		const doing = `say what became of pull request ${orphan.pull}`;
		failures.push(explain(error, doing, "pull-requests: read"));
	}
	const kept = await carried(repository, steps, found, author);
	return {
		...kept,
		failures: [...failures, ...kept.failures]
	};
}
async function keepOverview(repository, asked) {
	const { sweep } = asked;
	const input = {
		...asked,
		hasHandOver: hasHandOver(sweep)
	};
	const parts = [];
	let { found } = sweep;
	const add = (part) => {
		parts.push(part);
		found = part.found;
	};
	try {
		if (overviewsIn(found, authorsOf(sweep.author, sweep.policyFile.policy)).length === 0) add(await writeOverview(repository, input));
		const { handed, ...told } = await tellHandOvers(repository, {
			...sweep,
			found
		});
		add(told);
		const wrote = asked.wrote && parts.every(({ done }) => !done.some(isCreation));
		add(await writeOverview(repository, {
			...input,
			handed,
			wrote,
			sweep: {
				...sweep,
				found
			}
		}));
		add(await tellPolicyFault(repository, input, found));
	} catch (error) {
		const failure = explain(error, "look for the overview issue", "issues: write");
		return {
			found,
			done: [],
			warnings: [],
			failures: [failure]
		};
	}
	return {
		found,
		done: parts.flatMap(({ done }) => done),
		warnings: [...new Set(parts.flatMap(({ warnings }) => warnings))],
		failures: parts.flatMap(({ failures }) => failures)
	};
}
function isCreation({ action }) {
	return action === "create-issue";
}
async function writeOverview(repository, input) {
	let { found } = input.sweep;
	for (;;) {
		const plan = planOverview({
			...input,
			sweep: {
				...input.sweep,
				found
			}
		});
		if (plan.needs.length === 0) {
			const kept = await carriedAndSeen(repository, plan.steps, found, input.sweep.author);
			return {
				...kept,
				warnings: [...plan.warnings, ...kept.warnings]
			};
		}
		for (const need of plan.needs) found = await findMore(repository, found, need);
	}
}
async function tellHandOvers(repository, sweep) {
	let { found } = sweep;
	let plan = planHandOvers(sweep);
	for (const need of plan.needs) found = await findMore(repository, found, need);
	if (plan.needs.length > 0) plan = planHandOvers({
		...sweep,
		found
	});
	const told = await carriedAndSeen(repository, plan.steps, found, sweep.author);
	const { steps } = planHandOvers({
		...sweep,
		found: told.found
	});
	const healed = await carried(repository, steps.filter(({ action }) => action === "delete-comment"), told.found, sweep.author);
	return {
		found: healed.found,
		done: [...told.done, ...healed.done],
		warnings: [...told.warnings, ...healed.warnings],
		failures: [...told.failures, ...healed.failures],
		handed: told.failures.length === 0 ? plan.handed : plan.known
	};
}
async function carriedAndSeen(repository, steps, found, author) {
	const kept = await carried(repository, steps, found, author);
	const commented = new Set(kept.done.flatMap((step) => step.action === "comment" ? step.issue ?? [] : []));
	const look = await lookAgain(repository, {
		...kept,
		commented
	});
	return {
		...kept,
		found: look.found,
		failures: [...kept.failures, ...look.failures]
	};
}
async function tellPolicyFault(repository, { sweep, fault }, before) {
	const nothing = {
		found: before,
		done: [],
		warnings: [],
		failures: []
	};
	if (fault === null) return nothing;
	let plan = planPolicyFault(fault, {
		...sweep,
		found: before
	});
	let found = before;
	for (const need of plan.needs) found = await findMore(repository, found, need);
	if (plan.needs.length > 0) plan = planPolicyFault(fault, {
		...sweep,
		found
	});
	return carried(repository, plan.steps, found, sweep.author);
}
async function carried(repository, steps, found, author) {
	if (steps.length === 0) return {
		found,
		done: [],
		warnings: [],
		failures: []
	};
	const { ending: _, ...place } = repository;
	return applyPlan(place, {
		steps,
		notices: [],
		apart: true
	}, found, author);
}
// src/github/keep-follow-ups.ts
async function tellFollowUps(repository, input) {
	let { found } = input;
	const away = new Map();
	const done = [];
	const warnings = [];
	const failures = [];
	const lose = (place, failure) => {
		away.set(place, isDown(failure) ? "unasked" : "refused");
		const instead = isDown(failure) ? null : toldInstead(place, failure, {
			...input,
			found
		});
		if (instead === null) failures.push(failure);
		else warnings.push(instead);
	};
	for (;;) {
		const plan = planFollowUps({
			...input,
			found,
			away
		});
		for (const need of plan.needs) {
			if (failures.some(({ fatal }) => fatal)) break;
			try {
				found = await findMore(repository, found, need);
			} catch (error) {
				const doing = `read the comments on issue ${need.issue}, ${whose(need.issue, input)}`;
				lose(need.issue, explain(error, doing, "issues: write"));
			}
		}
		const left = new Set(plan.steps);
		for (const step of plan.steps) {
			const kept = await carried(repository, [step], found, input.author);
			found = kept.found;
			done.push(...kept.done);
			warnings.push(...kept.warnings);
			for (const failure of kept.failures) lose(step.issue, failure);
			for (const one of kept.done) left.delete(one);
			if (kept.failures.length > 0) break;
		}
		if (plan.needs.length === 0 && left.size === 0 || failures.some(({ fatal }) => fatal)) {
			const untold = new Set(plan.steps.flatMap((step) => left.has(step) ? keysIn(step) : []));
			return {
				found,
				done,
				warnings,
				failures,
				told: plan.told.filter((key) => !untold.has(key))
			};
		}
	}
}
function keysIn({ body }) {
	return toldIn(body) ?? [];
}
function toldInstead(place, failure, input) {
	const overview = overviewOf(input);
	if (overview === void 0 || overview === place) return null;
	return `${failure.sentence} The overview tells what is due there. ${remedyOfNamed(failure)}`;
}
function remedyOfNamed({ status, remedy }) {
	return status === 404 || status === 410 ? "Write the number of an issue of this repository, or the whole address of what tracks it elsewhere, into the brackets of its task." : remedy;
}
function whose(place, input) {
	return place === overviewOf(input) ? "the overview" : `which a follow-up of ${namersOf(place, input.followUps)} names`;
}
function overviewOf({ found, author, policyFile }) {
	return overviewsIn(found, authorsOf(author, policyFile.policy))[0]?.issue.number;
}
// src/delivery/follow-up-issue.ts
function openFollowUp({ row, said }, reserved, { recordUrl, tracking }, { policyFile, zones }) {
	const { policy } = policyFile;
	const words = wordsOf$1(said);
	const login = taskLogin(row.task.owner, policy);
	const { owner } = row.task;
	const whose = login !== void 0 ? `For ${mention(login)}` : owner === null ? "Nobody is named for it" : `For ${text(clip(owner))}`;
	const day = dueDay(row, zones, policy.timezone);
	const from = [
		code(clip(row.incident)),
		...recordUrl === null ? [] : [link("record", recordUrl)],
		...tracking === null ? [] : [`#${tracking}`]
	];
	const body = [
		`**${text(clip(words))}**`,
		"",
		`${whose}${day === null ? "" : `, by ${day}`}. Promised after ${from.join(" · ")}.`,
		"",
		"Close this issue once it is done: the task in the record is ticked off then. To drop it, take the task out of the record, by review."
	].join("\n");
	return {
		action: "create-issue",
		incident: `${row.incident}, follow-up ${reserved}`,
		title: clip(visible(words), 200),
		body: withLine(body, formatFollowUpMarker({
			incident: row.incident,
			reserved
		})),
		labels: [LEDGER_LABEL, FOLLOW_UP_LABEL]
	};
}
// src/delivery/plan-tracking.ts
const ASKED_AT_ONCE = 10;
function issuesToAsk({ followUps, found, now }) {
	const listed = new Set(found.issues.flatMap(({ number, state }) => state === "open" ? [number] : []));
	const named = followUps.flatMap(({ row: { task } }) => task.done ? [] : task.issue ?? []);
	const unknown = [...new Set(named)].filter((number) => !listed.has(number));
	if (unknown.length <= ASKED_AT_ONCE) return unknown;
	const drawn = new Map(unknown.map((number) => [number, fingerprint(`${number} ${now}`)]));
	const order = (number) => drawn.get(number) ?? "";
	return unknown.toSorted((one, other) => order(one) < order(other) ? -1 : 1).slice(0, ASKED_AT_ONCE);
}
function lostIssues({ followUps, found, author, policyFile }) {
	const isOurs = isAmong(authorsOf(author, policyFile.policy));
	const named = new Set(followUps.flatMap(({ row: { task } }) => task.issue ?? []));
	const reserved = new Set(followUps.flatMap(({ row: { incident, task } }) => task.reserved === void 0 ? [] : [keyOf(incident, task.reserved)]));
	return found.issues.flatMap(({ number, state, body, author: by }) => {
		const marker = state === "open" && isOurs(by) ? parseFollowUpMarker(body) : null;
		if (marker === null || named.has(number)) return [];
		const { incident } = marker;
		return reserved.has(keyOf(incident, marker.reserved)) ? [] : {
			number,
			incident: visible(clip(incident))
		};
	});
}
function planEdits(tracking, ended, now) {
	const numbers = numbersOf(tracking);
	return tracking.followUps.flatMap(({ row, entry, shown, name }) => {
		const { task } = row;
		const edit = (change) => [{
			path: entry.file.path,
			incident: row.incident,
			task,
			change
		}];
		if (task.reserved !== void 0 && task.issue === void 0) {
			const number = numbers.get(keyOf(row.incident, task.reserved));
			return number === void 0 ? [] : edit({ replace: [`reserved-${task.reserved}`, `#${number}`] });
		}
		if (task.issue !== void 0) {
			const end = ended.get(task.issue);
			if (!task.done) return end?.as === "done" ? edit({
				tick: true,
				...task.doneOn === void 0 ? { add: `done ${end.on}` } : {}
			}) : [];
			return opened(tracking, task.issue) !== void 0 && task.doneOn === void 0 ? edit({ add: `done ${tracking.today}` }) : [];
		}
		if (!row.asksIssue || shown.confidential) return [];
		return edit({ add: `reserved-${fingerprint(`${name} ${now}`)}` });
	});
}
function planClosings(tracking) {
	return tracking.followUps.flatMap(({ row: { task, incident } }) => {
		const issue = task.done && task.issue !== void 0 ? opened(tracking, task.issue) : void 0;
		if (issue === void 0) return [];
		return {
			action: "update-issue",
			incident: `${incident}, follow-up`,
			issue: issue.number,
			change: {
				state: "closed",
				stateReason: "completed"
			}
		};
	});
}
function planOpenings(tracking, reservations, placeOf) {
	const numbers = numbersOf(tracking);
	return reservations.flatMap(({ followUp, reserved }) => numbers.has(keyOf(followUp.row.incident, reserved)) ? [] : [openFollowUp(followUp, reserved, placeOf(followUp), tracking)]);
}
function numbersOf({ found, author, policyFile }) {
	const isOurs = isAmong(authorsOf(author, policyFile.policy));
	const numbers = new Map();
	for (const issue of found.issues.toSorted((one, other) => other.number - one.number)) {
		const marker = isOurs(issue.author) ? parseFollowUpMarker(issue.body) : null;
		if (marker !== null) numbers.set(keyOf(marker.incident, marker.reserved), issue.number);
	}
	return numbers;
}
function keyOf(incident, reserved) {
	return `${incident}/${reserved}`;
}
function opened({ found, author, policyFile }, number) {
	const isOurs = isAmong(authorsOf(author, policyFile.policy));
	return found.issues.find((issue) => issue.number === number && issue.state === "open" && isOurs(issue.author) && parseFollowUpMarker(issue.body) !== null);
}
// src/parse/edit-task.ts
const BOX = /\[[ \txX~/-]?\](?=\s|$)/;
function editTask(text, task, change) {
	const lines = text.split("\n");
	const first = task.line - 1;
	const last = lastLineOf(lines, task);
	if (last === null) return null;
	const { tick, add, replace } = change;
	if (tick === true) lines[first] = (lines[first] ?? "").replace(BOX, "[x]");
	if (replace !== void 0) {
		const [from, to] = replace;
		const at = lines.findIndex((line, index) => index >= first && index <= last && line.includes(from));
		if (at === -1) return null;
		lines[at] = (lines[at] ?? "").replace(from, () => to);
	}
	if (add !== void 0) {
		const { added, fromEnd } = itemAdded(task.text, add);
		const line = lines[last] ?? "";
		const at = line.trimEnd().length - fromEnd;
		lines[last] = `${line.slice(0, at)}${added}${line.slice(at)}`;
	}
	return lines.join("\n");
}
function lastLineOf(lines, { line, text }) {
	const opening = lines[line - 1] ?? "";
	const box = BOX.exec(opening);
	if (box === null) return null;
	let words = opening.slice(box.index + box[0].length);
	for (const [below, next] of ["", ...lines.slice(line)].entries()) {
		words = plain(`${words} ${next}`);
		if (words === text) return line - 1 + below;
		if (words.length > text.length) return null;
	}
	return null;
}
function plain(text) {
	return text.replaceAll(/\s+/g, " ").trim();
}
// src/github/track-follow-ups.ts
async function trackFollowUps(repository, input) {
	const { policyFile, zones, now } = input;
	const today = dateIn(now, zones, policyFile.policy.timezone);
	const warnings = [];
	let tracking = {
		...input,
		today
	};
	const done = [];
	const failures = [];
	const carry = async (steps) => {
		const kept = await carried(repository, steps, tracking.found, input.author);
		tracking = {
			...tracking,
			found: kept.found
		};
		done.push(...kept.done);
		warnings.push(...kept.warnings);
		failures.push(...kept.failures);
	};
	try {
		const ended = await endedOf(repository, tracking, warnings);
		for (const { number, incident } of lostIssues(tracking)) warnings.push(`Issue #${number} was opened for a follow-up of ${incident}, and no task names it any more. Write \`#${number}\` into the brackets of its task, or close it as not planned.`);
		const edits = planEdits(tracking, ended, now);
		const texts = await write(repository, edits, input, warnings);
		await carry(planClosings(tracking));
		const reservations = reservedIn(tracking.followUps, edits, texts);
		if (reservations.length > 0) {
			for (const need of ["closed-issues", "newest-issues"]) tracking = {
				...tracking,
				found: await findMore(repository, tracking.found, { need })
			};
			await carry(planOpenings(tracking, reservations, input.placeOf));
			const numbers = numbersOf(tracking);
			await write(repository, reservations.flatMap(({ followUp, reserved }) => {
				const { row, entry } = followUp;
				const number = numbers.get(keyOf(row.incident, reserved));
				const task = {
					...row.task,
					reserved
				};
				return number === void 0 ? [] : {
					path: entry.file.path,
					incident: row.incident,
					task,
					change: { replace: [`reserved-${reserved}`, `#${number}`] }
				};
			}), input, warnings);
			await assign(repository, reservations, numbers, input);
		}
	} catch (error) {
		failures.push(explain(error, "keep follow-ups and their issues alike", "issues: write"));
	}
	return {
		found: tracking.found,
		done,
		warnings,
		failures
	};
}
async function endedOf(repository, tracking, warnings) {
	const ended = new Map();
	const { timezone } = tracking.policyFile.policy;
	for (const number of issuesToAsk(tracking)) try {
		const { data } = await repository.client.rest.issues.get({
			...placeOf$2(repository),
			issue_number: number
		});
		const pull = data.pull_request;
		const closedAt = pull === void 0 ? data.closed_at : pull.merged_at ?? null;
		const isDone = pull === void 0 ? data.state_reason !== "not_planned" : closedAt !== null;
		if (data.state !== "closed") ended.set(number, { as: "open" });
		else if (!isDone) {
			ended.set(number, { as: "dropped" });
			const how = pull === void 0 ? "as not planned" : "without a merge";
			warnings.push(`${data.html_url} was closed ${how}, and its follow-up is still to be done. Take the task out of its record, or open it again.`);
		} else {
			const at = closedAt === null ? tracking.now : instantOf(Date.parse(closedAt));
			ended.set(number, {
				as: "done",
				on: dateIn(at, tracking.zones, timezone)
			});
		}
	} catch (error) {
		const failure = explain(error, `look at issue ${number}`, "issues: read");
		if (failure.fatal) throw error;
		warnings.push(`A follow-up of ${namersOf(number, tracking.followUps)} names the issue #${number}, which cannot be read. ${failure.sentence} ${remedyOfNamed(failure)}`);
	}
	return ended;
}
async function write(repository, edits, { sweptBranch, tasksIn, log }, warnings) {
	if (edits.length === 0) return new Map();
	const branch = await sweptBranch();
	const files = [...new Set(edits.map(({ path }) => path))].map((path) => ({
		path,
		edit: (text) => editedText(text, edits.filter((edit) => edit.path === path), tasksIn)
	}));
	const ids = [...new Set(edits.map(({ incident }) => incident))].toSorted();
	const what = nameOrCount(ids, "incident");
	const outcome = await commitFiles(repository, {
		branch,
		message: `Note the follow-ups of ${what}\n\n${ids.map((id) => `- ${id}`).join("\n")}`,
		files
	});
	if (outcome.outcome === "refused") {
		const { sentence, remedy } = outcome.failure;
		warnings.push(`The follow-ups of ${what} have no issue yet, or are not ticked off: ${branch} takes no commit. ${sentence} ${remedy} Or set \`issues: false\` under follow-ups of the policy.`);
	}
	if (outcome.outcome !== "committed") return new Map();
	log(`Noted the follow-ups of ${what} on ${branch}: ${outcome.sha}.`);
	return outcome.texts;
}
async function editedText(text, edits, tasksIn) {
	let written = text;
	for (const { path, task, change } of edits) {
		const before = await tasksIn(path, written);
		const found = before.find((one) => isSame(one, task));
		const next = found === void 0 ? null : editTask(written, found, change);
		if (found === void 0 || next === null) continue;
		const after = await tasksIn(path, next);
		if (after.every(({ text: words }, index) => {
			const old = before[index];
			return old === found || old?.text === words;
		}) && after.length === before.length) written = next;
	}
	return written;
}
function isSame(one, other) {
	if (other.issue !== void 0) return one.issue === other.issue && one.done === other.done;
	if (other.reserved !== void 0) return one.reserved === other.reserved;
	return one.text === other.text && one.issue === void 0;
}
function reservedIn(followUps, edits, texts) {
	return followUps.flatMap((followUp) => {
		const { task } = followUp.row;
		const edit = edits.find((one) => one.task === task)?.change.add;
		const made = edit?.startsWith("reserved-") === true ? edit.slice(9) : void 0;
		const reserved = made !== void 0 && texts.get(followUp.entry.file.path)?.includes(`reserved-${made}`) === true ? made : task.issue === void 0 && !task.done ? task.reserved : void 0;
		return reserved === void 0 || followUp.shown.confidential ? [] : {
			followUp,
			reserved
		};
	});
}
async function assign(repository, reservations, numbers, { policyFile, log }) {
	for (const { followUp, reserved } of reservations) {
		const number = numbers.get(keyOf(followUp.row.incident, reserved));
		const login = taskLogin(followUp.row.task.owner, policyFile.policy);
		if (number === void 0 || login === void 0 || login.includes("/")) continue;
		try {
			await repository.client.rest.issues.addAssignees({
				...placeOf$2(repository),
				issue_number: number,
				assignees: [login]
			});
		} catch (error) {
			log(explain(error, `assign issue ${number}`, "issues: write").sentence);
		}
	}
}
// src/commands/sweep/swept-follow-ups.ts
async function sweptFollowUps({ gathered, now, exactly }, { entries, isPrivate, policyFile: { policy }, zones }, { heads }) {
	if (policy["follow-ups"] === void 0) return null;
	const terms = {
		policy,
		timeline: gathered.policies.timeline,
		zones
	};
	const speaking = entries.filter(({ file }) => !heads.has(file) && file.body.facts.tasks.some(({ done, issue }) => !done || issue !== void 0));
	const files = await exactly(speaking.map(({ file }) => file));
	return speaking.flatMap((entry, index) => {
		const exact = {
			...entry,
			file: files[index] ?? entry.file
		};
		const shown = shownIn(placeOf$1(isPrivate), exact, policy);
		const rows = followUpsOf(exact, terms, now);
		const said = followUpsOf(shown.entry, terms, now);
		const names = namesOf(rows);
		return rows.map((row, at) => ({
			row,
			entry: exact,
			shown,
			said: said[at] ?? row,
			name: names[at] ?? ""
		}));
	});
}
function trackingOf({ destination, exactly, log, now }, repository, input, followUps) {
	const { author, entries, found, policyFile, zones } = input;
	const existing = existingByIncident({
		found,
		entries,
		author,
		policyFile
	});
	return {
		followUps,
		found,
		author,
		policyFile,
		zones,
		now,
		log,
		sweptBranch: async () => destination.branch ?? await defaultBranchOf(repository),
		tasksIn: async (path, text) => {
			const { file } = parseRecordText(path, text);
			const [exact] = file === null ? [] : await exactly([file]);
			return exact?.body.facts.tasks ?? [];
		},
		placeOf: ({ entry, shown }) => ({
			recordUrl: shown.confidential ? null : input.placeOf(entry.file).url,
			tracking: existing.get(idKey(entry.file.incident.id))?.standing?.issue.number ?? null
		})
	};
}
// src/commands/sweep/finish-sweep.ts
async function finish({ sweep, repository, input, seen }, outcome, after) {
	const { heads, joined } = seen;
	const complete = heads.failures.length === 0;
	const orphans = complete ? await noteOrphans(repository, after, input.author, joined.inSight) : {
		found: after,
		done: [],
		warnings: [],
		failures: []
	};
	const promised = await sweptFollowUps(sweep, input, joined);
	const { author } = input;
	const trusted = authorsOf(author, input.policyFile.policy);
	let { found } = orphans;
	const keep = (wrote, told) => keepOverview(repository, {
		sweep: {
			...input,
			found
		},
		notices: outcome.notices,
		wrote,
		waiting: outcome.waiting,
		heads: complete ? heads : null,
		fault: sweep.fault,
		followUps: promised === null ? null : {
			all: promised,
			told
		}
	});
	const first = promised === null || overviewsIn(found, trusted).length > 0 ? null : await keep(true, null);
	found = first?.found ?? found;
	const tracked = promised === null || input.policyFile.policy["follow-ups"]?.issues !== true ? NOTHING_TOLD : await trackFollowUps(repository, trackingOf(sweep, repository, {
		...input,
		found
	}, promised));
	found = tracked.found ?? found;
	const told = promised === null ? NOTHING_TOLD : await tellFollowUps(repository, {
		...input,
		followUps: promised,
		found,
		author
	});
	found = told.found ?? found;
	const steps = [
		...outcome.steps,
		...orphans.done,
		...first?.done ?? [],
		...tracked.done,
		...told.done
	];
	const overview = await keep(steps.length > 0, told.told);
	const kept = [
		orphans,
		...first === null ? [] : [first],
		tracked,
		told,
		overview
	];
	if (overview.done.length > 0) sweep.log("Put this sweep on record in the overview issue.");
	return {
		...outcome,
		steps,
		warnings: [...new Set([...outcome.warnings, ...kept.flatMap(({ warnings }) => warnings)])],
		failures: [...outcome.failures, ...kept.flatMap(({ failures }) => failures)]
	};
}
const NOTHING_TOLD = {
	found: null,
	done: [],
	warnings: [],
	failures: [],
	told: null
};
// src/github/find-covers.ts
const MOST = 50;
async function findWaitingCovers(repository, { pulls, path, read, isKnown, bearsOut }) {
	const covers = [];
	try {
		for (const { commit } of pulls.filter((pull) => isCoversBranch(pull.branch))) {
			const held = await findFileAt(repository, commit, path);
			const file = held === null ? null : await read(Buffer.from(held.bytes).toString("utf8"));
			for (const cover of (file?.covers ?? []).filter((one) => !isKnown(one)).slice(0, MOST)) {
				const { asked } = cover;
				const number = commentNumber(cover.url ?? "");
				const comment = number === null ? null : await findComment(repository, number);
				if (comment === null || asked !== comment.at || comment.editedAt !== comment.at) continue;
				if (bearsOut(comment, cover) && await mayWrite(repository, comment.author)) covers.push({
					...cover,
					asked
				});
			}
		}
		return {
			covers,
			failures: []
		};
	} catch (error) {
		const cause = error instanceof CommandError ? error.cause : error;
		return {
			covers,
			failures: [explain(cause, "read the covers that wait", "contents: read")]
		};
	}
}
// src/commands/sweep/waiting-covers.ts
async function withWaitingCovers(gathered, { pulls }, repository) {
	const { policyFile, policies, zones } = gathered;
	const rosters = rostersIn(policyFile.policy.contacts).map(({ roster }) => roster);
	const [one] = rosters;
	if (one === void 0) return {
		gathered,
		failures: []
	};
	const path = rotaPathOf(policyFile.path);
	const onBranch = one.versions.at(-1)?.file.covers ?? [];
	const { covers, failures } = await findWaitingCovers(repository, {
		pulls,
		path,
		read: async (text) => (await readRota(path, text)).value,
		isKnown: ({ url = "" }) => onBranch.some((known) => isSameAddress(known.url ?? "", url)),
		bearsOut: (comment, cover) => {
			const roster = rosters.find(({ name }) => name === cover.rota);
			return roster !== void 0 && asksFor(comment, cover, roster, zones);
		}
	});
	if (covers.length === 0) return {
		gathered,
		failures
	};
	const covered = (held) => ({
		...held,
		policy: withCovers(held.policy, covers)
	});
	const [first, ...later] = policies.timeline;
	const timeline = [covered(first), ...later.map(covered)];
	const all = {
		policyFile: covered(policyFile),
		policies: {
			...policies,
			timeline
		}
	};
	return {
		gathered: {
			...gathered,
			...all
		},
		failures
	};
}
function withCovers(policy, covers) {
	const contacts = Object.entries(policy.contacts).map(([role, contact]) => {
		const { roster } = contact;
		if (roster === void 0) return [role, contact];
		const versions = covers.reduce((known, cover) => withCover(known, cover, cover.asked), roster.versions);
		return [role, {
			...contact,
			roster: {
				...roster,
				versions
			}
		}];
	});
	return {
		...policy,
		contacts: Object.fromEntries(contacts)
	};
}
function asksFor({ text, author, at }, { rota, by, from, to }, roster, zones) {
	const [command, ...more] = parseCommands(text);
	if (command === void 0 || more.length > 0 || !("ask" in command.asked)) return false;
	const { asked } = command;
	if (asked.ask !== "cover" || asked.rota !== null && asked.rota !== rota) return false;
	if (!sameLogin(asked.who ?? author, by) || !mayEnter(roster, author, at)) return false;
	const moments = coverMoments(asked, {
		at,
		zone: rotaFileAt(roster, at)?.timezone ?? roster.timezone,
		zones
	});
	return !("refused" in moments) && moments.from === from && moments.to === to;
}
// src/commands/sweep/sweep-everything.ts
async function sweepEverything(asked, repository, apply) {
	let found;
	try {
		found = await findDelivered(repository, authorsOf(asked.destination.author, asked.gathered.policyFile.policy));
	} catch (error) {
		return sweepUnseen(asked, explain(error, "list what it holds", "issues: write"), apply);
	}
	const read = await headsOf(asked, repository, found);
	const vouched = await vouchedIn(asked, repository, read.records);
	const covers = await withWaitingCovers(asked.gathered, read, repository);
	const { gathered } = covers;
	const compute = (files) => ledgerOf({
		...gathered,
		files
	}, asked.now);
	const sweep = gathered === asked.gathered ? asked : {
		...asked,
		gathered,
		compute
	};
	const failures = [
		...read.failures,
		...vouched.failures,
		...covers.failures
	];
	const heads = {
		...read,
		failures
	};
	const joined = joinHeads({
		branch: sweep.gathered.records,
		heads: heads.records,
		removed: heads.removed,
		policy: sweep.gathered.policyFile.policy,
		recompute: (file) => sweep.compute([file])[0] ?? null,
		vouched: vouched.events
	});
	const entries = sweep.compute(joined.files);
	const whole = {
		...sweep,
		entries,
		heads: joined.heads,
		proposals: joined.proposals
	};
	let input;
	try {
		input = await inputFor(whole, repository);
	} catch (error) {
		return sweepUnseen(sweep, explain(error, "say whether the repository is private", "contents: read"), apply, whole);
	}
	const unwatched = unwatchedWarnings(unwatchedIn(found, entries, failures.length === 0));
	const seen = {
		heads,
		joined,
		warnings: [
			...heads.warnings,
			...joined.warnings,
			...unwatched
		]
	};
	if (!apply) return {
		entries,
		outcome: withSeen(await previewFrom(repository, input, found), seen)
	};
	const delivered = await reconcileFrom(repository, input, found);
	const outcome = withSeen(await tellBeside(sweep.beside ?? null, input, delivered.outcome, delivered.found), seen);
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
async function sweepUnseen(asked, failure, apply, whole = {
	...asked,
	entries: asked.compute(asked.gathered.files)
}) {
	const { entries } = whole;
	const outcome = unread(failure, planUnseen(whole).notices);
	if (!apply) return {
		entries,
		outcome
	};
	return {
		entries,
		outcome: await tellBeside(asked.beside ?? null, inputOf(whole), outcome, null)
	};
}
function vouchedIn({ gathered }, repository, heads) {
	const known = gathered.files.flatMap(({ incident }) => incident.timeline.flatMap(({ url }) => url === void 0 ? [] : [addressKey(url)]));
	const onBranch = new Set(known);
	return findVouched(repository, heads, (url) => onBranch.has(addressKey(url)));
}
async function sweepThese(sweep, joined, wanted, repository, apply) {
	const entries = sweep.compute(joined.files).filter(({ file }) => wanted.has(idKey(file.incident.id)));
	return {
		entries,
		outcome: withWarnings(await deliver({
			...sweep,
			...joined,
			entries
		}, repository, apply), joined.warnings)
	};
}
function planWorkTree(sweep) {
	const entries = sweep.compute(sweep.gathered.files);
	return {
		entries,
		outcome: planUnseen({
			...sweep,
			entries
		})
	};
}
function headsOf({ dir, gathered, readUnmerged }, repository, found) {
	const texts = new Map(gathered.records.map(({ path, text }) => [path, text]));
	const known = overviewsIn(found, found.authors).flatMap(({ marker }) => marker.heads);
	return findHeads(repository, {
		dir,
		read: readUnmerged,
		known: new Set(known),
		standsOnBranch: (path, blob) => {
			const text = texts.get(path) ?? null;
			return text !== null && blobId(Buffer.from(text)) === blob;
		}
	});
}
function withSeen(outcome, { heads, warnings }) {
	return {
		...withWarnings(outcome, warnings),
		failures: [...heads.failures, ...outcome.failures]
	};
}
function withWarnings(outcome, warnings) {
	return {
		...outcome,
		warnings: [...warnings, ...outcome.warnings]
	};
}
// src/commands/act/sweep-pull.ts
async function sweepPull(sweep, { inputs, event }, { paths, pull, files: listed }, repository) {
	const { gathered, dir } = sweep;
	const changed = listed.filter(({ path }) => isRecordPath(dir, path));
	const ofPull = new Set([...paths, ...changed.map(({ path }) => path)]);
	const head = {
		number: pull.number,
		branch: pull.headRef,
		commit: pull.headSha,
		author: event.pullRequest?.author ?? null
	};
	const cheap = [];
	for (const path of changed.flatMap((file) => standingPath(file))) {
		const file = await findFileAt(repository, pull.baseSha, path);
		if (file !== null) cheap.push(parseRecord(path, file.bytes));
	}
	const { records: standing } = await ledgerOf$1(cheap);
	const branch = [...gathered.records.filter(({ path }) => !changed.some((one) => one.path === path)), ...standing];
	const heads = gathered.records.filter(({ path }) => changed.some((one) => one.path === path)).map((record) => ({
		...record,
		pull: head
	}));
	const files = branch.flatMap((record) => record.file ?? []);
	const vouched = await vouchedIn({ gathered: {
		...gathered,
		files
	} }, repository, heads);
	const joined = joinHeads({
		branch,
		heads,
		vouched: vouched.events,
		removed: changed.flatMap((file) => file.status === "removed" || file.before !== null ? {
			pull: head,
			path: file.before ?? file.path
		} : []),
		policy: gathered.policyFile.policy,
		recompute: (file) => sweep.compute([file])[0] ?? null
	});
	const wanted = [...gathered.records, ...standing].filter((record) => ofPull.has(record.path) || standing.includes(record));
	const ids = new Set(wanted.flatMap(({ id }) => id === null ? [] : [idKey(id)]));
	const { entries, outcome } = await sweepThese({
		...sweep,
		gathered: {
			...gathered,
			records: branch
		}
	}, joined, ids, repository, inputs.apply);
	return {
		entries,
		outcome: {
			...outcome,
			failures: [...vouched.failures, ...outcome.failures]
		}
	};
}
function standingPath({ path, before, status }) {
	return status === "added" || status === "copied" ? [] : [before ?? path];
}
// src/commands/act/act-sweep.ts
async function sweepForAction({ shell, run, options }, touched, learn) {
	const { inputs, repository } = run;
	if (repository === null && inputs.apply) throw new CommandError("A sweep needs a token.", "Leave `github-token` at its default, and give the job `permissions: { issues: write }`.", 3);
	if (touched.kind === "some" && touched.paths.length === 0) return NOTHING;
	if (touched.kind === "some" && touched.base.bytes === null) {
		const remedy = "Merge a policy first: only a reviewed one may page people.";
		return {
			...NOTHING,
			warnings: [`Nobody is told of this pull request's records. ${touched.base.why ?? ""} ${remedy}`]
		};
	}
	const { gathered, fault } = await gatherToDeliver(shell, options, { basePolicy: touched.kind === "some" ? touched.base.bytes : null });
	tellPresentPolicy(shell, gathered);
	tellLeftOut(shell, gathered.records);
	const wanted = touched.kind === "some" ? new Set(touched.paths) : null;
	const destination = {
		repository: run.name,
		serverUrl: run.serverUrl,
		isPrivate: run.isPrivate,
		author: inputs.author,
		maxWrites: inputs["max-writes"] ?? 1e400,
		branch: touched.kind === "some" ? null : sweptBranch(run)
	};
	const log = (sentence) => shell.err(`${sentence}\n`);
	const { policy } = gathered.policyFile;
	const receivers = {
		...run.receivers,
		memory: null
	};
	const moment = inputs.now;
	const beside = inputs.apply ? await besideOf(policy, receivers, {
		now: moment === void 0 ? run.time.now : () => moment,
		deadline: run.deadline
	}) : null;
	const sweep = wideSweep(shell, options, {
		gathered,
		fault
	}, {
		destination,
		log,
		beside
	});
	const { entries, outcome } = repository === null ? planWorkTree(sweep) : run.unasked !== void 0 ? await sweepUnseen(sweep, run.unasked, inputs.apply) : touched.kind === "all" ? await sweepEverything(sweep, repository, inputs.apply) : await sweepPull(sweep, run, touched, repository);
	learn(entries);
	const result = {
		now: shell.now,
		applied: inputs.apply,
		...outcome
	};
	const clockface = {
		zones: gathered.zones,
		timezone: gathered.policyFile.policy.timezone
	};
	shell.out(renderPlanText(result, {
		color: false,
		width: null,
		clockface
	}));
	const failed = outcome.failures.map(({ sentence, remedy }) => `${sentence} ${remedy}`);
	const overdue = entries.filter((entry) => isOverdue(entry));
	return {
		exitCode: failed.length > 0 ? 3 : fault === null ? 0 : 2,
		summary: renderPlanMarkdown(result, clockface),
		outputs: {
			open: entries.filter(({ open }) => open).length,
			overdue: overdue.flatMap(({ obligations }) => obligations).filter(({ state }) => state === "overdue").length,
			notices: sweepJson(result).notices,
			delivered: inputs.apply ? outcome.notices.length : 0
		},
		warnings: [...unseenWarnings(gathered.records, wanted), ...outcome.warnings],
		errors: fault === null ? failed : [...failed, faultSentence(fault)]
	};
}
function faultSentence({ error, standIn }) {
	const instead = `Swept by the last policy without errors, of commit ${standIn.slice(0, 12)}.`;
	return `${error.message} ${error.remedy} ${instead}`;
}
function unseenWarnings(records, wanted) {
	const unread = records.filter(({ path, file }) => file === null && (wanted === null || wanted.has(path)));
	if (unread.length === 0) return [];
	const named = unread.slice(0, 10).map(({ path }) => path);
	const more = unread.length > named.length ? ", …" : "";
	return [`No deadline is watched in ${unread.length === 1 ? "a record" : `${unread.length} records`} that cannot be read: ${named.join(", ")}${more}. Run \`incident-ledger check\`, and mend what it names.`];
}
// src/commands/act/act-linger.ts
const RESERVE = 60;
async function lingeringSweep(acting, touched) {
	const { shell, run } = acting;
	const { inputs, repository, time } = run;
	let entries = [];
	const learn = (learned) => void (entries = learned);
	const sweep = (now) => sweepForAction({
		...acting,
		shell: {
			...shell,
			now
		}
	}, touched, learn);
	const horizon = time.now() + Math.min(inputs.linger, inputs.timeout - RESERVE);
	let at = shell.now;
	let part = await sweep(at);
	const standing = standingOf(run);
	if (inputs.linger === 0 || !inputs.apply || inputs.now !== void 0) return part;
	if (repository === null || standing === null) return part;
	while (part.exitCode === 0) {
		const next = nextInstant(entries, at);
		if (next === null || next > horizon) return part;
		shell.err(`lingering until ${formatInstant(next)}, when something is due\n`);
		if (!await isStillStanding(repository, standing, next, run)) {
			shell.err(`${standing.branch} has moved on: the run of its newer commit goes on from here\n`);
			return part;
		}
		at = time.now();
		part = after(part, await sweep(at));
	}
	return part;
}
function standingOf(run) {
	const { pullRequest } = run.event;
	if (pullRequest !== null) return {
		branch: pullRequest.headRef,
		commit: pullRequest.headSha
	};
	return run.commit === "" ? null : {
		branch: sweptBranch(run),
		commit: run.commit
	};
}
async function isStillStanding(repository, { branch, commit }, until, { time, inputs }) {
	const limit = AbortSignal.timeout(inputs.timeout * 1e3);
	do {
		await time.sleepUntil(Math.min(until, time.now() + 60), limit);
		if (await hasMoved(repository, branch, commit)) return false;
	} while (time.now() < until);
	return true;
}
function after(earlier, later) {
	const [before, now] = [earlier.outputs, later.outputs];
	const isNews = now.delivered !== 0 || later.exitCode !== 0;
	return {
		exitCode: later.exitCode,
		summary: isNews ? `${earlier.summary}\n\n${later.summary}` : earlier.summary,
		outputs: {
			...now,
			notices: [...before.notices ?? [], ...now.notices ?? []],
			delivered: (before.delivered ?? 0) + (now.delivered ?? 0)
		},
		warnings: [...new Set([...earlier.warnings, ...later.warnings])],
		errors: [...earlier.errors, ...later.errors]
	};
}
// src/commands/ledger/github-options.ts
async function openRepository(shell, { repository, token, apiUrl }, { deadline, ending, pace } = {}) {
	if (repository === null || !token) return null;
	const client = await createClient({
		token,
		baseUrl: apiUrl,
		log: (sentence) => shell.err(`note: ${terminalLine(sentence)}\n`),
		...deadline === void 0 ? {} : { deadline },
		...pace
	});
	return repositoryOf(client, repository, ending);
}
// src/git/tree-commit.ts
function findReplayedCommit(folder, git, asked) {
	if (git === null) throw new CommandError("--as-of reads the commits of then, and there is no Git work tree here, or no git.", "Run it inside a clone of the repository, with git installed.");
	if (git.isShallow) throw new CommandError("--as-of reads the commits of then, and the history of this clone was cut when it was fetched (it is shallow).", "Run `git fetch --unshallow`; in a workflow, give actions/checkout `fetch-depth: 0`.");
	if (git.head === null) throw new CommandError("--as-of reads the commits of then, and there is no commit yet.", "Commit the records first.");
	const instant = parseInstant(asked);
	return typeof instant === "number" ? atInstant(folder, instant) : atRevision(folder, asked);
}
function resolveCommit(folder, asked) {
	if (asked.startsWith("-")) return null;
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${asked}^{commit}`
	];
	const found = runGit(folder, args);
	return found.kind === "ok" ? found.output.trim() : null;
}
function atRevision(folder, asked) {
	const commit = resolveCommit(folder, asked);
	if (commit === null) throw new CommandError(`--as-of ${JSON.stringify(asked)} is neither a commit of this repository nor an instant.`, "Name a commit, a branch or a tag, or an instant with its offset, as in 2026-11-21T03:12:00Z.");
	const [line] = mainLine(folder, [
		"--max-count=1",
		"--end-of-options",
		commit
	]);
	const committedAt = line?.committedAt ?? 0;
	return {
		commit,
		committedAt,
		now: committedAt,
		remark: null
	};
}
function atInstant(folder, instant) {
	const line = mainLine(folder, [
		"--first-parent",
		"--end-of-options",
		"HEAD"
	]);
	const place = line.findIndex(({ committedAt }) => committedAt <= instant);
	const taken = line[place];
	if (taken === void 0) {
		const first = line.at(-1);
		throw new CommandError(`There was no commit on the main line at ${formatInstant(instant)}.`, first === void 0 ? "Commit the records first." : `The first is ${first.commit.slice(0, 12)} of ${formatInstant(first.committedAt)}.`);
	}
	const later = line.slice(place).filter(({ committedAt }) => committedAt > instant).length;
	const remark = later === 0 ? null : `the dates of the main line run backwards: ${later === 1 ? "an earlier commit claims" : `${later} earlier commits claim`} a later date, and this is the last whose date is not later.`;
	return {
		...taken,
		now: instant,
		remark
	};
}
function mainLine(folder, args) {
	return readGit(folder, [
		"rev-list",
		"--timestamp",
		...args
	], "The history cannot be read").split("\n").filter(Boolean).map((line) => {
		const cut = line.indexOf(" ");
		return {
			committedAt: Number(line.slice(0, cut)),
			commit: line.slice(cut + 1)
		};
	});
}
// src/commands/ledger/instant-option.ts
async function instantOption(shell, options, typed) {
	const found = await findInstant(shell, options, typed);
	if (found !== null) return found;
	throw new CommandError(`${typed.option} ${JSON.stringify(typed.text)} is not an instant.`, remedyFor(typed.meant));
}
function remedyFor(meant) {
	if (meant === "absolute") return "Write date and time, as in `2026-11-21 03:12` or 2026-11-21T03:12:00Z.";
	return `Write ${typeof meant === "object" && "next" in meant ? "`18:00`, `tomorrow 09:00`, `now+4h`" : "`03:12`, `yesterday 22:40`, `now-20m`"}, or date and time, as in 2026-11-21T03:12:00Z.`;
}
async function findInstant(shell, options, { option, text, meant, zone: named }) {
	const strict = parseInstant(text);
	if (typeof strict === "number") return strict;
	const [zones, asked] = await Promise.all([loadZones(), named ?? zoneOf(shell.root, options)]);
	const zone = asked !== null && zones.isZone(asked) ? asked : null;
	const found = typedInstant(text, {
		now: shell.now,
		zone,
		zones,
		meant
	});
	if (found === null) return null;
	if ("refused" in found) throw new CommandError(`${option} ${JSON.stringify(text)}: ${found.refused}`, found.remedy);
	const { instant } = found;
	const local = zone === null ? "" : `, ${wallWords(instant, zone, zones)}`;
	shell.err(`note: ${terminalLine(`${option} ${text}`)} is ${formatInstant(instant)}${local}\n`);
	return instant;
}
async function zoneOf(root, options) {
	const source = openSource(root, {
		...options,
		replay: null
	});
	const path = policyPath(options);
	if (!source.has(path)) return null;
	const { policy } = await source.policy(path);
	return policy?.timezone ?? null;
}
// src/commands/ledger/replay.ts
async function replayOf(shell, options, { asOf, now }) {
	const instant = resolveCommit(shell.root, asOf) === null ? await findInstant(shell, options, {
		option: "--as-of",
		text: asOf,
		meant: "past"
	}) : null;
	const asked = instant === null ? asOf : formatInstant(instant);
	const found = findReplayedCommit(shell.root, openGit(shell.root), asked);
	const replay = {
		...found,
		now: now ?? found.now
	};
	const { commit, committedAt, remark } = replay;
	const taken = `commit ${commit.slice(0, 12)} of ${formatInstant(committedAt)}`;
	const why = remark === null ? "" : `; ${remark}`;
	shell.err(`note: as of ${formatInstant(replay.now)}, by ${terminalLine(taken + why)}\n`);
	return replay;
}
function refuseReplay({ replay }, option) {
	if (replay === null || replay === void 0) return;
	throw new CommandError(`A replay only tells what was; ${option} would act on it.`, `Leave ${option} or --as-of away.`);
}
// src/commands/sweep.ts
const UNSEEN = "note: planned as if GitHub held nothing yet; name --repo and set GITHUB_TOKEN to compare.\n";
const UNASKED = "note: planned as if GitHub had held nothing: it tells what it holds now, and not what it held then.\n";
async function sweep(shell, options) {
	const { entries, outcome, isFaulty } = await sweepOnce(shell, options);
	if (outcome.failures.length > 0) return 3;
	if (isFaulty) return 2;
	return !options.apply && entries.some((entry) => isOverdue(entry)) ? 1 : 0;
}
async function sweepOnce(shell, options, isFirst = true) {
	const maxWrites = options.maxWrites === null ? 1e400 : wholeNumber(options.maxWrites);
	if (options.apply) refuseReplay(options, "--apply");
	const repository = await repositoryFor(shell, options);
	const { gathered, fault } = await gatherToDeliver(shell, options, { needed: repository === null ? "speaking" : "all" });
	tellLeftOut(shell, gathered.records);
	if (isFirst) tellPresentPolicy(shell, gathered);
	if (repository === null) shell.err(options.replay ? UNASKED : UNSEEN);
	const destination = {
		repository: options.repository,
		serverUrl: options.serverUrl,
		isPrivate: null,
		author: options.author,
		maxWrites,
		branch: null
	};
	const log = (sentence) => shell.err(`${terminalLine(sentence)}\n`);
	const { policy } = gathered.policyFile;
	const beside = options.apply ? await besideOf(policy, options, {
		now: options.clock,
		deadline: options.deadline
	}) : null;
	const wide = wideSweep(shell, options, {
		gathered,
		fault
	}, {
		destination,
		log,
		beside
	});
	const { entries, outcome } = repository === null ? planWorkTree(wide) : await sweepEverything(wide, repository, options.apply);
	const result = {
		now: shell.now,
		applied: options.apply,
		...outcome
	};
	const clockface = {
		zones: gathered.zones,
		timezone: gathered.policyFile.policy.timezone
	};
	const screen = {
		color: shell.color,
		width: shell.columns,
		clockface
	};
	shell.out(options.format === "json" ? jsonText(sweepJson(result)) : renderPlanText(result, screen));
	tellOutcome(shell, outcome);
	if (fault !== null) {
		const { message, remedy } = fault.error;
		shell.err(`incident-ledger: ${terminalLine(message)}\n  ${terminalLine(remedy)}\n`);
		shell.err(`note: swept by the last policy without errors, of commit ${fault.standIn.slice(0, 12)}\n`);
	}
	return {
		entries,
		outcome,
		isFaulty: fault !== null
	};
}
function tellOutcome(shell, { warnings, failures }) {
	for (const warning of warnings) shell.err(`warning: ${terminalLine(warning)}\n`);
	for (const { sentence, remedy } of failures) shell.err(`incident-ledger: ${terminalLine(sentence)}\n  ${terminalLine(remedy)}\n`);
}
async function repositoryFor(shell, options) {
	const { apply, repository, token } = options;
	if (repository !== null) parseRepositoryName(repository);
	if (apply && repository === null) throw new CommandError("A sweep that delivers needs to know where.", "Name the repository with --repo owner/name (or GITHUB_REPOSITORY), or leave out --apply to see the plan.");
	if (apply && !token) throw new CommandError("A sweep that delivers needs a token, and GITHUB_TOKEN is not set.", "Set GITHUB_TOKEN to one that may write issues, or leave out --apply to see the plan.");
	if (options.replay) return null;
	const { gitHubEnd: deadline, ending, pace } = options;
	return openRepository(shell, options, {
		deadline,
		ending,
		pace
	});
}
function wholeNumber(text) {
	if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
	throw new CommandError(`--max-writes ${JSON.stringify(text)} is no count.`, "Write a whole number from 1, as in --max-writes 60.");
}
export { nothingFound as $, parseCommands as A, pullsFrom as B, coverMoments as C, isNamedIn as Ct, toFoundComment as D, loginsOf as Dt, listComments as E, isOnRota as Et, branchFor as F, rowOf as G, fingerprint as H, coversBranch as I, receiptsIn as J, sentIn as K, ensureBranch as L, commentLines as M, mayRead as N, toFoundIssue as O, mayWrite as P, isAmong as Q, incidentBranch as R, overlapped as S, isCommentAddress as St, listByAuthors as T, lastRow as Tt, LEDGER_LABEL as U, planSweep as V, isSameLabel as W, parseOverviewMarker as X, lastSweepIn as Y, authorsOf as Z, webhookMessage as _, formatRecord as _t, findInstant as a, presentPull as at, coverRefusal as b, receiptOf as bt, openRepository as c, insertion as ct, mailOf as d, withComma as dt, createClient as et, ntfyMessage as f, isYamlFields as ft, teamsMessage as g, SUMMARY_KEYS as gt, slackMessage as h, yamlPart as ht, replayOf as i, commitDate as it, COMMENT_COMMANDS as j, typedInstant as k, lingeringSweep as l, nextEdit as lt, plainKey as m, yamlLines as mt, sweepOnce as n, unmergedReader as nt, instantOption as o, commitFiles as ot, pagerdutyEvent as p, yamlBraces as pt, markerOfIssue as q, refuseReplay as r, branchHead as rt, resolveCommit as s, appendEvent as st, sweep as t, isRecordPath as tt, UNCONFIRMED as u, removal as ut, xml as v, lastOffset as vt, findDelivered as w, isSameAddress as wt, mayEnter as x, addressKey as xt, nextInstant as y, keepHead as yt, openPull as z };
