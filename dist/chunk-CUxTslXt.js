export { r as report } from "./chunk-290IJbjA.js";
