export { t as findOwnTool } from "./chunk-ITWCyMC2.js";
