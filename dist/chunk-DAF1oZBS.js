export { t as sweep, n as sweepOnce } from "./chunk-CXYau7Vq.js";
