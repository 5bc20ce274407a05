export { r as pageRule } from "./chunk-D4gnYV15.js";
