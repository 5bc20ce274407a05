export { t as findOwnTool } from "./chunk-CLSU7c6x.js";
