export { t as sweep, n as sweepOnce } from "./chunk-C-ISITGx.js";
