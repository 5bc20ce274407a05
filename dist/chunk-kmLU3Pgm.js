export { r as pageRule } from "./chunk-CLe_CJjo.js";
