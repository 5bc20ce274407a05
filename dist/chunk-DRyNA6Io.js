export { r as report } from "./chunk-Cgd3i_cB.js";
