export { t as sweep, n as sweepOnce } from "./chunk-Bja938f4.js";
