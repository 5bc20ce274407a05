export { t as sweep, n as sweepOnce } from "./chunk-aUga5Nbx.js";
