export { Bt as instantOf, Gt as parseInstant } from "./chunk-DooBvNNt.js";
