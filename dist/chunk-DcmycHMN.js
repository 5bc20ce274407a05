export { t as sweep, n as sweepOnce } from "./chunk-Dk5oytLv.js";
