export { t as findOwnTool } from "./chunk-BGKMQm_p.js";
