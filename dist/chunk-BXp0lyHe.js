import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { B as pullsFrom, Ct as isNamedIn, M as commentLines, P as mayWrite, Q as isAmong, R as incidentBranch, Z as authorsOf, k as typedInstant, mt as yamlLines, ot as commitFiles, st as appendEvent, tt as isRecordPath, u as UNCONFIRMED, yt as keepHead } from "./chunk-B_VS5wZU.js";
import { n as refused, r as commitByPull, t as isRefused } from "./chunk-BeCue9M-.js";
import { At as NOTHING, Dt as listOpenPulls, Et as findPull, Ot as listPullFiles, St as shownIn, at as upsertStickyComment, nt as renderIncident } from "./chunk-Sog79x10.js";
import { H as idClaimedByName } from "./chunk-BYQOKY0z.js";
import { V as spelledInMarkdown, j as isConfidentialKind } from "./chunk-D0gtlGVA.js";
import { C as IMPACT_TO_COME, Et as sameLogin, dt as SOURCES, ht as URGENCIES, s as parseRecordText, st as IMPACTS, zt as formatInstant } from "./chunk-BgmciN5W.js";
import { Er as code, Fr as reference, Mr as inline, Mt as ledgerOf, in as loadZones, ji as kindIn, jt as gather, pr as drawHead, zr as words } from "./chunk-CS2PJmd-.js";
import { t as checkOpened } from "./chunk-lwFFNoob.js";
import { i as recordPath, n as takenIds, r as nextFreeId, t as drawRecord } from "./chunk-DQAJ-Ovz.js";
import { basename } from "node:path/posix";
// src/parse/issue-report.ts
const HEADING = /^ {0,3}#{1,6} +(\S.*)$/;
const LEFT_OUT = "_No response_";
const LONGEST = 8e3;
const MOST_SERVICES = 20;
function parseIssueReport(body) {
	const sections = sectionsOf(body);
	const answer = (heading) => sections.get(heading) ?? null;
	const word = (heading) => answer(heading)?.toLowerCase() ?? null;
	return {
		summary: answer("what happens") ?? sections.get("") ?? null,
		services: (answer("services") ?? "").split(/[,\n]/).map((name) => name.trim().replaceAll(/\s+/g, " ")).filter((name) => name !== "").slice(0, MOST_SERVICES),
		when: answer("when"),
		source: word("source"),
		impact: IMPACTS.find((one) => one === word("impact")) ?? null,
		urgency: URGENCIES.find((one) => one === word("urgency")) ?? null,
		fingerprint: answer("fingerprint")?.slice(0, 200) ?? null,
		isOver: word("alert") === "resolved"
	};
}
function sectionsOf(body) {
	const sections = new Map();
	let current = "";
	for (const { text, isSpoken, isWords } of commentLines(body.slice(0, 65536))) {
		const [, heading] = (isSpoken ? HEADING.exec(text) : null) ?? [];
		if (heading !== void 0) current = heading.trim().toLowerCase();
		else if (isWords) sections.set(current, [...sections.get(current) ?? [], text]);
	}
	return new Map([...sections].map(([heading, lines]) => [heading, lines.join("\n").trim().slice(0, LONGEST)]).filter(([, text]) => text !== "" && text !== LEFT_OUT));
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
	const yaml = await import("./chunk-DIb2NOMz.js").then((m) => __toESM(m.default, 1));
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
	const yaml = await import("./chunk-DIb2NOMz.js").then((m) => __toESM(m.default, 1));
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
// src/commands/act/report-record.ts
function reportRecord(reported, making, dir) {
	const { facts, kind, taken } = reported;
	const { gathered } = making;
	const { prefix } = kindIn(gathered.policyFile.policy, kind) ?? { prefix: "INC" };
	const title = facts.title.replaceAll(/\s+/g, " ").trim().slice(0, 200) || "Reported in an issue";
	const id = nextFreeId(prefix, facts.at, new Set([...takenIds(gathered.records), ...taken]));
	const path = recordPath(dir, id, title);
	const draft = draftOf(reported, {
		id,
		title
	}, gathered);
	const { drawn, errors } = drawRecord(path, draft, making);
	const [error] = errors;
	if (drawn === null || error !== void 0) return fault(error?.message ?? "it cannot be read.");
	return {
		id,
		path,
		text: drawn.text
	};
}
function fault(message) {
	return refused(`It makes no record: ${message}`, "Edit the issue, close it and open it again.");
}
function draftOf({ facts, report, kind, isWriter }, { id, title }, { policyFile, zones }) {
	const { author: by, url } = facts;
	const at = formatInstant(facts.at);
	const { impact, urgency, fingerprint } = report;
	const source = SOURCES.find((one) => one === report.source);
	const zone = zones.isZone(policyFile.policy.timezone) ? policyFile.policy.timezone : null;
	const noticed = report.when === null ? null : typedInstant(report.when, {
		now: facts.at,
		zone,
		zones,
		meant: "past"
	});
	const detected = noticed !== null && "instant" in noticed && noticed.instant <= facts.at ? [{
		at: formatInstant(noticed.instant),
		event: "detected",
		by
	}] : [];
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
			text: summaryText(report.summary ?? title)
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
	const { text, warnings, isFailure, hasMoved } = await taken({
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
	const { failure } = answered.outcome === "failed" ? answered : { failure: null };
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
	const yaml = await import("./chunk-DIb2NOMz.js").then((m) => __toESM(m.default, 1));
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
		...said(inline`${head} ${WAITS}`),
		warnings
	};
	return {
		...await standingAt(request, made, head),
		warnings
	};
}
async function standingAt({ shell, gathered }, made, head) {
	const standing = await reportStanding(shell, gathered, made);
	return {
		...said(head),
		text: `${head}\n\n${standing}`.trimEnd()
	};
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
	if (noted === null) return isOver ? said(inline`No open incident knows this alert; nothing was recorded.`) : null;
	if (noted.outcome.outcome !== "refused") return said(inline`Noted in ${code(noted.id)}, which an alert never resolves: people do.`);
	return unrecorded(noted.outcome.failure);
}
function unrecorded({ sentence, remedy }) {
	return {
		...said(inline`It is not on record. ${words(`${sentence} ${remedy}`)}`),
		isFailure: true
	};
}
function said(text) {
	return {
		text,
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
