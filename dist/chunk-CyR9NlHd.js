export { t as sweep, n as sweepOnce } from "./chunk-BtEIcv1H.js";
