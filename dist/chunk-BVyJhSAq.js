export { t as sweep, n as sweepOnce } from "./chunk-D7_5zrEk.js";
