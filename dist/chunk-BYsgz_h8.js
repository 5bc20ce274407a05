export { r as report } from "./chunk-FvDyv0j8.js";
