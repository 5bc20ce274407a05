import { Bn as policyRules, Dn as parsePolicy, In as checkPolicy, Ln as checkRecord, Nt as computeLedger, Qt as loadZones, Vn as recordRules, mn as deriveCourse, ri as sectionsOf } from "./chunk-CLe_CJjo.js";
import { Z as nothingFound, z as planSweep } from "./chunk-CEXjp8LA.js";
import { Nt as formatInstant, o as parseRecord, zt as parseInstant } from "./chunk-p2JI89-Z.js";
import { t as loadYaml } from "./chunk-4P0JpUr2.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
