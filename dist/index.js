import { t as computeLedger } from "./chunk-DpIOmZPz.js";
import { H as deriveCourse, a as checkPolicy, l as policyRules, n as parsePolicy, o as checkRecord, t as loadZones, u as recordRules, ut as sectionsOf } from "./chunk-DofBYqNt.js";
import { n as planSweep, t as nothingFound } from "./chunk-COYvzoA7.js";
import { _ as parseInstant, f as formatInstant } from "./chunk-CPx4st8f.js";
import { n as parseRecord } from "./chunk-DlvuIuXB.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
