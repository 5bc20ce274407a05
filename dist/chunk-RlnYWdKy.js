import { i as placeOf, l as refuse, u as statusOf } from "./chunk-DiUJofpF.js";
// src/github/facts.ts
async function defaultBranchOf(repository) {
	const { data } = await repository.client.rest.repos.get(placeOf(repository)).catch(refuse("name its default branch", "contents: read", 3));
	return data.default_branch;
}
async function isPrivateRepository(repository) {
	const { data } = await repository.client.rest.repos.get(placeOf(repository)).catch(refuse("say whether the repository is private", "contents: read", 3));
	return data.private && data.visibility !== "internal";
}
const MAY_WRITE = new Set(["admin", "write"]);
async function mayRead(repository, login) {
	return await permissionOf(repository, login) !== "none";
}
async function mayWrite(repository, login) {
	const permission = await permissionOf(repository, login).catch(refuse(`say what @${login} may do`, "contents: read", 3));
	return MAY_WRITE.has(permission);
}
async function permissionOf(repository, username) {
	try {
		const { data } = await repository.client.rest.repos.getCollaboratorPermissionLevel({
			...placeOf(repository),
			username
		});
		return data.permission;
	} catch (error) {
		if (statusOf(error) === 404) return "none";
		throw error;
	}
}
export { mayWrite as i, isPrivateRepository as n, mayRead as r, defaultBranchOf as t };
