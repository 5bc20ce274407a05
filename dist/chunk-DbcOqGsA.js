export { In as withholdFindings } from "./chunk-C-h2KTYi.js";
