export { o as instantOption } from "./chunk-CUkcnYDa.js";
