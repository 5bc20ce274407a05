export { r as pageRule } from "./chunk-9GZmrsyi.js";
