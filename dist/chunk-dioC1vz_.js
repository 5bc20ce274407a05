export { f as instantOf } from "./chunk-760v2UJV.js";
