export { t as findOwnTool } from "./chunk-7yGaB4ax.js";
