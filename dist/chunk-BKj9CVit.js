export { t as judge } from "./chunk-BU5pFG3X.js";
