import { W as deriveCourse, d as checkRecord, dt as sectionsOf, h as recordRules, m as policyRules, o as loadZones, s as parsePolicy, t as computeLedger, u as checkPolicy } from "./chunk-BqKgi8uJ.js";
import { n as planSweep, t as nothingFound } from "./chunk-DDznwbf4.js";
import { _ as parseInstant, f as formatInstant } from "./chunk-DMUA3WGF.js";
import { n as parseRecord } from "./chunk-11sMb6q7.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
