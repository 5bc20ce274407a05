export { t as sweep, n as sweepOnce } from "./chunk-Bxz5VWPl.js";
