import { A as runGit } from "./chunk-BBb73Xb0.js";
// src/git/default-branch.ts
function defaultBranch(folder) {
	return branchBehind(folder, "refs/remotes/origin/HEAD")?.replace(/^origin\//, "") ?? currentBranch(folder);
}
function currentBranch(folder) {
	return branchBehind(folder, "HEAD");
}
function branchBehind(folder, ref) {
	const answer = runGit(folder, [
		"symbolic-ref",
		"--quiet",
		"--short",
		ref
	]);
	return answer.kind === "ok" ? answer.output.trim() : null;
}
export { defaultBranch as n, currentBranch as t };
