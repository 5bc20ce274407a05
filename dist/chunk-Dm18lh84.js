export { t as sweep, n as sweepOnce } from "./chunk-UPN4xlQ7.js";
