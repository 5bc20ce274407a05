export { f as instantOf } from "./chunk-DLN36p3t.js";
