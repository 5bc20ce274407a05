export { t as sweep, n as sweepOnce } from "./chunk-D4Vuk0Hz.js";
