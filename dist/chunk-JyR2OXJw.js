export { r as report } from "./chunk-Cvp1bqcM.js";
