import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { s as utcAndLocal } from "./chunk-Ck5KUbab.js";
import { N as readPolicy, at as rotaPathOf, f as unusablePolicy, m as readingOf, nt as noRota, s as policyPath, st as parseRota } from "./chunk-Cfib-AuQ.js";
import { r as writeFileAtomically } from "./chunk-iUEMICtQ.js";
import { d as rotaErrors, k as suggestion, p as teamLogins, t as loadZones } from "./chunk-DofBYqNt.js";
import { i as terminalLine } from "./chunk-Ciuw_oLg.js";
import { t as alone } from "./chunk-CjcREWnC.js";
import { E as sameLogin } from "./chunk-DI4Pjwhc.js";
import { c as rotaIn, i as openClocks, n as shiftsBetween } from "./chunk-DukH9B_3.js";
import { f as formatInstant } from "./chunk-CPx4st8f.js";
import { a as lineEndOf, i as applyEdits, o as lineStart, r as lastOffset, s as nextLineStart } from "./chunk-B5wN1N97.js";
import { C as parseExactDocument, b as nodeAt } from "./chunk-DlvuIuXB.js";
import { t as yamlBraces } from "./chunk-vrBa0SIk.js";
import { n as instantOption } from "./chunk-D68tcxLD.js";
import { i as tellNext, r as takeToGit, t as gitWay } from "./chunk-CWMdYSNd.js";
import { isDeepStrictEqual } from "node:util";
// src/report/cover-words.ts
function coverWords({ rota, by, from, to }, instead, over, clockface) {
	const [start, end] = [from, to].map((at) => utcAndLocal(at, clockface));
	return [`${by} is on duty on ${rota} from ${start} to ${end}${instead.length === 0 ? "" : `, instead of ${instead.join(" and ")}`}.`, ...over.map((one) => {
		const [since, until] = [one.from, one.to].map((at) => utcAndLocal(at, clockface));
		return `It overlaps the cover by ${one.by} from ${since} to ${until}: where both hold it is ${by}, the later in the file.`;
	})];
}
// src/parse/add-cover.ts
function addCover(before, cover, exact) {
	const eol = lineEndOf(before);
	const text = before.endsWith("\n") ? before : `${before}${eol}`;
	const block = {
		start: text.startsWith("﻿") ? 1 : 0,
		end: text.length
	};
	const document = parseExactDocument(text, block, exact);
	const root = document.contents;
	if (document.errors.length > 0 || !exact.isMap(root)) return null;
	const braces = yamlBraces(cover);
	const covers = nodeAt(document, ["covers"], exact);
	if (covers === null) return root.flow === true ? null : `${text}covers:${eol}  - ${braces}${eol}`;
	if (!exact.isSeq(covers)) return null;
	const [from = 0, to = 0] = covers.range ?? [];
	const last = covers.items.at(-1);
	const end = lastOffset(last, exact);
	if (end === null) return applyEdits(text, [{
		start: from,
		end: to,
		text: `[${braces}]`
	}]);
	if (covers.flow === true) return applyEdits(text, [{
		start: end,
		end,
		text: `, ${braces}`
	}]);
	const dash = text.indexOf("-", from);
	const indent = " ".repeat(dash - lineStart(text, dash));
	const start = text[end - 1] === "\n" ? end : nextLineStart(text, end);
	return applyEdits(text, [{
		start,
		end: start,
		text: `${indent}- ${braces}${eol}`
	}]);
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
// src/commands/ledger/enter-cover.ts
function rotaToChange({ path, text, zones, yaml }) {
	const { value, findings } = parseRota(path, text, yaml);
	const [fault] = value === null ? findings : rotaErrors({
		file: value,
		zones
	});
	if (value !== null && fault === void 0) return value;
	const { message = "It cannot be read.", hint = "Run `incident-ledger check`." } = fault ?? {};
	return {
		refused: `${path} has an error: ${message}`,
		remedy: hint
	};
}
function enterCover(scene, wanted) {
	const { path, text, policy, now, zones, yaml } = scene;
	const file = rotaToChange(scene);
	if ("refused" in file) return file;
	if (rotaIn(file, wanted.rota) === null) return {
		refused: `There is no rota ${JSON.stringify(wanted.rota)}.`,
		remedy: suggestion(wanted.rota, Object.keys(file.rotas))
	};
	const known = knownLogins(file, policy);
	const by = known.find((login) => sameLogin(login, wanted.by));
	if (by === void 0) return {
		refused: `\`${wanted.by}\` is nobody whom the policy or the rota knows.`,
		remedy: `${suggestion(wanted.by, known)} Or add them to \`people\` in the policy first.`
	};
	const cover = {
		...wanted,
		by
	};
	const refusal = coverRefusal(cover, now);
	if (refusal !== null) return refusal;
	const { from, to, ...words } = cover;
	const { rota: name, by: who, from: begin, to: end, ...more } = {
		...words,
		from: formatInstant(from),
		to: formatInstant(to)
	};
	const after = addCover(text, {
		rota: name,
		by: who,
		from: begin,
		to: end,
		...more
	}, yaml);
	const read = after === null ? null : parseRota(path, after, yaml).value;
	const meant = {
		...file,
		covers: [...file.covers, cover]
	};
	if (after === null || read === null || !isDeepStrictEqual(read, meant)) return {
		refused: `${path} cannot be changed so that it says just that. Nothing was written.`,
		remedy: "Write `covers` as a list, with a line for each."
	};
	const roster = {
		name,
		versions: [{
			since: null,
			file
		}],
		timezone: policy.timezone
	};
	const shifts = shiftsBetween(roster, from, to, openClocks(zones));
	return {
		text: after,
		cover,
		instead: [...new Set(shifts.flatMap(({ on }) => on))].filter((one) => !sameLogin(one, by)),
		over: overlapped(file.covers, cover)
	};
}
function knownLogins({ rotas }, policy) {
	const onRota = Object.values(rotas).flatMap(({ layers, managers }) => [...layers.flatMap(({ people }) => people), ...managers]);
	return [...new Set([...teamLogins(policy), ...onRota])];
}
// src/commands/cover.ts
async function cover(shell, options) {
	const way = gitWay(shell, options.git);
	const { file, told } = await alone(shell, options, () => enter(shell, options));
	shell.out(`${terminalLine(file.path)}\n`);
	for (const words of told) shell.err(`${terminalLine(words)}\n`);
	shell.err("It counts from its commit on the main branch on.\n");
	if (way === null) tellNext(shell, file);
	else await takeToGit(shell, file, way);
	return 0;
}
async function enter(shell, options) {
	const scene = await sceneOf(shell, options);
	const { path, text, policy, zones } = scene;
	const found = rotaToChange(scene);
	if ("refused" in found) throw new CommandError(found.refused, found.remedy);
	const timezone = found.timezone ?? policy.timezone;
	const moment = (option, typed, next) => instantOption(shell, options, {
		option,
		text: typed,
		meant: { next },
		zone: timezone
	});
	const from = options.from === void 0 ? shell.now : await moment("--from", options.from, shell.now);
	const to = await moment("--to", options.to, from);
	const { rota, reason } = options;
	const entered = enterCover(scene, {
		rota,
		by: options.login.replace(/^@/, ""),
		from,
		to,
		...reason === void 0 ? {} : { reason }
	});
	if ("refused" in entered) throw new CommandError(entered.refused, entered.remedy);
	writeFileAtomically(shell.root, path, entered.text, text);
	return {
		file: {
			path,
			what: "The cover",
			message: `Let ${entered.cover.by} cover ${rota}`,
			branch: `cover-${rota}-${from}`,
			body: `A cover in \`${path}\`. It counts once it is merged.`
		},
		told: coverWords(entered.cover, entered.instead, entered.over, {
			zones,
			timezone
		})
	};
}
async function sceneOf(shell, options) {
	const path = policyPath(options);
	const { policy, findings } = await readPolicy(shell.root, path);
	if (policy === null) throw unusablePolicy(path, findings);
	const place = rotaPathOf(path);
	const text = await readingOf(shell.root, options).text(place);
	if (text === null) throw noRota(path, null);
	const [zones, yaml] = await Promise.all([loadZones(), import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1))]);
	return {
		path: place,
		text,
		policy,
		now: shell.now,
		zones,
		yaml
	};
}
export { cover };
