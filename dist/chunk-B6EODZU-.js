export { t as sweep, n as sweepOnce } from "./chunk-BrZQXU4I.js";
