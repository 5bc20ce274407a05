export { t as sweep, n as sweepOnce } from "./chunk-Iwl9Ftkm.js";
