import { Hn as policyRules, Mt as computeLedger, Qt as loadZones, Rn as checkPolicy, Un as recordRules, ai as sectionsOf, hn as deriveCourse, kn as parsePolicy, zn as checkRecord } from "./chunk-DtJtOfmA.js";
import { Z as nothingFound, z as planSweep } from "./chunk-LQqEm7jz.js";
import { Lt as formatInstant, Ut as parseInstant, o as parseRecord } from "./chunk-Dke9P6BZ.js";
import { t as loadYaml } from "./chunk-LLAMKlc9.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
