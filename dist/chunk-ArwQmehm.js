import { a as isLogin, i as TEAM } from "./chunk-BL644dDF.js";
import { r as trimEndOf } from "./chunk-CwceRszE.js";
import { C as piecesOf, S as longestRun, w as typed } from "./chunk-DvAqW-3b.js";
import { n as visibleLines, t as visible } from "./chunk-AfNHOopi.js";
// src/report/references.ts
function defuse(text) {
	return text.replace(/[@＠](?=\S)/gu, after).replace(/#(?=\w)/g, after).replace(/\bGH-(?=\d)/gi, after).replace(/:(?=\/\/)/g, after).replace(/\bwww(?=\.)/gi, after).replace(/:(?=[\w+-]+:)/g, (colon, at) => CLOCK.test(text.slice(at, at + 8)) ? colon : after(colon)).replace(/\$/g, (dollar) => after("​" + dollar)).replace(ID_OR_HASH, (found) => /-/.test(found) ? found : found.replace(/.{6}(?=.)/g, after));
}
const CLOCK = /^:\d\d(?:[+-]\d\d)?:/;
const ID_OR_HASH = /\b[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?\b|[0-9a-f]{7,}/gi;
function defuseCode(text) {
	return text.replace(/(?<!\w)@(?=\w)/g, after);
}
const REFERENCES = /\/(?:issues?|pulls?|pull-requests|discussions|commits?|compare|orgs|users)(?:\/|$)/i;
const PAGES = /^\/[\w.-]+\/[\w.-]+\/(?:actions|blob|raw|releases|security|tree|wiki)(?:\/[\w./-]*)?$/;
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
// src/report/markdown.ts
const BODY_LIMIT = 65536;
function text(value) {
	return safe(escapedText(visible(value)));
}
function escapedText(line) {
	return defuse(line).replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`).replace(/&(?=#?\w+;)/g, String.raw`\&`).replace(/^[#+=-]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
function words(sentence) {
	return safe(piecesOf(visible(sentence)).map((piece) => piece.typed ? span(piece.words) : escapedText(piece.words)).join(""));
}
function inline(strings, ...pieces) {
	return safe(String.raw({ raw: strings }, ...pieces));
}
function cell(value) {
	return value === null || value === void 0 || value === "" ? "–" : text(value);
}
function code(value) {
	return span(defuseCode(visible(value)));
}
function span(line) {
	return safe(typed(line));
}
function link(label, url) {
	if (!isLinkable(url)) return `${text(label)} ${code(url)}`;
	return `[${text(label)}](${destination(url)})`;
}
function fileLink(label, path) {
	return `[${code(label)}](${destination(path.replace(/^(?=[^/]*:)|^(?=\/)/, "./"))})`;
}
function fence(content, language = "") {
	const lines = trimEndOf(defuseCode(visibleLines(content)), "\n");
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
export { fence as a, inline as c, table as d, text as f, isLinkable as g, defuseCode as h, cut as i, link as l, defuse as m, cell as n, fileLink as o, words as p, code as r, inCell as s, BODY_LIMIT as t, mention as u };
