export { Y as jsonLine, X as jsonText, Z as jsonTextInParts } from "./chunk-DM8t71Lm.js";
