import { p as sameLogin } from "./chunk-BHqcb9RK.js";
import { r as isMadeUpLogin } from "./chunk-DIJ1IfjV.js";
// src/model/known-people.ts
function calledIn(people) {
	return Object.entries(people).map(([login, { git, email, name }]) => ({
		login,
		words: [
			login,
			name,
			email,
			...git
		]
	}));
}
function loginKnownAs({ people, contacts }, asked) {
	return [...calledIn(people), ...Object.values(contacts).flatMap(({ logins: [login, ...others], name, email }) => login === void 0 || others.length > 0 || isMadeUpLogin(login) ? [] : [{
		login,
		words: [
			login,
			name,
			email
		]
	}])].find(({ words }) => words.some((word) => word !== void 0 && sameLogin(word, asked)))?.login ?? null;
}
export { loginKnownAs as n, calledIn as t };
