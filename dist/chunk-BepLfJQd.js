export { X as jsonLine, Z as jsonText, Q as jsonTextInParts } from "./chunk-DFKZB4mx.js";
