import { Bt as instantOf } from "./chunk-DooBvNNt.js";
import { setTimeout } from "node:timers/promises";
// src/commands/sweep/timekeeper.ts
const GLANCE_MILLISECONDS = 3e4;
const machineTime = {
	now: () => instantOf(Date.now()),
	sleepUntil: async (instant, stop) => {
		for (;;) {
			const left = instant * 1e3 - Date.now();
			if (left <= 0 || stop.aborted) return;
			await setTimeout(Math.min(left, GLANCE_MILLISECONDS), void 0, { signal: stop }).catch((error) => {
				if (!stop.aborted) throw error;
			});
		}
	}
};
export { machineTime as t };
