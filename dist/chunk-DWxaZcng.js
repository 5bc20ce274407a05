export { t as findOwnTool } from "./chunk-sHZstNRq.js";
