export { t as sweep, n as sweepOnce } from "./chunk-nf3uj_LU.js";
