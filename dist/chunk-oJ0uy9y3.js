import { t as trimEndOf } from "./chunk-jBuffEFY.js";
import { n as visible, r as visibleLines } from "./chunk-CFc3vndM.js";
import { l as TEAM, u as isLogin } from "./chunk-BHqcb9RK.js";
import { n as piecesOf, r as typed, t as longestRun } from "./chunk-B2wWnyJA.js";
import { r as ID_OR_HASH } from "./chunk-CmBh3DqG.js";
import { t as DAY } from "./chunk-D4aqUS7_.js";
import { l as STATUSES } from "./chunk-BDbDEvaY.js";
// src/text/references.ts
function defuse(text) {
	return text.replace(/[@＠](?=\S)/gu, after).replace(/#(?=\w)/g, after).replace(/\bGH-(?=\d)/gi, after).replace(/:(?=\/\/)/g, after).replace(/\bwww(?=\.)/gi, after).replace(/:(?=[\w+-]+:)/g, (colon, at) => CLOCK.test(text.slice(at, at + 8)) ? colon : after(colon)).replace(/\$/g, (dollar) => after("​" + dollar)).replace(ID_OR_HASH, (found) => /-/.test(found) ? found : found.replace(/.{6}(?=.)/g, after));
}
const CLOCK = /^:\d\d(?:[+-]\d\d)?:/;
const REFERENCES = /\/(?:issues?|pulls?|pull-requests|discussions|commits?|compare|orgs|users)(?:\/|$)/i;
const PAGES = /^\/[\w.-]+\/[\w.-]+\/(?:actions|blob|edit|raw|releases|security|tree|wiki)(?:\/[\w./-]*)?$/;
const URL_PARTS = /^(https?):\/\/([^/?#\\]+)([^?#]*)/i;
function isLinkable(url) {
	const parts = URL_PARTS.exec(url);
	if (parts === null) return false;
	const [, , host = "", path = ""] = parts;
	if (/[@%\s]/.test(host) || /%25/.test(path) || REFERENCES.test(decoded(path))) return false;
	const inner = decoded(url.slice(parts[0].length));
	if (inner.includes("//") && REFERENCES.test(inner)) return false;
	return !/(?:^|\.)github\.com\.?(?::\d+)?$/i.test(host) || PAGES.test(path) && !path.includes("/../");
}
function after(found) {
	return found + "​";
}
function decoded(text) {
	return text.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
// src/text/markdown.ts
const GITHUB_BODY_LIMIT = 65536;
function text(value) {
	return safe(escapedText(visible(value)));
}
function escapedText(line) {
	return defuse(line).replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`).replace(/&(?=#?\w+;)/g, String.raw`\&`).replace(/^[#+=-]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
function words(sentence) {
	return safe(piecesOf(visible(sentence)).map((piece) => piece.typed ? code(piece.words) : escapedText(piece.words)).join(""));
}
function inline(strings, ...pieces) {
	return safe(String.raw({ raw: strings }, ...pieces));
}
function cell(value) {
	return value === null || value === void 0 || value === "" ? "–" : text(value);
}
function code(value) {
	const line = visible(value);
	return safe(typed(line.startsWith("@") && isLogin(line.slice(1)) ? line.slice(1) : line));
}
function link(label, url) {
	if (!isLinkable(url)) return `${text(label)} ${code(url)}`;
	return `[${text(label)}](${destination(url)})`;
}
function reference(number) {
	return safe(`#${Math.trunc(number)}`);
}
function sentences(all) {
	return safe(all.join(" "));
}
function fileLink(label, path) {
	return `[${code(label)}](${destination(path.replace(/^(?=[^/]*:)|^(?=\/)/, "./"))})`;
}
function codeLink(label, url, instead = label) {
	return isLinkable(url) ? safe(`[${code(label)}](${destination(url)})`) : code(instead);
}
function fence(content, language = "") {
	const lines = trimEndOf(visibleLines(content), "\n");
	const ticks = "`".repeat(Math.max(3, longestRun(lines) + 1));
	return `${ticks}${language}\n${lines}\n${ticks}`;
}
function mention(login) {
	if (login.startsWith("@") || !isLogin(login) && !TEAM.test(login)) return code(login);
	return `@${login.replace(/[_[\]]/g, String.raw`\$&`)}`;
}
function row(cells) {
	return `| ${cells.map((markdown) => inCell(markdown)).join(" | ")} |`;
}
function table(header, rows) {
	return [
		row(header),
		row(header.map(() => "---")),
		...rows.map(row)
	];
}
function cut(lines, limit, more) {
	const whole = lines.join("\n");
	if (whole.length <= limit) return whole;
	let kept = lines.length;
	let length = whole.length;
	while (kept > 0 && length + 1 + more(lines.slice(kept)).length > limit) {
		kept -= 1;
		length -= (lines[kept]?.length ?? 0) + 1;
	}
	return [...lines.slice(0, kept), more(lines.slice(kept))].join("\n");
}
function inCell(markdown) {
	return markdown.replace(/\\[^]|\|/g, (found) => found === "|" ? String.raw`\|` : found);
}
function destination(url) {
	return visible(url).replaceAll("​", "").replace(/[^\w\-.~:/?#@!$+,;=%&]/gu, encode).replaceAll("&", "&amp;");
}
function encode(character) {
	const encoded = encodeURIComponent(character);
	const point = character.codePointAt(0) ?? 0;
	return encoded === character ? `%${point.toString(16).toUpperCase()}` : encoded;
}
function safe(markdown) {
	return markdown;
}
function folded(summary, content) {
	return [
		`<details><summary>${summary}</summary>`,
		"",
		content,
		"",
		"</details>",
		""
	];
}
// src/clock/status.ts
const ENDED = new Set(["closed", "dismissed"]);
const SETTLED = new Set([
	"resolved",
	"closed",
	"dismissed"
]);
function isSettled(status) {
	return SETTLED.has(status);
}
function isEnded(status) {
	return ENDED.has(status);
}
function statusAfter(status, event, isClosing = false) {
	if (event === "reopened") return isSettled(status) || isClosing ? "investigating" : null;
	if (event === "assessed") return status === "reported" ? "assessed" : null;
	if (event === "dismissed") return isEnded(status) ? null : event;
	if (isSettled(status) || status === event) return null;
	if (event === "resolved") return event;
	return event === "investigating" || event === "contained" || event === "mitigated" ? event : null;
}
function reaches(status, wanted) {
	if (status === "dismissed" || wanted === "dismissed") return status === wanted;
	return STATUSES.indexOf(status) >= STATUSES.indexOf(wanted);
}
// src/clock/declared.ts
const unknownPast = () => ({ known: false });
const FRESH = DAY;
function declarationOf({ declared }, course, past, now) {
	if (declared === "live") return {
		as: "live",
		because: "said"
	};
	const present = {
		at: now,
		declared,
		resolvedAt: resolvedSince(course)
	};
	if (!past.known) {
		if (declared === "exercise") return {
			as: declared,
			because: "said"
		};
		return present.resolvedAt === null ? {
			as: "live",
			because: "unresolved"
		} : {
			as: "backfill",
			because: "word"
		};
	}
	const first = past.first ?? present;
	if (past.main.includes("live")) return {
		as: "live",
		because: "was-live"
	};
	const open = declared === "backfill" || past.main.includes("backfill") ? openness(first) : null;
	return open === null ? {
		as: declared,
		because: "said"
	} : {
		as: "live",
		because: open
	};
}
function isLive({ declared }) {
	return declared.as === "live";
}
function isDrill({ declared }) {
	return declared.as === "exercise";
}
function isCalledFor(entry, { drills = "silent" }) {
	return isLive(entry) || isDrill(entry) && drills !== "silent";
}
function isSentBeside(entry, { drills }) {
	return isLive(entry) || isDrill(entry) && drills === "receivers";
}
function resolvedSince({ statusChanges }) {
	return statusChanges[statusChanges.findLastIndex(({ status }) => !isSettled(status)) + 1]?.at ?? null;
}
function openness({ at, resolvedAt }) {
	if (resolvedAt === null) return "unresolved";
	return at - resolvedAt < FRESH ? "fresh" : null;
}
// src/model/role-words.ts
function roleWords(role) {
	return role.replaceAll("-", " ");
}
function dutyWords(name) {
	return roleWords(name).replaceAll(KNOWN_BY_LETTERS, (word) => word.toUpperCase());
}
const KNOWN_BY_LETTERS = /\b(?:cra|csirt|dora|enisa|gdpr|nis2)\b/g;
export { words as A, inline as C, sentences as D, reference as E, isLinkable as M, table as O, inCell as S, mention as T, codeLink as _, isDrill as a, fileLink as b, resolvedSince as c, isSettled as d, reaches as f, code as g, cell as h, isCalledFor as i, defuse as j, text as k, unknownPast as l, GITHUB_BODY_LIMIT as m, roleWords as n, isLive as o, statusAfter as p, declarationOf as r, isSentBeside as s, dutyWords as t, isEnded as u, cut as v, link as w, folded as x, fence as y };
