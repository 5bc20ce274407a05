export { t as sweep, n as sweepOnce } from "./chunk-D_xi0gEy.js";
