export { r as report } from "./chunk-CE7gNQhN.js";
