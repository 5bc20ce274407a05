import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { c as formatInstant, p as parseInstant } from "./chunk-D4aqUS7_.js";
import { n as runGit, t as readGit } from "./chunk-JNPwpIzf.js";
// src/git/tree-commit.ts
function findReplayedCommit(folder, git, asked) {
	if (git === null) throw new CommandError("--as-of reads the commits of then, and there is no Git work tree here, or no git.", "Run it inside a clone of the repository, with git installed.");
	if (git.isShallow) throw new CommandError("--as-of reads the commits of then, and the history of this clone was cut when it was fetched (it is shallow).", "Run `git fetch --unshallow`; in a workflow, give actions/checkout `fetch-depth: 0`.");
	if (git.head === null) throw new CommandError("--as-of reads the commits of then, and there is no commit yet.", "Commit the records first.");
	const instant = parseInstant(asked);
	return typeof instant === "number" ? atInstant(folder, instant) : atRevision(folder, asked);
}
function resolveCommit(folder, asked) {
	if (asked.startsWith("-")) return null;
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${asked}^{commit}`
	];
	const found = runGit(folder, args);
	return found.kind === "ok" ? found.output.trim() : null;
}
function atRevision(folder, asked) {
	const commit = resolveCommit(folder, asked);
	if (commit === null) throw new CommandError(`--as-of ${JSON.stringify(asked)} is neither a commit of this repository nor an instant.`, "Name a commit, a branch or a tag, or an instant with its offset, as in 2026-11-21T03:12:00Z.");
	const [line] = mainLine(folder, [
		"--max-count=1",
		"--end-of-options",
		commit
	]);
	const committedAt = line?.committedAt ?? 0;
	return {
		commit,
		committedAt,
		now: committedAt,
		remark: null
	};
}
function atInstant(folder, instant) {
	const line = mainLine(folder, [
		"--first-parent",
		"--end-of-options",
		"HEAD"
	]);
	const place = line.findIndex(({ committedAt }) => committedAt <= instant);
	const taken = line[place];
	if (taken === void 0) {
		const first = line.at(-1);
		throw new CommandError(`There was no commit on the main line at ${formatInstant(instant)}.`, first === void 0 ? "Commit the records first." : `The first is ${first.commit.slice(0, 12)} of ${formatInstant(first.committedAt)}.`);
	}
	const later = line.slice(place).filter(({ committedAt }) => committedAt > instant).length;
	const remark = later === 0 ? null : `the dates of the main line run backwards: ${later === 1 ? "an earlier commit claims" : `${later} earlier commits claim`} a later date, and this is the last whose date is not later.`;
	return {
		...taken,
		now: instant,
		remark
	};
}
function mainLine(folder, args) {
	return readGit(folder, [
		"rev-list",
		"--timestamp",
		...args
	], "The history cannot be read").split("\n").filter(Boolean).map((line) => {
		const cut = line.indexOf(" ");
		return {
			committedAt: Number(line.slice(0, cut)),
			commit: line.slice(cut + 1)
		};
	});
}
export { resolveCommit as n, findReplayedCommit as t };
