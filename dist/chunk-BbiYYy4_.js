export { t as findOwnTool } from "./chunk-7EGCtGbz.js";
