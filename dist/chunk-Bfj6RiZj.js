export { t as findOwnTool } from "./chunk-hj9p_G3o.js";
