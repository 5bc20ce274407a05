export { Ki as parseRules } from "./chunk-BU5pFG3X.js";
