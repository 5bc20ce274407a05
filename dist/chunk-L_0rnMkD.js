export { t as sweep, n as sweepOnce } from "./chunk-wOGHNzrZ.js";
