import { Jn as checkRecord, Ln as parsePolicy, Qn as recordRules, Rt as computeLedger, Zn as policyRules, hi as sectionsOf, in as loadZones, qn as checkPolicy, xn as deriveCourse } from "./chunk-CS2PJmd-.js";
import { $ as nothingFound, V as planSweep } from "./chunk-B_VS5wZU.js";
import { Gt as parseInstant, o as parseRecord, zt as formatInstant } from "./chunk-BgmciN5W.js";
import { t as loadYaml } from "./chunk-DjS1wTkU.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
