export { t as sweep, n as sweepOnce } from "./chunk-CRSOY06-.js";
