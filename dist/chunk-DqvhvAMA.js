export { r as report } from "./chunk-VjJdcIVD.js";
