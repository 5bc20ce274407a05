import { t as personOf } from "./chunk-CPBBY_yb.js";
import { n as loginKnownAs } from "./chunk-Bj3raY1L.js";
import { s as LOGIN_OR_NAME, u as isLogin } from "./chunk-BHqcb9RK.js";
// src/commands/new/author-of.ts
function authorOf(root, actor, policy) {
	if (actor !== void 0 && isLogin(actor) && !actor.endsWith("[bot]")) return actor;
	const { login, email, name } = personOf(root);
	if (login !== null) return login;
	for (const asked of [email, name]) {
		const found = asked === null ? null : loginKnownAs(policy, asked);
		if (found !== null) return found;
	}
	return name !== null && /\s/.test(name) && LOGIN_OR_NAME.test(name) ? name : null;
}
export { authorOf as t };
