export { r as report } from "./chunk-BQijjdar.js";
