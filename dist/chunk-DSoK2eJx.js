export { t as sweep, n as sweepOnce } from "./chunk-C2VDSf2N.js";
