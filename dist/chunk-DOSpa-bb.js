export { r as report } from "./chunk-D33eWE8d.js";
