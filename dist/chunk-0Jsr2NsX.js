export { r as report } from "./chunk-Cz24CMd7.js";
