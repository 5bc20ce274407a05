import { t as computeLedger } from "./chunk-bZky-YJk.js";
import { A as deriveCourse, J as sectionsOf, i as checkRecord, n as loadZones, o as policyRules, r as checkPolicy, s as recordRules, t as parsePolicy } from "./chunk-BkX8CfSR.js";
import { n as planSweep, t as nothingFound } from "./chunk-BkcDr0sI.js";
import { d as formatInstant, h as parseInstant } from "./chunk-W33pUf1-.js";
import { n as parseRecord } from "./chunk-DXf685yP.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
