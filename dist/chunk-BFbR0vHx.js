import { E as sameLogin } from "./chunk-BMTEXGsP.js";
import { r as isMadeUpLogin } from "./chunk-I22pwyKA.js";
// src/model/known-people.ts
function loginKnownAs({ people, contacts }, asked) {
	return [...Object.entries(people).map(([login, { git, email, name }]) => ({
		login,
		words: [
			login,
			name,
			email,
			...git
		]
	})), ...Object.values(contacts).flatMap(({ logins: [login, ...others], name, email }) => login === void 0 || others.length > 0 || isMadeUpLogin(login) ? [] : [{
		login,
		words: [
			login,
			name,
			email
		]
	}])].find(({ words }) => words.some((word) => word !== void 0 && sameLogin(word, asked)))?.login ?? null;
}
export { loginKnownAs as t };
