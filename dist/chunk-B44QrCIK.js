import { I as codeOf } from "./chunk-CsDEF--I.js";
import { readFileSync } from "node:fs";
// src/disk/is-running.ts
function isRunning(pid, born = null) {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if (codeOf(error) !== "EPERM") return false;
	}
	return born === null || (bornAt(pid) ?? born) === born;
}
function bornAt(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
	} catch {
		return null;
	}
}
export { isRunning as n, bornAt as t };
