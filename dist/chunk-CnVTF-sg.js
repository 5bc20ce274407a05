export { t as findOwnTool } from "./chunk-NtuzfMP9.js";
