export { t as sweep, n as sweepOnce } from "./chunk-5Ngu44PC.js";
