export { t as findOwnTool } from "./chunk-BjMv-Vz3.js";
