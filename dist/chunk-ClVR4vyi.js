export { r as default } from "./chunk-Dke9P6BZ.js";
