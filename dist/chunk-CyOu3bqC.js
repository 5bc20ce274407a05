export { t as sweep, n as sweepOnce } from "./chunk-Bdn-TX_4.js";
