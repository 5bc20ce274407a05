export { r as report } from "./chunk-DivxOtQ4.js";
