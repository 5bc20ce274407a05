export { Ni as parseRules } from "./chunk-C-h2KTYi.js";
