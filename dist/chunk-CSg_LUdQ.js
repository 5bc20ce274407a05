export { r as report } from "./chunk-nOmJ8Pd8.js";
