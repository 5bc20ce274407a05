export { t as parseRules } from "./chunk-T_QDBlJu.js";
