export { o as instantOption } from "./chunk-B_VS5wZU.js";
