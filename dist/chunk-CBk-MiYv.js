export { o as instantOption } from "./chunk-Dts-Io4f.js";
