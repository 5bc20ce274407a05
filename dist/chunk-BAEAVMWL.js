export { Ni as parseRules } from "./chunk-COJB8fuv.js";
