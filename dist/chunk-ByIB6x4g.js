export { Y as jsonLine, X as jsonText, Z as jsonTextInParts } from "./chunk-Dieg4S3r.js";
