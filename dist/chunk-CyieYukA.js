export { r as report } from "./chunk-BPcoc89K.js";
