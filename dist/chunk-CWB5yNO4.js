export { t as sweep, n as sweepOnce } from "./chunk-BhAy9a3x.js";
