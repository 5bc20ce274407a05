export { Kn as withholdFindings } from "./chunk-9GZmrsyi.js";
