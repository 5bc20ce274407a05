export { f as instantOf } from "./chunk-uF_F14uF.js";
