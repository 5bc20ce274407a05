export { r as report } from "./chunk-C00NLOIg.js";
