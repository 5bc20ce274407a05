export { r as report } from "./chunk-C3_MXh2g.js";
