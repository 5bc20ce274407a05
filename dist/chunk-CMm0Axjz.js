export { r as report } from "./chunk-NeaaWq40.js";
