export { Fi as parseRules } from "./chunk-DtJtOfmA.js";
