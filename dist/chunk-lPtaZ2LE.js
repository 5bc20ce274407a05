export { Fn as withholdFindings } from "./chunk-NXu3CZmX.js";
