import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { t as trimEndOf } from "./chunk-jBuffEFY.js";
import { posix } from "node:path";
// src/commands/ledger/out-folder.ts
function outFolder(out) {
	const folder = trimEndOf(posix.normalize(out.replaceAll("\\", "/")), "/", 1);
	if (posix.isAbsolute(folder) || /^[A-Za-z]:/.test(folder) || folder.split("/")[0] === "..") throw new CommandError(`--out ${JSON.stringify(out)} is not below the folder that this runs in.`, "Name a folder of the repository, as in --out docs/reports/2026-q2.");
	return folder;
}
function pathFrom(folder, path) {
	return path.startsWith("../") ? null : posix.relative(folder, path);
}
export { pathFrom as n, outFolder as t };
