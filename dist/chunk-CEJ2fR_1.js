export { r as report } from "./chunk-d2Md0M_F.js";
