export { r as report } from "./chunk-BgjpKCyR.js";
