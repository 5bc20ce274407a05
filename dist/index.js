import { Hn as policyRules, Mt as computeLedger, Qt as loadZones, Rn as checkPolicy, Un as recordRules, ai as sectionsOf, hn as deriveCourse, kn as parsePolicy, zn as checkRecord } from "./chunk-D4gnYV15.js";
import { Z as nothingFound, z as planSweep } from "./chunk-D3NcE0ns.js";
import { Lt as formatInstant, Ut as parseInstant, o as parseRecord } from "./chunk-BsDPZJUM.js";
import { t as loadYaml } from "./chunk-URPEmoLO.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
