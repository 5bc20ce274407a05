export { r as pageRule } from "./chunk-COJB8fuv.js";
