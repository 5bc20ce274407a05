export { t as sweep, n as sweepOnce } from "./chunk-D2HPKE0L.js";
