export { d as instantOf } from "./chunk-CUkqYRpu.js";
