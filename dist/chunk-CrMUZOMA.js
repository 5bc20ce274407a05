export { Kn as withholdFindings } from "./chunk-BtK00z_w.js";
