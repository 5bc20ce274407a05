export { t as sweep, n as sweepOnce } from "./chunk-B86Sbb9h.js";
