// src/model/own-source.ts
const ADDRESS = /^(?:git\+)?(?:(?:https|ssh|git):\/\/(?:[\w.-]+@)?|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?(?:#.*)?$/;
const COMMIT = /#([0-9a-f]{40})$/;
function ownSourceOf(address) {
	return {
		repository: (/^github:([\w.-]+\/[\w.-]+?)(?:#.*)?$/.exec(address) ?? ADDRESS.exec(address))?.[1] ?? null,
		commit: COMMIT.exec(address)?.[1] ?? null
	};
}
export { ownSourceOf as t };
