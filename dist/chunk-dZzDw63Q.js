export { r as report } from "./chunk-B29woLlx.js";
