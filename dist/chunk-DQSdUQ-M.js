export { r as report } from "./chunk-Peb4WrSD.js";
