import { X as deriveCourse, _t as sectionsOf, d as checkRecord, h as recordRules, m as policyRules, o as loadZones, s as parsePolicy, t as computeLedger, u as checkPolicy } from "./chunk-CYSUJvcy.js";
import { n as planSweep, t as nothingFound } from "./chunk-BXB8lxWN.js";
import { _ as parseInstant, f as formatInstant } from "./chunk-CfetnAzQ.js";
import { n as parseRecord } from "./chunk-CcnKkl21.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
