import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { C as paint, E as wrap, H as policyPath, O as visible, T as terminalLine, W as tidyPath, Y as CommandError, h as kindAt } from "./chunk-CsDEF--I.js";
import { X as jsonText, v as countOf } from "./chunk-DM8t71Lm.js";
import { Lt as formatDuration, Vt as instantOrNull, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { A as priorityOf, D as lengthWords, a as renderComparison, d as comparisonNote, f as headlineRows, g as sourceWords, h as keptBars, j as timeTo, k as sourceOf, l as runningWords, m as incidentBars, n as periodFigures, o as renderPeriodReport, s as renderPictures, u as attention } from "./chunk-KTaiIbKU.js";
import { E as parseBound, G as tellUnreadablePolicies, J as tellLeftOut, O as periodTitle, R as verdictBasisOf, T as lastQuarter, V as limitText, k as periodWords, m as withExactTasks, p as gatherLessons, q as leftOutNames } from "./chunk-D1Yki4Xb.js";
import { A as wordsOf, Cr as utcAndLocal, H as clip, Mt as ledgerOf, Qr as alwaysInForce, Vn as readTree, Yt as judged, a as outFolder, an as parsePolicyVersion, c as loadTemplate, ft as capital, in as loadZones, jt as gather, on as readPolicies, s as pathFrom, wi as isSettled } from "./chunk-BU5pFG3X.js";
import { i as writeFileAtomically } from "./chunk-C8iUekj0.js";
import { a as findInstant, s as resolveCommit } from "./chunk-CUkcnYDa.js";
import { n as readRecordHistory } from "./chunk-aQeO6Esw.js";
import { resolve } from "node:path";
// src/text/csv-text.ts
function csvField(value) {
	if (value === null) return "";
	if (typeof value === "number") return String(value);
	const line = value === "" ? "" : visible(value);
	const safe = /^[=+\-@＝＋－＠|%\t]/u.test(line) ? `'${line}` : line;
	return /[",;\n\r']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
function csvText(rows) {
	return rows.map((row) => `${row.map((value) => csvField(value)).join(",")}\r\n`).join("");
}
// src/period/csv.ts
const COLUMNS = [
	"incident",
	"title",
	"kind",
	"services",
	"source",
	"cause",
	"declared",
	"priority",
	"status",
	"reported_at",
	"seconds_to_notify",
	"seconds_to_engage",
	"seconds_to_contain",
	"seconds_to_resolve",
	"seconds_to_close",
	"target",
	"do",
	"role",
	"target_priority",
	"anchor",
	"anchor_at",
	"due_at",
	"met_at",
	"verdict",
	"late_by_seconds",
	"breaches",
	"approximate",
	"policy_commit"
];
function periodCsv({ population }) {
	const { counted, backfills, exercises } = population;
	const entries = [
		...counted,
		...backfills,
		...exercises
	].toSorted((a, b) => a.file.incident.id < b.file.incident.id ? -1 : 1);
	return csvText([COLUMNS, ...entries.flatMap((entry) => {
		const incident = incidentFields(entry);
		const { obligations } = entry;
		if (obligations.length === 0) return [padded(incident)];
		return obligations.map((obligation) => [...incident, ...obligationFields(obligation)]);
	})]);
}
function incidentFields(entry) {
	const { id, title, kind, services, cause, declared } = entry.file.incident;
	return [
		id,
		title,
		kind,
		services.join(" "),
		sourceOf(entry),
		cause ?? null,
		declared,
		priorityOf(entry),
		entry.course.status,
		formatInstant(entry.course.reportedAt),
		timeTo("notify", entry),
		timeTo("engage", entry),
		timeTo("contain", entry),
		timeTo("resolve", entry),
		timeTo("close", entry)
	];
}
function obligationFields(obligation) {
	const { priority, dueAt, metAt, verdict, lateBySeconds } = verdictBasisOf(obligation);
	return [
		obligation.target,
		obligation.do,
		obligation.role,
		priority ?? "unassessed",
		obligation.anchor,
		formatInstant(obligation.anchorAt),
		instantOrNull(dueAt),
		instantOrNull(metAt),
		verdict,
		lateBySeconds,
		obligation.breaches,
		String(obligation.approximate),
		obligation.policyCommit
	];
}
function padded(fields) {
	return COLUMNS.map((_, index) => fields[index] ?? null);
}
// src/period/json.ts
const SCHEMA_VERSION = 1;
function periodJson(figures) {
	const { period, before, population, updates, followUps, reviews, coverage, agreement } = figures;
	const { path, commit } = figures.policyFile;
	return {
		schemaVersion: SCHEMA_VERSION,
		now: formatInstant(figures.now),
		policy: {
			path,
			commit,
			ofTheTime: figures.presentBecause === null
		},
		period: periodOf(period),
		periodBefore: periodOf(before),
		headline: headlineJson(figures.headline),
		headlineBefore: figures.headlineBefore === null ? null : headlineJson(figures.headlineBefore),
		withheld: figures.withheld,
		incidents: population.counted.map((entry) => incidentJson(entry)),
		carried: idsOf(population.carried),
		unclosedBefore: idsOf(population.unclosed),
		overdueBefore: figures.overdueBefore,
		backfills: idsOf(population.backfills),
		exercises: idsOf(population.exercises),
		counts: figures.counts,
		times: figures.times,
		timesByMonth: figures.timesByMonth,
		compliance: figures.compliance.map(({ present, limits, ...row }) => ({
			...row,
			limit: present === null ? null : limitText(present),
			limits: limits.map(({ asked, deadlines }) => ({
				limit: limitText(asked),
				deadlines
			}))
		})),
		policies: figures.policies.map(({ since, ...row }) => ({
			...row,
			since: instantOrNull(since)
		})),
		breaches: figures.breaches.map((breach) => breachJson(breach)),
		updates: {
			judged: updates.judged,
			gaps: updates.gaps,
			silent: updates.silent,
			incidents: updates.rows.map(({ title: _title, ...row }) => row)
		},
		declaredLive: figures.declaredLive,
		takenAtWord: figures.atWord,
		dismissals: figures.dismissals.map(({ at, title: _title, ...row }) => ({
			...row,
			at: formatInstant(at)
		})),
		outOfTurn: figures.outOfTurn.map(({ at, beforeAt, ...row }) => ({
			...row,
			at: formatInstant(at),
			beforeAt: instantOrNull(beforeAt)
		})),
		downgrades: figures.downgrades.map(({ at, title: _title, ...row }) => ({
			...row,
			at: formatInstant(at)
		})),
		repeats: {
			days: 30,
			incidents: 3,
			services: figures.repeats.map(({ firstAt, lastAt, ...row }) => ({
				...row,
				firstAt: formatInstant(firstAt),
				lastAt: formatInstant(lastAt)
			}))
		},
		downtime: figures.downtime,
		...figures.causes.length === 0 ? {} : { causes: figures.causes },
		...figures.decisions.length === 0 ? {} : { decisions: figures.decisions.map(({ at, ...row }) => ({
			...row,
			at: formatInstant(at)
		})) },
		...figures.fairness.words + figures.fairness.unnamed === 0 ? {} : { fairness: figures.fairness },
		followUps: {
			done: followUps.done,
			open: followUps.open,
			overdue: followUps.overdue,
			withoutOwner: followUps.withoutOwner,
			items: followUps.rows,
			...followUps.kept === null ? {} : { kept: followUps.kept }
		},
		...figures.recurrences.length === 0 ? {} : { recurrences: figures.recurrences.map(recurrenceJson) },
		reviews: {
			inTime: reviews.inTime,
			late: reviews.late,
			owed: reviews.owed,
			overdue: reviews.overdue,
			incidents: reviews.rows.map(({ dueAt, heldAt, title: _title, ...row }) => ({
				...row,
				dueAt: instantOrNull(dueAt),
				heldAt: instantOrNull(heldAt)
			}))
		},
		coverage: {
			...coverage,
			lateEntries: coverage.lateEntries?.map(({ at, committedAt, ...entry }) => ({
				...entry,
				at: formatInstant(at),
				committedAt: formatInstant(committedAt)
			})) ?? null,
			gone: coverage.gone?.map(({ reportedAt, goneAt, ...record }) => ({
				...record,
				reportedAt: formatInstant(reportedAt),
				goneAt: formatInstant(goneAt)
			})) ?? null
		},
		agreement: agreement === null ? null : {
			...agreement,
			every: formatDuration(agreement.every),
			dueAt: formatInstant(agreement.dueAt)
		},
		lessons: figures.lessons.map(({ id, lesson }) => ({
			id,
			lesson
		}))
	};
}
function incidentJson(entry) {
	const { file, course, open } = entry;
	const { id, title, kind, services, cause } = file.incident;
	return {
		id,
		title,
		kind,
		services,
		cause: cause ?? null,
		priority: priorityOf(entry),
		status: course.status,
		open,
		reopenings: course.reopenings,
		reportedAt: formatInstant(course.reportedAt),
		secondsTo: {
			notify: timeTo("notify", entry),
			engage: timeTo("engage", entry),
			contain: timeTo("contain", entry),
			resolve: timeTo("resolve", entry),
			close: timeTo("close", entry)
		}
	};
}
function breachJson({ id, priority, target, duty, verdict, dueAt, metAt, ...breach }) {
	const { lateBySeconds, breaches, hasEntry, approximate, policyCommit } = breach;
	return {
		id,
		priority,
		target,
		duty,
		verdict,
		dueAt: instantOrNull(dueAt),
		metAt: instantOrNull(metAt),
		lateBySeconds,
		breaches,
		hasEntry,
		approximate,
		policyCommit
	};
}
function headlineJson({ resolve, ...headline }) {
	return {
		...headline,
		medianToResolve: resolve.median,
		p90ToResolve: resolve.p90
	};
}
function periodOf({ from, to }) {
	return {
		from: formatInstant(from),
		to: formatInstant(to)
	};
}
function idsOf(entries) {
	return entries.map(({ file }) => file.incident.id);
}
function recurrenceJson({ id, recurrence }) {
	const { named, followUp, stood } = recurrence;
	return {
		id,
		named,
		of: followUp?.incident ?? null,
		what: followUp === null ? null : wordsOf(followUp),
		stood: followUp === null ? null : stood
	};
}
// src/period/report-text.ts
const SHOWN = 10;
const ROOM = 120;
function renderReportText(figures, options) {
	return `${[
		headBlock(figures, options),
		headlineBlock(figures, options),
		attentionBlock(figures, options),
		barBlock("Incidents reported", figures.months.length > 1 ? incidentBars(figures) : [], options),
		keptBlock(figures, options),
		breachBlock(figures, options),
		openBlock(figures, options),
		serviceBlock(figures, options),
		toldBlock(figures, options),
		footBlock(options)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function headBlock(figures, { color, width, clockface }) {
	const { period, now, before, policyFile } = figures;
	const title = `Service level review, ${periodTitle(period)} (UTC)`;
	const organization = terminalLine(policyFile.policy.organization);
	return [...wrap(title, width, "  ").map((line) => paint(line, "strong", color)), ...[
		`${organization}: incidents reported ${periodWords(period)}, as of ${utcAndLocal(now, clockface)}.`,
		runningWords(figures, periodTitle(before)),
		comparisonNote(figures, periodTitle(before))
	].flatMap((sentence) => sentence === "" ? [] : wrap(sentence, width, "  "))];
}
function headlineBlock(figures, { width }) {
	const { period, before, headlineBefore } = figures;
	return columns([{
		name: "",
		now: periodTitle(period),
		before: periodTitle(before)
	}, ...headlineRows(figures)].map(({ name, ...row }) => [
		name,
		row.now,
		...headlineBefore === null ? [] : [row.before]
	].map(narrow)), width);
}
function columns(rows, width) {
	const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	const whole = widths.reduce((sum, one) => sum + one + 2, -2);
	if (width === null || whole <= width) return rows.map((row) => row.map((cell, at) => at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)).join("  ").trimEnd());
	return rows.flatMap(([name = "", ...cells]) => {
		const below = cells.join(" · ");
		return name === "" ? wrap(below, width, "  ") : [...wrap(name, width, "  "), ...wrap(`    ${below}`, width, "      ")];
	});
}
function attentionBlock(figures, { color, width }) {
	const sentences = attention(figures, {
		text: terminalLine,
		code: terminalLine,
		strong: (words) => words,
		ref: terminalLine
	}).map(narrow);
	if (sentences.length === 0) return ["Nothing in this period asks for a decision."];
	return [heading("What asks for a decision", color), ...sentences.flatMap((sentence) => wrap(`  ${sentence}`, width, "    "))];
}
function keptBlock(figures, options) {
	return barBlock("Deadlines kept, the least kept first", keptBars(figures), options, (row) => `${row.value} of ${row.cases}`);
}
function barBlock(title, rows, { color, width }, wordsOf = ({ value }) => value) {
	if (rows.length === 0) return [];
	const words = rows.map((row) => narrow(wordsOf(row)));
	const room = Math.max(...words.map(({ length }) => length));
	return [heading(title, color), ...rows.map(({ of, bar }, index) => {
		const line = `  ${bar.padEnd(10)}  ${(words[index] ?? "").padStart(room)}  ${terminalLine(capital(of))}`;
		return wrap(clip(line, ROOM), width, "      ").join("\n");
	})];
}
function breachBlock(figures, options) {
	const { breaches } = figures;
	const told = breaches.filter(({ verdict }) => verdict !== "never");
	const unseen = breaches.length - told.length;
	return [...listBlock("Late or overdue, the longest first", told.map((breach) => breachLine(breach)), options), ...unseen === 0 ? [] : wrap(`  Besides, ${countOf(unseen, "deadline")} of incidents that are over ${unseen === 1 ? "has" : "have"} no entry at all.`, options.width, "    ")];
}
function breachLine({ id, title, priority, duty, verdict, lateBySeconds }) {
	const late = `${lengthWords(lateBySeconds)} ${verdict === "overdue" ? "overdue" : "late"}`;
	return {
		words: `${late}  ${priority ?? "unassessed"}  ${terminalLine(id)}  ${duty}: ${terminalLine(title)}`,
		ink: verdict === "overdue" ? {
			words: late,
			as: "error"
		} : null
	};
}
function openBlock(figures, options) {
	const { counted, carried } = figures.population;
	return listBlock("Not resolved", [...carried, ...counted].filter(({ course }) => !isSettled(course.status)).map((entry) => {
		const { id, title } = entry.file.incident;
		const { status } = entry.course;
		return {
			words: `${priorityOf(entry)}  ${terminalLine(id)}  ${status}: ${terminalLine(title)}`,
			ink: null
		};
	}), options);
}
function serviceBlock({ downtime }, options) {
	return listBlock("Services, by time with an incident", downtime.map(({ service, incidents, seconds, approximate }) => ({
		words: `${approximate ? "about " : ""}${lengthWords(seconds)}  ${terminalLine(service)}, ${countOf(incidents, "incident")}`,
		ink: null
	})), options);
}
function toldBlock({ fairness }, options) {
	const lines = fairness.people.map(({ login, words, nights, weekends, called, ...vain }) => ({
		words: `${countOf(words, "word")}  ${terminalLine(login)}, ${nights} at night, ${weekends} at weekends; ${vain.elsewhere + vain.nobody} of ${countOf(called, "call")} in vain`,
		ink: null
	}));
	return [...listBlock("Who was told, the most first", lines, options), ...lines.length === 0 ? [] : wrap(`  ${sourceWords(fairness)}`, options.width, "    ")];
}
function listBlock(title, lines, { color, width }) {
	if (lines.length === 0) return [];
	const more = lines.length - SHOWN;
	return [
		heading(title, color),
		...lines.slice(0, SHOWN).map(({ words, ink }) => {
			const line = wrap(clip(`  ${words}`, ROOM), width, "      ").join("\n");
			return ink === null ? line : line.replace(ink.words, (found) => paint(found, ink.as, color));
		}),
		...more > 0 ? [`  … and ${more} more`] : []
	];
}
function footBlock({ color, width }) {
	return wrap("Everything, with pictures: incident-ledger report --out FOLDER; for programs: --format json.", width, "  ").map((line) => paint(line, "faint", color));
}
function heading(words, color) {
	return paint(words, "strong", color);
}
function narrow(words) {
	return words.replaceAll("\xA0", " ");
}
// src/commands/ledger/other-policy.ts
async function otherPolicyOf({ root }, options) {
	const asked = options.policy;
	if (asked === null) return null;
	if (kindAt(resolve(root, asked)) !== null) return null;
	const named = nameOf(root, asked);
	if (named === null) {
		if (options.replay !== void 0 && options.replay !== null) return null;
		throw new CommandError(`There is no policy at ${asked}: it is no file here, and no commit.`, "Name a file, or a commit, branch or tag; COMMIT:PATH names a policy that lies elsewhere in it.");
	}
	const { commit, path = policyPath({
		...options,
		policy: null
	}) } = named;
	const file = readTree(root, commit).files.get(path);
	const place = `${path}@${commit.slice(0, 12)}`;
	if (file?.kind !== "file") throw new CommandError(`There is no policy at ${place}.`, "Name a commit that has one, or where it lies in it, as COMMIT:PATH.");
	const bytes = (await readPolicies(root, [file.blob])).get(file.blob) ?? null;
	const { policy, problem } = judged(await parsePolicyVersion(path, bytes), await loadZones());
	if (policy === null) throw new CommandError(`The policy ${place} cannot be read: ${problem}`, "Name another commit.");
	return {
		policyFile: {
			path,
			policy,
			commit
		},
		policies: {
			timeline: alwaysInForce(policy, commit),
			texts: new Map([[commit, new TextDecoder().decode(bytes ?? new Uint8Array())]]),
			presentBecause: `it is the one asked for, ${commit.slice(0, 12)}`,
			unreadable: []
		}
	};
}
function nameOf(root, asked) {
	const colon = asked.indexOf(":");
	const commit = resolveCommit(root, colon === -1 ? asked : asked.slice(0, colon));
	if (commit === null) return null;
	return colon === -1 ? { commit } : {
		commit,
		path: tidyPath(root, asked.slice(colon + 1))
	};
}
// src/commands/report.ts
async function report(shell, options) {
	if (options.out !== null && options.format !== "markdown") throw new CommandError(`--out writes the Markdown report with its pictures, not ${options.format}.`, "Leave --out away, and send what is printed into a file.");
	const folder = options.out === null ? null : outFolder(options.out);
	const period = await periodOption(shell, options);
	const other = await otherPolicyOf(shell, options);
	if (other !== null && (options.format === "csv" || options.format === "text")) throw new CommandError(`${options.format === "csv" ? "CSV" : "The text"} holds one answer, and --policy with a commit asks for a second.`, "Ask for --format json, or for Markdown.");
	const sources = other === null ? options : besides(other, options);
	shell.progress?.("Reading the records");
	const gathered = await gather(shell, sources);
	tellLeftOut(shell, gathered.records);
	const history = await readRecordHistory(shell, sources);
	shell.progress?.("Computing the figures");
	const asked = {
		...options,
		period,
		history,
		marking: gathered.policyFile.policy
	};
	const figures = await gatherFigures(shell, gathered, asked);
	const second = other === null ? null : await gatherFigures(shell, {
		...gathered,
		...other
	}, asked);
	if (options.format === "json") {
		const answer = periodJson(figures);
		shell.out(jsonText(second === null ? answer : {
			...answer,
			byPolicy: periodJson(second)
		}));
	} else if (options.format === "csv") shell.out(periodCsv(figures));
	else if (options.format === "text") {
		const { zones, policyFile } = gathered;
		const clockface = {
			zones,
			timezone: policyFile.policy.timezone
		};
		shell.out(renderReportText(figures, {
			color: shell.color,
			width: shell.columns,
			clockface
		}));
	} else if (folder === null) shell.out(await markdown(shell, figures, second, null));
	else {
		const pictures = figures.headline.incidents === 0 ? {} : renderPictures(figures);
		const files = {
			"report.md": await markdown(shell, figures, second, folder),
			...pictures
		};
		for (const [name, text] of Object.entries(files)) {
			writeFileAtomically(shell.root, `${folder}/${name}`, text);
			shell.out(`${terminalLine(`${folder}/${name}`)}\n`);
		}
	}
	return 0;
}
function besides({ policyFile: { path } }, options) {
	const isBesideRecords = path === policyPath({
		...options,
		policy: null
	});
	return {
		...options,
		policy: isBesideRecords ? null : path
	};
}
async function gatherFigures(shell, gathered, { period, confidential, history, marking }) {
	const { policyFile, policies, zones, records } = gathered;
	const files = await withExactTasks(shell, gathered.files);
	const entries = ledgerOf({
		...gathered,
		files
	}, shell.now);
	tellUnreadablePolicies(shell, gathered, entries);
	return periodFigures({
		entries,
		policyFile,
		timeline: policies.timeline,
		presentBecause: policies.presentBecause,
		period,
		now: shell.now,
		zones,
		unreadable: leftOutNames(records, confidential),
		lessons: await gatherLessons(shell, entries, policyFile.policy, period),
		history,
		showsConfidential: confidential,
		marking
	});
}
async function periodOption(shell, options) {
	const { from, to } = options;
	if (from === null && to === null) return lastQuarter(shell.now);
	if (from === null) throw new CommandError("--to needs --from.", "Say where the period begins: --from 2026-07-01.");
	const bound = async (option, text) => {
		const asked = {
			option,
			text,
			meant: "past"
		};
		const instant = parseBound(text) ?? await findInstant(shell, options, asked);
		if (instant !== null) return instant;
		throw new CommandError(`${option} ${JSON.stringify(text)} is neither a date nor an instant.`, "Write 2026-07-01, `yesterday 22:40` or 2026-07-01T00:00:00Z.");
	};
	const period = {
		from: await bound("--from", from),
		to: to === null ? shell.now : await bound("--to", to)
	};
	if (period.from < period.to) return period;
	throw new CommandError("The period ends before it has begun.", "Give --from an earlier date than --to; --to is the first day that is no longer in it.");
}
async function markdown(shell, figures, second, folder) {
	const { default: handlebars } = await import("./chunk-_coVDsRt.js").then((m) => __toESM(m.default, 1));
	const template = loadTemplate(shell.templates, "report.md.hbs");
	const relocate = (path) => folder === null ? null : pathFrom(folder, path);
	const text = renderPeriodReport(figures, {
		hasPictures: folder !== null,
		relocate
	}, {
		handlebars,
		template
	});
	if (second === null) return text;
	const section = loadTemplate(shell.templates, "report-comparison.md.hbs");
	return `${text}\n${renderComparison(figures, second, relocate, {
		handlebars,
		template: section
	})}`;
}
export { periodCsv as a, periodJson as i, periodOption as n, csvText as o, report as r, gatherFigures as t };
