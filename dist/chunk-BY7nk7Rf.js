export { t as sweep, n as sweepOnce } from "./chunk-Bl_mfzcx.js";
