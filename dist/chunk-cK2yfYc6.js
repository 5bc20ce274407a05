import { t as openGit } from "./chunk-BOFgvgmv.js";
import { t as findReplayedCommit } from "./chunk-DwFYklCB.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { u as formatInstant } from "./chunk-CcAiWtuh.js";
import { i as terminalLine } from "./chunk-DGLFVksS.js";
// src/commands/ledger/replay.ts
function replayOf(shell, { asOf, now }) {
	const found = findReplayedCommit(shell.root, openGit(shell.root), asOf);
	const replay = {
		...found,
		now: now ?? found.now
	};
	const { commit, committedAt, remark } = replay;
	const taken = `commit ${commit.slice(0, 12)} of ${formatInstant(committedAt)}`;
	const why = remark === null ? "" : `; ${remark}`;
	shell.err(`note: as of ${formatInstant(replay.now)}, by ${terminalLine(taken + why)}\n`);
	return replay;
}
function refuseReplay({ replay }, option) {
	if (replay === null || replay === void 0) return;
	throw new CommandError(`A replay only tells what was; ${option} would act on it.`, `Leave ${option} or --as-of away.`);
}
export { replayOf as n, refuseReplay as t };
