import { t as trimEndOf } from "./chunk-jBuffEFY.js";
import { isAbsolute, posix, relative } from "node:path";
// src/commands/ledger/tidy-path.ts
function tidyPath(root, path) {
	const slashed = posix.normalize(path.replaceAll("\\", "/"));
	const inside = isAbsolute(slashed) ? relative(root, slashed).replaceAll("\\", "/") : slashed;
	const near = inside === ".." || inside.startsWith("../") || isAbsolute(inside) ? slashed : inside;
	return trimEndOf(near, "/", 1) || ".";
}
export { tidyPath as t };
