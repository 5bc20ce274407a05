export { t as findOwnTool } from "./chunk-lGskh5QP.js";
