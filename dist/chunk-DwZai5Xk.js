export { Rt as instantOf, Ut as parseInstant } from "./chunk-Dke9P6BZ.js";
