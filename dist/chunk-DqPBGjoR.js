export { o as instantOption } from "./chunk-BwHoapxo.js";
