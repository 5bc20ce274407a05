export { r as pageRule } from "./chunk-B8IF3oMf.js";
