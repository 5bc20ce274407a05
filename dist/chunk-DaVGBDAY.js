export { t as sweep, n as sweepOnce } from "./chunk-CGtu2VBC.js";
