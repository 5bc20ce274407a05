export { t as sweep, n as sweepOnce } from "./chunk-DWRVTUDl.js";
