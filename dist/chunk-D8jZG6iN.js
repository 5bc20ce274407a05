export { Y as jsonLine, X as jsonText, Z as jsonTextInParts } from "./chunk-BYs5mcNc.js";
