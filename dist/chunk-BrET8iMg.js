export { r as report } from "./chunk-D1CL9FhM.js";
