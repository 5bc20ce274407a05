export { o as instantOption } from "./chunk-CEXjp8LA.js";
