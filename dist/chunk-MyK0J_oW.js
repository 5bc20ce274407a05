export { r as report } from "./chunk-Bq2i010h.js";
