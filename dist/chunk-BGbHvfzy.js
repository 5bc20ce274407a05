import { n as dated } from "./chunk-DDLMcWUR.js";
import { basename, dirname, join } from "node:path";
import { existsSync, readFileSync, readdirSync } from "node:fs";
// src/store/installed.ts
const NAME = "incident-ledger";
const CALL = "_npx";
function findInstalled(folder) {
	const modules = dirname(folder);
	if (basename(modules) !== "node_modules") return { how: "clone" };
	const project = dirname(modules);
	const manifest = jsonAt(join(project, "package.json"));
	if (typeof manifest !== "object" || manifest === null) return { how: "machine" };
	const resolved = within(jsonAt(join(modules, ".package-lock.json")), "packages", `node_modules/${NAME}`, "resolved");
	const from = typeof resolved === "string" ? resolved : null;
	const asked = within(manifest, CALL, "packages");
	const [spec, ...others] = Array.isArray(asked) ? asked : [];
	return typeof spec === "string" && others.length === 0 ? {
		how: "npx",
		spec,
		from
	} : {
		how: "dependency",
		project,
		from
	};
}
function within(value, ...keys) {
	return keys.reduce((found, key) => typeof found === "object" && found !== null ? Reflect.get(found, key) : void 0, value);
}
function jsonAt(path) {
	if (!existsSync(path)) return null;
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return null;
	}
}
function filesOfTool(folder) {
	return readdirSync(folder).toSorted().map((name) => name.startsWith("chunk-") ? name : `${name} ${dated(new URL(encodeURIComponent(name), folder))}`);
}
export { findInstalled as n, filesOfTool as t };
