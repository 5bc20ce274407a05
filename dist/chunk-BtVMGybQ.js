export { d as instantOf, m as parseInstant } from "./chunk-D8GpqOuA.js";
