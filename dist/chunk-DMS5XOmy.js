import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { writeSync } from "node:fs";
// src/disk/could-not-write.ts
const SPACE = "Make room on the disk, or lift the limit on the size of files; then run it again.";
const RIGHTS = "Give yourself the right to write there; then run it again.";
const REASONS = {
	ENOSPC: ["there is no space left on the disk", SPACE],
	EDQUOT: ["your share of the disk is used up", SPACE],
	EFBIG: ["the file would be larger than this system allows", SPACE],
	EACCES: ["the right to write there is missing", RIGHTS],
	EPERM: ["the right to write there is missing", RIGHTS],
	EROFS: ["the disk is read-only", RIGHTS]
};
function couldNotWrite(what, cause) {
	const words = cause instanceof Error ? cause.message : String(cause);
	const [why, remedy] = REASONS[codeOf(cause) ?? ""] ?? [words, "Look at the rights of its folder and the space on the disk."];
	return new CommandError(`${what} could not be written: ${why}.`, remedy, 2, cause);
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : null;
}
// src/disk/write-all.ts
function writeAll(file, bytes, position = null) {
	for (let done = 0; done < bytes.length;) {
		const at = position === null ? null : position + done;
		const taken = writeSync(file, bytes, done, bytes.length - done, at);
		if (taken === 0) throw new Error(`${bytes.length - done} bytes were not taken`);
		done += taken;
	}
}
export { codeOf as n, couldNotWrite as r, writeAll as t };
