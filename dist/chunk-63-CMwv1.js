import { t as leaveInTime } from "./chunk-N5VEnw-M.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { i as timeLimitOption, n as endingOf } from "./chunk-CmPGomPz.js";
import { t as machineTime } from "./chunk-BK7-czMk.js";
import { t as nextInstant } from "./chunk-CulENXko.js";
import { f as formatInstant } from "./chunk-CPx4st8f.js";
import { i as terminalLine } from "./chunk-Ciuw_oLg.js";
import { n as sweepOnce } from "./chunk-BrVC0Zre.js";
import { t as setWatchdog } from "./chunk-BlCSPPcR.js";
// src/commands/watch.ts
const SOON = 60;
async function watch(shell, options) {
	const { stop, time } = options;
	let before = null;
	while (!stop.aborted) {
		const wakeAt = await sweepAndTell(shell, options, before === null);
		if (stop.aborted) break;
		if (wakeAt !== before) shell.err(`next sweep at ${formatInstant(wakeAt)}\n`);
		before = wakeAt;
		await time.sleepUntil(wakeAt, stop);
	}
	shell.err("stopped; whatever is still owed, the next sweep says\n");
	return 0;
}
async function sweepAndTell(shell, options, first) {
	const { stop, time, maxSleep, timeLimit } = options;
	const now = time.now();
	const deadline = AbortSignal.any([stop, AbortSignal.timeout(timeLimit * 1e3)]);
	const told = [];
	const watchdog = setWatchdog(shell.watchdog, timeLimit);
	const quiet = {
		...shell,
		now,
		out: (text) => void told.push(text)
	};
	try {
		const { entries, outcome } = await sweepOnce(quiet, {
			...options,
			apply: true,
			deadline,
			ending: endingOf(timeLimit)
		}, first);
		const busy = outcome.steps.length > 0 || outcome.failures.length > 0;
		if (busy) for (const text of told) shell.out(text);
		const due = nextInstant(entries, now) ?? Number.POSITIVE_INFINITY;
		return Math.min(due, now + (busy ? Math.min(SOON, maxSleep) : maxSleep));
	} catch (error) {
		if (first || !(error instanceof CommandError)) throw error;
		const { message, remedy } = error;
		shell.err(`incident-ledger: ${terminalLine(message)}\n  ${terminalLine(remedy)}\n`);
		return now + SOON;
	} finally {
		await watchdog.callOff();
	}
}
// src/commands/sweep/watch-until-stopped.ts
async function watchUntilStopped(shell, { timeout, maxSleep, ...options }, now) {
	if (now !== void 0) throw new CommandError("watch goes by the clock of this machine, and --now would stop it.", "Leave --now away; `sweep --now …` tells what would be said at a moment.");
	const stop = new AbortController();
	const end = () => stop.abort();
	process.once("SIGINT", end);
	process.once("SIGTERM", end);
	try {
		return await watch(shell, {
			...options,
			format: "text",
			timeLimit: timeLimitOption(timeout),
			maxSleep: timeLimitOption(maxSleep, "--max-sleep"),
			stop: stop.signal,
			time: machineTime
		});
	} finally {
		process.off("SIGINT", end);
		process.off("SIGTERM", end);
		leaveInTime(stop.signal);
	}
}
export { watchUntilStopped };
