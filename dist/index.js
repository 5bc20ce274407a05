import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { t as computeLedger } from "./chunk-Dx-nRlDh.js";
import { R as sectionsOf, _ as checkRecord, b as recordRules, c as deriveCourse, g as checkPolicy, h as parsePolicy, m as loadZones, y as policyRules } from "./chunk-CgqcSoA5.js";
import { n as planSweep, t as nothingFound } from "./chunk-CT42EtGu.js";
import { m as parseInstant, u as formatInstant } from "./chunk-CUkqYRpu.js";
import { n as parseRecord } from "./chunk-DQLUMgJw.js";
// src/store/load-yaml.ts
function loadYaml() {
	return import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
}
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
