export { t as sweep, n as sweepOnce } from "./chunk-DIgK2nlh.js";
