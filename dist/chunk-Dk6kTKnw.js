import { F as writeAll, I as codeOf, J as setWatchdog, L as couldNotWrite, T as terminalLine, Y as CommandError, b as readText, q as leaveInTime } from "./chunk-CsDEF--I.js";
import { Ft as StoredDelivery, Ht as rankOfStep, zt as storedDelivery } from "./chunk-D1Yki4Xb.js";
import { K as sentIn, n as sweepOnce, y as nextInstant } from "./chunk-CUkcnYDa.js";
import { m as putFile } from "./chunk-DM8t71Lm.js";
import { i as timeLimitOption, n as limitsOf } from "./chunk-DRgzammR.js";
import { t as machineTime } from "./chunk-Cub3RlXP.js";
import { Qt as array, fn as string, ln as record, rn as literal, sn as object, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { resolve } from "node:path";
// src/commands/sweep/memory.ts
const Rows = record(string(), array(StoredDelivery));
const Kept = object({
	version: literal(1),
	told: Rows,
	sent: Rows
});
function memoryOf(path, say) {
	const kept = path === null ? null : readKept(path, say);
	let told = new Map(Object.entries(kept?.told ?? {}));
	let sent = new Map(Object.entries(kept?.sent ?? {}));
	let written = "";
	const keep = () => {
		if (path === null) return;
		const text = `${JSON.stringify({
			version: 1,
			told: stored(told),
			sent: stored(sent)
		})}\n`;
		if (text === written) return;
		written = text;
		try {
			const fill = (file) => writeAll(file, Buffer.from(text));
			putFile(path, {
				fill,
				replaces: true
			});
		} catch (error) {
			say(`${couldNotWrite("The state file", error).message} What went out may go out again.`);
		}
	};
	return {
		told: () => told,
		sent: () => sent,
		noteSent: (rows) => {
			sent = rows;
			keep();
		},
		noteTold: (now, untold) => {
			told = new Map([...now, ...[...told].filter(([id]) => untold.has(id) && !now.has(id))]);
			sent = new Map([...sent].flatMap(([id, rows]) => {
				const left = rows.filter((row) => !isHeld(row, now.get(id) ?? []));
				return left.length === 0 ? [] : [[id, left]];
			}));
			keep();
		}
	};
}
function isHeld({ keys, sent = [] }, held) {
	const noted = sentIn(held, keys.at(-1) ?? "");
	return sent.filter(({ at }) => at !== null).every(({ receiver, to, step }) => noted.some((one) => one.receiver === receiver && one.to === to && (one.step === step || rankOfStep(one.step) > rankOfStep(step))));
}
function stored(rows) {
	return Object.fromEntries([...rows].map(([id, all]) => [id, all.map(storedDelivery)]));
}
function readKept(path, say) {
	let text;
	try {
		text = readText(path);
	} catch (error) {
		if (codeOf(error) !== "ENOENT") say(`The state file cannot be read (${codeOf(error) ?? "unknown"}).`);
		return null;
	}
	try {
		return Kept.parse(JSON.parse(text));
	} catch {
		say("The state file is damaged, and is begun anew: what went out may go out again.");
		return null;
	}
}
// src/commands/watch.ts
const SOON = 60;
async function watch(shell, options) {
	const { stop, time, once } = options;
	let before = null;
	if (once) {
		const { exitCode } = await sweepAndTell(shell, options, true);
		return exitCode;
	}
	while (!stop.aborted) {
		const { wakeAt } = await sweepAndTell(shell, options, before === null);
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
	const limits = limitsOf(timeLimit, stop);
	const told = [];
	const watchdog = setWatchdog(shell.watchdog, timeLimit);
	const quiet = {
		...shell,
		now,
		out: (text) => void told.push(text)
	};
	try {
		const { entries, outcome, isFaulty } = await sweepOnce(quiet, {
			...options,
			...limits,
			apply: true,
			clock: time.now
		}, first);
		const { steps, failures, sent = [] } = outcome;
		const busy = steps.length + failures.length + sent.length > 0;
		if (busy) for (const text of told) shell.out(text);
		const due = nextInstant(entries, now) ?? Number.POSITIVE_INFINITY;
		const exitCode = failures.length > 0 ? 3 : isFaulty ? 2 : 0;
		return {
			wakeAt: Math.min(due, now + (busy ? Math.min(SOON, maxSleep) : maxSleep)),
			exitCode
		};
	} catch (error) {
		if (first || !(error instanceof CommandError)) throw error;
		const { message, remedy } = error;
		shell.err(`incident-ledger: ${terminalLine(message)}\n  ${terminalLine(remedy)}\n`);
		return {
			wakeAt: now + SOON,
			exitCode: error.exitCode
		};
	} finally {
		await watchdog.callOff();
	}
}
// src/commands/sweep/watch-until-stopped.ts
async function watchUntilStopped(shell, { timeout, maxSleep, state, ...options }, now) {
	if (now !== void 0) throw new CommandError("watch goes by the clock of this machine, and --now would stop it.", "Leave --now away; `sweep --now …` tells what would be said at a moment.");
	const say = (sentence) => shell.err(`warning: ${terminalLine(sentence)}\n`);
	const memory = memoryOf(state === null ? null : resolve(shell.root, state), say);
	const stop = new AbortController();
	const end = () => stop.abort();
	process.once("SIGINT", end);
	process.once("SIGTERM", end);
	try {
		return await watch(shell, {
			...options,
			format: "text",
			memory,
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
