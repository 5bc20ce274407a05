import { a as isLogin } from "./chunk-C0Z9wn-m.js";
import { K as runGit } from "./chunk-cjdqDqGM.js";
// src/model/own-source.ts
const ADDRESS = /^(?:git\+)?(?:(?:https|ssh|git):\/\/(?:[\w.-]+@)?|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?(?:#.*)?$/;
const COMMIT = /#([0-9a-f]{40})$/;
function ownSourceOf(address) {
	return {
		repository: (/^github:([\w.-]+\/[\w.-]+?)(?:#.*)?$/.exec(address) ?? ADDRESS.exec(address))?.[1] ?? null,
		commit: COMMIT.exec(address)?.[1] ?? null
	};
}
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
export { ownSourceOf as n, personOf as t };
