export { t as sweep, n as sweepOnce } from "./chunk-B1UgV27Y.js";
