export { r as report } from "./chunk-Dq8bxchs.js";
