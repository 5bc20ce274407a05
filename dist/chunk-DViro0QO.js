export { r as report } from "./chunk-CUmVCydV.js";
