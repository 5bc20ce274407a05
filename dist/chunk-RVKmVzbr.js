export { Kn as withholdFindings } from "./chunk-BU5pFG3X.js";
