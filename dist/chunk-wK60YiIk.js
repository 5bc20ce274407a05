import { B as parseExactDocument, Et as sameLogin, L as nodeAt, _ as lineStart, g as lineEndOf, m as applyEdits, v as nextLineStart, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { $n as rotaErrors, Ai as rotaIn, Ui as suggestion, ir as shiftsBetween, nn as parseRota, nr as teamLogins, or as openClocks } from "./chunk-BU5pFG3X.js";
import { S as overlapped, b as coverRefusal, pt as yamlBraces, vt as lastOffset } from "./chunk-CUkcnYDa.js";
import { isDeepStrictEqual } from "node:util";
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
function enterCover(context, wanted) {
	const { path, text, policy, now, zones, yaml } = context;
	const file = rotaToChange(context);
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
	const { from, to, reason, asked, url } = cover;
	const after = addCover(text, {
		rota: cover.rota,
		by,
		from: formatInstant(from),
		to: formatInstant(to),
		reason,
		asked: asked === void 0 ? void 0 : formatInstant(asked),
		url
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
		name: cover.rota,
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
export { rotaToChange as n, enterCover as t };
