export { t as sweep, n as sweepOnce } from "./chunk-BKM1BhZh.js";
