export { t as sweep, n as sweepOnce } from "./chunk-DApP5v5d.js";
