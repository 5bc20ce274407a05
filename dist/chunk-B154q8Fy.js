export { r as report } from "./chunk-CInWZRCL.js";
