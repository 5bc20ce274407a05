import { t as computeLedger } from "./chunk-z4EebfCb.js";
import { a as checkPolicy, l as policyRules, n as parsePolicy, o as checkRecord, st as sectionsOf, t as loadZones, u as recordRules, z as deriveCourse } from "./chunk-HJEk2y8d.js";
import { n as planSweep, t as nothingFound } from "./chunk-lseCdaCA.js";
import { _ as parseInstant, f as formatInstant } from "./chunk-BhGpPsyX.js";
import { n as parseRecord } from "./chunk-D-UMql_9.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
