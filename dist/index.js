import { Bn as policyRules, Dn as parsePolicy, In as checkPolicy, Ln as checkRecord, Nt as computeLedger, Qt as loadZones, Vn as recordRules, mn as deriveCourse, ri as sectionsOf } from "./chunk-D8kl0jVi.js";
import { Z as nothingFound, z as planSweep } from "./chunk-C-ISITGx.js";
import { Nt as formatInstant, o as parseRecord, zt as parseInstant } from "./chunk-CxrIY4so.js";
import { t as loadYaml } from "./chunk-DR2KuDOu.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
