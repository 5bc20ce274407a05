export { r as report } from "./chunk-DCYY2Phx.js";
