export { t as findOwnTool } from "./chunk-CwSO1ggT.js";
