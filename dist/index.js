import { Bn as policyRules, Dn as parsePolicy, In as checkPolicy, Ln as checkRecord, Nt as computeLedger, Qt as loadZones, Vn as recordRules, mn as deriveCourse, ni as sectionsOf } from "./chunk-B8IF3oMf.js";
import { Z as nothingFound, z as planSweep } from "./chunk-BrZQXU4I.js";
import { Nt as formatInstant, Rt as parseInstant, o as parseRecord } from "./chunk-D8ldGsMN.js";
import { t as loadYaml } from "./chunk-CLEoOH_u.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
