export { t as sweep, n as sweepOnce } from "./chunk-D3NcE0ns.js";
