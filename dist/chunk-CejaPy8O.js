import { f as text, l as link, r as code, t as BODY_LIMIT, u as mention } from "./chunk-ArwQmehm.js";
import { i as utcAndLocal } from "./chunk-42Nb90pT.js";
import { T as roleWords, f as capital, h as holderOf } from "./chunk-CYCWpe4_.js";
// src/report/drawing.ts
const ROOM = BODY_LIMIT - 16384;
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
function roleText(role, { entry, policyFile, confidential }) {
	const holder = confidential ? null : holderOf(entry.course, policyFile.policy, role);
	return holder === null ? roleWords(role) : `${roleWords(role)} (${text(clip(holder))})`;
}
function linkLine({ entry, confidential, recordUrl }) {
	const own = confidential ? [] : entry.file.incident.links ?? [];
	const shown = own.slice(0, LINKS_SHOWN).map(({ what, url }) => link(clip(what), clip(url, 2e3)));
	const more = own.length > LINKS_SHOWN ? [`${own.length - LINKS_SHOWN} more in the record`] : [];
	const links = [
		...recordUrl === null || confidential ? [] : [link("Record", recordUrl)],
		...shown,
		...more
	];
	return links.length === 0 ? [] : [`**Links:** ${links.join(" · ")}`, ""];
}
function confidentialLine({ entry, confidential }) {
	if (!confidential) return [];
	return [`Confidential${entry.file.incident.tlp === void 0 ? "" : ` (TLP:${entry.file.incident.tlp})`}: here stand id, priority and times only; the record holds the rest.`, ""];
}
function mentionLine(logins) {
	return logins.length === 0 ? [] : [logins.map((login) => mention(login)).join(" "), ""];
}
function tellLine(owner, { role, name, email, phone }) {
	const means = [
		...name === null ? [] : [text(name)],
		...email === null ? [] : [`e-mail ${code(email)}`],
		...phone === null ? [] : [`phone ${code(phone)}`]
	];
	const by = means.length === 0 ? "the policy names no way to reach them" : means.join(", ");
	return `- No login reaches the **${roleWords(role)}** here. ${capital(owner)}, please tell them: ${by}.`;
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
export { mentionLine as a, policyCommits as c, tellLine as d, titleOf as f, linkLine as i, policyText as l, clip as n, moment as o, confidentialLine as r, policiesText as s, ROOM as t, roleText as u };
