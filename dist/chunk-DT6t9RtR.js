export { t as sweep, n as sweepOnce } from "./chunk-BBr64aWP.js";
