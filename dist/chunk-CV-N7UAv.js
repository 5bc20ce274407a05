export { o as instantOption } from "./chunk-BBcXzMZ6.js";
