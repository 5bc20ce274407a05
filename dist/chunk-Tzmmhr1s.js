export { r as report } from "./chunk-D1c523oa.js";
