export { Bt as instantOf, Gt as parseInstant } from "./chunk-ycNhvk0C.js";
