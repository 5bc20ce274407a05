export { r as report } from "./chunk-MACniGE2.js";
