export { Fn as withholdFindings } from "./chunk-B8IF3oMf.js";
