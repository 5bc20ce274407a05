export { d as instantOf, m as parseInstant } from "./chunk-B09vONcf.js";
