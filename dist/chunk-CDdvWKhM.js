import { Nt as findFileAt, Ot as listPullFiles, Pt as listHeadTree } from "./chunk-D1Yki4Xb.js";
import { H as policyPath, Y as CommandError } from "./chunk-CsDEF--I.js";
import { tt as isRecordPath } from "./chunk-CUkcnYDa.js";
import { g as fileLookupOver } from "./chunk-DM8t71Lm.js";
import { On as parsePolicyBytes, Tn as knownByName } from "./chunk-BU5pFG3X.js";
// src/commands/act/head-source.ts
const MOST_RECORDS = 50;
async function readHeadSource(repository, { number, headSha }, options, readUnmerged, exitCode) {
	const { entries: tree, isWhole } = await listHeadTree(repository, headSha, exitCode);
	if (!isWhole) throw new CommandError("The pull request’s tree is too large for GitHub to list, so nobody knows which records it holds.", "Check it in a run on `pull_request`, which has a checkout.", exitCode);
	const changed = new Set((await listPullFiles(repository, number)).map(({ path }) => path));
	const paths = [...tree].filter(([path, { kind }]) => kind === "file" && isRecordPath(options.dir, path)).map(([path]) => path);
	const wanted = paths.filter((path) => changed.has(path));
	if (wanted.length > MOST_RECORDS) throw new CommandError(`The pull request changes ${wanted.length} records, and ${MOST_RECORDS} at most are read without a checkout.`, "Split it, or check it in a run on `pull_request`.");
	const given = [];
	for (const path of wanted) {
		const file = await findFileAt(repository, headSha, path, exitCode);
		if (file !== null) given.push({
			path,
			bytes: file.bytes,
			pull: number
		});
	}
	const found = new Set(given.map(({ path }) => path));
	const others = paths.filter((path) => !found.has(path)).map((path) => knownByName(path));
	const records = [...given.length === 0 ? [] : await readUnmerged(given), ...others];
	const policy = policyPath(options);
	return {
		records: async () => records,
		has: (path) => tree.has(path),
		policy: async (path) => {
			const file = path === policy ? await findFileAt(repository, headSha, path) : null;
			if (file !== null) return parsePolicyBytes(path, file.bytes);
			throw new CommandError(`The head has no policy at ${path}.`, "Name it with `policy`.");
		},
		text: async (path) => {
			const file = tree.has(path) ? await findFileAt(repository, headSha, path) : null;
			return file === null ? null : new TextDecoder().decode(file.bytes);
		},
		repository: async () => fileLookupOver({
			lookAt: (path) => tree.get(path)?.kind ?? null,
			hashOf: () => null
		})
	};
}
export { readHeadSource as t };
