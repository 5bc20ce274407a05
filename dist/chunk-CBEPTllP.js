export { Kn as withholdFindings } from "./chunk-CMcG3CcY.js";
