export { Bt as instantOf, Gt as parseInstant } from "./chunk-lMuQWAaq.js";
