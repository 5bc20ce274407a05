import { a as isLogin, i as TEAM } from "./chunk-C0Z9wn-m.js";
import { t as trimEndOf } from "./chunk-jBuffEFY.js";
import { E as typed, T as piecesOf, w as longestRun } from "./chunk-Bktt-T7P.js";
import { gt as ID_OR_HASH, y as roleWords } from "./chunk-CsPbLBy9.js";
import { n as visibleLines, t as visible } from "./chunk-mGNdJN-2.js";
import { n as briefly, o as utcAndLocal } from "./chunk-DaVjrgc-.js";
import { S as meetingReply, _ as holderOf } from "./chunk-n2aHMYMk.js";
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
// src/report/drawing.ts
const ROOM = 49152;
const LONGEST = 240;
const LINKS_SHOWN = 10;
function clip(value, longest = LONGEST) {
	const characters = Array.from(value);
	return characters.length <= longest ? value : `${characters.slice(0, longest - 1).join("")}…`;
}
function titleOf({ entry, confidential }) {
	return confidential ? null : text(clip(entry.file.incident.title));
}
function moment(instant, { policyFile }, zones) {
	return utcAndLocal(instant, {
		zones,
		timezone: policyFile.policy.timezone
	});
}
function glance(instant, { policyFile, now }, zones, named = false) {
	return briefly(instant, {
		zones,
		timezone: policyFile.policy.timezone,
		seen: now
	}, named);
}
function lasting(instant, { policyFile }, zones, named = false) {
	return briefly(instant, {
		zones,
		timezone: policyFile.policy.timezone,
		seen: null
	}, named);
}
function roleText(role, { entry, policyFile, confidential }) {
	const holder = confidential ? null : holderOf(entry.course, policyFile.policy, role);
	return holder === null ? roleWords(role) : `${roleWords(role)} (${text(clip(holder))})`;
}
function links(drawing, most = LINKS_SHOWN) {
	const { entry, confidential } = drawing;
	const own = confidential ? [] : entry.file.incident.links ?? [];
	const shown = own.slice(0, most).map(({ what, url }) => link(clip(what), clip(url, 2e3)));
	const more = own.length > most ? [`${own.length - most} more in the record`] : [];
	return [
		...recordLinks(drawing),
		...shown,
		...more
	].join(" · ");
}
function recordLinks({ confidential, recordUrl, editUrl }) {
	if (confidential) return [];
	const record = recordUrl === null ? [] : [link("Record", recordUrl)];
	return editUrl === null ? record : [...record, link("Edit", editUrl)];
}
function replyWords({ entry }, first) {
	if (!entry.open) return "";
	const reply = first === null ? null : meetingReply(first);
	const settle = reply === null || reply === "/ack" ? "" : `, ${code(reply)} to settle it`;
	return `Reply ${code("/ack")} to take it up${settle} (${code("/help")} lists all).`;
}
function confidentialLine({ entry, confidential }) {
	if (!confidential) return [];
	return [`Confidential${entry.file.incident.tlp === void 0 ? "" : ` (TLP:${entry.file.incident.tlp})`}: here stand id, priority and times only; the record holds the rest.`, ""];
}
function policyText({ path, commit }) {
	return code(commit === null ? path : `${path}@${commit.slice(0, 12)}`);
}
function policyCommits({ obligations }) {
	const commits = obligations.toSorted((one, other) => one.anchorAt - other.anchorAt).flatMap(({ policyCommit }) => policyCommit ?? []);
	return [...new Set(commits)];
}
function policiesText(entry, { path, commit: present }) {
	const [first = present, ...later] = policyCommits(entry);
	const named = later.map((commit) => policyText({
		path,
		commit
	}));
	const begun = named.length === 0 ? "" : `; what began later: ${named.join(", ")}`;
	return policyText({
		path,
		commit: first
	}) + begun;
}
export { defuse as A, link as C, table as D, sentences as E, text as O, inline as S, reference as T, cut as _, lasting as a, folded as b, policiesText as c, replyWords as d, roleText as f, codeLink as g, code as h, glance as i, isLinkable as j, words as k, policyCommits as l, cell as m, clip as n, links as o, titleOf as p, confidentialLine as r, moment as s, ROOM as t, policyText as u, fence as v, mention as w, inCell as x, fileLink as y };
