export { r as report } from "./chunk-BYCfe-M4.js";
