export { o as instantOption } from "./chunk-D3NcE0ns.js";
