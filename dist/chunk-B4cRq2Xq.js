import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { f as roleWords } from "./chunk-h4JEKb76.js";
import { posix } from "node:path";
// src/report/sla-words.ts
function durationWords(duration, calendar = "always") {
	const isAlways = calendar === "always";
	const parts = [
		counted(duration.weeks, "week"),
		counted(duration.days, isAlways ? "day" : "working day"),
		counted(duration.hours, isAlways ? "hour" : "working hour"),
		counted(duration.minutes, isAlways ? "minute" : "working minute")
	].filter((part) => part !== "");
	return parts.length === 0 ? "no time" : parts.join(" ");
}
function everyWords(duration, calendar = "always") {
	return durationWords(duration, calendar).replace(/^1 (?=\S+$|working \S+$)/, "");
}
function limitWords(target) {
	if (target.do === "update") return `every ${everyWords(target.every, target.calendar)}`;
	const limit = target.within === "immediately" ? "immediately" : `within ${durationWords(target.within, target.calendar)}`;
	return target.from === "reported" ? limit : `${limit} of ${ANCHORS[target.from] ?? target.from}`;
}
const ANCHORS = {
	closed: "the closure",
	detected: "its detection",
	assessed: "the assessment",
	contained: "the containment",
	resolved: "the resolution",
	reopened: "the reopening"
};
const REACHED = {
	reviewed: "The post-incident review is held",
	validated: "The measures are validated",
	investigating: "The investigation begins"
};
function targetSentence(target) {
	const limit = limitWords(target);
	const unless = target.unless === void 0 ? "" : `, unless it is ${target.unless} by then`;
	switch (target.do) {
		case "notify": return `The ${roleWords(target.role)} will be notified ${limit}${unless}.`;
		case "engage": {
			const call = target.call === void 0 ? "" : `, called after ${durationWords(target.call, target.calendar)}`;
			return `The ${roleWords(target.owner)} will engage the ${roleWords(target.role)} ${limit}${call}${unless}.`;
		}
		case "update": return `The ${roleWords(target.role)} will be updated ${limit} until it is ${target.until}${unless}.`;
		case "reach": return `${REACHED[target.status] ?? `It is ${target.status}`} ${limit}${unless}.`;
	}
}
function listWords(words, last = "and") {
	if (words.length < 2) return words[0] ?? "";
	return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
function counted(count, unit) {
	if (count === 0) return "";
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
// src/commands/ledger/out-folder.ts
function outFolder(out) {
	const folder = posix.normalize(out.replaceAll("\\", "/")).replace(/(?<=.)\/+$/, "");
	if (posix.isAbsolute(folder) || /^[A-Za-z]:/.test(folder) || folder.split("/")[0] === "..") throw new CommandError(`--out ${JSON.stringify(out)} is not below the folder that this runs in.`, "Name a folder of the repository, as in --out docs/reports/2026-q2.");
	return folder;
}
function pathFrom(folder, path) {
	return path.startsWith("../") ? null : posix.relative(folder, path);
}
export { limitWords as a, everyWords as i, pathFrom as n, listWords as o, durationWords as r, targetSentence as s, outFolder as t };
