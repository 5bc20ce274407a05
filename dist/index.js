import { t as computeLedger } from "./chunk-BzR2X7nS.js";
import { i as checkRecord, k as deriveCourse, n as loadZones, o as policyRules, q as sectionsOf, r as checkPolicy, s as recordRules, t as parsePolicy } from "./chunk-CpuZ89Nb.js";
import { n as planSweep, t as nothingFound } from "./chunk-CCv0Z5pG.js";
import { d as formatInstant, h as parseInstant } from "./chunk-W33pUf1-.js";
import { n as parseRecord } from "./chunk-DXf685yP.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
