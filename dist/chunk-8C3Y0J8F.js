export { r as pageRule } from "./chunk-C-h2KTYi.js";
