export { t as sweep, n as sweepOnce } from "./chunk-XjVk3ep_.js";
