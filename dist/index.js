import { t as computeLedger } from "./chunk-DY8f4EHa.js";
import { M as deriveCourse, Q as sectionsOf, i as checkRecord, n as loadZones, o as policyRules, r as checkPolicy, s as recordRules, t as parsePolicy } from "./chunk-DqyefZyE.js";
import { n as planSweep, t as nothingFound } from "./chunk-DtmO3kVA.js";
import { d as formatInstant, h as parseInstant } from "./chunk-W33pUf1-.js";
import { n as parseRecord } from "./chunk-CGswF05Y.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
