import { u as isLogin } from "./chunk-BHqcb9RK.js";
import { n as runGit } from "./chunk-JNPwpIzf.js";
// src/git/person-of.ts
const LENT = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/i;
function personOf(folder) {
	const typed = said(folder, "user.email");
	const login = LENT.exec(typed ?? "")?.[1] ?? null;
	return {
		name: said(folder, "user.name"),
		email: login === null ? typed : null,
		login: login !== null && isLogin(login) ? login : null
	};
}
function said(folder, key) {
	const answer = runGit(folder, [
		"config",
		"--get",
		key
	]);
	const text = answer.kind === "ok" ? answer.output.trim() : "";
	return text === "" ? null : text;
}
export { personOf as t };
