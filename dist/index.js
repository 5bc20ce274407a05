import { t as computeLedger } from "./chunk-DrwjdKBh.js";
import { P as deriveCourse, a as checkRecord, c as recordRules, i as checkPolicy, n as parsePolicy, nt as sectionsOf, r as loadZones, s as policyRules } from "./chunk-DNvDmpml.js";
import { n as planSweep, t as nothingFound } from "./chunk-B2r_Hd25.js";
import { d as formatInstant, g as parseInstant } from "./chunk-uF_F14uF.js";
import { n as parseRecord } from "./chunk-B1u7Lz9D.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
