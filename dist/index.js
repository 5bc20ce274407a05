import { t as computeLedger } from "./chunk-BYMYLTkS.js";
import { a as checkPolicy, l as policyRules, n as parsePolicy, o as checkRecord, st as sectionsOf, t as loadZones, u as recordRules, z as deriveCourse } from "./chunk-CsPbLBy9.js";
import { n as planSweep, t as nothingFound } from "./chunk-BcghsxEr.js";
import { _ as parseInstant, f as formatInstant } from "./chunk-CPx4st8f.js";
import { n as parseRecord } from "./chunk-Bktt-T7P.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
