export { o as instantOption } from "./chunk-LQqEm7jz.js";
