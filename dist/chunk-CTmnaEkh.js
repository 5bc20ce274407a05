import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { readFileSync } from "node:fs";
// src/store/load-template.ts
function loadTemplate(templates, name) {
	try {
		return readFileSync(new URL(name, templates), "utf8");
	} catch (error) {
		throw new CommandError(`The template ${name} is missing from ${templates.pathname}.`, "Install the tool again, with its templates folder.", 2, error);
	}
}
export { loadTemplate as t };
