export { f as instantOf } from "./chunk-CGn0DRjb.js";
