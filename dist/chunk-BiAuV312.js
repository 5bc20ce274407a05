export { p as instantOf } from "./chunk-BhGpPsyX.js";
