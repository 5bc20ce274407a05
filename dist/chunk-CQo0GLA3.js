export { X as jsonLine, Z as jsonText, Q as jsonTextInParts } from "./chunk-BBb73Xb0.js";
