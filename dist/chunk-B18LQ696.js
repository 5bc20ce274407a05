import { o as visible, s as visibleLines } from "./chunk-DSWQQVMO.js";
// src/report/references.ts
function defuse(text) {
	return text.replace(/[@＠](?=\S)/gu, after).replace(/#(?=\w)/g, after).replace(/\bGH-(?=\d)/gi, after).replace(/:(?=\/\/)/g, after).replace(/\bwww(?=\.)/gi, after).replace(/:(?=[\w+-]+:)/g, (colon, at) => /^:\d\d:/.test(text.slice(at)) ? colon : after(colon)).replace(/\$/g, (dollar) => after("​" + dollar)).replace(ID_OR_HASH, (found) => /-/.test(found) ? found : found.replace(/.{6}(?=.)/g, after));
}
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
	return defuse(visible(value)).replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`).replace(/&(?=#?\w+;)/g, String.raw`\&`).replace(/^[#+=-]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
function cell(value) {
	return value === null || value === void 0 || value === "" ? "–" : text(value);
}
function code(value) {
	const shown = defuseCode(visible(value));
	const ticks = "`".repeat(longestRun(shown) + 1);
	const room = /^`|`$|^ .* $/.test(shown) ? " " : "";
	return ticks + room + shown + room + ticks;
}
function link(label, url) {
	if (!isLinkable(url)) return `${text(label)} ${code(url)}`;
	return `[${text(label)}](${destination(url)})`;
}
function fileLink(label, path) {
	return `[${code(label)}](${destination(path.replace(/^(?=[^/]*:)|^(?=\/)/, "./"))})`;
}
function fence(content, language = "") {
	const lines = defuseCode(visibleLines(content)).replace(/\n+$/, "");
	const ticks = "`".repeat(Math.max(3, longestRun(lines) + 1));
	return `${ticks}${language}\n${lines}\n${ticks}`;
}
function mention(login) {
	if (!/^[A-Za-z0-9][A-Za-z0-9-]*(?:\[bot\]|\/[\w.-]+)?$/.test(login)) return code(login);
	return `@${login.replace(/[_[\]]/g, String.raw`\$&`)}`;
}
function row(cells) {
	return `| ${cells.map((inline) => inCell(inline)).join(" | ")} |`;
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
function inCell(inline) {
	return inline.replace(/(\\*)\|/g, (found, slashes) => slashes.length % 2 === 0 ? `${slashes}\\|` : found);
}
function longestRun(value) {
	return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
}
function destination(url) {
	return visible(url).replaceAll("​", "").replace(/[^\w\-.~:/?#@!$+,;=%&]/gu, encode).replaceAll("&", "&amp;");
}
function encode(character) {
	const encoded = encodeURIComponent(character);
	const point = character.codePointAt(0) ?? 0;
	return encoded === character ? `%${point.toString(16).toUpperCase()}` : encoded;
}
export { fence as a, link as c, text as d, defuse as f, cut as i, mention as l, isLinkable as m, cell as n, fileLink as o, defuseCode as p, code as r, inCell as s, BODY_LIMIT as t, table as u };
