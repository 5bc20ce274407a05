export { t as sweep, n as sweepOnce } from "./chunk-DvjtO5V_.js";
