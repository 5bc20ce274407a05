import { t as computeLedger } from "./chunk-CT55rcHf.js";
import { _ as checkRecord, b as recordRules, c as deriveCourse, g as checkPolicy, h as loadZones, m as parsePolicy, y as policyRules, z as sectionsOf } from "./chunk-HKNtGtbC.js";
import { n as planSweep, t as nothingFound } from "./chunk-CuOH3Sz-.js";
import { d as formatInstant, h as parseInstant } from "./chunk-W33pUf1-.js";
import { n as parseRecord } from "./chunk-Bdt405bb.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
