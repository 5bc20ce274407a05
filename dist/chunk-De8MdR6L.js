export { t as findOwnTool } from "./chunk-CYfBNgOh.js";
