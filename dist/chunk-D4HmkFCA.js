export { t as sweep, n as sweepOnce } from "./chunk-CT894Scv.js";
