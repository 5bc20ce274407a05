export { r as report } from "./chunk-B7R8yRss.js";
