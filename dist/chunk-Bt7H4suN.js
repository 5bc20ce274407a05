import { W as tidyPath, Y as CommandError, b as readText, f as foldersIn, h as kindAt, m as isThere } from "./chunk-CsDEF--I.js";
import { t as loadYaml } from "./chunk-BHkrQHME.js";
import { t as readWorkflows } from "./chunk-D6Zr5HlE.js";
import { join, posix } from "node:path";
// src/commands/ledger/find-ledger.ts
async function findLedger(root) {
	const named = await ledgerOfWorkflows(root);
	const dir = named === null ? policyFolder(root) : null;
	return dir === null ? named : {
		dir,
		policy: posix.join(dir, "policy.yml")
	};
}
async function ledgerOfWorkflows(root) {
	const [first, ...more] = readWorkflows(root, await loadYaml()).flatMap(({ steps }) => steps.map((step) => placesOf(root, step)));
	if (first === void 0) return null;
	const other = more.find(({ dir, policy }) => dir !== first.dir || policy !== first.policy);
	if (other !== void 0) throw new CommandError(`The workflows name several ledgers: ${first.policy} in ${first.dir}, ${other.policy} in ${other.dir}.`, "Name the one that you mean with --dir and --policy.");
	return isThere(join(root, first.policy)) ? first : null;
}
function placesOf(root, { dir, policy }) {
	const folder = tidyPath(root, dir ?? "incidents");
	return {
		dir: folder,
		policy: tidyPath(root, policy ?? posix.join(folder, "policy.yml"))
	};
}
function readable(read, otherwise) {
	try {
		return read();
	} catch {
		return otherwise;
	}
}
function policyFolder(root) {
	const below = (folder) => readable(() => foldersIn(join(root, folder)), []).filter((name) => !/^\.|^node_modules$/.test(name)).map((name) => join(folder, name)).filter((name) => !isThere(join(root, name, ".git")));
	return below("").flatMap((folder) => [folder, ...below(folder)]).find((folder) => isOurs(join(root, folder, "policy.yml"))) ?? null;
}
function isOurs(file) {
	if (readable(() => kindAt(file), null) !== "file") return false;
	const lines = readable(() => readText(file), "").split("\n");
	return [
		"version:",
		"organization:",
		"contacts:",
		"kinds:"
	].every((key) => lines.some((line) => line.startsWith(key)));
}
export { ledgerOfWorkflows as n, findLedger as t };
