export { n as instantOption } from "./chunk-0s9kTVFD.js";
