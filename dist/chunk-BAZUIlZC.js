import { h as record, i as array, p as object, v as string } from "./chunk-cglNqjvS.js";
import { basename, dirname, join } from "node:path";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
// src/store/installed.ts
const NAME = "incident-ledger";
const CALL = "_npx";
const ManifestSchema = object({ [CALL]: object({ packages: array(string()) }).optional() });
const LockSchema = object({ packages: record(string(), object({ resolved: string().optional() })) });
function findInstalled(folder) {
	const modules = dirname(folder);
	if (basename(modules) !== "node_modules") return { how: "clone" };
	const project = dirname(modules);
	const manifest = ManifestSchema.safeParse(jsonAt(join(project, "package.json")));
	if (!manifest.success) return { how: "machine" };
	const lock = LockSchema.safeParse(jsonAt(join(modules, ".package-lock.json")));
	const from = lock.success && lock.data.packages[`node_modules/${NAME}`]?.resolved || null;
	const [spec, ...others] = manifest.data[CALL]?.packages ?? [];
	return spec !== void 0 && others.length === 0 ? {
		how: "npx",
		spec,
		from
	} : {
		how: "dependency",
		project,
		from
	};
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
	return readdirSync(folder).toSorted().map((name) => {
		if (name.startsWith("chunk-")) return name;
		const { size, mtimeMs } = statSync(new URL(encodeURIComponent(name), folder));
		return `${name} ${size} ${mtimeMs}`;
	});
}
export { findInstalled as n, filesOfTool as t };
