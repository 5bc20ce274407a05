export { t as sweep, n as sweepOnce } from "./chunk-Cnzu2-EF.js";
