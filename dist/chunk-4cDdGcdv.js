export { t as sweep, n as sweepOnce } from "./chunk-CUkcnYDa.js";
