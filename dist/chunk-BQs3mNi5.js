export { t as findOwnTool } from "./chunk-DWhm1098.js";
