import { t as computeLedger } from "./chunk-MJ6QNz7M.js";
import { K as sectionsOf, i as checkRecord, k as deriveCourse, n as loadZones, o as policyRules, r as checkPolicy, s as recordRules, t as parsePolicy } from "./chunk-B9OR1W0B.js";
import { n as planSweep, t as nothingFound } from "./chunk-CVW98Ful.js";
import { d as formatInstant, h as parseInstant } from "./chunk-W33pUf1-.js";
import { n as parseRecord } from "./chunk-DXf685yP.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
