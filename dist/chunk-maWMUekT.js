export { t as sweep, n as sweepOnce } from "./chunk-CMiJvMe1.js";
