export { Fn as withholdFindings } from "./chunk-CLe_CJjo.js";
