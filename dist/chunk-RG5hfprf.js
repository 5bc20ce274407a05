export { p as instantOf } from "./chunk-DMUA3WGF.js";
