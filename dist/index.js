import { t as computeLedger } from "./chunk-BOxZaiud.js";
import { a as checkPolicy, at as sectionsOf, l as policyRules, n as parsePolicy, o as checkRecord, t as loadZones, u as recordRules, z as deriveCourse } from "./chunk-Bb4Y3mgP.js";
import { n as planSweep, t as nothingFound } from "./chunk-B0b6zl8-.js";
import { _ as parseInstant, f as formatInstant } from "./chunk-CPx4st8f.js";
import { n as parseRecord } from "./chunk-h2SFAxg-.js";
import { t as loadYaml } from "./chunk-CoReAVwf.js";
export { checkPolicy, checkRecord, computeLedger, deriveCourse, formatInstant, loadYaml, loadZones, nothingFound, parseInstant, parsePolicy, parseRecord, planSweep, policyRules, recordRules, sectionsOf };
