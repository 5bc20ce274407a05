export { t as findOwnTool } from "./chunk-BIA7r7Je.js";
