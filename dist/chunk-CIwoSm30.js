export { t as judge } from "./chunk-CLe_CJjo.js";
