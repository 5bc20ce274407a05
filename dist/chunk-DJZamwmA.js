export { t as sweep, n as sweepOnce } from "./chunk-C98sA1_p.js";
