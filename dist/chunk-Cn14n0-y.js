export { t as findOwnTool } from "./chunk-Hx9cM5NQ.js";
