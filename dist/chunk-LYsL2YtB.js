import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { s as decode } from "./chunk-BEsqQkqo.js";
import { t as parsePolicy } from "./chunk-CU75K-L4.js";
import { resolve } from "node:path";
import { lstatSync, readFileSync } from "node:fs";
// src/store/read-policy.ts
async function readPolicy(root, path) {
	return parsePolicyBytes(path, readBytes(root, path));
}
async function parsePolicyBytes(path, bytes) {
	const { text, findings } = decode(path, bytes);
	if (text === null) return {
		policy: null,
		findings,
		needsExact: false,
		text
	};
	const parsed = parsePolicy(path, text);
	return {
		...parsed.needsExact ? parsePolicy(path, text, await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1))) : parsed,
		text
	};
}
function readBytes(root, path) {
	const remedy = "Run `incident-ledger init` to make one, or name another with --policy.";
	try {
		const stats = lstatSync(resolve(root, path));
		if (stats.isSymbolicLink()) throw new CommandError(`The policy ${path} is a symbolic link, which is never followed.`, "Put the file itself there, or name it with --policy.");
		if (!stats.isFile()) throw new CommandError(`The policy ${path} is no file.`, remedy);
		return readFileSync(resolve(root, path));
	} catch (error) {
		if (error instanceof CommandError) throw error;
		const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
		throw new CommandError(missing ? `There is no policy at ${path}.` : `The policy ${path} cannot be read.`, missing ? remedy : "Give yourself the right to read it.", 2, error);
	}
}
export { readPolicy as n, parsePolicyBytes as t };
