import { t as computeLedger } from "./chunk-CyTiVVWH.js";
import { B as deriveCourse, a as checkPolicy, ct as sectionsOf, l as policyRules, n as parsePolicy, o as checkRecord, t as loadZones, u as recordRules } from "./chunk-a3D-eZTd.js";
import { n as planSweep, t as nothingFound } from "./chunk-1XLJIIJ_.js";
import { _ as parseInstant, f as formatInstant } from "./chunk-CPx4st8f.js";
import { n as parseRecord } from "./chunk-Bktt-T7P.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
