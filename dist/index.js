import { Jn as checkRecord, Ln as parsePolicy, Qn as recordRules, Rt as computeLedger, Zn as policyRules, _i as sectionsOf, in as loadZones, qn as checkPolicy, xn as deriveCourse } from "./chunk-BU5pFG3X.js";
import { $ as nothingFound, V as planSweep } from "./chunk-CUkcnYDa.js";
import { Gt as parseInstant, o as parseRecord, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { t as loadYaml } from "./chunk-BHkrQHME.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
