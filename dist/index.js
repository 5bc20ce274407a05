import { Hn as policyRules, Mt as computeLedger, Qt as loadZones, Rn as checkPolicy, Un as recordRules, ai as sectionsOf, hn as deriveCourse, kn as parsePolicy, zn as checkRecord } from "./chunk-BKxRURPz.js";
import { Z as nothingFound, z as planSweep } from "./chunk-BBcXzMZ6.js";
import { Lt as formatInstant, Ut as parseInstant, o as parseRecord } from "./chunk-DkKeFvXv.js";
import { t as loadYaml } from "./chunk-CkPDSJtW.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
