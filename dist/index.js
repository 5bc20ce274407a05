import { t as computeLedger } from "./chunk-CTwOvSNs.js";
import { P as deriveCourse, a as checkRecord, c as recordRules, i as checkPolicy, n as parsePolicy, nt as sectionsOf, r as loadZones, s as policyRules } from "./chunk-C6m2P26k.js";
import { n as planSweep, t as nothingFound } from "./chunk-DJn_Mnxf.js";
import { d as formatInstant, h as parseInstant } from "./chunk-DLN36p3t.js";
import { n as parseRecord } from "./chunk-BC9TOAFq.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
