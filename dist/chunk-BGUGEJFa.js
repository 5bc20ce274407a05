import { isAbsolute, posix, relative } from "node:path";
// src/commands/ledger/tidy-path.ts
function tidyPath(root, path) {
	const slashed = posix.normalize(path.replaceAll("\\", "/"));
	const inside = isAbsolute(slashed) ? relative(root, slashed).replaceAll("\\", "/") : slashed;
	return (inside === ".." || inside.startsWith("../") || isAbsolute(inside) ? slashed : inside).replace(/(?<=.)\/+$/, "") || ".";
}
export { tidyPath as t };
