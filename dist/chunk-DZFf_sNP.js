export { t as findOwnTool } from "./chunk-BjQQwIBd.js";
