export { t as sweep, n as sweepOnce } from "./chunk-CV2hJmUq.js";
