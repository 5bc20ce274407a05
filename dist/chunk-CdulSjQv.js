export { r as report } from "./chunk-DCIPifb7.js";
