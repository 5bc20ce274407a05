export { r as report } from "./chunk-BfFDcIv3.js";
