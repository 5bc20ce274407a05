export { o as instantOption } from "./chunk-y54ZDRJb.js";
