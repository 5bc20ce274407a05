export { o as instantOption } from "./chunk-BrZQXU4I.js";
