import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { t as computeLedger } from "./chunk-BqbFmTyG.js";
import { i as deriveCourse } from "./chunk-BDmUJkXN.js";
import { n as planSweep, t as nothingFound } from "./chunk-BeUXNTBw.js";
import { m as parseInstant, u as formatInstant } from "./chunk-CUkqYRpu.js";
import { a as parsePolicy, i as loadZones, l as policyRules, o as checkPolicy, s as checkRecord, u as recordRules } from "./chunk-B4jGEwb-.js";
import { n as parseRecord } from "./chunk-D7F02yo1.js";
// src/store/load-yaml.ts
function loadYaml() {
	return import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
}
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules };
