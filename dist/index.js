import { $ as deriveCourse, N as computeLedger, a as checkPolicy, bt as sectionsOf, l as policyRules, n as parsePolicy, o as checkRecord, t as loadZones, u as recordRules } from "./chunk-C-0xydx2.js";
import { n as planSweep, t as nothingFound } from "./chunk-BgFg36mv.js";
import { c as formatInstant, p as parseInstant } from "./chunk-D4aqUS7_.js";
import { n as parseRecord } from "./chunk-VprT16iE.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
