export { Ln as withholdFindings } from "./chunk-D4gnYV15.js";
