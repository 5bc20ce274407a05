export { n as instantOption } from "./chunk-GZmW3SfF.js";
