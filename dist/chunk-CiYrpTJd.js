export { r as pageRule } from "./chunk-BU5pFG3X.js";
