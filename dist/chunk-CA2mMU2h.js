export { t as sweep, n as sweepOnce } from "./chunk-BwU-o_3q.js";
