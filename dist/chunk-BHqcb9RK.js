import { A as url, E as string, T as strictObject, b as number, f as array, s as meant } from "./chunk-B3Ny7133.js";
// src/model/login.ts
const LOGIN = /^@?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:_[A-Za-z0-9]{3,8})?(?:\[bot\])?$/;
const LOGIN_OR_NAME = /^(?:@?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:_[A-Za-z0-9]{3,8})?(?:\[bot\])?|\S+(?:[ \u3000]\S+)+)$/;
const MENTIONED_LOGIN = /(?:^|[\s(])@([A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}(?:_[A-Za-z0-9]{3,8})?(?:\/[\w.-]+)?)/;
const TEAM = /^@?[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/;
function isShortEnough(text) {
	return /[ \u3000]/.test(text) || text.replace(/^@|\[bot\]$/g, "").length <= 39;
}
function isLogin(text) {
	return LOGIN.test(text) && isShortEnough(text);
}
function loginKey(login) {
	return login.toLowerCase();
}
function sameLogin(one, other) {
	return one === other || loginKey(one) === loginKey(other);
}
// src/model/field-schemas.ts
const TextSchema = string().trim().min(1);
const NameSchema = string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/).meta(meant("A name is lower-case words with hyphens, as in incident-manager."));
const UrlSchema = url({ protocol: /^https?$/ }).meta({
	pattern: "^https?://",
	...meant("An address begins with https:// or http://.")
});
const PersonSchema = string().trim().regex(LOGIN_OR_NAME, { abort: true }).meta(meant("A person is a login (dana), a role (incident-manager) or a full name (Dana Jones).")).refine((text) => isShortEnough(text)).transform((text) => /^@\S+$/.test(text) ? text.slice(1) : text);
const NumbersSchema = array(strictObject({
	what: TextSchema.describe("what was counted: users, requests failed, lost revenue"),
	count: number().min(0).describe("how many, as counted or estimated"),
	unit: TextSchema.optional().describe("of what is no plain count: EUR")
})).min(1).optional().describe("impact in numbers, a list of { what, count, unit }; never computed");
export { UrlSchema as a, MENTIONED_LOGIN as c, isShortEnough as d, loginKey as f, TextSchema as i, TEAM as l, NumbersSchema as n, LOGIN as o, sameLogin as p, PersonSchema as r, LOGIN_OR_NAME as s, NameSchema as t, isLogin as u };
