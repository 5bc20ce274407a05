export { t as sweep, n as sweepOnce } from "./chunk-BwHoapxo.js";
