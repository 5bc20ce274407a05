export { r as report } from "./chunk-CMg_KPi8.js";
