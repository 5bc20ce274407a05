export { r as report } from "./chunk-DSTJ3qMg.js";
