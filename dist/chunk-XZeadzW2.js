export { r as default } from "./chunk-DAlSgzRl.js";
