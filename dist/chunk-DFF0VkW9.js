export { Y as jsonLine, X as jsonText, Z as jsonTextInParts } from "./chunk-QTBKz-zc.js";
