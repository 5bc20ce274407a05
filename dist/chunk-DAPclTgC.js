export { r as report } from "./chunk-C1eeKh-9.js";
