import { i as __toESM } from "./chunk-FfL9_PWD.js";
// src/store/load-yaml.ts
function loadYaml() {
	return import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
}
export { loadYaml as t };
