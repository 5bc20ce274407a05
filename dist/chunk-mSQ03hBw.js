export { Ln as withholdFindings } from "./chunk-DtJtOfmA.js";
