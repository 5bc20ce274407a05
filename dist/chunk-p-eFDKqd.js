export { t as sweep, n as sweepOnce } from "./chunk-F2zTsaAY.js";
