export { r as report } from "./chunk-D_oxHmxN.js";
