import { in as explain } from "./chunk-D1Yki4Xb.js";
import { F as branchFor, L as ensureBranch, ot as commitFiles, z as openPull } from "./chunk-CUkcnYDa.js";
// src/github/commit-by-pull.ts
async function commitByPull(repository, { commit, pull }) {
	const direct = pull?.only === true ? null : await commitFiles(repository, commit);
	if (pull === null && direct !== null) return direct;
	if (pull === null || direct !== null && !isRuled(direct)) return direct ?? NOTHING;
	const { title, body } = pull;
	const because = direct?.outcome === "refused" ? direct.failure : null;
	try {
		const base = commit.branch;
		const { branch, pull: open } = await branchFor(repository, pull.name, base);
		if (open === null) await ensureBranch(repository, branch, base);
		const made = await commitFiles(repository, {
			...commit,
			branch
		});
		if (made.outcome === "refused") return because === null ? made : direct ?? made;
		if (made.outcome === "unchanged" && made.missing.length > 0) return made;
		const opened = open ?? await openPull(repository, {
			branch,
			base,
			title,
			body
		});
		return opened === null ? made : {
			outcome: "proposed",
			pull: opened,
			because
		};
	} catch (error) {
		const failure = explain(error, `propose a change of ${commit.branch}`, "contents: write, pull-requests: write");
		return {
			outcome: "refused",
			failure: because ?? failure
		};
	}
}
const NOTHING = {
	outcome: "unchanged",
	missing: []
};
function isRuled(outcome) {
	return outcome.outcome === "refused" && !outcome.failure.fatal;
}
// src/commands/act/refused.ts
function refused(sentence, remedy) {
	return {
		refused: sentence,
		remedy
	};
}
function isRefused(value) {
	return "refused" in value;
}
export { refused as n, commitByPull as r, isRefused as t };
