export { i as withholdFindings } from "./chunk-DqLHyzya.js";
