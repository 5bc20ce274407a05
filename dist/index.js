import { t as computeLedger } from "./chunk-DZpPfLUN.js";
import { P as deriveCourse, a as checkRecord, c as recordRules, i as checkPolicy, n as parsePolicy, r as loadZones, s as policyRules, tt as sectionsOf } from "./chunk-BK6h1zNq.js";
import { n as planSweep, t as nothingFound } from "./chunk-D5RU6kbV.js";
import { d as formatInstant, h as parseInstant } from "./chunk-DLN36p3t.js";
import { n as parseRecord } from "./chunk-BC9TOAFq.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
