export { r as report } from "./chunk-BzBb7Hui.js";
