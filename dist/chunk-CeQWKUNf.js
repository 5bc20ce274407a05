export { t as sweep, n as sweepOnce } from "./chunk-BSeMY69g.js";
