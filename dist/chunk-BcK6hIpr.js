export { o as instantOption } from "./chunk-ChonngbN.js";
