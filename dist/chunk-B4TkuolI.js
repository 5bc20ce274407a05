export { r as report } from "./chunk-Bm_tQtmC.js";
