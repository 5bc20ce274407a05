export { t as sweep, n as sweepOnce } from "./chunk-C8A4yB3L.js";
