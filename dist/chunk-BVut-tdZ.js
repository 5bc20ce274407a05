export { t as sweep, n as sweepOnce } from "./chunk-C6YhxP-I.js";
