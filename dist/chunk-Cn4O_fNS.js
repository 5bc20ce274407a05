export { t as sweep, n as sweepOnce } from "./chunk-CCoBzn9U.js";
