export { t as sweep, n as sweepOnce } from "./chunk-BvgR8MRC.js";
