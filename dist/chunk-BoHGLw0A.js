import { r as takeLock } from "./chunk-iTjrpO76.js";
import { in as explain, o as currentBranch, s as defaultBranch } from "./chunk-D1Yki4Xb.js";
import { A as runOwnGit, E as findGitFolder, H as idClaimedByName, I as typed, J as withoutId, N as wordsOf, U as idInName, k as runGit } from "./chunk-DM8t71Lm.js";
import { c as openRepository, z as openPull } from "./chunk-CUkcnYDa.js";
import { T as terminalLine, Y as CommandError, z as shellWord } from "./chunk-CsDEF--I.js";
import { t as ownSourceOf } from "./chunk-CaBH0ggx.js";
import { basename, join } from "node:path";
// src/commands/ledger/take-to-git.ts
function gitWay({ root }, wish) {
	const asked = [
		"commit",
		"branch",
		"push",
		"pr"
	].findLast((step) => wish[step]);
	if (asked === void 0) return null;
	const folder = findGitFolder(root);
	if (folder === null) throw new CommandError(`--${asked} needs a repository of git that can be written to, and there is none here.`, `Run \`git init\` first, or leave --${asked} away.`);
	const base = defaultBranch(root) ?? "main";
	if (currentBranch(root) === null && !wish.branch && !wish.pr) throw new CommandError(`--${asked} needs a branch, and this clone stands on none (a detached HEAD): the commit would be lost.`, `Take one with ${typed(`git switch ${shellWord(base)}`)}, or give --branch: then it goes on one of its own.`);
	const remote = runGit(root, [
		"config",
		"--get",
		"remote.origin.url"
	]);
	const address = remote.kind === "ok" ? remote.output.trim() : null;
	if ((wish.push || wish.pr) && address === null) throw new CommandError(`--${asked} needs a remote \`origin\`, and this repository has none.`, "Name one with `git remote add origin ADDRESS`, or commit alone with --commit.");
	const { repository } = ownSourceOf(address ?? "");
	if (wish.pr && repository === null) throw new CommandError("The remote `origin` is not on github.com, so that no pull request can be opened there.", "Push a branch with --branch --push, and open one as your host does.");
	return {
		wish,
		folder,
		repository,
		base
	};
}
async function takeToGit(shell, file, way) {
	const { wish, folder, repository } = way;
	const { path, what, message, branch } = file;
	const isBranched = wish.branch || wish.pr;
	const isPushed = wish.push || wish.pr;
	const git = (...args) => {
		const answer = runOwnGit(shell.root, args);
		if (answer.kind === "ok") return;
		throw new CommandError(`${what} is written, but \`git ${args[0]}\` was refused: ${wordsOf(answer)}.`, args[0] === "push" ? pushAgain(answer, currentBranch(shell.root) ?? "main") : `Mend that, then go on with ${typed(committing(file))}.`);
	};
	const release = await takeLock(join(folder, "incident-ledger", "commit"));
	try {
		if (isBranched) git("switch", "--quiet", "--create", branch);
		git("add", "--", path);
		git("commit", "--quiet", "--message", message, "--", path);
	} finally {
		release();
	}
	const on = isBranched ? ` on ${branch}` : "";
	if (!isPushed) return shell.err(`note: committed${on}; \`git push\` shows it to the others.\n`);
	git(...PUSH);
	shell.err(`note: committed${on}, and pushed to origin.\n`);
	if (wish.pr && repository !== null) await propose(shell, file, {
		...way,
		repository
	});
}
const PUSH = [
	"push",
	"--set-upstream",
	"origin",
	"HEAD"
];
function pushAgain(answer, branch) {
	const push = typed(`git ${PUSH.join(" ")}`);
	return answer.kind === "failed" && /\((?:fetch first|non-fast-forward)\)/.test(answer.message) ? `It is committed. Others were faster: ${typed(`git pull --rebase origin ${shellWord(branch)}`)}, then ${push}.` : `It is committed. Mend that, then go on with ${push}.`;
}
async function propose(shell, { what, message: title, branch, body }, { repository, wish, base }) {
	const page = `https://github.com/${repository}/compare/${base}...${branch}?expand=1`;
	const place = await openRepository(shell, {
		...wish,
		repository
	});
	if (place === null) return shell.err(`note: open the pull request at ${page}\n`);
	try {
		const pull = await openPull(place, {
			branch,
			base,
			title,
			body
		});
		shell.err(`note: ${terminalLine(pull === null ? `nothing to merge: ${page}` : pull.url)}\n`);
	} catch (error) {
		const { sentence } = explain(error, "open the pull request", "pull-requests: write");
		throw new CommandError(sentence, `${what} is pushed; open it by hand at ${page}`, 3, error);
	}
}
function idsOnBranches({ root }) {
	const refs = runGit(root, [
		"for-each-ref",
		"--format=%(refname)",
		"refs/heads",
		"refs/remotes"
	]);
	return (refs.kind === "ok" ? refs.output.split("\n") : []).map((name) => `${/\/record-([^/]+)$/.exec(name)?.[1] ?? ""}.md`).flatMap((name) => idClaimedByName(name) ?? []);
}
function tellNext({ root, err }, file) {
	if (findGitFolder(root) === null) return;
	err(`Next, so that the others see it:\n  ${terminalLine(committing(file))}\n  git push\nAnother time --push does that at once, and --pr where the branch is protected.
`);
}
function committing({ path, message }) {
	const word = shellWord(path);
	return `git add -- ${word} && git commit -m "${message}" -- ${word}`;
}
function writtenRecord(path) {
	const name = basename(path, ".md");
	const id = idInName(basename(path)) ?? name;
	return {
		path,
		what: "The record",
		message: `Record ${id}: ${withoutId(name).replaceAll("-", " ")}`,
		branch: `record-${id}`,
		body: `The record of an incident: \`${path}\`. Its clocks count from what it says, not from the merge.`
	};
}
export { writtenRecord as a, tellNext as i, idsOnBranches as n, takeToGit as r, gitWay as t };
