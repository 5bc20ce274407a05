export { Bt as instantOf, Gt as parseInstant } from "./chunk-CNxD8QNq.js";
