export { r as report } from "./chunk-Hx9VwPeW.js";
