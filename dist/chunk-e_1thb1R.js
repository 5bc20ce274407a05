export { Fn as withholdFindings } from "./chunk-D8kl0jVi.js";
