import { t as RotaFileSchema } from "./chunk-BgPe4gyd.js";
import { r as parseWhole } from "./chunk-CU75K-L4.js";
// src/parse/parse-rota.ts
const FORM = {
	schema: RotaFileSchema,
	file: "the rota"
};
function parseRota(path, text, exact) {
	return parseWhole(FORM, path, text, exact);
}
export { parseRota as t };
