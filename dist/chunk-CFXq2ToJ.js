export { Bt as instantOf, Gt as parseInstant } from "./chunk-B2zLQOs0.js";
