import { l as remoteOf } from "./chunk-D1Yki4Xb.js";
import { t as ownSourceOf } from "./chunk-CaBH0ggx.js";
import { R as COMMAND, i as findInstalled, x as withoutLinks } from "./chunk-CsDEF--I.js";
import { fileURLToPath } from "node:url";
// src/commands/init/own-tool.ts
function findOwnTool(templates) {
	const folder = withoutLinks(fileURLToPath(new URL("..", templates)));
	const installed = findInstalled(folder);
	const source = sourceOf(installed, folder);
	return {
		...source,
		command: commandOf(installed, source)
	};
}
function sourceOf(installed, folder) {
	if (installed.how === "machine") return {
		repository: null,
		commit: null
	};
	if (installed.how !== "clone") return ownSourceOf(installed.from ?? "");
	const { address, commit } = remoteOf(folder);
	return {
		repository: address === null ? null : ownSourceOf(address).repository,
		commit
	};
}
function commandOf(installed, { repository, commit }) {
	if (installed.how === "dependency") return `npx --no ${COMMAND}`;
	if (repository === null || commit === null) return null;
	return `npx --yes github:${repository}#${commit}`;
}
export { findOwnTool as t };
