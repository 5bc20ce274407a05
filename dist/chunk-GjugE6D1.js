export { t as sweep, n as sweepOnce } from "./chunk-CWkBPJ7a.js";
