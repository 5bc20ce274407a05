import { t as computeLedger } from "./chunk-D_Wo5YtB.js";
import { P as sectionsOf, _ as checkRecord, b as recordRules, c as deriveCourse, g as checkPolicy, h as parsePolicy, m as loadZones, y as policyRules } from "./chunk-PTb4J7j0.js";
import { n as planSweep, t as nothingFound } from "./chunk-2oy9tv4z.js";
import { m as parseInstant, u as formatInstant } from "./chunk-CUkqYRpu.js";
import { n as parseRecord } from "./chunk-DQLUMgJw.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
