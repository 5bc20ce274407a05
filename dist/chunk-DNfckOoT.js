import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { t as tidyPath } from "./chunk-BvD8A8ox.js";
// src/commands/ledger/choose-records.ts
function chooseRecords(root, records, paths) {
	if (paths.length === 0) return records;
	const wanted = new Set(paths.map((path) => tidyPath(root, path)));
	const known = new Set(records.map(({ path }) => path));
	for (const path of wanted) {
		if (known.has(path)) continue;
		throw new CommandError(`${path} is no record of this folder.`, "Name records by their path from here, and their folder with --dir.");
	}
	return records.filter(({ path }) => wanted.has(path));
}
export { chooseRecords as t };
