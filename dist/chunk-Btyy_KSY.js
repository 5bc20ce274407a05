export { r as report } from "./chunk-BEp5Ap1o.js";
