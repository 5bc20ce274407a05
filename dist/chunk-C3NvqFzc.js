export { t as sweep, n as sweepOnce } from "./chunk-CMa2g-sv.js";
