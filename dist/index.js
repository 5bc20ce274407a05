import { N as computeLedger, a as checkPolicy, et as deriveCourse, l as policyRules, n as parsePolicy, o as checkRecord, t as loadZones, u as recordRules, xt as sectionsOf } from "./chunk-Bzxqf93X.js";
import { d as nothingFound } from "./chunk-BUDGL0pL.js";
import { t as planSweep } from "./chunk-nirqc05Y.js";
import { c as formatInstant, p as parseInstant } from "./chunk-D4aqUS7_.js";
import { n as parseRecord } from "./chunk-BUDwEPC0.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
