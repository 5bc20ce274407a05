export { r as report } from "./chunk-B_qQxJ6B.js";
