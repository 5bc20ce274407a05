import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { B as pullsFrom, Ct as isNamedIn, M as commentLines, P as mayWrite, Q as isAmong, R as incidentBranch, Z as authorsOf, k as typedInstant, mt as yamlLines, ot as commitFiles, st as appendEvent, tt as isRecordPath, u as UNCONFIRMED, yt as keepHead } from "./chunk-CUkcnYDa.js";
import { n as refused, r as commitByPull, t as isRefused } from "./chunk-BE4YTMac.js";
import { At as NOTHING, Dt as listOpenPulls, Et as findPull, Ot as listPullFiles, St as shownIn, at as upsertStickyComment, in as explain, nn as placeOf, nt as renderIncident } from "./chunk-D1Yki4Xb.js";
import { H as idClaimedByName, I as typed } from "./chunk-DM8t71Lm.js";
import { V as spelledInMarkdown, j as isConfidentialKind } from "./chunk-CsDEF--I.js";
import { C as IMPACT_TO_COME, Et as sameLogin, dt as SOURCES, ht as URGENCIES, s as parseRecordText, st as IMPACTS, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { Er as code, Fr as reference, H as clip, Mr as inline, Mt as ledgerOf, Ni as kindIn, Rr as text, in as loadZones, jt as gather, pr as drawHead, zr as words } from "./chunk-BU5pFG3X.js";
import { t as checkOpened } from "./chunk-Csq5kiyX.js";
import { i as recordPath, n as takenIds, r as nextFreeId, t as drawRecord } from "./chunk-BWoST9Aw.js";
import { basename } from "node:path/posix";
// src/github/close-issue.ts
async function closeIssue(repository, number, reason) {
	try {
		await repository.client.rest.issues.update({
			...placeOf(repository),
			issue_number: number,
			state: "closed",
			state_reason: reason
		});
		return null;
	} catch (error) {
		return explain(error, `close issue ${number}`, "issues: write");
	}
}
// src/parse/issue-report.ts
const HEADING = /^ {0,3}#{1,6} +(\S.*)$/;
const LEFT_OUT = "_No response_";
const LONGEST$1 = 8e3;
const MOST_SERVICES = 20;
const READ = new Set([
	"what happens",
	"services",
	"when",
	"source",
	"impact",
	"urgency",
	"fingerprint",
	"alert"
]);
const ALERT_WORDS = ["firing", "resolved"];
function parseIssueReport(body) {
	const sections = sectionsOf(body);
	const answer = (heading) => sections.get(heading)?.words ?? null;
	const unread = new Map();
	const miss = (at, words, why) => unread.set(at, {
		heading: sections.get(at)?.heading ?? at,
		words,
		why
	});
	const oneOf = (heading, allowed) => {
		const words = answer(heading);
		const found = allowed.find((one) => one === words?.toLowerCase()) ?? null;
		if (words !== null && found === null) miss(heading, words, alternatives(allowed));
		return found;
	};
	const services = (answer("services") ?? "").split(/[,\n]/).map((name) => name.trim().replaceAll(/\s+/g, " ")).filter((name) => name !== "");
	if (services.length > MOST_SERVICES) miss("services", services.slice(MOST_SERVICES).join(", "), `a record takes ${MOST_SERVICES} of a report`);
	const summary = answer("what happens") ?? answer("");
	for (const [at, { words }] of sections) if (!READ.has(at) && (at !== "" || words !== summary)) miss(at, words, null);
	return {
		summary,
		services: services.slice(0, MOST_SERVICES),
		when: answer("when"),
		source: oneOf("source", SOURCES),
		impact: oneOf("impact", IMPACTS),
		urgency: oneOf("urgency", URGENCIES),
		fingerprint: answer("fingerprint")?.slice(0, 200) ?? null,
		isOver: oneOf("alert", ALERT_WORDS) === "resolved",
		unread: [...sections.keys()].flatMap((at) => unread.get(at) ?? [])
	};
}
function alternatives(words) {
	const all = words.map((word) => typed(word));
	return `expected ${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}
function sectionsOf(body) {
	const sections = new Map();
	let heading = "";
	for (const { text, isSpoken, isWords } of commentLines(body.slice(0, 65536))) {
		const [, begun] = (isSpoken ? HEADING.exec(text) : null) ?? [];
		if (begun !== void 0) heading = begun.trim();
		else if (isWords) {
			const section = sections.get(heading.toLowerCase()) ?? {
				heading,
				lines: []
			};
			section.lines.push(text);
			sections.set(heading.toLowerCase(), section);
		}
	}
	return new Map([...sections].map(([at, section]) => {
		const words = section.lines.join("\n").trim().slice(0, LONGEST$1);
		return [at, {
			heading: section.heading,
			words
		}];
	}).filter(([, { words }]) => words !== "" && words !== LEFT_OUT));
}
// src/commands/act/confirm-report.ts
const CONFIRMING = new Set(["confirmed", "incident"]);
async function confirmReport(repository, { facts, pull: number, dir }, now) {
	const { labelled, author, url } = facts;
	if (labelled === null || !CONFIRMING.has(labelled.label.toLowerCase())) return [];
	if (sameLogin(labelled.by, author) || !await mayWrite(repository, labelled.by)) return [];
	const pull = await findPull(repository, number);
	const paths = (await listPullFiles(repository, number)).flatMap(({ path }) => isRecordPath(dir, path) ? [path] : []);
	if (pull.state !== "open" || !pull.sameRepository) return [];
	const yaml = await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
	const note = `Labelled ${labelled.label}.`;
	const entry = {
		at: formatInstant(now),
		event: "noted",
		note,
		by: labelled.by,
		via: "github",
		url
	};
	const edit = (path) => (text) => {
		const { file } = parseRecordText(path, text, yaml);
		const written = file?.incident.timeline.some(({ by }) => sameLogin(by ?? "", labelled.by)) === true ? null : appendEvent(text, path, entry, yaml);
		return written === null ? null : keepHead(written, path, { draw: drawHead }, yaml);
	};
	const outcome = await commitFiles(repository, {
		branch: pull.headBranch,
		message: `Confirm the report\n\n${url}`,
		files: paths.map((path) => ({
			path,
			edit: edit(path)
		}))
	});
	return outcome.outcome === "refused" ? [`${outcome.failure.sentence} ${outcome.failure.remedy}`] : [];
}
// src/commands/act/repeated-alert.ts
function knownAlert(gathered, fingerprint, now) {
	const paths = new Set(gathered.records.flatMap(({ path, text }) => text !== null && hasFingerprint(text, fingerprint) ? [path] : []));
	const files = gathered.files.filter(({ path }) => paths.has(path));
	const open = ledgerOf({
		...gathered,
		files
	}, now).find((entry) => entry.open);
	return open === void 0 ? null : {
		id: open.file.incident.id,
		path: open.file.path
	};
}
async function noteAlert(repository, { id, path }, said, branch) {
	return commitByPull(repository, {
		commit: {
			branch,
			message: messageOf(said),
			files: [{
				path,
				edit: await noting(path, said)
			}]
		},
		pull: {
			name: incidentBranch("entries", id),
			title: `Entries for ${id}`,
			body: "What a monitor said. It could not go onto the branch itself."
		}
	});
}
async function noteUnmerged(repository, reports, fingerprint, said) {
	for (const { id, path, branch } of reports) {
		const note = await noting(path, said);
		let isKnown = false;
		const edit = (text) => {
			isKnown = hasFingerprint(text, fingerprint);
			return isKnown ? note(text) : null;
		};
		const files = [{
			path,
			edit
		}];
		const outcome = await commitFiles(repository, {
			branch,
			message: messageOf(said),
			files
		});
		if (isKnown) return {
			id,
			outcome
		};
	}
	return null;
}
function hasFingerprint(text, fingerprint) {
	return text.includes(`\n${yamlLines({ "x-fingerprint": fingerprint }, 0).join("\n")}\n`);
}
function messageOf({ facts: { url } }) {
	return `Note an alert\n\n${url}`;
}
async function noting(path, { facts: { url, author: by, at }, isOver }) {
	const yaml = await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
	const note = isOver ? "The alert says that it is over." : "The alert came again.";
	const entry = {
		at: formatInstant(at),
		event: "noted",
		note,
		by,
		via: "github",
		url
	};
	return (text) => {
		const { file } = parseRecordText(path, text, yaml);
		const written = file !== null && isNamedIn(file.incident.timeline, url) ? null : appendEvent(text, path, entry, yaml);
		return written === null ? null : keepHead(written, path, { draw: drawHead }, yaml);
	};
}
// src/commands/act/unread-answers.ts
const MOST = 10;
const LONGEST = 1e3;
function keptWords(unread) {
	return unread.slice(0, MOST).map(({ heading, words: typed }) => {
		const kept = clip(typed, LONGEST);
		if (heading === "") return kept;
		return kept.includes("\n") ? `${heading}:\n\n${kept}` : `${heading}: ${kept}`;
	});
}
function unreadWords(unread) {
	const lines = unread.slice(0, MOST).flatMap(({ heading, words: typed, why }) => {
		if (why === null) return [];
		return [`- ${inline`${text(clip(heading))} ${code(clip(typed))}: ${words(why)}`}`];
	});
	if (lines.length === 0) return "";
	const isUnassessed = unread.some(({ heading, why }) => why !== null && /^(?:impact|urgency)$/i.test(heading));
	return [
		"**Not understood**, and kept in the summary as it was typed:",
		...lines,
		...isUnassessed ? ["", ASSESS] : []
	].join("\n");
}
const ASSESS = inline`Nobody assessed it yet: somebody with write access comments \`/assess severe immediate\`, or what it is, on its pull request or tracking issue.`;
// src/commands/act/report-record.ts
function reportRecord(reported, making, dir) {
	const { facts, kind, taken } = reported;
	const { gathered } = making;
	const { prefix } = kindIn(gathered.policyFile.policy, kind) ?? { prefix: "INC" };
	const title = facts.title.replaceAll(/\s+/g, " ").trim().slice(0, 200) || "Reported in an issue";
	const id = nextFreeId(prefix, facts.at, new Set([...takenIds(gathered.records), ...taken]));
	const path = recordPath(dir, id, title);
	const noticed = noticedIn(reported, gathered);
	const unread = [
		...unreadWhen(reported, noticed),
		...reported.report.unread,
		...unassessed(reported)
	];
	const draft = draftOf(reported, {
		id,
		title,
		noticed: noticed.at,
		unread
	});
	const { drawn, errors } = drawRecord(path, draft, making);
	const [error] = errors;
	if (drawn === null || error !== void 0) return fault(error?.message ?? "it cannot be read.");
	return {
		id,
		path,
		text: drawn.text,
		unread
	};
}
function fault(message) {
	return refused(`It makes no record: ${message}`, "Edit the issue, close it and open it again.");
}
function noticedIn({ facts, report: { when } }, { policyFile, zones }) {
	if (when === null) return {
		at: null,
		why: null
	};
	const { timezone } = policyFile.policy;
	const zone = zones.isZone(timezone) ? timezone : null;
	const found = typedInstant(when, {
		now: facts.at,
		zone,
		zones,
		meant: "past"
	});
	if (found === null) return {
		at: null,
		why: MOMENT
	};
	if ("refused" in found) return {
		at: null,
		why: found.refused
	};
	return found.instant <= facts.at ? {
		at: found.instant,
		why: null
	} : {
		at: null,
		why: "that was still to come when the issue was filed"
	};
}
const MOMENT = "expected a moment, as in `03:12`, `yesterday 22:40`, `20m ago` or `2026-11-21T03:12:00Z`";
function unreadWhen({ report: { when } }, { why }) {
	return when === null || why === null ? [] : [{
		heading: "When",
		words: when,
		why
	}];
}
function unassessed({ report: { impact, urgency }, isWriter }) {
	const [given, missing] = impact === null ? ["Urgency", "an impact"] : ["Impact", "an urgency"];
	const words = impact ?? urgency;
	if (words === null || isWriter && impact !== null && urgency !== null) return [];
	if (isWriter) return [{
		heading: given,
		words,
		why: `an assessment takes ${missing} as well`
	}];
	return [{
		heading: "Impact",
		words: impact
	}, {
		heading: "Urgency",
		words: urgency
	}].flatMap((one) => one.words === null ? [] : {
		...one,
		words: one.words,
		why: null
	});
}
function draftOf({ facts, report, kind, isWriter }, { id, title, noticed, unread }) {
	const { author: by, url } = facts;
	const at = formatInstant(facts.at);
	const { impact, urgency, fingerprint } = report;
	const source = report.source ?? void 0;
	const detected = noticed === null ? [] : [{
		at: formatInstant(noticed),
		event: "detected",
		by
	}];
	const isAssessed = isWriter && impact !== null && urgency !== null;
	return {
		id,
		title,
		kind,
		services: report.services.length === 0 ? ["unknown"] : report.services,
		summary: {
			status: "reported",
			priority: null,
			impact: null,
			urgency: null
		},
		more: fingerprint === null ? {} : { "x-fingerprint": fingerprint },
		timeline: [
			...detected,
			{
				at,
				event: "reported",
				by,
				source,
				via: "github",
				url
			},
			...isAssessed ? [{
				at,
				event: "assessed",
				by,
				impact,
				urgency,
				via: "github",
				url
			}] : []
		],
		sections: [{
			heading: "Summary",
			text: summaryText([report.summary ?? title, ...keptWords(unread)].join("\n\n"))
		}, ...isAssessed ? [{
			heading: "Impact",
			text: IMPACT_TO_COME
		}] : []]
	};
}
function summaryText(text) {
	return text.split("\n").map((line) => `> ${line}`.trimEnd()).join("\n");
}
async function reportStanding(shell, gathered, { path, text }) {
	const { file } = parseRecordText(path, text);
	const [entry] = file === null ? [] : ledgerOf({
		...gathered,
		files: [file]
	}, shell.now);
	if (entry === void 0) return "";
	const { policyFile } = gathered;
	const drawing = {
		...shownIn(shell.place, entry, policyFile.policy),
		policyFile,
		now: shell.now,
		recordUrl: null,
		editUrl: null
	};
	return spelledInMarkdown(renderIncident(drawing, await loadZones()), policyFile.policy.command);
}
// src/commands/act/act-report.ts
const INCIDENT_LABEL = "incident";
const REPORT = "incident-ledger/report-";
async function reportForAction(acting) {
	const { shell, run, options } = acting;
	const { report: facts } = run.event;
	const { repository } = run;
	if (facts === null || repository === null || !isLabelled(facts) || !run.inputs.apply) return NOTHING;
	const gathered = await gather(shell, options, {
		moments: "any",
		bearFaults: true
	});
	const { policy } = gathered.policyFile;
	if (isAmong(authorsOf(run.inputs.author, policy))(facts.author) || isOnRecord(facts, gathered)) return NOTHING;
	const base = run.event.defaultBranch;
	for (const name of [`${REPORT}${facts.number}`, `${UNCONFIRMED}${facts.number}`]) {
		const pulls = await pullsFrom(repository, name, base);
		const open = pulls.find(({ state }) => state === "open");
		const place = {
			facts,
			pull: open?.number ?? 0,
			dir: options.dir
		};
		const errors = open === void 0 ? [] : await confirmReport(repository, place, shell.now);
		if (pulls.length > 0) return {
			...NOTHING,
			exitCode: errors.length > 0 ? 3 : 0,
			errors
		};
	}
	const report = parseIssueReport(facts.body);
	const { text, warnings, isFailure, hasMoved, ends } = await taken({
		...acting,
		gathered,
		repository,
		facts,
		report
	});
	const answered = await upsertStickyComment(repository, {
		pull: facts.number,
		marker: `<!-- incident-ledger:report ${facts.number} -->`,
		text,
		author: run.inputs.author
	});
	const isNews = answered.outcome === "created" || answered.outcome === "updated";
	const failure = answered.outcome === "failed" ? answered.failure : ends !== void 0 && isNews ? await closeIssue(repository, facts.number, ends) : null;
	return {
		...NOTHING,
		exitCode: isFailure ? 3 : 0,
		summary: inline`The report ${reference(facts.number)} was answered.`,
		warnings: [...warnings, ...failure === null ? [] : [`${failure.sentence} ${failure.remedy}`]],
		errors: isFailure ? [`The report #${facts.number} is not on record.`] : [],
		hasMoved: hasMoved === true
	};
}
async function taken(request) {
	const { shell, run, options, gathered, repository, facts, report } = request;
	const kind = kindOf(facts, gathered.policyFile.policy);
	const isWriter = await mayWrite(repository, facts.author);
	if (!isWriter && isConfidentialKind(kind, gathered.policyFile.policy, shell.place)) return said(PRIVATELY);
	const waiting = await waitingReports(repository);
	if (isWriter && report.fingerprint !== null) {
		const answer = await repeated(request, report.fingerprint, waiting);
		if (answer !== null) return answer;
	}
	const yaml = await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
	const made = reportRecord({
		facts,
		report,
		kind,
		isWriter,
		taken: waiting.map(({ id }) => id)
	}, {
		shell,
		gathered,
		yaml
	}, options.dir);
	if (isRefused(made)) return said(inline`${words(made.refused)} ${words(made.remedy)}`);
	const isDirect = isWriter && gathered.policyFile.policy.reports === "commit";
	const closes = isDirect ? `\n\nCloses #${facts.number}` : "";
	const outcome = await commitByPull(repository, {
		commit: {
			branch: run.event.defaultBranch,
			message: `Record ${made.id}\n\n${facts.url}${closes}`,
			files: [{
				path: made.path,
				edit: () => null,
				create: made.text
			}]
		},
		pull: {
			name: `${isWriter ? REPORT : UNCONFIRMED}${facts.number}`,
			title: `Record ${made.id}`,
			body: `As #${facts.number} reports it. Merging this closes that issue.\n\nCloses #${facts.number}`,
			only: !isDirect
		}
	});
	if (outcome.outcome === "refused") return unrecorded(outcome.failure);
	if (outcome.outcome === "unchanged") return said(inline`It is on record already.`);
	if (outcome.outcome === "committed") return {
		...await standingAt(request, made, inline`Recorded as ${code(made.id)}.`),
		hasMoved: true
	};
	const { number } = outcome.pull;
	const warnings = await checkOpened(request, number);
	const head = inline`Recorded as ${code(made.id)} in ${reference(number)}, which somebody with write access merges.`;
	if (!isWriter) return {
		...said(inline`${head} ${WAITS}`, unreadWords(made.unread)),
		warnings
	};
	return {
		...await standingAt(request, made, head),
		warnings
	};
}
async function standingAt({ shell, gathered }, made, head) {
	const standing = await reportStanding(shell, gathered, made);
	return said(head, unreadWords(made.unread), standing);
}
async function repeated(request, fingerprint, waiting) {
	const { shell, run, gathered, repository, facts, report } = request;
	const { isOver } = report;
	const known = knownAlert(gathered, fingerprint, shell.now);
	const trusted = waiting.filter(({ branch }) => branch.startsWith(REPORT));
	const noted = known === null ? await noteUnmerged(repository, trusted, fingerprint, {
		facts,
		isOver
	}) : {
		id: known.id,
		outcome: await noteAlert(repository, known, {
			facts,
			isOver
		}, run.event.defaultBranch)
	};
	if (noted === null) {
		if (!isOver) return null;
		return {
			...said(inline`No open incident knows this alert; nothing was recorded.`),
			ends: "not_planned"
		};
	}
	if (noted.outcome.outcome !== "refused") return {
		...said(inline`Noted in ${code(noted.id)}, which an alert never resolves: people do.`),
		ends: "completed"
	};
	return unrecorded(noted.outcome.failure);
}
function unrecorded({ sentence, remedy }) {
	return {
		...said(inline`It is not on record. ${words(`${sentence} ${remedy}`)}`),
		isFailure: true
	};
}
function said(...parts) {
	return {
		text: parts.filter((part) => part !== "").join("\n\n").trimEnd(),
		warnings: [],
		isFailure: false
	};
}
const WAITS = inline`Whoever reported it has no write access, so it is unassessed and calls nobody yet. Somebody with write access comments \`/ack\` on that pull request, labels this issue \`confirmed\`, or merges it: then its clocks count from the report on.`;
const PRIVATELY = inline`This repository is public, and incidents of this kind are not. **Report it privately:** Security, then Report a vulnerability. Nothing was recorded; take out of this issue what nobody else should read.`;
function isLabelled({ labels }) {
	return labels.some((label) => label.toLowerCase() === INCIDENT_LABEL);
}
function kindOf({ labels }, { kinds }) {
	const names = Object.keys(kinds);
	return names.find((name) => labels.some((label) => label.toLowerCase() === name)) ?? names[0] ?? "service";
}
function isOnRecord({ url }, { files }) {
	return files.some(({ incident }) => isNamedIn(incident.timeline, url));
}
async function waitingReports(repository) {
	const reports = [];
	for (const { number, branch } of await listOpenPulls(repository)) {
		if (!branch.startsWith(REPORT) && !branch.startsWith("incident-ledger/unconfirmed-")) continue;
		for (const { path } of await listPullFiles(repository, number)) {
			const id = idClaimedByName(basename(path));
			if (id !== null) reports.push({
				id,
				path,
				branch
			});
		}
	}
	return reports;
}
export { reportForAction as n, INCIDENT_LABEL as t };
