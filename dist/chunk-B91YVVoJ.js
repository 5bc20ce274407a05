export { Fn as withholdFindings } from "./chunk-B5uU-fbZ.js";
