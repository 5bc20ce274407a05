export { r as report } from "./chunk-C-YIWWz1.js";
