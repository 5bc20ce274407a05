export { r as pageRule } from "./chunk-DtJtOfmA.js";
