import { t as openGit } from "./chunk-CZKd_z9X.js";
import { n as resolveCommit, t as findReplayedCommit } from "./chunk-BHrMJD_L.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { c as formatInstant } from "./chunk-D4aqUS7_.js";
import { i as terminalLine } from "./chunk-7WyUxpmP.js";
import { t as findInstant } from "./chunk-ZAkq2Mn7.js";
// src/commands/ledger/replay.ts
async function replayOf(shell, options, { asOf, now }) {
	const instant = resolveCommit(shell.root, asOf) === null ? await findInstant(shell, options, {
		option: "--as-of",
		text: asOf,
		meant: "past"
	}) : null;
	const asked = instant === null ? asOf : formatInstant(instant);
	const found = findReplayedCommit(shell.root, openGit(shell.root), asked);
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
