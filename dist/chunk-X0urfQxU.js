export { t as sweep, n as sweepOnce } from "./chunk-BoE6p7Nr.js";
