export { r as report } from "./chunk-CyWkK14Q.js";
