export { p as instantOf } from "./chunk-CPx4st8f.js";
