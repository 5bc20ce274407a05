export { t as sweep, n as sweepOnce } from "./chunk-BMkd9WwD.js";
