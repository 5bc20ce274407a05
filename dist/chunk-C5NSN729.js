export { r as report } from "./chunk-Chtz-5MA.js";
