export { t as sweep, n as sweepOnce } from "./chunk-CLKHcD3i.js";
