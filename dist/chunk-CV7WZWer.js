export { t as findOwnTool } from "./chunk-KLnTKOd1.js";
