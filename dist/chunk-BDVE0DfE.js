export { t as sweep, n as sweepOnce } from "./chunk-BenfuZ1n.js";
