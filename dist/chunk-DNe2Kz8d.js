export { X as jsonLine, Z as jsonText, Q as jsonTextInParts } from "./chunk-BBBVwVw8.js";
