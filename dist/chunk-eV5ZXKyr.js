export { t as sweep, n as sweepOnce } from "./chunk-LQqEm7jz.js";
