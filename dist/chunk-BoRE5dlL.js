import { F as onlyOne, L as namedBy, ln as openSource } from "./chunk-BU5pFG3X.js";
import { S as timelineOf, _ as proofOf, b as entryOf, c as auditHistory, d as shortHash, f as attestedBy, g as lateness, m as isBorneOut, p as personIn, s as PROOFS, t as readJudged, u as instantsShown, v as firstOf, y as firstOfClaim } from "./chunk-aQeO6Esw.js";
import { C as paint, E as wrap, T as terminalLine, Y as CommandError, m as isThere, o as nearest, y as readBytes } from "./chunk-CsDEF--I.js";
import { t as policyTrail } from "./chunk-6cnlIVId.js";
import { zt as formatInstant } from "./chunk-DooBvNNt.js";
import { O as readGit, R as ID_IN_ANY_CASE, Z as jsonTextInParts, k as runGit, v as countOf } from "./chunk-DM8t71Lm.js";
import { i as trailLines, r as policyLines, t as shownAudit } from "./chunk-B-zwKV12.js";
import { t as findOurs } from "./chunk-DntZyyua.js";
import { isAbsolute, resolve } from "node:path";
import { devNull } from "node:os";
// src/audit/audit-json.ts
const SCHEMA_VERSION = 1;
function auditJson(result) {
	const { context, policyPath, cards, findings, only } = result;
	const { history, now, policies } = context;
	return jsonTextInParts({
		schemaVersion: SCHEMA_VERSION,
		now: formatInstant(now),
		head: history.head,
		commits: history.commits,
		policy: {
			path: policyPath,
			commit: policies.at(-1)?.revision.commit.hash ?? null
		}
	}, ["incidents", incidentsOf(result)], {
		policyTrail: only === null ? policyTrail(history).map(({ revision, path, from, changes, problem }) => ({
			...revisionJson(revision, context),
			path,
			from,
			problem,
			changes
		})) : [],
		findings,
		summary: countSeverities(findings, cards.length)
	});
}
function* incidentsOf({ context, cards, trailOf }) {
	for (const { key } of cards) {
		const trail = trailOf(key);
		if (trail !== null) yield incidentJson(trail, context);
	}
}
function countSeverities(findings, incidents) {
	const count = (wanted) => findings.filter(({ severity }) => severity === wanted).length;
	return {
		incidents,
		errors: count("error"),
		warnings: count("warning"),
		notes: count("note")
	};
}
function incidentJson(trail, context) {
	const { present, steps, id } = trail;
	return {
		id,
		path: present?.path ?? null,
		entries: present === null ? [] : timelineOf(present.version).map((fact) => entryJson(fact, trail, context)),
		trail: steps.map(({ revision, path, from, unreadable, changes }) => ({
			...revisionJson(revision, context),
			path,
			from,
			unreadable,
			changes: changes.map(({ kind, field, before, after }) => ({
				kind,
				field,
				before: valueJson(before),
				after: valueJson(after)
			}))
		}))
	};
}
function entryJson(fact, { firsts }, context) {
	const entry = entryOf(fact);
	const claimed = firstOfClaim(firsts, fact);
	const stated = firstOf(firsts, fact);
	const personOf = (key) => {
		const attested = attestedBy(entry, key, stated, context);
		return attested === null ? null : attested ? "attested" : "asserted";
	};
	return {
		event: entry.event,
		at: formatInstant(entry.at),
		by: entry.by ?? null,
		person: personOf("by"),
		who: personIn(entry, "who"),
		whoPerson: personOf("who"),
		firstStated: claimed?.commit.hash ?? null,
		committedLaterBySeconds: claimed === null ? null : lateness(entry, claimed),
		proof: proofOf(entry, claimed, context)
	};
}
function revisionJson({ commit, isMainLine, through, pullRequest }, { signatures }) {
	const { author, committer } = commit;
	return {
		commit: commit.hash,
		subject: commit.subject,
		author: {
			name: author.name,
			email: author.email,
			at: formatInstant(author.at)
		},
		committer: {
			name: committer.name,
			email: committer.email,
			at: formatInstant(committer.at)
		},
		signature: commit.signature,
		verified: signatures?.get(commit.hash)?.check ?? null,
		mainLine: isMainLine,
		through: through?.hash ?? null,
		pullRequest
	};
}
function valueJson(fact) {
	if (fact === null) return null;
	if (fact.field === "text" || fact.field.startsWith("#")) return fact.value;
	const value = JSON.parse(fact.value);
	return fact.field === "timeline" ? instantsShown(value) : value;
}
// src/audit/audit-text.ts
const PROOF_WORDS = {
	receipt: "with a receipt of GitHub",
	accepted: "with a receiver’s word for it",
	signed: "signed in time",
	committed: "committed in time",
	typed: "typed alone"
};
function* auditText(result, options) {
	let isFirst = true;
	for (const lines of blocksOf(result, options)) {
		if (lines.length === 0) continue;
		yield `${isFirst ? "" : "\n"}${lines.join("\n")}\n`;
		isFirst = false;
	}
}
function* blocksOf(result, options) {
	const { context, findings, cards, only, trailOf } = result;
	yield wrap(headline(result), options.width, "  ");
	const shown = only === null ? shownAtLarge(findings) : findings.map((finding) => ({
		finding,
		more: 0
	}));
	for (const { finding, more } of shown) yield [...findingLines(finding, options), ...more === 0 ? [] : [`  … and ${more} more like it, in the same commit`]];
	if (only === null && !options.trails) yield incidentLines(result, options);
	else {
		for (const { key } of cards) {
			const trail = trailOf(key);
			if (trail !== null) yield trailLines(trail, context, options);
		}
		if (only === null) yield policyLines(context, options);
	}
	yield closing(result, options);
}
function headline({ context, cards, only }) {
	const { history } = context;
	return `${only?.id ?? countOf(cards.length, "incident")} in ${countOf(history.commits, "commit")} up to ${shortHash(history.head)}.`;
}
const LIKE_SHOWN = 3;
function shownAtLarge(findings) {
	const alike = new Map();
	for (const finding of findings) {
		if (isOfPeople(finding)) continue;
		const { severity, rule, commit } = finding;
		const key = commit === null ? `${alike.size}` : [
			severity,
			rule,
			commit
		].join(" ");
		const known = alike.get(key) ?? [];
		alike.set(key, known);
		const last = known.at(-1);
		if (last !== void 0 && known.length >= LIKE_SHOWN) last.more += 1;
		else known.push({
			finding,
			more: 0
		});
	}
	return [...alike.values()].flat();
}
function isOfPeople({ rule }) {
	return rule === "asserted-people";
}
function findingLines({ severity, incident, rule, message, hint, commit, path }, { color, width }) {
	const ink = {
		error: "error",
		warning: "warning",
		note: "faint"
	};
	const [first = "", ...rest] = wrap(`${severity}: ${incident === null ? "" : `${terminalLine(incident)}: `}${terminalLine(message)}`, width, "  ");
	const place = [path, commit === null ? null : shortHash(commit)].filter((part) => part !== null);
	return [
		first.replace(`${severity}:`, paint(`${severity}:`, ink[severity], color)),
		...rest,
		...wrap(`  > ${terminalLine(hint)}`, width, "    "),
		...wrap(`  ${terminalLine([rule, ...place].join(" · "))}`, width, "    ").map((line) => paint(line, "faint", color))
	];
}
function incidentLines({ cards, findings, context }, { color, width }) {
	const byIncident = new Map();
	for (const finding of findings) byIncident.set(finding.incident, [...byIncident.get(finding.incident) ?? [], finding]);
	return cards.flatMap((card) => {
		const own = byIncident.get(card.id) ?? [];
		const { errors, warnings } = countSeverities(own, 0);
		const said = [
			proofWords(card, context),
			countOf(card.changes, "change"),
			...own.some(isOfPeople) ? ["people asserted"] : [],
			...errors > 0 ? [countOf(errors, "error")] : [],
			...warnings > 0 ? [countOf(warnings, "warning")] : []
		];
		const line = `${terminalLine(card.id)}  ${said.join(", ")}`;
		const [first = "", ...rest] = wrap(line, width, "    ");
		return [first.replace(card.id, paint(card.id, "strong", color)), ...rest];
	});
}
function proofWords({ judgement: { proofs, receipts } }, context) {
	if (proofs === null) return "gone";
	const counts = { ...proofs };
	for (const receipt of receipts) {
		if (!isBorneOut(receipt, context.comments)) continue;
		counts[receipt.proof] -= 1;
		counts.receipt += 1;
	}
	const parts = PROOFS.flatMap((proof) => counts[proof] === 0 ? [] : `${counts[proof]} ${PROOF_WORDS[proof]}`);
	const all = PROOFS.reduce((sum, proof) => sum + counts[proof], 0);
	return `${countOf(all, "entry", "entries")}: ${parts.join(", ")}`;
}
function closing({ findings, cards, only, context }, { color, width, trails: shown }) {
	const { errors, warnings, notes } = countSeverities(findings, cards.length);
	const ink = errors > 0 ? "error" : warnings > 0 ? "warning" : "strong";
	const unshown = only === null ? findings.filter(isOfPeople).length : 0;
	const sum = `${countOf(errors, "error")}, ${countOf(warnings, "warning")}, ${countOf(notes - unshown, "note")}.`;
	const elsewhere = unshown === 0 ? "" : ` ${countOf(unshown, "more note")} on who acted: in \`audit ID\` and the JSON.`;
	const more = only === null && !shown && cards.length > 0 ? ["`incident-ledger audit ID` shows every change of one incident; --trail, of all."] : [];
	const ranks = `Dates in commits are claims: a receipt of GitHub proves more than a good signature, a signature more than a committer date, and that more than what was typed.${context.signatures === null ? " No signature was verified here: `--verify` does." : ""}`;
	return [`${paint(sum, ink, color)}${elsewhere}`, ...[...more, ranks].flatMap((line) => wrap(line, width, "").map((part) => paint(part, "faint", color)))];
}
// src/git/verify-signatures.ts
const PROGRAMS = [
	"-c",
	"gpg.program=gpg",
	"-c",
	"gpg.openpgp.program=gpg",
	"-c",
	"gpg.x509.program=gpgsm",
	"-c",
	"gpg.ssh.program=ssh-keygen"
];
const SIGNERS = "gpg.ssh.allowedSignersFile";
const AT_ONCE = 200;
function verifySignatures(folder, commits, signers) {
	const verdicts = new Map();
	const settings = [
		...PROGRAMS,
		"-c",
		`${SIGNERS}=${signers ?? globalSigners(folder) ?? devNull}`,
		"-c",
		"gpg.ssh.revocationFile="
	];
	for (let at = 0; at < commits.length; at += AT_ONCE) {
		const args = [
			"log",
			"--no-walk=unsorted",
			"--format=%H %G? %GF %GS",
			"--end-of-options",
			...commits.slice(at, at + AT_ONCE)
		];
		const output = readGit(folder, [...settings, ...args], "The signatures could not be verified");
		for (const line of output.split("\n").filter(Boolean)) {
			const [hash = "", letter = "", key = "", ...signer] = line.split(" ");
			verdicts.set(hash, {
				check: verdictOf(letter, key),
				signer: signer.join(" ")
			});
		}
	}
	return verdicts;
}
function globalSigners(folder) {
	const found = runGit(folder, [
		"config",
		"--global",
		"--includes",
		"--type=path",
		"--get",
		SIGNERS
	]);
	const path = found.kind === "ok" ? found.output.trim() : "";
	return isAbsolute(path) ? path : null;
}
function verdictOf(letter, key) {
	if (letter === "U" && key.startsWith("SHA256:")) return "unknown";
	if (/^[GUXY]$/.test(letter)) return "good";
	return letter === "B" || letter === "R" ? "bad" : "unknown";
}
// src/commands/audit/read-population.ts
const HEAD = /^(?:id|incident|incident[ _-]?id|key|number)$/i;
function readPopulation(root, path) {
	let bytes;
	try {
		bytes = readBytes(resolve(root, path));
	} catch (error) {
		throw new CommandError(`The list ${path} cannot be read.`, REMEDY, 2, error);
	}
	return parsePopulation(decoded(bytes, path), path);
}
const REMEDY = "Name a file with one id a line, or CSV with a column `id`.";
function decoded(bytes, path) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		if (!text.includes("\0")) return text;
	} catch {}
	throw new CommandError(`The list ${path} is not UTF-8.`, "Save it as UTF-8; in a spreadsheet that is “CSV UTF-8”.");
}
function parsePopulation(text, path) {
	const rows = rowsOf(text, path);
	const [head] = rows;
	if (head === void 0) throw new CommandError(`The list ${path} holds no id.`, REMEDY);
	const column = head.cells.findIndex((cell) => HEAD.test(cell));
	const isHeaded = column !== -1 && !head.cells.some((cell) => ID_IN_ANY_CASE.test(cell));
	const ids = rows.slice(isHeaded ? 1 : 0).map(({ cells, line }) => {
		const id = cells[isHeaded ? column : 0] ?? "";
		if (ID_IN_ANY_CASE.test(id)) return id;
		const remedy = isHeaded || line !== head.line ? "" : " A first line of CSV names the column `id`.";
		throw new CommandError(`${path}:${line} ${JSON.stringify(id.slice(0, 40))} is no id of an incident.`, `Write ids as in INC-20261121-0312, one a line or in a column headed \`id\`.${remedy}`);
	});
	if (ids.length === 0) throw new CommandError(`The list ${path} holds no id.`, REMEDY);
	return [...new Set(ids)];
}
const CELL = /(?:"((?:[^"]|"")*)"[ ]*|([^",;\t\r\n][^,;\t\r\n]*)?)([,;\t]|\r?\n|$)/y;
function rowsOf(text, path) {
	const rows = [];
	let row = {
		cells: [],
		line: 1
	};
	let line = 1;
	const end = () => {
		if (row.cells.some((cell) => cell !== "")) rows.push(row);
		row = {
			cells: [],
			line
		};
	};
	for (let at = 0; at < text.length;) {
		const comment = row.cells.length === 0 ? /^[ \t]*#.*(?:\r?\n|$)/.exec(text.slice(at, at + 4096)) : null;
		if (comment !== null) {
			at += comment[0].length;
			line += 1;
			row = {
				cells: [],
				line
			};
			continue;
		}
		CELL.lastIndex = at;
		const match = CELL.exec(text);
		if (match === null) throw new CommandError(`${path}:${line} A cell in double quotes does not end, or goes on after them.`, "Write a double quote inside quotes twice.");
		const [all, quoted, plain = "", mark = ""] = match;
		row.cells.push((quoted?.replaceAll("\"\"", "\"") ?? plain).trim());
		line += all.split("\n").length - 1;
		at += all.length;
		if (mark === "" || mark.endsWith("\n")) end();
	}
	end();
	return rows;
}
// src/commands/audit.ts
async function audit(shell, options) {
	const { context, traced, policyPath } = await gatherAudit(shell, options);
	try {
		const only = options.id === null ? null : chosen(context.cards, options.id, shell.place);
		const all = auditHistory(context);
		const findings = only === null ? all : all.filter(({ incident }) => incident === only.id);
		const whole = {
			context,
			policyPath,
			cards: only === null ? context.cards : [only],
			findings,
			only,
			trailOf: traced.trailOf
		};
		const records = () => openSource(shell.root, options).records(options.dir);
		const result = await shownAudit(shell, records, whole);
		const screen = {
			color: shell.color,
			width: shell.columns,
			trails: options.trail
		};
		const parts = options.format === "json" ? auditJson(result) : auditText(result, screen);
		for (const part of parts) shell.out(part);
		return findings.some(({ severity }) => severity === "error") ? 1 : 0;
	} finally {
		traced.close();
	}
}
function chosen(cards, asked, place) {
	const named = cards.map((card) => ({
		card,
		id: card.id,
		path: card.path ?? card.id
	}));
	if (namedBy(named, asked).length > 0) return onlyOne(named, asked, place).card;
	const near = nearest(asked.toUpperCase(), cards.map(({ id }) => id));
	throw new CommandError(`No commit has a record with the id ${asked}.`, near === null ? "Run `incident-ledger audit` for the ids there are." : `Did you mean ${near}?`);
}
async function gatherAudit(shell, sources) {
	const population = sources.population === null ? null : readPopulation(shell.root, sources.population);
	const { traced, judged, policyPath: path } = await readJudged(shell, sources, (read) => {
		if (!sources.verify) return null;
		shell.progress?.("Verifying signatures");
		return verdictsOn(shell, sources, read);
	});
	try {
		if (sources.repository !== null) shell.progress?.("Asking GitHub");
		return {
			context: {
				...judged.context,
				population,
				...await findOurs(shell, sources, judged.context)
			},
			traced,
			judged: judged.judged,
			policyPath: path
		};
	} catch (error) {
		traced.close();
		throw error;
	}
}
function verdictsOn({ root }, { signers }, traced) {
	const file = signers === null ? null : resolve(root, signers);
	if (file !== null && !isThere(file)) throw new CommandError(`There is no file ${signers}.`, "Name the file of those who may sign, as `ssh-keygen` reads it: `name key` by line.");
	return verifySignatures(root, signedIn(traced), file);
}
function signedIn({ revisions }) {
	const signed = [];
	for (const { commit } of revisions()) if (commit.signature !== null) signed.push(commit.hash);
	return signed;
}
export { audit };
