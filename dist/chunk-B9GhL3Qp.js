export { t as sweep, n as sweepOnce } from "./chunk-CY7XbSNU.js";
