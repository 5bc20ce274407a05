import { t as personOf } from "./chunk-BVRT-aj1.js";
import { C as isLogin, E as sameLogin, b as LOGIN_OR_NAME } from "./chunk-CTODDcKf.js";
import { r as isMadeUpLogin } from "./chunk-CnPBNtgF.js";
// src/commands/new/author-of.ts
function authorOf(root, actor, { people, contacts }) {
	if (actor !== void 0 && isLogin(actor) && !actor.endsWith("[bot]")) return actor;
	const { login, email, name } = personOf(root);
	if (login !== null) return login;
	const known = [...Object.entries(people).map(([one, { git, email: own, name: called }]) => ({
		login: one,
		words: [
			one,
			called,
			own,
			...git
		]
	})), ...Object.values(contacts).flatMap(({ logins: [one, ...others], name: called, email: own }) => one === void 0 || others.length > 0 || isMadeUpLogin(one) ? [] : [{
		login: one,
		words: [
			one,
			called,
			own
		]
	}])];
	const named = (asked) => known.find(({ words }) => words.some((word) => word !== void 0 && asked !== null && sameLogin(word, asked)))?.login;
	const found = named(email) ?? named(name);
	if (found !== void 0) return found;
	return name !== null && /\s/.test(name) && LOGIN_OR_NAME.test(name) ? name : null;
}
export { authorOf as t };
