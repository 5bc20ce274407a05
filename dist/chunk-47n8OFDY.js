export { o as instantOption } from "./chunk-C-ISITGx.js";
