export { t as check } from "./chunk-B_f7pfPt.js";
