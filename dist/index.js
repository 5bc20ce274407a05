import { Jn as checkRecord, Ln as parsePolicy, Qn as recordRules, Rt as computeLedger, Zn as policyRules, hi as sectionsOf, in as loadZones, qn as checkPolicy, xn as deriveCourse } from "./chunk-9GZmrsyi.js";
import { $ as nothingFound, V as planSweep } from "./chunk-Dts-Io4f.js";
import { Gt as parseInstant, o as parseRecord, zt as formatInstant } from "./chunk-lMuQWAaq.js";
import { t as loadYaml } from "./chunk-WgFOzk9_.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
