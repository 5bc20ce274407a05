export { Kn as withholdFindings } from "./chunk-CS2PJmd-.js";
