import { Bn as policyRules, Dn as parsePolicy, In as checkPolicy, Ln as checkRecord, Nt as computeLedger, Qt as loadZones, Vn as recordRules, mn as deriveCourse, ri as sectionsOf } from "./chunk-COJB8fuv.js";
import { Z as nothingFound, z as planSweep } from "./chunk-Dk5oytLv.js";
import { Nt as formatInstant, o as parseRecord, zt as parseInstant } from "./chunk-Oq3APr6x.js";
import { t as loadYaml } from "./chunk-BrHyboT5.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
