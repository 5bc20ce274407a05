export { n as instantOption } from "./chunk-C-LPxHVT.js";
