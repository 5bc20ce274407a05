export { d as instantOf, m as parseInstant } from "./chunk-CcAiWtuh.js";
