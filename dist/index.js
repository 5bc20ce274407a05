import { t as computeLedger } from "./chunk-DYGbi0aa.js";
import { Y as sectionsOf, a as checkRecord, c as recordRules, i as checkPolicy, j as deriveCourse, n as parsePolicy, r as loadZones, s as policyRules } from "./chunk-DoE1sM1F.js";
import { n as planSweep, t as nothingFound } from "./chunk-CF5xPZPa.js";
import { d as formatInstant, h as parseInstant } from "./chunk-DLN36p3t.js";
import { n as parseRecord } from "./chunk-CA7XC0p6.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
