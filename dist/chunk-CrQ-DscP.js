export { Ni as parseRules } from "./chunk-CLe_CJjo.js";
