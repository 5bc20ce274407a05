export { r as report } from "./chunk-WtKsGNOS.js";
