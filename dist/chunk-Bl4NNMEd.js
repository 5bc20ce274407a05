export { Kn as withholdFindings } from "./chunk-BwKIc9VE.js";
