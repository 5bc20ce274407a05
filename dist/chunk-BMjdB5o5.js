export { r as report } from "./chunk-DYNsfGoe.js";
