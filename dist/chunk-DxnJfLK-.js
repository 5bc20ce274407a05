export { r as report } from "./chunk-My1lzUB2.js";
