export { t as sweep, n as sweepOnce } from "./chunk-CEXjp8LA.js";
