export { r as report } from "./chunk-5LfpKGqm.js";
