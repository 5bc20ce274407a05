export { r as report } from "./chunk-B-HtaWnL.js";
