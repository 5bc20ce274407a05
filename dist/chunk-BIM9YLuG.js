export { r as report } from "./chunk-BUfkWYHG.js";
