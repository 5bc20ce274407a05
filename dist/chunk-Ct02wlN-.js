export { t as sweep, n as sweepOnce } from "./chunk-B7yVwGL_.js";
