export { Y as jsonLine, X as jsonText, Z as jsonTextInParts } from "./chunk-DS8fukb8.js";
