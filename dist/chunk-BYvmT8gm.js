export { t as sweep, n as sweepOnce } from "./chunk-C_TRPU3r.js";
