import { t as computeLedger } from "./chunk-D7oVNCcA.js";
import { A as deriveCourse, X as sectionsOf, i as checkRecord, n as loadZones, o as policyRules, r as checkPolicy, s as recordRules, t as parsePolicy } from "./chunk-qy9qjklF.js";
import { n as planSweep, t as nothingFound } from "./chunk-CWcjI-XA.js";
import { d as formatInstant, h as parseInstant } from "./chunk-W33pUf1-.js";
import { n as parseRecord } from "./chunk-CGswF05Y.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
