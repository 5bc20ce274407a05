export { t as sweep, n as sweepOnce } from "./chunk-4_ZtI69l.js";
