export { t as sweep, n as sweepOnce } from "./chunk-BYKpZG6_.js";
