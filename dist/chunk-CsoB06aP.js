export { r as report } from "./chunk-BWqJZrTu.js";
