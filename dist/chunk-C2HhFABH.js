export { t as sweep, n as sweepOnce } from "./chunk-BrVC0Zre.js";
