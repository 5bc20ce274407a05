import { c as refusal, i as placeOf, l as statusOf } from "./chunk-Q9d7SnWI.js";
// src/github/permission.ts
const MAY_WRITE = new Set(["admin", "write"]);
async function mayRead(repository, login) {
	try {
		const { data } = await repository.client.rest.repos.getCollaboratorPermissionLevel({
			...placeOf(repository),
			username: login
		});
		return data.permission !== "none";
	} catch (error) {
		if (statusOf(error) === 404) return false;
		throw error;
	}
}
async function mayWrite(repository, login) {
	try {
		const { data } = await repository.client.rest.repos.getCollaboratorPermissionLevel({
			...placeOf(repository),
			username: login
		});
		return MAY_WRITE.has(data.permission);
	} catch (error) {
		if (statusOf(error) === 404) return false;
		throw refusal(error, `say what @${login} may do`, "contents: read", 3);
	}
}
export { mayWrite as n, mayRead as t };
