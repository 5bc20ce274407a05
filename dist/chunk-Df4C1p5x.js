export { t as sweep, n as sweepOnce } from "./chunk-B6VFzOx0.js";
