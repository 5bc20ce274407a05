export { Ln as withholdFindings } from "./chunk-BKxRURPz.js";
