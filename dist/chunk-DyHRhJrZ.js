export { t as sweep, n as sweepOnce } from "./chunk-Dts-Io4f.js";
