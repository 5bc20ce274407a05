import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { t as computeLedger } from "./chunk-C_MSqWGx.js";
import { L as sectionsOf, c as deriveCourse, g as checkRecord, h as checkPolicy, m as parsePolicy, p as loadZones, v as policyRules, y as recordRules } from "./chunk-BJ4K0epo.js";
import { n as planSweep, t as nothingFound } from "./chunk-CtRemv2V.js";
import { m as parseInstant, u as formatInstant } from "./chunk-CUkqYRpu.js";
import { n as parseRecord } from "./chunk-jRNXSQa6.js";
// src/store/load-yaml.ts
function loadYaml() {
	return import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
}
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
