export { t as sweep, n as sweepOnce } from "./chunk-CtpNI0YW.js";
