export { t as sweep, n as sweepOnce } from "./chunk-BOeZ8UvI.js";
