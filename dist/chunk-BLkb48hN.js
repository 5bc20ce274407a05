export { r as report } from "./chunk-76CbD5Jw.js";
