export { Fn as withholdFindings } from "./chunk-COJB8fuv.js";
