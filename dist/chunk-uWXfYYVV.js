export { t as sweep, n as sweepOnce } from "./chunk-y54ZDRJb.js";
