export { r as report } from "./chunk-dpP2Os4k.js";
