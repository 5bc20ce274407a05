import { $t as loadZones, Hn as recordRules, Ln as checkPolicy, On as parsePolicy, Pt as computeLedger, Rn as checkRecord, Vn as policyRules, hn as deriveCourse, ri as sectionsOf } from "./chunk-C-h2KTYi.js";
import { Z as nothingFound, z as planSweep } from "./chunk-BtEIcv1H.js";
import { Nt as formatInstant, Rt as parseInstant, o as parseRecord } from "./chunk-DAlSgzRl.js";
import { t as loadYaml } from "./chunk-CEeY5mQR.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
