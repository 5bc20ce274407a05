export { t as sweep, n as sweepOnce } from "./chunk-r8LWX3UC.js";
