export { o as instantOption } from "./chunk-wOGHNzrZ.js";
