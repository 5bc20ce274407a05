export { r as default } from "./chunk-ycNhvk0C.js";
