export { t as sweep, n as sweepOnce } from "./chunk-DNmtN54P.js";
