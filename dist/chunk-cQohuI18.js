export { t as sweep, n as sweepOnce } from "./chunk-_QAqvGqi.js";
