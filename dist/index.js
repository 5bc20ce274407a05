import { Bn as policyRules, Dn as parsePolicy, In as checkPolicy, Ln as checkRecord, Nt as computeLedger, Qt as loadZones, Vn as recordRules, mn as deriveCourse, ri as sectionsOf } from "./chunk-B5uU-fbZ.js";
import { Z as nothingFound, z as planSweep } from "./chunk-XjVk3ep_.js";
import { Nt as formatInstant, Rt as parseInstant, o as parseRecord } from "./chunk-IvhfuFpn.js";
import { t as loadYaml } from "./chunk-KkdMLLaz.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
