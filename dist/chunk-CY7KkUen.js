import { In as logCommits, Pn as readBytes } from "./chunk-BU5pFG3X.js";
import { i as parseCommit, n as VERSION_LIMIT, t as walkFrom } from "./chunk-BNn0yI7T.js";
// src/git/read-versions.ts
async function readVersions(top, revision, isWanted) {
	const walk = walkFrom(revision);
	const found = [];
	const asked = [
		"--topo-order",
		"--end-of-options",
		revision
	];
	for await (const commit of logCommits(top, asked)) {
		const { isMainLine } = walk.step(commit, () => void 0);
		for (const { path, before, after } of commit.changes) if (after !== null && after !== before && isWanted(path)) found.push({
			path,
			blob: after,
			commit: commit.hash,
			isMainLine
		});
	}
	const hashes = found.flatMap(({ blob, commit }) => [blob, commit]);
	const held = await readBytes(top, hashes, VERSION_LIMIT);
	return found.flatMap(({ path, blob, commit: hash, isMainLine }) => {
		const bytes = held.get(blob);
		if (bytes === void 0) return [];
		const { author, committer } = parseCommit(hash, held.get(hash) ?? new Uint8Array());
		return [{
			path,
			bytes,
			at: Math.min(author.at, committer.at),
			isMainLine
		}];
	});
}
export { readVersions };
