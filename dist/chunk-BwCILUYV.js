export { r as report } from "./chunk-PAC-cGgt.js";
