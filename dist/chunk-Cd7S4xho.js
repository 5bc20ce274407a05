export { o as instantOption } from "./chunk-Dk5oytLv.js";
