export { t as sweep, n as sweepOnce } from "./chunk-BBcXzMZ6.js";
