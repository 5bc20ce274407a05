export { t as sweep, n as sweepOnce } from "./chunk-B_VS5wZU.js";
