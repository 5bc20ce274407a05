import { N as computeLedger, a as checkPolicy, et as deriveCourse, l as policyRules, n as parsePolicy, o as checkRecord, t as loadZones, u as recordRules, xt as sectionsOf } from "./chunk-LfaWhKdO.js";
import { d as nothingFound } from "./chunk-BUDGL0pL.js";
import { t as planSweep } from "./chunk-Dl7gQ5cU.js";
import { c as formatInstant, p as parseInstant } from "./chunk-D4aqUS7_.js";
import { n as parseRecord } from "./chunk-DDx8hWmG.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
